package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"offers/extract/source/fault"
	"offers/schema"
)

// The keys of a line that say where its posting is, and the one for what goes
// along under a name that the record has itself.
const (
	textKey  = "text"
	htmlKey  = "html"
	pathKey  = "path"
	idKey    = "id"
	inputKey = "input"
)

// reservedKeys are the first keys of records and failures, and inputKey.
func reservedKeys() map[string]bool {
	keys := map[string]bool{inputKey: true}
	for _, fields := range [][]schema.Field{schema.Fields[:], schema.FailureFields[:]} {
		for _, f := range fields {
			key, _, _ := strings.Cut(strings.TrimPrefix(string(f.Path), "/"), "/")
			keys[key] = true
		}
	}
	return keys
}

// member is a key of a line with its value as it stands there.
type member struct {
	key   string
	value json.RawMessage
}

// parse makes an input of a line. Its path is the file's, else the id, which is
// the same wherever the line stands, else the place of the line.
func (m *mapper) parse(line []byte, place string) input {
	in := input{path: place}
	if !utf8.Valid(line) {
		line = bytes.ToValidUTF8(line, []byte("\ufffd"))
	}
	members, err := object(line)
	if err != nil {
		return in.failed(badLine(err.Error()))
	}
	in.along = m.along(members)
	held := ""
	for _, x := range members {
		switch x.key {
		case idKey:
			in.path = name(x.value, place)
		case textKey, htmlKey, pathKey:
			if held != "" {
				return in.failed(badLine(fmt.Sprintf("both %q and %q", held, x.key)))
			}
			held = x.key
		}
	}
	i := slices.IndexFunc(members, func(x member) bool { return x.key == held })
	if held == "" {
		return in.failed(badLine("no text, html or path"))
	}
	var posting string
	if members[i].value[0] != '"' || json.Unmarshal(members[i].value, &posting) != nil {
		return in.failed(badLine(fmt.Sprintf("%q is no string", held)))
	}
	return in.holding(held, posting)
}

// holding is an input whose posting is the value of a key.
func (in input) holding(key, posting string) input {
	switch key {
	case pathKey:
		if in.path = posting; posting == stdin {
			in.path = "./" + stdin
		}
		return in
	case htmlKey:
		posting = asPage(posting)
	}
	in.content, in.held = []byte(posting), true
	return in
}

// asPage is HTML that is taken for HTML, a fragment, too.
func asPage(s string) string {
	const doctype, long = "<!doctype html>", 1 << 10
	head := strings.ToLower(s[:min(len(s), long)])
	if strings.TrimSpace(s) == "" || strings.Contains(head, "<!doctype") || strings.Contains(head, "<html") {
		return s
	}
	return doctype + s
}

// badLine is the error of a line that names no posting.
func badLine(message string) error {
	return &fault.Error{Kind: fault.Damaged, Message: message, Hint: `want {"id": …, "text", "html" or "path": "…"} on one line`}
}

// name is an id as a name; an empty one is none.
func name(id json.RawMessage, otherwise string) string {
	var s string
	if json.Unmarshal(id, &s) != nil {
		s = string(id) // a number, or whatever it is
	}
	if s == "" || s == "null" {
		return otherwise
	}
	return s
}

// object reads the members of the one object of a line, in their order.
func object(line []byte) (members []member, err error) {
	d := json.NewDecoder(bytes.NewReader(line))
	if t, err := d.Token(); err != nil || t != json.Delim('{') {
		return nil, fmt.Errorf("no JSON object")
	}
	seen := map[string]bool{}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return nil, notJSON(err)
		}
		x := member{key: key.(string)}
		if err := d.Decode(&x.value); err != nil {
			return nil, notJSON(err)
		}
		if seen[x.key] {
			return nil, fmt.Errorf("key %q twice", x.key)
		}
		seen[x.key] = true
		members = append(members, x)
	}
	if _, err := d.Token(); err != nil {
		return nil, notJSON(err)
	}
	if d.More() {
		return nil, fmt.Errorf("more than one JSON object")
	}
	return members, nil
}

// notJSON says what is wrong with a line's JSON.
func notJSON(err error) error { return fmt.Errorf("no JSON: %w", err) }

// along is what goes along with the record, as the beginning of an object: the
// members that do not say where the posting is, those whose key the record has
// itself together under "input".
func (m *mapper) along(members []member) []byte {
	var along, inside []byte
	for _, x := range members {
		switch {
		case x.key == textKey || x.key == htmlKey || x.key == pathKey:
		case m.reserved[x.key]:
			inside = appendMember(inside, x)
		default:
			along = appendMember(along, x)
		}
	}
	if inside != nil {
		inside[len(inside)-1] = '}'
		along = append(append(along, `"`+inputKey+`":{`...), append(inside, ',')...)
	}
	return along
}

// appendMember writes a member and a comma.
func appendMember(b []byte, x member) []byte {
	key, _ := json.Marshal(x.key) // a string always can
	return append(append(append(append(b, key...), ':'), x.value...), ',')
}

package score

import (
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"offers/schema"
)

// Gold is the record that a careful reader makes of a posting.
type Gold struct {
	schema.Record
	// Skip are JSON pointers (/title, /locations) to what two careful readers
	// would fill in differently, down to the names of the fields scored
	// (/contacts/names); "*" is a file with no posting or several.
	Skip []string `json:"skip"`
	Why  string   `json:"why"` // a note on a hard call
}

// everything is the entry of Skip that leaves out the whole posting.
const everything = "*"

// ReadGold reads a gold record from JSON, strictly: an unknown key, a value
// that a record cannot have or an entry of skip that skips nothing is an
// error. Errors begin with the name.
func ReadGold(name string, r io.Reader) (*Gold, error) {
	g := &Gold{}
	d := json.NewDecoder(r)
	d.DisallowUnknownFields()
	if err := d.Decode(g); err != nil {
		return nil, fmt.Errorf("%s: not a gold record: %s: correct the file", name, strings.TrimPrefix(err.Error(), "json: "))
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("%s: not a gold record: something follows it: keep one record a file", name)
	}
	for _, s := range g.Skip {
		if s != everything && !skipsSome(s) {
			return nil, fmt.Errorf("%s: skip %q: no field is there: give a JSON pointer such as /title or /locations", name, s)
		}
	}
	if p := g.problem(); p != nil {
		return nil, fmt.Errorf("%s: %v: correct the file", name, p)
	}
	return g, nil
}

// problem is the first thing wrong with the record, nil when it is sound. A
// gold record has no version and no source.
func (g *Gold) problem() *schema.Problem {
	for _, p := range schema.Validate(&g.Record) {
		if p.Severity == schema.SeverityError && p.Path != "/version" && p.Path != "/source" {
			return &p
		}
	}
	return nil
}

// Skipped says whether nothing of the posting is to be scored.
func (g *Gold) Skipped() bool {
	for _, s := range g.Skip {
		if s == everything {
			return true
		}
	}
	return false
}

// skips says whether a field is not to be scored.
func (g *Gold) skips(field string) bool {
	for _, s := range g.Skip {
		if s == everything || touches(s, field) {
			return true
		}
	}
	return false
}

func skipsSome(pointer string) bool {
	for i := range fields {
		if touches(pointer, fields[i].name) {
			return true
		}
	}
	return false
}

// touches says whether a pointer leads to a field, above it or below it.
func touches(pointer, field string) bool {
	at := "/" + strings.ReplaceAll(field, ".", "/")
	if rest, ok := strings.CutPrefix(at, "/location/"); ok {
		at = "/locations/" + rest
	}
	return at == pointer || strings.HasPrefix(at, pointer+"/") || strings.HasPrefix(pointer, at+"/")
}

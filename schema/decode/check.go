package decode

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"offers/schema"
)

// table is a field table by parent.
type table map[string][]*schema.Field

func newTable(fields []schema.Field) table {
	t := table{}
	for i := range fields {
		t[fields[i].Parent()] = append(t[fields[i].Parent()], &fields[i])
	}
	return t
}

// tables are the field tables of all that a stream can hold.
type tables struct {
	record, failure table
	values          map[string]table // of the kinds with keys of their own
}

func newTables() tables {
	t := tables{record: newTable(schema.Fields[:]), failure: newTable(schema.FailureFields[:]), values: map[string]table{}}
	for i := range schema.Shapes {
		if s := &schema.Shapes[i]; s.Keys != nil {
			t.values[s.Kind] = newTable(s.Keys)
		}
	}
	return t
}

// document checks a tree and fills the record, or failure, with what is sound.
func (t tables) document(n *node) Document {
	var d Document
	c := checker{tables: t}
	if n.kind == object && n.member("error") != nil {
		c.object(n, t.failure, "", "")
		d.Failure = new(schema.Failure)
		d.Problems = c.finish(n, d.Failure, func() []schema.Problem { return schema.ValidateFailure(d.Failure) })
		return d
	}
	if n.kind != object {
		c.note("", n.line, schema.WrongType, "is %s, not a record", n.kind)
		d.Problems = c.problems
		return d
	}
	c.object(n, t.record, "", "")
	d.Record = new(schema.Record)
	d.Problems = c.finish(n, d.Record, func() []schema.Problem { return schema.Validate(d.Record) })
	return d
}

// A checker compares a tree with the field table. What it finds wrong it notes
// and turns into null, so that the rest can be read.
type checker struct {
	tables   tables
	problems []schema.Problem
}

func (c *checker) note(path string, line int, code schema.Code, format string, args ...any) {
	c.problems = schema.AddProblem(c.problems, schema.Problem{
		Path: schema.Path(path), Code: code, Severity: schema.SeverityError, Message: fmt.Sprintf(format, args...), Line: line,
	})
}

// object checks an object against the fields below the path in of the table.
func (c *checker) object(n *node, t table, in, path string) {
	fields := t[in]
	kept := n.members[:0]
	seen := map[string]bool{}
	if len(n.members) == 0 && path != "" {
		c.note(path, n.line, schema.Empty, "is empty")
	}
	for _, m := range n.members {
		at := path + "/" + escape(m.key)
		i := slices.IndexFunc(fields, func(f *schema.Field) bool { return f.Key() == m.key })
		switch {
		case i < 0:
			c.note(at, m.line, schema.UnknownKey, "unknown key")
			continue
		case seen[m.key]:
			c.note(at, m.line, schema.DuplicateKey, "the key stands twice")
			continue
		}
		seen[m.key] = true
		kept = append(kept, m)
		// Among the record's first keys null is absent, so that columns stay.
		open := fields[i].Null || path == "" && !fields[i].Must
		if fields[i].Type != schema.Any && (m.value.kind != null || !open) {
			c.value(m.value, t, fields[i], at)
		}
	}
	n.members = kept
	if in == "/ledger/*" {
		c.mention(n, path)
	}
	for _, f := range fields {
		if f.Must && !seen[f.Key()] {
			c.note(path+"/"+f.Key(), n.line, schema.Missing, "is missing")
		}
	}
}

// value checks a value against its field.
func (c *checker) value(n *node, t table, f *schema.Field, path string) {
	want := kinds[f.Type]
	if n.kind != want {
		c.wrongType(n, path, want.String())
		return
	}
	switch n.kind {
	case object:
		c.object(n, t, f.Path, path)
	case list:
		if len(n.items) == 0 {
			c.note(path, n.line, schema.Empty, "is empty")
		}
		for i, item := range n.items {
			c.value(item, t, t[f.Path][0], path+"/"+strconv.Itoa(i))
		}
	case text:
		// Only a warning's path may be empty: it means the whole record.
		if n.text == "" && f.Format != schema.RootFormat {
			c.note(path, n.line, schema.Empty, "is empty")
			n.kind = null
		}
	case flag:
		if n.text == "false" {
			c.note(path, n.line, schema.NotAWord, "is false: leave it out")
		}
	case number:
		c.number(n, f.Type == schema.Integer, f.Lo, f.Hi, path)
	}
}

var kinds = map[schema.Type]kind{
	schema.Object: object, schema.List: list, schema.Text: text,
	schema.Number: number, schema.Integer: number, schema.Flag: flag,
}

func (c *checker) wrongType(n *node, path, want string) {
	hint := ""
	switch {
	case n.kind == null:
		hint = ": leave it out"
	case n.kind == number && want == text.String():
		hint = ": put it in quotes"
	}
	c.note(path, n.line, schema.WrongType, "is %s, not %s%s", n.kind, want, hint)
	n.kind = null
}

func (c *checker) number(n *node, integer bool, lo, hi float64, path string) {
	f, err := strconv.ParseFloat(n.text, 64)
	if err != nil || !(lo <= f && f <= hi) {
		c.note(path, n.line, schema.OutOfRange, "%s is not between %s and %s", clip(n.text), decimal(lo), decimal(hi))
		n.kind = null
		return
	}
	if !integer {
		return
	}
	s, ok := whole(n.text)
	if !ok {
		c.wrongType(n, path, "a whole number")
		return
	}
	n.text = s
}

// mention checks the value of a ledger entry against the shape of its kind.
func (c *checker) mention(entry *node, path string) {
	n, k := entry.member("value"), entry.member("kind")
	if n == nil {
		return
	}
	shape := schema.ShapeOf("")
	if k != nil && k.kind == text {
		shape = schema.ShapeOf(k.text)
	}
	path += "/value"
	switch {
	case shape == nil:
		n.kind = null // of no known kind, which is noted elsewhere
	case n.kind == null && shape.Null:
	case n.kind == text && shape.Text:
		if n.text == "" {
			c.note(path, n.line, schema.Empty, "is empty")
			n.kind = null
		}
	case n.kind == number && shape.Number:
		c.number(n, false, 0, shape.Hi, path)
	case n.kind == object && shape.Keys != nil:
		c.object(n, c.tables.values[shape.Kind], "", path)
	case n.kind == object && shape.Like != "":
		c.object(n, c.tables.record, shape.Like, path)
	default:
		c.note(path, n.line, schema.WrongType, "is %s, not %s, the value of kind %s", n.kind, shape.Is, shape.Kind)
		n.kind = null
	}
}

// finish reads the sound rest of a tree into dst and adds the problems that
// validate finds there and the checker has not.
func (c *checker) finish(n *node, dst any, validate func() []schema.Problem) []schema.Problem {
	if err := json.Unmarshal(n.appendJSON(nil), dst); err != nil {
		c.note("", n.line, schema.Syntax, "cannot be read: %v", err)
		return c.problems
	}
	known := c.problems
	for _, p := range validate() {
		if !slices.ContainsFunc(known, func(k schema.Problem) bool { return explains(k, p) }) {
			p.Line = lineOf(n, p.Path)
			c.problems = schema.AddProblem(c.problems, p)
		}
	}
	slices.SortStableFunc(c.problems, func(a, b schema.Problem) int { return a.Line - b.Line })
	return c.problems
}

// explains says whether p follows from k: it stands at or below what k has
// taken out, or finds empty what k has emptied.
func explains(k, p schema.Problem) bool {
	if k.Code == schema.UnknownKey || k.Code == schema.DuplicateKey {
		return p.Code == schema.Empty && strings.HasPrefix(string(k.Path), string(p.Path)+"/")
	}
	return p.Path == k.Path || strings.HasPrefix(string(p.Path), string(k.Path)+"/") ||
		(p.Code == schema.Empty || p.Code == schema.Missing) && strings.HasPrefix(string(k.Path), string(p.Path)+"/")
}

// lineOf is the line of the last node on the way of a path.
func lineOf(n *node, p schema.Path) int {
	line := n.line
	for rest := string(p); rest != ""; {
		key, after, more := strings.Cut(rest[1:], "/")
		rest = ""
		if more {
			rest = "/" + after
		}
		next := n.member(key)
		if i, err := strconv.Atoi(key); err == nil && 0 <= i && i < len(n.items) {
			next = n.items[i]
		}
		if next == nil {
			return line
		}
		n, line = next, next.line
	}
	return line
}

// escape writes a key as a part of a JSON Pointer.
func escape(key string) string {
	key = strings.ReplaceAll(clip(key), "~", "~0")
	return strings.ReplaceAll(key, "/", "~1")
}

// clip shortens a text for a message.
func clip(s string) string {
	const limit = 60
	if len(s) <= limit {
		return s
	}
	return strings.ToValidUTF8(s[:limit], "") + "…"
}

func decimal(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }

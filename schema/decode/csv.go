package decode

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"offers/schema"
	"offers/schema/csv"
	"offers/schema/flat"
)

// csv reads a document a row, in the columns that the header names. Columns may
// be missing and stand in any order, as people leave them.
func (s *stream) csv() {
	columns, dialect := s.header()
	p := csv.Parser{Dialect: dialect}
	var line []byte
	for !s.done {
		var ok, whole bool
		line, whole, ok = s.in.next(line[:0])
		begin, open := p.Open()
		switch {
		case !ok && open:
			s.broken(begin, "the quote of this cell is not closed")
			return
		case !ok:
			return
		case !open:
			begin = s.in.line
		}
		if !whole || open && p.Size+len(line) > MaxDocument {
			p.Reset()
			s.broken(begin, tooLarge)
			continue
		}
		switch complete, err := p.Add(line, s.in.line); {
		case err != nil:
			s.broken(s.in.line, err.Error())
		case complete && !blank(p.Cells):
			s.row(columns, dialect, p.Cells)
		}
	}
}

// header reads the first line: the columns in their order, nil for one that
// records do not have.
func (s *stream) header() (columns []*flat.Column, dialect csv.Dialect) {
	line, _, ok := s.in.next(nil)
	if !ok {
		return nil, dialect
	}
	dialect, ok = csv.DialectOf(line)
	p := csv.Parser{Dialect: dialect}
	if whole, err := p.Add(line, 1); !ok || !whole || err != nil {
		s.broken(1, "the first line does not name the columns of records, as source_path,title,…")
		s.done = true
		return nil, dialect
	}
	var found []schema.Problem
	seen := map[string]bool{}
	table := flat.Records()
	for _, c := range p.Cells {
		i := slices.IndexFunc(table, func(x flat.Column) bool { return x.Name == c.Text })
		switch {
		case i < 0:
			found = schema.AddProblem(found, syntaxProblem(1, fmt.Sprintf("unknown column %q", clip(c.Text))))
		case seen[c.Text]:
			found = schema.AddProblem(found, syntaxProblem(1, fmt.Sprintf("the column %s stands twice", c.Text)))
			i = -1
		}
		seen[c.Text] = true
		if i < 0 {
			columns = append(columns, nil)
		} else {
			columns = append(columns, &table[i])
		}
	}
	if found != nil {
		s.hand(Document{Line: 1, Problems: found})
	}
	return columns, dialect
}

// blank says whether a row is empty, as those that spreadsheets leave at the end.
func blank(cells []csv.Cell) bool {
	return !slices.ContainsFunc(cells, func(c csv.Cell) bool { return c.Text != "" })
}

// maxEntries is the most entries that a cell may have: each is two bytes here,
// and a thousand in the tree.
const maxEntries = 100_000

// row hands out the record of a row.
func (s *stream) row(columns []*flat.Column, dialect csv.Dialect, cells []csv.Cell) {
	if len(cells) != len(columns) {
		s.broken(cells[0].Line, fmt.Sprintf("the row has %d cells, the header %d", len(cells), len(columns)))
		return
	}
	r := tree{root: &node{kind: object, line: cells[0].Line}}
	for i, c := range columns {
		switch {
		case c == nil:
		case !utf8.ValidString(cells[i].Text):
			s.broken(cells[i].Line, "the text is not UTF-8: save the file as CSV UTF-8")
			return
		case strings.Count(cells[i].Text, "|")+strings.Count(cells[i].Text, ", ") >= maxEntries:
			s.broken(cells[i].Line, fmt.Sprintf("a cell of %s has over %d entries", c.Name, maxEntries))
			return
		default:
			r.add(c, dialect.Value(cells[i].Text, c.Type), cells[i].Line)
		}
	}
	s.emit(r.root, r.found...)
}

// A tree puts the values of cells back into the shape of a record.
type tree struct {
	root  *node
	lists []counted
	found []schema.Problem
}

// counted is how many entries of a list a column has.
type counted struct {
	list   schema.Path
	column string
	n      int
}

// add puts in what a cell says.
func (t *tree) add(c *flat.Column, cell string, line int) {
	leaves, list, n, err := c.Leaves(cell)
	if err != nil {
		t.problem(schema.Path(c.Field.Path), line, err.Error())
		return
	}
	if n > 0 {
		t.count(counted{list, c.Name, n}, line)
	}
	for _, leaf := range leaves {
		v := &node{kind: text, text: leaf.Text, line: line}
		switch c.Field.Type {
		case schema.Number, schema.Integer:
			if f, err := strconv.ParseFloat(leaf.Text, 64); err == nil {
				v.kind, v.text = number, decimal(f)
			}
		case schema.Flag:
			if leaf.Text == "true" || leaf.Text == "false" {
				v.kind = flag
			}
		}
		t.root.put(strings.Split(string(leaf.Path[1:]), "/"), v)
	}
}

// count notes columns of one list that differ in the number of its entries.
func (t *tree) count(x counted, line int) {
	i := slices.IndexFunc(t.lists, func(y counted) bool { return y.list == x.list })
	if i < 0 {
		t.lists = append(t.lists, x)
		return
	}
	if first := t.lists[i]; first.n != x.n {
		t.problem(x.list, line, fmt.Sprintf("%s has places for %d, %s for %d: every entry needs one in both", x.column, x.n, first.column, first.n))
	}
}

func (t *tree) problem(path schema.Path, line int, message string) {
	p := syntaxProblem(line, message)
	p.Path = path
	t.found = append(t.found, p)
}

// put puts a value where keys lead from an object or list, and makes what is
// missing on the way.
func (n *node) put(keys []string, v *node) {
	at := n.place(keys[0], v.line)
	if len(keys) == 1 {
		*at = v
		return
	}
	if *at == nil {
		*at = &node{kind: object, line: v.line}
		if _, err := strconv.Atoi(keys[1]); err == nil {
			(*at).kind = list
		}
	}
	(*at).put(keys[1:], v)
}

// place is where the value of a key stands, or is to stand. A list gets the
// entries before it, which are objects, as far as they are missing.
func (n *node) place(key string, line int) **node {
	if n.kind == list {
		i, _ := strconv.Atoi(key) // put has made the list because the key is a number
		for len(n.items) <= i {
			n.items = append(n.items, &node{kind: object, line: line})
		}
		return &n.items[i]
	}
	i := slices.IndexFunc(n.members, func(m member) bool { return m.key == key })
	if i < 0 {
		i, n.members = len(n.members), append(n.members, member{key: key, line: line})
	}
	return &n.members[i].value
}

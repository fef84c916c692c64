package flat

import (
	"strings"

	"offers/schema"
)

// A Leaf is a single value of a record as a cell says it.
type Leaf struct {
	Path schema.Path
	Text string // a number or flag as the cell writes it
}

// Leaves are the values in a cell of the records' table, none in an empty one;
// of an object without the key there is none. List is the list of the record
// whose entries the cell counts, "" where it holds a single value, and n how
// many they are. An error says what the cell should look like.
func (c *Column) Leaves(cell string) (leaves []Leaf, list schema.Path, n int, err error) {
	if cell == "" {
		return nil, "", 0, nil
	}
	if c.Field.Path == warningsPath {
		leaves, n, err = warningLeaves(cell)
		return leaves, warningsPath, n, err
	}
	path, rest, isList := strings.Cut(c.Field.Path, "/*")
	if !isList {
		return []Leaf{{schema.Path(path), cell}}, "", 0, nil
	}
	key, _, inner := strings.Cut(rest, "/*")
	slots := entries(cell)
	for i, slot := range slots {
		at := schema.Item(schema.Path(path), i) + schema.Path(key)
		switch {
		case slot == "" && rest != "": // an object without this key
		case !inner:
			leaves = append(leaves, Leaf{at, unescape(slot)})
		default:
			leaves = append(leaves, innerLeaves(at, slot)...)
		}
	}
	return leaves, schema.Path(path), len(slots), nil
}

// innerLeaves are the values of a list inside an entry.
func innerLeaves(list schema.Path, slot string) (leaves []Leaf) {
	for more := true; more; {
		var item string
		item, slot, more = cut(slot, separators[1])
		leaves = append(leaves, Leaf{schema.Item(list, len(leaves)), unescape(item)})
	}
	return leaves
}

// warningLeaves are the parts of the warnings in a cell.
func warningLeaves(cell string) (leaves []Leaf, n int, err error) {
	for i, entry := range entries(cell) {
		path, code, message, err := warning(entry)
		if err != nil {
			return nil, 0, err
		}
		at := schema.Item(warningsPath, i)
		leaves = append(leaves, Leaf{at + "/path", path}, Leaf{at + "/code", code}, Leaf{at + "/message", message})
		n++
	}
	return leaves, n, nil
}

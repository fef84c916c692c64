package board

import "offers/schema"

// Kept is memory of a room's own: with every posting that the board reads the
// room finds it as it left it, so that it need not be made anew. The type is
// one that the room alone has.
func Kept[T any](b *Board) *T {
	for _, k := range b.kept {
		if t, ok := k.(*T); ok {
			return t
		}
	}
	t := new(T)
	b.kept = append(b.kept, t)
	return t
}

// items are the paths of list items that were asked for, by hash.
type items struct {
	all   [256]item
	count int
}

type item struct {
	list, path schema.Path
	i          int
	key        string
}

// Item is the path of element i of the list at list, and of a key below it:
// "/email". Most postings fill the same few, which are kept.
func (b *Board) Item(list schema.Path, i int, key string) schema.Path {
	h := uint32(i)
	for k := range len(list) {
		h = h*31 + uint32(list[k])
	}
	for k := range len(key) {
		h = h*31 + uint32(key[k])
	}
	for ; ; h++ {
		at := &b.items.all[h%uint32(len(b.items.all))]
		if at.path == "" {
			return b.items.add(at, list, i, key)
		}
		if at.i == i && at.key == key && at.list == list {
			return at.path
		}
	}
}

// add makes a path, and keeps it at a free place while there are enough.
func (s *items) add(at *item, list schema.Path, i int, key string) schema.Path {
	path := schema.Item(list, i) + schema.Path(key)
	if s.count < len(s.all)/2 {
		*at = item{list: list, path: path, i: i, key: key}
		s.count++
	}
	return path
}

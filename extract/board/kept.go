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

// item is a path that was asked for.
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
	at := &b.items[h%uint32(len(b.items))]
	if at.i != i || at.key != key || at.list != list {
		*at = item{list: list, path: schema.Item(list, i) + schema.Path(key), i: i, key: key}
	}
	return at.path
}

package gazetteer

import (
	"bytes"
	"unicode/utf8"

	"offers/extract/gazetteer/layout"
	"offers/extract/token"
)

// Find appends every place that a key (see Key) names: all namesakes, ordered
// by kind, communes by code.
func (g Gazetteer) Find(dst []Name, key []byte) []Name {
	hash := token.Hash(key)
	entries := g.section(layout.Entries)
	from, to := g.bucket(layout.Buckets, hash)
	same := "" // the last spelling found to have the key: namesakes mostly share it
	for i := from; i < to; i++ {
		e := record(entries, i, layout.EntrySize)
		if e[2] != layout.Fingerprint(hash) {
			continue
		}
		n := u16(e, 0)
		spelling, word := g.spelling(n)
		if spelling != same && !hasKey(spelling, key) {
			continue
		}
		same = spelling
		dst = append(dst, g.name(n, spelling, word))
	}
	return dst
}

// Longest is the most words that the key of a name has whose first word has
// this token.Hash, so that a scanner need start only where a name can; 0: no
// name begins so. "St" and "Ste" begin the names that "Saint" and "Sainte" do.
// A word is letters and digits only: "L" in "L'Haÿ". The hash of a word that
// begins no name is taken for one that does about once in 140 words.
func (g Gazetteer) Longest(first uint32) int {
	words := g.section(layout.WordEntries)
	from, to := g.bucket(layout.WordBuckets, first)
	most := 0
	for i := from; i < to; i++ {
		w := record(words, i, layout.WordSize)
		if w[0] == layout.Fingerprint(first) {
			most = max(most, int(w[1]))
		}
	}
	return most
}

// Begins says whether a name may begin with the words of these token.Hash, the
// second 0 where no other word follows; as for Longest, a word is letters or
// digits only, and may be an abbreviation. Only a no is certain: a yes is wrong
// for some one in ten pairs of words.
func (g Gazetteer) Begins(first, second uint32) bool {
	bit := layout.Pair(first, second)
	return g.section(layout.Openings)[bit/8]>>(bit%8)&1 != 0
}

// bucket is the range of entries among which a hash is.
func (g Gazetteer) bucket(s layout.Section, hash uint32) (from, to int) {
	starts := g.section(s)
	b := int(hash & uint32(len(starts)/2-2)) // one start more than buckets
	return u16(starts, b), u16(starts, b+1)
}

// hasKey says whether key is Key of spelling.
func hasKey(spelling string, key []byte) bool {
	var room [128]byte
	return spells(spelling, key) || string(Key(room[:0], spelling)) == string(key)
}

// spells says whether key is Key of spelling, where a look at one letter after
// the other shows it. It holds for most names that have the key, at a third of
// the cost of making it; only a yes is an answer.
func spells(spelling string, key []byte) bool {
	for i := 0; i < len(spelling); {
		c, n := spelling[i], 1
		switch {
		case c >= utf8.RuneSelf:
			var room [8]byte
			_, n = utf8.DecodeRuneInString(spelling[i:])
			folded := token.Fold(room[:0], spelling[i:i+n])
			if !bytes.HasPrefix(key, folded) {
				return false
			}
			key = key[len(folded):]
			i += n
			continue
		case 'A' <= c && c <= 'Z':
			c += 'a' - 'A'
		case c == '-' || c == '\'':
			c = ' '
		}
		if len(key) == 0 || key[0] != c {
			return false
		}
		key = key[1:]
		i++
	}
	return len(key) == 0
}

// spelling is name n as written, and whether it is also a word.
func (g Gazetteer) spelling(n int) (string, bool) {
	names := g.section(layout.Names)
	at := u24(g.section(layout.NameStart), n/layout.NameStep)
	for range n % layout.NameStep {
		at += 1 + int(names[at]&^layout.WordBit)
	}
	length := int(names[at] &^ layout.WordBit)
	return names[at+1 : at+1+length], names[at]&layout.WordBit != 0
}

// name is everything about name n.
func (g Gazetteer) name(n int, spelling string, word bool) Name {
	x := Name{Spelling: spelling, Word: word, Size: g.section(layout.Sizes)[n], Country: "FR"}
	where, level := n, layout.InCommune
	if communes := g.communes(); n >= communes {
		w := record(g.section(layout.Wheres), n-communes, layout.WhereSize)
		where, level = u16(w, 0), layout.Level(w[2]>>layout.LevelShift)
		x.Kind = Kind(w[2] & (1<<layout.LevelShift - 1))
	}
	switch level {
	case layout.InCommune:
		x.Commune = g.code(where)
		x.Department = layout.DepartmentCode(x.Commune)
		x.Region = g.regionOf(x.Department)
		if _, number := arrondissement(x.Commune); number > 0 && x.Kind == Current {
			x.Kind = Arrondissement
		}
	case layout.InDepartment:
		x.Department, x.Region = codes(record(g.section(layout.Departments), where, layout.DepartmentSize))
	case layout.InRegion:
		x.Region = record(g.section(layout.Regions), where, layout.RegionSize)[:2]
	case layout.InCountry:
		x.Country = record(g.section(layout.Countries), where, layout.CountrySize)
	}
	return x
}

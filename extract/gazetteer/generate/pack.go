package main

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"fmt"
	"slices"
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/gazetteer/layout"
	"offers/extract/token"
)

// u16 appends a 16-bit number.
var u16 = binary.LittleEndian.AppendUint16

// pack lays the atlas out as package layout says.
func (a *atlas) pack() ([]byte, error) {
	if len(a.names) > 1<<16-1 {
		return nil, fmt.Errorf("%d names: more than 16 bits can number", len(a.names))
	}
	var s [layout.Sections][]byte
	for _, c := range a.communes {
		s[layout.Codes] = append(s[layout.Codes], c.Code...)
	}
	a.packPostcodes(&s)
	a.packDivisions(&s)
	if err := a.packNames(&s); err != nil {
		return nil, err
	}
	a.packKeys(&s)
	a.packFirstWords(&s)
	a.packOpenings(&s)
	return assemble(&s), nil
}

// assemble writes the header and the sections after it.
func assemble(s *[layout.Sections][]byte) []byte {
	file := []byte(layout.Magic)
	at := layout.HeaderSize
	for _, section := range s {
		file = binary.LittleEndian.AppendUint32(file, uint32(at))
		at += len(section)
	}
	file = binary.LittleEndian.AppendUint32(file, uint32(at))
	return append(file, bytes.Join(s[:], nil)...)
}

func (a *atlas) packPostcodes(s *[layout.Sections][]byte) {
	places := map[string][]int{}
	divided := a.divided()
	for i, c := range a.communes {
		for _, code := range c.Postcodes {
			if !divided[c.Code] { // its arrondissements have them
				places[code] = append(places[code], i)
			}
		}
	}
	codes := sorted(places)
	number := map[string]int{}
	start := 0
	for i, code := range codes {
		number[code] = i
		s[layout.Postcodes] = append(s[layout.Postcodes], code...)
		s[layout.PostStart] = u16(s[layout.PostStart], uint16(start))
		for _, p := range places[code] {
			s[layout.PostPlaces] = u16(s[layout.PostPlaces], uint16(p))
		}
		start += len(places[code])
	}
	s[layout.PostStart] = u16(s[layout.PostStart], uint16(start))
	for _, c := range a.communes {
		s[layout.PostOf] = u16(s[layout.PostOf], postOf(s, c.Postcodes, number))
	}
}

// postOf is what PostOf says of a place with these postcodes.
func postOf(s *[layout.Sections][]byte, codes []string, number map[string]int) uint16 {
	switch len(codes) {
	case 0:
		return layout.None
	case 1:
		return uint16(number[codes[0]])
	}
	several := &s[layout.PostSeveral]
	at := layout.Several | len(*several)/2
	*several = u16(*several, uint16(len(codes)))
	for _, code := range codes {
		*several = u16(*several, uint16(number[code]))
	}
	return uint16(at)
}

// divided are the codes of the cities that have arrondissements.
func (a *atlas) divided() map[string]bool {
	cities := map[string]bool{}
	for _, c := range a.communes {
		if c.Type == arrondissement {
			cities[c.City] = true
		}
	}
	return cities
}

func (a *atlas) packDivisions(s *[layout.Sections][]byte) {
	s[layout.Departments] = make([]byte, layout.SlotCount*layout.DepartmentSize)
	for i, d := range a.departments {
		slot, _ := layout.DepartmentSlot(d.Code)
		record := s[layout.Departments][slot*layout.DepartmentSize:][:0]
		record = append(record, d.Code...)[:3]
		if slices.ContainsFunc(a.regions, func(r division) bool { return r.Code == d.Region }) {
			record = append(record, d.Region...)
		}
		record = u16(record[:5], a.official(gazetteer.Department, i))
		from, to := a.communesOf(d.Code)
		u16(u16(record, from), to)
	}
	for i, r := range a.regions {
		record := u16([]byte(r.Code), a.official(gazetteer.Region, i))
		s[layout.Regions] = append(s[layout.Regions], record...)
	}
	s[layout.Countries] = []byte(strings.Join(a.countries, ""))
}

// communesOf is the range of a department's communes.
func (a *atlas) communesOf(department string) (from, to uint16) {
	for i, c := range a.communes {
		if layout.DepartmentCode(c.Code) != department {
			continue
		}
		if to == 0 {
			from = uint16(i)
		}
		to = uint16(i + 1)
	}
	return from, to
}

// official is the number of the official name of the i-th place of a kind:
// the first ones of that kind, in the places' order.
func (a *atlas) official(kind gazetteer.Kind, i int) uint16 {
	return uint16(i + slices.IndexFunc(a.names, func(n name) bool { return n.kind == kind }))
}

func (a *atlas) packNames(s *[layout.Sections][]byte) error {
	words := map[string]bool{}
	table, err := rows("words.txt", wordTable, 1)
	if err != nil {
		return err
	}
	for _, row := range table {
		words[row[0]] = true
	}
	for i, n := range a.names {
		if at := len(s[layout.Names]); i%layout.NameStep == 0 {
			s[layout.NameStart] = append(s[layout.NameStart], byte(at), byte(at>>8), byte(at>>16))
		}
		length := byte(len(n.spelling))
		if length >= layout.WordBit {
			return fmt.Errorf("name of %d bytes: %q", len(n.spelling), n.spelling)
		}
		if words[key(n.spelling)] {
			length |= layout.WordBit
		}
		s[layout.Names] = append(append(s[layout.Names], length), n.spelling...)
		s[layout.Sizes] = append(s[layout.Sizes], n.size)
		if i >= len(a.communes) {
			s[layout.Wheres] = append(u16(s[layout.Wheres], uint16(n.where)), byte(n.kind)|byte(n.level)<<layout.LevelShift)
		}
	}
	return nil
}

// packKeys writes the hash table of the names.
func (a *atlas) packKeys(s *[layout.Sections][]byte) {
	var entries []entry
	for i, n := range a.names {
		hash := token.Hash([]byte(key(n.spelling)))
		entries = append(entries, entry{hash, u16(nil, uint16(i))})
	}
	s[layout.Buckets], s[layout.Entries] = table(entries, func(e entry) []byte {
		return append(e.value, layout.Fingerprint(e.hash))
	})
}

// packFirstWords writes the hash table of the words that begin names.
func (a *atlas) packFirstWords(s *[layout.Sections][]byte) {
	most := map[uint32]int{}
	for _, n := range a.names {
		key := key(n.spelling)
		for _, first := range firstWords(key) {
			hash := token.Hash([]byte(first))
			most[hash] = max(most[hash], 1+strings.Count(key, " "))
		}
	}
	var entries []entry
	for hash, n := range most {
		entries = append(entries, entry{hash, []byte{byte(n)}})
	}
	slices.SortFunc(entries, func(x, y entry) int { return cmp.Compare(x.hash, y.hash) })
	s[layout.WordBuckets], s[layout.WordEntries] = table(entries, func(e entry) []byte {
		return append([]byte{layout.Fingerprint(e.hash)}, e.value...)
	})
}

// packOpenings writes the set of the words that names begin with, one or two.
func (a *atlas) packOpenings(s *[layout.Sections][]byte) {
	set := make([]byte, 1<<layout.PairBits/8)
	add := func(first, second uint32) {
		bit := layout.Pair(first, second)
		set[bit/8] |= 1 << (bit % 8)
	}
	for _, n := range a.names {
		words := tokens(key(n.spelling))
		for _, first := range spellings(words[0]) {
			if len(words) == 1 {
				add(first, 0)
				continue
			}
			for _, second := range spellings(words[1]) {
				add(first, second)
			}
		}
	}
	s[layout.Openings] = set
}

// tokens are the words of a key as a text has them: digits and letters are
// never in one.
func tokens(key string) (words []string) {
	for word := range strings.FieldsSeq(key) {
		for word != "" {
			n := strings.IndexFunc(word, func(r rune) bool { return digit(r) != digit(rune(word[0])) })
			if n < 0 {
				n = len(word)
			}
			words, word = append(words, word[:n]), word[n:]
		}
	}
	return words
}

// spellings are the hashes of a word of a key and of the abbreviations that Key
// writes out so.
func spellings(word string) []uint32 {
	all := []uint32{token.Hash([]byte(word))}
	for _, short := range [...]string{"st", "ste", "lez", "s", "ss"} {
		if string(gazetteer.AppendWord(nil, short)) == word {
			all = append(all, token.Hash([]byte(short)))
		}
	}
	return all
}

// firstWords are the words with which a text can begin a key: its first
// letters or digits, and the abbreviation that Key writes out so.
func firstWords(key string) []string {
	first, _, _ := strings.Cut(key, " ")
	if i := strings.IndexFunc(first, func(r rune) bool { return digit(r) != digit(rune(first[0])) }); i > 0 {
		first = first[:i]
	}
	switch first {
	case "saint":
		return []string{first, "st"}
	case "sainte":
		return []string{first, "ste"}
	}
	return []string{first}
}

func digit(r rune) bool { return '0' <= r && r <= '9' }

// entry is one thing to find by its hash.
type entry struct {
	hash  uint32
	value []byte
}

// table puts entries into buckets by the low bits of their hashes: where each
// bucket starts, and the records of all. In a bucket they keep their order.
func table(entries []entry, record func(entry) []byte) (starts, records []byte) {
	buckets := uint32(1)
	for int(buckets)*2 < len(entries) {
		buckets *= 2
	}
	slices.SortStableFunc(entries, func(x, y entry) int { return cmp.Compare(x.hash&(buckets-1), y.hash&(buckets-1)) })
	i := 0
	for b := range buckets {
		starts = u16(starts, uint16(i))
		for ; i < len(entries) && entries[i].hash&(buckets-1) == b; i++ {
			records = append(records, record(entries[i])...)
		}
	}
	return u16(starts, uint16(i)), records
}

// Package layout says how the gazetteer's embedded file is laid out: its
// generator writes it so, package gazetteer reads it so, in place.
//
// The file is a header and then the sections, one after the other. The header
// is the magic number and, for every section and for the end of the file, a
// 32-bit offset from the start of the file. All numbers are little endian.
//
// Communes and arrondissements are numbered in the order of their codes,
// departments by DepartmentSlot, regions and countries in the order of their
// codes. Names are numbered too: first the official name of every commune and
// arrondissement, under its number, then all the others, kind by kind.
package layout

// Magic opens the file; its last byte is the layout's version.
const Magic = "GAZ2"

// Section is a stretch of the file.
type Section int

// The sections, in file order. P is the number of communes and arrondissements,
// N the number of names, B the number of buckets (a power of two).
const (
	Codes       Section = iota // P x 5 bytes: the INSEE code
	PostOf                     // P x u16: the postcode's number, or Several with an offset in PostSeveral, or None
	PostSeveral                // u16 count, then so many u16 postcode numbers
	Postcodes                  // sorted, 5 bytes each
	PostStart                  // u16 a postcode and one more: where its places start in PostPlaces
	PostPlaces                 // u16 a place
	Departments                // DepartmentSize bytes for each DepartmentSlot, zeros for one that is no department
	Regions                    // RegionSize bytes each
	Countries                  // 2 bytes each: ISO 3166-1 alpha-2
	Names                      // N names: one byte, length and WordBit, then the spelling
	NameStart                  // u24 for every NameStep names: where the first of them starts in Names
	Sizes                      // N bytes: bits.Len of the population, 0 where unknown
	Wheres                     // for every name from P on: u16 the place it names, u8 kind and LevelShift'ed Level
	Buckets                    // u16 a bucket and one more: where its entries start in Entries
	Entries                    // u16 name and u8 Fingerprint of its key's hash, EntrySize bytes each
	WordBuckets                // as Buckets, by the hash of a name's first word
	WordEntries                // u8 Fingerprint of that hash and u8 most words of such a name
	Openings                   // 1<<PairBits bits, those set that are the Pair of some name's first two words
	Sections                   // their number
)

// HeaderSize is where the first section starts.
const HeaderSize = len(Magic) + 4*int(Sections+1)

// Sizes of records in bytes, and marks inside them.
const (
	CodeSize       = 5  // an INSEE code, a postcode
	DepartmentSize = 11 // code (3 bytes, zero-padded), region code (2 bytes, zeros for none), u16 name, u16 first commune, u16 the one after the last
	RegionSize     = 4  // code (2 bytes), u16 name
	CountrySize    = 2
	WhereSize      = 3
	EntrySize      = 3
	WordSize       = 2
	NameStep       = 4
	SlotCount      = 120
	LevelShift     = 4
	PairBits       = 18

	WordBit = 0x80   // of a name's length byte: it is also a word
	Several = 0x8000 // of PostOf
	None    = 0xFFFF // of PostOf
)

// Level is what kind of place the number in Wheres is of.
type Level uint8

// The levels.
const (
	InCommune Level = iota // a commune or arrondissement
	InDepartment
	InRegion
	InCountry
)

// Fingerprint is the byte of a hash that an entry keeps. The low bits choose
// the bucket.
func Fingerprint(hash uint32) byte { return byte(hash >> 24) }

// Pair is the bit of Openings for a name that begins with words of these hashes;
// second is 0 for a name of one word.
func Pair(first, second uint32) uint32 {
	h := first*0x9e3779b1 + second*0x85ebca6b
	h ^= h >> 15
	return h * 0x2c1b3c6d >> (32 - PairBits)
}

// DepartmentCode is the code of the department in which the commune of an
// INSEE code lies: its first two characters, three overseas.
func DepartmentCode(insee string) string {
	if len(insee) < 2 {
		return ""
	}
	if insee[0] == '9' && insee[1] >= '7' && len(insee) > 2 {
		return insee[:3]
	}
	return insee[:2]
}

// DepartmentSlot numbers the codes that a department can have, from 0 to
// SlotCount-1; it is false for any other string.
func DepartmentSlot(code string) (int, bool) {
	switch {
	case code == "2A":
		return 20, true
	case code == "2B":
		return 96, true
	case len(code) == 2 && digit(code[0]) && digit(code[1]):
		n := int(code[0]-'0')*10 + int(code[1]-'0')
		return n, n < 96 && n != 20
	case len(code) == 3 && code[0] == '9' && (code[1] == '7' || code[1] == '8') && digit(code[2]):
		return 100 + int(code[1]-'7')*10 + int(code[2]-'0'), true
	}
	return 0, false
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

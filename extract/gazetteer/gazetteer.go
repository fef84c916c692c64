// Package gazetteer knows places: the communes of France with their codes and
// postcodes, its departments and regions, countries, cities abroad, and sites
// that postings name without a commune. It knows names, not texts: which name
// in a posting is a place, and which of several namesakes it is, is decided
// elsewhere.
//
// The data are a file in the binary, read in place: opening costs nothing, and
// no lookup allocates where its caller gives it room. NOTICE names their
// sources; generate makes the file from them.
package gazetteer

import (
	_ "embed"

	"offers/extract/gazetteer/layout"
)

//go:generate go run ./generate -src $OFFERS_GAZETTEER_SOURCES -out gazetteer.bin

//go:embed gazetteer.bin
var embedded string

// Gazetteer is a set of places and their names. It is a small value, safe to
// copy and to use from several goroutines. The strings it gives are parts of
// its data.
type Gazetteer struct{ sections *[layout.Sections]string }

// Open returns the embedded gazetteer, in constant time.
func Open() Gazetteer { return Gazetteer{&sections} }

// sections are those of the embedded file.
var sections = func() (all [layout.Sections]string) {
	for s := range all {
		at := len(layout.Magic) + 4*s
		all[s] = embedded[u32(embedded, at):u32(embedded, at+4)]
	}
	return all
}()

// Kind is what a name names.
type Kind uint8

// The kinds, in the order in which Find lists them.
const (
	Current        Kind = iota // a commune of today, by its official name
	Arrondissement             // an arrondissement of Paris, Lyon or Marseille, by its official name
	Delegated                  // a commune déléguée or associée: part of a commune of today
	Former                     // a name that a commune of today, or a part of it, once had
	Short                      // a short form of a larger commune's name: "Ivry" of Ivry-sur-Seine
	Department                 // official or everyday: "Gironde", "Réunion"
	Region                     // official or everyday: "Île-de-France", "IDF", "PACA"
	FormerRegion               // a region before 2016, wholly inside one of today: "Aquitaine"
	Area                       // a part of France that is none of these: "DOM", "petite couronne"
	Country                    // in French or English
	City                       // a city outside France
	Venue                      // a site that is no commune: "La Défense", "Sophia Antipolis"
	Town                       // a town outside France, so small that its name alone does not tell it: "Ithaca" (NY)
	kinds
)

// String is the kind's name, for messages.
func (k Kind) String() string {
	return [...]string{"commune", "arrondissement", "delegated commune", "former commune", "short form", "department",
		"region", "former region", "area", "country", "city abroad", "venue", "town abroad", "?"}[min(k, kinds)]
}

// Name is one place that a spelling can stand for, with as much about the
// place as follows for certain. Codes that do not follow are empty.
type Name struct {
	Spelling   string // as the sources write it: "Saint-Étienne", "Londres"
	Commune    string // INSEE code, of today's commune for a Delegated or Former name
	Department string // code: 01 to 95, 2A, 2B, 971 to 989
	Region     string // code: 11, 24, … 94, 01 to 06; none for 975 and 977 to 989, which lie in no region
	Country    string // ISO 3166-1 alpha-2; FR for all of France, overseas too
	Kind       Kind
	Word       bool  // the spelling is also an everyday word, French or English: "Sens", "Nice"
	Size       uint8 // bits of the population's number (17: 65,536 to 131,071), 0 if unknown; callers weigh namesakes by it
}

// section is the bytes of one section of the file.
func (g Gazetteer) section(s layout.Section) string { return g.sections[s] }

// count is how many records of so many bytes a section has.
func (g Gazetteer) count(s layout.Section, size int) int { return len(g.section(s)) / size }

// u16 is the i-th 16-bit number of s.
func u16(s string, i int) int {
	s = s[2*i : 2*i+2]
	return int(s[0]) | int(s[1])<<8
}

// u24 is the i-th 24-bit number of s.
func u24(s string, i int) int {
	s = s[3*i : 3*i+3]
	return int(s[0]) | int(s[1])<<8 | int(s[2])<<16
}

// u32 is the 32-bit number at byte i of s.
func u32(s string, i int) int {
	s = s[i : i+4]
	return int(s[0]) | int(s[1])<<8 | int(s[2])<<16 | int(s[3])<<24
}

// record is the i-th record of so many bytes of s.
func record(s string, i, size int) string { return s[i*size : (i+1)*size] }

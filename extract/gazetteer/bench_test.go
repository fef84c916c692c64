package gazetteer

import (
	"testing"

	"offers/extract/token"
)

// TestAllocations: no lookup allocates where its caller gives it room, nor
// does opening.
func TestAllocations(t *testing.T) {
	g := Open()
	var key [64]byte
	names, communes, codes := make([]Name, 0, 32), make([]Commune, 0, 64), make([]string, 0, 32)
	for what, f := range map[string]func(){
		"Open":                 func() { g = Open() },
		"Find":                 func() { names = g.Find(names[:0], Key(key[:0], "St-Denis")) },
		"Find city":            func() { names = g.Find(names[:0], Key(key[:0], "Bruxelles")) },
		"Find nothing":         func() { names = g.Find(names[:0], Key(key[:0], "rémunération")) },
		"Longest":              func() { g.Longest(token.Hash(Key(key[:0], "saint"))) },
		"Commune":              func() { g.Commune("38185") },
		"Arrondissement":       func() { g.Arrondissement("75056", 13) },
		"ByPostcode":           func() { communes = g.ByPostcode(communes[:0], "38000") },
		"Postcodes":            func() { codes = g.Postcodes(codes[:0], "75056") },
		"Department":           func() { _, _, _ = g.Department("2A") },
		"Region":               func() { _, _ = g.Region("84") },
		"DepartmentOfPostcode": func() { _ = g.DepartmentOfPostcode("31062") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", what, n)
		}
	}
}

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		Open()
	}
}

func BenchmarkKey(b *testing.B) {
	var key [64]byte
	for b.Loop() {
		Key(key[:0], "Châtenay-Malabry")
	}
}

// BenchmarkFind looks keys up: one place, none, a city abroad, eight namesakes.
func BenchmarkFind(b *testing.B) {
	for _, spelling := range []string{"Châtenay-Malabry", "rémunération", "Bruxelles", "Saint-Denis"} {
		b.Run(spelling, func(b *testing.B) {
			g, key, names := Open(), Key(nil, spelling), make([]Name, 0, 32)
			b.ReportAllocs()
			for b.Loop() {
				names = g.Find(names[:0], key)
			}
			b.ReportMetric(float64(len(names)), "places")
		})
	}
}

// BenchmarkFindAll looks up every commune by name, each in turn, so that no
// cache holds what is asked for.
func BenchmarkFindAll(b *testing.B) {
	g, names := Open(), make([]Name, 0, 64)
	var keys [][]byte
	for p := range g.communes() {
		spelling, _ := g.spelling(p * 7919 % g.communes())
		keys = append(keys, Key(nil, spelling))
	}
	b.ReportAllocs()
	places, i := 0, 0
	for b.Loop() {
		names = g.Find(names[:0], keys[i%len(keys)])
		places += len(names)
		i++
	}
	b.ReportMetric(float64(places)/float64(i), "places/op")
}

func BenchmarkLongest(b *testing.B) {
	g, hash := Open(), token.Hash([]byte("recherche"))
	for b.Loop() {
		g.Longest(hash)
	}
}

func BenchmarkCommune(b *testing.B) {
	g := Open()
	b.ReportAllocs()
	for b.Loop() {
		g.Commune("59350")
	}
}

func BenchmarkByPostcode(b *testing.B) {
	g, communes := Open(), make([]Commune, 0, 64)
	b.ReportAllocs()
	for b.Loop() {
		communes = g.ByPostcode(communes[:0], "38000")
	}
}

func BenchmarkPostcodes(b *testing.B) {
	g, codes := Open(), make([]string, 0, 32)
	b.ReportAllocs()
	for b.Loop() {
		codes = g.Postcodes(codes[:0], "38185")
	}
}

func BenchmarkDepartmentOfPostcode(b *testing.B) {
	g := Open()
	for b.Loop() {
		g.DepartmentOfPostcode("31062")
	}
}

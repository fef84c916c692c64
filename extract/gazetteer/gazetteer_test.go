package gazetteer

import (
	"slices"
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/gazetteer/layout"
	"offers/extract/token"
)

// find looks a spelling up.
func find(spelling string) []Name {
	return Open().Find(nil, Key(nil, spelling))
}

func TestFile(t *testing.T) {
	const most = 1_900_000 // bytes that the gazetteer may add to the binary
	if len(embedded) >= most {
		t.Errorf("the file has %d bytes, want under %d", len(embedded), most)
	}
	if !strings.HasPrefix(embedded, layout.Magic) {
		t.Fatalf("the file begins %q, want %q: run go generate", embedded[:min(8, len(embedded))], layout.Magic)
	}
	g := Open()
	for s := range layout.Sections {
		if g.section(s) == "" {
			t.Errorf("section %d is empty", s)
		}
	}
	if end := u32(embedded, layout.HeaderSize-4); end != len(embedded) {
		t.Errorf("the last section ends at %d of %d bytes", end, len(embedded))
	}
}

// TestEveryName looks every name up by its own key and finds it, with its
// place, and a first word that says how long it is.
func TestEveryName(t *testing.T) {
	g := Open()
	n := len(g.section(layout.Sizes))
	var found []Name
	for i := range n {
		spelling, word := g.spelling(i)
		want := g.name(i, spelling, word)
		key := Key(nil, spelling)
		if found = g.Find(found[:0], key); !slices.Contains(found, want) {
			t.Errorf("%q: %+v is not among %+v", key, want, found)
		}
		if !slices.IsSortedFunc(found, func(x, y Name) int { return int(x.Kind) - int(y.Kind) }) {
			t.Errorf("%q: out of order: %+v", key, found)
		}
		first, _, _ := strings.Cut(string(key), " ")
		if first[0] > '9' && !strings.ContainsAny(first, "0123456789") {
			if got, words := g.Longest(token.Hash([]byte(first))), 1+strings.Count(string(key), " "); got < words {
				t.Errorf("%q: Longest is %d, want %d or more", key, got, words)
			}
		}
	}
	t.Logf("%d names, %d bytes", n, len(embedded))
}

// TestBegins asks for the first words of every name as a text has them, the
// abbreviated ones too, and sees to it that most other words begin none.
func TestBegins(t *testing.T) {
	g := Open()
	var text token.Text
	vocabulary := token.NewVocabulary()
	begins := func(spelling string) bool {
		text.Scan(&doc.Doc{Text: spelling, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(spelling))}}}}, vocabulary)
		words := slices.DeleteFunc(slices.Clone(text.Tok), func(t token.Token) bool { return t.Kind == token.Mark })
		if len(words) == 1 {
			return g.Begins(words[0].Hash, 0)
		}
		return g.Begins(words[0].Hash, words[1].Hash)
	}
	n := len(g.section(layout.Sizes))
	wrong := 0
	for i := range n {
		spelling, _ := g.spelling(i)
		for _, s := range []string{spelling, strings.Replace(spelling, "Saint-", "St-", 1), strings.Replace(spelling, "-sur-", " s/ ", 1), strings.Replace(spelling, "-lès-", "-lez-", 1)} {
			if !begins(s) {
				t.Errorf("%q begins no name", s)
			}
		}
		if begins("mission " + spelling) {
			wrong++
		}
	}
	if wrong > n/5 {
		t.Errorf("%d of %d pairs of words are taken for names", wrong, n)
	}
}

// TestEveryCommune finds every commune by its code, its name, its postcodes
// and, of a city, its number.
func TestEveryCommune(t *testing.T) {
	g := Open()
	if n := g.communes(); n < 35_000 || n > 36_000 {
		t.Errorf("%d communes and arrondissements", n)
	}
	for p := range g.communes() {
		c, ok := g.Commune(g.code(p))
		if !ok || c.INSEE != g.code(p) {
			t.Fatalf("Commune(%q) = %+v, %v", g.code(p), c, ok)
		}
		if !slices.ContainsFunc(find(c.Name), func(n Name) bool { return n.Commune == c.City && n.Spelling == c.Name && n.Kind == Current }) {
			t.Errorf("%s %s is not found by its name", c.INSEE, c.Name)
		}
		name, region, ok := g.Department(c.Department)
		if !ok || name == "" || region != c.Region {
			t.Errorf("%s: Department(%q) = %q, %q, %v, want region %q", c.INSEE, c.Department, name, region, ok, c.Region)
		}
		if collectivity := c.Department >= "975" && c.Department != "976"; (c.Region == "") != collectivity {
			t.Errorf("%s: region %q", c.INSEE, c.Region)
		}
		checkPostcodes(t, c)
		if c.Arrondissement == 0 {
			continue
		}
		if a, ok := g.Arrondissement(c.City, c.Arrondissement); !ok || a != c {
			t.Errorf("Arrondissement(%q, %d) = %+v, %v, want %+v", c.City, c.Arrondissement, a, ok, c)
		}
	}
}

func checkPostcodes(t *testing.T, c Commune) {
	g := Open()
	codes := g.Postcodes(nil, c.INSEE)
	if len(codes) == 0 && c.Department != "984" {
		t.Errorf("%s %s has no postcode", c.INSEE, c.Name)
	}
	for _, code := range codes {
		if len(code) != 5 || strings.Trim(code, "0123456789") != "" {
			t.Errorf("%s: postcode %q", c.INSEE, code)
		}
		if !slices.ContainsFunc(g.ByPostcode(nil, code), func(o Commune) bool { return o == c || o.City == c.INSEE }) {
			t.Errorf("ByPostcode(%q) lacks %s %s", code, c.INSEE, c.Name)
		}
		if d := g.DepartmentOfPostcode(code); d != "" && d != c.Department {
			t.Errorf("DepartmentOfPostcode(%q) = %q, and it serves %s", code, d, c.INSEE)
		}
	}
}

func TestEveryDivision(t *testing.T) {
	g := Open()
	departments, regions := 0, map[string]bool{}
	for slot := range layout.SlotCount {
		code, region := codes(record(g.section(layout.Departments), slot, layout.DepartmentSize))
		if code[0] == 0 {
			continue
		}
		departments++
		regions[region] = true
		name, _, ok := g.Department(code)
		if !ok || !slices.ContainsFunc(find(name), func(n Name) bool {
			return n.Kind == Department && n.Department == code && n.Region == region && n.Spelling == name
		}) {
			t.Errorf("department %s %q is not found by its name", code, name)
		}
	}
	delete(regions, "")
	if departments != 109 || len(regions) != 18 {
		t.Errorf("%d departments in %d regions, want 109 in 18", departments, len(regions))
	}
	for region := range regions {
		name, ok := g.Region(region)
		if !ok || !slices.ContainsFunc(find(name), func(n Name) bool { return n.Kind == Region && n.Region == region }) {
			t.Errorf("region %s %q is not found by its name", region, name)
		}
	}
}

func TestAbsent(t *testing.T) {
	g := Open()
	for _, insee := range []string{"", "7", "75", "75000", "99999", "2C001", "97", "abcde", "750560", "01000", "98999"} {
		if c, ok := g.Commune(insee); ok {
			t.Errorf("Commune(%q) = %+v", insee, c)
		}
		if p := g.Postcodes(nil, insee); p != nil {
			t.Errorf("Postcodes(%q) = %q", insee, p)
		}
	}
	for _, code := range []string{"", "0", "20", "96", "99", "2C", "970", "990", "1"} {
		if name, _, ok := g.Department(code); ok {
			t.Errorf("Department(%q) = %q", code, name)
		}
	}
	for _, code := range []string{"", "0", "05", "75056", "975"} {
		if name, ok := g.Region(code); ok {
			t.Errorf("Region(%q) = %q", code, name)
		}
	}
	for _, n := range []int{-1, 0, 21} {
		if c, ok := g.Arrondissement("75056", n); ok {
			t.Errorf("Arrondissement(75056, %d) = %+v", n, c)
		}
	}
	for _, spelling := range []string{"", "entreprise xyz", "cdi", "bonjour"} {
		if found := find(spelling); found != nil {
			t.Errorf("%q is %+v", spelling, found)
		}
	}
	if c := g.ByPostcode(nil, "31062"); c != nil {
		t.Errorf("CEDEX code: %+v", c)
	}
	if n := g.Longest(token.Hash([]byte("xylophagie"))); n != 0 {
		t.Errorf("Longest = %d of a word that begins no name", n)
	}
}

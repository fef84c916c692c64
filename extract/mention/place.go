package mention

import (
	"slices"
	"strings"

	"offers/extract/gazetteer"
	"offers/extract/token"
	"offers/schema"
)

// places are the forms of places, the most certain first.
var places = []Form{
	{Name: "address", Kind: Place, Starts: digits | wayType, Read: readAddress, Yes: []Example{
		{"32 rue de la Dalbade 31000 Toulouse", `{"street":"32 rue de la Dalbade","postal_code":"31000","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"3 place de Fontenoy – 75007 PARIS", `{"street":"3 place de Fontenoy","postal_code":"75007","city":"Paris","insee":"75107","department":"75","region":"11","country":"FR"}`},
		{"12 bis, avenue du Général Leclerc, 59000 Lille", `{"street":"12 bis, avenue du Général Leclerc","postal_code":"59000","city":"Lille","insee":"59350","department":"59","region":"32","country":"FR"}`},
		{"18 rue des Pyrénées Paris 20ème", `{"street":"18 rue des Pyrénées","postal_code":"75020","city":"Paris","insee":"75120","department":"75","region":"11","country":"FR"}`},
		{"12 rue du 8 mai 1945, 69003 Lyon", `{"street":"12 rue du 8 mai 1945","postal_code":"69003","city":"Lyon","insee":"69383","department":"69","region":"84","country":"FR"}`},
		{"118 route de Narbonne, 31062 Toulouse cedex 9", `{"street":"118 route de Narbonne","postal_code":"31062","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
	}, No: []string{"3 cours de mathématiques", "2 places disponibles", "votre place dans l'équipe"}},
	{Name: "postcode", Kind: Place, Starts: digits | capital, Read: readPostcode, Yes: []Example{
		{"31000 Toulouse", `{"postal_code":"31000","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"75 020 Paris", `{"postal_code":"75020","city":"Paris","insee":"75120","department":"75","region":"11","country":"FR"}`},
		{"F-42000 St-Etienne", `{"postal_code":"42000","city":"Saint-Étienne","insee":"42218","department":"42","region":"84","country":"FR"}`},
		{"31062 TOULOUSE CEDEX 9", `{"postal_code":"31062","city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"97400 Saint-Denis", `{"postal_code":"97400","city":"Saint-Denis","insee":"97411","department":"974","region":"04","country":"FR"}`},
	}, No: []string{"14500 habitants", "35000 euros"}},
	{Name: "town-department", Kind: Place, Starts: capital | digits, Read: readCoded, Yes: []Example{
		{"Lyon (69)", `{"city":"Lyon","insee":"69123","department":"69","region":"84","country":"FR"}`},
		{"Saint-Denis (93)", `{"city":"Saint-Denis","insee":"93066","department":"93","region":"11","country":"FR"}`},
		{"Arras (Pas-de-Calais (62))", `{"city":"Arras","insee":"62041","department":"62","region":"32","country":"FR"}`},
		{"13 - Marseille 1er Arrondissement", `{"postal_code":"13001","city":"Marseille","insee":"13201","department":"13","region":"93","country":"FR"}`},
		{"Lyon 3e", `{"postal_code":"69003","city":"Lyon","insee":"69383","department":"69","region":"84","country":"FR"}`},
		{"Paris (9 ème)", `{"postal_code":"75009","city":"Paris","insee":"75109","department":"75","region":"11","country":"FR"}`},
		{"Paris XIIIe", `{"postal_code":"75013","city":"Paris","insee":"75113","department":"75","region":"11","country":"FR"}`},
		{"Sens (89)", `{"city":"Sens","insee":"89387","department":"89","region":"27","country":"FR"}`},
	}, No: []string{"Master (2)"}},
	{Name: "name", Kind: Place, Starts: capital, Read: readName, Yes: []Example{
		{"un poste basé à Toulouse", `{"city":"Toulouse","insee":"31555","department":"31","region":"76","country":"FR"}`},
		{"en Occitanie", `{"region":"76","country":"FR"}`},
		{"en Seine-Maritime", `{"department":"76","region":"28","country":"FR"}`},
		{"à Aix en Provence", `{"city":"Aix-en-Provence","insee":"13001","department":"13","region":"93","country":"FR"}`},
		{"à Genève", `{"city":"Genève","country":"CH"}`},
		{"à Saint-Denis", `{"city":"Saint-Denis"}`},
	}, No: []string{"Job étudiant", "Le Sens du service", "Plaisir de travailler", "Vous êtes Agent", "Mars et Avril"}},
}

var placeWords = []entry{
	{"rue avenue av ave boulevard bd bld blvd boul place chemin route rte impasse allée quai square passage esplanade promenade venelle ruelle sentier faubourg fbg parvis montée traverse rocade chaussée", wayType, 0},
	{"à en dans sur near in au aux", preposed, 0},
	{"cedex", cedex, 0},
	{"bis ter quater", bisTer, 0},
}

// placeName is a name that the gazetteer knows, at some tokens.
type placeName struct {
	from, to int
	names    []gazetteer.Name
}

// nameAt finds the longest name of the gazetteer that begins at token i. Its
// words begin with capitals, but for the little ones between them.
func (p *Parser) nameAt(i int) (n placeName, ok bool) {
	if i >= len(p.Tok) || p.Tok[i].Kind != token.Letters || !p.Tok[i].Is(token.Capital) || p.Set.Owner[i] != None {
		return n, false
	}
	most := p.Places.Longest(p.Tok[i].Hash)
	if most == 0 {
		return n, false
	}
	var ends [12]int // ends[k]: the token behind the k+1st word
	words := 0
	for j := i; words < min(most, len(ends)) && p.free(j, p.Tok[i].Block); j++ {
		t := &p.Tok[j]
		if t.Kind == token.Mark {
			if !nameMark(rune(t.Val)) {
				break
			}
			continue
		}
		if j > i && t.Is(token.Break) && !p.glued(j) && p.Tok[j].Kind == token.Number {
			break
		}
		ends[words] = j + 1
		words++
	}
	for ; words > 0; words-- {
		end := ends[words-1]
		if !p.Tok[end-1].Is(token.Capital) && !p.is(end-1, digits) {
			continue
		}
		p.key = gazetteer.Key(p.key[:0], p.Quote(i, end))
		if p.names = p.Places.Find(p.names[:0], p.key); len(p.names) > 0 {
			return placeName{i, end, p.names}, true
		}
	}
	return n, false
}

// nameMark says whether a mark can stand inside a place's name.
func nameMark(r rune) bool { return r == '-' || r == '\'' || r == '.' || r == '/' }

// readName reads a name alone, where the words around it leave no doubt that
// it is a place.
func readName(p *Parser, i int) int {
	n, ok := p.nameAt(i)
	if !ok || p.insideName(n) {
		return i
	}
	proof := Bare
	if p.is(i-1, preposed) || p.article(i) && p.is(i-2, preposed) {
		proof = Preposed
	}
	v, ok := p.settle(n, proof)
	if !ok {
		return i
	}
	if v.City != "" && proof == Bare && n.names[0].Word && !p.alone(n) {
		return i
	}
	v.Proof = proof
	p.Set.Places = append(p.Set.Places, v)
	return n.to
}

// article says whether an article stands before token i.
func (p *Parser) article(i int) bool {
	return p.word(i-1, "la") || p.word(i-1, "le") || p.word(i-1, "l") || p.word(i-1, "les") || p.mark(i-1, '\'')
}

// insideName says whether a name is only a part of a longer one: "Jean
// Toulouse", "Toulouse Métropole" go on with capitals.
func (p *Parser) insideName(n placeName) bool {
	if p.glued(n.to) && n.to < len(p.Tok) && (p.Tok[n.to].Kind != token.Mark || p.mark(n.to, '-') && n.to+1 < len(p.Tok) && p.glued(n.to+1) && p.Tok[n.to+1].Kind == token.Letters) {
		return true
	}
	return n.from > 0 && p.glued(n.from) && (p.mark(n.from-1, '-') && p.glued(n.from-1) || p.mark(n.from-1, '@') || p.mark(n.from-1, '/') && p.glued(n.from-1) && !p.is(n.from-2, capital))
}

// alone says whether a name is all of its block, its value or its list entry.
func (p *Parser) alone(n placeName) bool {
	b := p.Tok[n.from].Block
	before := n.from == int(p.First[b]) || p.mark(n.from-1, ':') || p.mark(n.from-1, '\t') || p.mark(n.from-1, '|') || p.Tok[n.from-1].Kind == token.Mark && !p.glued(n.from)
	after := n.to == int(p.First[b+1]) || p.mark(n.to, ',') || p.mark(n.to, ';') || p.mark(n.to, '(') || p.mark(n.to, '.') || p.Tok[n.to].Is(token.Break)
	return before && after
}

// settle is the place that a name alone stands for: its only namesake, or, of
// several, the town without its code and the list of them.
func (p *Parser) settle(n placeName, proof Proof) (v PlaceValue, ok bool) {
	towns := communes(n.names, "")
	first := n.names[0]
	for _, x := range n.names { // "la Vienne", "en Creuse": the department, not the town
		if (x.Kind == gazetteer.Department || x.Kind == gazetteer.Region) && (len(towns) == 0 || p.inArea(n.from)) {
			return PlaceValue{Location: schema.Location{Department: x.Department, Region: x.Region, Country: x.Country}}, true
		}
	}
	switch {
	case len(towns) == 1 && !(first.Word && proof == Bare && !p.alone(n)):
		return p.commune(towns[0]), true
	case len(towns) > 1:
		return PlaceValue{Location: schema.Location{City: p.spelling(towns)}, Candidates: towns}, true
	}
	for _, x := range n.names {
		switch x.Kind {
		case gazetteer.City:
			return PlaceValue{Location: schema.Location{City: x.Spelling, Country: oneCountry(n.names)}}, true
		case gazetteer.Country:
			return PlaceValue{Location: schema.Location{Country: x.Country}}, true
		case gazetteer.FormerRegion:
			return PlaceValue{Location: schema.Location{Region: x.Region, Country: x.Country}}, true
		case gazetteer.Venue:
			return PlaceValue{Location: schema.Location{Venue: x.Spelling, Department: x.Department, Region: x.Region, Country: x.Country}}, true
		case gazetteer.Area:
			if x.Region != "" {
				return PlaceValue{Location: schema.Location{Region: x.Region, Country: x.Country}}, true
			}
		}
	}
	return v, false
}

// oneCountry is the country that all foreign cities of a name lie in, "" for
// several.
func oneCountry(names []gazetteer.Name) (code string) {
	for _, x := range names {
		if x.Kind == gazetteer.City && x.Country != code {
			if code != "" {
				return ""
			}
			code = x.Country
		}
	}
	return code
}

// inArea says whether the words before token i go with an area, not a town:
// "en Gironde", "dans le Loiret", "département de la Vienne".
func (p *Parser) inArea(i int) bool {
	return p.word(i-1, "en") || p.article(i) && (p.word(i-2, "dans") || p.word(i-2, "de") || p.word(i-2, "sur")) || p.word(i-1, "region") || p.word(i-1, "departement") || p.word(i-2, "departement")
}

// communes are the INSEE codes that names can stand for in a department ("" for
// all): the communes of today of that name, or, where there is none, those
// that took in one of that name.
func communes(names []gazetteer.Name, department string) (codes []string) {
	for _, kinds := range [][2]gazetteer.Kind{{gazetteer.Current, gazetteer.Short}, {gazetteer.Delegated, gazetteer.Former}} {
		for _, x := range names {
			if (x.Kind == kinds[0] || x.Kind == kinds[1]) && (department == "" || x.Department == department) && !contains(codes, x.Commune) {
				codes = append(codes, x.Commune)
			}
		}
		if len(codes) > 0 {
			break
		}
	}
	return codes
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// spelling is the name that communes share.
func (p *Parser) spelling(codes []string) string {
	c, _ := p.Places.Commune(codes[0])
	return c.Name
}

// commune is the place of an INSEE code.
func (p *Parser) commune(insee string) PlaceValue {
	return PlaceValue{Location: Settled(p.Places, insee)}
}

// Settled is the location of an INSEE code; for an arrondissement with its
// postcode.
func Settled(g gazetteer.Gazetteer, insee string) schema.Location {
	c, _ := g.Commune(insee)
	l := schema.Location{City: c.Name, INSEE: insee, Department: c.Department, Region: c.Region, Country: "FR"}
	if c.Arrondissement > 0 {
		var buf [4]string
		if codes := g.Postcodes(buf[:0], insee); len(codes) > 0 {
			l.PostalCode = codes[0]
		}
	}
	return l
}

// roman reads the arrondissement numbers that are written so.
func roman(s string) int {
	s = strings.TrimSuffix(strings.ToLower(s), "e")
	for n, r := range [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"} {
		if n > 0 && s == r {
			return n
		}
	}
	return 0
}

// Town is the commune that a name written apart from its codes stands for: the
// one of that name which the postcode serves, or the only one of the
// department or region, each "" where not known. Where several are left it is
// the name alone, and their codes.
func (g *Grammar) Town(name, postcode, department, region string) (v PlaceValue, ok bool) {
	var buf [8]gazetteer.Name
	names := g.Places.Find(buf[:0], gazetteer.Key(nil, name))
	if len(postcode) == 5 {
		for _, c := range g.Places.ByPostcode(nil, postcode) {
			for _, x := range names {
				if x.Commune != "" && (x.Commune == c.INSEE || x.Commune == c.City) {
					v.Location = Settled(g.Places, c.INSEE)
					v.PostalCode = postcode
					return v, true
				}
			}
		}
		if d := g.Places.DepartmentOfPostcode(postcode); d != "" {
			department = d
		}
	}
	towns := communes(names, department)
	if region != "" && department == "" {
		towns = slices.DeleteFunc(towns, func(code string) bool { c, _ := g.Places.Commune(code); return c.Region != region })
	}
	switch len(towns) {
	case 0:
		return v, false
	case 1:
		v.Location = Settled(g.Places, towns[0])
	default:
		c, _ := g.Places.Commune(towns[0])
		v.Location = schema.Location{City: c.Name, Department: department, Country: "FR"}
		v.Candidates = towns
	}
	if postcode != "" {
		v.PostalCode = postcode
	}
	return v, true
}

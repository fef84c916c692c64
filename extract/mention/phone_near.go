package mention

import (
	"slices"
	"strings"

	"offers/extract/doc"
)

// Numbers of Belgium, Switzerland, the Netherlands and Australia without their
// code, in a posting that names the country and not France: they have a French
// number's length, or one digit less. Phones are read before places, so that the
// text is asked.

// near is a country whose numbers are read so.
type near struct {
	code    string
	names   []string // in the posting's text, any of which names the country
	mobiles []string // groupings of ten digits that begin with 04, in the Netherlands 06
	lines   []string // groupings of the lines of nine digits (Belgium) or ten
}

// nears are they, by the national numbering plans of the BIPT, OFCOM, ACM and
// ACMA.
var nears = []near{
	{"32", []string{"Belgi", "belge", "Bruxelles", "Brussel", "Wallonie", "Liège", "Namur", "Charleroi", "Louvain", "+32"}, []string{"4222", "46", "433"}, []string{"2322", "3222", "27", "36"}},
	{"41", []string{"Suisse", "suisse", "Switzerland", "Schweiz", "Genève", "Lausanne", "Neuchâtel", "Valais", "canton de ", "Zürich", "CHF", "+41"}, nil, []string{"3322"}},
	{netherlands, []string{"Netherlands", "Nederland", "Amsterdam", "Rotterdam", "Utrecht", "Den Haag", "The Hague", "Leiden", "Delft", "Eindhoven", "Groningen", "Nijmegen", "Wageningen", "+31"}, []string{"28", "244"}, []string{"37", "334", "343", "3322"}},
	{australia, []string{"Australia", "Tasmania", "+61", "VIC 3", "NSW 2", "QLD 4"}, []string{"433"}, []string{"244"}},
}

// Codes whose numbers are grouped as hardly any others are, or whose country
// alone is named: no word of telephones need stand before them.
const (
	australia   = "61"
	netherlands = "31"
)

// nearPhone reads such a number behind a word of telephones.
func nearPhone(p *Parser, i int) (end int) {
	r, ok := withTrunk(p, i)
	if !ok {
		return i
	}
	n := p.neighbour()
	if n == nil || n.code != australia && n.code != netherlands && !p.mark(i+1, '/') && !r.dialled(i) { // "083/21.90.14"
		return i
	}
	for g := range r.groups {
		digits, sizes := r.count[g], string(r.sizes[:g+1])
		mobile := digits == 10 && slices.Contains(n.mobiles, sizes) && n.mobile(r.digits[1], r.digits[2])
		line := (digits == 9) == (n.code == "32") && digits >= 9 && digits <= 10 && slices.Contains(n.lines, sizes) && r.digits[1] != '0'
		if end = r.ends[g]; (mobile || line) && g == r.groups-1 && r.standsFree(i) && r.endsFree(end) {
			return r.take("+"+n.code+string(r.digits[1:digits]), end)
		}
	}
	return i
}

// mobile says whether the digits behind the 0 begin a mobile number.
func (n *near) mobile(first, second byte) bool {
	switch n.code {
	case netherlands:
		return first == '6'
	case australia:
		return first == '4'
	}
	return first == '4' && second >= '5'
}

// france is how a posting names the country whose numbers nationalPhone reads.
var france = []string{"France", "+33"}

// neighbour is the one of the countries that the posting names, nil for none,
// for both, and beside France. It is looked for once a posting.
func (p *Parser) neighbour() *near {
	if p.looked {
		return p.beside
	}
	p.looked, p.beside = true, nil
	if p.tells(france) {
		return nil
	}
	for k := range nears {
		if nears[k].code == netherlands && p.Doc.Language == doc.French || !p.tells(nears[k].names) { // a French posting may speak of Amsterdam
			continue
		}
		if p.beside != nil {
			p.beside = nil
			break
		}
		p.beside = &nears[k]
	}
	return p.beside
}

// tells says whether one of the names stands in the posting's text.
func (p *Parser) tells(names []string) bool {
	return slices.ContainsFunc(names, func(name string) bool { return strings.Contains(p.Doc.Text, name) })
}

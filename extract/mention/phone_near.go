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
	begins  []string // what mobiles have behind the 0
	mobiles []string // groupings of their ten digits
	lines   []string // groupings of the lines of nine digits (Belgium) or ten
	bare    bool     // the groupings tell: no word of telephones need stand before them
	english bool     // read in English alone: a French posting may speak of Amsterdam
}

// nears are they, by the national numbering plans of the BIPT, OFCOM, ACM and
// ACMA.
var nears = []near{
	{code: belgium, names: []string{"Belgi", "belge", "Bruxelles", "Brussel", "Wallonie", "Liège", "Namur", "Charleroi", "Louvain", "+32"},
		begins: []string{"45", "46", "47", "48", "49"}, mobiles: []string{"4222", "46", "433"}, lines: []string{"2322", "3222", "27", "36"}},
	{code: "41", names: []string{"Suisse", "suisse", "Switzerland", "Schweiz", "Genève", "Lausanne", "Neuchâtel", "Valais", "canton de ", "Zürich", "CHF", "+41"},
		lines: []string{"3322"}},
	{code: "31", names: []string{"Netherlands", "Nederland", "Amsterdam", "Rotterdam", "Utrecht", "Den Haag", "The Hague", "Leiden", "Delft", "Eindhoven", "Groningen", "Nijmegen", "Wageningen", "+31"},
		begins: []string{"6"}, mobiles: []string{"28", "244"}, lines: []string{"37", "334", "343", "3322"}, bare: true, english: true},
	{code: "61", names: []string{"Australia", "Tasmania", "+61", "VIC 3", "NSW 2", "QLD 4"},
		begins: []string{"4"}, mobiles: []string{"433"}, lines: []string{"244"}, bare: true},
}

// belgium is the code of the country whose lines have nine digits.
const belgium = "32"

// nearPhone reads such a number behind a word of telephones, or one with the
// stroke that Belgians write: "083/21.90.14".
func nearPhone(p *Parser, i int) (end int) {
	r, ok := withTrunk(p, i)
	if !ok {
		return i
	}
	n := p.neighbour()
	if n == nil || !n.bare && !p.mark(i+1, '/') && !r.dialled(i) {
		return i
	}
	for g := range r.groups {
		digits, sizes := r.count[g], string(r.sizes[:g+1])
		mobile := digits == 10 && slices.Contains(n.mobiles, sizes) && n.mobile(string(r.digits[1:digits]))
		line := (digits == 9) == (n.code == belgium) && digits >= 9 && digits <= 10 && slices.Contains(n.lines, sizes) && r.digits[1] != '0'
		if end = r.ends[g]; (mobile || line) && g == r.groups-1 && r.standsFree(i) && r.endsFree(end) {
			return r.take("+"+n.code+string(r.digits[1:digits]), end)
		}
	}
	return i
}

// mobile says whether the digits behind the 0 are a mobile's.
func (n *near) mobile(digits string) bool {
	return slices.ContainsFunc(n.begins, func(front string) bool { return strings.HasPrefix(digits, front) })
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
		if nears[k].english && p.Doc.Language != doc.English || !p.tells(nears[k].names) {
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

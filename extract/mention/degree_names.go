package mention

import (
	"slices"
	"strings"

	"offers/extract/token"
)

// degreeName is a degree by its name. Levels are those of the French framework
// (décret 2019-14, fiches RNCP of France compétences), years are counted after
// the baccalauréat.
type degreeName struct {
	words      string // folded, singular, without de, du, la …
	slug       string // of schema.Degrees, "" for a degree that has no word there
	bac, level int8
	only       sign
}

// sign is what must go with a name that is also something else.
type sign uint8

const (
	always     sign = iota
	upper           // written in capitals: CAP, DUT
	beside          // next to another degree: "BTS/BP", "ingénieur ou Master 2"
	plainly         // as a degree, by the rules of its own in degreePlain
	besideOrIn      // either: "bachelier ou master", "bachelier en soins"
	inEn            // "docteur en droit", "bachelier en soins": followed by "en"
	apart           // no word before it says of what: "an engineering degree", not "a data engineering degree"
	apartOr         // apart, and joined to another degree: "an engineering or Master's degree"
	letters         // two capitals of English: "a BA in", "BS or MS degree"
)

// degreeNames is every name. Where several fit, the longest is read.
var degreeNames = []degreeName{
	{"aucun diplome", "none", Unknown, Unknown, always},
	{"sans diplome", "none", Unknown, Unknown, always},
	{"pas diplome", "none", Unknown, Unknown, always},
	{"aucune condition diplome", "none", Unknown, Unknown, always},
	{"sans condition diplome", "none", Unknown, Unknown, always},
	{"non diplome", "none", Unknown, Unknown, always},
	{"diplome non exige", "none", Unknown, Unknown, always},
	{"diplome non requis", "none", Unknown, Unknown, always},
	{"no degree required", "none", Unknown, Unknown, always},
	{"no degree", "none", Unknown, Unknown, always},
	{"no diploma", "none", Unknown, Unknown, always},
	{"cap", "cap", -1, 3, plainly},
	{"certificat aptitude professionnelle", "cap", -1, 3, always},
	{"bep", "cap", -1, 3, always},
	{"brevet etude professionnelle", "cap", -1, 3, always},
	{"capa", "cap", -1, 3, plainly},
	{"cap agricole", "cap", -1, 3, always},
	{"bepa", "cap", -1, 3, always},
	{"bpa", "", -1, 3, plainly},
	{"bac", "bac", 0, 4, plainly},
	{"bac pro", "bac", 0, 4, always},
	{"bac professionnel", "bac", 0, 4, always},
	{"bac technologique", "bac", 0, 4, always},
	{"bac techno", "bac", 0, 4, always},
	{"bac general", "bac", 0, 4, always},
	{"baccalaureat", "bac", 0, 4, always},
	{"baccalaureat professionnel", "bac", 0, 4, always},
	{"baccalaureat technologique", "bac", 0, 4, always},
	{"baccalaureat general", "bac", 0, 4, always},
	{"brevet professionnel", "", 0, 4, always},
	{"bp", "", 0, 4, plainly},
	{"baccalaureat universitaire", "licence", 3, 6, always}, // Québec: the first university degree
	{"baccalaureat premier cycle", "licence", 3, 6, always},
	{"baccalaureat universitaire premier cycle", "licence", 3, 6, always},
	{"cess", "bac", 0, 4, upper}, // Belgium: certificat d'enseignement secondaire supérieur
	{"certificat enseignement secondaire superieur", "bac", 0, 4, always},
	{"high school diploma", "bac", 0, 4, always},
	{"high school degree", "bac", 0, 4, always},
	{"bts", "bts", 2, 5, always},
	{"btsa", "bts", 2, 5, always},
	{"brevet technicien superieur", "bts", 2, 5, always},
	{"brevet technicien superieur agricole", "bts", 2, 5, always},
	{"dut", "dut", 2, 5, upper},
	{"diplome universitaire technologie", "dut", 2, 5, always},
	{"deug", "", 2, 5, always},
	{"deust", "", 2, 5, always},
	{"licence", "licence", 3, 6, plainly},
	{"licence pro", "licence", 3, 6, always},
	{"licence professionnelle", "licence", 3, 6, always},
	{"bachelor", "licence", 3, 6, always},
	{"bachelor degree", "licence", 3, 6, always},
	{"bachelor of science", "licence", 3, 6, always},
	{"bachelor of art", "licence", 3, 6, always},
	{"bsc", "licence", 3, 6, always},
	{"b sc", "licence", 3, 6, upper},
	{"ba", "licence", 3, 6, letters},
	{"bs", "licence", 3, 6, letters},
	{"beng", "licence", 3, 6, always},
	{"undergraduate degree", "licence", 3, 6, always},
	{"honours degree", "licence", 3, 6, always}, // the first degree of a British university
	{"honors degree", "licence", 3, 6, always},
	{"bachelier", "licence", 3, 6, besideOrIn},
	{"but", "but", 3, 6, plainly},
	{"bachelor universitaire technologie", "but", 3, 6, always},
	{"maitrise", "", 4, 6, beside},
	{"maitrise universitaire", "", 4, 6, always},
	{"master", "master", 5, 7, plainly},
	{"master degree", "master", 5, 7, always},
	{"master programme", "master", 5, 7, always},
	{"master program", "master", 5, 7, always},
	{"master of science", "master", 5, 7, always},
	{"master of art", "master", 5, 7, always},
	{"msc", "master", 5, 7, always},
	{"m sc", "master", 5, 7, upper},
	{"ma", "master", 5, 7, letters},
	{"ms", "master", 5, 7, letters},
	{"meng", "master", 5, 7, always},
	{"mphil", "master", 5, 7, always},
	{"mastere", "master", 5, 7, always},
	{"dess", "", 5, 7, upper},
	{"dea", "", 5, 7, upper},
	{"dscg", "", 5, 7, always},
	{"dcg", "", 3, 6, upper},
	{"diplome ingenieur", "engineer", 5, 7, always},
	{"diplome ingenieure", "engineer", 5, 7, always},
	{"diplome ecole ingenieur", "engineer", 5, 7, always},
	{"diplome ecole ingenieure", "engineer", 5, 7, always},
	{"ecole ingenieur", "engineer", 5, 7, always},
	{"ecole ingenieure", "engineer", 5, 7, always},
	{"grande ecole ingenieur", "engineer", 5, 7, always},
	{"ecole commerce ou ingenieur", "engineer", 5, 7, always},
	{"ecole ingenieur ou commerce", "engineer", 5, 7, always},
	{"eleve ingenieur", "engineer", 5, 7, always},
	{"eleve ingenieure", "engineer", 5, 7, always},
	{"etudiant ingenieur", "engineer", 5, 7, always},
	{"titre ingenieur", "engineer", 5, 7, always},
	{"formation ingenieur", "engineer", 5, 7, always},
	{"formation ecole ingenieur", "engineer", 5, 7, always},
	{"cursus ingenieur", "engineer", 5, 7, always},
	{"cycle ingenieur", "engineer", 5, 7, always},
	{"niveau ingenieur", "engineer", 5, 7, always},
	{"ingenieur diplome", "engineer", 5, 7, always},
	{"ingenieur", "engineer", 5, 7, beside},
	{"ingenieure", "engineer", 5, 7, beside},
	{"engineer", "engineer", 5, 7, beside},
	{"engineering degree", "engineer", 5, 7, apart},
	{"engineering", "engineer", 5, 7, apartOr},
	{"engineer degree", "engineer", 5, 7, apart},
	{"engineering school", "engineer", 5, 7, always},
	{"engineer school", "engineer", 5, 7, always},
	{"eng school", "engineer", 5, 7, always},
	{"engineering student", "engineer", 5, 7, always},
	{"grande ecole", "", 5, 7, always},
	{"ecole commerce", "", 5, 7, always},
	{"ecole superieure commerce", "", 5, 7, always},
	{"ecole management", "", 5, 7, always},
	{"grande ecole commerce", "", 5, 7, always},
	{"business school", "", 5, 7, always},
	{"iep", "iep", 5, 7, upper},
	{"institut etude politique", "iep", 5, 7, always},
	{"science po", "iep", 5, 7, always},
	{"doctorat", "phd", 8, 8, always},
	{"diplome doctorat", "phd", 8, 8, always},
	{"these doctorat", "phd", 8, 8, always},
	{"docteur", "phd", 8, 8, inEn},
	{"phd", "phd", 8, 8, plainly},
	{"ph d", "phd", 8, 8, plainly},
	{"phd degree", "phd", 8, 8, always},
	{"these soutenue", "phd", 8, 8, plainly},
	{"these", "phd", 8, 8, plainly},
	{"doctorate", "phd", 8, 8, always},
	{"doctoral degree", "phd", 8, 8, always},
	{"doctoral graduate", "phd", 8, 8, always},
	{"phd graduate", "phd", 8, 8, always},

	// State diplomas. A level is given where every edition still held has it.
	{"dees", "", 3, 6, upper},
	{"deass", "", 3, 6, upper},
	{"deeje", "", 3, 6, upper},
	{"deets", "", 3, 6, upper},
	{"decesf", "", 3, 6, upper},
	{"dejeps", "", 2, 5, upper},
	{"desjeps", "", 3, 6, upper},
	{"bpjeps", "", 0, 4, always},
	{"bp jeps", "", 0, 4, always},
	{"cpjeps", "", -1, 3, always},
	{"bapaat", "", -1, 3, upper},
	{"deme", "", 0, 4, upper},
	{"dtme", "", 0, 4, upper},
	{"deas", "", 0, 4, upper},
	{"deap", "", 0, 4, upper},
	{"deaes", "", -1, 3, upper},
	{"caferuis", "", 3, 6, always},
	{"cafdes", "", 5, 7, always},
	{"de infirmier", "", 3, 6, plainly},
	{"ingenieur formation", "engineer", 5, 7, always},
	{"diplome etat architecte", "", 5, 7, always},
	{"de educateur specialise", "", 3, 6, upper},
	{"de educateur jeune enfant", "", 3, 6, upper},
	{"de assistant service social", "", 3, 6, upper},
	{"de assistante service social", "", 3, 6, upper},
	{"de moniteur educateur", "", 0, 4, upper},
	{"de aide soignant", "", 0, 4, upper},
	{"diplome etat infirmier", "", 3, 6, always},
	{"infirmier diplome etat", "", 3, 6, always},
	{"infirmier iere diplome etat", "", 3, 6, always},
	{"infirmier ere diplome etat", "", 3, 6, always},
	{"infirmiere diplome etat", "", 3, 6, always},
	{"infirmiere diplomee etat", "", 3, 6, always},
	{"infirmier de", "", 3, 6, plainly},
	{"infirmiere de", "", 3, 6, plainly},
	{"diplome etat infirmiere", "", 3, 6, always},
	{"diplome ide", "", 3, 6, always},
	{"diplome etat aide soignant", "", 0, 4, always},
	{"diplome etat aide soignante", "", 0, 4, always},
	{"diplome etat auxiliaire puericulture", "", 0, 4, always},
	{"diplome etat moniteur educateur", "", 0, 4, always},
	{"diplome etat accompagnant educatif", "", -1, 3, always},
	{"diplome etat educateur specialise", "", 3, 6, always},
	{"diplome etat educateur jeune enfant", "", 3, 6, always},
	{"diplome etat educatrice jeune enfant", "", 3, 6, always},
	{"diplome etat assistant service social", "", 3, 6, always},
	{"diplome etat assistant social", "", 3, 6, always},
	{"diplome etat assistante service social", "", 3, 6, always},
	{"diplome etat assistante sociale", "", 3, 6, always},
	{"diplome etat conseiller economie sociale", "", 3, 6, always},
	{"diplome etat ergotherapeute", "", 3, 6, always},
	{"diplome etat psychomotricien", "", 3, 6, always},
	{"diplome etat manipulateur electroradiologie", "", 3, 6, always},
	{"diplome etat sage femme", "", 5, 7, always},
	{"diplome etat masseur kinesitherapeute", "", 5, 7, always},
}

// stem is a word of a name, which may stand in the plural.
type stem struct {
	text   string
	hashes [3]uint32 // of the singular and the plurals
}

func stemOf(text string) (s stem) {
	var room [32]byte
	plural := append(append(room[:0], text...), 's')
	s.text = text
	s.hashes[0], s.hashes[1] = token.Hash(plural[:len(text)]), token.Hash(plural)
	plural[len(text)] = 'x'
	s.hashes[2] = token.Hash(plural)
	return s
}

// has says whether a token of this hash can be the word.
func (s *stem) has(hash uint32) bool { return slices.Contains(s.hashes[:], hash) }

// at says whether token i, which must be there, is the word.
func (s *stem) at(p *Parser, i int) bool { return s.has(p.Tok[i].Hash) && p.stem(i, s.text) }

// bits are those of its hashes in a set.
func (s *stem) bits() (set uint64) {
	for _, h := range s.hashes {
		set |= 1 << (h % 64)
	}
	return set
}

// begunName is a name under its first word.
type begunName struct {
	*degreeName
	rest   []stem // the other words
	second uint64 // the bits of the second word, 0 for a single word
}

// begunNames are the names with one first word.
type begunNames struct {
	first stem
	names []begunName
}

// degreeIndex is the names by their first word.
type degreeIndex struct {
	all []begunNames
	by  [hashes][]uint8 // by the hash of the first word, singular or plural: where it may stand in all
}

var degreesBy = newDegreeIndex()

func newDegreeIndex() *degreeIndex {
	x := &degreeIndex{all: make([]begunNames, 0, 128)}
	for i := range degreeNames {
		d := &degreeNames[i]
		first, others, _ := strings.Cut(d.words, " ")
		n := begunName{degreeName: d}
		if others != "" {
			n.rest = make([]stem, 0, 1+strings.Count(others, " "))
			for w := range strings.SplitSeq(others, " ") {
				n.rest = append(n.rest, stemOf(w))
			}
			n.second = n.rest[0].bits()
		}
		b := x.beginning(first)
		b.names = append(b.names, n)
	}
	return x
}

// beginning is the names that begin with a word, none as yet where it is new.
func (x *degreeIndex) beginning(first string) *begunNames {
	s := stemOf(first)
	for _, k := range x.by[s.hashes[0]%hashes] {
		if x.all[k].first.text == first {
			return &x.all[k]
		}
	}
	for _, h := range s.hashes {
		x.by[h%hashes] = append(x.by[h%hashes], uint8(len(x.all)))
	}
	x.all = append(x.all, begunNames{first: s, names: make([]begunName, 0, 2)})
	return &x.all[len(x.all)-1]
}

// at is the names that begin with a word of this hash, singular or else plural:
// "BS" is no plural of the "B" of "B. Sc.".
func (x *degreeIndex) at(hash uint32) (names []begunName) {
	for _, k := range x.by[hash%hashes] {
		switch first := &x.all[k].first; {
		case first.hashes[0] == hash:
			return x.all[k].names
		case names == nil && first.has(hash):
			names = x.all[k].names
		}
	}
	return names
}

// degreeWords are the first words of the names: those that hardly mean
// anything else, and those that begin many other things.
var degreeWords = []entry{
	{"cap capa bep bepa bpa cess bac baccalauréat bp bts btsa dut deug deust licence bachelor bsc bachelier but maîtrise master msc mastère dess dea dscg dcg iep doctorat phd doctorate beng meng mphil", degree, 0},
	{"dees deass deeje deets decesf dejeps desjeps bpjeps cpjeps bapaat deme dtme deas deap deaes caferuis cafdes", degree, 0},
	{"certificat brevet diplôme école grande élève étudiant titre formation cursus cycle niveau honours honors high ingénieur ingénieure engineer engineering eng undergraduate business institut science thèse docteur ph doctoral infirmier infirmière", study, 0},
	{"b m de ba bs ma ms", abridged, 0},
	{"niveau level", levelWord, 0},
	{"dernière final cinquième", lastYear, 0},
	{"aucun aucune sans pas non no", study, 0},
}

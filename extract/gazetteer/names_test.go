package gazetteer

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"offers/extract/token"
)

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"":                          "",
		" – ":                       "",
		"L’Haÿ-les-Roses":           "l hay les roses",
		"ST ETIENNE":                "saint etienne",
		"Ste-Marie":                 "sainte marie",
		"Saint\u00adÉtienne":        "saintetienne",
		"Neuilly s/ Seine":          "neuilly sur seine",
		"Villeneuve-lez-Avignon":    "villeneuve les avignon",
		"Œuilly":                    "oeuilly",
		"Aix\u202fen\u00a0Provence": "aix en provence",
		"Paris 1er":                 "paris 1er",
		"(Oust)":                    "oust",
	} {
		if got := string(Key(nil, in)); got != want {
			t.Errorf("Key(%q) = %q, want %q", in, got, want)
		}
	}
	if got := string(Key([]byte("kept "), "St Malo")); got != "kept saint malo" {
		t.Errorf("Key appended %q", got)
	}
	if got := string(AppendWord(AppendWord([]byte("le "), "puy"), "ste")); got != "le puy sainte" {
		t.Errorf("AppendWord appended %q", got)
	}
}

// brief is a name's kind and codes in one word.
func brief(n Name) string {
	return strings.Join([]string{strings.ReplaceAll(n.Kind.String(), " ", "-"), n.Commune, n.Department, n.Region, n.Country}, "/")
}

// TestFind names places in the wordings of postings, and says exactly what
// each can be.
func TestFind(t *testing.T) {
	for spellings, want := range map[string]string{
		"Grenoble|GRENOBLE":                          "commune/38185/38/84/FR",
		"Saint-Étienne|St-Etienne|SAINT ETIENNE":     "commune/42218/42/84/FR former-commune/04178/04/93/FR",
		"Aix en Provence|Aix-en-Provence":            "commune/13001/13/93/FR",
		"Villeneuve d'Ascq|VILLENEUVE D ASCQ":        "commune/59009/59/32/FR",
		"Évry":                                       "former-commune/91228/91/11/FR commune/89162/89/27/FR",
		"Arbignieu":                                  "delegated-commune/01015/01/84/FR",
		"Saint-Paul-lez-Durance|St Paul lès Durance": "commune/13099/13/93/FR",
		"Paris 13e Arrondissement":                   "arrondissement/75113/75/11/FR",
		"Issy":                                       "short-form/92040/92/11/FR",
		"Vélizy|VELIZY":                              "short-form/78640/78/11/FR",
		"Aix":                                        "commune/19002/19/75/FR former-commune/59004/59/32/FR short-form/13001/13/93/FR short-form/73008/73/84/FR",
		"Chartres":                                   "commune/28085/28/24/FR",
		"Haute-Garonne|haute garonne":                "department//31/76/FR",
		"Ile de France|Île-de-France|IDF|région parisienne": "region///11/FR",
		"PACA|Provence Alpes Côte d'Azur":                   "region///93/FR",
		"Rhône-Alpes":                                       "former-region///84/FR",
		"Aquitaine":                                         "former-region///75/FR",
		"DOM|Outre-mer|DOM-TOM":                             "area////FR",
		"La Réunion":                                        "commune/47222/47/75/FR department//974/04/FR region///04/FR",
		"Nouvelle-Calédonie|New Caledonia":                  "department//988//FR",
		"Londres":                                           "city-abroad////GB",
		"Bruxelles|Brussels|Brussel":                        "city-abroad////BE",
		"Genève|Genf":                                       "city-abroad////CH",
		"Geneva":                                            "city-abroad////CH town-abroad////US",
		"Court-Saint-Étienne|COURT ST ETIENNE":              "city-abroad////BE",
		"Porto-Novo":                                        "city-abroad////BJ",
		"États-Unis|United States|USA|Etats Unis d'Amérique": "country////US",
		"Germany":                               "country////DE",
		"Royaume-Uni|Angleterre|United Kingdom": "country////GB",
		"Congo":                                 "country////CD country////CG",
		"Luxembourg":                            "country////LU city-abroad////LU",
		"Monaco":                                "country////MC city-abroad////MC",
		"La Défense|Paris La Défense":           "venue//92/11/FR",
		"Sophia Antipolis|Sophia-Antipolis":     "venue//06/93/FR",
		"Plateau de Saclay|Marne-la-Vallée|Cité Descartes": "venue///11/FR",
		"Saint-Quentin-en-Yvelines|St Quentin en Yvelines": "venue//78/11/FR",
		"Inovallée":    "venue//38/84/FR",
		"Gare de Lyon": "venue/75112/75/11/FR",
		"Paris":        "commune/75056/75/11/FR department//75/11/FR town-abroad////CA town-abroad////US",
		"Québec":       "city-abroad////CA",
		"Ithaca":       "town-abroad////US",
	} {
		for _, spelling := range strings.Split(spellings, "|") {
			var got []string
			for _, n := range find(spelling) {
				got = append(got, brief(n))
			}
			slices.Sort(got)
			sorted := strings.Fields(want)
			slices.Sort(sorted)
			if !slices.Equal(got, sorted) {
				t.Errorf("%q is %q, want %q", spelling, got, sorted)
			}
		}
	}
}

// TestNamesakes finds every place of a shared name.
func TestNamesakes(t *testing.T) {
	for spelling, some := range map[string]string{
		"Saint-Denis": "commune/93066/93/11/FR commune/97411/974/04/FR commune/11339/11/76/FR commune/30247/30/76/FR",
		"Montréal":    "commune/11254/11/76/FR city-abroad////CA",
		"London":      "city-abroad////CA city-abroad////GB",
		"Valence":     "commune/26362/26/84/FR commune/82186/82/76/FR city-abroad////ES",
		"Vienne":      "commune/38544/38/84/FR department//86/75/FR city-abroad////AT",
	} {
		var got []string
		for _, n := range find(spelling) {
			got = append(got, brief(n))
		}
		for _, want := range strings.Fields(some) {
			if !slices.Contains(got, want) {
				t.Errorf("%q is %q, which lacks %q", spelling, got, want)
			}
		}
	}
}

// TestWord tells names that are also words from names that are only names.
func TestWord(t *testing.T) {
	for list, want := range map[string]bool{
		"Job Sens Tours Avril Mars Ville Cours Vers Orange Plaisir Son Us Y Nice Us Nord Ars": true,
		"Paris Lyon Grenoble Nantes Bordeaux Rennes Limoges Gironde Japon Londres Paca":       false,
		"La_Défense Le_Port": true,
	} {
		for _, spelling := range strings.Fields(list) {
			found := find(strings.ReplaceAll(spelling, "_", " "))
			if len(found) == 0 {
				t.Errorf("%q is no place", spelling)
			}
			for _, n := range found {
				if n.Word != want {
					t.Errorf("%+v: Word is %v", n, n.Word)
				}
			}
		}
	}
}

func TestPostcode(t *testing.T) {
	g := Open()
	for postcode, want := range map[string]string{
		"38000": "38185 Grenoble", "75013": "75113 Paris 13", "75116": "75116 Paris 16", "69003": "69383 Lyon 3",
		"13009": "13209 Marseille 9", "97400": "97411 Saint-Denis", "98800": "98818 Nouméa", "20000": "2A004 Ajaccio",
		"92400": "92026 Courbevoie", "31062": "", "00100": "", "7501": "", "": "",
	} {
		got := ""
		for _, c := range g.ByPostcode(nil, postcode) {
			got += ", " + c.INSEE + " " + c.Name
			if c.Arrondissement > 0 {
				got += fmt.Sprint(" ", c.Arrondissement)
			}
		}
		if got = strings.TrimPrefix(got, ", "); got != want {
			t.Errorf("ByPostcode(%q) = %q, want %q", postcode, got, want)
		}
	}
	for insee, want := range map[string]string{"75116": "75016 75116", "38185": "38000 38100", "69383": "69003"} {
		if got := strings.Join(g.Postcodes(nil, insee), " "); got != want {
			t.Errorf("Postcodes(%q) = %q, want %q", insee, got, want)
		}
	}
	if got := len(g.Postcodes(nil, "75056")); got != 21 {
		t.Errorf("Paris has %d postcodes, want 21", got)
	}
}

func TestDepartmentOfPostcode(t *testing.T) {
	for postcode, want := range map[string]string{
		"20090": "2A", "20167": "2A", "20600": "2B", "20200": "2B", "20179": "2A", "20293": "2B", "20700": "",
		"97400": "974", "97133": "977", "97150": "978", "97100": "971", "97181": "971", "98800": "988", "98714": "987",
		"31062": "31", "75013": "75", "92915": "92", "94390": "91", "01200": "", "98000": "", "00100": "", "96000": "", "99100": "", "3100": "", "abcde": "",
	} {
		if got := Open().DepartmentOfPostcode(postcode); got != want {
			t.Errorf("DepartmentOfPostcode(%q) = %q, want %q", postcode, got, want)
		}
	}
}

func TestLongest(t *testing.T) {
	for word, least := range map[string]int{"saint": 5, "st": 5, "ste": 4, "aix": 3, "la": 4, "grenoble": 1} {
		if got := Open().Longest(token.Hash([]byte(word))); got < least {
			t.Errorf("Longest(%q) = %d, want %d or more", word, got, least)
		}
	}
}

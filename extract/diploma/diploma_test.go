package diploma

import (
	"encoding/json"
	"strings"
	"testing"

	"offers/extract/board"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/schema"
)

// read lets the room alone decide a posting of one block a line; "# " makes a
// heading, "label : value" a pair.
func read(t *testing.T, rules *board.Rules, text string) *board.Board {
	t.Helper()
	d := &doc.Doc{Text: text}
	section, from := int32(-1), 0
	for _, line := range strings.SplitAfter(text, "\n") {
		b := doc.Block{Span: doc.Span{Start: int32(from), End: int32(from + len(strings.TrimRight(line, "\n")))}, Kind: doc.Paragraph, Section: section}
		from += len(line)
		switch at := strings.Index(line, " : "); {
		case b.Empty():
			continue
		case strings.HasPrefix(line, "# "):
			b.Kind, b.Level, b.Section, b.Start = doc.Heading, 2, -1, b.Start+2
			section = int32(len(d.Blocks))
		case strings.HasPrefix(line, "- "):
			b.Kind, b.Start = doc.Item, b.Start+2
		case at > 0 && at < 30:
			b.Kind, b.Label = doc.Pair, doc.Span{Start: b.Start, End: b.Start + int32(at)}
		}
		d.Blocks = append(d.Blocks, b)
	}
	b := rules.Read(d, mention.Time{})
	Room.Decide(b)
	return b
}

func compile(t *testing.T) *board.Rules {
	rules, err := board.Compile([]board.Room{Room})
	if err != nil {
		t.Fatal(err)
	}
	return rules
}

// TestDiploma reads postings of a few lines; "-" is no diploma at all.
func TestDiploma(t *testing.T) {
	rules := compile(t)
	for _, c := range []struct{ text, want string }{
		{"Diplôme : Master 1 ou Master 2 en droit ou sciences humaines et sociales.", `{"bac_plus":{"min":4,"max":5},"level":{"min":6,"max":7},"degrees":["master-1","master-2"],"fields":["droit","sciences humaines et sociales"]}`},
		{"Diplôme : master en relation avec l'un des domaines suivants : droit, histoire.", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["droit","histoire"]}`},
		{"De formation Bac+5 (droit, sciences politiques), vous aimez écrire.", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["bac+5"],"fields":["droit","sciences politiques"]}`},
		{"Diplôme : master en droit ou histoire, obte-\nnu avant 2026", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["droit","histoire"]}`},
		{"De formation Bac+5 (droit, ingénieur, gestion), vous aimez écrire.", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["bac+5"],"fields":["droit","gestion"]}`},
		{"Diplôme d'ingénieur ou équivalent universitaire, spécialité mécanique", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["engineer"],"fields":["mécanique"]}`},
		{"Vous avez :\n- Un Master en droit\n- Le goût du sel", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["droit"]}`},
		{"Nos voisins sont :\n- Un Master en droit\n- Le goût du sel", `-`},
		{"Titulaire d'un Bac+3 en chimie ou discipline étroitement apparentée", `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6},"degrees":["bac+3"],"fields":["chimie"]}`},
		{"Diplôme : Master en archivistique, sciences de l'information et de la communication.", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["archivistique","sciences de l'information et de la communication"]}`},
		{"# Profil\nthèse en linguistique ou en droit", `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["linguistique","droit"]}`},
		{"Diplôme : doctorat minimum", `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"]}`},
		{"Bac+2 minimum ou expérience de deux ans", `{"bac_plus":{"min":2},"level":{"min":5},"degrees":["bac+2"]}`},
		{"Formations : CAP, BEP et équivalents Mécanique automobile", `{"bac_plus":{"min":-1,"max":-1},"level":{"min":3,"max":3},"degrees":["cap"],"fields":["Mécanique automobile"]}`},
		{"Le profil bac+2 participera au développement de sites", `{"bac_plus":{"min":2,"max":2},"level":{"min":5,"max":5},"degrees":["bac+2"]}`},
		{"# Profil recherché\nMaster Politiques publiques", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["Politiques publiques"]}`},
		{"# Profil\nÉtudiant·e de Master (M1 ou M2) en biologie, bio-informatique, ou filière équivalente.", `{"bac_plus":{"min":4,"max":5},"level":{"min":6,"max":7},"degrees":["master-1","master-2"],"fields":["biologie","bio-informatique"]}`},
		{"Titulaire d'un Bac+3 minimum en gestion administrative, marchés publics ou équivalent", `{"bac_plus":{"min":3},"level":{"min":6},"degrees":["bac+3"],"fields":["gestion administrative","marchés publics"]}`},
		{"Niveau d'études : Bac+4\n# Profil\nIssu d'une formation Bac+4 minimum en informatique", `{"bac_plus":{"min":4},"level":{"min":6},"degrees":["bac+4"],"fields":["informatique"]}`},
		{"Vous préparez un Bac +4/5 type Master ou école d'ingénieur, dans l'un des domaines suivants : environnement, santé publique.", `{"bac_plus":{"min":4,"max":5},"level":{"min":6,"max":7},"degrees":["bac+4","bac+5","master","engineer"],"fields":["environnement","santé publique"]}`},
		{"Formation souhaitée : CAP/BEP dans le domaine du bâtiment", `{"bac_plus":{"min":-1,"max":-1},"level":{"min":3,"max":3},"degrees":["cap"],"fields":["bâtiment"]}`},
		{"Diplôme Bac ST2S ou BTS secrétariat exigé", `{"bac_plus":{"min":0,"max":2},"level":{"min":4,"max":5},"degrees":["bac","bts"],"fields":["ST2S","secrétariat"]}`},
		{"Titulaire du diplôme d'État d'infirmier, vous aimez le soin.", `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6}}`},
		{"Aucun diplôme n'est exigé, le permis B est obligatoire.", `{"degrees":["none"]}`},
		{"Offre de stage Master 2 en optimisation combinatoire", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master-2"]}`},
		{"# Stage de M2 : mesures en mer\n# Profil\nEtudiant en école d'ingénieurs avec une formation d'acoustique", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["engineer"],"fields":["acoustique"]}`},
		{"De formation Bac+5 (école d'ingénieurs, université) en hydrologie, vous avez le pied marin.", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["bac+5","engineer"],"fields":["hydrologie"]}`},
		{"# Your profile\nYou are studying for a Master's degree (or equivalent) in statistics, computer science or applied mathematics", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["statistics","computer science","applied mathematics"]}`},
		{"# Formation\nFormation en communication ou plaidoyer", `{"fields":["communication","plaidoyer"]}`},
		{"# Profil\nLicence pro, Master I ou II : biologie de la conservation, écologie des populations ou équivalent.", `{"bac_plus":{"min":3,"max":5},"level":{"min":6,"max":7},"degrees":["licence","master-1","master-2"],"fields":["biologie de la conservation","écologie des populations"]}`},
		{"# Profil\nInscrit·e en doctorat\nTitre exigé : Master 2 en histoire", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master-2"],"fields":["histoire"]}`},
		{"Inscrit en doctorat et joueur d'échecs\n# Conditions\nTitre exigé : Master 2 en histoire", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master-2"],"fields":["histoire"]}`},
		{"Formation Bac+5 (ingénieur, master miage...) ou BAC+2 avec 8 ans de métier.", `{"bac_plus":{"min":2,"max":5},"level":{"min":5,"max":7},"degrees":["bac+5","engineer","master","bac+2"],"fields":["miage"]}`},
		{"Niveau d'études minimum : Master 1", `{"bac_plus":{"min":4},"level":{"min":6},"degrees":["master-1"]}`},
		{"# Niveau minimum requis\nMaster 1", `{"bac_plus":{"min":4},"level":{"min":6},"degrees":["master-1"]}`},
		{"Diplôme : BTS MCO (ou NDRC)", `{"bac_plus":{"min":2,"max":2},"level":{"min":5,"max":5},"degrees":["bts"],"fields":["MCO","NDRC"]}`},
		{"Diplôme : Master 2 en ingénierie (physique, chimie, ou équivalent)", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master-2"],"fields":["ingénierie","physique","chimie"]}`},
		{"Diplôme : BTS commerce (ou équivalent)", `{"bac_plus":{"min":2,"max":2},"level":{"min":5,"max":5},"degrees":["bts"],"fields":["commerce"]}`},
		{"Niveau d'étude BEP, CAP Parution 29/03/2027", `{"bac_plus":{"min":-1,"max":-1},"level":{"min":3,"max":3},"degrees":["cap"]}`},
		{"Niveau d'études : Licence\nSpécialisation : Formations générales / finances publiques", `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6},"degrees":["licence"],"fields":["finances publiques"]}`},
		{"Niveau d'études : Licence\nSpécialisation\nDroit public", `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6},"degrees":["licence"],"fields":["Droit public"]}`},
		{"Un diplôme ou titre universitaire à finalité professionnelle dans les domaines de la santé ou du droit, d'un niveau au moins Master", `{"bac_plus":{"min":5},"level":{"min":7},"degrees":["master"],"fields":["santé","droit"]}`},
		{"# Profil\nCAP Boulanger. 2 ans de métier.", `{"bac_plus":{"min":-1,"max":-1},"level":{"min":3,"max":3},"degrees":["cap"],"fields":["Boulanger"]}`},
		{"# Nous\nProfil recherché\nIngénieur ou Master 2 en optique", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["engineer","master-2"],"fields":["optique"]}`},
		{"# Profil\n- le bac en poche à la rentrée", `{"bac_plus":{"min":0,"max":0},"level":{"min":4,"max":4},"degrees":["bac"]}`},
		{"Diplôme souhaité : Bac+3 ou Bac+4\n# Compétences\nUne licence ou un BUT en mesures physiques conviennent", `{"bac_plus":{"min":3,"max":4},"level":{"min":6,"max":6},"degrees":["bac+3","bac+4","licence","but"],"fields":["mesures physiques"]}`},
		{"Discipline : français\n# Profil\nMaster 2 en histoire", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master-2"],"fields":["histoire"]}`},
		{"Diplôme souhaité : Bac+5 minimum\n# Compétences\nUn doctorat ou un master conviennent", `{"bac_plus":{"min":5},"level":{"min":7},"degrees":["bac+5","phd","master"]}`},
		{"Diplôme préparé : Bac+3 en contrat d'alternance", `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6},"degrees":["bac+3"]}`},
		{"Sans diplôme ou CAP cuisine", `{"bac_plus":{"min":-1,"max":-1},"level":{"min":3,"max":3},"degrees":["none","cap"],"fields":["cuisine"]}`},
		{"Bac +2\n# Profil\nBTS ou DUT", `{"bac_plus":{"min":2,"max":2},"level":{"min":5,"max":5},"degrees":["bac+2","bts","dut"]}`},
		{"🎓 Bac +2", `{"bac_plus":{"min":2,"max":2},"level":{"min":5,"max":5},"degrees":["bac+2"]}`},
		{"Profil : inscription en master 2 ; pratique de terrain (stage de M1)", `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master-2"]}`},
		{"# Profil\nDocteur·e en histoire ou en sociologie\n# Missions\nEncadrer un mémoire de master par an", `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["histoire","sociologie"]}`},
		{"# Profil\nBaccalauréat ou titre de niveau IV\nPriorité aux étudiants boursiers, de la première année de licence au master", `{"bac_plus":{"min":0,"max":0},"level":{"min":4,"max":4},"degrees":["bac"]}`},

		{"Le lycée accueille 1 240 élèves, de la seconde au BTS", "-"},
		{"# Missions\nFormer les 3 doctorantes et les 2 stagiaires de M2", "-"},
		{"# Profil\nÉcole de commerce, fac, autodidacte : on s'en fiche", "-"},
		{"Recrutement sur un emploi de catégorie A", "-"},
		{"Joindre un CV, une lettre et les relevés de notes de M1 et de M2", "-"},
		{"L'école accueille 300 apprenants du CAP à la licence professionnelle", "-"},
		{"Vous participerez à l'encadrement d'étudiants en master", "-"},
		{"Rémunération Bac+2 : 16 euros de l'heure", "-"},
		{"Nous développons sous licence libre dans le but de partager", "-"},
	} {
		got := "-"
		if d := read(t, rules, c.text).Record.Diploma; d != nil {
			j, _ := json.Marshal(d)
			got = string(j)
		}
		if got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestEnglish holds the fields that English postings ask for.
func TestEnglish(t *testing.T) {
	rules := compile(t)
	for text, want := range map[string]string{
		"Requirements: a PhD in quantitative science, such as physics, statistics or any related discipline":       `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["quantitative science","physics","statistics"]}`,
		"Requirements: MS or PhD in Engineering degree and three years of practice":                                `{"bac_plus":{"min":5,"max":8},"level":{"min":7,"max":8},"degrees":["master","phd"],"fields":["Engineering"]}`,
		"The candidate should preferably have a degree in law or history.":                                         `{"fields":["law","history"]}`,
		"You have a Master's degree from a recognised university in law, history, or combinations of these fields": `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["law","history"]}`,
		"You have a Master's degree from a university in France":                                                   `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"]}`,
		"Requirements: PhD in one of: biology, chemistry, physics":                                                 `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["biology","chemistry","physics"]}`,
		"Requirements: PhD in at least one of the following: biology, chemistry":                                   `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["biology","chemistry"]}`,
		"Requirements: a **Ph.D.** or equivalent in **Physics, Chemistry, or Law** is required":                    `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["Physics","Chemistry","Law"]}`,
		"Profil : licence minimum, idéalement en sociologie":                                                       `{"bac_plus":{"min":3},"level":{"min":6},"degrees":["licence"],"fields":["sociologie"]}`,
		"Profil : école d'ingénieurs ou université (informatique, physique)":                                       `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["engineer"],"fields":["informatique","physique"]}`,
		"Profil : DE d'éducateur spécialisé":                                                                       `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6}}`,
		"Profil : ingénieur de formation, avec le goût du terrain":                                                 `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["engineer"]}`,
		"Profil : CAP, BEP et équivalents maintenance bâtiment":                                                    `{"bac_plus":{"min":-1,"max":-1},"level":{"min":3,"max":3},"degrees":["cap"],"fields":["maintenance bâtiment"]}`,
		"Requirements: a PhD isn't needed":                                                                         `null`,
		"Requirements: M.Sc. or diploma in physics":                                                                `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["physics"]}`,
		"Requirements: MS or Ph.D. in EE":                                                                          `{"bac_plus":{"min":5,"max":8},"level":{"min":7,"max":8},"degrees":["master","phd"],"fields":["EE"]}`,
		"Requirements: a good Honours degree in law":                                                               `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6},"degrees":["licence"],"fields":["law"]}`,
		"Requirements: high school diploma or equivalent":                                                          `{"bac_plus":{"min":0,"max":0},"level":{"min":4,"max":4},"degrees":["bac"]}`,
		"You have a Master's degree in one of the following fields: law, history":                                  `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["law","history"]}`,
		"You have a PhD in a discipline such as law or history":                                                    `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["law","history"]}`,
		"You have a graduate degree (Diplom, master, etc.) in fields like law, history, or comparable":             `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["law","history"]}`,
		"You have a PhD in botany or related fields. Candidates should drive":                                      `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["botany"]}`,
		"You have a Master's degree in a relevant discipline. Candidates should drive":                             `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"]}`,
		"You have a PhD (or near completion) in botany":                                                            `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["botany"]}`,
		"You have a PhD in a related life science (botany, zoology, etc.)":                                         `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["life science","botany","zoology"]}`,
		"You have an M.Sc. in botany":                                                                              `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["botany"]}`,
		"You have a PhD degree with a specialization in organic chemistry":                                         `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"],"fields":["organic chemistry"]}`,
		"You have a Master's degree, preferably in law":                                                            `{"bac_plus":{"min":5,"max":5},"level":{"min":7,"max":7},"degrees":["master"],"fields":["law"]}`,
		"Currently pursuing a degree in a relevant subject (e.g. law, history)":                                    `{"fields":["law","history"]}`,
		"You have a BA in history":                                                                                 `{"bac_plus":{"min":3,"max":3},"level":{"min":6,"max":6},"degrees":["licence"],"fields":["history"]}`,
		"You have a BS or MS degree in Engineering":                                                                `{"bac_plus":{"min":3,"max":5},"level":{"min":6,"max":7},"degrees":["licence","master"],"fields":["Engineering"]}`,
		"You have been the MA in charge in Boston, MA":                                                             `null`,
		"We are searching for a recent doctoral graduate.":                                                         `{"bac_plus":{"min":8,"max":8},"level":{"min":8,"max":8},"degrees":["phd"]}`,
	} {
		d := &doc.Doc{Text: text, Language: doc.English, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}, Kind: doc.Paragraph, Section: -1}}}
		b := rules.Read(d, mention.Time{})
		Room.Decide(b)
		if got, _ := json.Marshal(b.Record.Diploma); string(got) != want {
			t.Errorf("%q:\n got %s\nwant %s", text, got, want)
		}
	}
}

// TestThesis leaves out the doctorate that a thesis offer leads to.
func TestThesis(t *testing.T) {
	text := "Titulaire d'un master en physique, vous préparez un doctorat en optique."
	b := read(t, compile(t), text)
	if got := b.Record.Diploma.Degrees; len(got) != 2 {
		t.Errorf("without the contract: %q", got)
	}
	d := *b.Doc
	thesis := compile(t).Read(&d, mention.Time{})
	thesis.Record.Contract = []string{"phd"}
	Room.Decide(thesis)
	if got := thesis.Record.Diploma.Degrees; len(got) != 1 || got[0] != "master" {
		t.Errorf("with the contract: %q, want master", got)
	}
}

// TestEvidence sees to it that every value has its words, and only values do.
func TestEvidence(t *testing.T) {
	b := read(t, compile(t), "Diplôme : BTS ou DUT en logistique, commerce ou équivalent\nUn BTS est un plus")
	want := map[schema.Path]string{
		"/diploma/degrees/0": "BTS", "/diploma/degrees/1": "DUT", "/diploma/bac_plus/min": "BTS", "/diploma/bac_plus/max": "BTS",
		"/diploma/level/min": "BTS", "/diploma/level/max": "BTS", "/diploma/fields/0": "logistique", "/diploma/fields/1": "commerce",
	}
	got := map[schema.Path]string{}
	for _, e := range b.Evidence() {
		if _, ok := got[e.Path]; !ok {
			got[e.Path] = e.Quote
		}
	}
	for p, q := range want {
		if got[p] != q {
			t.Errorf("%s: %q, want %q", p, got[p], q)
		}
	}
	if len(got) != len(want) {
		t.Errorf("evidence %v, want %v", got, want)
	}
}

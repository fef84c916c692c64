package html

import (
	"fmt"
	"strings"
	"testing"

	"offers/extract/doc"
)

// filler makes a page long enough to be a posting.
const filler = `<p>Nous recherchons une personne pour un stage de six mois au sein de l'équipe. Vous participerez à tous les travaux du service,
de l'étude des besoins à la mise en œuvre, avec des collègues attentifs. Le poste demande de la rigueur, le goût du travail en commun et
une bonne connaissance des outils du bureau. Votre candidature sera lue avec soin par le service, qui répond à chacun.</p>`

// show writes a document's blocks, one a line: kind, label, text.
func show(d *doc.Doc) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		text := d.Quote(block.Span)
		if strings.HasPrefix(text, "Nous recherchons une personne") {
			continue
		}
		switch block.Kind {
		case doc.Heading:
			fmt.Fprintf(&b, "h%d %s\n", block.Level, text)
		case doc.Pair:
			fmt.Fprintf(&b, "pair <%s> %s\n", d.Quote(block.Label), text)
		default:
			fmt.Fprintf(&b, "%s %s\n", [...]string{doc.Row: "row", doc.Item: "item", doc.Paragraph: "text", doc.Data: "data", doc.Furniture: "furniture"}[block.Kind], text)
		}
	}
	return b.String()
}

// lineup joins the wanted lines of a test.
func lineup(lines ...string) string {
	if len(lines) == 0 {
		return ""
	}
	return strings.Join(lines, "\n") + "\n"
}

var blockTests = []struct {
	name, page string
	want       []string
}{
	{"headings and paragraphs", `<h1>Agent&nbsp;technique</h1><h2>Missions</h2><p>Entretien
		des   locaux.</p>`, []string{"h1 Agent\u00a0technique", "h2 Missions", "text Entretien des locaux."}},
	{"list", `<ul><li>Accueil</li><li>Suivi <b>des</b> dossiers</li></ul>`, []string{"item Accueil", "item Suivi des dossiers"}},
	{"label and value in a paragraph", `<p>Durée : 6 mois</p>`, []string{"pair <Durée> Durée : 6 mois"}},
	{"bold label", `<p><b>Durée</b> : 6 mois</p>`, []string{"pair <Durée> Durée : 6 mois"}},
	{"colon in bold", `<div><strong>Lieu&nbsp;:</strong> Laval</div>`, []string{"pair <Lieu> Lieu\u00a0: Laval"}},
	{"bold labels in a row", `<p><b>Lieu :</b> Laval <b>Durée :</b> 6 mois</p>`, []string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois"}},
	{"bold labels in a row, colons outside", `<p><b>Lieu</b> : Laval <b>Durée</b> : 6 mois</p>`, []string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois"}},
	{"bold lines in a row", "<p><strong>Date limite : 15 janvier 2024</strong>\n<strong>Prise de poste : 1er mars 2024</strong></p>",
		[]string{"pair <Date limite> Date limite : 15 janvier 2024", "pair <Prise de poste> Prise de poste : 1er mars 2024"}},
	{"br list of labels", `<p>Lieu : Laval<br>Durée : 6 mois<br/>Salaire : 1 900 €</p>`,
		[]string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois", "pair <Salaire> Salaire : 1 900 €"}},
	{"br in running text", `<p>Vous serez chargé de la tenue des comptes et de la<br>préparation des bilans.</p>`,
		[]string{"text Vous serez chargé de la tenue des comptes et de la préparation des bilans."}},
	{"br in an element of its own", `<p>Lieu : Laval<strong><br></strong>Durée : 6 mois</p>`, []string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois"}},
	{"br between sentences", `<p>Bonjour,<br>Nous recrutons.</p>`, []string{"text Bonjour,", "text Nous recrutons."}},
	{"definition list", `<dl><dt>Contrat</dt><dd>CDD</dd><dt>Durée :</dt><dd>6 mois</dd></dl>`,
		[]string{"pair <Contrat> Contrat: CDD", "pair <Durée> Durée : 6 mois"}},
	{"definition list in divs", `<dl><div><dt>Contrat</dt><dd>CDD</dd></div></dl>`, []string{"pair <Contrat> Contrat: CDD"}},
	{"two definitions of a term", `<dl><dt>Sites</dt><dd>Laval</dd><dd>Angers</dd></dl>`, []string{"pair <Sites> Sites: Laval", "pair <Sites> Angers"}},
	{"lines of a definition", `<dl><dt>Adresse</dt><dd>3 rue du Puits<br>53000 Laval</dd></dl>`,
		[]string{"pair <Adresse> Adresse: 3 rue du Puits", "pair <Adresse> 53000 Laval"}},
	{"empty definition", `<dl><dt>Prime</dt><dd> </dd><dt>Durée</dt><dd>6 mois</dd></dl>`, []string{"text Prime", "pair <Durée> Durée: 6 mois"}},
	{"two-cell rows", `<table><tr><td>Lieu</td><td>Laval</td></tr><tr><th>Durée</th><td>6 mois</td></tr></table>`,
		[]string{"pair <Lieu> Lieu: Laval", "pair <Durée> Durée: 6 mois"}},
	{"bold value", `<table><tr><td>Lieu</td><td><b>Laval</b></td></tr></table>`, []string{"pair <Lieu> Lieu: Laval"}},
	{"long cell", `<table><tr><td>Missions</td><td><p>Tenir la caisse.</p><p>Garnir les rayons.</p><p>Passer les commandes.</p><p>Accueillir.</p><p>Ranger.</p><p>Nettoyer.</p><p>Fermer.</p></td></tr></table>`,
		[]string{"h6 Missions", "text Tenir la caisse.", "text Garnir les rayons.", "text Passer les commandes.", "text Accueillir.", "text Ranger.", "text Nettoyer.", "text Fermer."}},
	{"wide rows", `<table><tr><th>Poste</th><th>Lieu</th><th>Durée</th></tr><tr><td>Agent</td><td>Laval</td><td>6 mois</td></tr><tr><td>Chef</td><td>Angers</td><td>1 an</td></tr></table>`,
		[]string{"row Poste\tLieu\tDurée", "row Agent\tLaval\t6 mois", "row Chef\tAngers\t1 an"}},
	{"one row under names", `<table><tr><th>Lieu</th><th>Durée</th><th>Salaire</th></tr><tr><td>Laval</td><td>6 mois</td><td>1 900 €</td></tr></table>`,
		[]string{"text Lieu", "text Durée", "text Salaire", "pair <Lieu> Laval", "pair <Durée> 6 mois", "pair <Salaire> 1 900 €"}},
	{"rows with names", `<table><tr><td></td><th>2023</th><th>2024</th></tr><tr><th>Effectif</th><td>12</td><td>15</td></tr><tr><th>Sites</th><td>1</td><td>2</td></tr></table>`,
		[]string{"row 2023\t2024", "row Effectif\t12\t15", "row Sites\t1\t2"}},
	{"layout table", `<table><tr><td><h2>Missions</h2><p>Accueil.</p></td><td><h2>Profil</h2><p>Calme.</p></td></tr></table>`,
		[]string{"h2 Missions", "text Accueil.", "h2 Profil", "text Calme."}},
	{"label and value in divs", `<div><div class="label">Numéro</div><div class="value">A12</div></div>`, []string{"pair <Numéro> Numéro: A12"}},
	{"label and value in an item", `<ul><li><i class="icon"></i><span>Lieu</span><strong>Laval</strong></li></ul>`, []string{"pair <Lieu> Lieu: Laval"}},
	{"two words that are no pair", `<div><span>CDI</span><span>Laval</span></div>`, []string{"text CDI", "text Laval"}},
	{"label on the line above", `<p><strong>Lieu :</strong></p><p>Laval</p><p>Une belle ville, où il fait bon vivre.</p>`,
		[]string{"text Lieu :", "pair <Lieu> Laval", "text Une belle ville, où il fait bon vivre."}},
	{"glued label", `<p>Lieu<b>Laval</b></p>`, []string{"text Lieu Laval"}},
	{"glued siblings", `<p><span>Laval</span><span>CDI</span></p>`, []string{"text Laval CDI"}},
	{"a word in two elements", `<p>un·e <b>S</b>tagiaire, <b>recru</b>tement, 1<sup>er</sup> mars, CO<sub>2</sub></p>`, []string{"text un·e Stagiaire, recrutement, 1er mars, CO2"}},
	{"bold line", `<p><strong>Profil recherché</strong></p><p>Calme.</p>`, []string{"h6 Profil recherché", "text Calme."}},
	{"line of capitals", `<p>Bonjour.<br>PROFIL RECHERCHÉ<br>Calme et patient.</p>`, []string{"text Bonjour.", "h6 PROFIL RECHERCHÉ", "text Calme et patient."}},
	{"underlined line", `<p>Bonjour.<br>Contexte<br>========<br>Une étude.</p>`, []string{"text Bonjour.", "h5 Contexte", "text Une étude."}},
	{"preformatted", "<pre>Lieu : Laval\nDurée : 6 mois</pre>", []string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois"}},
	{"plain text", "<pre>Bonjour,\n\nNous proposons à la maison un poste de cuisinier pour la saison d'été, avec\nun repos le dimanche.\n\nLieu : Laval\n</pre>",
		[]string{"text Bonjour,", "text Nous proposons à la maison un poste de cuisinier pour la saison d'été, avec\nun repos le dimanche.", "pair <Lieu> Lieu : Laval"}},
	{"line ends shown", "<div style=\"white-space: pre-line\">Lieu : Laval\nDurée : <i>6 mois</i></div>", []string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois"}},
	{"line ends shown, by class", "<div class=\"whitespace-pre-wrap\"><b>Lieu</b> : Laval\nDurée : 6 mois</div>", []string{"pair <Lieu> Lieu : Laval", "pair <Durée> Durée : 6 mois"}},
	{"bullets at line starts", "<p>Vos missions\n - accueillir le public\n - suivre les dossiers</p>", []string{"text Vos missions", "item - accueillir le public", "item - suivre les dossiers"}},
	{"common label in bold", `<p><strong>Lieu de travail</strong> Laval</p>`, []string{"pair <Lieu de travail> Lieu de travail Laval"}},
	{"bold words that label nothing", `<p><strong>La maison</strong> recrute</p>`, []string{"text La maison recrute"}},
	{"common label in spans", `<div><span>Type de contrat</span><span>CDI</span></div>`, []string{"pair <Type de contrat> Type de contrat: CDI"}},
	{"fields of a content manager", `<div class="field field--label-above"><div class="field__label">Lieux</div><div class="field__items"><div class="field__item">Laval</div><div class="field__item">Angers</div></div></div>`,
		[]string{"pair <Lieux> Lieux: Laval", "pair <Lieux> Angers"}},
	{"heading that is a pair, by a common label", `<h2>Lieu de travail : Laval</h2>`, []string{"pair <Lieu de travail> Lieu de travail : Laval"}},
	{"title with a colon", `<h1>Stage : cuisinier</h1><h2>Cuisine : une maison</h2>`, []string{"h1 Stage : cuisinier", "h2 Cuisine : une maison"}},
	{"heading that is a pair", `<h1>Agent</h1><h3>Lieu : <span>Laval</span></h3>`, []string{"h1 Agent", "pair <Lieu> Lieu : Laval"}},
	{"line ends written out", `<p>Bonjour.</p>\r\n<p>Au revoir.</p>\r\n`, []string{"text Bonjour.", "text Au revoir."}},
	{"scrambled address", `<p>Écrire à <span class="__cf_email__" data-cfemail="42272e2702273a232f322e276c2d3025">[email&#160;protected]</span></p>`, []string{"text Écrire à ele@example.org"}},
	{"button", `<p>Venez.</p><button>Postuler</button>`, []string{"text Venez.", "furniture Postuler"}},
	{"button in a heading", `<h3><button>Missions</button></h3><p>Accueil.</p>`, []string{"h3 Missions", "text Accueil."}},
	{"comment, script, style", `<p>Venez.</p><!-- Durée : 6 mois --><script>x = "Durée"</script><style>p{}</style><template><p>Non</p></template><svg><text>Non</text></svg>`, []string{"text Venez."}},
}

func TestBlocks(t *testing.T) {
	for _, test := range blockTests {
		t.Run(test.name, func(t *testing.T) {
			d, err := Read([]byte("<body>" + test.page + filler))
			if err != nil {
				t.Fatal(err)
			}
			if got, want := show(d), lineup(test.want...); got != want {
				t.Errorf("%s\ngot:\n%swant:\n%s", test.page, got, want)
			}
		})
	}
}

// TestPairInPair reads a pair whose value holds a pair: its lines move up when
// the outer label and the first line of the value become one. The page is too
// short to be a posting, but its lines are written out before that is known.
func TestPairInPair(t *testing.T) {
	d, err := Read([]byte("<span>Structure</span>0<div><span>Lieu</span><a>000<div>0"))
	if err == nil {
		t.Errorf("read as %q", d.Text)
	}
}

func TestSections(t *testing.T) {
	tests := []struct{ name, page, text, want string }{
		{"under its heading", `<h1>Agent</h1><h2>Lieu</h2><p>Laval</p>`, "Laval", "Lieu"},
		{"a higher heading ends it", `<h1>Agent</h1><h3>Lieu</h3><h2>Profil</h2><p>Calme.</p>`, "Calme.", "Profil"},
		{"the end of its box ends it", `<h1>Agent</h1><div><h3>Lieu</h3><p>Laval</p></div><p>Venez.</p>`, "Venez.", "Agent"},
		{"a heading in a box of its own", `<h1>Agent</h1><div><div><h3>Lieu</h3></div><p>Laval</p></div>`, "Laval", "Lieu"},
		{"an inner heading does not reach out", `<h1>Agent</h1><div><h2>Lieu</h2><p>Ici.</p><h3>Accès</h3></div><p>Venez.</p>`, "Venez.", "Agent"},
		{"a heading's own", `<h1>Agent</h1><h2>Lieu</h2>`, "Lieu", "Agent"},
	}
	for _, test := range tests {
		d, err := Read([]byte(test.page + filler))
		if err != nil {
			t.Fatal(err)
		}
		for _, b := range d.Blocks {
			if d.Quote(b.Span) != test.text {
				continue
			}
			got := ""
			if b.Section >= 0 {
				got = d.Quote(d.Blocks[b.Section].Span)
			}
			if got != test.want {
				t.Errorf("%s: section of %q = %q, want %q", test.name, test.text, got, test.want)
			}
		}
	}
}

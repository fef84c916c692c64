package text

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"offers/extract/doc"
)

// TestHidden holds what no reader of the page sees out of the blocks.
func TestHidden(t *testing.T) {
	for _, tt := range []struct{ name, in, shown string }{
		{"comment", "Avant\n<!-- durée : 3 mois\nsuite -->\naprès", "Avant|après"},
		{"comment within a line", "Lieu : Brest <!-- Paris --> (29)", "Lieu : Brest|(29)"},
		{"comment without end", "Avant <!-- après", "Avant <!-- après"},
		{"script and style", "<style>\np{}\n</style>\nStage\n<script>x()</script>", "Stage"},
		{"no tag", "‹" + strings.Repeat("a", 250) + "> relieur", "‹" + strings.Repeat("a", 250) + "> relieur"},
		{"tags alone", "Stage\n<br clear=\"left\"/>\n<hr>\n<a name=\"x\"></a>\nBrest", "Stage|Brest"},
		{"rules and fences", "Stage\n\n* * *\n\n```\ndurée 6 mois\n```\n____", "Stage|durée 6 mois"},
		{"directives", ".. image:: a.png\n.. commentaire\n.. note:: Stage de six mois", "Stage de six mois"},
		{"templates", "{% include x %}\n{: .left }\nStage", "Stage"},
		{"a template with an address", "Stage\n\n{{< button url=\"mailto:jobs@example.org\" >}}", "Stage|{{< button url=\"mailto:jobs@example.org\" >}}"},
		{"image", "![photo](a.jpg){: .left }\n![a](b.jpg) Stage", "![a](b.jpg) Stage"},
		{"quote", "> > Stage\n> à Brest", "Stage|à Brest"},
		{"no front matter", "---\nStage à Brest\n---\nfin", "Stage à Brest|fin"},
		{"front matter of TOML", "+++\ntitle = \"Stage\"\n[extra]\nlieu = 'Brest'\n+++\nfin", "title = \"Stage|lieu = 'Brest|fin"},
		{"front matter with a list of lines", "+++\ntaches = [\n  \"une\",\n]\ndate = \"2027-03-02\"\n+++\nfin", "taches = [\n  \"une\",|date = \"2027-03-02|fin"},
		{"front matter of JSON", "---\n{\n  \"title\": \"Stage\",\n  \"tags\": [\n    \"un\"\n  ],\n,\n  \"lieu\": null\n}\n---\nfin", "title\": \"Stage|fin"},
		{"front matter below a site's own", "---\nlayout: breves\n---\n\n+++\ntitle = \"Stage\"\n+++\nfin", "layout: breves|title = \"Stage|fin"},
		{"front matter that nests a name", "---\nlieu:\n  name: \"Brest\"\n---\nfin", "lieu|: \"Brest|fin"},
		{"front matter with a comment", "---\ntitle: \"Stage\" # the title\n---\nfin", "title: \"Stage|fin"},
		{"front matter with a comment behind words", "---\ntitle: Stage C# no # 2\n---\nfin", "title: Stage C# no|fin"},
		{"front matter that nests more", "---\nlieu:\n  rue: 3\n  name: Brest\n  name: Laval\n---\nfin", "lieu|rue: 3|: Brest|: Laval|fin"},
		{"front matter that is the posting", "---\ntags:\n  - un\nprofil:\n  - un master de droit\ntexte: |\n  # Cadre\n\n  Le stage\n  dure\ntitle: Stage\n---\n", "un|profil|un master de droit|texte|Cadre|Le stage|dure|title: Stage"},
		{"front matter folded", "---\nintro: >\n  deux\n  lignes\ntitle: Stage\n---\nfin", "deux\n  lignes|title: Stage|fin"},
	} {
		d, err := Read(tt.in)
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		var got []string
		for _, b := range d.Blocks {
			got = append(got, d.Quote(b.Span))
		}
		if s := strings.Join(got, "|"); s != tt.shown {
			t.Errorf("%s: %q, want %q", tt.name, s, tt.shown)
		}
	}
}

// TestHashes tells headings from hashtags.
func TestHashes(t *testing.T) {
	for line, heading := range map[string]bool{
		"# Missions":          true,
		"## Missions ##":      true,
		"##Missions":          true,
		"##Key Objectives:":   true,
		"#Software Developer": true,
		"#emploi":             false,
		"#Emploi":             false,
		"#CDI à Lyon #data":   false,
		"#Recrutement Nous cherchons un relieur pour un atelier de onze personnes": false,
	} {
		d, err := Read("Avant\n\n" + line + "\n\naprès")
		if err != nil {
			t.Fatal(err)
		}
		if got := d.Blocks[1].Kind == doc.Heading; got != heading {
			t.Errorf("%q: heading %v, want %v", line, got, heading)
		}
	}
}

// FuzzCovered holds that no letter of a text without markup is lost, save the
// letters that number the items of a list.
func FuzzCovered(f *testing.F) {
	f.Add("Durée : 6 mois   Lieu : Paris\n\n- un\n  deux\nLieu\n\nBrest\n")
	f.Add("a | b\t c ; d : e\n\tf  g\r\rh")
	f.Fuzz(func(t *testing.T, s string) {
		if strings.ContainsAny(s, "<>{}[]`.+:#!)\\*_~-=|'\"^") {
			return
		}
		d, err := Read(s)
		if err != nil {
			return
		}
		for i, r := range s {
			if unicode.IsLetter(r) && r < 0xF000 && d.BlockAt(int32(i)) < 0 && !bulleted(s, i) {
				t.Fatalf("%q: letter %q at %d is in no block: %v", s, r, i, spans(d))
			}
		}
	})
}

// bulleted says whether the letter at i may be the list sign "o".
func bulleted(s string, i int) bool { return s[i] == 'o' }

func spans(d *doc.Doc) (out []doc.Span) {
	for _, b := range d.Blocks {
		out = append(out, b.Span)
	}
	return out
}

func BenchmarkRead(b *testing.B) {
	wrapped := "Au sein du service des archives, la personne recrutée participe au classement\ndes fonds et à leur description. Elle prépare aussi l'accueil des lecteurs et\nla mise en ligne des inventaires.\n\n"
	posting := "Chargé d'études H/F\n\nDurée : 6 mois\nLieu : Rennes\n\n" + strings.Repeat(wrapped, 8) +
		"Missions :\n" + strings.Repeat("- Classer les fonds et tenir le registre des communications, chaque semaine\n", 8) +
		strings.Repeat("Vous rejoindrez une équipe de cinq personnes, qui travaille avec les communes du département et les associations d'histoire locale depuis vingt ans. ", 8)
	b.SetBytes(int64(len(posting)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(posting); err != nil {
			b.Fatal(err)
		}
	}
}

// The line that says when a message was sent is no date of the post's.
func TestMailDate(t *testing.T) {
	for text, want := range map[string]bool{
		"From: Ann Lee <ann@example.org>\nTo: list@example.org\nSubject: Chef\nDate: Tue, 13 Oct 2026 10:00:00 +0200\n\nWe need a chef.\n":                    true,
		"---------- Message transféré ---------\nDe : Ann Lee <ann@example.org>\nDate : mar. 13 oct. 2026 à 17:42\nObjet : Chef\n\nNous cherchons un chef.\n": true,
		"Objet : Chef\nDate : 13 octobre 2026\nLieu : Lyon\n\nNous cherchons un chef.\n":                                                                      false,
	} {
		d, err := Read(text)
		if err != nil {
			t.Fatal(err)
		}
		got := slices.ContainsFunc(d.Blocks, func(b doc.Block) bool { return b.Kind == doc.Data && d.Quote(b.Label) == "Date" })
		if got != want {
			t.Errorf("%q: the date is page data: %v", text, got)
		}
	}
}

// TestRelated holds what of a text is about other offers.
func TestRelated(t *testing.T) {
	const posting = "# Soudeur\n\nNous cherchons un soudeur à Thiers, en CDI, pour un atelier de huit personnes qui aime bien faire.\n\n"
	for below, want := range map[string]bool{
		"Offres similaires (2)\nMonteur - Lyon - CDD 6 mois\nAjusteur - Lille":              true,
		"Vous aimerez aussi\n\nMonteur - Lyon - CDD 6 mois":                                 true,
		"Ces offres pourraient te plaire : Monteur – Lyon · CDD 6 mois, et trente autres":   true,
		"Suivant : Monteur, Lyon, CDD 6 mois":                                               true,
		"Related content\nLatest: Fitter, Lyon – CDD 6 mois":                                true,
		"Contenus associés\n\nMonteur - Lyon - CDD 6 mois":                                  true,
		"Similar jobs:\nFitter – Lyon – CDD 6 mois":                                         true,
		"- Blender or other open-source tools\n- CDD 6 mois":                                false,
		"Vous aimerez aussi les machines, et nous vous les ferons connaître.\n\nCDD 6 mois": false,
		"Contact : M. Vernois, CDD 6 mois":                                                  false,
	} {
		d, err := Read(posting + below)
		if err != nil {
			t.Fatal(err)
		}
		got := false
		for _, b := range d.Blocks {
			got = got || b.Kind == doc.Furniture && strings.Contains(d.Quote(b.Span), "6 mois")
		}
		if got != want {
			t.Errorf("%q is about other offers: %t, want %t", below, got, want)
		}
	}
}

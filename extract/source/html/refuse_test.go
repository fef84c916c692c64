package html

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"offers/extract/source/fault"
)

func card(i int) string {
	return fmt.Sprintf(`<li><a href="/offre/%d"><h3>Agent numéro %d</h3></a><p>CDI - Laval - publié le %d mars</p></li>`, i, i, i)
}

func cardList(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(card(i + 1))
	}
	return "<ul>" + b.String() + "</ul>"
}

var refusals = []struct {
	name, page string
	want       fault.Kind // "" for a posting
}{
	{"nothing", ``, fault.Empty},
	{"empty body", `<html><body><div> </div></body></html>`, fault.Empty},
	{"challenge", `<title>Just a moment...</title><p>Verifying you are human. This may take a few seconds.</p>`, fault.NotAPosting},
	{"challenge without title", `<p>Enable JavaScript and cookies to continue</p>`, fault.NotAPosting},
	{"no offers", `<h1>Aucune offre ne correspond à votre recherche</h1><p>Modifiez vos critères de recherche d'emploi ou revenez plus tard.</p>`, fault.NotAPosting},
	{"gone", `<p>Cette offre n'est plus disponible. Consultez nos autres offres d'emploi.</p>`, fault.NotAPosting},
	{"404", `<title>Page introuvable</title><p>La page demandée n'existe pas.</p>`, fault.NotAPosting},
	{"search shell", `<title>Emplois</title><form><input><button>Rechercher</button></form><div id="app"></div>`, fault.NotAPosting},
	{"about us", `<p>Maison fondée en 1921, au bord de la rivière.</p>`, fault.NotAPosting},
	{"short posting", `<p>Recherche stagiaire, 6 mois. Candidature à lea@example.org</p>`, ""},
	{"shell of a search", `<title>Offres d'emploi</title><form><label>Métier</label><select><option>Stage</select><select><option>CDI</select><button>Rechercher un poste</button></form><p>Chargement des offres</p>`, fault.NotAPosting},
	{"short page with a posting's data", `<p>Bonjour</p><script type="application/ld+json">{"@type":"JobPosting","title":"Agent"}</script>`, ""},
	{"list by cards", `<h1>Nos offres</h1>` + cardList(6), fault.SeveralPostings},
	{"list by data", `<h1>Nos offres</h1><p>Trois métiers.</p><script type="application/ld+json">[{"@type":"JobPosting","title":"Agent"},{"@type":"JobPosting","title":"Cuisinier"}]</script>`, fault.SeveralPostings},
	{"posting with related cards", `<h1>Agent</h1>` + filler + filler + `<h2>Offres similaires</h2>` + cardList(8), ""},
	{"posting with a list of links", `<h1>Agent</h1>` + filler + filler + `<ul><li><a href=a>Site de la maison et ses métiers</a></li><li><a href=b>Plan</a></li><li><a href=c>Charte du contrat</a></li><li><a href=d>Livret du stage</a></li></ul>`, ""},
	{"posting", `<h1>Agent</h1>` + filler, ""},
}

func TestRefuse(t *testing.T) {
	for _, test := range refusals {
		_, err := Read([]byte(test.page))
		if got := fault.KindOf(err); got != test.want {
			t.Errorf("%s: %v (%q), want kind %q", test.name, err, got, test.want)
		}
	}
}

func TestSeveralSaysHowMany(t *testing.T) {
	_, err := Read([]byte(`<h1>Nos offres</h1>` + cardList(6)))
	var f *fault.Error
	if !errors.As(err, &f) || !strings.Contains(f.Message, "6") {
		t.Errorf("got %v", err)
	}
}

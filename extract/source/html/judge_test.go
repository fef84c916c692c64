package html

import (
	"strings"
	"testing"
)

// What becomes of a block. Every page holds the filler beside the block.
var fateTests = []struct{ name, page, text, want string }{
	{"nav", `<nav><a href=/>Accueil</a> <a href=/e>Emplois</a></nav>`, "Accueil", "gone"},
	{"menu by class", `<div class="main-menu"><ul><li><a href=/>Accueil</a></li><li><a href=/e>Emplois</a></li></ul></div>`, "Accueil", "gone"},
	{"menu by role", `<div role="navigation"><a href=/>Accueil</a></div>`, "Accueil", "gone"},
	{"what is called menu but is text", `<div class="menu-item">Prise de poste le 1er mars.</div>`, "1er mars", "text"},
	{"menu with the title", `<div class="topNav"><a href=/>Accueil</a><h1><a href=/a>Agent d'accueil</a></h1></div>`, "Agent d'accueil", "h1"},
	{"hidden", `<div hidden>Durée de 3 mois</div>`, "3 mois", "gone"},
	{"display none", `<div style="color:red; DISPLAY : None !important">Durée de 3 mois</div>`, "3 mois", "gone"},
	{"visibility hidden", `<p style="visibility:hidden">Durée de 3 mois</p>`, "3 mois", "gone"},
	{"display block", `<p style="display:block;text-decoration:none">Durée de 3 mois</p>`, "3 mois", "text"},
	{"hidden by class", `<div class="row d-none">Durée de 3 mois</div>`, "3 mois", "gone"},
	{"hidden by class, beside a block", `<div class="row-block js-hide">Durée de 3 mois</div>`, "3 mois", "gone"},
	{"shown on wide screens", `<div class="hidden lg:flex">Durée de 3 mois</div>`, "3 mois", "text"},
	{"hidden on small screens", `<div class="d-none d-md-block">Durée de 3 mois</div>`, "3 mois", "text"},
	{"aria-hidden text", `<p><span aria-hidden="true">Durée de 3 mois</span></p>`, "3 mois", "text"},
	{"dialog", `<dialog>Durée de 3 mois</dialog>`, "3 mois", "gone"},
	{"open dialog", `<dialog open>Durée de 3 mois</dialog>`, "3 mois", "gone"},
	{"modal", `<div class="modal fade" aria-hidden="true"><p>Durée de 3 mois</p></div>`, "3 mois", "gone"},
	{"cookies", `<div id="cookieBanner"><p>Les témoins vivent 13 mois.</p><button>Accepter</button></div>`, "13 mois", "gone"},
	{"a posting about cookies", `<p class="intro">Une biscuiterie : cookies de 3 mois.</p>`, "3 mois", "pair"},
	{"share", `<div class="share"><a href=a>Partager</a> <a href=b>Envoyer</a></div>`, "Partager", "gone"},
	{"social work", `<div class="secteur-social">Foyer de 3 places</div>`, "3 places", "text"},
	{"login", `<section class="login-box"><p>Déjà inscrit ?</p></section>`, "inscrit", "gone"},
	{"header", `<header><p>Maison Vauquelin</p></header>`, "Vauquelin", "furniture"},
	{"header with the title", `<header><h1>Agent d'accueil</h1></header>`, "Agent", "h1"},
	{"header of an article", `<article><header><p>Publié le 3 mars 2024</p></header></article>`, "3 mars", "text"},
	{"footer", `<footer><p>12 rue du Puits</p></footer>`, "rue du Puits", "furniture"},
	{"footer by class", `<div class="site-footer2"><p>12 rue du Puits</p></div>`, "rue du Puits", "furniture"},
	{"form", `<form><label>Votre nom</label></form>`, "Votre nom", "furniture"},
	{"crumbs", `<ol class="breadcrumb"><li><a href=/>Accueil</a></li><li>Emplois</li></ol>`, "Emplois", "furniture"},
	{"aside of facts", `<aside><dl><dt>Lieu</dt><dd>Laval</dd></dl></aside>`, "Laval", "pair"},
	{"aside of links", `<aside><a href=a>Nos métiers</a></aside>`, "métiers", "furniture"},
	{"related", `<h2>Offres similaires</h2><div><h3><a href=a>Cariste à Angers</a></h3><p>CDI</p></div>`, "CDI", "furniture"},
	{"related in a box", `<div><div><h3>Ces offres peuvent vous intéresser</h3></div><ul><li>Cariste à Angers</li></ul></div>`, "Cariste", "furniture"},
	{"related, English", `<section><h2>Similar jobs</h2><p>Driver, Leeds</p></section>`, "Leeds", "furniture"},
	{"related, titled by class", `<div><p class="card-title">Offres similaires</p><ul><li>Cariste à Angers</li></ul></div>`, "Cariste", "furniture"},
	{"after related", `<h2>Autres offres</h2><p>Cariste</p><h2>Contact</h2><p>Mme Lebrun</p>`, "Lebrun", "text"},
	{"a link to others", `<p><a href=a>Voir les autres offres</a></p><p>Durée de 3 mois</p>`, "3 mois", "text"},
	{"property in a window", `<div class="modal" itemscope itemtype="https://schema.org/JobPosting"><p itemprop="title">Agent d'accueil</p></div>`, "Agent d'accueil", "text"},
}

func TestFates(t *testing.T) {
	for _, test := range fateTests {
		d, err := Read([]byte("<body>" + test.page + "<div>" + filler + "</div>"))
		if err != nil {
			t.Errorf("%s: %v", test.name, err)
			continue
		}
		got := "gone"
		for _, line := range strings.Split(show(d), "\n") {
			if kind, text, _ := strings.Cut(line, " "); strings.Contains(text, test.text) && kind != "data" {
				got = kind
			}
		}
		if got != test.want {
			t.Errorf("%s: %q is %s, want %s\n%s", test.name, test.text, got, test.want, show(d))
		}
	}
}

// What names condemn stays when it is most of the page.
func TestRestore(t *testing.T) {
	menu := `<ul class="menu">` + strings.Repeat(`<li><a href=x>Offre en Anjou</a></li>`, 12) + `</ul>`
	page := strings.Repeat(menu, 5) + `<p>Stage de 3 mois, poste à Laval, candidature par courrier.</p>`
	d, err := Read([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	if got := show(d); !strings.Contains(got, "furniture Offre en Anjou") || !strings.Contains(got, "text Stage de 3 mois") {
		t.Errorf("got:\n%s", got)
	}
}

func TestHiddenWholePage(t *testing.T) {
	d, err := Read([]byte(`<body style="display:none">` + filler + `<p>Durée : 3 mois</p>`))
	if err != nil || !strings.Contains(d.Text, "3 mois") {
		t.Errorf("Read: %v, %v", d, err)
	}
}

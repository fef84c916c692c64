package html

import (
	"slices"
	"strings"
	"testing"

	"offers/extract/doc"
)

// dataOf lists a page's Data blocks.
func dataOf(t *testing.T, page string) []string {
	t.Helper()
	d, err := Read([]byte(page + filler))
	if err != nil {
		t.Fatal(err)
	}
	var list []string
	for _, b := range d.Blocks {
		if b.Kind == doc.Data {
			list = append(list, d.Quote(b.Span))
			if key := d.Quote(b.Label); !slices.Contains(Keys(), key) {
				t.Errorf("%q is not in Keys", key)
			}
		}
	}
	return list
}

var dataTests = []struct {
	name, page string
	want       []string
}{
	{"title", `<title> Agent &amp;
		chef </title>`, []string{"page.title: Agent & chef"}},
	{"meta", `<meta name="Description" content="Un poste"><meta property="og:title" content="Agent"><meta property="article:published_time" content="2024-01-02T08:00:00Z"><meta name=generator content=x>`,
		[]string{"meta.description: Un poste", "meta.og:title: Agent", "meta.article:published_time: 2024-01-02T08:00:00Z"}},
	{"said twice", `<title>Agent</title><meta property="og:title" content="Agent">`, []string{"page.title: Agent"}},
	{"page's date", `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-01-02"}]}</script>`, []string{"webpage.datePublished: 2024-01-02"}},
	{"time", `<p><time class="entry-date published" datetime="2024-01-02">il y a 3 jours</time></p>`, []string{"time.published: 2024-01-02"}},
	{"front matter", "---\ntitle: Agent\ndate_content: 2024-01-02\n---\n", []string{"front.title: Agent", "front.date: 2024-01-02"}},
	{"front matter's employer", "---\nentreprise: \"Sillon\"\n---\n", []string{"front.employer: Sillon"}},
	{"no front matter", "---\n<p>Lieu : Laval</p>\n---\n", nil},
	{"mailto behind words", `<a href="mailto:lea%40example.org?subject=Offre&amp;cc=tom@example.org">Écrire</a>`,
		[]string{"link.mailto: lea@example.org", "link.mailto: tom@example.org"}},
	{"mailto shown", `<a href="MAILTO:Lea@example.org">lea@example.org</a>`, nil},
	{"mailto in a footer", `<footer><a href="mailto:lea@example.org">Écrire</a></footer>`, []string{"site.mailto: lea@example.org"}},
	{"mailto in a menu", `<nav><a href="mailto:lea@example.org">Écrire</a></nav>`, nil},
	{"tel behind words", `<a href="tel:+33102030405">Appeler</a>`, []string{"link.tel: +33102030405"}},
	{"tel shown", `<a href="tel:+33102030405">01 02 03 04 05</a>`, nil},
	{"scrambled link", `<a href="/cdn-cgi/l/email-protection#42272e2702273a232f322e276c2d3025">Écrire</a>`, []string{"link.mailto: ele@example.org"}},
	{"scrambled, without text", `<span data-cfemail="42272e2702273a232f322e276c2d3025"></span>`, []string{"link.mailto: ele@example.org"}},
	{"apply", `<a href="https://example.org/a?x=1">Postuler en ligne</a>`, []string{"link.apply: https://example.org/a?x=1"}},
	{"apply by mail that a footer shows", `<a href="mailto:rh@example.org">Postuler par mail</a><footer>rh@example.org</footer>`, []string{"link.apply: rh@example.org"}},
	{"apply by mail", `<a href="mailto:rh@example.org">Postuler</a>`, []string{"link.apply: rh@example.org"}},
	{"apply here", `<p>Pour postuler, cliquez <a href="https://example.org/a">ici</a>.</p>`, []string{"link.apply: https://example.org/a"}},
	{"here, for something else", `<p>Notre histoire est <a href="https://example.org/a">ici</a>.</p>`, nil},
	{"apply, relative", `<link rel=canonical href="https://example.org/jobs/1"><a href="apply">Apply now</a>`, []string{"link.apply: https://example.org/jobs/apply"}},
	{"apply, relative to a base", `<base href="https://example.org/b/"><a href="apply">Apply now</a>`, []string{"link.apply: https://example.org/b/apply"}},
	{"apply, in the page", `<a href="#form">Postuler</a><a href="javascript:void(0)">Postuler</a>`, nil},
	{"fiche de poste", `<a href="https://example.org/f.pdf">Télécharger la fiche de poste</a>`, []string{"link.more: https://example.org/f.pdf"}},
	{"page's date behind many scripts", strings.Repeat(`<script type="text/javascript">x()</script>`, 70) + `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2024-01-02"}]}</script>`, []string{"webpage.datePublished: 2024-01-02"}},
	{"posting", `<h1>Agent d'accueil (H/F)</h1><script type="application/ld+json">{"@type":"JobPosting","title":"Agent d'accueil","datePosted":"2024-01-02","description":"non"}</script>`,
		[]string{"jobposting.title: Agent d'accueil", "jobposting.datePosted: 2024-01-02"}},
	{"broken posting", `<h1>Agent d'accueil</h1><script type="application/ld+json">{"@type":"JobPosting","title":"Agent d'accueil",}</script>`,
		[]string{"jobposting.syntax: repaired", "jobposting.title: Agent d'accueil"}},
	{"another job's posting", `<h1>Cuisinier de collectivité</h1><script type="application/ld+json">{"@type":"JobPosting","title":"Agent d'accueil"}</script>`, nil},
	{"the page's among several", `<h1>Cuisinier</h1><script type="application/ld+json">[{"@type":"JobPosting","title":"Agent d'accueil"},{"@type":"JobPosting","title":"Cuisinier H/F"}]</script>`,
		[]string{"jobposting.title: Cuisinier H/F"}},
	{"microdata", `<div itemscope itemtype="http://schema.org/JobPosting"><h2 itemprop="title">Agent</h2><meta itemprop="datePosted" content="2024-01-02"></div>`,
		[]string{"jobposting.title: Agent", "jobposting.datePosted: 2024-01-02"}},
}

func TestData(t *testing.T) {
	for _, test := range dataTests {
		if got := dataOf(t, test.page); !slices.Equal(got, test.want) {
			t.Errorf("%s:\ngot  %q\nwant %q", test.name, got, test.want)
		}
	}
}

// A page that a script draws shows nothing: its posting's description is read.
func TestDescription(t *testing.T) {
	const posting = `<title>Emplois</title><div id="root">Chargement</div><script type="application/ld+json">{"@type":"JobPosting","title":"Agent",
		"description":"&lt;h2&gt;Missions&lt;/h2&gt;&lt;ul&gt;&lt;li&gt;Accueil du public et suivi des dossiers de la maison&lt;/li&gt;&lt;/ul&gt;&lt;p&gt;Durée : 6 mois&lt;/p&gt;"}</script>`
	d, err := Read([]byte(posting))
	if err != nil {
		t.Fatal(err)
	}
	want := "text Chargement\nh2 Missions\nitem Accueil du public et suivi des dossiers de la maison\npair <Durée> Durée : 6 mois\n"
	if got := show(d); !strings.HasPrefix(got, want) {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

func TestKeysAreDistinct(t *testing.T) {
	keys := Keys()
	slices.Sort(keys)
	if n := len(slices.Compact(slices.Clone(keys))); n != len(keys) {
		t.Errorf("%d keys, %d distinct", len(keys), n)
	}
}

package html

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"offers/extract/doc"
)

// check says what is wrong with a document's blocks.
func check(d *doc.Doc) string {
	end := int32(0)
	for i, b := range d.Blocks {
		switch {
		case b.Start < end || b.Empty() || int(b.End) > len(d.Text):
			return "blocks out of order or outside the text"
		case strings.TrimSpace(d.Text[end:b.Start]) != "" && (b.Kind != doc.Data || strings.TrimSpace(d.Text[end:b.Start]) != doc.Rule):
			return "text between blocks"
		case b.Label.End > b.End || b.Label.Start < 0 || b.Label.Start > b.Label.End:
			return "label outside the text before"
		case b.Section >= int32(i) || b.Section >= 0 && d.Blocks[b.Section].Kind != doc.Heading:
			return "section is no heading above"
		case (b.Kind == doc.Pair || b.Kind == doc.Data) && b.Label.Empty():
			return "no label"
		case b.Kind == doc.Heading && (b.Level < 1 || b.Level > 6):
			return "heading without level"
		}
		end = b.End
	}
	if strings.TrimSpace(d.Text[end:]) != "" {
		return "text after blocks"
	}
	return ""
}

func FuzzRead(f *testing.F) {
	for _, test := range blockTests {
		f.Add([]byte(test.page + filler))
	}
	for _, test := range fateTests {
		f.Add([]byte(test.page + filler))
	}
	for _, test := range dataTests {
		f.Add([]byte(test.page + filler))
	}
	for _, test := range refusals {
		f.Add([]byte(test.page))
	}
	f.Add([]byte(strings.Repeat("<div>", 600) + filler))
	f.Fuzz(func(t *testing.T, page []byte) {
		d, err := Read(page)
		if err != nil {
			return
		}
		if wrong := check(d); wrong != "" {
			t.Errorf("%s\n%s", wrong, show(d))
		}
	})
}

// hostile are pages built to cost more than they weigh.
var hostile = []struct {
	name string
	page func(n int) string
}{
	{"deep divs", func(n int) string { return strings.Repeat("<div>", n/5) + filler }},
	{"deep spans with text", func(n int) string { return strings.Repeat("<span>a ", n/8) + filler }},
	{"just not too deep", func(n int) string {
		return strings.Repeat(strings.Repeat("<div>", 400)+"a"+strings.Repeat("</div>", 400), n/4401+1) + filler
	}},
	{"formatting left open", func(n int) string {
		var b strings.Builder
		for i := range 400 {
			b.WriteString("<font size=" + strings.Repeat("1", i%7+1) + " color=" + strings.Repeat("a", i%61+1) + ">")
		}
		return b.String() + strings.Repeat("<p>x", n/4) + filler
	}},
	{"attributes", func(n int) string {
		var b strings.Builder
		b.WriteString("<div ")
		for i := 0; b.Len() < n; i++ {
			b.WriteString("a" + strings.Repeat("b", i%50) + " ")
		}
		return b.String() + ">" + filler
	}},
	{"long class", func(n int) string { return `<div class="` + strings.Repeat("a-", n/2) + `">` + filler }},
	{"br", func(n int) string {
		return "<p>" + strings.Repeat("tenir la caisse et les comptes de la maison avec soin<br>", n/56) + filler
	}},
	{"bold", func(n int) string { return "<p>" + strings.Repeat("<b>Lieu :</b> Laval. ", n/21) + filler }},
	{"definitions", func(n int) string { return "<dl>" + strings.Repeat("<dt>a<dd>b", n/10) + filler }},
	{"one term", func(n int) string { return "<dl><dt>a" + strings.Repeat("<dd>b", n/5) + filler }},
	{"cells", func(n int) string { return "<table><tr>" + strings.Repeat("<td>b", n/5) + "</table>" + filler }},
	{"nested tables", func(n int) string { return strings.Repeat("<table><tr><td>a<td>", n/20) + filler }},
	{"headings", func(n int) string { return strings.Repeat("<h2>Autres offres</h2>", n/22) + filler }},
	{"label lines", func(n int) string { return strings.Repeat("<p>Lieu :<p>Laval", n/17) + filler }},
	{"nested related", func(n int) string {
		return strings.Repeat(strings.Repeat("<div><h3>Autres offres</h3>", 200)+strings.Repeat("</div>", 200), n/6600+1) + filler
	}},
	{"mailto", func(n int) string { return strings.Repeat(`<a href="mailto:a@example.org">x</a>`, n/37) + filler }},
	{"open brackets", func(n int) string {
		return `<script type="application/ld+json">"JobPosting"` + strings.Repeat("[{", n/2) + `</script>` + filler
	}},
	{"graph", func(n int) string {
		return `<script type="application/ld+json">[` + strings.Repeat(`{"@type":"JobPosting","title":"a"},`, n/36) + `]</script>` + filler
	}},
	{"properties", func(n int) string {
		return `<div itemscope itemtype="JobPosting">` + strings.Repeat(`<div itemprop="skills">`, 450) + strings.Repeat("<i></i>", n/7) + filler
	}},
	{"microdata", func(n int) string {
		return strings.Repeat(`<div itemscope itemtype="JobPosting"><p itemprop="title">a</div>`, n/66) + filler
	}},
	{"entities", func(n int) string { return "<p>" + strings.Repeat("&amp", n/4) + filler }},
	{"unclosed comment", func(n int) string { return filler + strings.Repeat("<!--", n/4) }},
	{"quotes", func(n int) string { return filler + "<a href=\"" + strings.Repeat("<p>", n/3) }},
}

// Ten times the page is about ten times the memory taken, all told, and ten
// times the time. A busy machine gets three tries at the latter.
func TestHostile(t *testing.T) {
	if testing.Short() {
		t.Skip("times pages")
	}
	for _, h := range hostile {
		small, large := h.page(20_000), h.page(200_000)
		if a, b := taken(t, small), taken(t, large); b > 16*a+1<<20 {
			t.Errorf("%s: 20 kB take %d bytes, 200 kB %d", h.name, a, b)
		}
		var a, b time.Duration
		for range 3 {
			a, b = took(small), took(large)
			if b < 40*a+50*time.Millisecond {
				break
			}
		}
		if b >= 40*a+50*time.Millisecond {
			t.Errorf("%s: 20 kB in %v, 200 kB in %v", h.name, a, b)
		}
	}
}

func took(page string) time.Duration {
	start := time.Now()
	Read([]byte(page))
	return time.Since(start)
}

// taken is the memory that reading a page takes in all, given back or not.
func taken(t *testing.T, page string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	d, err := Read([]byte(page))
	runtime.ReadMemStats(&after)
	if err == nil {
		if wrong := check(d); wrong != "" {
			t.Error(wrong)
		}
	}
	return after.TotalAlloc - before.TotalAlloc
}

// The flat reader keeps text, headings, items and the head's data.
func TestTooDeep(t *testing.T) {
	page := `<title>Agent</title>` + strings.Repeat("<div>", 600) + `<h1>Agent</h1><script>non()</script><ul><li>Accueil</ul><p>Durée : 6 mois<br>Lieu<b>Laval</b> <a href="mailto:lea@example.org">Écrire</a></p>` + filler
	d, err := Read([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	want := lineup("h1 Agent", "item Accueil", "pair <Durée> Durée : 6 mois", "text Lieu Laval Écrire", "data page.title: Agent", "data link.mailto: lea@example.org")
	if got := show(d); got != want {
		t.Errorf("got:\n%swant:\n%s", got, want)
	}
}

// boardPage is a posting as job boards wrap them: some 30 kB around 3 kB of text.
func boardPage() string {
	var b strings.Builder
	b.WriteString(`<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Agent d'accueil à Laval | Emplois</title><meta name="description" content="Agent d'accueil">`)
	b.WriteString(`<style>` + strings.Repeat(".card{margin:0 auto;padding:12px}", 100) + `</style><script>` + strings.Repeat("window.dataLayer=window.dataLayer||[];", 60) + `</script>`)
	b.WriteString(`<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":"Agent d'accueil","datePosted":"2024-01-02","jobLocation":{"@type":"Place","address":{"addressLocality":"Laval"}}}</script></head><body><header><nav class="main-nav"><ul>`)
	for range 40 {
		b.WriteString(`<li class="nav-item menu-item-type-post"><a class="nav-link px-3" href="/categorie/emplois?tri=date">Nos métiers</a></li>`)
	}
	b.WriteString(`</ul></nav></header><main class="container"><h1>Agent d'accueil (H/F)</h1><dl class="facts">`)
	for range 8 {
		b.WriteString(`<div class="fact"><dt class="fact-label">Type de contrat</dt><dd class="fact-value">CDD de 6 mois</dd></div>`)
	}
	b.WriteString(`</dl>`)
	for range 6 {
		b.WriteString(`<section class="bloc"><h2>Vos missions</h2>` + filler + `<ul><li>Accueil du public</li><li>Suivi des <strong>dossiers</strong></li><li>Tenue du standard</li></ul></section>`)
	}
	b.WriteString(`<section class="related"><h2>Offres similaires</h2>`)
	for range 12 {
		b.WriteString(`<div class="card job-card"><a href="/offre/12"><span class="title">Cariste</span><span class="place">Angers</span></a><p class="text-muted">CDI, publié il y a 3 jours</p></div>`)
	}
	b.WriteString(`</section></main><footer class="footer"><p>12 rue du Puits, Laval</p></footer></body></html>`)
	return b.String()
}

func BenchmarkRead(b *testing.B) {
	text := []byte(boardPage())
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Read(text); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkFolder reads the pages of the folder that OFFERS_PAGES names.
func BenchmarkFolder(b *testing.B) {
	files, _ := filepath.Glob(filepath.Join(os.Getenv("OFFERS_PAGES"), "*.html"))
	if os.Getenv("OFFERS_PAGES") == "" || len(files) == 0 {
		b.Skip("OFFERS_PAGES names no folder of pages")
	}
	var pages [][]byte
	size := 0
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		pages = append(pages, text)
		size += len(text)
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, p := range pages {
			Read(p)
		}
	}
}

package pdf

import "testing"

func TestJoinAddresses(t *testing.T) {
	const site = "https://recrutement.example.org/"
	for _, c := range []struct {
		name  string
		lines []string
		links []string
		want  string
	}{
		{"behind a mark", []string{"voir " + site + "offre?", "id=12&lang=fr avant mai"}, nil, "voir " + site + "offre?id=12&lang=fr|avant mai"},
		{"three lines", []string{site + "a/", "b/c/", "d-e.pdf"}, nil, site + "a/b/c/d-e.pdf"},
		{"as a link has it", []string{"www.example.org/offres", "vernois"}, []string{"https://www.example.org/offresvernois"}, "www.example.org/offresvernois"},
		{"as a link has it, which goes on", []string{site + "a", "b", "c"}, []string{site + "abc"}, site + "abc"},
		{"text follows", []string{"voir " + site + "offres/", "Merci de joindre un CV"}, nil, "voir " + site + "offres/|Merci de joindre un CV"},
		{"a whole address", []string{"voir " + site + "offres", "12/2026 : fin"}, nil, "voir " + site + "offres|12/2026 : fin"},
		{"a word that begins a link", []string{"voir " + site, "a été ouvert"}, []string{site + "about"}, "voir " + site + "|a été ouvert"},
		{"a word follows", []string{site + "offre?jours=", "Nous lisons"}, nil, site + "offre?jours=|Nous lisons"},
		{"no address", []string{"CDI et/ou", "a=b"}, nil, "CDI et/ou|a=b"},
		{"et/ou", []string{"voir " + site + "a/", "et/ou par courrier"}, nil, "voir " + site + "a/|et/ou par courrier"},
		{"another address", []string{site + "a/", site + "b"}, nil, site + "a/|" + site + "b"},
	} {
		var lines []Line
		for _, s := range c.lines {
			lines = append(lines, Line{Text: s, Size: 10})
		}
		if got := textOf(joinAddresses(lines, c.links)); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

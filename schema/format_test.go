package schema

import (
	"regexp"
	"testing"
)

// Every format's pattern, which other programs run, and its scanner say the
// same of every example of every format.
func TestSyntaxes(t *testing.T) {
	for _, s := range syntaxes {
		pattern := regexp.MustCompile(s.pattern)
		check := func(example string, want bool) {
			if s.ok(example) != want || pattern.MatchString(example) != want {
				t.Errorf("%s: %q: scanner %v, pattern %v, want %v", s.is, example, s.ok(example), pattern.MatchString(example), want)
			}
		}
		for _, example := range s.yes {
			check(example, true)
		}
		for _, example := range s.no {
			check(example, false)
		}
		for _, other := range syntaxes {
			for _, example := range append(other.yes, other.no...) {
				check(example, s.ok(example))
			}
		}
	}
}

func FuzzSyntaxes(f *testing.F) {
	for _, s := range syntaxes {
		for _, example := range append(s.yes, s.no...) {
			f.Add(example)
		}
	}
	patterns := make([]*regexp.Regexp, len(syntaxes))
	for i, s := range syntaxes {
		patterns[i] = regexp.MustCompile(s.pattern)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for i, s := range syntaxes {
			if got, want := s.ok(text), patterns[i].MatchString(text); got != want {
				t.Errorf("%s: %q: scanner %v, pattern %v", s.is, text, got, want)
			}
		}
	})
}

func TestLonger(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want bool
	}{
		{"P12M", "P6M", true}, {"P1Y", "P12M", false}, {"P13M", "P1Y", true}, {"P8W", "P60D", false}, {"P9W", "P60D", true},
		{"P1Y", "P8W", false}, {"P8W", "P1M", false}, {"P1Y6M", "P1Y", true}, {"PT35H", "PT30M", true}, {"PT90H", "P1D", false},
		{"P1.5Y", "P17M", true}, {"P0Y", "P0D", false}, {"P1M15D", "P1M", false},
	} {
		a, _ := parseSpan(x.a)
		b, _ := parseSpan(x.b)
		if a.longer(b) != x.want {
			t.Errorf("%s longer than %s: %v", x.a, x.b, !x.want)
		}
	}
}

func TestCalendar(t *testing.T) {
	for s, want := range map[string]bool{
		"2026-02-28": true, "2026-02-29": false, "2024-02-29": true, "1900-02-29": false, "2000-02-29": true, "2026-04-31": false,
		"2026-12-31": true, "2026-02": true, "2026": true, "2026-01-31/2026-02-31": false,
	} {
		if inCalendar(s) != want {
			t.Errorf("%s: %v", s, !want)
		}
	}
}

func TestAfter(t *testing.T) {
	for _, x := range []struct {
		a, b string
		want bool
	}{
		{"2026-03-02", "2026-03-01", true}, {"2026-03-01", "2026-03-01", false}, {"2026-03", "2026-03-01", false}, {"2026-03-31", "2026-03", false},
		{"2026-04", "2026-03-31", true}, {"2026", "2026-03", false}, {"2027", "2026-12", true}, {"2026-01/2026-06", "2026-03", false}, {"2026-04/2026-06", "2026-03", true},
	} {
		if after(x.a, x.b) != x.want {
			t.Errorf("%s after %s: %v", x.a, x.b, !x.want)
		}
	}
}

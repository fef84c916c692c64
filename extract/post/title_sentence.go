package post

import (
	"strings"
	"unicode"

	"offers/extract/doc"
)

// The post that a sentence names: as sought, as open, or as what its reader is
// spoken to.

// sentence takes the post that a sentence near the top says is sought.
func (t *titles) sentence() bool {
	const most = 1000 // bytes
	for i, l := range t.lines[:min(len(t.lines), 12)] {
		p := t.look(i)
		if len(p.text) > most {
			p = t.read(doc.Span{Start: l.Start, End: l.Start + most})
		}
		cut := len(p.text) < len(t.text(i))
		for len(p.text) > 0 {
			end := endOfSentence(p.text)
			if t.says(l, p.part(0, end), cut && end == len(p.text)) {
				return true
			}
			p = p.from(end)
		}
	}
	return false
}

// endOfSentence is where the first sentence of a line ends.
func endOfSentence(s string) int {
	end := len(s)
	for _, mark := range [...]string{". ", "! ", "? "} {
		if i := strings.Index(s[:end], mark); i >= 0 {
			end = i + len(mark)
		}
	}
	return end
}

// says takes the post that a sentence of a line names, but nothing that goes on
// where the sentence was cut.
func (t *titles) says(l line, p phrase, cut bool) bool {
	const most = 90 // bytes
	kept := p
	for _, behind := range [...]func(phrase) phrase{behindVerb, vacant, opened, spoken, become} {
		if kept = behind(p); len(kept.text) != len(p.text) {
			break
		}
	}
	if len(kept.text) == len(p.text) || len(kept.text) > most || cut && strings.HasSuffix(p.text, kept.text) {
		return false
	}
	at := l.Start + kept.at
	return t.take(doc.Span{Start: at, End: at + int32(len(kept.text))}, "title/sought")
}

// vacant is the post that "Un poste de … est à pourvoir" names.
func vacant(p phrase) phrase {
	s := p.text
	for _, front := range [...]string{"poste de ", "poste d'", "poste d’", "postes de ", "postes d'", "postes d’"} {
		at := strings.Index(s, front)
		if at < 0 {
			continue
		}
		at += len(front)
		for _, end := range [...]string{" est à pourvoir", " est vacant", " est ouvert", " à pourvoir", " sont à pourvoir"} {
			if n := strings.Index(s[at:], end); n >= 0 && beginsPost(p.part(at, at+n)) {
				return p.part(at, at+n)
			}
		}
	}
	return p
}

// opened is the post that "On ouvre un poste de …" names.
func opened(p phrase) phrase {
	for _, verb := range [...]string{"ouvre ", "ouvrons ", "ouvrent "} {
		at := strings.Index(p.text, verb)
		if at < 0 {
			continue
		}
		rest, ok := behindDeterminer(p.from(at + len(verb)))
		w, n := rest.leading()
		if !ok || w.fold != "poste" && w.fold != "job" && w.fold != "emploi" {
			continue
		}
		rest = rest.behind(n, " \u00a0")
		for _, of := range [...]string{"de ", "d'", "d’", ": "} {
			if !strings.HasPrefix(rest.text, of) {
				continue
			}
			line, _, _ := strings.Cut(rest.text, "\n")
			if kept := edges(beforePurpose(rest.part(len(of), len(line)))); names(kept) {
				return kept
			}
		}
	}
	return p
}

// spoken is the post that a sentence speaks to its reader as: "En tant que chef de
// rang chez Sillon, vous …", "Rejoignez-nous en tant que Chef de rang !". Behind
// "expérience" it is a post that the reader had.
func spoken(p phrase) phrase {
	for _, opening := range [...]string{"n tant que ", "n tant qu'", "n tant qu’", "n qualité de ", "n qualité d'", "n qualité d’"} { // "En" or "en"
		at := strings.Index(p.text, opening)
		if at < 1 {
			continue
		}
		front, rest := p.text[:at-1], p.from(at+len(opening))
		opens := front == "" && followsReader(rest.text)
		joins := front != "" && unicode.IsUpper(first(rest.text)) && invites(front) && !strings.Contains(front, "xpérience") && !strings.Contains(front, " ans ")
		if !opens && !joins {
			continue
		}
		if kept := edges(beforePlace(beforePurpose(rest))); names(kept) {
			return kept
		}
	}
	return p
}

// become is the post that English asks its reader to fill: "looking for somebody
// to be our Director of Community".
func become(p phrase) phrase {
	for _, opening := range [...]string{"to be our ", "as our ", "ecome our "} {
		at := strings.Index(p.text, opening)
		if at < 0 {
			continue
		}
		rest := p.from(at + len(opening))
		for _, which := range [...]string{"next ", "new ", "first "} {
			if strings.HasPrefix(rest.text, which) {
				rest = rest.from(len(which))
			}
		}
		if kept := edges(beforePurpose(rest)); unicode.IsUpper(first(kept.text)) && names(kept) {
			return kept
		}
	}
	return p
}

// followsReader says whether the first comma leads to words for the reader.
func followsReader(s string) bool {
	_, behind, _ := strings.Cut(s, ",")
	for _, w := range [...]string{" vous ", " vos ", " votre ", " tu ", " tes ", " ton ", " ta "} {
		if strings.HasPrefix(behind, w) {
			return true
		}
	}
	return false
}

// invites says whether words speak to the reader.
func invites(s string) bool {
	for _, w := range [...]string{"vous", "Vous", "tu ", "Tu ", "oignez", "ejoins", "intégrez", "Intégrez", "Devenez", "otre rôle", "otre mission"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// beforePlace cuts where it is done off a post's name: "chez Sillon".
func beforePlace(p phrase) phrase {
	s := strings.ReplaceAll(p.text, "\n", " ")
	end := len(s)
	for _, place := range [...]string{" chez ", " au sein ", " dans ", " à ", " au "} {
		if at := strings.Index(s[:end], place); at > 0 {
			end = at
		}
	}
	return p.part(0, end)
}

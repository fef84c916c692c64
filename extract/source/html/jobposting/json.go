package jobposting

import (
	"encoding/json"
	"strings"
)

// A Script is what one JSON-LD script says that matters to a posting.
type Script struct {
	Postings  []Posting
	Published string // datePublished of the page or article itself
	Repaired  bool   // the JSON was broken and has been guessed at
}

// JSON reads the content of a JSON-LD script; what is no JSON, even after
// repair, says nothing.
func JSON(script string) (s Script) {
	if !strings.Contains(script, "JobPosting") && !strings.Contains(script, "datePublished") {
		return s
	}
	v, ok := decode(script)
	if !ok {
		if v, ok = decode(repair(script)); !ok {
			return s
		}
		s.Repaired = true
	}
	s.search(v, 0)
	return s
}

// maxDepth bounds the nesting that is searched for postings, maxPostings how
// many are read of one script.
const (
	maxDepth    = 12
	maxPostings = 200
)

// containers are the properties under which JSON-LD holds other things.
var containers = [...]string{"@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item", "hasPart", "about", "subjectOf", "@list", "@set"}

func (s *Script) search(v any, depth int) {
	if depth > maxDepth || len(s.Postings) >= maxPostings {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			s.search(e, depth+1)
		}
	case object:
		switch {
		case isType(v, "JobPosting"):
			s.Postings = append(s.Postings, flatten(v))
			return
		case s.Published == "" && (isType(v, "WebPage") || isType(v, "Article") || isType(v, "NewsArticle") || isType(v, "BlogPosting")):
			s.Published = first(v, "datePublished")
		}
		for _, name := range containers {
			if inner, ok := v[name]; ok {
				s.search(inner, depth+1)
			}
		}
	}
}

// isType says whether an object's @type is the name, alone, in a list or at
// the end of a URL.
func isType(o object, name string) bool {
	for _, t := range values(o["@type"], nil) {
		if isName(t, name) {
			return true
		}
	}
	return false
}

func isName(typed, name string) bool {
	for _, t := range strings.Fields(typed) {
		if t == name || strings.HasSuffix(t, name) && strings.IndexByte("/#:", t[len(t)-len(name)-1]) >= 0 {
			return true
		}
	}
	return false
}

// decode reads JSON with every number and boolean as it is written.
func decode(text string) (any, bool) {
	d := json.NewDecoder(strings.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		return nil, false
	}
	return plain(v), true
}

// plain makes strings of all scalars.
func plain(v any) any {
	switch v := v.(type) {
	case object:
		for k, e := range v { // order does not matter: each in its place
			v[k] = plain(e)
		}
		return v
	case []any:
		for i, e := range v {
			v[i] = plain(e)
		}
		return v
	case json.Number:
		return v.String()
	case bool:
		if v {
			return "true"
		}
		return "false"
	}
	return v
}

package html

import "strings"

// frontKeys are the keys of front matter that are read, folded, and the Data
// key that each becomes.
var frontKeys = [...]struct{ name, key string }{
	{"title", "front.title"}, {"title_content", "front.title"}, {"titre", "front.title"},
	{"date", "front.date"}, {"date_content", "front.date"}, {"published", "front.date"}, {"published_at", "front.date"},
	{"author", "front.author"}, {"auteur", "front.author"},
	{"employer", "front.employer"}, {"employeur", "front.employer"}, {"entreprise", "front.employer"}, {"company", "front.employer"}, {"organization", "front.employer"}, {"organisation", "front.employer"}, {"organisme", "front.employer"},
	{"location", "front.location"}, {"lieu", "front.location"}, {"city", "front.location"}, {"ville", "front.location"}, {"place", "front.location"},
}

// maxFront bounds the lines of front matter.
const maxFront = 64

// cutFront cuts the front matter off a page, lines of "key: value" between two
// of "---". Where some line is none such the page has no front matter; keys
// that nobody asks for are left to the visible text.
func cutFront(page string) (facts []fact, body string) {
	rest := strings.TrimLeft(page, "\ufeff \t\r\n")
	rest, found := strings.CutPrefix(rest, "---")
	if !found {
		return nil, page
	}
	var others []string
	for n := 0; n <= maxFront; n++ {
		line, after, more := strings.Cut(rest, "\n")
		line = strings.TrimSpace(line)
		rest = after
		switch {
		case n == 0 && line != "", !more:
			return nil, page
		case line == "---":
			return facts, strings.Join(others, "") + rest
		case line == "":
		default:
			key, value, ok := strings.Cut(line, ":")
			if !ok || strings.ContainsAny(key, "<>") {
				return nil, page
			}
			if f, ok := frontFact(key, value); ok {
				facts = append(facts, f)
			} else if value != "" {
				others = append(others, "<p>"+line+"</p>\n")
			}
		}
	}
	return nil, page
}

func frontFact(key, value string) (fact, bool) {
	value = strings.Trim(strings.TrimSpace(value), `"'`)
	key = strings.ToLower(strings.TrimSpace(key))
	for _, k := range frontKeys {
		if k.name == key && value != "" {
			return fact{k.key, value}, true
		}
	}
	return fact{}, false
}

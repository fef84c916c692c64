package mask

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"offers/schema"
)

// A cover knows what is personal in one record, and finds it in texts.
type cover struct {
	pseudonyms
	stretches []stretch           // of the posting, in its order
	surfaces  map[string]identity // by their folded words in one
	families  map[string]identity // family names, by the same
	longest   int                 // bytes of the longest of both
}

// A stretch is where something stands.
type stretch struct{ start, end int }

// found is a stretch of a text and whose it is.
type found struct {
	stretch
	identity
}

func newCover(r *schema.Record, key []byte) *cover {
	c := &cover{
		pseudonyms: pseudonyms{key: key, given: map[identity]string{}, count: map[kind]int{}},
		surfaces:   map[string]identity{}, families: map[string]identity{},
	}
	named := map[schema.Path]string{} // who stands at a path
	for i := range r.Contacts {
		x := &r.Contacts[i]
		named[schema.Item("/contacts", i, "name")] = x.Name
		c.learn(person, x.Name)
		for _, s := range x.Emails {
			c.learn(email, s)
		}
		for _, s := range x.Phones {
			c.learn(phone, s)
		}
	}
	for i := range r.Ledger {
		e := &r.Ledger[i]
		if k := kind(e.Kind); k.personal() {
			value, _ := e.Value.(string)
			for _, p := range e.Fields {
				c.alias(k, value, named[p])
			}
			c.learn(k, value)
			c.add(c.surfaces, e.Quote, identity{k, k.normal(value)})
			c.stretches = append(c.stretches, stretch{e.Start, e.End})
		}
	}
	c.stretches = merged(c.stretches)
	return c
}

// merged puts stretches in order, those that overlap in one.
func merged(list []stretch) (all []stretch) {
	slices.SortFunc(list, func(a, b stretch) int { return a.start - b.start })
	for _, s := range list {
		if last := len(all) - 1; last >= 0 && s.start <= all[last].end {
			all[last].end = max(all[last].end, s.end)
		} else {
			all = append(all, s)
		}
	}
	return all
}

// alias gives a value the pseudonym of a contact, where both are one person's:
// "Mme Dupont" confirms Jeanne Dupont.
func (c *cover) alias(k kind, value, contact string) {
	id := identity{k, k.normal(value)}
	if _, known := c.given[id]; !known && contact != "" {
		c.given[id] = c.of(k, contact)
	}
}

// learn gives a value its pseudonym and knows it in its spellings from now on.
func (c *cover) learn(k kind, value string) {
	if value == "" {
		return
	}
	c.of(k, value)
	id := identity{k, k.normal(value)}
	switch k {
	case phone:
		for _, s := range dialled(value) {
			c.add(c.surfaces, s, id)
		}
	case person:
		family, given := familyName(value)
		if given != "" {
			c.add(c.surfaces, value, id)
			c.add(c.surfaces, family+given, id)
			c.add(c.surfaces, given+family, id)
		}
		c.add(c.families, family, id)
		c.add(c.families, lastName(family), id)
	default:
		c.add(c.surfaces, value, id)
	}
}

// minSurface is the fewest letters or digits of what is looked for in texts:
// less is found everywhere.
const minSurface = 3

// add makes a spelling known; the first value that has it keeps it. Short
// numbers (3949) are left out: nobody's, and years and street numbers, too.
func (c *cover) add(to map[string]identity, spelling string, id identity) {
	const shortNumber = 6
	s := folded(spelling)
	if _, known := to[s]; known || len(s) < minSurface || id.kind == phone && len(s) <= shortNumber {
		return
	}
	to[s] = id
	c.longest = max(c.longest, len(s))
}

// national are the country codes of numbers that are written with a 0 in their
// place: France and what is overseas.
var national = [...]string{"+33", "+262", "+590", "+594", "+596"}

// dialled are the ways to dial a number in E.164.
func dialled(value string) []string {
	international, ok := strings.CutPrefix(value, "+")
	if !ok {
		return []string{value}
	}
	ways := []string{international, "00" + international}
	for _, code := range national {
		if rest, ok := strings.CutPrefix(value, code); ok {
			ways = append(ways, "0"+rest, code+"0"+rest, "00"+code+"0"+rest)
		}
	}
	return ways
}

// depth is how much of a name is looked for in a text: given and family name,
// in any order, always.
type depth uint8

// The depths, which can be added.
const (
	wholeNames depth = 0
	names      depth = 1 // a family name alone, too, with a capital letter
	joinedUp   depth = 2 // given and family name written as one word, too
)

// address is what looks like an e-mail address, in a URL, too. In texts it is
// covered whether or not the ledger has it.
// It is compiled when it is first wanted: that takes as long as to read three
// postings.
var address = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)[\p{L}0-9._+-]+(?:@|%40)[\p{L}0-9-]+(?:\.[\p{L}0-9-]+)+`)
})

// find gives what is personal in a text, in its order.
func (c *cover) find(s string, d depth) (all []found) {
	if strings.Contains(s, "@") || strings.Contains(s, "%40") {
		for _, at := range address().FindAllStringIndex(s, -1) {
			value := strings.Replace(s[at[0]:at[1]], "%40", "@", 1)
			all = append(all, found{stretch{at[0], at[1]}, identity{email, email.normal(value)}})
		}
	}
	list := words(s)
	for i := 0; i < len(list); {
		id, n := c.longestAt(list[i:], d)
		if n == 0 {
			i++
			continue
		}
		start := list[i].start
		if id.kind == phone && strings.HasSuffix(s[:start], "+") {
			start--
		}
		all = append(all, found{stretch{start, list[i+n-1].end}, id})
		i += n
	}
	slices.SortStableFunc(all, func(a, b found) int { return a.start - b.start })
	return all
}

// longestAt is the longest spelling that the words begin with, and of how many
// words it is; 0 for none.
func (c *cover) longestAt(list []word, d depth) (id identity, n int) {
	s := ""
	for i := range list {
		if s += list[i].folded; len(s) > c.longest {
			break
		}
		if x, ok := c.surfaces[s]; ok && (i > 0 || x.kind != person || d&joinedUp != 0) { // "Marc He" is no "marché"
			id, n = x, i+1
		} else if x, ok := c.families[s]; ok && d&names != 0 && (list[0].capital || list[i].capital) {
			id, n = x, i+1
		}
	}
	return id, n
}

// text is a text with pseudonyms.
func (c *cover) text(s string, d depth) string {
	var b strings.Builder
	from := 0
	for _, f := range c.find(s, d) {
		if f.start >= from {
			b.WriteString(s[from:f.start])
			b.WriteString(c.of(f.kind, f.value))
			from = f.end
		} else if f.end > from { // the rest of what overlaps
			from = f.end
		}
	}
	b.WriteString(s[from:])
	return b.String()
}

// url is a web address with pseudonyms, or one for the whole where it would be
// none with them.
func (c *cover) url(s string) string {
	masked := c.text(s, joinedUp)
	if masked != s && !schema.URLFormat.Holds(masked) {
		return c.of(url, s)
	}
	return masked
}

// quote is a stretch of the posting that begins at start, with * for every
// byte that is personal.
func (c *cover) quote(s string, start int) string {
	b := []byte(s)
	i, _ := slices.BinarySearchFunc(c.stretches, start, func(x stretch, at int) int { return x.end - at })
	for ; i < len(c.stretches) && c.stretches[i].start < start+len(s); i++ {
		blot(b, s, c.stretches[i].start-start, c.stretches[i].end-start)
	}
	for _, f := range c.find(s, names|joinedUp) {
		blot(b, s, f.start, f.end)
	}
	return string(b)
}

// blot covers b, the bytes of s, from start to end as far as they go; a
// character is covered whole.
func blot(b []byte, s string, start, end int) {
	start, end = max(start, 0), min(end, len(b))
	for end < len(b) && start < end && !utf8.RuneStart(s[end]) {
		end++
	}
	for start > 0 && start < end && !utf8.RuneStart(s[start]) {
		start--
	}
	for i := start; i < end; i++ {
		b[i] = '*'
	}
}

package diff

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"math/rand"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"offers/schema"
	"offers/schema/sample"
)

// lines are changes as "path: old -> new".
func lines(changes []Change) (all []string) {
	for _, c := range changes {
		old, _ := json.Marshal(c.Old)
		new, _ := json.Marshal(c.New)
		all = append(all, fmt.Sprintf("%s: %s -> %s", c.Path, old, new))
	}
	return all
}

func TestRecords(t *testing.T) {
	contact := func(email string) schema.Contact { return schema.Contact{Emails: []string{email}} }
	for _, test := range []struct {
		name     string
		old, new schema.Record
		want     []string
	}{
		{"nothing", schema.Record{}, schema.Record{}, nil},
		{"a value", schema.Record{Title: "a"}, schema.Record{Title: "b"}, []string{`/title: "a" -> "b"`}},
		{"added, removed", schema.Record{Title: "a"}, schema.Record{Employer: "b"}, []string{`/title: "a" -> null`, `/employer: null -> "b"`}},
		{"an object", schema.Record{}, schema.Record{Salary: &schema.Salary{Min: new(0.0), Scale: true}}, []string{`/salary/min: null -> 0`, `/salary/scale: null -> true`}},
		{"a number", schema.Record{HoursPerWeek: new(35.0)}, schema.Record{HoursPerWeek: new(37.5)}, []string{`/hours_per_week: 35 -> 37.5`}},
		{"the same number", schema.Record{HoursPerWeek: new(35.0)}, schema.Record{HoursPerWeek: new(35.0)}, nil},
		{"below an object", schema.Record{Diploma: &schema.Diploma{Level: &schema.Range{Min: new(5)}}}, schema.Record{Diploma: &schema.Diploma{Level: &schema.Range{Max: new(5)}}},
			[]string{`/diploma/level/min: 5 -> null`, `/diploma/level/max: null -> 5`}},
		{"in front of a list", schema.Record{Contract: []string{"permanent", "phd"}}, schema.Record{Contract: []string{"internship", "permanent", "phd"}}, []string{`/contract/0: null -> "internship"`}},
		{"off the front", schema.Record{Documents: []string{"cv", "id"}}, schema.Record{Documents: []string{"id"}}, []string{`/documents/0: "cv" -> null`}},
		{"another item", schema.Record{Documents: []string{"cv", "id"}}, schema.Record{Documents: []string{"diploma", "cv"}}, []string{`/documents/0: "id" -> "diploma"`}},
		{"another order", schema.Record{Documents: []string{"cv", "id"}}, schema.Record{Documents: []string{"id", "cv"}}, []string{`/documents: ["cv","id"] -> ["id","cv"]`}},
		{"a list", schema.Record{}, schema.Record{Documents: []string{"cv"}}, []string{`/documents/0: null -> "cv"`}},
		{"twice", schema.Record{Documents: []string{"cv", "cv"}}, schema.Record{Documents: []string{"cv"}}, []string{`/documents/1: "cv" -> null`}},
		{"objects in front", schema.Record{Locations: []schema.Location{{City: "Lyon"}}}, schema.Record{Locations: []schema.Location{{City: "Nice"}, {City: "Lyon"}}}, []string{`/locations/0: null -> {"city":"Nice"}`}},
		{"inside an item", schema.Record{Contacts: []schema.Contact{contact("a@b.fr")}}, schema.Record{Contacts: []schema.Contact{{Name: "A"}, contact("a@b.fr"), contact("c@b.fr")}},
			[]string{`/contacts/0: null -> {"name":"A"}`, `/contacts/2: null -> {"emails":["c@b.fr"]}`}},
		{"a list in a list", schema.Record{Contacts: []schema.Contact{contact("a@b.fr")}}, schema.Record{Contacts: []schema.Contact{{Emails: []string{"c@b.fr", "a@b.fr"}}}},
			[]string{`/contacts/0/emails/0: null -> "c@b.fr"`}},
		{"warnings", schema.Record{Warnings: []schema.Warning{{Path: "/salary", Code: "c", Message: "m"}}}, schema.Record{}, []string{`/warnings/0: {"path":"/salary","code":"c","message":"m"} -> null`}},
		{"not compared", schema.Record{Source: &schema.Source{Path: "a"}}, schema.Record{Source: &schema.Source{Path: "b"}, Evidence: []schema.Evidence{{}}, Ledger: []schema.Entry{{}}}, nil},
		{"the posting", schema.Record{Source: &schema.Source{Bytes: 1}}, schema.Record{Source: &schema.Source{Bytes: 2}}, []string{`/source/bytes: 1 -> 2`}},
	} {
		if got := lines(Records(&test.old, &test.new)); !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

// TestProperties compares records with random ones made of them: none differs
// from itself, any that differs is told, every change is true on both sides,
// and the way back is as long.
func TestProperties(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	for range 500 {
		old, new := shaken(random), shaken(random)
		if c := Records(old, old); len(c) > 0 {
			t.Fatalf("a record differs from itself: %q", lines(c))
		}
		forth, back := Records(old, new), Records(new, old)
		if len(forth) != len(back) {
			t.Fatalf("%q, and back %q", lines(forth), lines(back))
		}
		if same := reflect.DeepEqual(tree(t, old), tree(t, new)); same != (len(forth) == 0) {
			t.Fatalf("equal: %v, changes: %q", same, lines(forth))
		}
		for _, c := range forth {
			switch {
			case c.Old == nil && c.New == nil:
				t.Fatalf("%s: nothing changed", c.Path)
			case c.New != nil && !reflect.DeepEqual(tree(t, c.New), at(tree(t, new), c.Path)):
				t.Fatalf("%s: the new record has not %v", c.Path, c.New)
			case c.New == nil && !isItem(c.Path) && at(tree(t, new), c.Path) != nil:
				t.Fatalf("%s: the new record has it still", c.Path)
			}
		}
	}
}

// shaken is the full record with some keys, list items and order lost.
func shaken(random *rand.Rand) *schema.Record {
	r := plain(sample.Full())
	shake(random, reflect.ValueOf(r).Elem())
	r.Source = &schema.Source{Path: "a.txt"}
	return r
}

func shake(random *rand.Rand, v reflect.Value) {
	for i := range v.NumField() {
		f := v.Field(i)
		switch {
		case random.Intn(8) == 0:
			f.SetZero()
		case f.Kind() == reflect.Slice:
			random.Shuffle(f.Len(), reflect.Swapper(f.Interface()))
			f.SetLen(random.Intn(f.Len() + 1))
			for k := range f.Len() {
				if item := f.Index(k); item.Kind() == reflect.Struct {
					shake(random, item)
				}
			}
		case f.Kind() == reflect.Pointer && !f.IsNil() && f.Elem().Kind() == reflect.Struct:
			shake(random, f.Elem())
		}
	}
}

// tree is a value as JSON has it, without what is empty.
func tree(t *testing.T, v any) any {
	t.Helper()
	b, err := json.Marshal(v)
	var all any
	if err == nil {
		err = json.Unmarshal(b, &all)
	}
	if err != nil {
		t.Fatal(err)
	}
	return pruned(all)
}

func pruned(v any) any {
	if v == "" {
		return nil
	}
	if keys, ok := v.(map[string]any); ok {
		for k, x := range keys {
			if keys[k] = pruned(x); keys[k] == nil {
				delete(keys, k)
			}
		}
		if len(keys) == 0 {
			return nil
		}
	}
	if list, ok := v.([]any); ok {
		for i := range list {
			list[i] = pruned(list[i])
		}
	}
	return v
}

// isItem says whether a path is that of a list's item.
func isItem(p schema.Path) bool { return strings.ContainsAny(string(p[len(p)-1:]), "0123456789") }

// at is what a path leads to, nil for nothing.
func at(v any, p schema.Path) any {
	for _, key := range strings.Split(string(p), "/")[1:] {
		switch x := v.(type) {
		case map[string]any:
			v = x[key]
		case []any:
			i, _ := strconv.Atoi(key)
			if i >= len(x) {
				return nil
			}
			v = x[i]
		}
	}
	return v
}

// run is one whose postings are written "path", "path=content" or
// "path=content!error".
func run(postings ...string) iter.Seq2[Posting, error] {
	return func(yield func(Posting, error) bool) {
		for _, p := range postings {
			path, content, _ := strings.Cut(p, "=")
			content, failure, failed := strings.Cut(content, "!")
			source := &schema.Source{Path: path, SHA256: content}
			switch {
			case path == "broken":
				if !yield(Posting{}, errors.New("broken")) {
					return
				}
			case failed && !yield(Posting{Failure: &schema.Failure{Source: source, Error: schema.Fault{Kind: failure}}}, nil):
				return
			case !failed && !yield(Posting{Record: &schema.Record{Source: source}}, nil):
				return
			}
		}
	}
}

func TestRuns(t *testing.T) {
	list := func(s ...string) []string { return s }
	for _, test := range []struct {
		name           string
		old, new, want []string
	}{
		{"the same", list("a", "b"), list("a", "b"), list("a same", "b same")},
		{"content", list("a=1", "b"), list("a=2", "b"), list(`a /source/sha256: "1" -> "2"`, "b same")},
		{"new in front", list("a", "b"), list("x", "a", "b"), list("a same", "b same", "x new")},
		{"gone", list("a", "b", "c"), list("b"), list("b same", "a gone", "c gone")},
		{"another order", list("c", "b", "a"), list("a", "b", "c"), list("b same", "a same", "c same")},
		{"twice", list("a=1", "a=2", "b"), list("b", "a=1", "a=3"), list("a same", "b same", `a /source/sha256: "2" -> "3"`)},
		{"once more", list("a=1"), list("a=1", "a=1"), list("a same", "a new")},
		{"other folders", list("x/a=1", "x/b=2", "x/c=3"), list("y/b=2", "y/a=1", "y/d=4"), list("y/b was x/b same", "y/a was x/a same", "y/d new", "x/c gone")},
		{"path before content", list("a=1", "b=1"), list("b=1"), list("b same", "a gone")},
		{"one content twice", list("x/a=1", "x/b=1"), list("y/a=1", "y/b=1"), list("y/a was x/a same", "y/b was x/b same")},
		{"failures", list("a=!empty", "b=!empty", "c", "d=!bug"), list("a=!empty", "b=!bug", "c=!bug", "d"),
			list("a same", `b /error/kind: "empty" -> "bug"`, `c /error: null -> {"kind":"bug","message":""}`, `d /error: {"kind":"bug","message":""} -> null`)},
		{"a broken run", list("a", "broken"), list("a", "b"), list("a same", "error")},
	} {
		var got []string
		for p, err := range Runs(run(test.old...), run(test.new...)) {
			line := p.Path
			if p.Was != "" {
				line += " was " + p.Was
			}
			switch {
			case err != nil:
				line = "error"
			case p.Fate == Changed:
				line += " " + strings.Join(lines(p.Changes), ", ")
			default:
				line += " " + [...]string{Same: "same", New: "new", Gone: "gone"}[p.Fate]
			}
			got = append(got, line)
		}
		if !reflect.DeepEqual(got, test.want) {
			t.Errorf("%s: %q, want %q", test.name, got, test.want)
		}
	}
}

package extract

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/source/text"
	"offers/schema"
)

// TestRules reads every rule's examples. Alone, a rule must give Value for its
// Yes and nothing for its No; inside the whole set, some rule of its role must
// still give the value.
func TestRules(t *testing.T) {
	whole, err := board.Compile(rooms())
	if err != nil {
		t.Fatal(err)
	}
	for _, room := range rooms() {
		for _, r := range room.Cues {
			t.Run(room.Name+"/"+r.Name(), func(t *testing.T) { tryRule(t, whole, r) })
		}
	}
}

func tryRule(t *testing.T, whole *board.Rules, r cue.Rule) {
	alone, err := board.Compile([]board.Room{{Cues: []cue.Rule{r}}})
	if err != nil {
		t.Fatal(err)
	}
	want := r.Value
	if r.Role.Term() {
		want = r.Says
	}
	if r.Yes == "" && r.No == "" {
		t.Errorf("%q has no example", short(r.Phrase))
	}
	for _, rules := range []*board.Rules{alone, whole} {
		for _, line := range spellings(r.Yes) {
			if got := given(t, rules, r, line); !slices.Contains(got, want) && (want != "" || len(got) == 0) {
				t.Errorf("%q: Yes %q gives %q, want %q", short(r.Phrase), line, got, want)
			}
		}
	}
	for _, line := range spellings(r.No) {
		if got := given(t, alone, r, line); len(got) > 0 && got[0] != "" {
			t.Errorf("%q: No %q gives %q", short(r.Phrase), line, got)
		}
	}
}

// short is enough of a phrase to find its line.
func short(phrase string) string { return phrase[:min(len(phrase), 60)] }

// spellings are the ways in which one line reaches the program.
func spellings(line string) []string {
	if line == "" {
		return nil
	}
	return []string{line, strings.ReplaceAll(line, "'", "’")}
}

// given is what a line, in the rule's language, gives for its role: the values of
// the mentions that have it, or what its terms say.
func given(t *testing.T, rules *board.Rules, rule cue.Rule, line string) (values []string) {
	t.Helper()
	d, err := text.Read(line)
	if err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	if rule.Lang == cue.InEnglish {
		d.Language = doc.English
	}
	role := rule.Role
	b := rules.Read(d, mention.Time{})
	for _, v := range b.Labelled(role) {
		values = append(values, d.Quote(v.Span))
	}
	if role.Term() {
		for _, term := range b.Terms(role) {
			values = append(values, term.Says)
		}
		return values
	}
	for _, c := range b.Candidates(role) {
		values = append(values, plain(b.Mentions.Value(c.Mention)))
	}
	return values
}

// plain is a value as the tables write it.
func plain(v any) string {
	switch v := v.(type) {
	case schema.DurationRange:
		return v.Min + "-" + v.Max
	case schema.AmountValue:
		if v.Max == nil {
			return fmt.Sprintf("%g-", *v.Min)
		} else if v.Min == nil {
			return fmt.Sprintf("-%g", *v.Max)
		}
		return fmt.Sprintf("%g-%g", *v.Min, *v.Max)
	case schema.Location:
		for _, s := range []string{v.INSEE, v.City, v.Department, v.Region, v.Country} {
			if s != "" {
				return s
			}
		}
	}
	return fmt.Sprint(v)
}

// TestRoles sees to it that no role is without a rule.
func TestRoles(t *testing.T) {
	used := map[cue.Role]bool{}
	for _, room := range rooms() {
		for _, r := range room.Cues {
			used[r.Role] = true
		}
	}
	for _, r := range cue.Roles() {
		if !used[r] {
			t.Errorf("no rule gives the role %s", r)
		}
	}
}

// TestCompiled holds the packed rules against the rules; -update packs them.
func TestCompiled(t *testing.T) {
	rules, err := board.Compile(rooms())
	if err != nil {
		t.Fatal(err)
	}
	want := rules.Pack(rooms())
	if *update {
		if err := os.WriteFile("compiled.bin", want, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(want) != compiled {
		t.Error("compiled.bin is behind the rules: pack them with go test ./extract -update")
	}
	opened, ok := board.Open(rooms(), compiled)
	if !ok || !bytes.Equal(opened.Pack(rooms()), want) {
		t.Error("the rules do not come back as they were packed")
	}
	if _, ok := board.Open(rooms()[1:], compiled); ok {
		t.Error("rules of other rooms are read")
	}
}

package mention

import (
	"encoding/json"
	"strings"
	"testing"

	"offers/extract/doc"
	"offers/extract/token"
)

// reader reads one line after another with all the forms.
type reader struct {
	words *token.Vocabulary
	p     Parser
	text  token.Text
	set   Set
}

func newReader() *reader {
	v := token.NewVocabulary()
	return &reader{words: v, p: Parser{Grammar: NewGrammar(v)}}
}

// found is a mention as the ledger would show it.
type found struct{ kind, form, quote, value string }

func (r *reader) read(text string) (all []found) {
	d := &doc.Doc{Text: text, Blocks: []doc.Block{{Span: doc.Span{End: int32(len(text))}, Kind: doc.Paragraph, Section: -1}}}
	r.text.Scan(d, r.words)
	r.p.Find(&r.text, &r.set)
	for id, m := range r.set.All {
		var v strings.Builder
		out := json.NewEncoder(&v)
		out.SetEscapeHTML(false)
		_ = out.Encode(r.set.Value(ID(id)))
		all = append(all, found{m.Kind.String(), r.p.forms[m.Form].Name, d.Quote(r.set.Span(&r.text, ID(id))), strings.Trim(v.String(), "\"\n")})
	}
	return all
}

// variants are the ways in which one line reaches the program.
func variants(s string) []string {
	return []string{s, strings.ReplaceAll(s, " ", "\u00a0"), strings.ReplaceAll(s, "'", "’"), "Texte avant. " + s + " !", s + "\nsuite"}
}

// TestForms reads every form's examples, alone and in the ways they are
// written: the form must give the value, and must leave its No alone.
func TestForms(t *testing.T) {
	r := newReader()
	for _, f := range r.p.forms {
		t.Run(f.Kind.String()+"/"+f.Name, func(t *testing.T) { r.tryForm(t, f) })
	}
}

func (r *reader) tryForm(t *testing.T, f Form) {
	for _, e := range f.Yes {
		for _, v := range variants(e.Text) {
			if got := r.values(v, f); len(got) != 1 || got[0] != e.Value {
				t.Errorf("%q gives %q, want %q", v, got, e.Value)
			}
		}
	}
	for _, no := range f.No {
		for _, v := range variants(no) {
			if got := r.values(v, f); len(got) != 0 {
				t.Errorf("%q gives %q, want nothing", v, got)
			}
		}
	}
}

// values are the values that one form gives for a text.
func (r *reader) values(text string, f Form) (vs []string) {
	for _, m := range r.read(text) {
		if m.form == f.Name {
			vs = append(vs, m.value)
		}
	}
	return vs
}

// TestLexicon sees to it that no word has two values.
func TestLexicon(t *testing.T) {
	v := token.NewVocabulary()
	value := map[token.Word]entry{}
	for _, table := range wordTables() {
		for _, e := range table {
			for _, w := range strings.Fields(e.words) {
				id := v.Add(w)
				if o, ok := value[id]; ok && o.value != e.value && o.value != 0 && e.value != 0 {
					t.Errorf("%q is %v and %v", w, o.value, e.value)
				} else if !ok {
					value[id] = e
				}
			}
		}
	}
}

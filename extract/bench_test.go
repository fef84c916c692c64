package extract

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"

	"offers/extract/board"
	"offers/extract/cue"
	"offers/extract/doc"
	"offers/extract/mention"
	"offers/extract/source"
	"offers/extract/token"
	"offers/schema/encode"
)

// BenchmarkExtract reads the corpus of each format, evidence computed and
// written as JSONL: MB/s is of the postings' own bytes.
func BenchmarkExtract(b *testing.B) {
	for _, format := range []string{".txt", ".html", ".pdf"} {
		b.Run(format[1:], func(b *testing.B) { benchmarkFormat(b, format) })
	}
}

func benchmarkFormat(b *testing.B, format string) {
	e, err := New(Options{Evidence: true})
	if err != nil {
		b.Fatal(err)
	}
	var all [][]byte
	var size int64
	for _, path := range corpus(b, postings) {
		if filepath.Ext(path) != format {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, text)
		size += int64(len(text))
	}
	enc, err := encode.New(encode.Options{Format: "jsonl"}, io.Discard)
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size / int64(len(all)))
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		r, err := e.Extract(context.Background(), "posting", bytes.NewReader(all[i%len(all)]))
		if err == nil {
			err = enc.Record(r.Record)
		}
		if err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkTogether reads the corpus' text postings so many at a time: the time
// is that of one.
func BenchmarkTogether(b *testing.B) {
	e, err := New(Options{Evidence: true})
	if err != nil {
		b.Fatal(err)
	}
	var texts [][]byte
	for _, path := range corpus(b, postings) {
		if filepath.Ext(path) != ".txt" {
			continue
		}
		text, err := os.ReadFile(path)
		if err != nil {
			b.Fatal(err)
		}
		texts = append(texts, text)
	}
	for _, size := range []int{1, 2, 6, 32} {
		b.Run(fmt.Sprint(size), func(b *testing.B) {
			group := make([]Posting, size)
			for i := 0; b.Loop(); i++ {
				group[i%size] = Posting{"posting", bytes.NewReader(texts[i%len(texts)])}
				if i%size == size-1 {
					e.ExtractAll(context.Background(), group)
				}
			}
		})
	}
}

// BenchmarkStage is what each stage costs on the corpus' text postings.
func BenchmarkStage(b *testing.B) {
	e, err := New(Options{Evidence: true})
	if err != nil {
		b.Fatal(err)
	}
	stages := []struct {
		name string
		run  func(p *stagePosting) error
	}{
		{"source", func(p *stagePosting) error {
			_, _, err := source.Read(context.Background(), "posting", bytes.NewReader(p.bytes), source.Options{})
			return err
		}},
		{"token", func(p *stagePosting) error { p.text.Scan(p.doc, e.rules.Words); return nil }},
		{"mention", func(p *stagePosting) error { p.parser.Find(&p.text, &p.set); return nil }},
		{"cue", func(p *stagePosting) error { p.hits = e.rules.Cues.Match(p.hits[:0], &p.text, p.set.Owner); return nil }},
		{"board", func(p *stagePosting) error { p.read(e.rules); return nil }},                          // token, mention and cue again
		{"rooms", func(p *stagePosting) error { p.read(e.rules); p.board.Decide(e.rooms); return nil }}, // and board
		{"evidence", func(p *stagePosting) error { p.board.Record.Evidence = p.board.Evidence(); return nil }},
		{"encode", func(p *stagePosting) error { return p.out.Record(&p.board.Record) }},
	}
	all, size := stagePostings(b, e)
	for i := range stages {
		b.Run(stages[i].name, func(b *testing.B) {
			for _, p := range all {
				for _, before := range stages[:i] {
					if err := before.run(p); err != nil {
						b.Fatal(err)
					}
				}
			}
			b.SetBytes(size / int64(len(all)))
			b.ReportAllocs()
			for k := 0; b.Loop(); k++ {
				if err := stages[i].run(all[k%len(all)]); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// stagePosting is a posting and what the stages have made of it.
type stagePosting struct {
	bytes  []byte
	doc    *doc.Doc
	text   token.Text
	parser mention.Parser
	set    mention.Set
	hits   []cue.Hit
	board  *board.Board
	out    encode.Encoder
}

// read puts the posting on a board, and gives back the one it was on.
func (p *stagePosting) read(rules *board.Rules) {
	if p.board != nil {
		rules.Release(p.board)
	}
	p.board = rules.Read(p.doc, mention.Time{})
}

func stagePostings(b *testing.B, e *Extractor) (all []*stagePosting, size int64) {
	for _, path := range corpus(b, postings) {
		text, err := os.ReadFile(path)
		if err != nil || filepath.Ext(path) != ".txt" {
			continue
		}
		p := &stagePosting{bytes: text, parser: mention.Parser{Grammar: e.rules.Grammar}}
		p.doc, _, err = source.Read(context.Background(), path, bytes.NewReader(text), source.Options{})
		if err == nil {
			p.out, err = encode.New(encode.Options{Format: "jsonl"}, io.Discard)
		}
		if err != nil {
			b.Fatal(err)
		}
		all = append(all, p)
		size += int64(len(text))
	}
	return all, size
}

// BenchmarkGrowth is what a posting's length costs: MB/s should not fall.
func BenchmarkGrowth(b *testing.B) {
	e, err := New(Options{Evidence: true, MaxMentions: 1 << 30})
	if err != nil {
		b.Fatal(err)
	}
	var text []byte
	for _, path := range corpus(b, postings) {
		if t, err := os.ReadFile(path); err == nil && filepath.Ext(path) == ".txt" && utf8.Valid(t) {
			text = append(append(text, t...), "\n\n"...)
		}
	}
	for _, size := range []int{1_000, 10_000, 100_000, 1_000_000, 10_000_000} {
		posting := bytes.Repeat(text, size/len(text)+1)[:size]
		b.Run(fmt.Sprintf("%dkB", size/1000), func(b *testing.B) {
			b.SetBytes(int64(size))
			for b.Loop() {
				if _, err := e.Extract(context.Background(), "posting", bytes.NewReader(posting)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// repeated are lines that a posting has a few of, and a hostile one thousands:
// the first number counts them, the second is small, and the word changes.
var repeated = []struct{ name, line string }{
	{"places", "Lieu : Saint-Denis, Sainte-Marie, Saint-Pierre %02[2]d\n"},
	{"postcodes", "Lieu : %05[1]d\n"},
	{"places in a line", "Tours (37) %[3]s, "},
	{"addresses abroad", "Adresse : Dupont%[3]s Allee %[2]d, 10999 Berlin\n"},
	{"mailing lists", "{jeanne%[3]s, paul}@example.org, {a, b, c%[1]d}@example.net "},
	{"people in a line", "contactez Jeanne Dupont%[3]s ou Yvon Morland, "},
	{"units in a line", "Lieu de travail : Unité territoriale des routes %[3]s Loire "},
	{"towns with addresses", "Cambridge, a%[1]d@example.uk "},
	{"streets", "Nos bureaux sont situés %[2]d rue des Potiers %[3]s.\n\n"},
	{"telework", "Lieu : télétravail\nÉquipe : %[3]s\n"},
	{"documents", "CV, lettre de motivation, relevés de notes %[3]s\n"},
	{"degrees", "Diplôme : Bac+5 en physique%[3]s\n"},
	{"degrees in a line", "Bac+5 en physique%[3]s ou "},
	{"experience in a line", "Expérience de %[2]d ans, "},
	{"dates", "Date limite de candidature : %[2]d/03/2025\n"},
	{"pay", "Salaire : %[2]d 000 € brut par an\n"},
	{"pay of all sorts", "£%[2]d.25 per hour\n\nrémunéré 150 € %[3]s\n\n"},
	{"addresses", "Contact : Mme Jeanne Dupont%[3]s <j%[1]d@example.org>, 06 12 34 56 %02[2]d\n"},
	{"employers", "La société Dupont%[3]s recrute un ingénieur\n"},
	{"employers by the way", "We are Dupont%[3]s. We build bridges.\n\nVernois%[3]s, c'est %[2]d personnes.\n\n"},
	{"two contracts", "A permanent or fixed-term contract %[3]s.\n\n"},
	{"headings", "# Stage %[3]s\n"},
	{"deadlines in a line", "avant le %[2]d mars 2026 %[3]s, "},
	{"starts in a line", "dès le %[2]d mars 2026 %[3]s, "},
	{"decrees", "décret n° %[1]d du 23 avril 2009 %[2]d %[3]s "},
}

// BenchmarkRepeated is what a hostile posting costs: MB/s should not fall.
func BenchmarkRepeated(b *testing.B) {
	e, err := New(Options{Evidence: true, MaxMentions: 1 << 30})
	if err != nil {
		b.Fatal(err)
	}
	for _, r := range repeated {
		for _, size := range []int{100_000, 1_000_000} {
			var text []byte
			for i := 0; len(text) < size; i++ {
				word := []byte{'a' + byte(i%26), 'a' + byte(i/26%26), 'a' + byte(i/676%26)}
				text = fmt.Appendf(text, r.line, 1000+i, i%27+2, word)
			}
			b.Run(fmt.Sprintf("%s/%dkB", r.name, size/1000), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					if _, err := e.Extract(context.Background(), "posting", bytes.NewReader(text)); err != nil {
						b.Fatal(err)
					}
				}
			})
		}
	}
}

// BenchmarkNew is what the rules cost at start.
func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := New(Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

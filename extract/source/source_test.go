package source

import (
	"bytes"
	"context"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"offers/extract/doc"
	"offers/extract/source/fault"
)

func TestReadFormats(t *testing.T) {
	for _, tt := range []struct {
		name, in, format string
	}{
		{"plain", "Stage à Lille", "text"},
		{"one letter", "a", "text"},
		{"Markdown", "# Stage\n\n<div align=center>\n\ndurée 6 mois, à Lille, et bien d'autres choses encore dans la même ligne de ce texte", "text"},
		{"front matter", "---\ntitle: Stage\n---\nà Lille", "text"},
		{"autolink first", "<https://example.org/offre> décrit le stage", "text"},
		{"address first", "<me@example.org> écrit", "text"},
		{"comment, then Markdown", "<!-- note -->\n# Stage à Lille", "text"},
		{"speaks of PDF", "Le fichier commence par %PDF- et le stage dure 6 mois", "text"},
		{"doctype", "\n<!DOCTYPE html><title>Stage</title><h1>Stage à Lille</h1>" + longPage, "html"},
		{"comment, then page", "<!-- note --><html><body><h1>Stage à Lille</h1>" + longPage, "html"},
		{"one paragraph", "<p>Stage<br />Lille<br />" + strings.Repeat("Un long texte sans balise.<br />", 400) + "</p>", "html"},
		{"fragment", "<p>Stage</p><p>à <b>Lille</b></p>" + longPage, "html"},
		{"XHTML", "<?xml version='1.0'?><html><body><h1>Stage</h1>" + longPage, "html"},
	} {
		d, info, err := Read(context.Background(), tt.name, strings.NewReader(tt.in), Options{})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		if info.Format != tt.format || info.Bytes != int64(len(tt.in)) || len(info.SHA256) != 64 {
			t.Errorf("%s: %+v, want format %s", tt.name, info, tt.format)
		}
		if tt.format == "text" && d.Text != tt.in {
			t.Errorf("%s: the text is not the file: %q", tt.name, d.Text)
		}
	}
}

var longPage = strings.Repeat("<p>Vous rejoindrez une équipe de cinq personnes pour un stage de six mois.</p>\n", 12)

func TestReadFaults(t *testing.T) {
	done, cancel := context.WithDeadline(context.Background(), time.Now().Add(-time.Second))
	defer cancel()
	live := context.Background()
	for _, tt := range []struct {
		in   io.Reader
		ctx  context.Context
		max  int64
		kind fault.Kind
		text string
	}{
		{strings.NewReader(""), live, 0, fault.Empty, "x.txt: empty: get the file again"},
		{strings.NewReader("\uFEFF \n\u00a0\t\r\n"), live, 0, fault.Empty, "x.txt: empty: get the file again"},
		{strings.NewReader("-- € !\n"), live, 0, fault.NoText, "x.txt: no letter or figure to be read: look for a version with text"},
		{strings.NewReader("<!-- caché -->\n***\n"), live, 0, fault.NoText, ""},
		{strings.NewReader("trop long"), live, 4, fault.TooLarge, "x.txt: over 4 bytes: raise the limit with --max-bytes"},
		{bytes.NewBufferString("trop long"), live, 4, fault.TooLarge, ""},
		{strings.NewReader(strings.Repeat("a\n", 500_001)), live, 0, fault.TooLarge, ""},
		{iotest.ErrReader(errors.New("disk gone")), live, 0, fault.Unreadable, "x.txt: disk gone: try again, or from a copy"},
		{strings.NewReader("Stage"), done, 0, fault.Timeout, ""},
		{strings.NewReader("\x7fELF\x02\x01\x01\x00\x00"), live, 0, fault.Unsupported, "x.txt: binary file: only text, HTML and PDF are read"},
		{strings.NewReader("\x01\x02\x03\x04 mais pas de texte"), live, 0, fault.Unsupported, ""},
		{strings.NewReader("PK\x03\x04\x14\x00\x06\x00word/document.xml"), live, 0, fault.Unsupported, "x.txt: Word document (.docx): save it as PDF or text first"},
		{strings.NewReader("PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text"), live, 0, fault.Unsupported, "x.txt: OpenDocument text (.odt): save it as PDF or text first"},
		{strings.NewReader("PK\x03\x04offres.txt"), live, 0, fault.Unsupported, "x.txt: ZIP archive: unpack it first"},
		{strings.NewReader("{\\rtf1\\ansi Stage}"), live, 0, fault.Unsupported, ""},
		{strings.NewReader("\x89PNG\r\n\x1a\n"), live, 0, fault.Unsupported, ""},
		{strings.NewReader("\xFF\xD8\xFF\xE0JFIF"), live, 0, fault.Unsupported, ""},
		{strings.NewReader("\x1F\x8B\x08"), live, 0, fault.Unsupported, "x.txt: gzip archive: unpack it first"},
	} {
		d, _, err := Read(tt.ctx, "x.txt", tt.in, Options{MaxBytes: tt.max})
		if fault.KindOf(err) != tt.kind || d != nil || tt.text != "" && err.Error() != tt.text {
			t.Errorf("%v: kind %q, error %v, want kind %q, error %q", tt.in, fault.KindOf(err), err, tt.kind, tt.text)
		}
	}
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]doc.Language{
		"Stage de six mois à Lille pour un étudiant en droit":     doc.French,
		"We are looking for an intern to join the team in Lille":  doc.English,
		"Intern (H/F)\n\nVous rejoignez l'équipe de data science": doc.French,
		"Développeur": doc.French,
		"---\ntitle: offre de stage\n---\nThe team is based in Lyon": doc.English,
	} {
		d, _, err := Read(context.Background(), "x", strings.NewReader(in), Options{})
		if err != nil || d.Language != want {
			t.Errorf("%q: %v, %v, want %s", in, d, err, want.Code())
		}
	}
}

// FuzzRead holds every document to what the rules rely on: blocks lie inside
// the text, in order, apart from each other, with no white space at their ends.
func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"Durée : 6 mois   Lieu : Paris\n\n- un\n  deux\n", "---\na: b\n---\n# T\n| a | b |\n|---|---|\n", "a\r\nb\rc\n\n===\n",
		"<!-- <!-- --> x <script> y", "From: a@example.org\nSubject: b\n c\n\nd", "<p>a</p><p>b</p>", "\xFF\xFEa\x00", "\u205f12", "**Lieu :**\nParis\n",
	} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, b []byte) {
		if isPDF(b) {
			return
		}
		d, _, err := Read(context.Background(), "fuzz", strings.NewReader(string(b)), Options{})
		if err != nil {
			if fault.KindOf(err) == fault.Bug {
				t.Fatal(err)
			}
			return
		}
		checkBlocks(t, d)
	})
}

func checkBlocks(t *testing.T, d *doc.Doc) {
	t.Helper()
	end := int32(0)
	for i, b := range d.Blocks {
		if b.Start < end || b.Empty() || int(b.End) > len(d.Text) {
			t.Fatalf("block %d %v starts before %d or is empty or beyond the text of %d bytes", i, b.Span, end, len(d.Text))
		}
		end = b.End
		if int(b.Section) >= i || b.Section < -1 || b.Section >= 0 && d.Blocks[b.Section].Kind != doc.Heading {
			t.Fatalf("block %d is in section %d", i, b.Section)
		}
		if b.Kind == doc.Pair && (b.Label.Empty() || b.Label.End > b.End) {
			t.Fatalf("block %d: pair with label %v", i, b.Label)
		}
		if q := d.Quote(b.Span); q != strings.TrimSpace(q) {
			t.Fatalf("block %d has white space at its ends: %q", i, q)
		}
	}
}

// A text in the place of a PDF is what a server said instead of sending it.
func TestReadNoPDF(t *testing.T) {
	for name, want := range map[string]fault.Kind{"offre.pdf": fault.Unsupported, "OFFRE.PDF": fault.Unsupported, "offre.txt": "", "-": ""} {
		_, _, err := Read(context.Background(), name, strings.NewReader("bonjour, ceci est un texte"), Options{})
		if got := fault.KindOf(err); got != want {
			t.Errorf("%s: got %v, want kind %q", name, err, want)
		}
	}
}

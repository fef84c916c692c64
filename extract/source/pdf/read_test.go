package pdf

import (
	"bytes"
	"compress/zlib"
	"context"
	"fmt"
	"strings"
	"testing"
	"time"
)

func deflate(s string) string {
	var b bytes.Buffer
	w := zlib.NewWriter(&b)
	w.Write([]byte(s))
	w.Close()
	return b.String()
}

const cmapCode = "1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <01> <007400740069> <02> <00E9> endbfchar"

// What PDF writers do, and readers get wrong.
func TestReadWritings(t *testing.T) {
	type1 := func(more string) string { return "<</Type/Font/Subtype/Type1/BaseFont/Helvetica" + more + ">>" }
	composite := "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/ToUnicode 7 0 R/DescendantFonts[<</Subtype/CIDFontType2/DW 500/W[1[300 400]5 9 600]>>]>>"
	wide := "begincodespacerange <0000> <FFFF> endcodespacerange 3 beginbfchar <0001> <00E9> <0002> <0074> <0003> <20AC> endbfchar"
	for _, c := range []struct {
		name string
		file []byte
		want string
	}{
		{"offsets inside TJ", simple("BT /F1 12 Tf 72 700 Td [(Of)-20(fre)-300(de)-300(stage)] TJ ET", winAnsi), "Offre de stage"},
		{"Td makes a line", simple("BT /F1 12 Tf 72 700 Td (Lieu : Paris) Tj 0 -14 Td (6 mois) Tj ET", winAnsi), "Lieu : Paris|6 mois"},
		{"TD, T* and TL", simple("BT /F1 12 Tf 72 700 Td (a) Tj 0 -14 TD (b) Tj T* (c) Tj 20 TL T* (d) Tj ET", winAnsi), "a|b|c|d"},
		{"WinAnsi", simple(`BT /F1 12 Tf 72 700 Td (l\222\351t\351 5 \200 c\234ur) Tj ET`, winAnsi), "l’été 5 € cœur"},
		{"MacRoman", simple(`BT /F1 12 Tf 72 700 Td (\216t\216) Tj ET`, type1("/Encoding/MacRomanEncoding")), "été"},
		{"StandardEncoding", simple(`BT /F1 12 Tf 72 700 Td (L\252\256n\272) Tj ET`, type1("/Encoding/StandardEncoding")), "L“fin”"},
		{"BaseEncoding and Differences", simple(`BT /F1 12 Tf 72 700 Td (\351\001) Tj ET`, type1("/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[1/eacute]>>")), "éé"},
		{"Differences beside ToUnicode", simple(`BT /F1 12 Tf 72 700 Td (\001\002) Tj ET`, type1("/Encoding<</Differences[1/g1/g2]>>/ToUnicode 6 0 R"), stream("", cmapCode)), "ttié"},
		{"composite font", simple("BT /F1 12 Tf 72 700 Td <000100020001> Tj ET", composite, "null", stream("", wide)), "été"},
		{"apostrophe and quote", simple(`BT /F1 12 Tf 14 TL 72 700 Td (Offre) ' 1 0 (de stage) " ET`, winAnsi), "Offre|de stage"},
		{"word spacing", simple("BT /F1 12 Tf 20 Tw 72 700 Td (a b) Tj ET", winAnsi), "a b"},
		{"form", simple("/X Do", winAnsi, stream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>", hello)), "Offre"},
		{"form with the page's resources", simple("/X Do", winAnsi, stream("/Subtype/Form/BBox[0 0 595 842]", hello)), "Offre"},
		{"ActualText of unreadable signs", simple("BT /F1 12 Tf 72 700 Td (voi) Tj /Span<</ActualText(ci)>> BDC (\\001\\002) Tj EMC (.) Tj ET", winAnsi), "voici."},
		{"ActualText of readable signs", simple("BT /F1 12 Tf 72 700 Td /Span<</ActualText<FEFF00E9>>> BDC (voici) Tj EMC ET", winAnsi), "voici"},
		{"bitmap font of TeX", simple(`BT /F1 12 Tf 72 700 Td (\351t\351) Tj ET`, "<</Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FirstChar 116/Widths[400]/Encoding<</Differences[116/a116 233/a233]>>>>"), "été"},
		{"line ends and controls in ToUnicode", simple("BT /F1 12 Tf 72 700 Td (a\\001b\\002c\\003) Tj ET", type1("/Encoding/WinAnsiEncoding/ToUnicode 6 0 R"), stream("", "beginbfchar <01> <000A> <02> <0074000A0069> <03> <00010002> endbfchar")), "a bt ic\uFFFD"},
		{"soft hyphen", simple("BT /F1 12 Tf 72 700 Td (une non) Tj /Span<</ActualText<FEFF00AD>>> BDC (-) Tj EMC 0 -14 Td (chalance) Tj ET", winAnsi), "une nonchalance"},
		{"form field", write(catalog, onePage, strings.Replace(aPage, "/Contents", "/Annots[<</Subtype/Widget/Rect[100 640 300 660]/AP<</N 6 0 R>>>>]/Contents", 1), stream("", hello), winAnsi,
			stream("/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 5 0 R>>>>", "BT /F1 12 Tf 2 5 Td (six mois) Tj ET")), "Offre|six mois"},
		{"hidden field", write(catalog, onePage, strings.Replace(aPage, "/Contents", "/Annots[<</Subtype/Widget/F 2/Rect[100 640 300 660]/AP<</N 6 0 R>>>>]/Contents", 1), stream("", hello), winAnsi,
			stream("/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 5 0 R>>>>", "BT /F1 12 Tf 2 5 Td (six mois) Tj ET")), "Offre"},
		{"Q without q", simple("Q Q "+hello+" Q", winAnsi), "Offre"},
		{"inline image", simple("BI /W 4 /H 1 /BPC 8 /CS /G ID (\n)< EI "+hello, winAnsi), "Offre"},
		{"invisible text", simple("BT /F1 12 Tf 3 Tr 72 700 Td (Offre) Tj ET", winAnsi), "Offre"},
		{"off the page", simple(hello+" BT /F1 12 Tf 72 1700 Td (cach\\351) Tj ET", winAnsi), "Offre"},
		{"upside down", simple("-1 0 0 -1 595 842 cm "+hello, winAnsi), "Offre"},
		{"along the side", simple("BT /F1 12 Tf 0 1 -1 0 72 400 Tm (Offre) Tj ET", winAnsi), "Offre"},
		{"contents in parts", write(catalog, onePage, strings.Replace(aPage, "4 0 R/", "[4 0 R 6 0 R]/", 1), stream("", "BT /F1 12 Tf 72 700"), winAnsi, stream("", "Td (Offre) Tj ET")), "Offre"},
		{"two pages, one font name", write(catalog, "<</Type/Pages/Kids[3 0 R 6 0 R]>>", aPage, stream("", `BT /F1 12 Tf 72 700 Td (\351t\351) Tj ET`), winAnsi,
			strings.Replace(strings.Replace(aPage, "4 0 R", "7 0 R", 1), "5 0 R", "8 0 R", 1), stream("", `BT /F1 12 Tf 72 700 Td (\216t\216) Tj ET`), type1("/Encoding/MacRomanEncoding")), "été|été"},
		{"hex", write(catalog, onePage, aPage, stream("/Filter/ASCIIHexDecode", fmt.Sprintf("%x>", hello)), winAnsi), "Offre"},
		{"flate", write(catalog, onePage, aPage, stream("/Filter[/FlateDecode]", deflate(hello)), winAnsi), "Offre"},
		{"two filters", write(catalog, onePage, aPage, stream("/Filter[/AHx/Fl]", fmt.Sprintf("%x>", deflate(hello))), winAnsi), "Offre"},
		{"object stream", write(catalog, onePage, aPage, stream("", hello), "null", stream("/Type/ObjStm/N 1/First 4", "7 0 "+winAnsi)), "Offre"},
		{"font in an object stream", write(catalog, onePage, strings.Replace(aPage, "5 0 R", "7 0 R", 1), stream("", `BT /F1 12 Tf 72 700 Td (\351) Tj ET`), "null",
			stream("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", deflate("7 0 "+winAnsi))), "é"},
		{"resources from above", write(catalog, "<</Type/Pages/Kids[3 0 R]/Resources<</Font<</F1 5 0 R>>>>>>", "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>", stream("", hello), winAnsi), "Offre"},
	} {
		if got := outcome(t, c.file, Limits{}); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// Files that are damaged, hostile, or no text.
func TestReadDamage(t *testing.T) {
	ok := simple(hello, winAnsi)
	cut := func(n int) []byte { return ok[:len(ok)-n] }
	change := func(old, new string) []byte { return bytes.Replace(ok, []byte(old), []byte(new), 1) }
	unicodeless := "<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Subtype/CIDFontType2>>]>>"
	image := stream("/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8", "x")
	self := "<</Type/Pages/Kids[2 0 R]/Count 1>>"
	for _, c := range []struct {
		name string
		file []byte
		want string
	}{
		{"empty", nil, "error:" + Empty},
		{"not a PDF", []byte("Offre de stage"), "error:" + Unsupported},
		{"header alone", []byte("%PDF-1.4\n"), "error:" + Damaged},
		{"junk before", append([]byte("junk\n\n"), ok...), "Offre"},
		{"junk behind", append(ok[:len(ok):len(ok)], bytes.Repeat([]byte("x"), 3000)...), "Offre"},
		{"version 2.0", change("1.4", "2.0"), "Offre"},
		{"no trailer", cut(60), "Offre"},
		{"no table", ok[:bytes.Index(ok, []byte("xref"))], "Offre"},
		{"startxref astray", change("startxref\n", "startxref\n99"), "Offre"},
		{"table loops", writeTrailer("/Prev 400", catalog, onePage, aPage, stream("", hello), winAnsi), "Offre"},
		{"cut before the pages", []byte("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n"), "error:" + Damaged},
		{"page in itself", write(catalog, self), "error:" + NoPages},
		{"pages in each other", write(catalog, onePage, "<</Type/Pages/Parent 2 0 R/Kids[2 0 R]>>"), "error:" + NoPages},
		{"page twice", write(catalog, "<</Type/Pages/Kids[3 0 R 3 0 R]>>", aPage, stream("", hello), winAnsi), "Offre"},
		{"count of millions", write(catalog, "<</Type/Pages/Kids[3 0 R]/Count 99999999>>", aPage, stream("", hello), winAnsi), "Offre"},
		{"parent of itself", write(catalog, onePage, strings.Replace(aPage, "2 0 R", "3 0 R", 1), stream("", hello), winAnsi), "Offre"},
		{"no page tree", write("<</Type/Catalog>>", "null", aPage, stream("", hello), winAnsi), "Offre"},
		{"form in itself", simple("/X Do", winAnsi, stream("/Subtype/Form/Resources<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>", hello+" /X Do /X Do")), "Offre"},
		{"length of itself", write(catalog, onePage, aPage, "<</Length 4 0 R>>\nstream\n"+hello+"\nendstream", winAnsi), "Offre"},
		{"no font", write(catalog, onePage, aPage, stream("", hello), "null"), "Offre"},
		{"broken font", write(catalog, onePage, aPage, stream("", hello), "<</Type/Font/Widths[1 2 >> ]"), "Offre"},
		{"operands without end", simple(strings.Repeat("[", 100000), winAnsi), "error:" + TooDeep},
		{"page objects without end", []byte("%PDF-1.4\n1 0 obj" + strings.Repeat("[", 100000)), "error:" + Damaged},
		{"images alone", simple("/X Do", winAnsi, image), "error:" + NoText},
		{"nothing drawn", simple("", winAnsi), "error:" + NoText},
		{"blanks alone", simple("BT /F1 12 Tf 72 700 Td (   ) Tj ET", winAnsi), "error:" + NoText},
		{"fonts without letters", simple("BT /F1 12 Tf 72 700 Td <00410042> Tj ET", unicodeless), "error:" + UnmappableFonts},
		{"bitmap font with numbers", simple(`BT /F1 12 Tf 72 700 Td (ABC) Tj ET`, "<</Subtype/Type3/FontMatrix[.001 0 0 .001 0 0]/FirstChar 65/Widths[400 400 400]/Encoding<</Differences[0/a0/a1 65/a65/a66/a67]>>>>"), "error:" + UnmappableFonts},
		{"unknown filter", write(catalog, onePage, aPage, stream("/Filter/DCTDecode", hello), winAnsi), "error:" + Damaged},
		{"password", writeTrailer(fmt.Sprintf(noPasswd, 1, 2), catalog, onePage, aPage, stream("", hello), winAnsi), "error:" + Password},
		{"bomb", write(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflate(strings.Repeat("0 ", 3<<20))), winAnsi), "error:" + TooLarge},
		{"too many operators", simple(strings.Repeat("q Q ", 20000), winAnsi), "error:" + TooLarge},
	} {
		if got := outcome(t, c.file, Limits{Bytes: 4 << 20, Operators: 30000}); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
	}
}

// Whatever is cut off or changed, an outcome comes, and no panic.
func TestReadAnyDamage(t *testing.T) {
	ok := write(catalog, onePage, aPage, stream("/Filter/FlateDecode", deflate(hello)), winAnsi, stream("/Type/ObjStm/N 1/First 4", "7 0 (x)"))
	for i := 0; i < len(ok); i += 3 {
		outcome(t, ok[:i], Limits{})
		b := bytes.Clone(ok)
		b[i] ^= 0x15
		outcome(t, b, Limits{})
	}
}

func TestReadTimeout(t *testing.T) {
	ctx, cancel := context.WithTimeout(context.Background(), time.Nanosecond)
	defer cancel()
	_, err := Read(ctx, simple(hello, winAnsi), Limits{})
	if e, ok := err.(*Error); !ok || e.Kind != Timeout {
		t.Errorf("got %v, want a timeout", err)
	}
}

func TestReadPastPages(t *testing.T) {
	b := write(catalog, "<</Type/Pages/Kids[3 0 R 6 0 R]>>", aPage, stream("", hello), winAnsi, aPage)
	doc, err := Read(context.Background(), b, Limits{Pages: 1})
	if e, ok := err.(*Error); !ok || e.Kind != TooLarge || textOf(doc.Lines) != "Offre" {
		t.Errorf("got %q, %v; want the first page and %s", textOf(doc.Lines), err, TooLarge)
	}
}

func TestReadLines(t *testing.T) {
	bold := strings.Replace(winAnsi, "Helvetica", "Helvetica-Bold", 1)
	content := "BT /F2 18 Tf 72 700 Td (Stage) Tj /F1 10 Tf 0 -30 Td (un) Tj 0 -12 Td (deux) Tj 0 -12 Td (trois) Tj 20 -24 Td (quatre) Tj ET"
	page := strings.Replace(aPage, "/F1 5 0 R", "/F1 5 0 R/F2 6 0 R", 1)
	page = strings.Replace(page, "/Contents", "/Annots[<</Subtype/Link/A<</URI(mailto:rh@example.org)>>>>]/Contents", 1)
	doc, err := Read(context.Background(), write(catalog, onePage, page, stream("", content), winAnsi, bold), Limits{})
	if err != nil {
		t.Fatal(err)
	}
	want := []Line{
		{Text: "Stage", Page: 1, Size: 18, Bold: true, Start: true},
		{Text: "un", Page: 1, Size: 10, Gap: doc.Lines[1].Gap},
		{Text: "deux", Page: 1, Size: 10},
		{Text: "trois", Page: 1, Size: 10},
		{Text: "quatre", Page: 1, Size: 10, Gap: 1, Indent: 20},
	}
	for i, l := range doc.Lines {
		if i >= len(want) || l != want[i] {
			t.Errorf("line %d: got %+v", i, l)
		}
	}
	if g := doc.Lines[1].Gap; g <= .3 {
		t.Errorf("gap below the heading: %v", g)
	}
	if len(doc.Links) != 1 || doc.Links[0] != (Link{1, "mailto:rh@example.org"}) {
		t.Errorf("links: %v", doc.Links)
	}
}

func TestReadArtifact(t *testing.T) {
	content := "BT /F1 12 Tf 72 800 Td /Artifact<</Type/Pagination/Subtype/Header>> BDC (Institut) Tj EMC 0 -100 Td (Offre) Tj ET EMC EMC"
	doc, err := Read(context.Background(), simple(content, winAnsi), Limits{})
	if err != nil || len(doc.Lines) != 2 || !doc.Lines[0].Furniture || doc.Lines[1].Furniture {
		t.Errorf("got %+v, %v; want furniture and a line", doc.Lines, err)
	}
}

func TestReadDoubt(t *testing.T) {
	doc, err := Read(context.Background(), simple("BT /F1 12 Tf 72 700 Td (Offre de stage \\001) Tj ET", winAnsi), Limits{})
	if err != nil || doc.Doubt == "" {
		t.Errorf("got %v and doubt %q, want a doubt for a sign without a letter", err, doc.Doubt)
	}
	doc, err = Read(context.Background(), simple(hello, winAnsi), Limits{})
	if err != nil || doc.Doubt != "" {
		t.Errorf("got %v and doubt %q, want none", err, doc.Doubt)
	}
}

func TestErrorText(t *testing.T) {
	_, err := Read(context.Background(), simple("/X Do", winAnsi, stream("/Subtype/Image", "x")), Limits{})
	if want := "no text layer (a page of images): run `ocrmypdf -l fra` first"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

package source

import (
	"context"
	"errors"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"offers/extract/source/pdf"
	"offers/extract/source/pdf/fallback"
)

// pdfTime is the most that a PDF may take, whoever reads it.
const pdfTime = 10 * time.Second

// nativeEngine is the PDF reader of this project, as Info names it; the other
// is fallback.Engine.
const nativeEngine = "native"

// readPages reads a PDF with the project's own engine and, where that fails or
// doubts its text, with the fallback; what that reads is taken where it is
// better. engine is who read p, or failed.
func readPages(ctx context.Context, b []byte) (p pdf.Document, engine string, err error) {
	ctx, cancel := context.WithTimeout(ctx, pdfTime)
	defer cancel()
	p, err = readNative(ctx, b)
	if !fallback.Available || !askAnother(p, err) || ctx.Err() != nil {
		return p, nativeEngine, err
	}
	q, failed := fallback.Read(ctx, b)
	if failed != nil || !better(q, p, err) {
		return p, nativeEngine, err
	}
	notes := []string{"read by " + fallback.Engine + ", text may be missing", reason(p, err)}
	if q.Doubt != "" {
		notes = append(notes, q.Doubt)
	}
	q.Doubt = strings.Join(notes, "; ")
	return q, fallback.Engine, nil
}

// reason is what the native engine found wrong.
func reason(p pdf.Document, err error) string {
	var e *pdf.Error
	if errors.As(err, &e) {
		return e.Message
	}
	return p.Doubt
}

// readNative leaves half of the time to the fallback, where there is one.
func readNative(ctx context.Context, b []byte) (pdf.Document, error) {
	if end, ok := ctx.Deadline(); ok && fallback.Available {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, time.Until(end)/2)
		defer cancel()
	}
	return pdf.Read(ctx, b, pdf.Limits{Time: pdfTime})
}

// askAnother says whether the native engine's outcome calls for another.
func askAnother(p pdf.Document, err error) bool {
	var e *pdf.Error
	if errors.As(err, &e) {
		return e.AskAnother()
	}
	return err == nil && p.Doubt != ""
}

// betterBy is how much more of a text must be readable, in percent.
const betterBy = 1

// better says whether q, from the fallback, is to be preferred to what the
// native engine gave. Where a file does not tell its letters, PDFium guesses:
// the guess must be words of a language.
func better(q, p pdf.Document, err error) bool {
	var e *pdf.Error
	if guessed := err == nil || errors.As(err, &e) && e.Kind == pdf.UnmappableFonts; guessed && !inWords(q) {
		return false
	}
	if err != nil {
		return true
	}
	return readable(q)*100 > readable(p)*(100+betterBy)
}

// wordMax is the longest word, in letters; what is longer is glued.
const wordMax = 25

// readable counts the letters in words that are whole.
func readable(p pdf.Document) (letters int) {
	for i := range p.Lines {
		for word := range strings.FieldsSeq(p.Lines[i].Text) {
			n := 0
			for _, c := range word {
				if unicode.IsLetter(c) {
					n++
				}
			}
			if n <= wordMax && !strings.ContainsRune(word, utf8.RuneError) {
				letters += n
			}
		}
	}
	return letters
}

// inWords says whether one word in twelve is among the commonest of French or
// English; in running text two or three are.
func inWords(p pdf.Document) bool {
	common, words := 0, 0
	for i := range p.Lines {
		text := p.Lines[i].Text
		french, english := stops.stopWords(text)
		common += french + english
		words += len(strings.Fields(text))
	}
	return common > 0 && common*12 >= words
}

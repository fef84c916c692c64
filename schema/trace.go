package schema

import (
	"slices"
	"strconv"
)

// This file checks what stands behind the values: warnings, evidence, ledger.

func (v *validator) warnings(list []Warning) {
	for i := range list {
		w := &list[i]
		at := v.entry("/warnings", i)
		if w.Path != "" && v.write("/path", string(w.Path), RootFormat) && !has(v.record, w.Path, true) {
			v.wrong("/path", Dangling, "%q names no key of the record", clip(string(w.Path)))
		}
		v.must("/code", w.Code, AnyText)
		v.must("/message", w.Message, AnyText)
		v.leave(at)
	}
	repeats(v, "/warnings", list, itself)
}

func (v *validator) evidence(list []Evidence) {
	for i := range list {
		e := &list[i]
		at := v.entry("/evidence", i)
		v.points("/path", e.Path)
		v.words(e.Quote, e.Start, e.End)
		v.lines(e.Line, e.Page)
		v.must("/rule", e.Rule, AnyText)
		v.mustWord("/basis", string(e.Basis), BasisWords[:])
		v.leave(at)
	}
	repeats(v, "/evidence", list, itself)
}

// points notes a path that is missing or leads to no value.
func (v *validator) points(key string, p Path) {
	if v.must(key, string(p), PathFormat) && !has(v.record, p, false) {
		v.wrong(key, Dangling, "%q points at nothing in the record", clip(string(p)))
	}
}

// words checks a quote and its byte offsets.
func (v *validator) words(quote string, start, end int) {
	v.must("/quote", quote, AnyText)
	startOK, endOK := v.number("/start", float64(start), 0, maxOffset), v.number("/end", float64(end), 0, maxOffset)
	switch {
	case !startOK || !endOK:
	case start >= end:
		v.wrong("/end", Order, "%d is not after the start %d", end, start)
	case quote == "":
	case end-start != len(quote):
		v.wrong("/quote", Misquote, "has %d bytes, and its offsets %d", len(quote), end-start)
	case v.text != nil && (end > len(*v.text) || !quotes(quote, (*v.text)[start:end])):
		v.wrong("/quote", Misquote, "the text from %d to %d is not %q", start, end, clip(quote))
	}
}

// quotes says whether a quote is the text, whose bytes a masked record covers
// with * each.
func quotes(quote, text string) bool {
	for i := range len(quote) {
		if quote[i] != text[i] && quote[i] != '*' {
			return false
		}
	}
	return true
}

func (v *validator) lines(line, page int) {
	v.number("/line", float64(line), 1, maxOffset)
	v.number("/page", float64(page), 0, maxOffset)
}

func (v *validator) ledger(list []Entry) {
	for i := range list {
		at := v.entry("/ledger", i)
		v.mention(&list[i])
		if i > 0 && list[i].Start < list[i-1].Start {
			v.wrong("/start", Order, "the entry stands after one that starts at %d", list[i-1].Start)
		}
		v.leave(at)
	}
	repeats(v, "/ledger", list, mentionID)
}

func (v *validator) mention(e *Entry) {
	v.mustWord("/kind", e.Kind, Kinds[:])
	if slices.Contains(Kinds[:], e.Kind) {
		at := v.enter("/value")
		v.value(e)
		v.leave(at)
	}
	v.words(e.Quote, e.Start, e.End)
	v.lines(e.Line, e.Page)
	v.fate(e)
}

// fate checks the keys that an entry's fate asks for and rules out.
func (v *validator) fate(e *Entry) {
	v.mustWord("/fate", string(e.Fate), Fates[:])
	there := func(key string) bool { return key == "fields" && len(e.Fields) > 0 || key == "by" && e.By != nil }
	for _, k := range fateKeys {
		if k.fate != e.Fate {
			continue
		}
		for _, key := range k.needs {
			if !there(key) {
				v.wrong("/"+key, Missing, "is missing: fate is %s", e.Fate)
			}
		}
		for _, key := range k.bars {
			if there(key) {
				v.wrong("/"+key, Unexpected, "does not go with fate %s", e.Fate)
			}
		}
	}
	for i, p := range e.Fields {
		at := v.entry("/fields", i)
		v.points("", p)
		v.leave(at)
	}
	repeats(v, "/fields", e.Fields, itself)
	if e.By != nil {
		at := v.enter("/by")
		v.must("/rule", e.By.Rule, AnyText)
		v.words(e.By.Quote, e.By.Start, e.By.End)
		v.leave(at)
	}
}

// value checks the value of an entry against the shape of its kind.
func (v *validator) value(e *Entry) {
	shape := ShapeOf(e.Kind)
	switch x := e.Value.(type) {
	case nil:
		if shape.Null {
			return
		}
	case string:
		if shape.Text {
			v.textValue(shape, x)
			return
		}
	case float64:
		if shape.Number {
			v.number("", x, 0, maxTime)
			return
		}
	case DurationRange:
		if e.Kind == "duration" {
			if x == (DurationRange{}) {
				v.wrong("", Empty, "is empty")
			}
			v.spans(x.Min, x.Max)
			return
		}
	case AmountValue:
		if e.Kind == "amount" {
			v.amountValue(x)
			return
		}
	case Location:
		if e.Kind == "place" {
			v.location(&x)
			return
		}
	}
	v.wrong("", WrongType, "is not %s, the value of kind %s", shape.Is, e.Kind)
}

func (v *validator) textValue(shape *Shape, s string) {
	switch {
	case s == "":
		v.wrong("", Empty, "is empty")
	case shape.Words != nil:
		v.word("", s, shape.Words)
	case shape.Format == DateFormat:
		v.date("", s)
	default:
		v.write("", s, shape.Format)
	}
}

func (v *validator) amountValue(a AmountValue) {
	if a == (AmountValue{}) {
		v.wrong("", Empty, "is empty")
	}
	v.amount(a.Min, a.Max, maxAmount)
	v.word("/currency", a.Currency, Currencies[:])
	v.word("/period", a.Period, Periods[:])
	v.word("/basis", a.Basis, Bases[:])
}

// mentionID is what tells mentions apart: the kind and the stretch.
func mentionID(e *Entry) [3]string {
	return [3]string{e.Kind, strconv.Itoa(e.Start), strconv.Itoa(e.End)}
}

package encode

import (
	"bytes"
	"io"
	"reflect"

	"offers/schema"
)

// jsonEncoder holds the first record back until it is known whether another
// follows.
type jsonEncoder struct {
	w     io.Writer
	form  func(*schema.Record) any // what is written of a record
	page  bool                     // it can stand in the script element of a page
	first []byte
	many  bool
}

// whole writes the record as it is.
func whole(r *schema.Record) any { return r }

func (e *jsonEncoder) Record(r *schema.Record) error {
	one, err := appendJSON(nil, reflect.ValueOf(e.form(r)), "  ")
	if err != nil {
		return err
	}
	if e.page {
		one = bytes.ReplaceAll(one, []byte("<"), []byte(`\u003c`))
	}
	switch {
	case e.many:
		return write(e.w, ",\n", one)
	case e.first == nil:
		e.first = one
		return nil
	}
	e.many = true
	return write(e.w, "[\n", e.first, ",\n", one)
}

func (e *jsonEncoder) Failure(schema.Failure) error { return nil }

func (e *jsonEncoder) Close() error {
	switch {
	case e.many:
		return write(e.w, "\n]\n")
	case e.first != nil:
		return write(e.w, e.first, "\n")
	}
	return write(e.w, "[]\n")
}

// write writes the parts, strings or bytes, in one piece.
func write(w io.Writer, parts ...any) error {
	var b []byte
	for _, p := range parts {
		switch p := p.(type) {
		case string:
			b = append(b, p...)
		case []byte:
			b = append(b, p...)
		}
	}
	_, err := w.Write(b)
	return err
}

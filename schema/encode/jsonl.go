package encode

import (
	"bytes"
	"io"
	"reflect"

	"offers/schema"
)

type jsonlEncoder struct {
	w   io.Writer
	buf bytes.Buffer
}

func (e *jsonlEncoder) Record(r *schema.Record) error {
	e.buf.Reset()
	v := reflect.ValueOf(r).Elem()
	for i, k := range keysOf(v.Type()) {
		e.buf.WriteByte("{,"[min(i, 1)])
		e.buf.WriteString(`"` + k.name + `":`)
		if f := v.Field(i); absent(f) {
			e.buf.WriteString("null")
		} else if err := e.value(f.Interface()); err != nil {
			return err
		}
	}
	return e.line("}\n")
}

func (e *jsonlEncoder) Failure(f schema.Failure) error {
	e.buf.Reset()
	if err := e.value(f); err != nil {
		return err
	}
	return e.line("\n")
}

func (e *jsonlEncoder) Close() error { return nil }

// value writes x without the line end.
func (e *jsonlEncoder) value(x any) error {
	if err := appendJSON(&e.buf, x, ""); err != nil {
		return err
	}
	e.buf.Truncate(e.buf.Len() - 1)
	return nil
}

func (e *jsonlEncoder) line(end string) error {
	e.buf.WriteString(end)
	_, err := e.w.Write(e.buf.Bytes())
	return err
}

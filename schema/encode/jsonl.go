package encode

import (
	"io"
	"reflect"

	"offers/schema"
)

type jsonlEncoder struct {
	w   io.Writer
	buf []byte
}

func (e *jsonlEncoder) Record(r *schema.Record) (err error) {
	e.buf = e.buf[:0]
	v := reflect.ValueOf(r).Elem()
	for i, k := range keysOf(v.Type()) {
		e.buf = append(e.buf, "{,"[min(i, 1)], '"')
		e.buf = append(append(e.buf, k.name...), '"', ':')
		if f := v.Field(i); absent(f) {
			e.buf = append(e.buf, "null"...)
		} else if k.name == "evidence" {
			e.buf = appendEvidence(e.buf, r.Evidence)
		} else if e.buf, err = appendJSON(e.buf, f, ""); err != nil {
			return err
		}
	}
	return e.line("}\n")
}

func (e *jsonlEncoder) Failure(f schema.Failure) (err error) {
	if e.buf, err = appendJSON(e.buf[:0], reflect.ValueOf(f), ""); err != nil {
		return err
	}
	return e.line("\n")
}

func (e *jsonlEncoder) Close() error { return nil }

func (e *jsonlEncoder) line(end string) error {
	e.buf = append(e.buf, end...)
	_, err := e.w.Write(e.buf)
	return err
}

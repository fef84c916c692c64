package encode

import (
	"io"

	"offers/schema"
	"offers/schema/csv"
	"offers/schema/flat"
)

// csvEncoder writes the header with the first row, or alone where there is none.
type csvEncoder struct {
	w       io.Writer
	dialect csv.Dialect
	headed  bool
	buf     []byte
}

func (e *csvEncoder) Record(r *schema.Record) error {
	cells, err := flat.Records().Row(r)
	if err != nil {
		return err
	}
	e.head()
	e.buf = e.dialect.AppendRow(e.buf, flat.Records(), cells)
	return e.flush()
}

// Failure writes nothing: every row is a record.
func (e *csvEncoder) Failure(schema.Failure) error { return nil }

func (e *csvEncoder) Close() error {
	if e.headed {
		return nil
	}
	e.head()
	return e.flush()
}

func (e *csvEncoder) head() {
	if !e.headed {
		e.buf, e.headed = e.dialect.AppendHeader(e.buf, flat.Records()), true
	}
}

func (e *csvEncoder) flush() error {
	_, err := e.w.Write(e.buf)
	e.buf = e.buf[:0]
	return err
}

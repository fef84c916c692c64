// Package encode writes records as YAML, JSON, JSONL, CSV, as a workbook of
// Excel and as schema.org's JSON-LD. The bytes depend on nothing but the
// records; text is UTF-8 as it is, and every record but a workbook's is written
// in one piece.
package encode

import (
	"fmt"
	"io"

	"offers/schema"
	"offers/schema/csv"
)

// An Encoder writes records one after the other. Close writes what the format
// still owes; it does not close the writer below.
type Encoder interface {
	Record(*schema.Record) error
	Failure(schema.Failure) error // of a file that gave no record; jsonl and xlsx have a place for it
	Close() error
}

// Options say how records are to be written.
type Options struct {
	Format           string // the name of one of Formats
	Excel            bool   // csv: for Excel set to French, see package csv
	Evidence, Ledger bool   // xlsx: with a sheet for them
}

// New makes an encoder:
//
//	yaml   a stream of documents; absent keys are left out
//	json   one record an object, none or several an array; absent keys are left out
//	jsonl  a record or failure a line; of the first keys an absent one is null, so that columns never change
//	csv    a header and a row a record, in the columns of package flat; no evidence, no ledger
//	xlsx   the same columns in a workbook, with sheets for warnings and failures, and for what the columns mean
//	jsonld a schema.org JobPosting an object, else as json; for others to read: it does not come back as a record
func New(o Options, w io.Writer) (Encoder, error) {
	switch o.Format {
	case "yaml":
		return &yamlEncoder{w: w}, nil
	case "json":
		return &jsonEncoder{w: w, form: whole}, nil
	case "jsonl":
		return &jsonlEncoder{w: w}, nil
	case "csv":
		if o.Excel {
			return &csvEncoder{w: w, dialect: csv.Excel}, nil
		}
		return &csvEncoder{w: w, dialect: csv.Plain}, nil
	case "xlsx":
		return newXLSX(o, w)
	case "jsonld":
		return &jsonEncoder{w: w, form: posting, page: true}, nil
	}
	return nil, fmt.Errorf("unknown format %q: %s", o.Format, oneOf(Names()))
}

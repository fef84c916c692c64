// Package encode writes records as YAML, JSON, JSONL and JSON-LD. The bytes depend on
// nothing but the records; text is UTF-8 as it is, and every record is written
// in one piece.
package encode

import (
	"fmt"
	"io"

	"offers/schema"
)

// An Encoder writes records one after the other. Close writes what the format
// still owes; it does not close the writer below.
type Encoder interface {
	Record(*schema.Record) error
	Failure(schema.Failure) error // of a file that gave no record; only jsonl has a place for it
	Close() error
}

// Formats are the formats that New knows.
var Formats = [...]string{"yaml", "json", "jsonl", "jsonld"}

// New makes an encoder of the format:
//
//	yaml   a stream of documents; absent keys are left out
//	json   one record an object, none or several an array; absent keys are left out
//	jsonl  a record or failure a line; of the first keys an absent one is null, so that columns never change
//	jsonld a schema.org JobPosting an object, else as json: for others to read, it does not come back as a record
func New(format string, w io.Writer) (Encoder, error) {
	switch format {
	case "yaml":
		return &yamlEncoder{w: w}, nil
	case "json":
		return &jsonEncoder{w: w, form: whole}, nil
	case "jsonl":
		return &jsonlEncoder{w: w}, nil
	case "jsonld":
		return &jsonEncoder{w: w, form: posting, page: true}, nil
	}
	return nil, fmt.Errorf("unknown format %q: yaml, json, jsonl or jsonld", format)
}

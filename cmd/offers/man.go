package main

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"
)

// manPages are the man pages, made from the commands by
// go test ./cmd/offers -update: the program carries their 30 kB and not what
// makes them.
//
//go:embed man/*.1
var manPages embed.FS

func manCommand(s *streams) *cobra.Command {
	c := &cobra.Command{
		Use:   "man FOLDER",
		Short: "Write the man pages into a folder",
		Long: `Write the man pages, one of the program and one of each command, into a folder,
which is made if it is not there. Folders that man looks into are named man1.

Exit codes:
  0  all pages are written
  2  a mistake in the command line
  4  a page cannot be written`,
		Example: `  offers man ~/.local/share/man/man1 && man offers-extract
  sudo offers man /usr/local/share/man/man1`,
		Args: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usage(c, fmt.Errorf("%d folders named: want one, such as ~/.local/share/man/man1", len(args)))
			}
			return nil
		},
		RunE: func(_ *cobra.Command, args []string) error { return writeManPages(args[0]) },
	}
	offerFolders(c)
	return c
}

// writeManPages writes every page under its own name.
func writeManPages(dir string) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return outputError(dir, err)
	}
	pages, err := fs.Glob(manPages, "man/*.1")
	if err != nil {
		return err
	}
	for _, name := range pages {
		page, err := manPages.ReadFile(name)
		if err != nil {
			return err
		}
		path := filepath.Join(dir, filepath.Base(name))
		if err := os.WriteFile(path, page, 0o666); err != nil {
			return outputError(path, err)
		}
	}
	return nil
}

package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"offers/extract/source"
)

func textCommand(s *streams) *cobra.Command {
	var maxBytes int64
	c := &cobra.Command{
		Use:   "text FILE",
		Short: "Print a posting's text as the rules read it",
		Long: `Print the text of a posting as the rules read it. Every offset of evidence and
ledger points into it. What a page says of itself without showing it follows the
visible text, one "key: value" a line.

Exit codes:
  0  the posting was read
  2  a mistake in the command line
  4  the posting cannot be read`,
		Example: `  offers text posting.pdf
  curl -s https://www.example.org/jobs/12 | offers text -`,
		Args: oneFile,
		RunE: func(c *cobra.Command, args []string) error {
			if err := atLeastOne(c, "max-bytes", maxBytes); err != nil {
				return err
			}
			return printText(c.Context(), s, args[0], source.Options{MaxBytes: maxBytes})
		},
	}
	c.Flags().Int64Var(&maxBytes, "max-bytes", source.DefaultMaxBytes, "largest posting to read, in bytes")
	offerFiles(c, endings)
	return c
}

// printText writes the text; a line end that the text lacks is put behind it,
// where no offset points.
func printText(ctx context.Context, s *streams, path string, opt source.Options) error {
	r, err := s.open(path)
	if err != nil {
		return namedError(path, err)
	}
	defer r.Close()
	d, _, err := source.Read(ctx, path, r, opt)
	if err != nil {
		return err
	}
	end := "\n"
	if strings.HasSuffix(d.Text, end) {
		end = ""
	}
	_, err = io.WriteString(s.out, d.Text+end)
	return err
}

// oneFile wants exactly one path.
func oneFile(c *cobra.Command, args []string) error {
	if len(args) != 1 {
		return usage(c, fmt.Errorf("want one file, or - for standard input; %d named", len(args)))
	}
	return nil
}

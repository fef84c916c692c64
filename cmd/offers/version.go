package main

import (
	"fmt"
	"runtime/debug"

	"github.com/spf13/cobra"

	"offers/schema"
)

func versionCommand(s *streams) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		Short:   "Print the program's version and that of its records",
		Example: "  offers version",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(s.out, "offers %s (record version %s)\n", programVersion(), schema.Version)
			return err
		},
	}
}

// programVersion is what the build knows of itself: the module's version, else
// the commit it was built from.
func programVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value[:min(12, len(s.Value))]
		}
	}
	return "devel"
}

// noArgs is cobra.NoArgs as an error of usage.
func noArgs(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usage(c, fmt.Errorf("unexpected argument %q", args[0]))
	}
	return nil
}

package main

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
)

// helpWidth is the most columns that a line of help takes: those of a terminal
// that nobody has widened.
const helpWidth = 80

// printUsage writes what follows a command's description in its help, as cobra
// does, save that the flags are wrapped.
func printUsage(c *cobra.Command) error {
	var b strings.Builder
	b.WriteString("Usage:\n")
	if c.Runnable() && c.HasParent() {
		b.WriteString("  " + c.UseLine() + "\n")
	}
	if c.HasAvailableSubCommands() {
		b.WriteString("  " + c.CommandPath() + " command\n\nCommands:\n")
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() {
				fmt.Fprintf(&b, "  %-*s  %s\n", sub.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
	if c.HasExample() {
		b.WriteString("\nExamples:\n" + c.Example + "\n")
	}
	b.WriteString("\nFlags:\n" + c.LocalFlags().FlagUsagesWrapped(helpWidth))
	if c.HasAvailableSubCommands() {
		b.WriteString("\n" + c.CommandPath() + " command --help says more about a command.\n")
	}
	_, err := fmt.Fprint(c.OutOrStderr(), b.String())
	return err
}

package main

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"offers/schema"
)

// This file says what a shell offers behind the Tab key, where any file of the
// folder is not what is wanted.

// offer makes the values of a flag known to the shell; none means that it
// takes no file either.
func offer(c *cobra.Command, flag string, values func() []string) {
	err := c.RegisterFlagCompletionFunc(flag, func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	})
	if err != nil {
		panic(err) // the command has no such flag
	}
}

// words are values to offer that never change.
func words(list ...string) func() []string { return func() []string { return list } }

// offerFiles makes the files known that a command takes, by their endings
// (".txt .md"); folders are offered, too.
func offerFiles(c *cobra.Command, endings string) {
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return strings.Fields(strings.ReplaceAll(endings, ".", "")), cobra.ShellCompDirectiveFilterFileExt
	}
}

// offerFolders makes a command's arguments folders.
func offerFolders(c *cobra.Command) {
	c.ValidArgsFunction = func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return nil, cobra.ShellCompDirectiveFilterDirs
	}
}

// offeredFields are the fields of a posting, as --field and --fail-on name
// them: /dates/start.
func offeredFields() (fields []string) {
	for _, f := range schema.Fields {
		top, _, _ := strings.Cut(f.Path[1:], "/")
		path := strings.ReplaceAll(f.Path, "/*", "")
		if !slices.Contains([]string{"version", "source", "warnings", "evidence", "ledger"}, top) && !slices.Contains(fields, path) {
			fields = append(fields, path)
		}
	}
	return fields
}

// offeredGates are the values of --fail-on.
func offeredGates() []string {
	gates := []string{"never", "error", "warning"}
	for _, f := range offeredFields() {
		gates = append(gates, "missing:"+f[1:])
	}
	return gates
}

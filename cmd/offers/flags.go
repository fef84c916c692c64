package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// flagError is the error of a flag that the command does not have, or whose
// value cannot be read: it says what is wanted, in the user's words.
func flagError(c *cobra.Command, err error) error {
	wrong := (*pflag.InvalidValueError)(nil)
	if !errors.As(err, &wrong) {
		return usage(c, err)
	}
	f, want := wrong.GetFlag(), errors.Unwrap(wrong)
	switch f.Value.Type() {
	case "int", "int64":
		want = fmt.Errorf("want a whole number, such as %s", f.DefValue)
	case "float64":
		want = errors.New("want a number, such as 0.95")
	case "duration":
		want = fmt.Errorf("want a time with its unit, such as %s or 2m", f.DefValue)
	case "bool":
		want = fmt.Errorf("want nothing, or --%s=false", f.Name)
	}
	return usage(c, fmt.Errorf("--%s %q: %w", f.Name, wrong.GetValue(), want))
}

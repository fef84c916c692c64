package main

import (
	"github.com/spf13/cobra"

	"offers/schema"
)

func schemaCommand(s *streams) *cobra.Command {
	return &cobra.Command{
		Use:     "schema",
		Short:   "Print the JSON Schema (2020-12) of a record",
		Example: "  offers schema > record.schema.json",
		Args:    noArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := s.out.Write(schema.JSONSchema())
			return err
		},
	}
}

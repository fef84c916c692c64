package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"offers/schema"
)

func schemaCommand(s *streams) *cobra.Command {
	var format string
	c := &cobra.Command{
		Use:   "schema",
		Short: "Print the JSON Schema (2020-12) or the field table of a record",
		Long: `Print the JSON Schema (2020-12) of a record, for programs, or the table that it
is made from, for people: every key with its type, the values it can have and
what it is. --format duckdb prints the columns of records in jsonl, so that
DuckDB gives any file of them the same columns and types.`,
		Example: `  offers schema >record.schema.json
  offers schema --format table | less
  duckdb -c "from read_json('a.jsonl', columns=$(offers schema -f duckdb))"`,
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			text := schema.JSONSchema
			switch format {
			case "json":
			case "table":
				text = schema.Table
			case "duckdb":
				text = schema.DuckDB
			default:
				return usage(c, fmt.Errorf("unknown format %q: json, table or duckdb", format))
			}
			_, err := s.out.Write(text())
			return err
		},
	}
	c.Flags().StringVarP(&format, "format", "f", "json", "json, table, or duckdb: the columns as read_json takes them")
	offer(c, "format", words("json", "table", "duckdb"))
	return c
}

package schema

import "strings"

// DuckDB is the columns of a file of records as DuckDB's read_json takes them:
// columns = {…}, on one line. Without it, DuckDB goes by what it finds: a key
// that no record has is no column, one that is always null is JSON, and dates
// are days in one file and text in another.
func DuckDB() []byte {
	var columns []string
	for i := range Fields {
		if f := &Fields[i]; f.Parent() == "" {
			columns = append(columns, f.Key()+": '"+duckType(f)+"'")
		}
	}
	return []byte("{" + strings.Join(columns, ", ") + "}\n")
}

// duckType is DuckDB's type of a field, with all that is below it. Dates are
// text: a month is none to DuckDB.
func duckType(f *Field) string {
	switch f.Type {
	case Text:
		return "VARCHAR"
	case Number:
		return "DOUBLE"
	case Integer:
		return "BIGINT"
	case Flag:
		return "BOOLEAN"
	case Any:
		return "JSON"
	}
	var parts []string
	for i := range Fields {
		switch below := &Fields[i]; {
		case below.Path == f.Path+"/*":
			return duckType(below) + "[]"
		case below.Parent() == f.Path:
			parts = append(parts, `"`+below.Key()+`" `+duckType(below))
		}
	}
	return "STRUCT(" + strings.Join(parts, ", ") + ")"
}

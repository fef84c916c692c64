package schema

import (
	"strings"
	"testing"
)

func TestDuckDB(t *testing.T) {
	columns := string(DuckDB())
	for _, want := range []string{
		"{version: 'VARCHAR', source: 'STRUCT(",
		`, hours_per_week: 'DOUBLE', locations: 'STRUCT("venue" VARCHAR, "street" VARCHAR, `,
		`, dates: 'STRUCT("published" VARCHAR, "deadline" VARCHAR, "start" VARCHAR, "end" VARCHAR, "asap" BOOLEAN)', `,
		`, diploma: 'STRUCT("bac_plus" STRUCT("min" BIGINT, "max" BIGINT), "level" STRUCT("min" BIGINT, "max" BIGINT), "degrees" VARCHAR[], "fields" VARCHAR[])', `,
		`"emails" VARCHAR[], "phones" VARCHAR[], "urls" VARCHAR[], "purpose" VARCHAR)[]', documents: 'VARCHAR[]', `,
		`, ledger: 'STRUCT("kind" VARCHAR, "value" JSON, `,
	} {
		if !strings.Contains(columns, want) {
			t.Errorf("no %s in %s", want, columns)
		}
	}
	if n := strings.Count(columns, "\n"); n != 1 || strings.Contains(columns, "STRUCT()") {
		t.Errorf("%d lines, or an empty struct: %s", n, columns)
	}
}

package extract

import (
	"testing"

	"offers/extract/gazetteer"
	"offers/schema"
)

// TestNames holds the names that the schema gives codes against the
// gazetteer's.
func TestNames(t *testing.T) {
	g := gazetteer.Open()
	for _, code := range schema.Departments {
		if want, _, _ := g.Department(code); schema.DepartmentName(code) != want {
			t.Errorf("department %s is %q, want %q", code, schema.DepartmentName(code), want)
		}
	}
	for _, code := range schema.Regions {
		if want, _ := g.Region(code); schema.RegionName(code) != want {
			t.Errorf("region %s is %q, want %q", code, schema.RegionName(code), want)
		}
	}
}

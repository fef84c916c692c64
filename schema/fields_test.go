package schema

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
)

// walk gives the path and type of every key of a struct, as the json tags say.
func walk(t reflect.Type, path string, visit func(path string, typ Type)) {
	for t.Kind() == reflect.Pointer {
		t = t.Elem()
	}
	switch t.Kind() {
	case reflect.Struct:
		visit(path, Object)
		for i := range t.NumField() {
			key, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			walk(t.Field(i).Type, path+"/"+key, visit)
		}
	case reflect.Slice:
		visit(path, List)
		walk(t.Elem(), path+"/*", visit)
	default:
		visit(path, map[reflect.Kind]Type{reflect.String: Text, reflect.Bool: Flag, reflect.Float64: Number, reflect.Int: Integer, reflect.Int64: Integer, reflect.Interface: Any}[t.Kind()])
	}
}

// The field tables and the structs have the same keys, of the same types, in
// the same order.
func TestFieldsAreComplete(t *testing.T) {
	for _, x := range []struct {
		of    any
		table []Field
	}{{Record{}, Fields[:]}, {Failure{}, FailureFields[:]}, {AmountValue{}, amountFields}} {
		i := 0
		walk(reflect.TypeOf(x.of), "", func(path string, typ Type) {
			switch {
			case path == "":
			case i == len(x.table):
				t.Errorf("%T: the table lacks %s", x.of, path)
			case x.table[i].Path != path || x.table[i].Type != typ:
				t.Fatalf("%T has %s (%s), the table %s (%s)", x.of, path, typ, x.table[i].Path, x.table[i].Type)
			default:
				i++
			}
		})
		if i < len(x.table) {
			t.Errorf("%T lacks %s", x.of, x.table[i].Path)
		}
		for _, f := range x.table {
			if f.Doc == "" || (f.Type == Number || f.Type == Integer) != (f.Hi > f.Lo) {
				t.Errorf("%s: no doc, or no bounds", f.Path)
			}
		}
	}
}

// The values that stand for a shape like another object's have its keys.
func TestShapes(t *testing.T) {
	for _, k := range Kinds {
		if ShapeOf(k) == nil {
			t.Errorf("no shape for kind %s", k)
		}
	}
	if len(Shapes) != len(Kinds) || !sameKeys(DurationRange{}, Experience{}) {
		t.Error("the shapes are not those of the kinds")
	}
}

func sameKeys(a, b any) bool {
	var keys [2][]string
	for i, x := range []any{a, b} {
		walk(reflect.TypeOf(x), "", func(path string, _ Type) { keys[i] = append(keys[i], path) })
	}
	return slices.Equal(keys[0], keys[1])
}

// Every key of the field table stands in the JSON Schema, and no other.
func TestJSONSchemaIsComplete(t *testing.T) {
	var root map[string]any
	if err := json.Unmarshal(JSONSchema(), &root); err != nil {
		t.Fatal(err)
	}
	var got []string
	var visit func(n any, path string)
	visit = func(n any, path string) {
		m, _ := n.(map[string]any)
		if items, ok := m["items"]; ok {
			got = append(got, path+"/*")
			visit(items, path+"/*")
		}
		properties, _ := m["properties"].(map[string]any)
		for key, p := range properties {
			got = append(got, path+"/"+key)
			visit(p, path+"/"+key)
		}
	}
	visit(root, "")
	var want []string
	for _, f := range Fields {
		want = append(want, f.Path)
	}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("schema %v\ntable %v", got, want)
	}
}

// Every country and currency is one that ISO knows, and every country of ISO
// is there.
func TestCodes(t *testing.T) {
	for _, c := range Countries {
		if r, err := language.ParseRegion(c); err != nil || !r.IsCountry() {
			t.Errorf("country %s: %v", c, err)
		}
	}
	newer := []string{"MRU", "SLE", "VED", "VES", "XCG", "ZWG"} // since x/text's table
	for _, c := range Currencies {
		if _, err := currency.ParseISO(c); err != nil && !slices.Contains(newer, c) {
			t.Errorf("currency %s: %v", c, err)
		}
	}
	for it := currency.Query(); it.Next(); {
		if c := it.Unit().String(); !slices.Contains(Currencies[:], c) {
			t.Errorf("currency %s is not there", c)
		}
	}
	if len(Countries) != 250 || !slices.IsSorted(Countries[:]) || !slices.IsSorted(Currencies[:]) {
		t.Errorf("%d countries; or not sorted", len(Countries))
	}
}

func TestRegionsHoldDepartments(t *testing.T) {
	n := 0
	for i, list := range regionDepartments {
		for d := range strings.FieldsSeq(list) {
			n++
			if !slices.Contains(Departments[:], d) || regionOf(d) != Regions[i] {
				t.Errorf("region %s: department %s", Regions[i], d)
			}
		}
	}
	if n != 101 || len(Regions) != 18 || len(Departments) != 109 {
		t.Errorf("%d departments in %d regions, %d with the collectivities", n, len(Regions), len(Departments))
	}
}

package encode

import (
	"reflect"
	"strings"
	"sync"

	"offers/schema"
)

// A key is a field's name in the output.
type key struct {
	name     string
	optional bool // left out when absent
}

// known are the keys of every struct that can be written.
var known = sync.OnceValue(func() map[reflect.Type][]key {
	all := map[reflect.Type][]key{}
	for _, x := range []any{schema.Record{}, schema.Failure{}, schema.DurationRange{}, schema.AmountValue{}, jobPosting{}, credential{}} {
		addKeys(all, reflect.TypeOf(x))
	}
	return all
})

func addKeys(all map[reflect.Type][]key, t reflect.Type) {
	for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
		t = t.Elem()
	}
	if t.Kind() != reflect.Struct || all[t] != nil {
		return
	}
	for i := range t.NumField() {
		name, option, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
		all[t] = append(all[t], key{name, option == "omitempty"})
		addKeys(all, t.Field(i).Type)
	}
}

// keysOf are the keys of a struct that is written, in the order of its fields.
func keysOf(t reflect.Type) []key { return known()[t] }

// absent says whether JSON's omitempty would leave the value out.
func absent(v reflect.Value) bool {
	return v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0
}

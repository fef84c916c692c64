package schema

import (
	"reflect"
	"strconv"
	"strings"
	"sync"
)

// keys gives, for Record and every struct below it, the index of the field
// that a JSON key names.
var keys = sync.OnceValue(func() map[reflect.Type]map[string]int {
	all := map[reflect.Type]map[string]int{}
	var add func(reflect.Type)
	add = func(t reflect.Type) {
		for t.Kind() == reflect.Pointer || t.Kind() == reflect.Slice {
			t = t.Elem()
		}
		if t.Kind() != reflect.Struct || all[t] != nil {
			return
		}
		all[t] = map[string]int{}
		for i := range t.NumField() {
			key, _, _ := strings.Cut(t.Field(i).Tag.Get("json"), ",")
			all[t][key] = i
			add(t.Field(i).Type)
		}
	}
	add(reflect.TypeFor[Record]())
	return all
})

// has says whether a well-formed pointer leads to something in the record.
// With open, keys on the way may be absent, as long as a record can have them
// and the entries of lists are there.
func has(r *Record, p Path, open bool) bool {
	v := reflect.ValueOf(r).Elem()
	for rest := string(p); rest != ""; {
		key := rest[1:]
		if i := strings.IndexByte(key, '/'); i >= 0 {
			key = key[:i]
		}
		rest = rest[1+len(key):]
		if v.Kind() == reflect.Pointer {
			if v.IsNil() {
				v = reflect.Zero(v.Type().Elem())
			} else {
				v = v.Elem()
			}
		}
		switch v.Kind() {
		case reflect.Struct:
			i, ok := keys()[v.Type()][key]
			if !ok {
				return false
			}
			v = v.Field(i)
		case reflect.Slice:
			i, err := strconv.Atoi(key)
			if err != nil || i < 0 || i >= v.Len() || key != strconv.Itoa(i) {
				return false
			}
			v = v.Index(i)
		default:
			return false
		}
		if !open && (v.IsZero() || v.Kind() == reflect.Slice && v.Len() == 0) {
			return false
		}
	}
	return true
}

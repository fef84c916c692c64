package file

import (
	"fmt"

	lib "github.com/ledongthuc/pdf"

	"offers/extract/source/pdf/syntax"
)

// maxFilters is how many filters a stream may have.
const maxFilters = 8

func newFilter(name string, param func(key string, def int) int) filter {
	return filter{
		name:      name,
		predictor: param("Predictor", 1),
		colors:    clamp(param("Colors", 1), 32),
		bits:      clamp(param("BitsPerComponent", 8), 32),
		columns:   clamp(param("Columns", 1), 1<<20),
		early:     param("EarlyChange", 1) != 0,
	}
}

func clamp(n, most int) int { return min(max(n, 1), most) }

// valueFilters reads Filter and DecodeParms of a stream.
func valueFilters(v lib.Value) ([]filter, error) {
	names, parms := v.Key("Filter"), v.Key("DecodeParms")
	one := func(name, parm lib.Value) filter {
		return newFilter(name.Name(), func(key string, def int) int {
			if p := parm.Key(key); p.Kind() == lib.Integer {
				return int(p.Int64())
			}
			return def
		})
	}
	switch names.Kind() {
	case lib.Null:
		return nil, nil
	case lib.Name:
		if parms.Kind() == lib.Array {
			parms = parms.Index(0)
		}
		return []filter{one(names, parms)}, nil
	}
	if names.Len() > maxFilters {
		return nil, fmt.Errorf("%d filters: %w", names.Len(), ErrTooDeep)
	}
	var filters []filter
	for i := range names.Len() {
		p := parms
		if parms.Kind() == lib.Array {
			p = parms.Index(i)
		}
		filters = append(filters, one(names.Index(i), p))
	}
	return filters, nil
}

// syntaxFilters reads the same of a dictionary that the library has not seen.
func (f *File) syntaxFilters(d syntax.Object) []filter {
	names := list(f.index.value(d.Key("Filter")))
	parms := list(f.index.value(d.Key("DecodeParms")))
	var filters []filter
	for i, name := range names[:min(len(names), maxFilters)] {
		var parm syntax.Object
		if i < len(parms) {
			parm = f.index.value(parms[i])
		}
		filters = append(filters, newFilter(string(name.Text), func(key string, def int) int {
			if p := parm.Key(key); p.Kind == syntax.Number {
				return p.Int()
			}
			return def
		}))
	}
	return filters
}

func list(o syntax.Object) []syntax.Object {
	switch o.Kind {
	case syntax.EOF:
		return nil
	case syntax.Array:
		return o.Items
	}
	return []syntax.Object{o}
}

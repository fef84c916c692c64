package diploma

import (
	"offers/extract/mention"
	"offers/schema"
)

// ends is a range in the making.
type ends struct {
	min, max   int8
	said, open bool
}

// add widens the range by the ends of one degree.
func (e *ends) add(least, most int8) {
	if least == mention.Unknown {
		return
	}
	e.open = e.open || most == mention.Unknown
	if !e.said {
		e.min, e.max = least, most
	}
	e.min, e.max, e.said = min(e.min, least), max(e.max, most), true
}

// record is the ends as the record has them, nil where nothing was said.
func (e *ends) record() *schema.Range {
	if !e.said {
		return nil
	}
	r := &struct { // one piece of memory
		schema.Range
		least, most int
	}{least: int(e.min), most: int(e.max)}
	r.Min = &r.least
	if !e.open {
		r.Max = &r.most
	}
	return &r.Range
}

// filled appends the paths of the ends that a degree of these ends gives.
func (e *ends) filled(paths []schema.Path, least, most int8, minPath, maxPath schema.Path) []schema.Path {
	if least == mention.Unknown {
		return paths
	}
	if least == e.min {
		paths = append(paths, minPath)
	}
	if most == e.max && !e.open {
		paths = append(paths, maxPath)
	}
	return paths
}

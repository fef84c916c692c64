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

// top is the doctorate's end, of years and of levels: nothing is above it.
const top = 8

// add widens the range by the ends of one degree.
func (e *ends) add(least, most int8) {
	if least == mention.Unknown {
		return
	}
	most = upper(least, most)
	e.open = e.open || most == mention.Unknown
	if !e.said {
		e.min, e.max = least, most
	}
	e.min, e.max, e.said = min(e.min, least), max(e.max, most), true
}

// upper is the upper end of a degree: a doctorate at least is a doctorate.
func upper(least, most int8) int8 {
	if most == mention.Unknown && least >= top {
		return top
	}
	return most
}

// closed says whether the range has an upper end.
func (e *ends) closed() bool { return !e.open || e.min >= top }

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
	if e.closed() {
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
	if upper(least, most) == e.max && e.closed() {
		paths = append(paths, maxPath)
	}
	return paths
}

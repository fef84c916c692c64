package pdf

import (
	lib "github.com/ledongthuc/pdf"
)

// Flags of annotations that are not shown.
const (
	hidden = 1 << 1
	noView = 1 << 5
)

// fields draws what is filled into the form fields of a page, and the text
// written over it: an appearance is a form scaled into the annotation's
// rectangle (ISO 32000-1 12.5.5).
func (c *canvas) fields(p page) {
	notes := p.dict.Key("Annots")
	for i := range min(notes.Len(), maxNotes) {
		c.safely("form field", func() { c.field(notes.Index(i), p.resources) })
	}
}

func (c *canvas) field(note, resources lib.Value) {
	kind := note.Key("Subtype").Name()
	if kind != "Widget" && kind != "FreeText" || note.Key("F").Int64()&(hidden|noView) != 0 {
		return
	}
	form := note.Key("AP").Key("N")
	if form.Kind() == lib.Dict { // one for each state of a button
		form = form.Key(note.Key("AS").Name())
	}
	if form.Kind() != lib.Stream {
		return
	}
	m := formMatrix(form)
	from, to := m.bounds(boxOf(form.Key("BBox"))), boxOf(note.Key("Rect"))
	if from.x1 <= from.x0 || from.y1 <= from.y0 {
		return
	}
	sx, sy := (to.x1-to.x0)/(from.x1-from.x0), (to.y1-to.y0)/(from.y1-from.y0)
	fit := matrix{sx, 0, 0, sy, to.x0 - sx*from.x0, to.y0 - sy*from.y0}
	if r := form.Key("Resources"); r.Kind() == lib.Dict {
		resources = r
	}
	c.run(c.data(form), resources, m.mul(fit), 1)
}

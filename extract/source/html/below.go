package html

import "offers/extract/doc"

// pairBelow ties a label that stands on a line alone ("Lieu :") to the one
// short line below it. What follows that line is no longer the label's.
func pairBelow(l *lines) {
	list := l.list
	for k := 0; k+1 < len(list); k++ {
		name, value := &list[k], &list[k+1]
		if name.kind != doc.Heading || name.level != lowest || l.buf[name.to-1] != ':' {
			continue
		}
		if value.kind != doc.Paragraph || value.to-value.from > maxValue/2 || value.section != int32(k) {
			continue
		}
		value.kind, value.labelLine = doc.Pair, int32(k)
		name.kind, name.level = doc.Paragraph, 0
		for i := k + 1; i < len(list) && list[i].section >= int32(k); i++ {
			if list[i].section == int32(k) {
				list[i].section = name.section
			}
		}
	}
}

package schema

import "strings"

// length is a duration in the three units that do not convert into each
// other: a month has no fixed number of days, a working day none of minutes.
type length struct{ months, days, minutes float64 }

// spanUnits in the order ISO 8601 writes them; the time units follow a T.
var spanUnits = [...]struct {
	letter byte
	time   bool
	is     length
}{
	{'Y', false, length{months: 12}},
	{'M', false, length{months: 1}},
	{'W', false, length{days: 7}},
	{'D', false, length{days: 1}},
	{'H', true, length{minutes: 60}},
	{'M', true, length{minutes: 1}},
}

// parseSpan reads an ISO 8601 duration. Weeks stand with days only.
func parseSpan(s string) (length, bool) {
	var sum length
	rest, ok := strings.CutPrefix(s, "P")
	if !ok || rest == "" {
		return sum, false
	}
	next, time, first := 0, false, true // next: the first unit that may follow
	for rest != "" {
		if rest[0] == 'T' && !time {
			rest, time, next = rest[1:], true, max(next, 4)
		}
		n, after, ok := cutCount(rest)
		if !ok || after == "" {
			return sum, false
		}
		for next < len(spanUnits) && (spanUnits[next].letter != after[0] || spanUnits[next].time != time) {
			next++
		}
		if next == len(spanUnits) || after[0] == 'W' && !first {
			return sum, false
		}
		sum = sum.plus(n, spanUnits[next].is)
		rest, first = after[1:], false
		next++
	}
	return sum, true
}

// Length is an ISO 8601 duration in the units that do not convert into each
// other: years are months, weeks are days, hours are minutes. ok is false when
// s is no duration.
func Length(s string) (months, days, minutes float64, ok bool) {
	n, ok := parseSpan(s)
	return n.months, n.days, n.minutes, ok
}

func (a length) plus(n float64, unit length) length {
	return length{a.months + n*unit.months, a.days + n*unit.days, a.minutes + n*unit.minutes}
}

// longer says whether a is longer than b for certain: both must be counted in
// one and the same of months, days and minutes.
func (a length) longer(b length) bool {
	return a.within(b) && (a.months > b.months || a.days > b.days || a.minutes > b.minutes)
}

// within says whether a and b are counted in one unit, the same in both.
func (a length) within(b length) bool {
	units := 0
	for _, used := range [...]bool{a.months != 0 || b.months != 0, a.days != 0 || b.days != 0, a.minutes != 0 || b.minutes != 0} {
		if used {
			units++
		}
	}
	return units <= 1
}

// cutCount cuts a number of one to four digits, with up to two decimals, off
// the front of s.
func cutCount(s string) (float64, string, bool) {
	n, i := 0.0, 0
	for i < len(s) && '0' <= s[i] && s[i] <= '9' {
		n = n*10 + float64(s[i]-'0')
		i++
	}
	if i == 0 || i > 4 {
		return 0, s, false
	}
	if i < len(s) && s[i] == '.' {
		start, unit := i+1, 1.0
		for i++; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
			unit /= 10
			n += float64(s[i]-'0') * unit
		}
		if i == start || i > start+2 {
			return 0, s, false
		}
	}
	return n, s[i:], true
}

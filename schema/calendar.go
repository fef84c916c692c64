package schema

import "strings"

// A date is compared as the number yyyymmdd. A month or year stands for any
// of its days, so a date has a first and a last such number.

// reach is the first and the last day that a date, month, year or interval,
// already known to be well written, can mean.
func reach(s string) (first, last int) {
	from, to, both := strings.Cut(s, "/")
	if !both {
		to = from
	}
	return dayNumber(from, "-01-01"), dayNumber(to, "-12-31")
}

// dayNumber is the day that s says, its missing parts taken from rest.
func dayNumber(s, rest string) int {
	s += rest[len(s)-len("2025"):]
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] != '-' {
			n = n*10 + int(s[i]-'0')
		}
	}
	return n
}

// inCalendar says whether the days that s names exist: 2026-02-31 does not.
func inCalendar(s string) bool {
	for part := range strings.SplitSeq(s, "/") {
		n := dayNumber(part, "-01-01")
		if n%100 > monthLength(n/10000, n/100%100) {
			return false
		}
	}
	return true
}

func monthLength(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

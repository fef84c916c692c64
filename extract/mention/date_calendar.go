package mention

import "time"

// monthLengths are the days of the months; the year settles February.
var monthLengths = [...]int16{31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}

// exists says whether a calendar has the time, as far as it is said: the 29th
// of February without a year exists.
func (t Time) exists() bool {
	if t.Month == 0 {
		return t.Day == 0
	}
	if t.Month > 12 || t.Day > monthLengths[t.Month-1] {
		return false
	}
	leap := t.Year%4 == 0 && (t.Year%100 != 0 || t.Year%400 == 0)
	return t.Month != 2 || t.Day < 29 || t.Year == 0 || leap
}

// Before says whether t is before u for certain: at the precision of the
// coarser of the two, so that a month is not before its own days.
func (t Time) Before(u Time) bool {
	switch {
	case t.Year != u.Year:
		return t.Year < u.Year
	case t.Month == 0 || u.Month == 0:
		return false
	case t.Month != u.Month:
		return t.Month < u.Month
	}
	return t.Day != 0 && u.Day != 0 && t.Day < u.Day
}

// weekday is 1 (Monday) to 7 for a whole date, 0 for any other time.
func (t Time) weekday() int8 {
	if t.Year == 0 || t.Month == 0 || t.Day == 0 {
		return 0
	}
	return int8(t.civil().Weekday()+6)%7 + 1
}

func (t Time) civil() time.Time {
	return time.Date(int(t.Year), time.Month(t.Month), int(t.Day), 0, 0, 0, 0, time.UTC)
}

// WrongWeekday says whether a weekday is written that the date does not have.
func (v DateValue) WrongWeekday() bool {
	d := v.A.weekday()
	return v.Weekday != 0 && d != 0 && v.Weekday != d && !v.Impossible
}

// Resolve gives a date without a year the year that ref leaves possible: that
// of the first such day or month on or after ref. A weekday that is written
// chooses the year after that, or a day of the last three months, where only
// that fits. A date that has its year is returned as it is; ok is false when
// the date stays without one.
func (v DateValue) Resolve(ref Time) (resolved DateValue, ok bool) {
	if v.Impossible || v.A.Year != 0 {
		return v, !v.Impossible
	}
	if v.A, ok = v.A.after(ref); !ok {
		return v, false
	}
	if v.Shape != Ends && v.Shape != Window {
		v.A = v.A.fitting(v.Weekday, ref)
		return v, true
	}
	v.B, ok = v.B.after(v.A)
	return v, ok
}

// after is t in the first year in which it is not before ref.
func (t Time) after(ref Time) (Time, bool) {
	if ref.Year == 0 || ref.Month == 0 || t.Month == 0 {
		return t, false
	}
	for t.Year = ref.Year; t.Year <= ref.Year+8; t.Year++ { // eight: 29 February around 1900
		if t.exists() && !t.Before(ref) {
			return t, true
		}
	}
	return t, false
}

// fitting is t, or the same day of the year before or after that falls on the
// weekday.
func (t Time) fitting(weekday int8, ref Time) Time {
	if weekday == 0 || t.weekday() == weekday {
		return t
	}
	last, next := t, t
	last.Year--
	next.Year++
	const recent = 92 * 24 * time.Hour
	switch {
	case ref.Day != 0 && last.exists() && last.weekday() == weekday && ref.civil().Sub(last.civil()) <= recent:
		return last
	case next.exists() && next.weekday() == weekday:
		return next
	}
	return t
}

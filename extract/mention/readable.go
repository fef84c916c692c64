package mention

// Readable says whether a date has what ISO writes, without writing it: a year
// for each of its times, and a day that some calendar has.
func (v DateValue) Readable() bool {
	return !v.Impossible && v.A.Year != 0 && (v.Shape != Ends && v.Shape != Window || v.B.Year != 0)
}

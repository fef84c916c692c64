package mention

import (
	"fmt"
	"time"
)

// ParseTime reads YYYY-MM-DD, YYYY-MM or YYYY.
func ParseTime(s string) (Time, error) {
	for n, layout := range [...]string{time.DateOnly, "2006-01", "2006"} {
		t, err := time.Parse(layout, s)
		if err != nil {
			continue
		}
		v := Time{Year: int16(t.Year()), Month: int16(t.Month()), Day: int16(t.Day())}
		if n > 0 {
			v.Day = 0
		}
		if n > 1 {
			v.Month = 0
		}
		return v, nil
	}
	return Time{}, fmt.Errorf("%q: want YYYY-MM-DD, YYYY-MM or YYYY", s)
}

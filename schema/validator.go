package schema

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
)

// A validator walks a record and notes what is wrong with it. The checks take
// the key they look at, "/start", below the place the walk is in; a path is
// built only for a problem.
type validator struct {
	record   *Record
	text     *string // the posting's, nil when unknown
	at       []byte  // where the walk is: "/contacts/0"
	problems []Problem
}

// enter goes down to a key and gives what leave needs to come back.
func (v *validator) enter(key string) int {
	mark := len(v.at)
	v.at = append(v.at, key...)
	return mark
}

// entry goes down to entry i of the list at key.
func (v *validator) entry(key string, i int) int {
	mark := v.enter(key)
	v.at = strconv.AppendInt(append(v.at, '/'), int64(i), 10)
	return mark
}

func (v *validator) leave(mark int) { v.at = v.at[:mark] }

func (v *validator) note(s Severity, key string, c Code, format string, args ...any) {
	if len(v.problems) <= MaxProblems {
		v.problems = AddProblem(v.problems, Problem{Path: Path(v.at) + Path(key), Code: c, Severity: s, Message: fmt.Sprintf(format, args...)})
	}
}

func (v *validator) wrong(key string, c Code, format string, args ...any) {
	v.note(SeverityError, key, c, format, args...)
}

// must is write for a text that must be there.
func (v *validator) must(key, s string, f Format) bool {
	if s == "" {
		v.wrong(key, Missing, "is missing")
	}
	return v.write(key, s, f)
}

// mustWord is word for a text that must be there.
func (v *validator) mustWord(key, s string, words []string) {
	if s == "" {
		v.wrong(key, Missing, "is missing")
	}
	v.word(key, s, words)
}

// write notes a text that does not follow its format; no text is no problem.
func (v *validator) write(key, s string, f Format) bool {
	if s == "" {
		return false
	}
	if !isText(s) {
		v.wrong(key, Empty, "is blank")
		return false
	}
	if y := syntaxOf(f); !y.ok(s) {
		v.wrong(key, BadFormat, "%q is not %s", clip(s), y.is)
		return false
	}
	return true
}

// word notes a text that is not of a closed vocabulary.
func (v *validator) word(key, s string, words []string) {
	if s == "" || slices.Contains(words, s) {
		return
	}
	if len(words) > 20 {
		v.wrong(key, NotAWord, "unknown code %q", clip(s))
		return
	}
	v.wrong(key, NotAWord, "%q is not one of %s", clip(s), strings.Join(words, ", "))
}

// number notes a number outside the bounds that the field table gives it.
func (v *validator) number(key string, n, lo, hi float64) bool {
	if math.IsNaN(n) || n < lo || n > hi {
		v.wrong(key, OutOfRange, "%s is not between %s and %s", decimal(n), decimal(lo), decimal(hi))
		return false
	}
	return true
}

func (v *validator) optional(key string, n *float64, lo, hi float64) bool {
	return n != nil && v.number(key, *n, lo, hi)
}

func decimal(n float64) string { return strconv.FormatFloat(n, 'f', -1, 64) }

// date notes what is wrong with a date; one that is well written and in the
// calendar can be compared.
func (v *validator) date(key, s string) bool {
	if !v.write(key, s, DateFormat) {
		return false
	}
	if !inCalendar(s) {
		v.wrong(key, Calendar, "%q is not in the calendar", s)
		return false
	}
	if from, to, both := strings.Cut(s, "/"); both {
		first, _ := reach(from)
		if _, last := reach(to); first > last {
			v.wrong(key, Order, "%q ends before it starts", s)
			return false
		}
	}
	return true
}

// entries notes blank, badly written and repeated entries of a list.
func (v *validator) entries(key string, list []string, f Format, words []string) {
	for i, s := range list {
		at := v.entry(key, i)
		switch {
		case s == "":
			v.wrong("", Empty, "is empty")
		case words != nil:
			v.word("", s, words)
		default:
			v.write("", s, f)
		}
		v.leave(at)
	}
	repeats(v, key, list, itself)
}

// repeats notes every entry that stands earlier in the list, id telling
// entries apart.
func repeats[T any, K comparable](v *validator, key string, list []T, id func(*T) K) {
	if len(list) < 2 {
		return
	}
	first := make(map[K]int, len(list))
	for i := range list {
		k := id(&list[i])
		j, again := first[k]
		if !again {
			first[k] = i
			continue
		}
		at := v.entry(key, i)
		v.wrong("", Duplicate, "repeats entry %d", j)
		v.leave(at)
	}
}

// itself tells apart entries that Go compares.
func itself[T comparable](x *T) T { return *x }

// clip shortens a value for a message.
func clip(s string) string {
	const limit = 60
	if len(s) <= limit {
		return s
	}
	return strings.ToValidUTF8(s[:limit], "") + "…"
}

package mask

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"strings"
)

// kind is a sort of value that has pseudonyms, by the ledger's name.
type kind string

// The kinds. A url is none of a person's, but can hold one.
const (
	email  kind = "email"
	phone  kind = "phone"
	person kind = "person"
	url    kind = "url"
)

// personal says whether every value of the kind is one person's, or a way to
// reach one.
func (k kind) personal() bool { return k == email || k == phone || k == person }

// normal is the form in which spellings of one value are equal: an address in
// lower case, a number as it is dialled, a name's letters and digits in lower
// case without accents, blanks and hyphens.
func (k kind) normal(value string) string {
	switch k {
	case email:
		return strings.ToLower(value)
	case person:
		return folded(value)
	}
	return value
}

// identity is what a pseudonym stands for: a kind and a value in its normal
// form.
type identity struct {
	kind  kind
	value string
}

// pseudonyms are those of one record.
type pseudonyms struct {
	key   []byte // nil to count
	given map[identity]string
	count map[kind]int
}

// of is the pseudonym of a value, "" for none.
func (p *pseudonyms) of(k kind, value string) string {
	if value == "" {
		return ""
	}
	id := identity{k, k.normal(value)}
	name, known := p.given[id]
	if !known {
		if p.key == nil {
			p.count[k]++
			name = counted(k, p.count[k])
		} else {
			name = hashed(p.key, id)
		}
		p.given[id] = name
	}
	return name
}

// counted is the pseudonym of the value number n of its kind. 999 is a country
// code that the ITU has given to nobody.
func counted(k kind, n int) string {
	switch k {
	case email:
		return fmt.Sprintf("email-%d@redacted.invalid", n)
	case phone:
		return fmt.Sprintf("+999%07d", n)
	case url:
		return fmt.Sprintf("https://redacted.invalid/url-%d", n)
	}
	return fmt.Sprintf("%s-%d", k, n)
}

// hashed is the pseudonym by HMAC-SHA-256 of "kind:value": its first eight
// bytes, for a telephone number as many digits as E.164 has room for.
func hashed(key []byte, id identity) string {
	const maxDigits = 1_000_000_000_000
	h := hmac.New(sha256.New, key)
	fmt.Fprintf(h, "%s:%s", id.kind, id.value)
	sum := h.Sum(nil)[:8]
	switch mark := hex.EncodeToString(sum); id.kind {
	case email:
		return "email-" + mark + "@hashed.invalid"
	case phone:
		return fmt.Sprintf("+999%012d", binary.BigEndian.Uint64(sum)%maxDigits)
	case url:
		return "https://hashed.invalid/url-" + mark
	default:
		return string(id.kind) + "-" + mark
	}
}

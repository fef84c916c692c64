package schema

import (
	"encoding/json"
	"fmt"
)

// UnmarshalJSON reads an entry, its value into the Go type of its kind.
func (e *Entry) UnmarshalJSON(b []byte) error {
	type plain Entry
	raw := struct {
		*plain
		Value json.RawMessage `json:"value"`
	}{plain: (*plain)(e)}
	if err := json.Unmarshal(b, &raw); err != nil {
		return err
	}
	v, err := readValue(e.Kind, raw.Value)
	if err != nil {
		return fmt.Errorf("value of kind %q: %w", e.Kind, err)
	}
	e.Value = v
	return nil
}

// readValue reads the JSON of a value of the kind; none and null are nil.
func readValue(kind string, b json.RawMessage) (any, error) {
	switch {
	case len(b) == 0 || string(b) == "null":
		return nil, nil
	case b[0] != '{':
		var v any
		err := json.Unmarshal(b, &v)
		return v, err
	case kind == "duration":
		return object[DurationRange](b)
	case kind == "amount":
		return object[AmountValue](b)
	case kind == "place":
		return object[Location](b)
	}
	return nil, fmt.Errorf("an object")
}

func object[T any](b []byte) (any, error) {
	var v T
	err := json.Unmarshal(b, &v)
	return v, err
}

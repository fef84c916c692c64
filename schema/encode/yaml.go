package encode

import (
	"bytes"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"

	"offers/schema"
)

type yamlEncoder struct{ w io.Writer }

func (e *yamlEncoder) Record(r *schema.Record) error {
	n, err := yamlNode(reflect.ValueOf(r))
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString("---\n")
	enc := yaml.NewEncoder(&b)
	enc.SetIndent(2)
	if err := enc.Encode(n); err != nil {
		return err
	}
	if err := enc.Close(); err != nil {
		return err
	}
	_, err = e.w.Write(b.Bytes())
	return err
}

func (e *yamlEncoder) Failure(schema.Failure) error { return nil }

func (e *yamlEncoder) Close() error { return nil }

// yamlNode is the YAML of a value of the record, its keys as the json tags
// name and order them.
func yamlNode(v reflect.Value) (*yaml.Node, error) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if v.IsNil() {
			return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}, nil
		}
		return yamlNode(v.Elem())
	case reflect.Struct:
		return yamlMapping(v)
	case reflect.Slice:
		n := &yaml.Node{Kind: yaml.SequenceNode}
		for i := range v.Len() {
			item, err := yamlNode(v.Index(i))
			if err != nil {
				return nil, err
			}
			n.Content = append(n.Content, item)
		}
		return n, nil
	case reflect.String:
		return yamlText(v.String()), nil
	case reflect.Bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v.Bool())}, nil
	case reflect.Int, reflect.Int64:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(v.Int(), 10)}, nil
	case reflect.Float64:
		return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatFloat(v.Float(), 'f', -1, 64)}, nil
	}
	return nil, fmt.Errorf("%s does not stand in a record", v.Type())
}

func yamlMapping(v reflect.Value) (*yaml.Node, error) {
	n := &yaml.Node{Kind: yaml.MappingNode}
	for i := range v.NumField() {
		key, option, _ := strings.Cut(v.Type().Field(i).Tag.Get("json"), ",")
		if option == "omitempty" && absent(v.Field(i)) {
			continue
		}
		value, err := yamlNode(v.Field(i))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", key, err)
		}
		n.Content = append(n.Content, &yaml.Node{Kind: yaml.ScalarNode, Value: key}, value)
	}
	return n, nil
}

// yamlText is a text, in quotes unless no reader of YAML 1.1 or 1.2 can take
// it for anything else.
func yamlText(s string) *yaml.Node {
	s = strings.ToValidUTF8(s, "\uFFFD")
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: s}
	if !plain(s) {
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// yamlWords are the words, in lower case, that YAML 1.1 or 1.2 reads as
// something else than a text.
var yamlWords = [...]string{"null", "true", "false", "yes", "no", "on", "off", "y", "n", "nan", "inf"}

// plain says whether a text can stand without quotes: it starts with a letter
// or the / of a path, so it is no number, date, code or phone; it is none of
// yamlWords; and it holds no mark of YAML's own and no control character.
func plain(s string) bool {
	if s == "" || s[0] != '/' && !isLetter(s[0]) || s[len(s)-1] == ' ' || s[len(s)-1] == ':' {
		return false
	}
	for _, w := range yamlWords {
		if strings.EqualFold(s, w) {
			return false
		}
	}
	for _, r := range s {
		if r < ' ' || r == 0x7F || 0x80 <= r && r < 0xA0 || r == 0x2028 || r == 0x2029 || r == 0xFEFF || r == 0xFFFD {
			return false
		}
	}
	return !strings.Contains(s, ": ") && !strings.Contains(s, " #")
}

// isLetter takes ASCII letters and the first byte of anything beyond.
func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c >= 0xC0 }

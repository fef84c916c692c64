package schema

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
)

// A node is a part of the JSON Schema; its keys come out in this order.
type node struct {
	Schema      string     `json:"$schema,omitempty"`
	Ref         string     `json:"$ref,omitempty"`
	Title       string     `json:"title,omitempty"`
	Description string     `json:"description,omitempty"`
	Type        any        `json:"type,omitempty"` // a Type or a list of them
	Const       any        `json:"const,omitempty"`
	Enum        []any      `json:"enum,omitempty"`
	MinLength   int        `json:"minLength,omitempty"`
	Pattern     string     `json:"pattern,omitempty"`
	Minimum     *float64   `json:"minimum,omitempty"`
	Maximum     *float64   `json:"maximum,omitempty"`
	Items       *node      `json:"items,omitempty"`
	MinItems    int        `json:"minItems,omitempty"`
	Unique      bool       `json:"uniqueItems,omitempty"`
	Properties  properties `json:"properties,omitempty"`
	Required    []string   `json:"required,omitempty"`
	MinKeys     int        `json:"minProperties,omitempty"`
	Closed      *bool      `json:"additionalProperties,omitempty"`
	Not         *node      `json:"not,omitempty"`
	AnyOf       []*node    `json:"anyOf,omitempty"`
	AllOf       []*node    `json:"allOf,omitempty"`
	If          *node      `json:"if,omitempty"`
	Then        *node      `json:"then,omitempty"`
	Defs        properties `json:"$defs,omitempty"`
}

// properties is an object whose keys keep their order.
type properties []property

type property struct {
	key  string
	node *node
}

// MarshalJSON writes the properties in their order.
func (p properties) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, x := range p {
		if i > 0 {
			b.WriteByte(',')
		}
		if err := appendJSON(&b, x.key); err != nil {
			return nil, err
		}
		b.WriteByte(':')
		if err := appendJSON(&b, x.node); err != nil {
			return nil, err
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// appendJSON is json.Marshal that leaves <, > and & as they are.
func appendJSON(b *bytes.Buffer, x any) error {
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	return e.Encode(x)
}

// JSONSchema is the JSON Schema (2020-12) of a record, indented, with a final
// line end. A line of jsonl that reports a file that gave no record follows
// #/$defs/failure.
func JSONSchema() []byte {
	record := tree(Fields[:], "")
	record.Schema = "https://json-schema.org/draft/2020-12/schema"
	record.Title = "Job posting record"
	record.Description = "What a job or internship posting says, normalized. What it does not say is absent, or null among the first keys."
	for _, p := range record.Properties {
		if !slices.Contains(record.Required, p.key) {
			orNull(p.node)
		}
	}
	failure := tree(FailureFields[:], "")
	failure.Description = "What stands in the place of a record for a file that gave none."
	record.Defs = properties{{"failure", failure}}

	var raw, out bytes.Buffer
	if err := appendJSON(&raw, record); err != nil {
		panic(err) // strings and numbers only
	}
	if err := json.Indent(&out, raw.Bytes(), "", "  "); err != nil {
		panic(err)
	}
	return out.Bytes()
}

// tree is the object at a path of a field table.
func tree(fields []Field, path string) *node {
	n := &node{Type: Object, Closed: new(bool)}
	for i := range fields {
		f := &fields[i]
		if f.Parent() != path {
			continue
		}
		n.Properties = append(n.Properties, property{f.Key(), nodeOf(fields, f)})
		if f.Must {
			n.Required = append(n.Required, f.Key())
		}
	}
	if n.Required == nil {
		n.MinKeys = 1
	}
	if path == "/ledger/*" {
		n.AllOf = append(kindRules(), fateRules()...)
	}
	return n
}

// nodeOf is one key of a field table with what is below it.
func nodeOf(fields []Field, f *Field) *node {
	n := &node{}
	switch f.Type {
	case Object:
		n = tree(fields, f.Path)
	case List:
		i := slices.IndexFunc(fields, func(e Field) bool { return e.Path == f.Path+"/*" })
		n = &node{Type: List, Items: nodeOf(fields, &fields[i]), MinItems: 1, Unique: true}
	case Text:
		n = textNode(f.Format, f.Words)
	case Number, Integer:
		n = &node{Type: f.Type, Minimum: &f.Lo, Maximum: &f.Hi}
	case Flag:
		n = &node{Type: Flag, Const: true}
	}
	n.Description = f.Doc
	if f.Null && f.Type != Any {
		orNull(n)
	}
	return n
}

func textNode(f Format, words []string) *node {
	n := &node{Type: Text}
	if words == nil {
		n.Pattern = syntaxOf(f).pattern
		return n
	}
	for _, w := range words {
		n.Enum = append(n.Enum, w)
	}
	return n
}

// orNull makes a node take null too.
func orNull(n *node) {
	n.Type = []any{n.Type, "null"}
	if n.Enum != nil {
		n.Enum = append(n.Enum, nil)
	}
}

// kindRules say what the value of a ledger entry is, by its kind.
func kindRules() []*node {
	var rules []*node
	for i := range Shapes {
		s := &Shapes[i]
		rules = append(rules, when("kind", s.Kind, &node{Properties: properties{{"value", shapeNode(s)}}}))
	}
	return rules
}

func shapeNode(s *Shape) *node {
	var ways []*node
	if s.Text {
		ways = append(ways, textNode(s.Format, s.Words))
	}
	if s.Number {
		ways = append(ways, &node{Type: Number, Minimum: new(float64), Maximum: &s.Hi})
	}
	if s.Like != "" {
		ref := "#" + strings.ReplaceAll(strings.ReplaceAll(s.Like, "/", "/properties/"), "/properties/*", "/items")
		ways = append(ways, &node{Type: Object, Ref: ref})
	}
	if s.Keys != nil {
		ways = append(ways, tree(s.Keys, ""))
	}
	if s.Null {
		orNull(ways[0])
	}
	if len(ways) == 1 {
		return ways[0]
	}
	return &node{AnyOf: ways}
}

// fateRules say which keys of a ledger entry go with its fate.
func fateRules() []*node {
	var rules []*node
	for _, k := range fateKeys {
		then := &node{Required: k.needs}
		for _, key := range k.bars {
			then.AllOf = append(then.AllOf, &node{Not: &node{Required: []string{key}}})
		}
		rules = append(rules, when("fate", string(k.fate), then))
	}
	return rules
}

// when is the rule for objects whose key has the value.
func when(key, value string, then *node) *node {
	return &node{
		If:   &node{Properties: properties{{key, &node{Const: value}}}, Required: []string{key}},
		Then: then,
	}
}

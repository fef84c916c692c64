package extract

import (
	"bytes"
	"encoding/json"
	"flag"
	"maps"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"offers/schema/score"
)

var raise = flag.Bool("raise", false, "raise the floors of testdata/floors.json to today's figures")

const floorsFile = "../testdata/floors.json"

// enoughGold is how many gold values a field needs to have a floor of its own:
// of fewer, one posting more or less would move it.
const enoughGold = 40

// floor is the least that a group or field may have, to three digits.
type floor struct {
	Precision float64 `json:"precision"`
	F1        float64 `json:"f1"`
}

// TestFloors holds the figures of the corpus above their floors. These only
// rise: -raise writes today's figures over the lower ones.
func TestFloors(t *testing.T) {
	floors := readFloors(t)
	report := score.Summarize(judge(t))
	if *raise {
		raiseFloors(t, floors, report)
	}
	for _, row := range report.Rows {
		if _, known := floors[row.Name]; needsFloor(row) && !known {
			t.Errorf("%s has no floor: go test ./extract -run TestFloors -raise", row.Name)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(floors)) {
		least, row := floors[name], report.Row(name)
		if row == nil {
			t.Errorf("%s has a floor, and no posting has a value of it", name)
			continue
		}
		fell(t, name, "precision", row.Precision.Value, least.Precision)
		fell(t, name, "F1", row.F1.Value, least.F1)
	}
}

func fell(t *testing.T, name, figure string, value, least float64) {
	t.Helper()
	if value < least {
		t.Errorf("%s: %s fell to %.4f, %.4f under its floor of %.3f: offers eval -v testdata/postings names the values", name, figure, value, least-value, least)
	}
}

func needsFloor(row score.Row) bool {
	return row.Kind == score.Group || row.Kind == score.OneField && row.Gold >= enoughGold
}

// judge compares every posting of the corpus with its gold record.
func judge(t *testing.T) (all []score.Posting) {
	t.Helper()
	e := newExtractor(t)
	for _, path := range corpus(t, postings) {
		b, err := os.ReadFile(strings.TrimSuffix(path, filepath.Ext(path)) + ".gold.json")
		if err != nil {
			t.Fatal(err)
		}
		gold, err := score.ReadGold(path, bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		if !gold.Skipped() {
			all = append(all, score.Compare(path, gold, read(t, e, path).Record))
		}
	}
	return all
}

func readFloors(t *testing.T) map[string]floor {
	t.Helper()
	b, err := os.ReadFile(floorsFile)
	if err != nil {
		t.Fatal(err)
	}
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	floors := map[string]floor{}
	if err := d.Decode(&floors); err != nil {
		t.Fatalf("%s: %v", floorsFile, err)
	}
	return floors
}

func raiseFloors(t *testing.T, floors map[string]floor, report *score.Report) {
	t.Helper()
	for _, row := range report.Rows {
		if least := floors[row.Name]; needsFloor(row) {
			floors[row.Name] = floor{raised(least.Precision, row.Precision.Value), raised(least.F1, row.F1.Value)}
		}
	}
	b, err := json.MarshalIndent(floors, "", "  ")
	if err == nil {
		err = os.WriteFile(floorsFile, append(b, '\n'), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// raised is the higher of a floor and a figure, to three digits, never above
// the figure.
func raised(least, value float64) float64 { return max(least, math.Floor(value*1000)/1000) }

// TestRaised holds that a floor never falls, nor rises above the figure.
func TestRaised(t *testing.T) {
	for _, test := range []struct{ least, value, want float64 }{
		{0, 0.95678, 0.956},
		{0.956, 0.95678, 0.956},
		{0.956, 0.9, 0.956},
		{0.956, 1, 1},
		{0, 0.29, 0.29},
	} {
		if got := raised(test.least, test.value); got != test.want {
			t.Errorf("floor %v, figure %v: raised to %v, want %v", test.least, test.value, got, test.want)
		}
	}
}

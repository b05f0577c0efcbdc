package judge

import (
	"bytes"
	"fmt"
	"testing"
)

// examples of a separable matter with a feature that tells nothing.
func examples() []Example {
	var out []Example
	for i := range 900 {
		f, label := Features{"noise" + fmt.Sprint(i%5): 1}, "none"
		if i%3 == 0 {
			f["bill"], label = 1, "note"
		} else {
			f["greets"] = 1
		}
		out = append(out, Example{f, label})
	}
	return out
}

func TestTrainTellsLabelsApart(t *testing.T) {
	m := Train(examples(), []string{"note", "none"}, "made up")
	if p := m.Shares(Features{"bill": 1})[0]; p < 0.9 {
		t.Errorf("a bill deserves a note with %.2f, want 0.9 at least", p)
	}
	if p := m.Shares(Features{"greets": 1})[1]; p < 0.9 {
		t.Errorf("a greeting deserves none with %.2f, want 0.9 at least", p)
	}
}

func TestSameExamplesSameModel(t *testing.T) {
	var a, b bytes.Buffer
	for _, w := range []*bytes.Buffer{&a, &b} {
		if _, err := Train(examples(), []string{"note", "none"}, "made up").WriteTo(w); err != nil {
			t.Fatal(err)
		}
	}
	if a.String() != b.String() {
		t.Error("two trainings on the same examples differ")
	}
	m, err := Read(a.Bytes())
	if err != nil {
		t.Fatal(err)
	}
	var again bytes.Buffer
	if _, err := m.WriteTo(&again); err != nil {
		t.Fatal(err)
	}
	if again.String() != a.String() {
		t.Errorf("read and written again:\n%s\nwant\n%s", again.String(), a.String())
	}
}

func TestReadRefuses(t *testing.T) {
	for _, tt := range []struct{ name, in string }{
		{"nothing", ""},
		{"a row with too few weights", "labels\ta\tb\nbias\t1\t2\nx\t1\n"},
		{"a weight that is no number", "labels\ta\tb\nbias\t1\tx\n"},
		{"no bias", "labels\ta\tb\n"},
		{"a feature twice", "labels\ta\tb\nbias\t1\t2\nx\t1\t2\nx\t1\t3\n"},
		{"the bias twice", "labels\ta\tb\nbias\t1\t2\nbias\t1\t2\n"},
		{"labels behind weights of others", "labels\ta\tb\nbias\t1\t2\nlabels\ta\tb\tc\n"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Read([]byte(tt.in)); err == nil {
				t.Errorf("Read(%q) gave no error", tt.in)
			}
		})
	}
}

package exam

import (
	"bytes"
	"testing"
)

// TestTrainTwice holds that the same examples give the same bytes.
func TestTrainTwice(t *testing.T) {
	p, err := Load(profileFile(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	set := Defaults()
	set.Epochs = 2
	ex := []Example{{Text: "Why do rivers of the plains change their course?", Node: "gs1.geography.changes", Subjects: []string{"geography"}, Weight: 1}}
	a, err := Train(p, ex, set, "a note")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Train(p, ex, set, "a note")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(a, b) {
		t.Error("two trainings differ")
	}
	if _, err := Load(profileFile(t), a); err != nil {
		t.Error(err)
	}
	if _, err := Train(p, []Example{{Text: "x", Subjects: []string{"no such subject"}}}, set, ""); err == nil {
		t.Error("an unknown subject is accepted")
	}
}

func TestQuestionExample(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name   string
		q      Question
		text   string
		weight float64
		ok     bool
	}{
		{"a written question weighs one", Question{Text: "Why do dunes move?", Subject: "geography"}, "Why do dunes move?", 1, true},
		{"a preliminary one less, with its options", Question{Stem: "Which soil is laterite?", Options: []string{"red", "black"}, Subject: "geography"}, "Which soil is laterite?\nred\nblack", prelimsWeight, true},
		{"one of no subject of the written papers teaches nothing", Question{Stem: "Who won the cup?", Subject: "sports"}, "", 0, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			e, ok := tt.q.Example()
			if ok != tt.ok || ok && (e.Text != tt.text || e.Weight != tt.weight) {
				t.Errorf("got %+v, %t; want text %q, weight %v, %t", e, ok, tt.text, tt.weight, tt.ok)
			}
		})
	}
}

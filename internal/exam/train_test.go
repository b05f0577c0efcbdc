package exam

import (
	"bytes"
	"strings"
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

// TestLearnsFromQuestions holds that a topic is found by words that no keyword of the tree has: by those of a written
// question and of a preliminary one whose file name tells its topic.
func TestLearnsFromQuestions(t *testing.T) {
	var ex []Example
	for _, q := range []Question{
		{Text: "Why do gryphons moult in zephyrs?", Subject: "geography", Node: "gs1.geography.changes"},
		{Text: "Do gryphons of the zephyrs return?", Subject: "geography", Node: "gs1.geography.changes"},
		{Stem: "Which wyverns brood?", Options: []string{"cobalt wyverns"}, Subject: "polity", Topic: "Judiciary"},
		{Stem: "How many wyverns brood in cobalt?", Subject: "polity", Topic: "Judiciary"},
	} {
		e, ok := q.Example()
		if !ok {
			t.Fatalf("%v teaches nothing", q)
		}
		ex = append(ex, e)
	}
	plain, err := Load(profileFile(t), nil)
	if err != nil {
		t.Fatal(err)
	}
	w, err := Train(plain, ex, Defaults(), "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := Load(profileFile(t), w)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{"Where do gryphons wait for zephyrs?": "gs1.geography.changes", "Explain how wyverns brood.": "gs2.polity.judiciary"} {
		if got := p.Classify("", text).Topics; got[0].Topic != want {
			t.Errorf("%s: %v, want %s", text, got, want)
		}
	}
	if _, err := Load(profileFile(t), []byte("bias\tpaper/GS1\t0\nsum\tx\t0\t0:5\n")); err == nil || !strings.Contains(err.Error(), "no topic") {
		t.Errorf("a sum of a paper: %v", err)
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

package exam

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/testkit"
)

// examples makes training examples of the questions of some years, as the command in train does.
func examples(mains, prelims []question, years func(int) bool) []Example {
	var out []Example
	for _, q := range mains {
		if years(q.Year) {
			out = append(out, Example{Text: q.Text, Node: q.Node, Subjects: []string{q.Subject}, Weight: 1})
		}
	}
	for _, q := range prelims {
		if s := PrelimsSubjects(q.Subject); years(q.Year) && s != nil {
			out = append(out, Example{Text: q.Stem + "\n" + strings.Join(q.Options, "\n"), Subjects: s, Weight: 0.2})
		}
	}
	return out
}

// TestMeasureTrained trains on the years to 2018 and asks of 2020 and 2021, and leaves one year out.
func TestMeasureTrained(t *testing.T) {
	dir := testkit.Measure(t)
	data := profileFile(t)
	plain, err := Load(data, nil)
	if err != nil {
		t.Fatal(err)
	}
	mains := lines[question](t, filepath.Join(dir, "data/exam/mains_gs_2013_2021.jsonl.gz"))
	later := lines[question](t, filepath.Join(dir, "data/exam/mains_gs_2022_2024.jsonl.gz"))
	prelims := lines[question](t, filepath.Join(dir, "data/exam/prelims_gs1_2011_2024.jsonl.gz"))
	train := func(years func(int) bool) *Profile {
		m, err := Train(plain, examples(mains, prelims, years), Defaults(), "test")
		if err != nil {
			t.Fatal(err)
		}
		p, err := Load(data, m)
		if err != nil {
			t.Fatal(err)
		}
		return p
	}
	var late, last, out tally
	p := train(func(y int) bool { return y <= 2018 })
	for _, q := range mains {
		if q.Year >= 2020 {
			late.add(p, q, p.Classify("", q.Text))
		}
	}
	late.log(t, "trained to 2018, asked 2020-21")
	p = train(func(y int) bool { return y <= 2021 })
	for _, q := range later {
		last.add(p, q, p.Classify("", q.Text))
	}
	last.log(t, "trained to 2021, asked 2022-24")
	if late.subject*100 < late.n*76 || late.paper*100 < late.n*84 {
		t.Error("the classifier has fallen below what it reached")
	}
	if testing.Short() {
		return
	}
	for held := 2013; held <= 2021; held++ {
		p := train(func(y int) bool { return y != held && y <= 2021 })
		for _, q := range mains {
			if q.Year == held {
				out.add(p, q, p.Classify("", q.Text))
			}
		}
	}
	out.log(t, "one year left out, 2013-21")
}

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

package eval

import (
	"path/filepath"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

func TestBCubed(t *testing.T) {
	t.Parallel()
	// Found {a a b} {b} against labels {a a} {b b}. Precision: 2/3, 2/3, 1/3, 1; recall: 1, 1, 1/2, 1/2.
	g := BCubed([]string{"a", "a", "b", "b"}, []string{"1", "1", "1", "2"})
	p, r := (2.0/3+2.0/3+1.0/3+1)/4, 0.75
	for name, v := range map[string][2]float64{
		"precision": {g.Precision, p}, "recall": {g.Recall, r}, "F1": {g.F1, 2 * p * r / (p + r)},
		"many": {g.ManyF1, g.F1}, "pair precision": {g.PairPrecision, 1.0 / 3}, "pair recall": {g.PairRecall, 0.5},
	} {
		if d := v[0] - v[1]; d > 1e-9 || d < -1e-9 {
			t.Errorf("%s = %.4f, want %.4f", name, v[0], v[1])
		}
	}
	alone := BCubed([]string{"a", "a", "b"}, []string{"1", "2", "3"})
	if alone.Precision != 1 || alone.Many != 2 || alone.ManyRecall != 0.5 || alone.PairPrecision != 0 {
		t.Errorf("every document alone: %+v", alone)
	}
}

func TestStoriesOfATable(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{
		"stories/labels.tsv":       "id\tdate\tpublisher\tstory\nr1\t2026-03-05\tPIB\tcanal\np1\t2026-03-06\tDaily\tcanal\n",
		"pib/2026-03.jsonl.gz":     `{"id":"r1","title":"Canal opened","html":"<p>The canal was opened.</p>"}` + "\n" + `{"id":"r9","html":"<p>Not asked.</p>"}`,
		"press/x-2026-03.jsonl.gz": `{"id":"p1","title":"A canal opens","text":"Water runs."}`,
	})
	l, err := Stories(open(t, filepath.Join(dir, "stories", "labels.tsv")))
	if err != nil {
		t.Fatal(err)
	}
	if len(l.Docs) != 2 || l.Docs[0].Title != "Canal opened" || l.Docs[1].Text != "Water runs." || l.Labels[1] != "canal" {
		t.Errorf("read %d documents with labels %v", len(l.Docs), l.Labels)
	}
	dir = lay(t, map[string]string{"stories/labels.tsv": "r1\t2026-03-05\tPIB\tcanal\n"})
	if _, err := Stories(open(t, filepath.Join(dir, "stories", "labels.tsv"))); err == nil {
		t.Error("a text is missing, and no fault is told")
	}
}

func TestMarkStories(t *testing.T) {
	t.Parallel()
	l := &Labelled{Labels: []string{"a", "a", "b", "b"}}
	for range l.Labels {
		l.Docs = append(l.Docs, &sandarbh.Document{})
	}
	rep := markStories(l, []sandarbh.StoryID{"1", "1", "1", "2"})
	check(t, rep, want{"B³ precision": 2.0 / 3, "B³ recall": 0.75, "pair precision": 1.0 / 3, "pair recall": 0.5})
	if len(rep.Misses) != 1 {
		t.Errorf("one document is wrongly joined, told are %v", rep.Misses)
	}
}

func TestMarkTranslations(t *testing.T) {
	t.Parallel()
	result := func(paper, subject string) exam.Result {
		return exam.Result{Papers: []sandarbh.PaperScore{{Paper: paper}}, Subject: subject}
	}
	rep := markTranslations([]translation{{ID: "1"}, {ID: "2"}}, []sandarbh.StoryID{"x", "x", "y", "z"}, [][2]exam.Result{
		{result("GS1", "geography"), result("GS1", "society")},
		{result("GS3", "economy"), result("GS2", "economy")},
	}, []newsroom.Told{
		{Outcome: newsroom.Outcome{Note: noteOf("scheme")}},
		{Outcome: newsroom.Outcome{Note: noteOf("reply")}},
		{Outcome: newsroom.Outcome{Note: noteOf("scheme")}},
		{Outcome: newsroom.Outcome{Also: &sandarbh.Also{}}},
	})
	check(t, rep, want{
		"copies in one story": 0.5, "pair precision": 1, "paper as in English": 0.5, "subject as in English": 0.5,
		"note, line or none as in English": 0.5, "Hindi note where the English has one": 0.5, "kind as in English, where both have a note": 0,
	})
}

func TestAnswers(t *testing.T) {
	t.Parallel()
	topics := func(names ...string) (out []sandarbh.TopicScore) {
		for _, n := range names {
			out = append(out, sandarbh.TopicScore{Topic: n})
		}
		return out
	}
	var a answers
	a.add(exam.Question{Paper: "GS1", Subject: "geography", Node: "n1"}, exam.Result{Papers: []sandarbh.PaperScore{{Paper: "GS1"}}, Subject: "geography", Topics: topics("n1", "n2")})
	a.add(exam.Question{Paper: "GS2", Subject: "polity", Node: "n2"}, exam.Result{Papers: []sandarbh.PaperScore{{Paper: "GS1"}}, Subject: "polity", Topics: topics("n1", "n3", "n2")})
	a.add(exam.Question{Paper: "GS3", Subject: "economy", Node: "n4"}, exam.Result{Subject: "society", Topics: topics("n1", "n2", "n3", "n4")})
	a.add(exam.Question{Paper: "GS4", Subject: "ethics"}, exam.Result{Subject: "ethics"}) // no topic is known
	rep := &Report{}
	a.figures(rep, "")
	check(t, rep, want{"paper": 0.25, "subject": 0.75, "topic first": 1.0 / 3, "topic in three": 2.0 / 3})
}

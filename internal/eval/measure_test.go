package eval

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/newsroom"
)

// echo writes a note of each document that has the word "crore": its text as one line. Two documents with digits of
// their own disagree.
func echo() Rooms {
	r := newsroom.Rooms{
		Group: func(docs []*sandarbh.Document) (out []sandarbh.StoryID) {
			for _, d := range docs {
				out = append(out, sandarbh.StoryID(d.ID))
			}
			return out
		},
		Event: func(*sandarbh.Document) (sandarbh.Date, string) { return sandarbh.Date{}, "" },
		Compare: func(docs []*sandarbh.Document) []sandarbh.Comparison {
			if len(docs) < 2 || docs[0].Text == docs[1].Text {
				return nil
			}
			return []sandarbh.Comparison{row("value", string(docs[0].ID), docs[0].Text, string(docs[1].ID), docs[1].Text)}
		},
		Write: func(_ sandarbh.Story, docs []*sandarbh.Document, _ []sandarbh.Comparison) newsroom.Outcome {
			if !strings.Contains(docs[0].Text, "crore") {
				return newsroom.Outcome{}
			}
			return newsroom.Outcome{Note: noteOf("scheme", line(docs[0].Text, string(docs[0].ID)))}
		},
	}
	return Rooms{Rooms: r, Every: r}
}

// run measures on a set of a folder.
func run(t *testing.T, measure string, r Rooms, path string) *Report {
	t.Helper()
	for _, m := range Measures() {
		if m.Name != measure {
			continue
		}
		rep, err := m.Run(t.Context(), r, open(t, path))
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range rep.Figures {
			if f.Measure != measure || f.Set == "" {
				t.Errorf("the figure %s is of %q, %q", f.Figure, f.Measure, f.Set)
			}
		}
		return rep
	}
	t.Fatalf("there is no measure %s", measure)
	return nil
}

func TestMeasuresOfNotes(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{
		"keyfacts/mine.jsonl": `{"id":"1","deserves":"note","kind":["scheme"],"must":[{"fact":"outlay","values":["rs 40 crore"]},{"fact":"villages","values":["12 villages"]}]}
{"id":"2","deserves":"none"}`,
		"pib/2026-03.jsonl.gz": `{"id":"1","title":"Canal","html":"<p>The canal costs ₹40 crore.</p>"}` + "\n" + `{"id":"2","title":"Wishes","html":"<p>Best wishes.</p>"}`,
		"press/mine.jsonl":     `{"id":"1","title":"Canal","text":"A canal for 40 crore","summary":"A canal for 40 crore","facts":["The canal is for 40 crore"]}`,
		"cases.jsonl":          `{"case":"wells","docs":[{"id":"a","text":"410 wells","story":"s"},{"id":"b","text":"430 wells","story":"s"}],"expect":[{"kind":"value","values":[["410"],["430"]],"documents":["a","b"]}]}`,
		"pairs.jsonl":          `{"claim":"It has 4 wells.","passage":"It has 5 wells.","label":"contradicts","kind":"number"}` + "\n" + `{"claim":"x","passage":"y","label":"supports","kind":"other"}`,
	})
	at := func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) }
	check(t, run(t, "keyfacts", echo(), at("keyfacts/mine.jsonl")), want{"note or none": 1, "kind": 1, "must facts, in one line": 0.5})
	check(t, run(t, "summaries", echo(), at("press/mine.jsonl")), want{"reports with a note": 1, "ROUGE-1 of sixty words": 1})
	check(t, run(t, "highlights", echo(), at("press/mine.jsonl")), want{"facts in three lines": 1})
	check(t, run(t, "disagreements", echo(), at("cases.jsonl")), want{"precision": 1, "recall": 1})
	check(t, run(t, "numbers", echo(), at("pairs.jsonl")), want{"accuracy": 1})
}

// The papers of a folder are asked after learning from the earlier ones alone.
func TestSyllabusLearnsFromThePastAlone(t *testing.T) {
	t.Parallel()
	question := func(year, text string) string {
		return `{"year":` + year + `,"paper":"GS1","text":"` + text + `","subject":"geography"}` + "\n"
	}
	dir := lay(t, map[string]string{
		"mains_gs_a.jsonl.gz":    question("2017", "old") + question("2020", "new"),
		"mains_gs_b.jsonl.gz":    question("2022", "later"),
		"prelims_gs1_a.jsonl.gz": `{"year":2016,"stem":"which","options":["a"],"subject":"geography"}` + "\n" + `{"year":2023,"stem":"that","options":["b"],"subject":"geography"}`,
	})
	var learned []string
	r := echo()
	r.Learn = func(ex []exam.Example) (*exam.Profile, error) {
		var texts []string
		for _, e := range ex {
			texts = append(texts, strings.ReplaceAll(e.Text, "\n", " "))
		}
		learned = append(learned, strings.Join(texts, ", "))
		return nil, errors.New("what is learned is all that is asked here")
	}
	if _, err := syllabus(t.Context(), r, open(t, dir)); err == nil {
		t.Error("the fault of learning is lost")
	}
	if len(learned) != 1 || learned[0] != "old, which a" {
		t.Errorf("learned from %q, want the questions to 2018", learned)
	}
}

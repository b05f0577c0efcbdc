package eval

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// line is a line that cites a document.
func line(text, id string) sandarbh.Line {
	return sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: sandarbh.DocumentID(id)}}}}
}

func noteOf(kind string, lines ...sandarbh.Line) *sandarbh.Note {
	return &sandarbh.Note{Kind: kind, Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: lines}}}
}

func TestMarkKeyFacts(t *testing.T) {
	t.Parallel()
	facts := func(values ...string) (out []keyFact) {
		for _, v := range values {
			out = append(out, keyFact{Fact: v, Values: []string{v}})
		}
		return out
	}
	both := []keyFact{{Fact: "outlay and place", Values: []string{"rs 40 crore", "bhavani"}}}
	keys := []keyRelease{
		{ID: "canal", Deserves: "note", Kind: []string{"scheme"}, Must: append(facts("12 villages", "ninth fact"), both...), Nice: facts("drip")},
		{ID: "index", Deserves: "note", Kind: []string{"report"}, Must: facts("rank")},
		{ID: "visit", Deserves: "line"},
		{ID: "wishes", Deserves: "none"},
	}
	lines := []sandarbh.Line{line("It serves twelve villages.", "canal"), line("It costs ₹40 crore.", "canal"), line("The Bhavani feeds it.", "canal")}
	for range 4 {
		lines = append(lines, line("More of it.", "canal"))
	}
	lines = append(lines, line("The ninth fact stands eighth.", "canal"))
	comment := line("Drip is the word to know.", "canal")
	comment.Type = sandarbh.Commentary
	rep := markKeyFacts(keys, []*sandarbh.Note{noteOf("Government programme", append(lines, comment)...), noteOf("visit", line("They met.", "visit"))})
	check(t, rep, want{
		"note or none":               0.5, // canal and wishes of four
		"note for note":              0.5,
		"none for line":              0,
		"none for none":              1,
		"kind":                       1, // a programme is a scheme
		"must facts, in one line":    0.5,
		"must facts, anywhere":       0.75, // outlay and place stand in two lines
		"must facts, in seven lines": 0.25,
		"nice facts, in one line":    0, // commentary tells no facts
		"must facts missing a note":  1, // two of two releases
		"lines a note":               8,
		"words a note":               4 + 4 + 4 + 4*3 + 5,
	})
	if len(rep.Misses) != 4 { // no note for index, a note for visit, the fact in pieces, the fact without a note
		t.Errorf("%d misses, want 4: %v", len(rep.Misses), rep.Misses)
	}
}

func TestHead(t *testing.T) {
	t.Parallel()
	got := head([]factLine{{section: sandarbh.SectionWhy, text: "Why"}, {section: sandarbh.SectionFindings, text: "A finding"}})
	if len(got) != 1 || got[0] != "a finding" {
		t.Errorf("without key facts the findings come first, got %q", got)
	}
}

func TestMarkWorth(t *testing.T) {
	t.Parallel()
	check(t, markWorth([]judgement{
		{verdict: "note", got: true, relevance: 60},
		{verdict: "note", got: false, relevance: 20},
		{verdict: "none", got: false, relevance: 20},
		{verdict: "none", got: true, relevance: 30},
		{verdict: "marginal", got: true, relevance: 40},
	}), want{
		"note or none, marginal either": 0.6,
		"note or none, no marginal":     0.5,
		"note for note":                 0.5,
		"none for none":                 0.5,
		"relevance: note above none":    (1 + 1 + 0.5 + 0) / 4,
	})
}

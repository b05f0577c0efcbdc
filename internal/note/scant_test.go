package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A line that readers would hardly keep falls wherever it stands; of a report on what an exam asks for more is wanted.
func TestLinesOfFewHopes(t *testing.T) {
	doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
	line := func(text string, must, nice float64) candidate {
		return candidate{draft: draft{text: text, from: &passage{doc: doc}}, must: must, nice: nice, score: 5}
	}
	all := []candidate{
		line("The Sagar Well Board will dig 418 wells by 2031.", 0.5, 0.3),
		line("The Board's lawyer told the Bench that the wells were old.", 0.1, 0.2),
		line("The potters said that they had brought lunch.", 0.02, 0.1),
	}
	for _, tt := range []struct {
		asked bool
		tier  sandarbh.Tier
		stay  int
	}{{false, sandarbh.Press, 2}, {true, sandarbh.Press, 1}, {true, sandarbh.Primary, 2}} {
		doc.Tier = tt.tier
		if got := withoutScant(all, tt.asked); len(got) != tt.stay || got[0].text != all[0].text {
			t.Errorf("%+v: %d lines stay", tt, len(got))
		}
	}
	if len(all) != 3 {
		t.Error("the lines given were changed")
	}
}

// A story without a second line is no note: where readers would hardly keep any, the likeliest that has the score stays.
func TestBestLineStays(t *testing.T) {
	doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
	all := []candidate{
		{draft: draft{text: "The Board said so in a notice.", from: &passage{doc: doc}}, nice: 0.05, score: 6},
		{draft: draft{text: "The duty is in force at once.", from: &passage{doc: doc}}, nice: 0.2, score: 4},
		{draft: draft{text: "The notice has two pages.", from: &passage{doc: doc}}, nice: 0.24, score: leastScore - 1},
	}
	if got := withoutScant(all, false); len(got) != 1 || got[0].text != all[1].text {
		t.Errorf("the duty is told with %d lines", len(got))
	}
	if got := withoutScant(all[2:], false); len(got) != 0 {
		t.Errorf("a line below the floor came back: %d", len(got))
	}
}

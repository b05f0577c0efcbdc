package note

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A line that readers would hardly keep falls wherever it stands, unless the note has few others; of a report on what an exam asks for
// more is wanted.
func TestLinesOfFewHopes(t *testing.T) {
	doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
	line := func(text string, must, nice float64) candidate {
		return candidate{draft: draft{text: text, from: &passage{doc: doc}}, must: must, nice: nice, score: 5, slot: -1, stems: stemsOf(text, "en")}
	}
	why := line("The Board opened its first well on Monday.", 0.1, 0.1)
	good := []candidate{
		line("The Sagar Well Board will dig 418 wells by 2031.", 0.5, 0.3),
		line("Farmers of nine talukas pay for water by the hour.", 0.5, 0.3),
		line("An auditor found pumps missing from stores at Bela.", 0.5, 0.3),
		line("Schools may draw 40 litres a pupil without a fee.", 0.5, 0.3),
	}
	poor := []candidate{
		line("Its lawyer told the Bench that old shafts had sunk.", 0.1, 0.2),
		line("Two potters said lunch had been brought along.", 0.02, 0.1),
	}
	for _, tt := range []struct {
		name  string
		of    []candidate
		asked bool
		tier  sandarbh.Tier
		stay  int
	}{
		{"of a report", slices.Concat(good, poor), false, sandarbh.Press, 5},
		{"of a report that is asked for", slices.Concat(good, poor), true, sandarbh.Press, 4},
		{"of a release", slices.Concat(good, poor), true, sandarbh.Primary, 5},
		{"of a report with little else", slices.Concat(good[:2], poor), true, sandarbh.Press, 4},
	} {
		doc.Tier = tt.tier
		if got := chooseLikely(tt.of, tt.asked, 7, &why); len(got) != tt.stay {
			t.Errorf("%s: %d lines stay, want %d", tt.name, len(got), tt.stay)
		}
	}
}

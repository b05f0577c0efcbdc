package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// What a document gives as the full form of letters may stand in brackets behind them, whatever words it has; nothing else may.
func TestFullForm(t *testing.T) {
	const (
		board = "The Non-Annual Wells Review Board (NAWRB) met in May."
		dug   = "The NAWRB dug 40 wells in the hills."
	)
	for _, c := range []struct {
		name, line string
		ok         bool
	}{
		{"as the document has it", "The NAWRB [Non-Annual Wells Review Board] dug 40 wells in the hills.", true},
		{"beside the day of the release", "The NAWRB [Non-Annual Wells Review Board] dug 40 wells in the hills [release of 19 August 2026].", true},
		{"with another word", "The NAWRB [Non-Annual Wells Repair Board] dug 40 wells in the hills.", false},
		{"with another figure", "The NAWRB [Non-Annual Wells Review Board] dug 50 wells in the hills.", false},
	} {
		doc := stored("Wells", board, dug)
		line := citing(doc, c.line, false)
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

// The words of a full form are told from those of a day or of another note.
func TestSpeltOut(t *testing.T) {
	for text, want := range map[string]int{
		"The NWB [National Wells Board] met [on 6 May 2026].":        3,
		"The NWB [release of 6 May 2026] met.":                       0,
		"The scheme [National Wells Mission] was opened.":            0,
		"The NWB [Wells] and the GRA [Goa Roads Authority] met.":     3,
		"Goa has 40 wells [as of 6 May 2026], 12 of them in Mapusa.": 0,
	} {
		if got := cite.SpeltOut(text); got != want {
			t.Errorf("%q: %d words, want %d", text, got, want)
		}
	}
}

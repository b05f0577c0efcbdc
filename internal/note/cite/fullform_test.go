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
		{"more than eight words in all, with the day of the release", "The NAWRB [Non-Annual Wells Review Board] dug 40 wells in the hills [release of 19 August 2026].", false},
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

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

// The letters in brackets behind a name may stand for it, with the number of its edition and the letters of its owner.
func TestLettersForName(t *testing.T) {
	for _, c := range []struct {
		name, said, line string
		ok               bool
	}{
		{"a name with a dash", "The Board met under the Sagar Antar Yojana – National Rural Wells Mission (SAY-NRWM).", "The Board met under the SAY-NRWM.", true},
		{"an edition", "The Board held the Anga Lime and Salt Summit 2.0 (ALSS 2.0) in May.", "The Board held the ALSS 2.0 in May.", true},
		{"another edition", "The Board held the Anga Lime and Salt Summit 2.0 (ALSS 2.0) in May.", "The Board held the ALSS 3.0 in May.", false},
		{"whose institute it is", "ANGA-Central Lime Research Institute (ANGA-CLRI) has dug 40 wells.", "ANGA-CLRI has dug 40 wells.", true},
		{"letters of something else", "The Board held the Anga Lime and Salt Summit 2.0 (BIFF 2.0) in May.", "The Board held the BIFF 2.0 in May.", false},
		{"under whom a body acts", "The Wells Committee under the chairmanship of Shri Anil Rao, M.P., Rajya Sabha presented its 40th Report.", "The Wells Committee presented its 40th Report.", true},
		{"whom somebody else leads", "The Wells Committee under the chairmanship of Shri Anil Rao, M.P., Rajya Sabha presented its 40th Report.", "Anil Rao presented its 40th Report.", false},
		{"an opening with higher education", "In a major step toward the spread of higher education under the Wells Policy (WP) 2020, the Board gave the university ₹40 crore.", "The Board gave the university ₹40 crore.", true},
		{"a higher figure", "The Board gave a higher sum of ₹40 crore.", "The Board gave a sum of ₹40 crore.", false},
	} {
		doc := stored("Wells", c.said)
		if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

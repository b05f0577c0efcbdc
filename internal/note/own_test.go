package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Lines on one thing share its long name; what each says beside it tells them apart.
func TestTellsElse(t *testing.T) {
	doc := &sandarbh.Document{ID: "d"}
	lines := []string{
		"India has not reported any case of well fever caused by the Koop strain of the virus.",
		"No vaccines or treatments have been approved against well fever caused by the Koop strain of the virus.",
		"India has reported no case of well fever caused by the Koop strain of the virus so far.",
		"Well fever spreads through the Koop strain of the virus among cattle and goats.",
	}
	all := make([]candidate, len(lines))
	for i, s := range lines {
		all[i].text, all[i].stems, all[i].score, all[i].from = s, stemsOf(s, "en"), 4, &passage{doc: doc}
	}
	ownStems(all, stemsOf("Well fever declared an emergency", "en"))
	for i, want := range []bool{false, true, false, true} {
		if got := repeats(&all[i], all[:1]) < 0; i > 0 && got != want {
			t.Errorf("%q: told beside the first is %v, want %v", lines[i], got, want)
		}
	}
	all[1].score = 2
	if repeats(&all[1], all[:1]) < 0 {
		t.Errorf("%q stands at a score of 2: what is worth little is as well left out", lines[1])
	}
}

package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A name that may stand in brackets behind its noun may stand before it, or for it if it says itself what it is.
func TestNameInFront(t *testing.T) {
	for text, want := range map[string]string{
		"The scheme [Jal Sathi] pays for wells.":                    "The Jal Sathi scheme pays for wells.",
		"Wells are dug under the scheme [Kuan Yojana].":             "Wells are dug under the Kuan Yojana.",
		"The project [Neer Lift Project] has 40 pumps.":             "The Neer Lift Project has 40 pumps.",
		"The programme [National Wells Mission] met in Salem.":      "The programme [National Wells Mission] met in Salem.",
		"The project [Institute of Wells] ended.":                   "The project [Institute of Wells] ended.",
		"The scheme [release of 6 May 2026] ended.":                 "The scheme [release of 6 May 2026] ended.",
		"The platform [Neer] said “the scheme [Jal Sathi] is old”.": "The Neer platform said “the Jal Sathi scheme is old”.",
	} {
		if got := cite.Unhung(text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	const title, pays = "Wells", "The scheme pays for 40 wells a year."
	for _, c := range []struct {
		name, line string
		ok         bool
	}{
		{"the name of the document", "The Jal Sathi scheme pays for 40 wells a year.", true},
		{"another name", "The Van Sathi scheme pays for 40 wells a year.", false},
		{"another figure", "The Jal Sathi scheme pays for 50 wells a year.", false},
		{"half of the name", "The Sathi scheme pays for 40 wells a month.", false},
		{"another thing", "The Jal Sathi project pays for 40 wells a year.", false},
	} {
		doc := stored(title, "Goa has opened the Jal Sathi scheme.", pays)
		if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

// A name in front and a day in place of "so far" are asked together; the day is that of the figures, if a sentence above gives it.
func TestNameInFrontOfFigureSoFar(t *testing.T) {
	for _, c := range []struct {
		name, above, line string
		ok                bool
	}{
		{"the document's day", "Goa has opened the Jal Sathi scheme.", "The Jal Sathi scheme has paid for 40 wells [as of 19 August 2026].", true},
		{"another day", "Goa has opened the Jal Sathi scheme.", "The Jal Sathi scheme has paid for 40 wells [as of 15 August 2026].", false},
		{"the day of the figures above", "As of 15 August 2026, the Jal Sathi scheme has 9 offices.", "The Jal Sathi scheme has paid for 40 wells [as of 15 August 2026].", true},
		{"a day long past", "As of 15 May 2026, the Jal Sathi scheme had 9 offices.", "The Jal Sathi scheme has paid for 40 wells [as of 15 May 2026].", false},
	} {
		doc := stored("Wells", c.above, "The scheme has paid for 40 wells so far.")
		if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

package cite_test

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A name that is put in for "the scheme" is the whole name, and that of the thing that was brought in last.
func TestWholeNamesArePutIn(t *testing.T) {
	const title = "Wells"
	for _, c := range []struct {
		named, pointing, line string
		ok                    bool
	}{
		{"Goa runs PM Neer Ghar: Kuan Yojana since 2024.", "The scheme pays for 40 wells.", "The Kuan Yojana pays for 40 wells.", false},
		{"Goa runs the Kuan Yojana since 2024.", "The scheme pays for 40 wells.", "The Kuan Yojana pays for 40 wells.", true},
		{"Since 2015, Lime Kuan Yojana – Rural has dug wells.", "Under the scheme, 40 wells were dug.", "Under the Lime Kuan Yojana, 40 wells were dug.", false},
		{"Since 2015, Lime Kuan Yojana has dug wells.", "Under the scheme, 40 wells were dug.", "Under the Lime Kuan Yojana, 40 wells were dug.", true},
		{"The force left for the Kutch - Goa Joint Hills Exercise on Monday.", "The exercise will train 40 divers.", "The Goa Joint Hills Exercise will train 40 divers.", false},
		{"The force left for the Goa Joint Hills Exercise on Monday.", "The exercise will train 40 divers.", "The Goa Joint Hills Exercise will train 40 divers.", true},
		{"Reformed Lime Sector Scheme (RLSS) has been launched in Goa.", "The scheme pays for 40 wells.", "The Lime Sector Scheme pays for 40 wells.", false},
		{"Goa has launched the Lime Sector Scheme (LSS).", "The scheme pays for 40 wells.", "The Lime Sector Scheme pays for 40 wells.", true},
		{"The Neer (Goa) Scheme Phase II was opened in 2019.", "The scheme pays for 40 wells.", "The Neer scheme pays for 40 wells.", false},
		{"The 24-hour Neer Post service opened in Goa.", "This service will reach 40 towns.", "The Neer Post service will reach 40 towns.", false},
		{"The Neer Post service opened in Goa.", "This service will reach 40 towns.", "The Neer Post service will reach 40 towns.", true},
		{"Changing the Lime Tracking system, Goa has opened a kiln booking system.", "The system served 40 kilns.", "The Lime Tracking system served 40 kilns.", false},
		{"Changing its kilns, Goa has opened the Lime Tracking system.", "The system served 40 kilns.", "The Lime Tracking system served 40 kilns.", true},
		{"The works are done under the Goa Pump Scheme.", "The pump is being given 40 valves.", "The pump [Goa Pump Scheme] is being given 40 valves.", false},
	} {
		doc := stored(title, c.named, c.pointing)
		faults := cite.Check(pointingFirst(doc, c.line), only(doc))
		if named := slices.ContainsFunc(faults, func(f cite.Fault) bool { return f.Rule == "name" }); named == c.ok || c.ok && len(faults) > 0 {
			t.Errorf("%q: %q: %v", c.named, c.line, faults)
		}
	}
}

// A noun with which a longer name opens is not told by the name of another thing.
func TestNamesThatOpenWithANoun(t *testing.T) {
	for _, c := range []struct{ named, pointing, line string }{
		{"Goa signed the Kutch Trade Agreement in May.", "Both welcomed the Agreement on Exchange of Seeds.", "Both welcomed the Kutch Trade Agreement on Exchange of Seeds."},
	} {
		doc := stored("Limes", c.named, c.pointing)
		if faults := cite.Check(pointingFirst(doc, c.line), only(doc)); len(faults) == 0 {
			t.Errorf("%q passes", c.line)
		}
		if faults := cite.Check(citing(doc, c.pointing, false), only(doc)); len(faults) > 0 {
			t.Errorf("%q: %v", c.pointing, faults)
		}
	}
}

// pointingFirst cites the sentence that points before the one that has the name.
func pointingFirst(doc *sandarbh.Document, text string) sandarbh.Line {
	l := citing(doc, text, false)
	slices.Reverse(l.Citations)
	return l
}

package note

import (
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
)

// An announcement does not lead a story that another release tells as done.
func TestSuperseded(t *testing.T) {
	for _, c := range []struct {
		name, title, other string
		tier               sandarbh.Tier
		otherDay           int
		want               bool
	}{
		{"done since", "Navy set to commission the frigate Sagar", "Frigate Sagar commissioned at Lumbini", sandarbh.Primary, 5, true},
		{"to be done", "Minister to inaugurate well park", "Minister inaugurates well park", sandarbh.Primary, 5, true},
		{"told earlier", "Minister to inaugurate well park", "Minister inaugurates well park", sandarbh.Primary, 1, false},
		{"only hailed", "Well pact set to enter into force", "Prime Minister hails well pact", sandarbh.Primary, 5, false},
		{"a purpose of what was done", "Board constitutes panel to lead the well mission", "Board constitutes a second panel", sandarbh.Primary, 5, false},
		{"a newspaper", "Minister to inaugurate well park", "Minister inaugurates well park", sandarbh.Press, 5, false},
	} {
		d := &sandarbh.Document{ID: "a", Title: c.title, Tier: c.tier, Published: sandarbh.Date{Year: 2026, Month: 5, Day: 3}}
		o := &sandarbh.Document{ID: "b", Title: c.other, Tier: c.tier, Published: sandarbh.Date{Year: 2026, Month: 5, Day: c.otherDay}}
		if got := superseded(d, []*sandarbh.Document{d, o}); got != c.want {
			t.Errorf("%s: superseded = %v", c.name, got)
		}
	}
}

// A note stands on the day on which the news was told as done, not on that of its announcement.
func TestNewsDay(t *testing.T) {
	day := func(d int) sandarbh.Date { return sandarbh.Date{Year: 2026, Month: time.May, Day: d} }
	doc := func(title string, d int) *sandarbh.Document {
		return &sandarbh.Document{Title: title, Published: day(d)}
	}
	for _, tt := range []struct {
		name string
		docs []*sandarbh.Document // the lead first
		want sandarbh.Date
	}{
		{"an announcement before it", []*sandarbh.Document{doc("Well declaration adopted", 13), doc("Minister to inaugurate well summit", 11), doc("Wells declared", 14)}, day(13)},
		{"a report before the release", []*sandarbh.Document{doc("Board approves wells", 13), doc("Wells approved, says the Board", 12)}, day(12)},
		{"the lead is the announcement", []*sandarbh.Document{doc("Minister to inaugurate well summit", 11), doc("Well summit opens", 12)}, sandarbh.Date{}},
	} {
		if got := newsDay(tt.docs); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

// What the sides of a joint statement welcomed as done is a fact, and weighed without how they put it; who was welcomed is none.
func TestWelcomed(t *testing.T) {
	for text, want := range map[string]string{
		"Ravi Rao and Maya Sen welcomed the signing of a pact on wells.":                  "Signing of a pact on wells.",
		"Lumbini welcomed Sagar’s accession to the Well Convention.":                      "Accession to the Well Convention.",
		"Ravi Rao and Maya Sen noted with satisfaction the completion of 66 small wells.": "Completion of 66 small wells.",
		"Ravi Rao welcomed the guests of the Well Board.":                                 "Ravi Rao welcomed the guests of the Well Board.",
	} {
		if got := withoutWelcome(text); got != want {
			t.Errorf("%q is weighed as %q, want %q", text, got, want)
		}
		if got := talkedOf(text); got != (want == text) {
			t.Errorf("%q: talk = %v", text, got)
		}
	}
	if !presence.MatchString("the minister was speaking at a workshop of divers") || presence.MatchString("the minister was speaking for the divers") {
		t.Error("where somebody was speaking is no news")
	}
	if !presence.MatchString("ravi rao welcomed the guests") || presence.MatchString("ravi rao welcomed the signing of a pact") {
		t.Error("who was welcomed and what are not told apart")
	}
}

// The heading of a part of a joint statement is no part of what the sides agreed.
func TestHeadingOfStatement(t *testing.T) {
	for text, want := range map[string]string{
		"Clean Water Cooperation The Leaders welcomed the signing of a pact on wells.":      "The Leaders welcomed",
		"Trade and Investment Recognizing the growth of trade, both sides agreed to a pact": "Recognizing the growth",
		"The pact on wells was signed. The Leaders welcomed it.":                            "The pact on wells",
	} {
		if got := text[gluedHead(text):]; !strings.HasPrefix(got, want) {
			t.Errorf("%q begins at %q, want %q", text, got, want)
		}
	}
}

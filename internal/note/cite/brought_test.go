package cite_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// "The plant" is the one that stands nearest above, if the text speaks of no other.
func TestBrought(t *testing.T) {
	const (
		opens  = "Sagar has opened a sewage treatment plant for its harbour."
		rain   = "Rain fell."
		treats = "The plant will treat 40 million litres a day."
	)
	for _, c := range []struct {
		name, noun, want string
		passages         []string // the last is the sentence that points
	}{
		{"the one plant of a text", "plant", "the sewage treatment plant", []string{"Sagar has opened a sewage treatment plant.", rain, treats}},
		{"a phrase that points itself", "plant", "", []string{opens, rain, treats}},
		{"a name without an article", "bank", "Lime Bank", []string{"The dividend of Lime Bank rose.", "The State holds 62 per cent of the bank."}},
		{"two plants", "plant", "", []string{"Sagar has a sewage treatment plant.", "Neer has a cement plant.", rain, rain, treats}},
		{"the nearer of two", "plant", "the sewage treatment plant", []string{"Neer has a cement plant.", "Sagar has opened a sewage treatment plant.", treats}},
		{"several of them", "plant", "", []string{"Sagar runs a sewage treatment plant.", "The plants of the region are old.", treats}},
		{"another in between", "plant", "", []string{"Sagar runs a sewage treatment plant.", "A plant was proposed for Neer.", treats}},
		{"one of two owners", "grid", "", []string{"The power grid of Goa grew.", "It is now larger than the power grid of Kutch.", "Most of the grid is new."}},
		{"a day is no part of it", "fair", "", []string{"The town held a book fair between December 9 and May 3.", "The fair cost Rs 4 crore."}},
		{"a scheme that is only spoken of", "scheme", "", []string{"The town of Neer replaces the trucks that are older than ten years.", "Each owner gets a loan of Rs 4 lakh for a new one.", "The first hundred owners have got their loan in the past week.", "Buses come under the Tide Bus scheme.", "The scheme cost Rs 4 crore."}},
		{"a number is no part of it", "buoys", "", []string{"The town wants at least five tide buoys.", "It did not say whether the buoys are bought."}},
		{"words that only praise it", "portal", "", []string{"Sagar has opened a modern, upgraded portal.", "The portal has 40 forms."}},
		{"a verb that reads as a part of the phrase", "film", "", []string{"A pump film surfaced on two sites.", "The film was not released."}},
		{"a phrase that breaks off", "segment", "", []string{"Loans for pumps remain a segment under watch due to the dry year.", "Neer expects no stress in the segment."}},
		{"an owner without a name", "wing", "", []string{"The party’s younger wing met at Neer.", "The wing elected a chairman."}},
		{"more words where it is brought in", "radar", "the coastal weather radar for fishermen", []string{"Neer has built a coastal weather radar for fishermen.", "The weather radar sees 200 km.", "The radar cost Rs 4 crore."}},
	} {
		doc := stored("Rain at Neer", c.passages...)
		start := strings.LastIndex(doc.Text, "\n") + 1
		if got, _ := cite.StandsFor(doc, start, len(doc.Text), c.noun); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	for _, c := range []struct {
		line string
		ok   bool
	}{
		{"The sewage treatment plant will treat 40 million litres a day.", true},
		{"The cement plant will treat 40 million litres a day.", false},
		{"The sewage treatment plant has treated 40 million litres a day.", false},
		{"The sewage treatment plant will treat 50 million litres a day.", false},
	} {
		doc := stored("Rain at Neer", "Neer has a cement plant.", "Sagar has opened a sewage treatment plant.", treats)
		line := citing(doc, c.line, false)
		slices.Reverse(line.Citations)
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%q: %v", c.line, faults)
		}
	}
}

package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A line may not end before words without which it says more, or nothing.
func TestBound(t *testing.T) {
	for _, c := range []struct {
		name, left, gone string
		bound            bool
	}{
		{"a value", "Potters may take a loan up to ₹4 lakh", " with the kiln value up to ₹9 lakh", true},
		{"a measure that adds", "The Board has built a canal", ", with a length of 40 km", false},
		{"whose money", "The wells may be dug by other towns also", ", with their own funds", true},
		{"in doing what", "Hill towns have a share of 30%", ", while allocating the funds of the Well Mission", true},
		{"a second effect", "The canal waters 40 villages", ", while reducing the cost of pumps", false},
		{"by whose leave", "The land may be sold", " with the consent of the Board", true},
		{"a leave that was given", "The land was sold", " with the consent of the Board", false},
		{"a resolve", "Both towns voiced a common resolve", " to keep the river clean", true},
		{"a thing with a purpose", "Both towns have signed a treaty", " to keep the river clean", false},
		{"a counted list", "Rain will fall in four towns namely Neer, Sagar and Koop", ", along with the port of Bela", true},
		{"a list that nothing counts", "Rain will fall in Neer, Sagar and Koop", ", along with winds of 40 km an hour", false},
		{"the first to do something", "Sagar has opened the first public mill of the delta", " to run on tidal power", true},
		{"a purpose of the first", "Sagar has opened the first public mill of the delta", " to help its farmers", false},
		{"against what", "Such kilns reduce smoke by 40%", ", compared to kilns of brick", true},
		{"one cause of three", "The price has doubled, thanks to drought", ", dearer diesel, and, of late, the closed port", true},
		{"all causes", "The price has doubled, thanks to drought", ", which the Board had foretold", false},
	} {
		if got := cite.Bound(c.left, c.gone); got != c.bound {
			t.Errorf("%s: %t", c.name, got)
		}
		doc := stored("Wells", c.left+c.gone+".")
		if faults := cite.Check(citing(doc, c.left+".", false), only(doc)); c.bound && len(faults) == 0 {
			t.Errorf("%s: %q passes", c.name, c.left)
		}
		if faults := cite.Check(citing(doc, c.left+c.gone+".", false), only(doc)); len(faults) > 0 {
			t.Errorf("%s: whole: %v", c.name, faults)
		}
	}
}

// The letter and the number of a part of a law are no short form that may go; "following" before a number points to a list.
func TestPartsOfALaw(t *testing.T) {
	for _, c := range []struct {
		source, line string
		ok           bool
	}{
		{"Clause (b) of sub-section (1) of section 9 of the Wells Act lets the Board set fees.", "Clause (b) of sub-section (1) of section 9 of the Wells Act lets the Board set fees.", true},
		{"Clause (b) of sub-section (1) of section 9 of the Wells Act lets the Board set fees.", "Clause of sub-section of section 9 of the Wells Act lets the Board set fees.", false},
		{"The Board has formed the panel under Section 9(1) of the Wells Act.", "The Board has formed the panel under Section 9 of the Wells Act.", false},
		{"The National Wells Board (NWB) has formed the panel.", "The National Wells Board has formed the panel.", true},
		{"Work of following 12 wells has been completed:", "Work of 12 wells has been completed.", true},
		{"The mill was shut following 12 deaths.", "The mill was shut 12 deaths.", false},
	} {
		doc := stored("Wells", c.source)
		if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%q: %v", c.line, faults)
		}
	}
}

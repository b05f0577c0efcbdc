package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Letters behind a number of things are not what the things are.
func TestExpandCounted(t *testing.T) {
	for text, want := range map[string]string{
		"With over 860 million NDM made for citizens, it is a digital work.": "With over 860 million NDM made for citizens, it is a digital work.",
		"As of May 2026, the NDM has 40 offices in the hills.":               "As of May 2026, the NDM [National Digital Mission] has 40 offices in the hills.",
	} {
		doc := sample(text + " The National Digital Mission (NDM) was opened in 2020.")
		line := sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, End: len(text)}, Quote: text}}}
		expandLine(&line, fullForms([]*sandarbh.Document{doc}), textsOf([]*sandarbh.Document{doc}))
		if line.Text != want {
			t.Errorf("%q, want %q", line.Text, want)
		}
	}
}

// Letters are read as a document of the story reads them, the line's own first, and not where two read them in two ways.
func TestExpandFromAnother(t *testing.T) {
	const told = "Goa has paid the NDM for 40 wells in the hills."
	for _, tt := range []struct{ name, own, other, want string }{
		{"of another document", "", "The National Digital Mission (NDM) was opened in 2020.", "Goa has paid the NDM [National Digital Mission] for 40 wells in the hills."},
		{"of two that do not agree", " The New Dairy Market (NDM) is in Mapusa.", "The National Digital Mission (NDM) was opened in 2020.", told},
		{"in capitals", " The NATIONAL BOARD OF MEADOWS AND DUNES (NDM) was opened in 2020.", "", told},
		{"in capitals of its letters", " The NATIONAL DIGITAL MISSION (NDM) was opened in 2020.", "", "Goa has paid the NDM [National Digital Mission] for 40 wells in the hills."},
	} {
		doc, other := sample(told+tt.own), sample(tt.other)
		other.ID = "other"
		line := sandarbh.Line{Text: told, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, End: len(told)}, Quote: told}}}
		docs := []*sandarbh.Document{doc, other}
		expandLine(&line, fullForms(docs), textsOf(docs))
		if line.Text != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, line.Text, tt.want)
		}
	}
}

// What stands behind a bracket is no word of it.
func TestInBrackets(t *testing.T) {
	for s, want := range map[string]int{
		"[As of 9 March 2026], 7 wells of NWB [National Wells Board] are dug.": 8,
		"No bracket.": 0,
	} {
		if got := inBracketsOf(s); got != want {
			t.Errorf("%q: %d words, want %d", s, got, want)
		}
	}
}

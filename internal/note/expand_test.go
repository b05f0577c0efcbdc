package note

import (
	"strings"
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

// Two short sentences in one line have room for a full form as for words of their own.
func TestExpandPair(t *testing.T) {
	const (
		first  = "The NDM has opened 40 offices in the hills, 12 on the coast and 20 in the towns of the northern plains since May 2026."
		second = "These offices have paid ₹52 crore for wells, pumps and pipes of 11 Boards."
	)
	doc := sample(first + " " + second + " The National Digital Mission (NDM) was opened in 2020.")
	line := sandarbh.Line{Text: first + " " + second, Type: sandarbh.Fact, Citations: []sandarbh.Citation{
		{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, End: len(first)}, Quote: first},
		{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, Start: len(first) + 1, End: len(first + " " + second)}, Quote: second},
	}}
	expandLine(&line, fullForms([]*sandarbh.Document{doc}), textsOf([]*sandarbh.Document{doc}))
	if want := strings.Replace(first, "NDM", "NDM [National Digital Mission]", 1) + " " + second; line.Text != want {
		t.Errorf("%q, want %q", line.Text, want)
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

// Letters that no bracket spells out are spelled out where one run of the document's words has them, a single thing of a plural, and a
// name that an adjective with a capital stands before.
func TestExpandUnmarked(t *testing.T) {
	for _, tt := range []struct{ name, line, rest, want string }{
		{"in words elsewhere", "The NDM has 40 offices in the hills.", "The National Digital Mission was opened in 2020.", "The NDM [National Digital Mission] has 40 offices in the hills."},
		{"in the title", "The ANW has 40 offices in the hills.", "It was opened in 2020.", "The ANW [Anga Network of Wells] has 40 offices in the hills."},
		{"one of a plural", "An NDM office is in the hills.", "New Dairy Markets (NDMs) were opened in 2020.", "An NDM [New Dairy Market] office is in the hills."},
		{"a plural that is one thing's", "An NDM office is in the hills.", "The Nucleus of Dairy Monasteries (NDMs) was opened in 2020.", "An NDM [Nucleus of Dairy Monasteries] office is in the hills."},
		{"behind another word of its sentence", "The NDM has 40 offices in the hills.", "It met in Sagar National Digital Mission (NDM) halls.", "The NDM [National Digital Mission] has 40 offices in the hills."},
		{"two that have the letters", "The NDM has 40 offices in the hills.", "The National Digital Mission met. The New Dairy Market met.", "The NDM has 40 offices in the hills."},
		{"part of a longer name", "The NDM has 40 offices in the hills.", "The National Digital Mission Board met.", "The NDM has 40 offices in the hills."},
	} {
		doc := sample(tt.line + " " + tt.rest)
		doc.Title = "Anga Network of Wells (ANW) opened"
		texts := textsOf([]*sandarbh.Document{doc})
		n := &sandarbh.Note{Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{{Text: tt.line, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, End: len(tt.line)}, Quote: tt.line}}}}}}}
		expand(n, []*sandarbh.Document{doc}, texts)
		if got := n.Sections[0].Lines[0].Text; got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

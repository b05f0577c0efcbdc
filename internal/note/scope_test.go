package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A heading's name goes before a sentence that says nothing of it, and before none that has its own subject.
func TestScope(t *testing.T) {
	for _, c := range []struct{ heading, text, want string }{
		{"Mustard", "Output has increased to 19 million tonnes.", "Mustard: Output has increased to 19 million tonnes."},
		{"Lending Mission", "Digital Public Infrastructure (DPI) refers to systems that work together.", ""},
		{"Lending Mission", "ULI enables access to land records.", ""},
	} {
		doc := &sandarbh.Document{ID: "d", Text: c.heading + "\n" + c.text + "\n", Blocks: []sandarbh.Block{
			{Kind: sandarbh.Heading, End: len(c.heading)},
			{Kind: sandarbh.Paragraph, Start: len(c.heading) + 1, End: len(c.heading) + 1 + len(c.text)},
		}}
		p := &passage{doc: doc, block: 1, heading: c.heading, text: c.text, scoped: true}
		d := &draft{text: c.text, from: p}
		d.scope(nil)
		if c.want == "" {
			c.want = c.text
		}
		if d.text != c.want {
			t.Errorf("%s: %q, want %q", c.heading, d.text, c.want)
		}
	}
}

func TestNameHeading(t *testing.T) {
	for h, want := range map[string]bool{
		"PM Surya Ghar":                 true,
		"Unified Lending Platform":      true,
		"Loan Scoring (AI-Led Lending)": false,
		"Key Features":                  false,
	} {
		if got := nameHeading(h, "A body of prose."); got != want {
			t.Errorf("%q: %v, want %v", h, got, want)
		}
	}
}

// What was reached by a month that is past is a fact; what is planned for it is not.
func TestForward(t *testing.T) {
	for text, want := range map[string]bool{
		"capacity reached 532 gw by march 2026.":       false,
		"by march 2026, 950 documents had been issued": false,
		"the line is to be completed by march 2027.":   true,
		"the target of 500 gw by 2030 stands.":         true,
	} {
		if got := planned(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// Under a heading that is not its own, what a sentence defines by name gets no label.
func TestDefinesOther(t *testing.T) {
	for text, want := range map[string]bool{
		"Neer Bhi Padhai Bhi is a campaign of the Board that takes wells to schools.": true,
		"The Wells for Girls plan is a part of the Well Mission.":                     false,
		"Girls of 40 towns are the first to learn.":                                   false,
	} {
		p := &passage{text: text, heading: "Scheme for Girls at Wells (SGW)"}
		if got := p.definesOther(); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

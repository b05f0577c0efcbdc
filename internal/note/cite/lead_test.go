package cite

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A sentence gets before it what it stands under, and nothing else.
func TestLead(t *testing.T) {
	doc := &sandarbh.Document{
		ID: "d", Language: "en", Title: "Seed Mission: questions and answers",
		Text: "The River Fund pays for barrages. Works have begun in eleven districts.\nSoil Cards\nAbout 600 villages have been covered.\nTested farms rose to 4 lakh in 2025.\nFish Loans\nLoans of Rs. 12 crore were given.\n",
	}
	texts := func(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, id == doc.ID }
	at := func(quote string) sandarbh.Citation {
		field, text := sandarbh.FieldText, doc.Text
		if strings.Contains(doc.Title, quote) {
			field, text = sandarbh.FieldTitle, doc.Title
		}
		i := strings.Index(text, quote)
		return sandarbh.Citation{Span: sandarbh.Span{Document: "d", Field: field, Start: i, End: i + len(quote)}, Quote: quote}
	}
	covered, loans, works := "About 600 villages have been covered.", "Loans of Rs. 12 crore were given.", "Works have begun in eleven districts."
	for _, c := range []struct {
		name, line string
		cites      []string
		ok         bool
	}{
		{"the title", "Seed Mission: " + covered, []string{covered, doc.Title}, true},
		{"the heading above", "Soil Cards: " + covered, []string{covered, "Soil Cards"}, true},
		{"the heading above, a paragraph between", "Soil Cards: Tested farms rose to 4 lakh in 2025.", []string{"Tested farms rose to 4 lakh in 2025.", "Soil Cards"}, true},
		{"what opens the paragraph", "River Fund: " + works, []string{works, "The River Fund pays for barrages."}, true},
		{"the heading of another section", "Soil Cards: " + loans, []string{loans, "Soil Cards"}, false},
		{"a heading below", "Fish Loans: " + covered, []string{covered, "Fish Loans"}, false},
		{"the opening of another paragraph", "River Fund: " + covered, []string{covered, "The River Fund pays for barrages."}, false},
		{"the object of the opening", "Barrages: " + works, []string{works, "The River Fund pays for barrages."}, false},
		{"words that no passage has", "Dairy Mission: " + covered, []string{covered, doc.Title}, false},
		{"a sentence that does not follow", "Soil Cards: About 700 villages have been covered.", []string{covered, "Soil Cards"}, false},
		{"a title that is not cited", "Seed Mission: " + covered, []string{covered}, false},
	} {
		var cites []sandarbh.Citation
		for _, q := range c.cites {
			cites = append(cites, at(q))
		}
		faults := Check(sandarbh.Line{Text: c.line, Type: sandarbh.Fact, Citations: cites}, texts)
		if (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

package cite

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Between quotation marks nothing is left out and nothing put in.
func TestQuotation(t *testing.T) {
	for _, tt := range []struct {
		name, source, line string
		ok                 bool
	}{
		{"the whole", "The clause says that a tank is built “only for this purpose after a survey of the parish”.", "The clause says that a tank is built “only for this purpose after a survey of the parish”.", true},
		{"words cut within", "The clause says that a tank is built “only for this purpose after a survey of the parish”.", "The clause says that a tank is built “only after a survey of the parish”.", false},
		{"praise cut within", "Asha Rao called the yield “a remarkable rate since 1950”.", "Asha Rao called the yield “a rate since 1950”.", false},
		{"praise cut outside", "Asha Rao presented a remarkable film, “Rain over the Hills”.", "Asha Rao presented a film, “Rain over the Hills”.", true},
		{"letters in brackets", "The Board runs the plan “National Store of Seeds (NSS) for Farms” in Goa.", "The Board runs the plan “National Store of Seeds for Farms” in Goa.", true},
		{"single marks", "The Board called it a ‘very slow growth of farmers’ income’ in Goa.", "The Board called it a ‘growth of farmers’ income’ in Goa.", false},
		{"an apostrophe", "The farmers’ market and the ‘Green Week’ of the Board have opened in Goa.", "The farmers’ market and the ‘Green Week’ of the Board have opened in Goa.", true},
		{"a quotation in brackets", "The Board has made the Salt Rules, 2026 (“the Rules”), which close 40 pans in Goa.", "The Board has made the Salt Rules, 2026 (“the Rules”), which close 40 pans in Goa.", true},
		{"an honorific within", "The Board said: “The plea of Shri Ravi Rao for the pans has been heard in Goa.”", "The Board said: “The plea of Ravi Rao for the pans has been heard in Goa.”", true},
		{"straight marks", "Asha Rao called the yield \"a truly small one\" in Goa.", "Asha Rao called the yield \"a small one\" in Goa.", false},
	} {
		doc := &sandarbh.Document{ID: "d", Language: "en", Text: tt.source + "\n"}
		faults := Check(sandarbh.Line{Text: tt.line, Type: sandarbh.Fact, Citations: []sandarbh.Citation{
			{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, End: len(tt.source)}, Quote: tt.source},
		}}, func(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, id == "d" })
		if (len(faults) == 0) != tt.ok {
			t.Errorf("%s: %v", tt.name, faults)
		}
	}
}

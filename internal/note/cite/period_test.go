package cite

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A sentence without a time is led by that of the title, if no nearer one is another.
func TestPeriod(t *testing.T) {
	for _, tt := range []struct {
		name, title, before, lead string
		ok                        bool
	}{
		{"the title's month", "Lime output rises in May 2026", "", "May 2026", true},
		{"the same nearer by", "Lime output rises in May 2026", "Output was 12 tonnes in May 2026, against 9 tonnes in May 2025.", "May 2026", true},
		{"another nearer by", "Lime output rises in May 2026", "Output was 90 tonnes in April-May 2026.", "May 2026", false},
		{"far years nearer by", "Lime output rises in FY 2025-26", "Output was 9 tonnes in 2013-14 and 12 tonnes in FY 2025-26.", "FY 2025-26", false},
		{"a month that is not the title's", "Lime output rises in May 2026", "Output fell in April 2026.", "April 2026", false},
		{"a day of the title", "Lime output told on 4 May 2026", "", "4 May 2026", false},
		{"two times in the title", "Lime output rises in May 2026 over April 2026", "", "May 2026", false},
		{"a name's year", "Lime Mission May 2026", "", "May 2026", false},
		{"a time to come", "Lime output to rise in FY 2027-28", "", "FY 2027-28", false},
		{"no year", "Lime output rises in February", "", "February", false},
	} {
		sentence := "Exports of burnt lime grew by 4 per cent."
		doc := &sandarbh.Document{ID: "d", Language: "en", Title: tt.title, Published: sandarbh.Date{Year: 2026, Month: 6, Day: 9}, Text: tt.before + "\n" + sentence + "\n"}
		at := strings.Index(doc.Text, sentence)
		faults := Check(sandarbh.Line{Text: tt.lead + ": " + sentence, Type: sandarbh.Fact, Citations: []sandarbh.Citation{
			{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, Start: at, End: at + len(sentence)}, Quote: sentence},
			{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldTitle, End: len(tt.title)}, Quote: tt.title},
		}}, func(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, id == "d" })
		if (len(faults) == 0) != tt.ok {
			t.Errorf("%s: %v", tt.name, faults)
		}
	}
}

package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// What is so "as on date" is so on the day of its document, and on no other.
func TestAsOfDay(t *testing.T) {
	for _, c := range []struct {
		name, text, line string
		passes           bool
	}{
		{"as on date", "As on date, the Board has dug 40 wells in Avanti.", "[As of 4 May 2026], the Board has dug 40 wells in Avanti.", true},
		{"till date", "Till date, Shri Rao has dug 40 wells in Avanti.", "[As of 4 May 2026], Rao has dug 40 wells in Avanti.", true},
		{"as on today", "As on today 40 wells have been dug in Avanti.", "[As of 4 May 2026], 40 wells have been dug in Avanti.", true},
		{"another day", "As on date, the Board has dug 40 wells in Avanti.", "[As of 5 May 2026], the Board has dug 40 wells in Avanti.", false},
		{"another figure", "As on date, the Board has dug 40 wells in Avanti.", "[As of 4 May 2026], the Board has dug 50 wells in Avanti.", false},
		{"of a day long past", "As on 31 March 2024, the Board has dug 40 wells in Avanti.", "[As of 4 May 2026], the Board has dug 40 wells in Avanti.", false},
		{"no word of the present", "The Board has dug 40 wells in Avanti.", "[As of 4 May 2026], the Board has dug 40 wells in Avanti.", false},
		{"the date of something", "As on date of the award, the Board had dug 40 wells in Avanti.", "[As of 4 May 2026], the Board had dug 40 wells in Avanti.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := &sandarbh.Document{ID: "d", Language: "en", Text: c.text, Published: sandarbh.Date{Year: 2026, Month: 5, Day: 4}}
			line := sandarbh.Line{Text: c.line, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, End: len(c.text)}, Quote: c.text}}}
			faults := cite.Check(line, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
			if c.passes != (len(faults) == 0) {
				t.Errorf("%q passes %v, want %v: %v", c.line, !c.passes, c.passes, faults)
			}
		})
	}
}

package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// lineOf is a candidate of a document with its stems and figures.
func lineOf(id sandarbh.DocumentID, text string) candidate {
	c := candidate{draft: draft{text: text, from: &passage{doc: &sandarbh.Document{ID: id, Language: "en"}}}, stems: stemsOf(text, "en"), figures: map[string]bool{}}
	c.look(&Kind{}, nil, sandarbh.Date{})
	return c
}

// What one report or a quotation says again in other words is one line.
func TestAgain(t *testing.T) {
	for _, tt := range []struct {
		name, first, second string
		other               bool // the second is of another report
		same                bool
	}{
		{"a count in other words", "Eleven Sagar boats have crossed the Strait of Lumbini since the pact of June, the Board said.", "Since the pact was signed 11 boats of the coast have crossed the Strait.", true, true},
		{"another count", "Eleven Sagar boats have crossed the Strait of Lumbini since the pact of June, the Board said.", "Since the pact was signed 12 boats of the coast have crossed the Strait.", true, false},
		{"a quotation of the same report", "Eleven Sagar boats have crossed the Strait of Lumbini since the pact of June, the Board said.", "Asha Rao said, “Since the pact 11 boats have crossed the Strait.”", false, true},
		{"a plain line of the same report", "Eleven Sagar boats have crossed the Strait of Lumbini since the pact of June, the Board said.", "Since the pact was signed 11 boats of the coast have crossed the Strait.", false, false},
		{"a count that two share by chance", "Potters of the delta are linked with eight welfare schemes by a survey of homes.", "The Board sanctioned 900 loans under eight welfare schemes.", true, false},
		{"a long figure", "The approvals will create 14,246 direct jobs at the kilns.", "Asha Rao said the new proposals at the kilns will bring as many as 14,246 places of work.", true, true},
		{"a subject and its deed", "The Well Board granted the Sagar company a licence for the first kiln of the delta.", "The Board granted a licence for Sagar’s kiln on Friday, an officer told reporters.", true, true},
		{"a subject and its deed to another", "The Well Board has constituted the Kiln Advisory Council (KAC) of the delta.", "The Well Board has constituted the Boat Expert Group (BEG) of the delta.", true, false},
		{"what goes further in its own document", "The Kiln Loan Scheme was opened in January 2025.", "The Kiln Loan Scheme was opened by the Well Board in January 2025 and has lent ₹41 crore to 1,100 potters of four districts of the delta.", false, false},
		{"what goes further in another report", "The Kiln Loan Scheme was opened in January 2025.", "The Kiln Loan Scheme was opened by the Well Board in January 2025 and has lent ₹41 crore to 1,100 potters of four districts of the delta.", true, true},
		{"a subject and another deed", "The Well Board granted the Sagar company a licence for the first kiln of the delta.", "The Board withdrew a licence for Sagar’s kiln on Friday, an officer told reporters.", true, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			id := sandarbh.DocumentID("a")
			if tt.other {
				id = "b"
			}
			first, second := lineOf("a", tt.first), lineOf(id, tt.second)
			if got := repeats(&second, []candidate{first}) >= 0; got != tt.same {
				t.Errorf("said again = %v (%.2f alike)", got, alike(first.stems, second.stems))
			}
		})
	}
}

// A line that says only what the title says is left out, where others are left.
func TestSaysMore(t *testing.T) {
	title := sandarbh.Line{Text: "Well Board raises the fee of 40 kilns"}
	lines := []candidate{lineOf("a", "The Well Board raises the fee of 40 kilns.")}
	if len(saysMore(lines, title)) != 1 {
		t.Error("the only line is left out")
	}
	for _, text := range []string{"The fee is 4 per cent.", "Kilns pay in May.", "Owners may object.", "The Board has 12 members.", "The Well Board raises the fee of 60 kilns."} {
		lines = append(lines, lineOf("a", text))
	}
	if got := saysMore(lines, title); len(got) != 5 || got[4].text != "The Well Board raises the fee of 60 kilns." {
		t.Errorf("%d lines are left", len(got))
	}
}

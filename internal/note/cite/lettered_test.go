package cite_test

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Letters may stand for "the scheme" if they are those of the thing of its kind that the document named last.
func TestLettersInPlace(t *testing.T) {
	const (
		title  = "Wells under PM-JAL"
		yojana = "The Pradhan Mantri Jal Yojana (PM-JAL) began in 2021."
		dug    = "Since then, 400 wells have been dug under the scheme."
		under  = "Since then, 400 wells have been dug under PM-JAL."
	)
	for _, c := range []struct {
		name, title, line string
		passages          []string // the last is the sentence of the line
		ok                bool
	}{
		{"letters behind the name", title, under, []string{yojana, dug}, true},
		{"the noun behind the letters", "Wells", "Since then, 400 wells have been dug under the KUP scheme.", []string{"The Kisan Uthan (KUP) Scheme began in 2021. " + dug}, true},
		{"the letters before the noun", "Wells", "The PM-JAL Scheme closed in May.", []string{"Goa joined the PM-JAL scheme. The Scheme closed in May."}, true},
		{"a body", "Loans", "Goa owes WDC Rs 4 crore.", []string{"The Wells Development Corporation (WDC) lends to towns. Goa owes the Corporation Rs 4 crore."}, true},
		{"an owner", title, "PM-JAL’s outlay is Rs 4 crore.", []string{yojana, "The scheme’s outlay is Rs 4 crore."}, true},
		{"another figure", title, "Since then, 500 wells have been dug under PM-JAL.", []string{yojana, dug}, false},
		{"another scheme since", title, under, []string{yojana, "The Hill Roads Scheme began in 2022.", dug}, false},
		{"schemes since", title, under, []string{yojana, "Goa runs schemes for wells.", dug}, false},
		{"another in the paragraph that names it", title, under, []string{"The Hill Roads Scheme came before PM-JAL. " + yojana, dug}, false},
		{"another paragraph, and not in the title, but the only one of all", "Wells", under, []string{yojana, dug}, true},
		{"another paragraph, and not in the title", "Wells", under, []string{"The Hill Roads Scheme ended.", yojana, dug}, false},
		{"the title has it in full", "Pradhan Mantri Jal Yojana digs", under, []string{"The Hill Roads Scheme ended.", yojana, dug}, true},
		{"a heading between, of the only one of all", title, under, []string{yojana, "Wells in the hills", dug}, true},
		{"a heading between", title, under, []string{"The Hill Roads Scheme ended.", yojana, "Wells in the hills", dug}, false},
		{"a label between", title, under, []string{yojana, "Roads in the hills: Goa has built 40 km.", dug}, false},
		{"a phase", title, "Since then, 400 wells have been dug under PM-JAL.", []string{"The Pradhan Mantri Jal Yojana (PM-JAL) Phase II began in 2021.", dug}, false},
		{"letters of two", "Wells under PMJY", "Since then, 400 wells have been dug under PMJY.", []string{"The Pradhan Mantri Jungle Yojana (PMJY) ended.", "The Pradhan Mantri Jal Yojana (PMJY) began.", dug}, false},
		{"letters of one", "Wells under PMJY", "Since then, 400 wells have been dug under PMJY.", []string{"The Pradhan Mantri Jal Yojana (PMJY) ended.", "The Pradhan Mantri Jal Yojana (PMJY) began.", dug}, true},
		{"letters in a longer name", title, under, []string{yojana, "PM-JAL Awards honour masons.", dug}, false},
		{"letters at the end of a name", "Loans", "Goa owes PET Rs 4 crore.", []string{"Hill PET Ltd lends to towns. Goa owes the company Rs 4 crore."}, false},
		{"letters of no scheme", "Wells under the MoJS", "Since then, 400 wells have been dug under MoJS.", []string{"The Ministry of Wells (MoJS) met. " + dug}, false},
		{"letters that are a part of others", "Wells under PM-JAL-II", under, []string{yojana, "The Pradhan Mantri Jal Yojana (PM-JAL-II) began in 2024.", dug}, false},
		{"a scheme that is not pointed at", title, under, []string{yojana, "Since then, 400 wells have been dug under a scheme."}, false},
	} {
		doc := stored(c.title, c.passages...)
		line := citing(doc, c.line, false)
		if n := len(c.passages); n == 1 { // two sentences of one paragraph
			at := slices.Index([]byte(doc.Text), '.') + 1
			whole := line.Citations[0]
			above, own := whole, whole
			above.End, above.Quote = at, whole.Quote[:at]
			own.Start, own.Quote = at+1, whole.Quote[at+1:]
			line.Citations = append(line.Citations[:0], own, above)
		} else {
			slices.Reverse(line.Citations)
		}
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

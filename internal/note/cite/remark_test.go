package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A deed stands without what somebody remarks on it and without the powers by which it was done, its doer without who presides and
// without the ministry over it. What limits the deed stays.
func TestBesideDeed(t *testing.T) {
	remark := "The Board today opened a trial of lime wells, with Union Minister of State for Wells, Springs; Minister of State in the Office of Rain, Dr. Asha Rao, describing it as a union of old and new."
	powers := "The Wells Board, in exercise of its powers under Article 9 of the Charter; Section 21 along with other provisions of the Preservation of the Wells Act, 1950, has ordered a count in 16 States on 14 May 2026."
	report := "The Committee on Wells, Springs and Climate Change under the Chairmanship of Shri Brij Rao, M.P., Upper House presented/laid on the Table its 63rd Report on the 16th March, 2026."
	for _, tt := range []struct {
		name, passage, line string
		ok                  bool
	}{
		{"a remark", remark, "The Board opened a trial of lime wells.", true},
		{"nor does the deed become his", remark, "The Board opened a trial of lime wells, with Union Minister of State for Wells, Springs; Minister of State in the Office of Rain, Asha Rao.", false},
		{"of both sides", "The Ministers held talks in Neer on lime, with both sides noting that trade has grown.", "The Ministers held talks in Neer on lime.", true},
		{"a remark that sets a condition", "The Board opened a trial of lime wells, with Asha Rao noting that it runs if the States agree.", "The Board opened a trial of lime wells.", false},
		{"what was done with it is no remark", "The Board will open a trial, with Asha Rao leading the lime cell.", "The Board will open a trial, with Asha Rao.", false},
		{"the powers", powers, "The Wells Board has ordered a count in 16 States on 14 May 2026.", true},
		{"powers with a condition", "The Wells Board, in exercise of its powers under Article 9, if the State agrees, has ordered a count in 16 States.", "The Wells Board has ordered a count in 16 States.", false},
		{"who presides", report, "The Committee on Wells, Springs and Climate Change presented/laid on the Table its 63rd Report on the 16th March, 2026.", true},
		{"his Report is not theirs", report, "Brij Rao presented/laid on the Table its 63rd Report on the 16th March, 2026.", false},
		{"the ministry over a body", "The Department of Wells, Ministry of Water held a meeting on lime in 16 States.", "The Department of Wells held a meeting on lime in 16 States.", true},
		{"a ministry that acts", "In talks on wells, Ministry of Water held a meeting on lime in 16 States.", "In talks on wells held a meeting on lime in 16 States.", false},
		{"one who co-chairs", "Shri Ravi Rao, Secretary, Department of Wells, co-chaired the 14th Session of the Lime Commission.", "Ravi Rao co-chaired the 14th Session of the Lime Commission.", true},
		{"an office with its charge in letters", "Union Minister of State (I/C) for Law and Wells Shri Arjun Ram Sen has approved the Lime Scheme.", "Arjun Ram Sen has approved the Lime Scheme.", true},
		{"a place of two names behind a praised opening", "In a major step towards better wells, a set of lime and salt halls at Lime Port, Neer were opened by Shri Ravi Rao.", "A set of lime and salt halls at Lime Port, Neer were opened by Ravi Rao.", true},
		{"its second name is not entered", "In a major step towards better wells, the halls at Neer, Sagar were opened by Shri Ravi Rao.", "Sagar were opened by Ravi Rao.", false},
		{"an opening with a list", "As a remarkable step towards clean, deep, and lime-rich wells across Goa, reform-linked pacts were signed with two States (Manipur and Bihar).", "Reform-linked pacts were signed with two States (Manipur and Bihar).", true},
		{"a member of its list is no subject", "As a remarkable step towards clean, deep, and lime-rich wells across Goa, reform-linked pacts were signed with two States.", "Deep, and lime-rich wells across Goa, reform-linked pacts were signed with two States.", false},
		{"with what else a period ends", "The Scheme runs for five years from 1st April 2026 to 31st March 2031 co-terminus with the Lime Cycle.", "The Scheme runs for five years from 1st April 2026 to 31st March 2031.", true},
		{"a list that ends in etc.", "A total of 16 projects focusing on wells, lime halls, etc. have been approved in May 2026.", "A total of 16 projects have been approved in May 2026.", true},
	} {
		doc := stored("", tt.passage)
		if faults := cite.Check(citing(doc, tt.line, false), only(doc)); (len(faults) == 0) != tt.ok {
			t.Errorf("%s: %v", tt.name, faults)
		}
	}
}

// A sentence that its page breaks within is one sentence; lines of a list are none.
func TestBrokenLine(t *testing.T) {
	for _, tt := range []struct {
		name, text, line string
		ok               bool
	}{
		{"a sentence", "Under the Scheme, 288 wells worth ₹40 crore have received the first\napproval of the Board till May 2026.", "Under the Scheme, 288 wells worth ₹40 crore have received the first approval of the Board till May 2026.", true},
		{"a list", "The Board has 40 halls for\nWells\nLime", "The Board has 40 halls for Wells Lime.", false},
	} {
		doc := stored("", tt.text)
		line := citingAll(doc, tt.line)
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != tt.ok {
			t.Errorf("%s: %v", tt.name, faults)
		}
	}
}

// citingAll is a fact line that cites all of a document's text as one passage.
func citingAll(doc *sandarbh.Document, text string) sandarbh.Line {
	return sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, End: len(doc.Text)}, Quote: doc.Text}}}
}

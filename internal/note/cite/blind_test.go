package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// TestWrongLinesInThePassagesOwnWords holds lines that are wrong though every word stands in the passage: what a
// bag of words lets through.
func TestWrongLinesInThePassagesOwnWords(t *testing.T) {
	for _, tt := range []struct{ name, passage, line string }{
		{"buyer and seller", "Egypt will buy 24 aircraft from France, and France will train pilots of Egypt.", "France will buy 24 aircraft."},
		{"the other clause's object", "The Centre released Rs 500 crore to Bihar and sanctioned Rs 900 crore for Assam.", "The Centre released Rs 900 crore for Assam."},
		{"the other clause's verb", "The Centre released Rs 500 crore to Bihar and sanctioned Rs 900 crore for Assam.", "The Centre sanctioned Rs 500 crore to Bihar."},
		{"a place of another figure", "Rice output rose to 150 lakh tonnes in Punjab and 90 lakh tonnes in Odisha.", "Rice output rose to 150 lakh tonnes in Odisha."},
		{"a year of another event", "The Act was passed in 2019 and the rules were notified in 2024.", "The Act was passed in 2024."},
		{"the list's count with one member", "The MoUs cover five areas in Kerala and Goa.", "The MoUs cover five areas in Goa."},
		{"a total told of a part", "About 3 lakh farmers and fishers were insured.", "About 3 lakh fishers were insured."},
		{"the speaker made the actor", "Minister Rao said the State has banned the drug.", "Minister Rao has banned the drug."},
		{"the one accused made the accuser", "The agency accused the firm of fraud.", "The firm accused the agency of fraud."},
		{"what was denied", "The ministry denied that the port was sold.", "The port was sold."},
		{"what was denied, with its subject", "The ministry denied that the port was sold.", "The ministry said the port was sold."},
		{"a target told as a result", "Against a target of 500 MW, 320 MW was installed in 2025.", "500 MW was installed in 2025."},
		{"an earlier value told as the present", "The rate was cut to 5.5% from 6% in June.", "The rate was cut to 6% in June."},
		{"a share told of another whole", "Women hold 56% of accounts, while rural areas hold 67% of deposits.", "Women hold 67% of deposits."},
		{"a comparison turned", "Output of wheat was higher than that of rice in 2025.", "Output of rice was higher than that of wheat in 2025."},
		{"a condition's consequence", "If exports fall below 10 lakh tonnes, the duty will be waived.", "The duty will be waived."},
		{"the condition told as fact", "If exports fall below 10 lakh tonnes, the duty will be waived.", "Exports fall below 10 lakh tonnes."},
		{"an aim told as done", "The mission aims to connect 250 villages by 2028.", "The mission connects 250 villages by 2028."},
		{"an offer told as accepted", "Japan offered to build the line.", "Japan to build the line."},
		{"a part of a negation", "The board did not approve the merger and the sale.", "The board did approve the merger."},
		{"not only turned to not", "The scheme covers not only farmers but also tenants.", "The scheme covers not farmers but tenants."},
		{"an alternative made certain", "The plant will be set up in Gujarat or Odisha.", "The plant will be set up in Gujarat."},
		{"one of two that share a figure", "India and Nepal signed four agreements worth Rs 200 crore.", "India signed four agreements worth Rs 200 crore."},
		{"respectively", "Assam and Goa received Rs 40 crore and Rs 20 crore respectively.", "Goa received Rs 40 crore."},
		{"the recommender made the decider", "The panel recommended that the Cabinet raise the fee.", "The panel raise the fee."},
		{"a draft made final", "The Board released the draft guidelines on lending.", "The Board released the guidelines on lending."},
		{"the first part of a rank", "Goa ranked first among small States.", "Goa ranked first."},
		{"a report's own view", "The study found no link between the dam and the flood.", "The study found link between the dam and the flood."},
		{"who is to act", "The court asked the State to pay the victims within a month.", "The court pay the victims within a month."},
		{"only is lost", "Only 12 of the 40 units passed the test.", "12 of the 40 units passed the test."},
		{"a base is lost", "Up to 40% of the cost is borne by the Centre.", "Up to 40% is borne by the Centre."},
		{"so far is not for good", "The firm has yet to receive the licence.", "The firm has receive the licence."},
		{"a hope of one made an act of both", "Oman hoped that India would join the bank.", "India would join the bank."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := stored("", tt.passage)
			if len(cite.Check(citing(doc, tt.line, false), only(doc))) == 0 {
				t.Errorf("%q passes for %q", tt.line, tt.passage)
			}
		})
	}
}

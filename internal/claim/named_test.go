package claim

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A value is named by what its sentence says that it is of, or not at all.
func TestNamed(t *testing.T) {
	for _, tt := range []struct{ name, text, value, want string }{
		{"a count with its noun", "Nine seats are reserved for them.", "Nine", "Number of seats"},
		{"a rate that did not move", "The committee kept the policy repo rate unchanged at 6.50 per cent.", "6.50 per cent", "Policy repo rate"},
		{"growth of a year", "Real GDP growth for 2023-24 is projected at 7.0 per cent.", "7.0 per cent", "Real GDP growth for 2023-24"},
		{"an outlay that somebody approved", "The Cabinet approved the Kelp Mission with an outlay of Rs 40 crore.", "Rs 40 crore", "Outlay of the Kelp Mission"},
		{"a day of a deed", "The River Cities Alliance was launched in November 2021.", "November 2021", "Month of the launch of the River Cities Alliance"},
		{"a description counts nothing", "It is a two-stage missile.", "two", ""},
		{"one of a thing", "People can pay Rs 5 lakh in one transaction.", "one", ""},
		{"the number of a release", "(Release ID: 9000121)", "9000121", ""},
		{"a dateline is no matter", "New Delhi, December 13: 29 members have joined it.", "29", ""},
		{"a fiscal year beside its figure", "Real GDP growth for 2023-24 is projected at 7.0 per cent.", "2023-24", ""},
		{"a deed by the way", "India joined the convention in 2005.", "2005", ""},
		{"Hindi", "इस योजना पर 40 करोड़ रुपये खर्च होंगे।", "40 करोड़ रुपये", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := &sandarbh.Document{ID: "d", Title: "Title of the page", Text: tt.text}
			for _, c := range Extract(doc) {
				if words, _ := doc.Quote(c.Span); words == tt.value {
					if c.Matter != tt.want {
						t.Errorf("%q is %q, want %q", tt.value, c.Matter, tt.want)
					}
					return
				}
			}
			if tt.want != "" {
				t.Errorf("no claim of %q", tt.value)
			}
		})
	}
}

package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// From what something follows, to whose question it was said and what it was recognised as goes; what links two clauses stays.
func TestFollows(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a conclusion", "The Committee, therefore, recommends that 40 wells be lined by 2027.", "The Committee recommends that 40 wells be lined by 2027."},
		{"a conclusion inside its verb", "Asha Rao and Jan Holm therefore agreed to dig 40 wells in Goa.", "Asha Rao and Jan Holm agreed to dig 40 wells in Goa."},
		{"a link between two clauses", "Goa has 40 wells and is therefore ineligible for the new fund.", "Goa has 40 wells and is therefore ineligible for the new fund."},
		{"a question", "Replying to a question from Salem member Asha Rao, Jan Holm said that 40 wells have been dug.", "Jan Holm said that 40 wells have been dug."},
		{"what it was recognised as", "Recognising its wide appeal, the Board made 6 May the Day of Wells in 2014.", "The Board made 6 May the Day of Wells in 2014."},
		{"what was recognised by name", "Recognising the Sagar Report, the Board made 6 May the Day of Wells in 2014.", "Recognising the Sagar Report, the Board made 6 May the Day of Wells in 2014."},
		{"an opening with a semicolon", "Continuing the rollout of the Wells Mission 2.0; the States of Goa and Kerala signed pacts with the Board.", "Continuing the rollout of the Wells Mission 2.0, the States of Goa and Kerala signed pacts with the Board."},
		{"a clock", "Asha Rao (local time) said that 40 wells have been dug.", "Asha Rao said that 40 wells have been dug."},
		{"two marks at the end", "The Board holds camps, rallies, walks, etc;.", "The Board holds camps, rallies, walks, etc."},
		{"a letter read wrongly", "Wells have been dug in pan lndia with Board funds.", "Wells have been dug in pan India with Board funds."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := passages(sample(tt.in))
			d := draft{text: tidy(ps[0].text), cites: []sandarbh.Citation{ps[0].citation()}, from: &ps[0]}
			d.clean()
			if d.text != tt.want {
				t.Errorf("%q\n gave %q\n want %q", tt.in, d.text, tt.want)
			}
		})
	}
}

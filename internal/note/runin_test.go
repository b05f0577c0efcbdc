package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A heading that says of what kind a fact is goes before a sentence that names who did it; one that names a thing stays.
func TestRunInHeading(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a kind of fact", "Wider Market Access: Bhutan has opened 144 sectors to diggers of India.", "Bhutan has opened 144 sectors to diggers of India."},
		{"a kind of fact, under a pact", "Wider Market Access: Under the Well Pact, Lumbinia has opened 144 sectors to diggers.", "Under the Well Pact, Lumbinia has opened 144 sectors to diggers."},
		{"a scheme", "Rural Well Mission Support: Lumbinia has opened 144 sectors to diggers of India.", "Rural Well Mission Support: Lumbinia has opened 144 sectors to diggers of India."},
		{"no doer with a name", "Wider Market Access: The Board has opened 144 sectors to diggers of India.", "Wider Market Access: The Board has opened 144 sectors to diggers of India."},
		{"only a sort", "Achievements: As on 4 May 2026, the wells under the VWS have been more than 27 crore.", "As on 4 May 2026, the wells under the VWS have been more than 27 crore."},
		{"words that the sentence says again", "Well Coverage: All village wells under VWS are covered by two rules.", "All village wells under VWS are covered by two rules."},
		{"for whom the figure is", "Women Diggers: A total of ₹9 crore was given under the Sagar part.", "Women Diggers: A total of ₹9 crore was given under the Sagar part."},
		{"a day that only the label explains", "Effective Date: 1st June 2028 is the day from which ALL wells must be lined.", "Effective Date: 1st June 2028 is the day from which ALL wells must be lined."},
		{"no deed", "Wider Market Access: 144 sectors are open to diggers of Lumbinia and India.", "Wider Market Access: 144 sectors are open to diggers of Lumbinia and India."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := passages(sample(tt.in))
			d := draft{text: ps[0].text, cites: []sandarbh.Citation{ps[0].citation()}, from: &ps[0]}
			d.dropRunIn()
			if d.text != tt.want || d.cites[0].Quote != tt.want {
				t.Errorf("%q\n gave %q of %q\n want %q", tt.in, d.text, d.cites[0].Quote, tt.want)
			}
		})
	}
}

package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Two reports that name one company tell one matter only where the second's headline is what the first speaks of.
func TestOtherMatter(t *testing.T) {
	set := reads(t, "Lumbinia signs agreement with Koop Springs for pumps in schools", "Lumbinia signed an agreement with Koop Springs on Monday. The pumps will stand in forty schools of the State.")
	lead := set[0].doc
	lead.Tier = sandarbh.Press
	for _, tt := range []struct {
		title string
		tier  sandarbh.Tier
		want  bool
	}{
		{"Koop rival in talks to buy pipe maker for Rs 90 crore: Report", sandarbh.Press, true},
		{"Forty schools to have pumps by Koop Springs", sandarbh.Press, false},
		{"Koop rival in talks to buy pipe maker for Rs 90 crore: Report", sandarbh.Primary, false},
	} {
		if got := otherMatter(lead, set, &sandarbh.Document{Title: tt.title, Tier: tt.tier, Language: "en"}); got != tt.want {
			t.Errorf("%q of %s: %t", tt.title, tt.tier, got)
		}
	}
}

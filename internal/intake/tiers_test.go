package intake

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What the user sets is found by the publisher's name or its host, and goes before what the document states.
func TestTiers(t *testing.T) {
	set := Tiers{"The Gazette Times": sandarbh.Primary, "example.org": sandarbh.Study, "wells.example.org": sandarbh.Primary}
	for _, tt := range []struct {
		publisher, address string
		want               sandarbh.Tier
		entry              string
	}{
		{"the gazette times", "", sandarbh.Primary, "The Gazette Times"},
		{"The Gazette Times of Koop", "", "", ""},
		{"", "https://notexample.org/x", "", ""},
		{"", "https://www.example.org/x", sandarbh.Study, "example.org"},
		{"Board of Wells", "https://wells.example.org/x", sandarbh.Primary, "wells.example.org"}, // the nearer host
		{"", "", "", ""},
	} {
		if got, entry := set.Of(tt.publisher, tt.address); got != tt.want || entry != tt.entry {
			t.Errorf("Of(%q, %q) = %s by %q, want %s by %q", tt.publisher, tt.address, got, entry, tt.want, tt.entry)
		}
	}
	for publisher, want := range map[string]sandarbh.Tier{"The Gazette Times": sandarbh.Primary, "Sample Daily": sandarbh.Press} {
		doc := sandarbh.Document{Publisher: publisher, Tier: sandarbh.Press}
		if set.Put(&doc); doc.Tier != want {
			t.Errorf("%s is %s, want %s", publisher, doc.Tier, want)
		}
	}
}

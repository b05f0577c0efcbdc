package note

import (
	"strings"
	"testing"
)

// What a deed was done amid or because of is not its matter.
func TestBesideMatter(t *testing.T) {
	for _, tt := range []struct{ head, want string }{
		{"Board opens wells amid Heavy Rainfall and Floods", "Board opens wells "},
		{"Despite the drought, wells hold: Board", "wells hold: Board"},
		{"Wells hold despite drought: Board of Wells", "Wells hold Board of Wells"},
		{"Rainfall fills the wells\nThe Board has acted following a flood in the town", "Rainfall fills the wells\nThe Board has acted "},
	} {
		if got := besideMatter(tt.head); got != tt.want {
			t.Errorf("%q: %q, want %q", tt.head, got, tt.want)
		}
	}
}

// A topic is said where the story is about it.
func TestAmiss(t *testing.T) {
	for _, tt := range []struct {
		topic, kind, why, title, head string
		want                          bool
	}{
		{"gs2.polity.legislature", "reply", "Lok Sabha", "", "Wells of Lumbinia", true},
		{"gs2.polity.legislature", "reply", "Lok Sabha", "", "Sessions of the House and their wells", false},
		{"gs2.ir.bilateral", "agreement", "", "", "The Well Authority of India signs MoU with the Spring Board", true},
		{"gs2.ir.bilateral", "agreement", "Kenya", "india and kenya sign a pact on wells", "India and Kenya sign a pact on wells", false},
		{"gs2.ir.bilateral", "agreement", "Kenya", "ministers sign a pact on wells", "India and its counterpart Kenya", false},
		{"gs2.ir.bilateral", "report", "Kenya", "assembly votes on wells", "India voted for it, Kenya and Uganda against", true},
		{"gs2.ir.bilateral", "report", "Kenya", "uganda strikes wells of kenya", "Uganda strikes wells of Kenya", true},
		{"gs3.agriculture.missions", "scheme", "Edible Oils", "", "Sizes of packs of edible oils prescribed", true},
		{"gs3.agriculture.missions", "scheme", "Edible Oils", "", "National Mission on Edible Oils extended", false},
		{"gs2.polity.judiciary", "judgment", "Supreme Court", "us supreme court rules on wells", "US Supreme Court rules on wells", true},
		{"gs2.polity.judiciary", "judgment", "Supreme Court", "supreme court rules on us wells", "Supreme Court rules on US wells", false},
		{"gs2.health", "reply", "", "", "Wells of Lumbinia", false},
	} {
		if got := amiss(tt.topic, tt.kind, strings.Fields(tt.why), tt.title, tt.head); got != tt.want {
			t.Errorf("%s of %q: %v", tt.topic, tt.head, got)
		}
	}
}

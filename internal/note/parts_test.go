package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A sentence that no line can tell whole is told in parts, each with the words at its head.
func TestPartsOfASentence(t *testing.T) {
	const text = "As per Section 9 of the Wells Act, 2019, every well dug in a village of the delta shall be entered in the register of the Board and the fee for each entry shall be ₹40 for a farmer with less than two hectares of land and ₹90 for all others."
	ps := reads(t, "A release", text)
	got := (&Writer{}).drafts(&ps[0], nil, textsOf([]*sandarbh.Document{ps[0].doc}), new([]sandarbh.Refused))
	if len(got) != 2 || !strings.HasPrefix(got[1].text, "As per Section 9 of the Wells Act, 2019, the fee for each entry shall be ₹40") {
		t.Errorf("%v", got)
	}
}

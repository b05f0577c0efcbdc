package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What a report was told is told with its speaker, who may stand in the sentence before or behind alone.
func TestHeardSaid(t *testing.T) {
	ps := reads(t, "Wells",
		"The Front met in Koop. It has wells to show. It spoke of them at noon.",
		"The Front has dug 5 lakh wells since it came in. The rest will be dug by May, he said.",
		"The Board has dug 90 wells at Neer. The pumps are of brass, it said.",
		"Asha Rao said pumps cost much. The aim should be to use fewer pumps.",
		"The court heard Asha Rao, who said pumps cost much. The jury decided that the Board should pay.",
		"Her plea alleged that the notice broke the law. The tone and timing of the notice showed a wish to sway the village.",
		"Her plea alleged that the notice broke the law. The Koop Board took the notice down.",
	)
	want := map[int]bool{3: true, 8: true, 12: true}
	for i := range ps {
		ps[i].doc.Tier = sandarbh.Press
		if got := heardSaid(ps, i); got != want[i] {
			t.Errorf("%d %q: %t", i, ps[i].text, got)
		}
	}
}

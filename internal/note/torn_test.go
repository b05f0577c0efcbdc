package note

import "testing"

// A paragraph that a page has torn off from its sentence makes no line by its first sentence.
func TestTornFrom(t *testing.T) {
	for _, tt := range []struct {
		above, text string
		torn        bool
	}{
		{"The yearly rate of rain was the highest since", "Koop War in May, the Board said.", true},
		{"A word about the old wells by the activist", "Asha Rao has stirred a row.", true},
		{"The Chair of the Wells Board, along with Members Dr.", "A.B. Rao and Dr. Maya Sen watched the diggers.", true},
		{"What the new wells of the town are for", "The wells are dug for the mill.", false},
		{"The wells of the town are dry.", "Koop War is long past.", false},
		{"Wells for the town", "Koop Board dug them.", false},
		{"More wells are dug in the hills by the leader", "The wells are deep.", false},
	} {
		if got := tornFrom(tt.above, tt.text); got != tt.torn {
			t.Errorf("%q, %q: %t", tt.above, tt.text, got)
		}
	}
	for _, tt := range []struct {
		above, text string
		torn        bool
	}{
		{"The fall was 40 mm. In phase", "-I of the rains, it was 60 mm.", true},
		{"The fall was 40 mm in this phase.", "I of the rains, it was 60 mm.", false},
		{"Rains by phase", "In phase I of the rains, it was 60 mm.", false},
	} {
		if got := tornNumber(tt.above, tt.text); got != tt.torn {
			t.Errorf("%q, %q: %t", tt.above, tt.text, got)
		}
	}
	ps := reads(t, "Rain", "The yearly rate of rain was the highest since", "Koop War in May, the Board said. The wells are full.")
	if len(ps) != 3 || !ps[1].torn || ps[2].torn {
		t.Errorf("%+v", ps)
	}
}

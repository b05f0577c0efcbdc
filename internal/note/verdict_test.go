package note

import (
	"slices"
	"testing"
)

func TestWithoutVerdict(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"progress with its figure", "Significant progress has been made in wells, with 90 wells dug in Sagar.", "Progress has been made in wells, with 90 wells dug in Sagar."},
		{"progress without one", "Significant progress has been made in wells of Sagar.", "Significant progress has been made in wells of Sagar."},
		{"steps", "The State is taking proactive steps to protect its wells.", "The State is taking steps to protect its wells."},
		{"steps with their article", "The Board works for a smooth and orderly change of pumps.", "The Board works for an orderly change of pumps."},
		{"praise of praise", "The pump is another significant achievement in mending and reflects the Board’s commitment to wells.", "The pump is another significant achievement in mending and reflects the Board’s commitment to wells."},
		{"behind the deed", "The order implements the advice of the Wells Panel and underscores the Government’s commitment to clean wells.", "The order implements the advice of the Wells Panel."},
		{"what a figure is said to do", "The State added 90 MW since April 2014 transforming the State from power deficit to power surplus.", "The State added 90 MW since April 2014."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := withoutVerdict(tt.in); got != tt.want {
				t.Errorf("withoutVerdict(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

// Words that are a verdict elsewhere.
func TestNoVerdict(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		opinion  bool
	}{
		{"a name", "The Rural Transformative Wells Fund gives loans to owners of wells.", false},
		{"the word", "The transformative fund gives loans to owners of wells.", true},
		{"two sides", "Both sides reaffirmed their support for the Wells Treaty of 1990.", false},
		{"a ship", "The visit of the ship reaffirms the commitment of the State to wells.", true},
		{"what a quota lets people do", "A visa quota will enable well diggers to work in Neerland for five years.", false},
		{"what a scheme hopes", "The scheme will enable farmers to grow and prosper in all villages.", true},
		{"a share that bears it out", "The coast remains a key source of salt, with 30% of it.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := slices.Contains(Flaws(tt.in), Opinion); got != tt.opinion {
				t.Errorf("opinion of %q = %t", tt.in, got)
			}
		})
	}
}

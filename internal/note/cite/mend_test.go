package cite

import "testing"

func TestMendClosesTornNumbers(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a space behind the point", "a road of 143. 529 km", "a road of 143.529 km"},
		{"a space before the point", "rose by 5 .4 per cent", "rose by 5.4 per cent"},
		{"a space within groups", "Rs 1, 200 for each", "Rs 1,200 for each"},
		{"several spaces", "a road of 143.   529 km", "a road of 143.529 km"},
		{"a date is whole", "on May 27, 2026 at Attari", "on May 27, 2026 at Attari"},
		{"a list is no number", "in phases 1, 2 and 3", "in phases 1, 2 and 3"},
		{"nothing is torn", "a road of 143.529 km", "a road of 143.529 km"},
		{"a space at the end", "4, ", "4, "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := mend(tt.in); got != tt.want {
				t.Errorf("mend(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

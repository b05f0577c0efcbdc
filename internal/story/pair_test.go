package story

import "testing"

func TestCompareWeekdays(t *testing.T) {
	const monday, tuesday, thursday, sunday = 1 << 0, 1 << 1, 1 << 3, 1 << 6
	for _, tt := range []struct {
		name           string
		a, b           uint8
		distance, both float64
	}{
		{"one names none", monday, 0, 1.5, 0.5},
		{"the same", monday, monday, 0, 1},
		{"one of two", monday | thursday, thursday | sunday, 0, 0.5},
		{"next to each other", monday, tuesday, 1.0 / 3, 0},
		{"the week goes round", sunday, monday, 1.0 / 3, 0},
		{"as far as can be", monday, thursday, 1, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			for _, p := range [][2]uint8{{tt.a, tt.b}, {tt.b, tt.a}} {
				if d, both := compareWeekdays(p[0], p[1]); d != tt.distance || both != tt.both {
					t.Errorf("compareWeekdays(%b, %b) = %g, %g, want %g, %g", p[0], p[1], d, both, tt.distance, tt.both)
				}
			}
		})
	}
}

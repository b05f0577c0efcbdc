package note

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Words of offices become plain ones, and counts lose their zero; days, hours' pairs and labels stay.
func TestPlainWords(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a letter", "The Well Board vide letter dated 4 May 2026 has raised the fee.", "The Well Board by letter dated 4 May 2026 has raised the fee."},
		{"from a day", "The fee is ₹40 w.e.f. 4 May 2026.", "The fee is ₹40 from 4 May 2026."},
		{"members", "Two rivers viz. Koop and Lumbini were mapped.", "Two rivers, namely Koop and Lumbini were mapped."},
		{"pieces", "It has 12 nos. of wells and 30 Nos. pumps.", "It has 12 wells and 30 pumps."},
		{"a count with a zero", "The Board opened 06 wells (02 deep and 04 shallow).", "The Board opened 6 wells (2 deep and 4 shallow)."},
		{"a count given twice", "The Board opened six (06) wells.", "The Board opened six wells."},
		{"a day", "The fair opens on 05 May 2026.", "The fair opens on 05 May 2026."},
		{"a pair of days", "The fair is on 05 and 06 May 2026.", "The fair is on 05 and 06 May 2026."},
		{"a label", "Phase 02 wells are dry.", "Phase 02 wells are dry."},
		{"a number of a notice", "It is set out in Notice No. 04 of the Board.", "It is set out in Notice No. 04 of the Board."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := plainWords(tt.in); got != tt.want {
				t.Errorf("%q\n gave %q\n want %q", tt.in, got, tt.want)
			}
		})
	}
}

// Who informs nobody in particular says it.
func TestSaid(t *testing.T) {
	for in, want := range map[string]string{
		"Ravi Rao further informed that the wells are full.":       "Ravi Rao further said that the wells are full.",
		"The court was also informed that the wells are full.":     "The court was also informed that the wells are full.",
		"Ravi Rao informed the House that the wells are full.":     "Ravi Rao informed the House that the wells are full.",
		"The Board has informed that 12 of the 40 wells are full.": "The Board has said that 12 of the 40 wells are full.",
	} {
		if got := cite.Said(in); got != want {
			t.Errorf("%q gave %q", in, got)
		}
	}
}

package cite

import "testing"

func TestSlips(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"sign and word", "It holds 12 % percent of the salt.", "It holds 12 % of the salt."},
		{"glued sign", "It rose 2.5%in May and 3%over June.", "It rose 2.5% in May and 3% over June."},
		{"lost to", "Salt fell, according Goa Board data.", "Salt fell, according to Goa Board data."},
		{"whole", "Salt fell, according to the Board.", "Salt fell, according to the Board."},
		{"to be", "Salt could to be dearer.", "Salt could be dearer."},
		{"twice", "The the Board is is approved approved by the the House.", "The the Board is approved by the House."},
		{"may stand twice", "He said that that law came in in 2020 and had had its day.", "He said that that law came in in 2020 and had had its day."},
		{"a name", "Sri Sri Institute", "Sri Sri Institute"},
		{"scale", "It is 180.31Crore kg.", "It is 180.31 Crore kg."},
	} {
		if got := Mend(tt.in); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

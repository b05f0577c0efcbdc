package note

import "testing"

// A figure that was counted stays what it is beside another; a rule may have an exception behind it.
func TestLimited(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       bool
	}{
		{"two counts", "Dry wells fell to 6% in May. However, dry ponds stood at 4%.", false},
		{"a rule", "The fee shall be ₹500. However, in hill towns it is ₹300.", true},
		{"a plan", "The Board had proposed ₹90 crore. However, the Ministry gave ₹70 crore.", true},
		{"a deed undone", "In 2025, 300 wells were closed. However, 120 wells have been reinstated.", true},
		{"a name that opens as a change does", "The Neer line had 70 lakh riders. The New Sagar line had 50 lakh riders.", false},
		{"an exception", "The rebate was 10%. Provided that wells of two owners had none.", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := reads(t, "Wells", tt.text)[0].limited; got != tt.want {
				t.Errorf("limited = %t", got)
			}
		})
	}
}

package eval

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestFactsAreHeldAgainstLabels(t *testing.T) {
	for _, tt := range []struct {
		name, wanted string
		found        []sandarbh.Claim
		want         tally
	}{
		{
			"all parts right", "4e7|INR||2025-26|over",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimQuantity, Number: 4e7, Unit: "INR", When: "2025-26", Qualifier: "more than"}},
			tally{1, 1, 1, [parts]int{1, 1, 1, 1, 1}},
		},
		{
			"a part wrong spoils the claim, not its other parts", "12||ferry|2026-05|will",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimCount, Number: 12, Counted: "ferry", Modality: "will"}},
			tally{1, 1, 0, [parts]int{1, 1, 1, 0, 1}},
		},
		{
			"another value is one missed and one too many", "12||ferry||",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimCount, Number: 21, Counted: "ferry"}},
			tally{wanted: 1, found: 1},
		},
		{
			"alternatives", "3/3e6|MT/tonne|||about?+will?",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimQuantity, Number: 3e6, Unit: "tonne", Modality: "would"}},
			tally{1, 1, 1, [parts]int{1, 1, 1, 1, 1}},
		},
		{
			"what may be found counts neither way", "?1||boat||; 5||boat||",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimCount, Number: 1, Counted: "boat"}, {Kind: sandarbh.ClaimCount, Number: 5, Counted: "boat"}},
			tally{1, 1, 1, [parts]int{1, 1, 1, 1, 1}},
		},
		{
			"a range has two ends", "3..5|percent|||",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimQuantity, Number: 3, Upper: 5, Unit: "percent"}},
			tally{1, 1, 1, [parts]int{1, 1, 1, 1, 1}},
		},
		{
			"of two equal values each finds its own", "7|percent||2026-02|; 7|percent||2026-03|",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimQuantity, Number: 7, Unit: "percent", When: "2026-03"}, {Kind: sandarbh.ClaimQuantity, Number: 7, Unit: "percent", When: "2026-02"}},
			tally{2, 2, 2, [parts]int{2, 2, 2, 2, 2}},
		},
		{
			"days are no figures", "-",
			[]sandarbh.Claim{{Kind: sandarbh.ClaimDate, Value: "2026-03-01"}},
			tally{},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			all, err := readSentences("# comment\nd\ttext\t0\t9\t00\t" + tt.wanted + "\n")
			if err != nil {
				t.Fatal(err)
			}
			for i := range tt.found {
				tt.found[i].Span.End = 9
			}
			all[0].found = all[0].within(tt.found)
			if got, faults := all[0].mark(); got != tt.want {
				t.Errorf("mark() = %v, want %v; faults %q", got, tt.want, faults)
			}
		})
	}
}

func TestFactLabelsThatShipAreWellFormed(t *testing.T) {
	all, err := readSentences(factLabels)
	if err != nil {
		t.Fatal(err)
	}
	if held, err := readSentences(heldFactLabels); err != nil || len(held) < 75 {
		t.Errorf("%d sentences held back, error %v", len(held), err)
	}
	with := 0
	for _, f := range all {
		if f.start >= f.end || len(f.sum) != 64 {
			t.Errorf("%s: %d to %d, sum %q", f.document, f.start, f.end, f.sum)
		}
		for _, w := range f.wanted {
			if !w.optional {
				with++
				break
			}
		}
	}
	if with < 300 {
		t.Errorf("%d sentences have claims, want 300", with)
	}
}

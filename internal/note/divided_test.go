package note

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A sentence too long for a line makes two where both halves hold facts, and is entered behind its reason where one does.
func TestLongSentences(t *testing.T) {
	for _, tt := range []struct {
		name, sentence string
		want           []string
	}{
		{
			"two deeds of one doer",
			"The Bank of Avanti kept its rate for loans to the kilns of the delta unchanged at 5.25 per cent in the review of June 2026 and announced a set of steps to draw deposits from abroad and to support potters through the dry months of July 2026.",
			[]string{
				"The Bank of Avanti kept its rate for loans to the kilns of the delta unchanged at 5.25 per cent in the review of June 2026.",
				"The Bank of Avanti announced a set of steps to draw deposits from abroad and to support potters through the dry months of July 2026.",
			},
		},
		{
			"behind the reason",
			"In pursuance of the pact that was signed by the two Governments during the visit of the Chancellor of Sagar to the capital of Avanti in the spring, the ninth round of talks on the trade in clay and tiles was held at Bela from 25 to 27 May 2026.",
			[]string{"The ninth round of talks on the trade in clay and tiles was held at Bela from 25 to 27 May 2026."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := reads(t, "A release", tt.sentence)
			var got []string
			for _, d := range (&Writer{}).drafts(&ps[0], nil, textsOf([]*sandarbh.Document{ps[0].doc}), new([]sandarbh.Refused)) {
				got = append(got, d.text)
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("got %q, want %q", got, tt.want)
			}
		})
	}
}

package eval

import (
	"context"

	"github.com/sandarbh/sandarbh/internal/intake"
)

// statement is a claim with a passage that supports or contradicts it.
type statement struct {
	ID, Claim, Passage, Label, Kind string
}

// numbers compares each claim with its passage, as two documents of one story. A row that is no variant says that
// the one contradicts the other. Claims without a number are not asked.
func numbers(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	all, err := cases[statement](s, "*.jsonl")
	if err != nil {
		return nil, err
	}
	asked := all[:0]
	for _, p := range all {
		if p.Kind == "number" {
			asked = append(asked, p)
		}
	}
	contradicts := make([]bool, len(asked))
	err = each(ctx, len(asked), func(i int) error {
		rows := compared(r, []intake.Record{
			{ID: "passage", Text: asked[i].Passage, Tier: "primary", Story: "one"},
			{ID: "claim", Text: asked[i].Claim, Tier: "press", Story: "one"},
		})
		for _, row := range rows {
			contradicts[i] = contradicts[i] || row.Kind != "variant"
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return markNumbers(asked, contradicts), nil
}

func markNumbers(asked []statement, contradicts []bool) *Report {
	rep := &Report{}
	var right, said, rightly, wanted int
	for i, p := range asked {
		want := p.Label == "contradicts"
		right += b2i(contradicts[i] == want)
		said += b2i(contradicts[i])
		rightly += b2i(contradicts[i] && want)
		wanted += b2i(want)
		if contradicts[i] != want {
			rep.miss("%s %s: %s / %s", p.ID, p.Label, p.Claim, p.Passage)
		}
	}
	rep.share("accuracy", right, len(asked))
	rep.share("precision", rightly, said)
	rep.share("recall", rightly, wanted)
	return rep
}

package eval

import (
	"math"
	"testing"

	"github.com/sandarbh/sandarbh/internal/intake"
)

func TestRouge1(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text, summary string
		want                float64
	}{
		{"the same words", "Wells run dry", "wells run dry.", 1},
		{"a half of them", "wells run dry now", "wells run", 2 * 0.5 * 1 / 1.5},
		{"a word counts as often as both have it", "dry dry dry", "dry wells", 2 * (1.0 / 3) * 0.5 / (1.0/3 + 0.5)},
		{"nothing shared", "roads", "wells", 0},
		{"no text", "", "wells", 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := rouge1(tt.text, tt.summary); math.Abs(got-tt.want) > 1e-9 {
				t.Errorf("rouge1(%q, %q) = %.4f, want %.4f", tt.text, tt.summary, got, tt.want)
			}
		})
	}
}

func TestMarkSummaries(t *testing.T) {
	t.Parallel()
	all := []labelled{
		{Record: intake.Record{ID: "1", Text: "wells run dry"}, Summary: "wells run dry"},
		{Record: intake.Record{ID: "2", Text: "of sport"}, Summary: "sport"},
	}
	check(t, markSummaries(all, map[string][]string{"1": {"wells run", "full"}}), want{
		"reports with a note": 0.5, "ROUGE-1 of sixty words": 2.0 / 3, "the lead of the same": 1, "the first, no note counted as 0": 1.0 / 3,
	})
}

func TestMarkHighlights(t *testing.T) {
	t.Parallel()
	all := []labelled{{
		Record: intake.Record{ID: "1", Text: "Floods hit the valley. Forty houses fell. Trains stopped. The dam held."},
		Facts:  []string{"Forty houses fell.", "The dam held.", "The Trains stopped running."},
	}}
	// Of "trains stopped running" two of three words of content stand in the lead: too few.
	check(t, markHighlights(all, map[string][]string{"1": {"The dam held firm.", "Nobody was hurt.", "Trains stopped and stood.", "Forty houses fell."}}), want{
		"reports with a note": 1, "facts in three lines": 1.0 / 3, "facts in the lead of the same": 1.0 / 3, "facts in three lines, no note counted": 1.0 / 3,
	})
}

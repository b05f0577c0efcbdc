package eval

import (
	"context"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

const summaryWords = 60

// summaries writes a note of each report, as "note --every" does, and holds its first sixty words against the summary that
// editors wrote. A report without a note is not counted, but in the last figures; the first sixty words of the reports stand
// beside.
func summaries(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	all, err := cases[labelled](s, "*.jsonl")
	if err != nil {
		return nil, err
	}
	said, err := alone(ctx, r, all)
	if err != nil {
		return nil, err
	}
	return markSummaries(all, said), nil
}

// alone writes a note of each report by itself, and returns the texts of its fact lines by the report's id.
func alone(ctx context.Context, r Rooms, all []labelled) (map[string][]string, error) {
	docs := make([]*sandarbh.Document, len(all))
	for i := range all {
		docs[i] = document(all[i].Record)
	}
	written, err := notes(ctx, r.Every, docs, func(d *sandarbh.Document) sandarbh.StoryID { return sandarbh.StoryID(d.ID) })
	if err != nil {
		return nil, err
	}
	out := map[string][]string{}
	for _, n := range written {
		for _, l := range factLines(n) {
			out[string(n.Story)] = append(out[string(n.Story)], l.text)
		}
	}
	return out, nil
}

func markSummaries(all []labelled, said map[string][]string) *Report {
	rep := &Report{}
	var ours, lead []float64
	every := make([]float64, len(all))
	for i, c := range all {
		lines := said[c.ID]
		if len(lines) == 0 {
			continue
		}
		v := rouge1(firstWords(strings.Join(lines, " "), summaryWords), c.Summary)
		ours = append(ours, v)
		every[i] = v
		lead = append(lead, rouge1(firstWords(c.Text, summaryWords), c.Summary))
		if v < lead[len(lead)-1] {
			rep.miss("%s %s, the lead %s: %s", c.ID, percent(v), percent(lead[len(lead)-1]), c.Title)
		}
	}
	rep.share("reports with a note", len(ours), len(all))
	if len(ours) == 0 {
		return rep
	}
	rep.sampled("ROUGE-1 of sixty words", len(ours), meanOf(ours))
	rep.sampled("the lead of the same", len(lead), meanOf(lead))
	rep.sampled("the first, no note counted as 0", len(every), meanOf(every))
	return rep
}

// meanOf is the mean of the values drawn.
func meanOf(values []float64) func([]int) float64 {
	return func(drawn []int) float64 {
		sum := 0.0
		for _, i := range drawn {
			sum += values[i]
		}
		return ratio(sum, float64(len(drawn)))
	}
}

func firstWords(text string, n int) string {
	f := strings.Fields(text)
	return strings.Join(f[:min(n, len(f))], " ")
}

// plainWords are the runs of letters and digits of a text, in lower case.
func plainWords(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) })
}

func bag(words []string) map[string]int {
	out := map[string]int{}
	for _, w := range words {
		out[w]++
	}
	return out
}

// rouge1 is the F1 of the words that a text shares with a summary, each as often as both have it.
func rouge1(text, summary string) float64 {
	got, want := plainWords(text), plainWords(summary)
	in, shared := bag(got), 0
	for w, n := range bag(want) {
		shared += min(n, in[w])
	}
	return harmonic(ratio(shared, len(got)), ratio(shared, len(want)))
}

const coveredFrom = 0.7 // of a fact's words of content

// covered reports whether most words of content of a fact stand in a text.
func covered(fact, text string) bool {
	in := bag(plainWords(text))
	k, n := 0, 0
	for _, w := range plainWords(fact) {
		if !lang.Stop(w) {
			n++
			k += b2i(in[w] > 0)
		}
	}
	return n > 0 && ratio(k, n) >= coveredFrom
}

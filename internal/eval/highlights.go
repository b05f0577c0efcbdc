package eval

import (
	"context"
	"regexp"
	"strings"
)

const highlightLines = 3

// highlights writes a note of each report, as "note --every" does, and looks in its first three lines for the facts of the
// editors' highlights. A report without a note is not counted, but in the last figure; the first three sentences of the
// others stand beside.
func highlights(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	all, err := cases[labelled](s, "*.jsonl")
	if err != nil {
		return nil, err
	}
	said, err := alone(ctx, r, all)
	if err != nil {
		return nil, err
	}
	return markHighlights(all, said), nil
}

func markHighlights(all []labelled, said map[string][]string) *Report {
	rep := &Report{}
	withNote, facts, ours, lead, every := 0, 0, 0, 0, 0
	for _, c := range all {
		every += len(c.Facts)
		lines := said[c.ID]
		if len(lines) == 0 {
			continue
		}
		withNote++
		text := strings.Join(lines[:min(highlightLines, len(lines))], " ")
		opening := firstSentences(c.Text, highlightLines)
		for _, f := range c.Facts {
			facts++
			lead += b2i(covered(f, opening))
			if covered(f, text) {
				ours++
			} else {
				rep.miss("%s %s", c.ID, f)
			}
		}
	}
	rep.share("reports with a note", withNote, len(all))
	rep.share("facts in three lines", ours, facts)
	rep.share("facts in the lead of the same", lead, facts)
	rep.share("facts in three lines, no note counted", ours, every)
	return rep
}

// sentenceEnd closes a sentence where case does not tell: the set's texts are in lower case.
var sentenceEnd = regexp.MustCompile(`[.!?][.!?"') ]*(?: |$)`)

func firstSentences(text string, n int) string {
	ends := sentenceEnd.FindAllStringIndex(text, n)
	if len(ends) < n {
		return text
	}
	return text[:ends[n-1][1]]
}

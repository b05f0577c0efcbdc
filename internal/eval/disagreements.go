package eval

import (
	"context"
	"path"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// disagreements compares the documents of each case, in the story that the case gives or that grouping finds.
func disagreements(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	all, err := readCases(s)
	if err != nil {
		return nil, err
	}
	judged := make([]Judged, len(all))
	err = each(ctx, len(all), func(i int) error {
		judged[i] = all[i].Judge(compared(r, all[i].Docs))
		return nil
	})
	if err != nil {
		return nil, err
	}
	return markDisagreements(all, judged), nil
}

// readCases reads JSON Lines, or the readable cases of a folder.
func readCases(s *Set) ([]Case, error) {
	names, err := s.Files("*.txt")
	if err != nil {
		return nil, err
	}
	if s.file != "" && path.Ext(s.file) == ".txt" {
		names = []string{s.file}
	} else if s.file != "" || len(names) == 0 {
		return cases[Case](s, "cases.jsonl")
	}
	var out []Case
	for _, name := range names {
		text, err := s.Read(name)
		if err != nil {
			return nil, err
		}
		c, err := ReadCase(name, string(text))
		if err != nil {
			return nil, err
		}
		out = append(out, c)
	}
	return out, nil
}

// compared groups records without a story and compares the documents of each story.
func compared(r Rooms, records []intake.Record) []sandarbh.Comparison {
	story := map[sandarbh.DocumentID]sandarbh.StoryID{}
	var docs []*sandarbh.Document
	for _, rec := range records {
		doc := document(rec)
		story[doc.ID] = sandarbh.StoryID(rec.Story)
		docs = append(docs, doc)
	}
	var out []sandarbh.Comparison
	for _, d := range r.Draft(docs, func(doc *sandarbh.Document) sandarbh.StoryID { return story[doc.ID] }) {
		r.Compared(&d)
		out = append(out, d.Comparisons...)
	}
	return out
}

func markDisagreements(all []Case, judged []Judged) *Report {
	rep := &Report{}
	traps, fell := 0, 0
	for i, c := range all {
		if c.Trap != "" {
			traps++
			fell += b2i(judged[i].Rows > judged[i].Right)
		}
		for _, f := range judged[i].Faults {
			rep.miss("%s: %s", c.Case, f)
		}
	}
	over := func(part, whole func(i int) int) func([]int) float64 {
		return func(drawn []int) float64 {
			k, n := 0, 0
			for _, i := range drawn {
				k += part(i)
				n += whole(i)
			}
			return ratio(k, n)
		}
	}
	rep.sampled("precision", len(all), over(func(i int) int { return judged[i].Right }, func(i int) int { return judged[i].Rows }))
	rep.sampled("recall", len(all), over(func(i int) int { return judged[i].Found }, func(i int) int { return len(all[i].Expect) }))
	rep.share("traps avoided", traps-fell, traps)
	return rep
}

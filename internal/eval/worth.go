package eval

import (
	"context"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// worth writes the notes of judged releases and asks which of them got one. What was judged marginal may have one
// or none. Relevance is held against the same judgements: how often a release that deserves a note has more of it
// than one that deserves none.
func worth(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	name, err := s.main("*.tsv")
	if err != nil {
		return nil, err
	}
	rows, err := table(s, name, 2)
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, row := range rows {
		ids[row[0]] = true
	}
	have, err := texts(s, ids, "*.jsonl", "*.jsonl.gz")
	if err != nil {
		return nil, err
	}
	docs := make([]*sandarbh.Document, len(rows))
	judged := make([]judgement, len(rows))
	for i, row := range rows {
		docs[i] = document(have[row[0]])
		judged[i] = judgement{id: row[0], title: docs[i].Title, verdict: row[1], relevance: r.Exam.Classify(docs[i].Title, docs[i].Text).Relevance.Score}
	}
	all, err := notes(ctx, r.Rooms, docs, nil)
	if err != nil {
		return nil, err
	}
	for i := range judged {
		judged[i].got = slices.ContainsFunc(all, func(n *sandarbh.Note) bool {
			return slices.ContainsFunc(factLines(n), func(l factLine) bool { return l.cites(judged[i].id) })
		})
	}
	return markWorth(judged), nil
}

// judgement is a reader's verdict on a release (note, marginal, none) and what the program made of it.
type judgement struct {
	id, title, verdict string
	got                bool
	relevance          int
}

func markWorth(judged []judgement) *Report {
	rep := &Report{}
	right, of := map[string]int{}, map[string]int{}
	scores := map[string][]int{}
	for _, j := range judged {
		ok := j.verdict == "marginal" || j.got == (j.verdict == "note")
		of[j.verdict]++
		right[j.verdict] += b2i(ok)
		scores[j.verdict] = append(scores[j.verdict], j.relevance)
		if !ok {
			rep.miss("%s is judged %s: %s: %s", j.id, j.verdict, gotNote(j.got), j.title)
		}
	}
	rep.share("note or none, marginal either", right["note"]+right["none"]+right["marginal"], len(judged))
	rep.share("note or none, no marginal", right["note"]+right["none"], of["note"]+of["none"])
	rep.share("note for note", right["note"], of["note"])
	rep.share("none for none", right["none"], of["none"])
	above := 0.0
	for _, a := range scores["note"] {
		for _, b := range scores["none"] {
			if a > b {
				above++
			} else if a == b {
				above += 0.5
			}
		}
	}
	pairs := len(scores["note"]) * len(scores["none"])
	rep.value("relevance: note above none", ratio(above, float64(pairs)), pairs)
	return rep
}

package newsroom

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// Limit is the most notes that an edition takes: what a learner can read in a day.
const Limit = 25

// Told is a story with what writing it came to: what an edition is made of.
type Told struct {
	Story     sandarbh.Story
	Documents []*sandarbh.Document
	Outcome   Outcome
}

// Rank makes the edition of a day from the stories told of its documents: notes ranked by relevance,
// at most limit of them (all, if limit is 0), one line for what deserves only that, and a reason for every
// document of the day that is in neither.
//
// Stories may come in any order; the result is the same.
func Rank(day sandarbh.Date, told []Told, limit int) sandarbh.Edition {
	e := sandarbh.Edition{Date: day}
	var notes []Told
	told = slices.Clone(told)
	slices.SortFunc(told, func(a, b Told) int { return cmp.Compare(a.Story.ID, b.Story.ID) })
	for _, t := range told {
		today := of(day, t.Documents)
		e.Documents += len(today)
		for _, doc := range today {
			e.Sample = e.Sample || doc.Sample
		}
		switch o := t.Outcome; {
		case o.Note != nil && o.Note.Day == day:
			notes = append(notes, t)
		case o.Note != nil:
			leave(&e, today, fmt.Sprintf("It is told in the note of %s: %s", o.Note.Day.Long(), o.Note.Title.Text))
		default:
			leaveOut(&e, o, today)
		}
	}
	slices.SortStableFunc(notes, func(a, b Told) int {
		return cmp.Or(
			-cmp.Compare(a.Outcome.Note.Relevance.Score, b.Outcome.Note.Relevance.Score),
			cmp.Compare(a.Story.ID, b.Story.ID),
		)
	})
	for i, t := range notes {
		n := t.Outcome.Note
		if limit > 0 && i >= limit {
			leave(&e, of(day, t.Documents), fmt.Sprintf(
				"Its note stands at place %d of %d that day, with a relevance of %d; an edition takes %d.",
				i+1, len(notes), n.Relevance.Score, limit))
			continue
		}
		e.Notes = append(e.Notes, n.ID)
		e.Minutes += n.Minutes
	}
	slices.SortFunc(e.Also, func(a, b sandarbh.Also) int { return cmp.Compare(a.Document, b.Document) })
	slices.SortFunc(e.Omitted, func(a, b sandarbh.Omission) int { return cmp.Compare(a.Document, b.Document) })
	return e
}

// of returns the documents that were published on a day.
func of(day sandarbh.Date, docs []*sandarbh.Document) []*sandarbh.Document {
	var out []*sandarbh.Document
	for _, doc := range docs {
		if Day(doc) == day {
			out = append(out, doc)
		}
	}
	return out
}

// leave says of documents why the edition has no note on them.
func leave(e *sandarbh.Edition, docs []*sandarbh.Document, why string) {
	for _, doc := range docs {
		e.Omitted = append(e.Omitted, sandarbh.Omission{Document: doc.ID, Why: why})
	}
}

// Day returns the day whose edition a document belongs to: that of its publication, or, where a page does
// not tell it, the day on which it was fetched.
func Day(doc *sandarbh.Document) sandarbh.Date {
	if doc.Published.IsZero() && !doc.Fetched.IsZero() {
		return sandarbh.DateOf(doc.Fetched)
	}
	return doc.Published
}

// leaveOut takes what writing a story without a note came to: one line, and reasons.
func leaveOut(e *sandarbh.Edition, o Outcome, today []*sandarbh.Document) {
	why := make(map[sandarbh.DocumentID]string, len(o.Omitted))
	for _, out := range o.Omitted {
		why[out.Document] = out.Why
	}
	for _, doc := range today {
		switch {
		case o.Also != nil && doc.ID == o.Also.Document:
			e.Also = append(e.Also, *o.Also)
		case why[doc.ID] != "":
			leave(e, []*sandarbh.Document{doc}, why[doc.ID])
		case o.Also != nil:
			leave(e, []*sandarbh.Document{doc}, "It is the same news as the line under Also today.")
		default:
			leave(e, []*sandarbh.Document{doc}, "Nothing in it makes a note.")
		}
	}
}

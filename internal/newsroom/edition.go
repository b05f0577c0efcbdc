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
			leave(&e, today, sandarbh.Omission{
				Why:  fmt.Sprintf("It is told in the note of %s: %s", o.Note.Day.Long(), o.Note.Title.Text),
				Note: o.Note.ID, Day: o.Note.Day,
			})
		default:
			leaveOut(&e, t, today)
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
			leave(&e, of(day, t.Documents), sandarbh.Omission{
				Why: fmt.Sprintf("Its note stands at place %d of %d that day, with a relevance of %d; an edition takes %d.",
					i+1, len(notes), n.Relevance.Score, limit),
				Note: n.ID, Day: n.Day, Place: i + 1,
			})
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
func leave(e *sandarbh.Edition, docs []*sandarbh.Document, o sandarbh.Omission) {
	for _, doc := range docs {
		o.Document = doc.ID
		e.Omitted = append(e.Omitted, o)
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

// dateLine gives an omission beside a line the day of the line: it stands in the edition of its document.
func dateLine(o *sandarbh.Omission, docs []*sandarbh.Document) {
	for _, d := range docs {
		if d.ID == o.Line {
			o.Day = Day(d)
		}
	}
}

// leaveOut takes what writing a story without a note came to: one line, and reasons.
func leaveOut(e *sandarbh.Edition, t Told, today []*sandarbh.Document) {
	o := t.Outcome
	why := make(map[sandarbh.DocumentID]sandarbh.Omission, len(o.Omitted))
	for _, out := range o.Omitted {
		why[out.Document] = out
	}
	for _, doc := range today {
		if o.Also != nil && doc.ID == o.Also.Document {
			e.Also = append(e.Also, *o.Also)
			continue
		}
		out, ok := why[doc.ID]
		switch {
		case ok:
		case o.Also != nil:
			out = sandarbh.Omission{Why: "It is the same news as the line under Also today.", Line: o.Also.Document}
			dateLine(&out, t.Documents)
		default:
			out = sandarbh.Omission{Why: string(sandarbh.ReasonNothing), Reason: sandarbh.ReasonNothing}
		}
		leave(e, []*sandarbh.Document{doc}, out)
	}
}

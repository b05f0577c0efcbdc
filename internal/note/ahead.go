package note

// Announcements: documents that tell of what is still to come.

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// ahead reports a title of what is still to come.
func ahead(d *sandarbh.Document) bool {
	title := cueText(d.Title)
	m := curtain.FindStringIndex(title)
	return setTo.MatchString(title) || m != nil && len(lang.FiniteVerbs(title[:m[0]])) == 0 // "The Board sets up a panel to lead …" has done it
}

var setTo = lang.MustCompile(`\b(?:set|poised|ready|preparing|prepares|gears? up) (?:to|for)\b|\bto (?:perform|commission|sign|roll out|induct|open|take place|be commissioned)\b`)

// superseded reports an office's announcement of what another release, no earlier one, tells as done and does not only hail.
func superseded(d *sandarbh.Document, docs []*sandarbh.Document) bool {
	return d.Tier == sandarbh.Primary && ahead(d) && slices.ContainsFunc(docs, func(o *sandarbh.Document) bool {
		return o != d && o.Tier == d.Tier && !o.Published.Before(d.Published) && !ahead(o) && !greeting.MatchString(cueText(o.Title))
	})
}

// after are the documents that tell of what the lead only announces: published later, and no announcements themselves.
func after(docs []*sandarbh.Document) []*sandarbh.Document {
	var out []*sandarbh.Document
	for _, d := range docs[1:] {
		if docs[0].Published.Before(d.Published) && !ahead(d) {
			out = append(out, d)
		}
	}
	return out
}

// newsDay is the day of a story's news: the first on which a document told of it as done. It is zero if the lead is an
// announcement itself, or no document has its day.
func newsDay(docs []*sandarbh.Document) sandarbh.Date {
	var first sandarbh.Date
	if ahead(docs[0]) {
		return first
	}
	for _, d := range docs {
		if !d.Published.IsZero() && !ahead(d) && (first.IsZero() || d.Published.Before(first)) {
			first = d.Published
		}
	}
	return first
}

// taken writes of what has taken place from the documents that tell of it: the announcement, though nearer to the source,
// would have the story judged for what was then still ahead. What is not among them is left out as an announcement.
func (w *Writer) taken(s sandarbh.Story, later, docs []*sandarbh.Document, comparisons []sandarbh.Comparison) Outcome {
	tells := func(id sandarbh.DocumentID) bool {
		return slices.ContainsFunc(later, func(d *sandarbh.Document) bool { return d.ID == id })
	}
	out := w.write(s, slices.Clone(later), slices.DeleteFunc(slices.Clone(comparisons), func(c sandarbh.Comparison) bool {
		return slices.ContainsFunc(c.Sides, func(side sandarbh.Side) bool { return !tells(side.Document) })
	}))
	if out.Note == nil {
		for _, d := range docs {
			if !tells(d.ID) {
				out.omit(sandarbh.ReasonAhead, d)
			}
		}
	}
	return out
}

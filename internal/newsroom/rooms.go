package newsroom

import (
	"cmp"
	"context"
	"slices"

	"golang.org/x/sync/errgroup"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Rooms are the doors of the rooms whose order the newsroom knows. Each is a pure function:
// equal arguments give equal results.
type Rooms struct {
	// Read makes documents of the bytes of one file or page.
	Read func(name string, data []byte, url string) ([]sandarbh.Document, error)
	// Group gives a story for each document, in input order.
	Group func(docs []*sandarbh.Document) []sandarbh.StoryID
	// Event tells the day of the event from that of publication, with the evidence if an old event is told as new.
	Event func(doc *sandarbh.Document) (day sandarbh.Date, stale string)
	// Compare brings together what the documents of one story say.
	Compare func(docs []*sandarbh.Document) []sandarbh.Comparison
	// Write makes the note of one story, or says why there is none.
	Write func(s sandarbh.Story, docs []*sandarbh.Document, cmp []sandarbh.Comparison) Outcome
	// Name lists what one document names, explains and gives figures of.
	Name func(doc *sandarbh.Document) store.Named
	// Resolve says what a form of a name stands for, "" if for itself, from how many documents explain it by what.
	Resolve func(form string, explained map[string]int) string
	// Gather makes the entity of a page of what documents say of it.
	Gather func(id string, mentions []sandarbh.Mention, figures []sandarbh.Figure) sandarbh.Entity
}

// Outcome is what writing a story came to: a note, or one line, or nothing, with a reason for each document
// that is left out. Refused are the lines that the gate did not let pass.
type Outcome struct {
	Note    *sandarbh.Note
	Also    *sandarbh.Also
	Omitted []sandarbh.Omission
	Refused []sandarbh.Refused
}

// Draft is a story before it is written: the documents, best first, and what they say of one matter.
type Draft struct {
	Story       sandarbh.Story
	Documents   []*sandarbh.Document
	Comparisons []sandarbh.Comparison
}

// Draft gathers documents into stories, in the order of their first document, and leaves the comparing
// to [Rooms.Compared]. Where given is not empty for a document, that story is taken and the document is
// not grouped: an editor's hand, or a caller who knows.
func (r Rooms) Draft(docs []*sandarbh.Document, given func(*sandarbh.Document) sandarbh.StoryID) []Draft {
	assigned := r.Assign(docs, given)
	at := map[sandarbh.StoryID]int{}
	var out []Draft
	for i, doc := range docs {
		id := assigned[i]
		n, ok := at[id]
		if !ok {
			n = len(out)
			at[id] = n
			out = append(out, Draft{Story: sandarbh.Story{ID: id, Version: 1}})
		}
		out[n].Documents = append(out[n].Documents, doc)
	}
	for i := range out {
		r.settle(&out[i])
	}
	return out
}

// Assign gives each document its story, in input order: the given one where there is one, else Group's.
func (r Rooms) Assign(docs []*sandarbh.Document, given func(*sandarbh.Document) sandarbh.StoryID) []sandarbh.StoryID {
	out := make([]sandarbh.StoryID, len(docs))
	var free []*sandarbh.Document
	var place []int
	for i, doc := range docs {
		if given != nil {
			out[i] = given(doc)
		}
		if out[i] == "" {
			free, place = append(free, doc), append(place, i)
		}
	}
	if len(free) == 0 {
		return out
	}
	for i, id := range r.Group(free) {
		out[place[i]] = id
	}
	return out
}

// settle fills what follows from a story's documents: their order, its days and its title.
func (r Rooms) settle(d *Draft) {
	Order(d.Documents)
	s := &d.Story
	s.Documents = nil
	s.First, s.Last, s.Event = sandarbh.Date{}, sandarbh.Date{}, sandarbh.Date{}
	s.Title = d.Documents[0].Title
	for _, doc := range d.Documents {
		s.Documents = append(s.Documents, doc.ID)
		if p := doc.Published; !p.IsZero() {
			if s.First.IsZero() || p.Before(s.First) {
				s.First = p
			}
			if s.Last.Before(p) {
				s.Last = p
			}
		}
		if s.Event.IsZero() {
			s.Event, _ = r.Event(doc)
		}
	}
}

// Order sorts the documents of a story as a reader would take them up: the nearest to the event first,
// then by day, then by ID, so that no order of arrival shows.
func Order(docs []*sandarbh.Document) {
	slices.SortStableFunc(docs, func(a, b *sandarbh.Document) int {
		return cmp.Or(
			cmp.Compare(a.Tier.Rank(), b.Tier.Rank()),
			cmp.Compare(a.Published.String(), b.Published.String()),
			cmp.Compare(a.ID, b.ID),
		)
	})
}

// Compared adds to a draft what its documents say on the same matters.
func (r Rooms) Compared(d *Draft) {
	d.Comparisons = r.Compare(d.Documents)
	for i := range d.Comparisons {
		d.Comparisons[i].Story = d.Story.ID
	}
}

// Tell compares and writes one story.
func (r Rooms) Tell(d *Draft) Outcome {
	r.Compared(d)
	return r.Written(d)
}

// TellAll drafts, compares and writes the stories of documents of which nothing is stored, in the order of their first
// document, so many workers at once. given is that of [Rooms.Draft].
func (r Rooms) TellAll(ctx context.Context, docs []*sandarbh.Document, given func(*sandarbh.Document) sandarbh.StoryID, workers int) ([]Told, error) {
	drafts := r.Draft(docs, given)
	told := make([]Told, len(drafts))
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(workers)
	for i := range drafts {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			d := &drafts[i]
			told[i] = Told{Documents: d.Documents, Outcome: r.Tell(d), Story: d.Story}
			if n := told[i].Outcome.Note; n != nil && n.ID == "" {
				n.ID = sandarbh.NoteID(d.Story.ID) // nothing is stored, so a story has one version
			}
			return nil
		})
	}
	return told, g.Wait()
}

// Written writes a story that has been compared, and gives the note the day of its edition and its address.
func (r Rooms) Written(d *Draft) Outcome {
	o := r.Write(d.Story, d.Documents, d.Comparisons)
	if o.Note == nil {
		for i := range o.Omitted {
			dateLine(&o.Omitted[i], d.Documents)
		}
		return o
	}
	for _, doc := range d.Documents {
		if o.Note.Stale == "" {
			_, o.Note.Stale = r.Event(doc)
		}
	}
	n := o.Note
	n.Story, n.StoryVersion = d.Story.ID, d.Story.Version
	if n.Version == 0 {
		n.Version = 1
	}
	if n.Day.IsZero() {
		n.Day = d.Story.First
	}
	if n.Day.IsZero() {
		n.Day = Day(d.Documents[0]) // no document tells its day
	}
	if n.Slug == "" {
		n.Slug = Slug(n.Title.Text)
	}
	for _, doc := range d.Documents {
		n.Sample = n.Sample || doc.Sample
	}
	return o
}

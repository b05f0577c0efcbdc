package newsroom

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

// reachDays is how far apart the documents of one story may lie: what is published later is another event.
// It is story's own window; documents up to twice as far are read, so that no story is cut by the edge.
const reachDays = 14

// group assigns the documents around the days that wait to stories. Stories keep their names while they live,
// and what an editor's hand has placed stays where it is.
func (n *Newsroom) group(ctx context.Context) (store.Save, error) {
	days, err := n.Store.Pending(ctx, store.StepGroup, n.Versions.Group)
	if err != nil || len(days) == 0 {
		return func(context.Context, store.Tx) error { return nil }, err
	}
	from, to := days[len(days)-1].Day, days[0].Day
	filed, err := n.Store.Filed(ctx, store.Filter{From: from.AddDays(-2 * reachDays), To: to.AddDays(2 * reachDays), Texts: true})
	if err != nil {
		return nil, err
	}
	near := func(f store.Filed) bool {
		return !f.Day.Before(from.AddDays(-reachDays)) && !to.AddDays(reachDays).Before(f.Day)
	}
	drafts := n.regroup(filed, near)
	var stories []sandarbh.Story
	for _, d := range drafts {
		old, err := n.Store.Story(ctx, d.Story.ID)
		switch {
		case errors.Is(err, sandarbh.ErrNotFound):
		case err != nil:
			return nil, err
		default:
			d.Story.Version = old.Version
			if reflect.DeepEqual(*old, d.Story) {
				continue
			}
			d.Story.Version++
		}
		stories = append(stories, d.Story)
	}
	var grouped []sandarbh.DocumentID
	for _, f := range filed {
		if !f.Day.Before(from) && !to.Before(f.Day) {
			grouped = append(grouped, f.Document.ID)
		}
	}
	return func(ctx context.Context, tx store.Tx) error {
		return tx.PutStories(ctx, stories, grouped, n.Versions.Group)
	}, nil
}

// regroup drafts the stories that have a document near to the days that wait, or lost one to another.
func (n *Newsroom) regroup(filed []store.Filed, near func(store.Filed) bool) []Draft {
	var docs []*sandarbh.Document
	var rows []store.Filed
	pins := map[sandarbh.DocumentID]sandarbh.StoryID{}
	touched := map[sandarbh.StoryID]bool{}
	for _, f := range filed {
		if f.Document.Fault != "" || f.Document.Text == "" {
			continue
		}
		docs, rows = append(docs, f.Document), append(rows, f)
		if f.Pin != "" {
			pins[f.Document.ID] = f.Pin
		}
		if near(f) && f.Story != "" {
			touched[f.Story] = true
		}
	}
	pinned := func(doc *sandarbh.Document) sandarbh.StoryID { return pins[doc.ID] }
	assigned := keepNames(n.Rooms.Assign(docs, pinned), rows)
	wanted := map[sandarbh.StoryID]bool{}
	named := make(map[sandarbh.DocumentID]sandarbh.StoryID, len(docs))
	for i, f := range rows {
		named[f.Document.ID] = assigned[i]
		if near(f) || touched[f.Story] {
			wanted[assigned[i]] = true
		}
	}
	// Only what is wanted is settled: the day of an event costs more than the grouping.
	docs = slices.DeleteFunc(docs, func(doc *sandarbh.Document) bool { return !wanted[named[doc.ID]] })
	out := n.Rooms.Draft(docs, func(doc *sandarbh.Document) sandarbh.StoryID { return named[doc.ID] })
	for i := range out {
		out[i].Story.Hand = slices.ContainsFunc(out[i].Documents, func(doc *sandarbh.Document) bool { return pins[doc.ID] != "" })
	}
	return out
}

// keepNames gives groups the names of the stories that they were: each story's name goes to the group with most
// of its documents, each group takes the name of the story that most of its documents come from. What an editor
// has named is not given away.
func keepNames(assigned []sandarbh.StoryID, rows []store.Filed) []sandarbh.StoryID {
	type claim struct {
		group, story sandarbh.StoryID
		documents    int
	}
	counts := map[[2]sandarbh.StoryID]int{}
	hand := map[sandarbh.StoryID]bool{}
	for i, f := range rows {
		if f.Pin != "" {
			hand[f.Pin] = true
			continue
		}
		if f.Story != "" {
			counts[[2]sandarbh.StoryID{assigned[i], f.Story}]++
		}
	}
	var claims []claim
	for k, c := range counts {
		claims = append(claims, claim{k[0], k[1], c})
	}
	slices.SortFunc(claims, func(a, b claim) int {
		return cmp.Or(-cmp.Compare(a.documents, b.documents), cmp.Compare(a.story, b.story), cmp.Compare(a.group, b.group))
	})
	names := map[sandarbh.StoryID]sandarbh.StoryID{}
	used := map[sandarbh.StoryID]bool{}
	for id := range hand {
		used[id] = true
	}
	for _, c := range claims {
		if names[c.group] == "" && !used[c.story] {
			names[c.group], used[c.story] = c.story, true
		}
	}
	out := make([]sandarbh.StoryID, len(assigned))
	for i, id := range assigned {
		if rows[i].Pin != "" {
			out[i] = rows[i].Pin
			continue
		}
		if names[id] == "" {
			name := id
			for k := 2; used[name]; k++ {
				name = sandarbh.StoryID(fmt.Sprintf("%s-%d", id, k))
			}
			names[id], used[name] = name, true
		}
		out[i] = names[id]
	}
	return out
}

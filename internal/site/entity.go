package site

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// entitiesPage lists the names that have a page: the most told of each kind, or all of one kind.
type entitiesPage struct {
	frame
	Summary string
	Up      *navItem // of the list of one kind
	Kinds   []entityGroup
	listEnds
}

// entityGroup is one kind with some of its entities.
type entityGroup struct {
	ID, Name, N string
	Entities    []entityItem
	All         *navItem
}

type entityItem struct{ Name, Address, N string }

const (
	topOfKind  = 12
	kindListed = 120
)

func (s *Server) entities(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	kind := sandarbh.EntityKind(r.URL.Query().Get("kind"))
	if kind != "" && !slices.Contains(sandarbh.EntityKinds[:], kind) {
		return errNoSuchPage
	}
	offset, limit := offsetOf(r), kindListed
	if kind == "" {
		offset, limit = 0, topOfKind
	}
	found, counts, err := s.opt.Shelf.Entities(r.Context(), kind, offset, limit)
	if err != nil {
		return fmt.Errorf("entities: %w", err)
	}
	total := 0
	for _, n := range counts {
		total += n
	}
	p := entitiesPage{
		frame: v.frame(v.msg("nav.entities"), "/entities"), Summary: v.count("entities.summary", total),
	}
	if kind != "" {
		p.Title = v.msg("entities." + string(kind))
		p.Summary = v.count("entities.kind", counts[kind])
		p.Up = &navItem{Name: v.msg("nav.entities"), Address: "/entities"}
		p.listEnds = endsBy(r, offset, len(found), counts[kind], kindListed)
	}
	for _, k := range sandarbh.EntityKinds {
		g := entityGroup{ID: "kind-" + string(k), Name: v.msg("entities." + string(k)), N: v.number(counts[k])}
		for _, e := range found {
			if e.Kind == k {
				g.Entities = append(g.Entities, entityItem{e.Name, entityAddress(e.ID), v.count("documents", e.Documents)})
			}
		}
		if kind == "" && counts[k] > len(g.Entities) {
			g.All = &navItem{Name: v.msg("entities.all", "n", v.number(counts[k])), Address: "/entities?kind=" + string(k)}
		}
		if len(g.Entities) > 0 {
			p.Kinds = append(p.Kinds, g)
		}
	}
	return s.render(w, r, http.StatusOK, "entities", p)
}

// entityPage gathers what is told of one name.
type entityPage struct {
	frame
	Kind        navItem
	Aliases     string
	Summary     string
	Particulars []particularView
	Series      []seriesView
	Stories     []storyOn
	Earlier     string // addresses of the parts of a long list
	Later       string
	Canonical   string
}

type particularView struct {
	Name, Value, Of string
	Source          navItem
}

// storyOn is a story in the list of an entity: its note, or its own page if it has none.
type storyOn struct {
	Note           *brief
	Title, Address string
	Date           string
}

// storiesShown is how many stories one page lists.
const storiesShown = 30

func (s *Server) entity(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	id := r.PathValue("slug")
	e, err := s.opt.Shelf.Entity(ctx, id)
	if err != nil {
		return fmt.Errorf("entity %s: %w", id, err)
	}
	if e.ID != id {
		http.Redirect(w, r, entityAddress(e.ID), http.StatusSeeOther)
		return nil
	}
	offset := offsetOf(r)
	stories, notes, total, err := s.opt.Shelf.StoriesOn(ctx, id, offset, storiesShown)
	if err != nil {
		return fmt.Errorf("stories on %s: %w", id, err)
	}
	docs, err := s.opt.Shelf.Documents(ctx, citedBy(e))
	if err != nil {
		return fmt.Errorf("documents cited on %s: %w", id, err)
	}
	sources := documentsByID(docs)
	p := entityPage{
		frame: v.frame(e.Name, "/entities"), Aliases: strings.Join(e.Aliases, ", "),
		Kind:    navItem{Name: v.msg("entities." + string(e.Kind)), Address: "/entities?kind=" + string(e.Kind)},
		Summary: v.msg("entity.summary", "stories", v.count("entity.stories", total), "documents", v.count("documents", e.Documents)), Canonical: entityAddress(e.ID),
	}
	p.Sample = p.Sample || slices.ContainsFunc(notes, func(n *sandarbh.Note) bool { return n != nil && n.Sample })
	for _, x := range e.Particulars {
		if d := sources[x.Span.Document]; d != nil {
			p.Particulars = append(p.Particulars, particularView{
				Name: v.msg("particular." + x.Name), Value: x.Value, Of: v.date(x.Of), Source: v.spanSource(d, x.Span),
			})
		}
	}
	for i, x := range e.Series {
		p.Series = append(p.Series, v.series(i, x, sources))
	}
	for i, st := range stories {
		x := storyOn{Title: st.Title, Address: storyAddress(st.ID), Date: v.date(st.First)}
		if n := notes[i]; n != nil {
			b := v.brief(n)
			x.Note = &b
		}
		p.Stories = append(p.Stories, x)
	}
	e2 := endsBy(r, offset, len(stories), total, storiesShown)
	p.Earlier, p.Later = e2.Newer, e2.Older
	return s.render(w, r, http.StatusOK, "entity", p)
}

// citedBy lists the documents that an entity's particulars and series cite.
func citedBy(e *sandarbh.Entity) []sandarbh.DocumentID {
	var out []sandarbh.DocumentID
	add := func(id sandarbh.DocumentID) {
		if !slices.Contains(out, id) {
			out = append(out, id)
		}
	}
	for _, p := range e.Particulars {
		add(p.Span.Document)
	}
	for _, s := range e.Series {
		for _, p := range s.Points {
			for _, f := range p.Figures {
				add(f.Span.Document)
			}
		}
	}
	return out
}

// spanSource leads to a passage of a document by the name of its publisher.
func (v view) spanSource(d *sandarbh.Document, s sandarbh.Span) navItem {
	return navItem{Name: v.publisherName(d.Publisher), Address: passageAddress(s)}
}

// namedHere lists the entities that a note names, of those that its documents name.
func (v view) namedHere(n *sandarbh.Note, found []*sandarbh.Entity) []navItem {
	var b strings.Builder
	for _, l := range n.Lines() {
		b.WriteString(" " + strings.ToLower(l.Line.Text) + " ")
	}
	text := b.String()
	var out []navItem
	for _, e := range found {
		plain, _, _ := strings.Cut(e.Name, " (") // "Retail inflation (CPI)"
		names := append([]string{plain}, e.Aliases...)
		if f := strings.Fields(e.Name); e.Kind == sandarbh.EntityPerson && len(f) > 1 {
			names = append(names, f[len(f)-1])
		}
		if slices.ContainsFunc(names, func(name string) bool { return len(name) > 2 && wholeWord(text, strings.ToLower(name)) >= 0 }) {
			out = append(out, navItem{Name: e.Name, Address: entityAddress(e.ID)})
		}
	}
	return out
}

package site

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// glossaryPage is the terms by their first letter.
type glossaryPage struct {
	frame
	Summary string
	Letters []letter
}

type letter struct {
	Name, ID string
	Terms    []entryView
}

// entryView is a term of the glossary.
type entryView struct {
	ID, Name, Expansion, Definition string
	Field, Authority, AsOf          string
	Address                         string
	Uses                            string // "3 notes", empty if none
	Aliases                         string
	Topics                          []topicView
}

func (s *Server) glossary(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	terms, err := s.opt.Shelf.Terms(ctx)
	if err != nil {
		return fmt.Errorf("terms: %w", err)
	}
	counts, err := s.opt.Shelf.CountNotes(ctx, sandarbh.LinkTerm)
	if err != nil {
		return fmt.Errorf("count notes by term: %w", err)
	}
	terms = slices.Clone(terms)
	slices.SortStableFunc(terms, func(a, b sandarbh.Term) int {
		return cmp.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	p := glossaryPage{frame: v.frame(v.msg("nav.glossary"), "/glossary"), Summary: v.count("glossary.summary", len(terms))}
	for _, t := range terms {
		name, id := initial(t.Name)
		if k := len(p.Letters); k == 0 || p.Letters[k-1].ID != id {
			p.Letters = append(p.Letters, letter{Name: name, ID: id})
		}
		l := &p.Letters[len(p.Letters)-1]
		l.Terms = append(l.Terms, v.entry(t, counts[t.ID]))
	}
	return s.render(w, r, http.StatusOK, "glossary", p)
}

// initial is the letter under which a name stands; what begins with none stands under 0–9.
func initial(name string) (string, string) {
	r, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsLetter(r) {
		return "0–9", "letter-0"
	}
	up := string(unicode.ToUpper(r))
	return up, "letter-" + strings.ToLower(up)
}

func (v view) entry(t sandarbh.Term, uses int) entryView {
	e := entryView{
		ID: t.ID, Name: t.Name, Expansion: t.Expansion, Definition: t.Definition, Authority: t.Authority,
		AsOf: v.date(t.AsOf), Address: termAddress(t.ID), Aliases: strings.Join(t.Aliases, ", "),
	}
	if e.Expansion == e.Name {
		e.Expansion = ""
	}
	if v.has("field." + t.Field) {
		e.Field = v.msg("field." + t.Field)
	}
	if uses > 0 {
		e.Uses = v.count("notes", uses)
	}
	for _, id := range t.Topics {
		if topic, ok := v.s.topics.byID[id]; ok {
			e.Topics = append(e.Topics, topicView{Name: topic.Title, Address: topicAddress(id), Paper: v.paper(topic.Paper)})
		}
	}
	return e
}

// termPage is a term with the notes that use it.
type termPage struct {
	frame
	Term    entryView
	Summary string
	Notes   []brief
	listEnds
}

func (s *Server) term(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	id := r.PathValue("term")
	terms, err := s.opt.Shelf.Terms(ctx)
	if err != nil {
		return fmt.Errorf("terms: %w", err)
	}
	i := slices.IndexFunc(terms, func(t sandarbh.Term) bool { return t.ID == id })
	if i < 0 {
		return errNoSuchPage
	}
	offset := offsetOf(r)
	notes, total, err := s.opt.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkTerm, ID: id}, offset, listShown)
	if err != nil {
		return fmt.Errorf("notes with term %s: %w", id, err)
	}
	return s.render(w, r, http.StatusOK, "term", termPage{
		frame: v.frame(terms[i].Name, "/glossary"), Term: v.entry(terms[i], total), Summary: v.count("notes", total),
		Notes: v.briefs(notes), listEnds: ends(r, offset, len(notes), total),
	})
}

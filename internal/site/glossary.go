package site

import (
	"cmp"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// glossaryPage is a part of the glossary: the terms of a letter, those that were looked for, or those that most notes use.
type glossaryPage struct {
	frame
	Summary string
	Words   string // looked for
	Letters []navItem
	Asked   bool   // a letter or words were asked for
	Heading string // of the terms shown
	Terms   []entryView
	Wider   string // address of the whole search for the same words
	listEnds
}

const (
	termsShown = 40
	termsUsed  = 12 // on the first page
)

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
	ctx, v, q := r.Context(), s.view(r), r.URL.Query()
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
	p := glossaryPage{
		frame: v.frame(v.msg("nav.glossary"), "/glossary"), Summary: v.count("glossary.summary", len(terms)),
		Words: clipWords(strings.Join(strings.Fields(q.Get("q")), " "), wordsBound),
	}
	letter := q.Get("letter")
	for _, t := range terms {
		name, id := initial(t.Name)
		if k := len(p.Letters); k == 0 || p.Letters[k-1].Name != name {
			p.Letters = append(p.Letters, navItem{name, letterAddress(id), id == letter})
			if id == letter {
				p.Asked, p.Heading = true, name
			}
		}
	}
	switch {
	case p.Words != "":
		terms, p.Asked = lookUp(terms, p.Words), true
		p.Heading = v.count("glossary.found", len(terms), "words", p.Words)
		p.Wider = "/search?" + url.Values{"q": {p.Words}}.Encode()
	case letter != "" && !p.Asked:
		return errNoSuchPage
	case letter != "":
		terms = slices.DeleteFunc(terms, func(t sandarbh.Term) bool { _, id := initial(t.Name); return id != letter })
	default:
		slices.SortStableFunc(terms, func(a, b sandarbh.Term) int { return cmp.Compare(counts[b.ID], counts[a.ID]) })
		terms = slices.DeleteFunc(terms[:min(termsUsed, len(terms))], func(t sandarbh.Term) bool { return counts[t.ID] == 0 })
		p.Heading = v.msg("glossary.used")
	}
	from := min(offsetOf(r), len(terms))
	shown := terms[from:min(from+termsShown, len(terms))]
	p.listEnds = endsBy(r, from, len(shown), len(terms), termsShown)
	for _, t := range shown {
		p.Terms = append(p.Terms, v.entry(t, counts[t.ID]))
	}
	return s.render(w, r, http.StatusOK, "glossary", p)
}

// lookUp returns the terms that have all the words, or words that begin so: first those whose name begins with them, then
// those that have them in a name, then those that have them in the definition.
func lookUp(terms []sandarbh.Term, words string) []sandarbh.Term {
	words = slug(words)
	if words == "" {
		return nil
	}
	all := func(text string) bool {
		for word := range strings.SplitSeq(words, "-") {
			if !strings.Contains("-"+text, "-"+word) {
				return false
			}
		}
		return true
	}
	var found [3][]sandarbh.Term
	for _, t := range terms {
		names := slug(t.Name + " " + t.Expansion + " " + strings.Join(t.Aliases, " "))
		switch {
		case strings.HasPrefix(names, words):
			found[0] = append(found[0], t)
		case all(names):
			found[1] = append(found[1], t)
		case all(names + "-" + slug(t.Definition)):
			found[2] = append(found[2], t)
		}
	}
	return slices.Concat(found[:]...)
}

// initial is the letter under which a name stands, and its name in an address; what begins with none stands under 0–9.
func initial(name string) (string, string) {
	r, _ := utf8.DecodeRuneInString(name)
	if !unicode.IsLetter(r) {
		return "0–9", "0"
	}
	return string(unicode.ToUpper(r)), string(unicode.ToLower(r))
}

func (v view) entry(t sandarbh.Term, uses int) entryView {
	e := entryView{
		ID: t.ID, Name: t.Name, Expansion: t.Expansion, Definition: t.Definition, Authority: t.Authority,
		AsOf: v.date(t.AsOf), Address: termAddress(t.ID), Aliases: strings.Join(t.Aliases, ", "),
	}
	// A full form that stands in the name already would be read twice.
	if strings.Contains("-"+slug(e.Name)+"-", "-"+slug(e.Expansion)+"-") {
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
	Letter  navItem
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
	name, letter := initial(terms[i].Name)
	return s.render(w, r, http.StatusOK, "term", termPage{
		Letter: navItem{Name: name, Address: letterAddress(letter)},
		frame:  v.frame(terms[i].Name, "/glossary"), Term: v.entry(terms[i], total), Summary: v.count("notes", total),
		Notes: v.briefs(notes), listEnds: ends(r, offset, len(notes), total),
	})
}

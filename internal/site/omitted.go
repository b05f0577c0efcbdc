package site

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// omittedPage answers "why is this not here?" for every document of a day without a note.
type omittedPage struct {
	frame
	Heading string
	Summary string
	Day     navItem
	Reasons []omittedReason
}

// omittedReason is the documents that one reason keeps out.
type omittedReason struct {
	Why       string
	To        *navItem // the note or line that tells it
	Lang      string   // of its title, if it is not the page's
	Line      string   // why what a line tells has no note
	Documents []sourceView
}

func (s *Server) omitted(w http.ResponseWriter, r *http.Request, d sandarbh.Date) error {
	ctx, v := r.Context(), s.view(r)
	e, err := s.opt.Shelf.Edition(ctx, d)
	if errors.Is(err, sandarbh.ErrNotFound) {
		return s.noEdition(w, r, d)
	}
	if err != nil {
		return fmt.Errorf("edition of %s: %w", d, err)
	}
	var ids []sandarbh.DocumentID
	var noteIDs []sandarbh.NoteID
	for _, o := range e.Omitted {
		ids = append(ids, o.Document)
		if o.Line != "" {
			ids = append(ids, o.Line)
		}
		if o.Note != "" {
			noteIDs = append(noteIDs, o.Note)
		}
	}
	notes, err := s.opt.Shelf.Notes(ctx, noteIDs)
	if err != nil {
		return fmt.Errorf("notes beside what was left out on %s: %w", d, err)
	}
	byNote := map[sandarbh.NoteID]*sandarbh.Note{}
	for _, n := range notes {
		byNote[n.ID] = n
	}
	docs, err := s.opt.Shelf.Documents(ctx, ids)
	if err != nil {
		return fmt.Errorf("documents left out on %s: %w", d, err)
	}
	byID := map[sandarbh.DocumentID]*sandarbh.Document{}
	for _, x := range docs {
		byID[x.ID] = x
	}
	p := omittedPage{
		frame: v.frame(v.msg("omitted.title"), ""), Heading: v.msg("omitted.heading", "date", v.date(d)),
		Summary: v.count("edition.omitted", len(e.Omitted)), Day: navItem{Name: v.weekdayDate(d), Address: "/" + d.String()},
	}
	type told struct {
		why string
		to  navItem
	}
	index := map[told]int{}
	for _, o := range e.Omitted {
		doc := byID[o.Document]
		if doc == nil {
			continue
		}
		reason := v.omission(o, byNote[o.Note], byID[o.Line], len(e.Notes))
		k := told{why: reason.Why}
		if reason.To != nil {
			k.to = *reason.To
		}
		i, ok := index[k]
		if !ok {
			i = len(p.Reasons)
			index[k] = i
			p.Reasons = append(p.Reasons, reason)
		}
		title := doc.Title
		if title == "" {
			title = v.msg("document.untitled")
		}
		p.Reasons[i].Documents = append(p.Reasons[i].Documents, sourceView{
			Title: title, Lang: v.foreign(doc.Language), Address: documentAddress(doc.ID),
			Publisher: v.publisher(doc.Publisher, doc.Published), Tier: v.tier(doc.Tier),
		})
	}
	return s.render(w, r, http.StatusOK, "omitted", p)
}

// omission says in the reader's language why a document has no note, and leads to the note or the line that tells it.
// What a note that is hidden or gone would tell, the stored words say.
func (v view) omission(o sandarbh.Omission, n *sandarbh.Note, line *sandarbh.Document, taken int) omittedReason {
	switch {
	case n != nil && o.Place > 0:
		return omittedReason{
			Why: v.msg("omitted.place", "place", v.number(o.Place), "taken", v.number(taken)), To: noteLink(n), Lang: v.foreign(n.Language),
		}
	case n != nil:
		return omittedReason{Why: v.msg("omitted.told", "date", v.date(n.Day)), To: noteLink(n), Lang: v.foreign(n.Language)}
	case line != nil:
		out := omittedReason{
			Why: v.msg("omitted.line", "date", v.date(o.Day)), To: &navItem{Name: line.Title, Address: "/" + o.Day.String() + "#also"},
			Lang: v.foreign(line.Language),
		}
		if o.Reason != "" {
			out.Line = sentence(capital(v.reason(o.Reason)))
		}
		return out
	case o.Reason != "":
		return omittedReason{Why: capital(v.reason(o.Reason))}
	}
	return omittedReason{Why: o.Why}
}

// reason says a reason in the reader's language; one that the catalogue lacks stays as it is.
func (v view) reason(r sandarbh.Reason) string {
	if key := reasonKey(r); v.has(key) {
		return v.msg(key)
	}
	return string(r)
}

// capital begins a heading; Hindi has none.
func capital(words string) string {
	_, n := utf8.DecodeRuneInString(words)
	return strings.ToUpper(words[:n]) + words[n:]
}

func reasonKey(r sandarbh.Reason) string { return "reason." + slug(string(r)) }

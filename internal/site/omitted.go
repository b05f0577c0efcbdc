package site

import (
	"fmt"
	"net/http"
	"slices"
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

// omittedReason is the documents that one reason keeps out, apart by what tells them.
type omittedReason struct {
	Why  string
	Told []toldBy
}

// toldBy is the documents that one note or line tells, or none.
type toldBy struct {
	Documents []sourceView
	To        *navItem // the note or line
	Lang      string   // of its title, if it is not the page's
	Line      string   // why what a line tells has no note
}

func (s *Server) omitted(w http.ResponseWriter, r *http.Request, e *sandarbh.Edition) error {
	ctx, v := r.Context(), s.view(r)
	out := omissions(e)
	var ids []sandarbh.DocumentID
	var noteIDs []sandarbh.NoteID
	for _, o := range out {
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
		return fmt.Errorf("notes beside what was left out on %s: %w", e.Date, err)
	}
	docs, err := s.opt.Shelf.Documents(ctx, ids)
	if err != nil {
		return fmt.Errorf("documents left out on %s: %w", e.Date, err)
	}
	byNote, byID := notesByID(notes), documentsByID(docs)
	p := omittedPage{
		frame: v.frame(v.msg("omitted.title"), ""), Heading: v.msg("omitted.heading", "date", v.date(e.Date)),
		Summary: v.count("edition.omitted", len(out)), Day: v.dayItem(e.Date),
	}
	for _, o := range out {
		doc := byID[o.Document]
		if doc == nil {
			continue
		}
		why, by := v.omission(o, byNote[o.Note], byID[o.Line], len(e.Notes))
		p.put(why, by, v.documentEntry(doc))
	}
	return s.render(w, r, http.StatusOK, "omitted", p)
}

// omissions are all documents of a day that have no note, those first that have a line of their own.
func omissions(e *sandarbh.Edition) []sandarbh.Omission {
	var out []sandarbh.Omission
	for _, a := range e.Also {
		out = append(out, sandarbh.Omission{Document: a.Document, Line: a.Document, Day: e.Date})
	}
	return append(out, e.Omitted...)
}

// put sets a document under its reason, beside those that the same note or line tells.
func (p *omittedPage) put(why string, by toldBy, doc sourceView) {
	i := slices.IndexFunc(p.Reasons, func(r omittedReason) bool { return r.Why == why })
	if i < 0 {
		i = len(p.Reasons)
		p.Reasons = append(p.Reasons, omittedReason{Why: why})
	}
	r := &p.Reasons[i]
	j := slices.IndexFunc(r.Told, func(t toldBy) bool {
		return t.To == by.To || t.To != nil && by.To != nil && *t.To == *by.To
	})
	if j < 0 {
		j = len(r.Told)
		r.Told = append(r.Told, by)
	}
	r.Told[j].Documents = append(r.Told[j].Documents, doc)
}

// omission says in the reader's language why a document has no note, and leads to the note or the line that tells it.
// What a note that is hidden or gone would tell, the stored words say.
func (v view) omission(o sandarbh.Omission, n *sandarbh.Note, line *sandarbh.Document, taken int) (why string, by toldBy) {
	switch {
	case n != nil && o.Place > 0:
		return v.msg("omitted.place", "place", v.number(o.Place), "taken", v.number(taken)), toldBy{To: noteLink(n), Lang: v.foreign(n.Language)}
	case n != nil:
		return v.msg("omitted.told", "date", v.date(n.Day)), toldBy{To: noteLink(n), Lang: v.foreign(n.Language)}
	case line != nil && line.ID == o.Document:
		return v.msg("omitted.line", "date", v.date(o.Day)), toldBy{}
	case line != nil:
		title, lang := v.documentTitle(line)
		by := toldBy{To: &navItem{Name: title, Address: dayAddress(o.Day) + "#also"}, Lang: lang}
		if o.Reason != "" {
			by.Line = sentence(capital(v.reason(o.Reason)))
		}
		return v.msg("omitted.line", "date", v.date(o.Day)), by
	case o.Reason != "":
		return capital(v.reason(o.Reason)), toldBy{}
	}
	return o.Why, toldBy{}
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

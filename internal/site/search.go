package site

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// searchPage is the form, and what was found.
type searchPage struct {
	frame
	Words    string
	From, To string
	Papers   []option
	Sources  []option
	Tiers    []option
	Ignored  []string // what was not understood, or otherwise than it was written
	Asked    bool
	Ended    bool     // there is something to look for, and this is all of it
	Respelt  []string // what was looked for instead of words that stand nowhere
	Summary  string
	Hint     string
	Without  string // the same words without filters
	Notes    []hitView
	Passages []hitView
}

type option struct {
	Value, Name string
	Selected    bool
}

// hitView is a place where the words stand; Parts alternate between plain and found.
type hitView struct {
	brief
	Origin string
	Tier   tier
	Source navItem   // the passage by which a note is found that has the words in no line
	Of     navItem   // the note that is made from a passage's document
	Quoted string    // the language of a passage, if it is not the page's
	Label  string    // of the link to a passage: twenty of them have the same words
	Head   []hitPart // a note's title, if the words stand in it
	Parts  []hitPart
	whole  bool      // it has all the words
	Rest   bool      // the first that has only some of them, behind others that have all
	More   []hitView // further passages of the same note, folded under the first
	Fold   string    // what they are called
}

type hitPart struct {
	Text  string
	Found bool
}

const (
	hitsShown  = 20
	wordsBound = 200 // characters of a query
	labelBound = 60  // of the words of a passage that name a link to it
	valueBound = 40  // of what is quoted back where it was not understood
)

func (s *Server) search(w http.ResponseWriter, r *http.Request) error {
	ctx, v, q := r.Context(), s.view(r), r.URL.Query()
	sources, err := s.opt.Shelf.Sources(ctx)
	if err != nil {
		return fmt.Errorf("sources: %w", err)
	}
	query, ignored := v.query(q, sources)
	p := searchPage{
		frame: v.frame(v.msg("nav.search"), "/search"), Words: query.Words, From: query.From.String(), To: query.To.String(),
		Ignored: ignored,
	}
	v.filters(&p, query, sources)
	if query.Words == "" {
		return s.render(w, r, http.StatusOK, "search", p)
	}
	found, err := s.opt.Shelf.Search(ctx, query)
	if err != nil {
		return fmt.Errorf("search: %w", err)
	}
	p.Title, p.Asked = v.msg("search.title", "words", query.Words), true
	if err := v.fill(ctx, &p, found); err != nil {
		return err
	}
	p.Ended = !found.Wordless
	words := query.Words
	for _, r := range found.Respelt {
		p.Respelt = append(p.Respelt, v.msg("search.respelt", "word", r.Word, "instead", r.Instead))
		words = strings.ReplaceAll(words, r.Word, r.Instead)
	}
	p.Summary = v.msg("search.summary", "words", words,
		"notes", v.count("notes", found.TotalNotes), "passages", v.count("passages", found.TotalPassages))
	switch {
	case found.Wordless:
		p.Summary, p.Hint = v.msg("search.wordless", "words", query.Words), v.msg("search.wordless.hint")
	case len(found.Notes)+len(found.Passages) == 0:
		p.Summary, p.Hint = v.msg("search.nothing", "words", query.Words), v.msg("search.nothing.hint")
		if len(strings.Fields(query.Words)) == 1 {
			p.Hint = v.msg("search.nothing.word")
		}
	case found.TotalNotes+found.TotalPassages == 0:
		p.Summary = v.msg("search.some", "words", query.Words)
	case found.TotalNotes > hitsShown || found.TotalPassages > hitsShown:
		p.Hint = v.msg("search.first", "n", v.number(hitsShown))
	}
	if query.Paper != "" || query.Source != "" || query.Tier != "" || !query.From.IsZero() || !query.To.IsZero() {
		p.Without = "/search?" + url.Values{"q": {query.Words}}.Encode()
	}
	return s.render(w, r, http.StatusOK, "search", p)
}

// query reads what is asked. What it does not understand it leaves out of the query, and says so: an empty list would
// pass for an answer.
func (v view) query(q url.Values, sources []sandarbh.Source) (query sandarbh.Query, ignored []string) {
	query.Limit = hitsShown
	ignore := func(field, value string) {
		ignored = append(ignored, v.msg("search.ignored", "field", v.msg("search."+field), "value", clip(value, valueBound)))
	}
	words := strings.Join(strings.Fields(q.Get("q")), " ")
	query.Words = clipWords(words, wordsBound)
	if len(query.Words) < len(words) {
		last := query.Words[strings.LastIndexByte(query.Words, ' ')+1:]
		ignored = append(ignored, v.msg("search.cut", "n", v.number(wordsBound), "word", clip(last, valueBound)))
	}
	for _, f := range []struct {
		field string
		known func(value string) bool
		into  func(value string)
	}{
		{"paper", func(s string) bool { return slices.Contains(paperOrder, s) }, func(s string) { query.Paper = s }},
		{"tier", func(s string) bool { return slices.Contains(tierOrder, sandarbh.Tier(s)) }, func(s string) { query.Tier = sandarbh.Tier(s) }},
		{"source", func(s string) bool {
			return slices.ContainsFunc(sources, func(x sandarbh.Source) bool { return string(x.ID) == s })
		}, func(s string) { query.Source = sandarbh.SourceID(s) }},
		{"from", isDate, func(s string) { query.From, _ = sandarbh.ParseDate(s) }},
		{"to", isDate, func(s string) { query.To, _ = sandarbh.ParseDate(s) }},
	} {
		switch value := strings.TrimSpace(q.Get(f.field)); {
		case value == "":
		case f.known(value):
			f.into(value)
		default:
			ignore(f.field, value)
		}
	}
	if !query.To.IsZero() && query.To.Before(query.From) {
		query.From, query.To = query.To, query.From
		ignored = append(ignored, v.msg("search.turned", "from", v.date(query.From), "to", v.date(query.To)))
	}
	return query, ignored
}

func isDate(s string) bool {
	_, err := sandarbh.ParseDate(s)
	return err == nil
}

func clip(text string, n int) string {
	r := []rune(text)
	return string(r[:min(n, len(r))])
}

// clipWords is clip, between words: part of a word would look for something else.
func clipWords(text string, n int) string {
	short := clip(text, n)
	if strings.HasPrefix(text[len(short):], " ") || len(short) == len(text) {
		return short
	}
	if i := strings.LastIndexByte(short, ' '); i > 0 {
		return short[:i]
	}
	return short
}

// filters fills the choices of the form.
func (v view) filters(p *searchPage, q sandarbh.Query, sources []sandarbh.Source) {
	p.Papers = append(p.Papers, option{"", v.msg("search.paper.all"), q.Paper == ""})
	for _, id := range paperOrder {
		p.Papers = append(p.Papers, option{id, v.paper(id).Name, q.Paper == id})
	}
	p.Sources = append(p.Sources, option{"", v.msg("search.source.all"), q.Source == ""})
	for _, x := range sources {
		if x.Enabled || q.Source == x.ID {
			p.Sources = append(p.Sources, option{string(x.ID), x.Name, q.Source == x.ID})
		}
	}
	p.Tiers = append(p.Tiers, option{"", v.msg("search.tier.all"), q.Tier == ""})
	for _, t := range tierOrder {
		p.Tiers = append(p.Tiers, option{string(t), v.tier(t).Name, q.Tier == t})
	}
}

// fill shows all hits; their notes and documents are read in two questions.
func (v view) fill(ctx context.Context, p *searchPage, found *sandarbh.Found) error {
	var noteIDs []sandarbh.NoteID
	var docIDs []sandarbh.DocumentID
	for _, h := range found.Notes {
		noteIDs = append(noteIDs, h.Note)
	}
	for _, h := range found.Passages {
		docIDs = append(docIDs, h.Span.Document)
		noteIDs = append(noteIDs, h.Note)
	}
	notes, err := v.s.opt.Shelf.Notes(ctx, noteIDs)
	if err != nil {
		return fmt.Errorf("notes found: %w", err)
	}
	docs, err := v.s.opt.Shelf.Documents(ctx, docIDs)
	if err != nil {
		return fmt.Errorf("documents found: %w", err)
	}
	byNote, byDoc := notesByID(notes), documentsByID(docs)
	for _, h := range found.Notes {
		if n := byNote[h.Note]; n != nil {
			p.Notes = append(p.Notes, v.noteHit(h, n, byDoc[h.Span.Document]))
		}
	}
	for _, h := range found.Passages {
		if d := byDoc[h.Span.Document]; d != nil {
			p.Passages = append(p.Passages, v.passageHit(h, d, byNote[h.Note]))
		}
	}
	p.Passages = v.folded(p.Passages)
	markRest(p.Notes)
	markRest(p.Passages)
	return nil
}

// noteHit is a note that was found, by a line of its own or by a passage of a source.
func (v view) noteHit(h sandarbh.Hit, n *sandarbh.Note, source *sandarbh.Document) hitView {
	x := hitView{brief: v.brief(n), Tier: v.tier(bestTier(n)), Parts: parts(h), whole: h.Whole}
	x.Head = []hitPart{{Text: x.Title}}
	switch {
	case source != nil:
		x.Source = navItem{Name: v.publisher(source.Publisher, source.Published), Address: passageAddress(h.Span)}
		x.Quoted = v.foreign(source.Language)
	case h.Text == n.Title.Text:
		x.Head, x.Parts = x.Parts, nil
		if x.Text != "" {
			x.Parts = []hitPart{{Text: x.Text}}
		}
	}
	return x
}

// passageHit is a passage that was found, with the note that is made from its document, if there is one.
func (v view) passageHit(h sandarbh.Hit, d *sandarbh.Document, n *sandarbh.Note) hitView {
	x := hitView{Origin: v.publisher(d.Publisher, d.Published), Tier: v.tier(d.Tier), Parts: parts(h), whole: h.Whole}
	x.Quoted, x.Address = v.foreign(d.Language), passageAddress(h.Span)
	x.Label = v.msg("indocument.of", "origin", x.Origin, "words", clipWords(strings.Join(strings.Fields(h.Text), " "), labelBound))
	if n != nil {
		x.Of, x.Lang = *noteLink(n), v.foreign(n.Language)
	}
	return x
}

// folded puts the passages of a note under its first one: ten of one note hide those of nine others.
func (v view) folded(list []hitView) []hitView {
	var out []hitView
	for _, x := range list {
		i := slices.IndexFunc(out, func(o hitView) bool { return x.Of.Address != "" && o.Of == x.Of && o.whole == x.whole })
		if i < 0 {
			out = append(out, x)
			continue
		}
		out[i].More = append(out[i].More, x)
	}
	for i, x := range out {
		if len(x.More) > 0 {
			out[i].Fold = v.count("search.more", len(x.More))
		}
	}
	return out
}

// markRest marks where those that have all the words end.
func markRest(list []hitView) {
	i := slices.IndexFunc(list, func(x hitView) bool { return !x.whole })
	if i > 0 {
		list[i].Rest = true
	}
}

// parts cuts the words of a hit at its marks; marks that do not fit are passed over.
func parts(h sandarbh.Hit) []hitPart {
	var out []hitPart
	at := 0
	for _, m := range h.Marks {
		if m[0] < at || m[1] <= m[0] || m[1] > len(h.Text) {
			continue
		}
		if m[0] > at {
			out = append(out, hitPart{Text: h.Text[at:m[0]]})
		}
		out = append(out, hitPart{h.Text[m[0]:m[1]], true})
		at = m[1]
	}
	if at < len(h.Text) {
		out = append(out, hitPart{Text: h.Text[at:]})
	}
	return out
}

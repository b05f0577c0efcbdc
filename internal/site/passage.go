package site

import (
	"net/http"

	"github.com/sandarbh/sandarbh"
)

// passagePage is a passage with its neighbours, for the script that opens it under its line.
type passagePage struct {
	Lang    string
	Origin  string
	Tier    tier
	Address string
	Before  string
	Start   string
	Quote   string
	End     string
	After   string
}

func (s *Server) passage(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	id := sandarbh.DocumentID(r.PathValue("id"))
	span, ok := parseFragment(id, r.URL.Query().Get("at"))
	if !ok {
		return errNoSuchPage
	}
	doc, err := s.oneDocument(r.Context(), id)
	if err != nil {
		return err
	}
	quote, ok := doc.Quote(span)
	if !ok {
		return errNoSuchPage
	}
	p := passagePage{
		Lang: v.foreign(doc.Language), Origin: v.publisher(doc.Publisher, doc.Published), Tier: v.tier(doc.Tier),
		Address: documentAddress(id) + "#" + fragment(span), Quote: quote,
	}
	if span.Field == "" {
		p.surround(doc, span)
	}
	w.Header().Set("X-Robots-Tag", "noindex")
	return s.render(w, r, http.StatusOK, "passage", p)
}

// surround fills what stands before and after a passage: the rest of its block, and a block on each side.
func (p *passagePage) surround(doc *sandarbh.Document, span sandarbh.Span) {
	x := &marked{doc: doc, spans: []markedSpan{{Span: span}}}
	blocks, _ := x.visible()
	first, last := -1, -1
	for i, b := range blocks {
		if span.Start < b.End && b.Start < span.End {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	if first < 0 {
		return
	}
	text := func(b sandarbh.Block) string { return doc.Text[b.Start:b.End] }
	if first > 0 {
		p.Before = text(blocks[first-1])
	}
	if last+1 < len(blocks) {
		p.After = text(blocks[last+1])
	}
	p.Start = doc.Text[min(blocks[first].Start, span.Start):span.Start]
	p.End = doc.Text[span.End:max(blocks[last].End, span.End)]
}

package site

import (
	"fmt"
	"net/http"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// noteText serves a note as plain text, citations in square brackets and passages quoted at the end, so
// that it can be copied into a notebook and checked there.
func (s *Server) noteText(w http.ResponseWriter, r *http.Request, d sandarbh.Date, name string) error {
	n, err := s.noteAt(r.Context(), d, name, 0)
	if err != nil {
		return err
	}
	v := s.view(r)
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	return send(w, r, http.StatusOK, []byte(v.noteText(n, s.base(r))))
}

func (v view) noteText(n *sandarbh.Note, base string) string {
	p := v.notePage(n)
	var b strings.Builder
	var papers []string
	for _, x := range p.Papers {
		papers = append(papers, x.Name)
	}
	fmt.Fprintf(&b, "%s\n", textLine(p.Heading))
	fmt.Fprintf(&b, "%s · %s · %s\n%s%s\n", strings.Join(papers, ", "), p.Day.Name, p.Minutes, base, noteAddress(n))
	for _, x := range p.Notices {
		fmt.Fprintf(&b, "\n%s %s\n", x.Word, x.Text)
	}
	for _, l := range p.Deck {
		fmt.Fprintf(&b, "\n%s\n", textLine(l))
	}
	sections := p.Sections
	if p.Quick != nil {
		quick := *p.Quick
		quick.Name = v.msg("section.quick-reference")
		sections = append(sections, quick)
	}
	for _, s := range sections {
		v.textSection(&b, s)
	}
	fmt.Fprintf(&b, "\n%s\n", strings.ToUpper(v.msg("note.sources")))
	for _, s := range p.Sources {
		fmt.Fprintf(&b, "%s. %s (%s)\n", s.Title, s.Publisher, s.Tier.Name)
		if s.Original != "" {
			fmt.Fprintf(&b, "  %s\n", s.Original)
		}
		for _, q := range s.Quotes {
			fmt.Fprintf(&b, "  [%d] “%s”\n", q.N, strings.Join(strings.Fields(q.Quote), " "))
		}
	}
	return b.String()
}

func (v view) textSection(b *strings.Builder, s sectionView) {
	fmt.Fprintf(b, "\n%s\n", strings.ToUpper(s.Name))
	if s.Label != "" {
		fmt.Fprintf(b, "(%s)\n", s.Label)
	}
	for i, l := range s.Lines {
		mark := "- "
		switch s.Layout {
		case "facts":
			mark = fmt.Sprintf("%d. ", i+1)
		case "paragraphs", "insight", "commentary":
			mark = ""
		}
		word := ""
		if l.Unconfirmed {
			word = " (" + v.msg("unconfirmed") + ")"
		}
		fmt.Fprintf(b, "%s%s%s\n", mark, textLine(l), word)
	}
	for _, t := range s.Terms {
		fmt.Fprintf(b, "- %s: %s%s\n", t.Name, t.Definition, textCites(t.Cites))
	}
	for _, t := range s.Topics {
		fmt.Fprintf(b, "- %s (%s)\n", t.Name, t.Paper.Name)
	}
	for _, c := range append(append([]comparisonView{}, s.Sides...), s.Variants...) {
		fmt.Fprintf(b, "- %s\n", c.About)
		for _, side := range c.Sides {
			fmt.Fprintf(b, "  “%s”%s %s\n", side.Quote, textCites(side.Cites), side.Publisher)
		}
	}
}

func textLine(l lineView) string {
	var b strings.Builder
	if l.Label != "" {
		b.WriteString(l.Label + ": ")
	}
	for _, p := range l.Parts {
		b.WriteString(p.Text)
	}
	return b.String() + textCites(l.Cites)
}

func textCites(cites []cite) string {
	var b strings.Builder
	for _, c := range cites {
		fmt.Fprintf(&b, " [%d]", c.N)
	}
	return b.String()
}

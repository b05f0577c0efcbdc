package site

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// marked is a document with the passages to be marked in it.
type marked struct {
	doc   *sandarbh.Document
	spans []markedSpan
	at    *sandarbh.Span
}

type markedSpan struct {
	sandarbh.Span
	id    string // given to its first piece
	lit   bool
	backs []cite // shown behind its last piece
}

// newMarked collects the passages of a document that notes cite, with the way back to each line.
func newMarked(v view, doc *sandarbh.Document, notes []*sandarbh.Note, at *sandarbh.Span) *marked {
	x := &marked{doc: doc, at: at}
	index := map[sandarbh.Span]int{}
	add := func(span sandarbh.Span) int {
		i, ok := index[span]
		if !ok {
			i = len(x.spans)
			index[span] = i
			x.spans = append(x.spans, markedSpan{Span: span, id: fragment(span)})
		}
		return i
	}
	for _, n := range notes {
		for i, c := range arrange(n).passages {
			if c.span.Document != doc.ID {
				continue
			}
			if _, ok := doc.Quote(c.span); !ok {
				continue // the note quotes another version
			}
			k := add(c.span)
			label := v.msg("cite.back", "n", i+1)
			if len(notes) > 1 {
				label = v.msg("cite.back.of", "n", i+1, "title", n.Title.Text)
			}
			x.spans[k].backs = append(x.spans[k].backs, cite{i + 1, noteAddress(n) + "#" + c.line, label})
		}
	}
	if at != nil {
		x.spans[add(plainSpan(*at))].lit = true
	}
	return x
}

// visible returns the blocks to show, and counts what is left out. A block that holds a passage is shown
// whatever its kind.
func (x *marked) visible() (shown []sandarbh.Block, left map[sandarbh.BlockKind]int) {
	blocks := x.doc.Blocks
	if len(blocks) == 0 {
		blocks = lines(x.doc.Text)
	}
	left = map[sandarbh.BlockKind]int{}
	for _, b := range blocks {
		if b.Start < 0 || b.End > len(x.doc.Text) || strings.TrimSpace(x.doc.Text[b.Start:b.End]) == "" {
			continue
		}
		switch b.Kind {
		case sandarbh.Chrome, sandarbh.Repeat, sandarbh.Signature, sandarbh.Title:
			cited := slices.ContainsFunc(x.spans, func(s markedSpan) bool {
				return s.Field == "" && s.Start < b.End && b.Start < s.End
			})
			if !cited {
				left[b.Kind]++
				continue
			}
		}
		shown = append(shown, b)
	}
	return shown, left
}

// lines makes a block of each line of a text that has none.
func lines(text string) []sandarbh.Block {
	var out []sandarbh.Block
	start := 0
	for start < len(text) {
		end := strings.IndexByte(text[start:], '\n')
		if end < 0 {
			end = len(text) - start
		}
		out = append(out, sandarbh.Block{Kind: sandarbh.Paragraph, Start: start, End: start + end})
		start += end + 1
	}
	return out
}

var blockForms = map[sandarbh.BlockKind]string{
	sandarbh.Heading: "heading", sandarbh.Item: "list", sandarbh.Row: "table", sandarbh.Quote: "quote",
	sandarbh.Paragraph: "paragraph",
}

// groups puts blocks of one form together, so that items stand in one list and rows in one table.
func (x *marked) groups(blocks []sandarbh.Block) []blockGroup {
	var out []blockGroup
	for i, b := range blocks {
		form := blockForms[b.Kind]
		if form == "" {
			form = "aside"
		}
		view := blockView{N: fmt.Sprint(i + 1)}
		if form == "table" {
			x.row(&view, b)
		} else {
			view.Runs = x.runs("", b.Start, b.End)
		}
		if k := len(out) - 1; k >= 0 && out[k].Form == form && (form == "list" || form == "table") {
			out[k].Blocks = append(out[k].Blocks, view)
			continue
		}
		out = append(out, blockGroup{form, []blockView{view}})
	}
	return out
}

const cellBreak = " | "

// row cuts a row into cells. A passage that is the whole row is marked on the row itself.
func (x *marked) row(view *blockView, b sandarbh.Block) {
	var backs []cite
	for i := range x.spans {
		s := &x.spans[i]
		if s.Field == "" && s.Start <= b.Start && s.End >= b.End && s.id != "" {
			view.ID, view.Lit, s.id = s.id, view.Lit || s.lit, ""
			backs = append(backs, s.backs...)
			s.backs, s.Start = nil, min(b.End, s.End) // what may follow of it is in other rows
			break
		}
	}
	start := b.Start
	for cell := range strings.SplitSeq(x.doc.Text[b.Start:b.End], cellBreak) {
		view.Cells = append(view.Cells, x.runs("", start, start+len(cell)))
		start += len(cell) + len(cellBreak)
	}
	if len(backs) > 0 {
		last := &view.Cells[len(view.Cells)-1]
		*last = append(*last, run{Passage: true, Backs: backs})
	}
}

// piece is the part of a span that lies in the range being set.
type piece struct {
	start, end int
	span       *markedSpan
	last       bool // the span ends with it
}

// runs sets a byte range of a field as runs. Passages may lie in one another; one that crosses another is
// cut in two, the one asked for by name never.
func (x *marked) runs(field sandarbh.Field, start, end int) []run {
	if start >= end {
		return nil
	}
	if field == "title" || field == "subtitle" {
		return build(x.doc.FieldText(field), start, end, x.pieces(field, start, end))
	}
	return build(x.doc.Text, start, end, x.pieces("", start, end))
}

func (x *marked) pieces(field sandarbh.Field, start, end int) []piece {
	var out []piece
	for i := range x.spans {
		s := &x.spans[i]
		if s.Field != field || s.End <= start || s.Start >= end {
			continue
		}
		p := piece{max(s.Start, start), min(s.End, end), s, s.End <= end}
		if x.at != nil && !s.lit && crossing(s.Span, plainSpan(*x.at)) {
			out = append(out, p.split(x.at.Start, x.at.End)...)
			continue
		}
		out = append(out, p)
	}
	return sorted(out)
}

// split cuts a piece at each of the given places that lies inside it.
func (p piece) split(places ...int) []piece {
	out := []piece{p}
	for _, at := range places {
		k := len(out) - 1
		if q := out[k]; q.start < at && at < q.end {
			out[k] = piece{q.start, at, q.span, false}
			out = append(out, piece{at, q.end, q.span, q.last})
		}
	}
	return out
}

// sorted orders pieces by start, the longer first, so that what lies inside follows what holds it.
func sorted(ps []piece) []piece {
	slices.SortStableFunc(ps, func(a, b piece) int {
		if a.start != b.start {
			return a.start - b.start
		}
		return b.end - a.end
	})
	return ps
}

func build(text string, start, end int, ps []piece) []run {
	var out []run
	at := start
	for len(ps) > 0 {
		p := ps[0]
		if p.start > at {
			out = append(out, run{Text: text[at:p.start]})
		}
		var inside, after []piece
		for _, q := range ps[1:] {
			switch parts := q.split(p.end); {
			case q.start >= p.end:
				after = append(after, q)
			case len(parts) == 2:
				inside, after = append(inside, parts[0]), append(after, parts[1])
			default:
				inside = append(inside, q)
			}
		}
		r := run{Passage: true, Lit: p.span.lit, ID: p.span.id, Runs: build(text, p.start, p.end, sorted(inside))}
		p.span.id = "" // an id stands once on a page
		if p.last {
			r.Backs = p.span.backs
		}
		out = append(out, r)
		at, ps = p.end, sorted(after)
	}
	if at < end {
		out = append(out, run{Text: text[at:end]})
	}
	return out
}

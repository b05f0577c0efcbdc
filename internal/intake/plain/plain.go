// Package plain labels every part of a plain text: what is the article's own prose, and what is title,
// dateline, heading, list item, table row, copied post, caption, signature, site furniture or a repeat.
//
// [Blocks] is the one main call: it cuts a text into lines and labels them. [Label] does the second half
// alone, for a caller that already knows paragraphs, headings, items and rows (from HTML). The text never
// changes; blocks are byte ranges in order, without overlap. They cover every character that is no space,
// but for the marker of a list item or a Markdown heading ("•", "(ii)", "3.", "##"): it stays outside its
// block, so that what is quoted starts with the words.
//
// The labels are made by rules on form: length, case, punctuation, place in the text, neighbours, and
// phrases that publishers of a class share ("Read this release in", "Also read |", "Photo Credit:").
// Words are compared as 64-bit hashes of triples (shingles, Broder 1997) to find what is said twice.
//
// Limits: English and Hindi; one article a text (live pages and digests keep all their items); a sentence that lost its stop and is short is taken for a
// heading; a table whose cells are whole sentences, run together without marks, is taken for prose.
package plain

import (
	"github.com/sandarbh/sandarbh"
)

// Blocks cuts text into lines and labels them. The title may be empty; where it is given, the places
// that repeat it are labelled title, and subtitles glued to it get blocks of their own.
// The result is in order, and the same for the same input.
func Blocks(title, text string) []sandarbh.Block {
	return label(title, text, lines(text))
}

// Label refines blocks that another reader found (paragraph, heading, item, row from HTML) by the same
// rules as [Blocks]. A heading, item, row, quote, caption or chrome stays what it is unless a stronger
// reason is found (the title, a repeat, furniture). Blocks must be in order and inside text; those that
// are not are dropped. What the blocks do not cover stays uncovered.
func Label(title, text string, blocks []sandarbh.Block) []sandarbh.Block {
	parts := make([]part, 0, len(blocks))
	at := 0
	for _, b := range blocks {
		if b.Start < at || b.End > len(text) || b.Start >= b.End {
			continue
		}
		at = b.End
		start, end := trim(text, b.Start, b.End)
		if start >= end {
			continue
		}
		p := part{start: start, end: end, level: b.Level}
		if b.Kind != sandarbh.Paragraph {
			p.kind, p.given = b.Kind, true
		}
		parts = append(parts, p)
	}
	return label(title, text, parts)
}

// label runs the rules in order of trust: what a part says of itself, then what its place and its
// neighbours say, then what is said twice.
func label(title, text string, parts []part) []sandarbh.Block {
	d := &reader{text: text, title: title, parts: parts}
	d.cutTags()
	d.rules()
	d.strong()
	d.measure()
	d.own()
	d.join()
	d.sections()
	d.numbered()
	d.bullets()
	d.titles()
	d.datelines()
	d.head()
	d.questions()
	d.posts()
	d.scripts()
	d.thread()
	d.tables()
	d.teasers()
	d.walls()
	d.references()
	d.addresses()
	d.tail()
	d.headings()
	d.bare()
	d.repeats()
	return d.blocks()
}

// A reader holds one text while its parts are being labelled.
type reader struct {
	text  string
	title string
	parts []part
	// spaced says that a space at a line's end means that the sentence goes on.
	spaced bool
	// closing says whether the text closes its sentences: 1 yes, -1 no, 0 not looked at.
	closing int
	body    map[uint64]int // how often a word (by hash) stands in the text; made when first asked for
}

// blocks returns the labelled parts; what no rule took is a paragraph.
func (d *reader) blocks() []sandarbh.Block {
	out := make([]sandarbh.Block, 0, len(d.parts))
	for i := range d.parts {
		p := &d.parts[i]
		if p.start >= p.end {
			continue
		}
		b := sandarbh.Block{Kind: p.kind, Start: p.start, End: p.end}
		switch p.kind {
		case "":
			b.Kind = sandarbh.Paragraph
		case sandarbh.Heading, sandarbh.Item:
			b.Level = max(1, min(p.level, 6))
		}
		out = append(out, b)
	}
	return out
}

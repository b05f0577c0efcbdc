package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// passage is one sentence of a document as it stands there, with what the choosing needs to know of it.
type passage struct {
	doc     *sandarbh.Document
	span    sandarbh.Span
	text    string
	folded  string
	kind    sandarbh.BlockKind
	block   int           // index in doc.Blocks; -1 for the fields title and subtitle
	index   int           // among the sentences of the document, from 0
	heading string        // the nearest heading above
	headed  sandarbh.Span // where it stands
	head    int           // index of the passage that introduces this item ("The features include:"), or -1
	scoped  bool          // says nothing of what its heading names, in a document of many headings
	claimed bool          // follows a speaker's sentence in its block, names no speaker, and has no figure or law that stands by itself
	limited bool          // the next sentence limits it: "However, in hilly States …"
	quoted  bool          // stands inside a quotation that an earlier sentence opened: its speaker is not in it
}

// passages returns the sentences of a document that lines may be made of: the subtitle, subtitles that
// stand in the text, and prose.
func passages(d *sandarbh.Document) []passage {
	var out []passage
	add := func(p passage) {
		p.doc, p.index = d, len(out)
		p.folded = lang.Fold(p.text)
		out = append(out, p)
	}
	if strings.TrimSpace(d.Subtitle) != "" {
		for _, r := range lang.Sentences(d.Subtitle, d.Language) {
			add(passage{
				span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldSubtitle, Start: r.Start, End: r.End},
				text: d.Subtitle[r.Start:r.End], kind: sandarbh.Title, block: -1, head: -1,
			})
		}
	}
	title := lang.Fold(d.Title)
	heading, head := "", -1
	var headed sandarbh.Span
	for i, b := range d.Blocks {
		text := d.Text[b.Start:b.End]
		switch b.Kind {
		case sandarbh.Heading:
			heading, head = strings.TrimSpace(text), -1
			headed = sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: b.Start, End: b.End}
			if strings.HasSuffix(heading, ":") && words(heading) >= 3 {
				// "The sharing pattern is:" introduces the items below; it makes no line of its own.
				at := sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: b.Start, End: b.End}
				add(passage{span: at, text: text, kind: b.Kind, block: i, heading: heading, head: -1})
				head = len(out) - 1
			}
			continue
		case sandarbh.Title:
			if f := lang.Fold(text); f == title || strings.Contains(title, f) {
				continue
			}
		case sandarbh.Paragraph, sandarbh.Item:
			if caption.MatchString(text) {
				continue // all of it belongs to a picture or a table
			}
		default:
			head = -1
			continue
		}
		open := 0
		for _, r := range lang.Sentences(text, d.Language) {
			quoted := open > 0
			open += strings.Count(text[r.Start:r.End], "“") - strings.Count(text[r.Start:r.End], "”")
			p := passage{
				quoted: quoted, span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: b.Start + r.Start, End: b.Start + r.End},
				text: text[r.Start:r.End], kind: b.Kind, block: i, heading: heading, headed: headed, head: -1,
			}
			if b.Kind == sandarbh.Item {
				p.head = head
			}
			add(p)
		}
		if b.Kind == sandarbh.Paragraph {
			head = -1
			if last := strings.TrimSpace(text); strings.HasSuffix(last, ":") || strings.HasSuffix(last, ":-") {
				head = len(out) - 1
			}
		}
	}
	headings := 0
	for _, b := range d.Blocks {
		if b.Kind == sandarbh.Heading {
			headings++
		}
	}
	for i := range out {
		if i > 0 && out[i-1].block == out[i].block && out[i].block >= 0 && !attributed.MatchString(out[i].folded) && len(lang.Quantities(out[i].text)) == 0 && !lawWords.MatchString(out[i].folded) {
			out[i].claimed = (out[i-1].claimed || spoken.MatchString(out[i-1].folded)) && (aimOnly.MatchString(out[i].folded) || fluff.MatchString(out[i].folded))
		}
		out[i].scoped = headings > 3 && outOfScope(&out[i])
		if i+1 < len(out) && out[i+1].block == out[i].block && (len(lang.Quantities(out[i].text)) > 0 || strings.Contains(out[i].folded, "earlier")) && limiting.MatchString(out[i+1].text) {
			out[i].limited = true
		}
	}
	return out
}

// outOfScope reports whether a sentence under a heading that is a name shares no word with it and has no name
// of its own: read alone, nobody knows of what it speaks.
func outOfScope(p *passage) bool {
	named := false
	for _, n := range lang.Names(p.heading) {
		named = named || words(n.Text) >= 2
	}
	if !named || p.kind == sandarbh.Heading || p.kind == sandarbh.Title || strings.Contains(p.heading, "?") || alike(stemsOf(p.heading, p.doc.Language), stemsOf(p.doc.Title, p.doc.Language)) > 0 {
		return false
	}
	if len(lang.Names(p.text)) > 0 {
		return false
	}
	return alike(stemsOf(p.heading, p.doc.Language), stemsOf(p.text, p.doc.Language)) == 0
}

// spoken is a sentence in which somebody speaks; what follows in the block may be theirs too.
var spoken = lang.MustCompile(`\b(?:said|stated|added|noted|observed|remarked|asserted|claimed|emphasi[sz]ed|highlighted|underlined|stressed|pointed out|mentioned|affirmed|declared|expressed)\b`)

// limiting opens a sentence that takes part of the one before it back.
var limiting = lang.MustCompile(`(?i)^(?:however|provided|except|but|now,?|under the (?:new|amended)|the (?:amendment|new|revised)|in (?:the )?case of|for (?:the )?(?:north[- ]east|hilly|special category))\b`)

func (p *passage) citation() sandarbh.Citation {
	return sandarbh.Citation{Span: p.span, Quote: p.text}
}

package page

import (
	"strings"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// body is the text that a candidate gives.
type body struct {
	text   string
	blocks []sandarbh.Block
	filler bool
}

// choose makes the candidates and takes the best.
func choose(d *document, m *meta) body {
	root := d.body()
	markHidden(root)
	weigh(root)
	if root.prose < 200 {
		// Some pages show their text by script only: then what is hidden counts.
		shown := *root
		unhide(root)
		weigh(root)
		if root.prose < 2*shown.prose+200 {
			markHidden(root)
			weigh(root)
		}
	}
	whole := root.prose
	markChrome(root, whole)
	holder := container(root)
	d.holder = holder
	r := newRenderer(nil)
	r.walk(holder)
	r.flush()
	lines := openWith(ledes(root, holder, m), trimLines(r.lines, m), m)
	text, blocks := layout(lines)
	found := body{text, blocks, filler(lines)}
	if told := toldBody(m); len(told.text) > 2*len(found.text)+200 {
		// The page builds its text by script from data that it carries.
		found = told
	}
	switch n := utf8.RuneCountInString(found.text); {
	case n < littleText:
		if text, blocks := layout(trimLines(readable(d, m), m)); len(text) > 2*len(found.text) {
			found = body{text: text, blocks: blocks}
		}
	case frontPage(r.lines) || n < shortText && tabular(holder):
		// The headlines of a front page are its text, links or not. A short page laid out by tables is short lines
		// for the most part, and nothing tells those of the site from those of the story.
		if text, blocks := layout(readable(d, m)); len(text) > 0 && (n >= shortText || len(text) > 2*len(found.text)) {
			found = body{text: text, blocks: blocks}
		}
	}
	return found
}

const (
	littleText    = 250 // letters: a page from which so few were taken is asked for what readability finds
	shortText     = 500 // … a page laid out by tables
	frontHeadings = 8   // linked headlines from which a page offers articles, and tells none
)

// tabular reports whether what holds the article is a part of a table, or holds one.
func tabular(holder *node) bool {
	return holder.tag == atom.Td || holder.within(atom.Td) || holder.holds(atom.Td)
}

// frontPage reports whether the lines are those of a section's front page: headlines that are links, one for every two
// paragraphs at least.
func frontPage(lines []line) bool {
	headlines, paragraphs := 0, 0
	for _, l := range lines {
		switch {
		case l.kind == sandarbh.Heading && linked(l) && len(strings.Fields(l.text)) >= 4:
			headlines++
		case proseLine(l) && !linked(l):
			paragraphs++
		}
	}
	return headlines >= frontHeadings && headlines*2 >= paragraphs
}

// toldBody is the article as structured data tell it.
func toldBody(m *meta) body {
	text := m.body
	if len(text) < 200 {
		return body{}
	}
	if LooksLikeMarkup(text) {
		t, blocks := Fragment(text)
		return body{text: t, blocks: blocks}
	}
	var lines []line
	for p := range strings.SplitSeq(m.rawBody, "\n") {
		if p = tidy(unescape(p)); hasWord(p) {
			lines = append(lines, line{kind: sandarbh.Paragraph, text: p})
		}
	}
	text, blocks := layout(lines)
	return body{text: text, blocks: blocks}
}

// readable is what readability finds, as lines.
func readable(d *document, m *meta) (out []line) {
	defer func() {
		if recover() != nil { // unreachable: readability has not panicked on any page so far
			out = nil
		}
	}()
	p := readability.NewParser()
	p.MaxElemsToParse = 20000
	a, err := p.ParseDocument(d.raw, m.address)
	if err != nil || a.Node == nil {
		return nil
	}
	n := convert(a.Node, nil)
	n.measure()
	r := newRenderer(nil)
	r.walk(n)
	r.flush()
	return r.lines
}

// openWith puts the openings above the article's lines, a line for each of theirs, unless the article says the same itself.
func openWith(openings []*node, lines []line, m *meta) []line {
	var out []line
	seen := map[string]bool{letters(m.title): true}
	for _, l := range lines {
		seen[letters(l.text)] = true
	}
	for _, n := range openings {
		kind := sandarbh.Paragraph
		if n.tag == atom.H2 || n.tag == atom.H3 || n.name != "" && m.subtitle != "" && letters(n.words()) == letters(m.subtitle) {
			kind = sandarbh.Title
		}
		for text := range strings.SplitSeq(brokenWords(n), "\n") {
			if l := (line{kind: kind, text: tidy(text), links: 0, node: n}); hasWord(l.text) && !seen[letters(l.text)] && !furniture(l) {
				seen[letters(l.text)] = true
				out = append(out, l)
			}
		}
	}
	stacked := map[string]bool{}
	for s := range strings.SplitSeq(m.subtitle, "\n") {
		stacked[letters(s)] = s != ""
	}
	for i, l := range lines {
		if l.kind == sandarbh.Heading && i < 8 && stacked[letters(l.text)] {
			l.kind = sandarbh.Title
		}
		out = append(out, l)
	}
	return out
}

// ledes finds the opening that stands between the headline and the holder of the article: an element named for it, or
// one that says what the page gives as its description.
func ledes(root, holder *node, m *meta) []*node {
	if holder == root {
		return nil
	}
	about := letters(unescape(firstOf(m.tags["og:description"], m.tags["description"], m.tags["twitter:description"])))
	var out []*node
	head, done := false, false
	root.each(func(n *node) bool {
		if done || n == holder {
			done = true
			return false
		}
		if n.name == "" || n.silent() || n.dropped || n.hidden {
			return false
		}
		if n.tag == atom.H1 {
			head = true
			out = out[:0]
			return false
		}
		switch n.tag {
		case atom.P, atom.Div, atom.H2, atom.H3, atom.Section, atom.Span, atom.Strong:
		default:
			return true
		}
		if holder.inside(n) || n.chars < 40 || n.chars > 900 || n.linkShare() > 0.3 {
			return true
		}
		own := letters(n.words())
		if own == letters(m.title) {
			return false
		}
		named := (head || n.within(atom.Article, atom.Main)) && ledeName.MatchString(n.get("class")+" "+n.get("id"))
		same := len(about) >= 40 && len(own) >= 40 && samePrefix(own, about)
		if named || same {
			out = append(out, n)
			return false
		}
		return true
	})
	if !done || len(out) > 3 {
		return nil
	}
	return out
}

var ledeName = lang.MustCompile(`(?i)(^|[-_ ]|article|post|entry|news)(lead|lede|perex|leadtext|intro\w*|standfirst|excerpt|summary|sub-?title|sub-?head\w*|teaser|vorspann|chapo|sapo|bajada|deck?|dek|synopsis|description|abstract|preamble|ingress|anrisstext|entradilla)([-_ ]|text|$)`)

// samePrefix reports whether two texts start with the same forty letters or more.
func samePrefix(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= 40 || n >= 30 && (n == len(a) || n == len(b))
}

func markHidden(root *node) {
	root.each(func(n *node) bool {
		n.hidden = selfHidden(n)
		return !n.hidden
	})
}

func unhide(root *node) {
	root.each(func(n *node) bool { n.hidden = false; return true })
}

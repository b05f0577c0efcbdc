package page

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh"
)

// line is a block before it has its place in the text.
type line struct {
	kind  sandarbh.BlockKind
	level int
	text  string
	links int   // bytes of it that lie in links
	node  *node // the innermost block element around it
}

// renderer turns a tree into lines.
type renderer struct {
	lines   []line
	buf     strings.Builder
	links   int
	inLink  int
	kind    sandarbh.BlockKind
	level   int
	lists   int
	node    *node
	keepAll bool // hidden and dropped parts too
	skip    func(*node) bool
}

func newRenderer(skip func(*node) bool) *renderer {
	return &renderer{kind: sandarbh.Paragraph, skip: skip}
}

// flush ends the line in hand.
func (r *renderer) flush() {
	text := tidy(r.buf.String())
	links := r.links
	r.buf.Reset()
	r.links = 0
	if text == "" || !r.keepAll && !hasWord(text) {
		return
	}
	r.lines = append(r.lines, line{kind: r.kind, level: r.level, text: text, links: links, node: r.node})
}

func (r *renderer) walk(n *node) {
	if n == nil {
		return
	}
	if n.name == "" && n.kids == nil {
		if n.text != "" {
			r.buf.WriteString(n.text)
			if r.inLink > 0 {
				r.links += textLen(n.text)
			}
		}
		return
	}
	if n.silent() {
		return
	}
	if !r.keepAll && (n.dropped || n.hidden || r.skip != nil && r.skip(n)) {
		if blockTag(n.tag) {
			r.flush()
		}
		return
	}
	switch n.tag {
	case atom.Br:
		r.lineBreak(n)
		return
	case atom.Table:
		if dataTable(n) {
			r.flush()
			r.table(n)
			return
		}
	case atom.A:
		r.inLink++
		for _, k := range n.kids {
			r.walk(k)
		}
		r.inLink--
		return
	}
	if !blockTag(n.tag) {
		for _, k := range n.kids {
			r.walk(k)
		}
		return
	}
	r.block(n)
}

// block renders a block element: its text stands on lines of its own.
func (r *renderer) block(n *node) {
	r.flush()
	kind, level, outer := r.kind, r.level, r.node
	r.node = n
	switch n.tag {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		r.kind, r.level = sandarbh.Heading, int(n.name[1]-'0')
	case atom.Li, atom.Dd, atom.Dt:
		if r.kind != sandarbh.Heading {
			r.kind, r.level = sandarbh.Item, max(r.lists, 1)
		}
	case atom.Ul, atom.Ol:
		r.lists++
	case atom.Blockquote:
		r.kind, r.level = sandarbh.Quote, 0
	case atom.Figcaption, atom.Caption:
		r.kind, r.level = sandarbh.Caption, 0
	case atom.P:
		if r.kind == sandarbh.Heading {
			r.kind, r.level = sandarbh.Paragraph, 0
		}
	}
	for _, k := range n.kids {
		r.walk(k)
	}
	r.flush()
	if n.tag == atom.Ul || n.tag == atom.Ol {
		r.lists--
	}
	r.kind, r.level, r.node = kind, level, outer
}

// lineBreak ends the line, unless the sentence plainly goes on: a heading, or a small letter after no stop.
func (r *renderer) lineBreak(br *node) {
	so := strings.TrimRight(r.buf.String(), " \t\n\r\u00a0")
	if so == "" {
		return
	}
	last, _ := utf8.DecodeLastRuneInString(so)
	next := nextText(br)
	first, _ := utf8.DecodeRuneInString(next)
	if r.kind == sandarbh.Heading && (len(so) < 50 || len(next) < 30 || unicode.IsLower(first)) {
		// A short heading is broken for show; long ones are stacked subtitles.
		r.buf.WriteByte(' ')
		return
	}
	if next != "" && !strings.ContainsRune(".?!:।\"”’)", last) && unicode.IsLower(first) {
		r.buf.WriteByte(' ')
		return
	}
	r.flush()
}

// nextText is the text right after a node, "" if a break or block comes first.
func nextText(n *node) string {
	if n.parent == nil {
		return ""
	}
	seen := false
	for _, k := range n.parent.kids {
		if k == n {
			seen = true
			continue
		}
		if !seen {
			continue
		}
		if k.tag == atom.Br || blockTag(k.tag) {
			return ""
		}
		if w := k.words(); w != "" {
			return w
		}
	}
	return ""
}

// table writes a row a line, cells parted by " | ".
func (r *renderer) table(t *node) {
	kind, level, outer := r.kind, r.level, r.node
	t.each(func(n *node) bool {
		if !r.keepAll && (n.dropped || n.hidden || r.skip != nil && r.skip(n)) {
			return false
		}
		switch n.tag {
		case atom.Caption:
			r.kind, r.node = sandarbh.Caption, n
			r.buf.WriteString(n.words())
			r.flush()
			return false
		case atom.Tr:
			var cells []string
			for _, c := range n.kids {
				if c.tag == atom.Td || c.tag == atom.Th {
					cells = append(cells, c.words())
				}
			}
			for len(cells) > 0 && cells[len(cells)-1] == "" {
				cells = cells[:len(cells)-1]
			}
			r.kind, r.level, r.node = sandarbh.Row, 0, n
			r.buf.WriteString(strings.Join(cells, " | "))
			r.links = n.links
			r.flush()
			return false
		}
		return true
	})
	r.kind, r.level, r.node = kind, level, outer
}

// dataTable tells a table of values from one that only lays out the page.
func dataTable(t *node) bool {
	rows, wide, longest, nested := 0, 0, 0, false
	t.each(func(n *node) bool {
		switch n.tag {
		case atom.Table:
			if n != t {
				nested = true
			}
		case atom.Tr:
			rows++
			cells := 0
			for _, c := range n.kids {
				if c.tag == atom.Td || c.tag == atom.Th {
					cells++
					longest = max(longest, c.chars)
				}
			}
			if cells >= 2 {
				wide++
			}
		case atom.H1, atom.H2, atom.Article:
			nested = true
		}
		return !nested
	})
	return !nested && rows >= 2 && wide*2 >= rows && longest <= 900
}

// finish lays the lines out as one text with its blocks.
func (r *renderer) finish() (string, []sandarbh.Block) {
	r.flush()
	return layout(r.lines)
}

func layout(lines []line) (string, []sandarbh.Block) {
	var b strings.Builder
	blocks := make([]sandarbh.Block, 0, len(lines))
	for i, l := range lines {
		if i > 0 {
			b.WriteByte('\n')
		}
		start := b.Len()
		b.WriteString(l.text)
		blocks = append(blocks, sandarbh.Block{Kind: l.kind, Start: start, End: b.Len(), Level: l.level})
	}
	return b.String(), blocks
}

// tidy folds runs of blanks, keeps other characters as they are, and trims.
func tidy(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := true
	for _, r := range s {
		switch r {
		case ' ', '\n', '\t', '\r', '\f', '\v', '\u2028', '\u2029', '\u0085':
			if !blank {
				b.WriteByte(' ')
			}
			blank = true
			continue
		case 0, '\ufeff':
			continue
		}
		blank = false
		b.WriteRune(r)
	}
	return strings.Trim(b.String(), " \u00a0\u200b")
}

// hasWord reports whether a line holds a letter or digit at all.
func hasWord(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return true
		}
	}
	return false
}

package plain

import (
	"strings"

	"github.com/sandarbh/sandarbh"
)

// cutTags splits the parts that hold raw HTML at their block tags. The tags become chrome. A stretch that
// still has inline tags inside is no passage that a reader could be shown: it becomes a quote, which is
// kept and not used for lines. (The page reader turns such texts into clean ones first; this is for
// texts that must keep their bytes.)
func (d *reader) cutTags() {
	if strings.IndexByte(d.text, '<') < 0 || strings.IndexByte(d.text, '>') < 0 {
		return
	}
	var out []part
	cut := false
	for _, p := range d.parts {
		s := d.text[p.start:p.end]
		if p.given || !strings.Contains(s, "<") || !hasTag(s) {
			out = append(out, p)
			continue
		}
		cut = true
		out = append(out, d.tagged(p)...)
	}
	if cut {
		d.parts = out
	}
}

func hasTag(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] == '<' && tagEnd(s[i:]) > 0 {
			return true
		}
	}
	return false
}

// tagEnd returns the length of the tag or comment that s starts with, 0 if s starts with none.
// "<30 km" and "< b" are no tags.
func tagEnd(s string) int {
	if strings.HasPrefix(s, "<!--") {
		if i := strings.Index(s, "-->"); i > 0 {
			return i + 3
		}
		return 0
	}
	if len(s) < 3 || s[0] != '<' {
		return 0
	}
	i := 1
	if s[i] == '/' || s[i] == '!' {
		i++
	}
	j := i
	for j < len(s) && j < i+20 && (s[j] >= 'a' && s[j] <= 'z' || s[j] >= 'A' && s[j] <= 'Z' || s[j] >= '1' && s[j] <= '6') {
		j++
	}
	if j == i || s[i] <= '9' || j >= len(s) || !strings.ContainsRune(" \t/>", rune(s[j])) || !known(strings.ToLower(s[i:j])) {
		return 0
	}
	quote := byte(0)
	for ; j < min(len(s), 1<<13); j++ {
		switch {
		case quote != 0:
			if s[j] == quote {
				quote = 0
			}
		case s[j] == '"' || s[j] == '\'':
			quote = s[j]
		case s[j] == '>':
			return j + 1
		}
	}
	return 0
}

func known(name string) bool {
	return blockTag(name) != 0 || inlineTag(name)
}

func inlineTag(name string) bool {
	switch name {
	case "a", "abbr", "b", "cite", "code", "em", "font", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u", "label", "button", "input", "svg", "path":
		return true
	}
	return false
}

// blockTag returns what a block-level tag makes of its content: 'p', 'h', 'l' or 'r', and 0 for an inline tag.
func blockTag(name string) byte {
	switch name {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		return 'h'
	case "li", "dd", "dt":
		return 'l'
	case "tr", "td", "th":
		return 'r'
	case "p", "div", "section", "article", "ul", "ol", "dl", "table", "tbody", "thead", "br", "hr", "blockquote", "figure", "figcaption", "img", "script", "style",
		"header", "footer", "nav", "aside", "main", "body", "html", "head", "title", "meta", "link", "iframe", "form", "noscript", "pre", "center":
		return 'p'
	}
	return 0
}

// tagged splits one part at its block tags.
func (d *reader) tagged(p part) []part {
	var out []part
	s := d.text[p.start:p.end]
	add := func(from, to int, kind sandarbh.BlockKind, level int) {
		start, end := trim(d.text, p.start+from, p.start+to)
		if start < end {
			out = append(out, part{start: start, end: end, kind: kind, level: level, indent: p.indent})
		}
	}
	var inside byte = 'p'
	level := 0
	from, inline := 0, false
	flush := func(to int) {
		kind := sandarbh.BlockKind("")
		switch {
		case inline:
			kind = sandarbh.Quote
		case inside == 'h':
			kind = sandarbh.Heading
		case inside == 'l':
			kind = sandarbh.Item
		case inside == 'r':
			kind = sandarbh.Row
		}
		add(from, to, kind, level)
		inline = false
	}
	for i := 0; i < len(s); {
		n := 0
		if s[i] == '<' {
			n = tagEnd(s[i:])
		}
		if n == 0 {
			i++
			continue
		}
		name := strings.ToLower(strings.TrimLeft(s[i+1:i+n-1], "/!"))
		if j := strings.IndexAny(name, " \t/"); j >= 0 {
			name = name[:j]
		}
		kind := blockTag(name)
		if kind == 0 {
			inline = true
			i += n
			continue
		}
		flush(i)
		add(i, i+n, sandarbh.Chrome, 0)
		inside, level = 'p', 0
		if s[i+1] != '/' {
			inside = kind
			if kind == 'h' {
				level = int(name[1] - '0')
			}
		}
		i += n
		from = i
	}
	flush(len(s))
	return out
}

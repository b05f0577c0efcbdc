package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// unmark takes a list marker or a Markdown sign off the front of p. The part then starts with its words;
// the marker stays outside every block.
func (d *reader) unmark(p *part) {
	s := d.text[p.start:p.end]
	if n := hashes(s); n > 0 {
		rest := strings.TrimLeft(s[n:], " ")
		// "# Figures are provisional." is a footnote.
		if rest != "" && len(rest) < 160 && ending(rest) != '.' {
			p.start = p.end - len(rest)
			p.kind, p.level = sandarbh.Heading, n
			return
		}
	}
	if strings.HasPrefix(s, "> ") {
		p.kind = sandarbh.Quote
		return
	}
	n, mark := marker(s)
	if n == 0 {
		return
	}
	start, end := trim(d.text, p.start+n, p.end)
	if start >= end {
		return
	}
	p.start, p.marked, p.mark = start, true, mark
	if !p.given {
		p.level = 1 + min(p.indent/4, 3)
		if p.indent < 8 && p.indent != 4 {
			p.level = 1
		}
	}
}

// hashes returns the number of # signs of a Markdown heading, 0 if s is none.
func hashes(s string) int {
	n := 0
	for n < len(s) && s[n] == '#' {
		n++
	}
	if n == 0 || n > 6 || n >= len(s) || s[n] != ' ' {
		return 0
	}
	return n
}

// marker returns the length of the list marker that s starts with, its spaces not counted, and the
// marker's own sign: "•", "-", "ii", "3", "a". The length is 0 if there is none.
func marker(s string) (int, string) {
	r, n := utf8.DecodeRuneInString(s)
	next, m := utf8.DecodeRuneInString(s[n:])
	switch r {
	case '•', '●', '▪', '■', '◦', '○', '‣', '➢', '➤', '►', '▶', '✓', '✔', '✅', '❖', '◆', '§', '➔', '→', '⁃', '\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc', '\uf076':
		return n, "•"
	case 'v':
		// Wingdings' diamond, saved as its letter.
		if next == ' ' && len(s) > 2 && wide(s[2:]) {
			return n, "•"
		}
	case 'Ø', 'ü':
		// Wingdings' arrow and tick, saved as the letters that share their codes.
		if unicode.IsSpace(next) {
			return n, "•"
		}
		return 0, ""
	case '·':
		return n, "•"
	case '*', '+':
		if unicode.IsSpace(next) {
			return n, "•"
		}
		return 0, ""
	case 'o':
		// Word's hollow bullet, saved as the letter: "o  Text"
		if next == '\t' || next == '\u00a0' || strings.HasPrefix(s, "o  ") {
			return n, "•"
		}
		return 0, ""
	case '-', '–', '—':
		if unicode.IsSpace(next) {
			// "— PTI", "- ANI": an attribution, not an item
			if len(s) < 24 && strings.ToUpper(s) == s {
				return 0, ""
			}
			return n, "-"
		}
		if r == '-' && next >= '0' && next <= '9' && strings.Count(s, " ") >= 2 && ending(s) != '-' {
			return n, "-" // "-39 per cent blame the storm"
		}
		if r == '-' && unicode.IsUpper(next) && strings.IndexByte(s[n+m:], '-') < 0 {
			return n, "-"
		}
		if r == '-' && unicode.IsUpper(next) && strings.Count(s, " ") >= 2 {
			return n, "-"
		}
		return 0, ""
	case '(', '[':
		i := strings.IndexAny(s, ")]")
		if i < 2 || i > 7 || !counter(s[1:i]) {
			return 0, ""
		}
		return i + 1 + span(s[i+1:]), s[1:i]
	}
	i := 0
	for i < len(s) && i < 6 && (s[i] >= '0' && s[i] <= '9' || s[i] >= 'a' && s[i] <= 'z' || s[i] >= 'A' && s[i] <= 'Z') {
		i++
	}
	if i == 0 || i >= len(s)-1 || !counter(s[:i]) {
		return 0, ""
	}
	switch s[i] {
	case ')':
		return i + 1, s[:i]
	case '.':
		after, _ := utf8.DecodeRuneInString(s[i+1:])
		if unicode.IsSpace(after) || (s[0] <= '9' && unicode.IsUpper(after)) || i >= 2 && (unicode.IsUpper(after) || after == '“') && strings.ToLower(s[:i]) == s[:i] {
			// "2026. The …" is a year; numbers of lists have two digits.
			if s[0] <= '9' && i > 2 {
				return 0, ""
			}
			return i + 1, s[:i]
		}
	}
	return 0, ""
}

// span returns the length of the rest of a marker that answers several questions at once: " to (c):".
func span(s string) int {
	t := strings.TrimLeft(s, " ")
	for _, w := range []string{"to ", "and ", "& ", "&", "- ", "-", ", "} {
		u, ok := strings.CutPrefix(t, w)
		if !ok || !strings.HasPrefix(u, "(") {
			continue
		}
		j := strings.IndexByte(u, ')')
		if j < 2 || j > 6 || !counter(u[1:j]) {
			return 0
		}
		rest := strings.TrimLeft(u[j+1:], " :.-–")
		n := len(s) - len(rest)
		return n + span(rest)
	}
	if u := strings.TrimLeft(t, ":"); len(u) < len(t) {
		return len(s) - len(u)
	}
	return 0
}

// counter reports whether s counts items: a number below 100, one letter, or a small Roman numeral.
func counter(s string) bool {
	s = strings.TrimSpace(s)
	if s == "" {
		return false
	}
	if s[0] >= '0' && s[0] <= '9' {
		for i := range len(s) {
			if s[i] < '0' || s[i] > '9' {
				return false
			}
		}
		return len(s) <= 2
	}
	if len(s) == 1 {
		return unicode.IsLetter(rune(s[0]))
	}
	low := strings.ToLower(s)
	if low != s && strings.ToUpper(s) != s {
		return false
	}
	for i := range len(low) {
		if !strings.ContainsRune("ivx", rune(low[i])) {
			return false
		}
	}
	return len(low) <= 5
}

// unmarkInitials puts back what was an initial: "A. Srija, adviser, said …" stands alone, a list has a
// neighbour "B.".
func (d *reader) unmarkInitials() {
	for i := range d.parts {
		p := &d.parts[i]
		if !p.marked || len(p.mark) != 1 || p.mark[0] < 'A' || p.mark[0] > 'Z' || p.start == 0 {
			continue
		}
		at := strings.LastIndexByte(d.text[:p.start], p.mark[0])
		if at < 0 || strings.IndexByte(d.text[at:p.start], '.') < 0 {
			continue
		}
		sibling := false
		for j := max(0, i-25); j < min(len(d.parts), i+26); j++ {
			m := d.parts[j].mark
			if j != i && len(m) == 1 && (m[0] == p.mark[0]+1 || m[0] == p.mark[0]-1) {
				sibling = true
				break
			}
		}
		if !sibling {
			p.start, p.marked, p.mark = at, false, ""
			p.count(d.text[p.start:p.end])
		}
	}
}

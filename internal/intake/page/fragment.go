package page

import (
	"html"
	"strings"

	"golang.org/x/net/html/atom"
)

// mendFragment escapes what only looks like markup, so that the parser leaves it alone: "&" that opens no
// entity with its semicolon ("DA&FW;", "R&D"), and "<" that opens no tag ("<30 km").
func mendFragment(s string) string {
	if !strings.ContainsAny(s, "&<") {
		return s
	}
	var b strings.Builder
	b.Grow(len(s) + 64)
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '&':
			if entityAt(s[i:]) == 0 {
				b.WriteString("&amp;")
				continue
			}
		case '<':
			if !tagAt(s[i:]) {
				b.WriteString("&lt;")
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// entityAt returns the length of the entity that s starts with, 0 if it starts with none.
func entityAt(s string) int {
	end := strings.IndexByte(s[:min(len(s), 34)], ';')
	if end < 2 {
		return 0
	}
	name := s[:end+1]
	// A legacy entity matches without its semicolon ("&notes;" gives "¬es;"), so the semicolon must go too.
	if got := html.UnescapeString(name); got == name || strings.HasSuffix(got, ";") {
		return 0
	}
	return end + 1
}

// tagAt reports whether s starts with a tag or comment of HTML.
func tagAt(s string) bool {
	if strings.HasPrefix(s, "<!--") || len(s) > 2 && strings.EqualFold(s[:2], "<!") {
		return true
	}
	i := 1
	if i < len(s) && s[i] == '/' {
		i++
	}
	j := i
	for j < len(s) && (s[j] >= 'a' && s[j] <= 'z' || s[j] >= 'A' && s[j] <= 'Z' || s[j] >= '0' && s[j] <= '9' || s[j] == '-' || s[j] == ':') {
		j++
	}
	if j == i || j == len(s) {
		return false
	}
	if !strings.ContainsRune("> \t\n\r/", rune(s[j])) {
		return false
	}
	name := strings.ToLower(s[i:j])
	known := strings.ContainsAny(name, "-:") || htmlName(name)
	return known && strings.IndexByte(s, '>') > 0
}

// htmlName reports whether a word is the name of an element. The parser's table mixes names of
// attributes in, so those that people write between angles ("<name>") are left out.
func htmlName(name string) bool {
	switch atom.Lookup([]byte(name)) {
	case 0, atom.Name, atom.Value, atom.Type, atom.Content, atom.Size, atom.Width, atom.Height, atom.Color, atom.Min, atom.Max,
		atom.Id, atom.Class, atom.For, atom.Is, atom.Start, atom.Open, atom.Required, atom.Rows, atom.Method, atom.Action:
		return false
	}
	return true
}

// LooksLikeMarkup reports whether a text holds HTML tags: at least one of a block or of emphasis with its end.
func LooksLikeMarkup(s string) bool {
	s = s[:min(len(s), 1<<20)]
	for i := strings.IndexByte(s, '<'); i >= 0; {
		if tagAt(s[i:]) {
			return true
		}
		j := strings.IndexByte(s[i+1:], '<')
		if j < 0 {
			break
		}
		i += 1 + j
	}
	return false
}

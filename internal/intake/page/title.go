package page

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/atom"

	"github.com/sandarbh/sandarbh/internal/lang"
)

func unescape(s string) string {
	for range 2 {
		if !strings.Contains(s, "&") {
			break
		}
		s = html.UnescapeString(s)
	}
	return s
}

// titleParts are the marks between a headline and the name of its site or section.
var titleParts = lang.MustCompile(`\s+[|•·»«‹›/–—-]\s+|\s*[|»«]\s*|\s+:\s+|\s+::\s+|\s+~\s+`)

// pickTitle finds the headline: the one of structured data or Open Graph, without the site's name, checked
// against the page's headings, which give it in its full form.
func pickTitle(m *meta) string {
	var heads []string
	for _, h := range m.headings {
		if w := squeeze(h.words()); w != "" && !hiddenBelow(h) {
			heads = append(heads, w)
		}
	}
	var told []string
	if a := m.article(); a != nil {
		told = append(told, a.str("headline"), a.str("name"))
	}
	told = append(told, m.tags["og:title"], m.tags["twitter:title"], m.tags["dc.title"], m.tags["title"], m.windowTitle)
	for i := range told {
		told[i] = squeeze(unescape(told[i]))
	}
	// Some Indian sites tell search engines an English title over a heading in the article's own script.
	for _, h := range heads {
		if indic(h) >= 10 && indic(firstOf(told...)) == 0 && firstOf(told...) != "" {
			if i := strings.Index(h, " / "); i > 0 && len(strings.Fields(h[:i])) <= 4 {
				h = strings.TrimSpace(h[i+3:])
			}
			return h
		}
	}
	// A heading that one of the told titles holds is the headline as the reader sees it.
	for _, t := range told {
		if t == "" {
			continue
		}
		for _, h := range heads {
			if sameTitle(h, t) {
				return h
			}
			if utf8.RuneCountInString(t) >= 20 && strings.HasSuffix(letters(h), letters(t)) {
				return t // the heading has a kicker before the headline
			}
		}
	}
	for _, h := range heads {
		if utf8.RuneCountInString(h) < 16 {
			continue
		}
		for _, t := range told {
			if t != "" && (overlap(h, t) >= 0.6 || overlap(h, cleanTitle(t, m.site)) >= 0.6) {
				return h
			}
		}
	}
	for _, t := range told {
		if t = cleanTitle(t, m.site); t != "" {
			return t
		}
	}
	if len(heads) > 0 {
		return heads[0]
	}
	return ""
}

// indic counts the letters of Indian scripts.
func indic(s string) int {
	n := 0
	for _, r := range s {
		if r >= 0x0900 && r <= 0x0d7f && unicode.IsLetter(r) {
			n++
		}
	}
	return n
}

func hiddenBelow(n *node) bool {
	for p := n; p != nil; p = p.parent {
		if selfHidden(p) {
			return true
		}
	}
	return false
}

// sameTitle reports whether heading h is title t, or t without the name of a site or section.
func sameTitle(h, t string) bool {
	if letters(h) == letters(t) {
		return letters(h) != ""
	}
	for _, part := range splitTitle(t) {
		if letters(part) == letters(h) && utf8.RuneCountInString(h) >= 10 {
			return true
		}
	}
	return utf8.RuneCountInString(h) >= 20 && strings.HasPrefix(letters(t), letters(h))
}

// splitTitle returns the prefixes and suffixes of a title at its marks, longest first.
func splitTitle(t string) []string {
	at := titleParts.FindAllStringIndex(t, -1)
	var out []string
	for i := len(at) - 1; i >= 0; i-- {
		out = append(out, strings.TrimSpace(t[:at[i][0]]))
	}
	for _, a := range at {
		out = append(out, strings.TrimSpace(t[a[1]:]))
	}
	return out
}

// cleanTitle cuts the site's name and sections from a window title.
func cleanTitle(t, site string) string {
	at := titleParts.FindAllStringIndex(t, -1)
	if len(at) == 0 {
		return t
	}
	var parts []string
	start := 0
	for _, a := range at {
		parts = append(parts, strings.TrimSpace(t[start:a[0]]))
		start = a[1]
	}
	parts = append(parts, strings.TrimSpace(t[start:]))
	if site != "" {
		for i, p := range parts {
			if letters(p) == letters(site) && (i == 0 || i == len(parts)-1) {
				if i == 0 {
					return strings.TrimSpace(t[at[0][1]:])
				}
				return cleanTitle(strings.TrimSpace(t[:at[len(at)-1][0]]), site)
			}
		}
	}
	best := ""
	for _, p := range parts {
		if utf8.RuneCountInString(p) > utf8.RuneCountInString(best) {
			best = p
		}
	}
	// Marks are part of headlines too: cut only what is plainly the shorter piece at an end.
	if last := parts[len(parts)-1]; last != best && len(strings.Fields(last)) <= 4 {
		return strings.TrimSpace(t[:at[len(at)-1][0]])
	}
	if first := parts[0]; first != best && len(strings.Fields(first)) <= 3 && strings.ContainsAny(t[at[0][0]:at[0][1]], "|»") {
		return strings.TrimSpace(t[at[0][1]:])
	}
	return t
}

// letters is a text's letters and digits, folded, for comparing.
func letters(s string) string {
	var b strings.Builder
	for _, r := range s {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// overlap is the share of the words of the shorter text that the other has.
func overlap(a, b string) float64 {
	wa, wb := strings.Fields(strings.ToLower(a)), strings.Fields(strings.ToLower(b))
	if len(wa) > len(wb) {
		wa, wb = wb, wa
	}
	if len(wa) == 0 {
		return 0
	}
	in := map[string]bool{}
	for _, w := range wb {
		in[letters(w)] = true
	}
	n := 0
	for _, w := range wa {
		if in[letters(w)] {
			n++
		}
	}
	return float64(n) / float64(len(wa))
}

var subtitleName = lang.MustCompile(`(?i)(^|[-_ ])(sub-?title\w*|sub-?head(line|ing)?|standfirst|dek|deck|synopsis|summary|kicker-?sub|article-?intro)([-_ ]|$)`)

// pickSubtitle finds the line under the headline, where the page marks one.
func pickSubtitle(d *document, m *meta) string {
	var out string
	if m.title == "" {
		return ""
	}
	d.body().each(func(n *node) bool {
		if out != "" || n.silent() {
			return false
		}
		switch n.tag {
		case atom.H2, atom.H3, atom.P, atom.Div:
			if n.chars > 0 && n.chars < 900 && subtitleName.MatchString(n.get("id")+" "+n.get("class")) && !hiddenBelow(n) {
				// Subtitles parted by breaks are lines of their own.
				out = strings.TrimSpace(brokenWords(n))
				if letters(out) == letters(m.title) {
					out = ""
				}
			}
		}
		return true
	})
	return out
}

// brokenWords is a node's text with its line breaks kept.
func brokenWords(n *node) string {
	var b strings.Builder
	n.each(func(k *node) bool {
		if k.silent() {
			return false
		}
		if k.tag == atom.Br {
			b.WriteByte('\n')
		} else {
			b.WriteString(strings.ReplaceAll(k.text, "\n", " "))
		}
		return true
	})
	var lines []string
	for l := range strings.SplitSeq(b.String(), "\n") {
		if l = squeeze(l); l != "" {
			lines = append(lines, l)
		}
	}
	return strings.Join(lines, "\n")
}

var ministryName = lang.MustCompile(`(?i)(^|[-_ ])ministry-?(name\w*)?([-_ ]|$)`)

// pickMinistry finds the office that issued a release, where the page marks it.
func pickMinistry(d *document) string {
	var out string
	d.body().each(func(n *node) bool {
		if out != "" || n.silent() {
			return false
		}
		if n.chars > 3 && n.chars < 120 && ministryName.MatchString(n.get("id")+" "+n.get("class")) {
			out = n.words()
		}
		return true
	})
	return out
}

package page

import (
	"strings"

	"github.com/sandarbh/sandarbh"
)

// body is the text that a candidate gives.
type body struct {
	text   string
	blocks []sandarbh.Block
}

// choose makes the candidates and takes the best.
func choose(d *document, m *meta, markup string) body {
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
	r := newRenderer(nil)
	r.walk(holder)
	r.flush()
	lines := trimLines(r.lines, m)
	text, blocks := layout(lines)
	return body{text, blocks}
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

// trimLines takes from a candidate's lines what is not the article: the title again, runs of links, repeats.
func trimLines(lines []line, m *meta) []line {
	var out []line
	seen := map[string]bool{}
	for i, l := range lines {
		key := letters(l.text)
		if len(key) >= 60 {
			if seen[key] {
				continue
			}
			seen[key] = true
		}
		if i < 6 && m.title != "" && key == letters(m.title) {
			continue
		}
		if len(l.text) > 0 && float64(l.links) > 0.85*float64(len(l.text)) && linkRun(lines, i) {
			continue
		}
		out = append(out, l)
	}
	// Headings at the end stand over nothing.
	for len(out) > 0 && out[len(out)-1].kind == sandarbh.Heading {
		out = out[:len(out)-1]
	}
	return out
}

// linkRun reports whether the line is one of several neighbours that are links alone, or a link that stands for itself.
func linkRun(lines []line, i int) bool {
	n := 1
	for j := i - 1; j >= 0 && float64(lines[j].links) > 0.85*float64(len(lines[j].text)); j-- {
		n++
	}
	for j := i + 1; j < len(lines) && float64(lines[j].links) > 0.85*float64(len(lines[j].text)); j++ {
		n++
	}
	return n >= 2 || !strings.ContainsAny(lines[i].text, ".।")
}

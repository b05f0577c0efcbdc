package site

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// blurb is the line under a note's title in a list: why it is news, or what its subject is, as search has it. Where that only says the title
// again, it is the key insight, and a line is better than none.
func blurb(n *sandarbh.Note) string {
	var first []sandarbh.Line
	if len(n.Deck) > 0 {
		first = n.Deck
	} else if why := n.Section(sandarbh.SectionWhy); why != nil {
		first = why.Lines
	} else if overview := n.Section(sandarbh.SectionOverview); overview != nil {
		first = overview.Lines
	}
	for _, lines := range [][]sandarbh.Line{first, n.Insight} {
		if len(lines) > 0 && !retells(lines[0].Text, n.Title.Text, n.Language) {
			return lines[0].Text
		}
	}
	if len(first) > 0 && first[0].Text != n.Title.Text {
		return first[0].Text
	}
	return ""
}

// retells reports a line all of whose words that carry meaning stand in the title. What the desk has put in brackets is
// nothing new.
func retells(line, title, language string) bool {
	told := map[string]bool{}
	for _, w := range meaning(title, language) {
		told[w] = true
	}
	for _, w := range meaning(beside(line), language) {
		if !told[w] {
			return false
		}
	}
	return true
}

// meaning is the stems of a text but for those that carry no meaning.
func meaning(text, language string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(lang.Fold(text), func(r rune) bool { return !wordRune(r) && r != '.' }) {
		if w = strings.Trim(w, "."); w != "" && !lang.Stop(w) {
			out = append(out, lang.Stem(w, language))
		}
	}
	return out
}

// beside is a line without what stands in square brackets.
func beside(line string) string {
	var b strings.Builder
	for {
		before, rest, _ := strings.Cut(line, "[")
		b.WriteString(before)
		_, after, ok := strings.Cut(rest, "]")
		if !ok {
			return b.String()
		}
		line = after
	}
}

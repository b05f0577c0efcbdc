package note

import (
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Finding is a fault of form in a finished note.
type Finding struct {
	Section string
	Text    string
	Fault   string
}

// Doctor reads a note as a stranger would and returns every fault of form: the rules of [Flaws], lines that
// repeat each other, a line equal to the title or to a heading, a Key insight equal to the title or the first line.
func Doctor(n *sandarbh.Note) []Finding {
	var out []Finding
	report := func(section, text, format string, args ...any) {
		out = append(out, Finding{section, text, fmt.Sprintf(format, args...)})
	}
	type seen struct {
		section, text string
		stems         map[string]bool
	}
	var lines []seen
	title := lang.Fold(n.Title.Text)
	for _, sl := range n.Lines() {
		l := sl.Line
		if sl.Section == sandarbh.SectionTitle || l.Type == sandarbh.Reference {
			continue
		}
		if sl.Section != sandarbh.SectionPointers {
			for _, f := range Flaws(l.Text) {
				report(sl.Section, l.Text, "%s", f)
			}
		}
		folded := lang.Fold(l.Text)
		if folded == title || folded == title+"." || folded == lang.Fold(sl.Section) {
			report(sl.Section, l.Text, "equal to the title or a heading")
		}
		stems := stemsOf(l.Text, n.Language)
		for _, o := range lines {
			if jaccard(stems, o.stems) > mostAlike {
				report(sl.Section, l.Text, "more than 0.8 alike with %q in %s", o.text, o.section)
			}
		}
		lines = append(lines, seen{sl.Section, l.Text, stems})
	}
	return out
}

// mostAlike is how much of their stems two lines may share.
const mostAlike = 0.8

// jaccard is the share of all stems of two texts that both have.
func jaccard(a, b map[string]bool) float64 {
	both := 0
	for s := range a {
		if b[s] {
			both++
		}
	}
	if all := len(a) + len(b) - both; all > 0 {
		return float64(both) / float64(all)
	}
	return 0
}

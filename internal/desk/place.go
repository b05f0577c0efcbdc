package desk

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// runs are the lines of a note by their section, as they can be changed; the title is none of them.
func runs(n *sandarbh.Note) (names []string, lines []*[]sandarbh.Line) {
	names, lines = []string{sandarbh.SectionDeck, sandarbh.SectionInsight}, []*[]sandarbh.Line{&n.Deck, &n.Insight}
	for i := range n.Sections {
		names, lines = append(names, n.Sections[i].Name), append(lines, &n.Sections[i].Lines)
	}
	return names, lines
}

// find returns the line of a text in the named section, or in any if none is named.
func find(n *sandarbh.Note, section, text string) *sandarbh.Line {
	if (section == "" || section == sandarbh.SectionTitle) && n.Title.Text == text {
		return &n.Title
	}
	names, lines := runs(n)
	for i := range names {
		if section != "" && section != names[i] {
			continue
		}
		for k := range *lines[i] {
			if l := &(*lines[i])[k]; l.Text == text {
				return l
			}
		}
	}
	return nil
}

// place puts the editor's line where the line was that she saw, or drops that line if she gives none. A rewrite may
// have worded or filed it otherwise: then the line of the same passage gives way, and if there is none hers is added to
// its section.
func place(n *sandarbh.Note, l sandarbh.Layer, line *sandarbh.Line) {
	if l.Section == sandarbh.SectionTitle || l.Section == "" && n.Title.Text == l.Before {
		if line != nil {
			n.Title = *line
		}
		return
	}
	var old *sandarbh.Line
	if l.Kind != sandarbh.LayerAdd {
		if old = find(n, l.Section, l.Before); old == nil {
			old = likest(n, l)
		}
	}
	switch {
	case old != nil && line != nil:
		*old = *line
	case old != nil:
		drop(n, old)
	case line != nil && find(n, "", line.Text) == nil:
		file(n, l.Section, *line)
	}
}

// likest returns the line of the same passage that has most words of the one that was edited, and half of them at
// least: several lines may be made of one passage.
func likest(n *sandarbh.Note, l sandarbh.Layer) *sandarbh.Line {
	if len(l.Was) == 0 {
		return nil
	}
	words := strings.Fields(l.Before)
	best := (len(words) + 1) / 2
	var found *sandarbh.Line
	_, lines := runs(n)
	for _, run := range lines {
		for k := range *run {
			line := &(*run)[k]
			if len(line.Citations) == 0 || line.Citations[0].Quote != l.Was[0].Quote {
				continue
			}
			shared, have := 0, strings.Fields(line.Text)
			for _, w := range words {
				if slices.Contains(have, w) {
					shared++
				}
			}
			if shared >= best {
				best, found = shared+1, line
			}
		}
	}
	return found
}

// drop takes a line out, and its section if that is empty then.
func drop(n *sandarbh.Note, old *sandarbh.Line) {
	_, lines := runs(n)
	for _, run := range lines {
		for k := range *run {
			if &(*run)[k] == old {
				*run = slices.Delete(*run, k, k+1)
				n.Sections = slices.DeleteFunc(n.Sections, func(s sandarbh.Section) bool { return len(s.Lines) == 0 })
				return
			}
		}
	}
}

// file puts a line at the end of its section. There is one key insight at most, so that the editor's takes its place.
func file(n *sandarbh.Note, section string, line sandarbh.Line) {
	switch section {
	case sandarbh.SectionDeck:
		n.Deck = append(n.Deck, line)
	case sandarbh.SectionInsight:
		n.Insight = []sandarbh.Line{line}
	default:
		if s := n.Section(section); s != nil {
			s.Lines = append(s.Lines, line)
			return
		}
		n.Sections = append(n.Sections, sandarbh.Section{Name: section, Lines: []sandarbh.Line{line}})
	}
}

package note

import (
	"fmt"
	"io/fs"
	"sort"
	"strings"

	"github.com/goccy/go-yaml"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Kind is a kind of news as data: the cues that tell it, and the slots of its note in the order in which
// a learner needs them (data/kinds/*.yaml).
type Kind struct {
	Name    string `yaml:"name"`
	Label   string `yaml:"label"`
	Section string `yaml:"section"` // of the main list: Key facts, Provisions or Findings
	Cues    []Cue  `yaml:"cues"`
	Slots   []Slot `yaml:"slots"`
}

// Cue is a set of patterns over one part of a document; each that matches adds Weight once.
type Cue struct {
	In     string   `yaml:"in"` // title, lead (first sentences), tail (last blocks), origin (issuing office), headings
	Weight float64  `yaml:"weight"`
	Any    []string `yaml:"any"` // regular expressions over folded text
	any    *lang.Pattern
}

// Slot is one thing that a learner must take away.
type Slot struct {
	Name   string   `yaml:"name"`
	Weight float64  `yaml:"weight"`
	Needs  []string `yaml:"needs"` // money, date, count, percent, figure, expansion
	Any    []string `yaml:"any"`
	any    *lang.Pattern
}

// LoadKinds reads every *.yaml of a folder, in the order of their names.
func LoadKinds(files fs.FS) ([]Kind, error) {
	names, err := fs.Glob(files, "*.yaml")
	if err != nil {
		return nil, err
	}
	sort.Strings(names)
	var kinds []Kind
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, err
		}
		var k Kind
		if err := yaml.UnmarshalWithOptions(data, &k, yaml.Strict()); err != nil {
			return nil, fmt.Errorf("kind %s: %w", name, err)
		}
		for i := range k.Cues {
			if k.Cues[i].any, err = union(k.Cues[i].Any); err != nil {
				return nil, fmt.Errorf("kind %s: cue %d: %w", name, i+1, err)
			}
		}
		for i := range k.Slots {
			if k.Slots[i].any, err = union(k.Slots[i].Any); err != nil {
				return nil, fmt.Errorf("kind %s: slot %s: %w", name, k.Slots[i].Name, err)
			}
		}
		if k.Name == "" || k.Section == "" {
			return nil, fmt.Errorf("kind %s: name and section are required", name)
		}
		kinds = append(kinds, k)
	}
	if len(kinds) == 0 {
		return nil, fmt.Errorf("no kinds: *.yaml missing")
	}
	return kinds, nil
}

// union compiles alternatives into one pattern.
func union(alternatives []string) (*lang.Pattern, error) {
	var pattern strings.Builder
	for i, a := range alternatives {
		if _, err := lang.Compile(a); err != nil {
			return nil, err
		}
		if i > 0 {
			pattern.WriteString("|")
		}
		pattern.WriteString("(?:" + a + ")")
	}
	return lang.Compile(pattern.String())
}

// parts are the pieces of a document that cues look at, folded. Office is the issuing office as the text
// itself names it; origin adds what the document's record says.
type parts struct{ title, lead, tail, origin, office, headings string }

func partsOf(d *sandarbh.Document, sentences []passage) parts {
	p := parts{title: cueText(d.Title + " " + d.Subtitle), origin: cueText(d.Ministry)}
	n := 0
	for _, s := range sentences {
		if s.kind == sandarbh.Title {
			p.title += " " + s.folded
			continue
		}
		if n < 3 {
			p.lead += s.folded + "\n"
		}
		n++
	}
	for i := max(0, len(d.Blocks)-5); i < len(d.Blocks); i++ {
		p.tail += cueText(d.Text[d.Blocks[i].Start:d.Blocks[i].End]) + "\n"
	}
	if d.Language == "hi" {
		p.tail = hindiTail(d)
	}
	for _, b := range d.Blocks {
		switch b.Kind {
		case sandarbh.Origin:
			p.office += " " + cueText(d.Text[b.Start:b.End])
		case sandarbh.Heading:
			p.headings += cueText(d.Text[b.Start:b.End]) + "\n"
		}
	}
	p.origin += p.office
	return p
}

// kindScores returns the weight of every kind for a document, in the order of kinds.
func kindScores(kinds []Kind, p parts) []float64 {
	scores := make([]float64, len(kinds))
	for i, k := range kinds {
		for _, c := range k.Cues {
			var text string
			switch c.In {
			case "title":
				text = p.title
			case "lead":
				text = p.lead
			case "tail":
				text = p.tail
			case "origin":
				text = p.origin
			case "headings":
				text = p.headings
			}
			if text != "" && c.any.MatchString(text) {
				scores[i] += c.Weight
			}
		}
	}
	return scores
}

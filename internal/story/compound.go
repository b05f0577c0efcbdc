package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// compound is a count within a word: "five-judge Bench", "11-member committee".
type compound struct {
	number int
	of     string // judge, member
	what   string // concept of the word that follows: bench, committee
	said   cited
}

var compoundCount = lang.MustCompile(`(?i)\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|\d{1,3})[-‑–](judge|member|nation|country|phase|point|day|week|month|year|lane|seat|storey|party)s? (\p{L}+)`)

func compoundsIn(reading int, s *claim.Sentence) []compound {
	var out []compound
	for _, m := range compoundCount.FindAllStringSubmatchIndex(s.Text, -1) {
		n := countWord(strings.ToLower(s.Text[m[2]:m[3]]))
		if k := slices.Index([]string{"eleven", "twelve", "thirteen", "", "fifteen"}, strings.ToLower(s.Text[m[2]:m[3]])); k >= 0 {
			n = 11 + k
		}
		if n == 0 {
			continue
		}
		of, what := strings.ToLower(s.Text[m[4]:m[5]]), claim.Concept(lang.Fold(s.Text[m[6]:m[7]]))
		if of == "year" && (strings.HasPrefix(what, "old") || what == "period") {
			continue // ages
		}
		out = append(out, compound{n, of, what, cited{reading, s, lang.Range{Start: m[0], End: m[7]}}})
	}
	return out
}

// compounds finds one bench, committee or course to which two documents give two numbers.
func (c *comparer) compounds() {
	all := make([][]compound, len(c.readings))
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all[i] = append(all[i], compoundsIn(i, s)...)
		}
	}
	alone := func(list []compound, x compound) bool {
		return !slices.ContainsFunc(list, func(y compound) bool { return y.of == x.of && y.number != x.number })
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			if c.farApart(i, j) {
				continue
			}
			c.otherCompound(all[i], all[j], alone)
		}
	}
}

func (c *comparer) otherCompound(p, q []compound, alone func([]compound, compound) bool) {
	for _, x := range p {
		for _, y := range q {
			if x.of != y.of || x.what != y.what || x.number == y.number || !alone(p, x) || !alone(q, y) || !placesAgree(x.said.sentence, y.said.sentence) || ratesDiffer(x.said.sentence, y.said.sentence) {
				continue
			}
			s, t := x.said.sentence, y.said.sentence
			shared, share := c.inCommon(x.said, y.said)
			if !c.together(x.said, y.said) && (shared < 5 || share < 0.25) {
				continue
			}
			a, b := s.Text[x.said.at.Start:x.said.at.End], t.Text[y.said.at.Start:y.said.at.End]
			c.addSides(3.1, sandarbh.DiffersValue, fmt.Sprintf("Size: %s or %s?", a, b), because("two figures for one matter"), x.said, y.said)
			return
		}
	}
}

// together reports whether the sentences beside two others, each its neighbours, speak of one matter.
func (c *comparer) together(x, y cited) bool {
	gather := func(e cited) context {
		var out context
		r := c.readings[e.reading]
		seen := map[string]bool{}
		for k := max(0, e.sentence.Index-1); k <= min(len(r.Sentences)-1, e.sentence.Index+1); k++ {
			s := r.Sentences[k]
			for _, w := range c.allWords(e.reading, s) {
				if !seen[w.concept] {
					seen[w.concept] = true
					out = append(out, w)
				}
			}
		}
		return out
	}
	shared, share := agreement(gather(x), gather(y))
	return shared >= 16 && share >= 0.35
}

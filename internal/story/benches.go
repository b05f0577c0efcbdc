package story

import (
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// division is by how many judges against how many a bench decided: "4:1", "three to two".
type division struct {
	votes [2]int
	said  cited
}

var (
	divided   = lang.MustCompile(`(?i)\b(\d|one|two|three|four|five|six|seven|eight|nine)(?: ?[:–-] ?| to )(\d|one|two|three|four|five|six|seven|eight|nine)\b(?:[^.:%\d]|\.$|\.\s|$)`)
	benchWord = lang.MustCompile(`(?i)\b(?:bench|court|judges?|justices?|tribunal)\b|पीठ|न्यायालय|कोर्ट`)
	voteWord  = lang.MustCompile(`(?i)\b(?:majority|upheld|upholds|struck down|quashed|ruled|rules|held|split|verdict|judge?ment|decided|bench)\b|बहुमत|फैसल|बरकरार`)
)

// mostJudges is how many sit on the largest bench there has been.
const mostJudges = 13

// divisions lists by how many votes the benches that a document tells of decided.
func (c *comparer) divisions(i int) []division {
	var out []division
	for _, s := range c.readings[i].Sentences {
		if !benchWord.MatchString(s.Text) || !voteWord.MatchString(s.Text) {
			continue
		}
		for _, m := range divided.FindAllStringSubmatchIndex(s.Text, -1) {
			a, b := votes(span(s.Text, m, 1)), votes(span(s.Text, m, 2))
			if a <= b || b == 0 || (a+b)%2 == 0 || a+b > mostJudges || m[0] > 0 && strings.ContainsAny(s.Text[m[0]-1:m[0]], ".:-–/₹") {
				continue // a bench that decides has an odd number of judges
			}
			out = append(out, division{[2]int{a, b}, cited{i, s, lang.Range{Start: m[2], End: m[5]}}})
		}
	}
	return out
}

func votes(s string) int {
	if len(s) == 1 {
		return int(s[0] - '0')
	}
	return countWord(strings.ToLower(s))
}

// benches finds one decision that two documents give to two majorities. A document with more than one tells of several cases.
func (c *comparer) benches() {
	all := make([][]division, len(c.readings))
	for i := range c.readings {
		all[i] = c.divisions(i)
	}
	one := func(d []division) bool {
		for _, e := range d {
			if e.votes != d[0].votes {
				return false
			}
		}
		return len(d) > 0
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			if !one(all[i]) || !one(all[j]) || all[i][0].votes == all[j][0].votes || c.farApart(i, j) {
				continue
			}
			x, y := all[i][len(all[i])-1].said, all[j][len(all[j])-1].said
			shared, share := c.inCommon(x, y)
			if shared < 6 || share < 0.3 || !placesAgree(x.sentence, y.sentence) {
				continue
			}
			p, q := x.sentence.Text[x.at.Start:x.at.End], y.sentence.Text[y.at.Start:y.at.End]
			c.addSides(3.4, sandarbh.DiffersValue, fmt.Sprintf("Majority of the bench: %s or %s?", p, q), because("two figures for one matter"), x, y)
		}
	}
}

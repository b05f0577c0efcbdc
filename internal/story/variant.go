package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// variants finds two spellings of one name: words written as names, each in one document alone, that sound alike.
func (c *comparer) variants() {
	type named struct {
		norm     string
		skeleton string
		at       lang.Range
		sentence *claim.Sentence
		i        int
	}
	names := func(i int) []named {
		var out []named
		seen := map[string]bool{}
		for _, s := range c.readings[i].Sentences {
			for _, w := range s.Words {
				first := len(s.Words) > 0 && w.Start == s.Words[0].Start
				if !(w.Name || first && upper(s.Text[w.Start:w.End])) || len(w.Norm) < 5 || seen[w.Norm] || !ascii(w.Norm) || background().df[lang.Stem(w.Norm, "en")] > 40 {
					continue
				}
				seen[w.Norm] = true
				out = append(out, named{w.Norm, w.Skeleton, w.Range, s, i})
			}
		}
		return out
	}
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			p, q := names(i), names(j)
			for _, x := range p {
				if slices.ContainsFunc(q, func(n named) bool { return n.norm == x.norm }) {
					continue
				}
				for _, y := range q {
					if x.norm[0] != y.norm[0] || slices.ContainsFunc(p, func(n named) bool { return n.norm == y.norm }) || lang.Stem(x.norm, "en") == lang.Stem(y.norm, "en") {
						continue
					}
					if strings.ReplaceAll(x.norm, "-", "") == strings.ReplaceAll(y.norm, "-", "") {
						continue
					}
					d := editDistance(x.norm, y.norm)
					if d == 0 || d > 2 || x.skeleton != y.skeleton || len(x.skeleton) < 3 && !(len(x.skeleton) == 2 && d == 1 && company(x.sentence, x.at) && company(y.sentence, y.at)) || strings.HasPrefix(x.norm, y.norm) && d > 1 {
						continue
					}
					c.addSides(1, sandarbh.Variant, "Spelling of "+x.sentence.Text[x.at.Start:x.at.End],
						fmt.Sprintf("%s and %s are spellings of one name", x.sentence.Text[x.at.Start:x.at.End], y.sentence.Text[y.at.Start:y.at.End]),
						cited{x.i, x.sentence, x.at}, cited{y.i, y.sentence, y.at})
				}
			}
		}
	}
}

// company reports a name that goes on with another name, as those of firms do.
func company(s *claim.Sentence, at lang.Range) bool {
	for i, w := range s.Words {
		if w.Start == at.Start {
			return i+1 < len(s.Words) && s.Words[i+1].Name
		}
	}
	return false
}

func upper(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

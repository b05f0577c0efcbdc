package story

import (
	"fmt"
	"regexp"
)

// ground is how two sides differ: a sentence in English, and those of its words that are of this case alone, so that a
// page can say the rest in its reader's language.
type ground struct {
	words  string
	values []string
}

// because words a rule: each verb of its format is a value of the case.
func because(rule string, args ...any) ground { return ground{}.and(rule, args...) }

// and adds a clause to a ground.
func (g ground) and(rule string, args ...any) ground {
	g.words += fmt.Sprintf(rule, args...)
	for i, verb := range verbs.FindAllString(rule, -1) {
		g.values = append(g.values, fmt.Sprintf(verb, args[i]))
	}
	return g
}

var verbs = regexp.MustCompile(`%[.\d]*[a-z]`)

func (r *row) setGround(g ground) { r.Why, r.Values = g.words, g.values }

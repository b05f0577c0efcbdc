package desk

import (
	"github.com/sandarbh/sandarbh/internal/lang"
)

// stems are the words of a query as they are matched.
func stems(query string) map[string]bool {
	out := map[string]bool{}
	language := lang.Detect(query)
	for _, t := range lang.Tokens(query) {
		if t.Kind != lang.Punct {
			out[lang.Stem(t.Norm, language)] = true
		}
	}
	return out
}

// marks are the places in a text where a word of a query stands, in order.
func marks(text string, words map[string]bool) [][2]int {
	var out [][2]int
	language := lang.Detect(text)
	for _, t := range lang.Tokens(text) {
		if t.Kind != lang.Punct && words[lang.Stem(t.Norm, language)] {
			out = append(out, [2]int{t.Start, t.End})
		}
	}
	return out
}

package claim

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed places.txt
var placesText string

// place names: the folded forms, first word to (rest, canonical name), longest first.
var places = sync.OnceValue(func() map[string][]placeForm {
	m := map[string][]placeForm{}
	for line := range strings.Lines(placesText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		forms := []string{f[0]}
		for _, more := range f[1:] {
			for s := range strings.SplitSeq(more, ",") {
				if s != "" {
					forms = append(forms, s)
				}
			}
		}
		for _, s := range forms {
			words := strings.Fields(lang.Fold(s))
			m[words[0]] = append(m[words[0]], placeForm{words, f[0]})
		}
	}
	for k := range m {
		slices.SortStableFunc(m[k], func(a, b placeForm) int { return len(b.words) - len(a.words) })
	}
	return m
})

type placeForm struct {
	words []string
	name  string
}

// Places lists the States and countries that a text names, sorted.
func Places(text string) []string {
	var words []Word
	for _, t := range lang.Tokens(text) {
		words = append(words, Word{Range: t.Range, Norm: t.Norm})
	}
	return placesOf(words)
}

// placesOf lists the States and countries that a sentence names, sorted.
func placesOf(words []Word) []string {
	m := places()
	var out []string
	for i := 0; i < len(words); i++ {
		for _, f := range m[words[i].Norm] {
			if i+len(f.words) > len(words) {
				continue
			}
			ok := true
			for k, w := range f.words {
				if words[i+k].Norm != w {
					ok = false
					break
				}
			}
			if ok {
				out = append(out, f.name)
				i += len(f.words) - 1
				break
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

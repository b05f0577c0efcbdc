package entity

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed words.txt
var wordsText string

// vocabulary is words.txt by class; a phrase is held by its words with one space between.
var vocabulary = sync.OnceValue(func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for line := range strings.Lines(wordsText) {
		class, words, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		if m[class] == nil {
			m[class] = map[string]bool{}
		}
		for w := range strings.FieldsSeq(words) {
			m[class][lang.Fold(strings.ReplaceAll(w, "_", " "))] = true
		}
	}
	return m
})

func has(class, word string) bool { return vocabulary()[class][word] }

// ends returns how many words at the end of a name are a phrase of the class, the longest first.
func ends(class string, words []string) int {
	for n := min(3, len(words)); n > 0; n-- {
		if has(class, strings.Join(words[len(words)-n:], " ")) {
			return n
		}
	}
	return 0
}

// begins returns how many words at the start of a name are a phrase of the class, the longest first.
func begins(class string, words []string) int {
	for n := min(3, len(words)); n > 0; n-- {
		if has(class, strings.Join(words[:n], " ")) {
			return n
		}
	}
	return 0
}

// bases are the classes of basis words, in order, each with its dimension and what is written of it.
var bases = sync.OnceValue(func() []basis {
	var out []basis
	for class, words := range vocabulary() {
		f := strings.SplitN(class, ".", 3)
		if len(f) == 3 && f[0] == "basis" {
			for w := range words {
				out = append(out, basis{f[1], f[2], tokenNorms(w)})
			}
		}
	}
	slices.SortFunc(out, func(a, b basis) int {
		if n := len(b.words) - len(a.words); n != 0 {
			return n
		}
		return strings.Compare(a.dimension+a.value+strings.Join(a.words, " "), b.dimension+b.value+strings.Join(b.words, " "))
	})
	return out
})

// basis is a phrase that says of which part of the whole, or by which method, a figure is.
type basis struct {
	dimension, value string
	words            []string
}

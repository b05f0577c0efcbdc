package search

import (
	"cmp"
	"iter"
	"slices"
	"unicode/utf8"
)

// Alike returns the terms that are written like one, at most n, likeliest first: those of six letters or more that begin
// with the same letter, are about as long and share most of their runs of two letters, or have the same letters in another
// order: one that has moved tears most runs of a short word (Hamilaya). Of a word of five, another one is made by one letter
// (plant, plan); of four or five, two neighbours that have changed places are a slip all the same (reop).
func Alike(term string, among iter.Seq[string], n int) []string {
	want := bigrams(term)
	switch {
	case len(want) < shortest:
		return nil
	case len(want) < 6:
		return swapped(term, among, n)
	}
	first, _ := utf8.DecodeRuneInString(term)
	letters := sorted(term)
	type like struct {
		term  string
		share float64
	}
	var list []like
	for w := range among {
		if d := len(w) - len(term); d < -4 || d > 4 {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(w); r != first {
			continue // who errs, errs later; and a store need look at these alone
		}
		have := bigrams(w)
		if d := len(have) - len(want); d < -2 || d > 2 {
			continue
		}
		same := 0
		for i, g := range have {
			if slices.Contains(want, g) && !slices.Contains(have[:i], g) {
				same++
			}
		}
		share := 2 * float64(same) / float64(len(want)+len(have))
		if len(w) == len(term) && share < likeness && slices.Equal(sorted(w), letters) {
			share = likeness
		}
		if share >= likeness {
			list = append(list, like{w, share})
		}
	}
	slices.SortFunc(list, func(a, b like) int {
		return cmp.Or(cmp.Compare(b.share, a.share), cmp.Compare(a.term, b.term))
	})
	var out []string
	for _, l := range list[:min(n, len(list))] {
		out = append(out, l.term)
	}
	return out
}

// shortest is the number of letters of the shortest word that is thought misspelt.
const shortest = 4

// swapped returns the terms that a word becomes when two neighbours after its first letter change places.
func swapped(term string, among iter.Seq[string], n int) []string {
	var made []string
	for i, runes := 1, []rune(term); i+1 < len(runes); i++ {
		other := slices.Clone(runes)
		other[i], other[i+1] = other[i+1], other[i]
		made = append(made, string(other))
	}
	var out []string
	for w := range among {
		if w != term && slices.Contains(made, w) {
			out = append(out, w)
		}
	}
	slices.Sort(out)
	return out[:min(n, len(out))]
}

// likeness is the least share of runs that two words written alike have in common.
const likeness = 0.7

// sorted returns the letters of a word in order.
func sorted(word string) []rune {
	letters := []rune(word)
	slices.Sort(letters)
	return letters
}

// bigrams lists the runs of two letters of a word, its first letter marked.
func bigrams(word string) []string {
	runes := append([]rune{'^'}, []rune(word)...)
	out := make([]string, 0, len(runes))
	for i := 1; i < len(runes); i++ {
		out = append(out, string(runes[i-1:i+1]))
	}
	return out
}

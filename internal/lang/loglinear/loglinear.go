// Package loglinear holds what the models have in common that weigh named features and turn the sums into likelihoods.
package loglinear

import (
	"math"
	"slices"
)

// Softmax turns scores into likelihoods that add up to one; a score of minus infinity has none.
func Softmax(scores []float64) []float64 {
	top := slices.Max(scores)
	sum := 0.0
	out := make([]float64, len(scores))
	for i, s := range scores {
		out[i] = math.Exp(s - top)
		sum += out[i]
	}
	for i := range out {
		out[i] /= sum
	}
	return out
}

// Numbered returns the features that come often enough, in the order of their names, and the number of each: what is
// rarer would be learnt by heart.
func Numbered(times map[string]int, least int) (names []string, number map[string]int) {
	for name, n := range times {
		if n >= least {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	number = make(map[string]int, len(names))
	for i, name := range names {
		number[name] = i
	}
	return names, number
}

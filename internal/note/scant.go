package note

import (
	"cmp"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// What the model of choice holds for little. The score says which of two lines is the better, and in a report its place has a part in
// that; whether either is worth a reader's time is another question, and hope answers it.

const (
	// fewHope is the likelihood of being kept below which a line is none: readers drop two of them for each that they keep, whether
	// they stand first in their report or last.
	fewHope = 0.25
	// fewHopeAsked is the same of reports on what an exam asks for: the model knows their matter from releases.
	fewHopeAsked = 0.35
)

// withoutScant leaves out the lines that readers would hardly keep. Where that leaves none, the best of them stays: a first line
// alone is no note, and whether a story deserves one is asked elsewhere.
func withoutScant(all []candidate, asked bool) []candidate {
	out := slices.DeleteFunc(slices.Clone(all), func(c candidate) bool { return c.scant(asked) })
	fit := slices.DeleteFunc(slices.Clone(all), func(c candidate) bool { return c.score < leastScore })
	if len(fit) > 0 && !slices.ContainsFunc(out, func(c candidate) bool { return c.score >= leastScore }) {
		return []candidate{slices.MaxFunc(fit, func(a, b candidate) int { return cmp.Compare(a.hope(), b.hope()) })}
	}
	return out
}

func (c *candidate) scant(asked bool) bool {
	if asked && c.from.doc.Tier == sandarbh.Press {
		return c.hope() < fewHopeAsked
	}
	return c.hope() < fewHope
}

// hope is how likely readers keep a line, by the model of choice.
func (c *candidate) hope() float64 { return c.must + c.nice }

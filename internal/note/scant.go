package note

import (
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
	// fewLines is how many lines beside the first a note has before any is left out as one of few hopes.
	fewLines = 4
)

// chooseLikely chooses among the lines that readers would likely keep. Where those are few, the others stand beside them: a note of a
// line or two tells less than the report deserves, and readers who compare two notes miss what it leaves out more than they mind
// what is poor in it.
func chooseLikely(all []candidate, asked bool, most int, why *candidate) []candidate {
	taken := []candidate{*why}
	likely := slices.DeleteFunc(slices.Clone(all), func(c candidate) bool { return c.scant(asked) })
	if chosen := choose(likely, most, leastScore, taken); len(chosen) >= fewLines {
		return chosen
	}
	return choose(all, min(most, fewLines), leastScore, taken)
}

func (c *candidate) scant(asked bool) bool {
	if c.from.outcome {
		return false // a phrase is like no line that readers have marked
	}
	if asked && c.from.doc.Tier == sandarbh.Press {
		return c.hope() < fewHopeAsked
	}
	return c.hope() < fewHope
}

// hope is how likely readers keep a line, by the model of choice.
func (c *candidate) hope() float64 { return c.must + c.nice }

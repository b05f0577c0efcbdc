package note

import (
	"fmt"
	"sort"

	"github.com/sandarbh/sandarbh"
)

// The choice of lines: the best of the candidates, none of which says what another says.

// choose picks at most most candidates, best first, leaving out what a chosen one has said; a line of
// another document that says the same adds its citation.
func choose(all []candidate, most int, least float64, taken []candidate) []candidate {
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return all[order[a]].score > all[order[b]].score })
	var chosen []candidate
	slots, lists := map[int]int{}, map[string]int{}
	remaining := order
	for len(chosen) < most && len(remaining) > 0 {
		// The gain of a line falls when its slot has been filled before.
		best, at := -1e9, -1
		for j, i := range remaining {
			gain := all[i].score
			if s := all[i].slot; s >= 0 {
				gain -= slotFilled * float64(min(slots[s], 4))
			}
			if gain > best {
				best, at = gain, j
			}
		}
		i := remaining[at]
		remaining = append(remaining[:at:at], remaining[at+1:]...)
		if best < least {
			break
		}
		if same := repeats(&all[i], chosen); same >= 0 {
			if o := &chosen[same]; o.from.doc.ID != all[i].from.doc.ID && alike(o.stems, all[i].stems) > 0.85 && len(o.cites) < 4 && containsAll(o.figures, all[i].figures) && containsAll(all[i].figures, o.figures) {
				o.cites = append(o.cites, all[i].cites[0])
				o.confirmed = o.confirmed || all[i].from.doc.Tier != sandarbh.Study
			}
			if all[i].joined != nil && all[i].joined == chosen[same].from {
				all[i].order = chosen[same].order
				chosen[same] = all[i] // it says that and more
			}
			continue
		}
		if repeats(&all[i], taken) >= 0 {
			continue
		}
		if list := all[i].listed(); list != "" {
			if lists[list]++; lists[list] > listLines {
				continue
			}
		}
		chosen = append(chosen, all[i])
		slots[all[i].slot]++
	}
	return chosen
}

// slotFilled is what a line loses for each line before it that fills its slot. A note of one slot alone is poor, but at three times
// this readers missed more facts than they were spared.
const slotFilled = 0.15

// listLines is how many members of one list a note may have: the largest of them, not all States or banks.
const listLines = 3

// listed names the list that a line is a member of, "" if none: short lines with a label, or items, below one heading.
func (c *candidate) listed() string {
	if c.from.outcome || c.from.kind != sandarbh.Item && !labelLine.MatchString(c.text) || words(c.text) > 18 {
		return ""
	}
	return string(c.from.doc.ID) + "/" + c.from.heading + "/" + fmt.Sprint(c.from.head)
}

// repeats returns the index of a chosen line that says what c says, or -1.
func repeats(c *candidate, chosen []candidate) int {
	for i := range chosen {
		o := &chosen[i]
		if c.from.outcome && o.from.outcome && c.text != o.text || tellsElse(c, o) {
			continue
		}
		a := alike(c.stems, o.stems)
		if a > 0.66 && (!otherSubject(c, o) || jaccard(c.stems, o.stems) > mostAlike) && !goesFurther(c, o) {
			return i
		}
		if c.from.doc.ID != o.from.doc.ID && a > otherWords && containsAll(o.figures, c.figures) {
			return i // another report of it, in other words
		}
		if again(c, o, a) {
			return i
		}
		if (a > 0.38 && len(c.figures) > 1 || a > 0.5 && len(c.figures) == 1) && containsAll(o.figures, c.figures) {
			return i
		}
	}
	return -1
}

// goesFurther reports that c says what a line of its own document says and as much again, figures among it.
func goesFurther(c, o *candidate) bool {
	if c.from.doc.ID != o.from.doc.ID {
		return false
	}
	shared := 0
	for s := range c.stems {
		if o.stems[s] {
			shared++
		}
	}
	return 2*shared < len(c.stems) && !containsAll(o.figures, c.figures)
}

// otherWords is the share of words from which two reports say the same.
const otherWords = 0.6

// otherSubject reports two lines of one form of which each has figures that the other lacks, and most of them: "Coal
// production fell by 9.3 per cent", "Steel production rose by 5 per cent".
func otherSubject(a, b *candidate) bool {
	shared := 0
	for f := range a.figures {
		if b.figures[f] {
			shared++
		}
	}
	return len(a.figures) > 0 && len(b.figures) > 0 && 2*shared < min(len(a.figures), len(b.figures)) && words(a.text) > 6 && words(b.text) > 6
}

func containsAll(have, want map[string]bool) bool {
	for w := range want {
		if !have[w] {
			return false
		}
	}
	return true
}

// planned reports what is still to come: "By March 2026 … had been issued" and "reached 532 GW by March 2026" are told.
func planned(folded string) bool {
	return plannedCue.MatchString(folded) || !toldCue.MatchString(folded) && !byMonth.MatchString(folded)
}

// leadsOn reports that a plan, target or recommendation is still ahead as it is told: one that was reached, or of which only
// the name stands there ("on the basis of recommendations of"), is no way forward.
func leadsOn(folded string) bool {
	return stillAhead.MatchString(folded) && !reachedCue.MatchString(folded)
}

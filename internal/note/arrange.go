package note

// The order of a note: its sections, its insight, the minutes that it takes.

import (
	"slices"
	"sort"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// arrange puts the chosen lines, best first, into sections in the order in which a learner needs them.
func (w *Writer) arrange(n *sandarbh.Note, k *Kind, why candidate, chosen []candidate) {
	var facts, overview, background, forward []candidate
	insight := pickInsight(chosen, &why)
	section := k.Section
	if why.from.outcome {
		section = sandarbh.SectionDevelopments // what was agreed, whatever the agreements are on
	}
	for i, c := range chosen {
		late := i >= firstLines
		switch {
		case i == insight:
		case (late || k.Section == sandarbh.SectionProvisions) && c.isHistory() && len(background) < backgroundMax: // history is no provision
			background = append(background, c)
		case late && c.forward && leadsOn(c.from.folded) && len(forward) < forwardLines:
			forward = append(forward, c)
		case late && c.defines && len(c.figures) == 0 && len(overview) < overviewLines:
			overview = append(overview, c)
		default:
			facts = append(facts, c)
		}
	}
	inOrder(facts[:min(firstLines, len(facts))])
	if len(facts) > firstLines {
		inOrder(facts[firstLines:])
	}
	if insight >= 0 {
		n.Insight = append(n.Insight, finished(chosen[insight], k))
	}
	for _, s := range []struct {
		name  string
		lines []candidate
	}{
		{sandarbh.SectionWhy, []candidate{why}},
		{sandarbh.SectionOverview, overview},
		{section, facts},
		{sandarbh.SectionBackground, background},
		{sandarbh.SectionForward, forward},
	} {
		if len(s.lines) == 0 {
			continue
		}
		sec := sandarbh.Section{Name: s.name}
		for _, c := range s.lines {
			sec.Lines = append(sec.Lines, finished(c, k))
		}
		n.Sections = append(n.Sections, sec)
	}
}

// isHistory reports a line of what was before the event: the year of a law in force or a day up to which is counted makes none, nor
// what is so now.
func (c *candidate) isHistory() bool {
	if !c.older || nowSo.MatchString(c.text) {
		return false
	}
	bare := lawYear.ReplaceAllString(c.text, " ")
	if len(c.figures) > 0 {
		bare = countedFrom.ReplaceAllString(bare, " ")
	}
	return bare == c.text || pastCue.MatchString(cueText(bare)) || slices.ContainsFunc(lang.Dates(bare, c.from.doc.Published), func(w lang.When) bool {
		return !w.To.IsZero() && c.from.doc.Published.DaysSince(w.To) > longPast
	})
}

// nowSo tells what a matter has come to.
var nowSo = lang.MustCompile(`\b(?:is|are|has|have|will|shall) now\b|\bnow (?:be|been|stands?|extended)\b`)

// outranked reports whether a document nearer to the event contradicts a candidate's sentence: what the
// lower one says then stands under "Where sources disagree" alone.
func outranked(c *candidate, comparisons []sandarbh.Comparison, texts cite.Texts) bool {
	for _, cmp := range comparisons {
		if cmp.Kind == sandarbh.Variant {
			continue
		}
		mine, nearest := -1, 9
		for _, s := range cmp.Sides {
			d, ok := texts(s.Document)
			if !ok {
				continue
			}
			nearest = min(nearest, d.Tier.Rank())
			if s.Span.Overlaps(c.from.span) {
				mine = d.Tier.Rank()
			}
		}
		if mine > nearest {
			return true
		}
	}
	return false
}

// finished is a candidate as a line of the note. A figure that study sites alone give says so.
func finished(c candidate, k *Kind) sandarbh.Line {
	l := c.line()
	if len(c.figures) > 0 && c.from.doc.Tier == sandarbh.Study && !c.confirmed {
		l.Unconfirmed = true
		end := len(strings.TrimRight(l.Text, ".।"))
		l.Text = l.Text[:end] + " [unconfirmed]" + l.Text[end:]
	}
	if c.slot >= 0 {
		l.Slot = k.Slots[c.slot].Name
	}
	return l
}

// pickInsight returns the index of the short fact that one would still know a year later, or -1: it is
// taken out of the list, so only a note that has enough without it gets one. It stands alone: a line that says what the first
// line says, or does not say of what or against what its figure is, is none.
func pickInsight(chosen []candidate, why *candidate) int {
	if len(chosen) < insightFrom {
		return -1
	}
	best, at := leastInsight, -1
	for i, c := range chosen {
		if i > insightAmong || words(c.text) > insightWords || c.older || labelLine.MatchString(c.text) || len(c.figures) == 0 || c.traits["title words"] < 2 {
			continue
		}
		if !remembered(c.text) || namesNoSubject(c.text) && c.traits["title words"] < standsBare || hangsOn.MatchString(namedThing.ReplaceAllString(c.text, " ")) || alike(c.stems, why.stems) > insightSame || comparedTo.MatchString(c.text) && periods(c.text) < 2 {
			continue
		}
		s := c.score
		if superlative.MatchString(cueText(c.text)) {
			s += 1.5
		}
		if s > best {
			best, at = s, i
		}
	}
	return at
}

// remembered reports a figure that one would still know a year later: one with a unit, or of more than one counts on the fingers. "In
// two phases" and "one of the" are none.
func remembered(s string) bool {
	return slices.ContainsFunc(lang.Quantities(s), func(q lang.Quantity) bool {
		return !q.Ordinal && (q.Value >= fewestCounted || q.Unit != "")
	})
}

// standsBare is how many words of the title a line has that may be about a thing without its name: "The rate", of a title on it.
const standsBare = 3

// leastInsight is the score from which readers mostly called a sentence a must.
const leastInsight = 4.0

var (
	// hangsOn is a line whose figure is of what other lines name, that somebody mentioned by the way, or that tells what one hopes.
	hangsOn = lang.MustCompile(`(?i)^for (?:the )?(?-i:[A-Z])|\b(?:aims? to|targets? to|the (?:plan|proposal|exclusions|(?:launch |inaugural )event|ceremony)|these|those|has (?:asked|sought|demanded)|building on this|concurrently|next phase|its run|the (?:project|facility|scheme|system|programme|policy|train|services?|allocated|tentative|awardees?|event|(?:\w+ )?grants|(?:\w+ )?edition|panel|elections?|polls?|stranded|accused|family|results|team|period)|pointed out|referred to|till date|built-up)\b`)
	// comparedTo sets a figure against an earlier one.
	comparedTo = lang.MustCompile(`(?i)\b(?:against|as compared (?:to|with)|stronger|higher than|increas(?:ed|ing) from|declin(?:ed|ing) from|rising from)\b`)
)

// periods is how many times a line names: months, years, days.
func periods(s string) int {
	n := 0
	for _, w := range lang.Dates(s, sandarbh.Date{}) {
		if !w.Relative {
			n++
		}
	}
	return n
}

// inOrder sorts lines by their place in the documents: a line is best understood after those that stood before it.
func inOrder(cs []candidate) {
	sort.SliceStable(cs, func(i, j int) bool { return cs[i].order < cs[j].order })
}

// minutes is the reading time of a note, at 200 words a minute, one at least.
func minutes(n *sandarbh.Note) int {
	total := 0
	for _, l := range n.Lines() {
		total += words(l.Line.Text)
	}
	return max(1, (total+100)/200)
}

package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// seriesName is the name of a thing of a series: Agni-1, Agni-Prime, PSLV-C57.
var seriesName = lang.MustCompile(`(?:^|[^\p{L}\p{M}-])(\p{Lu}\p{L}{2,})[-‑–](\p{Lu}\p{L}*\d{0,3}|\d{1,4}\p{Lu}{0,2})(?:[^\p{L}\p{M}\d-]|$)`)

// member is a thing of a series by its name.
type member struct {
	series, which string // folded, the number in digits
	at            lang.Range
}

// membersIn lists the things of series that a text names.
func membersIn(text string) []member {
	var out []member
	for _, m := range seriesName.FindAllStringSubmatchIndex(text, -1) {
		which := strings.ToLower(span(text, m, 2))
		if n, ok := phaseNumbers[which]; ok {
			which = fmt.Sprint(n) // Agni-I is Agni-1
		}
		out = append(out, member{strings.ToLower(span(text, m, 1)), which, lang.Range{Start: m[2], End: m[5]}})
	}
	return out
}

// membersOf are the things of series that a sentence names, else those of its document's title.
func (c *comparer) membersOf(reading int, s *claim.Sentence) []member {
	if out := membersIn(s.Text); len(out) > 0 {
		return out
	}
	return membersIn(c.readings[reading].Document.Title)
}

// otherMember reports two sentences of which each is on another thing of one series: "The missile has a range of 900 km" under a
// title on Agni-1, and what is said of Agni-Prime.
func (c *comparer) otherMember(i int, s *claim.Sentence, j int, t *claim.Sentence) bool {
	return i != j && apartInSeries(c.membersOf(i, s), c.membersOf(j, t))
}

// apartInSeries reports names of one series of which none is in both lists.
func apartInSeries(p, q []member) bool {
	apart := false
	for _, x := range p {
		for _, y := range q {
			if x.series != y.series {
				continue
			}
			if x.which == y.which {
				return false
			}
			apart = true
		}
	}
	return apart
}

// misnamedMembers finds one event that two titles of the same days tell of two things of one series, where neither document
// knows of the other's.
func (c *comparer) misnamedMembers() {
	title := func(i int) *claim.Sentence {
		k := slices.IndexFunc(c.readings[i].Sentences, func(s *claim.Sentence) bool { return s.Field == sandarbh.FieldTitle })
		if k < 0 {
			return nil
		}
		return c.readings[i].Sentences[k]
	}
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			s, t := title(i), title(j)
			p, q := c.readings[i].Document, c.readings[j].Document
			if s == nil || t == nil || p.Published.IsZero() || q.Published.IsZero() || abs(p.Published.DaysSince(q.Published)) > 2 || p.Publisher == q.Publisher || c.shown(sandarbh.DiffersLabel, i, j) {
				continue
			}
			a, b := membersIn(s.Text), membersIn(t.Text)
			if len(a) != 1 || len(b) != 1 || !apartInSeries(a, membersIn(q.Title+" "+q.Text)) || !apartInSeries(b, membersIn(p.Title+" "+p.Text)) {
				continue
			}
			if shared, share := agreement(c.topic(i), c.topic(j)); shared < 18 || share < 0.4 || !placesAgree(s, t) {
				continue
			}
			x, y := s.Text[a[0].at.Start:a[0].at.End], t.Text[b[0].at.Start:b[0].at.End]
			c.addSides(3.6, sandarbh.DiffersLabel, fmt.Sprintf("Which is it: %s or %s?", x, y), because("one event told of %s and of %s", x, y), cited{i, s, a[0].at}, cited{j, t, b[0].at})
		}
	}
}

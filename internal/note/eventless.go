package note

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Notes without an event: a backgrounder tells what is so. Its first line stands under "Overview", since "Why in news" promises
// something that happened, and the day of its release tells nothing of a thing that was so before and is so after.

// eventless reports a first line that tells nothing that happened: a definition, an aim, how things are. What a newspaper reports is
// of its day, whatever it tells.
func (f *front) eventless(c *candidate) bool {
	text := outsideBrackets(c.text)
	if f.lead.Language == "hi" || f.lead.Tier == sandarbh.Press || f.kind == "reply" || c.acts || presentDay.MatchString(c.text) || f.datedNear(text) {
		return false
	}
	if f.kind == "explainer" {
		return true
	}
	if len(c.figures) > 0 {
		return false // a stock or a price is of its day
	}
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 {
		return false
	}
	told := text[verbs[0].Start:]
	return isSo.MatchString(told) && !underWay.MatchString(told) && !hasHappened.MatchString(text)
}

var (
	// presentDay is a day that was put in: "[on 5 May 2026]", "[As of 5 May 2026]".
	presentDay = lang.MustCompile(`(?i)\[(?:on|as of) `)
	// isSo is a verb that tells how things are.
	isSo = lang.MustCompile(`^(?:is|are|remains?|aims?|seeks?|provides?|supports?|empowers?|enables?|covers?|contributes?|serves?|supplies|supply|generates?|consists?|comprises?|includes?|accounts?|constitutes?|ranks?) `)
	// underWay is an "is" that tells of something which goes on or was done: "is building", "is set to", "is likely to".
	underWay = lang.MustCompile(`^(?:is|are) (?:(?:also|now|currently|being|all|already|[a-z]+ly) )*(?:[a-z]+(?:ing|ed|en|wn|lt|nt)|set|held|made|put|likely|due|ready|to)\b`)
	// hasHappened is a verb of the past anywhere in a line.
	hasHappened = lang.MustCompile(`\b(?:has|have|had|was|were|will|said|told|announced|approved|launched|today)\b`)
)

// asOverview puts the first line of a note without an event at the head of its overview.
func asOverview(n *sandarbh.Note) {
	at := slices.IndexFunc(n.Sections, func(s sandarbh.Section) bool { return s.Name == sandarbh.SectionWhy })
	if at < 0 {
		return
	}
	first := n.Sections[at]
	first.Name = sandarbh.SectionOverview
	n.Sections = slices.Delete(n.Sections, at, at+1)
	for i := range n.Sections {
		if s := &n.Sections[i]; s.Name == sandarbh.SectionOverview {
			s.Lines = append(first.Lines, s.Lines...)
			return
		}
	}
	n.Sections = append(n.Sections, first)
}

package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Run-in headings: "Wider Market Access: The EU has opened 144 sectors". The heading says of what kind the fact is, and nothing of
// the fact; a sentence that names who does what can do without it.

var (
	runIn = lang.MustCompile(`^([A-Z][a-z]+(?:[ -](?:[A-Z]?[a-z]+|&)){1,5}): ([A-Z].*)$`)
	// kindNoun ends a heading that names a kind of fact and no thing.
	kindNoun = lang.MustCompile(`(?i)\b(?:` + phrases("kind-nouns") + `)$`)
	// thingNoun makes a heading the name of a thing.
	thingNoun = lang.MustCompile(`\b(?:` + phrases("thing-nouns") + `)\b`)
	// opensActor is a name with its deed: "The EU has", "Australia has extended", "The Union Budget 2026-27 proposed".
	opensActor = lang.MustCompile(`^(?:(?:The )?[A-Z][\w-]*(?: (?:(?:of|for|and|&) )?(?:[A-Z][\w&-]*|\(\w+\)|\d{4}-\d\d))* (?:has|have|had|is|are|was|were|will|\w+ed)|Under the [A-Z][\w -]+, [A-Z]\w+(?: [A-Z]\w+)* (?:has|have)) `)
)

// dropRunIn takes such a heading away; what stands behind it is then all that is cited.
func (d *draft) dropRunIn() bool {
	m, there := runIn.FindStringSubmatch(d.text), runIn.FindStringSubmatchIndex(d.from.text)
	if m == nil || there == nil || d.from.text[there[2]:there[3]] != m[1] || !kindNoun.MatchString(m[1]) || thingNoun.MatchString(m[1]) || conditions.MatchString(m[1]) {
		return false
	}
	actor := opensActor.FindString(m[2])
	if actor == "" || vagueActor.MatchString(actor) || words(m[2]) < 8 || len(lang.Names(actor)) == 0 || strings.Contains(m[2], ": ") {
		return false
	}
	c := d.from.citation()
	c.Start, c.Quote = c.Start+there[4], c.Quote[there[4]:]
	d.text, d.cites, d.edits = m[2], []sandarbh.Citation{c}, append(d.edits, "heading")
	return true
}

// vagueActor is a subject that the heading may tell apart, or that points at it.
var vagueActor = lang.MustCompile(`^(?:The )?(?:Scheme|Programme|Mission|Ministry|Department|Committee|Project|Board|Council|Commission|Centre|State|States|Act|Bill|Rules|Portal|Fund|Policy|These|This|It|They|All|Each|More|Over|About|Nearly|Total) (?:has|have|had|is|are|was|were|will|\w+ed) `)

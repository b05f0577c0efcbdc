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
	if d.dropSort() {
		return true
	}
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

var (
	// sortLabel is a heading of a few words.
	sortLabel = lang.MustCompile(`^([A-Z][a-z]+(?:[ -](?:[A-Z]?[a-z]+|&)){0,6}): ([A-Z0-9₹].*)$`)
	// sortOnly says alone of what sort the fact behind it is.
	sortOnly = lang.MustCompile(`^(?:The story so far|Did [Yy]ou [Kk]now|Snapshot|(?:(?:Key|Major|Main|Salient|Recent|Notable) )?(?:[Aa]chievements?|[Hh]ighlights?|[Ff]eatures?|[Ss]tatus|[Pp]rogress|[Bb]ackground|[Oo]verview|[Oo]utcomes?|[Ff]indings?|[Tt]akeaways?|[Oo]bservations?|[Bb]enefits?|[Oo]bjectives?|[Ii]mpact|[Rr]esults?|[Cc]urrent [Ss]tatus)(?: of (?:the )?(?:scheme|programme|mission|project|initiative|survey|policy|report))?)$`)
)

// dropSort takes away a heading that says only of what sort the fact is: it is one of those words, or all that it has are empty
// words and such as its sentence says again. The sentence has a subject of its own, which does not point at the heading.
func (d *draft) dropSort() bool {
	m, there := sortLabel.FindStringSubmatch(d.text), sortLabel.FindStringSubmatchIndex(d.from.text)
	if m == nil || there == nil || d.from.text[there[2]:there[3]] != m[1] || conditions.MatchString(m[1]) || strings.Contains(m[2], ": ") {
		return false
	}
	if words(m[2]) < 8 || thingNoun.MatchString(m[1]) && !sortOnly.MatchString(m[1]) || !ownSubject(m[1]+":", m[2]) || vagueActor.MatchString(m[2]) || bareHeadOf.MatchString(m[2]) || bareReference.MatchString(m[2]) || nameless(m[2]) || !tellsOfWhat(m[2]) || !sortOnly.MatchString(m[1]) && !(emptySort(m[1], m[2]) && opensSubject.MatchString(m[2]) && !startsWithDigit(m[2])) {
		return false
	}
	c := d.from.citation()
	c.Start, c.Quote = c.Start+there[4], c.Quote[there[4]:]
	d.text, d.cites, d.edits = m[2], []sandarbh.Citation{c}, append(d.edits, "heading")
	return true
}

// bareHeadOf opens with a thing of which nothing but "the" says which: "The services include".
var bareHeadOf = lang.MustCompile(`^The [a-z-]+(?: [a-z-]+)? (?:is|are|was|were|has|have|had|will|includes?|covers?|provides?|comprises?|[a-z]+ed|[a-z]+[^s\W]s)\b`)

// emptySort reports a heading whose words are empty, or are in its sentence.
func emptySort(label, rest string) bool {
	said := stemsOf(rest, "en")
	for s := range stemsOf(label, "en") {
		if !emptyStems()[s] && !vagueStems()[s] && !said[s] {
			return false
		}
	}
	return true
}

// tellsOfWhat reports a sentence that has a name, or letters, by which the reader knows of what it speaks.
func tellsOfWhat(s string) bool {
	return len(lang.Names(s)) > 0 || inLetters.MatchString(s)
}

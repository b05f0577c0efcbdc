package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// overtaken reports a line that tells as to come what has come by the day of a later document: "will be held on 12 December",
// "the pact will be signed". Of one day is what is announced, and what then took place.
func overtaken(c *candidate, docs []*sandarbh.Document) bool {
	day, announces := lang.DayOf(c.from.doc), announced.MatchString(cueText(c.from.doc.Title))
	if !expected.MatchString(c.text) && !(announces && ofTheEvent(c.text)) {
		return false
	}
	return slices.ContainsFunc(docs, func(d *sandarbh.Document) bool {
		latest := lang.DayOf(d)
		if !day.Before(latest) && !(announces && day == latest && !announced.MatchString(cueText(d.Title))) {
			return false
		}
		return !slices.ContainsFunc(lang.Dates(c.text, day), func(w lang.When) bool { return latest.Before(w.From) })
	})
}

// announced is a title that tells what somebody will do.
var announced = lang.MustCompile(`\b(?:will|to) (?:visit|inaugurate|chair|address|attend|participate|lay|dedicate|flag off|launch|hold|host|preside|confer|release|unveil|be held)\b`)

// expected is what is yet to happen on the day that a line names.
var expected = lang.MustCompile(`\b(?:will (?:virtually |also |formally )?(?:be (?:held|launched|inaugurated|organi[sz]ed|opened|released|signed|unveiled|exchanged|discussed)|inaugurate|launch|open|visit|address|chair|perform|lay|dedicate|flag off|preside|confer|attend|release|host|begin|start|meet|participate|take place)|is (?:scheduled|slated|set) to|are (?:scheduled|slated|set) to|is to be held|(?:is|are) (?:being (?:organi[sz]ed|held)|(?:organi[sz]ing|hosting|holding) (?:the|an?) ))`)

// ofTheEvent reports what is told as to come of the occasion that a document announces: what a person will do there, or what the
// ceremony, the visit or the talks will be of. What the thing announced will be like stays: "The line will have nine stations".
func ofTheEvent(s string) bool {
	m := willDo.FindStringIndex(s)
	if m == nil || len(lang.FiniteVerbs(s[:m[0]])) > 0 {
		return false
	}
	subject := s[:m[0]]
	if at := strings.LastIndex(subject, ", "); at >= 0 && opensWithPreposition.MatchString(subject) {
		subject = subject[at+len(", "):] // "During his visit, the Minister will"
	}
	if occasionNoun.MatchString(subject) || arranges.MatchString(s[m[1]:]) && bodyWord.MatchString(subject) {
		return true
	}
	return somePerson.MatchString(subject+" ") || officeEnd.MatchString(subject) || slices.ContainsFunc(lang.Names(subject), func(n lang.Name) bool { return n.Person })
}

var (
	willDo               = lang.MustCompile(`,? (?:will|shall)(?: also| then| jointly)? `)
	opensWithPreposition = lang.MustCompile(`^(?:During|In|On|At|After|Before|As|Following|Besides|Apart|With) `)
	// occasionNoun ends the subject in what is held, with its day or place behind it.
	occasionNoun = lang.MustCompile(`(?i)\b(?:ceremony|event|visit|conference|summit|workshop|discussions?|talks|observance|sessions?|delegation|ministers|leaders|celebrations?|exhibition|function)(?: (?:in|at|on|of|to) [^,]{2,40})?$`)
	arranges     = lang.MustCompile(`^(?:organi[sz]e|host|hold|commemorate|celebrate|observe|conduct) `)
)

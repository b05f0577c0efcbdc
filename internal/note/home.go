package note

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// The State of a report: the first line that speaks of "the State" says which.

// nameState puts the State of its report into a line that speaks of "the State", if nothing told above names it.
func nameState(l *sandarbh.Line, told []string, texts cite.Texts) {
	doc, ok := texts(l.Citations[0].Document)
	if !ok || !ofTheState.MatchString(l.Text) || slices.ContainsFunc(append(slices.Clip(told), l.Text), stateName.MatchString) {
		return
	}
	state := cite.HomeState(doc)
	if state == "" {
		return
	}
	text, ok := cite.OfState(l.Text, state, doc)
	if !ok {
		m := ofTheState.FindStringSubmatchIndex(l.Text)
		if m = m[2:]; m[0] < 0 {
			return
		}
		text = l.Text[:m[1]] + " [" + state + "]" + l.Text[m[1]:]
	}
	c := *l
	if c.Text, c.Edits = text, with(l.Edits, "reference"); inBracketsOf(text) <= mostAdded && len(cite.Check(c, texts)) == 0 && len(Flaws(text)) == 0 {
		*l = c
	}
}

// ofTheState speaks of "the State", alone or by one of its bodies.
var ofTheState = lang.MustCompile(`\b[Tt]he (?:State (?:[Gg]overnment|Cabinet|Budget|Assembly|Legislature|Legislative Assembly)|state government)\b|\bChief Minister [A-Z]|\b([Tt]he State)(?:[,.;]|$| (?:has|have|had|is|are|was|were|will|would|by|under|for|during|since|till|so far|to|and|on|as|at|with|through|in|from)\b)`)

// nameHere puts the place of its report into a line that says "here".
func nameHere(l *sandarbh.Line, texts cite.Texts) {
	doc, ok := texts(l.Citations[0].Document)
	if !ok {
		return
	}
	place := cite.WrittenAt(doc)
	if place == "" {
		return
	}
	c := *l
	if c.Text, ok = cite.Here(l.Text, place); !ok {
		return
	}
	if c.Edits = with(l.Edits, "reference"); len(cite.Check(c, texts)) == 0 && len(Flaws(c.Text)) == 0 {
		*l = c
	}
}

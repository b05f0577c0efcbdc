package note

import (
	"slices"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Joined lines: "The Fund closed 40 plants. Of these, 12 stood in hill towns." A sentence that points at the one before it
// stands behind that one in a line of both.

// join makes one line of a sentence that cannot stand alone and of the line that was made of the sentence before it.
func (p *passage) join(first draft, texts cite.Texts) (draft, bool) {
	if first.from.doc != p.doc || first.from.block != p.block && !(first.from.block == p.block-1 && first.from.heading == p.heading && cite.PointsBefore(p.doc, p.text)) || first.from.index != p.index-1 || p.block < 0 || first.joined != nil || labelLine.MatchString(first.text) {
		return draft{}, false
	}
	d, ok := p.behind(first, nil, texts)
	if !ok {
		d, ok = p.behind(first, texts, texts) // one of the edits may not be made here: each is asked by itself
	}
	return d, ok
}

// behind puts the sentence behind the line; with each given, each of its edits is made only if the gate lets it pass by itself.
func (p *passage) behind(first draft, each, texts cite.Texts) (draft, bool) {
	own := draft{text: tidy(p.text), cites: nil, from: p, texts: each}
	own.cites = append(own.cites, p.citation())
	own.clean()
	if !own.resolveDays() {
		return draft{}, false
	}
	pieces := own.shorten()
	if len(pieces) == 0 {
		return draft{}, false
	}
	own = pieces[0]
	for _, f := range Flaws(own.text) {
		if f != Orphan {
			return draft{}, false
		}
	}
	if first.losesFor(own.text) {
		return draft{}, false
	}
	d := draft{text: first.text + " " + own.text, cites: append(slices.Clone(first.cites), own.cites...), edits: append(slices.Clone(first.edits), "joined"), from: p, joined: first.from, added: own.text}
	if len(lang.Sentences(d.text, p.doc.Language)) != 2 {
		return draft{}, false
	}
	if tooLong(d.text) {
		return squeeze(d, texts)
	}
	return d, refuse(d, texts) == nil
}

// leastAdded is the likelihood of "must" below which a sentence makes no line longer.
const leastAdded = 0.1

// losesFor reports that a sentence opens with "This" and that the line before it is not what this stands for: it compares with what stands
// above it, or has neither the noun that follows, "This scheme", nor all that its passage tells.
func (d *draft) losesFor(next string) bool {
	m := pointsAtThing.FindStringSubmatchIndex(next)
	if m == nil || saidBefore(d.text, next[m[2]:]) {
		return false
	}
	return compares.MatchString(d.text) || !pointsAlone.MatchString(next[m[2]:]) && words(d.text)+mostDropped < words(d.from.text)
}

// compares opens a sentence that is told for the sake of the one above it, or has an "it" that only that one explains.
var compares = lang.MustCompile(`(?i)^(?:in comparison|(?:in|by) contrast|compared|earlier|previously|prior to|before)\b|\b(?:to|can|could|will|would) [a-z]+ it\b`)

// pointsAtThing opens with a noun for what has been told.
var pointsAtThing = lang.MustCompile(`^(?:This|These) ([a-z])`)

// mostDropped is the words that a line may lack of its passage and still tell all: honorifics, connectives.
const mostDropped = 3

package story

import (
	"fmt"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// What one report tells as new and an older one of the story has told.

// ofLate are times that only the day of publication tells: enough where an older document tells of the same.
var ofLate = lang.MustCompile(`(?i)\b(?:(?:earlier )?(?:this|last|past) (?:week|month|weekend|fortnight)|(?:a )?few days (?:ago|back)|days ago|the other day|(?:last|this) (?:mon|tues|wednes|thurs|fri|satur|sun)day|just now|fresh from|a new|is now open|has now)\b|पिछले (?:सप्ताह|हफ्ते|महीने|माह)|बीते (?:सप्ताह|हफ्ते|दिनों)|इसी (?:सप्ताह|हफ्ते|महीने)|इन दिनों|कुछ दिन पहले`)

var (
	stillDraft = lang.MustCompile(`(?i)\bdraft\b|\binvited (?:objections|comments|suggestions)\b`)
	wasDraft   = lang.MustCompile(`(?i)\b(?:put out|issued|published|released|placed) as a draft\b|\bafter the draft\b|\bthe draft (?:of|had|was)\b`)
)

// staleAgainst sets a sentence of reading i that calls something recent beside one of the older reading j.
func (c *comparer) staleAgainst(i, j int) {
	if c.datedBefore(i, j) || c.says(j, stillDraft) && !c.says(i, stillDraft) || c.says(i, wasDraft) {
		return // what was a draft then may be law now
	}
	var bestS, bestT *claim.Sentence
	var at, when lang.Range
	best := 7.0
	for n, s := range c.readings[i].Sentences {
		if n > maxMenu {
			break
		}
		m := recent.FindStringIndex(s.Text)
		late := m == nil && c.readings[i].Document.Published.DaysSince(c.readings[j].Document.Published) >= longAgo
		if late {
			m = ofLate.FindStringIndex(s.Text)
		}
		if m == nil || quoted(s.Text, m[0]) {
			continue
		}
		a := c.around(cited{i, s, lang.Range{Start: m[0], End: m[1]}})
		for _, t := range c.readings[j].Sentences {
			shared, share := agreement(a, c.around(cited{reading: j, sentence: t}))
			if late && share < 0.2 {
				continue
			}
			w := lang.Range{Start: 0, End: min(len(t.Text), 40)}
			for _, d := range t.Dates {
				if d.Precision == "day" {
					shared += 2
					w = d.Range
					break
				}
			}
			if shared > best {
				best, bestS, bestT, at, when = shared, s, t, lang.Range{Start: m[0], End: m[1]}, w
			}
		}
	}
	if bestS == nil {
		return
	}
	c.addSides(4, sandarbh.DiffersStale, fmt.Sprintf("When it was: new on %s, or reported on %s?", c.readings[i].Document.Published.Long(), c.readings[j].Document.Published.Long()),
		because("It is given as news of %s; it was reported on %s", c.readings[i].Document.Published.Long(), c.readings[j].Document.Published.Long()),
		cited{i, bestS, at}, cited{j, bestT, when})
}

const (
	goesOnWithin = 3    // sentences after one that calls an event recent, which tell of the same event
	sameAffair   = 8.0  // weight of the words that a sentence of those shares with an older page's, from which they tell of one thing
	sameShare    = 0.25 // … as a share of the shorter
)

// datedBefore finds what reading i tells of a recent event, in the sentences that follow, and the older reading j gives
// with a day or year long before: "alongside, both sides drew up a roadmap", "in 2019 the two countries finalised a roadmap".
func (c *comparer) datedBefore(i, j int) bool {
	published := c.readings[i].Document.Published
	var told *claim.Sentence // which calls the event recent
	var word lang.Range
	best := sameAffair
	var sides []cited
	var when string
	for n, s := range c.readings[i].Sentences {
		if n >= openingSentences {
			break
		}
		if m := recentEvent.FindStringIndex(s.Text); m != nil && !quoted(s.Text, m[0]) {
			told, word = s, lang.Range{Start: m[0], End: m[0] + len("recent")}
			continue
		}
		if told == nil || s.Index-told.Index > goesOnWithin || s.Field != told.Field || absoluteDate(s) {
			continue
		}
		a := c.around(cited{reading: i, sentence: s})
		for _, t := range c.readings[j].Sentences {
			for _, d := range t.Dates {
				if d.Relative || d.From.IsZero() || d.Precision == "fiscal year" || !d.To.Before(published.AddDays(-staleDays)) || !pastEvent(t, d) || len(t.Verbs()) == 0 {
					continue
				}
				if shared, share := agreement(a, c.around(cited{j, t, d.Range})); shared > best && share >= sameShare {
					best, when = shared, t.Text[d.Start:d.End]
					sides = []cited{{i, told, word}, {i, s, firstVerb(s)}, {j, t, firstVerb(t)}}
				}
			}
		}
	}
	if sides == nil {
		return false
	}
	old := c.readings[j].Document.Published.Long()
	c.addSides(4, sandarbh.DiffersStale, fmt.Sprintf("When it was: new on %s, or reported on %s as of %s?", published.Long(), old, when),
		because("It is given as news of %s; a report of %s has it: %s", published.Long(), old, when), sides...)
	return true
}

// firstVerb is the first verb of a sentence, what happened; the whole, where none is seen.
func firstVerb(s *claim.Sentence) lang.Range {
	if v := s.Verbs(); len(v) > 0 {
		return v[0]
	}
	return allOf(s)
}

package story

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// What is only put forward, and what has been done: of a rate, a rule, a list.
var (
	putForward = lang.MustCompile(`(?i)\b(?:recommend(?:s|ed|ation|ations|ing)?|propos(?:es|ed|al|als|ing)|suggest(?:s|ed|ion)|moot(?:s|ed)|will be (?:considered|placed|taken up|put|sent|examined)|under consideration|is being (?:considered|examined)|(?:yet|still) to be (?:approved|decided|cleared|notified|accepted)|awaits? (?:approval|clearance|the nod)|draft|in[- ]principle|invited (?:comments|objections|suggestions)|may be|sought (?:approval|nod)|(?:only |still )?under examination|no (?:final )?decision has been taken|(?:is|are) (?:considering|examining|weighing|mulling)|mulls|request(?:s|ed)? to|plans to|planning to)\b|सिफारिश|प्रस्ताव|सुझाव|विचाराधीन|मसौदा`)
	decided    = lang.MustCompile(`(?i)\b(?:(?:has|have) (?:now |already |also )?(?:been )?(?:cut|raised|reduced|lowered|fixed|imposed|abolished|scrapped|waived|hiked|doubled|halved|banned|allowed|accepted|adopted|decided|approved|notified|made|merged|created|exempted|brought down|done away with)|(?:was|were|stands|stand) (?:cut|raised|reduced|lowered|fixed|imposed|abolished|scrapped|waived|hiked|doubled|halved|banned|accepted|adopted|approved|notified|exempted)|(?:cuts?|raised|reduced|lowered|abolished|scrapped|waived|hiked|slashed|imposed) (?:the|its|their|a|an|all)|come[s]? into force|is now|are now)\b|(?:घटा|बढ़ा|कर|लगा|हटा|समाप्त कर) (?:दिया|दी|दिए)(?: है| हैं| गया| गई)|(?:मंजूरी|छूट|राहत|सुविधा) (?:दे दी|मिल गई|मिल गया|मिलने लगी)`)
)

// waiting is the number of days after a proposal by which it may have been decided.
const waiting = 4

// decisions finds what one source says is put forward, with its figures, and another that it is done.
func (c *comparer) decisions() {
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			m := putForward.FindStringIndex(s.Text)
			if m == nil || s.Field != "" && s.Field != sandarbh.FieldText {
				continue
			}
			for j := range c.readings {
				if j == i || c.decidedSince(i, j) || c.shown(sandarbh.DiffersStatus, i, j) || c.says(j, putForward) {
					continue
				}
				if t, at, ok := c.decidedOn(i, s, j); ok {
					c.addSides(3.5, sandarbh.DiffersStatus, "Is it decided: "+c.readings[j].Title()+"?", because("put forward in one source, decided in the other"),
						cited{i, s, lang.Range{Start: m[0], End: m[1]}}, cited{j, t, at})
				}
			}
		}
	}
}

// decidedSince reports a second document so late that what the first tells of may have been decided.
func (c *comparer) decidedSince(i, j int) bool {
	p, q := c.readings[i].Document.Published, c.readings[j].Document.Published
	return p.IsZero() || q.IsZero() || q.DaysSince(p) > waiting || p.DaysSince(q) > waiting
}

// says reports whether a document has a phrase anywhere.
func (c *comparer) says(i int, re *lang.Pattern) bool {
	return slices.ContainsFunc(c.readings[i].Sentences, func(s *claim.Sentence) bool { return re.MatchString(s.Text) })
}

// decidedOn finds the sentence of a document that says done what s puts forward: of the same two figures, or nearly its words.
func (c *comparer) decidedOn(i int, s *claim.Sentence, j int) (*claim.Sentence, lang.Range, bool) {
	for _, t := range c.readings[j].Sentences {
		m := decided.FindStringIndex(t.Text)
		if m == nil || supposed.MatchString(t.Text[:m[0]]) || !placesAgree(s, t) || c.otherPhase(i, s, j, t) {
			continue
		}
		figures := 0
		for _, x := range s.Mentions {
			if isQuantity(x) && slices.ContainsFunc(t.Mentions, func(y *claim.Mention) bool { return isQuantity(y) && confirms(x, y) }) {
				figures++
			}
		}
		shared, share := agreement(c.allWords(i, s), c.allWords(j, t))
		if figures == 1 && shared >= 8 && share >= 0.3 && !slices.ContainsFunc(s.Mentions, func(x *claim.Mention) bool {
			return isQuantity(x) && !slices.ContainsFunc(t.Mentions, func(y *claim.Mention) bool { return isQuantity(y) && confirms(x, y) })
		}) {
			return t, lang.Range{Start: m[0], End: m[1]}, true
		}
		if figures >= 2 && shared >= 5 && share >= 0.25 || figures == 1 && shared >= 11 && share >= 0.45 || shared >= 16 && share >= 0.6 {
			return t, lang.Range{Start: m[0], End: m[1]}, true
		}
	}
	return nil, lang.Range{}, false
}

package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// singleJoin is the evidence from which two figures of single statements on one subject are of one matter: less than
// elsewhere, since no other sentence may own either. Two thousand pairs of news sentences give no more rows by it.
const singleJoin = joinScore - 1

// holdsFor reports whether one figure, with its "more than" or "less than", takes in the other. Between long documents
// "more than 300" and 900 are hardly of one matter; of two statements on one subject the one does not deny the other.
func holdsFor(m, n *claim.Mention) bool {
	p, q := inBase(m), inBase(n)
	if p.Unit != q.Unit || p.Ordinal != q.Ordinal || p.Unit == "" && !sameNoun(p.Noun, q.Noun) {
		return false
	}
	in := func(p, q lang.Quantity) bool {
		switch p.Qualifier {
		case "over", "more than", "at least", "above":
			return q.Value >= p.Value
		case "up to", "at most", "less than", "under", "below":
			return q.Value <= p.Value
		}
		return false
	}
	return in(p, q) || in(q, p)
}

// denied finds a count that the other statement says is none: "made 40 films", "failed to make any film".
func (c *comparer) denied(a, b *statement) {
	if len(b.Negations) == 0 || slices.ContainsFunc(b.Mentions, isQuantity) {
		return
	}
	for _, m := range a.Mentions {
		if m.Kind != sandarbh.ClaimCount || m.Quantity.Ordinal || m.Negated || m.Modality != "" || m.Counted == "" {
			continue
		}
		if m.Quantity.Qualifier != "" && bound(m.Quantity.Qualifier) {
			continue // up to 40 may be none
		}
		for k, w := range b.Words {
			if k == 0 || w.Punct || !sameNoun(lang.HeadNoun(w.Norm), m.Counted) || !none(b, k) {
				continue
			}
			at := lang.Range{Start: b.Words[k-1].Start, End: w.End}
			c.addSides(singleScore, sandarbh.DiffersValue, fmt.Sprintf("Number of %s: %s or none?", w.Norm, words(c.readings[a.reading], m.Span)), because("a count, and none"),
				cited{a.reading, a.Sentence, m.Quantity.Range}, cited{b.reading, b.Sentence, at})
			return
		}
	}
}

// none reports "no films", or "any films" behind a word that denies.
func none(st *statement, k int) bool {
	switch norm(st.Sentence, k-1) {
	case "no":
		return true
	case "any":
		return slices.ContainsFunc(st.Negations, func(n lang.Cue) bool { return n.End <= st.Words[k-1].Start })
	}
	return false
}

// undoing are verbs of which one undoes the other, or says that the other did not come about: "one side / other side".
var undoing = func() map[string][2]string {
	m := map[string][2]string{}
	for _, pair := range [][2]string{
		{"formed founded established constituted created", "disbanded dissolved collapsed abolished disintegrated"},
		{"opened reopened", "closed shut"},
		{"won", "lost"},
		{"approved cleared sanctioned accepted ratified", "rejected refused vetoed"},
		{"rose increased grew climbed", "fell decreased declined dropped shrank"},
		{"passed adopted", "defeated rejected"},
		{"banned prohibited", "allowed permitted legalised"},
		{"acquitted", "convicted"},
		{"upheld", "quashed overturned"},
	} {
		for i, side := range pair {
			for w := range strings.FieldsSeq(side) {
				if _, ok := m[w]; !ok {
					m[w] = [2]string{pair[i], pair[1-i]}
				}
			}
		}
	}
	return m
}()

// opposed finds two statements of one subject and one time with opposite verbs: formed in 2004, disbanded in 2004.
func (c *comparer) opposed(a, b *statement) {
	x, xOK := a.said()
	y, yOK := b.said()
	if !xOK || !yOK || len(a.Negations) > 0 || len(b.Negations) > 0 || !slices.Contains(strings.Fields(undoing[x.Norm][1]), y.Norm) {
		return
	}
	// At two times the one may have followed the other; within one year, too, but that is worth a look.
	da, db := a.days(), b.days()
	if len(da) != 1 || len(db) != 1 || !datesAgree(da[0].Day, db[0].Day) {
		return
	}
	text := func(st *statement, w claim.Word) string { return st.Text[w.Start:w.End] }
	c.addSides(singleScore, sandarbh.DiffersStatus, fmt.Sprintf("What happened: %s or %s?", text(a, x), text(b, y)), because("opposite verbs for one subject and time"),
		cited{a.reading, a.Sentence, x.Range}, cited{b.reading, b.Sentence, y.Range})
}

// said is the one verb of a statement that has an opposite; false if there are two.
func (st *statement) said() (claim.Word, bool) {
	var found claim.Word
	n := 0
	for k, w := range st.Words {
		if _, ok := undoing[w.Norm]; ok && !st.aside(k) {
			found = w
			n++
		}
	}
	return found, n == 1
}

// grown are what nobody does on the day of their birth.
var grown = lang.WordSet("graduated married wed joined retired debuted signed elected appointed assumed sworn resigned founded wrote published directed acted starred")

// bornThen finds an act of a person on the day that the other statement has for the person's birth.
func (c *comparer) bornThen(a, b *statement) {
	for _, m := range a.days() {
		if m.Day.Precision != "day" || m.Negated || m.Modality != "" {
			continue
		}
		v := slices.IndexFunc(a.Words, func(w claim.Word) bool { return grown[w.Norm] && !w.Punct })
		if v < 0 || !a.deedOf(m).same(deed{verb: a.Words[v].Concept}) || hasConcept(b.Sentence, a.Words[v].Concept) {
			continue
		}
		for _, n := range b.days() {
			if n.Day.Precision == "day" && n.Scope.Event == "born" && n.Day.From == m.Day.From {
				c.addSides(singleScore, sandarbh.DiffersDate, fmt.Sprintf("%s: %s or born?", m.Value, a.Text[a.Words[v].Start:a.Words[v].End]), because("the act is dated to the day of birth"),
					cited{a.reading, a.Sentence, m.Day.Range}, cited{b.reading, b.Sentence, n.Day.Range})
				return
			}
		}
	}
}

// hasConcept reports a word of a concept in any of its forms: "graduated", "after graduating".
func hasConcept(s *claim.Sentence, concept string) bool {
	return slices.ContainsFunc(s.Words, func(w claim.Word) bool { return w.Concept == concept })
}

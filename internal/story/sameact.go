package story

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Whether two acts may be one: their objects, works and subjects.

var ratified = lang.MustCompile(`(?i)\bratif|\baccede|\baccession|अनुसमर्थन`)

// longWait are the days within which nobody ratifies what was signed on the first of them.
const longWait = 15

// subjectOf is the context of an act without its verb.
func (c *comparer) subjectOf(x act) context { return c.subject(x.reading, x.sentence, x.at) }

// sameObject reports whether the names beside two verbs allow that one thing is meant.
func (c *comparer) sameObject(x, y act) bool {
	p, q := objectNames(x), objectNames(y)
	if norm(x.sentence, x.sentence.WordAt(x.at.End)) == "by" {
		p = nil // behind a passive stand its doers
	}
	if norm(y.sentence, y.sentence.WordAt(y.at.End)) == "by" {
		q = nil
	}
	if len(p) == 0 || len(q) == 0 {
		return true
	}
	for n := range p {
		if q[n] {
			return true
		}
	}
	return false
}

// otherWork reports two verbs whose objects, as far as they are told in words, have nothing in common: safeguards
// introduced, systems to be introduced.
func (c *comparer) otherWork(x, y act) bool {
	if norm(x.sentence, x.sentence.WordAt(x.at.Start)) == "draft" || norm(y.sentence, y.sentence.WordAt(y.at.Start)) == "draft" {
		return false
	}
	p, q := c.workWords(x), c.workWords(y)
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	if common(p, q) == 0 {
		return true
	}
	// The nouns at the head of both: tax returns published, tax information released.
	a, b := workPhrase(x), workPhrase(y)
	return len(a) > 0 && len(b) > 0 && !slices.Contains(b, a[len(a)-1]) && !slices.Contains(a, b[len(b)-1])
}

// workPhrase are the concepts of the noun phrase that a verb acts on, its head last: up to the first small word after an
// active verb, up to the first preposition of the clause before a passive.
func workPhrase(x act) []string {
	s := x.sentence
	k := s.WordAt(x.at.Start)
	if k >= len(s.Words) || !lang.IsASCII(s.Words[k].Norm) {
		return nil
	}
	i, end := s.WordAt(x.at.End), len(s.Words)
	if from, passive := isPassive(s, k); passive {
		i, end = s.WordAt(clauseAround(s, x.at).Start), from
		if i >= end {
			i = 0 // "the index, with data of all districts, has been published"
		}
		i = afterJoined(s, i, end)
	} else if i < end && noObject(s.Words[i].Norm) {
		i, end = s.WordAt(clauseAround(s, x.at).Start), from
	}
	var out []string
	for ; i < end; i++ {
		w := s.Words[i]
		if w.Stop && len(out) == 0 || scaleWord(w.Norm) || w.Punct && s.Text[w.Start:w.End] == "-" {
			continue // "the Rs 1,215-crore mission"
		}
		if w.Stop && w.Norm != "the" && w.Norm != "and" || w.Punct || len(out) > 0 && s.InVerb(w.Range) {
			break
		}
		if !w.Number && len(w.Concept) > 1 {
			out = append(out, w.Concept)
		}
	}
	return out
}

// afterJoined is where the last of several joined statements begins among the words i to end: "work is on and the unit …".
func afterJoined(s *claim.Sentence, i, end int) int {
	stated := false
	for k := i; k < end; k++ {
		switch {
		case s.InVerb(s.Words[k].Range):
			stated = true
		case stated && norm(s, k) == "and":
			i, stated = k+1, false
		}
	}
	return i
}

// noObject reports a word after a verb that shows that it acts on nothing: "will begin after the rains", "began on Monday".
func noObject(next string) bool {
	switch next {
	case "in", "on", "from", "by", "at", "soon", "next", "this", "today", "tomorrow", "after", "before", "once", "when", "with", "within", "during", "only", "later", "last", "until", "as", "here", "there", "yesterday", "again":
		return true
	}
	return false
}

// isPassive reports a participle with a form of "be" among its auxiliaries, and where these begin.
func isPassive(s *claim.Sentence, k int) (int, bool) {
	if k >= len(s.Words) || !pastForm(s.Words[k].Norm) {
		return k, false
	}
	i, be := k, false
	for ; i > 0 && i > k-6; i-- {
		switch norm(s, i-1) {
		case "be", "been", "being", "is", "was", "were", "are":
			be = true
		case "has", "have", "had", "will", "would", "may", "might", "could", "can", "to", "also", "now", "not", "yet", "soon", "just", "already", "shall", "should", "n't", "proposed", "planned", "expected", "likely", "scheduled", "set":
		default:
			return i, be
		}
	}
	return i, be
}

// workWords are the concepts of what a verb acts on, as far as the clause tells it: the words before a passive, those
// after an active verb. None for a pronoun; for a bare "the scheme" those of the title, too.
func (c *comparer) workWords(x act) []string {
	s := x.sentence
	k := s.WordAt(x.at.Start)
	if k >= len(s.Words) || !lang.IsASCII(s.Words[k].Norm) {
		return nil
	}
	clause := clauseAround(s, x.at)
	before := lang.Range{Start: clause.Start, End: x.at.Start}
	after := lang.Range{Start: x.at.End, End: clause.End}
	at := after
	if from, passive := isPassive(s, k); passive {
		before.End = s.Words[max(from-1, 0)].End
		if len(contentOf(s, before)) == 0 {
			before.Start = 0
		}
		at = before
	} else if k+1 < len(s.Words) && noObject(norm(s, k+1)) {
		before.End = s.Words[max(from-1, 0)].End // "production will start in October"
		at = before
	}
	if k+1 < len(s.Words) {
		switch norm(s, k+1) {
		case "it", "them", "this", "these", "so":
			return nil
		}
	}
	out := contentOf(s, at)
	if len(out) == 0 {
		out = contentOf(s, lang.Range{Start: before.Start, End: after.End})
	}
	if len(out) <= 1 && len(s.Words) > 0 {
		switch s.Words[0].Norm {
		case "the", "it", "this", "they", "these":
			for _, t := range c.readings[x.reading].Sentences {
				if t.Field == sandarbh.FieldTitle {
					out = append(out, contentOf(t, allOf(t))...)
				}
			}
		}
	}
	return out
}

// objectNames are the names that follow a verb within a few words.
func objectNames(x act) map[string]bool {
	out := map[string]bool{}
	n := 0
	for _, w := range x.sentence.Words {
		if w.Start < x.at.End {
			continue
		}
		if n++; n > 9 || w.Punct && len(out) > 0 {
			break
		}
		if w.Name && !slices.ContainsFunc(x.sentence.Dates, func(d lang.When) bool { return w.Start >= d.Start && w.End <= d.End }) {
			out[w.Concept] = true
		}
	}
	return out
}

func (c *comparer) sameSubject(x, y act) bool {
	shared, _ := agreement(
		c.subject(x.reading, x.sentence, x.at),
		c.subject(y.reading, y.sentence, y.at))
	return shared >= 4
}

func placesAgree(s, t *claim.Sentence) bool {
	if len(s.Places) == 0 || len(t.Places) == 0 {
		return true
	}
	return slices.ContainsFunc(s.Places, func(p string) bool { return slices.Contains(t.Places, p) })
}

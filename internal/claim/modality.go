package claim

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// foreseen are adjectives that make a plan or an estimate of the figure of the noun after them: "an estimated cost
// of ₹5 crore", "the proposed 500-metre strip".
var foreseen = map[string]lang.Modality{
	"estimated": "estimated", "anticipated": lang.Expected, "expected": lang.Expected, "projected": lang.Projected, "likely": lang.Likely,
	"proposed": lang.Proposed, "planned": lang.Planned, "target": "target", "targets": "target", "goal": "target",
}

// stance is the modality of a mention. A day has that of its clause, or of the sentence's first cue.
func (s *Sentence) stance(m *Mention) string {
	if m.Kind != sandarbh.ClaimDate {
		return s.modalityOf(m.Quantity)
	}
	kind := ""
	for _, c := range s.Modalities {
		if c.Start >= m.Clause.Start && c.Start < m.Clause.End || kind == "" {
			kind = c.Kind
		}
	}
	return kind
}

// modalityOf says how sure or how far along a figure is: the cue that governs it, or "" for a plain fact.
func (s *Sentence) modalityOf(q lang.Quantity) string {
	if m := s.foreseen(q); m != "" {
		return m
	}
	best, bestAt := "", -1
	for i, c := range s.Modalities {
		if !governing(s, c) || c.End > q.Start || s.modalTurn(c.End, q.Start) || s.outlook(c) && strings.Contains(s.Text[c.End:q.Start], ",") {
			continue
		}
		if i > 0 && bestAt >= 0 && s.wordCount(s.Modalities[i-1].End, c.Start) <= 1 && best != "" {
			continue // "expected to be completed": the first of the two
		}
		best, bestAt = c.Kind, i
	}
	if best != "" {
		return best
	}
	for _, c := range s.Modalities {
		if c.Start >= q.End && participle(lang.Fold(s.Text[c.Start:c.End])) && s.wordCount(q.End, c.Start) <= 2 && s.subjectOf(q.End, c.Start) && s.predicative(c) {
			return c.Kind // "8 flights expected today"
		}
		if c.Start >= q.End && governing(s, c) && s.predicates(c) && !s.oblique(q) && s.subjectOf(q.End, c.Start) {
			return c.Kind
		}
	}
	return ""
}

// predicative reports a participle that no noun follows: it says something of the noun before it.
func (s *Sentence) predicative(c lang.Cue) bool {
	switch lang.Fold(s.Text[c.Start:c.End]) {
	case "expected", "planned", "proposed", "projected", "anticipated", "scheduled":
	default:
		return false
	}
	for _, w := range s.Words {
		if w.Start >= c.End {
			return w.Punct || w.Stop || s.inDate(w.Start)
		}
	}
	return true
}

// oblique reports a figure behind a preposition, which is no head of a subject: "the ideas from these two days will".
func (s *Sentence) oblique(q lang.Quantity) bool {
	start := q.Start
	if q.QualifierRange.End > 0 && q.QualifierRange.Start < start {
		start = q.QualifierRange.Start
	}
	w := s.wordsBefore(start, 2)
	if n := len(w); n > 1 && (determiner(w[n-1]) || w[n-1] == "those") {
		w = w[:n-1]
	}
	if len(w) == 0 {
		return false
	}
	switch w[len(w)-1] {
	case "from", "in", "at", "across", "during", "by", "through", "within", "into", "among", "between", "under", "to", "with", "after":
		return true
	}
	return false
}

// outlook reports cues that are nouns: what they govern ends at a comma.
func (s *Sentence) outlook(c lang.Cue) bool {
	switch lang.Fold(s.Text[c.Start:c.End]) {
	case "forecast", "forecasts", "projection", "projections", "proposal", "proposals":
		return true
	}
	return false
}

// governing leaves out cues that hedge no figure: abilities, conditions, and nouns and adjectives beside other things.
func governing(s *Sentence, c lang.Cue) bool {
	words := strings.Fields(lang.Fold(s.Text[c.Start:c.End]))
	first, last := words[0], words[len(words)-1]
	next := s.wordAt(c.End)
	before := s.wordsBefore(c.Start, 1)
	prev := ""
	if len(before) > 0 {
		prev = before[0]
	}
	switch first {
	case "can", "is", "are", "has", "have":
		if strings.HasSuffix(first, "n") || len(words) > 2 && (last == "of" || words[len(words)-2] == "potential") {
			return false // can, is capable of, has the potential to
		}
		if strings.HasSuffix(prev, "n't") || prev == "not" {
			return false
		}
	case "in", "in-principle", "draft", "upcoming", "forthcoming", "under", "considering", "hopeful", "perhaps", "potentially":
		return false
	case "forecast", "forecasts", "projection", "projections", "proposal", "proposals":
		return next == "of" || next == "for" || next == "to" || next == "at" || next == "that"
	case "proposed", "planned", "scheduled", "projected", "recommended", "suggested", "envisaged", "envisioned", "slated":
		// As adjectives they say nothing of figures elsewhere; see foreseen.
		if len(words) > 1 {
			return true
		}
		return next == "to" || next == "that" || next == "for" && first != "proposed" || next == "at" || slices.Contains([]string{"a", "an", "the"}, next) && !determiner(prev) || isAuxiliary(prev) && next == ""
	}
	return c.Kind != string(lang.Conditional)
}

func determiner(w string) bool {
	switch w {
	case "a", "an", "the", "this", "these", "that", "its", "their", "his", "our":
		return true
	}
	return false
}

func isAuxiliary(w string) bool {
	switch w {
	case "is", "are", "was", "were", "be", "been", "being", "has", "have", "had":
		return true
	}
	return false
}

// wordAt returns the next word after a place, "" at a stop.
func (s *Sentence) wordAt(at int) string {
	for _, w := range s.Words {
		if w.Start >= at {
			if w.Punct {
				return ""
			}
			return w.Norm
		}
	}
	return ""
}

// wordCount counts the words between two places.
func (s *Sentence) wordCount(start, end int) int {
	n := 0
	for _, w := range s.Words {
		if w.Start >= start && w.End <= end && !w.Punct {
			n++
		}
	}
	return n
}

// modalTurn reports whether what a cue governs ends between it and a figure: at a relative clause, a new statement,
// or a verb that stands by itself.
func (s *Sentence) modalTurn(start, end int) bool {
	for i, w := range s.Words {
		if w.Start < start || w.Start >= end {
			continue
		}
		switch {
		case w.Punct && s.Text[w.Start:w.End] == ";":
			return true
		case w.Norm == "that" || w.Norm == "to":
			continue
		case w.Norm == "whether" || w.Norm == "if" || w.Norm == "what" || w.Norm == "adding" || w.Norm == "saying" || w.Norm == "noting" || w.Norm == "as" && i > 0 && s.Words[i-1].Punct:
			return true
		case turns[w.Norm] && !(i > 0 && (isQualifying(s.Words[i-1].Norm) || s.Words[i-1].Norm == "of")):
			return true
		case w.Norm == "and" && s.verbSoonAfter(w.End, end):
			return true
		}
	}
	return false
}

// verbSoonAfter reports a finite verb between two places that is no modal: another statement has begun.
func (s *Sentence) verbSoonAfter(start, end int) bool {
	return slices.ContainsFunc(s.Verbs(), func(v lang.Range) bool {
		return v.Start >= start && v.End <= end && !slices.ContainsFunc(s.Modalities, func(c lang.Cue) bool { return v.Start >= c.Start && v.Start < c.End })
	})
}

// Verbs returns the finite verbs of the sentence, found at the first call.
func (s *Sentence) Verbs() []lang.Range {
	if s.finite == nil {
		s.finite = append([]lang.Range{}, lang.FiniteVerbs(s.Text)...)
	}
	return s.finite
}

// predicates reports cues that a subject may stand before: "₹50 crore will be spent", "28 per cent are expected to gain".
func (s *Sentence) predicates(c lang.Cue) bool {
	switch lang.Modality(c.Kind) {
	case lang.Will, lang.Would, lang.May, lang.Could, lang.Must, lang.Should:
		return true
	case lang.Expected, lang.Likely, lang.Projected, lang.Planned, lang.Proposed:
		w := s.wordsBefore(c.Start, 1)
		return len(w) > 0 && isAuxiliary(w[0]) || isAuxiliary(strings.Fields(lang.Fold(s.Text[c.Start:c.End]))[0])
	}
	return false
}

// subjectOf reports whether a figure that ends at one place may be of the subject of a cue at another: no comma, turn
// or verb lies between.
func (s *Sentence) subjectOf(start, end int) bool {
	for i, w := range s.Words {
		if w.Start < start || w.Start >= end {
			continue
		}
		switch {
		case w.Punct:
			switch s.Text[w.Start:w.End] {
			case ",", ";", ":", ")", "—", "–":
				return false
			}
		case w.Norm == "that" || w.Norm == "with" || w.Norm == "whether" || w.Norm == "if" || turns[w.Norm] && !(i > 0 && s.Words[i-1].Norm == "of"):
			return false
		case w.Norm == "and" && s.onlyAuxiliaries(w.End, end):
			return false // "opened in two cities and will …", "is 8 per cent and is expected to …"
		}
	}
	// "twenty shortlisted teams will": a participle beside the figure is no verb.
	for i, w := range s.Words {
		if w.Start >= start && i+1 < len(s.Words) {
			if participle(w.Norm) && !s.Words[i+1].Stop && !s.Words[i+1].Punct {
				start = w.End
			}
			break
		}
	}
	return !s.verbSoonAfter(start, end-len(" are"))
}

// onlyAuxiliaries reports whether nothing but auxiliaries stands between two places.
func (s *Sentence) onlyAuxiliaries(start, end int) bool {
	return !slices.ContainsFunc(s.Words, func(w Word) bool { return w.Start >= start && w.End <= end && !isAuxiliary(w.Norm) })
}

// limit reads "a minimum income of 5": at least, at most; "" for none.
func (s *Sentence) limit(q lang.Quantity) string {
	w := s.wordsBefore(q.Start, 6)
	if n := len(w); n < 2 || w[n-1] != "of" {
		return ""
	}
	for n := len(w) - 2; n >= 0; n-- {
		switch word := w[n]; {
		case word == "minimum":
			return "at least"
		case word == "maximum":
			return "at most"
		case word == "and" || determiner(word) || isAuxiliary(word) || turns[word]:
			return ""
		}
	}
	return ""
}

// foreseen reads "an estimated cost of 5", "the proposed 5", "a target of 5", "5 is the estimated potential".
func (s *Sentence) foreseen(q lang.Quantity) string {
	start := q.Start
	if q.QualifierRange.End > 0 && q.QualifierRange.Start < start {
		start = q.QualifierRange.Start
	}
	w := s.wordsBefore(start, 6)
	if n := len(w); n > 0 && (w[n-1] == "a" || w[n-1] == "the" || w[n-1] == "an") {
		w = w[:n-1]
	}
	linked := false
	if n := len(w); n > 1 && strings.HasSuffix(w[n-1], "ing") && w[n-2] == "of" {
		w, linked = w[:n-2], true // a target of creating 5
	} else if n > 0 && (w[n-1] == "of" || w[n-1] == "at" || w[n-1] == "is" || w[n-1] == "was") {
		w, linked = w[:n-1], true
	}
	for n := 1; n <= min(len(w), 4); n++ {
		word := w[len(w)-n]
		if m := foreseen[word]; m != "" && (n == 1 || linked) {
			return string(m)
		}
		if !linked || word == "and" || isAuxiliary(word) {
			break
		}
	}
	rest := strings.Fields(lang.Fold(s.Text[q.End:min(len(s.Text), q.End+48)]))
	if len(rest) > 2 && (rest[0] == "is" || rest[0] == "was") && determiner(rest[1]) {
		return string(foreseen[rest[2]])
	}
	return ""
}

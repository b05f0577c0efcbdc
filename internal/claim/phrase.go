package claim

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Noun phrases of a sentence: before a word, behind it, the subject, and what a verb acts on.

// joiner are small words inside a noun phrase.
var joiner = lang.WordSet("of for in the and to on")

// verbal are forms that FiniteVerbs leaves out and that end a noun phrase all the same.
var verbal = lang.WordSet("including using having being directed said says gave gives releasing covering allotted sanctioned today also")

// phraseBefore takes the noun phrase that ends before word k, and where it starts.
func phraseBefore(s *Sentence, k int) (string, int) {
	i := k
	n := 0
	for i > 0 && n < 9 {
		w := s.Words[i-1]
		if w.Punct || s.InVerb(w.Range) || w.Stop && !joiner[w.Norm] || verbal[w.Norm] {
			break
		}
		i--
		n++
	}
	for i < k && (s.Words[i].Stop || s.Words[i].Number) {
		i++
	}
	for k > i && (s.Words[k-1].Stop || s.Words[k-1].Number) {
		k--
	}
	if i >= k {
		return "", 0
	}
	return s.Text[s.Words[i].Start:s.Words[k-1].End], s.Words[i].Start
}

// phraseAfter takes the noun phrase that follows a count: "looms", "members of the committee".
func phraseAfter(s *Sentence, end int) string {
	i := s.WordAt(end)
	k := i
	for k < len(s.Words) && k < i+5 && !s.endsPhrase(s.Words[k], k > i && s.Words[k].Norm == "of") {
		k++
	}
	return s.phrase(i, k)
}

// endsPhrase reports a word that is no part of a noun phrase; joins tells that a small word may be one here.
func (s *Sentence) endsPhrase(w Word, joins bool) bool {
	return w.Punct || w.Number || s.InVerb(w.Range) || w.Stop && !joins || verbal[w.Norm]
}

// phrase is the text of the words i to k, without small words at their end.
func (s *Sentence) phrase(i, k int) string {
	for k > i && s.Words[k-1].Stop {
		k--
	}
	if k == i {
		return ""
	}
	return s.Text[s.Words[i].Start:s.Words[k-1].End]
}

// subjectOf is the noun phrase before the first verb of a sentence, "" if it is a pronoun or too long.
func subjectOf(s *Sentence) string {
	verbs := s.Verbs()
	if len(verbs) == 0 {
		return ""
	}
	text := s.Text[:verbs[0].Start]
	if i := strings.LastIndexAny(text, ",;:"); i >= 0 {
		text = text[i+1:]
	}
	text = strings.TrimSpace(text)
	for _, aux := range []string{" has", " have", " had", " will", " is", " was", " are", " were", " also", " today", " now", " would", " could", " may"} {
		text = strings.TrimSuffix(text, aux)
	}
	if first, _, _ := strings.Cut(text, " "); first != "" && slices.Contains([]string{"From", "On", "In", "During", "Since", "At", "After", "Under", "With", "By", "For", "As"}, first) {
		return ""
	}
	n := len(strings.Fields(text))
	if n == 0 || n > 9 || pronoun(text) {
		return ""
	}
	return text
}

func pronoun(text string) bool {
	_, is := lang.Pronoun(text)
	switch strings.ToLower(text) {
	case "projections", "estimates", "forecasts", "analysts", "officials", "data", "sources", "it", "he", "she", "they", "this", "these", "that", "we", "i", "there", "which", "who", "and", "but":
		return true
	}
	return is
}

// ActedOn is what the verb at word k acts on: the phrase after an active verb, the subject of a passive one.
func (s *Sentence) ActedOn(k int) string {
	if !s.passive(k) {
		if np := s.objectAfter(k); np != "" && !anySuffix(np, "Sabha", "House", "Parliament") {
			return np
		}
	}
	if np := subjectOf(s); !anySuffix(np, "Sabha", "Parliament") {
		return np
	}
	return ""
}

// passive reports a verb behind a form of "be", or with its doer or place right behind it.
func (s *Sentence) passive(k int) bool {
	if k+1 < len(s.Words) && (s.Words[k+1].Norm == "by" || s.Words[k+1].Norm == "in") {
		return true
	}
	return slices.ContainsFunc(s.Words[max(0, k-3):k], func(w Word) bool { return beForms[w.Norm] })
}

var (
	beForms = lang.WordSet("was were is are be been being")
	// beforeObject are words between a verb and the phrase that it acts on: "set up the".
	beforeObject = lang.WordSet("the a an of up off its")
	// behindObject end that phrase: "in 2019", "on Friday", "to raise".
	behindObject = lang.WordSet("in on to and at")
)

// objectAfter is the noun phrase behind a word, with its article; "" if there is none.
func (s *Sentence) objectAfter(k int) string {
	i := k + 1
	for i < len(s.Words) && beforeObject[s.Words[i].Norm] {
		i++
	}
	j := i
	for j < len(s.Words) && j < i+8 && !s.endsPhrase(s.Words[j], j > i && joiner[s.Words[j].Norm]) && (j == i || !behindObject[s.Words[j].Norm]) {
		j++
	}
	text := s.phrase(i, j)
	if text != "" && i > k+1 && s.Words[i-1].Norm == "the" {
		return "the " + text
	}
	return text
}

func anySuffix(s string, ends ...string) bool {
	return slices.ContainsFunc(ends, func(e string) bool { return strings.HasSuffix(s, e) })
}

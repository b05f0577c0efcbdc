package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Restated nouns: "the norms" are the "nutrition norms contained in Schedule II" of which a sentence above in the paragraph
// speaks, if no other norms stand between.

const farthest = 700 // bytes back, in which a paragraph still speaks of a thing

// sameNoun reports that the words [s, b) of another sentence are the whole phrase of the noun that a reference ends in, that
// the sentence stands shortly above, and that nothing from there to here is called by the noun with other words.
func (u *unit) sameNoun(ref []token, other *unit, s, b int) bool {
	last := &ref[len(ref)-1]
	if len(ref) != 2 || last.kind != word || last.upper || !u.prose() || !other.prose() {
		return false
	}
	noun := strings.ToLower(u.text[last.start:last.end])
	if !other.phraseAt(noun, s, b) {
		return false
	}
	between, ok := u.since(other)
	if !ok {
		return false
	}
	phrase, tells := map[string]bool{}, false
	for k := s; k < b; k++ {
		t := &other.toks[k]
		phrase[t.key] = true
		tells = tells || t.key != last.key && !t.is(article|praise|preposition) && t.kind != ordinal && !leavesOpen[t.key]
	}
	if !tells {
		return false
	}
	return onlyOne(between, noun, phrase)
}

// since returns the text from another sentence up to this one; false if that one does not stand shortly above. Where both stand is
// looked for in the whole document, and once.
func (u *unit) since(other *unit) (string, bool) {
	text, ok := u.between[other]
	if !ok {
		if u.between == nil {
			u.between = map[*unit]string{}
		}
		text = u.sinceIn(other)
		u.between[other] = text
	}
	return text, text != ""
}

func (u *unit) sinceIn(other *unit) string {
	text := u.doc.Text
	above, below := strings.Index(text, other.text), strings.LastIndex(text, u.text)
	if above < 0 || below < above+len(other.text) || below-above > farthest || strings.Count(text[above+len(other.text):below], "\n") > 1 {
		return ""
	}
	return text[above:below]
}

// onlyOne reports that a text calls nothing by the noun but the thing that the words of the phrase tell.
func onlyOne(text, noun string, phrase map[string]bool) bool {
	for _, t := range lang.Tokens(text) {
		if t.Kind == lang.Word && t.Norm != noun && inflected(t.Norm, noun) {
			return false // "two plants"
		}
	}
	for _, n := range lang.PhrasesOf(text, noun) {
		switch n.Determiner {
		case "the", "this", "these":
			if n.Bare() {
				continue
			}
		case "another", "each", "every", "any", "some", "no":
			return false
		}
		if n.Bare() {
			return false // "a plant"
		}
		toks := split(n.Of(text))
		for k := range toks[:len(toks)-1] {
			if toks[k].kind == word && lexicon[toks[k].key]&(article|preposition) == 0 && !phrase[toks[k].key] {
				return false
			}
		}
	}
	return true
}

// leavesOpen are words before a noun that do not say which of its kind it is, or that change it: "the old rate" is not "the rate".
var leavesOpen = lang.WordSet("old new earlier former previous existing current present revised proposed last next final main major key important significant various different several entire whole overall respective above following same said other more most two three four five")

// phraseAt reports that the tokens [s, b) are the whole of a phrase with the noun: nothing of it before them, and behind
// them its end, or all of it that stands before the noun.
func (u *unit) phraseAt(noun string, s, b int) bool {
	for _, n := range u.phrasesOf(noun) {
		k := s
		for k < b && u.toks[k].start < n.Start && (u.toks[k].is(article) || u.toks[k].kind == number) {
			k++ // "the two"
		}
		if !n.Bare() && u.toks[k].start == n.Start && u.toks[b-1].end == n.End {
			return true
		}
	}
	return false
}

// phrasesOf are the phrases of a noun in the sentence. An alignment asks for those of one noun at each place of the line and
// of both sentences: they are read once.
func (u *unit) phrasesOf(noun string) []lang.NounPhrase {
	found, ok := u.nouns[noun]
	if !ok {
		if u.nouns == nil {
			u.nouns = map[string][]lang.NounPhrase{}
		}
		found = lang.PhrasesOf(u.text, noun)
		u.nouns[noun] = found
	}
	return found
}

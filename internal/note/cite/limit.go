package cite

import (
	"strings"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Checking asks of each word of a line and each of its passages whether the one can stand for the other, so that the cost grows faster
// than either. What a page has run together is no sentence, and is not asked.
const (
	// LongestSentence is the most bytes of a sentence of which a line may be made. Of 26,000 passages that notes cite the longest
	// sentence has 703, the longest title 1,383.
	LongestSentence = 2000
	longestLine     = 1000   // bytes; forty words of Hindi have 800
	mostCited       = 20_000 // bytes of all passages of a line; a release without line breaks is cited whole where an editor cites its paragraph
)

// overlong reports a passage with a sentence that is too long to be checked.
func (p *passage) overlong() bool {
	if len(p.quote) <= LongestSentence {
		return false
	}
	if !p.prose() {
		return true
	}
	for block := range strings.SplitSeq(p.quote, "\n") {
		if len(block) <= LongestSentence {
			continue
		}
		for _, r := range lang.Sentences(asRead(block), p.doc.Language) {
			if r.Len() > LongestSentence {
				return true
			}
		}
	}
	return false
}

// firstWords are the first words of a text that is too long to be shown whole.
func firstWords(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	end := most
	for !utf8.RuneStart(s[end]) {
		end--
	}
	return s[:end] + "…"
}

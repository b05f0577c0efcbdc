package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// What is told a second time in other words: by another report, by a quotation, or by the title.

const (
	fewWords      = 0.25 // share of words with which two lines say the same of one count or one long figure
	sameDeedWords = 0.45 // the same, of one subject's deed
	figureDigits  = 4    // of a figure so long that nothing else has it: 14,246
	fewestCounted = 10   // of a count that two lines do not share by chance
	titleAlone    = 0.85 // share of the words of a line that says no more than the title
)

// again reports that c, of another report or a quotation, says what o says; a is how alike they are.
func again(c, o *candidate, a float64) bool {
	other := c.from.doc.ID != o.from.doc.ID
	switch {
	case !other && !strings.ContainsAny(c.text, "“\"") || !containsAll(o.figures, c.figures) && !sameCount(c.text, o.text):
		return false
	case a > fewWords && (sameCount(c.text, o.text) || other && longFigure(c, o)):
		return true
	}
	return other && a > sameDeedWords && sameDeed(c.text, o.text)
}

// sameCount reports that all a line counts is one thing, and that the other counts as many of it: "eleven boats", "11 boats".
func sameCount(a, b string) bool {
	counts := func(s string) []lang.Quantity {
		return slices.DeleteFunc(slices.Clone(lang.Quantities(s)), func(q lang.Quantity) bool { return q.Ordinal })
	}
	of := counts(a)
	return len(of) == 1 && of[0].Noun != "" && of[0].Value >= fewestCounted && slices.ContainsFunc(counts(b), func(q lang.Quantity) bool {
		return q.Value == of[0].Value && q.Noun == of[0].Noun
	})
}

// longFigure reports a figure in both lines that is so long that they speak of the same.
func longFigure(a, b *candidate) bool {
	for f := range a.figures {
		digits := len(f) - len(strings.TrimLeft(f, "0123456789.,"))
		if n := strings.Trim(strings.NewReplacer(",", "", ".", "").Replace(f[:digits]), "0"); b.figures[f] && len(n) >= figureDigits {
			return true
		}
	}
	return false
}

// sameDeed reports two lines whose subjects share a word and that have the same verb, where a names nothing that b does not.
func sameDeed(a, b string) bool {
	va, vb := mainVerb(a), mainVerb(b)
	if va.End == 0 || vb.End == 0 || lang.Stem(strings.ToLower(va.Of(a)), "en") != lang.Stem(strings.ToLower(vb.Of(b)), "en") {
		return false
	}
	other := stemsOf(b, "en")
	for _, n := range lang.Names(a[va.End:]) {
		if (words(n.Text) > 1 || inLetters.MatchString(n.Text)) && alike(stemsOf(n.Text, "en"), other) < 1 {
			return false
		}
	}
	return alike(stemsOf(a[:va.Start], "en"), stemsOf(b[:vb.Start], "en")) > 0
}

// mainVerb is the word of a sentence's first verb that says what was done: "approved" of "has approved".
func mainVerb(s string) lang.Range {
	v := lang.FiniteVerbs(s)
	if len(v) == 0 {
		return lang.Range{}
	}
	at := v[0]
	for auxiliaryWord.MatchString(at.Of(s)) {
		rest := strings.TrimLeft(s[at.End:], " ")
		next, _, _ := strings.Cut(rest, " ")
		if next == "" {
			return lang.Range{}
		}
		at = lang.Range{Start: len(s) - len(rest), End: len(s) - len(rest) + len(next)}
	}
	return at
}

var auxiliaryWord = lang.MustCompile(`(?i)^(?:is|are|was|were|has|have|had|been|being|be|will|would|shall|also|now|\w+ly)$`)

// saysMore leaves out the lines that say only what the title says, where enough others are left.
func saysMore(all []candidate, title sandarbh.Line) []candidate {
	out := slices.DeleteFunc(slices.Clone(all), onlySays(title))
	if len(out) < leastMost/2 {
		return all
	}
	return out
}

// onlySays tells which lines say only what a title says.
func onlySays(title sandarbh.Line) func(candidate) bool {
	told, figures := stemsOf(title.Text, "en"), map[string]bool{}
	for _, q := range lang.Quantities(title.Text) {
		figures[lang.Fold(q.Number.Of(title.Text))+q.Unit] = true
	}
	return func(c candidate) bool {
		n := 0
		for s := range c.stems {
			if told[s] {
				n++
			}
		}
		return containsAll(figures, c.figures) && float64(n) > titleAlone*float64(len(c.stems))
	}
}

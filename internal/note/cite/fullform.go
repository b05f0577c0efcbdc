package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Full forms: "NWB [National Wells Board]" of a document that has "National Wells Board (NWB)". Whatever words a name has, a
// "non-" or an "Annual" among them, it is what the letters right before the bracket are short for, and changes nothing.

// lettersSpelt are letters with a bracket behind them that may be their full form.
var lettersSpelt = lang.MustCompile(`([A-Z][A-Za-z0-9.&/-]*) \[([^\[\]]+)\]`)

// withoutFullForms makes spaces of the full forms that a cited document gives for the letters before them.
func withoutFullForms(text string, cited []passage) string {
	for _, m := range lettersSpelt.FindAllStringSubmatchIndex(text, -1) {
		short, long := text[m[2]:m[3]], text[m[4]:m[5]]
		if !isLetters(short) || !slices.ContainsFunc(cited, func(p passage) bool { return givesFull(p.doc.Text, short, long) }) {
			continue
		}
		text = text[:m[3]] + strings.Repeat(" ", m[1]-m[3]) + text[m[1]:]
	}
	return text
}

// givesFull reports a text that gives the words as what the letters, or one of several, are short for.
func givesFull(text, short, long string) bool {
	one := strings.TrimSuffix(short, "s")
	if !strings.Contains(text, one) {
		return false
	}
	same := func(a string) bool { return strings.EqualFold(strings.Join(strings.Fields(a), " "), long) }
	return slices.ContainsFunc(lang.Abbreviations(text), func(a lang.Abbreviation) bool {
		s := a.Short.Of(text)
		return (s == short || strings.TrimSuffix(s, "s") == one) && same(a.Long.Of(text))
	})
}

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
		if !isLetters(short) || !slices.ContainsFunc(cited, func(p passage) bool {
			return givesFull(p.doc.FieldText(p.field), short, long) || givesFull(p.doc.Text, short, long)
		}) {
			continue
		}
		text = text[:m[3]] + strings.Repeat(" ", m[1]-m[3]) + text[m[1]:]
	}
	return text
}

// givesFull reports a text that gives the words as what the letters, or one of several, are short for: beside them in brackets, or
// where no bracket says it, as [lang.Unmarked] finds it.
func givesFull(text, short, long string) bool {
	one := strings.TrimSuffix(short, "s")
	if !strings.Contains(text, one) {
		return false
	}
	same := func(a string) bool {
		a = strings.Join(strings.Fields(a), " ")
		return strings.EqualFold(a, long) || short == one && strings.EqualFold(strings.TrimSuffix(a, "s"), long)
	}
	marked := false
	for _, a := range lang.Abbreviations(text) {
		if s := a.Short.Of(text); s == short || strings.TrimSuffix(s, "s") == one {
			if marked = true; same(a.Long.Of(text)) {
				return true
			}
		}
	}
	if marked {
		return false
	}
	r, ok := lang.Unmarked(text, short)
	return ok && same(r.Of(text))
}

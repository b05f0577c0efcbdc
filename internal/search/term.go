package search

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Terms returns the terms of a text in their order: stems of its words and its numbers. A function word leaves an
// empty term, so that distances are kept. The parts of a hyphenated word are terms of their own.
func Terms(text string) []string {
	tokens := lang.Tokens(text)
	out := make([]string, 0, len(tokens))
	for _, t := range tokens {
		switch {
		case t.Kind == lang.Punct:
		case t.Kind == lang.Number:
			out = append(out, number(t.Norm))
		case strings.ContainsAny(t.Norm, "-_/&"):
			for _, part := range strings.FieldsFunc(t.Norm, func(r rune) bool { return strings.ContainsRune("-_/&", r) }) {
				out = append(out, term(part))
			}
		default:
			out = append(out, term(t.Norm))
		}
	}
	return out
}

// number drops the commas of groups, so that 9,450 and 9450 meet.
func number(norm string) string { return strings.ReplaceAll(norm, ",", "") }

func term(norm string) string {
	if lang.Stop(norm) {
		return ""
	}
	if norm != "" && norm[0] >= 0xe0 {
		return lang.Stem(variants.Replace(norm), "hi")
	}
	return lang.Stem(norm, "en")
}

// variants writes Devanagari spellings that differ from writer to writer one way: the nukta is dropped, the
// nasals are one dot.
var variants = strings.NewReplacer(
	"\u093c", "", "\u0958", "क", "\u0959", "ख", "\u095a", "ग", "\u095b", "ज", "\u095c", "ड", "\u095d", "ढ", "\u095e", "फ", "\u095f", "य",
	"\u0901", "\u0902", "न्त", "ंत", "न्द", "ंद", "म्ब", "ंब", "म्प", "ंप", "ण्ड", "ंड", "ङ्ग", "ंग", "ञ्च", "ंच", "न्ड", "ंड", "न्ट", "ंट", "ण्ट", "ंट", "ॉ", "ा", "ऑ", "आ",
)

package story

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// takesOver is a name with one of the titles behind it: "A. Bose, an officer of the 1990 batch, took over as Director".
var takesOver = sync.OnceValue(func() *lang.Pattern {
	var alt []string
	for _, f := range titleForms() {
		if lang.IsASCII(f.text) {
			alt = append(alt, regexp.QuoteMeta(f.text))
		}
	}
	return lang.MustCompile(person + `(?:(?::| –| -) (?:new |next |the )*|(?:,? [^.;:]{2,70}?,?)? (?:is now|is the new|took over|takes over|has taken over|taken over|assumed (?:charge|office)|takes charge|took charge|has been (?:appointed|named|made|promoted)|was (?:appointed|named|made|promoted)|becomes|became) (?:as |to |the |its |new |next |India's )*)(` + strings.Join(alt, "|") + `)\b`)
})

// takersOver lists the persons whom a sentence puts into an office that it names behind them.
func takersOver(reading int, s *claim.Sentence) []titled {
	m := takesOver().FindStringSubmatchIndex(s.Text)
	if m == nil || len(persons(s)) > 1 {
		return nil
	}
	form := s.Text[m[4]:m[5]]
	forms := titleForms()
	k := slices.IndexFunc(forms, func(f titleForm) bool { return f.text == form })
	return []titled{{s.Text[m[2]:m[3]], forms[k].title, forms[k].ladder, reading, s, lang.Range{Start: m[4], End: m[5]}}}
}

package note

import (
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Words that could stand under any note: "ensuring holistic development", "with a strong focus on inclusive growth". A phrase
// that is made of them alone tells nothing of its own thing, however short its sentence is.

// hoped is a forecast of a source for its own work.
var hoped = `(?:expected|likely|set|poised) to (?:\w+ly |further |also )*(?:further the |` + phrases("forecasts") + `)\b`

var (
	// resultOpens opens a clause of result or purpose at the end of a sentence.
	resultOpens = lang.MustCompile(`,\s+(?:(?:thereby|thus|hence|further|while|in turn) )*(?:\w+ly )?[a-z]+ing\s|,\s+which (?:\w+ly |also |further |in turn )?[a-z]+s\s|,?\s(?:in order|so as) to [a-z]+\s|,\saimed at [a-z]+ing\s|,\swith an? (?:\w+ )?(?:focus|emphasis) on\s|,?\s(?:in|as) an? (?:\w+ ){0,2}(?:step|move|push|boost|stride) (?:towards?|to|for)\s`)
	// awaited is what a source expects of its work behind what it tells of it, to the end.
	awaited = lang.MustCompile(`,?\s(?:which|and) (?:is|are) (?:also )?` + hoped + `[^;A-Z0-9]*$`)
	// emptyOpens opens a sentence with a mood or an aim.
	emptyOpens = lang.MustCompile(`^(?:[A-Z][a-z]+ing|With (?:an?|the|its|their)|Amid(?:st)?|To [a-z]+) [^,;]*(?:, [^,;]*)?, `)
	// onlyAwaited is a sentence that tells of its thing what is expected, and names nothing behind.
	onlyAwaited = lang.MustCompile(`\b(?:is|are) (?:also )?` + hoped + `[^A-Z0-9]*$`)
)

// cutEmpty drops a result or purpose at the end that is made of empty words, and what is only awaited. A sentence that is short
// without it was told for it.
func cutEmpty(s string) string {
	for _, m := range resultOpens.FindAllStringIndex(s, -1) {
		if rest := cutTailAt(s, m[0]); rest != s && empty(s[m[0]:], s[:m[0]]) && !thin(rest) && !vagueEnd.MatchString(rest) {
			return rest
		}
	}
	if m := awaited.FindStringIndex(s); m != nil {
		if rest := cutTailAt(s, m[0]); !thin(rest) {
			return rest
		}
	}
	return s
}

// cutTailAt drops what stands from an offset on as cutTail does.
func cutTailAt(s string, at int) string {
	if weightyWords.MatchString(s[at:]) || strings.Contains(s[at:], ";") || secondAbsolute.MatchString(s[:at]) {
		return s
	}
	return cutAt(s, at)
}

// cutEmptyOpening drops an opening that is made of empty words.
func cutEmptyOpening(s string) string {
	m := emptyOpens.FindStringIndex(s)
	if m == nil || !empty(s[:m[1]], "") || !opensSubject.MatchString(upperFirst(s[m[1]:])) {
		return s
	}
	return cutHead(s, emptyOpens)
}

// empty reports words of which none tells of a thing: they are on the list, or the sentence had them before.
func empty(s, before string) bool {
	said := stemsOf(before, "en")
	for stem := range stemsOf(s, "en") {
		if !emptyStems()[stem] && !said[stem] {
			return false
		}
	}
	return true
}

// emptyStems are the stems of the list of empty words.
var emptyStems = sync.OnceValue(func() map[string]bool {
	return stemsOf(strings.ReplaceAll(phrases("empty-words"), "|", " "), "en")
})

// merelyAwaited reports a line without a figure that tells only what is expected of its thing, and not for whom by kind; of a line
// of two sentences the first.
func merelyAwaited(s string) bool {
	if first, _, joined := strings.Cut(s, ". "); joined {
		s = first + "."
	}
	return onlyAwaited.MatchString(s) && len(lang.Quantities(s)) == 0 && !strings.Contains(s, " including ")
}

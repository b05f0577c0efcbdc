package note

import (
	"maps"
	"slices"
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
		if rest := cutTailAt(s, m[0]); rest != s && empty(s[m[0]:], s[:m[0]]) && !thin(rest) {
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

const (
	genericBelow = 3.5  // score below which a generic line is none
	genericShare = 0.19 // share of its words that may be its own
)

// withoutGeneric leaves out what is trivial, and the lines that could stand under any note if they are not among those that matter
// most. A story that has nothing else keeps them: what it is worth is asked elsewhere.
func withoutGeneric(all []candidate, title string) []candidate {
	out := slices.DeleteFunc(slices.Clone(all), func(c candidate) bool {
		return trivia.MatchString(lang.Fold(c.text)) || c.score < genericBelow && c.generic(title)
	})
	if !slices.ContainsFunc(out, func(c candidate) bool { return c.score >= leastScore }) {
		return all
	}
	return out
}

var trivia = lang.MustCompile(`\b(?:` + phrases("trivia") + `)\b`)

// generic reports a line that says nothing of its own of what it speaks: no figure, day, law or rule, and no words but those of the
// title, the name of its subject, and empty ones. Whose duty a thing is says something.
func (c *candidate) generic(title string) bool {
	t := c.traits
	if c.from.doc.Language == "hi" || len(c.figures) > 0 || c.defines || t["days"]+t["law"]+t["rule"]+t["superlative"]+t["expansion"] > 0 || denies.MatchString(c.text) || duty.MatchString(c.text) {
		return false
	}
	text := upperFirst(speakerSays.ReplaceAllString(c.text, ""))
	verb, told := mainVerb(text), stemsOf(title, "en")
	if names := lang.Names(text[:verb.Start]); len(names) > 0 && !c.acts {
		maps.Copy(told, stemsOf(names[0].Text, "en"))
	}
	for _, n := range lang.Names(text[verb.End:]) {
		if (words(n.Text) > 1 || inLetters.MatchString(n.Text)) && alike(stemsOf(n.Text, "en"), told) < 1 {
			return false
		}
	}
	own, all := 0, stemsOf(text, "en")
	for s := range all {
		if !told[s] && !emptyStems()[s] && !vagueStems()[s] {
			own++
		}
	}
	return float64(own) <= genericShare*float64(len(all))
}

// speakerSays opens a sentence with its speaker.
var speakerSays = lang.MustCompile(`^[^,;]{3,90}? (?:said|stated|informed|noted|added|mentioned|clarified|observed) that `)

var duty = lang.MustCompile(`(?i)\b(?:responsib|rests? with|lies? with|vested|entrusted|mandate)`)

// vagueStems are the stems of words that name something of any kind.
var vagueStems = sync.OnceValue(func() map[string]bool {
	return stemsOf(strings.ReplaceAll(phrases("vague-words"), "|", " "), "en")
})

// merelyAwaited reports a line without a figure that tells only what is expected of its thing, and not for whom by kind; of a line
// of two sentences the first.
func merelyAwaited(s string) bool {
	if first, _, joined := strings.Cut(s, ". "); joined {
		s = first + "."
	}
	return onlyAwaited.MatchString(s) && len(lang.Quantities(s)) == 0 && !strings.Contains(s, " including ")
}

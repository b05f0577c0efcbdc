package note

import (
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What two lines of one note tell twice, and what the title and the first line have told: the poorer line goes, whichever of
// them weighs more.

const (
	retoldShare  = 0.4  // share of its words that a line has from the one which tells its figure too
	newWithIt    = 0.3  // share of its words that may then be new
	retoldAlone  = 0.6  // the same of a line without a figure
	newAlone     = 0.12 // the same
	retoldDigits = 3    // of a figure by which two lines are known to tell one thing: 81.4 per cent
	retoldValue  = 1000 // the same: 1,500 MW
)

// withoutRetold leaves out the lines that tell nothing beside the title and one other line, or beside the title alone. The last are
// asked first: of two that say the same the better stays.
func withoutRetold(chosen []candidate, why *candidate, title string) []candidate {
	out := slices.Clone(chosen)
	headline := candidate{draft: draft{text: title}, stems: stemsOf(title, "en")}
	for i := len(out) - 1; i >= 0; i-- {
		rest := slices.Delete(slices.Clone(out), i, i+1)
		if slices.ContainsFunc(append(slices.Clone(rest), *why, headline), func(o candidate) bool { return retold(&out[i], &o, title) }) {
			out = rest
		}
	}
	return out
}

// sameNews is the share of the words of another report's first sentence that the note has from which both tell of one thing.
const sameNews = 0.35

// withoutOtherLedes leaves out the first sentences of other reports that tell the news again: in other words, but with no figure and
// no name that title, first line and the other lines do not have. The Board's "amended the tariff from 'free' to 'barred'" is a
// newspaper's "banned".
func withoutOtherLedes(chosen []candidate, why *candidate, title string) []candidate {
	return slices.DeleteFunc(chosen, func(c candidate) bool {
		if !c.from.second || c.from.index > 0 || c.from.doc.Language == "hi" || denies.MatchString(c.text) != denies.MatchString(why.text) || c.traits["superlative"] > why.traits["superlative"] {
			return false
		}
		rest := title + "\n" + why.text
		if held(c.stems, stemsOf(rest, "en")) < sameNews {
			return false
		}
		for i := range chosen {
			if chosen[i].from != c.from {
				rest += "\n" + chosen[i].text
			}
		}
		if counted, _ := countedIn(c.text, rest, title); counted == nil {
			return false
		}
		if slices.ContainsFunc(chosen, func(o candidate) bool {
			noun := bareSubject(o.text)
			return o.from != c.from && o.from.doc == c.from.doc && noun != "" && akin(noun, c.text) && !akin(noun, title+" "+why.text)
		}) {
			return false // "The order was passed under …" would stand alone
		}
		told := lang.Fold(rest)
		return !slices.ContainsFunc(lang.Names(c.text), func(n lang.Name) bool {
			return !strings.Contains(told, lang.Fold(n.Text)) && !reporters.MatchString(n.Text)
		})
	})
}

// reporters are who tells news without being a part of it.
var reporters = lang.MustCompile(`^(?:The )?(?:Centre|Central Government|Government|Union Government|Government of India)$`)

// retold reports that o and the title say all that c says: its figures, if only rounded, and its words but those that could
// stand under any note.
func retold(c, o *candidate, title string) bool {
	if c.from.outcome || c.from.doc.Language == "hi" || denies.MatchString(c.text) && !denies.MatchString(o.text) || c.traits["superlative"] > o.traits["superlative"] {
		return false
	}
	with, without := retoldShare, newWithIt
	counted, long := countedIn(c.text, o.text, title)
	if !long {
		with, without = retoldAlone, newAlone
	}
	if counted == nil || held(c.stems, o.stems) < with {
		return false
	}
	headline, fresh := stemsOf(title, "en"), 0
	for s := range c.stems {
		if !o.stems[s] && !headline[s] && !counted[s] && !emptyStems()[s] && !(long && sumStems()[s]) {
			fresh++
		}
	}
	return float64(fresh) <= without*float64(len(c.stems))
}

// countedIn returns the words of the figures of c, nil if one of them stands neither in o nor in the title, and whether one that is
// so long that nothing else has it stands in o.
func countedIn(c, o, title string) (words map[string]bool, long bool) {
	words = map[string]bool{}
	other, headline := lang.Quantities(o), lang.Quantities(title)
	for _, q := range lang.Quantities(c) {
		if q.Ordinal {
			continue
		}
		same := func(p lang.Quantity) bool { return rounds(q, p) }
		inOther := slices.ContainsFunc(other, same)
		if !inOther && !slices.ContainsFunc(headline, same) {
			return nil, false
		}
		long = long || inOther && !numbersName.MatchString(c[:q.Start]) && (q.Value >= retoldValue || digits(q.Number.Of(c)) >= retoldDigits)
		for s := range stemsOf(q.Of(c), "en") {
			words[s] = true
		}
	}
	return words, long
}

// digits counts the figures of a number without the noughts at its ends.
func digits(number string) int {
	return len(strings.Trim(strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, number), "0"))
}

// sumStems are the stems of words by which a sum is brought in.
var sumStems = sync.OnceValue(func() map[string]bool {
	return stemsOf(strings.ReplaceAll(phrases("sum-words"), "|", " "), "en")
})

// mostRounded is the share of a figure by which one with fewer places may differ from it.
const mostRounded = 0.02

// rounds reports that q is p, or p with fewer places.
func rounds(q, p lang.Quantity) bool {
	q, p = inTonnes(q, p), inTonnes(p, q)
	apart := math.Abs(q.Value - p.Value)
	return q.Unit == p.Unit && (apart == 0 || q.Step > p.Step && apart < min(q.Step, mostRounded*p.Value))
}

// inTonnes counts "81.4 MTPA" and "81.4 MT" in tonnes beside a figure of so many million tonnes; "MT" is written for tonnes too.
func inTonnes(q, beside lang.Quantity) lang.Quantity {
	const million = 1e6
	if (q.Unit == "MTPA" || q.Unit == "MT") && beside.Unit == "tonne" && beside.Value >= million {
		q.Value, q.Step, q.Unit = q.Value*million, q.Step*million, beside.Unit
	}
	return q
}

// numbersName is what stands before a number that belongs to a name: "ISO 27001".
var numbersName = lang.MustCompile(`\b[A-Z]{2,} $`)

// denies is a word that turns a sentence round.
var denies = lang.MustCompile(`(?i)\b(?:not|no|nor|never|cannot|without|only|neither|nil)\b`)

package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Consequences at the end: what a source reads from its own figure ("indicating steady demand"), and what good its work does ("making
// the process more open and holistic"). The figure or the deed is the fact; what is said to follow is true of every release.

var (
	// readFrom opens what somebody reads from what he has told. What "indicates that" tells is a statement of its own.
	readFrom = lang.MustCompile(`,\s+(?:thereby |thus |clearly )?(?:indicating|signall?ing|suggesting|translating|visuali[sz]ing) (?:an? |the |its |their )?[a-z][a-z-]+ [^;]*$`)
	// goodOf opens what good comes of it.
	goodOf = lang.MustCompile(`,\s+(?:(?:thereby|thus|hence|further|while|also) )*(?:\w+ly )?(?:strengthening|improving|enhancing|promoting|boosting|fostering|cataly[sz]ing|supporting|ensuring|enabling|providing|creating|offering|reducing|encouraging|expanding|accelerating|advancing|delivering|reinforcing|contributing (?:\w+ly )?to|easing|driving|deepening|making (?:(?:the|their|its) )?(?:[a-z-]+ ){1,3}more|bringing|widening|empowering) [^;]*$`)
	// judges are those whose findings are the news; aimBefore ends in a doing, of which the good may be the next: "for saving seed,
	// promoting its use".
	judges    = lang.MustCompile(`\b(?:Committee|Court|Bench|Tribunal|Commission|study|researchers|scientists)\b`)
	aimBefore = lang.MustCompile(` (?:for|of|at|to|by|in|and|on|while|include|includes|including) (?:\w+ly )?[a-z]+ing (?:[^,]* )?[^,]*$`)
	// toldThing is a name, a figure or a speaker in what would go, by which it tells of a thing.
	toldThing = lang.MustCompile(`\d|[“”"‘]|(?:^|[ (-])(?:[A-Z][A-Za-z]*|said|says|stated|that|which|who|from|against|between)\b`)
	// homeNames are names that every release has.
	homeNames = strings.NewReplacer("India’s", "its", "India's", "its", "Indian", "its", "India", "it", "Government", "it", "States", "they", "State", "it", "Centre", "it")
)

// mostTold is the share of words in a consequence that may tell of something.
const mostTold = 0.4

// withoutConsequence leaves such an end out, if what stays has a figure or a name and is no fragment.
func withoutConsequence(s string) string {
	at := -1
	if m := readFrom.FindStringIndex(s); m != nil && strings.ContainsAny(s[:m[0]], "0123456789") && !judges.MatchString(s[:m[0]]) {
		at = m[0]
	} else if m := goodOf.FindStringIndex(s); m != nil && mostlyEmpty(s[m[0]:], s[:m[0]]) && !aimBefore.MatchString(s[:m[0]]) {
		at = m[0]
	}
	if at < 0 || toldThing.MatchString(homeNames.Replace(withoutSaid(s[at:], s[:at]))) || amidDeeds(s[:at], s[at:]) || hollow(s, at) {
		return s
	}
	rest := cutTailAt(s, at)
	if rest == s || thin(rest) && len(lang.Names(rest)) == 0 || words(rest) < leastLeft || lostTold(rest) {
		return s
	}
	return rest
}

// withoutSaid makes nothing of the names in letters that have been said before: of them nothing new is told.
func withoutSaid(s, before string) string {
	return inLetters.ReplaceAllStringFunc(s, func(w string) string {
		if wordIn(before, w) {
			return "it"
		}
		return w
	})
}

// mostlyEmpty reports words of which most are empty or have been said before.
func mostlyEmpty(s, before string) bool {
	said, told, all := stemsOf(before, "en"), 0, 0
	for stem := range stemsOf(s, "en") {
		if all++; !emptyStems()[stem] && !said[stem] {
			told++
		}
	}
	return float64(told) <= mostTold*float64(all)
}

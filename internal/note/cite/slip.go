package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Slips: a word that a source has written twice, or left out, where there is one way alone to mend it.

var (
	signTwice   = lang.MustCompile(`(\d ?%) ?per ?cent\b`)
	accordingTo = lang.MustCompile(`\b([Aa]ccording) ([A-Z]|the |data |official)`)
	toBe        = lang.MustCompile(`\b(could|would|should|might) to be\b`)
	elForEye    = lang.MustCompile(`\bl([nmr][a-z]{3,})`)
	signGlued   = lang.MustCompile(`(\d%)(to|from|of|in|and|with|by|at|for|on|has|was|is|are|were|have|during|over|growth|increase|share)\b`)
)

// mendSlips mends them: "49 % percent", "according Goa's data", "could to be", "the the", and "lndia", read by a machine.
func mendSlips(s string) string {
	if strings.IndexByte(s, '%') >= 0 {
		s = signGlued.ReplaceAllString(signTwice.ReplaceAllString(s, "$1"), "$1 $2")
	}
	s = elForEye.ReplaceAllString(s, "I$1")
	s = accordingTo.ReplaceAllString(s, "$1 to $2")
	s = toBe.ReplaceAllString(s, "$1 be")
	return saidOnce(s)
}

// neverTwice are words that no sentence has twice on end. "That", "had", "in" and "on" may stand so.
var neverTwice = map[string]bool{"the": true, "of": true, "and": true, "a": true, "an": true, "to": true, "is": true, "are": true, "was": true, "were": true, "with": true, "from": true, "by": true, "has": true, "have": true, "will": true, "be": true, "at": true}

// saidOnce leaves out the second of two such words, and of two participles that are the same.
func saidOnce(s string) string {
	last, from := "", 0
	for at := 0; at <= len(s); at++ {
		if at < len(s) && s[at] != ' ' {
			continue
		}
		w := s[from:at]
		if w != "" && w == last && (neverTwice[w] || len(w) > 4 && strings.HasSuffix(w, "ed") && strings.ToLower(w) == w) {
			return s[:from-1] + saidOnce(s[at:])
		}
		last, from = w, at+1
	}
	return s
}

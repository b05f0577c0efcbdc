package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Months and years in place of the words that mean them on the day of a document: "exports rose this year" becomes "exports rose [in
// 2026]". Beside its year "this year" says nothing to a reader of the next.

var (
	// governsTime stands before a time and wants no "in".
	governsTime = lang.MustCompile(`(?i)\b(?:in|per|of|by|since|till|until|from|to|for|during|after|before|through|between|over|against|with|into|(?:in|by|of|since|until|till) (?:early|late|mid)) $`)
	// dayOrMonth ends in what a year may follow: "from January till May", "on June 26", "as of September end".
	dayOrMonth = lang.MustCompile(`\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?(?: \d{1,2}(?:st|nd|rd|th)?(?: ?(?:to|and|[-–]) ?\d{1,2}(?:st|nd|rd|th)?)?| end)?,? $`)
	theTime    = lang.MustCompile(`(?i)\bthe $`)
	owned      = lang.MustCompile(`['’]s$`)
	// agoOpens stands before a time counted back that opens a clause. Elsewhere it is often that of a figure for the same month or
	// season: "up from 9 tonnes a year ago".
	agoOpens = lang.MustCompile(`(?:^|, |\bthat )$`)
	ago      = lang.MustCompile(`(?i) (?:ago|back)$`)
)

// inPlaceOf returns how much of the words before a relative time goes with it, and what stands for both: of "in the next fiscal"
// "the" goes too. ok is false where a time alone would not be English.
func inPlaceOf(before, phrase, when string) (cut int, put string, ok bool) {
	switch the := theTime.FindString(before); {
	case ago.MatchString(phrase) && !agoOpens.MatchString(before), lastYear.MatchString(phrase) && setAgainst.MatchString(before) && !dayOrMonth.MatchString(before):
		return 0, "", false
	case owned.MatchString(phrase) && the == "":
		put = "[the " + when + "]"
	case owned.MatchString(phrase):
		return 0, "", false
	case the != "":
		if !governsTime.MatchString(before[:len(before)-len(the)]) {
			return 0, "", false
		}
		return len(the), "[" + when + "]", true
	case governsTime.MatchString(before), dayOrMonth.MatchString(before) && !strings.Contains(when, "-"):
		return 0, "[" + when + "]", true
	default:
		put = "[in " + when + "]"
	}
	if before == "" {
		put = "[" + strings.ToUpper(put[1:2]) + put[2:]
	}
	return 0, put, true
}

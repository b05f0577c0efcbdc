package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Words of the present, that say of which day a sentence is only to a reader of that day.

var (
	// atPresent says that something is so on the day of its document, or came about in years counted back from it.
	atPresent  = lang.MustCompile(`(?i)\b(?:as o[fn] (?:now|date|today)|(?:until|till|by) now|(?:till|to) date|(?:so|thus) far|currently|presently|at present|now|` + backFrom + `)\b`)
	countsBack = lang.MustCompile(`(?i)^` + backFrom + `$`)
)

// backFrom is a time counted back from the day of a document.
const backFrom = `(?:over|in|during|within|throughout|for) (?:the )?(?:(?:last|past) (?:decade|year|` + someUnits + `[ -](?:decades|years|months|weeks|days|hours))|preceding ` + someUnits + `[ -](?:days|hours))`

// someUnits is how many: "four", "two and a half".
const someUnits = `(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|few)(?:[ -](?:to|and)[ -](?:an?[ -])?(?:\d+|half|two|three|four|five))*`

// Present are the places of a text's words of the present.
func Present(s string) []lang.Range {
	var out []lang.Range
	for _, m := range atPresent.FindAllStringIndex(s, -1) {
		out = append(out, lang.Range{Start: m[0], End: m[1]})
	}
	return out
}

// BackFrom reports a word of the present that counts years back.
func BackFrom(word string) bool { return countsBack.MatchString(word) }

// bySameNow reports one word of the present in a line and the same one, and no other, in its passage.
func bySameNow(line, quote string) bool {
	here, there := Present(line), Present(quote)
	return len(here) == 1 && len(there) == 1 && strings.EqualFold(here[0].Of(line), there[0].Of(quote))
}

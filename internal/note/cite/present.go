package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
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

var (
	// opensAsOf opens a sentence with the day of its figures, saysAsOf stands before it anywhere.
	opensAsOf = lang.MustCompile(`(?:^|[.\n] ?)As (?:of|on|at) `)
	saysAsOf  = lang.MustCompile(`(?i)\bas (?:of|on) `)
)

const (
	figuresReach = 600 // bytes above a passage in which a sentence may give the day of its figures
	figuresOld   = 14  // days by which that day may be before the document's: an older one is set against what is so now
)

// PresentDay is the day of what a passage of a document that begins at an offset has "so far": that which its own sentence gives
// ("… as on 25 June 2026"), or with which a sentence close above opens, else the document's own.
func PresentDay(doc *sandarbh.Document, start int) sandarbh.Date {
	day := lang.DayOf(doc)
	if day.IsZero() || start < 0 || start > len(doc.Text) {
		return day
	}
	var rest string
	own, _, _ := strings.Cut(doc.Text[start:min(len(doc.Text), start+figuresReach)], "\n")
	own, _, _ = strings.Cut(own, ". ")
	above := doc.Text[max(0, start-figuresReach):start]
	if m := saysAsOf.FindStringIndex(own); m != nil {
		rest = own[m[1]:] // "so far" of a sentence that ends in the day of its figures
	} else if found := opensAsOf.FindAllStringIndex(above, -1); len(found) > 0 {
		rest = above[found[len(found)-1][1]:]
	} else {
		return day
	}
	for _, w := range lang.Dates(rest, day) {
		if w.Start == 0 && !w.Relative && w.Precision == "day" && w.From == w.To && day.DaysSince(w.From) >= 0 && day.DaysSince(w.From) <= figuresOld {
			return w.From
		}
	}
	return day
}

// BackFrom reports a word of the present that counts years back.
func BackFrom(word string) bool { return countsBack.MatchString(word) }

// bySameNow reports one word of the present in a line and the same one, and no other, in its passage.
func bySameNow(line, quote string) bool {
	here, there := Present(line), Present(quote)
	return len(here) == 1 && len(there) == 1 && strings.EqualFold(here[0].Of(line), there[0].Of(quote))
}

package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// A day said twice: "today, i.e., 4 May 2026", "tomorrow (May 5, 2026)". The date alone says it, and says it to whoever reads the line
// later.

// fullDate is a date with its year.
const fullDate = `(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+,? (?:19|20)\d\d|[A-Z][a-z]+ \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d)`

var (
	// dayAndDate is a day relative to that of its document, with its date behind a comma or in brackets, and the preposition before it.
	dayAndDate = lang.MustCompile(`(?:\b(on|of|from|by|since|till|until|before|after) )?\b([Tt]oday|[Tt]omorrow|[Yy]esterday)(?:,? \((?:i\.e\.?,? )?(?:on )?(` + fullDate + `)\)|,? (?:i\.e\.?,?|that is,?|on) (?:on )?(` + fullDate + `)|, (` + fullDate + `))(,? )?`)
	// dateAndDay is a date with the day that it is in brackets.
	dateAndDay = lang.MustCompile(`\b(` + fullDate + `) \((?:today|tomorrow|yesterday)\)`)
	// placeBehind opens where something was done, which no comma parts from the day.
	placeBehind = lang.MustCompile(`^(?:at|in|under|by|through|via|from|to|on|for|between|during) `)
	// subjectBehind opens a clause to which a day at its head belongs: in "Today, 4 May 2026, marks a year" it is the subject.
	subjectBehind = lang.MustCompile(`^(?:the|an?|[A-Z]\S*) `)
)

// DayOnce says "on 4 May 2026" for that. The gate reads line and passage so, and the writer shows them so.
func DayOnce(s string) string {
	if !strings.Contains(s, "oday") && !strings.Contains(s, "omorrow") && !strings.Contains(s, "esterday") {
		return s
	}
	s = dateAndDay.ReplaceAllString(s, "$1")
	var b strings.Builder
	last := 0
	for _, m := range dayAndDate.FindAllStringSubmatchIndex(s, -1) {
		date := ""
		for g := 6; g <= 10; g += 2 {
			if m[g] >= 0 {
				date = s[m[g]:m[g+1]]
			}
		}
		before := "on"
		switch {
		case m[2] >= 0:
			before = s[m[2]:m[3]]
		case s[m[4]] <= 'Z' && !subjectBehind.MatchString(s[m[1]:]):
			continue
		case s[m[4]] <= 'Z':
			before = "On"
		}
		behind := ""
		if m[12] >= 0 {
			behind = s[m[12]:m[13]]
		}
		if placeBehind.MatchString(s[m[1]:]) && before != "On" {
			behind = " "
		}
		b.WriteString(s[last:m[0]] + before + " " + date + behind)
		last = m[1]
	}
	return b.String() + s[last:]
}

package note

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// The words that the editor adds for a day, in square brackets, in the language of the note.

var hindiMonths = [...]string{"", "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"}

func longDay(d sandarbh.Date, language string) string {
	if language == "hi" && d.Month >= 1 && int(d.Month) < len(hindiMonths) {
		return fmt.Sprintf("%d %s %d", d.Day, hindiMonths[d.Month], d.Year)
	}
	return d.Long()
}

// onDay is the day on which something happened.
func onDay(d sandarbh.Date, language string) string {
	if language == "hi" {
		return "[" + longDay(d, language) + " को]"
	}
	return "[on " + d.Long() + "]"
}

// dayGiven is a day that the editor put in for a relative word, and an "earlier" before it.
var dayGiven = lang.MustCompile(`(?i)(?:,? earlier)? \[on (\d{1,2} \w+ \d{4})\]`)

// dayOnce leaves out a day put in that the line has already: "inaugurated a terminal [on 6 June 2026] … earlier [on 6 June
// 2026]", "on the third day (21.3.2026) … [on 21 March 2026]".
func dayOnce(s string, published sandarbh.Date) string {
	given := dayGiven.FindAllStringSubmatchIndex(s, -1)
	if len(given) == 0 {
		return s
	}
	said := map[string]bool{}
	for _, w := range lang.Dates(s, published) {
		if !w.Relative && w.Precision == "day" && !inBrackets(s, w.Start) {
			said[w.From.Long()] = true
		}
	}
	var b strings.Builder
	last := 0
	for _, m := range given {
		if day := s[m[2]:m[3]]; said[day] {
			b.WriteString(s[last:m[0]])
			last = m[1]
		} else {
			said[day] = true
		}
	}
	return b.String() + s[last:]
}

// commaDay is a day at the end behind the comma of a "here" that has gone: "at the Board, here [on 3 March 2026]".
var commaDay = lang.MustCompile(`, (\[on [^\]]*\]\.)$`)

var sabha = lang.MustCompile(`(?i)\b(?:in|to) (?:the )?(lok|rajya) sabha\b`)

// ofDocument is the day of a document whose sentence names no day, and for a reply in Parliament the House.
func ofDocument(d *sandarbh.Document, kind string) string {
	day := longDay(lang.DayOf(d), d.Language)
	if kind == "reply" && d.Tier == sandarbh.Primary && d.Language != "hi" {
		// Neither House sits at the week's end: what is released then was said before, on a day that nobody gives.
		sits := lang.ReplyDay(d).Time().Weekday()
		if m := sabha.FindStringSubmatch(d.Text); m != nil && sits != time.Saturday && sits != time.Sunday {
			return "[reply in the " + upperFirst(strings.ToLower(m[1])) + " Sabha, " + lang.ReplyDay(d).Long() + "]"
		}
	}
	switch primary := d.Tier == sandarbh.Primary; {
	case d.Language == "hi" && primary:
		return "[" + day + " की विज्ञप्ति]"
	case d.Language == "hi":
		return "[" + day + " की रिपोर्ट]"
	case primary:
		return "[release of " + day + "]"
	}
	return "[report of " + day + "]"
}

// date adds the day of the document to a line that names no day near it. A line that is full loses for it letters
// and offices.
func (f *front) date(c *candidate, texts cite.Texts) {
	if f.lead.Published.IsZero() || strings.Contains(c.text, "[on ") || datedBracket.MatchString(c.text) || f.datedNear(c.text) || strings.HasSuffix(strings.TrimRight(c.text, ".।"), "]") {
		return
	}
	day := " " + ofDocument(f.lead, f.kind)
	if inBracketsOf(c.text)+words(day) > mostAdded {
		return
	}
	dated := withDay(c.text, day)
	if tooLong(dated) {
		shorter, ok := trimTo(c.draft, MaxWords-words(day), f.spare, texts)
		if !ok {
			return
		}
		c.draft = shorter
		dated = withDay(c.text, day)
	}
	c.text = dated
}

// withDay puts the day before the stop of a line.
func withDay(text, day string) string {
	end := len(strings.TrimRight(text, ".।"))
	return text[:end] + day + text[end:]
}

// yearOf puts its year behind the one day near its document that a line without a year names: the first line of a note is read
// long after it.
func (f *front) yearOf(c *candidate) {
	if f.lead.Language == "hi" || f.lead.Published.IsZero() || aYear.MatchString(c.text) {
		return
	}
	days := slices.DeleteFunc(lang.Dates(c.text, lang.DayOf(f.lead)), func(w lang.When) bool { return w.Relative || w.Precision != "day" || w.InName })
	if len(days) != 1 {
		return
	}
	day := days[0]
	if day.From != day.To || abs(f.lead.Published.DaysSince(day.From)) >= nearDay || !dayAndMonth.MatchString(day.Of(c.text)) || yearFollows.MatchString(c.text[day.End:]) || strings.HasPrefix(c.text[day.End:], ")") || inQuotes(c.text, day.Start) || inBrackets(c.text, day.Start) {
		return
	}
	at := day.End
	text := c.text[:at] + fmt.Sprintf(" [%d]", day.From.Year) + c.text[at:]
	if !tooLong(text) && inBracketsOf(text) <= mostAdded {
		c.text = text
	}
}

var aYear = lang.MustCompile(`\b(?:19|20)\d\d\b`)

// nearDay is how many days before its document a line is still of its time.
const nearDay = 45

// datedBracket says already of when a line is.
var datedBracket = lang.MustCompile(`\[(?:[Aa]s of|As on|report|release|reply|\d)`)

// datedNear reports a line with a day or a month near that of its document.
func (f *front) datedNear(s string) bool {
	for _, w := range lang.Dates(s, f.lead.Published) {
		if !w.Relative && (w.Precision == "day" || w.Precision == "month") && f.lead.Published.DaysSince(w.To) < nearDay {
			return true
		}
	}
	return false
}

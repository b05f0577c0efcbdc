package note

import (
	"fmt"
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
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

package note

import (
	"fmt"

	"github.com/sandarbh/sandarbh"
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

// ofDocument is the day of a document whose sentence names no day.
func ofDocument(d *sandarbh.Document) string {
	day := longDay(d.Published, d.Language)
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

package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Reports that do not say of which day they are. Their day is that on which they were found, for one in three a day too late: a
// weekday named in them can be counted back from it, their "today" and "yesterday" cannot.

// undatedReport reports a report without a time of publication or a dateline of its own.
func undatedReport(d *sandarbh.Document) bool {
	return d.Tier == sandarbh.Press && d.Language != "hi" && d.Time.IsZero() &&
		!slices.ContainsFunc(d.Blocks, func(b sandarbh.Block) bool { return b.Kind == sandarbh.Dateline })
}

// ofTheseTimes reports a "today" that is no day of a deed.
func ofTheseTimes(s string, w lang.When) bool {
	return strings.EqualFold(strings.TrimSpace(w.Of(s)), "today") && !happenedOn(s, w.End-len("today"))
}

// withoutToday leaves the "today" of such a report out, where it is the day of a deed.
func withoutToday(s string, w lang.When) (string, bool) {
	word := strings.ToLower(strings.TrimSpace(w.Of(s)))
	if !strings.HasSuffix(word, "today") || inQuotes(s, w.Start) || strings.HasPrefix(s[w.End:], "’") || strings.HasPrefix(s[w.End:], "'") {
		return "", false
	}
	before := strings.TrimRight(s[:w.Start], " ")
	if afterPreposition.MatchString(before + " ") {
		return "", false
	}
	if before == "" {
		return upperFirst(strings.TrimLeft(s[w.End:], ", ")), true
	}
	return before + s[w.End:], true
}

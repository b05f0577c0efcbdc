package page

import (
	"strings"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Stamp is a day with its hour, where the hour and its zone are known.
type Stamp struct {
	Day  sandarbh.Date
	Time time.Time
}

// ReadStamp reads a day, with its hour where it has one, in any form that pages use.
func ReadStamp(s string) (Stamp, bool) {
	f, ok := firstStamp(s, false)
	return Stamp{f.day, f.time}, ok
}

// Names takes a byline apart into names alone.
func Names(byline string) []string { return cleanNames([]string{byline}, "") }

// SameWords reports whether two texts are the same but for case, blanks and marks, or one opens the other's window title.
func SameWords(a, b string) bool { return letters(a) == letters(b) || sameTitle(b, a) }

// CutShort reports whether a text breaks off.
func CutShort(text string) bool { return cutShort(text) }

var tagEnds = lang.MustCompile(`</?(p|div|ul|ol|li|h[1-6]|table|tr|td|section|article|blockquote)\b`)

// CutMarkup reports whether a fragment ends inside a block that it opened, as one that was cut off does.
func CutMarkup(markup string) bool {
	open := 0
	for _, m := range tagEnds.FindAllString(strings.ToLower(markup), -1) {
		if strings.HasPrefix(m, "</") {
			open--
		} else if name := m[1:]; name == "ul" || name == "ol" || name == "div" || name == "table" || name == "section" || name == "article" || name == "blockquote" {
			open += 1
		}
	}
	trimmed := strings.TrimSpace(markup)
	return !strings.HasSuffix(trimmed, ">") && tagEnds.MatchString(trimmed) || strings.LastIndexByte(trimmed, '<') > strings.LastIndexByte(trimmed, '>')
}

var (
	releaseLine = lang.MustCompile(`(?i)^\W*(?:posted on:?\s*)?\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4},? +\d{1,2}:\d\d ?[ap]m by [a-z]`)
	statedLine  = lang.MustCompile(`(?i)^\W*(?:first )?(?:published|posted|publish date|date of publication|date of issue|प्रकाशित|प्रविष्टि तिथि)(?: on| at)?\s*[-–—:|]*\s*`)
	pibClock    = lang.MustCompile(`(?i)(\d{1,2}:\d\d) ?([ap]m)`)
)

// StatedDay finds the line in which a text itself states its day of publication: "Posted On: 3 JUN 2026 5:12PM by PIB
// Delhi", "Published - April 03, 2026 11:56 am IST". Other dates of the text are of events.
func StatedDay(text string) (Stamp, bool) {
	for l := range strings.SplitSeq(text, "\n") {
		if len(l) > 240 {
			continue
		}
		switch {
		case releaseLine.MatchString(l):
			if f, ok := firstStamp(l, false); ok {
				s := Stamp{Day: f.day, Time: f.time}
				if m := pibClock.FindStringSubmatch(l); m != nil && s.Time.IsZero() {
					if t, err := time.Parse("3:04PM", m[1]+strings.ToUpper(m[2])); err == nil {
						s.Time = time.Date(f.day.Year, f.day.Month, f.day.Day, t.Hour(), t.Minute(), 0, 0, zone("IST"))
					}
				}
				return s, true
			}
		case len(l) <= 120 && statedLine.MatchString(l):
			if f, ok := firstStamp(l, false); ok && f.at < 60 {
				return Stamp{f.day, f.time}, true
			}
		}
	}
	return Stamp{}, false
}

var todayIs = lang.MustCompile(`(?i)\btoday,? ?\(?(?:on |i\.e\.,? ?)?(?:the )?((?:\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*,? \d{4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}\.\d{1,2}\.\d{4}))`)

// ToldDay finds the day that a text calls today: "visited Panaji today (June 8, 2026)".
func ToldDay(text string) (Stamp, bool) {
	if m := todayIs.FindStringSubmatch(text); m != nil {
		if f, ok := firstStamp(m[1], false); ok {
			return Stamp{Day: f.day}, true
		}
	}
	return Stamp{}, false
}

var updatedLine = lang.MustCompile(`(?i)^\W*(?:\d+ min(?:ute)?s? read|(?:last )?updated)(?: on| at)?\s*[-–—:|]*\s*`)

// UpdatedDay finds the line in which a text states the day of its last change, beside how long it takes to read or alone: it
// is not older than its publication.
func UpdatedDay(text string) (Stamp, bool) {
	for l := range strings.SplitSeq(text, "\n") {
		if len(l) > 120 || !updatedLine.MatchString(l) {
			continue
		}
		if f, ok := firstStamp(gluedCapital.ReplaceAllString(l, "$1 $2"), false); ok && f.at < 60 {
			return Stamp{f.day, f.time}, true
		}
	}
	return Stamp{}, false
}

// gluedCapital is where one piece of a line was glued to the next: "3 min readNew DelhiJun 23, 2026".
var gluedCapital = lang.MustCompile(`(\p{Ll})(\p{Lu})`)

// HeadDay finds the day above a text's first paragraph, as texts taken from pages have it. Further down, a short line with a
// day is an item of a list, and of an event.
func HeadDay(text string) (Stamp, bool) {
	end := 0
	for l := range strings.SplitAfterSeq(text, "\n") {
		if len(l) > headLine {
			break
		}
		end += len(l)
	}
	return LineDay(text[:end])
}

const headLine = 200 // bytes of a headline; what is longer is a paragraph

// LineDay finds a day that stands on a short line of its own near the head or the end of a text, as saved pages have it.
func LineDay(text string) (Stamp, bool) {
	lines := strings.Split(text, "\n")
	kept := lines[:0:0]
	for _, l := range lines {
		if strings.TrimSpace(l) != "" {
			kept = append(kept, strings.TrimSpace(l))
		}
	}
	try := func(l string) (Stamp, bool) {
		if len(l) > 90 {
			return Stamp{}, false
		}
		f, ok := firstStamp(l, false)
		if !ok || len(strings.Fields(l)) > 14 || strings.HasSuffix(l, ".") && len(l) > 40 {
			return Stamp{}, false
		}
		return Stamp{f.day, f.time}, true
	}
	for i := 0; i < min(len(kept), 40); i++ {
		if s, ok := try(kept[i]); ok {
			return s, true
		}
	}
	for i := max(40, len(kept)-20); i < len(kept); i++ {
		if s, ok := try(kept[i]); ok {
			return s, true
		}
	}
	return Stamp{}, false
}

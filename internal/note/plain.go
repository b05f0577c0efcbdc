package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Plain words for those of offices, counts as they are written in prose, and the day of what is so "currently".

// plainWords says "by letter dated" for "vide letter dated", "6 laboratories" for "06 laboratories" and "six" for "six (06)".
func plainWords(s string) string {
	s = cite.Plain(s)
	if !strings.Contains(s, "0") && !strings.Contains(s, "(") {
		return s
	}
	return withoutZero(givenTwice.ReplaceAllString(s, "$1"))
}

var (
	// givenTwice is a number in words with its figure behind it.
	givenTwice = lang.MustCompile(`(?i)\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \((?:0?[1-9]|1[0-2])\)`)
	zeroBefore = lang.MustCompile(`(^|[ (])0([1-9]) ([A-Za-z][\w-]*)`)
	// beforeLabel ends in a word that makes a label of the number behind it, or a day: "Phase", "May".
	beforeLabel = lang.MustCompile(`(?:[A-Z]\w*|[Nn]os?\.|\b(?:class|classes|phase|section|rule|group|category|level|type|item|order))$`)
	// noCount follows the figure of a day, or one of a pair.
	noCount = lang.MustCompile(`(?i)^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december|and|to|or|of)$`)
)

// withoutZero writes counts without a zero before them; days and labels keep theirs.
func withoutZero(s string) string {
	var b strings.Builder
	last := 0
	for _, m := range zeroBefore.FindAllStringSubmatchIndex(s, -1) {
		if noCount.MatchString(s[m[6]:m[7]]) || beforeLabel.MatchString(strings.TrimRight(s[:m[3]], " ")) {
			continue
		}
		b.WriteString(s[last:m[3]])
		last = m[4]
	}
	return b.String() + s[last:]
}

var (
	// present says that a figure is of the day of its document.
	present = lang.MustCompile(`(?i)\b(?:as o[fn] (?:now|date)|till (?:now|date)|so far|currently|presently|at present)\b`)
	// lastedBy dates what lasts, not what has been reached.
	lastedBy = lang.MustCompile(`(?i)^(?:currently|presently|at present)$`)
	// closesClause ends the clause that such a word dates.
	closesClause = lang.MustCompile(`[,;:()“”]|[—–]| (?:which|who|where|while|whereas|that|but|with|and (?:said|says|added|noted|the|an?|its?|is|are|was|were|has|have|had|will)) `)
)

// datePresent puts the day of its document behind a figure that is so "so far" or "currently", in lines that name no time. The news
// has its day.
func datePresent(n *sandarbh.Note, texts cite.Texts) {
	for _, sec := range n.Sections {
		if sec.Name == sandarbh.SectionWhy || sec.Name == sandarbh.SectionSyllabus {
			continue
		}
		for i := range sec.Lines {
			l := &sec.Lines[i]
			if l.Type != sandarbh.Fact || len(l.Citations) == 0 {
				continue
			}
			doc, ok := texts(l.Citations[0].Document)
			if !ok || doc.Language == "hi" {
				continue
			}
			c := *l
			if c.Text = asOf(l.Text, lang.DayOf(doc)); c.Text == l.Text {
				continue
			}
			if c.Edits = with(l.Edits, "day"); len(cite.Check(c, texts)) == 0 && len(Flaws(c.Text)) == 0 {
				*l = c
			}
		}
	}
}

// shortRest is how many words of a clause may follow "currently" behind its figure: "29 wells are currently in use".
const shortRest = 5

// asOf puts the day behind the word if its clause ends there, else at the end, if the clause goes on to there.
func asOf(s string, day sandarbh.Date) string {
	found := present.FindAllStringIndex(s, -1)
	if len(found) != 1 || found[0][0] == 0 || day.IsZero() || len(lang.Quantities(s)) == 0 || len(lang.Dates(s, day)) > 0 || strings.ContainsAny(s, "“”\"") {
		return s
	}
	put := "[as of " + day.Long() + "]"
	if words(s)+words(put) > MaxWords || inBracketsOf(s)+words(put) > mostAdded {
		return s
	}
	at, end := found[0][1], len(strings.TrimRight(s, "."))
	switch {
	case at < end && strings.ContainsRune(",;", rune(s[at])):
	case at < end && closesClause.MatchString(s[at:end]):
		return s
	case lastedBy.MatchString(s[found[0][0]:at]) && words(s[at:end]) > shortRest && len(lang.Quantities(s[at:end])) == 0:
		return s // its figure is none of the clause
	default:
		at = end
	}
	return s[:at] + " " + put + s[at:]
}

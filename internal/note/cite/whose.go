package cite

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Whose body it is: a newspaper's headline on its page of one State says "Cabinet clears" and "HC asks"; the report says below
// of which State the Cabinet is.

// seats are the names of High Courts that are no State's.
const seats = `(?:Madras|Bombay|Calcutta|Delhi|Allahabad|Gauhati|Orissa|Punjab and Haryana|Punjab & Haryana)`

// stateBody is a kind of body that each State has: how a headline has it without the State, and how a report has it with one.
type stateBody struct {
	bare, named *lang.Pattern
	// not is what a report has of another body of that kind.
	not string
	// home is what a report of one State has that it calls only "the State".
	home string
}

var stateBodies = []stateBody{
	{lang.MustCompile(`\b(?:State )?(Cabinet)\b`), lang.MustCompile(`\b(` + States + `) Cabinet\b`), "Union Cabinet|Cabinet Committee|Union government|Prime Minister", "State Cabinet|State government|State Government|Chief Minister"},
	{lang.MustCompile(`\b(HC|High Court)\b`), lang.MustCompile(`\b(` + States + `|` + seats + `) (?:High Court|HC)\b|\b(?:High Court|HC) of (` + States + `|` + seats + `)\b`), "High Courts", ""},
	{lang.MustCompile(`\b(CM|Chief Minister)\b`), lang.MustCompile(`\b(` + States + `) (?:Chief Minister|CM)\b`), "Chief Ministers|ormer Chief Minister", "Chief Minister"},
	{lang.MustCompile(`\bState (govt\.?|[Gg]overnment)(?:[^\w]|$)`), lang.MustCompile(`\b(` + States + `) (?:[Gg]overnment|govt)\b`), "State governments", "State government|State Government"},
	{lang.MustCompile(`^State (to) `), lang.MustCompile(`\b(` + States + `) (?:[Gg]overnment|govt)\b`), "State governments", "State government|State Government"},
}

// OfItsState is a headline with the State, or the seat, before the first of its bodies that stands there without one, where the
// report below names one such body alone; false if there is none.
func OfItsState(title string, doc *sandarbh.Document) (string, bool) {
	if doc.Tier != sandarbh.Press || doc.Language == "hi" || stateName.MatchString(title) || inSeat.MatchString(title) {
		return title, false
	}
	for _, b := range stateBodies {
		m := b.bare.FindStringSubmatchIndex(title)
		if m == nil || !bareAt(title, m[0]) || strings.HasPrefix(title[m[3]:], "’") || strings.HasPrefix(title[m[3]:], "'") {
			continue
		}
		if whose := b.whose(doc); whose != "" {
			return title[:m[0]] + whose + " " + title[m[2]:], true
		}
	}
	return title, false
}

var inSeat = lang.MustCompile(`\b` + seats + `\b`)

// bareAt reports that no name stands before a word, to which it would belong: "Deputy CM", "Punjab CM".
func bareAt(title string, at int) bool {
	before := strings.Fields(title[:at])
	if len(before) == 0 {
		return true
	}
	last := before[len(before)-1]
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(last, "“‘'\""))
	return !unicode.IsUpper(r) && !unicode.IsDigit(r) || strings.ContainsRune(":;,", rune(last[len(last)-1]))
}

// whose is the one State or seat whose body of the kind a report names, or "".
func (b stateBody) whose(doc *sandarbh.Document) string {
	if hasOne(doc.Text, b.not) {
		return ""
	}
	one := ""
	for _, m := range b.named.FindAllStringSubmatch(doc.Text, -1) {
		name := m[1]
		if name == "" {
			name = m[2]
		}
		if one != "" && name != one {
			return ""
		}
		one = name
	}
	if one == "" && b.home != "" && hasOne(doc.Text, b.home) {
		return HomeState(doc)
	}
	return one
}

// hasOne reports a text that has one of some phrases, parted by bars.
func hasOne(text, phrases string) bool {
	for phrase := range strings.SplitSeq(phrases, "|") {
		if strings.Contains(text, phrase) {
			return true
		}
	}
	return false
}

// ofItsState reports a headline that has the State of its report before one of its bodies.
func ofItsState(line sandarbh.Line, cited []passage) bool {
	if len(cited) != 1 || cited[0].field != sandarbh.FieldTitle || cited[0].doc.Tier != sandarbh.Press || !stateName.MatchString(line.Text) && !inSeat.MatchString(line.Text) {
		return false
	}
	for _, b := range stateBodies {
		whose := b.whose(cited[0].doc)
		at := strings.Index(line.Text, whose+" ")
		if whose == "" || at < 0 {
			continue
		}
		own := line
		for _, state := range []string{"", "State "} {
			own.Text = line.Text[:at] + state + line.Text[at+len(whose)+1:]
			if with, ok := OfItsState(own.Text, cited[0].doc); ok && with == line.Text && len(checkPlain(own, cited)) == 0 {
				return true
			}
		}
	}
	return false
}

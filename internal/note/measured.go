package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a cut for length may not take: one of the figures that stand in brackets side by side, the time over which a figure changed,
// a part of a list, and the other half of a judgment.

// measureCost is what a figure in brackets costs a cut.
const measureCost = 12

// oneOfMeasures reports a figure in brackets that another figure in brackets has beside it, or a share against which the sentence
// sets another: "Neer (8 wells) and Sagar (9 wells)", "12 wells (51%), above the usual 33%".
func oneOfMeasures(s string, from, to int) bool {
	gone := s[from:to]
	if !strings.ContainsAny(gone, "0123456789") {
		return false
	}
	if shareSign.MatchString(gone) && shareSign.MatchString(s[:from]+s[to:]) {
		return true
	}
	unit := measureIn.FindStringSubmatch(gone)
	return unit != nil && slices.ContainsFunc(measureIn.FindAllStringSubmatch(s[:from]+s[to:], -1), func(o []string) bool { return o[1] == unit[1] })
}

// unmeasured leaves out all the figures in brackets of a sentence that gives its members one each; of some alone they would be taken
// for those of the others.
func (d draft) unmeasured() draft {
	var b strings.Builder
	last, n := 0, 0
	for _, m := range bracketed.FindAllStringIndex(d.text, -1) {
		if oneOfMeasures(d.text, m[0], m[1]) && !shareSign.MatchString(d.text[m[0]:m[1]]) && !conditions.MatchString(d.text[m[0]:m[1]]) && !bounds.MatchString(d.text[m[0]:m[1]]) {
			b.WriteString(d.text[last:m[0]])
			last, n = m[1], n+1
		}
	}
	if n >= 2 && d.joined == nil {
		d.text = b.String() + d.text[last:]
	}
	return d
}

var (
	// bounds is a cap or a floor.
	bounds    = lang.MustCompile(`(?i)\b(?:up ?to|upto|maximum|minimum|at least|at most|below|above|over|not exceeding|ceiling|cap(?:ped)?|limit(?:ed)?|per)\b`)
	shareSign = lang.MustCompile(`\d ?%|\d per ?cent\b`)
	// measureIn is what is measured in brackets, by its last word or sign.
	measureIn = lang.MustCompile(`\([^()]*\d[^()]*?([a-z%]+)\)`)
)

// spanOpens is the time over which a figure has changed: "Over the past three weeks, yields have risen by 3 points".
var spanOpens = lang.MustCompile(`^Over the (?:past|last|years|course)\b`)

// lastNamed reports that what opens a rest is the last of what the opening before it named: "a rise in the flow of lime and the growth
// of its ports, the Board has agreed".
func lastNamed(s string) bool {
	member, rest, ok := strings.Cut(s, ", ")
	return ok && s[0] >= 'a' && s[0] <= 'z' && strings.Contains(member, " and ") && len(lang.FiniteVerbs(member)) == 0 && opensSubject.MatchString(rest) && standsAlone(rest)
}

// contrary tells what was done to the other side of what a court judged: "denied bail to two while granting it to five".
var (
	contrary = lang.MustCompile(`\bwhile (?:granting|allowing|upholding|rejecting|dismissing|acquitting|convicting|refusing|denying|exempting|sparing|clearing|discharging)\b`)
	judged   = lang.MustCompile(`\b(?:denied|refused|rejected|dismissed|granted|allowed|upheld|quashed|convicted|acquitted|stayed|cancelled|set aside|sentenced)\b`)
)

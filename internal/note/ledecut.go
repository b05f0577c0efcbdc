package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// What a lede loses first: the spirit of its opening, offices and asides of its subject, and its end.

// withoutSpirit drops such an opening before a sentence that stands alone.
func withoutSpirit(s string) string {
	rest := spiritHead.ReplaceAllString(s, "")
	for range mostSpirit { // "In view of the stress, compounded by closures, leading to losses, the Cabinet has approved"
		if rest == s {
			break
		}
		if standsAlone(rest) && opensSubject.MatchString(rest) && !openOrphan.MatchString(rest) && !endsList.MatchString(rest) {
			return upperFirst(rest)
		}
		_, after, ok := strings.Cut(rest, ", ")
		if !ok {
			break
		}
		rest = after
	}
	return s
}

// endsList goes on with the office of an opening: "[under the Ministry of Staff,] Public Wells and Pumps, a session".
var endsList = lang.MustCompile(`^` + bodyName + ` (?:and|&) ` + bodyName + `, (?:the|an?) `)

// withoutOffice drops the government of a ministry behind it, but not the ministry that is the subject behind an opening.
func withoutOffice(s string) string {
	m := officeTail.FindStringIndex(s)
	if m == nil || bareOffice.MatchString(s[:m[0]]) || leadOpen.MatchString(s) && !strings.Contains(s[:m[0]], ", ") {
		return s
	}
	return officeTail.ReplaceAllString(s, " ")
}

var anOffice = lang.MustCompile(`(?:Ministry|Department) of `)

// withoutAside drops what stands between two commas: before the verb, of the subject alone; else also what says what was
// launched, which a learner would rather have than its purpose.
func withoutAside(s string, ofSubject bool) string {
	m := aside.FindStringIndex(s)
	if m == nil || leadOpen.MatchString(s) || openClause.MatchString(s[:m[0]]) {
		return s // "As the country accelerates, the Board, under the Ministry, has …": it is the subject
	}
	if at := anOffice.FindStringIndex(s[m[0]:m[1]]); at != nil && insideOffice(s[m[0]+at[0]:m[1]], s[m[1]:]) {
		return s // "a firm under the Ministry of Wells, Pumps and Springs"
	}
	if verbs := lang.FiniteVerbs(s); ofSubject && (len(verbs) == 0 || m[0] > verbs[0].Start) {
		return s
	}
	return s[:m[0]] + ", " + s[m[1]:]
}

// cutDated drops the participle behind the day of a deed.
func cutDated(s string) string {
	m := datedTail.FindStringSubmatchIndex(s)
	if m == nil || conditions.MatchString(s[m[2]:]) {
		return s
	}
	return cutAt(s, m[2])
}

// lede brings a sentence of more than forty words below them by what a learner misses least, then by what loses least.
func lede(d draft, texts cite.Texts) (draft, bool) {
	d.texts = texts
	for _, cut := range []struct {
		name string
		edit func(string) string
	}{
		{"dignitaries", func(s string) string { return attendance.ReplaceAllString(s, ".") }},
		{"opening clause", withoutSpirit},
		{"office", d.stateOffice},
		{"office", d.longOffice},
		{"apposition", withoutOffice},
		{"apposition", func(s string) string { return withoutAside(s, true) }},
		{"acronyms", func(s string) string { return dropParensBut(s, acronymParens, func(string) bool { return false }) }},
		{"purpose", func(s string) string { return cutWhole(s, purposeTail) }},
		{"purpose", func(s string) string { return cutWhole(s, toTail) }},
		{"purpose", func(s string) string { return cutWhole(s, byTail) }},
		{"mechanism", func(s string) string { return cutDated(s) }},
		{"apposition", func(s string) string { return withoutAside(s, false) }},
		{"relative clause", func(s string) string { return cutWhole(s, whichTail) }},
	} {
		if words(d.text) > MaxWords {
			d.apply(cut.name, cut.edit(d.text))
		}
	}
	if words(d.text) > MaxWords {
		return squeeze(d, texts)
	}
	return d, refuse(d, texts) == nil
}

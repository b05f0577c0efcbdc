package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// saidBehind is who said all of a sentence, at its end: "…, the Bank said in a note".
var saidBehind = lang.MustCompile(`, (?:(?:[Tt]he |[Aa]n? |its |their )?[\w.’'&-]+(?: [\w.’'&()-]+){0,7} (?:(?:has|have) )?(?:said|stated|reported|announced|told [^,]{3,40})|according to)(?: [^,;]{2,60})?\.$`)

// endSpeaker is where the speaker of a sentence begins at its end, 0 if there is none: what stands before it can go as what
// stands before the end of another.
func endSpeaker(s string) int {
	if m := saidBehind.FindStringIndex(s); m != nil {
		return m[0]
	}
	return 0
}

// withoutMain opens with a participle that has lost its main clause: the first verb of the sentence is that of a relative clause.
func withoutMain(s string) bool {
	verbs := lang.FiniteVerbs(s)
	return participleHead.MatchString(s) && len(verbs) > 0 && relativeAhead.MatchString(s[:verbs[0].Start])
}

var (
	participleHead = lang.MustCompile(`^[A-Z][a-z]+ing `)
	relativeAhead  = lang.MustCompile(`\b(?:where|which|who|that|whose)\b[^,]*$`)
)

var (
	// besideDeed opens what went on meanwhile, or went before.
	besideDeed = lang.MustCompile(`, (?:even as|(?:days|weeks|months|hours) (?:after|before)) `)
	// reportHead opens a lede with what its news comes amid, after or in spite of, or with what its doer thinks.
	reportHead = lang.MustCompile(`^(?:[A-Z][a-z]+ing|Amid|Amidst|After|Following|Despite|With|Under|Ahead of|Close on the heels of|(?:Days|Weeks|Months|Hours|Soon|Shortly) (?:after|before)) `)
)

// entered is the lede of a newspaper behind its opening, cut further where it is still too long: "Amid fears of a drought, [the
// government has assured …]". The longer the opening that goes, the shorter what is left.
func (f *front) entered(d draft, texts cite.Texts) (draft, bool) {
	if f.lead.Tier != sandarbh.Press || !reportHead.MatchString(d.text) {
		return draft{}, false
	}
	rest := d.text
	for range mostSpirit {
		_, after, ok := strings.Cut(rest, ", ")
		if !ok {
			break
		}
		if rest = after; !opensSubject.MatchString(rest) || !standsAlone(rest) || openOrphan.MatchString(rest) || endsList.MatchString(rest) || f.title.told(stemsOf(rest, f.lead.Language)) <= f.leastTold() {
			continue
		}
		e := d
		e.text, e.edits = upperFirst(rest), with(d.edits, "opening clause")
		if refuse(e, texts) == nil {
			return e, true
		}
		if e, ok := f.trim(e, texts); ok {
			return e, true
		}
	}
	return draft{}, false
}

// saidWith opens what a doer said with his deed, and why he did it.
var saidWith = lang.MustCompile(`^, (?:saying|citing|arguing|contending|claiming|accusing|insisting|remarking|indicating|suggesting) `)

// cutLastClause drops the clause at the end of a sentence that is long, but not what a doer said with his deed: a reason goes only where a
// lede has no room for it.
func cutLastClause(s string) string {
	if m := tailOf(s, whichTail); m != nil && saidWith.MatchString(s[m[0]:]) {
		return s
	}
	return cutTail(s, whichTail)
}

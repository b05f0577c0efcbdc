package note

import (
	"cmp"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a source judges of its own work at the beginning or the end of a sentence, around a fact that stands without it.

// cutPraise drops a judgement to the end of the sentence, but not its speaker. What stands before it may end in a clause that is
// told whole, or in a figure or time behind a comma: less is lost with a judgement than with a purpose.
func cutPraise(s string, re *lang.Pattern) string {
	m := re.FindStringIndex(s)
	if m == nil || weightyWords.MatchString(s[m[0]:]) || secondAbsolute.MatchString(s[:m[0]]) || resumes.MatchString(s[m[1]:]) || amidDeeds(s[:m[0]], s[m[0]:]) {
		return s
	}
	rest := strings.TrimRight(s[:m[0]], " ,.")
	if !stands(rest) || lostMain(rest) || endsInMember(rest) && !figureOf.MatchString(rest) {
		return s
	}
	return rest + cmp.Or(speakerBehind.FindString(s[m[0]:]), ".")
}

// figureOf ends in a phrase that gives the figure or time of what stands before it, or in the verb behind an apposition; none of
// them is the member of a list: "driven by small sums, with 86% below ₹500".
var figureOf = lang.MustCompile(`, (?:(?:with|against|since|up from|down from|compared (?:to|with)|including) (?:[^,]|,\d)*\d(?:[^,]|,\d)*|(?:is|are|was|were|has been|have been) \w+ed [^,]*)$`)

// speakerBehind is who says all that stands before: "…, marking a step ahead, officials said."
var speakerBehind = lang.MustCompile(`, (?:[\w.’'()-]+ ){1,6}(?:said|says|added|stated)\.$`)

// behindProud tells the thing itself that a sentence presents as the best of its kind: "One of the most innovative features of
// the portal is the Map Module, which shows …".
func behindProud(s string) string {
	m := proudOpen.FindStringSubmatch(s)
	if m == nil {
		return s
	}
	line := upperFirst(m[1] + " " + m[2])
	if v := lang.FiniteVerbs(line); len(v) == 0 || v[0].Start != len(m[1])+1 {
		return s
	}
	return line
}

var proudOpen = lang.MustCompile(`^(?:One of|Among) (?:the|its) most (?:` + phrases("judging-adjectives") + `) [^,.;0-9]{3,90}? (?:is|are|has been) ((?:the |an? )?[^,;]{3,80}), which ([a-z].*)$`)

// lostMain reports an end in a subordinate clause whose main clause is not there. Behind a comma and a sentence it is told whole:
// "The rate fell, while output rose"; "since 2008" is no clause.
func lostMain(s string) bool {
	m := openClause.FindStringIndex(s)
	switch {
	case m == nil || sinceYear.MatchString(s[m[0]:]):
		return false
	case !strings.HasPrefix(s[m[0]:], ", "):
		return true
	}
	return len(lang.FiniteVerbs(s[:m[0]])) == 0 || saying.MatchString(lastWord(s[:m[0]])) || len(lang.FiniteVerbs(s[m[0]:])) == 0
}

var sinceYear = lang.MustCompile(`^,? ?since (?:[A-Z][a-z]+,? )?(?:19|20)\d\d$`)

// premier praises one of many; "the premier body" is one alone.
var premier = lang.MustCompile(`\b((?:[Aa]|with|across|from|at|of|\d+|two|three|four|five|six|seven|eight|nine|ten) )premier `)

// oneOfMany leaves it out.
func oneOfMany(s string) string {
	if !strings.Contains(s, "premier ") {
		return s
	}
	return rightArticle(premier.ReplaceAllString(s, "$1"))
}

var (
	// gradedChange is praise of a change that its figure tells: "a significant growth of 8.9%".
	gradedChange = lang.MustCompile(`\b(?:significant|substantial|notable|considerable|robust|strong|impressive) ((?:growth|increase|rise|jump|surge|improvement|reduction|decline|decrease|expansion) (?:of|by|from) (?:about |over |nearly |around |more than )?(?:₹|Rs\.? ?|US ?\$|\$)?\d)`)
	// gradedPlan is praise of what somebody means to do.
	gradedPlan = lang.MustCompile(`\bambitious ((?:targets?|vision|goals?|roadmaps?|program(?:me)?s?|effort) )`)
)

// withoutGrade leaves out how great a change is of which the figure follows, and how bold a plan.
func withoutGrade(s string) string {
	if out := gradedPlan.ReplaceAllString(gradedChange.ReplaceAllString(s, "$1"), "$1"); out != s {
		return rightArticle(out)
	}
	return s
}

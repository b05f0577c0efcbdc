package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a topic wants of a story beside its words: a rain that cut the telephones is no physical geography, a place where an
// answer was given no matter of Parliament.

// circumstance opens what a deed was done amid, after or because of.
var circumstance = lang.MustCompile(`(?i)\b(?:amid|amidst|despite|following|due to|caused by|owing to|in (?:view|the wake|the context|light) of|on account of|affected by|hit by)\b`)

// besideMatter drops from each line what its deed was done amid or because of: up to its comma where the line opens with it,
// else to the end.
func besideMatter(head string) string {
	lines := strings.Split(head, "\n")
	for i, l := range lines {
		m := circumstance.FindStringIndex(l)
		switch {
		case m == nil:
		case m[0] > 0:
			lines[i] = l[:m[0]]
			if _, who, ok := strings.Cut(l[m[0]:], ": "); ok {
				lines[i] += who
			}
		default:
			if _, after, ok := strings.Cut(l, ", "); ok {
				lines[i] = after
			}
		}
	}
	return strings.Join(lines, "\n")
}

// wanted is what the head of a story must have for a topic to be said, by the topic.
var wanted = map[string]*lang.Pattern{
	"gs2.ir.bilateral":                lang.MustCompile(`\b(?:Indian?|Indo|Modi|New Delhi|Raksha Mantri|Union Minister|[Bb]ilateral)\b`),
	"gs3.agriculture.missions":        lang.MustCompile(`(?i)\bmissions?\b`),
	"prelims.gs1.polity.constitution": lang.MustCompile(`(?i)\bconstitution|\bfundamental|\bcitizen|\bArticle \d`),
	"gs2.polity.legislature":          lang.MustCompile(`(?i)\b(?:parliament|assembly|legislat|speaker|bills?|committee|session|members?|mplads|house)`),
}

// twoSides tells of two countries where no word names the other one.
var twoSides = lang.MustCompile(`(?i)\b(?:bilateral|joint (?:statement|declaration)|(?:state|official) visit|trade (?:pact|deal|agreement)|counterpart|two (?:countries|sides|nations))\b`)

// sitting tells of Parliament's own work.
var sitting = lang.MustCompile(`(?i)\b(?:sessions?|bills?|speaker|committees?|adjourn\w*|mplads)\b`)

// foreignCourt is a court of another country, whose rulings are none on India's constitution.
var foreignCourt = lang.MustCompile(`(?i)\b(?:us|u\.s\.|uk|u\.k\.|american|british|israeli|pakistani?|bangladeshi?|sri lankan?|nepali?|chinese|japanese|south korean?|brazilian?)(?:['’]s)? (?:supreme|high|top|federal|appeals) court`)

// amiss reports a topic that the story is not about, though its words stand there: a reply is given in Parliament on
// another matter, an agreement of two firms is none of two countries, another country's court rules on no constitution of
// India, and a country that the title does not name is one of many.
func amiss(topic, kind string, why []string, title, head string) bool {
	if topic == "gs2.polity.legislature" && kind == "reply" && !sitting.MatchString(head) {
		return true
	}
	if strings.HasPrefix(topic, "gs2.polity.") && foreignCourt.MatchString(title) {
		return true
	}
	if need := wanted[topic]; need != nil && !need.MatchString(head) {
		return true
	}
	return topic == "gs2.ir.bilateral" && !twoSides.MatchString(head) &&
		!slices.ContainsFunc(why, func(w string) bool { return strings.Contains(title, lang.Fold(w)) })
}

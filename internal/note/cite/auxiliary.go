package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Lost auxiliaries: "A pilot plant for pumps established at Neer." A release tells the points of a decision as a headline does.
// Where the passive is plain, one subject and one participle with what belongs to it, the auxiliary is put in, in square
// brackets: which one follows from the sentence alone.

var (
	// plainPassive is a subject without a comma or a verb of its own, a participle and the word that opens what belongs to it.
	plainPassive = lang.MustCompile(`^((?:(?:An?|The|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Over|Around|About|Nearly|More than|₹|Rs\.? ?)|[A-Z0-9])[^,;:“”"\[\]()?!]*?(?:\([A-Za-z0-9&. -]{1,40}\)[^,;:“”"\[\]()?!]*?)?) (?:already )?((?:successfully |jointly |formally )?(?:capped|earmarked|projected|estimated|expected|exempted|allowed|permitted|fixed|located|linked|provided|disbursed|established|sanctioned|approved|allocated|notified|constituted|issued|released|completed|commissioned|operationali[sz]ed|installed|signed|conducted|held|launched|deployed|distributed|recruited|amended|extended|increased|reduced|raised|registered|awarded|allotted|imported|repatriated|gasified|electrified|developed|merged|appointed)) (at|in|for|to|on|under|by|from|as|across|through|till|since|with|over|within|so far|till date)\b`)
	// labelHead opens a label of a table or list, whose participle belongs to its noun.
	labelHead = lang.MustCompile(`^(?:Total |The )?(?:Number|No\.?|Nos\.?|Details?|Status|List|Total|Amounts?|Names?|Date|Year|Type|Category|Share|Percentage|Rate|Quantity|Value|Funds?|Expenditure|Table|Figure|Annexure|Projects?|Schemes?|Works?|Steps?|Measures?|Initiatives?|Activities|Documents?|Rules|Articles?|Section|Advocacy|Support|Photo|Image|Guests?|Dignitaries|Those|People|Persons|Members|Officers|Farmers|Women|Students) `)
	// otherDeed is a second participle, a relative clause or an infinitive before it: whose the first one is, nobody can tell.
	otherDeed = lang.MustCompile(`\b(?:[a-z]{3,}ed|held|built|made|given|taken|receiving|which|who|that|when|if|only|be|being|not|will|to [a-z]+|[a-z]*was|[a-z]*were|[a-z]*are|details?|questions?)\b| [-–—]|^(?:To|Required) `)
	// otherEnd is another deed behind it: "conducted in May, covered ten towns".
	otherEnd = lang.MustCompile(`\b([a-z]{3,}ed)\b|\b(?:being|that|indicates?|shows?|says?|positions?|provides?|includes?|helps?)\b`)
	// standingDeeds are states, what a rule lays down or somebody expects.
	standingDeeds = lang.WordSet("capped earmarked projected estimated expected exempted allowed permitted fixed located linked")
	// byRule are deeds of a rule, if no sum is their subject.
	byRule = lang.WordSet("provided disbursed")
	// apposed says what the subject is: then the participle is told of it by the way.
	apposed  = lang.MustCompile(`, (?:an?|the) [^,]+\.$`)
	pastTime = lang.MustCompile(`\b(?:on \d{1,2}(?:[.-]\d|(?:st|nd|rd|th)? [A-Z])|in (?:[A-Z][a-z]+,? )?(?:19|20)\d\d\b|during (?:FY |the )?(?:19|20)\d\d)`)
)

// longestSubject is the words that a plain subject has at most.
const longestSubject = 12

// LostAuxiliary returns where a sentence without a finite verb wants the auxiliary of its passive, and which; "" if it does not,
// or if the passive is not plain.
func LostAuxiliary(s string) (at int, auxiliary string) {
	m := plainPassive.FindStringSubmatchIndex(s)
	if m == nil || !strings.HasSuffix(s, ".") || labelHead.MatchString(s) || len(lang.FiniteVerbs(s)) > 0 {
		return 0, ""
	}
	subject, deed := s[:m[3]], lang.Fold(s[m[4]:m[5]])
	n := len(strings.Fields(subject))
	if n > longestSubject || n < 2 || otherDeed.MatchString(subject) || doesMore(s[m[5]:], deed) || apposed.MatchString(s[m[5]:]) || verbAhead(subject) {
		return 0, ""
	}
	many := plural(subject)
	word := deed[strings.LastIndexByte(deed, ' ')+1:]
	switch {
	case standingDeeds[word], byRule[word] && !strings.ContainsAny(subject, "0123456789"):
		auxiliary = pick(many, "are", "is")
	case pastTime.MatchString(s[m[5]:]):
		auxiliary = pick(many, "were", "was")
	default:
		auxiliary = pick(many, "have been", "has been")
	}
	return m[4], auxiliary
}

// noDeeds end as a deed does.
var noDeeds = lang.WordSet("exceed proceed succeed need seed feed speed breed indeed hundred")

// doesMore reports a second deed behind the first.
func doesMore(rest, deed string) bool {
	for _, m := range otherEnd.FindAllStringSubmatch(rest, -1) {
		if m[1] == "" || !strings.HasSuffix(deed, m[1]) && !noDeeds[m[1]] {
			return true
		}
	}
	return false
}

// verbAhead reports a subject that opens with a verb: "Promote digital payments".
func verbAhead(subject string) bool {
	return len(lang.FiniteVerbs("They "+strings.ToLower(subject[:1])+subject[1:]+" now.")) > 0 || lang.FiniteVerbs("It "+strings.ToLower(subject[:1])+subject[1:]+" now.") != nil
}

func pick(many bool, plural, single string) string {
	if many {
		return plural
	}
	return single
}

var (
	// ofSubject parts the head of a subject from what belongs to it.
	ofSubject = lang.MustCompile(` (?:of|for|in|at|from|to|under|on|with|by|across|between|towards?|against) `)
	// sumSubject is a sum of money, which is one.
	sumSubject = lang.MustCompile(`^(?:(?:Over|Around|About|Nearly|More than|Total|An amount of|A total of|A sum of) )?(?:₹|Rs\.? ?|US\$|USD ?)\s?\d[\d.,]*(?: (?:lakh|crore|billion|million|thousand|cr\.?))*(?:$| (?:of|for|in|under|from|to) )`)
)

var (
	countAhead   = lang.MustCompile(`^(?:(?:Over|Around|About|Nearly|More than) )?(\d[\d,.]*|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?: (?:lakh|crore))? [A-Za-z]`)
	lateAdverb   = lang.MustCompile(` [a-z]+ly$`)
	endsPlural   = lang.MustCompile(`(?:s|people|women|men|children)$`)
	endsSingular = lang.MustCompile(`(?:ss|us|is|ics|S|Limited)$`)
)

// plural reports a subject of many: by its head, two things with "and", or a count before it.
func plural(subject string) bool {
	if sumSubject.MatchString(subject) {
		return false
	}
	if m := countAhead.FindStringSubmatch(subject); m != nil && m[1] != "1" {
		return true // "6 Meeting"
	}
	head := lateAdverb.ReplaceAllString(subject, "")
	if m := ofSubject.FindStringIndex(head); m != nil {
		head = head[:m[0]]
	}
	if i := strings.IndexByte(head, '('); i > 0 {
		head = strings.TrimSpace(head[:i])
	}
	words := strings.Fields(head)
	last := words[len(words)-1]
	return strings.Contains(head, " and ") && !strings.HasSuffix(head, "Limited") || endsPlural.MatchString(last) && !endsSingular.MatchString(last)
}

// auxiliaries is a bracket with an auxiliary alone.
var auxiliaries = lang.MustCompile(`^(?:is|are|was|were|has|have|has been|have been)$`)

// checkAuxiliaries checks that each auxiliary among the editor's words is the one that the line has lost, and stands in its place.
func checkAuxiliaries(line string, added []string) []Fault {
	var out []Fault
	for _, a := range added {
		if !auxiliaries.MatchString(a) {
			continue
		}
		before, after, _ := strings.Cut(line, "["+a+"] ")
		if at, lost := LostAuxiliary(before + after); lost != a || at != len(before) {
			out = append(out, Fault{"bracket", a, "is no auxiliary that the sentence has lost"})
		}
	}
	return out
}

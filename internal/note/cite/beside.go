package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// What a long sentence tells beside its matter: what its subject is, between two commas or dashes, and what its sum or its occasion was,
// at the end. None of it limits what the sentence says.

var (
	// tellsOf opens what is told of a subject between it and its verb.
	tellsOf = lang.MustCompile(`^(?:an?|the|one of|[A-Z]\w+[’']s|which|who|comprising|including|covering|encompassing|introduced|established|constituted|located|situated|based|launched|set up|headed|led|chaired|represented|formerly|also known|popularly known|commonly known|acting on|along with|together with)\b`)
	// dashes parts an aside from both sides.
	dashes = lang.MustCompile(` – [^–—]{8,240}? – | ?— ?[^–—]{8,240}? ?— ?`)
	// sumEnd is a sum of what stands before it, wherever that is from or to.
	sumEnd = lang.MustCompile(`,? with an? (?:[a-z]+ )?(?:combined|total|overall|cumulative|aggregate|estimated|approved|projected|monthly|annual|yearly|year-on-year|compound(?:ed)?) (?:[a-z]+ ){0,3}(?:rate|growth|length|cost|outlay|investment|expenditure|capacity|budget|CAGR|value)\b`)
	// sumLimits are words of whose scope a sum may be a part.
	sumLimits = lang.MustCompile(`(?i)\b(?:not|no|never|nor|without|only|first|largest|highest|lowest|smallest|biggest|longest|costliest|sole|last|than|such|all|every|each)\b`)
	// occasionEnd is a sitting at which something was done.
	occasionEnd = lang.MustCompile(`,? (?:during|at) (?:the|an?|its|his|her|their) [^,;:]*?\b(?i:meeting|session|ceremony|event|function|conference|summit|programme|workshop|symposium|conclave|convention|plenary)\b|,? under the (?:chairmanship|chairpersonship) of\b`)
	// commentEnd is what a reporter or an office thinks of what stands before it.
	commentEnd = lang.MustCompile(`, (?:\d+|[a-z]+) (?:days|weeks|months|years) (?:after|before) | ?[–—] ?with |, an? (?:[a-z]+ )?(?:move|step|provision|milestone|feat|record|distinction|development|decision|initiative|trend|achievement|figure) (?:that|which|of|in|for|aimed|expected)\b| ?[–—] ?(?:an? (?:[a-z]+ )?(?:feat|record|milestone|achievement)|(?:nearly |almost |more than |over )?[a-z]+ (?:years?|months?) (?:ahead|before))\b`)
	// remarkEnd is what somebody says of it: ", with the Minister of Wells, Asha Rao, describing it as a step".
	remarkEnd = lang.MustCompile(`, with (?:the |both )?(?:[A-Z]|sides|leaders|two sides)[^“”]*? (?:describing|calling|terming|noting|stressing|emphasi[sz]ing|highlighting|underlining|stating|reiterating|observing|reaffirming|underscoring|saying|remarking|praising|lauding|hailing|agreeing) `)
	// resultEnd is what is to come of it.
	resultEnd = lang.MustCompile(`, which (?:would|will|is expected to|are expected to) `)
	// meanwhileEnd is what is so, or was done, besides.
	meanwhileEnd = lang.MustCompile(`, (?:while|whereas) (?:also )?`)
	// aimEnd is what a thing is for.
	aimEnd = lang.MustCompile(`,? (?:which|that) (?:is|are|was|were) (?:aimed|designed|intended|meant) (?:at|to) `)
	// notOnly is no negation.
	notOnly = lang.MustCompile(`\b(?:not only|but also|but)\b`)
	// fullClause is a further clause behind an end, or what it denies.
	fullClause = lang.MustCompile(`\b(?:not|no|never)\b|, and `)
	// beforeSource is an aside before whoever says all that stands before him.
	beforeSource = lang.MustCompile(`, (?:with|which|making|marking|almost|nearly|over|more than|driven|led|up|down) [^,;“”]{10,160}(, (?:according to|as per) )`)
	// takesAway are words of an end by which what stands before it does not hold.
	takesAway = lang.MustCompile(`(?i)\b(?:only if|subject|provided|unless|until|till|except\w*|exclud\w+|however|but|although|though|withdrawn|revised|cancel\w*|said|says|told|stated|noted|observed|claimed|warned|argued|according|as per|officials?|sources|if|\d+ more|(?:two|three|four|five|six|seven|eight|nine|ten) more)\b`)
)

// spareBeside returns the shorter forms of a long sentence without one such telling.
func spareBeside(sentence string) []string {
	body, ok := longBody(sentence)
	if !ok {
		return nil
	}
	var out []string
	for _, s := range []string{withoutTold(body), withoutDashes(body), withoutBeforeSource(body)} {
		if s != "" {
			out = append(out, s+".")
		}
	}
	for _, of := range []struct {
		end    *lang.Pattern
		bars   func(string) bool // of what is left
		spoils func(string) bool // of what is gone
	}{
		{sumEnd, sumLimits.MatchString, limited},
		{occasionEnd, sumLimits.MatchString, limited},
		{commentEnd, nil, takesAway.MatchString},
		{remarkEnd, nil, takesAway.MatchString},
		{resultEnd, nil, func(s string) bool { return takesAway.MatchString(s) || fullClause.MatchString(s) }},
		{meanwhileEnd, nil, takesAway.MatchString},
		{aimEnd, sumLimits.MatchString, limited},
	} {
		m := of.end.FindStringIndex(body)
		if of.end == occasionEnd {
			m = of.end.FindStringIndex(quotedMasked(body))
		}
		if m == nil {
			continue
		}
		left, gone := body[:m[0]], body[m[0]:]
		if strings.Contains(gone, "not only") {
			gone = notOnly.ReplaceAllString(gone, "")
		}
		if strings.ContainsAny(gone, ";:“\"") && of.end != remarkEnd && (of.end != occasionEnd || strings.ContainsAny(quotedMasked(gone), ";:\"")) || of.bars != nil && of.bars(left) || of.spoils(gone) || resumesIn(gone) || Bound(left, gone) || !even(left) || !hasMain(left) || subjectAlone(left) {
			continue
		}
		if of.end == meanwhileEnd && strings.Contains(left, " some ") && strings.Contains(gone, " others ") {
			continue // of the one half only
		}
		if of.end == occasionEnd && (len(lang.FiniteVerbs(heldThere.ReplaceAllString(gone, ""))) > 0 || !pastDeed(left) || slices.ContainsFunc(lang.Quantities(gone), func(q lang.Quantity) bool { return !q.Ordinal })) {
			continue
		}
		out = append(out, left+".")
	}
	return out
}

// quotedMasked writes a letter for each byte between quotation marks: the theme of a sitting may have any marks.
func quotedMasked(s string) string {
	return quotedName.ReplaceAllStringFunc(s, func(q string) string { return strings.Repeat("x", len(q)) })
}

// quotedName is a short text between quotation marks.
var quotedName = lang.MustCompile(`“[^“”]{3,140}”`)

// heldThere is where and by whom a sitting was held.
var heldThere = lang.MustCompile(` (?:held|convened|organi[sz]ed|hosted) `)

// hasMain reports a sentence with a subject and a verb behind its speaker and behind by what rule or when it holds.
func hasMain(s string) bool {
	s = s[len(sayingHead(s)):]
	return hasSubject(s) || hasSubject(s[len(scopeOpens.FindString(s)):])
}

// pastDeed reports a sentence of which the first verb tells what was done.
func pastDeed(s string) bool {
	v := lang.FiniteVerbs(s)
	return len(v) > 0 && pastForm.MatchString(v[0].Of(s))
}

// withoutTold leaves out what is told of the subject between it and its verb, "" if nothing is.
func withoutTold(s string) string {
	verbs := lang.FiniteVerbs(s)
	for i := range s {
		if !strings.HasPrefix(s[i:], ", ") || !tellsOf.MatchString(s[i+2:]) {
			continue
		}
		// With a comma before it, what stands here may be of the opening: "At the call of the Chair, Asha Rao, the Director, …".
		subject := s[:i]
		if strings.Contains(subject, ", ") || !ownSubject.MatchString(subject) || opensLater.MatchString(subject) || slices.ContainsFunc(verbs, func(v lang.Range) bool { return v.Start < i }) {
			return ""
		}
		for _, v := range verbs {
			if v.Start < i+len(", a, ") || !strings.HasSuffix(s[:v.Start], ", ") {
				continue
			}
			aside, rest := s[i+2:v.Start-2], s[v.Start:]
			clause := strings.HasPrefix(aside, "which ") || strings.HasPrefix(aside, "who ")
			if mayRestrict.MatchString(aside) && !isOne.MatchString(subject) || clause != (len(lang.FiniteVerbs(aside)) > 0) || limited(aside) || !even(aside) || strings.ContainsAny(aside, ";:“\"") || len(strings.Fields(aside)) < 3 {
				return ""
			}
			return s[:i] + " " + rest
		}
		return ""
	}
	return ""
}

var (
	// mayRestrict opens words that say which of several are meant: "farmers, who own less than two hectares, get".
	mayRestrict = lang.MustCompile(`^(?:which|who|comprising|covering|encompassing|introduced|established|constituted|located|situated|based|launched|set up|headed|led|represented|acting)\b`)
	// isOne is a subject of which there is one: a name, or what has an article.
	isOne = lang.MustCompile(`^[Tt]he (?:[a-z]+ )*[a-z]*[^s\W]$|(?:^| )(?:[A-Z][\w.’'&-]*|\d+|[A-Z]+)(?: \([^()]*\))?$`)
)

// withoutBeforeSource leaves out an aside before a source at the end, "" if there is none.
func withoutBeforeSource(s string) string {
	m := beforeSource.FindStringSubmatchIndex(s)
	if m == nil || limited(s[m[0]:m[2]]) || !even(s[m[0]:m[2]]) || !hasMain(s[:m[0]]) || strings.HasSuffix(s[:m[0]], ",") {
		return ""
	}
	return s[:m[0]] + s[m[2]:]
}

// opensLater begins a sentence whose subject comes later.
var opensLater = lang.MustCompile(`(?i)^(?:in|on|at|for|of|to|by|from|with|under|as|since|during|after|before|through|towards?|amid|following|according|while|when|[a-z]+ing|based|aligned|guided|driven) `)

// withoutDashes leaves out what stands between two dashes, "" if nothing does.
func withoutDashes(s string) string {
	m := dashes.FindStringIndex(s)
	if m == nil || m[1] == len(s) {
		return ""
	}
	aside, left, rest := s[m[0]:m[1]], s[:m[0]], s[m[1]:]
	if strings.ContainsAny(rest, "–—") || commaWanted.MatchString(left) || countsAside.MatchString(left) || limited(aside) || !even(aside) || !even(left) || strings.ContainsAny(aside, ";:“\"") || strings.Count(aside, ", ") > 2 || len(strings.Fields(left)) < leastBefore || wantsName.MatchString(left) || rest[0] < 'a' || rest[0] > 'z' {
		return ""
	}
	return left + " " + rest
}

var (
	// commaWanted has an opening or a clause of its own, which a comma parts from what follows.
	commaWanted = lang.MustCompile(`(?i)^(?:in|on|at|for|to|by|from|with|under|as|since|during|after|before|through|amid|following|according|[a-z]+ing) [^,]*$|\b(?:while|when|if|because|although|though|since|whereas)\b[^,]*$`)
	// countsAside counts what the aside names: "three ways of storing rain – ponds, tanks and wells –".
	countsAside = lang.MustCompile(`(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-2]) (?:[\p{L}-]+ ?){1,8}$`)
)

// wantsName ends in a word that the name behind the dash goes with.
var wantsName = lang.MustCompile(`\b(?:taglines?|themes?|slogans?|mottos?|titled|named|called|namely|dubbed|following)$`)

const leastBefore = 4 // words: behind "The plan – " its name follows

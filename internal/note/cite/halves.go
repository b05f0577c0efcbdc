package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Lists that fill a long sentence: "The steps include the lining of wells, the …, the … and the …" is told in two or three sentences, each
// with the words before the list and some of its members, in their order. What counts its members is not divided, for a part would
// read as all.

var (
	// someOf opens members that need not be all.
	someOf = lang.MustCompile(`,? (?:including|such as|include|includes|included) (?:the following )?`)
	// doings opens a member that tells of a doing: "the lining of wells".
	doings = lang.MustCompile(`^(?:the |an? )?(?:[a-z-]+ ){0,2}[a-z-]+(?:tion|sion|ment|ance|ing|al|ure|ity)s? (?:of|for|in|to|on|as|from) `)
	// commaInside has commas of its own, which part no members: the Ministry of Wells, Pumps and Springs; Asha Rao, Secretary.
	commaInside = lang.MustCompile(`\b(?:Ministry|Ministries|Departments?|Directorate|Secretary|Minister|Director|Chairman|Chairperson|Commissioner|Chief|Professor|Dr|Shri|Smt|Ms|Mr)\b`)
	// ofWhole opens words that are no member, or say something of more than one.
	ofWhole = lang.MustCompile(`^(?:(?:and |also )?(?:which|who|that|where|with|while|for|to|by|in|on|at|from|under|through|as|including|along|together|thereby|so|etc|respectively|among|apart|besides|than|both|[a-z]+ed)\b|(?:19|20)\d\d\b)`)
	// countsAll says how many the members are.
	countsAll = lang.MustCompile(`(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|\d{1,2}) (?:[\p{L}-]+ ){0,5}$`)
)

const (
	leastListed  = 4 // members of a list that is divided
	longestStem  = 20
	fullSentence = 36 // words of a part
)

// listParts divides a sentence that ends in a long list.
func listParts(sentence string) []string {
	stem, list := listed(sentence)
	if list == "" || len(strings.Fields(stem)) > longestStem || hangsTogether.MatchString(stem) {
		return nil
	}
	members := membersOf(list)
	if len(members) < leastListed || commaInside.MatchString(list) || mixed(members) || slices.ContainsFunc(members, func(m string) bool { return !whole(m) }) && !alike(members) {
		return nil
	}
	words := 0
	for _, m := range members {
		words += len(strings.Fields(m))
	}
	room := fullSentence - len(strings.Fields(stem))
	parts := (words + room - 1) / room
	if parts < 2 || parts > 3 || len(members) < 2*parts {
		return nil
	}
	var out []string
	for at, told := 0, 0; at < len(members); {
		to, n := at, 0
		for to < len(members) && (to < at+2 || told+n+len(strings.Fields(members[to]))/2 <= words*(len(out)+1)/parts) {
			n += len(strings.Fields(members[to]))
			to++
		}
		if len(members)-to == 1 {
			to = len(members) // one alone is no list
		}
		told += n
		out = append(out, asSentence(stem, andLast(members[at:to])))
		at = to
	}
	if len(out) < 2 || slices.ContainsFunc(out, func(s string) bool { return len(strings.Fields(s)) > LongSentence }) {
		return nil
	}
	return out
}

// listed divides a sentence into what stands before its last list and the list: behind "including", or doings behind its verb.
func listed(s string) (stem, list string) {
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return "", ""
	}
	for _, m := range someOf.FindAllStringIndex(s, -1) {
		if m[1] > verbs[0].Start && (m[0] >= verbs[0].End || m[0] >= verbs[0].Start-1) && !clauses(s[m[1]:]) {
			return s[:m[1]], s[m[1]:]
		}
	}
	if stem, list = alikeOpened(s, verbs[0].End); list != "" {
		return stem, list
	}
	first := -1 // where the first member begins: the last place before a comma from which on all are doings
	for at := verbs[0].End; at < len(s) && !strings.ContainsAny(s[at:at+1], ",;:"); at++ {
		if s[at] == ' ' && doings.MatchString(s[at+1:]) {
			first = at + 1
		}
	}
	if first < 0 {
		return "", ""
	}
	for _, a := range []string{"the ", "a ", "an "} {
		if strings.HasSuffix(s[:first], " "+a) {
			first -= len(a)
		}
	}
	stem, list = s[:first], s[first:]
	if countsAll.MatchString(stem) || clauses(list) || slices.ContainsFunc(membersOf(list), func(m string) bool { return !doings.MatchString(m) }) {
		return "", ""
	}
	return stem, list
}

// alikeOpened finds a list of which each member opens with the same preposition: "was waived for wells dug by 2024, for ponds dug by 2025
// and for springs".
func alikeOpened(s string, from int) (stem, list string) {
	for _, p := range []string{"for ", "to ", "in ", "by "} {
		joint := strings.Index(s, ", "+p)
		if joint < from || strings.Count(s[joint:], ", "+p) < leastListed-2 || !strings.Contains(s[joint:], " and "+p) {
			continue
		}
		first := strings.LastIndex(s[:joint], " "+p)
		if first < from || strings.Contains(s[first:joint], ", ") || clauses(s[first:]) {
			continue
		}
		members := membersOf(s[first+1:])
		if len(members) >= leastListed && !slices.ContainsFunc(members, func(m string) bool { return !strings.HasPrefix(m, p) || len(strings.Fields(m)) < 4 }) {
			return s[:first+1], s[first+1:]
		}
	}
	return "", ""
}

// clauses reports a finite verb that is no participle before its noun: "of five modernised wells" has none.
func clauses(s string) bool {
	return slices.ContainsFunc(lang.FiniteVerbs(s), func(v lang.Range) bool { return !strings.HasSuffix(v.Of(s), "ed") })
}

// membersOf are the members of a list, nil if it does not end in an "and". Behind semicolons commas part nothing.
func membersOf(list string) []string {
	mark := ", "
	if strings.Contains(list, "; ") {
		mark = "; "
	}
	var out []string
	depth, from := 0, 0
	for i := range list {
		switch {
		case list[i] == '(':
			depth++
		case list[i] == ')':
			depth--
		case depth == 0 && strings.HasPrefix(list[i:], mark):
			out = append(out, list[from:i])
			from = i + len(mark)
		}
	}
	last := list[from:]
	if rest, ok := strings.CutPrefix(last, "and "); ok {
		return append(out, rest)
	}
	if mark == "; " || len(out) == 0 {
		return nil
	}
	at := strings.LastIndex(last, " and ")
	if at < 0 {
		return nil
	}
	// The last "and" joins the last member, if what stands on either side of it has the shape of one.
	for k := strings.Index(last, " and "); k >= 0 && k <= at; {
		a, b := last[:k], last[k+len(" and "):]
		if doings.MatchString(a) && doings.MatchString(b) || samePreposition(a, b) || len(strings.Fields(a)) > 1 && k == at && !doings.MatchString(out[0]) {
			return append(out, a, b)
		}
		next := strings.Index(last[k+1:], " and ")
		if next < 0 {
			break
		}
		k += 1 + next
	}
	return nil
}

// mixed reports members of which some are names and some are not: a name may be the place of the member before.
func mixed(members []string) bool {
	names := 0
	for _, m := range members {
		if startsName(strings.TrimPrefix(m, "the ")) {
			names++
		}
	}
	return names > 0 && names < len(members)
}

// alike reports members that all open with one preposition.
func alike(members []string) bool {
	p, _, _ := strings.Cut(members[0], " ")
	return len(p) <= 3 && !slices.ContainsFunc(members, func(m string) bool { return !strings.HasPrefix(m, p+" ") || !even(m) || clauses(m) })
}

// samePreposition reports that both open with one preposition.
func samePreposition(a, b string) bool {
	p, _, _ := strings.Cut(a, " ")
	return len(p) <= 3 && strings.HasPrefix(b, p+" ")
}

// whole reports a member that can be told without the others.
func whole(m string) bool {
	return len(strings.Fields(m)) >= 2 && even(m) && !ofWhole.MatchString(m) && !clauses(m) && !strings.ContainsAny(m, ":“”\"")
}

// andLast joins members as a list is.
func andLast(members []string) string {
	mark, and := ", ", " and "
	for _, m := range members {
		if strings.Contains(m, ", ") {
			mark = "; "
		}
		if strings.Contains(m, " and ") {
			and = ", and "
		}
	}
	if mark == "; " {
		and = "; and "
	}
	last := len(members) - 1
	return strings.Join(members[:last], mark) + and + members[last]
}

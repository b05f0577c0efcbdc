package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Long lists: a sentence that cannot stand with all members of the list in which it ends tells the first of them, and that there
// are others.

const (
	fewestMembers = 2 // of a list that is told in part
	leastList     = 4 // members of a list that may be
)

// fewerMembers are the shorter forms of a sentence that ends in a long list, those with most members first.
func fewerMembers(s string) []shorter {
	body := strings.TrimRight(s, ".")
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 || strings.ContainsAny(s, "[;") || strings.Contains(s, "respectively") {
		return nil
	}
	from := max(verbs[0].End, strings.Index(body, ": ")+1)
	var joints []int // the commas between the members, the last of them perhaps an "and"
	depth := 0
	for i := from; i < len(body); i++ {
		switch c := body[i]; {
		case c == '(':
			depth++
		case c == ')':
			depth--
		case c == ',' && depth == 0 && strings.HasPrefix(body[i:], ", "):
			joints = append(joints, i)
		}
	}
	last := strings.LastIndex(body, " and ")
	if len(joints) < leastList-2 || last < joints[len(joints)-1] || openQuote.MatchString(body) {
		return nil
	}
	if len(lang.FiniteVerbs(body[joints[0]:])) > 0 || !closes(body[last:]) {
		return nil
	}
	members := []string{body[last+len(" and "):]}
	for k := len(joints) - 1; k >= 0; k-- {
		end := last
		if k+1 < len(joints) {
			end = joints[k+1]
		}
		if m := strings.TrimSpace(body[joints[k]+1 : max(end, joints[k]+1)]); m != "" {
			members = append(members, m)
		}
	}
	if len(members) < leastList-1 || !alikeMembers(members, body[:joints[0]]) {
		return nil
	}
	var out []shorter
	for k := len(joints) - 1; k >= fewestMembers-1; k-- {
		left, member := body[:joints[k-1]], strings.TrimPrefix(body[joints[k-1]+2:joints[k]], "and ")
		if strings.Contains(member, " and ") || words(member) < 1 {
			continue
		}
		text := left + " and " + member + " [among others]."
		if words(text) > MaxWords {
			continue
		}
		gone := body[joints[k]:]
		cost := words(gone) + 3*len(lang.Names(gone))
		for _, q := range lang.Quantities(gone) {
			if !q.Ordinal {
				cost += 12
			}
		}
		out = append(out, shorter{text, cost})
	}
	return out
}

// alikeMembers reports members of one kind: all open with a figure, all tell of a doing ("repair of …"), or all are named behind
// "such as".
func alikeMembers(members []string, before string) bool {
	for _, kind := range []*lang.Pattern{figureMember, doingMember} {
		if !slices.ContainsFunc(members, func(m string) bool { return !kind.MatchString(m) }) {
			return true
		}
	}
	at := namedBehind.FindStringIndex(before)
	return at != nil && words(before[at[1]:]) <= longestNamed && !slices.ContainsFunc(members, func(m string) bool {
		return words(m) > longestNamed || noMember.MatchString(m)
	})
}

const longestNamed = 9 // words of a member behind "such as"

var (
	figureMember = lang.MustCompile(`^(?:the |about |around |over |up to |upto |nearly |more than |approximately )?(?:₹|Rs|US ?\$|\$|\(?-?\)?\d)`)
	doingMember  = lang.MustCompile(`^(?:the )?(?:[a-z-]+ )?[a-z-]+(?:tion|sion|ment|ance|ing|al|ure)s? of `)
	// namedBehind brings in members by name.
	namedBehind = lang.MustCompile(`\b(?:such as|including|comprising|namely|viz\.?|like):?,? `)
	// noMember opens what is told of the whole, or goes on with the member before.
	noMember = lang.MustCompile(`^(?:\d{4}\b|(?:and )?[a-z]+ing |(?:and |also )?(?:which|who|where|with|while|for|to|by|in|on|at|from|under|through|as|including|along|together|thereby|so|etc)\b)`)
)

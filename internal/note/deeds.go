package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Two deeds of one doer: "The Board dug 40 wells in Avanti … and opened a school of pumps" makes two lines where one has no room
// for both.

// deedBehind is a deed behind "and", with what it was done to.
var deedBehind = lang.MustCompile(`,? and (?:also |subsequently |later )?([a-z]+(?:ed|aid|eld|ent|ave|ook|et)) (?:the|an?|his|her|its|their|that|more|over|up|to|for|[A-Z₹“‘]|\d)`)

// splitDeeds divides such a sentence and says the doer again, with the "has" of the first deed. Behind a participle ("a school, opened
// in May and moved to Bela") the second deed is not the doer's.
func splitDeeds(s string) []string {
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 || strings.Contains(s[:verbs[0].Start], ":") {
		return nil
	}
	doer, first := strings.TrimSpace(s[:verbs[0].Start]), verbs[0].Of(s)
	if doer == "" || words(doer) > 14 || subordinate.MatchString(doer) || leadOpen.MatchString(doer) || strings.Count(doer, ",") == 1 || helper.MatchString(first) && first != "has" && first != "have" || strings.HasSuffix(first, "s") && first != "has" {
		return nil
	}
	help := ""
	if first == "has" || first == "have" {
		help = first + " "
	}
	for _, m := range deedBehind.FindAllStringSubmatchIndex(s, -1) {
		left, right := strings.TrimRight(s[:m[0]], " ,"), doer+" "+help+s[m[2]:]
		if m[0] < verbs[0].End || strings.Contains(left, ":") || participle.MatchString(behindDeed(s[verbs[0].End:m[0]], help)) || pairedWith.MatchString(left) || words(left) < 8 || words(s[m[2]:]) < 6 || words(left) > MaxWords || words(right) > MaxWords || !closes(left) || !closes(right) {
			continue
		}
		if v := lang.FiniteVerbs(doer + " " + s[m[2]:]); len(v) == 0 || v[0].Start != len(doer)+1 || relativeOpen(left) || saying.MatchString(left) {
			continue
		}
		return []string{left, right}
	}
	return nil
}

// behindDeed is what stands behind the first deed: "has" is followed by its participle.
func behindDeed(rest, help string) string {
	if m := participle.FindStringIndex(rest); help != "" && m != nil && words(rest[:m[1]]) <= 3 {
		return rest[m[1]:]
	}
	return rest
}

// pairedWith ends in a participle, which the word behind "and" goes with: "an appointed and empowered officer".
var pairedWith = lang.MustCompile(`(?:ed|[a-z]ly|\b(?:held|made|set|built|laid|given|known|being|been))$`)

// relativeOpen reports a clause with "which" or "that" to which a second verb may belong.
func relativeOpen(left string) bool {
	return relativeWord.MatchString(left) || toldThat.MatchString(left)
}

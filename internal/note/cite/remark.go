package cite

import "strings"

// What stands beside a deed and limits nothing of it: what somebody remarks on it, and by what powers it was done.

// remarks are participles with which somebody says what he thinks of what was done.
var remarks = build(map[class]string{participle: "describing calling terming noting stressing emphasising highlighting underlining stating reiterating observing reaffirming underscoring saying " +
	"remarking adding expressing praising lauding hailing urging"})

// withRemark reports behind the comma at x to the end ", with Asha Rao, Minister of Wells, describing it as a step": she speaks of her
// remark alone, and the deed before it is the document's own word.
func (u *unit) withRemark(x int) bool {
	if t := &u.toks[x]; t.key != "with" || t.before&comma == 0 || !u.has(0, x, verb|auxiliary) {
		return false
	}
	for k := x + 1; k < u.size(); k++ {
		t := &u.toks[k]
		switch {
		case remarks[t.key] != 0 && !t.upper:
			return k > x+1 && !u.limitBehind(k, u.size())
		case t.is(cue) && !t.upper, t.is(relative), verbal(t) && !t.upper && !t.is(generic), t.kind == number, k == x+1 && !t.upper && !t.is(article) && t.key != "both":
			return false
		}
	}
	return false
}

// exercised reports between the comma at x and that at y by what powers was done what the verb at y tells: ", in exercise of its powers
// under Article 9 of the Charter, Section 21 and the Wells Act, 1950, has ordered".
func (u *unit) exercised(x, y int) bool {
	k := x + 2
	if u.toks[x].key != "in" || !strings.HasPrefix(u.toks[x+1].key, "exerci") || !u.toks[y].is(auxiliary|verb) || u.has(x, y, auxiliary|modal) {
		return false
	}
	for k < y && !strings.HasPrefix(u.toks[k].key, "power") {
		k++
	}
	return k < x+6
}

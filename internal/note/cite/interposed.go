package cite

import "github.com/sandarbh/sandarbh/internal/lang"

// Speakers behind a comma: "The rate stays as prices rise, while rains are late, the Bank said in a note." All of the sentence is the
// speaker's, so that no clause before him may take him along.

// longestSpeaker is how many words a speaker has before his verb.
const longestSpeaker = 8

// hidesSpeaker reports that leaving out [x, y) takes a clause together with the speaker of more than it, who stands behind a comma
// inside of it.
func (u *unit) hidesSpeaker(x, y int) bool {
	for c := x + 2; c < y; c++ {
		if u.toks[c].before&comma == 0 || u.toks[c].depth > u.toks[x].depth {
			continue
		}
		for k := c + 1; k < y && k <= c+longestSpeaker; k++ {
			if t := &u.toks[k]; speaking[t.key] && !t.upper && u.toks[k].before == 0 && u.namesOnly(c, k) && !plainAnd(&u.toks[c]) {
				return true
			}
		}
	}
	return false
}

// sayingThat are participles by which a sentence opens with what its doer holds: "Observing that the wells are dry, …".
var sayingThat = lang.WordSet(`observing noting saying stating holding alleging claiming arguing contending adding asserting maintaining believing pointing underlining
	highlighting stressing emphasising emphasizing recalling reiterating admitting conceding`)

// opensSaying reports a sentence that opens so.
func (u *unit) opensSaying() bool {
	return u.size() > 2 && sayingThat[u.toks[0].key] && (u.toks[1].key == "that" || u.toks[1].key == "out" && u.toks[2].key == "that")
}

// lastClause is where the last clause with a verb of its own begins behind a comma, 0 if there is none: all that stands before it is
// what the doer holds, if the sentence opens so.
func (u *unit) lastClause() int {
	finite := u.finiteVerbs()
	for c := u.size() - 1; c > 0; c-- {
		if u.toks[c].before&comma == 0 || u.toks[c].depth > 0 {
			continue
		}
		for k := c; k < u.size(); k++ {
			if finite[k] {
				return c
			}
		}
	}
	return 0
}

// meanwhile reports what goes on or went before a deed, to the end of its sentence: "…, even as the towns protest", "…, days after the
// dam broke". It limits nothing that the deed is.
func (u *unit) meanwhile(x, y int) bool {
	if u.toks[y].kind != terminal || u.toks[x].depth > 0 || x < 4 || u.has(x, y, condition) || u.limitBehind(x, y) {
		return false
	}
	switch next := u.toks[x+1].key; u.toks[x].key {
	case "even":
		return next == "as"
	case "days", "weeks", "months", "hours":
		return next == "after" || next == "before"
	}
	return false
}

package cite

import "strings"

// Company: persons whose words belong together, of which a cut takes one part and leaves another that says something else.

// titledMany are the titles of several persons, whose names follow.
var titledMany = map[string]bool{"justices": true, "judges": true, "ministers": true, "secretaries": true, "messrs": true, "generals": true, "professors": true, "mlas": true, "mps": true}

// oneOfSeveral reports that [s, b) has the title of several persons and the first of their names, and a comma leads on to the next:
// "a Bench of Justices Ravi Rao[, Maya Sen and Jane Doe]".
func (u *unit) oneOfSeveral(s, b int) bool {
	if b >= u.size() || u.toks[b].before&comma == 0 || !u.toks[b].upper {
		return false
	}
	for k := s; k < b; k++ {
		if titledMany[u.toks[k].key] && k+1 < b && u.toks[k+1].upper {
			return true
		}
	}
	return false
}

// withPerson reports behind the comma at x the participle of a phrase that began with ", with" and a name: "is led by Ravi Rao, with
// Maya Sen, Secretary, [serving as his deputy]". Without it she leads with him.
func (u *unit) withPerson(x int) bool {
	if !strings.HasSuffix(u.toks[x].key, "ing") {
		return false
	}
	for k := x - 1; k > 0; k-- {
		t := &u.toks[k]
		switch {
		case t.key == "with" && t.before&comma != 0:
			return u.toks[k+1].upper && u.toks[k+1].before == 0
		case t.before&(stop|dash) != 0, t.before&semicolon != 0 && !t.upper, t.is(verb|auxiliary|modal|participle) && !t.upper && !t.is(generic):
			return false
		}
	}
	return false
}

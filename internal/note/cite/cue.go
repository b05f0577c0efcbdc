package cite

import "strings"

// Cues of more than one word: exceptions ("other than"), conditions told by a participle or by "on production of",
// and points of view ("in the editorial's view"), whose words alone are no cues.

// markPhrases gives the head word of each such phrase the class that keeps it from being left out.
func markPhrases(in []token) {
	for i := range in[:len(in)-1] {
		t, next := &in[i], &in[i+1]
		if t.kind != word {
			continue
		}
		switch t.key {
		case "other":
			if next.key == "than" {
				t.class |= condition
			}
		case "exception":
			if next.key == "of" {
				t.class |= condition
			}
		case "leaving", "setting", "putting":
			if next.key == "out" || next.key == "aside" {
				t.class |= condition
			}
		case "assuming", "supposing", "presuming", "failing", "omitting", "discounting", "ignoring", "disregarding", "granting", "discounted", "adjusting", "adjusted", "allowing", "counting":
			if opensClause(in, i) && next.key != "which" && (!strings.HasPrefix(t.key, "adjust") && t.key != "allowing" || next.key == "for") {
				t.class |= condition
			}
		case "extent":
			if i > 1 && in[i-1].key == "the" && in[i-2].key == "to" && (next.key == "that" || next.key == "of") {
				t.class |= condition
			}
		case "view", "opinion", "eyes", "estimation", "judgment", "judgement", "assessment", "reckoning", "estimate", "words", "standpoint", "viewpoint", "perspective", "account", "admission", "telling", "belief":
			if pointOfView(in, i) {
				t.class |= attribution
			}
		case "sees", "see", "saw", "puts", "put", "tells":
			if next.key == "it" && in[i+2].before&edge != 0 && asBefore(in, i) {
				t.class |= attribution
			}
		case "राय", "मत", "नजर", "नज़र", "दृष्टि":
			if next.key == "में" || next.key == "से" {
				t.class = t.class&^negation | attribution
			}
		}
	}
}

func opensClause(in []token, i int) bool { return i == 0 || in[i].before&edge != 0 }

// pointOfView reports a noun of opinion that a clause is told from: "In the editorial's view,", "by its own account,",
// "from the standpoint of exporters,". "In view of" names a reason.
func pointOfView(in []token, i int) bool {
	t, next := &in[i], &in[i+1]
	if i == 0 || t.before != 0 {
		return false
	}
	ends := next.kind == terminal || next.before&edge != 0
	owned := false
	k := i - 1
	for k >= 0 && k > i-9 && !viewPrepositions[in[k].key] {
		if in[k+1].before&edge != 0 {
			return false
		}
		owned = owned || strings.HasSuffix(in[k].key, "'s") || in[k].is(pronoun) || in[k].key == "its" || in[k].key == "his" || in[k].key == "her" || in[k].key == "their" || in[k].key == "own" || in[k].key == "all"
		k--
	}
	if k < 0 || !viewPrepositions[in[k].key] {
		return false
	}
	switch t.key {
	case "account", "telling", "admission", "estimate", "reckoning":
		return in[k].key == "by" && (owned || next.key == "of")
	case "standpoint", "viewpoint", "perspective":
		return in[k].key == "from" && (owned || next.key == "of" || ends && k < i-1)
	case "view":
		if k == i-1 {
			return in[k].key == "to" && next.key == "of"
		}
		return in[k].key == "in" && (next.key == "of" || ends) || in[k].key == "from" && next.key == "of"
	case "words":
		return in[k].key == "in" && next.key == "of" && in[i-1].is(article)
	}
	return in[k].key == "in" && (next.key == "of" || ends) && k < i-1
}

var viewPrepositions = map[string]bool{"in": true, "from": true, "by": true, "to": true}

// asBefore reports the "as" of "as the union sees it" at the head of its clause.
func asBefore(in []token, i int) bool {
	for k := i - 1; k >= 0 && k > i-9; k-- {
		if in[k].key == "as" {
			return opensClause(in, k)
		}
		if in[k+1].before&edge != 0 {
			return false
		}
	}
	return false
}

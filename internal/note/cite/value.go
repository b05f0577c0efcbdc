package cite

import "slices"

// Values of one measure at two times.

// links are words between the value and a former one of the same measure.
var links = [][]string{{"as", "compared", "with"}, {"as", "compared", "to"}, {"compared", "with"}, {"compared", "to"}, {"as", "against"}, {"up", "from"}, {"down", "from"}, {"against"}}

// twoValues makes "5.1 % in March, from 5.4 % in February" of "… compared with …". A former value has a time of its
// own. It also reads "provisionally" as the "(provisional)" of a label.
func (u *unit) twoValues(line []token) []*unit {
	link, mild := "", false
	for i := range line {
		switch k := line[i].key; k {
		case "from", "against":
			if i > 0 && line[i-1].kind != terminal && line[i].before&comma != 0 && i+1 < len(line) {
				link = k
			}
		case "provisional":
			mild = line[i].before&opened != 0
		}
	}
	n := u.size()
	var out []*unit
	if link != "" {
		for x := 1; x < n; x++ {
			for _, l := range links {
				if !u.startsWith(x, l) || x > 0 && u.toks[x-1].key == "as" && l[0] == "compared" {
					continue
				}
				y := x + len(l)
				if y >= n || u.toks[y].kind != number || link == "from" && l[0] == "against" || !u.hasKind(0, x, number) || !u.timed(0, x) || !u.timed(y, n) || u.has(y, n, cue|coordinator) || u.otherThing(x, y) {
					continue
				}
				t := token{key: link, kind: word, class: lexicon[link], before: comma, start: u.toks[x].start, end: u.toks[y-1].end}
				v := u.joinParts([][]token{slices.Clone(u.toks[:x]), {t}, slices.Clone(u.toks[y:n])})
				out = append(out, v.prepared())
			}
		}
	}
	if mild {
		for x := range n {
			if u.toks[x].key == "provisionally" {
				v := u.joinParts([][]token{slices.Clone(u.toks[:n])})
				v.toks[x].key = "provisional"
				out = append(out, v.prepared())
			}
		}
	}
	return out
}

// otherThing reports behind the former value at y a word that the sentence before x lacks: a value of another place or
// group.
func (u *unit) otherThing(x, y int) bool {
	for k := y; k < u.size(); k++ {
		if t := &u.toks[k]; t.kind == word && !t.is(preposition|article) && !u.mentions(0, x, t.key) && !u.unitOf(t, x) {
			return true
		}
	}
	return false
}

// unitOf reports the plural or singular of a word before x.
func (u *unit) unitOf(t *token, x int) bool {
	for k := range x {
		if inflected(u.toks[k].key, t.key) {
			return true
		}
	}
	return false
}

// timed reports exactly one time among [x, y), behind its preposition.
func (u *unit) timed(x, y int) bool {
	count := 0
	for k := x; k < y; k++ {
		if t := &u.toks[k]; t.kind == date || t.kind == year {
			count++
			if k == x || !u.toks[k-1].is(preposition) && u.toks[k-1].key != "on" {
				return false
			}
		}
	}
	return count == 1
}

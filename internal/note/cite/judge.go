package cite

// Judgement of a whole alignment.

import "slices"

// judge looks at a whole alignment for what its single steps do not show.
func judge(line []token, units []*unit, steps []step, label bool) []Fault {
	var out []Fault
	kept := make([][]bool, len(units))
	for u := range units {
		kept[u] = make([]bool, len(units[u].toks))
	}
	for _, s := range steps {
		if s.op == match || s.op == repeated {
			for j := s.j; j < s.j2; j++ {
				kept[s.unit][j] = true
			}
		}
	}
	for u, un := range units {
		if !kept[u][0] && un.opensSaying() && slices.Contains(kept[u][:un.lastClause()], true) {
			out = append(out, Fault{"attribution", un.words(0, 2), "is lost from the passage"})
		}
	}
	included := make([]int, len(units)) // where the list begins of which the line includes some
	for _, s := range steps {
		if (s.op == match || s.op == inserted) && s.i2 > s.i && included[s.unit] == 0 && includes(line, s.i) {
			included[s.unit] = s.j + 1
		}
	}
	lineHasDate := false
	for i := range line {
		if line[i].kind == date || line[i].kind == year {
			lineHasDate = true
		}
	}
	for _, s := range steps {
		if s.op != dropped {
			continue
		}
		un := units[s.unit]
		d := s.drop
		words := un.words(d.from, d.to)
		if un.superseded(d.from, d.to) && un.keptQuantity(kept[s.unit]) {
			out = append(out, Fault{"condition", words, "says that the figure has changed"})
		}
		if (d.kind == predicate || d.kind == member || d.kind == purpose) && un.inCondition(d.from) {
			out = append(out, Fault{"condition", words, "is lost from the passage"})
		}
		if d.kind != adverbial && d.kind != leadIn && !lineHasDate && un.asOn(d.from, d.to) && un.keptQuantity(kept[s.unit]) {
			out = append(out, Fault{"date", words, "is the time of the figure"})
		}
		switch d.kind {
		case member:
			if in := included[s.unit]; in > 0 && d.from >= in {
				continue
			}
			if un.closedList(d.from, d.to) {
				out = append(out, Fault{"pairing", words, "belongs to a list told as whole"})
			} else if !un.hasKind(d.from, d.to, number) && un.quantityNear(kept[s.unit], d.from, d.to) {
				out = append(out, Fault{"pairing", words, "belongs to the same figure"})
			} else if un.hasKind(d.from, d.to, number) && un.splitsFigure(kept[s.unit], d.from, d.to) {
				out = append(out, Fault{"pairing", words, "stands between a figure and its words"})
			}
		case aside:
			if t := &un.toks[d.from]; t.before&comma != 0 && !t.is(relative) && (!t.is(participle) || un.endsList(d.from, d.to)) && un.consists(d.from) && included[s.unit] == 0 {
				out = append(out, Fault{"pairing", words, "belongs to a list told as whole"})
			}
		case predicate:
			if un.hasKind(d.from, d.to, number) && un.splitsFigure(kept[s.unit], d.from, d.to) {
				out = append(out, Fault{"pairing", words, "stands between a figure and its words"})
			}
		case adverbial, leadIn:
			t := &un.toks[d.from]
			if !lineHasDate && un.hasKind(d.from, d.to, date, year) && !(d.kind == leadIn && un.stepTowards(d.from, d.to)) && dating(t.key) && !(t.key == "as" && un.toks[d.from+1].key != "on" && un.toks[d.from+1].key != "of") && un.keptQuantity(kept[s.unit]) {
				out = append(out, Fault{"date", words, "is the time of the figure"})
			}
			if d.kind == leadIn && un.occasion(d.from, d.to) {
				continue
			}
			if (t.key == "in" || t.key == "under" || t.key == "among" || t.key == "for" || t.key == "of") && !un.hasKind(d.from, d.to, date, year) && un.keptQuantity(kept[s.unit]) && d.kind == leadIn && !un.empty(d.from, d.to) {
				out = append(out, Fault{"condition", words, "says what the figure is of"})
			}
		}
		if d.kind == purpose || d.kind == adverbial || d.kind == aside && un.toks[d.from].before&edge == 0 {
			if k := un.superlativeBefore(kept[s.unit], d.from); k >= 0 {
				out = append(out, Fault{"qualifier", un.words(k, d.to), "loses its scope"})
			}
		}
	}
	if label {
		out = append(out, labelCues(units, kept)...)
	}
	return out
}

// asOn reports a day as on which figures stand, behind the last of them: "…; 9 lakh cards as on 28 February".
func (u *unit) asOn(x, y int) bool {
	for k := x; k+2 < y; k++ {
		if u.toks[k].key == "as" && (u.toks[k+1].key == "on" || u.toks[k+1].key == "of") && u.hasKind(k+2, min(k+5, y), date, year) {
			return true
		}
	}
	return false
}

// inCondition reports a place within a clause that says in which cases something holds: "in cases where resources are [bought
// and] widely distributed".
func (u *unit) inCondition(x int) bool {
	for k := x - 1; k >= 0; k-- {
		switch t := &u.toks[k]; t.key {
		case "where":
			return k > 0 && (u.toks[k-1].key == "cases" || u.toks[k-1].key == "case") || k == 0
		case "if", "unless", "provided":
			return true
		}
		if u.toks[k+1].before&edge != 0 {
			return false
		}
	}
	return false
}

// superseded reports words that say that what stands before them is so no more: "which has now been increased to".
func (u *unit) superseded(x, y int) bool {
	for k := x; k < y; k++ {
		switch u.toks[k].key {
		case "increased", "raised", "revised", "enhanced", "extended", "reduced", "lowered", "expanded", "upgraded":
		default:
			continue
		}
		for b := max(x, k-4); b < k; b++ {
			switch u.toks[b].key {
			case "now", "since", "later", "subsequently":
				return true
			}
		}
	}
	return false
}

// stepTowards reports a lead-in of praise whose date is that of a goal: "In a landmark step towards housing for all by
// 2029".
func (u *unit) stepTowards(x, y int) bool {
	for k := x; k < y && k < x+6; k++ {
		if u.toks[k].kind == date || u.toks[k].kind == year {
			return false
		}
	}
	return u.empty(x, y)
}

// empty reports a lead-in without content: "In a significant step", "Under these efforts".
func (u *unit) empty(x, y int) bool {
	switch u.toks[y-1].key {
	case "efforts", "steps", "endeavours", "endeavors":
		return y-x == 3
	}
	return u.has(x, y, praise|filler)
}

func dating(w string) bool {
	switch w {
	case "in", "during", "for", "as", "since", "between", "from", "by", "at", "till", "until":
		return true
	}
	return false
}

func (u *unit) words(x, y int) string {
	if x >= y || y > u.size() {
		return ""
	}
	return u.text[u.toks[x].start:u.toks[y-1].end]
}

// keptQuantity reports whether the line took a figure from the sentence.
func (u *unit) keptQuantity(kept []bool) bool {
	for j := range u.size() {
		if kept[j] && u.toks[j].kind == number && !(len(u.toks[j].key) == 1 && j > 0 && (u.toks[j-1].key == "the" || u.toks[j-1].key == "these")) {
			return true // but "the two sides" are not counted here
		}
	}
	return false
}

// quantityNear reports a kept figure in the clause around the left-out member [x, y).
func (u *unit) quantityNear(kept []bool, x, y int) bool {
	for k := x - 1; k >= 0 && k > x-25; k-- {
		if kept[k] && u.toks[k].kind == number {
			return true
		}
		if u.toks[k].before&(semicolon|stop) != 0 {
			break
		}
	}
	for k := y; k < u.size() && k < y+25; k++ {
		if u.toks[k].before&(semicolon|stop) != 0 {
			break
		}
		if kept[k] && u.toks[k].kind == number {
			return true
		}
	}
	return false
}

// splitsFigure reports whether a kept figure before the part [x, y), which has its own, is followed behind it by
// words that may belong to that other figure.
func (u *unit) splitsFigure(kept []bool, x, y int) bool {
	before := false
	for k := x - 1; k >= 0; k-- {
		if kept[k] && u.toks[k].kind == number {
			before = true
		}
	}
	next := y
	for next < u.size() && !kept[next] {
		next++
	}
	if !before || next >= u.size() {
		return false
	}
	t := &u.toks[next]
	return t.kind != number && t.kind != ordinal && !t.is(hedge) && t.before&(semicolon|closed|comma) == 0
}

// superlativeBefore returns the place of a kept "first" or "largest" whose phrase the words at x go on, or -1.
func (u *unit) superlativeBefore(kept []bool, x int) int {
	for k := x - 1; k >= 0 && k >= x-8; k-- {
		t := &u.toks[k]
		if t.is(superlative) && kept[k] {
			return k
		}
		if t.is(auxiliary|modal) || u.toks[k+1].before&edge != 0 {
			return -1
		}
	}
	return -1
}

// labelCues asks that a label line keep what limits the clauses that it takes words from.
func labelCues(units []*unit, kept [][]bool) []Fault {
	var out []Fault
	for u, un := range units {
		any := false
		for _, w := range un.windows() {
			taken := false
			for j := w[0]; j < w[1]; j++ {
				taken = taken || kept[u][j] && !un.toks[j].is(article|preposition|coordinator)
			}
			any = any || taken
			for j := w[0]; j < w[1] && taken; j++ {
				if t := &un.toks[j]; !kept[u][j] && t.is(cue) && t.depth == 0 {
					out = append(out, Fault{ruleOf(t.class), un.words(j, j+1), "is lost from the passage"})
				}
			}
		}
		for j := 0; j < un.size() && any; j++ {
			if t := &un.toks[j]; !kept[u][j] && t.is(attribution|condition) && t.depth == 0 {
				out = append(out, Fault{ruleOf(t.class), un.words(j, j+1), "is lost from the passage"})
			}
		}
	}
	return out
}

func ruleOf(c class) string {
	switch {
	case c&negation != 0:
		return "negation"
	case c&modal != 0:
		return "modality"
	case c&attribution != 0:
		return "attribution"
	case c&condition != 0:
		return "condition"
	case c&hedge != 0:
		return "qualifier"
	}
	return "word"
}

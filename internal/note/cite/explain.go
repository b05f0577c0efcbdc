package cite

// Explanations for the editor.

// explain says in an editor's words why no alignment was found.
func explain(text string, line []token, units []*unit, far int) []Fault {
	var out []Fault
	for i := range line[:len(line)-1] {
		l := &line[i]
		if l.is(article) {
			continue
		}
		if found(l, units) || joinedSomewhere(line, i, units) {
			continue
		}
		w := text
		if l.end <= len(text) {
			w = text[l.start:l.end]
		}
		switch l.kind {
		case number, ordinal:
			out = append(out, Fault{"number", w, "stands in no cited passage"})
		case date, year:
			out = append(out, Fault{"date", w, "stands in no cited passage"})
		default:
			r := "word"
			if l.is(cue) {
				r = ruleOf(l.class)
			}
			out = append(out, Fault{r, w, "stands in no cited passage"})
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, u := range units {
		if f := lostCues(line, u); len(f) > 0 {
			out = append(out, f...)
		}
	}
	if len(out) > 3 {
		out = out[:3]
	}
	if far < len(line)-1 {
		return append(out, Fault{"order", text[line[far].start:], "does not follow from the words before it in any cited passage"})
	}
	return append(out, Fault{"order", text, "leaves out what must not be left out of the cited passages"})
}

func found(l *token, units []*unit) bool {
	for _, u := range units {
		for j := range u.size() {
			if _, ok := equal(l, &u.toks[j], u, j); ok {
				return true
			}
		}
	}
	return false
}

func joinedSomewhere(line []token, i int, units []*unit) bool {
	for _, u := range units {
		g := &grid{line: line}
		for j := range u.size() {
			for a := i; a >= 0 && a > i-4; a-- {
				if n, _ := g.joined(u, a, j); n > 0 && a+n > i {
					return true
				}
			}
		}
	}
	return false
}

// lostCues lists what limits the sentence and does not stand in the line, if the line takes most of its words from
// the sentence.
func lostCues(line []token, u *unit) []Fault {
	in := map[string]bool{}
	for i := range line {
		in[line[i].key] = true
	}
	shared := 0
	for j := range u.size() {
		if in[u.toks[j].key] {
			shared++
		}
	}
	if shared*3 < len(line) {
		return nil
	}
	var out []Fault
	for j := range u.size() {
		if t := &u.toks[j]; t.is(cue) && !in[t.key] {
			out = append(out, Fault{ruleOf(t.class), u.words(j, j+1), "is lost from the passage"})
		}
	}
	return out
}

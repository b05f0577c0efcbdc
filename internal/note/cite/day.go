package cite

// Days and hours.

// days lists relative days and dates with their preposition.
func (u *unit) days(x int) {
	n := u.size()
	if t, next := &u.toks[x], &u.toks[x+1]; t.is(today) && next.kind == date && next.before&opened != 0 && u.toks[x+2].before&closed != 0 {
		u.add(x, x+1, 1, soft) // "on Wednesday (27 May 2026)"
	}
	k := x
	for k < n && (u.toks[k].key == "early" || u.toks[k].key == "late" || u.toks[k].key == "earlier") {
		k++
	}
	if k < n && u.toks[k].key == "on" && u.toks[k].class&hedge == 0 {
		k++
	} else if k == x && u.toks[k].key != "this" && u.toks[k].key != "last" {
		return
	}
	if k+1 < n && (u.toks[k].key == "this" || u.toks[k].key == "last") {
		switch u.toks[k+1].key {
		case "morning", "evening", "afternoon", "night":
			if x > 0 || !verbal(&u.toks[k+2]) {
				u.add(x, k+2, 2, day)
			}
			return
		}
	}
	if k < n && u.toks[k].is(today) {
		u.add(x, k+1, 2, day)
		return
	}
	if k < n && k > x && u.toks[k].kind == date {
		u.add(x, k+1, 3, day)
	}
}

// clock lists an hour: "at about 11.30 p.m.".
func (u *unit) clock(x int) {
	k := x + 1
	if u.toks[x].key != "at" || k >= u.size() {
		return
	}
	for k < u.size() && (u.toks[k].key == "about" || u.toks[k].key == "around") {
		k++
	}
	if k+1 < u.size() && u.toks[k].kind == number {
		switch u.toks[k+1].key {
		case "pm", "am", "hours", "hrs", "ist":
			u.add(x, k+2, 3, day)
		}
	}
}

package cite

// praisedSteps are what a headline calls the deed before its comma.
var praisedSteps = map[string]bool{"step": true, "milestone": true, "boost": true, "push": true, "stride": true, "leap": true, "move": true, "achievement": true}

// praisedStep reports a judgement without its article behind a comma, to the end: "Board Opens 40 Wells, [Historic Step Towards …]".
func (u *unit) praisedStep(x int) bool {
	t := &u.toks[x]
	if x < 3 || t.before&comma == 0 || !t.is(praise) || !praisedSteps[u.toks[x+1].key] || u.toks[x+1].before != 0 {
		return false
	}
	return !u.has(x, u.size(), cue|auxiliary|relative) && !u.hasKind(x, u.size(), number, date, year) && !u.firm(x, u.size())
}

// oneOfBest reports an apposition that ranks what stands before it among others: "the port of Neer, [one of Goa's most important]".
func (u *unit) oneOfBest(x, y int) bool {
	return (u.toks[x].key == "one" || u.toks[x].key == "1") && u.toks[x+1].key == "of" && u.mentions(x, y, "most") && !u.hasKind(x+1, y, number, date, year) && !u.has(x, y, negation|condition|attribution|modal|auxiliary|relative)
}

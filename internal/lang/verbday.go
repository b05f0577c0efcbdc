package lang

// endsDay reports the last number of a day behind its "on": "The Board on 11 May 2026 | set five targets", "on May 11 |".
func (p *verbParser) endsDay(j int) bool {
	if y := p.at(j); len(y.Norm) == 4 && fullYear(y.Norm) != 0 {
		j--
		if p.at(j).Text == "," {
			j--
		}
	}
	a, b := p.at(j-1), p.at(j)
	if monthOf(a) == 0 && monthOf(b) == 0 || a.Kind != Number && b.Kind != Number {
		return false
	}
	return p.at(j-2).Norm == "on"
}

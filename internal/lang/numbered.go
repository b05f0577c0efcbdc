package lang

import "strings"

// setCompounds are the words after a number and a hyphen that make an adjective or the name of a kind, no count.
var setCompounds = set(`star on to off stop sided by fold way time times wheeler wheelers dimensional figure figures digit digits`)

// restated returns the width of a number's words in brackets after its digits: "10 (Ten) lakh".
func (p *quantityParser) restated(n numeral) int {
	if p.at(n.next).Text != "(" || p.at(n.next+1).Kind != Word {
		return 0
	}
	w := numeral{first: n.next + 1}
	if !p.wordNumber(n.next+1, &w) || w.ordinal != n.ordinal || w.value != n.value || p.at(w.next).Text != ")" {
		return 0
	}
	return w.next + 1 - n.next
}

// age returns the width of "age of", "the age of" or "aged" before token i, 0 for none.
func (p *quantityParser) age(i int) int {
	switch {
	case p.at(i-1).Norm == "aged":
		return 1
	case p.at(i-1).Norm == "of" && p.at(i-2).Norm == "age":
		if p.at(i-3).Norm == "the" {
			return 3
		}
		return 2
	}
	return 0
}

// numbers reports whether the bare number at i names one of several: of a list of sections, a round, a building, a
// postal code, a year of two digits.
func (p *quantityParser) numbers(i int, n numeral, after Token) bool {
	t, before := p.toks[i], p.at(i-1)
	if pluralNoun(after) {
		return false
	}
	hyphen := before.Kind == Punct && before.Norm == "-"
	switch {
	case after.Norm == "-" && glued(p.toks, n.next) && has(setCompounds, p.at(n.next+1).Norm):
		return true // a nine-figure sum
	case n.value == 0 && p.at(n.next).Norm == "-" && glued(p.toks, n.next) && p.at(n.next+1).Kind == Number:
		return true // 0-2
	case before.Norm == "of" && p.at(i-2).Norm == "round":
		return true
	case hyphen && len(t.Norm) == 6 && !n.grouped && n.decimals == 0 && p.at(i-2).Kind == Word:
		return true // New Delhi - 110001
	case hyphen && glued(p.toks, i-1) && !glued(p.toks, i) && p.at(i-2).Kind == Word && p.at(i-2).Text == strings.ToUpper(p.at(i-2).Text):
		return true // "GATE- 3"
	case len(t.Norm) == 2 && monthOf(before) != 0 && p.at(i-2).Kind == Number && after.Kind != Word:
		return true // 13 Mar 26
	}
	return p.listed(i)
}

// listed reports a number of a list that a word such as "sections" begins: "Sections 109, 190 and 121 (1)".
func (p *quantityParser) listed(i int) bool {
	seen := false
	for j := i - 1; j >= 0; j-- {
		t := p.at(j)
		switch {
		case t.Kind == Number:
			if strings.IndexByte(t.Norm, ',') >= 0 {
				return false
			}
			seen = true
		case t.Kind == Punct:
			switch t.Text {
			case ",", "(", ")", "&", "/", "-", "–":
			default:
				return false
			}
		case t.Norm == "and" || t.Norm == "or" || len(t.Text) == 1:
		default:
			return seen && (has(numberedThings, t.Norm) || has(numberedThings, singular(t.Norm)))
		}
	}
	return false
}

// elided gives counts the noun that is said once for two: "26 and 11 seats", "454 votes for and two against".
func (p *quantityParser) elided() {
	for i := range p.out {
		q := &p.out[i]
		if q.Unit != "" || q.Noun != "" || q.Ordinal {
			continue
		}
		if i+1 < len(p.out) {
			if next := p.out[i+1]; next.Unit == "" && !next.Ordinal && next.Noun != "" && p.coordinated(q.End, next) {
				q.Noun = next.Noun
				continue
			}
		}
		if i > 0 {
			if last := p.out[i-1]; last.Unit == "" && !last.Ordinal && last.Noun != "" && p.goesOn(last.End, *q) {
				q.Noun = last.Noun
			}
		}
	}
}

// coordinated reports whether only adjectives and "and" or "or" stand between a place and a quantity.
func (p *quantityParser) coordinated(start int, q Quantity) bool {
	end := q.Start
	if q.QualifierRange.End > 0 {
		end = min(end, q.QualifierRange.Start)
	}
	n, joined := 0, false
	for _, t := range p.toks {
		if t.Start < start || t.Start >= end {
			continue
		}
		if n++; n > 4 || joined {
			return false
		}
		switch {
		case t.Norm == "and" || t.Norm == "or":
			joined = true
		case t.Kind != Word || Stop(t.Norm):
			return false
		}
	}
	return joined
}

// goesOn reports whether "and" or a comma leads from an earlier count to one that no word for things follows.
func (p *quantityParser) goesOn(start int, q Quantity) bool {
	before, n := Token{}, 0
	for _, t := range p.toks {
		if t.Start >= start && t.Start < q.Start {
			before = t
			n++
		}
		if t.Start >= q.End {
			return n <= 8 && (before.Norm == "and" || before.Text == ",") && (t.Kind == Punct && t.Text != "(" && t.Text != "-" || Stop(t.Norm))
		}
	}
	return n <= 8 && before.Norm == "and"
}

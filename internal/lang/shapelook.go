package lang

import "strings"

// The shape of a whole sentence says what no lexicon does: behind a subject of few words that opens it, a word in -s
// with an article behind it is a verb ("The quake not only zaps the truce"), and so are a present between
// "The survey" and bare nouns ("highlights new gaps") and a base form behind many ("These drafts encompass
// ten tasks"). It is asked last, of sentences in which nothing else is a verb: a fragment of this shape is rare.

// farthest is the word of the subject's end behind which no shape is read.
const farthest = 14

// byShape returns the index of the verb, or -1.
func (p *verbParser) byShape() int {
	n := len(p.toks)
	start := p.subjectStart()
	if n < 8 || start < 0 {
		return -1
	}
	for i := start + 1; i+2 < n && i < start+farthest; i++ {
		t := p.toks[i]
		if t.Text == ":" || t.Text == ";" || t.Norm == "to" && !isUpper(rune(p.at(i + 1).Text[0])) {
			return -1
		}
		if t.Kind != Word || isUpper(rune(t.Text[0])) || strings.ContainsAny(t.Text, "'’-") || has(prepositions, t.Norm) {
			continue
		}
		j := p.before(i)
		for j > start && isOneOf(p.at(j).Norm, "first", "later") {
			j-- // The study first estimated the field
		}
		if j < start || !p.headNoun(j) && !p.namedState(j) && !(j == start && isOneOf(p.at(j).Norm, "these", "those")) {
			continue
		}
		form := verbForms()[t.Norm]
		switch {
		case strings.HasSuffix(t.Norm, "s") && !hasSuffixAny(t.Norm, "ss", "us", "is"):
			if p.presentShape(start, i, j, form) {
				return i
			}
		case strings.HasSuffix(t.Norm, "ed") && !has(notPast, t.Norm) && !has(taggingPast, t.Norm):
			if p.pastShape(start, i, j, form) {
				return i
			}
		case form&(anyBase|presentBase) != 0:
			if p.baseShape(start, i, j) {
				return i
			}
		}
	}
	return -1
}

// subjectStart returns where the subject of a sentence begins: at its first word, or behind the comma of an opening
// phrase; -1 if the sentence opens as a command, an aim or a list does.
func (p *verbParser) subjectStart() int {
	t := p.toks[0]
	switch {
	case t.Kind == Number || currencyOf(t) != "":
		return 0
	case t.Kind != Word || !isUpper(rune(t.Text[0])) || t.Norm == "to" || strings.HasSuffix(t.Norm, "ing"):
		return -1
	case has(prepositions, t.Norm):
		for k := 1; k+3 < len(p.toks); k++ {
			if p.toks[k].Text == "," {
				return k + 1
			}
		}
		return -1
	case verbForms()[t.Norm]&(anyBase|presentBase) != 0 && p.at(1).Kind == Word && !isUpper(rune(p.at(1).Text[0])):
		return -1 // Review the plan
	}
	return 0
}

// namedState reports "the state", which is no adjective there.
func (p *verbParser) namedState(j int) bool {
	return p.at(j).Norm == "state" && isOneOf(p.at(j-1).Norm, "the", "a", "each", "every", "this", "no")
}

// presentShape decides on a word in -s at i behind a head at j.
func (p *verbParser) presentShape(start, i, j int, form verbForm) bool {
	b, a := p.at(j), p.at(i+1)
	if pluralNoun(b) && !isUpper(rune(b.Text[0])) || b.Text == "," || p.toks[i].Norm == "times" {
		return false
	}
	if p.adverb(i + 1) {
		a = p.at(i + 2)
	}
	switch {
	case isOneOf(a.Norm, "the", "a", "an", "its", "their", "his", "her", "how", "itself"):
		return true
	case form&presentS == 0 || p.preposed(start, j):
		return false
	case a.Kind != Word || has(prepositions, a.Norm) || Stop(a.Norm) || has(auxiliaries, a.Norm) || hasSuffixAny(a.Norm, "ed", "ing"):
		return false
	}
	return isOneOf(p.at(start).Norm, "the", "this", "that", "each", "a", "an", "his", "her", "its") || b.Kind == Number
}

// preposed reports a preposition between the words start and j.
func (p *verbParser) preposed(start, j int) bool {
	for k := start; k < j; k++ {
		if has(prepositions, p.toks[k].Norm) || p.toks[k].Text == "," {
			return true
		}
	}
	return false
}

// pastShape decides on a past in -ed: what somebody ordered for, ruled against or kept doing.
func (p *verbParser) pastShape(start, i, j int, form verbForm) bool {
	b, a := p.at(j), p.at(i+1)
	if b.Text == "," || p.verbAhead(i) {
		return false
	}
	switch {
	case p.namedState(j) && p.objectIn(i+1):
		return true
	case p.twoPasts(i):
		return isUpper(rune(b.Text[0])) || isOneOf(p.at(start).Norm, "the", "this") && !p.preposed(start, j)
	case isOneOf(p.at(i-1).Norm, "first", "initially", "later", "finally", "ultimately", "subsequently"):
		return isOneOf(a.Norm, "the", "a", "an", "its", "their")
	case isOneOf(b.Norm, "these", "those") && j == start:
		return isOneOf(p.toks[i].Norm, "included", "covered", "involved", "expanded") // These included bee-boxes
	case isOneOf(a.Norm, "only", "itself", "themselves", "himself", "herself"):
		return p.objectIn(i+2) || has(prepositions, p.at(i+2).Norm)
	case a.Norm == "to":
		return has(toDo, p.toks[i].Norm) && p.at(i+2).Norm != "be" && !pluralNoun(b) && (isUpper(rune(b.Text[0])) || isOneOf(p.at(start).Norm, "the", "a") && !p.preposed(start, j))
	}
	return false
}

// twoPasts reports two pasts of one subject at i, with an object that is not told by whom: "appreciated and congratulated exporters".
func (p *verbParser) twoPasts(i int) bool {
	t, o := p.toks[i], p.at(i+2)
	if p.at(i+1).Norm != "and" || o.Kind != Word {
		return false
	}
	if strings.HasSuffix(t.Norm, "ed") && strings.HasSuffix(o.Norm, "ed") && !has(notPast, o.Norm) {
		a := p.at(i + 3)
		return a.Kind == Word && !has(prepositions, a.Norm) && !Stop(a.Norm) || isOneOf(a.Norm, "the", "a", "an", "its", "their")
	}
	return false
}

// toDo are pasts of those who mean to do, before "to".
var toDo = set(`proposed accepted suggested advised asked demanded requested intended promised sought attempted pledged opted volunteered aimed directed`)

// baseShape decides on a base form behind many.
func (p *verbParser) baseShape(start, i, j int) bool {
	t, a := p.toks[i], p.at(i+1)
	if !p.many(j) || p.at(j).Kind != Word {
		return false
	}
	if a.Text == "," {
		return pluralNoun(p.at(j)) && has(prepositions, p.at(i+2).Norm)
	}
	if p.adverb(i + 1) {
		a = p.at(i + 2)
	}
	form := verbForms()[t.Norm]
	switch {
	case isOneOf(a.Norm, "the", "a", "an", "its", "their", "these"):
		return true
	case weakNoun(t.Norm):
		return false
	case has(prepositions, a.Norm):
		return form&presentBase != 0 && a.Norm != "of"
	case a.Kind == Word && !Stop(a.Norm) && !has(auxiliaries, a.Norm) && !hasSuffixAny(a.Norm, "ed"):
		return true
	}
	return false
}

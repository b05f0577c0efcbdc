package lang

import "strings"

// The last look at a sentence in which no other rule has found its verb: words that are verbs beside the preposition
// that goes with them ("the tool aligns with", "the sessions centred on"), behind an adverb ("dust directly affects
// crops"), or behind a law and its year. A fragment has none of them, or reads as a sentence with them.

// goesWith says beside which words a form is a verb, whatever stands around it.
var goesWith = func() map[string]map[string]struct{} {
	m := map[string]map[string]struct{}{}
	for _, of := range []struct{ forms, with string }{
		{"aligns align", "with"},
		{"functions function serves serve acts act", "as"},
		{"stands stand", "as at among"},
		{"focuses focus focused focussed centres centers centred centered revolves revolved", "on around"},
		{"goes go moves move moved", "beyond toward towards"},
		{"operates operate", "as in under through"},
		{"complies comply", "with"},
		{"transitions transition transitioned", "from to towards"},
		{"dates date", "back"},
		{"gears", "up"},
		{"aids aid", "in"},
		{"registers register", "on"},
		{"hinges hinge hinged rests rest rested", "on upon with"},
		{"builds build", "on upon"},
		{"points point pointed", "to towards"},
		{"extends extend extended", "beyond"},
		{"caters cater catered leads lead", "to"},
		{"appears appear occurs occur", "in at on as within"},
		{"travels travel travelled", "to from via by"},
		{"advanced", "to into"},
		{"results result resulted", "in"},
		{"ruled", "against that"},
		{"reflected", "on"},
		{"asked asks ask", "for"},
		{"advocates advocate advocated", "for"},
		{"ordered", "for"},
		{"assured", "of"},
		{"kicks kick kicked", "off"},
		{"breaks break", "down up"},
		{"works", "out"},
		{"stands", "for"},
		{"concluded started began opened ended", "by"},
	} {
		with := set(of.with)
		for f := range strings.FieldsSeq(of.forms) {
			m[f] = with
		}
	}
	return m
}()

// noAdverbs are adjectives in -ly.
var noAdverbs = set(`only early daily weekly monthly quarterly yearly fortnightly timely likely unlikely costly friendly elderly orderly family assembly supply reply italy july apply rely comply multiply`)

// lawWords end the name of what lays something down.
var lawWords = set(`act bill code policy rules regulations order section article scheme agreement constitution`)

// lastLook returns the index of the verb, or -1.
func (p *verbParser) lastLook() int {
	n := len(p.toks)
	if n < 8 || p.toks[n-1].Text != "." {
		return -1
	}
	for i := 1; i+2 < n; i++ {
		t := p.toks[i]
		if t.Kind != Word || isUpper(rune(t.Text[0])) || strings.ContainsAny(t.Text, "'’-") {
			continue
		}
		j := p.before(i)
		if j < 0 || !p.headNoun(j) {
			continue
		}
		b, a := p.at(j), p.at(i+1)
		if p.adverb(i+1) && i+3 < n {
			a = p.at(i + 2) // focuses mainly on
		}
		form := verbForms()[t.Norm]
		switch {
		case a.Norm == "by" && !strings.HasSuffix(p.at(i+2).Norm, "ing"):
			// "a fair opened by the Minister"
		case has(goesWith[t.Norm], a.Norm) && p.agrees(j, t):
			return i
		case j < i-1 && p.adverb(i-1) && p.objectIn(i+1) && (form&presentS != 0 && !pluralNoun(b) || form&(anyBase|presentBase) != 0 && form&presentS == 0 && p.many(j)):
			return i // dust directly affects crops
		case p.at(i-1).Norm == "also" && strings.HasSuffix(t.Norm, "s") && !strings.HasSuffix(t.Norm, "ss") && a.Kind == Word && !has(prepositions, a.Norm) && !pluralNoun(b):
			return i // the drive also mainstreams waste
		case b.Kind == Number && len(b.Norm) == 4 && fullYear(b.Norm) != 0 && p.namedYear(j) && (strings.HasSuffix(t.Norm, "ed") && !has(notPast, t.Norm)) && a.Kind == Word && !Stop(a.Norm) && !has(prepositions, a.Norm) && !strings.HasSuffix(a.Norm, "ed"):
			return i // the Wells Policy, 2005 recognised springs
		case t.Norm == "provided" && a.Norm == "for" && (has(lawWords, b.Norm) || has(lawWords, p.toks[0].Norm)):
			return i
		case form&presentS != 0 && i <= 3 && shouts(b.Text) && !strings.HasSuffix(b.Text, "s") && pluralNoun(a):
			return i // DGHW issues alerts
		case isOneOf(t.Norm, "mandate", "gain") && pluralNoun(b) && a.Kind == Word && !has(prepositions, a.Norm):
			return i
		case form&(anyBase|presentBase) != 0 && !weakNoun(t.Norm) && j == i-1 && isOneOf(a.Norm, "the", "a", "an") && p.paired(j):
			return i // the Board and the Council run the site
		}
	}
	return p.byShape()
}

// namedYear reports a year behind a name or a month: "the Wells Policy, 2005", "on 4 May 2026".
func (p *verbParser) namedYear(j int) bool {
	b := p.at(j - 1)
	if b.Text == "," {
		b = p.at(j - 2)
	}
	return b.Kind == Word && isUpper(rune(b.Text[0]))
}

// adverb reports a word in -ly that is no adjective, or one of the short ones.
func (p *verbParser) adverb(i int) bool {
	t := p.at(i)
	return t.Kind == Word && (strings.HasSuffix(t.Norm, "ly") && len(t.Norm) > 4 && !has(noAdverbs, t.Norm) || isOneOf(t.Norm, "also", "further", "therefore", "together", "thus", "now", "thereby"))
}

// headNoun reports a word that may end a subject: no article, preposition, "to", "and", adjective or participle.
func (p *verbParser) headNoun(j int) bool {
	b := p.at(j)
	switch b.Kind {
	case Number:
		return true
	case Punct:
		return b.Text == ")" || b.Text == "," && p.apposed(j)
	}
	return !Stop(b.Norm) && !has(determiners, b.Norm) && !has(prepositions, b.Norm) && !(has(adjectives, b.Norm) && !isUpper(rune(b.Text[0]))) &&
		!(hasSuffixAny(b.Norm, "ed", "ive", "ous", "ful") && !has(nounsLikeAdjectives, b.Norm) && !isUpper(rune(b.Text[0])))
}

// nounsLikeAdjectives end as adjectives do.
var nounsLikeAdjectives = set(`initiative objective executive narrative perspective alternative directive incentive representative cooperative archive detective motive drive five dive hive handful feed seed need breed hundred bed`)

// agrees reports a form in -s behind one, a base form behind many, a past behind either.
func (p *verbParser) agrees(j int, t Token) bool {
	switch b := p.at(j); {
	case strings.HasSuffix(t.Norm, "ed"):
		return true
	case strings.HasSuffix(t.Norm, "s"):
		return b.Kind != Word || !pluralNoun(b) || isUpper(rune(b.Text[0]))
	}
	return p.many(j)
}

// many reports a plural at j, or two things with "and" before it.
func (p *verbParser) many(j int) bool { return pluralNoun(p.at(j)) || p.paired(j) }

// paired reports an "and" among the few words before the noun at j, and no "to" or modal that governs it.
func (p *verbParser) paired(j int) bool {
	pair := false
	for k := j - 1; k > 0 && k > j-8; k-- {
		n := p.toks[k].Norm
		if n == "to" || has(modals, n) || has(prepositions, n) && !pair && n != "of" {
			return false
		}
		pair = pair || n == "and"
	}
	return pair
}

package lang

import (
	"slices"
	"strings"
)

// FiniteVerbs returns the finite verbs of s, in order: auxiliaries and modals, presents ("approves"), pasts
// ("launched"), in Hindi the verb at the end of the clause. Participles and infinitives are not finite: "a scheme
// launched in 2015" has none, nor has "Launch of the portal".
//
// It goes by a lexicon and by what stands beside a word. A word that may be a noun ("plans", "reviews") counts if a
// subject stands before it and an object after it. A past that may be a participle counts with an object after it,
// after a pronoun, or if the verb goes without an object ("rose"). Headlines without capitals on every word are
// read best.
func FiniteVerbs(s string) []Range { return memoVerbs.Of(s, finiteVerbs) }

var memoVerbs Memo[[]Range]

func finiteVerbs(s string) []Range {
	p := verbParser{toks: Tokens(s)}
	p.hindi = len(s) > 0 && Detect(s) == "hi"
	if p.hindi {
		return p.hindiVerbs()
	}
	p.capitals = TitleCase(p.toks)
	var out []Range
	for i, t := range p.toks {
		if t.Kind != Word || !p.finite(i) {
			continue
		}
		p.found++
		p.last = i
		out = append(out, t.Range)
	}
	if len(out) == 0 {
		if i := p.anyVerb(); i >= 0 {
			out = append(out, p.toks[i].Range)
		}
	}
	return slices.Clip(out)
}

// anyVerb looks again at a sentence without a plain verb, for one that the careful rules passed over: a present after
// "the mandate", a base form after a plural further back. It returns -1 if there is none.
func (p *verbParser) anyVerb() int {
	n := len(p.toks)
	if n < 5 || p.capitals || verbForms()[p.toks[0].Norm]&(anyBase|presentBase) != 0 && !pluralNoun(p.toks[1]) || p.toks[0].Norm == "to" || p.at(1).Norm == "to" {
		return -1
	}
	plural, det := false, false
	for i := 0; i+2 < n; i++ {
		t := p.toks[i]
		if t.Kind != Word {
			if t.Text == ":" || t.Text == ";" {
				plural, det = false, false
			}
			continue
		}
		if i > 0 && !isUpper(rune(t.Text[0])) {
			j := p.before(i)
			b, a := p.at(j), p.at(i+1)
			form := verbForms()[t.Norm]
			object := p.objectIn(i+1) || isOneOf(a.Norm, "to", "that") || has(prepositions, a.Norm) && isOneOf(a.Norm, "on", "for", "in", "from", "with", "at", "as") || form&presentBase != 0 && strings.HasSuffix(a.Norm, "ly")
			switch {
			case !object || j < 0 || strings.HasSuffix(a.Norm, "ing") && form&nounS != 0:
			case b.Kind == Word && (has(determiners, b.Norm) && b.Norm != "this" || has(prepositions, b.Norm) || Stop(b.Norm) && b.Norm != "this" || has(adjectives, b.Norm) && (j == 0 || !isUpper(rune(b.Text[0]))) || strings.HasSuffix(b.Norm, "ing") && form&presentS == 0):
			case form&(presentBase|anyBase) != 0 && form&presentS == 0 && plural && (p.nounBefore(j, i) || form&presentBase != 0 && (has(determiners, a.Norm) || isOneOf(a.Norm, "it", "them")) || p.objectIn(i+1) && !weakNoun(t.Norm) && form&presentBase != 0) && (p.objectIn(i+1) && !weakNoun(t.Norm) || has(determiners, a.Norm) || form&presentBase != 0):
				return i
			case form&presentS != 0 && det && b.Kind == Word && !pluralNoun(b) && !strings.HasSuffix(b.Norm, "ed") && (p.objectIn(i+1) || isOneOf(a.Norm, "to", "that", "on", "for")):
				return i
			case form&presentS != 0 && det && b.Text == ")" && (p.objectIn(i+1) || isOneOf(a.Norm, "to", "on", "for", "at", "with")):
				return i
			case form&presentS != 0 && b.Text == "," && p.apposed(j) && p.objectIn(i+1):
				return i
			}
		}
		if pluralNoun(t) || t.Norm == "and" && i > 0 {
			plural = true
		}
		if has(determiners, t.Norm) && t.Norm != "all" || i == 0 && isUpper(rune(t.Text[0])) && !Stop(t.Norm) && !pluralNoun(t) {
			det = true
		}
		if strings.HasSuffix(t.Norm, "ing") && i == 0 { // a participle clause: the subject comes after its comma
			for i+2 < n && p.toks[i].Text != "," {
				i++
			}
			plural, det = false, false
		}
	}
	return p.likelyVerb()
}

// likelyVerb is the last look, at a sentence whose subject is too long for the other rules: a form that is a verb
// more often than a noun, with an object or measure behind it. It returns -1 if there is none.
func (p *verbParser) likelyVerb() int {
	n := len(p.toks)
	if n < 7 || p.toks[n-1].Text != "." {
		return -1
	}
	first := 2
	if t := p.toks[0]; t.Text == strings.ToUpper(t.Text) {
		first = 1 // "AMF include drinking water"
	}
	for i := first; i+2 < n; i++ {
		t := p.toks[i]
		if t.Kind != Word || isUpper(rune(t.Text[0])) || strings.ContainsAny(t.Text, "'’-") {
			continue
		}
		j := p.before(i)
		b, a := p.at(j), p.at(i+1)
		if j < 0 || b.Kind == Word && (has(determiners, b.Norm) && b.Text != "THE" || has(prepositions, b.Norm) || has(adjectives, b.Norm) || b.Norm == "to" || b.Norm == "and") {
			continue
		}
		form := verbForms()[t.Norm]
		if strings.HasSuffix(a.Norm, "ly") && len(a.Norm) > 4 {
			a = p.at(i + 2) // declined significantly by
		}
		measure := a.Kind == Number || currencyOf(a) != "" || isOneOf(a.Norm, "nearly", "more", "over", "about", "around", "approximately", "between")
		object := measure || has(determiners, a.Norm) || a.Kind == Word && !Stop(a.Norm) && isUpper(rune(a.Text[0]))
		subject := b.Kind == Number || b.Text == ")" || b.Text == "," && p.apposed(j) || b.Kind == Word && (pluralNoun(b) || isUpper(rune(b.Text[0])))
		switch {
		case form&presentS != 0 && form&nounS == 0 && (object || isOneOf(a.Norm, "to", "that", "in", "on", "from", "for", "of", "repealed") || a.Kind == Word && !Stop(a.Norm)):
			return i
		case form&presentS != 0 && (object || t.Norm == "aims" && isOneOf(a.Norm, "to", "at") || t.Norm == "stands" && isOneOf(a.Norm, "at", "repealed")):
			return i
		case t.Norm == "set" && a.Norm == "out" && p.at(i+2).Norm == "to", t.Norm == "fall" && a.Norm == "under", t.Norm == "encompasses", t.Norm == "aimed" && a.Norm == "to", t.Norm == "stand" && a.Norm == "at", t.Norm == "comprise" && a.Norm == "of", t.Norm == "rests" && isOneOf(a.Norm, "on", "upon", "with"),
			t.Norm == "belong" && a.Norm == "to", t.Norm == "look" && a.Norm == "forward", t.Norm == "rolls" && a.Norm == "out", has(motions, t.Norm) && (has(prepositions, a.Norm) || a.Norm == "to"):
			return i
		case hasSuffixAny(t.Norm, "ed") && b.Text == "," && isOneOf(a.Norm, "the", "a", "an", "this", "its"):
			return i // "Shri Rao, [on 5 May] addressed the meeting"
		case hasSuffixAny(t.Norm, "izes", "ises", "ifies", "ucts", "ulates") && !isOneOf(t.Norm, "sizes", "prizes", "rises", "promises", "exercises", "premises", "enterprises", "products", "ducts", "conducts", "franchises", "surprises", "crises") && (object || a.Kind == Word && !Stop(a.Norm)):
			return i
		case isOneOf(t.Norm, "include", "comprise", "contain", "require", "receive", "provide", "constitute", "host", "project", "implement") && (object || a.Kind == Word && !Stop(a.Norm)) && p.at(0).Norm != "to" && (subject || b.Kind == Word && !isOneOf(t.Norm, "host", "project", "implement")):
			return i
		case isOneOf(t.Norm, "fall", "flow", "draw", "flourish", "stand", "remain", "rank", "lie", "range", "vary") && subject && has(prepositions, a.Norm):
			return i
		case (form&(pastOnly|pastEither) != 0 || strings.HasSuffix(t.Norm, "ed") && !has(notPast, t.Norm)) && b.Norm != "be" && (object && !has(adjectives, t.Norm) || form&pastOnly != 0 || isOneOf(a.Norm, "over", "that") || isOneOf(p.at(i+1).Norm, "up", "down") || t.Norm == "declined" || isOneOf(a.Norm, "by") && p.at(i+2).Kind == Number):
			return i
		}
	}
	return p.lastLook()
}

// motions are verbs in -s that a way or part follows: "passes through three States", "accrues to the State".
var motions = set(`passes flows runs stretches extends leads accrues belongs applies refers`)

// weakNoun reports a base form that is more often a noun.
func weakNoun(n string) bool { return verbForms()[n+"s"]&nounS != 0 || verbForms()[n+"es"]&nounS != 0 }

// nounBefore reports whether the word at j may end a subject: a noun, a name, a closing mark.
func (p *verbParser) nounBefore(j, i int) bool {
	b := p.at(j)
	if b.Kind == Punct {
		return b.Text == ")" || b.Text == "”" || b.Text == "," && p.apposed(j)
	}
	return b.Kind == Number || pluralNoun(b) || isUpper(rune(b.Text[0])) || j == i-1 && hasSuffixAny(b.Norm, "tion", "ment", "ity", "ance", "ence", "ship", "visit", "year") || j < i-1
}

// apposed reports whether the comma at j closes an apposition or participle that follows the subject.
func (p *verbParser) apposed(j int) bool {
	for k := j - 1; k > 0; k-- {
		if p.toks[k].Text != "," {
			continue
		}
		a := p.at(k + 1)
		return k > 0 && (strings.HasSuffix(a.Norm, "ed") || strings.HasSuffix(a.Norm, "ing") || verbForms()[a.Norm]&pastEither != 0 || isOneOf(a.Norm, "which", "who", "the", "a", "an", "along", "including", "under", "with", "also"))
	}
	return false
}

type verbParser struct {
	toks     []Token
	hindi    bool
	capitals bool // nearly every word has a capital: a headline
	found    int
	last     int // the last finite verb
}

func (p *verbParser) at(i int) Token { return tokenAt(p.toks, i) }

// TitleCase reports the tokens of a headline in which nearly every longer word has a capital.
func TitleCase(toks []Token) bool {
	upper, all := 0, 0
	for _, t := range toks {
		if t.Kind != Word || len(t.Text) < 4 {
			continue
		}
		all++
		if isUpper(rune(t.Text[0])) {
			upper++
		}
	}
	return all > 3 && upper*10 >= all*8
}

var (
	modals      = set(`will would shall should can could may might must cannot`)
	auxiliaries = set(`is are was were am has have had do does did will would shall should can could may might must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't couldn't mustn't needn't ain't`)
	beForms     = set(`is are was were am be been being isn't aren't wasn't weren't 's get gets got getting`)
	haveForms   = set(`has have had having hasn't haven't hadn't`)
)

// finite decides on the word at i.
func (p *verbParser) finite(i int) bool {
	t := p.toks[i]
	if has(auxiliaries, t.Norm) {
		return p.auxiliary(i)
	}
	if contracted(t.Text) {
		return true
	}
	n := t.Norm
	for _, prefix := range []string{"re-", "co-", "soft-", "fast-", "e-"} {
		n = strings.TrimPrefix(n, prefix)
	}
	form := verbForms()[n]
	if k := strings.IndexByte(n, '-'); k > 0 {
		if form == 0 {
			return false
		}
	}
	switch {
	case form&presentS != 0 && p.present(i, form):
		return true
	case form&pastOnly != 0:
		return p.pastOnly(i)
	case form&pastEither != 0 || strings.HasSuffix(n, "ed") && len(n) > 3 && !has(notPast, n):
		return p.past(i, form) || p.slashed(i)
	case form&presentBase != 0:
		return p.base(i)
	case form&anyBase != 0:
		b := p.at(p.before(i))
		return b.Kind == Word && isOneOf(b.Norm, "they", "we", "i", "you") && !isUpper(rune(t.Text[0])) && !has(modals, p.at(p.before(i)-1).Norm)
	case form == 0 && len(n) > 3 && n[len(n)-1] == 's':
		return isOneOf(p.at(p.before(i)).Norm, "he", "she", "it") && !Stop(n) && p.at(i-1).Kind == Word // he roots
	}
	return false
}

// slashed reports the first of two pasts that a stroke joins, behind a subject and before what was done: "The Committee presented/laid on
// the Table its Report".
func (p *verbParser) slashed(i int) bool {
	other := p.at(i + 2)
	if p.at(i+1).Text != "/" || other.Kind != Word || verbForms()[other.Norm]&(pastOnly|pastEither) == 0 && !strings.HasSuffix(other.Norm, "ed") {
		return false
	}
	j := p.before(i)
	b := p.at(j)
	return j >= 0 && p.nounBefore(j, i) && !(b.Kind == Word && (has(beForms, b.Norm) || has(haveForms, b.Norm) || has(modals, b.Norm))) && (p.objectIn(i+3) || p.at(i+3).Norm == "on")
}

// contracted reports "it's", "they've", "we'll": a pronoun with its verb.
func contracted(w string) bool {
	if !strings.ContainsAny(w, "'’") {
		return false
	}
	n := Fold(w)
	k := strings.LastIndexByte(n, '\'')
	if k <= 0 {
		return false
	}
	switch n[k+1:] {
	case "ve", "ll", "re", "m":
		return true
	case "s":
		return isOneOf(n[:k], "it", "that", "he", "she", "there", "what", "here", "who", "let")
	case "d":
		return isOneOf(n[:k], "i", "he", "she", "they", "we", "you", "it")
	}
	return false
}

// before returns the index of the word before i, past adverbs, "not" and marks of quotation.
func (p *verbParser) before(i int) int {
	j := i - 1
	for j >= 0 {
		t := p.toks[j]
		n := t.Norm
		if t.Kind == Word && (n == "not" || n == "also" || n == "never" || n == "since" || n == "all" || n == "now" || n == "then" || n == "further" || n == "already" || n == "today" || n == "yesterday" || n == "jointly" || n == "both" || n == "so" || n == "only" || n == "just" || n == "even" || n == "recently" || n == "alone" || n == "itself" || n == "together" || n == "each" || n == "thereby" || n == "duly" || n == "therefore" || n == "always" || n == "still" || n == "often" || n == "thus" || n == "soon" || n == "usually" || strings.HasSuffix(n, "ly") && n != "family" && n != "assembly" && n != "italy" && n != "july" && n != "supply" && n != "only" && n != "monthly" && n != "weekly" && !isUpper(rune(t.Text[0]))) {
			j--
			continue
		}
		break
	}
	return j
}

func (p *verbParser) auxiliary(i int) bool {
	t := p.toks[i]
	b := p.at(p.before(i)).Norm
	switch t.Norm {
	case "may":
		return t.Text == "may" || t.Text == "May" && i == 0 || t.Text == "MAY" && p.at(i+1).Kind == Word
	case "will", "can", "might", "must":
		// "the political will", "a must"
		return !isOneOf(b, "the", "a", "political", "good", "free", "strong", "collective", "people's", "their", "his", "her", "its", "military", "our", "own", "iron") || t.Norm == "will" && p.at(i+1).Norm == "be"
	case "have", "do":
		return b != "to" && !has(modals, b) && !isOneOf(b, "did", "does", "don't", "doesn't", "didn't")
	case "am":
		return b == "i" && p.at(i-1).Kind == Word
	case "does", "did", "is", "are", "was", "were", "has", "had":
		return true
	}
	return true
}

// present decides on a form in -s.
func (p *verbParser) present(i int, form verbForm) bool {
	t := p.toks[i]
	j := p.before(i)
	if j < 0 {
		return false
	}
	b, a := p.at(j), p.at(i+1)
	if strings.ContainsAny(t.Text, "'’") {
		return false // Member's
	}
	capital := isUpper(rune(t.Text[0]))
	if capital && !p.capitals {
		return false
	}
	if b.Kind == Word && (has(determiners, b.Norm) && b.Norm != "this" && b.Norm != "that" || has(prepositions, b.Norm) || b.Norm == "to" || b.Norm == "and" && form&nounS != 0) {
		return false
	}
	if b.Kind == Number { // "the Quality Order, 2026 introduces"
		w := p.at(j - 1)
		if w.Text == "," {
			w = p.at(j - 2)
		}
		return w.Kind == Word && isUpper(rune(w.Text[0])) && fullYear(b.Norm) != 0 && (form&nounS == 0 || has(determiners, a.Norm) || isOneOf(a.Norm, "among", "as"))
	}
	if p.dashed(j) {
		return form&nounS == 0 || p.objectIn(i+1) || has(prepositions, a.Norm)
	}
	if b.Kind == Punct && !isOneOf(b.Text, ")", ",", "\"", "”", "’", "]", "'", "%") {
		return false
	}
	if b.Text == "," && !p.resumes(j, i) {
		return false
	}
	if form&nounS == 0 {
		if b.Kind == Word && !isUpper(rune(b.Text[0])) && (has(adjectives, b.Norm) || hasSuffixAny(b.Norm, "ive", "ous", "ful")) {
			return false
		}
		return !has(auxiliaries, a.Norm) && !(a.Norm == "of" && t.Norm != "consists" && t.Norm != "disposes" && t.Norm != "approves")
	}
	// As often a noun: a subject before and an object or complement after.
	if n := p.at(i + 1).Norm; strings.HasSuffix(n, "ly") && len(n) > 4 && a.Kind == Word && i+2 < len(p.toks) { // rests firmly on
		if has(prepositions, p.at(i+2).Norm) {
			return p.subject(j)
		}
		a = p.at(i + 2)
	}
	if p.found > 0 && p.last > i-6 && b.Norm != "which" && b.Norm != "that" && b.Norm != "who" {
		return false
	}
	if !p.subject(j) {
		return false
	}
	switch {
	case a.Norm == "to":
		return isOneOf(t.Norm, "aims", "plans", "needs", "claims", "offers", "starts", "moves", "looks", "works", "hopes", "pledges", "attempts", "tries") || isOneOf(b.Norm, "it", "he", "she", "who", "which")
	case a.Kind == Word && (has(determiners, a.Norm) || isOneOf(a.Norm, "that", "how", "why", "what", "itself", "himself", "not")):
		return true
	case a.Kind == Number || currencyOf(a) != "":
		return true
	case p.capitals && isUpper(rune(t.Text[0])):
		return isOneOf(a.Norm, "for", "on", "into") && isOneOf(t.Norm, "calls", "focuses", "steps", "votes") || a.Kind == Word && isUpper(rune(a.Text[0])) && p.actor(j)
	case a.Kind == Word && a.Text[0] < 0x80 && isUpper(rune(a.Text[0])) && !has(auxiliaries, a.Norm):
		return true
	case isOneOf(b.Norm, "it", "he", "she", "who", "which", "that", "this"):
		return true
	case a.Kind == Word && isOneOf(a.Norm, "on", "from", "with", "for", "at", "up", "out", "into", "between", "over", "under", "around", "in", "as", "by"):
		return (isUpper(rune(b.Text[0])) || b.Text == ")") && !p.capitals && isOneOf(t.Norm, "accounts", "focuses", "ranks", "ranges", "rests", "works", "plays", "falls", "rises", "grows", "comes", "stems", "starts", "ends", "turns", "calls", "sets", "runs", "stands", "results", "starts", "figures", "features", "costs", "looks", "benefits")
	case a.Kind == Word && !Stop(a.Norm) && !has(auxiliaries, a.Norm) && !strings.HasSuffix(a.Norm, "ed") && !strings.HasSuffix(a.Norm, "ing"):
		return singularSubject(b) && i+2 < len(p.toks)
	}
	return false
}

// actor reports whether the word at j ends the name of someone who acts: an office, a body, a country, an acronym.
func (p *verbParser) actor(j int) bool {
	t := p.at(j)
	return t.Kind == Word && (has(placeNames, t.Norm) || has(orgHeads, t.Norm) || has(offices, t.Norm) || shouts(t.Text) || isOneOf(t.Norm, "cabinet", "centre", "railways", "parliament", "sabha", "mantri", "modi", "singh", "government")) && !isOneOf(t.Norm, "project", "programme", "scheme", "mission", "school", "economic", "national", "international", "act", "bill", "airport")
}

// dashed reports whether the dash at j closes an insertion that another opened.
func (p *verbParser) dashed(j int) bool {
	t := p.at(j)
	if t.Text != "—" && t.Text != "–" {
		return false
	}
	for k := j - 1; k > 0; k-- {
		if p.toks[k].Text == t.Text {
			return true
		}
	}
	return false
}

// singularSubject reports a name or acronym that verbs in -s go with.
func singularSubject(t Token) bool {
	return t.Kind == Word && isUpper(rune(t.Text[0])) && !pluralNoun(t)
}

// resumes reports whether the word at i goes on after an apposition that ends with the comma at j: "Shri Rao, the
// Minister, approves …".
func (p *verbParser) resumes(j, i int) bool {
	commas := 0
	for k := j - 1; k >= 0 && k > j-40; k-- {
		if p.toks[k].Text == "," {
			commas++
		}
	}
	return commas > 0 || p.found > 0 && verbForms()[p.toks[i].Norm]&nounS == 0
}

var (
	determiners  = set(`the a an this that these those its their his her our my your any some each every no such another all both several many few various`)
	prepositions = set(`of in on at by for from with without within into onto upon under over through during between among across via per against towards toward including regarding as than like around about after before since until till`)
)

// subject reports whether the word at j may be the subject of a present form: a name, a noun in the singular, a
// pronoun or a closing mark.
func (p *verbParser) subject(j int) bool {
	b := p.at(j)
	if b.Kind == Punct {
		return isOneOf(b.Text, ")", "\"", "”", "’")
	}
	if b.Kind != Word {
		return false
	}
	if isOneOf(b.Norm, "it", "he", "she", "who", "which", "this", "that") {
		return true
	}
	if Stop(b.Norm) || has(adjectives, b.Norm) && (j == 0 || !isUpper(rune(b.Text[0]))) || strings.HasSuffix(b.Norm, "ing") || strings.HasSuffix(b.Norm, "ed") && !isUpper(rune(b.Text[0])) {
		return false
	}
	return !hasSuffixAny(b.Norm, "al", "ive", "ous", "ic", "ful", "ary") || isUpper(rune(b.Text[0])) && p.capitals
}

var adjectives = set(`new old major key first second big large small total annual monthly daily public private joint future recent latest early late special general common various different multiple high low long short strong good better best more most other same state national international local rural urban temporary primary ordinary voluntary necessary initial final previous proposed so-called social economic political global digital foreign domestic central`)

// pastOnly decides on a past that is no participle.
func (p *verbParser) pastOnly(i int) bool {
	t := p.toks[i]
	b := p.at(i - 1)
	if isUpper(rune(t.Text[0])) && !p.capitals && i > 0 {
		return false
	}
	switch t.Norm {
	case "said":
		return !isOneOf(b.Norm, "the", "be", "a", "this") && !(has(beForms, b.Norm) && b.Norm != "")
	case "rose", "saw", "fell", "lay", "wound", "felt", "dealt", "stood", "thought", "met", "won", "meant", "sought", "told", "heard", "ran", "hung", "became", "came":
		j := p.before(i)
		w := p.at(j).Norm
		if has(beForms, w) || has(haveForms, w) || w == "to" || has(modals, w) {
			return false
		}
		if has(determiners, w) || has(prepositions, w) {
			return false
		}
	}
	return true
}

// past decides on a past that may be a participle.
func (p *verbParser) past(i int, form verbForm) bool {
	t := p.toks[i]
	n := t.Norm
	if isUpper(rune(t.Text[0])) && !p.capitals {
		return false
	}
	j := p.before(i)
	if j < 0 {
		return false
	}
	b, a := p.at(j), p.at(i+1)
	if p.found > 0 && p.last == i-1 && b.Norm != "that" {
		return false // laments lost time
	}
	if p.capitals && isUpper(rune(t.Text[0])) && a.Norm != "that" && !has(determiners, a.Norm) && a.Kind != Number {
		return false // headlines speak in the present
	}
	if n == "called" && isOneOf(a.Norm, "on", "upon", "for", "off", "out") && b.Kind == Word && !has(beForms, b.Norm) && !has(haveForms, b.Norm) && (isUpper(rune(b.Text[0])) || b.Norm == "and") {
		return true
	}
	if n == "called" && isOneOf(a.Norm, "on", "upon", "for") && b.Text == "," && p.found == 0 && !p.verbAhead(i) {
		return true
	}
	if has(taggingPast, n) {
		return isOneOf(b.Norm, "he", "she", "they", "we", "i", "it") && n != "known"
	}
	if b.Kind == Word {
		if isOneOf(b.Norm, "these", "those", "this", "that", "all", "both") && (j == 0 || p.at(j-1).Text == ",") && (has(determiners, a.Norm) || has(prepositions, a.Norm) && form&intransit != 0) {
			return true // These included the
		}
		switch {
		case has(beForms, b.Norm), has(haveForms, b.Norm), has(modals, b.Norm), b.Norm == "to", has(determiners, b.Norm) && b.Norm != "this" && b.Norm != "that" && b.Norm != "all" && b.Norm != "both":
			return false
		case has(prepositions, b.Norm), b.Norm == "as", b.Norm == "if", b.Norm == "when", b.Norm == "than", b.Norm == "being", b.Norm == "once", b.Norm == "though", b.Norm == "newly", b.Norm == "while", b.Norm == "unless", b.Norm == "or" && p.found == 0:
			return false
		case isOneOf(b.Norm, "he", "she", "they", "we", "i", "it", "you", "who", "which", "that"):
			if (b.Norm == "that" || b.Norm == "it") && has(prepositions, a.Norm) && form&intransit == 0 {
				return false
			}
			return form&pastEither == 0 || !isOneOf(n, "cut", "hit", "put", "read", "set", "let", "spread", "bid", "cast", "shut") || b.Norm != "to"
		case b.Norm == "and" || b.Norm == "but" || b.Norm == "or":
			return p.found > 0 && p.objectAfter(i) && !p.participleBefore(j)
		case has(adjectives, b.Norm) && !isUpper(rune(b.Text[0])):
			return false
		case strings.HasSuffix(b.Norm, "ing") && form&intransit == 0 && !has(determiners, a.Norm) && !isUpper(rune(b.Text[0])) && len(b.Norm) > 5 && !isOneOf(b.Norm, "meeting", "building", "training", "hearing", "gathering", "ceremony", "morning", "evening", "filing", "ruling"):
			return false
		case form&pastEither != 0 && isOneOf(n, "cut", "hit", "put", "read", "set", "let", "spread", "bid", "cast", "shut", "split", "bet", "forecast", "broadcast", "upset") && !p.objectAfter(i):
			return false
		}
	}
	if b.Kind == Punct && b.Text == "," {
		return p.commaPast(i, j, form)
	}
	if p.dashed(j) {
		return (p.objectAfter(i) || form&intransit != 0) && !p.verbAhead(i)
	}
	if b.Kind == Punct && !isOneOf(b.Text, ")", "”", "\"", "’", "'", "]") {
		return false
	}
	if b.Kind == Number && p.found == 0 && has(determiners, a.Norm) {
		return true // on 11 May 2026 notified the
	}
	if b.Kind == Number && !isOneOf(p.at(j-1).Norm, "no", "no.") && form&intransit == 0 && !(p.found == 0 && p.endsDay(j)) {
		return false
	}
	switch {
	case a.Norm == "by":
		return form&intransit != 0 && (p.at(i+2).Kind == Number || has(qualifierWords, p.at(i+2).Norm) || isOneOf(p.at(i+2).Norm, "about", "around", "nearly", "over", "more", "up", "saying", "a", "₹", "rs"))
	case has(auxiliaries, a.Norm):
		return false // the amount sanctioned is
	case a.Norm == "that":
		return true
	case a.Norm == "to" && isOneOf(n, "seemed", "tended", "wanted", "agreed", "decided", "refused", "failed", "continued", "planned", "offered", "managed", "struggled", "helped", "vowed", "pledged", "threatened", "wished", "hoped", "appeared", "started", "resolved", "moved", "used", "needed", "attempted", "tried", "chose", "belonged", "led"):
		return true
	case p.objectAfter(i):
		return true
	case form&intransit != 0:
		return !p.verbAhead(i)
	case a.Kind == Word && (a.Norm == "today" || a.Norm == "yesterday") && isUpper(rune(b.Text[0])):
		return p.objectIn(i + 2)
	case isUpper(rune(b.Text[0])) && b.Kind == Word && (a.Norm == "on" || a.Norm == "in" || a.Norm == "at") && !p.verbAhead(i):
		// "Shri Rao inaugurated on Friday the …": an object stands further on.
		return p.laterObject(i)
	}
	return false
}

// commaPast decides on a past after a comma: part of a row of verbs, or resuming after an apposition.
func (p *verbParser) commaPast(i, j int, form verbForm) bool {
	if p.found > 0 && p.objectAfter(i) && !p.participleBefore(j) {
		return true
	}
	if !p.objectAfter(i) && form&intransit == 0 {
		return false
	}
	if p.found > 0 {
		return false
	}
	// "Shri Rao, Minister of Power, launched the portal": another comma before, and a subject first.
	for k := j - 1; k > 0; k-- {
		if p.toks[k].Text == "," || p.toks[k].Text == ")" {
			return !p.verbAhead(i)
		}
	}
	return false
}

// participleBefore reports whether the verb before "and" or a comma was itself a participle after "be" or "have":
// "was approved and launched".
func (p *verbParser) participleBefore(j int) bool {
	for k := j - 1; k >= 0 && k > j-12; k-- {
		n := p.toks[k].Norm
		if has(beForms, n) || has(haveForms, n) || n == "be" || n == "been" {
			return true
		}
		if strings.HasSuffix(n, "ed") && k > 0 {
			return has(beForms, p.at(p.before(k)).Norm) || has(haveForms, p.at(p.before(k)).Norm)
		}
	}
	return false
}

// objectAfter reports whether what follows the verb at i looks like its object.
func (p *verbParser) objectAfter(i int) bool {
	j := i + 1
	for p.at(j).Kind == Word && (strings.HasSuffix(p.at(j).Norm, "ly") || p.at(j).Norm == "out" || p.at(j).Norm == "off" || p.at(j).Norm == "up") && j < i+3 {
		j++
	}
	return p.objectIn(j)
}

// objectIn reports an object at j.
func (p *verbParser) objectIn(j int) bool {
	a := p.at(j)
	switch a.Kind {
	case Number:
		return fullYear(a.Norm) == 0 || len(a.Norm) != 4
	case Punct:
		return currencyOf(a) != "" || isOneOf(a.Text, "“", "\"", "‘") && p.at(j+1).Kind == Word
	}
	n := a.Norm
	switch {
	case n == "":
		return false
	case isOneOf(n, "most", "him", "her", "them", "it", "us", "me", "himself", "itself", "themselves", "how", "what", "why", "people", "hope", "confidence", "concern", "satisfaction", "gratitude", "more"):
		return true
	case has(qualifierWords, n) || n == "just" || n == "only":
		next := p.at(j + 1)
		return next.Kind == Number || currencyOf(next) != "" || has2(numberWords, next.Norm) || n == "some"
	case has(determiners, n):
		return true
	case currencyOf(a) != "":
		return true
	case Stop(n) || has(prepositions, n) || has(auxiliaries, n):
		return false
	case n == "today" || n == "yesterday":
		return p.at(j+1).Kind == Word && has(determiners, p.at(j+1).Norm)
	case has2(numberWords, n):
		return true
	case isUpper(rune(a.Text[0])):
		_, day := weekdays[n]
		return !day && monthOf(a) == 0
	case strings.HasSuffix(n, "ly") || strings.HasSuffix(n, "ing") && !pluralNoun(a):
		return strings.HasSuffix(n, "ing") && p.at(j+1).Norm != "the"
	}
	return a.Text[0] < 0x80
}

// laterObject reports a determiner within the next words, after a time or place.
func (p *verbParser) laterObject(i int) bool {
	for k := i + 2; k < i+7 && k < len(p.toks); k++ {
		if p.toks[k].Kind == Word && (p.toks[k].Norm == "the" || p.toks[k].Norm == "a") && !has(prepositions, p.at(k-1).Norm) {
			return true
		}
	}
	return false
}

// verbAhead reports whether an auxiliary that must belong to the same subject follows: "the amount paid to farmers
// has …".
func (p *verbParser) verbAhead(i int) bool {
	for k := i + 1; k < len(p.toks) && k < i+14; k++ {
		t := p.toks[k]
		if t.Kind == Punct && isOneOf(t.Text, ",", ";", ":", "\"", "”", "“") {
			return false
		}
		if isOneOf(t.Norm, "and", "but", "while", "which", "who", "that", "as", "because", "when", "after", "where", "if", "than", "before") {
			return false
		}
		if has(auxiliaries, t.Norm) && t.Norm != "may" {
			return true
		}
	}
	return false
}

// base decides on a base form after a plural or pronoun: "The projects cover …", "they need".
func (p *verbParser) base(i int) bool {
	t := p.toks[i]
	j := p.before(i)
	if j < 0 || isUpper(rune(t.Text[0])) && !p.capitals {
		return false
	}
	b, a := p.at(j), p.at(i+1)
	if b.Kind != Word {
		return b.Text == ")" && j > 1 && pluralNoun(p.at(j-2)) && p.objectAfter(i) || b.Text == "," && p.resumes(j, i) && p.found == 0 && p.objectAfter(i)
	}
	switch {
	case isOneOf(b.Norm, "they", "we", "i", "you", "who", "which", "these", "those"):
		return true
	case b.Norm == "that" || b.Norm == "both" || b.Norm == "all":
		return b.Norm == "that" && j > 0 && pluralNoun(p.at(j-1))
	case !pluralNoun(b):
		return false
	}
	if t := p.at(j - 1); t.Norm == "to" || has(modals, t.Norm) {
		return false
	}
	if p.found > 0 && p.last > i-4 {
		return false
	}
	switch {
	case p.objectAfter(i), a.Norm == "to", a.Norm == "that":
		return !isOneOf(t.Norm, "support", "work", "share", "plan", "need", "use", "form", "face", "help", "mark", "report", "call", "play", "import", "export", "benefit", "range", "account", "drive", "focus", "increase", "show", "feature", "offer", "aim", "hold", "cover") || has(determiners, a.Norm) || a.Kind == Number || a.Norm == "to" || a.Norm == "that"
	case isOneOf(t.Norm, "include", "remain", "continue", "range", "belong", "depend", "vary", "differ", "exist", "consist", "rely", "contribute", "participate", "come", "lie", "stand", "live", "serve", "account", "focus", "lead", "aim", "operate", "go", "benefit"):
		return has(prepositions, a.Norm) || a.Kind == Word && !Stop(a.Norm) || isOneOf(t.Norm, "include", "remain") || a.Text == ":"
	}
	return false
}

var (
	hindiFinite    = exactFolded(`है हैं हूँ हूं हो था थे थी थीं होगा होगी होंगे होंगी रहेगा रहेगी रहेंगे चाहिए नहीं`)
	hindiPasts     = exactFolded(`किया की किए दिया दी दिए लिया ली लिए गया गई गए गयी गये हुआ हुई हुए कहा बताया रहा रही रहे मिला मिली मिले बना बनी बने रखा रखी रखे आया आई आए जताया जताई बढ़ा बढ़ी बढ़े घटा घटी हटाया उठाया सौंपा सौंपी चुना मनाया मनाई लगाया लगाई बनाया बनाई`)
	hindiSubject   = exactFolded(`ने`)
	hindiClauseEnd = exactFolded(`और तथा एवं जबकि लेकिन परंतु कि`)
)

func exactFolded(words string) map[string]struct{} { return set(words) }

// hindiVerbs finds copulas and futures anywhere, and simple pasts where the clause ends.
func (p *verbParser) hindiVerbs() []Range {
	var out []Range
	agent := false
	for i, t := range p.toks {
		if t.Kind != Word {
			continue
		}
		if has(hindiSubject, t.Norm) {
			agent = true
		}
		a := p.at(i + 1)
		ends := i+1 == len(p.toks) || a.Kind == Punct && isOneOf(a.Text, "।", "॥", ".", "|", ",", "?", "!", "\"", "”", "’", ";") || has(hindiClauseEnd, a.Norm)
		switch {
		case t.Norm == Fold("नहीं"):
			// "नहीं" alone ends a clause as its verb.
			if ends && a.Text != "," {
				out = append(out, t.Range)
			}
		case has(hindiFinite, t.Norm):
			if t.Norm == Fold("हो") && !ends {
				continue
			}
			out = append(out, t.Range)
		case ends && len(t.Norm) > 9 && hasSuffixAny(t.Norm, "एगा", "एगी", "ेगा", "ेगी", "ेंगे", "ेंगी", "एंगे", "एंगी", "ूंगा", "ूंगी"):
			out = append(out, t.Range)
		case ends && has(hindiPasts, t.Norm) && (agent || isOneOf(t.Norm, Fold("गया"), Fold("गई"), Fold("गए"), Fold("हुआ"), Fold("हुई"), Fold("हुए"))) && t.Norm != Fold("लिए"):
			out = append(out, t.Range)
		}
	}
	return out
}

package lang

import (
	"slices"
	"strings"
)

// Name is a run of words that names a person, an organisation, a scheme, a place.
type Name struct {
	Range
	Text      string
	Honorific Range // the honorific or rank before the name, not part of it; empty if there is none
	Person    bool
}

// Names returns the names in s, in order, without the honorifics and ranks before them: maximal runs of capitalised
// words, with "of", "for", "on", "and", "the", "&" between them where an organisation's name goes on. An office before
// a person ("Prime Minister Narendra Modi") is a name of its own. A word that has its capital only because the
// sentence begins there is left out, unless it is an acronym, a country or state of the list, or stands in the
// sentence again. In text all in capitals only what an honorific marks is found. In Hindi, where nothing marks names,
// it is the words after an honorific.
func Names(s string) []Name { return memoNames.Of(s, names) }

var memoNames Memo[[]Name]

func names(s string) []Name {
	toks := Tokens(s)
	p := nameParser{s: s, toks: toks}
	p.measure()
	for i := 0; i < len(toks); {
		i = max(p.name(i), i+1)
	}
	return slices.Clip(p.out)
}

type nameParser struct {
	s        string
	toks     []Token
	shouting bool // all in capitals
	capitals bool // nearly every word has a capital
	out      []Name
}

func (p *nameParser) at(i int) Token { return tokenAt(p.toks, i) }

// measure looks whether capitals tell anything in this text.
func (p *nameParser) measure() {
	upper, lower := 0, 0
	for i := 0; i < len(p.s); i++ {
		switch c := p.s[i]; {
		case 'A' <= c && c <= 'Z':
			upper++
		case 'a' <= c && c <= 'z':
			lower++
		}
	}
	p.shouting = upper > 20 && upper > 3*lower
	p.capitals = TitleCase(p.toks)
}

// name reads a name at i and returns where to go on, or i.
func (p *nameParser) name(i int) int {
	var honour Range
	person := false
	j := i
	for {
		k := honorific(p.toks, j)
		if k == 0 && j+1 < len(p.toks) {
			if k = rank(p.toks, j); k > 0 && !p.capitalAt(j+k) {
				k = 0
			}
		}
		if k == 0 || !beforeName(p.toks, j+k) && p.at(j+k).Text != "(" {
			break
		}
		if j == i {
			honour.Start = p.toks[j].Start
		}
		j += k
		honour.End = p.toks[j-1].End
		person = true
	}
	t := p.at(j)
	if t.Kind != Word {
		return i
	}
	if r, _ := runeAt(t.Text, 0); r >= 0x0900 && r < 0x0980 {
		if person {
			return p.hindiName(j, honour)
		}
		return i
	}
	if p.shouting && !person || !p.capitalAt(j) {
		return i
	}
	if !person {
		j = p.leaveOpening(j)
		if !p.capitalAt(j) {
			return j
		}
	}
	end := p.run(j, person)
	if end == j {
		return j + 1
	}
	if !person {
		if cut := p.office(j, end); cut > 0 {
			p.keep(j, cut, Range{}, false)
			return p.person(cut, end, Range{})
		}
		if p.lonely(j, end) {
			return end
		}
		person = p.isPerson(j, end)
	}
	p.keep(j, end, honour, person)
	return end
}

func (p *nameParser) person(i, end int, honour Range) int {
	p.keep(i, end, honour, true)
	return end
}

// keep stores the tokens [i, end) as a name, without a possessive ending.
func (p *nameParser) keep(i, end int, honour Range, person bool) {
	r := Range{p.toks[i].Start, p.toks[end-1].End}
	last := p.toks[end-1].Text
	if k := possessive(last); k > 0 {
		r.End -= k
	}
	if r.Start >= r.End {
		return
	}
	p.out = append(p.out, Name{r, p.s[r.Start:r.End], honour, person})
}

// possessive returns the bytes of a possessive ending of w, or 0.
func possessive(w string) int {
	if len(w) < 3 || w[len(w)-1] != 's' && w[len(w)-1] != 'S' {
		return 0
	}
	r, n := runeBefore(w, len(w)-1)
	if isApostrophe(r) || isDoubleQuote(r) {
		return n + 1
	}
	return 0
}

// capitalAt reports whether the word at i may stand in a name.
func (p *nameParser) capitalAt(i int) bool {
	t := p.at(i)
	if t.Kind != Word {
		return false
	}
	r, _ := runeAt(t.Text, 0)
	if !isUpper(r) {
		return brandAt(t.Text, 0) && len(t.Text) > 3
	}
	if _, ok := weekdays[t.Norm]; ok || has(noNames, t.Norm) {
		return false
	}
	if monthOf(t) != 0 {
		// "Jan" is also the people: Jan Dhan Yojana, Jan Samarth Portal.
		a := p.at(i + 1)
		return t.Text == "Jan" && a.Kind == Word && isUpper(rune(a.Text[0]))
	}
	if k := strings.IndexByte(t.Text, '-'); k > 0 {
		if m, _, _ := monthPair(t); m != 0 {
			return false
		}
		return !has(hyphenTails, t.Norm[strings.LastIndexByte(t.Norm, '-')+1:])
	}
	return true
}

// hyphenTails make an adjective of a name: "AI-enabled", "NDA-led".
var hyphenTails = set(`enabled based led driven related wise level linked style era powered run backed ready compliant focused centric specific owned funded free type made bound aided accredited certified approved registered held affiliated wide like`)

// noNames have capitals without being names.
var noNames = set(`mou mous rs inr usd crore lakh cr mw gw kw kwh mwh kv km kms kg mt mmt lmt mtpa mtoe teu bn mn am pm ist gmt fy fy's q1 q2 q3 q4 h1 h2 no nos sl i a an the ii iii iv vi vii viii ix`)

// leaveOpening moves past the words at i that have capitals only because the sentence begins with them.
func (p *nameParser) leaveOpening(i int) int {
	for i < len(p.toks) && p.capitalAt(i) && p.opens(i) {
		t := p.toks[i]
		if !openingWord(t) {
			break
		}
		if next := p.at(i + 1); has(orgHeads, t.Norm) && (next.Norm == "of" || p.capitalAt(i+1)) {
			break
		}
		i++
		if !p.capitalAt(i) {
			return i
		}
	}
	return i
}

// opens reports whether token i begins the text, a quotation or a sentence, or comes after such a word.
func (p *nameParser) opens(i int) bool {
	if i == 0 {
		return true
	}
	b := p.at(i - 1)
	if b.Kind == Punct {
		return isOneOf(b.Text, "\"", "“", "‘", "'", ".", "•", "●", "·", ":", "?", "!", "…", "–", "—", "➢", "|") || b.Text == ")" && i < 5
	}
	return b.Kind == Number && i < 3
}

// openingWord reports a common word that opens sentences: a function word, a number word, one in -ing, -ed, -ly.
func openingWord(t Token) bool {
	n := t.Norm
	if t.Text == strings.ToUpper(t.Text) && len(t.Text) > 1 {
		return false
	}
	if Stop(n) || has(openers2, n) || has(adjectives, n) || has(qualifierWords, n) {
		return true
	}
	if _, ok := numberWords[n]; ok {
		return true
	}
	if _, ok := ordinalWords[n]; ok {
		return true
	}
	return len(n) > 4 && hasSuffixAny(n, "ing", "ed", "ly") && !isOneOf(n, "beijing", "united", "darjeeling", "nanjing", "limited", "italy", "family", "assembly", "reading", "boeing")
}

var openers2 = set(`according addressing also although amid among another any around as at because before besides both but by despite during each earlier either even every few following for from further given hence here how however if in including indeed instead its just last later like many meanwhile more moreover most much neither next nor not now of on once one only or other our out over people perhaps since so some speaking still subsequently such than that their then there therefore they this those though through thus till to today together tomorrow too towards under unless until up upon via we well what when where whereas whether which while who whose why will with within without yes yesterday yet you your
	several various numerous certain respective individual entire first-ever
	officials sources experts farmers women men children students citizens citizens' participants members delegates officers ministers leaders states districts workers residents police authorities researchers scientists details applications candidates companies prices exports imports data figures funds projects schemes efforts measures steps talks discussions work construction launch inauguration implementation development provision establishment formation approval total overall key major new government-wide please photo image video read watch click note update updated published posted copyright source subject title theme objective objectives background highlights salient features benefits welcome greetings congratulations thank thanks dear friends happy sir madam
	water air land road roads health education energy power food agriculture trade industry technology innovation science research training skill growth investment employment tourism sports culture heritage security defence`)

// orgHeads begin names of bodies, offices, laws that go on with "of", "for", "on", "to".
var orgHeads = set(`ministry department institute institution committee council bank board authority commission university college centre center bureau office directorate federation confederation chamber chambers association society organisation organization government govt republic union house court survey minister secretary president governor director chairman chairperson chief speaker division school academy group league convention forum mission fund programme program scheme project agency corporation trust hub alliance partnership act bill code rules treaty protocol agreement declaration dialogue conference summit state states kingdom emirates commissioner high embassy consulate mission ambassador general comptroller controller registrar attorney solicitor advocate member vice-president vice vice-chancellor chancellor dean head judge bench tribunal panel unit wing branch cell section faculty network initiative platform museum park sanctuary reserve temple port airport gateway statue bay gulf strait sea ocean isle islands cape day festival year international national framework campaign yojana abhiyan bar people's chartered press army navy force forces guard students minister's cabinet economic standing parliamentary select joint working task expert empowered external`)

// offices end the title of a person before the name.
var offices = set(`minister president vice-president governor secretary chairman chairperson chairwoman director director-general commissioner speaker ambassador administrator chief ceo md cmd cji pm cm mla mp mps dgp judge chancellor vice-chancellor captain coach spokesperson adviser advisor superintendent magistrate collector mayor sarpanch premier emir sultan actor leader deputy justice counsel advocate economist scientist author cricketer lawmaker senator envoy nsa cds registrar comptroller prime`)

// run returns the end of the run of name words from i.
func (p *nameParser) run(i int, person bool) int {
	j := i
	org := false
	for j < len(p.toks) {
		t := p.toks[j]
		if !p.capitalAt(j) {
			break
		}
		if j > i {
			if Stop(t.Norm) && !isOneOf(t.Norm, "the", "us") && t.Text != strings.ToUpper(t.Text) && !p.capitals || honorific(p.toks, j) > 0 && p.at(j-1).Text != "." {
				break
			}
			if p.headlineVerb(j) {
				break
			}
			if !person && rank(p.toks, j) > 0 && !org && p.capitalAt(j+rank(p.toks, j)) && p.at(j).Norm == "justice" {
				break
			}
		}
		if has(orgHeads, t.Norm) {
			org = true
		}
		j++
		if possessive(t.Text) > 0 && !isOneOf(t.Norm, "women", "children", "farmer", "men", "people", "workers", "teacher", "teachers", "mother", "st") {
			break
		}
		if len(t.Text) == 1 && p.at(j).Text == "." && glued(p.toks, j) && (p.capitalAt(j+1) || j == i+1) { // S. Rao
			if p.capitalAt(j + 1) {
				j++
				continue
			}
		}
		if t.Norm == "st" && p.at(j).Text == "." && p.capitalAt(j+1) {
			j++
			continue
		}
		if k := p.connector(i, j, org, person); k > 0 {
			j += k
		}
	}
	// A version: Mission 2.0
	if v := p.at(j); j > i && v.Kind == Number && len(v.Norm) == 3 && strings.HasSuffix(v.Norm, ".0") {
		j++
	}
	return j
}

// headlineVerb reports a capitalised verb at j in a headline: "Cabinet Approves Plan".
func (p *nameParser) headlineVerb(j int) bool {
	t := p.toks[j]
	form := verbForms()[t.Norm]
	if form&presentS != 0 && form&nounS == 0 && t.Text != strings.ToUpper(t.Text) {
		return true
	}
	next := p.at(j + 1)
	return p.capitals && form&presentS != 0 && t.Text != strings.ToUpper(t.Text) && p.capitalAt(j-1) && (p.capitalAt(j+1) || next.Kind == Number || has(determiners, next.Norm))
}

// connector returns the number of small words at j that lead on inside the name that began at i, or 0.
func (p *nameParser) connector(i, j int, org, person bool) int {
	t := p.at(j)
	next := p.at(j + 1)
	switch {
	case t.Text == "&":
		if p.capitalAt(j+1) && honorific(p.toks, j+1) == 0 && (org || j-i <= 2) {
			return 1
		}
	case person:
		if isOneOf(t.Norm, "bin", "al", "van", "von", "de", "da", "ul", "el", "ibn") && p.capitalAt(j+1) {
			return 1
		}
	case t.Norm == "in":
		if next.Norm == "india" && j == i+1 && isOneOf(p.at(i).Norm, "make", "study", "heal", "wed", "design", "invest", "create", "meet") {
			return 1
		}
	case t.Norm == "of":
		if p.capitalAt(j+1) && honorific(p.toks, j+1) == 0 && rank(p.toks, j+1) == 0 {
			return 1
		}
		if org && next.Norm == "the" && p.capitalAt(j+2) {
			return 2
		}
	case t.Norm == "for" || t.Norm == "on" || t.Norm == "to":
		if org && has(orgHeads, p.at(j-1).Norm) && p.capitalAt(j+1) && !has(placeNames, next.Norm) && honorific(p.toks, j+1) == 0 || org && t.Norm == "for" && p.at(i).Norm == "minister" && p.capitalAt(j+1) {
			return 1
		}
		if org && has(orgHeads, p.at(j-1).Norm) && next.Norm == "the" && p.capitalAt(j+2) {
			return 2
		}
	case t.Norm == "and":
		if org && p.capitalAt(j+1) && p.goesOn(i, j) {
			return 1
		}
	case t.Text == ",":
		if org && p.capitalAt(j+1) && p.listGoesOn(i, j) {
			return 1
		}
	}
	return 0
}

// goesOn reports whether "and" at j leads on in one name: "Ministry of Health and Family Welfare", not "Ministry of
// Power and NTPC".
func (p *nameParser) goesOn(i, j int) bool {
	next := p.at(j + 1)
	if honorific(p.toks, j+1) > 0 || has(placeNames, next.Norm) || has(placeNames, p.at(j-1).Norm) || next.Text == strings.ToUpper(next.Text) {
		return false
	}
	if isOneOf(next.Norm, "ministry", "department", "minister", "secretary", "chief", "prime", "government", "state", "union", "president", "governor", "member", "chairman", "director", "national", "indian", "central", "institute", "institution", "university", "college", "bank", "council", "board", "authority", "centre", "corporation", "commission", "committee", "office", "directorate", "association", "federation", "society", "embassy") {
		return false
	}
	link := false
	for k := i; k < j; k++ {
		if n := p.toks[k].Norm; n == "of" || n == "for" || n == "on" {
			link = true
		}
	}
	// "Jammu and Kashmir", "Trinidad and Tobago" are in the list of places.
	return link
}

// listGoesOn reports whether the comma at j stands inside the name of a ministry: "Ministry of Environment, Forest and
// Climate Change".
func (p *nameParser) listGoesOn(i, j int) bool {
	head := false
	for k := i; k < j; k++ {
		if isOneOf(p.toks[k].Norm, "ministry", "department", "minister", "ministries") {
			head = true
		}
	}
	if !head || has(placeNames, p.at(j-1).Norm) {
		return false
	}
	for k := j + 1; k < j+8 && k < len(p.toks); k++ {
		t := p.toks[k]
		switch {
		case t.Norm == "and" || t.Text == "&":
			n := p.at(k + 1)
			return k > j+1 && p.capitalAt(k+1) && honorific(p.toks, k+1) == 0 && !has(orgHeads, n.Norm) && n.Text != strings.ToUpper(n.Text)
		case t.Text == ",":
		case !p.capitalAt(k) || honorific(p.toks, k) > 0 || has(orgHeads, t.Norm) || t.Text == strings.ToUpper(t.Text):
			return false
		}
	}
	return false
}

// office returns where a title of office ends inside the run [i, end) with a person's name after it, or 0.
func (p *nameParser) office(i, end int) int {
	for k := end - 1; k > i; k-- {
		t := p.toks[k-1]
		if !has(offices, t.Norm) || has(orgHeads, p.toks[k].Norm) || has(offices, p.toks[k].Norm) || !p.capitalAt(k) {
			continue
		}
		if t.Norm == "chief" && isOneOf(p.toks[k].Norm, "of", "whip", "information", "vigilance", "electoral", "guest", "labour", "executive", "engineer", "general") || t.Norm == "prime" {
			continue
		}
		if p.toks[k].Norm == "of" || p.toks[k].Norm == "'" {
			continue
		}
		n := 0
		for m := k; m < end; m++ {
			if p.toks[m].Kind == Word {
				n++
				if has(connectors, p.toks[m].Norm) {
					return 0
				}
			}
		}
		if n >= 1 && n <= 4 && !(n == 1 && p.toks[k].Text == strings.ToUpper(p.toks[k].Text) && len(p.toks[k].Text) > 1) {
			return k
		}
	}
	return 0
}

var connectors = set(`of for on to and the`)

// lonely reports one word that is likely no name: it opens the sentence and is not known.
func (p *nameParser) lonely(i, end int) bool {
	if end-i > 1 {
		return false
	}
	t := p.toks[i]
	if t.Text == strings.ToUpper(t.Text) && len(t.Text) > 1 {
		return i == 0 && p.at(end).Text == ":" && len(t.Text) > 4
	}
	if has(placeNames, t.Norm) || possessive(t.Text) > 0 && !openingWord(t) || strings.IndexAny(t.Text, "0123456789") > 0 {
		return false
	}
	if p.capitals && len(t.Text) < 4 {
		return true
	}
	if !p.opens(i) {
		return Stop(t.Norm) || p.capitals && (verbForms()[t.Norm] != 0 || openingWord(t))
	}
	if verbForms()[t.Norm] != 0 || openingWord(t) || len(t.Text) < 3 {
		return true
	}
	for k, o := range p.toks { // again with its capital inside the sentence
		if k != i && o.Norm == t.Norm && o.Kind == Word && isUpper(rune(o.Text[0])) && !p.opens(k) {
			return false
		}
	}
	for _, n := range p.out {
		if strings.Contains(n.Text, t.Text) {
			return false
		}
	}
	return true
}

// isPerson reports a run that reads as a person: initials in it, or two or three words before a verb of saying or
// before a comma with an office.
func (p *nameParser) isPerson(i, end int) bool {
	words := 0
	initials := false
	for k := i; k < end; k++ {
		t := p.toks[k]
		if t.Kind != Word {
			continue
		}
		words++
		if has(orgHeads, t.Norm) || has(placeNames, t.Norm) || has(connectors, t.Norm) {
			return false
		}
		if isInitials(strings.TrimRight(t.Text, ".")) && (len(t.Text) == 1 && p.at(k+1).Text == "." || strings.HasSuffix(t.Text, ".")) {
			initials = true
		}
	}
	if initials && words > 1 {
		return true
	}
	if words < 2 || words > 4 || p.toks[end-1].Text == strings.ToUpper(p.toks[end-1].Text) {
		return false
	}
	a := p.at(end)
	if a.Text == "," {
		for k := end + 1; k < end+5; k++ {
			n := p.at(k).Norm
			if has(offices, n) || n == "professor" || n == "founder" {
				return true
			}
			if p.at(k).Text == "," {
				break
			}
		}
		return false
	}
	return sayings[a.Norm] && verbForms()[a.Norm] != 0 || isOneOf(a.Norm, "said", "told")
}

// hindiName reads up to four words after an honorific, to the first function word.
func (p *nameParser) hindiName(j int, honour Range) int {
	end := j
	for end < len(p.toks) && end < j+5 {
		t := p.toks[end]
		if t.Text == "." && end > j && glued(p.toks, end) && p.at(end+1).Kind == Word {
			end++
			continue
		}
		if t.Kind != Word || Stop(t.Norm) || t.Text[0] < 0x80 || honorific(p.toks, end) > 0 || has(hindiTitles, t.Norm) {
			break
		}
		end++
	}
	if end == j {
		return j
	}
	p.keep(j, end, honour, true)
	return end
}

var hindiTitles = set(`मंत्री प्रधानमंत्री राष्ट्रपति राज्यपाल मुख्यमंत्री सचिव अध्यक्ष उपराष्ट्रपति सांसद विधायक आज कल जी कहा बताया`)

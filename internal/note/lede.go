package note

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// The first sentence of a release has its news and is often its longest: the office of the doer in full, the letters of
// each body, and what the doer said of his deed. It loses what the title does not tell, and as many phrases as that takes.

const (
	ledeCuts    = 4  // phrases that a lede may lose
	ledeLosses  = 22 // phrases of which they are taken
	ledeTries   = 40 // gate checks for one lede
	wellRead    = 34 // words beyond which a lede is long
	titleLoss   = 60 // what all of the title weighs beside a word
	figureLoss  = 6
	mostLeader  = 120 // bytes of who presides
	mostOffices = 230 // bytes between "Union Minister" and his name
)

var (
	// behindBody is the government behind one of its bodies.
	behindBody = lang.MustCompile(`, (?:Government|Govt\.?) of India\b(?: \([A-Z][A-Za-z]+\))?,?`)
	// presidedBy is who presides over the body that acts, up to its verb.
	presidedBy = lang.MustCompile(`,? (?:(?:chaired|headed|led) by|under the (?i:chair(?:man|person|woman)?ship) of) `)
	// andSaid is what the doer said besides.
	andSaid = lang.MustCompile(`(?: and (?:also )?(?:said|stated|added)|, (?:adding|asserting)) that `)
	// ofOffices opens the offices between "Union Minister" and his name.
	ofOffices = lang.MustCompile(`\bMinister(?: of State)?( (?:\((?:I/C|Independent Charge)\) )?(?:of|for) )`)
)

// trim brings a lede of more than forty words below them by what tells least of the title.
func (f *front) trim(d draft, texts cite.Texts) (draft, bool) {
	return trimTo(d, MaxWords, f.losses, texts)
}

// trimTo brings a lede down to most words by the phrases that cost least. The day at its end stays.
func trimTo(d draft, most int, losses func(*draft) []loss, texts cite.Texts) (draft, bool) {
	if n := words(d.text); n <= most || n > mostSqueezed || d.orphan || d.joined != nil {
		return draft{}, false
	}
	core := d
	day := endDay.FindString(d.text)
	if day != "" {
		core.text = strings.TrimSuffix(d.text, day) + "."
	}
	var all []shorter
	end := len(strings.TrimRight(core.text, "."))
	leaveOut(core.text, losses(&core), ledeCuts, func(text string, cost, last int) {
		text = commaBack(d.from.text, loneComma(upperFirst(tidy(strings.TrimLeft(text, " ,;")))))
		if !wellCut(text, last == end) {
			return
		}
		if day != "" {
			text = strings.TrimSuffix(text, ".") + day
		}
		if n := words(text); n <= most {
			all = append(all, shorter{text, cost + max(0, n-wellRead)})
		}
	})
	return cheapest(d, all, ledeTries, texts)
}

// endDay is the day put in at the end of a line, with its stop.
var endDay = lang.MustCompile(` \[on [^\]]*\]\.$`)

// losses are the phrases that a lede may lose, each at what it tells of the title.
func (f *front) losses(d *draft) []loss {
	s := d.text
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return nil
	}
	out := append(d.losses(), lossesOf(s, officesBehind(s, verbs[0].Start))...)
	add := func(start, end int) {
		out = append(out, lossesOf(s, []lang.Range{{Start: start, End: end}})...)
	}
	if m := ofOffices.FindStringSubmatchIndex(s); m != nil {
		for _, n := range lang.Names(d.from.text) { // as written, with the honorific that tells a person
			if at := strings.Index(s, n.Text); n.Person && at > m[3] && at-m[2] < mostOffices && len(lang.FiniteVerbs(s[m[3]:at])) == 0 {
				add(m[2], at-1)
				break
			}
		}
	}
	end := len(strings.TrimRight(s, "."))
	if m := andSaid.FindStringIndex(s); m != nil && m[0] > verbs[0].End {
		add(m[0], end)
	}
	speaker := endSpeaker(s)
	for _, m := range titlePrep.FindAllStringIndex(s, -1) {
		if m[0] > verbs[0].End {
			add(m[0], end)
			if m[1] < speaker {
				add(m[0], speaker)
			}
		}
	}
	for _, m := range besideDeed.FindAllStringIndex(s, -1) {
		if m[0] > verbs[0].End {
			add(m[0], end)
		}
	}
	for _, m := range phraseJoint.FindAllStringIndex(s[:speaker], -1) {
		if m[0] > verbs[0].End {
			add(m[0], speaker)
		}
	}
	return f.priced(s, out)
}

// officesBehind are what stands behind a body before its verb: the ministry and the government over it, and who presides over it.
func officesBehind(s string, verb int) []lang.Range {
	var out []lang.Range
	for _, m := range behindBody.FindAllStringIndex(s, -1) {
		if strings.HasSuffix(s[:m[1]], ",") && strings.Contains(s[:m[0]], ", ") {
			m[1]-- // it closes what an earlier one has opened
		}
		out = append(out, lang.Range{Start: m[0], End: m[1]})
	}
	for _, m := range officeTail.FindAllStringIndex(s, -1) {
		if secretaryTo.MatchString(s[:m[0]]) || bareOffice.MatchString(s[:m[0]]) {
			continue
		}
		end := m[1] - 1
		if ofIndia.MatchString(s[m[1]:]) && s[end-1] == ',' {
			end-- // the comma opens what follows: ", Government of India, has"
		}
		out = append(out, lang.Range{Start: m[0], End: end})
	}
	if m := presidedBy.FindStringIndex(s); m != nil && m[1] < verb && verb-m[0] < mostLeader {
		out = append(out, lang.Range{Start: m[0], End: verb - 1})
	}
	return out
}

// spare are the losses of a line that cost a reader nothing of its news: letters in brackets and the ministry behind a body.
func (f *front) spare(d *draft) []loss {
	s := d.text
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return nil
	}
	all := officesBehind(s, 0) // who presides stays
	for _, m := range acronymParens.FindAllStringIndex(s, -1) {
		if !lawName.MatchString(s[m[1]:]) && !partOfName.MatchString(s[m[0]:m[1]]) && !lettersGoOn.MatchString(s[m[1]:]) {
			all = append(all, lang.Range{Start: m[0], End: m[1]})
		}
	}
	return f.priced(s, lossesOf(s, all))
}

// secretaryTo is an office that the department behind it completes: "Secretary to the Government of India, Department of Wells".
var secretaryTo = lang.MustCompile(`\b(?:Secretary|Adviser|Advisor) (?:to|in) (?:the )?(?:Government|Govt\.?) of India$`)

// bareOffice ends in an office that says nothing without the department behind it: "Asha Rao, Secretary".
var bareOffice = lang.MustCompile(`, (?:(?:Additional|Special|Joint|Deputy|Under|Principal|Chief) )?(?:Secretary|Director|Director[- ]General|Commissioner|Adviser|Advisor|Chairman|Chairperson|Minister|Scientist)$`)

// lossesOf are those of the phrases that hold no condition and nothing put in, and leave the sentence not hollow.
func lossesOf(s string, all []lang.Range) []loss {
	var out []loss
	end := len(strings.TrimRight(s, "."))
	for _, r := range all {
		if gone := r.Of(s); !conditions.MatchString(ownWords(gone)) && !strings.Contains(gone, "[") && !(r.End == end && hollow(s, r.Start)) {
			out = append(out, loss{start: r.Start, end: r.End})
		}
	}
	return out
}

// priced are the losses in their order, each once, at what they tell of the title.
func (f *front) priced(s string, all []loss) []loss {
	slices.SortFunc(all, func(a, b loss) int { return cmp.Or(a.start-b.start, a.end-b.end) })
	all = slices.CompactFunc(all, func(a, b loss) bool { return a.start == b.start && a.end == b.end })
	for i := range all {
		all[i].cost = f.lost(s, all[i].start, all[i].end)
	}
	return all[:min(len(all), ledeLosses)]
}

// lost is what goes with a phrase: of the title most, then figures and days, then words.
func (f *front) lost(s string, start, end int) int {
	gone, left := stemsOf(s[start:end], f.lead.Language), stemsOf(s[:start]+" "+s[end:], f.lead.Language)
	told := 0.0
	for st := range gone {
		if !left[st] {
			told += f.title.weights[st]
		}
	}
	cost := 1 + words(s[start:end])/2 + int(titleLoss*told/max(fewStems, f.title.total))
	for _, q := range lang.Quantities(s[start:end]) {
		if !q.Ordinal {
			cost += figureLoss
		}
	}
	for _, w := range lang.Dates(s[start:end], f.lead.Published) {
		if !w.Relative {
			cost += figureLoss
		}
	}
	return cost
}

// loneComma takes away the only comma before the verb of a sentence: it stands between the subject and its deed. Behind a comma
// "launched" is no finite verb: in a sentence that has none, or with its object, it is, but not in "the Charter, backed by nine States".
func loneComma(s string) string {
	m := commaVerb.FindStringIndex(s)
	if m == nil || strings.Contains(s[:m[1]], " while ") || leadOpen.MatchString(s) || openClause.MatchString(s[:m[0]+1]) {
		return s
	}
	comma := strings.Index(s, ",")
	if membersOpen.MatchString(s[:comma]) && participle.MatchString(strings.SplitN(s[comma+2:], " ", 2)[0]) {
		return s // "All parts like the pump, fitted valve and hose": it parts members
	}
	bare := s[:comma] + s[comma+1:]
	verbs, at := lang.FiniteVerbs(s), m[1]
	if len(verbs) == 0 || deedAhead.MatchString(s[m[1]:]) && !strings.Contains(s[m[1]:max(m[1], verbs[0].Start)], ", ") {
		verbs, at = lang.FiniteVerbs(bare), m[1]-1
	}
	if len(verbs) == 0 || verbs[0].Start != at || strings.HasPrefix(bare[verbs[0].End:], " by ") {
		return s
	}
	return bare
}

// membersOpen ends in the first of what is named of many.
var membersOpen = lang.MustCompile(`\b(?:like|such as|including|namely|viz\.?) [^,]*$`)

// deedAhead opens with a deed and what was done.
var deedAhead = lang.MustCompile(`^[a-z]+ed (?:the|an?|[A-Z0-9‘“"'₹])`)

// commaVerb is a subject with a comma behind it, and the day of its deed.
var commaVerb = lang.MustCompile(`^[A-Z][^,;:()\[\]]{3,120}, (?:\[on [^\]]*\] )?`)

var (
	// spiritHead is an opening that says before whom or in what spirit something was done.
	spiritHead = lang.MustCompile(`(?i)^(?:in (?:the )?(?:august |esteemed )?presence of|on the occasion of|against (?:this|the) backdrop\b|in order to|with (?:an?|the) (?:view|aim|objective|vision) (?:to|of)|in line with|in keeping with|in (?:view|light) of|strengthening|reinforcing|reaffirming|reflecting|underscoring|demonstrating|building|towards|aligned|guided|driven|furthering|advancing|as (?:an? )?(?:part of|significant|major|key|important)|in (?:an?|another) (?:first|major|significant|further|big|key|historic|landmark|strong|step|move|bid|effort)|as (?:india|the (?:country|nation))|connecting|to (?:further|strengthen|promote|enhance|boost|foster))\b[^,]*,\s+`)
	// attendance is who was there, to the end of the sentence.
	attendance = lang.MustCompile(`(?i),? in (?:the )?(?:august |gracious |esteemed |virtual )?presence of .*$`)
	// aside stands between two commas and says what the name before it is.
	aside = lang.MustCompile(`, (?:an? |the |under the |in (?:collaboration|coordination|association) with |with support from |one of )[^,()]{5,90}?,(?: and)? `)
	// toTail is a purpose behind a comma; datedTail is a participle behind the day of a deed, which tells more of it.
	toTail    = lang.MustCompile(`, to [a-z]+ [^,;]*\.$`)
	datedTail = lang.MustCompile(`(?:[a-z]+,? 20\d\d|20\d\d\])(,? (?:providing|introducing|amending|paving|marking|inviting|proposing|superseding|replacing|allowing|enabling) [^;]*)$`)
	// officeTail is the government of a ministry, or the State of a member.
	officeTail = lang.MustCompile(`, (?:under the )?(?:Ministry|Department) of ` + bodyName + `(?:(?:, ` + bodyName + `){0,3},? (?:and|&) ` + bodyName + `)?(?: \([A-Z][A-Za-z&]+\))?,? `)
)

// bodyName is what a ministry is for: "Health", "Food Processing Industries".
const bodyName = `[A-Z][A-Za-z]*(?: (?:(?:of|&) )?[A-Z][A-Za-z]*)*`

// uncut are the first sentences of the lead that were shortened, as they stood before: of the news a learner wants to know what
// the agreement is for and what the rules change, where another line of the note is better short. A sentence that tells the
// title and made no line, as most ledes of more than forty words, is cut otherwise.
func (f *front) uncut(all []candidate, texts cite.Texts) []candidate {
	var out []candidate
	cut := make([]*candidate, len(f.set))
	for i := range all {
		if c := &all[i]; f.holds(c) && c.joined == nil && !labelLine.MatchString(c.text) && cut[c.from.index] == nil {
			cut[c.from.index] = c
		}
	}
	for i := f.first; i < min(len(f.set), f.first+whyReach); i++ {
		c, p := cut[i], &f.set[i]
		if c == nil && (i-f.first > ledeAmong || p.withheld() || p.kind == sandarbh.Title) {
			continue
		}
		e := p.edit(tidy(p.text), f.set[:i], nil)
		if e == nil {
			continue
		}
		d := e.whole
		told := f.title.told(stemsOf(d.text, f.lead.Language))
		before := d.text
		d.texts = texts
		d.apply("opening clause", withoutSpirit(d.text))
		d.texts = nil
		spirit := d.text != before
		d.apply("honours", honours.ReplaceAllString(d.text, " "))
		d.apply("purpose", cutTail(d.text, purposeTail))
		switch {
		case c == nil && told > f.leastTold(), c != nil && words(d.text) > MaxWords && (spirit || told > f.title.told(c.stems)+ledeMore):
			if d, ok := f.trim(d, texts); ok && (c != nil || f.title.told(stemsOf(d.text, f.lead.Language)) > f.leastTold()) {
				out = append(out, candidate{draft: d})
			}
			if d, ok := lede(d, texts); ok {
				out = append(out, candidate{draft: d})
			}
			if d, ok := f.entered(d, texts); ok && c == nil {
				out = append(out, candidate{draft: d})
			}
		case c == nil || d.text == c.text || words(d.text) > MaxWords:
		case (spirit || told > f.title.told(c.stems) || words(c.text) < stubWords) && refuse(d, texts) == nil:
			out = append(out, candidate{draft: d})
		}
	}
	return out
}

// leastTold is how much of the title a sentence that made no line must tell. A newspaper words its headline and its lede anew.
func (f *front) leastTold() float64 {
	if f.lead.Tier == sandarbh.Press {
		return reportTold
	}
	return ledeTold
}

// withoutLine are the candidates of sentences that made no other.
func withoutLine(whole, all []candidate) []candidate {
	var out []candidate
	for i := range whole {
		if !withoutMain(whole[i].text) && !slices.ContainsFunc(all, func(c candidate) bool { return c.from == whole[i].from }) {
			out = append(out, whole[i])
		}
	}
	return out
}

const (
	mostSpirit = 5   // commas of an opening
	ledeAmong  = 4   // the last sentence that may be a lede that made no line
	ledeTold   = 0.4 // of the title
	reportTold = 0.2 // of a newspaper's
	ledeMore   = 0.1 // than its line tells of the title
)

package note

import (
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// candidate is a line that could stand in the note, with why it should.
type candidate struct {
	draft
	order   int // of the passage in the story's documents, for ties and for reading order
	slot    int // index of the first slot of the kind that it fills, or -1
	score   float64
	stems   map[string]bool
	own     map[string]bool // its stems without those of its story: the title's, and what many other lines have
	figures map[string]bool
	older   bool // tells of something well before the event: background
	forward bool // a plan, target or recommendation
	acts    bool // says what was done: launched, signed, approved
	defines bool
	// confirmed: a document nearer to the event than a study site says the same.
	confirmed bool
	traits    judge.Features
	must      float64 // likelihoods by the model of choice: a learner must have it, it is nice to have
	nice      float64
	opinion   float64 // it praises or judges
}

const (
	// mostOpinion is the likelihood from which praise makes no line without a speaker.
	mostOpinion = 0.35
	// surelyFact is the score from which a word of courtesy does not spoil a line (what "was delivered to the Navy"), surelyEvent that
	// from which a word of presence does not ("at 15:38 hrs"), and mostCourteous the likelihood of praise with which either does.
	surelyFact    = 3
	surelyEvent   = 5
	mostCourteous = 0.15
	// surelyOpinion is the one from which it makes none with a speaker either.
	surelyOpinion = 0.55
)

var (
	actWords    = lang.MustCompile(`\b(?:` + phrases("acts") + `)\b`)
	lawWords    = lang.MustCompile(`\b(?:act|bill|rules|regulations?|ordinance|code|sanhita|order),? (?:\(\w+\) )?(?:19|20)\d\d\b|\bsections? \d+|\barticles? \d+|\bschedule\b|\bconstitution\b|\bgazette\b`)
	definition  = lang.MustCompile(`^[^,;]{3,110}?\b(?:is|are|was) (?:a|an|the|one of the|india's|a central|an autonomous|located|situated|headquartered)\b|\bis (?:a|an) [^.]{0,60}\b(?:scheme|platform|initiative|body|organi[sz]ation|institution|index|mission|programme|disease|technology|exercise|alliance|agency|framework|system|statutory|autonomous)\b|\brefers to\b|\bknown as\b|\bdefined as\b|\bstands for\b|\bheadquartered\b`)
	superlative = lang.MustCompile(`\b(?:first|largest|highest|lowest|oldest|biggest|longest|only|second[- ]largest|third[- ]largest|fastest|record|maximum|minimum)\b`)
	fluff       = lang.MustCompile(`\b(?:commitment|committed|dedicated|dedication|vision|visionary|transformative|transformation|transforming|robust|vibrant|landmark|historic|proud|pride|unwavering|steadfast|remarkable|significant milestone|testament|paving|pivotal|holistic|world-class|state-of-the-art|seamless|golden|inspiring|collective|resolve|spirit|synergy|synergies|momentum|journey|milestone|ecosystem|leverag\w+|empower\w+|inclusive|sustainable growth|viksit|atmanirbhar|aatmanirbhar|amrit kaal|nation[- ]building|paradigm|game[- ]changer|crucial|vital|key role|important role|noble|enthusias\w+|strive|whole-of-government|unprecedented)\b`)
	talk        = lang.MustCompile(`\b(?:emphasi[sz]ed|emphasi[sz]ing|highlighted|highlighting|stressed|underlined|underscored|urged|called upon|called for|appealed|exhorted|lauded|praised|appreciated|applauded|congratulated|thanked|expressed|reiterated|reaffirmed|acknowledged|encouraged|complimented|conveyed|extended (?:his|her|their|warm|greetings)|paid (?:tribute|homage)|greeted|welcomed|interacted|addressed|addressing|delivered|shared (?:his|her|their|insights)|spoke|remarked|recalled|hailed|commended|noted with|deliberat\w+|discussed|reviewed|took stock|assured|invited)\b`)
	presence    = lang.MustCompile(`\b(?:` + phrases("presence") + "|" + phrases("ceremony") + `)\b`)
	aimOnly     = lang.MustCompile(`\b(?:will (?:help|enable|ensure|strengthen|contribute|play|boost|enhance|foster|support|pave|create|serve|promote|facilitate|further|bring|empower|improve|provide impetus)|aims? (?:to|at)|seeks to|is (?:expected|set|poised|aimed) (?:to|at)|are (?:expected|poised) to|intended to|designed to|is committed|are committed|continues? to|has been working|plays? (?:a|an)|is playing|reflects?|underscores?|demonstrates?|marks? (?:a|an|the)|represents?|serves? as|has emerged|stands as|remains? (?:a|an|committed|focused)|is a testament|signif(?:ies|y))\b`)
	forwardCue  = lang.MustCompile(`\b(?:target(?:s|ed)? (?:of|to|for|is|has)|by (?:the year )?20[2-9]\d|by (?:march|june|july|december|september|october|november|january|february|april|may|august),? 20[2-9]\d|recommend(?:s|ed|ations?)|proposed to|it is proposed|plans? to|planned to|envisag\w+|will be (?:set up|established|launched|held|completed|introduced|rolled out|expanded|developed|constructed|implemented|notified|conducted|released)|to be (?:set up|established|completed|held|launched|adopted)|next (?:phase|round|meeting|release))\b`)
	toldCue     = lang.MustCompile(`\b(?:had|has|have) (?:been |already |now )?\w+ed\b|\b(?:had|has|have) been \w+|\b(?:was|were) \w+`)
	byMonth     = lang.MustCompile(`\bby (?:january|february|march|april|may|june|july|august|september|october|november|december),? 20\d\d\b`)
	plannedCue  = lang.MustCompile(`\b(?:will|to be|target\w*|propos\w+|plan\w*|envisag\w+|recommend\w*|aims?|would|shall|expected)\b`)
	pastCue     = lang.MustCompile(`\b(?:was (?:launched|established|introduced|set up|enacted|notified|constituted|started|founded|signed|formed|created|first|announced)|were (?:launched|established|introduced|notified)|had (?:been )?\w+ed|earlier|previously|since (?:its|the)|originally|launched (?:in|on)|established in|enacted in|in force since)\b`)
	attributed  = lang.MustCompile(`\b(?:said|stated|informed|told|added|noted|mentioned|observed|claimed|alleged|according to)\b`)
	recitesStep = lang.MustCompile(`\b(?:regular(?:ly)? (?:review|monitor|meeting|workshop)\w*|various (?:steps|measures|initiatives)|number of (?:steps|measures|initiatives)|several (?:steps|measures|initiatives)|awareness (?:camp|programme|generation|drive|activit)\w*|capacity building|best practices|stakeholder (?:consultation|engagement)s?|coordination|close coordination|in coordination with|all efforts|necessary (?:steps|action|measures))\b`)
	ruleWords   = lang.MustCompile(`\b(?:shall|must|only (?:by|if|for|to|those)|can be|cannot|may not|prohibit\w*|mandatory|mandates?|required to|requires?|exempt\w*|eligible|entitled|liable|penalt\w*|not exceed\w*|restricted|obliged|responsible for|state subject|concurrent list|union list|empowers?|comes? under|falls? under|governed by|regulated by|administered by|notified (?:under|by))\b`)
	advice      = lang.MustCompile(`\b(?:citizens are|are (?:advised|requested|encouraged)|public is|interested (?:candidates|applicants)|may (?:visit|contact|apply|log)|contact (?:number|details)|last date|e-?mail|for (?:more|further) (?:information|details))\b`)
)

// weigh gathers what can be said of a candidate for a kind, and scores it. The weights say what craft.md
// section 3 says: a filled slot counts most, then figures with unit and time, laws, bodies; praise, presence
// and intention without content count against.
func (c *candidate) weigh(k *Kind, titleStems map[string]bool, event sandarbh.Date, model *judge.Model) {
	if c.joined != nil && model != nil {
		alone := *c
		alone.text, alone.joined = c.added, nil
		alone.stems, alone.figures = stemsOf(c.added, c.from.doc.Language), map[string]bool{}
		if alone.weigh(k, titleStems, event, model); alone.must < leastAdded || alone.score < leastScore {
			c.look(k, titleStems, event)
			c.score = -1
			return
		}
	}
	if said := c.unspoken(); said != c.text {
		whole, stems := c.text, c.stems
		c.text, c.stems = said, stemsOf(said, c.from.doc.Language)
		defer func() { c.text, c.stems = whole, stems }()
	}
	c.look(k, titleStems, event)
	if c.from.outcome {
		c.score, c.acts = outcomeScore, true
		return
	}
	c.score = 0
	for _, w := range handWeights {
		c.score += w.weight * c.traits[w.trait]
	}
	if c.traits["presence"]+c.traits["talk alone"]+c.traits["advice"] > 0 || model == nil && c.traits["empty"] > 0 {
		c.score = -1 // who was present, what was stressed, where to apply: never a line
	}
	if model == nil {
		return
	}
	// A forecast or a judgement without a figure or a deed is no fact for having a speaker.
	believed := forecast.MatchString(c.text) || merelyAwaited(c.text) || !c.acts && (judging.MatchString(c.text) || selfPraise.MatchString(c.text))
	courtesy := 0.0
	if c.score == -1 {
		courtesy = surelyFact
		if c.traits["talk alone"] == 0 || c.traits["presence"]+c.traits["advice"] > 0 {
			courtesy = surelyEvent
		}
	}
	spoilt := timetable.MatchString(c.text) || len(c.figures) == 0 && believed && attributed.MatchString(cueText(c.text))
	c.handTrait()
	shares := model.Shares(c.traits)
	for i, l := range model.Labels {
		switch l {
		case "must":
			c.must = shares[i]
		case "nice":
			c.nice = shares[i]
		case "opinion":
			c.opinion = shares[i]
		}
	}
	c.score = 10*c.must + niceWeight*c.nice
	if c.from.second {
		c.score -= secondPenalty
	}
	if c.unanchored(titleStems) {
		c.score -= alonePenalty
	}
	if c.score > leastScore && c.must < likelyMust { // what a learner must have is worth an edit
		if clear := c.clearness(); clear < dim {
			c.score *= (1 + clear/dim) / 2
		}
	}
	if courtesy > 0 && (c.score < courtesy || c.opinion > mostCourteous) || spoilt || c.opinion > mostOpinion && c.traits["attributed"] == 0 || c.merelyOpinion() {
		c.score = -1
	}
	if ownStance.MatchString(c.text) {
		c.score = max(c.score, stanceScore)
	}
}

// merelyOpinion reports what somebody thinks, without a figure or a time, below the first sentences, which tell the news.
func (c *candidate) merelyOpinion() bool {
	return c.opinion > surelyOpinion && len(c.figures) == 0 && c.from.index >= ledeSlack && len(lang.Dates(c.text, sandarbh.Date{})) == 0
}

// ownStance is how India voted, what it has joined, where it stands: asked in every examination, and told in too few words for a model
// that goes by them.
var ownStance = lang.MustCompile(`^India (?:has |had |also |was |is )*(?:voted|abstained|ratified|acceded|joined|ranked|ranks|stands (?:at|\d|first|second|third|fourth|fifth)|(?:placed|elected) \w|became (?:a|the) )|^India[’']s (?:rank|vote|score) `)

// stanceScore is the least that such a sentence weighs.
const stanceScore = 3

// timetable is the hour of a meeting.
var timetable = lang.MustCompile(`(?i)\b(?:programme|event|ceremony|meeting|conference|session|function) (?:will|is scheduled to) (?:begin|start|commence)\b|\bat (?:12 )?noon\b`)

const (
	// niceWeight is what a fact that is nice to have counts beside one that a learner must have, which counts ten.
	niceWeight = 10.0 / 3
	// likelyMust is the likelihood of "must" from which a line does not count less for what it points at.
	likelyMust = 0.35
	// secondPenalty is what a line of another report than the story's first loses: of what it speaks, that one told.
	secondPenalty = 1
)

// alonePenalty is what a line loses that says nothing of what it speaks: readers keep one of three (docs/reading.md).
const alonePenalty = 2

// unanchored reports a line that names nothing and has no word of the title.
func (c *candidate) unanchored(titleStems map[string]bool) bool {
	if strings.Contains(c.text, "[") || slices.Contains(c.edits, byName) || labelLine.MatchString(c.text) || alike(titleStems, c.stems) > 0 {
		return false
	}
	return !c.names()
}

// names reports a line with a name of two words, or in letters.
func (c *candidate) names() bool {
	return slices.ContainsFunc(lang.Names(c.text), func(n lang.Name) bool {
		return words(n.Text) > 1 || n.Text == strings.ToUpper(n.Text)
	})
}

// handTrait makes the score by hand a trait for the model.
func (c *candidate) handTrait() { c.traits["hand"] = min(max(c.score, -5), 12) / 5 }

// handWeights are the weights before any learning, and one trait ("hand") after it.
var handWeights = []struct {
	trait  string
	weight float64
}{
	{"slot", 1},
	{"more slots", 1},
	{"figures", 0.9},
	{"days", 0.5},
	{"law", 1.4},
	{"names", 0.45},
	{"acts", 1},
	{"defines", 1.2},
	{"rule", 1.1},
	{"superlative", 0.6},
	{"fluff", -0.9},
	{"talk", -2.2},
	{"talk alone", -1.5},
	{"presence", -4},
	{"aim", -1.2},
	{"aim alone", -1.3},
	{"attributed alone", -1},
	{"recites", -1.6},
	{"advice", -3},
	{"bare", -1.5},
	{"over 30 words", -0.07},
	{"short", -0.8},
	{"title words", 0.25},
	{"subtitle", -1.5},
	{"headline", -3},
	{"opening", 1.2},
	{"early", 0.5},
	{"item", -0.3},
}

// look fills the candidate's traits, its slot and its marks.
func (c *candidate) look(k *Kind, titleStems map[string]bool, event sandarbh.Date) {
	p := c.from
	folded := cueText(c.text)
	t := judge.Features{}
	c.traits = t
	set := func(name string, on bool) bool {
		if on {
			t[name] = 1
		}
		return on
	}
	money, percent, count, figure, days := 0, 0, 0, 0, 0
	for _, q := range lang.Quantities(c.text) {
		if q.Ordinal {
			continue
		}
		figure++
		switch {
		case isCurrency(q.Unit):
			money++
		case q.Unit == "percent" || q.Unit == "percentage point":
			percent++
		default:
			count++
		}
		c.figures[lang.Fold(q.Number.Of(c.text))+q.Unit] = true
	}
	before, beforeDay := false, false
	for _, w := range lang.Dates(c.text, p.doc.Published) {
		if w.Relative && w.Precision != "day" {
			continue
		}
		days++
		if !event.IsZero() && !w.To.IsZero() && event.DaysSince(w.To) > 60 {
			before, beforeDay = true, beforeDay || w.Precision == "day"
		}
	}
	expansion := len(lang.Abbreviations(c.text)) > 0
	evidence := map[string]bool{
		"money": money > 0, "percent": percent > 0, "count": count > 0, "figure": figure > 0,
		"date": days > 0 || figure > 0 && strings.Contains(folded, "year"), "expansion": expansion,
	}
	c.slot = -1
	filled := 0
	for i, slot := range k.Slots {
		ok := slot.any.MatchString(folded)
		for _, need := range slot.Needs {
			ok = ok && evidence[need]
		}
		if !ok {
			continue
		}
		if c.slot < 0 {
			c.slot = i
			t["slot"] = slot.Weight
			t["slot:"+slot.Name] = 1
		} else if filled < 3 {
			t["more slots"] += slot.Weight * 0.25
		}
		filled++
	}
	t["figures"] = float64(min(figure, 4))
	t["days"] = float64(min(days, 2))
	set("money", money > 0)
	set("percent", percent > 0)
	set("earlier", before)
	set("expansion", expansion)
	set("law", lawWords.MatchString(folded))
	names := lang.Names(c.text)
	t["names"] = float64(min(len(names), 3))
	c.acts = set("acts", actWords.MatchString(folded))
	c.defines = set("defines", definition.MatchString(folded))
	set("rule", ruleWords.MatchString(folded))
	set("superlative", superlative.MatchString(folded))
	t["fluff"] = float64(min(len(fluff.FindAllString(folded, -1)), 4))
	if set("talk", talkedOf(modelText(c.text))) {
		set("talk alone", figure == 0)
	}
	set("presence", presence.MatchString(folded))
	if set("aim", aimOnly.MatchString(folded)) {
		set("aim alone", figure == 0)
	}
	if set("attributed", attributed.MatchString(folded)) {
		set("attributed alone", figure == 0)
	}
	set("recites", recitesStep.MatchString(folded))
	set("advice", advice.MatchString(folded))
	set("bare", figure == 0 && days == 0 && !c.defines && len(names) == 0)
	set("empty", figure == 0 && days == 0 && !c.acts && !c.defines && t["law"]+t["rule"]+t["superlative"]+t["expansion"] == 0 && k.Name != "science" && k.Name != "explainer" && k.Name != "agreement")
	n := words(c.text)
	t["over 30 words"] = float64(max(0, n-30))
	set("short", n < 8)
	set("middling", n >= 14 && n <= 30)
	shared := 0
	for st := range c.stems {
		if titleStems[st] {
			shared++
		}
	}
	t["title words"] = float64(min(shared, 6))
	set("item", p.kind == sandarbh.Item)
	switch {
	case p.kind == sandarbh.Title:
		t["subtitle"] = 1 // the body says it better, if it does
		set("headline", headlineCase(p.text))
	case p.index < 4:
		t["opening"] = 1
	case p.index < 10:
		t["early"] = 1
	}
	c.forward = set("forward", forwardCue.MatchString(folded))
	c.forward = c.forward && planned(folded) // the trait stays as the model learned it
	set("first", p.index == 0)
	t["depth"] = math.Log1p(float64(p.index)) / 3
	wordTraits(t, modelText(withoutWelcome(c.text)))
	past := set("past", pastCue.MatchString(folded))
	// A figure of an earlier year is no background, a deed of an earlier day is.
	c.older = !c.forward && !event.IsZero() && (beforeDay || before && (past || figure == 0) || past && days == 0)
}

// wordShare is how much the words of a sentence weigh beside its other traits.
const wordShare = 5

// wordTraits adds the words of a text and its pairs of neighbours, figures as "0".
func wordTraits(t judge.Features, text string) {
	var names []string
	last := ""
	for _, tok := range lang.Tokens(text) {
		w := tok.Norm
		switch tok.Kind {
		case lang.Punct:
			continue
		case lang.Number:
			w = "0"
		}
		names = append(names, "w:"+w)
		if last != "" {
			names = append(names, "w:"+last+" "+w)
		}
		last = w
	}
	value := wordShare / math.Sqrt(float64(len(names)))
	for _, name := range names {
		t[name] = value
	}
}

// talkedOf reports whether the sentence's own verb is one of speech or courtesy: "stressed", "lauded", "met".
func talkedOf(text string) bool {
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 {
		return talk.MatchString(lang.Fold(text))
	}
	end := min(len(text), verbs[0].End+18)
	return talk.MatchString(lang.Fold(text[verbs[0].Start:end])) && !welcomedAct.MatchString(text[verbs[0].Start:])
}

// welcomedAct is how a joint statement tells what was done.
var welcomedAct = lang.MustCompile(`^(?:also )?(?:welcomed|appreciated|noted|took note of|expressed satisfaction (?:on|at|over|with))(?: with (?:satisfaction|appreciation))? (?:(?:the|an?|[A-Z][\w.-]+[’']s?) )?(?:[a-z-]+ )?(?:signing|signature|(?:re-?)?launch|conclusion|adoption|establishment|finali[sz]ation|entry into force|operationali[sz]ation|renewal|inauguration|exchange|setting up|announcement|creation|completion|opening|decision|accession|endorsement)\b`)

// withoutWelcome is what the two sides of a joint statement welcomed: how they put it says nothing of what it is worth.
func withoutWelcome(text string) string {
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 {
		return text
	}
	m := welcomedAct.FindString(text[verbs[0].Start:])
	if m == "" {
		return text
	}
	act := lastWord(m)
	return upperFirst(text[verbs[0].Start+len(m)-len(act):])
}

// headlineCase reports whether most words of a text are capitalised, as in a heading.
func headlineCase(s string) bool {
	capital, all := 0, 0
	for _, t := range lang.Tokens(s) {
		if t.Kind != lang.Word || lang.Stop(t.Norm) {
			continue
		}
		all++
		if t.Text[0] >= 'A' && t.Text[0] <= 'Z' {
			capital++
		}
	}
	return all > 0 && float64(capital) > 0.7*float64(all)
}

func isCurrency(unit string) bool {
	switch unit {
	case "INR", "USD", "EUR", "GBP", "JPY", "CNY", "AUD", "CAD", "SGD", "AED", "RUB", "CHF", "SDR":
		return true
	}
	return false
}

// stemsOf returns the content stems of a text.
func stemsOf(text, language string) map[string]bool {
	out := map[string]bool{}
	for _, t := range lang.Tokens(text) {
		if t.Kind == lang.Punct || lang.Stop(t.Norm) {
			continue
		}
		if t.Kind == lang.Number {
			out[t.Norm] = true
			continue
		}
		out[lang.Stem(t.Norm, language)] = true
	}
	return out
}

// alike is the share of the smaller set of stems that the larger holds.
func alike(a, b map[string]bool) float64 {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return 0
	}
	n := 0
	for s := range a {
		if b[s] {
			n++
		}
	}
	return float64(n) / float64(len(a))
}

var (
	stillAhead = lang.MustCompile(`\b(?:will|shall|should|plans? to|planned|targeted|propos\w+|envisag\w+|projected|expected|estimated|likely|aims?|recommends|recommended (?:that|the|to|for|an?)|to achieve|to create|intends?|under construction|has a target|a target of|buffer target)\b`)
	reachedCue = lang.MustCompile(`\b(?:achiev(?:ed|ing)|surpass\w*|exceed\w*|reached|handled|benefit(?:t?ed)|recommendations? of|has been determined)\b`)
)

package note

import (
	"slices"
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

const (
	whyReach  = 12 // sentences from the beginning among which the news stands
	fewStems  = 6  // of a title: one of three words is soon told
	stubWords = 18 // of a line that may have lost what its sentence is about
)

// occasionVerb tells that people came together.
var occasionVerb = lang.MustCompile(`\b(?:addressed|visited|called on|convened|took stock|to take stock|met with|met the|held (?:a |an |the )?(?:high-level |bilateral |review |virtual )*(?:meeting|talks|discussions?|interaction|briefing)|(?:briefing|meeting|ceremony|event|workshop|conference)s? (?:was|were) (?:\w+ )?held|briefed|media interaction|attended|participated|presided|chaired (?:a|the)|led the indian delegation|organi[sz]ed (?:a|an|the)|via video conferenc\w+|in the presence of|interacted with|brought together|exchanged the (?:mou|agreement)s?|joined the occasion|(?:was|were) signed (?:and exchanged|by)|was also present)\b`)

// bareReference is a thing that only its note names.
var bareReference = lang.MustCompile(`(?i)\b(?:the|this) (?:scheme|system|project|programme|initiative|policy|mission|facility|order|minister|union minister|ministry|country)\b`)

// namedThing is one whose name follows: "the Ministry of Wells", "the scheme [Well Mission]".
var namedThing = lang.MustCompile(`\b[Tt]he (?:Union )?\w+ (?:(?:of|for) [A-Z]|\[)`)

// namesNoSubject reports a sentence about a thing that only the sentences before it name: "The pump is set to start soon".
func namesNoSubject(s string) bool {
	if !opensThe.MatchString(s) || doer.MatchString(s) {
		return false
	}
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return false
	}
	subject := s[strings.Index(s, " "):verbs[0].Start]
	return words(subject) <= mostBare && !aBody.MatchString(strings.TrimSpace(subject)) && !strings.ContainsFunc(subject, func(r rune) bool { return unicode.IsUpper(r) || r == '[' })
}

// aBody is one that a report need not name again: "the fertilizer department".
var aBody = lang.MustCompile(`\b(?:department|ministry|police|court|bench|board|bank|council|commission|authority|panel|regulator|administration|report|survey|study|army|navy|minister|rupee|sensex|inflation)$`)

// opensThe opens with a thing as one that is known.
var opensThe = lang.MustCompile(`^(?:The|This|These|Those|All (?:the )?(?:two|three|four|five|six)) [a-z]`)

const (
	backCosts = 3 // how much less a deed before it may tell than a line about a thing without its name
	mostBare  = 5 // words of such a thing
)

// bareHead opens with a thing that the sentence before names: "The MoU was signed", "All three ships were", "A Committee has".
var bareHead = lang.MustCompile(`^(?:The|All (?:the )?(?:two|three|four|five|six)|An?|Both|Each) (?:[a-z+/-]+ ){0,2}?(?:MoUs?|ToR|[A-Z]\+\d building|Report|Committee|Commission|Ministers?|Scheme|Policy|Portal|Programme|Agreement|Bill|Act|Rules|Joint Exercise|Bid Due Date|announcement|amendments?|observance|advisory|pool|text|ships|trains?|workshop|exhibition|auditor|initiative|transformation|agreement|notification|guidelines|building|platform|portal|event|exercise|campaign|sponsoring authorities|urgency of the issue|projects) (?:of the \w+ )?(?:so appointed |also )?(?:is|are|was|were|has|have|had|will|would|shall|may|can|[a-z]+s|[a-z]+ed)\b`)

// finding tells what a study came to.
var finding = lang.MustCompile(`\b(?:scientists?|researchers?|astronomers?|(?:astro)?physicists?|team|study|evidence|institute|laboratory)\b[^.;]*?\b(?:(?:has|have) )?(?:uncovered|found|discovered|developed|shown|showed|identified|designed|demonstrated|devised|come up with|unearthed|created|fabricated|decoded|revealed|synthesi[sz]ed|detected|observed|unveiled|overturned|finds|reveals|shows|uncovers|unveils|overturns|identifies|demonstrates)\b|\b(?:has|have) been (?:found|shown)\b[^.;]*\bstudy\b`)

// onlySpoke tells that somebody was speaking, and what he had done as the occasion: "was addressing diggers after opening four wells".
var onlySpoke = lang.MustCompile(`\b(?:was|were) (?:addressing|speaking|interacting|talking|delivering)\b`)

// stateSubject tells whose matter it is under the Constitution: "Water being a State subject".
var stateSubject = lang.MustCompile(`(?i)\bstate subjects?\b`)

// status tells how far a matter has come.
var status = lang.MustCompile(`\b(?:as (?:on|of)|so far|till (?:date|now)|to date|currently|at present)\b`)

// implementing tells that a scheme or a body is there.
var implementing = lang.MustCompile(`\bis (?:being )?implement(?:ing|ed)\b|\bis mandated to\b`)

// goesOnDoing says that something goes on as it was.
var goesOnDoing = lang.MustCompile(`\b(?:(?:taking|take) every possible (?:step|measure)|continues? (?:to|its)|remains? (?:committed|eligible)|is (?:closely )?monitoring|has been working|regular updates|(?:several|various|comprehensive|necessary|multiple|major|crucial|(?:a|number|set|series) of) (?:[\w-]+ )?(?:measures|steps|initiatives|interventions|programmes|decisions|technologies)|(?:steps|measures) have been taken|arrangements are in place|(?:undertakes|promotes|compiles|highlight(?:s|ed)? the(?:ir)? growing|is maintaining (?:continuous|close))\b|\bupdates?\b[^.;]*\b(?:was|were) (?:provided|shared|given|presented)\b|\b(?:included|shared|provided) (?:an? )?updates?\b)`)

// calendar is the rhythm of a publication or a rule of days, not what was published.
var calendar = lang.MustCompile(`\b(?:(?:is|are) (?:released|published|issued|compiled) (?:on|every|each|monthly|annually|quarterly)|on (?:the )?\d+(?:st|nd|rd|th)? of (?:every|each) month|(?:has|have) been consolidated and reports? published|next release)\b`)

// courtesy praises what two sides are to each other, or thanks.
var courtesy = lang.MustCompile(`\b(?:shares? (?:a|an) (?:\w+ ){0,3}(?:relationship|bond|partnership|vision)|based on (?:mutual )?trust|with appreciation|made the nation proud|(?:was|were) (?:warmly |cordially )?(?:welcomed|received) (?:by|at|with)|accorded an? (?:\w+ ){0,2}(?:welcome|reception)|guard of honour|banquet|(?:was|were) accompanied by|proud moment|congratulated|chief guest|pledge ceremony|historic milestone|great pomp|celebrated the spirit|reinforc(?:ed|es) the (?:government|ministry|country)[’']?s commitment|underscored the criticality|growing momentum|so popular)\b`)

// people counts who came or who is of a body, not what was done.
var people = lang.MustCompile(`\b(?:(?:over|more than|around|nearly|about|some) [\d,]+ (?:\w+ ){0,2}(?:stakeholders|participants|delegates|officers|attendees|representatives|students|people|dignitaries|experts) (?:\w+ )?(?:attended|participated|joined|took part|from)|(?:was|were) attended by|and other dignitaries|participation of (?:over|more than)|is (?:also )?the chair(?:man|person)? of)\b`)

// nothingYet denies what somebody asked, speaks to the reader, or tells of a ceremony.
var nothingYet = lang.MustCompile(`^(?:No (?:such |[a-z]+ ){1,3}|There (?:is|are|has been|have been) no |When you )|\b(?:commemorated|shared insights)\b|\b(?:is|are) not (?:available|maintained)\b`)

// accordingTo opens with where a figure stands: "released" there is no deed of the news.
var accordingTo = lang.MustCompile(`^As per (?:the )?[^,]*,`)

// oldView is what was held before a finding; "Pursuant thereto" and "Also, it" hang on the sentence before.
var oldView = lang.MustCompile(`(?i)^(?:for (?:nearly |over |almost |more than )?(?:\w+ )?(?:years|decades|centuries)|for (?:a|the) (?:\w+ )?time\b|traditionally|historically|until now|not long ago|conventionally|it was long|pursuant thereto|on an? [\w-]+ (?:morning|evening|afternoon|day)|also|as (?:before|earlier)|it|they)\b`)

// byWhom tells who did something to a thing that only its title names: "The conference was organized by", "The talks were led by".
var byWhom = lang.MustCompile(`^The (?:[a-z-]+ ){1,3}(?:was|were|is|are) (?:[a-z-]+ )?[a-z-]+ed by\b`)

// doer is who acts in every release.
var doer = lang.MustCompile(`^The (?:government|centre|country|nation)\b`)

// headline is a title as the choice of the first line reads it: how much each of its stems tells.
type headline struct {
	weights map[string]float64
	total   float64
}

// ofOffice are the words of a title that half of all releases have.
var ofOffice = lang.MustCompile(`^(?:union|minister|prime|shri|smt|dr|government|govt|india|indian|ministry|department|secretari?|secretary|state|parliament|question|new|hon|ble|pm|2026|2025)$`)

// ofOccasion is a title that names an occasion on which something was told, and not what.
var ofOccasion = lang.MustCompile(`(?i)^(?:\w+[ -]){0,3}(?:briefings?|updates?) on\b`)

// headlineOf weighs the words of a title: its verb and its figures tell the news, offices tell little.
func headlineOf(d *sandarbh.Document) headline {
	h := headline{weights: map[string]float64{}}
	if ofOccasion.MatchString(strings.TrimSpace(d.Title)) {
		return h
	}
	title := sentenceCase(d.Title, prose(d))
	verbs := map[string]bool{}
	for _, v := range lang.FiniteVerbs(title) {
		for s := range stemsOf(v.Of(title), d.Language) {
			verbs[s] = true
		}
	}
	for s := range headlineStems(d) {
		w := 0.5 // of the line below the title
		if own := stemsOf(d.Title, d.Language); len(own) == 0 || own[s] {
			w = 1
		}
		switch {
		case ofOffice.MatchString(s):
			w = 0.25
		case s[0] >= '0' && s[0] <= '9', verbs[s]:
			w *= 1.75
		}
		h.weights[s] = w
		h.total += w
	}
	return h
}

// told is how much of a title a line tells, from 0 to 1.
func (h headline) told(stems map[string]bool) float64 {
	sum := 0.0
	for s, w := range h.weights {
		if stems[s] {
			sum += w
		}
	}
	return sum / max(fewStems, h.total)
}

// front is the beginning of the lead document, where its news stands.
type front struct {
	lead  *sandarbh.Document
	set   []passage
	first int // index of the first sentence behind the lines below the title
	title headline
	kind  string
}

func frontOf(lead *sandarbh.Document, set []passage, kind string) *front {
	f := &front{lead: lead, set: set, title: headlineOf(lead), kind: kind}
	for i := range set {
		if set[i].block < 0 {
			f.first = i + 1
		}
	}
	for f.first < len(set) && set[f.first].kind == sandarbh.Title {
		f.first++
	}
	return f
}

// holds reports a line of one of the first sentences.
func (f *front) holds(c *candidate) bool {
	return c.from.doc == f.lead && (c.from.outcome || c.from.index >= f.first && c.from.index-f.first <= whyReach) && c.from.kind != sandarbh.Title
}

// pickWhy takes the sentence that says who did what, on which day, from the lead document. Whole are candidates of sentences
// that were shortened in the note, as they stood before.
func (f *front) pickWhy(all, whole []candidate, titleStems map[string]bool, texts cite.Texts) (*candidate, []candidate) {
	if f.lead.Tier == sandarbh.Press {
		ledes := slices.Concat(all, withoutLine(whole, all))
		at := pickLede(ledes, f.lead, titleStems)
		switch {
		case at < 0:
			return nil, all
		case at >= len(all):
			return f.dressed(&ledes[at], texts), all
		}
		return f.dressed(&all[at], texts), slices.Concat(all[:at], all[at+1:])
	}
	return f.newest(all, whole, -1e9, func(*candidate) bool { return true }, texts)
}

// besides takes another sentence with a figure where the first line would say the title again and no day of its own, if one
// tells news enough.
func (f *front) besides(why *candidate, title sandarbh.Line, all, whole []candidate, texts cite.Texts) (*candidate, []candidate, bool) {
	repeats := onlySays(title)
	if f.lead.Tier == sandarbh.Press || !repeats(*why) || strings.Contains(why.text, "[on ") || f.datedNear(outsideBrackets(why.text)) {
		return nil, nil, false
	}
	if again := f.toldAgain(all, repeats); again >= 0 {
		return f.dressed(&all[again], texts), slices.Concat(all[:again], all[again+1:]), true
	}
	other, rest := f.newest(all, whole, f.newsworth(why)-lessNews, func(c *candidate) bool {
		return c.from != why.from && len(c.figures) > 0 && !repeats(*c) && !saysNoNews.MatchString(c.text)
	}, texts)
	return other, rest, other != nil
}

// toldAgain is the lede of another report that tells the event of the title with its day and more than the title, or -1.
func (f *front) toldAgain(all []candidate, repeats func(candidate) bool) int {
	return slices.IndexFunc(all, func(c candidate) bool {
		return c.from.doc != f.lead && c.from.index <= ledeSlack && c.acts && strings.Contains(c.text, "[on ") &&
			f.title.told(c.stems) >= leastToldAgain && !repeats(c) && c.score > 0
	})
}

// leastToldAgain of a title's words is what another report's lede must have to tell its event.
const leastToldAgain = 0.5

// lessNews is how much less than the title's own sentence another may tell.
const lessNews = 6

// newest takes of some candidates the one that tells most news, if it is more than least.
func (f *front) newest(all, whole []candidate, least float64, of func(*candidate) bool, texts cite.Texts) (*candidate, []candidate) {
	var why *candidate
	rest := all
	both := slices.Concat(all, whole)
	for i := range both {
		c := &both[i]
		if !f.holds(c) || !of(c) || c.joined != nil && words(c.text) > long && slices.Contains(c.edits, "squeezed") {
			continue // a line so full has no room for the day
		}
		if s := f.newsworth(c); s > least {
			least, why = s, c
			if rest = all; i < len(all) {
				rest = slices.Concat(all[:i], all[i+1:])
			}
		}
	}
	if why == nil {
		return nil, all
	}
	if namesNoSubject(why.text) {
		before, from := least-backCosts, why.from.index
		for i := range both {
			c := &both[i]
			if !f.holds(c) || !of(c) || c.from.index >= from || !c.acts || c.defines || namesNoSubject(c.text) {
				continue
			}
			if s := f.newsworth(c); s > before {
				before, why = s, c
				if rest = all; i < len(all) {
					rest = slices.Concat(all[:i], all[i+1:])
				}
			}
		}
	}
	return f.dressed(why, texts), rest
}

// dressed is a first line with its day.
func (f *front) dressed(why *candidate, texts cite.Texts) *candidate {
	line := *why
	line.texts = texts
	line.apply("comma", loneComma(line.text))
	line.texts = nil
	line.ofOutcome(texts)
	f.yearOf(&line)
	if !f.eventless(&line) || len(line.figures) > 0 && !line.defines && !aYear.MatchString(line.text) { // a figure is of its day
		f.date(&line, texts)
	}
	return &line
}

// newsworth is how well a line tells the news of its document.
func (f *front) newsworth(c *candidate) float64 {
	if c.from.outcome {
		return c.from.outcomeNews()
	}
	folded := cueText(c.text)
	s := -0.5*float64(min(c.from.index-f.first, 8)) + 8*c.must + 9*f.title.told(c.stems)
	add := func(points float64, on bool) {
		if on {
			s += points
		}
	}
	add(1.5, c.acts && !accordingTo.MatchString(c.text))
	add(-4, f.tellsOld(c))
	add(-2, c.traits["presence"] > 0) // who was there, unless nothing else tells what happened
	s -= 5*c.opinion + 1.5*c.traits["recites"]
	add(-2, bareReference.MatchString(namedThing.ReplaceAllString(c.text, " ")))
	add(-3, bareHead.MatchString(c.text))
	if f.kind == "explainer" { // a backgrounder has no event: what its subject is, or a figure of it
		of := c.defines && f.title.told(stemsOf(definedBy(c.text), f.lead.Language)) > 0
		add(2, of)
		add(-2.5, !of && len(c.figures) == 0 && !c.acts && c.must < smallMust)
	}
	add(1, f.kind == "reply" && len(c.figures) > 0 && status.MatchString(folded)) // it was asked how far the matter has come
	add(2, f.kind == "science" && finding.MatchString(folded))
	add(-2, onlySpoke.MatchString(folded))
	add(-3, f.kind == "reply" && stateSubject.MatchString(folded)) // why it is not for the House to say more
	add(-4, f.kind == "science" && oldView.MatchString(c.text))    // what a study has overturned
	add(-6, labelLine.MatchString(c.text))
	add(-neverWhy, bareLabel(c.text))
	add(-3, strings.ContainsAny(c.text, "“\"") && attributed.MatchString(folded)) // words of a speaker
	add(-3, c.traits["bare"] > 0 || c.traits["aim alone"] > 0 && !c.acts)
	add(-3.5, (c.defines || c.joined != nil && definition.MatchString(c.joined.folded)) && f.kind != "explainer")
	add(-2, strings.Contains(folded, " clarified ")) // an aside to the news
	add(-1.5, talk.MatchString(folded))
	add(-2, implementing.MatchString(folded))
	add(-5, goesOnDoing.MatchString(folded)) // no news
	add(-8, calendar.MatchString(folded))
	add(-6, courtesy.MatchString(folded))
	add(-3, people.MatchString(folded))
	add(-3, nothingYet.MatchString(c.text))
	add(-4, oldView.MatchString(c.text))
	add(-3, spiritHead.MatchString(c.text))
	if len(c.figures) == 0 {
		by := byWhom.MatchString(c.text)
		add(-1.5, by)
		add(-1, !by && onlyThe.MatchString(c.text) && c.traits["superlative"] == 0 && !doer.MatchString(c.text) && !strings.Contains(c.text, " ["))
	}
	if f.title.total == 0 { // a briefing: what was told there
		add(-4, occasionVerb.MatchString(folded) || c.traits["presence"] > 0)
		add(2, len(c.figures) > 0)
	}
	add(1.5, strings.Contains(c.text, "[on ") || dated(c.text, c.from.doc.Published))
	add(-3, forecast.MatchString(c.text))
	add(-2, occasionVerb.MatchString(folded)) // that people met is not what they decided
	add(-1.5, c.joined != nil && f.addsNoNews(c.added))
	add(-2, f.title.total > 0 && f.title.told(c.stems) == 0 && !c.names())
	add(-4, c.traits["advice"] > 0)
	return s
}

// tellsOld reports a line of what is long past: not one that names an Act of an earlier year, or counts since one.
func (f *front) tellsOld(c *candidate) bool {
	if !c.older || f.lead.Published.IsZero() {
		return c.older
	}
	folded := cueText(c.text)
	bare := c.text
	if len(c.figures) > 0 {
		bare = countedFrom.ReplaceAllString(bare, " ")
	}
	if (c.acts || hasDone.MatchString(folded)) && !standing.MatchString(folded) { // a rule is as old as its law
		bare = lawYear.ReplaceAllString(bare, " ")
	}
	if bare == c.text {
		return true
	}
	for _, w := range lang.Dates(bare, f.lead.Published) {
		if !w.Relative && !w.To.IsZero() && f.lead.Published.DaysSince(w.To) > longPast {
			return true
		}
	}
	return pastCue.MatchString(cueText(bare))
}

const longPast = 60 // days

var (
	// countedFrom is the time since, until or as of which a figure counts.
	countedFrom = lang.MustCompile(`(?i)\bsince [^,;.]*?\d{4}(?:[-–]\d+)?|\b(?:as (?:on|of)|up ?to|till) [^,;]*?\d{4}(?:[-–]\d+)?|\b(?:from|between) \d{4}\S* (?:to|and) \d{4}\S*`)
	// hasDone tells what has been done, and standing what is so under a law.
	hasDone  = lang.MustCompile(`\b(?:has|have|was|were)\b`)
	standing = lang.MustCompile(`\b(?:is|are|remains?|provides?|requires?|empowers?)\b`)
	// lawYear is the year in the name of a law.
	lawYear = lang.MustCompile(`\b(?:Act|Rules|Regulations?|Code|Bill|Order|Ordinance|Sanhita|Adhiniyam|Policy|Guidelines),? ?(?:\([\w ]+\),? ?)?\d{4}\b`)
)

// definedBy is the part of a definition before its verb: what it defines.
func definedBy(s string) string {
	if v := lang.FiniteVerbs(s); len(v) > 0 {
		return s[:v[0].Start]
	}
	return s
}

// bareLabel reports a label with its value, "Total cost: Rs 4 crore", which says of nothing that it took place.
func bareLabel(text string) bool {
	return labelLine.MatchString(text) && len(lang.FiniteVerbs(outsideBrackets(text))) == 0
}

const neverWhy = 20 // points against a line that tells the news only where no sentence can

// addsNoNews reports the second sentence of a line that has nothing of the title, no figure and no first.
func (f *front) addsNoNews(s string) bool {
	return f.title.told(stemsOf(s, f.lead.Language)) == 0 && len(lang.Quantities(s)) == 0 && !superlative.MatchString(cueText(s))
}

// smallMust is the likelihood of "must" below which a line without figure or deed does not open a backgrounder.
const smallMust = 0.15

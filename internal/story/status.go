package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// act is one event of a sentence with how far along it is.
type act struct {
	class    string // of actWords
	stage    stage
	reading  int
	sentence *claim.Sentence
	at       lang.Range
	turn     bool // told by a turn of phrase, which has its object in itself
}

type stage int

const (
	done stage = iota + 1
	willBe
	proposed
	mayBe
	notDone
	refused // there is no such plan, or it has been given up
)

func (s stage) String() string {
	return [...]string{"", "done", "to come", "proposed", "possible", "not done", "given up"}[s]
}

// actWords are verbs by class: base forms, then forms that are past or participle.
var actWords = func() map[string]string {
	m := map[string]string{}
	for class, forms := range map[string]string{
		"start":    "launch launched launches start started starts begin begun began begins commence commenced roll rolled flag flagged open opened opens introduce introduced शुरू शुभारंभ आरंभ लॉन्च",
		"set up":   "set sets establish established establishes constitute constituted form formed स्थापित गठित गठन स्थापना",
		"notify":   "notify notified notifies notification अधिसूचित अधिसूचना",
		"approve":  "approve approved approves approval clear cleared clears sanction sanctioned sanctions nod मंजूरी स्वीकृत मंजूर",
		"sign":     "sign signed signs ink inked inks conclude concluded हस्ताक्षर",
		"complete": "complete completed completes commission commissioned ready finish finished operational पूरा तैयार चालू",
		"pass":     "pass passed passes enact enacted adopt adopted पारित पेश",
		"ban":      "ban banned bans prohibit prohibited प्रतिबंध रोक",
		"extend":   "extend extended extends",
		"release":  "release released releases publish published publishes unveil unveiled जारी",
		"appoint":  "appoint appointed appoints नियुक्त",
		"join":     "join joined joins ratify ratified accede acceded",
		"scrap":    "scrap scrapped withdraw withdrawn withdrew repeal repealed cancel cancelled वापस रद्द",
		"arrive":   "arrive arrived arrives",
		"deliver":  "deliver delivered delivers",
		"install":  "install installed installs",
		"resume":   "resume resumed resumes",
		"merge":    "merge merged merges",
		"deploy":   "deploy deployed deploys induct inducted inducts",
		"mandate":  "अनिवार्य",
	} {
		for w := range strings.FieldsSeq(forms) {
			m[w] = class
		}
	}
	return m
}

// pastForms end so, or are these.
func pastForm(norm string) bool {
	switch norm {
	case "set", "begun", "began", "withdrawn", "withdrew", "ready", "operational", "mandatory", "compulsory":
		return true
	}
	return strings.HasSuffix(norm, "ed")
}

// acts lists what a sentence says was, will be or may be done.
func acts(reading int, s *claim.Sentence, table map[string]string) []act {
	var out []act
	for i, w := range s.Words {
		class := table[w.Norm]
		if class == "" {
			class = anyVerb(s, i)
		}
		if class == "" || w.Punct || w.Name && s.Field == "" {
			continue
		}
		if strings.HasPrefix(w.Norm, "conclud") && (norm(s, i+1) == "that" || norm(s, i-1) == "not") {
			continue // a finding
		}
		if w.Norm == "set" || w.Norm == "sets" {
			if next := norm(s, i+1); next != "up" {
				continue
			}
		}
		if nounForm(s, i) {
			continue
		}
		if w.Norm == "flag" && norm(s, i+1) != "off" || w.Norm == "open" && !follow(norm(s, i-1)) {
			continue // to flag an issue, an open goal
		}
		st := stageOf(s, i)
		if st == 0 {
			continue
		}
		end := w.End
		if norm(s, i+1) == "up" {
			end = s.Words[i+1].End
		}
		out = append(out, act{class: class, stage: st, reading: reading, sentence: s, at: lang.Range{Start: w.Start, End: end}})
	}
	out = append(out, stated(reading, s)...)
	out = append(out, turned(reading, s)...)
	// A draft of rules is rules not yet notified.
	for i, w := range s.Words {
		if w.Norm != "draft" && w.Norm != "मसौदा" && w.Norm != "प्रारूप" {
			continue
		}
		for k := i + 1; k < min(i+5, len(s.Words)); k++ {
			switch s.Words[k].Concept {
			case "rule", "notify", "law", "policy", "polici", "bill", "guidelin", "regul", "norm", "order", "code":
				out = append(out, act{class: "notify", stage: proposed, reading: reading, sentence: s, at: lang.Range{Start: w.Start, End: s.Words[k].End}})
				k = len(s.Words)
			}
		}
	}
	return out
}

var (
	mandated = lang.MustCompile(`(?i)\b(?:is|are|was|were|been|made|be)( not| no longer)? (?:made )?(?:mandatory|compulsory)\b|\b(?:mandatory|compulsory) (?:for|to)\b`)
	leftFree = lang.MustCompile(`(?i)\b(?:is|are|was|were|been|be|remains?|stays?|kept|made) (?:purely |only )?(?:voluntary|optional)\b|\bon a voluntary basis\b`)
	reserved = lang.MustCompile(`(?i)\breserv(?:ed|es) (?:its|the|their|his|her) (?:verdict|judge?ment|orders?|decision)\b`)
	given    = lang.MustCompile(`(?i)\b(?:delivered|pronounced|gave|given|delivers|pronounces) (?:its|the|their|his|her|a) (?:verdict|judge?ment|ruling|orders?)\b`)
)

// stated are acts that stand in a turn of phrase: what is mandatory or not, a verdict reserved or given.
func stated(reading int, s *claim.Sentence) []act {
	var out []act
	add := func(class string, st stage, m []int) {
		out = append(out, act{class: class, stage: st, reading: reading, sentence: s, at: lang.Range{Start: m[0], End: m[1]}, turn: class == "rule"})
	}
	if m := mandated.FindStringSubmatchIndex(s.Text); m != nil {
		st := done
		if m[2] >= 0 {
			st = notDone
		}
		add("rule", st, m)
	}
	if m := leftFree.FindStringIndex(s.Text); m != nil {
		add("rule", notDone, m)
	}
	if m := reserved.FindStringIndex(s.Text); m != nil {
		add("verdict", notDone, m)
	}
	if m := given.FindStringIndex(s.Text); m != nil {
		add("verdict", done, m)
	}
	return out
}

// nounForm reports a form of the table that is no verb here: "approval letters", "with mandatory consent".
func nounForm(s *claim.Sentence, i int) bool {
	switch s.Words[i].Norm {
	case "mandatory", "compulsory":
		return s.Field != sandarbh.FieldTitle && i+1 < len(s.Words) && !s.Words[i+1].Punct && !s.Words[i+1].Stop && !s.Words[i+1].Number
	case "approval", "notification", "nod":
		return i+1 < len(s.Words) && !s.Words[i+1].Punct && !s.Words[i+1].Stop && !s.Words[i+1].Number
	}
	return false
}

// follow reports a word that a base form of a verb follows.
func follow(w string) bool {
	switch w {
	case "to", "will", "shall", "may", "might", "could", "would", "can", "not", "also", "soon", "formally", "now":
		return true
	}
	return false
}

func norm(s *claim.Sentence, i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	return s.Words[i].Norm
}

// stageOf reads the auxiliaries before a verb.
func stageOf(s *claim.Sentence, i int) stage {
	form := s.Words[i].Norm
	if !ascii(form) {
		return stageOfHindi(s, i)
	}
	if (form == "ready" || form == "operational") && i+1 < len(s.Words) && !s.Words[i+1].Punct && !s.Words[i+1].Stop && !s.Words[i+1].Number {
		return 0 // operational airports
	}
	modal := stage(0)
	past := pastForm(form)
	perfect, bare := false, false
	for k := i - 1; k >= max(0, i-6); k-- {
		w := s.Words[k]
		if w.Punct && s.Text[w.Start:w.End] != "'" {
			break
		}
		if w.Norm == "may" && s.Text[w.Start] == 'M' {
			continue // the month
		}
		switch w.Norm {
		case "will", "shall", "scheduled":
			modal = willBe
		case "may", "might", "could":
			modal = mayBe
		case "likely":
			modal = willBe
		case "would":
			modal = mayBe
			if len(s.Said) > 0 {
				modal = willBe // "said the form would be released": will, in the past
			}
		case "proposed", "proposes", "proposal", "plans", "planning", "planned", "considering", "mulls", "intends", "wants", "aims", "expected", "hopes":
			switch w.Norm {
			case "expected", "aims", "hopes", "plans", "intends", "wants":
				modal = willBe
			default:
				modal = proposed
			}
		case "no":
			if planNoun[norm(s, k+1)] || planNoun[norm(s, k+2)] {
				return refused // "there is no proposal to raise it"
			}
		case "dropped", "shelved", "abandoned", "scrapped", "withdrawn", "withdrew", "rejected", "junked", "discarded":
			if k+1 < i && slices.ContainsFunc(s.Words[k+1:i], func(w claim.Word) bool { return planNoun[w.Norm] }) {
				return refused // "has dropped its plan to ban them"
			}
		case "not", "never", "yet", "n't", "cannot":
			if n := norm(s, k+1); n == "only" || n == "merely" || n == "just" {
				return 0
			}
			if n := norm(s, k-1); n == "does" || n == "do" || n == "will" || n == "would" || n == "should" || n == "must" {
				return 0 // a rule or a threat, no news
			}
			return notDone
		case "has", "have", "had", "was", "were":
			perfect = true
		case "to":
			if modal == 0 && !perfect && ahead(s, k) && (k == i-1 || k == i-2 && norm(s, i-1) == "be") {
				modal = willBe
			}
		case "be", "being":
			bare = true
		case "sought", "seek", "seeks", "seeking", "urged", "asked", "directed", "directions", "directs", "demanded", "called", "need", "tried", "trying", "whether", "decide", "forcing", "force":
			return 0 // what somebody asks for
		case "if", "when", "after", "before", "once", "until":
			return 0 // a condition
		case "which", "that", "who", "and", "while":
			if modal == 0 {
				k = -1
			}
		}
	}
	switch {
	case modal != 0:
		return modal
	case bare:
		return 0 // "that the probe be completed"
	case perfect && past:
		return done
	case past && !reduced(s, i):
		return done
	case s.Field == sandarbh.FieldTitle && strings.HasSuffix(form, "s"):
		return done
	}
	return 0
}

// planNoun are what an act is before it is one.
var planNoun = stringSet("proposal proposals plan plans move idea decision intention request")

// ahead reports a "to" that sets something for the future: "is to open", "set to open", a title's "Centre to open"; not
// "changed its laws to enact".
func ahead(s *claim.Sentence, k int) bool {
	if s.Field == sandarbh.FieldTitle {
		return true
	}
	switch norm(s, k-1) {
	case "is", "are", "was", "were", "be", "set", "due", "ready", "about", "slated", "going", "proposed", "proposes", "plans", "planned", "planning", "scheduled", "likely", "expected", "agreed", "decided", "also", "soon", "yet", "intends", "proposal", "agreement":
		return true
	}
	return false
}

// reduced reports a participle that only describes a noun: "the rolls published as part of it", "a survey released on
// Tuesday"; after a finite past form stands its object.
func reduced(s *claim.Sentence, i int) bool {
	if s.Field == sandarbh.FieldTitle {
		return false
	}
	if s.Words[i].Norm == "began" {
		return false // no participle
	}
	if i == 0 || s.Words[i-1].Punct {
		return true
	}
	switch norm(s, i-1) {
	case "and", "it", "he", "she", "they", "also", "today", "who", "which":
		return false
	}
	next := norm(s, i+1)
	if i+1 < len(s.Words) && strings.HasSuffix(next, "ed") && verb(s.Verbs(), s.Words[i+1].Range) {
		return true // "footage released showed"
	}
	if next == "up" {
		next = norm(s, i+2)
	}
	switch next {
	case "as", "by", "in", "on", "under", "during", "at", "for", "to", "with", "from", "last", "this", "":
		return true
	}
	return false
}

func stageOfHindi(s *claim.Sentence, i int) stage {
	if s.Words[i].Norm == "पेश" && strings.Contains(s.Text, "विधेयक") {
		return proposed // brought in, not passed
	}
	for k := i + 1; k < min(len(s.Words), i+7); k++ {
		switch s.Words[k].Norm {
		case "होगा", "होगी", "होंगे", "जाएगा", "जाएगी", "जाएंगे", "जाएंगी", "करेगा", "करेगी", "करेंगे", "देगी", "देगा", "आएगा", "आएगी":
			return willBe
		case "सकता", "सकती", "सकते":
			return mayBe
		case "प्रस्ताव", "प्रस्तावित", "तैयारी", "योजना":
			return proposed
		case "नहीं":
			return notDone
		case "विधेयक":
			return 0
		case "गया", "गई", "गए", "चुका", "चुकी", "चुके", "हुआ", "हुई", "हुए", "दी", "दिया", "किया", "की", "ली", "लिया":
			return done
		}
	}
	return 0
}

// statuses finds one act that a source calls done and another not yet.
func (c *comparer) statuses() {
	table := actWords()
	var all []act
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all = append(all, acts(i, s, table)...)
		}
	}
	type cand struct {
		x, y  act
		score float64
	}
	var best []cand
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.reading == y.reading || x.class != y.class || !opposed(x.stage, y.stage) {
				continue
			}
			if !c.vouched(x, y) || c.otherPhase(x.reading, x.sentence, y.reading, y.sentence) || c.followedUp(x, y) || !x.turn && !y.turn && (!c.sameObject(x, y) || c.otherWork(x, y)) {
				continue
			}
			about := c.subjectOf
			if x.turn || y.turn {
				about = c.matterAround
			}
			shared, share := agreement(about(x), about(y))
			score := min(shared/6, 2.2) + share + 0.9
			least := 4.5
			if c.readings[x.reading].Language != c.readings[y.reading].Language {
				least = 2.5 // few words meet across scripts
				score += 0.3
			}
			if alone(all, x) && alone(all, y) {
				score += 0.3
			}
			if x.stage != done && y.stage != done && x.stage != notDone && y.stage != notDone && share < 0.3 {
				continue // "may" and "will" of one thing said alike
			}
			if score < statusScore || shared < least {
				continue
			}
			if !placesAgree(x.sentence, y.sentence) {
				continue
			}
			// A source that says both tells of progress.
			if slices.ContainsFunc(all, func(z act) bool {
				return z.class == x.class && (z.reading == x.reading && z.stage == y.stage && c.sameSubject(z, y) || z.reading == y.reading && z.stage == x.stage && c.sameSubject(z, x))
			}) {
				continue
			}
			for _, e := range []act{x, y} {
				if e.sentence.Field != "" {
					score -= 0.6 // the text says it in full
				}
			}
			best = append(best, cand{x, y, score})
		}
	}
	slices.SortStableFunc(best, func(p, q cand) int {
		switch {
		case p.score > q.score:
			return -1
		case p.score < q.score:
			return 1
		}
		return 0
	})
	used := map[string]bool{}
	for _, k := range best {
		key := fmt.Sprint(k.x.class, k.x.reading, k.y.reading)
		if used[key] {
			continue
		}
		used[key] = true
		r := row{score: k.score}
		r.Kind = sandarbh.DiffersStatus
		r.About = fmt.Sprintf("%s: %s or %s?", better(actMatter(c.readings[k.x.reading], k.x), actMatter(c.readings[k.y.reading], k.y)), k.x.stage, k.y.stage)
		r.Why = fmt.Sprintf("%s in one source, %s in the other", k.x.stage, k.y.stage)
		for _, e := range []act{k.x, k.y} {
			at := sandarbh.Span{Document: e.sentence.Document, Field: e.sentence.Field, Start: e.sentence.Start + e.at.Start, End: e.sentence.Start + e.at.End}
			r.Sides = append(r.Sides, side(c.readings[e.reading], e.sentence, at, e.sentence.Text[e.at.Start:e.at.End]))
			r.sentences = append(r.sentences, e.sentence)
		}
		c.add(r)
	}
}

func opposed(a, b stage) bool {
	if a == b {
		return false
	}
	if a == refused || b == refused {
		return a != notDone && b != notDone && a != mayBe && b != mayBe
	}
	if a == notDone || b == notDone {
		return a == done || b == done
	}
	if a == done || b == done {
		return true
	}
	return a == willBe && b == mayBe || a == mayBe && b == willBe
}

// alone reports whether a document tells of one act of the class.
func alone(all []act, x act) bool {
	n := 0
	for _, z := range all {
		if z.reading == x.reading && z.class == x.class && z.sentence != x.sentence {
			n++
		}
	}
	return n == 0
}

// statusScore is the evidence from which two acts are one.
const statusScore = 2.2

// followedUp reports whether the source that calls the act done may have been written when it had been done:
// four days after a proposal or draft, or on the same day or later after an announcement.
func (c *comparer) followedUp(x, y act) bool {
	p, q := c.readings[x.reading].Document.Published, c.readings[y.reading].Document.Published
	if x.stage == refused || y.stage == refused {
		return p.IsZero() || q.IsZero() || abs(p.DaysSince(q)) > waiting
	}
	if x.stage != done && y.stage != done {
		return false
	}
	if p.IsZero() || q.IsZero() {
		return x.stage == willBe || y.stage == willBe // which is the later nobody knows
	}
	before := x.stage
	if y.stage == done {
		p, q = q, p
	} else {
		before = y.stage
	}
	later := p.DaysSince(q) // p is of the source that says done
	planned := x.sentence
	if x.stage == done {
		planned = y.sentence
	}
	if slices.ContainsFunc(planned.Dates, func(d lang.When) bool {
		return !d.From.IsZero() && !d.InName && p.Before(d.From)
	}) {
		return false // its day had not come
	}
	told := x.sentence
	if x.stage != done {
		told = y.sentence
	}
	if slices.ContainsFunc(told.Dates, func(d lang.When) bool {
		return d.Precision == "day" && !d.From.IsZero() && !d.InName && d.From == d.To && (d.From.Before(q) || d.From == q && before != willBe) && d.From.DaysSince(q) >= -waiting
	}) {
		return false // done on a day on which the other source had it undone
	}
	if slices.ContainsFunc(planned.Dates, func(d lang.When) bool {
		return !d.From.IsZero() && !d.InName && !d.Relative && (d.Precision == "day" || d.Precision == "month") && d.To.Before(p.AddDays(-waiting))
	}) {
		return true // told as what came before
	}
	if x.class == "join" && ratified.MatchString(x.sentence.Text) && ratified.MatchString(y.sentence.Text) {
		return later > longWait
	}
	if before == willBe {
		return later >= 0
	}
	if x.class == "verdict" {
		return later > 0
	}
	return later > 4
}

var ratified = lang.MustCompile(`(?i)\bratif|\baccede|\baccession|अनुसमर्थन`)

// longWait are the days within which nobody ratifies what was signed on the first of them.
const longWait = 15

// subjectOf is the context of an act without its verb.
func (c *comparer) subjectOf(x act) context { return c.subject(x.reading, x.sentence, x.at) }

// sameObject reports whether the names beside two verbs allow that one thing is meant.
func (c *comparer) sameObject(x, y act) bool {
	p, q := objectNames(x), objectNames(y)
	if norm(x.sentence, firstWordAt(x.sentence, x.at.End)) == "by" {
		p = nil // behind a passive stand its doers
	}
	if norm(y.sentence, firstWordAt(y.sentence, y.at.End)) == "by" {
		q = nil
	}
	if len(p) == 0 || len(q) == 0 {
		return true
	}
	for n := range p {
		if q[n] {
			return true
		}
	}
	return false
}

// otherWork reports two verbs whose objects, as far as they are told in words, have nothing in common: safeguards
// introduced, systems to be introduced.
func (c *comparer) otherWork(x, y act) bool {
	if norm(x.sentence, firstWordAt(x.sentence, x.at.Start)) == "draft" || norm(y.sentence, firstWordAt(y.sentence, y.at.Start)) == "draft" {
		return false
	}
	p, q := c.workWords(x), c.workWords(y)
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	if common(p, q) == 0 {
		return true
	}
	// The nouns at the head of both: tax returns published, tax information released.
	a, b := workPhrase(x), workPhrase(y)
	return len(a) > 0 && len(b) > 0 && !slices.Contains(b, a[len(a)-1]) && !slices.Contains(a, b[len(b)-1])
}

// workPhrase are the concepts of the noun phrase that a verb acts on, its head last: up to the first small word after an
// active verb, up to the first preposition of the clause before a passive.
func workPhrase(x act) []string {
	s := x.sentence
	k := firstWordAt(s, x.at.Start)
	if k >= len(s.Words) || !ascii(s.Words[k].Norm) {
		return nil
	}
	i, end := firstWordAt(s, x.at.End), len(s.Words)
	if from, passive := isPassive(s, k); passive {
		i, end = firstWordAt(s, clauseAround(s, x.at).Start), from
		if i >= end {
			i = 0 // "the index, with data of all districts, has been published"
		}
	} else if i < end && noObject(s.Words[i].Norm) {
		i, end = firstWordAt(s, clauseAround(s, x.at).Start), from
	}
	var out []string
	verbs := s.Verbs()
	for ; i < end; i++ {
		w := s.Words[i]
		if w.Stop && len(out) == 0 || scaleWord(w.Norm) || w.Punct && s.Text[w.Start:w.End] == "-" {
			continue // "the Rs 1,215-crore mission"
		}
		if w.Stop && w.Norm != "the" && w.Norm != "and" || w.Punct || len(out) > 0 && verb(verbs, w.Range) {
			break
		}
		if !w.Number && len(w.Concept) > 1 {
			out = append(out, w.Concept)
		}
	}
	return out
}

// noObject reports a word after a verb that shows that it acts on nothing: "will begin after the rains", "began on Monday".
func noObject(next string) bool {
	switch next {
	case "in", "on", "from", "by", "at", "soon", "next", "this", "today", "tomorrow", "after", "before", "once", "when", "with", "within", "during", "only", "later", "last", "until", "as", "here", "there", "yesterday", "again":
		return true
	}
	return false
}

// isPassive reports a participle with a form of "be" among its auxiliaries, and where these begin.
func isPassive(s *claim.Sentence, k int) (int, bool) {
	if k >= len(s.Words) || !pastForm(s.Words[k].Norm) {
		return k, false
	}
	i, be := k, false
	for ; i > 0 && i > k-6; i-- {
		switch norm(s, i-1) {
		case "be", "been", "being", "is", "was", "were", "are":
			be = true
		case "has", "have", "had", "will", "would", "may", "might", "could", "can", "to", "also", "now", "not", "yet", "soon", "just", "already", "shall", "should", "n't", "proposed", "planned", "expected", "likely", "scheduled", "set":
		default:
			return i, be
		}
	}
	return i, be
}

// workWords are the concepts of what a verb acts on, as far as the clause tells it: the words before a passive, those
// after an active verb. None for a pronoun; for a bare "the scheme" those of the title, too.
func (c *comparer) workWords(x act) []string {
	s := x.sentence
	k := firstWordAt(s, x.at.Start)
	if k >= len(s.Words) || !ascii(s.Words[k].Norm) {
		return nil
	}
	clause := clauseAround(s, x.at)
	before := lang.Range{Start: clause.Start, End: x.at.Start}
	after := lang.Range{Start: x.at.End, End: clause.End}
	at := after
	if from, passive := isPassive(s, k); passive {
		before.End = s.Words[max(from-1, 0)].End
		if len(contentOf(s, before)) == 0 {
			before.Start = 0
		}
		at = before
	} else if k+1 < len(s.Words) && noObject(norm(s, k+1)) {
		before.End = s.Words[max(from-1, 0)].End // "production will start in October"
		at = before
	}
	if k+1 < len(s.Words) {
		switch norm(s, k+1) {
		case "it", "them", "this", "these", "so":
			return nil
		}
	}
	out := contentOf(s, at)
	if len(out) == 0 {
		out = contentOf(s, lang.Range{Start: before.Start, End: after.End})
	}
	if len(out) <= 1 && len(s.Words) > 0 {
		switch s.Words[0].Norm {
		case "the", "it", "this", "they", "these":
			for _, t := range c.readings[x.reading].Sentences {
				if t.Field == sandarbh.FieldTitle {
					out = append(out, contentOf(t, lang.Range{Start: 0, End: len(t.Text)})...)
				}
			}
		}
	}
	return out
}

// objectNames are the names that follow a verb within a few words.
func objectNames(x act) map[string]bool {
	out := map[string]bool{}
	n := 0
	for _, w := range x.sentence.Words {
		if w.Start < x.at.End {
			continue
		}
		if n++; n > 9 || w.Punct && len(out) > 0 {
			break
		}
		if w.Name && !slices.ContainsFunc(x.sentence.Dates, func(d lang.When) bool { return w.Start >= d.Start && w.End <= d.End }) {
			out[w.Concept] = true
		}
	}
	return out
}

func (c *comparer) sameSubject(x, y act) bool {
	shared, _ := agreement(
		c.subject(x.reading, x.sentence, x.at),
		c.subject(y.reading, y.sentence, y.at))
	return shared >= 4
}

func placesAgree(s, t *claim.Sentence) bool {
	if len(s.Places) == 0 || len(t.Places) == 0 {
		return true
	}
	return slices.ContainsFunc(s.Places, func(p string) bool { return slices.Contains(t.Places, p) })
}

package story

import (
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// What is stated as a rule rather than learned: pairs that share their form, not their event. Splitting is the safer
// error, since a story of two events makes a note that is wrong.

// traits are what the rules know of a document.
type traits struct {
	reply  bool  // a reply to a question in Parliament
	series bool  // a bulletin of a series, by its title
	daily  bool  // … of which each day has one
	told   []int // days that the title and first sentences give with their year
	named  []int // all such days, of a page without a date
	fresh  bool  // it tells of "today", "on Friday": written with the event
	year   int   // the latest year that the text names, 0 if none
	topic  vector
	places []string // States and countries that the title names, without the capital
	ranks  []string // ordinals of the title: of a report, a meeting, an edition
}

var (
	replyWords = lang.MustCompile(`(?i)\b(?:written|starred|unstarred|oral) (?:repl(?:y|ies)|answers?|questions?)\b|\b(?:repl(?:y|ies|ied|ying)|respon(?:se|ding)|answer(?:ed|ing)?) (?:\S+ ){0,3}?(?:questions?|queries|quer(?:y|ies)|supplementar(?:y|ies))\b|\binform(?:ed|ing) (?:the )?(?:Lok|Rajya) Sabha\b|\b(?:information|stated|details|this) (?:\S+ ){0,25}?in (?:the )?(?:Lok|Rajya) Sabha\b|लिखित (?:उत्तर|जवाब)|प्रश्न के उत्तर`)
	replyTitle = lang.MustCompile(`(?i)^\s*parliament(?:ary)? question\b`)
	// A happening of Parliament that is told in the same words is no reply.
	debateWords = lang.MustCompile(`(?i)\b(?:no-confidence|reply to the (?:debate|discussion|motion)|repl\w+ to the (?:debate|discussion)|\bBill\b[^.]{0,60}\b(?:passed|introduced|moved))`)
	freshWords  = lang.MustCompile(`(?i)\b(?:(?:on|last|this|late|early|since|until|by|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s|’s)? (?:morning|afternoon|evening|night)|today|yesterday|tonight|tomorrow|this (?:morning|evening|week|month)|hours (?:ago|after|before)|last (?:night|week))\b|आज|कल`)
	ordinals    = lang.MustCompile(`(?i)\b(\d+)(?:st|nd|rd|th)\b(?: and| to|,|–|-)?[ ]?(\S*)`)
	monthWord   = lang.MustCompile(`(?i)^(?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d|centur|anniv|birth)`)
	dailyWords  = lang.MustCompile(`(?i)\b(?:briefings?|updates?|bulletins?|situation report|daily|weekly|fortnightly)\b`)
	seriesWords = lang.MustCompile(`(?i)\b(?:briefings?|updates?|bulletins?|situation|round-?up|digest|day[- ]\d+|daily|weekly|fortnightly|shares a|trial of the day|bullion|closing|opening bell)\b`)
)

// traitsOf reads the traits of a document from its title and text.
func (g *Grouper) traitsOf(doc *sandarbh.Document, body string) traits {
	var m traits
	m.reply = replyTitle.MatchString(doc.Title) || repliesInHouse(doc.Text) && !debateWords.MatchString(doc.Title+"\n"+head(body, 600))
	m.series = seriesWords.MatchString(doc.Title)
	m.daily = dailyWords.MatchString(doc.Title)
	opening := doc.Title + ".\n" + head(body, 250)
	m.told = daysIn(opening)
	if doc.Published.IsZero() {
		m.named = daysIn(head(body, 3000))
		m.year = latestYear(doc.Title + "\n" + body)
		m.fresh = freshWords.MatchString(head(body, 3000))
	}
	for _, w := range g.split.words(doc.Title, titleWords) {
		t := g.vocabulary.term(w.stem)
		if idf := g.vocabulary.idf[t]; (idf >= 3 && !w.number || w.number && telling(w.stem)) && !formal()[w.stem] {
			m.topic = append(m.topic, weight{t, idf})
		}
	}
	for _, p := range claim.Places(doc.Title) {
		if p != "india" && p != "delhi" {
			m.places = append(m.places, p)
		}
	}
	for _, r := range ordinals.FindAllStringSubmatch(doc.Title, -1) {
		if !monthWord.MatchString(r[2]) {
			m.ranks = append(m.ranks, r[1])
		}
	}
	byTerm(m.topic)
	m.topic = compact(m.topic)
	return m
}

// repliesInHouse finds the formula of a reply in Parliament: it stands in every reply, so it is sought in the whole text,
// furniture and all.
func repliesInHouse(text string) bool {
	for _, house := range []string{"Lok Sabha", "Rajya Sabha", "लोकसभा", "राज्यसभा", "लोक सभा", "राज्य सभा"} {
		for at := 0; at < len(text); {
			i := strings.Index(text[at:], house)
			if i < 0 {
				break
			}
			i += at
			line := strings.LastIndexByte(text[:i], '\n') + 1
			if replyWords.MatchString(text[max(line, i-240):min(len(text), i+120)]) {
				return true
			}
			at = i + len(house)
		}
	}
	return false
}

func compact(v vector) vector {
	out := v[:0]
	for i, x := range v {
		if i == 0 || x.term != v[i-1].term {
			out = append(out, x)
		}
	}
	return out
}

// formal are stems of offices and of the language of laws, schemes and releases: two documents that share nothing
// else in what they are about have a form in common, not an event.
var formal = sync.OnceValue(func() map[string]bool {
	return stemSet(`act bill code amendment rules section sections provision provisions notified notification gazette assent passed passes pass introduced lok rajya
sabha parliament house houses session committee standing department ministry minister ministers government govt union centre central state states india indian national
prime chief secretary shri smt dr president vice governor speaker key explained explainer notes features highlights important facts overview details salient
scheme schemes programme mission yojana reply question replies law laws policy framework implementation launched launches launch approved approves approval
january february march april may june july august september october november december
crore lakh rs year years new today day days press release note news current affairs upsc`)
})

func stemSet(words string) map[string]bool {
	sp := newSplitter()
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[sp.stem(w)] = true
	}
	return m
}

// daysIn lists the days that a text gives with their year.
func daysIn(text string) []int {
	if !hasYear(text) {
		return nil
	}
	var out []int
	for _, d := range lang.Dates(text, sandarbh.Date{}) {
		if d.Precision == "day" && !d.Relative && d.From.Year > 1900 && hasYear(text[d.Start:d.End]) {
			out = append(out, dayNumber(d.From))
		}
	}
	return out
}

func hasYear(s string) bool { return latestYear(s) > 0 }

// latestYear is the latest year from 1900 to 2099 that a text names, 0 if none.
func latestYear(s string) int {
	best := 0
	for i := 0; i+4 <= len(s); i++ {
		if s[i] != '1' && s[i] != '2' || i > 0 && (isDigit(s[i-1]) || s[i-1] == ',' || s[i-1] == '.' && i > 1 && isDigit(s[i-2]) && (i < 4 || s[i-3] != '.' && s[i-4] != '.')) {
			continue
		}
		n := 0
		k := i
		for k < len(s) && isDigit(s[k]) {
			n = n*10 + int(s[k]-'0')
			k++
			if k-i > 4 {
				break
			}
		}
		if k-i == 4 && n >= 1900 && n < 2100 {
			best = max(best, n)
		}
		i = k
	}
	return best
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func dayNumber(d sandarbh.Date) int {
	return d.DaysSince(sandarbh.Date{Year: 1970, Month: 1, Day: 1})
}

// Bounds of the rules.
const (
	copyLikeness   = 0.9  // of two texts that are one text
	toldDays       = 60   // a day in the opening so far from the other's publication is of another event
	toldYears      = 300  // days between the days of two openings that are of two events
	olderYears     = 3    // between the latest year of a page and the event of another, from which it is background on an earlier time
	undatedLogit   = 1.5  // what a page without a date must reach to join a dated one
	tellingMass    = 14   // of rare words that two texts of one event share
	templateShared = 0.4  // of the words of two titles, from which they are of one mould; half of it, if five words are shared
	liveLogit      = 1    // what a page of many events must reach to join a report on one
	formulaShared  = 0.3  // the same, of titles with one formula
	seriesShared   = 0.7  // the same, of titles that begin with another name each
	figuresShared  = 0.25 // of the figures of the opening with fewer
	slotKnown      = 0.35 // of what fills the places of a form, at most this stands in the other document
	formShared     = 0.5  // of the words of the shorter title, in the same order, from which two titles are of one form
	templateAbsent = 0.2  // of what is a title's own, at most this stands in the other document
)

// apart reports whether a rule keeps two documents of one script in two stories, and v is their learned likeness.
func (g *Grouper) apart(a, b *profile, v float64) bool {
	same := a.publisher == b.publisher && a.publisher != ""
	if (same || official(a, b)) && oneForm(a, b) {
		return true // though nearly every word of the text be the same
	}
	if dot(a.full, b.full) >= copyLikeness && (a.day == b.day || !a.series) {
		return false // the text once more
	}
	switch {
	case (a.day == noDay || b.day == noDay) && conflictingDays(a, b):
		return true
	case same && a.reply && b.reply:
		return true // each question has its own answer
	case same && a.series && b.series && a.day != b.day && a.day != noDay && b.day != noDay:
		return true // each day has its own bulletin
	case official(a, b) && a.issuer == b.issuer && (a.daily || b.daily) && a.day != b.day:
		return true // … and what else its office tells the next day is another bulletin
	case same && otherRank(a, b):
		return true
	case len(a.places) > 0 && len(b.places) > 0 && shared(a.lands, b.lands) == 0 && (same || official(a, b) || v < ceiling/2):
		return true // told of one State each, and neither knows of the other
	case (same || official(a, b)) && otherFigures(a, b):
		return true
	case (same || official(a, b)) && otherTown(a, b):
		return true
	case a.live != b.live && v < liveLogit || a.live && b.live && a.day != b.day:
		return true
	case same && oneMould(a, b):
		return true
	case official(a, b) && (a.acts&greeting == 0) != (b.acts&greeting == 0) && v < ceiling-1:
		return true // good wishes on a day, and what was done on it
	case official(a, b) && a.issuer == b.issuer && a.acts&b.acts&sharing != 0 && a.day != b.day:
		return true // verses, posts
	case (a.day == noDay) != (b.day == noDay):
		return undatedApart(a, b, v)
	case a.day == noDay && (olderThanTold(a, b) || olderThanTold(b, a)):
		return true
	case a.day == noDay && !a.hindi:
		return false // an opinion's title seldom says what it is about: what it shares with a report is for the trees
	}
	return g.onlyForm(a, b)
}

// conflictingDays reports openings that give days of which none is near one of the other.
func conflictingDays(a, b *profile) bool {
	if len(a.told) == 0 || len(b.told) == 0 {
		return false
	}
	return !anyNear(a.told, slices.Concat(b.told, b.named), toldYears) && !anyNear(b.told, a.named, toldYears)
}

func anyNear(p, q []int, days int) bool {
	for _, x := range p {
		for _, y := range q {
			if abs(x-y) <= days {
				return true
			}
		}
	}
	return false
}

// undatedApart judges a page without a date beside a dated one: what it tells must be of that time.
func undatedApart(a, b *profile, v float64) bool {
	if a.day != noDay {
		a, b = b, a
	}
	for _, d := range a.told {
		if abs(d-b.day) <= toldDays {
			return v < joinLogit
		}
	}
	if len(a.told) > 0 {
		return true
	}
	if a.fresh {
		return false // a report of its day, whose day the page does not show
	}
	published := yearOf(b.day)
	return a.year > 0 && a.year < published-1 || a.year > published+10 || v < undatedLogit
}

// olderThanTold reports, of two pages without a date, one that tells of no day and names no year as late as the event that
// the other opens with: background on an earlier time.
func olderThanTold(a, b *profile) bool {
	if len(b.told) == 0 || len(a.told) > 0 || len(a.named) > 0 || a.fresh || a.year == 0 {
		return false
	}
	return a.year < yearOf(slices.Min(b.told))-olderYears
}

func yearOf(day int) int {
	return sandarbh.Date{Year: 1970, Month: 1, Day: 1}.AddDays(day).Year
}

// oneMould reports two titles of one publisher that are alike but for what each is about, of which the other
// document knows nothing: "Network tested in Kota", "Network tested in Salem".
func oneMould(a, b *profile) bool {
	elsewhere := len(a.places) > 0 && len(b.places) > 0 && disjoint(a.places, b.places)
	if elsewhere && sharedTerms(a.heading, b.heading) >= 3 {
		return true
	}
	both := shared(a.heading, b.heading)
	least := templateShared * min(mass(a.heading), mass(b.heading))
	if sharedTerms(a.heading, b.heading) >= 5 {
		least /= 2
	}
	if both < least {
		return false
	}
	x, knownX := own(a, b)
	y, knownY := own(b, a)
	return x >= 3.5 && y >= 3.5 && knownX <= templateAbsent*x && knownY <= templateAbsent*y
}

// oneForm reports titles of one form whose other words, rare ones, are unknown to the other document.
func oneForm(a, b *profile) bool {
	same, ownA, ownB := align(a.titled, b.titled)
	least := formShared
	if a.acts&b.acts&formulas != 0 {
		least = formulaShared
	}
	if float64(same) < least*float64(min(len(a.titled), len(b.titled))) {
		return false
	}
	x, y := knownShare(a, b, ownA), knownShare(b, a, ownB)
	if x <= slotKnown && y <= slotKnown {
		return true
	}
	// "Bharat Motors also joins the scheme", "Himgiri Motors also joins the scheme": the later one may name those before it.
	return a.issuer == b.issuer && a.day != b.day && min(x, y) <= slotKnown && float64(same) >= seriesShared*float64(min(len(a.titled), len(b.titled))) &&
		len(ownA) > 0 && len(ownB) > 0 && ownA[0] == a.titled[0] && ownB[0] == b.titled[0]
}

func official(a, b *profile) bool { return a.official && b.official }

// otherFigures reports two titles of one form whose openings give figures, and hardly one that both give: two decisions of one
// day, two awards of one kind. The copy of a release has the same figures.
func otherFigures(a, b *profile) bool {
	if len(a.opened) < 2 || len(b.opened) < 2 || shared(a.opened, b.opened) > figuresShared*min(mass(a.opened), mass(b.opened)) {
		return false
	}
	same, _, _ := align(a.titled, b.titled)
	return float64(same) >= formShared*float64(min(len(a.titled), len(b.titled)))
}

// otherTown reports documents that name the town of what they tell, each another, of which the other does not know.
func otherTown(a, b *profile) bool {
	if len(a.towns) == 0 || len(b.towns) == 0 {
		return false
	}
	return shared(a.towns, b.body) == 0 && shared(b.towns, a.body) == 0
}

func sharedTerms(a, b vector) int {
	n := 0
	for _, x := range a {
		if has(b, x.term) {
			n++
		}
	}
	return n
}

// otherRank reports titles of which each numbers another report, meeting or edition.
func otherRank(a, b *profile) bool {
	return len(a.ranks) > 0 && len(b.ranks) > 0 && disjoint(a.ranks, b.ranks)
}

func disjoint(a, b []string) bool {
	return !slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// own is the weight of the names and numerals that a's title has and b's has not, and how much of it b's text has.
func own(a, b *profile) (weight, known float64) {
	for _, w := range a.topic {
		if has(b.heading, w.term) || !has(a.names, w.term) && !has(a.numbers, w.term) {
			continue
		}
		weight += float64(w.w)
		if has(b.body, w.term) {
			known += float64(w.w)
		}
	}
	return weight, known
}

func has(v vector, term uint32) bool {
	lo, hi := 0, len(v)
	for lo < hi {
		if mid := (lo + hi) / 2; v[mid].term < term {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo < len(v) && v[lo].term == term
}

// telling is the weight of the rare words that two texts share, those of laws and offices left out.
func (g *Grouper) telling(a, b *profile) float64 {
	var sum float64
	for _, x := range a.body {
		if x.w >= 3 && !g.formal[x.term] && has(b.body, x.term) {
			sum += float64(x.w)
		}
	}
	return sum
}

// onlyForm reports two documents neither of which knows what the title of the other is about.
func (g *Grouper) onlyForm(a, b *profile) bool {
	known := func(p, q *profile) (share float64, ok bool) {
		var all, there float64
		for _, w := range p.topic {
			all += float64(w.w)
			if has(q.body, w.term) {
				there += float64(w.w)
			}
		}
		return there / max(all, 1), all >= 4
	}
	x, okX := known(a, b)
	y, okY := known(b, a)
	return okX && okY && x < 0.15 && y < 0.15 && g.telling(a, b) < tellingMass
}

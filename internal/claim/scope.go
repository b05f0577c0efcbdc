package claim

import (
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Scope is what a figure or a day is of, apart from the words that name its matter.
type Scope struct {
	Attributes []string // measures named beside it: cost, length …
	Status     string   // how far along: sanctioned, running, planned …
	Event      string   // of a day: what happened on it
	Previous   bool     // the figure that another is set against: "from 80 to 82"
	Cumulative bool     // since a start, so far
	Part       bool     // a share, one of several, "of which"
	National   bool     // the whole country
	Toll       bool     // dead or injured
	Bound      string   // of a day: since, by, till
	Rank       bool
	Change     string // rise, fall
	Opinion    bool   // a person's view
	Planned    bool   // target, plan, projection
	Expected   bool   // a forecast
	Rate       string // for each day, month, year, piece
	Life       bool   // of a day: a birth or a death in brackets behind a name
	Past       bool   // an earlier year's: "two years ago", "last year"
	Localities []string
	Measure    string            // the word that measures right beside it: long, wide, above
	Sides      map[string]string // of pairs such as gross and net, the one that is named
}

// measures are the concepts that say which quantity a figure is.
var measures = lang.WordSet(`cost outlay investment loan grant subsidy compensation fine fee premium price wage scholarship pension insurance tax revenue profit
export import production sale trade length width height depth area distance speed weight capacity range temperature magnitude population
share growth fall duration inflation unemployment poverty literacy death injury rank limit age`)

// statusWords, a class a line.
const statusWords = `
sanctioned: sanctioned sanction approved allotted alloted allocated cleared permitted स्वीकृत मंजूर आवंटित
running: running run runs operational functional functioning completed complete built constructed finished installed commissioned opened operating चल चालू संचालित पूर्ण पूरे निर्मित बने तैयार
released: released disbursed spent utilised paid transferred खर्च वितरित जारी
received: received applied submitted filed प्राप्त
disposed: disposed resolved settled decided निपटाए
pending: pending लंबित
enrolled: enrolled registered joined जुड़ जुड़े पंजीकृत
trained: trained प्रशिक्षित
selected: selected shortlisted chosen चयनित
planned: planned plan plans target targeted targets proposed aims aim aimed goal projected projection envisaged scheduled लक्ष्य प्रस्तावित योजनाबद्ध
sold: sold
arrested: arrested detained गिरफ्तार
rescued: rescued evacuated बचाए
missing: missing लापता
vacant: vacant रिक्त
eligible: eligible पात्र
cancelled: cancelled rejected रद्द
`

// classes reads a table of "class: word word …" lines.
func classes(table string) map[string]string {
	m := map[string]string{}
	for line := range strings.Lines(table) {
		class, words, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		for w := range strings.FieldsSeq(words) {
			if _, ok := m[w]; !ok {
				m[w] = class
			}
		}
	}
	return m
}

var statusClasses = sync.OnceValue(func() map[string]string { return classes(statusWords) })

func statusOf(norm string) string { return statusClasses()[norm] }

// eventWords are what may happen on a day, a class a line.
const eventWords = `
force: force effect effective effectively comes लागू प्रभावी
enact: enacted act passed enactment law adopted पारित अधिनियम
start: launched launch started start starts begin begins began begun commenced rolled kicked flagged शुरू शुभारंभ आरंभ शुरुआत
sign: signed sign signing inked concluded हस्ताक्षर
establish: established establish founded created formed set constituted instituted स्थापित स्थापना गठित गठन
release: released unveiled published जारी
deadline: deadline till until extended close closes अंतिम
inaugurate: inaugurated inauguration opened dedicated उद्घाटन
meet: held meeting met visit visited visits arrived convened बैठक
die: died death passed_away निधन
born: born birth जन्म
discover: discovered found spotted sighted recorded खोज
complete: completed completion complete ready commissioned finished operational पूरा
depart: departed left sailed arrived_
arrive: arrived reached docked returned
join: joined acceded ratified member शामिल
finalise: finalised finalized endorsed agreed
approve: approved approval cleared sanctioned nod मंजूरी
appoint: appointed assumed took sworn नियुक्त
announce: announced declared घोषणा घोषित
test: tested test fired flight परीक्षण
strike: struck hit quake accident crashed collapsed derailed हादसा
list: inscribed listed declared designated recognised tagged सूचीबद्ध
award: awarded conferred honoured सम्मानित
end: ended closed retired expires expire समाप्त
`

var eventClasses = sync.OnceValue(func() map[string]string { return classes(eventWords) })

// otherYear reports the word "Act" behind which stands a year that is not at the range: under that Act something was done then.
func (s *Sentence) otherYear(i int, at lang.Range) bool {
	for k := i + 1; k < len(s.Words) && k <= i+2; k++ {
		if w := s.Words[k]; w.Number {
			return len(w.Norm) == 4 && (w.End <= at.Start || w.Start >= at.End)
		}
	}
	return false
}

// severalBefore reports "the two countries", "both countries": two parties, not the whole of one.
func severalBefore(s *Sentence, i int) bool {
	if i == 0 {
		return false
	}
	switch w := s.Words[i-1]; w.Norm {
	case "two", "both", "three", "other", "these", "दोनों":
		return true
	default:
		return w.Number
	}
}

// EventOf names the class of events that a verb tells of, "" for other words.
func EventOf(norm string) string { return eventClasses()[norm] }

// scope reads what surrounds a mention.
func (m *Mention) scope() {
	s := m.Sentence
	at := m.Quantity.Range
	if m.Day.Precision != "" {
		at = m.Day.Range
	}
	sc := &m.Scope
	k := max(slices.IndexFunc(s.Words, func(w Word) bool { return w.End > at.Start }), 0)
	after := k
	for after < len(s.Words) && s.Words[after].Start < at.End {
		after++
	}
	type near struct {
		d int
		c string
	}
	var found []near
	bestStatus, bestEvent := 99, 99
	for i, w := range s.Words {
		if w.Punct || i >= k && i < after {
			continue
		}
		d := k - i
		if i >= after {
			d = i - after + 1
		}
		inClause := w.Start >= m.Clause.Start && w.End <= m.Clause.End
		if !inClause {
			d += 6
		}
		if measures[w.Concept] && d <= 9 {
			found = append(found, near{d, w.Concept})
		}
		if w.Norm == "open" && i > 0 && (s.Words[i-1].Norm == "are" || s.Words[i-1].Norm == "is") && d < bestStatus && d <= 14 {
			bestStatus, sc.Status = d, "running"
		}
		if w.Norm == "working" && d < bestStatus && d <= 14 && (i+1 == len(s.Words) || s.Words[i+1].Stop || s.Words[i+1].Punct) {
			bestStatus, sc.Status = d, "running" // not "working women"
		}
		if st := statusOf(w.Norm); st != "" && d < bestStatus && d <= 14 {
			bestStatus, sc.Status = d, st
		}
		if ev := EventOf(w.Norm); ev != "" && d < bestEvent && !(w.Norm == "act" && s.otherYear(i, at)) && !(w.Norm == "took" && i+1 < len(s.Words) && s.Words[i+1].Norm == "place") {
			bestEvent, sc.Event = d, ev
		}
		switch w.Concept {
		case "death", "injury":
			if d <= 8 {
				sc.Toll = true
			}
		case "country":
			if d <= 12 && !severalBefore(s, i) {
				sc.National = true
			}
		case "rank":
			if d <= 3 && m.Quantity.Ordinal {
				sc.Rank = true
			}
		case "share":
			if d <= 8 {
				sc.Part = true
			}
		case "growth":
			if d <= 6 && sc.Change == "" {
				sc.Change = "rise"
			}
		case "fall":
			if d <= 6 && sc.Change == "" {
				sc.Change = "fall"
			}
		case "target":
			if d <= 8 {
				sc.Planned = true
			}
		}
		if w.Norm == "last" && i > 0 && d <= 4 {
			switch s.Words[i-1].Norm {
			case "will", "to", "may", "would", "can":
				found = append(found, near{d, "duration"})
			}
		}
		switch w.Norm {
		case "planned", "plan", "projected", "projection", "projections", "estimate", "target", "targeted", "aims", "goal":
			if d <= 10 {
				sc.Planned = true
			}
		case "since", "far", "cumulative", "cumulatively", "total", "overall", "inception", "अब", "कुल":
			if d <= 12 {
				sc.Cumulative = true
			}
		case "india", "all-india", "nationwide", "भारत", "देशभर":
			if inClause {
				sc.National = true
			}
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return a.d - b.d })
	for _, f := range found {
		if !slices.Contains(sc.Attributes, f.c) {
			sc.Attributes = append(sc.Attributes, f.c)
		}
	}
	if s.Label != "" {
		for _, w := range s.Words {
			if w.End <= len(s.Label) && measures[w.Concept] && !slices.Contains(sc.Attributes, w.Concept) {
				sc.Attributes = append([]string{w.Concept}, sc.Attributes...)
			}
		}
	}
	prev := func(n int) string {
		if k-n >= 0 {
			return s.Words[k-n].Norm
		}
		return ""
	}
	// "from 80 per cent to 82": what follows "from" is the earlier figure; so is what follows "against" or "than".
	switch {
	case prev(1) == "from" && (m.Quantity.Unit == "" && m.Quantity.Noun != "" && !moved(s) || lengths[m.Quantity.Unit] && !(after+1 < len(s.Words) && s.Words[after].Norm == "to" && s.Words[after+1].Number)):
		// "from 14 districts came the players", "from 12,000 feet above the sea": where they are from
	case prev(1) == "from" || prev(1) == "against" || prev(2) == "from" || prev(2) == "against" || prev(1) == "earlier":
		sc.Previous = true
	case prev(1) == "to" && prev(2) == "compared" || prev(1) == "with" && prev(2) == "compared" || prev(1) == "than" && prev(2) != "more" && prev(2) != "less" && prev(2) != "fewer":
		sc.Previous = true
	}
	switch {
	case (prev(1) == "since" || prev(2) == "since") && !whenBehind(s, after):
		sc.Bound = "since"
	case prev(1) == "by" || prev(1) == "till" || prev(1) == "until" || prev(1) == "upto" || prev(1) == "to" && prev(2) == "up":
		sc.Bound = "by"
	case prev(1) == "from":
		sc.Bound = "from"
	}
	if after < len(s.Words) {
		switch s.Words[after].Norm {
		case "तक":
			sc.Bound = "by"
		case "से":
			sc.Bound = "from"
		}
	}
	if ownPart.MatchString(s.Text) || m.Quantity.Unit != "percent" && shareOfAll.MatchString(s.Text) {
		sc.Part = true
	}
	if prev(1) == "which" || prev(2) == "which" && prev(1) != "is" || prev(1) == "including" {
		sc.Part = true
	}
	for _, c := range s.Said {
		if c.Kind == "said" || c.Kind == "claimed" || c.Kind == "alleged" {
			sc.Opinion = true
		}
	}
	if ev := s.lifeAt(m.Day); ev != "" {
		sc.Event, sc.Life = ev, true
	}
	m.Modality = s.stance(m)
	for _, c := range s.Negations {
		if c.Start >= m.Clause.Start && c.Start < m.Clause.End && denies(s.Text, c.Range) {
			m.Negated = true
		}
	}
	m.rate(k, after)
	m.sides(k, after)
	m.Scope.Localities = localities(s)
	m.Attribute = strings.Join(sc.Attributes, " ")
	if m.Attribute == "" {
		m.Attribute = sc.Event
	}
	if m.Quantity.Noun != "" {
		m.Attribute = strings.TrimSpace(m.Quantity.Noun + " " + m.Attribute)
	}
	m.Place = strings.Join(s.Places, ", ")
	if m.Kind != sandarbh.ClaimDate {
		m.When = s.timeOf(m.Quantity)
	}
	var subject []string
	for _, w := range s.Words {
		if w.Name {
			subject = append(subject, s.Text[w.Start:w.End])
		} else if len(subject) > 0 {
			break
		}
	}
	m.Subject = strings.Join(subject, " ")
}

// whenBehind reports a day behind which stands what happened on it: "since 13 March, when the first bus crossed".
func whenBehind(s *Sentence, after int) bool {
	return after+1 < len(s.Words) && s.Words[after].Punct && s.Words[after+1].Norm == "when"
}

// lengths are units of how far or high something is.
var lengths = map[string]bool{"m": true, "km": true, "feet": true, "mile": true, "nautical mile": true}

// moved reports a sentence in which something rises or falls, or goes from one figure to another.
func moved(s *Sentence) bool {
	for i, w := range s.Words {
		switch {
		case w.Concept == "growth" || w.Concept == "fall" || w.Norm == "up":
			return true
		case w.Norm == "to" && i+1 < len(s.Words) && s.Words[i+1].Number:
			return true
		}
	}
	return false
}

// denies reports a word that denies the figure beside it: not the "No." of a number, nor "drawn without leave".
func denies(text string, cue lang.Range) bool {
	switch strings.ToLower(text[cue.Start:cue.End]) {
	case "no":
		return !strings.HasPrefix(text[cue.End:], ".") && !strings.HasPrefix(text[cue.End:], "s.")
	case "without", "बिना":
		return false
	}
	return true
}

// rate reads "a day", "per month", "each" beside a figure, and the words of an earlier year or a forecast.
func (m *Mention) rate(k, after int) {
	s, sc := m.Sentence, &m.Scope
	word := func(i int) string {
		if i < 0 || i >= len(s.Words) {
			return ""
		}
		return s.Words[i].Norm
	}
	period := func(n string) string {
		switch concept(n, "en") {
		case "day", "week", "month", "year", "hour":
			return concept(n, "en")
		}
		switch concept(n, "hi") {
		case "day", "week", "month", "year", "hour":
			return concept(n, "hi")
		}
		return ""
	}
	from, to := max(0, k-8), min(len(s.Words), after+9)
	for i := from; i < to; i++ { // "for three years and carries Rs 75,000 a month": beside its own figure
		switch {
		case i < k && s.Words[i].Number:
			from = i + 1
		case i >= after && s.Words[i].Number:
			to = i
		}
	}
	for i := from; i < to; i++ {
		n := word(i)
		switch n {
		case "a", "an", "per", "every", "each", "प्रति", "हर":
			if p := period(word(i + 1)); p != "" && (i >= after || i < k) && (n != "a" || i >= after) {
				sc.Rate = p
			} else if (n == "each" || n == "per" || n == "every" || n == "प्रति" || n == "हर") && sc.Rate == "" {
				sc.Rate = "piece"
			}
		case "daily":
			sc.Rate = "day"
		case "monthly":
			sc.Rate = "month"
		case "yearly", "annual", "annually":
			sc.Rate = "year"
		case "apiece":
			sc.Rate = "piece"
		case "expected", "forecast", "likely", "projected", "expects", "forecasts", "projects", "anticipated", "संभावना", "अनुमान", "उम्मीद":
			sc.Expected = true
		}
	}
	low := strings.ToLower(s.Text)
	for _, w := range []string{" ago", "last year", "last month", "last season", "previous year", "previous edition", "previous month", "the year before", "in the last.", "in the previous.", "last round", "last survey", "last census", "last count", "previous round", "previous survey", "earlier survey", "had been", "earlier year", "पिछले साल", "पिछले वर्ष", "पिछली बार", "गत वर्ष"} {
		if i := strings.Index(low, w); i >= 0 && i >= m.Clause.Start-60 && i <= m.Clause.End && !inRelative(low, i, m.Quantity.Start) {
			sc.Past = true
		}
	}
	if ordinalOf.MatchString(low[min(m.Quantity.End, len(low)):]) && m.Quantity.Ordinal {
		sc.Rank = true // "36th of 129"
	}
	for _, at := range formerPeriod.FindAllStringIndex(low, -1) {
		if setOut := fromThen.FindStringIndex(low); setOut != nil && setOut[0] < at[0] && at[0] < setOut[1] && m.Quantity.Start >= setOut[1] {
			continue // "from 45th in the last edition to 36th": of the figure before it
		}
		if at[0] >= m.Clause.Start-60 && at[0] <= m.Clause.End && !inRelative(low, at[0], m.Quantity.Start) {
			sc.Past = true
		}
	}
}

// formerPeriod is the period before this one, with a word for what kind it is of: "the last marketing year".
var formerPeriod = lang.MustCompile(`\b(?:last|previous|preceding) (?:[\p{L}-]+ )?(?:year|season|month|quarter|fiscal|edition|round|survey|census|count|session)\b`)

// fromThen is where something stood in a period before.
var fromThen = lang.MustCompile(`\bfrom (?:the )?\d\S* (?:\p{L}+ )?in (?:the |its )?(?:last|previous|preceding) \p{L}+`)

// ordinalOf stands behind a rank: of so many.
var ordinalOf = lang.MustCompile(`^ (?:of|among|out of|amongst) (?:the )?\d`)

// inRelative reports that a word stands in a relative clause which ends before the figure: "the plant, which was approved last year,
// is designed for 12,000 wafers".
func inRelative(s string, at, figure int) bool {
	if at > figure || figure > len(s) {
		return false
	}
	from := strings.LastIndex(s[:at], ", ")
	return from >= 0 && (strings.HasPrefix(s[from+2:], "which ") || strings.HasPrefix(s[from+2:], "who ") || strings.HasPrefix(s[from+2:], "whose ")) && strings.Contains(s[at:figure], ", ")
}

// ownPart says that a sum is one payer's part of a whole.
var ownPart = lang.MustCompile(`(?i)\bas (?:its|their|the (?:centre|state)['’]?s?) (?:part|share|contribution)\b|\b(?:central|centre['’]s|state['’]?s?|its own) (?:share|contribution)\b|\b(?:the (?:centre|union|state)s?|(?:central|union|state) governments?) (?:(?:will|is to|shall) )?(?:bears?|gives?|pays?|meets?|contributes?|puts? in)\b`)

// shareOfAll says which part of the whole a figure beside it is: "1.48 crore, accounting for 47 per cent of the total".
var shareOfAll = lang.MustCompile(`(?i)\b(?:account(?:s|ed|ing) for|mak(?:es|ing) up|constitut(?:es|ing)|form(?:s|ing)|compris(?:es|ing)|or) (?:about |nearly |almost |around |over |some |roughly )?[\d.]+ ?(?:per ?cent|%)(?: of (?:the |all |its )?(?:total|whole|overall|entire|country|national)|[,.;])`)

// sideWords are groups of words of which a figure has one: a gross sum is no net sum. A line is "group: side words; side words".
const sideWords = `
net: gross; net
real: nominal; real
habitat: rural ग्रामीण; urban शहरी
sex: women woman female girls girl महिला महिलाओं महिलाएं लड़कियां छात्राओं; men man male boys boy पुरुष पुरुषों लड़के
trade: wholesale थोक; retail खुदरा
estimate: provisional advance अनंतिम; final अंतिम; revised संशोधित; budget; actual actuals
bound: minimum least floor न्यूनतम; maximum ceiling upto अधिकतम
home: domestic घरेलू; foreign overseas international विदेशी
owner: public सरकारी; private निजी
season: kharif खरीफ; rabi रबी; zaid
flow: exports export exported निर्यात; imports import imported आयात
tax: direct प्रत्यक्ष; indirect अप्रत्यक्ष
half: morning सुबह; evening शाम; night रात
move: made manufactured produced उत्पादन; sold sales बिक्री
part: average mean औसत; peak highest; total कुल
crop: paddy rice धान चावल; wheat गेहूं; tur arhar; gram chana; maize; cotton कपास; mustard; sugarcane गन्ना; moong; urad; jute
age: children child बच्चों बच्चे; adults adult; elderly बुजुर्ग
deposit: deposits deposit; loans loan advances ऋण
stay: inpatient; outpatient
energy: solar सौर; wind पवन; hydro; nuclear; thermal; coal
wheel: two-wheelers; cars; buses; three-wheelers; tractors
class: primary प्राथमिक; secondary माध्यमिक; higher उच्च
order: first पहली पहले; second दूसरी दूसरे; third तीसरी तीसरे
`

type sideOf struct{ group, side string }

var sideTable = sync.OnceValue(func() map[string]sideOf {
	m := map[string]sideOf{}
	for line := range strings.Lines(sideWords) {
		group, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		for words := range strings.SplitSeq(rest, ";") {
			f := strings.Fields(words)
			for _, w := range f {
				m[lang.Fold(w)] = sideOf{group, f[0]}
			}
		}
	}
	return m
})

// sides notes the words beside a figure that say which of two or more kinds it is.
func (m *Mention) sides(k, after int) {
	s := m.Sentence
	table := sideTable()
	found := map[string]string{}
	for i := max(0, k-12); i < min(len(s.Words), after+12); i++ {
		w := s.Words[i]
		if i >= k && i < after {
			continue
		}
		if d, ok := table[w.Norm]; ok {
			if d.side == "budget" && (i+1 == len(s.Words) || !strings.HasPrefix(s.Words[i+1].Norm, "estimate")) {
				continue // "presented with the Budget"
			}
			if old, seen := found[d.group]; seen && old != d.side {
				found[d.group] = "both"
			} else {
				found[d.group] = d.side
			}
		}
	}
	// In real or nominal terms, gross or net: wherever in the sentence it is said.
	for i, w := range s.Words {
		if d, ok := table[w.Norm]; ok && (d.group == "real" || d.group == "net") && found[d.group] == "" && (d.group == "net" || i+1 < len(s.Words) && s.Words[i+1].Norm == "terms") {
			found[d.group] = d.side
		}
	}
	// Of a phase, a round, an edition: wherever in the sentence it is named.
	for i := 1; i < len(s.Words); i++ {
		switch s.Words[i].Concept {
		case "phase", "round", "edit", "batch", "leg", "tranch", "stage", "session", "chapter":
			if d, ok := table[s.Words[i-1].Norm]; ok && d.group == "order" {
				found["order"] = d.side
			}
		}
	}
	m.Scope.Sides = found
	if after < len(s.Words) {
		switch s.Words[after].Norm {
		case "long":
			m.Scope.Measure = "length"
		case "wide", "broad":
			m.Scope.Measure = "width"
		case "high", "tall", "above":
			m.Scope.Measure = "height"
		case "deep", "below":
			m.Scope.Measure = "depth"
		case "away", "off", "apart", "from":
			m.Scope.Measure = "distance"
		case "thick":
			m.Scope.Measure = "thickness"
		case "old":
			m.Scope.Measure = "age"
		}
	}
}

// localities are the names that a sentence calls districts, towns and the like.
func localities(s *Sentence) []string {
	var out []string
	for i, w := range s.Words {
		switch w.Concept {
		case "district", "block", "village", "city", "division", "taluk", "tehsil", "mandal", "panchayat", "ward", "constituency", "subdivis":
		default:
			continue
		}
		if i > 0 && s.Words[i-1].Name {
			out = append(out, s.Words[i-1].Norm)
		} else if i > 0 && !lang.IsASCII(w.Norm) && !s.Words[i-1].Stop && !s.Words[i-1].Number {
			out = append(out, s.Words[i-1].Norm)
		}
	}
	return out
}

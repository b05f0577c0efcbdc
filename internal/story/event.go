package story

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// event is what tells one happening from another of its kind: who issued the document, on which days it happens, what
// was done, where, and to what. It is read from the title and the opening.
type event struct {
	official bool     // it names the office that issued it
	issuer   string   // the office behind the document, else its publisher, folded
	days     []int    // the days that the opening tells, relative ones resolved; publication's where none is told
	dated    bool     // the days are told
	ahead    bool     // it announces what is to come
	live     bool     // a page of many events
	acts     uint32   // what the title says was done, by bit of titleActs
	object   vector   // what the title is about: rare words without those of offices, people and places
	mould    vector   // the rest of the title: the form that a series shares
	people   vector   // names of office holders, and others named with an honorific
	lands    vector   // States and countries of the opening
	spots    vector   // names after "in", "at", "from"
	towns    vector   // such names at the title's end or before a mark: where it happens
	runs     vector   // names that stand next to each other
	opened   vector   // telling numerals of the title and opening
	titled   []uint32 // the title's words in order, for likeness of form
	weekdays uint8    // days of the week that the title and opening name, by bit
}

// openingBytes of a text are read for the event.
const openingBytes = 700

// titleActs are classes of acts by stems of title words. The first are formulas: releases of one such class are alike
// whatever they are about.
var titleActs = sync.OnceValue(func() map[string]uint32 {
	out := map[string]uint32{}
	sp := newSplitter()
	for i, words := range []string{
		"condoles condolences condolence grief grieved mourns passing demise pained anguish sadness saddened prays",
		"greets greetings greeting wishes",
		"tribute tributes homage remembers commemorates salutes jayanti",
		"shares shared sharing subhashitam glimpses article reflects",
		"meets met speaks spoke calls call telephonic holds talks bilateral receives interacts",
		"cognizance suo motu",
		"thanks gratitude",
		"appoints appointed assumes charge takes sworn",
		"inaugurates inaugurated inaugurate launches launched launch opens flags unveils dedicates commissions foundation",
		"addresses addressed address says said urges exhorts stresses highlights emphasises asserts",
		"visits visited visit arrives departs embark tour",
		"chairs chaired reviews reviewed review meeting",
		"signs signed sign mou mous pact agreement",
		"approves approved approval clears sanctions cabinet nod",
		"releases released release report notifies notified notification rules guidelines publishes",
		"seizes seized arrests arrested apprehend busts seizure",
		"felicitates congratulates congratulations",
	} {
		for w := range strings.FieldsSeq(words) {
			out[sp.stem(w)] |= 1 << i
		}
	}
	return out
})

// Bits of titleActs: those whose releases share a form, and some of them.
const (
	formulas = 1<<8 - 1
	greeting = 1<<1 | 1<<6
	sharing  = 1 << 3
)

// weekdays are the days of the week by stem, Monday the lowest bit.
var weekdays = sync.OnceValue(func() map[string]uint8 {
	out := map[string]uint8{}
	sp := newSplitter()
	for i, names := range []string{
		"monday सोमवार", "tuesday मंगलवार", "wednesday बुधवार", "thursday गुरुवार", "friday शुक्रवार", "saturday शनिवार", "sunday रविवार",
	} {
		for w := range strings.FieldsSeq(names) {
			out[sp.stem(w)] |= 1 << i
		}
	}
	return out
})

// aheadStems open an announcement.
var aheadStems = sync.OnceValue(func() map[string]bool {
	return stemSet("will shall tomorrow upcoming scheduled forthcoming")
})

// eventOf reads the event of a document from its title's and text's words.
func (g *Grouper) eventOf(doc *sandarbh.Document, body string, title, text []word) event {
	var e event
	office := cmp.Or(doc.Ministry, originOf(doc))
	e.official = office != ""
	e.issuer = strings.ToLower(cmp.Or(office, doc.Publisher))
	opening := doc.Title + ".\n" + head(body, openingBytes)
	e.days, e.dated = eventDays(opening, doc.Published)
	e.live = liveWords.MatchString(doc.Title)
	e.people = g.peopleOf(opening)
	e.lands = g.placesOf(opening)
	for k, w := range title {
		if k < 40 {
			e.titled = append(e.titled, g.vocabulary.term(w.stem))
		}
		if aheadStems()[w.stem] || w.stem == "to" && k+1 < len(title) && titleActs()[title[k+1].stem] != 0 {
			e.ahead = true
		}
		e.acts |= titleActs()[w.stem]
		t := g.vocabulary.term(w.stem)
		idf := g.vocabulary.idf[t]
		switch {
		case w.number && !telling(w.stem):
		case has(e.people, t) || has(e.lands, t):
		case idf >= 3 && !formal()[w.stem] && titleActs()[w.stem] == 0:
			e.object = append(e.object, weight{t, idf})
		case idf >= 1.2:
			e.mould = append(e.mould, weight{t, idf})
		}
	}
	for k, w := range text {
		if k >= leadWords {
			break
		}
		if aheadStems()[w.stem] {
			e.ahead = true
		}
	}
	for k := 1; k < len(title); k++ {
		v, w := title[k-1], title[k]
		t := g.vocabulary.term(w.stem)
		if spotWords[v.stem] && !v.stop && !w.number && (w.stop || k == len(title)-1) && g.vocabulary.idf[t] >= 3.5 && !formal()[w.stem] && !has(e.people, t) {
			e.towns = append(e.towns, weight{t, g.vocabulary.idf[t]})
		}
	}
	byTerm(e.towns)
	e.towns = compact(e.towns)
	lead := text[:min(len(text), 2*leadWords)]
	for _, w := range slices.Concat(title, lead) {
		e.weekdays |= weekdays()[w.stem]
		if w.number && telling(w.stem) {
			t := g.vocabulary.term(w.stem)
			e.opened = append(e.opened, weight{t, g.vocabulary.idf[t]})
		}
	}
	for k := 1; k < len(lead); k++ {
		v, w := lead[k-1], lead[k]
		t := g.vocabulary.term(w.stem)
		idf := g.vocabulary.idf[t]
		if w.name && !v.name && spotWords[v.stem] && idf >= 3 {
			if !has(e.people, t) {
				e.spots = append(e.spots, weight{t, idf})
			}
		}
		if v.name && w.name && !v.stop {
			pair := (idf + g.vocabulary.idf[g.vocabulary.term(v.stem)]) / 2
			if pair >= 3 {
				e.runs = append(e.runs, weight{g.vocabulary.pair(v.stem, w.stem, pair), pair})
			}
		}
	}
	for _, v := range []*vector{&e.object, &e.mould, &e.runs, &e.spots, &e.opened} {
		byTerm(*v)
		*v = compact(*v)
	}
	return e
}

// liveWords mark a page that is written on as things happen, or a list of the day's news.
var liveWords = lang.MustCompile(`(?i)\blive\b(?: updates?| blog|:|$)|\b(?:live|news|latest|today|election|hearing|polls?)\b[^.]{0,30}\b(?:updates|highlights)\b|\b(?:highlights|updates)\s*:|\bas it happened\b|\b(?:top news|morning digest|evening wrap|news wrap)\b`)

// peopleOf are the words of the names that an opening gives with an honorific or after an office.
func (g *Grouper) peopleOf(opening string) vector {
	var v vector
	for _, n := range lang.Names(opening) {
		if n.Honorific.End <= n.Honorific.Start && !n.Person {
			continue
		}
		for _, w := range g.split.words(n.Text, 6) {
			if w.number || formal()[w.stem] {
				continue
			}
			t := g.vocabulary.term(w.stem)
			v = append(v, weight{t, g.vocabulary.idf[t]})
		}
	}
	byTerm(v)
	return compact(v)
}

// placesOf are the States and countries of an opening.
func (g *Grouper) placesOf(opening string) vector {
	var v vector
	for _, p := range claim.Places(opening) {
		for _, w := range g.split.words(p, 4) {
			if w.stem == "india" || w.stem == "delhi" {
				continue
			}
			t := g.vocabulary.term(w.stem)
			v = append(v, weight{t, g.vocabulary.idf[t]})
		}
	}
	byTerm(v)
	return compact(v)
}

var spotWords = map[string]bool{"in": true, "at": true, "from": true, "near": true}

// originOf is the office that a release names above its title.
func originOf(doc *sandarbh.Document) string {
	for _, b := range doc.Blocks {
		if b.Kind == sandarbh.Origin && b.Start >= 0 && b.End <= len(doc.Text) && b.Start < b.End {
			return strings.TrimSpace(doc.Text[b.Start:b.End])
		}
	}
	return ""
}

// eventDays lists the days that an opening tells, at most a dozen, and whether it tells any.
func eventDays(opening string, published sandarbh.Date) ([]int, bool) {
	for len(opening) > 0 && !utf8.ValidString(opening) { // the cut may have gone through a letter
		opening = opening[:len(opening)-1]
	}
	var out []int
	for _, d := range lang.Dates(opening, published) {
		if d.Precision != "day" || d.From.IsZero() || published.IsZero() && !hasYear(opening[d.Start:d.End]) {
			continue
		}
		from, to := dayNumber(d.From), dayNumber(d.To)
		for n := from; n <= to && n < from+5 && len(out) < 12; n++ {
			out = append(out, n)
		}
	}
	if len(out) > 0 {
		slices.Sort(out)
		return slices.Compact(out), true
	}
	if published.IsZero() {
		return nil, false
	}
	return []int{dayNumber(published)}, false
}

// gap is the least distance of two events' days, -1 if one is unknown.
func gap(a, b []int) int {
	best := -1
	for _, x := range a {
		for _, y := range b {
			if d := abs(x - y); best < 0 || d < best {
				best = d
			}
		}
	}
	return best
}

// habits remembers on which of the last days an issuer used a term, so that the words of its trade ("Aayog" for NITI
// Aayog, a running war for a newspaper) tell less than those of an event.
type habits struct {
	seen map[habit]lately
}

type habit struct {
	issuer string
	term   uint32
}

// lately is a set of days: bit k is day latest-k.
type lately struct {
	latest int
	days   uint32
}

func newHabits() *habits { return &habits{seen: map[habit]lately{}} }

// note counts a document's terms.
func (h *habits) note(p *profile) {
	if p.day == noDay || p.issuer == "" {
		return
	}
	for _, v := range []vector{p.object, p.runs, p.spots} {
		for _, x := range v {
			k := habit{p.issuer, x.term}
			l, ok := h.seen[k]
			switch {
			case !ok:
				l = lately{p.day, 1}
			case p.day >= l.latest:
				l.days = l.days<<min(p.day-l.latest, 31) | 1
				l.latest = p.day
			case l.latest-p.day < windowDays:
				l.days |= 1 << (l.latest - p.day)
			}
			h.seen[k] = l
		}
	}
}

// plain lowers the weights of an issuer's habitual terms in v: a term of two days is an event's, one of ten a trade's.
func (h *habits) plain(issuer string, day int, v vector) {
	if day == noDay || issuer == "" {
		return
	}
	for i, x := range v {
		l := h.seen[habit{issuer, x.term}]
		n := bits.OnesCount32(l.days & (1<<windowDays - 1))
		if n > 2 {
			v[i].w /= 1 + float32(n-2)/2
		}
	}
}

// forget drops what was last used before a day.
func (h *habits) forget(day int) {
	for k, l := range h.seen {
		if l.latest < day {
			delete(h.seen, k)
		}
	}
}

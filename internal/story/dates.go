package story

import (
	"cmp"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

func datesAgree(a, b lang.When) bool {
	return !a.From.IsZero() && !b.From.IsZero() && !a.To.Before(b.From) && !b.To.Before(a.From)
}

// dates finds two days or years for one event.
func (c *comparer) dates() {
	var found []pairing
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			if !ofOne(c.single[i], c.single[j]) {
				found = append(found, c.pairDates(i, j)...)
			}
		}
	}
	c.addPairings(found, sandarbh.DiffersDate)
}

func (c *comparer) pairDates(i, j int) []pairing {
	a, b := c.readings[i], c.readings[j]
	free := func(x, y *claim.Reading) []*claim.Mention {
		var out []*claim.Mention
		for _, m := range x.Mentions {
			if m.Kind != sandarbh.ClaimDate || m.Day.Relative && m.Day.Precision != "day" || shifted(m) {
				continue
			}
			if !slices.ContainsFunc(y.Mentions, func(n *claim.Mention) bool {
				return n.Kind == sandarbh.ClaimDate && (m.Day.Precision == n.Day.Precision || !n.Day.InName && !ofName(n)) && datesAgree(m.Day, n.Day) && !(n.Day.Relative && n.Day.Precision != "day")
			}) {
				out = append(out, m)
			}
		}
		return out
	}
	fa, fb := free(a, b), free(b, a)
	type cand struct {
		x, y  *claim.Mention
		score float64
	}
	var cands []cand
	for _, x := range fa {
		for _, y := range fb {
			s, ok := c.dateScore(mention{x, i}, mention{y, j})
			if len(fa) == 1 && len(fb) == 1 {
				s += 0.5 + c.remainingDay(mention{x, i}, mention{y, j}, fa, fb) // the one day that the two do not share
			}
			if ok && s >= joinScore {
				cands = append(cands, cand{x, y, s})
			}
		}
	}
	slices.SortStableFunc(cands, func(p, q cand) int { return cmp.Compare(q.score, p.score) })
	used := map[*claim.Mention]bool{}
	var out []pairing
	for _, k := range cands {
		if used[k.x] || used[k.y] {
			continue
		}
		used[k.x], used[k.y] = true, true
		why := because("two times for one event: %s against %s", k.x.Value, k.y.Value)
		out = append(out, pairing{mention{k.x, i}, mention{k.y, j}, k.score, why})
	}
	return out
}

// attributive reports a year that only says which thing is meant: "the 2003 roll", "the 1965 war", "the Aircraft Rules, 1937".
func attributive(m *claim.Mention) bool {
	if m.Day.Precision != "year" {
		return false
	}
	if m.Day.InName {
		return true
	}
	s := m.Sentence
	k := s.WordAt(m.Day.Start)
	if before := norm(s, k-1); before != "the" && !strings.HasSuffix(strings.TrimRight(s.Text[:m.Day.Start], " "), "’s") && !strings.HasSuffix(strings.TrimRight(s.Text[:m.Day.Start], " "), "'s") {
		return false
	}
	next := s.WordAt(m.Day.End)
	return next < len(s.Words) && !s.Words[next].Punct && !s.Words[next].Stop && !s.Words[next].Number
}

// dateScore is the evidence that two dates are of one event.
func (c *comparer) dateScore(x, y mention) (float64, bool) {
	a, b := x.Scope, y.Scope
	if x.Negated != y.Negated || a.Previous != b.Previous && a.Bound == b.Bound {
		return 0, false
	}
	for _, p := range [][2]*claim.Mention{{x.Mention, y.Mention}, {y.Mention, x.Mention}} {
		if attributive(p[0]) && !(p[0].Day.InName && (p[1].Day.InName || ofName(p[1]))) {
			return 0, false // unless both are of the name of a law
		}
	}
	if c.otherDays(x, y) || !c.reckoned(x, y) {
		return 0, false
	}
	if ofName(x.Mention) && ofName(y.Mention) && !sameLaw(x.Mention, y.Mention) {
		return 0, false
	}
	on, then := c.happenedOn(x), c.happenedOn(y)
	if on == "meet" && then == "meet" && (len(persons(x.Sentence)) == 0) != (len(persons(y.Sentence)) == 0) {
		return 0, false // leaders met on one day, their officials on another
	}
	if otherSide(onBasis(x.Sentence.Text, tenures), onBasis(y.Sentence.Text, tenures)) {
		return 0, false // elected on one day, in office from another
	}
	event := on != "" && (sameEvent(on, then) || c.longPast(x) && c.longPast(y) && begins(on) && begins(then)) || lastDays(x.Mention, y.Mention)
	if !event && said(x.Sentence, claim.Concept("visit")) && said(y.Sentence, claim.Concept("visit")) && (on == "arrive" || then == "arrive") {
		event = true // a visit begins when the guest arrives
	}
	if on != "" && then != "" && !event {
		return 0, false
	}
	if !placesAgree(x.Sentence, y.Sentence) || bulletins(x.Mention, y.Mention) {
		return 0, false
	}
	if !c.sameBearer(x, y) {
		return 0, false
	}
	shared, share := agreement(c.contextOf(x.reading, x.Mention), c.contextOf(y.reading, y.Mention))
	score := min(shared/6, 2.2) + share
	if c.readings[x.reading].Language != c.readings[y.reading].Language {
		score += min(shared/8, 0.8)
	}
	if !event && (a.Bound == "" || a.Bound != b.Bound) {
		score -= 0.8
	}
	if event {
		score += 0.9
		if o := eventObject(x.Mention); o != "" && o == eventObject(y.Mention) && shared >= 2.5 {
			score += 1.1 // a roadmap finalised, a roadmap endorsed
		}
	}
	if a.Bound != "" && a.Bound == b.Bound {
		score += 0.6
	}
	if p, q := c.readings[x.reading].Document, c.readings[y.reading].Document; p != q && p.Publisher != "" && p.Publisher == q.Publisher {
		score -= 0.7
	}
	if (x.Day.Precision == "day") != (y.Day.Precision == "day") && !ends(x.Mention) {
		score -= 0.8 // a day and a year are seldom told of one event
	}
	if !placesCompare(x.Mention, y.Mention) {
		score -= 0.5 // the country, and a city of it
	}
	if nearMiss(x.Day, y.Day) {
		score += 0.3
	}
	if exchanged(x.Day.From.Year, y.Day.From.Year) {
		score += 0.9
	}
	if share >= 0.3 && onlyDay(x.Mention) && onlyDay(y.Mention) && c.aligned(x.reading, x.Sentence, y.reading, y.Sentence) {
		score += 0.9
	}
	if yearOfLaw(x.Mention, y.Mention, then) || yearOfLaw(y.Mention, x.Mention, on) {
		score += 1.9
	}
	if c.newsDay(x) && c.newsDay(y) && shared >= 3 {
		score += 1.2 // each report tells of one day
	}
	if event || exchanged(x.Day.From.Year, y.Day.From.Year) {
		anchor := c.anchored(x.reading, y.reading)
		score += anchor
		if event && (anchor >= 0.5 || c.oneTopic(x.reading, y.reading)) && c.onlyOf(x) && c.onlyOf(y) && (c.ofItsTime(x) && c.ofItsTime(y) || begins(on) && begins(then)) {
			score += 1.2 // of one event each tells one day
		}
	}
	return score, true
}

// onlyDay reports the one date of its sentence.
func onlyDay(m *claim.Mention) bool {
	return !slices.ContainsFunc(m.Sentence.Mentions, func(o *claim.Mention) bool { return o != m && o.Kind == sandarbh.ClaimDate })
}

// yearOfLaw reports a year behind the name of a law or treaty, x, and a year in which the same was made: "the Boats Act of
// 1931", "the Boats Act was passed in 1937".
func yearOfLaw(x, y *claim.Mention, event string) bool {
	if !ofName(x) || ofName(y) || y.Day.Precision != "year" || event != "enact" && event != "sign" {
		return false
	}
	name := lawWords(x)
	return len(name) > 0 && !slices.ContainsFunc(name, func(w string) bool { return !said(y.Sentence, w) }) &&
		slices.ContainsFunc(y.Sentence.Words, func(w claim.Word) bool { return lawKind[w.Norm] && w.Name })
}

// otherDays reports two dates that cannot be of one event, whatever it is.
func (c *comparer) otherDays(x, y mention) bool {
	if x.Day.Precision != y.Day.Precision && (x.Day.Precision == "day") == (y.Day.Precision == "day") && !(ends(x.Mention) && ends(y.Mention)) {
		return true // a year and a fiscal year are of different matters, unless something lasts until then
	}
	if p, q := c.readings[x.reading].Document, c.readings[y.reading].Document; p != q && p.Publisher != "" && p.Publisher == q.Publisher && p.Published != q.Published {
		return true // two bulletins of one publisher
	}
	if abs(x.Day.From.DaysSince(y.Day.From)) <= 1 && (timeZone.MatchString(x.Sentence.Text) || timeZone.MatchString(y.Sentence.Text)) {
		return true // one moment by two clocks
	}
	if otherHouse(x.Sentence, y.Sentence) || eachFigured(x.Mention, y.Mention) || eachTill(x.Mention, y.Mention) {
		return true
	}
	return otherPlace(x.Sentence, y.Sentence) || c.otherMember(x.reading, x.Sentence, y.reading, y.Sentence) || c.otherPhase(x.reading, x.Sentence, y.reading, y.Sentence) || batch(x.Mention) || batch(y.Mention) || c.otherPersons(x, y) || c.eachOfItsTime(x, y)
}

// timeZone are names of clocks: a moment of one day by one is of the next by another.
var timeZone = lang.MustCompile(`\b(?:UTC|GMT|EST|EDT|PST|PDT|CET|CEST|JST|ET|IST|local time)\b`)

// longPast reports a year well before its document: of a school that opened then it is also said that it was founded.
func (c *comparer) longPast(x mention) bool {
	p := c.readings[x.reading].Document.Published
	return x.Day.Precision == "year" && !p.IsZero() && x.Day.From.Year < p.Year-5
}

// ofItsTime reports a day from two years before its document to six after it, for which things are planned.
func (c *comparer) ofItsTime(x mention) bool {
	p := c.readings[x.reading].Document.Published
	return !p.IsZero() && x.Day.From.Year >= p.Year-2 && x.Day.From.Year <= p.Year+6
}

func begins(event string) bool {
	return event == "establish" || event == "start" || event == "inaugurate"
}

// oneTopic reports two documents whose titles and first sentences name one matter.
func (c *comparer) oneTopic(i, j int) bool {
	if i == j {
		return false
	}
	shared, share := agreement(c.topic(i), c.topic(j))
	return shared >= 10 && share >= 0.4
}

var (
	lowerHouse = lang.MustCompile(`(?i)\blok sabha\b|\blower house\b|लोकसभा|लोक सभा`)
	upperHouse = lang.MustCompile(`(?i)\brajya sabha\b|\bupper house\b|राज्यसभा|राज्य सभा`)
)

// otherHouse reports what one House of Parliament did and what the other did.
func otherHouse(s, t *claim.Sentence) bool {
	a, b := lowerHouse.MatchString(s.Text), upperHouse.MatchString(s.Text)
	p, q := lowerHouse.MatchString(t.Text), upperHouse.MatchString(t.Text)
	return a && !b && q && !p || b && !a && p && !q
}

// eachFigured reports two stretches of time of which each has a figure of its own: sold in 2024-25, sold in 2025-26.
func eachFigured(x, y *claim.Mention) bool {
	if x.Day.Precision == "day" || y.Day.Precision == "day" || ends(x) || ends(y) {
		return false
	}
	return slices.ContainsFunc(x.Sentence.Mentions, func(m *claim.Mention) bool {
		return isQuantity(m) && !timeUnit(m.Unit) && !m.Quantity.Ordinal && slices.ContainsFunc(y.Sentence.Mentions, func(n *claim.Mention) bool {
			return isQuantity(n) && n.Unit == m.Unit && (m.Unit != "" || sameNoun(m.Quantity.Noun, n.Quantity.Noun)) && !claim.Equal(m.Quantity, n.Quantity)
		})
	})
}

// eachTill reports two days up to which each side has a count of its own: sown till 12 June, sown till 19 June.
func eachTill(x, y *claim.Mention) bool {
	return x.Scope.Bound == "by" && y.Scope.Bound == "by" && reachedBy(x) && reachedBy(y) && slices.ContainsFunc(x.Sentence.Mentions, func(m *claim.Mention) bool {
		return isQuantity(m) && !timeUnit(m.Unit) && slices.ContainsFunc(y.Sentence.Mentions, func(n *claim.Mention) bool {
			return isQuantity(n) && n.Unit == m.Unit && !claim.Equal(m.Quantity, n.Quantity)
		})
	})
}

// reachedBy reports a sentence that counts what has come about: nothing in it is to come.
func reachedBy(m *claim.Mention) bool {
	return !m.Sentence.HasAny("will", "shall", "to", "may", "must", "can", "should")
}

// onlyOf reports the one time that a document tells of what happened on it, a coming into force, a last day.
func (c *comparer) onlyOf(x mention) bool {
	return !slices.ContainsFunc(c.readings[x.reading].Mentions, func(m *claim.Mention) bool {
		return m != x.Mention && m.Kind == sandarbh.ClaimDate && m.Day.Precision == x.Day.Precision && m.Scope.Event != "" && sameEvent(m.Scope.Event, x.Scope.Event) && !datesAgree(m.Day, x.Day)
	})
}

// bulletins reports two days of which each has its own level of one thing: "34 per cent on 2 July", "47 per cent on 16 July".
func bulletins(x, y *claim.Mention) bool {
	if asOn(x) || asOn(y) {
		return true
	}
	for _, a := range x.Sentence.Mentions {
		for _, b := range y.Sentence.Mentions {
			if isQuantity(a) && isQuantity(b) && a.Unit == "percent" && b.Unit == "percent" && !claim.Equal(a.Quantity, b.Quantity) {
				return true
			}
		}
	}
	return false
}

// asOn reports the day as on which figures stand: nothing happened on it.
func asOn(m *claim.Mention) bool {
	k := m.Sentence.WordAt(m.Day.Start)
	return norm(m.Sentence, k-2) == "as" && (norm(m.Sentence, k-1) == "on" || norm(m.Sentence, k-1) == "of")
}

// lastDays reports two days until which something may be done, of which one is called so: "up to 31 October", "the last date is 15 October".
func lastDays(x, y *claim.Mention) bool {
	called := func(m *claim.Mention) bool { return ends(m) || lastDate.MatchString(m.Sentence.Text[:m.Day.Start]) }
	by := func(m *claim.Mention) bool { return m.Scope.Bound == "by" }
	return x.Day.Precision == "day" && y.Day.Precision == "day" && (called(x) && (called(y) || by(y)) || called(y) && by(x))
}

var lastDate = lang.MustCompile(`(?i)\b(?:last|closing|final) (?:date|day)\b|\bdeadline\b|अंतिम (?:तिथि|तारीख)|आखिरी तारीख`)

// ends reports the time until which something lasts.
func ends(m *claim.Mention) bool { return m.Scope.Event == "deadline" || m.Scope.Event == "end" }

// otherPlace reports two ordinals of one noun in two sentences: the third day is not the fourth.
func otherPlace(a, b *claim.Sentence) bool {
	for _, x := range a.Mentions {
		for _, y := range b.Mentions {
			if x.Quantity.Ordinal && y.Quantity.Ordinal && x.Quantity.Noun != "" && sameNoun(x.Quantity.Noun, y.Quantity.Noun) && x.Quantity.Value != y.Quantity.Value {
				return true
			}
		}
	}
	return false
}

// nearMiss reports two days that differ in the day, the month or the year alone.
func nearMiss(a, b lang.When) bool {
	p, q := a.From, b.From
	if a.Precision != "day" || b.Precision != "day" {
		return false
	}
	n := 0
	for _, same := range []bool{p.Day == q.Day, p.Month == q.Month, p.Year == q.Year} {
		if same {
			n++
		}
	}
	return n == 2
}

// exchanged reports two years of which one has two digits of the other in another order: 1857 and 1875.
func exchanged(a, b int) bool {
	p, q := a%100, b%100
	return a != b && a/100 == b/100 && p == 10*(q%10)+q/10
}

// shifted reports a month whose year stands after it in words: "in August next year".
func shifted(m *claim.Mention) bool {
	rest := strings.ToLower(strings.TrimLeft(m.Sentence.Text[m.Day.End:], " "))
	for _, w := range []string{"next year", "last year", "this year", "the next year", "the following year", "the same year", "of that year"} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// batch reports the year in which an officer was recruited.
func batch(m *claim.Mention) bool {
	rest := strings.TrimLeft(m.Sentence.Text[m.Day.End:], " -‑–")
	return strings.HasPrefix(rest, "batch") || strings.HasPrefix(rest, "Batch") || strings.HasPrefix(rest, "बैच")
}

// ofName reports a year that is part of the name of a law: "the Code on Social Security, 2020".
func ofName(m *claim.Mention) bool {
	s := m.Sentence
	if m.Day.Precision != "year" || m.Scope.Bound != "" {
		return false
	}
	k := s.WordAt(m.Day.Start) - 1
	for k >= 0 && (s.Words[k].Punct || s.Words[k].Norm == "of") {
		k--
	}
	return k >= 0 && s.Words[k].Name
}

// sameLaw reports two years behind names that share a word besides that of their kind: "the Boats Act, 1931", "the Boats Act of 1937".
func sameLaw(x, y *claim.Mention) bool {
	p := lawWords(x)
	return slices.ContainsFunc(lawWords(y), func(w string) bool { return slices.Contains(p, w) })
}

// lawWords are the words of the name before a year.
func lawWords(m *claim.Mention) []string {
	var out []string
	s := m.Sentence
	for k := s.WordAt(m.Day.Start) - 1; k >= 0 && len(out) < 6; k-- {
		switch w := s.Words[k]; {
		case (w.Punct || w.Norm == "or" || w.Norm == "and") && len(out) > 0:
			return out // another name
		case w.Punct || w.Stop:
		case !w.Name:
			return out
		case !lawKind[w.Norm]:
			out = append(out, w.Concept)
		}
	}
	return out
}

var lawKind = map[string]bool{"act": true, "rules": true, "bill": true, "code": true, "order": true, "treaty": true, "agreement": true, "convention": true, "policy": true}

// eachOfItsTime reports two dates that are each of the days of their own document, the documents being far apart:
// two events of a kind, a visit of 2020 and one of 2026.
func (c *comparer) eachOfItsTime(x, y mention) bool {
	if !c.farApart(x.reading, y.reading) {
		return false
	}
	own := func(m mention) bool {
		p := c.readings[m.reading].Document.Published
		return !m.Day.To.Before(p.AddDays(-60)) && !p.AddDays(60).Before(m.Day.From)
	}
	return own(x) && own(y)
}

// tenures are how one comes to an office, and how one enters upon it.
var tenures = [2]*lang.Pattern{
	lang.MustCompile(`(?i)\b(?:elected|voted in|chosen|nominated|named|won the (?:vote|election|poll))\b|निर्वाचित|चुने? गए?`),
	lang.MustCompile(`(?i)\b(?:took (?:over|charge|office|the chair)|takes (?:over|charge|office)|assumed (?:charge|office)|assumes (?:charge|office)|(?:was|were|is) sworn in|entered upon)\b|कार्यभार|पदभार|शपथ`),
}

// sameEvent joins classes of events that one day may bear.
func sameEvent(a, b string) bool {
	if a == b {
		return true
	}
	group := func(s string) string {
		switch s {
		case "start", "inaugurate", "force":
			return "start"
		case "enact", "approve", "finalise":
			return "enact"
		case "deadline", "end":
			return "deadline"
		case "list", "join":
			return "join" // inscribed on a list, taken into it
		case "complete":
			return "complete"
		}
		return s
	}
	return group(a) == group(b)
}

// eventObject is the concept of the noun that follows the verb of a date's event, where that is no common one.
func eventObject(m *claim.Mention) string {
	s := m.Sentence
	for i, w := range s.Words {
		if w.Punct || claim.EventOf(w.Norm) != m.Scope.Event {
			continue
		}
		for k := i + 1; k < min(len(s.Words), i+5); k++ {
			v := s.Words[k]
			if v.Punct {
				break
			}
			if v.Stop || v.Number || v.Concept == "" {
				continue
			}
			if weightOf(v.Concept, false, false) < 3 {
				return ""
			}
			return v.Concept
		}
	}
	return ""
}

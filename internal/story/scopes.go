package story

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Scopes: what makes two figures of different matters, and how much one looks like a slip of the other.

// amongOthers is the group among which a rank counts: "third among the hill States".
func amongOthers(s string) string { return among.FindString(strings.ToLower(s)) }

var among = lang.MustCompile(`\b(?:among|amongst) (?:the |all )?[a-z-]+ [a-z]+|\ball-india\b|\boverall\b`)

// otherPeriods reports two documents of two months or years, as their titles or first sentences name them, whose figures have no time of
// their own: two bulletins.
func (c *comparer) otherPeriods(x, y mention) bool {
	if len(timesOf(x.Mention)) > 0 && len(timesOf(y.Mention)) > 0 {
		return false
	}
	p, q := c.periodOf(x.reading), c.periodOf(y.reading)
	return !p.IsZero() && !q.IsZero() && (p.To.Before(q.From) || q.To.Before(p.From))
}

// months is a time from a day to a day.
type months struct{ From, To sandarbh.Date }

func (s months) IsZero() bool { return s.From.IsZero() }

// periodOf is the one month, quarter or year that a document's title, else its first sentence, is of.
func (c *comparer) periodOf(reading int) months {
	for i, s := range c.readings[reading].Sentences {
		if i > 1 {
			break
		}
		var of []lang.When
		for _, d := range s.Dates {
			if d.Precision != "day" && !d.Relative && !d.From.IsZero() && !d.InName {
				of = append(of, d)
			}
		}
		if len(of) == 1 {
			return months{of[0].From, of[0].To}
		}
	}
	return months{}
}

var clockTime = lang.MustCompile(`(?i)\b(?:till|until|by|at|as of|up to|as on)(?: about| around)? (\d{1,2}(?:[:.]\d\d)?) ?([ap])\.?m\b`)

// otherClock reports two figures of which one is of an hour and the other is not, or of another hour.
func otherClock(s, t *claim.Sentence) bool {
	a, b := clockTime.FindStringSubmatch(s.Text), clockTime.FindStringSubmatch(t.Text)
	if a == nil && b == nil {
		return false
	}
	return a == nil || b == nil || a[1] != b[1] || !strings.EqualFold(a[2], b[2])
}

// smallArea are areas within a State.
var smallArea = lang.MustCompile(`\b[A-Z]\p{L}+ (?:district|division|block|taluk|tehsil|mandal|city|town|village)\b`)

// otherExtent reports a figure of a district and one of a State, of one body and of the country.
func otherExtent(x, y *claim.Mention) bool {
	if l, _ := slip(x.Quantity, y.Quantity, x.Sentence.Text, y.Sentence.Text); l >= 0.9 {
		return false
	}
	for _, p := range [][2]*claim.Mention{{x, y}, {y, x}} {
		a, b := p[0], p[1]
		if smallArea.MatchString(a.Sentence.Text) && !smallArea.MatchString(b.Sentence.Text) && len(b.Sentence.Places) > 0 && ratio(a.Quantity.Value, b.Quantity.Value) > 2 {
			return true
		}
		if b.Scope.National && wholeCountry.MatchString(b.Sentence.Text) && len(a.Sentence.Places) > 0 && !wholeCountry.MatchString(a.Sentence.Text) && !slices.Contains(bearer(a), "india") {
			return true
		}
		if b.Scope.National && wholeCountry.MatchString(b.Sentence.Text) && corporate.MatchString(a.Sentence.Text[:a.Quantity.Start]) {
			return true
		}
	}
	return false
}

var (
	wholeCountry = lang.MustCompile(`(?i)\b(?:the country(?:’s|'s)?|country-?wide|nation-?wide|across the country|India(?:’s|'s)|all[- ]India)\b`)
	corporate    = lang.MustCompile(`\b(?:[A-Z]\p{L}+ India|[A-Z]\p{L}+ (?:Limited|Ltd|Corporation|Company|Bank|Railways|Industries))\b`)
)

// shortlyBehind reports that the noun of another count stands a few words behind a figure that has none by itself: "8,560 more B.Sc.
// nursing seats".
func shortlyBehind(m *claim.Mention, noun string) bool {
	if noun == "" || m.Quantity.Noun != "" {
		return false
	}
	n := 0
	for _, w := range m.Sentence.Words {
		if w.Start < m.Quantity.End || w.Punct {
			continue
		}
		if n++; n > 6 || w.Number {
			return false
		}
		if sameNoun(w.Norm, noun) {
			return true
		}
	}
	return false
}

// further reports things that come on top of others: "three more beaches".
func further(m *claim.Mention) bool {
	k := m.Sentence.WordAt(m.Quantity.End)
	switch norm(m.Sentence, k) {
	case "more", "additional", "further", "other":
		return true
	}
	return norm(m.Sentence, k-2) == "another" || norm(m.Sentence, k-2) == "additional"
}

func ratio(a, b float64) float64 {
	a, b = math.Abs(a), math.Abs(b)
	if a == 0 || b == 0 {
		return 100
	}
	return max(a/b, b/a)
}

// slip says how one figure may have become the other: the same digits with another scale, two digits exchanged,
// one digit changed.
func slip(p, q lang.Quantity, s, t string) (float64, ground) {
	a, b := digits(p.Value), digits(q.Value)
	if a == b && len(a) > 0 && p.Value != q.Value && (len(a) > 1 || scaled(s[p.Start:p.End]) && scaled(t[q.Start:q.End])) {
		return 0.9, because("the same digits with another scale: %s against %s", s[p.Start:p.End], t[q.Start:q.End])
	}
	if sameMagnitude(p.Value, q.Value) && len(a) != len(b) && min(len(a), len(b)) >= 2 {
		n := max(len(a), len(b)) // 330 and 303
		a, b = a+strings.Repeat("0", n-len(a)), b+strings.Repeat("0", n-len(b))
	}
	if len(a) == len(b) && len(a) >= 2 && sameMagnitude(p.Value, q.Value) {
		var diff []int
		for i := range a {
			if a[i] != b[i] {
				diff = append(diff, i)
			}
		}
		switch {
		case len(diff) == 2 && a[diff[0]] == b[diff[1]] && a[diff[1]] == b[diff[0]]:
			return 0.9, because("two figures for one matter; two digits have changed places")
		case len(diff) == 1 && len(a) >= 3:
			return 0.6, because("two figures for one matter; one digit differs")
		case len(diff) == 1:
			return 0.3, ground{}
		}
	}
	return 0, ground{}
}

// scaled reports a figure that is written with a scale: lakh, crore, million.
func scaled(s string) bool {
	s = strings.ToLower(s)
	for _, w := range []string{"lakh", "crore", "million", "billion", "trillion", "thousand", "hundred", "लाख", "करोड़", "करोड", "हजार", "अरब", "सौ", " cr", " bn", " mn"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

func sameMagnitude(a, b float64) bool {
	return a != 0 && b != 0 && math.Floor(math.Log10(math.Abs(a))) == math.Floor(math.Log10(math.Abs(b)))
}

// digits are the significant digits of a figure.
func digits(v float64) string {
	s := strconv.FormatFloat(math.Abs(v), 'g', 10, 64)
	if e := strings.IndexAny(s, "e"); e >= 0 {
		s = s[:e]
	}
	s = strings.ReplaceAll(s, ".", "")
	return strings.Trim(s, "0")
}

// comparableScopes reports whether nothing says that two figures are of different matters.
func comparableScopes(x, y *claim.Mention) bool {
	hard, soft := scopesApart(x, y, 0)
	return hard == "" && len(soft) == 0
}

// scopesApart says what makes two figures of different matters: hard what forbids the comparison, soft what only speaks against it,
// since the word that tells it may belong to another part of the sentence. likeness is how much one figure looks like a slip
// of the other: 0.9 where two digits have changed places, which hardly happens between two matters.
func scopesApart(x, y *claim.Mention, likeness float64) (hard string, soft []string) {
	a, b := x.Scope, y.Scope
	slipped := likeness >= surelySlipped
	note := func(on, forbids bool, what string) {
		switch {
		case on && forbids && hard == "":
			hard = what
		case on:
			soft = append(soft, what)
		}
	}
	note(a.Previous != b.Previous, true, "an earlier figure")
	note(a.Part != b.Part && !ownNoun(x, y), !slipped, "a part")
	note(a.Planned != b.Planned && (a.Planned || a.Expected) != (b.Planned || b.Expected), !slipped, "a plan")
	note(a.Toll || b.Toll, !slipped || len(digits(x.Quantity.Value)) < 4, "a toll") // it grows from report to report
	note(gusts(x) != gusts(y), !slipped, "gusts")
	note(a.Status != "" && b.Status != "" && a.Status != b.Status, !slipped, "a stage")
	note(a.Change != "" && b.Change != "" && a.Change != b.Change, true, "a rise and a fall")
	note(x.Negated != y.Negated, false, "a negation")
	p, q := x.Quantity.Qualifier, y.Quantity.Qualifier
	note(boundClass(p) != boundClass(q) && (bound(p) || bound(q)) && p != "" && q != "", true, "a bound")
	note(otherSpeakers(x, y), !slipped, "two speakers")
	note(a.Past != b.Past, !slipped, "an earlier time")
	note(a.Expected != b.Expected && a.Planned == b.Planned && x.Modality == "" != (y.Modality == ""), !slipped, "a forecast")
	note(a.Measure != "" && b.Measure != "" && a.Measure != b.Measure, true, "a measure")
	for group, side := range a.Sides {
		other := b.Sides[group]
		note(other != "" && other != side && other != "both" && side != "both", !slipped, "of two kinds")
	}
	note(a.Rate != b.Rate && (a.Rate != "" && b.Rate != "" || ratio(x.Quantity.Value, y.Quantity.Value) > 3), a.Rate != "" && b.Rate != "" && !slipped, "a rate")
	if p, q := a.Localities, b.Localities; len(p) > 0 && len(q) > 0 && !slices.ContainsFunc(p, func(s string) bool { return slices.Contains(q, s) }) {
		note(true, !slipped, "two towns")
	}
	note(!placesCompare(x, y), !slipped, "two places")
	note(further(x) != further(y) && !slipped && p == q && x.Unit == "" && x.Quantity.Value < 20, true, "further ones")
	note(!timesCompare(x, y) || countedTill(x, y), true, "two times")
	note(!membersCompare(x, y) && x.Quantity.Noun != "member", len(members(x)) > 2 && len(members(y)) > 2, "other members")
	return hard, soft
}

// ownNoun reports two counts of one thing that is not what the whole is made of: "31 medals, including 11 gold", "fourteen golds".
func ownNoun(x, y *claim.Mention) bool {
	if x.Unit != "" || x.Quantity.Ordinal || x.Quantity.Noun == "" || y.Quantity.Noun == "" || !sameNoun(x.Quantity.Noun, y.Quantity.Noun) {
		return false
	}
	for _, m := range []*claim.Mention{x, y} {
		if !slices.ContainsFunc(m.Sentence.Mentions, func(o *claim.Mention) bool {
			return o != m && isQuantity(o) && o.Unit == "" && o.Quantity.Value > m.Quantity.Value && o.Quantity.Noun != "" && !sameNoun(o.Quantity.Noun, m.Quantity.Noun)
		}) {
			return false
		}
		if slices.ContainsFunc(m.Sentence.Mentions, func(o *claim.Mention) bool {
			return o != m && isQuantity(o) && o.Quantity.Noun != "" && sameNoun(o.Quantity.Noun, m.Quantity.Noun)
		}) {
			return false
		}
	}
	return true
}

// gusts reports the speed of gusts, which is above that of the wind.
func gusts(m *claim.Mention) bool {
	return m.Unit == "km/h" && m.Sentence.HasAny("gust", "gusts", "gusting", "gusted")
}

// anchored is how much two documents speak of one event by the other figures that both have: up to 0.75.
func (c *comparer) anchored(i, j int) float64 {
	if i == j {
		return 0 // a document agrees with itself
	}
	n := 0
	for _, m := range c.readings[i].Mentions {
		if isQuantity(m) && slices.ContainsFunc(c.readings[j].Mentions, func(o *claim.Mention) bool { return isQuantity(o) && confirms(m, o) }) {
			n++
		}
	}
	return 0.25 * float64(min(n, 3))
}

// againstEach is what each word costs that speaks against two figures being of one matter.
const againstEach = 0.7

// surelySlipped is the likeness of two figures of which one is a slip of the other.
const surelySlipped = 0.9

// otherSpeakers reports two figures that two named persons give.
func otherSpeakers(x, y *claim.Mention) bool {
	p, q := speaker(x.Sentence), speaker(y.Sentence)
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	for n := range p {
		if q[n] {
			return false
		}
	}
	return true
}

// speaker is the names before the verb of saying or expecting, else those right after it.
func speaker(s *claim.Sentence) map[string]bool {
	out := map[string]bool{}
	for k, v := range s.Words {
		after := 4
		switch v.Norm {
		case "said", "says", "told", "tells", "according", "believes", "warned", "warns", "argued", "argues", "claimed", "claims", "reckons", "insisted", "insists", "कहा", "बताया":
		case "expects", "forecasts", "projects", "estimates", "sees", "pegs", "predicts", "expected", "projected", "forecast", "estimated":
			after = 0
		default:
			continue
		}
		for i := k - 1; i >= max(0, k-9); i-- {
			if s.Words[i].Name {
				out[s.Words[i].Concept] = true
			} else if len(out) > 0 && !s.Words[i].Stop {
				break
			}
		}
		if len(out) > 0 {
			continue
		}
		for i := k + 1; i < min(len(s.Words), k+1+after); i++ {
			if s.Words[i].Name {
				out[s.Words[i].Concept] = true
			}
		}
	}
	return out
}

func bound(q string) bool {
	switch boundClass(q) {
	case "up to", "at least":
		return true
	}
	return false
}

// boundClass joins the words by which a figure is a ceiling, and those by which it is a floor.
func boundClass(q string) string {
	switch {
	case claim.Ceiling(q), q == "less than", q == "under":
		return "up to"
	case q == "at least", q == "more than", q == "over":
		return "at least"
	}
	return q
}

func placesCompare(x, y *claim.Mention) bool {
	p, q := x.Sentence.Places, y.Sentence.Places
	if len(p) > 0 && len(q) > 0 {
		for _, s := range p {
			if slices.Contains(q, s) {
				return true
			}
		}
		return false
	}
	if len(p) == 0 && len(q) == 0 {
		return true
	}
	if x.Scope.National == y.Scope.National {
		return true
	}
	if len(p) > 0 {
		return !y.Scope.National
	}
	return !x.Scope.National
}

// timesCompare reports whether the times that two sentences give for their figures can be the same.
func timesCompare(x, y *claim.Mention) bool {
	p, q := timesOf(x), timesOf(y)
	if x.Scope.Cumulative != y.Scope.Cumulative && (period(p) || period(q)) {
		return false
	}
	if len(p) == 0 || len(q) == 0 {
		return true
	}
	for _, s := range p {
		for _, t := range q {
			if !s.To.Before(t.From) && !t.To.Before(s.From) {
				return true
			}
		}
	}
	return false
}

// countedTill reports two counts of which each goes up to a day of its own: "till 12 June", "till 19 June".
func countedTill(x, y *claim.Mention) bool {
	till := func(m *claim.Mention) []lang.When {
		var out []lang.When
		for _, d := range m.Sentence.Dates {
			if d.Precision != "day" || d.From.IsZero() || !reachedBy(m) {
				continue
			}
			switch norm(m.Sentence, m.Sentence.WordAt(d.Start)-1) {
			case "till", "until", "by", "upto":
				out = append(out, d)
			}
		}
		return out
	}
	p, q := till(x), till(y)
	return len(p) == 1 && len(q) == 1 && !datesAgree(p[0], q[0])
}

// timesOf lists the times of a mention's sentence, nearest clause first, without bounds (since, by).
func timesOf(m *claim.Mention) []lang.When {
	var out []lang.When
	for _, d := range m.Sentence.Dates {
		if d.From.IsZero() || d.Relative && d.Precision == "day" && !daily(m.Sentence) && m.Unit != "" {
			continue
		}
		before := strings.ToLower(strings.TrimRight(m.Sentence.Text[:d.Start], " "))
		if strings.HasSuffix(before, "since") || strings.HasSuffix(before, "by") || strings.HasSuffix(before, "till") || strings.HasSuffix(before, "act of") || strings.HasSuffix(before, "act,") {
			continue
		}
		out = append(out, d)
	}
	return out
}

func period(times []lang.When) bool {
	return slices.ContainsFunc(times, func(t lang.When) bool { return t.Precision != "day" })
}

// membersCompare reports whether two counts can be of the same things: both name the same or one names none.
func membersCompare(x, y *claim.Mention) bool {
	if x.Quantity.Unit != "" || x.Quantity.Value > 12 || y.Quantity.Value > 12 {
		return true
	}
	p, q := members(x), members(y)
	if len(p) < 2 || len(q) < 2 {
		return true
	}
	common := 0
	for n := range p {
		if q[n] {
			common++
		}
	}
	return common*2 >= min(len(p), len(q))
}

// members are the names and rare words that follow a count, or stand before it in a list.
func members(m *claim.Mention) map[string]bool {
	out := map[string]bool{}
	for _, w := range m.Sentence.Words {
		if w.Stop || w.Punct || w.Number || w.End <= m.Quantity.End && w.Start >= m.Quantity.Start {
			continue
		}
		if w.Name {
			out[w.Concept] = true
		}
	}
	return out
}

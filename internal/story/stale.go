package story

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// recent are the words by which a text tells something as new.
var recent = lang.MustCompile(`(?i)\b(recent(?:ly)?|in news|why in news|has just|have just|just (?:been|come|returned|launched|signed|released|announced|concluded)|this week|today|yesterday|latest|newly|current(?:ly)? visit|new(?:ly)? (?:launched|signed|released))\b|हाल ही में|हाल में|आज|ताजा|इस सप्ताह|इस हफ्ते|चर्चा में`)

// staleDays is the age from which news is old.
const staleDays = 45

const (
	openingSentences = 9  // of a document, among which its event is told
	recentWithin     = 13 // sentences, of which one calls an event recent: "the recent accords"
)

// callsRecent reports a sentence without which no document tells old news as new.
func callsRecent(s *claim.Sentence) bool {
	return recent.MatchString(s.Text) || recentEvent.MatchString(s.Text)
}

// Event returns the day of what a document tells of, as far as its text gives it, else the day of publication;
// and, if an old event is told as new, the words that show it.
func Event(doc *sandarbh.Document) (sandarbh.Date, string) {
	r := claim.Opening(doc, recentWithin)
	if slices.ContainsFunc(r.Sentences, callsRecent) { // few do: reading the whole costs ten times as much
		whole := claim.Read(doc)
		if o, ok := oldNews(whole); ok {
			return o.day.From, o.evidence(whole).words
		}
	}
	for n, s := range r.Sentences {
		if n >= openingSentences {
			break
		}
		for _, d := range s.Dates {
			if d.Precision != "day" || d.From.IsZero() || d.From != d.To {
				continue
			}
			if doc.Published.IsZero() {
				return d.From, ""
			}
			if !d.From.Before(doc.Published.AddDays(-staleDays)) && !doc.Published.Before(d.From) && s.Lead && pastEvent(s, d) {
				return d.From, ""
			}
		}
	}
	return doc.Published, ""
}

// old is an old event told as new: the sentence that calls it new, and the one that dates it.
type old struct {
	told   *claim.Sentence
	word   lang.Range
	dating *claim.Sentence
	day    lang.When
}

func (o old) evidence(r *claim.Reading) ground {
	when := o.dating.Text[o.day.Start:o.day.End]
	if o.day.Precision == "day" {
		when = o.day.From.Long()
	}
	quote := clip(o.told.Text)
	if o.dating != o.told {
		quote += " – " + clip(o.dating.Text)
	}
	return because("It says %q on %s, but it is of %s: %s", oneLine(o.told.Text[o.word.Start:o.word.End]), r.Document.Published.Long(), oneLine(when), oneLine(quote))
}

func oneLine(text string) string { return strings.ReplaceAll(text, "\n", " ") }

// oldNews finds what a document tells as new and dates, in that sentence, the next or further down, long before.
func oldNews(r *claim.Reading) (old, bool) {
	if r.Document.Published.IsZero() {
		return old{}, false
	}
	for n, s := range r.Sentences {
		if n >= openingSentences {
			break
		}
		m := recentWord(s)
		if m == nil {
			continue
		}
		if toldBefore(s, m[0]) {
			continue
		}
		if d, ok := oldDate(r, s, m[1]); ok && oneClause(s, m, d.Range) {
			return old{s, lang.Range{Start: m[0], End: m[1]}, s, d}, true
		}
		if n+1 < len(r.Sentences) && !absoluteDate(s) {
			t := r.Sentences[n+1]
			if d, ok := oldDate(r, t, 0); ok && goesOn(s, t) {
				return old{s, lang.Range{Start: m[0], End: m[1]}, t, d}, true
			}
		}
	}
	if s, t, d, ok := ownStale(r); ok {
		return old{s, recentRange(s), t, d}, true
	}
	return definiteOld(r)
}

// told are words after which a sentence gives what somebody said of the past.
var told = lang.MustCompile(`(?i)\b(?:that|recall(?:ed|ing|s)?|noted|noting|recalled|citing|cited|referred|referring|earlier|most|including|such as)\b|कि `)

// toldBefore reports a word of newness within what somebody said.
func toldBefore(s *claim.Sentence, at int) bool { return told.MatchString(s.Text[:at]) }

// oneClause reports whether a word of newness and a date are of one statement: no "and" with a verb of its own between.
func oneClause(s *claim.Sentence, m []int, at lang.Range) bool {
	from, to := min(m[1], at.End), max(m[0], at.Start)
	if from > to {
		return true
	}
	between := s.Text[from:to]
	if strings.Contains(between, " and ") || strings.Contains(between, " but ") || strings.Contains(between, "; ") {
		return len(lang.FiniteVerbs(between)) < 2 && at.Start > m[0]
	}
	return true
}

// deictic are words of newness that often stand beside an older day as its background: "reviewed today what was begun in May".
var deictic = lang.MustCompile(`(?i)^(?:today|yesterday|this week|latest|newly.*|new .*|in news|why in news|आज|ताजा|इस सप्ताह|इस हफ्ते)$`)

// adjectival is the article before "a recently ended dispute".
var adjectival = lang.MustCompile(`(?i)\b(?:a|an|the|his|her|its|their) $`)

// recentWord finds a word of newness that goes with the verb of a sentence.
func recentWord(s *claim.Sentence) []int {
	for _, m := range recent.FindAllStringIndex(s.Text, -1) {
		if s.Text[m[0]:m[1]] == "recently" && adjectival.MatchString(s.Text[:m[0]]) {
			continue
		}
		if !deictic.MatchString(s.Text[m[0]:m[1]]) && !strings.HasSuffix(strings.ToLower(s.Text[:m[0]]), "most ") && !strings.HasPrefix(strings.ToLower(s.Text[m[1]:]), " years") && !strings.HasPrefix(strings.ToLower(s.Text[m[1]:]), " past") {
			return m
		}
	}
	return nil
}

func recentRange(s *claim.Sentence) lang.Range {
	m := recentWord(s)
	return lang.Range{Start: m[0], End: m[1]}
}

// aside are words that lead to what is not the event: its background, its rule, its member.
var aside = lang.MustCompile(`(?i)\b(?:which|who|whose|where|after|following|since|under|until|till|against|compared|than|from|as (?:of|on)|between|during the (?:period|year)|Act|Rules|amended|established in|founded in|set up in|launched in|started in|began in)\b`)

// happened are verbs of an event that has been.
var happened = lang.MustCompile(`(?i)\b(?:was|were|has|have|had|took|signed|inked|concluded|launched|released|inscribed|added|declared|approved|inaugurated|held|visited|met|announced|adopted|won|died|struck|opened|entered|came)\b|था|थी|थे|हुआ|हुई|हुए|किया|गया|गई`)

// oldDate finds a date of a sentence, after the offset, of an event long before publication.
func oldDate(r *claim.Reading, s *claim.Sentence, from int) (lang.When, bool) {
	for _, d := range s.Dates {
		if d.Relative || d.From.IsZero() || !d.To.Before(r.Document.Published.AddDays(-staleDays)) || d.From.Year < r.Document.Published.Year-10 || !pastEvent(s, d) {
			continue
		}
		if d.Precision != "day" && d.Precision != "month" || !happened.MatchString(s.Text) {
			continue
		}
		a, b := from, d.Start
		if b < a {
			a, b = d.End, from
		}
		if a <= b && aside.MatchString(s.Text[a:b]) {
			continue
		}
		return d, true
	}
	return lang.When{}, false
}

func absoluteDate(s *claim.Sentence) bool {
	for _, d := range s.Dates {
		if !d.Relative {
			return true
		}
	}
	return false
}

// goesOn reports a sentence that goes on with the event of the one before: by a pronoun or a definite noun of its own kind.
var goesOnWords = lang.MustCompile(`(?i)^(?:it|this|these|they|he|she|the (?:inscription|signing|agreement|agreements|pact|deal|visit|meeting|summit|talks|launch|release|decision|approval|announcement|award|report|election|verdict|judgment|test|exercise|conclusion|ceremony|declaration|tag|listing|designation|event|move|treaty|mou|two sides|two countries))\b|^(?:यह|इस|इसे|ये|वे)`)

func goesOn(s, t *claim.Sentence) bool {
	return t.Index == s.Index+1 && t.Field == s.Field && goesOnWords.MatchString(t.Text)
}

// Events that a page calls recent and later dates by their year: "the recent accords", "the accords of 2020".
var (
	recentEvent = lang.MustCompile(`(?i)\brecent (?:[\p{L}-]+ ){0,2}?(visit|agreement|pact|accord|deal|talk|summit|treat|mou|meeting)(?:s|y|ies)?\b`)
	eventNoun   = lang.MustCompile(`(?i)\b(visit|agreement|pact|accord|deal|talk|summit|treat|mou|meeting)(?:s|y|ies)?\b`)
	yearEvent   = lang.MustCompile(`(?i)\bthe (?:formal |landmark |historic )?(?:(\d{4}) (visit|agreement|pact|accord|deal|talk|summit|treat|mou|meeting)|(visit|agreement|pact|accord|deal|talk|summit|treat|mou|meeting)(?:s|y|ies)? (?:in|of) (?:[A-Z]\p{L}+ )?(\d{4}))`)
)

// definiteOld finds a page that calls an event recent, gives no day or month of its own year, and dates the only event
// of that kind to a year long past.
func definiteOld(r *claim.Reading) (old, bool) {
	published := r.Document.Published
	for n, s := range r.Sentences {
		if n >= recentWithin {
			break
		}
		for _, m := range recentEvent.FindAllStringSubmatchIndex(s.Text, -1) {
			nouns := map[string]bool{strings.ToLower(s.Text[m[2]:m[3]]): true}
			// "two accords were signed during the recent visit": the accords are of it, too.
			for _, f := range eventNoun.FindAllStringSubmatch(s.Text, -1) {
				nouns[strings.ToLower(f[1])] = true
			}
			var at *claim.Sentence
			var when lang.When
			one := true
			for _, t := range r.Sentences {
				for _, d := range t.Dates {
					if !d.Relative && !d.From.IsZero() && d.To.Year >= published.Year-1 && !published.Before(d.From) {
						return old{}, false // it has dates of its own time
					}
				}
				y := yearEvent.FindStringSubmatchIndex(t.Text)
				if y == nil || t == s {
					continue
				}
				noun, year := span(t.Text, y, 2), span(t.Text, y, 1)
				if noun == "" {
					noun, year = span(t.Text, y, 3), span(t.Text, y, 4)
				}
				if !nouns[strings.ToLower(noun)] {
					continue
				}
				for _, d := range t.Dates {
					if d.Relative || !strings.Contains(t.Text[d.Start:d.End], year) || d.From.Year < published.Year-10 || d.From.Year > published.Year-2 {
						continue
					}
					if at != nil && when.From.Year != d.From.Year {
						one = false
					}
					if at == nil {
						at, when = t, d
					}
				}
			}
			if at != nil && one {
				return old{s, lang.Range{Start: m[0], End: m[1]}, at, when}, true
			}
		}
	}
	return old{}, false
}

func span(text string, m []int, group int) string {
	if m[2*group] < 0 {
		return ""
	}
	return text[m[2*group]:m[2*group+1]]
}

// backward are words by which a sentence says that what it dates came before the news.
var backward = lang.MustCompile(`(?i)\b(?:earlier|previous(?:ly)?|based on|pursuant to|in accordance with|in terms of|in line with|dated|superseded|amended|already|undated|photo|image|file picture)\b`)

// toldAgain reports a sentence that opens with the event or the thing of the one that calls it new, and dates it: "the
// third summit was held at …", "the report was released on …".
func toldAgain(s, t *claim.Sentence, d lang.When) bool {
	if len(t.Words) < 3 || t.Index < s.Index {
		return false
	}
	first := -1
	for i, w := range t.Words {
		if !w.Stop && !w.Punct {
			first = i
			break
		}
	}
	if first < 0 || first > 2 {
		return false
	}
	// the noun phrase at its start, up to the first verb or stop word
	var np []string
	for _, w := range t.Words[first:] {
		if w.Stop || w.Punct || w.Number && w.Start > d.Start-1 {
			break
		}
		np = append(np, w.Concept)
	}
	n, nouns := 0, 0
	for _, w := range np {
		if said(s, w) {
			n++
			if happenings()[w] {
				nouns++
			}
		}
	}
	verb := slices.ContainsFunc(t.Words, func(w claim.Word) bool {
		e := claim.EventOf(w.Norm)
		return e != "" && w.Start > t.Words[first].Start && slices.ContainsFunc(s.Words, func(v claim.Word) bool { return claim.EventOf(v.Norm) == e })
	})
	held := t.HasAny("held", "took", "conducted", "concluded", "आयोजित")
	return nouns > 0 && (held && (n >= 2 || len(np) == 1) || verb)
}

// happenings are concepts of what happens or appears once.
var happenings = sync.OnceValue(func() map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq("summit census visit exercise meeting conference survey report festival session election launch mission agreement game test treaty index रिपोर्ट गणना सर्वेक्षण सम्मेलन") {
		out[w] = true
		out[claim.Concept(w)] = true
	}
	return out
})

// quoted reports a place within a quotation.
func quoted(text string, at int) bool {
	return strings.Count(text[:at], `"`)%2 == 1 || strings.Count(text[:at], "“") > strings.Count(text[:at], "”")
}

// plainCommon counts the words that two sentences share and that are no names.
func plainCommon(s, t *claim.Sentence) int {
	n := 0
	for _, w := range s.Words {
		if w.Name || w.Stop || w.Punct || w.Number || weightOf(w.Concept, false, !lang.IsASCII(w.Norm)) < 2 {
			continue
		}
		if said(t, w.Concept) {
			n++
		}
	}
	return n
}

// sameDeed reports whether the verb that goes with the word of newness is told again where the day is given.
func (c *comparer) sameDeed(s, t *claim.Sentence) bool {
	if !lang.IsASCII(lang.Fold(s.Text)) {
		return true
	}
	m := recentWord(s)
	k := s.WordAt(m[1])
	for i := k; i < min(len(s.Words), k+3); i++ {
		v := s.Words[i]
		if v.Punct || v.Stop || v.Name || !pastForm(v.Norm) {
			continue
		}
		return slices.ContainsFunc(t.Words, func(w claim.Word) bool {
			return !w.Stop && !w.Punct && (w.Concept == v.Concept || claim.EventOf(w.Norm) != "" && claim.EventOf(w.Norm) == claim.EventOf(v.Norm))
		}) || slices.ContainsFunc(t.Words, func(w claim.Word) bool { return w.Norm == "held" || w.Norm == "conducted" || w.Norm == "place" })
	}
	return true
}

func clip(s string) string {
	if len(s) > 200 {
		cut := strings.LastIndexByte(s[:200], ' ')
		if cut > 0 {
			return s[:cut] + " …"
		}
	}
	return s
}

func pastEvent(s *claim.Sentence, d lang.When) bool {
	if d.Precision == "day" && d.From != d.To {
		return true // from the one day to the other
	}
	return !countedBefore.MatchString(s.Text[:d.Start])
}

// countedBefore stands before a day that bounds a figure or a law, on which nothing happened: "as of 28 February 2026".
var countedBefore = lang.MustCompile(`(?i)(?:\b(?:since|from|as (?:on|of|at)|up ?to|till|until)|act,) *$`)

// ownStale finds a sentence that calls something recent and another of the same document that dates it long before.
func ownStale(r *claim.Reading) (*claim.Sentence, *claim.Sentence, lang.When, bool) {
	if r.Document.Published.IsZero() {
		return nil, nil, lang.When{}, false
	}
	c := &comparer{readings: []*claim.Reading{r}, contexts: map[*claim.Mention]context{}, spread: []map[string]int{{}}, names: []map[string]bool{{}}}
	for _, s := range r.Sentences {
		if !s.Lead || recentWord(s) == nil || toldBefore(s, recentWord(s)[0]) || len(s.Dates) > 0 && !s.Dates[0].Relative {
			continue
		}
		a := c.around(cited{reading: 0, sentence: s})
		for _, t := range r.Sentences {
			if t == s {
				continue
			}
			for _, d := range t.Dates {
				if d.Relative || d.From.IsZero() || !d.To.Before(r.Document.Published.AddDays(-staleDays)) || d.From.Year < r.Document.Published.Year-10 || !pastEvent(t, d) || d.Precision == "fiscal year" || !happened.MatchString(t.Text) || d.From == d.To && aside.MatchString(t.Text[max(0, d.Start-24):d.Start]) || backward.MatchString(t.Text) || !c.sameDeed(s, t) {
					continue
				}
				shared, share := agreement(a, c.around(cited{0, t, d.Range}))
				if shared >= 4 && (d.Precision == "day" || d.Precision == "month") && toldAgain(s, t, d) {
					return s, t, d, true
				}
				if shared >= 12 && share >= 0.4 && plainCommon(s, t) >= 2 && (d.Precision == "day" || d.Precision == "month") {
					return s, t, d, true
				}
			}
		}
	}
	return nil, nil, lang.When{}, false
}

// stale finds documents that tell as new what another of the story told long before.
func (c *comparer) stale() {
	for i, r := range c.readings {
		if r.Document.Published.IsZero() {
			continue
		}
		if o, ok := oldNews(r); ok {
			sides := []cited{{i, o.told, o.word}}
			if o.dating != o.told {
				sides = append(sides, cited{i, o.dating, o.day.Range})
			}
			c.addSides(3.9, sandarbh.DiffersStale, fmt.Sprintf("When it was: recent on %s, or of %s?", r.Document.Published.Long(), o.dating.Text[o.day.Start:o.day.End]), o.evidence(r), sides...)
		}
		for j, old := range c.readings {
			if i == j || old.Document.Published.IsZero() || r.Document.Published.DaysSince(old.Document.Published) < staleDays {
				continue
			}
			c.staleAgainst(i, j)
		}
	}
}

// longAgo is the age of a report from which "last week" cannot be its week.
const longAgo = 180

// maxMenu are the sentences among which a page tells its news, with the lines of a menu before it.
const maxMenu = 14

package claim

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// The matter of a comparison is told in words of one of its sentences: the noun phrase beside the figure, the subject or
// object of the verb, else the title of the document. It is never a list of words that two sentences share.

// Matter names what a figure or a day is of: "Outlay of the scheme", "Number of looms", "Year of the launch of the portal".
func Matter(r *Reading, m *Mention) string {
	s := m.Sentence
	if s.Field == "" && !lang.IsASCII(strings.ReplaceAll(lang.Fold(s.Text), "₹", "")) && s.Language != "en" {
		return r.Title()
	}
	if m.Day.Precision != "" {
		return dayMatter(r, m)
	}
	q := m.Quantity
	if s.Label != "" && len(strings.Fields(s.Label)) <= 5 && q.Start >= len(s.Label) {
		return capital(s.Label)
	}
	if name := countMatter(m); name != "" {
		return name
	}
	// The measure stands before the figure: "an outlay of Rs 450 crore", "growth is projected at 7 per cent".
	end := s.WordAt(q.Start)
	for end > 0 && (linker[s.Words[end-1].Norm] || s.Words[end-1].Punct && s.Text[s.Words[end-1].Start:s.Words[end-1].End] == ":") {
		end--
	}
	measure, at := phraseBefore(s, end)
	subject := subjectOf(s)
	if subject != "" {
		if k := s.WordAt(s.Verbs()[0].Start); k < len(s.Words) && doing[s.Words[k].Concept] {
			subject = s.ActedOn(k) // "The Cabinet approved the mission with an outlay of Rs 40 crore"
			if lang.Fold(measure) == lang.Fold(subject) {
				measure = ""
			}
		}
	}
	if k := s.WordAt(q.End); k < len(s.Words) && q.Unit != "" && sizeNouns[s.Words[k].Concept] {
		measure, at = s.Text[s.Words[k].Start:s.Words[k].End], len(s.Text) // "a Rs 40 crore outlay"
	}
	if first, _, _ := strings.Cut(lang.Fold(measure), " "); noMeasure[first] {
		measure = ""
	}
	if measure == "" {
		measure = measureName(m)
		at = len(s.Text)
	}
	if measure == "" {
		if subject != "" {
			return capital(subject)
		}
		return r.Title()
	}
	if subject != "" && at >= len(subject) && len(strings.Fields(measure)) <= 3 && !strings.Contains(strings.ToLower(measure), " of ") && !strings.Contains(lang.Fold(subject), lang.Fold(measure)) {
		return capital(measure) + " of " + LowerThe(subject)
	}
	if subject != "" && strings.Contains(lang.Fold(subject), lang.Fold(measure)) && len(strings.Fields(measure)) == 1 {
		return capital(subject)
	}
	return capital(measure)
}

// countMatter names what is ranked, of what a share is, what is counted; "" where the words beside the figure do not say it.
func countMatter(m *Mention) string {
	s, q := m.Sentence, m.Quantity
	if q.Ordinal && m.Scope.Rank {
		if subject := subjectOf(s); subject != "" {
			return "Rank of " + LowerThe(subject)
		}
	}
	switch q.Unit {
	case "percent":
		if k := s.WordAt(q.End); k < len(s.Words) && s.Words[k].Norm == "of" {
			if np := phraseAfter(s, s.Words[k].End); np != "" {
				return "Share of " + np
			}
		}
	case "":
		if np := phraseAfter(s, q.End); np != "" {
			return "Number of " + np
		}
	}
	return ""
}

// doing are concepts of verbs whose subject is an office: what is measured is what they act on. sizeNouns name a sum behind it.
var (
	doing     = lang.WordSet("approve sanction start announc releas notify grant alloc earmark unveil inaugurate commit pledg okay")
	sizeNouns = lang.WordSet("outlay cost grant loan investment fine subsidy budget")
)

// noMeasure are verbs that stand before a figure and read like nouns.
var noMeasure = lang.WordSet(`
	last lasts lasting go goes went rise rises fall falls ranked placed earn earns get gets receive pay pays paid spend spent make makes take takes
	grows run cover sold gone give gives said that found`)

// linker are words between a measure and its figure.
var linker = lang.WordSet(`
	of at is was are were be been to by with stands stood pegged estimated projected about over nearly around some up
	worth rs ₹ only than more less has have will put fixed set now touched reached rose fell hit approximately a an the total
	expected grow grew measures costs runs covers could may might would reach rise climb touch received given got as from`)

// measureName is the measure of a figure by the words of its sentence or by its unit.
func measureName(m *Mention) string {
	if m.Scope.Measure != "" {
		return m.Scope.Measure
	}
	for _, a := range m.Scope.Attributes {
		switch m.Quantity.Unit {
		case "":
			continue
		case "km", "m":
			if a != "length" && a != "height" && a != "depth" && a != "width" && a != "distance" && a != "range" {
				continue
			}
		case "year", "month", "day", "hour":
			if a != "duration" && a != "limit" {
				continue
			}
		}
		return a
	}
	if m.Sentence.HasAny("age", "aged", "old", "older", "younger") && m.Quantity.Unit == "year" {
		return "age"
	}
	switch m.Quantity.Unit {
	case "INR", "USD", "EUR", "GBP", "JPY":
		return "sum"
	case "percent", "percentage point":
		return "share"
	case "year", "month", "day", "hour":
		return "duration"
	case "km", "m":
		return "length"
	case "sq km", "hectare", "acre":
		return "area"
	case "MW", "GW":
		return "capacity"
	case "kg", "tonne", "million tonne":
		return "quantity"
	}
	return ""
}

// LowerThe writes an opening article small: a phrase after "of".
func LowerThe(s string) string {
	first, rest, ok := strings.Cut(s, " ")
	switch first {
	case "The", "A", "An", "Its", "Their", "All", "Each", "Every", "About":
		if ok {
			return strings.ToLower(first) + " " + rest
		}
	}
	return s
}

// dayNames say which day of an event it is.
var dayNames = map[string]string{
	"force": "coming into force", "enact": "enactment", "start": "launch", "sign": "signing", "establish": "founding", "release": "release", "deadline": "last day",
	"inaugurate": "inauguration", "meet": "meeting", "die": "death", "born": "birth", "discover": "discovery", "complete": "completion", "depart": "departure", "arrive": "arrival", "join": "joining",
	"finalise": "finalising", "approve": "approval", "appoint": "appointment", "announce": "announcement", "test": "test", "strike": "accident", "list": "listing", "award": "award", "end": "end",
}

// dayMatter names the event of a day or year.
func dayMatter(r *Reading, m *Mention) string {
	s := m.Sentence
	if s.Label != "" && len(strings.Fields(s.Label)) <= 5 {
		return capital(s.Label)
	}
	word := "Day"
	switch m.Day.Precision {
	case "year", "fiscal year":
		word = "Year"
	case "month":
		word = "Month"
	}
	if m.Scope.Bound == "by" {
		if deed := toBeDone(m); deed != "" {
			return "Time limit " + deed
		}
	}
	if m.Scope.Event == "deadline" || m.Scope.Event == "end" {
		if what := subjectOf(s); what != "" {
			return "Last day: " + LowerThe(what)
		}
		return "Last day"
	}
	name := dayNames[m.Scope.Event]
	at := slices.IndexFunc(s.Words, func(w Word) bool {
		return !w.Punct && EventOf(w.Norm) == m.Scope.Event && m.Scope.Event != ""
	})
	if name != "" && at >= 0 {
		if what := s.ActedOn(at); what != "" {
			return word + " of the " + name + " of " + LowerThe(what)
		}
		return word + " of the " + name
	}
	if what := subjectOf(s); what != "" {
		return word + " of the event: " + LowerThe(what)
	}
	return word + " of the event: " + r.Title()
}

// toBeDone is what has to be done by a day: "to hold elections" of "to hold elections by 30 September", "" of "elections to the Assembly".
func toBeDone(m *Mention) string {
	s := m.Sentence
	k := s.WordAt(m.Day.Start)
	for i := k - 1; i > 0 && i > k-longestDeed; i-- {
		if s.Words[i].Norm != "to" {
			continue
		}
		next := s.Words[i+1]
		if next.End >= m.Day.Start || next.Stop || next.Name || !lowerAt(s, next) {
			continue
		}
		if text := strings.TrimSpace(s.Text[s.Words[i].Start:s.Words[k-1].Start]); len(strings.Fields(text)) > 1 {
			return text
		}
	}
	return ""
}

const longestDeed = 16 // words from its "to" to the day

// lowerAt reports a word that begins with a small letter.
func lowerAt(s *Sentence, w Word) bool {
	c, _ := utf8.DecodeRuneInString(s.Text[w.Start:])
	return unicode.IsLower(c)
}

// Title is the document's title, cut to twelve words, else the first words of its text.
func (r *Reading) Title() string {
	t := strings.TrimSpace(r.Document.Title)
	if t == "" {
		for _, s := range r.Sentences {
			if s.Field == "" || s.Field == sandarbh.FieldText {
				t = strings.TrimRight(s.Text, ". ")
				break
			}
		}
	}
	f := strings.Fields(t)
	if len(f) > 12 {
		return strings.Join(f[:12], " ") + " …"
	}
	return strings.Join(f, " ")
}

func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + strings.Clone(s[n:])
}

// WordAt is the index of the first word at or behind a place of a sentence's text.
func (s *Sentence) WordAt(at int) int {
	k := slices.IndexFunc(s.Words, func(w Word) bool { return w.Start >= at })
	if k < 0 {
		return len(s.Words)
	}
	return k
}

// InVerb reports whether a range is of a finite verb.
func (s *Sentence) InVerb(at lang.Range) bool {
	return slices.ContainsFunc(s.Verbs(), func(v lang.Range) bool { return at.Start < v.End && v.Start < at.End })
}

// HasAny reports whether a sentence has one of some words.
func (s *Sentence) HasAny(words ...string) bool {
	return slices.ContainsFunc(s.Words, func(w Word) bool { return slices.Contains(words, w.Norm) })
}

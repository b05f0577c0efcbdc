package claim

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// named is what a value is of, where its sentence says so by a noun that stands by itself: "Number of seats", "Real GDP growth,
// 2023-24". It is "" of a place in an order, of what only describes ("a two-stage missile"), of one or two of a thing, and
// where no noun says what is measured or dated.
func named(r *Reading, m *Mention) string {
	s := m.Sentence
	text := s.Text
	switch {
	case r.Language != "en" || m.Quantity.Ordinal || idLabel.MatchString(s.Label) || strings.ContainsAny(s.Label, "0123456789"):
		return ""
	case m.Day.Precision != "":
		return namedDay(r, m)
	case m.Unit == "" && (m.Quantity.Value < 3 || strings.HasPrefix(text[m.Quantity.Number.End:], "-") || m.Counted == ""):
		return ""
	}
	name := Matter(r, m)
	if m.Unit != "" {
		name = strings.TrimSuffix(name, " unchanged")
	}
	if name == r.Title() || loose(name) || m.Unit != "" && !measured(name) || m.Unit == "" && !strings.HasPrefix(name, "Number of ") && s.Label == "" {
		return ""
	}
	for _, d := range s.Dates {
		if when := text[d.Start:d.End]; !d.Relative && (d.Precision == "fiscal year" || d.Precision == "month") && dateText(d) == m.When && !strings.Contains(name, when) {
			return name + ", " + when
		}
	}
	return name
}

// namedDay is what happened on a day: "Year of the launch of the mission", "Time limit to hold elections".
func namedDay(r *Reading, m *Mention) string {
	if m.Day.InName {
		return ""
	}
	name := Matter(r, m)
	if strings.HasPrefix(name, "Time limit ") || strings.HasPrefix(name, "Last day: ") && calledLast.MatchString(m.Sentence.Text) {
		return name
	}
	switch m.Scope.Event {
	case "join", "release", "depart", "arrive", "complete", "appoint", "announce", "strike":
		return "" // told of many things by the way: "released for November", "joined in 2003"
	}
	if _, what, ok := strings.Cut(name, " of the "); ok && !strings.HasPrefix(what, "event") {
		if _, object, ok := strings.Cut(what, " of "); ok && !loose(object) {
			return name
		}
	}
	return ""
}

// calledLast are words by which a day is the last one of something.
var calledLast = lang.MustCompile(`(?i)\b(?:last|closing|final) (?:date|day)\b|\bdeadline\b|\bvalid (?:till|until|up to)\b`)

// idLabel is a label of a number that names.
var idLabel = lang.MustCompile(`(?i)\b(?:id|no|number|phone|fax|pin|code|helpline)\.?$`)

// loose reports a name of a matter that says nothing without its sentence, or is no noun phrase.
func loose(name string) bool {
	f := strings.Fields(lang.Fold(name))
	if len(f) == 0 || len(f) > 11 || strings.HasPrefix(name, "-") || strings.Contains(name, ":") || f[0][0] >= '0' && f[0][0] <= '9' {
		return true
	}
	if alone[f[0]] && (len(f) == 1 || f[1] == "of" && len(f) > 3 && f[2] == "the" && alone[f[3]]) || noNoun[f[0]] {
		return true
	}
	last := f[len(f)-1]
	return pronoun(f[0]) || pronoun(last) || slices.Contains(f, "rs") || joiner[last] || last == "or" || strings.HasSuffix(f[0], "ly") || strings.HasSuffix(last, "ly")
}

// alone are nouns that name nothing without another, noNoun words that stand before a figure and are none.
var (
	alone  = lang.WordSet("sum share duration length area capacity quantity figure date growth projection forecast estimate present total price target band range age limit inflation")
	noNoun = lang.WordSet("unchanged reduced increased decreased compared cent needed expected able tonnes tonne lakh crore least most fastest slowest approved rose fell around about nearly sum least big")
)

// measured reports a name whose head, before "of" or in all, has a word for a measure.
func measured(name string) bool {
	head, _, _ := strings.Cut(lang.Fold(name), " of ")
	return slices.ContainsFunc(strings.Fields(head), func(w string) bool {
		return measures[Concept(w)] || sized[strings.TrimRight(w, ",")]
	})
}

// sized are further nouns of what is measured.
var sized = lang.WordSet("rate rates assistance term penalty target contribution level share project")

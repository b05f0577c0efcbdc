package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// maxSingle is the length of a document that is one statement, in bytes.
const maxSingle = 600

// statement is the sentence of a document that has no other: a headline alone, a line of a chronicle, a definition.
type statement struct {
	*claim.Sentence
	reading int
	verb    int      // the first finite verb, as a place in Words
	from    int      // where the subject begins
	names   []string // of the subject
	proper  bool     // one of them is surely a name
	common  int      // the words of the subject that are no names
	simple  bool     // short, with one verb and no clause beside it
	head    string   // its last common noun: "the series finale"
}

// statements reads the documents that are one sentence each; an entry is nil for others.
func statements(readings []*claim.Reading) []*statement {
	out := make([]*statement, len(readings))
	for i, r := range readings {
		d := r.Document
		if len(r.Sentences) == 1 && len(d.Title)+len(d.Subtitle)+len(d.Text) <= maxSingle && r.Language == "en" {
			out[i] = readStatement(i, r.Sentences[0])
		}
	}
	return out
}

func readStatement(reading int, s *claim.Sentence) *statement {
	st := &statement{Sentence: s, reading: reading, verb: len(s.Words)}
	for k := range s.Words {
		if !st.aside(k) && !st.dated(k) && st.finite(k) {
			st.verb = k
			break
		}
	}
	if st.verb == len(s.Words) {
		st.verb = max(0, slices.IndexFunc(s.Words, func(w claim.Word) bool { return strings.HasSuffix(w.Norm, "ed") && len(w.Norm) > 4 }))
	}
	end := st.verb
	if st.opensAside() {
		// "Filmed in Goa in 2015, Moonrise opened …", "In 2004 the band formed": the subject stands before the verb.
		for k := range st.verb {
			if st.dated(k) || st.mark(k, ",") && !st.dated(k+1) && !st.aside(k) {
				st.from = k + 1
			}
		}
	} else if k := slices.IndexFunc(s.Words[:end], func(w claim.Word) bool {
		return w.Punct && strings.Contains(",(", s.Text[w.Start:w.End])
	}); k > 0 {
		end = k
	}
	for k := st.from; k < end; k++ {
		w := s.Words[k]
		switch {
		case w.Punct || w.Stop || st.dated(k):
		case upper(s.Text[w.Start:w.End]) || w.Number:
			st.names = append(st.names, w.Norm)
			st.proper = st.proper || w.Name
		default:
			st.common++
			if len(st.names) == 0 {
				st.head = w.Concept
			}
		}
	}
	st.simple = st.isSimple()
	return st
}

// longestSimple is the length of a simple statement, in words.
const longestSimple = 16

// isSimple reports a short statement without a second clause, whose figures and days are all said of its subject.
func (st *statement) isSimple() bool {
	n := 0
	for k, w := range st.Words {
		switch {
		case st.dated(k) || st.aside(k):
		case !w.Punct:
			n++
			switch w.Norm {
			case "which", "who", "whose", "where", "while", "whereas", "but", "although", "that", "said", "says":
				return false
			}
		case st.mark(k, ";") || st.mark(k, ",") && k > st.verb && !(k+1 < len(st.Words) && st.dated(k+1)):
			return false
		}
	}
	return n <= longestSimple
}

func (st *statement) finite(k int) bool {
	return slices.ContainsFunc(st.Verbs(), func(v lang.Range) bool { return v.Start == st.Words[k].Start })
}

func (st *statement) mark(k int, text string) bool {
	return st.Words[k].Punct && st.Text[st.Words[k].Start:st.Words[k].End] == text
}

// aside reports whether the k-th word stands in brackets.
func (st *statement) aside(k int) bool {
	before := st.Text[:st.Words[k].Start]
	return strings.Count(before, "(") > strings.Count(before, ")")
}

// dated reports whether the k-th word is part of a date.
func (st *statement) dated(k int) bool {
	return k < len(st.Words) && slices.ContainsFunc(st.Dates, func(d lang.When) bool { return st.Words[k].Start < d.End && d.Start < st.Words[k].End })
}

// opensAside reports a sentence that begins with a time, a place or a participle.
func (st *statement) opensAside() bool {
	switch w := norm(st.Sentence, 0); w {
	case "in", "on", "during", "after", "before", "by", "since", "at", "from", "between", "with", "under", "following", "as", "for", "to", "of", "born", "built", "shot":
		return true
	default:
		return (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing")) && len(w) > 4
	}
}

// ofOne reports two statements on one subject, one of them simple: each name of the one subject stands in the other
// sentence, or one of them says "it" or "the film" of what only the other names.
func ofOne(a, b *statement) bool {
	if a == nil || b == nil || !a.simple && !b.simple {
		return false
	}
	switch {
	case len(a.names) == 0 && len(b.names) == 0, len(a.names) == 0 && a.common > 1, len(b.names) == 0 && b.common > 1:
		return a.head != "" && a.head == b.head
	case len(a.names) == 0 || len(b.names) == 0:
		return true
	}
	return a.namesIn(b) || b.namesIn(a)
}

// heldBy reports whether the other statement has the names, and half of the words, that a simple one says beside its
// subject, its verb and its day: both are then of one matter.
func (st *statement) heldBy(other *statement) bool {
	n, shared := 0, 0
	for k, w := range st.Words {
		if w.Punct || w.Stop || w.Number || w.Concept == "" || st.dated(k) || st.aside(k) || k == st.verb || st.acts(k) || slices.Contains(st.names, w.Norm) || w.Concept == st.head {
			continue
		}
		n++
		switch {
		case hasConcept(other.Sentence, w.Concept):
			shared++
		case w.Name && lang.IsASCII(w.Norm):
			return false // the Coast Bill, the Mines Bill
		}
	}
	return 2*shared >= n
}

// ofOneName reports two statements on one subject that both name in the same words; a first word alone may be no name.
func ofOneName(a, b *statement) bool {
	return ofOne(a, b) && a.proper && b.proper
}

// namesIn reports whether the other sentence has all names of the subject, a first name also in full: Chris, Christopher.
func (st *statement) namesIn(other *statement) bool {
	for _, n := range st.names {
		if !slices.ContainsFunc(other.Words, func(w claim.Word) bool {
			return w.Norm == n || len(n) >= 4 && strings.HasPrefix(w.Norm, n) || len(w.Norm) >= 4 && w.Name && strings.HasPrefix(n, w.Norm)
		}) {
			return false
		}
	}
	return true
}

// singles compares documents of one sentence each, claim by claim: there is no other scope to mistake, and what the
// one names and the other leaves open ("it", "the film") can only be the same.
func (c *comparer) singles() {
	for i, a := range c.single {
		for _, b := range c.single[i+1:] {
			if ofOne(a, b) {
				if a.simple && a.heldBy(b) || b.simple && b.heldBy(a) {
					c.singleDates(a, b)
					c.opposed(a, b)
				}
				c.denied(a, b)
				c.denied(b, a)
				c.bornThen(a, b)
				c.bornThen(b, a)
			}
		}
	}
}

// mayRecur reports what happened more than once, or was moved from one day to another.
func mayRecur(s *claim.Sentence) bool {
	return s.HasAny("again", "also", "re-elected", "reappointed", "reopened", "every", "each", "annually", "extended", "postponed", "rescheduled")
}

// singleScore ranks rows of single statements.
const singleScore = 4

// deed is what a statement says of a day: its verb, and of a stretch of time which end.
type deed struct {
	class string // of claim.EventOf
	verb  string // concept of the verb
	phase string // start or end
	of    string // the noun that a year stands before: "a 1930 comedy"
}

// none reports a day that no verb of the sentence governs.
func (d deed) none() bool { return d == deed{} }

func (d deed) same(e deed) bool {
	switch {
	case d.none() || e.none():
		return false
	case d.of != "" || e.of != "":
		return d.of == e.of
	case d.phase != e.phase:
		return false
	}
	return d.verb != "" && d.verb == e.verb || d.class != "" && sameEvent(d.class, e.class) || filming[d.verb] && filming[e.verb]
}

// filming are verbs of making a film, which goes on for some time.
var filming = map[string]bool{"film": true, "shot": true, "shoot": true, "photograph": true}

// singleDates finds two times for one event in two statements.
func (c *comparer) singleDates(a, b *statement) {
	if mayRecur(a.Sentence) || mayRecur(b.Sentence) {
		return
	}
	da, db := a.days(), b.days()
	alone := len(da) == 1 && len(db) == 1
	for _, x := range da {
		var differ *claim.Mention
		agree := false
		for _, y := range db {
			p, q := a.deedOf(x), b.deedOf(y)
			// "X was in 1982": the only day of the one is that of the other, whatever happened on it.
			one := p.same(q) || alone && (p.verb == "be" && !q.none() || q.verb == "be" && !p.none() || p.takes(a) && q.takes(b) && a.head == b.head && p.phase+q.phase != "startend" && q.phase+p.phase != "startend")
			if datesAgree(x.Day, y.Day) {
				agree = agree || one || p.none() || q.none()
			} else if one && differ == nil && c.oneDay(mention{x, a.reading}, mention{y, b.reading}, p.phase != "") {
				differ = y
			}
		}
		if differ != nil && !agree {
			c.addPairings([]pairing{{mention{x, a.reading}, mention{differ, b.reading}, singleScore, because("two times for one event: %s against %s", x.Value, differ.Value)}}, sandarbh.DiffersDate)
			return
		}
	}
}

// oneDay reports two days of one deed that nothing else tells apart. At an end of a stretch "from" bounds nothing.
func (c *comparer) oneDay(x, y mention, phase bool) bool {
	return !c.otherDays(x, y) && x.Negated == y.Negated && (x.Modality == "") == (y.Modality == "") && (phase || x.Scope.Bound == y.Scope.Bound) &&
		!c.single[x.reading].ofFigure(x.Mention) && !c.single[y.reading].ofFigure(y.Mention)
}

// occasions are concepts of what takes place on a day or a few, and occurring those of verbs that say so.
var (
	occasions = lang.WordSet("final premier confer summit meet match ceremoni festiv exhibit hear wed funer fair")
	occurring = lang.WordSet("air held hold broadcast occur took")
)

// takes reports that an occasion took place, began or ended.
func (d deed) takes(st *statement) bool {
	return occasions[st.head] && (occurring[d.verb] || d.phase != "" && d.verb == st.head)
}

// days are the dates of a statement that are said of its subject.
func (st *statement) days() []*claim.Mention {
	var out []*claim.Mention
	for _, m := range st.Mentions {
		if m.Kind == sandarbh.ClaimDate && !m.Day.Relative && !m.Day.InName && !st.ofAnother(m.Day.Range) {
			out = append(out, m)
		}
	}
	return out
}

// ofAnother reports a day that is said of another than the subject: behind "who" or "which", in brackets behind
// another name or as part of one, "(2005 film)", or as the name of an edition.
func (st *statement) ofAnother(at lang.Range) bool {
	k := st.WordAt(at.Start)
	if k < len(st.Words) && st.aside(k) {
		rest := strings.TrimLeft(st.Text[at.End:], " ")
		return k > st.verb || rest != "" && rest[0] >= 'a' && rest[0] <= 'z' || strings.HasSuffix(st.Text[:at.Start], "(") && strings.HasPrefix(rest, ")")
	}
	if norm(st.Sentence, k-1) == "the" && k+1 < len(st.Words) && !st.Words[k+1].Punct && !st.Words[k+1].Stop {
		return true // the 2026 World Cup: which of several is meant
	}
	for k--; k > st.verb; k-- {
		switch st.Words[k].Norm {
		case "who", "whom", "whose", "which", "where", "when", "that", "after", "before", "since", "until":
			return true
		}
	}
	return false
}

// ofFigure reports a day or year that only says of when a figure is: "grew 7 per cent in 2025".
func (st *statement) ofFigure(day *claim.Mention) bool {
	return slices.ContainsFunc(st.Mentions, func(m *claim.Mention) bool {
		return isQuantity(m) && !m.Quantity.Ordinal && m.When == day.Value && m.Quantity.End <= day.Day.Start &&
			!slices.ContainsFunc(st.Verbs(), func(v lang.Range) bool { return v.Start > m.Quantity.End && v.End < day.Day.Start })
	})
}

// deedOf finds what happened on a day: the verb that it stands behind, or in front of at the opening.
func (st *statement) deedOf(m *claim.Mention) deed {
	s := st.Sentence
	k := s.WordAt(m.Day.Start)
	if m.Scope.Life {
		return deed{class: m.Scope.Event}
	}
	after := s.WordAt(m.Day.End)
	if o := st.attributed(k, after); o != "" {
		return deed{of: o}
	}
	v := k - 1
	for ; v >= 0 && !st.acts(v); v-- {
	}
	if v < 0 {
		if v = slices.IndexFunc(s.Words, func(w claim.Word) bool { return w.Start > m.Day.End && st.acts(s.WordAt(w.Start)) }); v < 0 {
			if st.verb < k && k-st.verb == 2 && copula(norm(s, st.verb)) {
				return deed{verb: "be"}
			}
			return deed{}
		}
	}
	d := deed{class: claim.EventOf(s.Words[v].Norm), verb: s.Words[v].Concept}
	switch d.class {
	case "start", "complete", "end":
		if o := st.activity(v); o != "" {
			d = deed{verb: o, phase: "end"}
			if claim.EventOf(s.Words[v].Norm) == "start" {
				d.phase = "start"
			}
		}
	default:
		d.phase = st.endOf(m)
	}
	return d
}

// attributed names what a year stands before: "a 1930 comedy", "their 1982 album". After "is a" it is the subject.
func (st *statement) attributed(k, after int) string {
	if k == 0 || after >= len(st.Words) || st.Words[after].Punct || st.Words[after].Stop {
		return ""
	}
	switch norm(st.Sentence, k-1) {
	case "a", "an", "their", "its", "his", "her":
	default:
		return ""
	}
	if copula(norm(st.Sentence, k-2)) {
		return "subject"
	}
	return st.Words[after].Concept
}

func copula(norm string) bool {
	switch norm {
	case "is", "was", "are", "were":
		return true
	}
	return false
}

// acts reports a verb, finite or participle, other than an auxiliary.
func (st *statement) acts(k int) bool {
	w := st.Words[k]
	if w.Punct || w.Stop || w.Number || st.dated(k) || upper(st.Text[w.Start:]) && k > 0 || copula(w.Norm) {
		return false
	}
	if st.finite(k) || claim.EventOf(w.Norm) != "" && !determiner(norm(st.Sentence, k-1)) {
		return true
	}
	return len(w.Norm) > 4 && strings.HasSuffix(w.Norm, "ed") || filming[w.Concept] && copula(norm(st.Sentence, k-1))
}

func determiner(norm string) bool {
	switch norm {
	case "a", "an", "the", "its", "their", "his", "her", "this", "of":
		return true
	}
	return false
}

// activity is what began or ended: "began filming", "the filming ended".
func (st *statement) activity(v int) string {
	k := v + 1
	if norm(st.Sentence, k) == "to" {
		k++
	}
	if k < len(st.Words) && strings.HasSuffix(st.Words[k].Norm, "ing") {
		return st.Words[k].Concept
	}
	if v == st.verb {
		return st.head
	}
	return ""
}

// endOf says which end of "from A to B" a day is, "" if none.
func (st *statement) endOf(m *claim.Mention) string {
	for i := 1; i < len(st.Dates); i++ {
		a, b := st.Dates[i-1], st.Dates[i]
		if strings.TrimSpace(st.Text[a.End:b.Start]) != "to" || norm(st.Sentence, st.WordAt(a.Start)-1) != "from" {
			continue
		}
		switch m.Day.Start {
		case a.Start:
			return "start"
		case b.Start:
			return "end"
		}
	}
	return ""
}

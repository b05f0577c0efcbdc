package claim

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// dateText writes a time as 2026-05-20, 2026-05, 2026 or, for a stretch of time, its first and last part: a/b.
// A fiscal year is 2025-26.
func dateText(d lang.When) string {
	from, to := d.From.String(), d.To.String()
	n := len(from)
	switch d.Precision {
	case "month":
		n = len("2026-05")
	case "year":
		n = len("2026")
	case "fiscal year":
		if d.To.Year == d.From.Year+1 {
			return from[:4] + "-" + to[2:4]
		}
	}
	if from[:n] == to[:n] {
		return from[:n]
	}
	return from[:n] + "/" + to[:n]
}

// turns begin what is said of something else, or set another figure against the one before.
var turns = lang.WordSet(`which who whom whose whereby while whereas but although though when where compared compare against versus than after
before following because since_then जबकि लेकिन`)

// sayings are verbs whose day is that of the saying, not of what is said.
var sayings = lang.WordSet(`said says told stated informed added tweeted posted remarked asserted claimed alleged`)

// reports are nouns whose day is that of a paper.
var reports = lang.WordSet(`carried published reported appearing`)

// timeOf finds the time that a figure is of: that of the words around it, or of the phrase that opens the sentence;
// "" if the sentence does not say.
func (s *Sentence) timeOf(q lang.Quantity) string {
	if s.modifies(q) {
		return ""
	}
	length := lengthOfTime(q.Unit)
	best, bestScore := -1, 0
	times := s.times()
	for i, d := range times {
		if d.From.IsZero() || d.InName || counted(s.Text[:d.Start], d) || length && (d.Precision != "day" || d.From == d.To) {
			continue
		}
		if score := s.bond(q, d); score > bestScore {
			best, bestScore = i, score
		}
	}
	if best < 0 {
		return ""
	}
	return dateText(times[best])
}

// times are the dates of the sentence, "from 14 April to 16 April" and "between June and May" as one.
func (s *Sentence) times() []lang.When {
	var out []lang.When
	for _, d := range s.Dates {
		if n := len(out) - 1; n >= 0 && out[n].Precision == d.Precision && !out[n].From.IsZero() && out[n].To.Before(d.To) {
			link := strings.Trim(s.Text[out[n].End:d.Start], " ,")
			w := s.wordsBefore(out[n].Start, 1)
			if link == "through" || (link == "to" || link == "till" || link == "until" || link == "and" && len(w) > 0 && w[0] == "between") && s.stretches(out[n]) {
				out[n].End, out[n].To = d.End, d.To
				continue
			}
		}
		out = append(out, d)
	}
	return out
}

// stretches reports whether no figure stands beside a date: "from 10 in 2016 to 17 in 2023" is no stretch of time.
func (s *Sentence) stretches(d lang.When) bool {
	return !slices.ContainsFunc(s.Words, func(w Word) bool { return w.Number && w.End <= d.Start && d.Start-w.End < len(" from ") })
}

// lengthOfTime reports units that measure time: they say how long, and seldom when.
func lengthOfTime(unit string) bool {
	switch unit {
	case "second", "minute", "hour", "day", "week", "month", "year", "decade":
		return true
	}
	return false
}

// modifies reports a figure that only says which kind of thing is meant: "the 14-kg cylinder", "a four-lane road".
func (s *Sentence) modifies(q lang.Quantity) bool {
	if lengthOfTime(q.Unit) || len(q.Unit) == len("INR") && strings.ToUpper(q.Unit) == q.Unit {
		return false // "a ₹50-crore contract" was signed on that day
	}
	rest := s.Text[q.Number.End:]
	return len(rest) > 1 && rest[0] == '-' && isLetterByte(rest[1])
}

// The bonds of a figure with a time, the strongest first.
const (
	besideBond = 6 // "₹40 crore (2025-26)", "10 per cent in 2016"
	nearBond   = 5 // after the figure in its clause, nothing between
	beforeBond = 4 // before the figure in its clause
	listBond   = 3 // after the figure in its clause, other figures between
	stateBond  = 2 // "as on 31 January": of all figures of the sentence
	openBond   = 1 // in the phrase that opens the sentence
)

// bond says how a figure and a time belong together, 0 if they do not.
func (s *Sentence) bond(q lang.Quantity, d lang.When) int {
	before := s.wordsBefore(d.Start, 4)
	last := ""
	if len(before) > 0 {
		last = before[len(before)-1]
	}
	if s.previous(q) && d.End <= q.Start {
		return 0
	}
	beside := q.End <= d.Start && len(strings.Trim(s.Text[q.End:d.Start], " (,")) == 0 || d.End <= q.Start && strings.Trim(s.Text[d.End:q.Start], " ('’s:") == ""
	switch {
	case beside:
		return besideBond
	case d.Precision != "day" && s.baseline(d):
		return 0 // what the figure is set against: "over the previous year"
	case s.told(d, before):
		return 0
	}
	state := len(before) > 1 && before[len(before)-2] == "as" && (last == "on" || last == "of")
	if q.End <= d.Start {
		between := s.Text[q.End:d.Start]
		depth := strings.Count(between, "(") - strings.Count(between, ")")
		turn, figures := s.between(q.End, d.Start)
		switch {
		case state:
			return stateBond
		case turn || depth < 0:
			return 0
		case figures == 0:
			return nearBond
		case s.precededBy(q, "from"):
			return 0 // the earlier figure of a change
		}
		return listBond
	}
	between := s.Text[d.End:q.Start]
	if d.Start < len(s.Text) && strings.Count(between, "(") > strings.Count(between, ")") {
		return 0
	}
	turn, _ := s.between(d.End, q.Start)
	if d.Precision == "day" && s.saysBetween(d.End, q.Start) {
		return 0 // on Friday he said that …
	}
	open := s.opens(d)
	switch {
	case turn && !((state || open) && !s.sets(d.End, q.Start)):
		return 0
	case state:
		return stateBond
	case q.Unit != "" && s.precededBy(q, "from"):
		return 0 // what it was before that time
	case s.asideAt(d), s.founded(d) && strings.Contains(between, ","):
		return 0
	case open:
		return openBond
	}
	return beforeBond
}

// baseline reports a time that a figure is set against: "over the previous year".
func (s *Sentence) baseline(d lang.When) bool {
	w := s.wordsBefore(d.Start, 2)
	if len(w) == 2 && w[1] == "the" {
		w = w[:1]
	}
	if len(w) == 0 {
		return false
	}
	last := w[len(w)-1]
	return last == "over" || last == "than" || last == "from" && d.Relative
}

// previous reports a figure that is said to be an earlier one: "from the previous capacity of 6".
func (s *Sentence) previous(q lang.Quantity) bool {
	w := s.wordsBefore(q.Start, 4)
	return slices.Contains(w, "previous") || slices.Contains(w, "earlier")
}

// wordsBefore returns the last n words before a place.
func (s *Sentence) wordsBefore(at, n int) []string {
	var out []string
	for _, w := range s.Words {
		if w.Start >= at {
			break
		}
		if !w.Punct {
			out = append(out, w.Norm)
		}
	}
	return out[max(0, len(out)-n):]
}

// told reports the time of a saying or of a paper: "he said on Monday", "the report, carried on 4 May". The words
// before the time are given. After "that" a time is of what is said.
func (s *Sentence) told(d lang.When, before []string) bool {
	text := s.Text[:d.Start]
	from := strings.LastIndexAny(text, ",;") + 1
	if strings.Contains(strings.ToLower(text[from:]), "according to") {
		return true
	}
	said := false
	for _, w := range s.Words {
		if w.Start < from || w.Start >= d.Start || !slices.Contains(before, w.Norm) {
			continue
		}
		if sayings[w.Norm] || reports[w.Norm] {
			said = true
		}
		if w.Norm == "that" {
			said = false
		}
	}
	return said
}

// between says whether a turn stands between two places, and how many other figures.
func (s *Sentence) between(start, end int) (turn bool, figures int) {
	aside := 0 // depth of brackets that open and close between the two
	for i, w := range s.Words {
		if w.Start < start || w.Start >= end {
			continue
		}
		if w.Punct {
			switch s.Text[w.Start:w.End] {
			case "(":
				if strings.IndexByte(s.Text[w.Start:end], ')') >= 0 {
					aside++
				}
			case ")":
				aside = max(0, aside-1)
			}
		}
		if aside > 0 {
			continue
		}
		switch {
		case w.Punct && s.Text[w.Start:w.End] == ";", w.Norm == "and" && (s.promises(w.End) || s.adjunctAt(i+1)), w.Norm == "that" && s.verbAt(i+1), turns[w.Norm] && !(i > 0 && (isQualifying(s.Words[i-1].Norm) || s.Words[i-1].Norm == "of")):
			turn = true
		case w.Number && !s.inDate(w.Start):
			figures++
		}
	}
	return turn, figures
}

// verbAt reports whether the i-th word is a finite verb: "ties that unite".
func (s *Sentence) verbAt(i int) bool {
	return i < len(s.Words) && slices.ContainsFunc(s.Verbs(), func(v lang.Range) bool { return v.Start == s.Words[i].Start })
}

// adjunctAt reports whether the i-th word begins another time or place: "… and on the last day".
func (s *Sentence) adjunctAt(i int) bool {
	if i >= len(s.Words) {
		return false
	}
	switch s.Words[i].Norm {
	case "on", "in", "during", "by", "at":
		return true
	}
	return false
}

// promises reports whether a modal begins right after a place: "… and is projected to".
func (s *Sentence) promises(at int) bool {
	return slices.ContainsFunc(s.Modalities, func(c lang.Cue) bool { return c.Start >= at && s.onlyAuxiliaries(at, c.Start) })
}

// saysBetween reports "said that" and the like between two places.
func (s *Sentence) saysBetween(start, end int) bool {
	for i, w := range s.Words {
		if w.Start >= start && w.End <= end && w.Norm == "that" && i > 0 && sayings[s.Words[i-1].Norm] {
			return true
		}
	}
	return false
}

// isQualifying reports "more" and the like, after which "than" is part of a figure.
func isQualifying(w string) bool {
	switch w {
	case "more", "less", "fewer", "greater", "higher", "lower":
		return true
	}
	return false
}

// sets reports whether a figure is set against another, or said of something else, between two places.
func (s *Sentence) sets(start, end int) bool {
	for i, w := range s.Words {
		if w.Start >= start && w.Start < end && !(i > 0 && s.Words[i-1].Norm == "of") {
			switch w.Norm {
			case "compared", "against", "versus", "which", "who", "whose", "than":
				return true
			}
		}
	}
	return false
}

func (s *Sentence) inDate(at int) bool {
	return slices.ContainsFunc(s.Dates, func(d lang.When) bool { return at >= d.Start && at < d.End })
}

// precededBy reports a word right before a figure, or before its qualifier.
func (s *Sentence) precededBy(q lang.Quantity, word string) bool {
	start := q.Start
	if q.QualifierRange.End > 0 && q.QualifierRange.Start < start {
		start = q.QualifierRange.Start
	}
	w := s.wordsBefore(start, 2)
	return slices.Contains(w, word)
}

// opens reports whether a time stands in the phrase that opens the sentence: "In May 2026, …".
func (s *Sentence) opens(d lang.When) bool {
	comma := strings.IndexByte(s.Text[d.End:], ',')
	return len(s.wordsBefore(d.Start, 9)) < 8 && comma >= 0 && comma < 40
}

// asideAt reports whether a time belongs to a participle that is said aside: "Established in 1961, the body has …",
// "the portal, launched in 2023, has …".
func (s *Sentence) asideAt(d lang.When) bool {
	start := strings.LastIndexByte(s.Text[:d.Start], ',') + 1
	comma := strings.IndexByte(s.Text[d.End:], ',')
	if comma < 0 {
		return false
	}
	for _, w := range s.Words {
		if w.Start < start || w.Punct {
			continue
		}
		if w.Start >= d.Start {
			return false
		}
		return participle(w.Norm) && !sayings[w.Norm]
	}
	return false
}

// founded reports a time right after a participle that stands by itself: "an alliance set up in 2004".
func (s *Sentence) founded(d lang.When) bool {
	w := s.wordsBefore(d.Start, 4)
	if len(w) < 3 {
		return false
	}
	w = w[:len(w)-1] // in, on
	last := w[len(w)-1]
	if last == "up" {
		w = w[:len(w)-1]
		last = w[len(w)-1]
	}
	return participle(last) && !isAuxiliary(w[len(w)-2])
}

// participle reports a word that may begin a phrase said aside.
func participle(norm string) bool {
	switch norm {
	case "set", "built", "held", "begun", "known", "born", "made", "given", "hit", "led":
		return true
	}
	return strings.HasSuffix(norm, "ed") && len(norm) > 4
}

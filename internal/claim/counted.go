package claim

import "github.com/sandarbh/sandarbh/internal/lang"

// countedBy names what a bare figure counts, "" if the sentence does not say.
func (s *Sentence) countedBy(q lang.Quantity, language string) string {
	switch {
	case q.Unit != "":
		return ""
	case language == "hi":
		return s.wordAfter(q.End)
	case q.Noun != "" || q.Ordinal:
		return q.Noun
	}
	if noun := s.groupOf(q); noun != "" {
		return noun
	}
	if noun := s.countedBefore(q); noun != "" {
		return noun
	}
	return s.runAfter(q.End)
}

// groupOf is the group that a figure is the size of: "a crew of 43".
func (s *Sentence) groupOf(q lang.Quantity) string {
	if w := s.wordsBefore(q.Start, 2); len(w) == 2 && w[1] == "of" {
		switch w[0] {
		case "crew", "staff", "team", "strength", "contingent":
			return w[0]
		}
	}
	return ""
}

// seats reports a figure that says of how many members a body is: "a bench of five".
func (s *Sentence) seats(q lang.Quantity) bool {
	w := s.wordsBefore(q.Start, 2)
	if len(w) != 2 || w[1] != "of" {
		return false
	}
	switch w[0] {
	case "bench", "tribunal", "panel", "committee", "board", "jury", "council", "commission":
		return true
	}
	return false
}

// runAfter is the last of at most three words after a place that stand together: "forest produce" in "90 minor forest
// produce under …".
func (s *Sentence) runAfter(at int) string {
	last, n := "", 0
	for _, w := range s.Words {
		if w.Start < at {
			continue
		}
		if w.Punct || w.Number || w.Stop {
			break
		}
		if n++; n > 3 || s.inDate(w.Start) {
			return ""
		}
		last = s.Text[w.Start:w.End]
	}
	return lang.HeadNoun(last)
}

// countedBefore names what a bare figure counts where it stands before the figure: "the number of judges … from 33 to
// 37", "the index improved from 175 to 119". It is "" if the figure does not end such a statement.
func (s *Sentence) countedBefore(q lang.Quantity) string {
	start := q.Start
	if q.QualifierRange.End > 0 {
		start = min(start, q.QualifierRange.Start)
	}
	if !leads(s.wordsBefore(start, 4)) {
		return ""
	}
	if noun := s.numberOf(start); noun != "" {
		return noun
	}
	return s.changed(start)
}

// leads reports whether the words before a figure lead to the value of something: "to", "at", "from the present".
func leads(w []string) bool {
	for i := len(w) - 1; i >= 0; i-- {
		switch w[i] {
		case "the", "a", "present", "current", "existing", "earlier", "just", "only":
			continue
		case "from", "to", "at", "by", "is", "was", "stands", "stood", "touched", "reached":
			return true
		}
		return false
	}
	return false
}

// numberOf finds "number of X" before a place, the nearest one.
func (s *Sentence) numberOf(end int) string {
	for i := len(s.Words) - 2; i > 0; i-- {
		if s.Words[i].Start >= end || s.Words[i].Norm != "of" || s.Words[i-1].Norm != "number" && s.Words[i-1].Norm != "strength" {
			continue
		}
		from := s.Words[i].End
		for _, v := range s.Verbs() {
			if v.Start > from {
				end = min(end, v.Start)
			}
		}
		for _, w := range s.Words[i+2:] {
			if w.Start < end && w.moves() {
				end = w.Start
			}
		}
		return lang.HeadNoun(s.Text[from:max(from, end)])
	}
	return ""
}

// changed finds what rose, fell or stood, in the clause before a place: the word before the verb.
func (s *Sentence) changed(end int) string {
	for i := len(s.Words) - 1; i > 0; i-- {
		w := s.Words[i]
		if w.Start >= end {
			continue
		}
		if turns[w.Norm] || w.Punct && s.Text[w.Start:w.End] == ";" {
			return ""
		}
		if !w.moves() {
			continue
		}
		for i--; i >= 0; i-- {
			switch w := s.Words[i]; {
			case w.Norm == "has" || w.Norm == "have" || w.Norm == "had" || w.Norm == "was" || w.Norm == "further", w.Punct && s.Text[w.Start:w.End] == ")":
			case w.Punct || w.Stop || w.Number:
				return ""
			default:
				return lang.HeadNoun(s.Text[w.Start:w.End])
			}
		}
	}
	return ""
}

// moves reports a verb that says where a figure stands or goes.
func (w Word) moves() bool {
	return w.Concept == "growth" || w.Concept == "fall" || levels[w.Norm]
}

// levels are verbs that say where a figure stands or moves to.
var levels = lang.WordSet(`improved improves worsened stood stands remained remains reached touched crossed settled closed averaged`)

package story

import (
	"fmt"
	"regexp"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// instrumentForms are the kinds of papers, the more specific first. A paper of the class "" can be any of them.
var instrumentForms = []struct {
	class string
	re    *regexp.Regexp
}{
	{"mou", regexp.MustCompile(`(?i)\bmemorand(?:um|a) of (?:understanding|cooperation)\b|\bMoUs?\b|समझौता ज्ञापन(?:ों)?|एमओयू`)},
	{"letter of intent", regexp.MustCompile(`(?i)\bletters? of intent\b|\bLoIs?\b|आशय पत्र`)},
	{"treaty", regexp.MustCompile(`(?i)\btreat(?:y|ies)\b|संधि`)},
	{"protocol", regexp.MustCompile(`\b[Pp]rotocols?\b|प्रोटोकॉल`)},
	{"declaration", regexp.MustCompile(`(?i)\bjoint (?:declaration|statement)\b|\bdeclaration of intent\b|घोषणापत्र|संयुक्त बयान`)},
	{"convention", regexp.MustCompile(`(?i)\bconvention\b`)},
	{"contract", regexp.MustCompile(`(?i)\bcontracts?\b|अनुबंध`)},
	{"ordinance", regexp.MustCompile(`(?i)\bordinance\b|अध्यादेश`)},
	{"bill", regexp.MustCompile(`\b[Bb]ill\b|विधेयक`)},
	{"agreement", regexp.MustCompile(`(?i)\b(?:inter-?governmental )?agreements?\b|करार|समझौत(?:ा|े|ों)`)},
}

// instrument is a paper that a document says was made.
type instrument struct {
	class    string
	reading  int
	sentence *claim.Sentence
	at       lang.Range
}

// instruments finds one paper under two names.
func (c *comparer) instruments() {
	var all []instrument
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all = append(all, instrumentsIn(i, s)...)
		}
	}
	has := func(reading int, class string) bool {
		return slices.ContainsFunc(all, func(x instrument) bool { return x.reading == reading && x.class == class })
	}
	type cand struct {
		x, y  instrument
		score float64
	}
	var best []cand
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.reading == y.reading || x.class == y.class || c.farApart(x.reading, y.reading) || !sameShelf(x.class, y.class) {
				continue
			}
			if has(x.reading, y.class) || has(y.reading, x.class) {
				continue
			}
			whole := func(s *claim.Sentence) lang.Range { return lang.Range{Start: 0, End: len(s.Text)} }
			shared, share := agreement(c.around(x.reading, x.sentence, x.at, whole(x.sentence)), c.around(y.reading, y.sentence, y.at, whole(y.sentence)))
			score := min(shared/6, 2.2) + share
			if score < joinScore-0.4 || !placesAgree(x.sentence, y.sentence) {
				continue
			}
			best = append(best, cand{x, y, score})
		}
	}
	slices.SortStableFunc(best, func(p, q cand) int {
		switch {
		case p.score > q.score:
			return -1
		case p.score < q.score:
			return 1
		}
		return 0
	})
	used := map[[2]int]bool{}
	type said struct {
		reading    int
		own, other string
	}
	told := map[said]bool{}
	for _, k := range best {
		p := [2]int{k.x.reading, k.y.reading}
		if told[said{k.x.reading, k.x.class, k.y.class}] || told[said{k.y.reading, k.y.class, k.x.class}] {
			continue // a third document on the same paper
		}
		if used[p] || c.shownPaper(k.x.reading, k.y.reading) {
			continue
		}
		used[p] = true
		told[said{k.x.reading, k.x.class, k.y.class}], told[said{k.y.reading, k.y.class, k.x.class}] = true, true
		r := row{score: k.score}
		r.Kind = sandarbh.DiffersInstrument
		r.About = fmt.Sprintf("What was made: %s or %s?", paperName(k.x.class), paperName(k.y.class))
		r.Why = fmt.Sprintf("%s in one source, %s in the other", paperName(k.x.class), paperName(k.y.class))
		for _, e := range []instrument{k.x, k.y} {
			at := sandarbh.Span{Document: e.sentence.Document, Field: e.sentence.Field, Start: e.sentence.Start + e.at.Start, End: e.sentence.Start + e.at.End}
			r.Sides = append(r.Sides, side(c.readings[e.reading], e.sentence, at, e.sentence.Text[e.at.Start:e.at.End]))
			r.sentences = append(r.sentences, e.sentence)
		}
		c.add(r)
	}
}

// shownPaper reports whether two documents have a row on an instrument already.
func (c *comparer) shownPaper(i, j int) bool {
	return slices.ContainsFunc(c.rows, func(r row) bool {
		return r.Kind == sandarbh.DiffersInstrument && slices.ContainsFunc(r.Sides, func(s sandarbh.Side) bool { return s.Document == c.readings[i].Document.ID }) &&
			slices.ContainsFunc(r.Sides, func(s sandarbh.Side) bool { return s.Document == c.readings[j].Document.ID })
	})
}

func sameShelf(a, b string) bool {
	shelf := func(s string) int {
		switch s {
		case "ordinance", "bill":
			return 2
		}
		return 1
	}
	return shelf(a) == shelf(b)
}

// instrumentsIn finds the papers that a sentence says were signed, made or passed.
func instrumentsIn(reading int, s *claim.Sentence) []instrument {
	made := slices.ContainsFunc(s.Words, func(w claim.Word) bool {
		switch w.Concept {
		case "sign", "approve", "promulg":
			return true
		}
		switch w.Norm {
		case "concluded", "exchanged", "sealed", "reached", "agreement", "promulgated", "passed", "introduced", "finalised", "entered":
			return true
		}
		return false
	})
	if !made {
		return nil
	}
	var out []instrument
	for _, f := range instrumentForms {
		m := f.re.FindStringIndex(s.Text)
		if m == nil {
			continue
		}
		if slices.ContainsFunc(out, func(x instrument) bool { return m[0] < x.at.End && x.at.Start < m[1] }) {
			continue
		}
		out = append(out, instrument{f.class, reading, s, lang.Range{Start: m[0], End: m[1]}})
	}
	return out
}

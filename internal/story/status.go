package story

import (
	"fmt"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

var (
	mandated = lang.MustCompile(`(?i)\b(?:is|are|was|were|been|made|be)( not| no longer)? (?:made )?(?:mandatory|compulsory)\b|\b(?:mandatory|compulsory) (?:for|to)\b`)
	leftFree = lang.MustCompile(`(?i)\b(?:is|are|was|were|been|be|remains?|stays?|kept|made) (?:purely |only )?(?:voluntary|optional)\b|\bon a voluntary basis\b`)
	reserved = lang.MustCompile(`(?i)\breserv(?:ed|es) (?:its|the|their|his|her) (?:verdict|judge?ment|orders?|decision)\b`)
	given    = lang.MustCompile(`(?i)\b(?:delivered|pronounced|gave|given|delivers|pronounces) (?:its|the|their|his|her|a) (?:verdict|judge?ment|ruling|orders?)\b`)
)

// statuses finds one act that a source calls done and another not yet.
func (c *comparer) statuses() {
	table := actWords()
	var all []act
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all = append(all, acts(i, s, table)...)
		}
	}
	type cand struct {
		x, y  act
		score float64
	}
	var best []cand
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.reading == y.reading || x.class != y.class || !opposed(x.stage, y.stage) {
				continue
			}
			if !c.vouched(x, y) || c.otherPhase(x.reading, x.sentence, y.reading, y.sentence) || c.followedUp(x, y) || !x.turn && !y.turn && (!c.sameObject(x, y) || c.otherWork(x, y)) {
				continue
			}
			about := c.subjectOf
			if x.turn || y.turn {
				about = c.matterAround
			}
			shared, share := agreement(about(x), about(y))
			score := min(shared/6, 2.2) + share + 0.9
			least := 4.5
			if c.readings[x.reading].Language != c.readings[y.reading].Language {
				least = 2.5 // few words meet across scripts
				score += 0.3
			}
			if alone(all, x) && alone(all, y) {
				score += 0.3
			}
			if x.stage != done && y.stage != done && x.stage != notDone && y.stage != notDone && share < 0.3 {
				continue // "may" and "will" of one thing said alike
			}
			if score < statusScore || shared < least {
				continue
			}
			if !placesAgree(x.sentence, y.sentence) {
				continue
			}
			// A source that says both tells of progress.
			if slices.ContainsFunc(all, func(z act) bool {
				return z.class == x.class && (z.reading == x.reading && z.stage == y.stage && c.sameSubject(z, y) || z.reading == y.reading && z.stage == x.stage && c.sameSubject(z, x))
			}) {
				continue
			}
			for _, e := range []act{x, y} {
				if e.sentence.Field != "" {
					score -= 0.6 // the text says it in full
				}
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
	used := map[string]bool{}
	for _, k := range best {
		key := fmt.Sprint(k.x.class, k.x.reading, k.y.reading)
		if used[key] {
			continue
		}
		used[key] = true
		r := row{score: k.score}
		r.Kind = sandarbh.DiffersStatus
		r.About = fmt.Sprintf("%s: %s or %s?", better(actMatter(c.readings[k.x.reading], k.x), actMatter(c.readings[k.y.reading], k.y)), k.x.stage, k.y.stage)
		r.setGround(because("%s in one source, %s in the other", k.x.stage, k.y.stage))
		for _, e := range []act{k.x, k.y} {
			at := sandarbh.Span{Document: e.sentence.Document, Field: e.sentence.Field, Start: e.sentence.Start + e.at.Start, End: e.sentence.Start + e.at.End}
			r.Sides = append(r.Sides, side(c.readings[e.reading], e.sentence, at, e.sentence.Text[e.at.Start:e.at.End]))
			r.sentences = append(r.sentences, e.sentence)
		}
		c.add(r)
	}
}

func opposed(a, b stage) bool {
	if a == b {
		return false
	}
	if a == refused || b == refused {
		return a != notDone && b != notDone && a != mayBe && b != mayBe
	}
	if a == notDone || b == notDone {
		return a == done || b == done
	}
	if a == done || b == done {
		return true
	}
	return a == willBe && b == mayBe || a == mayBe && b == willBe
}

// alone reports whether a document tells of one act of the class.
func alone(all []act, x act) bool {
	n := 0
	for _, z := range all {
		if z.reading == x.reading && z.class == x.class && z.sentence != x.sentence {
			n++
		}
	}
	return n == 0
}

// statusScore is the evidence from which two acts are one.
const statusScore = 2.2

// followedUp reports whether the source that calls the act done may have been written when it had been done:
// four days after a proposal or draft, or on the same day or later after an announcement.
func (c *comparer) followedUp(x, y act) bool {
	p, q := c.readings[x.reading].Document.Published, c.readings[y.reading].Document.Published
	if x.stage == refused || y.stage == refused {
		return p.IsZero() || q.IsZero() || abs(p.DaysSince(q)) > waiting
	}
	if x.stage != done && y.stage != done {
		return false
	}
	if p.IsZero() || q.IsZero() {
		return x.stage == willBe || y.stage == willBe // which is the later nobody knows
	}
	before := x.stage
	if y.stage == done {
		p, q = q, p
	} else {
		before = y.stage
	}
	later := p.DaysSince(q) // p is of the source that says done
	planned := x.sentence
	if x.stage == done {
		planned = y.sentence
	}
	if slices.ContainsFunc(planned.Dates, func(d lang.When) bool {
		return !d.From.IsZero() && !d.InName && p.Before(d.From)
	}) {
		return false // its day had not come
	}
	told := x.sentence
	if x.stage != done {
		told = y.sentence
	}
	if slices.ContainsFunc(told.Dates, func(d lang.When) bool {
		return d.Precision == "day" && !d.From.IsZero() && !d.InName && d.From == d.To && (d.From.Before(q) || d.From == q && before != willBe) && d.From.DaysSince(q) >= -waiting
	}) {
		return false // done on a day on which the other source had it undone
	}
	if slices.ContainsFunc(planned.Dates, func(d lang.When) bool {
		return !d.From.IsZero() && !d.InName && !d.Relative && (d.Precision == "day" || d.Precision == "month") && d.To.Before(p.AddDays(-waiting))
	}) {
		return true // told as what came before
	}
	if x.class == "houses" {
		return later > 1 // the other House may have followed
	}
	if x.class == "join" && ratified.MatchString(x.sentence.Text) && ratified.MatchString(y.sentence.Text) {
		return later > longWait
	}
	if before == willBe {
		return later >= 0
	}
	if x.class == "verdict" {
		return later > 0
	}
	return later > 4
}

package story

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// recent are the words by which a text tells something as new.
var recent = regexp.MustCompile(`(?i)\b(recent(?:ly)?|in news|why in news|has just|have just|just (?:been|come|returned|launched|signed|released|announced|concluded)|this week|today|yesterday|latest|newly|current(?:ly)? visit|new(?:ly)? (?:launched|signed|released))\b|हाल ही में|हाल में|आज|ताजा|इस सप्ताह|इस हफ्ते|चर्चा में`)

// staleDays is the age from which news is old.
const staleDays = 45

// Event returns the day of what a document tells of, as far as its text gives it, else the day of publication;
// and, if an old event is told as new, the words that show it.
func Event(doc *sandarbh.Document) (sandarbh.Date, string) {
	r := claim.Read(doc)
	day := doc.Published
	for n, s := range r.Sentences {
		if n > 8 {
			break
		}
		for _, d := range s.Dates {
			if d.Precision != "day" || d.From.IsZero() || d.From != d.To {
				continue
			}
			if doc.Published.IsZero() {
				return d.From, ""
			}
			if d.From.Before(doc.Published.AddDays(-staleDays)) {
				if m := recent.FindString(s.Text); m != "" && pastEvent(s, d) {
					return d.From, fmt.Sprintf("told as new (%q) on %s, but it is of %s: %s", m, doc.Published.Long(), d.From.Long(), clip(s.Text))
				}
				continue
			}
			if !doc.Published.Before(d.From) && s.Lead {
				return d.From, ""
			}
		}
	}
	if s, d, ok := ownStale(r); ok {
		return d.From, fmt.Sprintf("told as new on %s, but it is of %s: %s", doc.Published.Long(), s.Text[d.Start:d.End], clip(s.Text))
	}
	return day, ""
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
	before := strings.ToLower(strings.TrimRight(s.Text[:d.Start], " "))
	return !strings.HasSuffix(before, "since") && !strings.HasSuffix(before, "from") && !strings.HasSuffix(before, "act,")
}

// ownStale finds a sentence that calls something recent and another of the same document that dates it long before.
func ownStale(r *claim.Reading) (*claim.Sentence, lang.When, bool) {
	if r.Document.Published.IsZero() {
		return nil, lang.When{}, false
	}
	c := &comparer{readings: []*claim.Reading{r}, contexts: map[*claim.Mention]context{}, spread: []map[string]int{{}}}
	for _, s := range r.Sentences {
		if !s.Lead || !recent.MatchString(s.Text) || len(s.Dates) > 0 && !s.Dates[0].Relative {
			continue
		}
		whole := lang.Range{Start: 0, End: len(s.Text)}
		a := c.around(0, s, lang.Range{}, whole)
		for _, t := range r.Sentences {
			if t == s {
				continue
			}
			for _, d := range t.Dates {
				if d.Relative || d.From.IsZero() || !d.To.Before(r.Document.Published.AddDays(-staleDays)) || d.From.Year < r.Document.Published.Year-10 || !pastEvent(t, d) {
					continue
				}
				shared, share := agreement(a, c.around(0, t, d.Range, lang.Range{Start: 0, End: len(t.Text)}))
				if shared >= 12 && share >= 0.4 {
					return t, d, true
				}
			}
		}
	}
	return nil, lang.When{}, false
}

// stale finds documents that tell as new what another of the story told long before.
func (c *comparer) stale() {
	for i, r := range c.readings {
		if r.Document.Published.IsZero() {
			continue
		}
		for j, old := range c.readings {
			if i == j || old.Document.Published.IsZero() || r.Document.Published.DaysSince(old.Document.Published) < staleDays {
				continue
			}
			c.staleAgainst(i, j)
		}
	}
}

// staleAgainst sets a sentence of reading i that calls something recent beside one of the older reading j.
func (c *comparer) staleAgainst(i, j int) {
	var bestS, bestT *claim.Sentence
	var at, when lang.Range
	best := 7.0
	for n, s := range c.readings[i].Sentences {
		if n > 6 {
			break
		}
		m := recent.FindStringIndex(s.Text)
		if m == nil {
			continue
		}
		a := c.around(i, s, lang.Range{Start: m[0], End: m[1]}, lang.Range{Start: 0, End: len(s.Text)})
		for _, t := range c.readings[j].Sentences {
			shared, _ := agreement(a, c.around(j, t, lang.Range{}, lang.Range{Start: 0, End: len(t.Text)}))
			w := lang.Range{Start: 0, End: min(len(t.Text), 40)}
			for _, d := range t.Dates {
				if d.Precision == "day" {
					shared += 2
					w = d.Range
					break
				}
			}
			if shared > best {
				best, bestS, bestT, at, when = shared, s, t, lang.Range{Start: m[0], End: m[1]}, w
			}
		}
	}
	if bestS == nil {
		return
	}
	c.addSides(4, sandarbh.DiffersStale, topic(bestS, bestT, "an old event told as new"),
		fmt.Sprintf("told as new on %s; reported on %s", c.readings[i].Document.Published.Long(), c.readings[j].Document.Published.Long()),
		cited{i, bestS, at}, cited{j, bestT, when})
}

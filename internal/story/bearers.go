package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Whose a figure is: the things and persons that it is told of.

// otherNamed reports two figures of things of one kind with names of their own: the Kiru dam, the Pakal Dul dam;
// Padma awards, Padma Shri.
func otherNamed(x, y *claim.Mention) bool {
	for _, p := range namedThings(x) {
		for _, q := range namedThings(y) {
			if p.of != q.of {
				continue
			}
			if !within(p.names, q.names) && !within(q.names, p.names) {
				return true
			}
		}
	}
	// What is counted goes by a name of two words of which one differs.
	if x.Unit == "" && y.Unit == "" {
		a, b := countedName(x), countedName(y)
		return len(a) > 1 && len(b) > 1 && a[0] == b[0] && a[1] != b[1]
	}
	return false
}

// within reports that all words of a name are in another: "the Zoji tunnel", "the Zoji La tunnel".
func within(p, q []claim.Word) bool {
	return !slices.ContainsFunc(p, func(w claim.Word) bool {
		return !slices.ContainsFunc(q, func(v claim.Word) bool {
			return w.Concept == v.Concept || w.Skeleton == v.Skeleton && len(w.Skeleton) > 1 || !lang.IsASCII(w.Norm) || !lang.IsASCII(v.Norm)
		})
	})
}

type namedThing struct {
	of    string
	names []claim.Word
}

// namedThings are the common nouns before a figure that a name stands right before.
func namedThings(m *claim.Mention) []namedThing {
	s := m.Sentence
	var out []namedThing
	for i, w := range s.Words {
		if w.Start >= m.Quantity.Start {
			break
		}
		if w.Name || w.Punct || w.Stop || w.Number || len(w.Concept) < 3 || !properKind(w.Norm) {
			continue
		}
		t := namedThing{of: w.Concept}
		for k := i - 1; k >= 0 && s.Words[k].Start >= 0 && (s.Words[k].Name || k == 0 && upper(s.Text[s.Words[k].Start:])) && !s.Words[k].Punct; k-- {
			if !s.Words[k].Stop {
				t.names = append(t.names, s.Words[k])
			}
		}
		if len(t.names) > 0 {
			out = append(out, t)
		}
	}
	return out
}

// properKind reports nouns of things that have names of their own.
func properKind(norm string) bool {
	switch norm {
	case "dam", "dams", "project", "bridge", "tunnel", "port", "harbour", "airport", "station", "plant", "reactor", "mine", "block", "field", "canal", "barrage", "reservoir", "lake", "wetland", "park", "sanctuary", "reserve", "forest", "island", "fort", "temple", "museum",
		"river", "district", "division", "zone", "city", "town", "village", "taluk", "tehsil", "mandal", "constituency", "seat", "ward", "highway", "expressway", "corridor", "line", "route", "university", "college", "school", "institute", "hospital", "bank", "company", "mill", "refinery", "mission", "scheme", "yojana", "fund", "exercise", "satellite", "missile", "state", "region", "circle", "range", "peak", "glacier", "valley", "basin":
		return true
	}
	return false
}

// countedName is what follows a count where it begins with a name: [padma shri].
func countedName(m *claim.Mention) []string {
	s := m.Sentence
	var out []string
	for i := s.WordAt(m.Quantity.Number.End); i < len(s.Words) && len(out) < 2; i++ {
		w := s.Words[i]
		if w.Punct || w.Stop || w.Number || len(out) == 0 && !w.Name {
			break
		}
		out = append(out, w.Concept)
	}
	return out
}

// otherPersons reports two sentences each of which has a person of its own, whom the other document does not know.
func (c *comparer) otherPersons(x, y mention) bool {
	p, q := persons(x.Sentence), persons(y.Sentence)
	if len(p) == 0 || len(q) == 0 {
		return false
	}
	knows := func(r *claim.Reading, names []string) bool {
		return slices.ContainsFunc(names, func(n string) bool {
			return slices.ContainsFunc(r.Sentences, func(s *claim.Sentence) bool { return strings.Contains(s.Text, n) })
		})
	}
	return !knows(c.readings[y.reading], p) && !knows(c.readings[x.reading], q)
}

// persons are the last words of the persons' names of a sentence.
func persons(s *claim.Sentence) []string {
	var out []string
	for _, n := range lang.Names(s.Text) {
		if n.Person {
			f := strings.Fields(n.Text)
			out = append(out, f[len(f)-1])
		}
	}
	return out
}

// sameBearer reports whether the names before two figures allow that both are of one bearer: if both documents
// know both names, they are two.
func (c *comparer) sameBearer(x, y mention) bool {
	p, q := bearer(x.Mention), bearer(y.Mention)
	if len(p) == 0 || len(q) == 0 {
		return true
	}
	for _, n := range p {
		if slices.Contains(q, n) {
			return true
		}
	}
	// "The President put seven judges on the Court", "the Court gets nine": names stand before or behind as the voice is.
	if onlyFigureOf(x.Mention) && namesAny(x.Sentence, q) || onlyFigureOf(y.Mention) && namesAny(y.Sentence, p) {
		return true
	}
	knows := func(reading int, names []string) bool {
		return slices.ContainsFunc(names, func(n string) bool { return c.names[reading][n] })
	}
	return !(knows(x.reading, q) && knows(y.reading, p))
}

// onlyFigureOf reports the one figure of its unit in a sentence, or its one date.
func onlyFigureOf(m *claim.Mention) bool {
	return !slices.ContainsFunc(m.Sentence.Mentions, func(o *claim.Mention) bool {
		return o != m && isQuantity(o) == isQuantity(m) && o.Unit == m.Unit
	})
}

// namesAny reports whether a sentence has one of some names anywhere.
func namesAny(s *claim.Sentence, names []string) bool {
	return slices.ContainsFunc(s.Words, func(w claim.Word) bool { return w.Name && slices.Contains(names, w.Concept) })
}

// bearer is the names that stand before a figure in its sentence.
func bearer(m *claim.Mention) []string {
	at := m.Quantity.Start
	if m.Day.Precision != "" {
		at = m.Day.Start
	}
	var out []string
	for _, w := range m.Sentence.Words {
		if w.Start >= at {
			break
		}
		if w.Name {
			out = append(out, w.Concept)
		}
	}
	return out
}

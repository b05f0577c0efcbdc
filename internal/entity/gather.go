package entity

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Resolve decides what a bare form stands for, from the documents that explain it: "" if fewer than two do, or if they
// do not agree. Explained says how many documents explain it by each entity.
func Resolve(form string, explained map[string]int) string {
	all, best := 0, ""
	for _, e := range sortedKeys(explained) {
		n := explained[e]
		if e == form {
			continue
		}
		all += n
		if best == "" || n > explained[best] {
			best = e
		}
	}
	enough := 2
	if len(form) <= 3 || strings.HasPrefix(best, form+"-") { // a short acronym; a person's name without an office
		enough = 3
	}
	if n := explained[best]; n < enough || n < all && (n < 10 || float64(n) < 0.95*float64(all)) {
		return ""
	}
	return best
}

func sortedKeys(m map[string]int) []string { return slices.Sorted(maps.Keys(m)) }

// officesShown bounds the offices of a person on a page.
const officesShown = 6

// Gather makes an entity of what documents say of it: the name that most of them have, other names, particulars and
// series. Mentions and figures may come in any order; the result is the same.
func Gather(id string, mentions []sandarbh.Mention, figures []sandarbh.Figure) sandarbh.Entity {
	e := sandarbh.Entity{ID: id}
	names, kinds := map[string]int{}, map[string]int{}
	var all []sandarbh.Particular
	for _, m := range mentions {
		if m.Kind != "" {
			names[m.Name]++
			kinds[string(m.Kind)]++
		}
		for _, a := range m.Aliases {
			names[a] += 0
		}
		all = append(all, m.Particulars...)
	}
	if len(kinds) == 0 {
		for _, m := range mentions {
			names[m.Name]++
		}
	}
	e.Kind = sandarbh.EntityKind(most(kinds))
	e.Name = most(names)
	aliases := map[string]int{}
	for _, m := range mentions {
		for _, a := range append([]string{m.Name}, m.Aliases...) {
			if a != e.Name {
				aliases[a]++
			}
		}
	}
	for len(aliases) > 0 && len(e.Aliases) < 6 {
		a := most(aliases)
		delete(aliases, a)
		if !slices.ContainsFunc(e.Aliases, func(b string) bool { return strings.EqualFold(plain(a), plain(b)) }) && !strings.EqualFold(plain(a), plain(e.Name)) {
			e.Aliases = append(e.Aliases, a)
		}
	}
	e.Particulars = particulars(all)
	e.Series = series(figures)
	return e
}

func plain(s string) string { return strings.Join(keyWords(s), " ") }

// most is the key with the highest count, the first of equals.
func most(m map[string]int) string {
	best := ""
	for _, k := range sortedKeys(m) {
		if best == "" || m[k] > m[best] {
			best = k
		}
	}
	return best
}

// particulars keeps what documents agree on: the latest offices, one ministry, one year of launch.
func particulars(all []sandarbh.Particular) []sandarbh.Particular {
	slices.SortStableFunc(all, func(a, b sandarbh.Particular) int {
		return cmp.Or(-cmp.Compare(a.Of.String(), b.Of.String()), cmp.Compare(a.Span.Document, b.Span.Document), a.Span.Start-b.Span.Start)
	})
	var out []sandarbh.Particular
	offices := 0
	seen := map[string]bool{}
	for _, p := range all {
		k := p.Name + "\x00" + plain(p.Value)
		if p.Name != sandarbh.ParticularOffice || seen[k] {
			continue
		}
		seen[k] = true
		if offices++; offices <= officesShown {
			out = append(out, p)
		}
	}
	for _, name := range []string{sandarbh.ParticularMinistry, sandarbh.ParticularLaunched, sandarbh.ParticularLatin} {
		votes := map[string]int{}
		for _, p := range all {
			if p.Name == name {
				votes[p.Value]++
			}
		}
		best := most(votes)
		for _, p := range all {
			if p.Name == name && p.Value == best && (len(votes) == 1 || name == sandarbh.ParticularMinistry && votes[best]*3 >= 2*total(votes)) {
				out = append(out, p)
				break
			}
		}
	}
	return out
}

func total(m map[string]int) int {
	n := 0
	for _, v := range m {
		n += v
	}
	return n
}

// citedFor is how many figures that say the same are kept for a point.
const citedFor = 3

// singlesShown bounds the figures of a measure that has none of two times.
const singlesShown = 3

// series groups figures by measure, basis, period and unit; one with a single time is no series, but better than none.
func series(figures []sandarbh.Figure) []sandarbh.Series {
	slices.SortStableFunc(figures, func(a, b sandarbh.Figure) int {
		return cmp.Or(
			cmp.Compare(a.Name, b.Name), cmp.Compare(a.Basis, b.Basis), cmp.Compare(a.Unit, b.Unit), cmp.Compare(a.Period, b.Period),
			cmp.Compare(a.When, b.When), -cmp.Compare(a.Of.String(), b.Of.String()),
			cmp.Compare(a.Span.Document, b.Span.Document), cmp.Compare(a.Span.Field, b.Span.Field), a.Span.Start-b.Span.Start,
		)
	})
	var out []sandarbh.Series
	for _, f := range figures {
		n := len(out)
		if n == 0 || out[n-1].Name != f.Name || out[n-1].Basis != f.Basis || out[n-1].Unit != f.Unit || out[n-1].Period != f.Period {
			out = append(out, sandarbh.Series{Name: f.Name, Basis: f.Basis, Period: f.Period, Unit: f.Unit})
			n++
		}
		s := &out[n-1]
		if k := len(s.Points); k == 0 || s.Points[k-1].When != f.When {
			s.Points = append(s.Points, sandarbh.Point{When: f.When})
		}
		p := &s.Points[len(s.Points)-1]
		p.Figures = append(p.Figures, f)
	}
	single := func(s sandarbh.Series) bool { return len(s.Points) < 2 }
	if several := slices.DeleteFunc(slices.Clone(out), single); len(several) > 0 {
		out = several
	} else {
		out = out[:min(len(out), singlesShown)]
	}
	for i := range out {
		for k := range out[i].Points {
			agree(&out[i].Points[k])
		}
	}
	slices.SortStableFunc(out, func(a, b sandarbh.Series) int { return len(b.Points) - len(a.Points) })
	return out
}

// agree settles a point: figures that are equal within the rounding of the coarser one are one value, given by the
// finest; a document is cited once. Others make the point one on which sources differ.
func agree(p *sandarbh.Point) {
	slices.SortStableFunc(p.Figures, func(a, b sandarbh.Figure) int { return cmp.Compare(a.Step, b.Step) })
	first := p.Figures[0]
	p.Value = first.Value
	var same, other []sandarbh.Figure
	for _, f := range p.Figures {
		if math.Abs(f.Value-first.Value) <= 0.5001*math.Max(f.Step, first.Step) || f.Value == first.Value {
			if len(same) < citedFor && !slices.ContainsFunc(same, func(g sandarbh.Figure) bool { return g.Span.Document == f.Span.Document }) {
				same = append(same, f)
			}
			continue
		}
		if !slices.ContainsFunc(other, func(g sandarbh.Figure) bool { return g.Value == f.Value }) {
			other = append(other, f)
		}
	}
	p.Differs = len(other) > 0
	p.Figures = append(same, other...)
	if p.Differs {
		slices.SortStableFunc(p.Figures, func(a, b sandarbh.Figure) int { return -cmp.Compare(a.Of.String(), b.Of.String()) })
	}
}

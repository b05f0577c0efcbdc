package entity

import (
	_ "embed"
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

//go:embed measures.txt
var measuresText string

// measure is something that is measured again and again.
type measure struct {
	id, name string
	units    []string
	growth   bool
	set      bool // by the body that gives the release, on its day
}

// form is a way to write a measure, as folded words.
type form struct {
	words []string
	of    *measure
}

// forms are the ways to write measures, by their first word, the longest first.
var forms = sync.OnceValue(func() map[string][]form {
	m := map[string][]form{}
	for line := range strings.Lines(measuresText) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if strings.HasPrefix(line, "#") || len(f) != 4 {
			continue
		}
		units, set := strings.CutSuffix(f[2], " set")
		of := &measure{f[0], f[1], strings.Fields(units), units == "growth", set}
		if of.growth {
			of.units = []string{"percent"}
		}
		for s := range strings.SplitSeq(f[3], "|") {
			w := tokenNorms(s)
			m[w[0]] = append(m[w[0]], form{w, of})
		}
	}
	for k := range m {
		slices.SortStableFunc(m[k], func(a, b form) int { return len(b.words) - len(a.words) })
	}
	return m
})

func tokenNorms(s string) []string {
	var out []string
	for _, t := range lang.Tokens(s) {
		out = append(out, t.Norm)
	}
	return out
}

// figures reads the figures of measures that one sentence gives.
func (r *reader) figures(p *part, s lang.Range) []sandarbh.Figure {
	text := s.Of(p.text)
	if len(text) > 700 || !strings.ContainsAny(text, "0123456789") {
		return nil
	}
	toks := lang.Tokens(text)
	var found []int // places of forms
	var of []form
	for i := 0; i < len(toks); i++ {
		if f, ok := formAt(toks, i); ok {
			if i == 0 || toks[i-1].Text != "(" { // a short form in a bracket says again what stands before it
				found, of = append(found, i), append(of, f)
			}
			i += len(f.words) - 1
		}
	}
	last := r.last
	r.last = nil
	if again.MatchString(text) && last != nil {
		found, of = append(found, 0), append(of, form{[]string{toks[0].Norm}, last})
	}
	if len(found) == 0 {
		return nil
	}
	g := &figureReader{r: r, part: p, sentence: s, text: text, toks: toks}
	g.quantities = lang.Quantities(text)
	g.dates = lang.Dates(text, r.doc.Published)
	if unsure(text) {
		return nil
	}
	var out []sandarbh.Figure
	for k, i := range found {
		out = append(out, g.read(i, i+len(of[k].words), of[k].of)...)
	}
	if len(found) == 1 && len(out) > 0 && out[0].Basis == "" {
		r.last = of[0].of
	}
	return out
}

// again goes on with the measure of the sentence before: "It was 5.88 per cent in November 2022."
var again = lang.MustCompile(`^It (?:was|is|stood at|had been) `)

func formAt(toks []lang.Token, i int) (form, bool) {
	for _, f := range forms()[toks[i].Norm] {
		if i+len(f.words) > len(toks) {
			continue
		}
		same := true
		for k, w := range f.words {
			if toks[i+k].Norm != w {
				same = false
				break
			}
		}
		// A short form in capitals is meant in capitals.
		if same && !(len(f.words) == 1 && len(f.words[0]) <= 4 && toks[i].Text != strings.ToUpper(toks[i].Text)) {
			return f, true
		}
	}
	return form{}, false
}

// unsure reports a sentence of plans, forecasts or doubts.
func unsure(text string) bool {
	low := strings.ToLower(text)
	for _, w := range []string{
		"project", "forecast", "target", "expect", "likely", "would", "could", "may be", "might", "aim", "poll of", "estimates that",
		"predicted", "pegs", "goal", "if ", "will ", "potential", "seen at", "survey of economists", "not ", "never",
	} {
		if strings.Contains(low, w) {
			return true
		}
	}
	return false
}

// figureReader walks over the words of one sentence.
type figureReader struct {
	r          *reader
	part       *part
	sentence   lang.Range
	text       string
	toks       []lang.Token
	quantities []lang.Quantity
	dates      []lang.When
}

// scope gathers what a walk has seen.
type scope struct {
	basis map[string]string
	place string
	whens []lang.When
	verb  int // +1 after a word of rising, -1 of falling
	fault bool
	// The sentence says "overall", so that no heading narrows it.
	overall bool
}

func (g *figureReader) read(start, end int, m *measure) []sandarbh.Figure {
	sc := scope{basis: map[string]string{}}
	g.left(start, &sc)
	g.lead(start, &sc)
	if out, ok := g.change(end, m, sc); ok {
		return out
	}
	i, q := g.right(end, m, &sc)
	if sc.fault || q == nil || !g.unit(m, q) || q.Qualifier != "" || q.Upper != q.Value {
		return nil
	}
	if m.growth && sc.verb == 0 && !strings.Contains(strings.Join(norms(g.toks[start:end]), " "), "growth") && !g.said(end, i) {
		return nil
	}
	opening := len(sc.whens) == 0
	tail := scope{basis: maps.Clone(sc.basis), place: sc.place, verb: sc.verb, overall: sc.overall}
	next := g.tail(i, &tail)
	if tail.fault || len(sc.whens)+len(tail.whens) > 1 && !sameTime(append(sc.whens, tail.whens...)) {
		return nil
	}
	whens := append(sc.whens, tail.whens...)
	if len(whens) == 0 && opening {
		if d, ok := g.opening(start); ok {
			whens = append(whens, d)
		}
	}
	if len(whens) == 0 && m.set && g.r.doc.Tier == sandarbh.Primary && !g.r.doc.Published.IsZero() {
		whens = append(whens, lang.When{From: g.r.doc.Published, To: g.r.doc.Published, Precision: "day"})
	}
	if len(whens) == 0 {
		return nil
	}
	var out []sandarbh.Figure
	if f, ok := g.figure(m, q, whens[0], tail); ok {
		out = append(out, f)
	}
	// "… in May from 4.87 per cent in April and 5.1 per cent in May last year": the same measure at other times.
	for n := 0; next >= 0 && n < 3 && !m.growth; n++ {
		prev := scope{basis: maps.Clone(tail.basis), place: tail.place, overall: tail.overall}
		if next >= len(g.toks) || g.quantity(next) == nil {
			break
		}
		q := g.quantity(next)
		if !g.unit(m, q) || q.Qualifier != "" || q.Upper != q.Value {
			break
		}
		j := g.after(q.End, next)
		next = g.tail(j, &prev)
		if prev.fault || len(prev.whens) != 1 {
			break
		}
		if f, ok := g.figure(m, q, prev.whens[0], prev); ok {
			out = append(out, f)
		}
	}
	return out
}

// change reads "fell from 38.2% in May 2026 to 37.9% in June 2026".
func (g *figureReader) change(i int, m *measure, sc scope) ([]sandarbh.Figure, bool) {
	sc = scope{basis: maps.Clone(sc.basis), place: sc.place, overall: sc.overall, fault: sc.fault || len(sc.whens) > 0 || m.growth}
	for ; i < len(g.toks) && g.toks[i].Norm != "from" && !sc.fault; i++ {
		if n := g.basisAt(i, &sc); n > 0 {
			i += n - 1
			continue
		}
		t := g.toks[i]
		sc.overall = sc.overall || t.Norm == "overall"
		inBracket := g.toks[i-1].Text == "(" && t.Text == strings.ToUpper(t.Text)
		if !has("quiet", t.Norm) && t.Text != "(" && t.Text != ")" && !inBracket || g.quantity(i) != nil || g.date(i) != nil {
			return nil, false
		}
	}
	var out []sandarbh.Figure
	for _, word := range []string{"from", "to"} {
		if sc.fault || i+1 >= len(g.toks) || g.toks[i].Norm != word {
			return nil, false
		}
		q := g.quantity(i + 1)
		if q == nil || !g.unit(m, q) || q.Qualifier != "" || q.Upper != q.Value {
			return nil, false
		}
		i = g.after(q.End, i+1)
		at := scope{basis: maps.Clone(sc.basis), place: sc.place, overall: sc.overall}
		if word == "to" {
			g.tail(i, &at)
		} else {
			for ; i < len(g.toks) && len(at.whens) == 0; i++ {
				if d := g.date(i); d != nil {
					at.whens = append(at.whens, *d)
					i = g.after(d.End, i) - 1
				} else if !has("quiet", g.toks[i].Norm) {
					return nil, false
				}
			}
		}
		if at.fault || len(at.whens) != 1 {
			return nil, false
		}
		f, ok := g.figure(m, q, at.whens[0], at)
		if !ok {
			return nil, false
		}
		out = append(out, f)
	}
	return out, true
}

func norms(toks []lang.Token) []string {
	var out []string
	for _, t := range toks {
		out = append(out, t.Norm)
	}
	return out
}

func sameTime(d []lang.When) bool {
	for _, x := range d[1:] {
		if x.From != d[0].From || x.To != d[0].To {
			return false
		}
	}
	return true
}

// said reports "growth of" or "at" between a growth's name and its figure.
func (g *figureReader) said(from, to int) bool {
	for _, t := range g.toks[from:min(to, len(g.toks))] {
		if t.Norm == "growth" || t.Norm == "grew" {
			return true
		}
	}
	return false
}

// unit asks for the measure's own unit.
func (g *figureReader) unit(m *measure, q *lang.Quantity) bool {
	for _, u := range m.units {
		switch u {
		case "index", "count":
			if q.Unit == "" && !q.Ordinal && q.Value < 2000 {
				return true
			}
		case "MW":
			if q.Unit == "MW" || q.Unit == "GW" {
				return true
			}
		case "tonne":
			if strings.HasSuffix(q.Unit, "tonne") {
				return true
			}
		default:
			if q.Unit == u {
				return true
			}
		}
	}
	return false
}

// date returns the date that a token stands in.
func (g *figureReader) date(i int) *lang.When {
	for k := range g.dates {
		if d := &g.dates[k]; g.toks[i].Start < d.End && d.Start < g.toks[i].End {
			return d
		}
	}
	return nil
}

func (g *figureReader) quantity(i int) *lang.Quantity {
	for k := range g.quantities {
		if q := &g.quantities[k]; g.toks[i].Start < q.End && q.Start < g.toks[i].End {
			return q
		}
	}
	return nil
}

func (g *figureReader) after(end, i int) int {
	for i < len(g.toks) && g.toks[i].Start < end {
		i++
	}
	return i
}

// basisAt reads a phrase of a basis at i, and returns its length.
func (g *figureReader) basisAt(i int, sc *scope) int {
	for _, b := range bases() {
		if i+len(b.words) > len(g.toks) {
			continue
		}
		ok := true
		for k, w := range b.words {
			if g.toks[i+k].Norm != w {
				ok = false
				break
			}
		}
		if !ok {
			continue
		}
		if old := sc.basis[b.dimension]; old != "" && old != b.value {
			sc.fault = true // "for males and females"
		}
		sc.basis[b.dimension] = b.value
		return len(b.words)
	}
	return 0
}

// placeAt reads a State or country at i, and returns its length.
func (g *figureReader) placeAt(i int, sc *scope) int {
	for n := min(3, len(g.toks)-i); n > 0; n-- {
		words := g.text[g.toks[i].Start:g.toks[i+n-1].End]
		words = strings.TrimSuffix(strings.TrimSuffix(words, "'s"), "’s")
		if ps := claim.Places(words); len(ps) == 1 && (Key(words) == Key(ps[0]) || n == 1) {
			if ps[0] != "india" {
				if sc.place != "" && sc.place != ps[0] {
					sc.fault = true
				}
				sc.place = ps[0]
			}
			return n
		}
	}
	return 0
}

// left reads the words right before the measure, which may narrow it: "female rural", "core". An unknown one is a fault.
func (g *figureReader) left(start int, sc *scope) {
	for i := start - 1; i >= 0; i-- {
		t := g.toks[i]
		if t.Kind == lang.Punct && t.Text != "-" && t.Text != "'" || stops(t.Norm) || openers[t.Norm] {
			return
		}
		if d := g.date(i); d != nil {
			sc.whens = append(sc.whens, *d)
			for i > 0 && g.date(i-1) == d {
				i--
			}
			continue
		}
		if q := g.quantity(i); q != nil {
			sc.fault = true
			return
		}
		if k := g.endsAt(i, 3, sc, g.placeAt); k > 0 {
			i -= k - 1
			continue
		}
		if k := g.endsAt(i, 5, sc, g.basisAt); k > 0 {
			i -= k - 1
			continue
		}
		if has("quiet", t.Norm) {
			sc.overall = sc.overall || t.Norm == "overall"
			if t.Norm == "estimated" {
				sc.basis["estimate"] = "estimated" // "estimated production": not yet counted
			}
			continue
		}
		sc.fault = true
		return
	}
}

// endsAt reads a phrase that ends at i, and returns its length.
func (g *figureReader) endsAt(i, longest int, sc *scope, read func(int, *scope) int) int {
	for n := min(longest, i+1); n > 0; n-- {
		try := scope{basis: maps.Clone(sc.basis), place: sc.place}
		if read(i-n+1, &try) == n {
			sc.basis, sc.place, sc.fault = try.basis, try.place, sc.fault || try.fault
			return n
		}
	}
	return 0
}

// lead reads the phrase that opens the sentence before the measure: "In rural areas, the …". One that is not understood
// is a fault.
func (g *figureReader) lead(start int, sc *scope) {
	i := start - 1
	for i >= 0 && (has("quiet", g.toks[i].Norm) || g.endsAt(i, 1, &scope{basis: map[string]string{}}, g.basisAt) > 0) && g.toks[i].Text != "," {
		i--
	}
	if i < 0 || g.toks[i].Text != "," {
		return
	}
	first := i
	for first > 0 && g.toks[first-1].Text != ":" && g.toks[first-1].Text != ";" {
		first--
	}
	switch g.toks[first].Norm {
	case "in", "among", "for", "of", "at", "amongst", "across":
	default:
		return
	}
	for k := first; k < i; {
		if d := g.date(k); d != nil {
			k = g.after(d.End, k)
			continue
		}
		if n := g.basisAt(k, sc); n > 0 {
			k += n
			continue
		}
		if n := g.placeAt(k, sc); n > 0 {
			k += n
			continue
		}
		if !has("quiet", g.toks[k].Norm) && g.toks[k].Text != "," {
			sc.fault = true
			return
		}
		k++
	}
}

// openers end the words that may narrow a measure, to the left.
var openers = map[string]bool{
	"that": true, "said": true, "shows": true, "showed": true, "show": true, "saw": true, "recorded": true, "reported": true, "witnessed": true,
	"see": true, "seen": true, "meanwhile": true, "however": true, "also": true, "its": true, "took": true, "taken": true, "posted": true,
	"achieved": true, "pushed": true, "pulled": true, "kept": true, "keeps": true, "keep": true, "noted": true, "informed": true, "indicates": true, "indicate": true,
}

func stops(norm string) bool { return has("stop", norm) }

// rising and falling verbs, for growth.
var (
	rising  = map[string]bool{"rose": true, "rises": true, "grew": true, "grows": true, "grown": true, "increased": true, "expanded": true, "expands": true, "growth": true, "accelerated": true, "climbed": true, "increases": true}
	falling = map[string]bool{"fell": true, "falls": true, "contracted": true, "contracts": true, "declined": true, "declines": true, "shrank": true, "shrunk": true, "shrinks": true, "dropped": true, "contraction": true, "decreased": true}
)

// right reads the words from a measure to its figure. Every word must be understood.
func (g *figureReader) right(i int, m *measure, sc *scope) (int, *lang.Quantity) {
	for n := 0; i < len(g.toks); n++ {
		t := g.toks[i]
		if n > 28 {
			break
		}
		if d := g.date(i); d != nil {
			sc.whens = append(sc.whens, *d)
			i = g.after(d.End, i)
			continue
		}
		if k := g.basisAt(i, sc); k > 0 {
			i += k
			continue
		}
		if q := g.quantity(i); q != nil {
			j := g.after(q.End, i)
			// "rose by 0.3 per cent", "rose 8 per cent to": a change, which the figure itself may follow.
			if i > 0 && moves[g.toks[i-1].Norm] && q.Upper != q.Value && !m.growth {
				// read as a range: "by $2 billion to $700 billion"
				if at := strings.Index(q.Of(g.text), " to "); at > 0 {
					level := *q
					level.Start, level.Value = q.Start+at+len(" to "), q.Upper
					return j, &level
				}
			}
			if !m.growth && (i > 0 && g.toks[i-1].Norm == "by" || j < len(g.toks) && g.toks[j].Norm == "to") {
				if j < len(g.toks) && g.toks[j].Norm == "to" {
					i = j
					continue
				}
				sc.fault = true
			}
			return j, q
		}
		switch {
		case rising[t.Norm]:
			sc.verb = 1
		case falling[t.Norm]:
			sc.verb = -1
		case t.Norm == "by":
		case t.Text == "(" || t.Text == ")" || t.Text == "," || t.Text == "'" || t.Text == ":" && n < 2 || t.Text == "-" || t.Text == "–":
		case has("quiet", t.Norm):
		case i > 0 && g.toks[i-1].Text == "(" && t.Text == strings.ToUpper(t.Text): // its short form
		default:
			if k := g.placeAt(i, sc); k > 0 {
				i += k
				continue
			}
			sc.fault = true
			return i, nil
		}
		i++
	}
	sc.fault = true
	return i, nil
}

// moves stand before a change: "dropped $7 billion to $709 billion".
var moves = map[string]bool{
	"by": true, "dropped": true, "jumped": true, "surged": true, "slipped": true, "climbed": true, "rose": true, "fell": true, "declined": true,
	"increased": true, "decreased": true, "grew": true,
}

// earlier begin a figure of another time.
var earlier = map[string]bool{"from": true, "against": true, "compared": true, "versus": true, "than": true}

// tail reads what narrows a figure after it: time, basis, place, up to a stop. next is where a figure of another time
// begins, -1 if there is none.
func (g *figureReader) tail(i int, sc *scope) (next int) {
	for n := 0; i < len(g.toks); n++ {
		t := g.toks[i]
		if t.Norm == "and" && len(sc.whens) > 0 && i+1 < len(g.toks) && g.quantity(i+1) != nil {
			return i + 1 // a list: "5.3 per cent in March and 5.0 per cent in April"
		}
		if earlier[t.Norm] || t.Norm == "as" && i+1 < len(g.toks) && earlier[g.toks[i+1].Norm] {
			for i < len(g.toks) && (earlier[g.toks[i].Norm] || g.toks[i].Norm == "as" || g.toks[i].Norm == "with" || g.toks[i].Norm == "to") {
				i++
			}
			return i
		}
		// "as on 31 March", "as of"
		if t.Norm == "as" && i+1 < len(g.toks) && (g.toks[i+1].Norm == "on" || g.toks[i+1].Norm == "of") {
			i += 2
			continue
		}
		if (t.Norm == "up" || t.Norm == "down") && i+1 < len(g.toks) && g.toks[i+1].Norm == "from" {
			i++
			continue
		}
		if d := g.date(i); d != nil {
			sc.whens = append(sc.whens, *d)
			i = g.after(d.End, i)
			continue
		}
		if k := g.basisAt(i, sc); k > 0 {
			i += k
			continue
		}
		if stops(t.Norm) {
			return -1
		}
		if t.Text == "," {
			// A comma goes on only to a time: "at 5 per cent, in May".
			if i+2 < len(g.toks) && (g.date(i+1) != nil || g.date(i+2) != nil) && n < 2 {
				i++
				continue
			}
			if i+1 < len(g.toks) && (earlier[g.toks[i+1].Norm] || g.toks[i+1].Norm == "as" || g.toks[i+1].Norm == "up" || g.toks[i+1].Norm == "down") {
				i++
				continue
			}
			return -1
		}
		switch {
		case t.Text == "(" || t.Text == ")":
		case has("quiet", t.Norm):
		case g.quantity(i) != nil:
			if n > 1 {
				return -1
			}
			sc.fault = true
			return -1
		default:
			if k := g.placeAt(i, sc); k > 0 {
				i += k
				continue
			}
			sc.fault = true
			return -1
		}
		i++
	}
	return -1
}

// opening is the one time in the phrase that opens a sentence: "In May 2026, …".
func (g *figureReader) opening(start int) (lang.When, bool) {
	var found []lang.When
	for _, d := range g.dates {
		if d.End <= g.toks[start].Start {
			found = append(found, d)
		}
	}
	if len(found) != 1 {
		return lang.When{}, false
	}
	d := found[0]
	lead := strings.TrimSpace(strings.ToLower(g.text[:d.Start]))
	comma := strings.HasPrefix(strings.TrimSpace(g.text[d.End:]), ",")
	switch lead {
	case "in", "during", "for", "as on", "as of", "in the month of", "during the month of", "for the month of":
		between := strings.Trim(g.text[d.End:g.toks[start].Start], " ,")
		return d, comma && !strings.ContainsAny(between, ",;")
	}
	return d, false
}

// figure makes the point of a series, if its time and its place are sure.
func (g *figureReader) figure(m *measure, q *lang.Quantity, d lang.When, sc scope) (sandarbh.Figure, bool) {
	if d.From.IsZero() || d.InName || !g.r.doc.Published.IsZero() && g.r.doc.Published.Before(d.To) { // to come, or not over
		return sandarbh.Figure{}, false
	}
	period := periodOf(d)
	if period == "" || d.Relative {
		return sandarbh.Figure{}, false
	}
	// What the heading above narrows, the sentence must say as well.
	if !sc.overall && g.narrowedAbove(sc) {
		return sandarbh.Figure{}, false
	}
	if sc.place == "" && !g.home() {
		return sandarbh.Figure{}, false
	}
	value := q.Value
	step := q.Step
	unit := q.Unit
	if unit == "GW" {
		value, step, unit = value*1000, step*1000, "MW"
	}
	if m.growth && sc.verb < 0 && value > 0 {
		value = -value
	}
	id := m.id
	return sandarbh.Figure{
		Entity: id, Name: m.name, Basis: basisText(sc), Period: period, When: d.From.String() + "/" + d.To.String(),
		Value: value, Step: step, Unit: unit, Text: q.Of(g.text), Of: g.r.doc.Published,
		Span: sandarbh.Span{
			Document: g.r.doc.ID, Field: g.part.field,
			Start: g.part.start + g.sentence.Start, End: g.part.start + g.sentence.End,
		},
	}, true
}

// nation are words that give a figure to the whole country.
var nation = []string{"India", "country", "national", "nation’s", "nation's"}

// home reports a figure of India: the title and the first paragraph of its document name no State and no other country;
// nor do the words before it and the paragraph before, unless the sentence says that it is of the country.
func (g *figureReader) home() bool {
	near := g.part.before + " " + g.part.text[:g.sentence.Start] + " " + g.part.under
	if !slices.ContainsFunc(nation, func(w string) bool { return strings.Contains(g.text, w) }) &&
		slices.ContainsFunc(claim.Places(near), func(p string) bool { return p != "india" && p != "delhi" }) {
		return false
	}
	return !slices.ContainsFunc(g.r.places, func(p string) bool { return p != "india" && p != "delhi" }) &&
		!slices.ContainsFunc(claim.Places(g.text), func(p string) bool { return p != "india" && p != "delhi" })
}

// narrowedAbove reports a heading or an earlier sentence of the paragraph that names a part of the whole where this
// sentence names none.
func (g *figureReader) narrowedAbove(sc scope) bool {
	above := g.part.under
	if len(g.text) < len(g.part.text) {
		above += ". " + g.part.text[:g.sentence.Start]
	}
	if above == "" {
		return false
	}
	toks := lang.Tokens(above)
	if len(toks) > 400 {
		toks = toks[len(toks)-400:]
	}
	h := &figureReader{toks: toks, text: above}
	for i := range toks {
		seen := scope{basis: map[string]string{}}
		if h.basisAt(i, &seen) == 0 {
			continue
		}
		for dim := range seen.basis {
			if sc.basis[dim] == "" && dim != "change" && dim != "age" && dim != "estimate" && dim != "method" {
				return true
			}
		}
	}
	return false
}

// periodOf names the length of a time: a day, a month, a quarter, a year, or, for a stretch, its months: 04/06.
func periodOf(d lang.When) string {
	months := (d.To.Year-d.From.Year)*12 + int(d.To.Month) - int(d.From.Month) + 1
	switch d.Precision {
	case "day":
		if d.From == d.To {
			return "day"
		}
	case "month":
		if months == 1 {
			return "month"
		}
		if months < 12 {
			return d.From.String()[5:7] + "/" + d.To.String()[5:7]
		}
	case "quarter", "half", "year", "fiscal year":
		if months == map[string]int{"quarter": 3, "half": 6, "year": 12, "fiscal year": 12}[d.Precision] {
			return d.Precision
		}
	}
	return ""
}

// basisText writes what sets a figure apart, in a fixed order.
func basisText(sc scope) string {
	var out []string
	if sc.place != "" {
		out = append(out, sc.place)
	}
	for _, dim := range []string{"area", "sex", "age", "kind", "level", "estimate", "method", "change"} {
		v := sc.basis[dim]
		if v == "" || v == "yoy" || v == "final" {
			continue
		}
		out = append(out, v)
	}
	return strings.Join(out, ", ")
}

// measured adds a mention of each measure that a document gives a figure of, or names at its head.
func (r *reader) measured(out *Reading) {
	seen := map[string]int{}
	add := func(m *measure, words string, span sandarbh.Span, on bool) {
		i, ok := seen[m.id]
		if !ok {
			i = len(out.Mentions)
			seen[m.id] = i
			out.Mentions = append(out.Mentions, sandarbh.Mention{
				Document: r.doc.ID, Entity: m.id, Kind: sandarbh.EntityMeasure, Name: m.name, Span: span,
			})
		}
		x := &out.Mentions[i]
		x.On = x.On || on
		if len(words) > 4 && len(x.Aliases) < 3 && !slices.Contains(x.Aliases, words) {
			x.Aliases = append(x.Aliases, words)
		}
	}
	for _, p := range r.parts {
		if !p.head {
			continue
		}
		toks := lang.Tokens(p.text)
		for i := 0; i < len(toks); i++ {
			if f, ok := formAt(toks, i); ok {
				end := i + len(f.words) - 1
				if f.of.growth && !grows(toks, i, end) {
					continue // "1.5 per cent of GDP" is not on its growth
				}
				add(f.of, p.text[toks[i].Start:toks[end].End], sandarbh.Span{
					Document: r.doc.ID, Field: p.field, Start: p.start + toks[i].Start, End: p.start + toks[end].End,
				}, true)
				i = end
			}
		}
	}
	for _, f := range out.Figures {
		add(&measure{id: f.Entity, name: f.Name}, "", f.Span, true)
	}
}

// grows reports a word of growth in the words of a measure or near them.
func grows(toks []lang.Token, start, end int) bool {
	for _, t := range toks[max(0, start-3):min(len(toks), end+5)] {
		if rising[t.Norm] || falling[t.Norm] {
			return true
		}
	}
	return false
}

package cite

import (
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Texts finds a stored document.
type Texts func(sandarbh.DocumentID) (*sandarbh.Document, bool)

// Fault is one reason to refuse a line.
type Fault struct {
	Rule  string `json:"rule"`            // citation, number, date, word, negation, modality, qualifier, condition, attribution, order, pairing, bracket, type
	Words string `json:"words,omitempty"` // of the line or of the passage
	Why   string `json:"why"`
}

// String is the fault in one sentence.
func (f Fault) String() string {
	if f.Words == "" {
		return f.Rule + ": " + f.Why
	}
	return fmt.Sprintf("%s: %q %s", f.Rule, f.Words, f.Why)
}

// Check returns why a line must not be shown; a line without faults passes.
func Check(line sandarbh.Line, texts Texts) []Fault {
	cited, faults := resolve(line, texts)
	if len(faults) > 0 {
		return faults
	}
	switch line.Type {
	case sandarbh.Reference:
		if line.Reference == nil || line.Reference.Term == "" && line.Reference.Topic == "" {
			return []Fault{{"type", "", "a reference line names no term and no topic"}}
		}
		return nil
	case sandarbh.Commentary:
		return checkCommentary(line.Text, cited)
	}
	if len(cited) == 0 {
		return []Fault{{"citation", "", "a fact line cites nothing"}}
	}
	return checkFact(line, cited)
}

// CheckAll checks lines in order.
func CheckAll(lines []sandarbh.Line, texts Texts) [][]Fault {
	out := make([][]Fault, len(lines))
	for i, l := range lines {
		out[i] = Check(l, texts)
	}
	return out
}

// passage is a citation with its document.
type passage struct {
	doc   *sandarbh.Document
	field sandarbh.Field
	quote string
}

// resolve proves that each quote stands where its citation says.
func resolve(line sandarbh.Line, texts Texts) ([]passage, []Fault) {
	var out []passage
	for _, c := range line.Citations {
		doc, ok := texts(c.Document)
		if !ok {
			return nil, []Fault{{"citation", string(c.Document), "is no stored document"}}
		}
		words, ok := doc.Quote(c.Span)
		if !ok {
			return nil, []Fault{{"citation", c.Quote, fmt.Sprintf("bytes %d to %d lie outside the passage", c.Start, c.End)}}
		}
		if words != c.Quote {
			return nil, []Fault{{"citation", c.Quote, fmt.Sprintf("does not stand at bytes %d to %d", c.Start, c.End)}}
		}
		out = append(out, passage{doc, c.Field, words})
	}
	return out, nil
}

// sentencesOf makes the units of passages.
func sentencesOf(cited []passage) []*unit {
	var out []*unit
	for _, p := range cited {
		language := p.doc.Language
		for block := range strings.SplitSeq(p.quote, "\n") {
			if strings.TrimSpace(block) == "" {
				continue
			}
			block = mend(block)
			if p.field == sandarbh.FieldTitle || p.field == sandarbh.FieldSubtitle {
				out = append(out, newUnit(p.doc, p.field, block))
				continue
			}
			for _, r := range lang.Sentences(block, language) {
				out = append(out, newUnit(p.doc, p.field, block[r.Start:r.End]))
			}
		}
	}
	return out
}

func checkFact(line sandarbh.Line, cited []passage) []Fault {
	text, added, fault := cutBrackets(ownBrackets(mend(line.Text), cited))
	if fault != nil {
		return []Fault{*fault}
	}
	faults := checkAdded(added, cited)
	toks := split(text)
	if len(toks) < 2 {
		return append(faults, Fault{"word", line.Text, "is no line"})
	}
	units := sentencesOf(cited)
	whole := mend(line.Text)
	if strings.IndexByte(whole, '[') >= 0 {
		whole = ownBrackets(whole, cited)
		faults = append(faults, checkGoverned(whole, units)...)
		if len(faults) == 0 && dayResolved(whole, units) {
			return nil
		}
	}
	label := isLabel(toks, units)
	if f := dangling(toks, units); f != nil && !bracketed(whole[toks[len(toks)-2].end:]) {
		return append(faults, *f)
	}
	steps, far := align(toks, units, label)
	var why []Fault
	if steps != nil {
		if why = judge(toks, units, steps, label); len(why) == 0 {
			return faults
		}
	}
	if floated(toks, units, label) || !label && derived(toks, units) || label && (paired(toks, units) || defined(toks, units)) || restated(toks, units, label) {
		return faults
	}
	if why == nil {
		why = explain(text, toks, units, far)
	}
	return append(faults, why...)
}

// isLabel reports a line of the form "label: value" whose colon is the editor's and not the passage's.
func isLabel(toks []token, units []*unit) bool {
	for i := range toks {
		if i > 0 && toks[i].before&colon != 0 && toks[i].kind != terminal && !colonStands(toks[i-1].key, units) {
			return true
		}
	}
	return false
}

func colonStands(label string, units []*unit) bool {
	for _, u := range units {
		for j := 1; j <= u.size(); j++ {
			if u.toks[j].before&colon != 0 && u.toks[j-1].key == label {
				return true
			}
			if u.toks[u.size()].before&colon != 0 && u.toks[j-1].key == label && u.tails[j].ok {
				return true
			}
		}
	}
	return false
}

// bracketed reports a day in brackets that completes a preposition before it: "till [4 May 2026]".
func bracketed(rest string) bool {
	rest = strings.TrimSpace(rest)
	return strings.HasPrefix(rest, "[") && !strings.HasPrefix(rest, "[on ") && !strings.HasPrefix(rest, "[in ")
}

// dangling reports a line that ends in a word which cannot end one, unless a cited sentence ends so too.
func dangling(toks []token, units []*unit) *Fault {
	t := &toks[len(toks)-2]
	if t.kind == word && adjective(t.key) && brokenList(t.key, units) {
		return &Fault{"order", t.key, "cannot end a line: its noun stands behind the next words of the passage"}
	}
	if t.kind != word || !t.is(article|coordinator|preposition|auxiliary|modal|relative) || t.key == "with" && t.upper || t.key[0] >= 0x80 || t.is(hedge) || t.depth > 0 {
		return nil
	}
	for _, u := range units {
		if n := u.size(); n > 0 && u.toks[n-1].key == t.key {
			return nil
		}
	}
	return &Fault{"order", t.key, "cannot end a line: the passage goes on"}
}

// adjective reports a word that by its ending is an adjective alone.
func adjective(w string) bool {
	switch w {
	case "vegetable", "table", "cable", "collectible", "consumable", "disposable":
		return false
	}
	for _, e := range [...]string{"ible", "able", "ous", "ful"} {
		if len(w) > len(e)+2 && strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// brokenList reports that every passage goes on behind the word with a further member of its list.
func brokenList(key string, units []*unit) bool {
	found := false
	for _, u := range units {
		for j := range u.size() {
			if u.toks[j].key != key {
				continue
			}
			next := &u.toks[j+1]
			if next.kind == terminal || next.before&comma == 0 && !plainAnd(next) || j > 0 && u.toks[j-1].is(auxiliary) {
				return false
			}
			found = true
		}
	}
	return found
}

// judge looks at a whole alignment for what its single steps do not show.
func judge(line []token, units []*unit, steps []step, label bool) []Fault {
	var out []Fault
	kept := make([][]bool, len(units))
	for u := range units {
		kept[u] = make([]bool, len(units[u].toks))
	}
	for _, s := range steps {
		if s.op == match || s.op == repeated {
			for j := s.j; j < s.j2; j++ {
				kept[s.unit][j] = true
			}
		}
	}
	lineHasDate := false
	for i := range line {
		if line[i].kind == date || line[i].kind == year {
			lineHasDate = true
		}
	}
	for _, s := range steps {
		if s.op != dropped {
			continue
		}
		un := units[s.unit]
		d := s.drop
		words := un.words(d.from, d.to)
		switch d.kind {
		case member:
			if !un.hasKind(d.from, d.to, number) && un.quantityNear(kept[s.unit], d.from, d.to) {
				out = append(out, Fault{"pairing", words, "belongs to the same figure"})
			} else if un.hasKind(d.from, d.to, number) && un.splitsFigure(kept[s.unit], d.from, d.to) {
				out = append(out, Fault{"pairing", words, "stands between a figure and its words"})
			}
		case predicate:
			if un.hasKind(d.from, d.to, number) && un.splitsFigure(kept[s.unit], d.from, d.to) {
				out = append(out, Fault{"pairing", words, "stands between a figure and its words"})
			}
		case adverbial, leadIn:
			t := &un.toks[d.from]
			if !lineHasDate && un.hasKind(d.from, d.to, date, year) && dating(t.key) && !(t.key == "as" && un.toks[d.from+1].key != "on" && un.toks[d.from+1].key != "of") && un.keptQuantity(kept[s.unit]) {
				out = append(out, Fault{"date", words, "is the time of the figure"})
			}
			if d.kind == leadIn && un.occasion(d.from, d.to) {
				continue
			}
			if (t.key == "in" || t.key == "under" || t.key == "among" || t.key == "for" || t.key == "of") && !un.hasKind(d.from, d.to, date, year) && un.keptQuantity(kept[s.unit]) && d.kind == leadIn && !un.empty(d.from, d.to) {
				out = append(out, Fault{"condition", words, "says what the figure is of"})
			}
		}
		if d.kind == purpose || d.kind == adverbial || d.kind == aside && un.toks[d.from].before&edge == 0 {
			if k := un.superlativeBefore(kept[s.unit], d.from); k >= 0 {
				out = append(out, Fault{"qualifier", un.words(k, d.to), "loses its scope"})
			}
		}
	}
	if label {
		out = append(out, labelCues(units, kept)...)
	}
	return out
}

// empty reports a lead-in without content: "In a significant step".
func (u *unit) empty(x, y int) bool {
	return u.has(x, y, praise|filler)
}

func dating(w string) bool {
	switch w {
	case "in", "during", "for", "as", "since", "between", "from", "by", "at", "till", "until":
		return true
	}
	return false
}

func (u *unit) words(x, y int) string {
	if x >= y || y > u.size() {
		return ""
	}
	return u.text[u.toks[x].start:u.toks[y-1].end]
}

// keptQuantity reports whether the line took a figure from the sentence.
func (u *unit) keptQuantity(kept []bool) bool {
	for j := range u.size() {
		if kept[j] && u.toks[j].kind == number {
			return true
		}
	}
	return false
}

// quantityNear reports a kept figure in the clause around the left-out member [x, y).
func (u *unit) quantityNear(kept []bool, x, y int) bool {
	for k := x - 1; k >= 0 && k > x-25; k-- {
		if kept[k] && u.toks[k].kind == number {
			return true
		}
		if u.toks[k].before&(semicolon|stop) != 0 {
			break
		}
	}
	for k := y; k < u.size() && k < y+25; k++ {
		if u.toks[k].before&(semicolon|stop) != 0 {
			break
		}
		if kept[k] && u.toks[k].kind == number {
			return true
		}
	}
	return false
}

// splitsFigure reports whether a kept figure before the part [x, y), which has its own, is followed behind it by
// words that may belong to that other figure.
func (u *unit) splitsFigure(kept []bool, x, y int) bool {
	before := false
	for k := x - 1; k >= 0; k-- {
		if kept[k] && u.toks[k].kind == number {
			before = true
		}
	}
	next := y
	for next < u.size() && !kept[next] {
		next++
	}
	if !before || next >= u.size() {
		return false
	}
	t := &u.toks[next]
	return t.kind != number && t.kind != ordinal && !t.is(hedge) && t.before&(semicolon|closed|comma) == 0
}

// superlativeBefore returns the place of a kept "first" or "largest" whose phrase the words at x go on, or -1.
func (u *unit) superlativeBefore(kept []bool, x int) int {
	for k := x - 1; k >= 0 && k >= x-8; k-- {
		t := &u.toks[k]
		if t.is(superlative) && kept[k] {
			return k
		}
		if t.is(auxiliary|modal) || u.toks[k+1].before&edge != 0 {
			return -1
		}
	}
	return -1
}

// labelCues asks that a label line keep what limits the clauses that it takes words from.
func labelCues(units []*unit, kept [][]bool) []Fault {
	var out []Fault
	for u, un := range units {
		any := false
		for _, w := range un.windows() {
			taken := false
			for j := w[0]; j < w[1]; j++ {
				taken = taken || kept[u][j] && !un.toks[j].is(article|preposition|coordinator)
			}
			any = any || taken
			for j := w[0]; j < w[1] && taken; j++ {
				if t := &un.toks[j]; !kept[u][j] && t.is(cue) && t.depth == 0 {
					out = append(out, Fault{ruleOf(t.class), un.words(j, j+1), "is lost from the passage"})
				}
			}
		}
		for j := 0; j < un.size() && any; j++ {
			if t := &un.toks[j]; !kept[u][j] && t.is(attribution|condition) && t.depth == 0 {
				out = append(out, Fault{ruleOf(t.class), un.words(j, j+1), "is lost from the passage"})
			}
		}
	}
	return out
}

func ruleOf(c class) string {
	switch {
	case c&negation != 0:
		return "negation"
	case c&modal != 0:
		return "modality"
	case c&attribution != 0:
		return "attribution"
	case c&condition != 0:
		return "condition"
	case c&hedge != 0:
		return "qualifier"
	}
	return "word"
}

// explain says in an editor's words why no alignment was found.
func explain(text string, line []token, units []*unit, far int) []Fault {
	var out []Fault
	for i := range line[:len(line)-1] {
		l := &line[i]
		if l.is(article) {
			continue
		}
		if found(l, units) || joinedSomewhere(line, i, units) {
			continue
		}
		w := text
		if l.end <= len(text) {
			w = text[l.start:l.end]
		}
		switch l.kind {
		case number, ordinal:
			out = append(out, Fault{"number", w, "stands in no cited passage"})
		case date, year:
			out = append(out, Fault{"date", w, "stands in no cited passage"})
		default:
			r := "word"
			if l.is(cue) {
				r = ruleOf(l.class)
			}
			out = append(out, Fault{r, w, "stands in no cited passage"})
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, u := range units {
		if f := lostCues(line, u); len(f) > 0 {
			out = append(out, f...)
		}
	}
	if len(out) > 3 {
		out = out[:3]
	}
	if far < len(line)-1 {
		return append(out, Fault{"order", text[line[far].start:], "does not follow from the words before it in any cited passage"})
	}
	return append(out, Fault{"order", text, "leaves out what must not be left out of the cited passages"})
}

func found(l *token, units []*unit) bool {
	for _, u := range units {
		for j := range u.size() {
			if _, ok := equal(l, &u.toks[j], u, j); ok {
				return true
			}
		}
	}
	return false
}

func joinedSomewhere(line []token, i int, units []*unit) bool {
	for _, u := range units {
		g := &grid{line: line}
		for j := range u.size() {
			for a := i; a >= 0 && a > i-4; a-- {
				if n, _ := g.joined(u, a, j); n > 0 && a+n > i {
					return true
				}
			}
		}
	}
	return false
}

// lostCues lists what limits the sentence and does not stand in the line, if the line takes most of its words from
// the sentence.
func lostCues(line []token, u *unit) []Fault {
	in := map[string]bool{}
	for i := range line {
		in[line[i].key] = true
	}
	shared := 0
	for j := range u.size() {
		if in[u.toks[j].key] {
			shared++
		}
	}
	if shared*3 < len(line) {
		return nil
	}
	var out []Fault
	for j := range u.size() {
		if t := &u.toks[j]; t.is(cue) && !in[t.key] {
			out = append(out, Fault{ruleOf(t.class), u.words(j, j+1), "is lost from the passage"})
		}
	}
	return out
}

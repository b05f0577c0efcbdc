package refer

import (
	"bufio"
	_ "embed" // the weights
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/lang/loglinear"
)

//go:embed weights.tsv
var shipped string

// Model holds the weight of each feature, and for pointers of a kind what it weighs more or less.
type Model struct {
	weights map[string]float64
	ofKind  map[string]map[string]float64
}

func newModel(weights map[string]float64) *Model {
	m := &Model{weights, map[string]map[string]float64{}}
	for name, w := range weights {
		if kind, f, ok := strings.Cut(name, "|"); ok {
			if m.ofKind[kind] == nil {
				m.ofKind[kind] = map[string]float64{}
			}
			m.ofKind[kind][f] = w
		}
	}
	return m
}

var model = sync.OnceValue(func() *Model {
	m, err := Load(shipped)
	if err != nil {
		panic("refer: shipped weights: " + err.Error())
	}
	return m
})

// Load reads lines of a weight and a feature, parted by a tab; "#" opens a remark. A feature has one weight.
func Load(text string) (*Model, error) {
	weights := map[string]float64{}
	s := bufio.NewScanner(strings.NewReader(text))
	for n := 1; s.Scan(); n++ {
		if strings.HasPrefix(s.Text(), "#") || s.Text() == "" {
			continue
		}
		w, name, ok := strings.Cut(s.Text(), "\t")
		v, err := strconv.ParseFloat(w, 64)
		if !ok || err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
			return nil, fmt.Errorf("line %d: %q: want a weight, a tab and a feature", n, s.Text())
		}
		if _, again := weights[name]; again {
			return nil, fmt.Errorf("line %d: %q once more", n, name)
		}
		weights[name] = v
	}
	if err := s.Err(); err != nil {
		return nil, err
	}
	return newModel(weights), nil
}

func (m *Model) score(features []string) float64 {
	sum := 0.0
	for _, f := range features {
		sum += m.weights[f]
	}
	return sum
}

const (
	// sure is the likelihood from which an answer is put in: of a hundred such 93 are right, or a part or more of what is.
	sure = 0.8
	// sureOfName is the one from which the only name that ends in the pointer's noun is: of a hundred such 95.
	sureOfName = 0.4
)

// Answer is a phrase for which a pointer stands.
type Answer struct {
	Text       string // as it stands, without its article
	Field      sandarbh.Field
	At         lang.Range // in the field
	Determiner string     // before it, folded
	Plural     bool
	Person     bool
	Heading    bool
	Alike      bool    // it ends in the pointer's noun, or in one of its kind, or is said to be one
	OnlyName   bool    // it is the only name that ends in the pointer's noun
	Likelihood float64 // 0 to 1
	Sure       bool
}

// Clear returns for each pointer of a sentence of a document the likelihood, 0 to 1, that who reads it under the title needs nothing put in:
// the sentence or the title tells what is meant, or everybody knows.
func Clear(doc *sandarbh.Document, sentence lang.Range, pointers []Pointer) []float64 {
	return model().Clear(doc, sentence, pointers)
}

// Clear is the function of the same name by this model.
func (m *Model) Clear(doc *sandarbh.Document, sentence lang.Range, pointers []Pointer) []float64 {
	s := look(doc, sentence)
	var out []float64
	for _, p := range pointers {
		var above []mention
		if p.Noun != "" {
			above = s.above(p.Noun)
		}
		out = append(out, loglinear.Softmax([]float64{m.score(s.ask(p, above).clear()), 0})[0])
	}
	return out
}

// Resolve returns for each pointer of a sentence of a document the likeliest phrase above that it stands for, with [Answer.Sure] where it is
// likely enough to be put in; an empty one where it is likelier that there is none.
func Resolve(doc *sandarbh.Document, sentence lang.Range, pointers []Pointer) []Answer {
	return model().Resolve(doc, sentence, pointers)
}

// Resolve is the function of the same name by this model.
func (m *Model) Resolve(doc *sandarbh.Document, sentence lang.Range, pointers []Pointer) []Answer {
	if len(pointers) == 0 {
		return nil
	}
	s := look(doc, sentence)
	above := s.above("")
	var out []Answer
	for _, p := range pointers {
		out = append(out, m.answer(s.ask(p, above)))
	}
	return out
}

func (m *Model) answer(q *question) Answer {
	doc := q.doc
	scores := make([]float64, len(q.candidates)+1)
	for i := range q.candidates {
		scores[i] = m.scoreOf(q, i)
	}
	none := len(q.candidates)
	scores[none] = m.score(q.none())
	likely := loglinear.Softmax(scores)
	q.together(likely)
	best := slices.Index(likely, slices.Max(likely))
	if best == none {
		return Answer{}
	}
	c := &q.candidates[best]
	at := &c.mentions[0]
	if p := q.fullName(c); p != nil {
		c, at = p, &p.mentions[0]
	}
	a := Answer{at.at.Of(doc.FieldText(at.field)), at.field, at.at, at.determiner, plural(lastOf(c.folded)) || at.coordinated, at.person, at.headline && at.field == sandarbh.FieldText, q.alikeTo(c), q.onlyName(c), likely[best], false}
	a.Sure = at.back > 0 && (a.Likelihood >= sure || a.Likelihood >= sureOfName && a.OnlyName)
	return a
}

// onlyName reports a candidate that is the only name of its noun above a pointer: "Bharat Container Policy" of "the policy". A heading
// has capitals without being a name.
func (q *question) onlyName(c *candidate) bool {
	if q.stem == "" || !q.nameOfKind(c) {
		return false
	}
	for i := range q.candidates {
		if o := &q.candidates[i]; q.nameOfKind(o) && !sameThing(c, o) {
			return false
		}
	}
	return true
}

// notOfName stands in a phrase of several things, or in whose deed one is.
var notOfName = lang.MustCompile(`\b(?:to|under|with|from|by|at|near|across|in|on)\b|['’]s? `)

// nameOfKind reports a candidate of two capitals or more that ends in the pointer's noun and stands in running text.
func (q *question) nameOfKind(c *candidate) bool {
	if c.folded[strings.LastIndexByte(c.folded, ' ')+1:] != q.pointer.Noun || c.mentions[0].headline || c.mentions[0].coordinated || notOfName.MatchString(c.text) {
		return false
	}
	capitals := 0
	for w := range strings.FieldsSeq(c.text) {
		if upper(w) {
			capitals++
		}
	}
	return capitals > 1
}

// fullName is the longest form of a person's name that stands above, nil if a phrase is no person.
func (q *question) fullName(c *candidate) *candidate {
	if !slices.ContainsFunc(c.mentions, func(m mention) bool { return m.person }) {
		return nil
	}
	last := c.folded[strings.LastIndexByte(c.folded, ' ')+1:]
	best := c
	for i := range q.candidates {
		o := &q.candidates[i]
		if o.mentions[0].person && o.mentions[0].back > 0 && strings.HasSuffix(" "+o.folded, " "+last) && len(strings.Fields(o.text)) > len(strings.Fields(best.text)) && len(strings.Fields(o.text)) <= 4 {
			best = o
		}
	}
	return best
}

// Best is the likeliest candidate.
func (m *Model) Best(doc *sandarbh.Document, sentence lang.Range, p Pointer) string {
	s := look(doc, sentence)
	q := s.ask(p, s.above(""))
	best, most := "", -1e9
	for i := range q.candidates {
		if v := m.scoreOf(q, i); v > most && q.candidates[i].mentions[0].back > 0 {
			best, most = q.candidates[i].text, v
		}
	}
	return best
}

// alikeTo reports a candidate of the kind of the pointer's noun.
func (q *question) alikeTo(c *candidate) bool {
	return q.stem != "" && (c.stem == q.stem || q.group != "" && groups[c.stem] == q.group || q.isA(c))
}

// together gives the likeliest candidate the likelihood of those that are other words for it.
func (q *question) together(likely []float64) {
	if len(q.candidates) == 0 {
		return
	}
	best := slices.Index(likely, slices.Max(likely[:len(q.candidates)]))
	c := &q.candidates[best]
	for i := range q.candidates {
		if o := &q.candidates[i]; i != best && sameThing(c, o) {
			likely[best] += likely[i]
			likely[i] = 0
		}
	}
}

// sameThing reports two phrases of which one has all words of the other, and that end alike or stand in one place.
func sameThing(a, b *candidate) bool {
	x, y := a.words, b.words
	if len(x) > len(y) {
		x, y = y, x
	}
	for w := range x {
		if !y[w] {
			return strings.Contains(a.text, "("+b.text+")") || strings.Contains(b.text, "("+a.text+")")
		}
	}
	return len(x) > 0 && (a.stem == b.stem || len(x) > 1)
}

// scoreOf is the score of a candidate.
func (m *Model) scoreOf(q *question, i int) float64 {
	sum, own := 0.0, m.ofKind[q.kind()]
	for _, f := range q.features(i) {
		sum += m.weights[f] + own[f]
	}
	return sum
}

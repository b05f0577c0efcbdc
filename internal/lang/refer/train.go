package refer

import (
	"fmt"
	"io"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/lang/loglinear"
)

// Example is a pointer of a document with what people say it stands for.
type Example struct {
	Document *sandarbh.Document
	Sentence lang.Range
	Pointer  Pointer
	Phrases  []string // copied from the text above or the title; none: nothing above is meant
	Clear    bool     // nothing need be put in under the title
}

// Training settings, chosen by leaving out a fifth of the documents at a time, docs/quality.md.
const (
	epochs   = 12
	rate     = 0.15
	penalty  = 1.5 // half of it times the sum of the squared weights is added to the loss of all examples
	minTimes = 3   // examples that have a feature; fewer leave it out
)

// asked is an example with its answers.
type asked struct {
	features [][]string // of each candidate, and of none
	right    []bool
}

func (q *question) prepare(e Example) asked {
	var a asked
	found := false
	for _, is := range []func(string, []string) bool{same, Right} { // what is nearly one counts where none is
		for i := range q.candidates {
			c := &q.candidates[i]
			ok := c.mentions[0].back > 0 && is(c.text, e.Phrases)
			found = found || ok
			a.right = append(a.right, ok)
		}
		if found {
			break
		}
		a.right = nil
	}
	if !found {
		a.right = make([]bool, len(q.candidates))
	}
	for i := range q.candidates {
		a.features = append(a.features, withKind(q.kind(), q.features(i)))
	}
	a.features = append(a.features, q.none())
	a.right = append(a.right, !found)
	return a
}

// Reachable reports that one of the candidates is right, or that none is to be.
func Reachable(e Example) bool {
	s := look(e.Document, e.Sentence)
	a := s.ask(e.Pointer, s.above("")).prepare(e)
	return len(e.Phrases) == 0 || !a.right[len(a.right)-1]
}

// withKind are features by themselves, and for pointers of a kind.
func withKind(kind string, features []string) []string {
	out := slices.Clone(features)
	for _, f := range features {
		out = append(out, kind+"|"+f)
	}
	return out
}

// same reports that a phrase is one of those, but for an article or a word of respect.
func same(phrase string, of []string) bool {
	a := wordsOf(phrase)
	return slices.ContainsFunc(of, func(p string) bool {
		b := wordsOf(p)
		return maps.Equal(a, b) || strings.Contains(p, "("+phrase+")")
	})
}

// Right reports that a phrase is one of those, but for an article and for a word in four.
func Right(phrase string, of []string) bool {
	a := wordsOf(phrase)
	for _, p := range of {
		b := wordsOf(p)
		if letters := "(" + phrase + ")"; strings.Contains(p, letters) || strings.Contains(phrase, "("+p+")") {
			return true
		}
		both := shared(a, b)
		if all := len(a) + len(b) - both; all > 0 && 4*both >= 3*all {
			return true
		}
	}
	return false
}

// Near reports a phrase that is a part of one of those, or has one of them for its part, with the same last word.
func Near(phrase string, of []string) bool {
	a := wordsOf(phrase)
	for _, p := range of {
		b := wordsOf(p)
		if both := shared(a, b); both > 0 && (both == len(a) || both == len(b)) {
			return true
		}
	}
	return false
}

func wordsOf(s string) map[string]bool {
	m := map[string]bool{}
	for _, t := range lang.Tokens(s) {
		if t.Kind != lang.Punct && !determiner[t.Norm] && !respect[t.Norm] {
			m[t.Norm] = true
		}
	}
	return m
}

// respect are words before names that are no part of them.
var respect = lang.WordSet("shri smt dr mr ms mrs prof professor sh hon'ble hon’ble honourable")

// Train fits a model by AdaGrad in the order of the examples: the same examples give the same model.
func Train(examples []Example) *Model {
	var phrases, clear []asked
	for _, e := range examples {
		s := look(e.Document, e.Sentence)
		q := s.ask(e.Pointer, s.above(""))
		phrases = append(phrases, q.prepare(e))
		clear = append(clear, asked{[][]string{q.clear(), nil}, []bool{e.Clear, !e.Clear}})
	}
	weights := fit(phrases)
	maps.Copy(weights, fit(clear))
	return newModel(weights)
}

// fit returns the weight of each feature.
func fit(all []asked) map[string]float64 {
	names, number := loglinear.Numbered(timesOf(all), minTimes)
	rows := make([][][]int, len(all)) // of each example and answer the features, by number
	for k, a := range all {
		for _, fs := range a.features {
			var ids []int
			for _, f := range fs {
				if i, ok := number[f]; ok {
					ids = append(ids, i)
				}
			}
			rows[k] = append(rows[k], ids)
		}
	}
	w, past := make([]float64, len(names)), make([]float64, len(names))
	for i := range past {
		past[i] = 1e-6 // so that the first step is no division by nothing
	}
	grad := map[int]float64{}
	for range epochs {
		for k, a := range all {
			gradient(grad, w, rows[k], a.right)
			for _, f := range slices.Sorted(maps.Keys(grad)) { // in a fixed order: sums of floats depend on it
				g := grad[f] + penalty*w[f]/float64(len(all))
				past[f] += g * g
				w[f] -= rate * g / math.Sqrt(past[f])
			}
		}
	}
	weights := map[string]float64{}
	for i, f := range names {
		weights[f] = w[i]
	}
	return weights
}

// timesOf counts the examples that have a feature; one of two words counts where it is of the right answer alone.
func timesOf(all []asked) map[string]int {
	times := map[string]int{}
	for _, a := range all {
		seen := map[string]bool{}
		for i, fs := range a.features {
			for _, f := range fs {
				if !seen[f] && (a.right[i] || !strings.HasPrefix(f, "pair:") && !strings.Contains(f, "head:")) {
					seen[f] = true
					times[f]++
				}
			}
		}
	}
	return times
}

// gradient sets how the loss of one example grows with each weight.
func gradient(grad map[int]float64, w []float64, answers [][]int, right []bool) {
	scores := make([]float64, len(answers))
	for i, ids := range answers {
		for _, f := range ids {
			scores[i] += w[f]
		}
	}
	p := loglinear.Softmax(scores)
	likely := 0.0 // that one of the right answers is taken
	for i := range p {
		if right[i] {
			likely += p[i]
		}
	}
	clear(grad)
	for i, ids := range answers {
		g := p[i]
		if right[i] {
			g -= p[i] / max(likely, 1e-12)
		}
		if math.Abs(g) < 1e-6 {
			continue
		}
		for _, f := range ids {
			grad[f] += g
		}
	}
}

// Write writes a model as [Load] reads it, behind a remark.
func (m *Model) Write(out io.Writer, remark string) error {
	if _, err := fmt.Fprintf(out, "# %s\n", remark); err != nil {
		return err
	}
	for _, f := range slices.Sorted(maps.Keys(m.weights)) {
		if v := m.weights[f]; math.Abs(v) >= 0.005 {
			if _, err := fmt.Fprintf(out, "%.2f\t%s\n", v, f); err != nil {
				return err
			}
		}
	}
	return nil
}

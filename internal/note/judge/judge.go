// Package judge tells which of a few labels a thing deserves, from its named features: a multinomial
// logistic regression (softmax over linear scores) small enough to read. The note room uses it for what a
// story deserves and for its kind.
package judge

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang/loglinear"
)

// Features are named values, most of them 1.
type Features map[string]float64

// Model holds a weight for each feature and label. It is not changed by use.
type Model struct {
	Note    string // what it was trained on
	Labels  []string
	bias    []float64
	weights map[string][]float64
}

// Shares returns the likelihood of each label, in the order of Labels; they add up to one.
func (m *Model) Shares(f Features) []float64 {
	scores := slices.Clone(m.bias)
	for _, name := range sorted(f) { // in a fixed order: sums of floats depend on it
		for i, w := range m.weights[name] {
			scores[i] += w * f[name]
		}
	}
	return loglinear.Softmax(scores)
}

func sorted(f Features) []string {
	names := make([]string, 0, len(f))
	for name := range f {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}

// Example is a thing with its right label.
type Example struct {
	Features Features
	Label    string
}

// Training settings: chosen by leaving out parts of the training set, docs/quality.md.
const (
	epochs   = 25
	rate     = 0.2
	penalty  = 10.0 // half of it times the sum of the squared weights is added to the loss of all examples
	minTimes = 4    // a feature seen less often is left out
)

// feature is one of an example by its number in the model.
type feature struct {
	at    int
	value float64
}

// Train fits a model by AdaGrad in the order of the examples: the same examples give the same model.
func Train(examples []Example, labels []string, note string) *Model {
	times := map[string]int{}
	for _, e := range examples {
		for name := range e.Features {
			times[name]++
		}
	}
	names, number := loglinear.Numbered(times, minTimes)
	shrink := make([]float64, len(names)) // what a step takes of a weight, so that an epoch takes the penalty once
	for i, name := range names {
		shrink[i] = penalty / float64(times[name])
	}
	n := len(labels)
	weights, past := make([]float64, len(names)*n), make([]float64, len(names)*n)
	bias, pastBias := make([]float64, n), make([]float64, n)
	rows, wants := numbered(examples, labels, number)
	for range epochs {
		for i, row := range rows {
			p := slices.Clone(bias)
			for _, f := range row {
				for l, w := range weights[f.at*n : f.at*n+n] {
					p[l] += w * f.value
				}
			}
			p = loglinear.Softmax(p)
			p[wants[i]]--
			for l, g := range p {
				pastBias[l] += g * g
				bias[l] -= rate * g / (1e-8 + math.Sqrt(pastBias[l]))
			}
			for _, f := range row {
				for l, g := range p {
					k := f.at*n + l
					gw := g*f.value + shrink[f.at]*weights[k]
					past[k] += gw * gw
					weights[k] -= rate * gw / (1e-8 + math.Sqrt(past[k]))
				}
			}
		}
	}
	m := &Model{Note: note, Labels: labels, bias: bias, weights: make(map[string][]float64, len(names))}
	for i, name := range names {
		m.weights[name] = weights[i*n : i*n+n]
	}
	return m
}

// numbered gives the examples' features by number, in the order of their names, and the number of each label.
func numbered(examples []Example, labels []string, number map[string]int) ([][]feature, []int) {
	rows, wants := make([][]feature, len(examples)), make([]int, len(examples))
	for i, e := range examples {
		wants[i] = slices.Index(labels, e.Label)
		for _, name := range sorted(e.Features) {
			if at, ok := number[name]; ok {
				rows[i] = append(rows[i], feature{at, e.Features[name]})
			}
		}
	}
	return rows, wants
}

// WriteTo writes the model as lines parted by tabs: "# note", "labels", "bias", then a feature a line with
// its weights in hundredths; features without weight are left out.
func (m *Model) WriteTo(w io.Writer) (int64, error) {
	var b bytes.Buffer
	for line := range strings.Lines(m.Note) {
		fmt.Fprintf(&b, "# %s\n", strings.TrimSpace(line))
	}
	fmt.Fprintf(&b, "labels\t%s\n", strings.Join(m.Labels, "\t"))
	row := func(name string, ws []float64) {
		b.WriteString(name)
		for _, w := range ws {
			fmt.Fprintf(&b, "\t%d", int(math.Round(w*100)))
		}
		b.WriteByte('\n')
	}
	row("bias", m.bias)
	names := make([]string, 0, len(m.weights))
	for name, ws := range m.weights {
		if slices.ContainsFunc(ws, func(w float64) bool { return math.Abs(w) >= 0.05 }) {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range names {
		row(name, m.weights[name])
	}
	n, err := w.Write(b.Bytes())
	return int64(n), err
}

// Read reads what WriteTo wrote.
func Read(data []byte) (*Model, error) {
	m := &Model{weights: map[string][]float64{}}
	s := bufio.NewScanner(bytes.NewReader(data))
	for line := 1; s.Scan(); line++ {
		if note, ok := strings.CutPrefix(s.Text(), "# "); ok {
			m.Note += note + "\n"
			continue
		}
		cells := strings.Split(s.Text(), "\t")
		if cells[0] == "labels" {
			if m.Labels != nil {
				return nil, fmt.Errorf("model: line %d: labels once more", line)
			}
			m.Labels = cells[1:]
			continue
		}
		if m.weights[cells[0]] != nil || cells[0] == "bias" && m.bias != nil {
			return nil, fmt.Errorf("model: line %d: %s once more", line, cells[0])
		}
		if len(cells) != len(m.Labels)+1 {
			return nil, fmt.Errorf("model: line %d: %d cells for %d labels", line, len(cells)-1, len(m.Labels))
		}
		ws := make([]float64, len(m.Labels))
		for i, c := range cells[1:] {
			n, err := strconv.Atoi(c)
			if err != nil {
				return nil, fmt.Errorf("model: line %d: %w", line, err)
			}
			ws[i] = float64(n) / 100
		}
		if cells[0] == "bias" {
			m.bias = ws
		} else {
			m.weights[cells[0]] = ws
		}
	}
	if err := s.Err(); err != nil {
		return nil, fmt.Errorf("model: %w", err)
	}
	if len(m.Labels) < 2 || m.bias == nil {
		return nil, fmt.Errorf("model: labels or bias missing")
	}
	return m, nil
}

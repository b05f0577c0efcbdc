package exam

import (
	"bytes"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"unicode"
)

// Example is a text with what is known of it: its node, or one or more subjects of which one is right.
type Example struct {
	Title, Text string
	Node        string
	Nodes       []string // without a node: the topics of which one is right, or a part of the tree above them
	Subjects    []string
	Weight      float64
}

// Settings of training; the zero value is not useful, see [Defaults].
type Settings struct {
	Epochs   int
	Rate     float64
	Decay    float64 // pull of each weight towards zero, by level: papers and subjects
	Deep     float64 // the same for nodes, stronger: few examples each
	Own      float64 // weight of the tree's own words as examples
	Least    int     // a word must stand in so many examples
	Subject  float64 // share of the loss that asks for the subject alone where the node is known
	Drop     float64 // share of the steps that do not see the keywords, so that words learn to do without them
	Seed     uint64
	Smallest float64 // weights nearer to zero are not written
}

// Defaults are the settings that ship.
func Defaults() Settings {
	return Settings{Epochs: 30, Rate: 0.3, Decay: 2e-4, Deep: 4e-4, Own: 2, Least: 2, Subject: 0.5, Drop: 0.2, Seed: 1, Smallest: 0.3}
}

// sample is an example made ready: its numbers and the classes among which the truth lies.
type sample struct {
	in      input
	rows    []int // of the features, -1 for one without weights
	nodes   []int // the right class, or all of the right subjects
	subject []int // all classes of the right subject, where the node is known
	weight  float64
}

// Train learns weights for p from examples and the tree's own words and returns them in the form that [Load]
// reads. The same examples in the same order give the same bytes.
func Train(p *Profile, examples []Example, set Settings, note string) ([]byte, error) {
	examples = append(slices.Clone(examples), p.ownExamples(set.Own)...)
	readings := make([]reading, len(examples))
	inDocs := make(map[string]int)
	for i, e := range examples {
		readings[i] = p.read(e.Title, e.Text)
		for _, f := range readings[i].features() {
			inDocs[f.name]++
		}
	}
	w := &weights{idf: make(map[string]float64), rows: make(map[string][]cell)}
	for name, n := range inDocs {
		if n >= set.Least {
			w.idf[name] = math.Log(float64(len(examples)+1) / float64(n))
			w.unseen = max(w.unseen, w.idf[name])
		}
	}
	samples := make([]sample, 0, len(examples))
	for i, e := range examples {
		s := sample{in: p.vector(&readings[i], w.idf, w.unseen), weight: e.Weight}
		for j, n := range p.nodes {
			if !n.class {
				continue
			}
			known := e.Node != "" || len(e.Nodes) > 0
			if e.Node != "" && n.ID == e.Node || slices.ContainsFunc(e.Nodes, func(u string) bool { return within(n.ID, u) }) || !known && slices.Contains(e.Subjects, n.subject) {
				s.nodes = append(s.nodes, j)
			}
			if known && slices.Contains(e.Subjects, n.subject) {
				s.subject = append(s.subject, j)
			}
		}
		if len(s.nodes) == 0 {
			return nil, fmt.Errorf("train: example %d: no class for node %q, subjects %v", i, e.Node, e.Subjects)
		}
		samples = append(samples, s)
	}
	t := newTrainer(p, w, set)
	for i := range samples {
		samples[i].rows = t.place(samples[i].in.features)
	}
	t.run(samples)
	t.sums = centroids(p, samples)
	return t.write(note), nil
}

// ownExamples makes a text of each class's title, official words and keywords. Those in Hindi are left out: no question
// is in Hindi, so that the parts of a Hindi name ("public", "system", "Indian") would speak for the topics that happen
// to have it.
func (p *Profile) ownExamples(weight float64) []Example {
	if weight == 0 {
		return nil
	}
	var out []Example
	for _, n := range p.nodes {
		if n.class {
			out = append(out, Example{Title: "", Text: n.Title + ". " + n.Official + ". " + strings.Join(slices.DeleteFunc(slices.Clone(n.Keywords), hindi), "; ") + ".", Node: n.ID, Subjects: []string{n.subject}, Weight: weight})
		}
	}
	return out
}

func hindi(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Devanagari, r) })
}

// trainer holds dense rows while it learns: one row of outputs a feature.
type trainer struct {
	p     *Profile
	w     *weights
	set   Settings
	index map[string]int
	names []string
	rows  [][]float64
	grads [][]float64 // sums of squares, for steps that shrink
	bias  []float64
	gbias []float64
	dense [3]float64
	chain [][3]int
	tail  mean // of the later rounds
	sums  map[string][]float64
}

func newTrainer(p *Profile, w *weights, set Settings) *trainer {
	t := &trainer{p: p, w: w, set: set, index: make(map[string]int), dense: [3]float64{2, 4, 5}}
	for name := range w.idf {
		t.names = append(t.names, name)
	}
	t.names = append(t.names, "#question", "#long", "#middling", "#short", "#you", "#tale")
	slices.Sort(t.names)
	for i, name := range t.names {
		t.index[name] = i
		t.rows = append(t.rows, make([]float64, p.outputs()))
		t.grads = append(t.grads, make([]float64, p.outputs()))
	}
	t.bias, t.gbias = make([]float64, p.outputs()), make([]float64, p.outputs())
	t.chain = make([][3]int, len(p.nodes))
	for i, n := range p.nodes {
		if n.class {
			t.chain[i] = p.chain(i)
		}
	}
	return t
}

// place finds the rows of features.
func (t *trainer) place(features []feature) []int {
	rows := make([]int, len(features))
	for i, f := range features {
		rows[i] = -1
		if r, ok := t.index[f.name]; ok {
			rows[i] = r
		}
	}
	return rows
}

func (t *trainer) run(samples []sample) {
	order := make([]int, len(samples))
	for i := range order {
		order[i] = i
	}
	rng := rand.New(rand.NewPCG(t.set.Seed, 0))
	for epoch := range t.set.Epochs {
		rng.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		rate := t.set.Rate / (1 + 0.05*float64(epoch))
		for _, i := range order {
			s := samples[i]
			if rng.Float64() < t.set.Drop {
				s.in.levels = [3][]float64{}
			}
			t.step(&s, rate)
		}
		if epoch >= t.set.Epochs/2 {
			t.tail.add(t)
		}
	}
	t.tail.into(t)
}

// mean sums the weights of the later rounds. Their mean errs less than the last: one round leans to the examples that
// it happened to see last (Polyak and Juditsky, Acceleration of stochastic approximation by averaging, 1992).
type mean struct {
	rows  [][]float64
	bias  []float64
	dense [3]float64
	n     float64
}

func (m *mean) add(t *trainer) {
	if m.n == 0 {
		m.bias = make([]float64, len(t.bias))
		for _, row := range t.rows {
			m.rows = append(m.rows, make([]float64, len(row)))
		}
	}
	m.n++
	for r, row := range t.rows {
		for o, v := range row {
			m.rows[r][o] += v
		}
	}
	for o, v := range t.bias {
		m.bias[o] += v
	}
	for l, v := range t.dense {
		m.dense[l] += v
	}
}

// into replaces the trainer's weights by the means.
func (m *mean) into(t *trainer) {
	for r, row := range m.rows {
		for o, v := range row {
			t.rows[r][o] = v / m.n
		}
	}
	for o, v := range m.bias {
		t.bias[o] = v / m.n
	}
	for l, v := range m.dense {
		t.dense[l] = v / m.n
	}
}

// step moves the weights along one sample's gradient.
func (t *trainer) step(s *sample, rate float64) {
	out := slices.Clone(t.bias)
	np, ns := len(t.p.gs), len(t.p.Subjects)
	for i, v := range s.in.levels[0] {
		out[i] += t.dense[0] * v
	}
	for i, v := range s.in.levels[1] {
		out[np+i] += t.dense[1] * v
	}
	for i, v := range s.in.levels[2] {
		out[np+ns+i] += t.dense[2] * v
	}
	rows := make([]int, 0, len(s.in.features))
	vals := make([]float64, 0, len(s.in.features))
	for i, f := range s.in.features {
		r := s.rows[i]
		if r < 0 {
			continue
		}
		rows, vals = append(rows, r), append(vals, f.value)
		for o, x := range t.rows[r] {
			out[o] += x * f.value
		}
	}
	scores := make([]float64, len(t.p.nodes))
	for i, n := range t.p.nodes {
		if n.class {
			c := t.chain[i]
			scores[i] = out[c[0]] + out[c[1]] + out[c[2]]
		}
	}
	like := t.p.likelihoods(scores)
	// What is wished for: the classes among which the truth lies, in proportion to their present likelihood.
	wish := make([]float64, len(like))
	t.share(wish, like, s.nodes, 1)
	if len(s.subject) > 0 {
		for i := range wish {
			wish[i] *= 1 - t.set.Subject
		}
		t.share(wish, like, s.subject, t.set.Subject)
	}
	grad := make([]float64, len(out))
	for i := range like {
		if t.p.nodes[i].class {
			d := (like[i] - wish[i]) * s.weight
			c := t.chain[i]
			grad[c[0]] += d
			grad[c[1]] += d
			grad[c[2]] += d
		}
	}
	for o, g := range grad {
		t.gbias[o] += g * g
		if t.gbias[o] > 0 {
			t.bias[o] -= rate * g / math.Sqrt(1e-6+t.gbias[o]) * 0.3
		}
	}
	// Most outputs are all but right; leaving these out halves the time and costs nothing.
	var live []int
	for o, g := range grad {
		if math.Abs(g) > 1e-3 {
			live = append(live, o)
		}
	}
	for k, r := range rows {
		row, sq := t.rows[r], t.grads[r]
		for _, o := range live {
			g := grad[o]
			decay := t.set.Decay
			if o >= np+ns {
				decay = t.set.Deep
			}
			d := g*vals[k] + decay*row[o]
			sq[o] += d * d
			if sq[o] > 0 {
				row[o] -= rate * d / math.Sqrt(1e-4+sq[o])
			}
		}
	}
	for l, values := range s.in.levels {
		at, g := [3]int{0, np, np + ns}[l], 0.0
		for i, v := range values {
			g += grad[at+i] * v
		}
		t.dense[l] -= rate * 0.02 * g
	}
}

// share adds to wish the amount, spread over classes by their likelihood.
func (t *trainer) share(wish, like []float64, classes []int, amount float64) {
	sum := 0.0
	for _, c := range classes {
		sum += like[c] + 1e-9
	}
	for _, c := range classes {
		wish[c] += amount * (like[c] + 1e-9) / sum
	}
}

// write gives the weights as text, words sorted.
func (t *trainer) write(note string) []byte {
	var b bytes.Buffer
	for l := range strings.Lines(note) {
		fmt.Fprintf(&b, "# %s\n", strings.TrimSpace(l))
	}
	for l, name := range []string{"paper", "subject", "node"} {
		fmt.Fprintf(&b, "dense\t%s\t%.3f\n", name, t.dense[l])
	}
	number := make([]int, len(t.bias)) // in the file, from 1
	for o, v := range t.bias {
		if t.gbias[o] > 0 {
			number[o] = slices.Max(number) + 1
			fmt.Fprintf(&b, "bias\t%s\t%.3f\n", t.p.outputName(o), v)
		}
	}
	for r, name := range t.names {
		var cells strings.Builder
		for o, v := range t.rows[r] {
			if h := int(math.Round(v * 100)); math.Abs(v) >= t.set.Smallest && number[o] > 0 {
				fmt.Fprintf(&cells, "\t%d:%d", number[o]-1, h)
			}
		}
		if cells.Len() > 0 {
			fmt.Fprintf(&b, "word\t%s\t%.2f%s\n", name, t.w.idf[name], cells.String())
		}
	}
	first := t.p.outputs() - len(t.p.nodes)
	for _, name := range sortedKeys(t.sums) {
		var cells strings.Builder
		for n, v := range t.sums[name] {
			if h := int(math.Round(v * 100)); h > 1 && number[first+n] > 0 {
				fmt.Fprintf(&cells, "\t%d:%d", number[first+n]-1, h)
			}
		}
		if cells.Len() > 0 {
			fmt.Fprintf(&b, "sum\t%s\t0%s\n", name, cells.String())
		}
	}
	return b.Bytes()
}

func sortedKeys(m map[string][]float64) []string { return slices.Sorted(maps.Keys(m)) }

package exam

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang/loglinear"
)

// weights is a log-linear model over the classes of a profile. A class's score is the sum of what the words and
// the keywords say for its paper, its subject and itself, so that a topic with few examples learns from its
// neighbours.
type weights struct {
	note   string // what it was trained on and when
	idf    map[string]float64
	rows   map[string][]cell
	sums   map[string][]cell  // sums of the examples of a node; cells name nodes, not outputs
	unseen float64            // idf of a word that training did not see
	dense  map[string]float64 // "paper", "subject", "node": trust in keywords on each level
	bias   []float64          // by output
}

// cell is the weight of a feature for one output.
type cell struct {
	out    int32
	weight float32
}

// outputs numbers what a model speaks of: papers, then subjects, then nodes.
func (p *Profile) outputs() int { return len(p.gs) + len(p.Subjects) + len(p.nodes) }

// chain returns the three outputs that make up a class's score.
func (p *Profile) chain(node int) [3]int {
	n := &p.nodes[node]
	s := slices.IndexFunc(p.Subjects, func(s Subject) bool { return s.ID == n.subject })
	return [3]int{n.paper, len(p.gs) + s, len(p.gs) + len(p.Subjects) + node}
}

// outputName is the name of an output in the file.
func (p *Profile) outputName(i int) string {
	switch {
	case i < len(p.gs):
		return "paper/" + p.gs[i]
	case i < len(p.gs)+len(p.Subjects):
		return "subject/" + p.Subjects[i-len(p.gs)].ID
	}
	return p.nodes[i-len(p.gs)-len(p.Subjects)].ID
}

// readWeights reads the text form, tab-separated: "# note" lines; "dense name value"; "bias output value", which
// number the outputs from 0; "word stem idf output:hundredths …"; "sum stem 0 output:hundredths …" of nodes, see
// [centroids].
func readWeights(b []byte, p *Profile) (*weights, error) {
	w := &weights{idf: make(map[string]float64), rows: make(map[string][]cell), sums: make(map[string][]cell), dense: make(map[string]float64), bias: make([]float64, p.outputs())}
	names := make(map[string]int32)
	for i := range p.outputs() {
		names[p.outputName(i)] = int32(i)
	}
	var outs []int32
	line := 0
	for text := range strings.Lines(string(b)) {
		line++
		text = strings.TrimRight(text, "\r\n")
		if note, ok := strings.CutPrefix(text, "# "); ok {
			w.note += note + "\n"
			continue
		}
		kind, rest, _ := strings.Cut(text, "\t")
		name, rest, _ := strings.Cut(rest, "\t")
		value, cells, _ := strings.Cut(rest, "\t")
		v, err := strconv.ParseFloat(value, 64)
		if err != nil {
			return nil, fmt.Errorf("line %d: %w", line, err)
		}
		switch kind {
		case "dense":
			w.dense[name] = v
		case "bias":
			out, ok := names[name]
			if !ok {
				return nil, fmt.Errorf("line %d: the profile has no %q", line, name)
			}
			w.bias[out] = v
			outs = append(outs, out)
		case "word", "sum":
			row := make([]cell, 0, strings.Count(cells, ":"))
			for c := range strings.SplitSeq(cells, "\t") {
				if c == "" {
					continue
				}
				at, hundredths, _ := strings.Cut(c, ":")
				o, errO := strconv.Atoi(at)
				h, errH := strconv.Atoi(hundredths)
				if errO != nil || errH != nil || o < 0 || o >= len(outs) {
					return nil, fmt.Errorf("line %d: bad cell %q", line, c)
				}
				row = append(row, cell{outs[o], float32(h) / 100})
			}
			if kind == "word" {
				w.idf[name], w.rows[name] = v, row
				w.unseen = max(w.unseen, v)
				continue
			}
			first := int32(p.outputs() - len(p.nodes))
			for i := range row {
				if row[i].out < first {
					return nil, fmt.Errorf("line %d: a sum of %s, which is no topic", line, p.outputName(int(row[i].out)))
				}
				row[i].out -= first
			}
			w.sums[name] = row
		default:
			return nil, fmt.Errorf("line %d: unknown kind %q", line, kind)
		}
	}
	return w, nil
}

// input is a reading as numbers: features with their final values, and keyword evidence on three levels.
type input struct {
	features []feature
	levels   [3][]float64 // by paper, subject, node
}

// vector turns a reading into numbers. idf may be nil: then every word counts alike.
func (p *Profile) vector(r *reading, idf map[string]float64, unseen float64) input {
	in := input{features: r.features()}
	sum := 0.0
	kept := in.features[:0]
	for _, f := range in.features {
		v, ok := idf[f.name]
		if !ok {
			if strings.Contains(f.name, " ") {
				continue
			}
			v = unseen
		}
		f.value *= v
		sum += f.value * f.value
		kept = append(kept, f)
	}
	in.features = kept
	if sum > 0 {
		norm := 1 / math.Sqrt(sum)
		for i := range in.features {
			in.features[i].value *= norm
		}
	}
	in.features = append(in.features, r.register()...)
	in.levels = p.levels(r.evidence)
	return in
}

// levels sums keyword evidence up the tree and brings each level to a comparable length.
func (p *Profile) levels(evidence []float64) [3][]float64 {
	l := [3][]float64{make([]float64, len(p.gs)), make([]float64, len(p.Subjects)), make([]float64, len(p.nodes))}
	for i := range p.nodes {
		if !p.nodes[i].class || evidence[i] == 0 {
			continue
		}
		c := p.chain(i)
		l[0][c[0]] += evidence[i]
		l[1][c[1]-len(p.gs)] += evidence[i]
		l[2][i] += evidence[i]
	}
	for _, v := range l {
		sum := 0.0
		for _, x := range v {
			sum += x * x
		}
		norm := 1 / (math.Sqrt(sum) + 1)
		for i := range v {
			v[i] *= norm
		}
	}
	return l
}

// plain is the model without training: keywords alone.
func (p *Profile) plain() *weights {
	return &weights{dense: map[string]float64{"paper": 2, "subject": 4, "node": 5}, bias: make([]float64, p.outputs())}
}

// score returns the unnormalised score of every node that is a class.
func (w *weights) score(p *Profile, in input) []float64 {
	out := slices.Clone(w.bias)
	for i, v := range in.levels[0] {
		out[i] += w.dense["paper"] * v
	}
	for i, v := range in.levels[1] {
		out[len(p.gs)+i] += w.dense["subject"] * v
	}
	for i, v := range in.levels[2] {
		out[len(p.gs)+len(p.Subjects)+i] += w.dense["node"] * v
	}
	for _, f := range in.features {
		for _, c := range w.rows[f.name] {
			out[c.out] += float64(c.weight) * f.value
		}
	}
	scores := make([]float64, len(p.nodes))
	for i := range p.nodes {
		if p.nodes[i].class {
			c := p.chain(i)
			scores[i] = out[c[0]] + out[c[1]] + out[c[2]]
		}
	}
	return scores
}

// likelihoods turns scores of classes into shares of one.
func (p *Profile) likelihoods(scores []float64) []float64 {
	of := slices.Clone(scores)
	for i := range of {
		if !p.nodes[i].class {
			of[i] = math.Inf(-1)
		}
	}
	return loglinear.Softmax(of)
}

package story

import (
	_ "embed"
	"fmt"
	"math"
	"strconv"
	"strings"
	"sync"
)

// dated.txt and undated.txt hold the trees that judge a pair of documents, of which both or not both have a day: fitted on
// labelled streams by `go test -run TestTrain -write ./internal/story`. One tree a line, its nodes parted by blanks,
// "feature:bound:left:right" or a leaf's value. Boosted regression trees (Friedman 2001), logistic loss.
//
//go:embed dated.txt
var datedText string

//go:embed undated.txt
var undatedText string

// node is an inner node (feature ≥ 0) or a leaf.
type node struct {
	feature     int16
	left, right int16
	bound       float64
	value       float64
}

// model is a sum of trees.
type model struct {
	bias  float64
	trees [][]node
}

// The fitted models, each read once.
var (
	dated   = sync.OnceValue(func() *model { return shipped("dated.txt", datedText) })
	undated = sync.OnceValue(func() *model { return shipped("undated.txt", undatedText) })
)

func shipped(name, text string) *model {
	m, err := parseModel(text)
	if err != nil {
		panic("story: " + name + ": " + err.Error())
	}
	return m
}

// parseModel reads trees of which each node stands before those that it leads to, so that every walk ends in a leaf.
func parseModel(text string) (*model, error) {
	m := &model{}
	n := 0
	for line := range strings.Lines(text) {
		n++
		var tree []node
		for f := range strings.FieldsSeq(line) {
			o, err := parseNode(f)
			if err != nil {
				return nil, fmt.Errorf("line %d: node %d: %w", n, len(tree), err)
			}
			tree = append(tree, o)
		}
		for i, o := range tree {
			if o.feature >= 0 && (int(min(o.left, o.right)) <= i || int(max(o.left, o.right)) >= len(tree)) {
				return nil, fmt.Errorf("line %d: node %d leads to %d and %d of %d", n, i, o.left, o.right, len(tree))
			}
		}
		if len(tree) > 0 {
			m.trees = append(m.trees, tree)
		}
	}
	return m, nil
}

func parseNode(text string) (node, error) {
	part := strings.Split(text, ":")
	if len(part) != 1 && len(part) != 4 {
		return node{}, fmt.Errorf("%q: want a value, or feature:bound:left:right", text)
	}
	v := make([]float64, len(part))
	for i, p := range part {
		var err error
		if v[i], err = strconv.ParseFloat(p, 64); err != nil || math.IsNaN(v[i]) || math.IsInf(v[i], 0) {
			return node{}, fmt.Errorf("%q is no number", p)
		}
	}
	if len(part) == 1 {
		return node{feature: -1, value: v[0]}, nil
	}
	for _, i := range []int{0, 2, 3} {
		if v[i] < 0 || v[i] > math.MaxInt16 || v[i] != math.Trunc(v[i]) {
			return node{}, fmt.Errorf("%q is no number of a feature or node", part[i])
		}
	}
	if int(v[0]) >= len(featureSet{}) {
		return node{}, fmt.Errorf("there is no feature %s", part[0])
	}
	return node{int16(v[0]), int16(v[2]), int16(v[3]), v[1], 0}, nil
}

// logit is the model's log-odds that a pair tells of one event.
func (m *model) logit(f *featureSet) float64 {
	sum := m.bias
	for _, t := range m.trees {
		i := int16(0)
		for t[i].feature >= 0 {
			if f[t[i].feature] < t[i].bound {
				i = t[i].left
			} else {
				i = t[i].right
			}
		}
		sum += t[i].value
	}
	return sum
}

package story

import (
	_ "embed"
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
	dated   = sync.OnceValue(func() *model { return parseModel(datedText) })
	undated = sync.OnceValue(func() *model { return parseModel(undatedText) })
)

func parseModel(text string) *model {
	m := &model{}
	for line := range strings.Lines(text) {
		var tree []node
		for f := range strings.FieldsSeq(line) {
			part := strings.Split(f, ":")
			v := make([]float64, len(part))
			for i, p := range part {
				v[i], _ = strconv.ParseFloat(p, 64)
			}
			if len(part) == 4 {
				tree = append(tree, node{int16(v[0]), int16(v[2]), int16(v[3]), v[1], 0})
			} else {
				tree = append(tree, node{feature: -1, value: v[0]})
			}
		}
		if len(tree) > 0 {
			m.trees = append(m.trees, tree)
		}
	}
	return m
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

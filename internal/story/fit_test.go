package story

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/testkit"
)

type example struct {
	f      featureSet
	same   bool
	weight float64
}

// examples lists the candidate pairs of a set with their labels.
func examples(s labelled, weight float64) []example {
	label := map[string]string{}
	for i, d := range s.docs {
		label[string(d.ID)] = s.labels[i]
	}
	g := NewGrouper()
	g.model = &model{}
	var out []example
	for _, batch := range byDay(s.docs) {
		fresh := g.read(batch)
		near := make([][]int, len(fresh))
		for k, i := range fresh {
			near[k] = g.near(i)
		}
		done := map[[2]int]bool{}
		for k, i := range fresh {
			for _, j := range near[k] {
				p := [2]int{min(i, j), max(i, j)}
				if done[p] {
					continue
				}
				done[p] = true
				a, b := g.docs[p[0]], g.docs[p[1]]
				out = append(out, example{compare(a, b, g.local[p[0]], g.local[p[1]]), label[string(a.id)] == label[string(b.id)], weight})
			}
		}
	}
	return out
}

// boost fits regression trees to the pairs by gradient boosting with logistic loss and second-order leaves.
func boost(ex []example, rounds, depth int, rate float64) *model {
	const bins = 48
	bounds := make([][]float64, nFeatures)
	binned := make([][]uint8, len(ex))
	for k := range nFeatures {
		values := make([]float64, 0, len(ex))
		for i := range ex {
			values = append(values, ex[i].f[k])
		}
		slices.Sort(values)
		for b := 1; b < bins; b++ {
			v := values[b*len(values)/bins]
			if n := len(bounds[k]); v > values[0] && (n == 0 || v > bounds[k][n-1]) {
				bounds[k] = append(bounds[k], v)
			}
		}
		// The upper end, where the positives are, in finer steps.
		for b := 1; b < 16; b++ {
			v := values[len(values)-1-(len(values)/bins)*b/16]
			bounds[k] = append(bounds[k], v)
		}
		slices.Sort(bounds[k])
		bounds[k] = slices.Compact(bounds[k])
	}
	for i := range ex {
		binned[i] = make([]uint8, nFeatures)
		for k := range nFeatures {
			n, _ := slices.BinarySearch(bounds[k], ex[i].f[k])
			if n < len(bounds[k]) && bounds[k][n] == ex[i].f[k] {
				n++
			}
			binned[i][k] = uint8(n)
		}
	}
	m := &model{}
	score := make([]float64, len(ex))
	grad, hess := make([]float64, len(ex)), make([]float64, len(ex))
	at := make([]int, len(ex))
	for range rounds {
		for i := range ex {
			p := sigmoid(score[i])
			y := 0.0
			if ex[i].same {
				y = 1
			}
			grad[i], hess[i] = (p-y)*ex[i].weight, p*(1-p)*ex[i].weight
			at[i] = 0
		}
		tree := []node{{feature: -1}}
		level := []int{0}
		for d := range depth {
			type cell struct{ g, h float64 }
			index := map[int]int{}
			for k, n := range level {
				index[n] = k
			}
			hist := make([][][64]cell, len(level))
			for k := range hist {
				hist[k] = make([][64]cell, nFeatures)
			}
			for i := range ex {
				k, ok := index[at[i]]
				if !ok {
					continue
				}
				for f := range nFeatures {
					c := &hist[k][f][binned[i][f]]
					c.g += grad[i]
					c.h += hess[i]
				}
			}
			var next []int
			split := map[int]bool{}
			for k, n := range level {
				var total cell
				for _, c := range hist[k][0] {
					total.g += c.g
					total.h += c.h
				}
				best, bf, bb := 1e-3, -1, 0
				for f := range nFeatures {
					var l cell
					for b := range bounds[f] {
						l.g += hist[k][f][b].g
						l.h += hist[k][f][b].h
						r := cell{total.g - l.g, total.h - l.h}
						if l.h < 4 || r.h < 4 {
							continue
						}
						if gain := l.g*l.g/(l.h+2) + r.g*r.g/(r.h+2) - total.g*total.g/(total.h+2); gain > best {
							best, bf, bb = gain, f, b
						}
					}
				}
				if bf < 0 || d == depth {
					continue
				}
				tree[n] = node{bf, bounds[bf][bb], len(tree), len(tree) + 1, 0}
				tree = append(tree, node{feature: -1}, node{feature: -1})
				next = append(next, len(tree)-2, len(tree)-1)
				split[n] = true
			}
			for i := range ex {
				if n := at[i]; split[n] {
					if ex[i].f[tree[n].feature] < tree[n].bound {
						at[i] = tree[n].left
					} else {
						at[i] = tree[n].right
					}
				}
			}
			level = next
		}
		g, h := make([]float64, len(tree)), make([]float64, len(tree))
		for i := range ex {
			g[at[i]] += grad[i]
			h[at[i]] += hess[i]
		}
		for n := range tree {
			if tree[n].feature < 0 {
				tree[n].value = -rate * g[n] / (h[n] + 2)
			}
		}
		for i := range ex {
			score[i] += tree[at[i]].value
		}
		m.trees = append(m.trees, tree)
	}
	return m
}

func (m *model) text() string {
	var b strings.Builder
	for _, t := range m.trees {
		for i, n := range t {
			if i > 0 {
				b.WriteByte(' ')
			}
			if n.feature < 0 {
				fmt.Fprintf(&b, "%.4g", n.value)
			} else {
				fmt.Fprintf(&b, "%d:%.5g:%d:%d", n.feature, n.bound, n.left, n.right)
			}
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func TestTrain(t *testing.T) {
	if !*write {
		t.Skip("-write is not set")
	}
	testkit.Shared(t)
	var ex []example
	add := func(name string, s labelled, w float64) {
		e := examples(s, w)
		pos := 0
		for _, x := range e {
			if x.same {
				pos++
			}
		}
		t.Logf("%s: %d pairs, %d same", name, len(e), pos)
		ex = append(ex, e...)
	}
	add("neus-train", storySet(t, "neus-train"), 0.3)
	n := storySet(t, "neus-train")
	for k := range 8 {
		var part labelled
		for i, l := range n.labels {
			if h := len(l); int(l[h-1]-'0')%8 == k {
				part.docs = append(part.docs, n.docs[i])
				part.labels = append(part.labels, l)
			}
		}
		if len(part.docs) > 0 {
			add(fmt.Sprint("part ", k), part, 1)
		}
	}
	add("allsides-train", storySet(t, "allsides-train"), 1)
	base := len(ex)
	add("ecbplus-dev", storySet(t, "ecbplus-dev"), 0.3)
	add("india-dev", indiaSet(t), 1)
	show := func(name string, s labelled, m *model) {
		for _, shift := range []float64{-0.5, 0, 0.5, 1} {
			x := *m
			x.bias += shift
			r := bcubed(s.labels, groupWith(s, &x))
			t.Logf("%-20s shift %+.1f P %.3f R %.3f F1 %.3f many %.3f pairs %.2f %.2f", name, shift, r.p, r.r, r.f, r.manyF, r.pairP, r.pairR)
		}
	}
	rounds, depth, rate := 150, 4, 0.1
	held := boost(ex[:base:base], rounds, depth, rate)
	show("neus-val", storySet(t, "neus-val"), held)
	show("allsides-val", storySet(t, "allsides-val"), held)
	show("ecbplus-dev unseen", storySet(t, "ecbplus-dev"), held)
	show("india-dev unseen", indiaSet(t), held)
	if !*write {
		return
	}
	all := boost(ex, rounds, depth, rate)
	show("neus-val, all", storySet(t, "neus-val"), all)
	show("allsides-val, all", storySet(t, "allsides-val"), all)
	show("ecbplus-dev seen", storySet(t, "ecbplus-dev"), all)
	show("india-dev seen", indiaSet(t), all)
	if err := os.WriteFile("model.txt", []byte(all.text()), 0o644); err != nil {
		t.Fatal(err)
	}
}

func groupWith(s labelled, m *model) []sandarbh.StoryID {
	g := NewGrouper()
	g.model = m
	for _, batch := range byDay(s.docs) {
		g.Add(batch)
	}
	out := make([]sandarbh.StoryID, len(s.docs))
	for i, d := range s.docs {
		out[i] = g.Story(d.ID)
	}
	return out
}

package story

import (
	"fmt"
	"math"
	"math/rand/v2"
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
	g.model = &model{fBias: floor}
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

// logistic is logistic regression by Adam over shuffled batches.
func logistic(ex []example, epochs int) model {
	var m, m1, m2 model
	rnd := rand.New(rand.NewPCG(7, 0))
	const l2 = 1e-5
	step := 0.0
	total := epochs * (len(ex)/256 + 1)
	for range epochs {
		rnd.Shuffle(len(ex), func(i, j int) { ex[i], ex[j] = ex[j], ex[i] })
		for start := 0; start < len(ex); start += 256 {
			var grad model
			end := min(start+256, len(ex))
			for i := start; i < end; i++ {
				e := &ex[i]
				y := 0.0
				if e.same {
					y = 1
				}
				d := (sigmoid(m.logit(&e.f)) - y) * e.weight
				for k := range grad {
					grad[k] += d * e.f[k]
				}
			}
			step++
			lr := 0.05 * (1 - step/float64(total+1))
			for k := range m {
				gk := grad[k]/float64(end-start) + l2*m[k]
				m1[k] = 0.9*m1[k] + 0.1*gk
				m2[k] = 0.999*m2[k] + 0.001*gk*gk
				m[k] -= lr * (m1[k] / (1 - math.Pow(0.9, step))) / (math.Sqrt(m2[k]/(1-math.Pow(0.999, step))) + 1e-8)
			}
		}
	}
	return m
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
	m := logistic(ex, 30)
	var b strings.Builder
	for k, w := range m {
		fmt.Fprintf(&b, "\t\t%d: %.3f,\n", k, w)
	}
	t.Logf("model:\n%s", b.String())
	for _, name := range []string{"india-dev", "neus-val", "allsides-val", "ecbplus-dev"} {
		s := indiaSet(t)
		if name != "india-dev" {
			s = storySet(t, name)
		}
		for _, shift := range []float64{-1, -0.5, 0, 0.5, 1} {
			x := m
			x[fBias] += shift
			got := groupWith(s, &x)
			r := bcubed(s.labels, got)
			t.Logf("%-13s shift %+.1f P %.3f R %.3f F1 %.3f many %.3f pairs %.2f %.2f", name, shift, r.p, r.r, r.f, r.manyF, r.pairP, r.pairR)
		}
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

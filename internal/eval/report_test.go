package eval

import (
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// want is a figure by its name.
type want map[string]float64

// check holds the figures of a report against those worked out by hand; others may stand beside them.
func check(t *testing.T, rep *Report, figures want) {
	t.Helper()
	got := map[string]float64{}
	for _, f := range rep.Figures {
		got[f.Figure] = f.Value
	}
	for name, v := range figures {
		if g, ok := got[name]; !ok || math.Abs(g-v) > 5e-4 {
			t.Errorf("%s = %.4f (there: %t), want %.4f", name, g, ok, v)
		}
	}
}

func TestWilson(t *testing.T) {
	t.Parallel()
	// 8 of 10 with z = 1.96: (0.8 + 0.192)/(1.384) ± 0.247/1.384 …
	got := wilson(8, 10)
	if math.Abs(got.Low-0.4902) > 5e-4 || math.Abs(got.High-0.9433) > 5e-4 {
		t.Errorf("wilson(8, 10) = %.4f–%.4f, want 0.4902–0.9433", got.Low, got.High)
	}
}

func TestBootstrap(t *testing.T) {
	t.Parallel()
	values := []float64{0, 0, 1, 1}
	a, b := bootstrap(len(values), meanOf(values)), bootstrap(len(values), meanOf(values))
	if *a != *b {
		t.Errorf("two drawings differ: %v, %v", a, b)
	}
	if a.Low > 0.5 || a.High < 0.5 || a.Low < 0 || a.High > 1 {
		t.Errorf("the mean of 0.5 is not within %v", a)
	}
}

func TestWriteTable(t *testing.T) {
	t.Parallel()
	v := func(f float64) *float64 { return &f }
	var out strings.Builder
	err := WriteTable(&out, []Figure{
		{Measure: "stories", Set: "mine", Figure: "B³ F1", Value: 0.96, Cases: 40, Anchor: Anchor{Value: v(0.9), By: "each alone", Reach: v(0.95)}},
		{Measure: "stories", Set: "mine", Figure: "recall", Value: 0.5, Cases: 40, Interval: &Interval{0.4, 0.6}},
		{Measure: "pages", Set: "mine", Figure: "foreign", Value: 0.05, Cases: 1200, Anchor: Anchor{Reach: v(0.04), AtMost: true}},
	})
	if err != nil {
		t.Fatal(err)
	}
	want := `measure  set   figure   cases  here   95 %         anchor            reach
stories  mine  B³ F1    40     0.960               0.900 each alone  0.950    reached
               recall   40     0.500  0.400–0.600
pages    mine  foreign  1200   0.050                                 ≤ 0.040  missed
`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

// Each row of the table of anchors is of a measure and a set that there are.
func TestAnchors(t *testing.T) {
	t.Parallel()
	sets := map[[2]string]bool{}
	for _, m := range Measures() {
		for _, s := range m.Sets {
			name := s[strings.LastIndexByte(s, '/')+1:]
			name, _, _ = strings.Cut(name, ".")
			sets[[2]string{m.Name, name}] = true
		}
	}
	if len(anchors) < 30 {
		t.Errorf("only %d anchors", len(anchors))
	}
	for key := range anchors {
		if !sets[[2]string{key[0], key[1]}] {
			t.Errorf("the anchor of %v belongs to no set", key)
		}
	}
}

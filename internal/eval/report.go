package eval

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
)

// Report is what one measure gives on one set.
type Report struct {
	Figures []Figure
	Misses  []Miss
	Drawing string // an SVG of the figures, of measures that draw one
}

// Figure is one measured value beside its anchor.
type Figure struct {
	Measure  string    `json:"measure"`
	Set      string    `json:"set"`
	Figure   string    `json:"figure"`
	Value    float64   `json:"value"`
	Cases    int       `json:"cases"` // that the value is over
	Interval *Interval `json:"interval,omitempty"`
	Anchor
}

// Interval holds the value in 95 of 100 samples like this one.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// Miss is one case that went wrong.
type Miss struct {
	Measure string `json:"measure"`
	Set     string `json:"set"`
	Miss    string `json:"miss"`
}

// share adds k of n, with Wilson's interval; nothing if n is 0.
func (r *Report) share(name string, k, n int) {
	if n > 0 {
		r.Figures = append(r.Figures, Figure{Figure: name, Value: float64(k) / float64(n), Cases: n, Interval: wilson(float64(k), n)})
	}
}

// value adds a figure that is no share.
func (r *Report) value(name string, v float64, n int) {
	r.Figures = append(r.Figures, Figure{Figure: name, Value: v, Cases: n})
}

// sampled adds a figure over n cases with the interval of its bootstrap.
func (r *Report) sampled(name string, n int, of func(cases []int) float64) {
	all := make([]int, n)
	for i := range all {
		all[i] = i
	}
	r.Figures = append(r.Figures, Figure{Figure: name, Value: of(all), Cases: n, Interval: bootstrap(n, of)})
}

// miss adds a case that went wrong, on one line.
func (r *Report) miss(format string, args ...any) {
	r.Misses = append(r.Misses, Miss{Miss: strings.Join(strings.Fields(fmt.Sprintf(format, args...)), " ")})
}

// wilson is the interval of k of n (Wilson 1927).
func wilson(k float64, n int) *Interval {
	p, z, m := k/float64(n), 1.96, float64(n)
	mid := (p + z*z/(2*m)) / (1 + z*z/m)
	d := z * math.Sqrt(p*(1-p)/m+z*z/(4*m*m)) / (1 + z*z/m)
	return &Interval{max(mid-d, 0), min(mid+d, 1)}
}

const resamples = 1000

// bootstrap draws n cases again and again, with a fixed seed, and returns where the middle 95 % of the values lie.
func bootstrap(n int, of func(cases []int) float64) *Interval {
	if n == 0 {
		return nil
	}
	dice := rand.New(rand.NewPCG(1, 0))
	drawn := make([]int, n)
	values := make([]float64, resamples)
	for i := range values {
		for k := range drawn {
			drawn[k] = dice.IntN(n)
		}
		values[i] = of(drawn)
	}
	slices.Sort(values)
	return &Interval{values[resamples*25/1000], values[resamples*975/1000]}
}

// ratio is a/b, or 0 if there is nothing to divide by.
func ratio[N int | float64](a, b N) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// harmonic is the mean of precision and recall that F1 is.
func harmonic(p, r float64) float64 { return ratio(2*p*r, p+r) }

// percent says k of n in words, for misses.
func percent(v float64) string { return fmt.Sprintf("%.1f %%", 100*v) }

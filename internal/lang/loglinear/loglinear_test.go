package loglinear

import (
	"math"
	"slices"
	"testing"
)

func TestSoftmax(t *testing.T) {
	for _, tt := range []struct {
		name         string
		scores, want []float64
	}{
		{"alike", []float64{2, 2}, []float64{0.5, 0.5}},
		{"three times as likely", []float64{math.Log(3), 0}, []float64{0.75, 0.25}},
		{"scores beyond what an exponent holds", []float64{5000, 5000}, []float64{0.5, 0.5}},
		{"one that cannot be", []float64{1, math.Inf(-1)}, []float64{1, 0}},
	} {
		got := Softmax(tt.scores)
		for i := range got {
			if !(math.Abs(got[i]-tt.want[i]) < 1e-12) {
				t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
				break
			}
		}
	}
}

func TestNumbered(t *testing.T) {
	names, number := Numbered(map[string]int{"rare": 1, "opens": 3, "name": 9}, 2)
	if want := []string{"name", "opens"}; !slices.Equal(names, want) || number["opens"] != 1 || len(number) != 2 {
		t.Errorf("%v %v, want %v in that order", names, number, want)
	}
}

package eval

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestTenths(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		all  []Scored
		want []Tenth
		gap  float64
	}{
		{"nothing", nil, nil, 0},
		{"as likely as it is held", []Scored{{0.5, 1}, {0.5, 0}}, []Tenth{{50, 59, 1, 2, 0.5}}, 0},
		{"half of one", []Scored{{0.25, 0.5}, {0.25, 0}}, []Tenth{{20, 29, 0.5, 2, 0.25}}, 0},
		{"the ends", []Scored{{0, 0}, {1, 1}, {1, 0}}, []Tenth{{0, 9, 0, 1, 0}, {90, 100, 1, 2, 1}}, 1.0 / 3},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := Tenths(tt.all)
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("tenths (-want +got):\n%s", diff)
			}
			if gap := Gap(got); math.Abs(gap-tt.gap) > 1e-9 {
				t.Errorf("calibration error %.3f, want %.3f", gap, tt.gap)
			}
		})
	}
}

// A drawing is XML, and says in words what it shows.
func TestDrawTenths(t *testing.T) {
	t.Parallel()
	got := drawTenths("Of 2 releases < 3", []curve{{"relevance", "#000", Tenths([]Scored{{0.5, 1}, {0.95, 0.5}})}})
	for d := xml.NewDecoder(strings.NewReader(got)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{
		`role="img"`, `aria-labelledby="t d"`, "<title id=\"t\">Of 2 releases &lt; 3</title>",
		"By relevance: 50–59: 1 of 1, 90–100: 0.5 of 1; calibration error 0.475.",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("the drawing lacks %s", want)
		}
	}
}

package claim

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

func TestTimesAreNoSubjects(t *testing.T) {
	for _, tt := range []struct {
		words string
		want  bool
	}{
		{"Thursday", true},
		{"November", true},
		{"August", true},
		{"March", true},
		{"सोमवार", true},
		{"November Price Index", false},
		{"Sunday Times", false},
		{"Estonia", false},
		{"", false},
	} {
		if got := isTime(tt.words); got != tt.want {
			t.Errorf("isTime(%q) = %v", tt.words, got)
		}
	}
	d := &sandarbh.Document{ID: "d", Text: "In November, prices of salt rose by 5 per cent.", Published: sandarbh.Date{Year: 2026, Month: 12, Day: 6}}
	for _, c := range Extract(d) {
		if c.Subject == "November" {
			t.Errorf("a claim of November: %+v", c)
		}
	}
}

func TestEqual(t *testing.T) {
	q := func(v, step float64, qualifier string) lang.Quantity {
		return lang.Quantity{Value: v, Upper: v, Step: step, Qualifier: qualifier}
	}
	for _, tt := range []struct {
		name string
		a, b lang.Quantity
		want bool
	}{
		{"exact figures that differ by two", q(519, 1, ""), q(521, 1, ""), false},
		{"rounded to hundreds", q(1825, 1, ""), q(1800, 1, ""), true},
		{"rounded to one decimal", q(6.87, 0.01, ""), q(6.9, 0.1, ""), true},
		{"nearly a lakh", q(99446, 1, ""), q(100000, 100000, "nearly"), true},
		{"more than allows more", q(300, 1, "more than"), q(318, 1, ""), true},
		{"more than does not allow less", q(300, 1, "more than"), q(240, 1, ""), false},
		{"lakh crore against crore", q(1e12, 1e12, ""), q(1e10, 1e7, ""), false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Equal(tt.a, tt.b); got != tt.want {
				t.Errorf("Equal(%v, %v) = %v, want %v", tt.a.Value, tt.b.Value, got, tt.want)
			}
			if Equal(tt.a, tt.b) != Equal(tt.b, tt.a) {
				t.Error("not symmetric")
			}
		})
	}
}

func TestSkeletonMeetsAcrossScripts(t *testing.T) {
	for _, p := range [][2]string{{"पायलट", "pilot"}, {"सोनप्रयाग", "sonprayag"}, {"मोबाइल", "mobile"}} {
		if a, b := Skeleton(p[0]), Skeleton(p[1]); a != b || a == "" {
			t.Errorf("Skeleton(%s) = %q, Skeleton(%s) = %q", p[0], a, p[1], b)
		}
	}
}

func TestParagraphsLeaveOutPointers(t *testing.T) {
	d := &sandarbh.Document{ID: "d", Text: "Home | India\nAlso read: Ferry with 90 seats sinks\nThe ferry has 40 seats.\nTrending\nFerry of 300 seats for Goa\n"}
	for _, c := range Extract(d) {
		if q, _ := d.Quote(c.Span); !strings.HasPrefix(q, "40") {
			t.Errorf("took a claim from furniture: %q", q)
		}
	}
}

func FuzzExtract(f *testing.F) {
	f.Add("The dam, 45 m high, was opened on 3 May 2026. Cost: Rs 2.5 lakh crore.")
	f.Add("योजना में तीन लाख बुनकर जुड़े: प्रीमियम 20 रुपये।")
	f.Add("Length: 591 km. Lanes: six.\nAlso read | x")
	f.Fuzz(func(t *testing.T, text string) {
		d := &sandarbh.Document{ID: "d", Text: text}
		for _, c := range Extract(d) {
			if _, ok := d.Quote(c.Span); !ok {
				t.Fatalf("span %v outside the text", c.Span)
			}
			if c.Span.Start < c.Sentence.Start || c.Span.End > c.Sentence.End {
				t.Fatalf("span %v outside its sentence %v", c.Span, c.Sentence)
			}
		}
	})
}

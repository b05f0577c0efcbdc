package claim

import (
	"math"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Extract lists the claims of a document in the order of its text.
func Extract(doc *sandarbh.Document) []sandarbh.Claim {
	var out []sandarbh.Claim
	r := Read(doc)
	for _, m := range r.Mentions {
		c := m.Claim
		c.Matter = named(r, m)
		if m.Quantity.Ordinal {
			c.Kind = sandarbh.ClaimOrdinal
		}
		if isTime(c.Subject) {
			c.Subject = "" // the nearest name of "In November, prices rose by 5 per cent" is none
		}
		out = append(out, c)
	}
	return out
}

// isTime reports whether words name a weekday, a month or another time and nothing else.
func isTime(words string) bool {
	const in = "in " // "March" alone is no month
	for _, d := range lang.Dates(in+words, sandarbh.Date{Year: 2000, Month: 1, Day: 1}) {
		if d.Start <= len(in) && d.End == len(in)+len(words) {
			return true
		}
	}
	return false
}

// Equal reports whether two quantities can be the same: within a range, within the rounding of the coarser one,
// or within what "about", "at least", "up to" allow.
func Equal(a, b lang.Quantity) bool {
	if a.Upper > a.Value && b.Upper > b.Value && (a.Value == b.Value) != (a.Upper == b.Upper) {
		return false // "18 to 35 years", "18 to 40 years": two limits of which one is the same
	}
	if a.Upper > a.Value || b.Upper > b.Value {
		return a.Value <= max(b.Upper, b.Value) && b.Value <= max(a.Upper, a.Value)
	}
	if strings.HasPrefix(a.Unit, "degree") {
		return near(a.Value, b.Value, "", "", a.Step, b.Step) // "a maximum of 49.2" is what was measured
	}
	return near(a.Value, b.Value, a.Qualifier, b.Qualifier, a.Step, b.Step)
}

// roundFigures are the figures of a number that has been rounded: "some 820", not "some 824".
const roundFigures = 2

func near(x, y float64, qx, qy string, stepX, stepY float64) bool {
	if x == y {
		return true
	}
	// Figures printed to different places: within one of the coarser, since figures are cut off as often as rounded.
	if step := max(stepX, stepY); stepX != stepY && step > 0 {
		fine, coarse := x, y
		if stepX > stepY {
			fine, coarse = y, x
		}
		if rounds(fine, coarse, step) {
			return true
		}
	}
	// The coarser figure is the finer one, rounded: 1,800 for 1,825.
	if a, b := figures(x), figures(y); a != b && max(a, b) >= 3 && (stepX == 0 || stepX >= 1) && (stepY == 0 || stepY >= 1) && math.Abs(x-y) <= 0.025*max(x, y) {
		fine, coarse, n := x, y, b
		if a < b {
			fine, coarse, n = y, x, a
		}
		if rounds(fine, coarse, math.Pow(10, math.Floor(math.Log10(math.Abs(fine)))-float64(n-1))) {
			return true
		}
	}
	allow := func(q string, from, to float64) bool { // from is what q qualifies
		switch q {
		case "about", "around", "approximately", "nearly", "roughly", "almost", "some", "close to", "under", "less than":
			if figures(from) == 1 && math.Abs(from-to) <= 0.1*max(from, to) {
				return true // "nearly 2,000" for 1,850
			}
			return figures(from) <= roundFigures && math.Abs(from-to) <= 0.06*max(from, to) || math.Abs(from-to) <= 0.01*max(from, to)
		case "over", "more than", "at least", "above":
			return to >= from && to <= from*1.25
		}
		return Ceiling(q) && to <= from
	}
	if Ceiling(qx) && Ceiling(qy) {
		return false // two ceilings are one only if they are equal
	}
	return allow(qx, x, y) || allow(qy, y, x)
}

// Ceiling reports a qualifier of what may not be exceeded.
func Ceiling(q string) bool {
	switch q {
	case "up to", "at most", "as much as", "as high as", "not more than":
		return true
	}
	return false
}

// rounds reports whether coarse is fine rounded, or cut off, to a multiple of step.
func rounds(fine, coarse, step float64) bool {
	n := coarse / step
	return math.Abs(math.Round(fine/step)-n) < 1e-6 && n != 0 || math.Abs(math.Floor(fine/step*(1+1e-12))-n) < 1e-6 && n >= 1
}

// figures counts the significant digits of x.
func figures(x float64) int {
	s := strconv.FormatFloat(math.Abs(x), 'e', 9, 64)
	s = strings.TrimRight(strings.ReplaceAll(s[:strings.IndexByte(s, 'e')], ".", ""), "0")
	return len(s)
}

package site

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// seriesView is a measure over time: a table in which each point is cited, and a plot of it.
type seriesView struct {
	ID, Name string
	Plot     *plotView
	Rows     []seriesRow
}

type seriesRow struct {
	When    string
	Differs bool
	Values  []seriesValue
}

type seriesValue struct {
	Text   string
	Source navItem
}

// plotView is a line plot in units of its view box. What it says stands in Label for those who do not see it, and in
// the table.
type plotView struct {
	Label        string
	Width        int
	Height       int
	Left, Right  string // of the field
	Line         string // points of the line
	Dots         []plotDot
	Ticks        []plotTick // of the scale
	Times        []plotTime
	Unit, Bottom string
}

type (
	plotDot  struct{ X, Y string }
	plotTick struct{ Y, Text string }
	plotTime struct{ X, Anchor, Text string }
)

func (v view) series(i int, s sandarbh.Series, sources map[sandarbh.DocumentID]*sandarbh.Document) seriesView {
	out := seriesView{ID: fmt.Sprintf("series-%d", i+1), Name: v.seriesName(s)}
	for _, p := range s.Points {
		row := seriesRow{When: v.when(s.Period, p.When), Differs: p.Differs}
		if !p.Differs { // they say the same: who gives it first-hand stands first
			p.Figures = slices.Clone(p.Figures)
			slices.SortStableFunc(p.Figures, func(a, b sandarbh.Figure) int {
				return cmp.Compare(tierPlace(sources[a.Span.Document]), tierPlace(sources[b.Span.Document]))
			})
		}
		for _, f := range p.Figures {
			if d := sources[f.Span.Document]; d != nil {
				text := f.Text
				if f.Value < 0 && !strings.ContainsAny(text, "-−(") { // "declined by 0.4 per cent"
					text = "−" + text
				}
				row.Values = append(row.Values, seriesValue{text, v.spanSource(d, f.Span)})
			}
		}
		out.Rows = append(out.Rows, row)
	}
	out.Plot = v.plot(s, out.Name)
	return out
}

// tierPlace is the place of a document's tier, the primary first; what is unknown stands last.
func tierPlace(d *sandarbh.Document) int {
	if d != nil && slices.Contains(tierOrder, d.Tier) {
		return slices.Index(tierOrder, d.Tier)
	}
	return len(tierOrder)
}

// seriesName says of what a series is: measure, basis, period.
func (v view) seriesName(s sandarbh.Series) string {
	parts := []string{s.Name}
	if s.Basis != "" {
		for b := range strings.SplitSeq(s.Basis, ", ") {
			if key := "basis." + b; v.has(key) {
				parts = append(parts, v.msg(key))
			} else {
				parts = append(parts, capitals(b))
			}
		}
	}
	if v.has("period." + s.Period) {
		parts = append(parts, v.msg("period."+s.Period))
	} else if from, to, ok := strings.Cut(s.Period, "/"); ok {
		parts = append(parts, v.msg("period.stretch", "from", v.monthName(from), "to", v.monthName(to)))
	}
	return strings.Join(parts, ", ")
}

// capitals writes the name of a place, which is stored in lower case.
func capitals(s string) string {
	f := strings.Fields(s)
	for i, w := range f {
		if w != "and" && w != "of" {
			f[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(f, " ")
}

func (v view) monthName(number string) string {
	n, _ := strconv.Atoi(number) // two digits, written by the step
	return v.msg("month." + strconv.Itoa(n))
}

// stretch reads the first and last day of a point.
func stretch(when string) (from, to sandarbh.Date) {
	a, b, _ := strings.Cut(when, "/")
	from, _ = sandarbh.ParseDate(a)
	to, _ = sandarbh.ParseDate(b)
	return from, to
}

// when writes the time of a point: May 2026, 2025-26, April to June 2026.
func (v view) when(period, when string) string {
	from, to := stretch(when)
	switch period {
	case "day":
		return v.date(from)
	case "month":
		return v.monthYear(from)
	case "year":
		return strconv.Itoa(from.Year)
	case "fiscal year":
		return fmt.Sprintf("%d-%02d", from.Year, to.Year%100)
	}
	return v.msg("date.stretch", "from", v.month(from), "to", v.monthYear(to))
}

// The field of a plot, in units of its view box: a phone shows one for one.
const (
	plotWidth, plotHeight = 360, 190
	plotLeft, plotRight   = 46, 350
	plotTop, plotBottom   = 26, 160
	tickGoal              = 4
)

// scales bring values to what is said of them, by unit.
var scales = map[string]struct {
	by  float64
	key string
}{
	"percent": {1, "unit.percent"}, "USD": {1e9, "unit.usd"}, "INR": {1e7, "unit.inr"}, "tonne": {1e6, "unit.tonne"},
	"million tonne": {1, "unit.tonne"}, "MW": {1, "unit.mw"},
}

// epoch is the day from which a plot counts.
var epoch = sandarbh.Date{Year: 1970, Month: 1, Day: 1}

// plot draws the points on which sources agree; nil if they are fewer than two.
func (v view) plot(s sandarbh.Series, name string) *plotView {
	scale, key := 1.0, ""
	if x, ok := scales[s.Unit]; ok {
		scale, key = x.by, x.key
	}
	type point struct {
		at    float64 // days
		value float64
		when  string
	}
	var points []point
	for _, p := range s.Points {
		if !p.Differs {
			_, to := stretch(p.When)
			points = append(points, point{float64(to.DaysSince(epoch)), p.Value / scale, v.when(s.Period, p.When)})
		}
	}
	if len(points) < 2 {
		return nil
	}
	low, high := points[0].value, points[0].value
	for _, p := range points {
		low, high = math.Min(low, p.value), math.Max(high, p.value)
	}
	step := niceStep((high - low) / tickGoal)
	if step == 0 {
		step = niceStep(math.Max(math.Abs(high), 1) / tickGoal)
	}
	bottom, top := math.Floor(low/step)*step, math.Ceil(high/step)*step
	if bottom == top {
		bottom, top = bottom-step, top+step
	}
	first, last := points[0].at, points[len(points)-1].at
	x := func(at float64) float64 { return plotLeft + 8 + (at-first)/(last-first)*(plotRight-plotLeft-16) }
	y := func(value float64) float64 { return plotBottom - (value-bottom)/(top-bottom)*(plotBottom-plotTop) }
	out := &plotView{
		Width: plotWidth, Height: plotHeight, Left: strconv.Itoa(plotLeft), Right: strconv.Itoa(plotRight), Bottom: strconv.Itoa(plotBottom + 20),
	}
	if key != "" {
		out.Unit = v.msg(key)
	}
	var line []string
	for _, p := range points {
		px, py := coordinate(x(p.at)), coordinate(y(p.value))
		line = append(line, px+","+py)
		out.Dots = append(out.Dots, plotDot{px, py})
	}
	out.Line = strings.Join(line, " ")
	for t := bottom; t <= top+step/2; t += step {
		out.Ticks = append(out.Ticks, plotTick{coordinate(y(t)), v.decimal(t, step)})
	}
	end := len(points) - 1
	out.Times = append(out.Times, plotTime{coordinate(x(points[0].at)), "start", points[0].when}, plotTime{coordinate(x(points[end].at)), "end", points[end].when})
	out.Label = v.msg("series.plot", "name", name, "from", points[0].when, "to", points[end].when,
		"first", v.decimal(points[0].value, 0.01), "last", v.decimal(points[end].value, 0.01))
	return out
}

func coordinate(x float64) string { return strconv.FormatFloat(x, 'f', 1, 64) }

// niceStep is the least of 1, 2, 5 times a power of ten that is not below x.
func niceStep(x float64) float64 {
	if x <= 0 {
		return 0
	}
	power := math.Pow(10, math.Floor(math.Log10(x)))
	for _, m := range []float64{1, 2, 5, 10} {
		if m*power >= x*(1-1e-9) {
			return m * power
		}
	}
	return 10 * power // unreachable: x is less than ten times its power
}

// decimal writes a number with the places that a step of the scale needs.
func (v view) decimal(x, step float64) string {
	places := max(0, -int(math.Floor(math.Log10(step)+1e-9)))
	if places == 0 && math.Abs(x) >= 1000 {
		return v.number(int(math.Round(x)))
	}
	s := strconv.FormatFloat(math.Abs(x), 'f', min(places, 3), 64)
	if x < 0 && strings.Trim(s, "0.") != "" {
		return "−" + s
	}
	return s
}

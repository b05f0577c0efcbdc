package site

import (
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestEntity(t *testing.T) {
	t.Parallel()
	h, _ := newSite(t)
	p := open(t, h, "/entity/retail-inflation")
	if got := len(p.all("table")); got != 2 {
		t.Errorf("%d tables, want one for each series", got)
	}
	plot := p.all("svg.plot")
	if len(plot) != 2 {
		t.Fatalf("%d plots, want 2", len(plot))
	}
	if label := attr(plot[0], "aria-label"); !strings.Contains(label, "4.87 in June 2023, 7.44 in July 2023") {
		t.Errorf("the plot says %q", label)
	}
	if got := len(p.all("#series-1 circle")); got != 2 {
		t.Errorf("%d points, want the two on which sources agree", got)
	}
	if got := len(p.all("#series-1 tbody tr")); got != 3 {
		t.Errorf("%d rows, want every point", got)
	}
	if got := p.text("header .meta:last-child"); got != "10 stories, told in 2 documents." {
		t.Errorf("the page counts %q, want stories and documents", got)
	}
	for _, a := range p.all("table a") {
		if !strings.HasPrefix(attr(a, "href"), "/document/") || !strings.Contains(attr(a, "href"), "?at=") {
			t.Errorf("a point is cited by %s", attr(a, "href"))
		}
	}
	w := httptest.NewRecorder()
	h.ServeHTTP(w, local("GET", "/entity/au", nil))
	if w.Code != 303 || w.Header().Get("Location") != "/entity/african-union" {
		t.Errorf("a short form answers %d, %s", w.Code, w.Header().Get("Location"))
	}
	note := open(t, h, "/2023-09-09/african-union-joins-the-g20")
	var names []string
	for _, a := range note.all(".names a") {
		names = append(names, attr(a, "href"))
	}
	if got := strings.Join(names, " "); got != "/entity/african-union /entity/azali-assoumani-president" {
		t.Errorf("a note leads to %s, want the names in it", got)
	}
}

// A name is found where it stands by itself, whatever mark is beside it.
func TestNamedHere(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	for _, tt := range []struct {
		name, line, entity string
		want               bool
	}{
		{"before a stop", "The rate was set by the Canal Board.", "Canal Board", true},
		{"in quotation marks", "The “Canal Board” has set the rate.", "Canal Board", true},
		{"behind a dash", "One office—Canal Board—has set the rate.", "Canal Board", true},
		{"inside a longer word", "The Canal Boarding House was opened.", "Canal Board", false},
		{"in Hindi", "दर नहर मंडल ने तय की।", "नहर मंडल", true},
		{"two letters name too much", "It was set in the EU.", "EU", false},
	} {
		n := &sandarbh.Note{Title: sandarbh.Line{Text: tt.line}}
		if got := v.namedHere(n, []*sandarbh.Entity{{ID: "e", Name: tt.entity}}); (len(got) > 0) != tt.want {
			t.Errorf("%s: %q names %v", tt.name, tt.line, got)
		}
	}
}

// Of sources that say the same the primary one stands first; where they differ, the latest does, as stored.
func TestSeriesFirstHand(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	sources := map[sandarbh.DocumentID]*sandarbh.Document{
		"p": {ID: "p", Publisher: "Daily", Tier: sandarbh.Press}, "b": {ID: "b", Publisher: "Bureau", Tier: sandarbh.Primary},
	}
	figure := func(id sandarbh.DocumentID) sandarbh.Figure {
		return sandarbh.Figure{Text: "5 per cent", Span: sandarbh.Span{Document: id}}
	}
	for differs, want := range map[bool]string{false: "Bureau Daily", true: "Daily Bureau"} {
		row := v.series(0, sandarbh.Series{Name: "Rate", Period: "month", Points: []sandarbh.Point{
			{When: "2026-04-01/2026-04-30", Differs: differs, Figures: []sandarbh.Figure{figure("p"), figure("b")}},
		}}, sources).Rows[0]
		if got := row.Values[0].Source.Name + " " + row.Values[1].Source.Name; got != want {
			t.Errorf("differs %v: %s, want %s", differs, got, want)
		}
	}
}

// Points far apart and points that are equal keep inside the field of the plot.
func TestPlot(t *testing.T) {
	t.Parallel()
	v := speaking(t, fallback)
	for _, tt := range []struct {
		name   string
		unit   string
		values []float64
		want   string // ticks
	}{
		{"per cent", "percent", []float64{4.87, 5.55}, "4.8 5.0 5.2 5.4 5.6"},
		{"equal", "percent", []float64{6.5, 6.5}, "6 8"},
		{"across nought", "percent", []float64{-1.2, 2.9}, "−2 0 2 4"},
		{"dollars by the billion", "USD", []float64{38.92e9, 42.05e9}, "38 39 40 41 42 43"},
		{"large", "MW", []float64{150000, 238000}, "1,50,000 2,00,000 2,50,000"},
	} {
		series := sandarbh.Series{Name: "Rate", Period: "month", Unit: tt.unit}
		for i, x := range tt.values {
			month := string(rune('1' + i))
			series.Points = append(series.Points, sandarbh.Point{When: "2026-0" + month + "-01/2026-0" + month + "-28", Value: x})
		}
		plot := v.plot(series, "Rate")
		var ticks []string
		for _, k := range plot.Ticks {
			ticks = append(ticks, k.Text)
			if strings.HasPrefix(k.Y, "-") {
				t.Errorf("%s: a tick at %s", tt.name, k.Y)
			}
		}
		if got := strings.Join(ticks, " "); got != tt.want {
			t.Errorf("%s: ticks %s, want %s", tt.name, got, tt.want)
		}
	}
	if v.plot(sandarbh.Series{Points: []sandarbh.Point{{When: "2026-01-01/2026-01-31", Value: 1}}}, "") != nil {
		t.Error("one point is a plot")
	}
}

package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestEventless(t *testing.T) {
	lead := &sandarbh.Document{Published: sandarbh.Date{Year: 2026, Month: 5, Day: 7}, Language: "en"}
	for _, tt := range []struct {
		kind, text string
		figures    string
		acts, want bool
		press      bool
	}{
		{kind: "explainer", text: "India has a network of 40 step wells.", figures: "40", want: true},
		{kind: "explainer", text: "India has a network of 40 step wells.", figures: "40", press: true},
		{kind: "explainer", text: "The Well Mission was launched [on 6 May 2026].", acts: true},
		{kind: "scheme", text: "The Well Mission aims to mend step wells.", want: true},
		{kind: "scheme", text: "The Well Mission is a scheme of the Ministry of Wells.", want: true},
		{kind: "scheme", text: "The Well Mission is mending step wells."},
		{kind: "scheme", text: "The Well Mission is set to end."},
		{kind: "scheme", text: "The Ministry supports the wells, which were dug long ago."},
		{kind: "scheme", text: "The Ministry supports the wells on 6 May 2026."},
		{kind: "report", text: "There is water in 40 step wells.", figures: "40"},
		{kind: "scheme", text: "[As of 6 May 2026], the wells are open."},
		{kind: "reply", text: "Wells are a State subject."},
	} {
		f := &front{lead: lead, kind: tt.kind}
		if tt.press {
			f.lead = &sandarbh.Document{Published: lead.Published, Language: "en", Tier: sandarbh.Press}
		}
		c := &candidate{acts: tt.acts}
		c.text = tt.text
		if tt.figures != "" {
			c.figures = map[string]bool{tt.figures: true}
		}
		if got := f.eventless(c); got != tt.want {
			t.Errorf("%s: eventless(%q) = %v, want %v", tt.kind, tt.text, got, tt.want)
		}
	}
}

func TestAsOverview(t *testing.T) {
	line := func(s string) []sandarbh.Line { return []sandarbh.Line{{Text: s}} }
	n := &sandarbh.Note{Sections: []sandarbh.Section{
		{Name: sandarbh.SectionWhy, Lines: line("a")}, {Name: sandarbh.SectionOverview, Lines: line("b")},
	}}
	asOverview(n)
	if s := n.Section(sandarbh.SectionOverview); n.Section(sandarbh.SectionWhy) != nil || len(s.Lines) != 2 || s.Lines[0].Text != "a" {
		t.Errorf("sections %+v: the first line is not the first of the overview", n.Sections)
	}
}

// A first line without an event has the day of its release where it counts what is of that day, and no year says of which.
func TestEventlessDay(t *testing.T) {
	for text, want := range map[string]string{
		"India has a network of 40 step wells.":           "India has a network of 40 step wells [release of 7 May 2026].",
		"The wells have grown from 20 in 2014 to 40.":     "The wells have grown from 20 in 2014 to 40.",
		"India has step wells that are open to pilgrims.": "India has step wells that are open to pilgrims.",
	} {
		d := sample(text)
		d.Tier, d.Published, d.Title = sandarbh.Primary, sandarbh.Date{Year: 2026, Month: 5, Day: 7}, "Step wells of India"
		ps := passages(d)
		c := &candidate{draft: draft{text: text, cites: []sandarbh.Citation{ps[0].citation()}, from: &ps[0]}, figures: map[string]bool{}}
		if strings.ContainsAny(text, "0123456789") {
			c.figures["40"] = true
		}
		f := &front{lead: d, set: ps, kind: "explainer"}
		if got := f.dressed(c, textsOf([]*sandarbh.Document{d})).text; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

package note

import (
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// A title says of what sort its report is, and the model of worth how sure that is.
func TestLeftOut(t *testing.T) {
	for _, tt := range []struct {
		title   string
		feature string // of its title
		note    float64
		none    float64
		want    sandarbh.Reason
	}{
		{"Quote of the day by a poet of Lumbini", "", 0.4, 0.3, sandarbh.ReasonColumn},
		{"Book Review | The wells of Lumbini", "", 0.1, 0.5, sandarbh.ReasonColumn},
		{"Who is Asha Rao? All about the singer in the news", "", 0.01, 0.9, sandarbh.ReasonColumn},
		{"Who is Asha Rao? Economist who heads the Wells Fund", "", 0.8, 0.1, ""},
		{"Lumbini polls LIVE: Voting begins in 40 seats", "", 0.05, 0.4, sandarbh.ReasonColumn},
		{"Cables of live wire stolen in Lumbini", "", 0.05, 0.4, ""},
		{"Congress announces second list of 40 candidates", "", 0.03, 0.6, sandarbh.ReasonParty},
		{"Lumbini Assembly election: all eyes on the wells", "", 0.03, 0.6, sandarbh.ReasonParty},
		{"Election Commission countermands Assembly election in Lumbini", "", 0.03, 0.6, ""},
		{"Congress announces second list of 40 candidates", "", 0.1, 0.3, ""},
		{"Congress asks who dried the wells", "", 0.03, 0.9, sandarbh.ReasonParty},
		{"Congress asks who dried the wells", "", 0.03, 0.7, ""},
		{"Lumbini to host summit of well diggers", "is:curtain", 0.03, 0.7, sandarbh.ReasonAhead},
		{"Pump house inaugurated at Lumbini", "is:happened", 0.03, 0.8, sandarbh.ReasonCeremony},
		{"Pump house inaugurated at Lumbini", "is:happened", 0.3, 0.6, ""},
		{"Two arrested for theft of a pump in Lumbini", "", 0.01, 0.97, sandarbh.ReasonCrime},
		{"High Court quashes case against two arrested for theft of a pump", "", 0.01, 0.97, ""},
	} {
		f := judge.Features{"sure": 1}
		if tt.feature != "" {
			f[tt.feature] = 1
		}
		w := &Writer{Worth: sure(t, tt.note, 1-tt.note-tt.none, tt.none)}
		if got := w.leftOut(&sandarbh.Document{Title: tt.title}, f); got != tt.want {
			t.Errorf("%q, a note with %.2f and none with %.2f: %q, want %q", tt.title, tt.note, tt.none, got, tt.want)
		}
	}
}

// sure is a model of worth that holds everything for a note, a line or nothing as likely as told.
func sure(t *testing.T, note, line, none float64) *judge.Model {
	t.Helper()
	var row strings.Builder
	row.WriteString("labels\tnote\tline\tnone\nbias")
	for _, p := range []float64{note, line, none} {
		fmt.Fprintf(&row, "\t%.0f", 100*math.Log(p))
	}
	m, err := judge.Read([]byte(row.String() + "\n"))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

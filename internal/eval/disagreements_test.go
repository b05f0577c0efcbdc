package eval

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

const wells = `Two papers count the wells of one district.
-- ministry primary 2026-05-04 The Ministry --
Wells of Tamrakhand

The district has 410 wells.
-- paper press 2026-05-05 The Daily --
Wells counted

Officials count 430 wells in the district.
-- want --
value | 410 wells | 430 wells
`

func TestReadCase(t *testing.T) {
	t.Parallel()
	c, err := ReadCase("x/wells.txt", wells)
	if err != nil {
		t.Fatal(err)
	}
	if c.Case != "wells" || len(c.Docs) != 2 || c.Docs[1].Publisher != "The Daily" || c.Docs[1].Text != "Officials count 430 wells in the district." {
		t.Errorf("read as %+v", c)
	}
	if len(c.Expect) != 1 || c.Expect[0].Documents[1] != "paper" || c.Trap != "" {
		t.Errorf("expects %+v, trap %q", c.Expect, c.Trap)
	}
	trap, err := ReadCase("trap.txt", wells[:strings.Index(wells, "-- want")])
	if err != nil || trap.Trap != "trap" {
		t.Errorf("a case that wants nothing: trap %q, %v", trap.Trap, err)
	}
	for name, text := range map[string]string{"words of no document": wells + "value | 500 wells\n", "a head without a day": "-- ministry primary --\nx\n"} {
		if _, err := ReadCase("bad.txt", text); err == nil {
			t.Errorf("%s: no fault", name)
		}
	}
}

func row(kind sandarbh.ComparisonKind, sides ...string) sandarbh.Comparison {
	c := sandarbh.Comparison{Kind: kind}
	for i := 0; i < len(sides); i += 2 {
		c.Sides = append(c.Sides, sandarbh.Side{Document: sandarbh.DocumentID(sides[i]), Quote: sides[i+1]})
	}
	return c
}

func TestJudge(t *testing.T) {
	t.Parallel()
	c, err := ReadCase("wells.txt", wells)
	if err != nil {
		t.Fatal(err)
	}
	first, second := "The district has 410 wells.", "Officials count 430 wells in the district."
	for _, tt := range []struct {
		name               string
		row                sandarbh.Comparison
		rows, right, found int
	}{
		{"both sides quoted", row("value", "ministry", first, "paper", second), 1, 1, 1},
		{"a kind of the family", row("derived", "ministry", first, "paper", second), 1, 1, 1},
		{"another kind", row("office", "ministry", first, "paper", second), 1, 0, 0},
		{"one side alone", row("value", "ministry", first), 1, 0, 0},
		{"a quote that no document has", row("value", "ministry", "There are 410 wells", "paper", second), 1, 0, 0},
		{"a variant is no disagreement", row(sandarbh.Variant, "ministry", first, "paper", second), 0, 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			j := c.Judge([]sandarbh.Comparison{tt.row})
			if j.Rows != tt.rows || j.Right != tt.right || j.Found != tt.found {
				t.Errorf("rows %d, right %d, found %d; want %d, %d, %d", j.Rows, j.Right, j.Found, tt.rows, tt.right, tt.found)
			}
		})
	}
}

func TestMarkDisagreements(t *testing.T) {
	t.Parallel()
	cases := []Case{{Expect: make([]Expected, 2)}, {Expect: make([]Expected, 1)}, {Trap: "rounding"}, {Trap: "two years"}}
	rep := markDisagreements(cases, []Judged{{Rows: 2, Right: 2, Found: 2}, {Faults: []string{"missed"}}, {Rows: 1}, {}})
	check(t, rep, want{"precision": 2.0 / 3, "recall": 2.0 / 3, "traps avoided": 0.5})
}

func TestMarkNumbers(t *testing.T) {
	t.Parallel()
	asked := []statement{{Label: "contradicts"}, {Label: "contradicts"}, {Label: "supports"}, {Label: "supports"}}
	check(t, markNumbers(asked, []bool{true, false, true, false}), want{"accuracy": 0.5, "precision": 0.5, "recall": 0.5})
}

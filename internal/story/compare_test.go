package story

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/eval"
)

// knownFailures are cases that the comparison does not get right, with the reason.
var knownFailures = map[string]string{
	"value-hindi-words":   "the place is known to both, the noun to neither reader: 2.3 of the 2.6 that is asked for",
	"internal-lead-table": "a numeral after the verb \"number\" reads like a serial number",
	"status-hindi-launch": "stepwells and comments meet in no word across the scripts",
	"expansion-missile":   "\"very\" and \"vertical\" differ by two letters of their stems: taken for spellings",
	"trap-two-schemes":    "vendors and artisans got loans under two schemes, which no name tells apart",
}

// allCases reads the cases of testdata/compare, in the form that eval measures on too.
func allCases(t *testing.T) []eval.Case {
	return append(casesOf(t, "testdata/compare/*.txt"), casesOf(t, "testdata/compare/second/*.txt")...)
}

func casesOf(t *testing.T, pattern string) []eval.Case {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	var out []eval.Case
	for _, p := range paths {
		text, err := os.ReadFile(p)
		if err != nil {
			t.Fatal(err)
		}
		c, err := eval.ReadCase(p, string(text))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func TestCompareCases(t *testing.T) {
	for _, c := range allCases(t) {
		t.Run(c.Case, func(t *testing.T) {
			faults := c.Judge(Compare(c.Documents())).Faults
			reason, known := knownFailures[c.Case]
			switch {
			case len(faults) > 0 && !known:
				t.Error(strings.Join(faults, "\n"))
			case len(faults) > 0:
				t.Skip("known failure: " + reason)
			case known:
				t.Errorf("passes now; take it off the list of known failures")
			}
		})
	}
}

// unshownVariants are variants that the comparison does not see, with the reason.
var unshownVariants = map[string]string{}

func TestVariants(t *testing.T) {
	for _, c := range casesOf(t, "testdata/compare/variants/*.txt") {
		t.Run(c.Case, func(t *testing.T) {
			shown := false
			for _, row := range Compare(c.Documents()) {
				switch {
				case row.Kind != sandarbh.Variant:
					t.Errorf("a disagreement: %s (%s)", row.Kind, row.Why)
				case len(row.Sides) > 1:
					shown = shown || holds(row, c.Expect[0].Values)
				}
			}
			reason, known := unshownVariants[c.Case]
			switch {
			case !shown && !known:
				t.Errorf("no variant %v", c.Expect[0].Values)
			case !shown:
				t.Skip("known: " + reason)
			case known:
				t.Error("shown now; take it off the list")
			}
		})
	}
}

// holds reports whether the sides of a row take in the words of each side.
func holds(row sandarbh.Comparison, values [][]string) bool {
	for _, v := range values {
		if !slices.ContainsFunc(row.Sides, func(s sandarbh.Side) bool { return strings.Contains(s.Quote, v[0]) }) {
			return false
		}
	}
	return true
}

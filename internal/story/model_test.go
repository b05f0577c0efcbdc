package story

import (
	"strings"
	"testing"
)

// A damaged file of trees is refused where it is read: a node that leads to itself would never come to an end.
func TestParseModelRefuses(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a number that is none", "0:0.5:1:2 x 1", "line 1: node 1"},
		{"a weight without end", "NaN", "node 0"},
		{"a torn node", "0:0.5:1 -1 1", "feature:bound:left:right"},
		{"a node that leads to itself", "0.1\n0:0.5:0:1 1", "line 2: node 0 leads to 0 and 1"},
		{"a node that leads out of its tree", "0:0.5:1:2 1", "leads to 1 and 2 of 2"},
		{"half a feature", "0.5:0.5:1:2 -1 1", "no number of a feature"},
		{"a feature that nothing has", "30000:0.5:1:2 -1 1", "no feature 30000"},
	} {
		if _, err := parseModel(tt.in); err == nil || !strings.Contains(err.Error(), tt.want) {
			t.Errorf("%s: %v, want %q", tt.name, err, tt.want)
		}
	}
	if m, err := parseModel("0:0.5:1:2 -1 1\n\n0.25\n"); err != nil || len(m.trees) != 2 {
		t.Errorf("two trees: %v, %v", m, err)
	}
}

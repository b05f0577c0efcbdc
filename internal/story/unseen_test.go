package story

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/eval"
)

// Seven sets of cases by writers who knew nothing of the program: what they showed at first sight stands in docs/quality.md, and the rules have
// been mended by what the first six missed since. No later change should lose it.
func TestUnseenCases(t *testing.T) {
	for _, tt := range []struct {
		set               string
		precision, recall float64
	}{
		{"first", 0.98, 0.98},
		{"second", 0.98, 0.81},
		{"third", 0.95, 0.84},
		{"fourth", 0.98, 0.60},
		{"fifth", 0.98, 0.86},
		{"sixth", 0.97, 0.70},   // one trap is for grouping, which is not done here
		{"seventh", 0.87, 0.60}, // not read: as at first sight; one false row is of two events, which grouping keeps apart
		{"own", 0.96, 0.78},     // by one who knew it, of matters and words that it had not seen
	} {
		text, err := os.ReadFile("testdata/unseen/" + tt.set + ".jsonl")
		if err != nil {
			t.Fatal(err)
		}
		rows, right, found, wanted := 0, 0, 0, 0
		for line := range strings.Lines(string(text)) {
			var c eval.Case
			if err := json.Unmarshal([]byte(line), &c); err != nil {
				t.Fatal(err)
			}
			j := c.Judge(Compare(c.Documents()))
			rows, right, found, wanted = rows+j.Rows, right+j.Right, found+j.Found, wanted+len(c.Expect)
		}
		if p, r := float64(right)/float64(rows), float64(found)/float64(wanted); p < tt.precision || r < tt.recall {
			t.Errorf("%s: precision %.3f (%d of %d), recall %.3f (%d of %d), want %.2f and %.2f", tt.set, p, right, rows, r, found, wanted, tt.precision, tt.recall)
		}
	}
}

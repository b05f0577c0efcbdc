package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

func TestLinesOfATimeline(t *testing.T) {
	for _, tt := range []struct {
		name, passage, line string
		ok                  bool
	}{
		{"a day at the end becomes the label", "The Neer Mission was launched on 28 August 2014.", "28 August 2014: The Neer Mission was launched.", true},
		{"a year in front becomes the label", "In 2019, the Board opened three canals.", "2019: The Board opened three canals.", true},
		{"a day inside becomes the label", "The Board opened three canals on 4 May 2019 in Odisha.", "4 May 2019: The Board opened three canals in Odisha.", true},
		{"a participle between commas", "The Neer Mission, launched in 2019, covers 12 districts.", "The Neer Mission was launched in 2019.", true},
		{"a participle in front", "Launched in 2019, the Neer Mission covers 12 districts.", "The Neer Mission was launched in 2019.", true},
		{"a participle with its day as the label", "The Neer Mission, launched in 2019, covers 12 districts.", "2019: The Neer Mission was launched.", true},
		{"another year", "The Neer Mission was launched on 28 August 2014.", "28 August 2015: The Neer Mission was launched.", false},
		{"a bound is no day", "By 2019, the Board opened three canals.", "2019: The Board opened three canals.", false},
		{"a beginning of counting is no day", "Since 2019, the Board opened three canals.", "2019: The Board opened three canals.", false},
		{"a day of counting is no day of a deed", "As on 4 May 2019, the Board opened three canals.", "4 May 2019: The Board opened three canals.", false},
		{"the participle's year under the main verb", "The Neer Trust, set up in 2019, opened three canals.", "2019: The Neer Trust opened three canals.", false},
		{"the main verb's year under the participle", "The Neer Trust, set up by Kerala, opened three canals in 2019.", "The Neer Trust was set up in 2019.", false},
		{"one verb's day under another", "The Bill was introduced on 4 May 2019 and passed on 9 June 2019.", "9 June 2019: The Bill was introduced.", false},
		{"a plan told as deed", "The Neer Mission will be launched on 28 August 2026.", "28 August 2026: The Neer Mission was launched.", false},
		{"a participle behind a speaker", "The petitioner said the Neer Mission, launched in 2019, covers no village.", "The Neer Mission was launched in 2019.", false},
		{"another's participle", "Launched in 2019 with Kerala, which pays half, the Neer Mission covers 12 districts.", "Kerala was launched in 2019.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := stored("", tt.passage)
			if faults := cite.Check(citing(doc, tt.line, false), only(doc)); (len(faults) == 0) != tt.ok {
				t.Errorf("faults %v, want passing %v", faults, tt.ok)
			}
		})
	}
}

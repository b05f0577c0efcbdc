package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Letters behind a number of things are not what the things are.
func TestExpandCounted(t *testing.T) {
	for text, want := range map[string]string{
		"With over 860 million NDM made for citizens, it is a digital work.": "With over 860 million NDM made for citizens, it is a digital work.",
		"As of May 2026, the NDM has 40 offices in the hills.":               "As of May 2026, the NDM [National Digital Mission] has 40 offices in the hills.",
	} {
		doc := sample(text + " The National Digital Mission (NDM) was opened in 2020.")
		line := sandarbh.Line{Text: text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, End: len(text)}, Quote: text}}}
		expandLine(&line, map[string]string{"NDM": "National Digital Mission"}, textsOf([]*sandarbh.Document{doc}))
		if line.Text != want {
			t.Errorf("%q, want %q", line.Text, want)
		}
	}
}

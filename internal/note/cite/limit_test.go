package cite_test

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Of what is run together no line is proved, and it is refused before it is read.
func TestTooLong(t *testing.T) {
	const clause = "the Ministry of Wells opened 40 wells in Goa, and it has Rs 40 crore, "
	for _, tt := range []struct{ name, line, text, want string }{
		{"a sentence", "Wells have 40 crore.", "Wells have 40 crore. We saw that " + strings.Repeat(clause, 30) + "at last.", "citation"},
		{"sentences", "Wells have 40 crore.", "Wells have 40 crore. " + strings.Repeat("The board met in Goa. ", 1000), "citation"},
		{"a line", "Wells have " + strings.Repeat("40 and ", 200) + "40 crore.", "Wells have " + strings.Repeat("40 and ", 200) + "40 crore.", "word"},
		{"a long paragraph is read", "Wells have 40 crore.", "Wells have 40 crore. " + strings.Repeat("The board met in Goa. ", 400), ""},
	} {
		doc := &sandarbh.Document{ID: "d", Language: "en", Text: tt.text}
		line := sandarbh.Line{Type: sandarbh.Fact, Text: tt.line, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", End: len(tt.text)}, Quote: tt.text}}}
		got := ""
		if f := cite.Check(line, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true }); len(f) > 0 {
			got = f[0].Rule
			if tt.want != "" && !strings.Contains(f[0].Why, "too long") {
				t.Errorf("%s: %v", tt.name, f)
			}
		}
		if got != tt.want {
			t.Errorf("%s: fault %q, want %q", tt.name, got, tt.want)
		}
	}
}

// What a check costs grows with the length of a sentence, and not with a power of it: the noun phrases of a sentence, for one, were
// read anew for each place of the line and of each sentence.
func TestWorkOfLongSentence(t *testing.T) {
	work := func(clauses int) float64 {
		text := "The Cabinet approved the plan. " + strings.Repeat("The Ministry of Wells opened 40 wells in Goa, and the platform of Sagar Dam and it has Rs 40 crore, ", clauses) + "end. It holds 40 litres."
		doc := &sandarbh.Document{ID: "d", Language: "en", Text: text}
		line := sandarbh.Line{Type: sandarbh.Fact, Text: "The platform of Sagar Dam has Rs 80 crore and it holds 40 litres.", Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", End: len(text)}, Quote: text}}}
		return testing.AllocsPerRun(1, func() {
			cite.Check(line, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
		})
	}
	few, many := work(4), work(16)
	if many > 10*few {
		t.Errorf("four times as many clauses ask for %.0f allocations, %.0f times the %.0f of the first", many, many/few, few)
	}
}

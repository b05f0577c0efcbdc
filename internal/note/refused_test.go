package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A refused line that a joined line publishes is not for the editor to look at.
func TestPublishes(t *testing.T) {
	t.Parallel()
	at := func(start int) sandarbh.Citation {
		return sandarbh.Citation{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldText, Start: start, End: start + 9}}
	}
	n := &sandarbh.Note{Language: "en", Sections: []sandarbh.Section{{Lines: []sandarbh.Line{
		{Text: "The Salt Mission was launched in 2024. It covers 210 salt pans in the State.", Citations: []sandarbh.Citation{at(0), at(10)}},
		{Text: "Oman buys salt of the pans", Citations: []sandarbh.Citation{at(20)}},
	}}}}
	for _, tt := range []struct {
		name  string
		text  string
		cites []sandarbh.Citation
		want  bool
	}{
		{"the second sentence of a joined line", "It covers 210 salt pans in the State.", []sandarbh.Citation{at(10)}, true},
		{"the same with its name put in", "The mission covers 210 salt pans in the State.", []sandarbh.Citation{at(10), at(0)}, true},
		{"the same words of another passage", "It covers 210 salt pans in the State.", []sandarbh.Citation{at(40)}, false},
		{"the other half of a passage", "Kenya sells ships and timber for its coast.", []sandarbh.Citation{at(20)}, false},
		{"a line without a passage", "It covers 210 salt pans.", nil, false},
	} {
		if got := publishes(n, sandarbh.Line{Text: tt.text, Citations: tt.cites}); got != tt.want {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
}

package cite_test

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Two sentences make one line if each follows from its passage and the second stands behind the first in the source.
func TestJoinedLine(t *testing.T) {
	doc := stored("Cranes", "The Board approved 52 cranes. Of these, 12 stand in Paradip. Tugs are old.", "They were paid for in May.")
	at := func(q string) sandarbh.Citation {
		for i := range doc.Text {
			if len(doc.Text)-i >= len(q) && doc.Text[i:i+len(q)] == q {
				return sandarbh.Citation{Span: sandarbh.Span{Document: "d", Start: i, End: i + len(q)}, Quote: q}
			}
		}
		t.Fatalf("no %q", q)
		return sandarbh.Citation{}
	}
	first, second := "The Board approved 52 cranes.", "Of these, 12 stand in Paradip."
	for _, c := range []struct {
		name, line string
		cites      []string
		ok         bool
	}{
		{"one behind the other", first + " " + second, []string{first, second}, true},
		{"a wrong figure in the second", first + " Of these, 21 stand in Paradip.", []string{first, second}, false},
		{"a wrong figure in the first", "The Board approved 25 cranes. " + second, []string{first, second}, false},
		{"another sentence lies between", "The Board approved 52 cranes. They stand in Vizag.", []string{first, "Tugs are old."}, false},
	} {
		l := sandarbh.Line{Text: c.line, Type: sandarbh.Fact}
		for _, q := range c.cites {
			l.Citations = append(l.Citations, at(q))
		}
		if faults := cite.Check(l, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

// Of a report the second may open the next paragraph, if nothing but the sentence before explains it.
func TestJoinedOverParagraphs(t *testing.T) {
	for _, c := range []struct {
		name, second string
		tier         sandarbh.Tier
		ok           bool
	}{
		{"of this", "Of this, the Dock Council paid 12.", sandarbh.Press, true},
		{"it may be of anything", "It was paid for in May.", sandarbh.Press, false},
		{"what it comes after", "This comes days after the Dock Council paid 12.", sandarbh.Press, true},
		{"what it comes after, in a release", "This comes days after the Dock Council paid 12.", sandarbh.Primary, false},
		{"a growth, in a release", "This represents an increase of 7 per cent over 2024.", sandarbh.Primary, true},
		{"a step, in a release", "This represents an important step for the coast.", sandarbh.Primary, false},
		{"a release", "Of this, the Dock Council paid 12.", sandarbh.Primary, false},
	} {
		doc := stored("Cranes", "The Board spent 52 crore on cranes.", c.second)
		doc.Tier = c.tier
		first := "The Board spent 52 crore on cranes."
		l := sandarbh.Line{Text: first + " " + c.second, Type: sandarbh.Fact}
		for _, q := range []string{first, c.second} {
			at := strings.Index(doc.Text, q)
			l.Citations = append(l.Citations, sandarbh.Citation{Span: sandarbh.Span{Document: "d", Start: at, End: at + len(q)}, Quote: q})
		}
		if faults := cite.Check(l, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %v", c.name, faults)
		}
	}
}

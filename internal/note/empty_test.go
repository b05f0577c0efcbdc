package note

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/judge"
)

func TestGeneric(t *testing.T) {
	const title = "Ministry of Salt launches Lavan Portal"
	for text, want := range map[string]bool{
		"The Lavan Portal aims to ensure transparency, efficiency and ease of access.":                                 true,
		"Asha Rao stated that the Lavan Portal provides a comprehensive framework for strengthening service delivery.": true,
		"The Lavan Portal has reduced delays by 40 per cent.":                                                          false,
		"The Lavan Portal shows the purity of brine and the depth of each pan.":                                        false,
		"The Lavan Portal does not replace existing mechanisms.":                                                       false,
		"Responsibility for the implementation of the Lavan Portal lies with States.":                                  false,
		"The Lavan Portal is integrated with the Vedar Salt Registry.":                                                 false,
	} {
		c := lineOf("a", text)
		if got := c.generic(title); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestWithoutGeneric(t *testing.T) {
	weighed := func(text string, score float64) candidate {
		c := lineOf("a", text)
		c.score, c.traits = score, judge.Features{}
		return c
	}
	alumna := weighed("Asha Rao is an alumna of the Salt College at Vedar.", 3)
	if got := withoutGeneric([]candidate{alumna, weighed("The pans yielded 418 tonnes.", 3)}, ""); len(got) != 1 || got[0].text == alumna.text {
		t.Errorf("%d lines, the college among them", len(got))
	}
	sample := weighed("The sample had 418 first stage units on the coast.", 3)
	if got := withoutGeneric([]candidate{sample, weighed("The pans yielded 418 tonnes.", 3)}, ""); len(got) != 1 || got[0].text == sample.text {
		t.Errorf("%d lines, how the sample was drawn among them", len(got))
	}
	if got := withoutGeneric([]candidate{alumna}, ""); len(got) != 1 {
		t.Error("a story that has nothing else loses its line")
	}
	empty := "The Lavan Portal aims to ensure transparency and efficiency."
	if got := withoutGeneric([]candidate{weighed(empty, genericBelow+1), weighed("The pans yielded 418 tonnes.", 3)}, "Lavan Portal"); len(got) != 2 {
		t.Error("a line that matters most goes")
	}
}

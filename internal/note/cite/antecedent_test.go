package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A capitalised noun alone stands for the one name of the document that ends in it.
func TestNameForItsNoun(t *testing.T) {
	opens, hosts := "The Hill Towns Forum ended in Shimla on Friday.", "India hosted the Forum for the fourth time."
	for _, c := range []struct {
		name, line string
		passages   []string
		ok         bool
	}{
		{"the only Forum", "India hosted the Hill Towns Forum for the fourth time.", []string{opens, hosts}, true},
		{"a second Forum in the document", "India hosted the Hill Towns Forum for the fourth time.", []string{opens, hosts, "The Desert Cities Forum meets in May."}, false},
		{"another thing of the sentence", "India hosted Shimla for the fourth time.", []string{opens, hosts}, false},
		{"a name that goes on", "India hosted the Hill Towns Forum for the fourth time.", []string{"The Hill Towns Forum Secretariat moved to Shimla.", hosts}, false},
		{"the only Harbour", "The Sagar Harbour was dredged by two firms.", []string{"Work at the Sagar Harbour began in 2021.", "The harbour was dredged by two firms."}, true},
		{"a second Harbour", "The Sagar Harbour was dredged by two firms.", []string{"Work at the Sagar Harbour and the Kumbh Harbour began in 2021.", "The harbour was dredged by two firms."}, false},
		{"what all documents write so", "Kalpakkam Atomic Centre released Rs. 40 crore.", []string{"The Kalpakkam Atomic Centre was visited.", "The Centre released Rs. 40 crore."}, false},
		{"a noun that is no name's", "India hosted the Hill Towns Forum for the fourth time.", []string{opens, "India hosted the fair for the fourth time."}, false},
	} {
		doc := stored("News of hill towns", c.passages...)
		if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

// The subject behind an opening is no aside, though a bracket closes it.
func TestSubjectIsNoAside(t *testing.T) {
	doc := stored("Wells", "In continuation to the approvals of 46 wells, Ministry of Wells and Pumps (MoWP) has further approved 29 wells.")
	for line, ok := range map[string]bool{
		"In continuation to the approvals of 46 wells has approved 29 wells.":                              false,
		"In continuation to the approvals of 46 wells, Ministry of Wells and Pumps has approved 29 wells.": true,
	} {
		if faults := cite.Check(citing(doc, line, false), only(doc)); (len(faults) == 0) != ok {
			t.Errorf("%q: %v", line, faults)
		}
	}
}

// A noun stands for the phrase by which a sentence shortly above brought the thing in, if nothing between is called so.
func TestPhraseForItsNoun(t *testing.T) {
	norms, revised := "Meals follow the nutrition norms contained in Schedule II.", "The norms were revised in January 2023."
	for _, c := range []struct {
		name, line string
		passages   []string
		ok         bool
	}{
		{"the whole phrase", "The nutrition norms contained in Schedule II were revised in January 2023.", []string{norms, revised}, true},
		{"a part of it", "The norms contained in Schedule II were revised in January 2023.", []string{norms, revised}, false},
		{"another of the kind between", "The nutrition norms contained in Schedule II were revised in January 2023.", []string{norms, "The building norms are old.", revised}, false},
		{"one of two", "The tidal plant lights 40 huts.", []string{"A tidal plant and a solar plant were opened.", "The plant lights 40 huts."}, false},
		{"one of many", "The tidal plant lights 40 huts.", []string{"Ten plants stand there, one a tidal plant.", "The plant lights 40 huts."}, false},
		{"what a word before it changes", "The old rate is 5 per cent.", []string{"The Court struck down the old rate.", "The rate is 5 per cent."}, false},
		{"below, not above", "The tidal plant lights 40 huts.", []string{"The plant lights 40 huts.", "A tidal plant was opened."}, false},
		{"a day of the other sentence", "The tidal plant lights 40 huts in 2024.", []string{"A tidal plant was opened in 2024.", "The plant lights 40 huts."}, false},
	} {
		doc := stored("News of hill towns", c.passages...)
		if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

package main

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/glossary"
)

// shippedTerms are the terms of every file of the glossary, by file.
func shippedTerms(t *testing.T) map[string][]sandarbh.Term {
	t.Helper()
	names, err := data.Names("glossary", ".json")
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string][]sandarbh.Term, len(names))
	for _, name := range names {
		text, err := data.Read(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := glossary.Load(text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		var terms []sandarbh.Term
		if err := json.Unmarshal(text, &terms); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if len(terms) == 0 {
			t.Errorf("%s has no terms", name)
		}
		files[name] = terms
	}
	return files
}

func TestShippedGlossaryLoads(t *testing.T) {
	g, err := loadGlossary()
	if err != nil {
		t.Fatal(err)
	}
	sum := 0
	for name, terms := range shippedTerms(t) {
		sum += len(terms)
		sorted := slices.IsSortedFunc(terms, func(a, b sandarbh.Term) int { return strings.Compare(a.ID, b.ID) })
		if !sorted {
			t.Errorf("%s is not in the order of ids", name)
		}
	}
	if got := len(g.All()); got != sum {
		t.Errorf("the files have %d terms, the glossary %d", sum, got)
	}
	profile, err := loadProfile()
	if err != nil {
		t.Fatal(err)
	}
	exists := func(id string) bool { _, ok := profile.Topic(id); return ok }
	if err := g.CheckTopics(exists); err != nil {
		t.Error(err)
	}
}

// A term is read alone, beside a note: what a learner needs stands in it.
func TestShippedTerms(t *testing.T) {
	const most = 40 // words of a definition
	for file, terms := range shippedTerms(t) {
		field := strings.TrimSuffix(strings.TrimPrefix(file, "glossary/"), ".json")
		for _, term := range terms {
			fault := func(bad bool, why string) {
				if bad {
					t.Errorf("%s: %s: %s", file, term.ID, why)
				}
			}
			fault(term.Field != field, "it is filed under another field")
			fault(len(term.Topics) == 0, "no topic")
			fault(strings.TrimSpace(term.Authority) == "", "no authority")
			fault(strings.Contains(term.Authority, "Usage"), "usage is no authority")
			fault(term.AsOf.IsZero(), "no day on which it was read")
			fault(!strings.HasSuffix(term.Definition, "."), "the definition does not end with a stop")
			fault(len(strings.Fields(term.Definition)) > most, "the definition is longer than 40 words")
			fault(term.Definition != strings.TrimSpace(term.Definition), "space around the definition")
		}
	}
}

// Acronyms and words that the news uses for something else mark no term.
func TestShippedGlossaryLeavesOtherMeanings(t *testing.T) {
	g, err := loadGlossary()
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, text string }{
		{"a party", "The CPI and the CWC of the Congress met."},
		{"a policeman", "An ASI of the local police was hurt."},
		{"doctors", "MSF runs a hospital there."},
		{"an examination", "He cleared the CDS examination and then the SSB interview."},
		{"a rifle", "They laid down an SLR and two pistols."},
		{"a department", "DBT funds the laboratory."},
		{"a degree", "She holds an LLM of a law school."},
		{"an officer of another country", "The Attorney General of Texas spoke."},
		{"a crash test", "The car earned five stars from Bharat NCAP."},
		{"a region", "Envoys of the LAC region attended."},
		{"ordinary words", "The act of the state, the report of the bench and a model."},
	} {
		for _, m := range g.Marks(tt.text) {
			t.Errorf("%s: %q marks %s", tt.name, tt.text[m.Start:m.End], m.Term.ID)
		}
	}
}

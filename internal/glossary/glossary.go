// Package glossary holds the terms that a learner meets in the news, with their definitions and authorities, and
// marks them in text. The entries are data; this room checks them as it reads them.
package glossary

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Glossary is a set of terms, ready to mark text. It is not changed after [Load] and may be used by many at once.
type Glossary struct {
	terms []sandarbh.Term
	byID  map[string]int
	heads map[string][]name // by the first word
}

// name is one way to write a term.
type name struct {
	term  int
	words []string // folded
	exact string   // of an acronym: to be written so
}

// Fields are the fields under which terms are filed.
func Fields() []string {
	return []string{"polity", "economy", "international", "environment", "science", "security", "scheme", "institution", "society", "geography", "history", "ethics"}
}

// Load reads arrays of terms, one after another, as the files of a folder joined give them, and refuses the whole
// if a term breaks a rule: a second entry for an id, a name or an alias that another term has, a definition that is not one
// sentence, no authority, an unknown field, a malformed topic. The error names every fault.
func Load(data []byte) (*Glossary, error) {
	g := &Glossary{byID: make(map[string]int), heads: make(map[string][]name)}
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	for dec.More() {
		var terms []sandarbh.Term
		if err := dec.Decode(&terms); err != nil {
			return nil, fmt.Errorf("read glossary: %w", err)
		}
		g.terms = append(g.terms, terms...)
	}
	slices.SortStableFunc(g.terms, func(a, b sandarbh.Term) int { return strings.Compare(a.ID, b.ID) })
	var faults []error
	owner := make(map[string]string)
	for i, t := range g.terms {
		for _, f := range check(t) {
			faults = append(faults, fmt.Errorf("term %q: %s", t.ID, f))
		}
		if _, twice := g.byID[t.ID]; twice {
			faults = append(faults, fmt.Errorf("term %q stands twice", t.ID))
			continue
		}
		g.byID[t.ID] = i
		for _, n := range append([]string{t.Name}, t.Aliases...) {
			key := nameKey(n)
			if other, taken := owner[key]; taken && other != t.ID {
				faults = append(faults, fmt.Errorf("term %q: the name %q is that of %q too", t.ID, n, other))
			}
			owner[key] = t.ID
			g.add(i, n)
		}
	}
	if err := errors.Join(faults...); err != nil {
		return nil, fmt.Errorf("read glossary: %w", err)
	}
	for _, names := range g.heads {
		slices.SortStableFunc(names, func(a, b name) int { return len(b.words) - len(a.words) })
	}
	return g, nil
}

// check returns what is wrong with a term by itself.
func check(t sandarbh.Term) []string {
	var faults []string
	fault := func(bad bool, what string) {
		if bad {
			faults = append(faults, what)
		}
	}
	fault(t.ID == "" || strings.ContainsAny(t.ID, " \t/#?") || strings.ToLower(t.ID) != t.ID, "the id is not a lower-case word")
	fault(len(split(t.Name)) == 0, "no name")
	fault(strings.TrimSpace(t.Authority) == "", "no authority")
	fault(!slices.Contains(Fields(), t.Field), fmt.Sprintf("unknown field %q", t.Field))
	d := strings.TrimSpace(t.Definition)
	switch n := len(lang.Sentences(d, "en")); {
	case d == "":
		faults = append(faults, "no definition")
	case n != 1:
		faults = append(faults, fmt.Sprintf("the definition is %d sentences", n))
	case len(split(d)) > 45:
		faults = append(faults, "the definition is longer than 45 words")
	}
	for _, a := range t.Aliases {
		fault(len(split(a)) == 0, "an empty alias")
		fault(a == t.Name, fmt.Sprintf("the alias %q is the name", a))
	}
	for _, topic := range t.Topics {
		fault(strings.Trim(topic, "abcdefghijklmnopqrstuvwxyz0123456789.-") != "" || topic == "", fmt.Sprintf("malformed topic %q", topic))
	}
	return faults
}

// CheckTopics returns an error that names every term with a topic that exists does not know.
func (g *Glossary) CheckTopics(exists func(id string) bool) error {
	var faults []error
	for _, t := range g.terms {
		for _, topic := range t.Topics {
			if !exists(topic) {
				faults = append(faults, fmt.Errorf("term %q: no topic %q", t.ID, topic))
			}
		}
	}
	return errors.Join(faults...)
}

// Term returns the entry with an id.
func (g *Glossary) Term(id string) (sandarbh.Term, bool) {
	i, ok := g.byID[id]
	if !ok {
		return sandarbh.Term{}, false
	}
	return g.terms[i], true
}

// All returns every entry, by id.
func (g *Glossary) All() []sandarbh.Term { return slices.Clone(g.terms) }

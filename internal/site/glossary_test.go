package site

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

// TestGlossary finds terms by use, by letter and by words: no page shows more of them than a phone can take.
func TestGlossary(t *testing.T) {
	t.Parallel()
	h, m := newSite(t)
	for i := range termsShown + 3 {
		m.terms = append(m.terms, sandarbh.Term{ID: fmt.Sprint("n", i), Name: fmt.Sprintf("Norm %02d", i), Definition: "A rule."})
	}
	m.terms = append(m.terms,
		sandarbh.Term{ID: "repo", Name: "Repo rate", Definition: "The rate at which the Reserve Bank lends.", Aliases: []string{"policy repo rate"}},
		sandarbh.Term{ID: "amr", Name: "Antimicrobial resistance", Expansion: "Antimicrobial Resistance", Definition: "Microbes that drugs do not kill."},
		sandarbh.Term{ID: "crr", Name: "CRR", Expansion: "Cash Reserve Ratio", Definition: "A share of deposits."},
	)
	names := func(target string) []string { return list(open(t, h, target).all("dt")) }
	for _, tt := range []struct {
		name, target string
		want         []string
	}{
		{"without a wish: what notes use, most used first", "/glossary", []string{"African Union", "G20 Group of Twenty", "Troika"}},
		{"a letter, full forms that say the name again left out", "/glossary?letter=a", []string{"African Union", "Antimicrobial resistance"}},
		{"the beginning of a name before a word in one, before a word of a meaning", "/glossary?q=r", []string{"Repo rate", "Antimicrobial resistance", "CRR Cash Reserve Ratio", "2G ethanol"}},
		{"no end of a word", "/glossary?q=eserve", nil},
		{"no letters", "/glossary?q=%3F%21", nil},
		{"an alias", "/glossary?q=policy++Repo", []string{"Repo rate"}},
		{"words of the meaning", "/glossary?q=bank+lends", []string{"Repo rate"}},
		{"nothing", "/glossary?q=zebra", nil},
		{"the end of a long letter", fmt.Sprintf("/glossary?letter=n&from-note=%d", termsShown), []string{"Norm 40", "Norm 41", "Norm 42"}},
		{"past the end", "/glossary?letter=a&from-note=999", nil},
	} {
		got := names(tt.target)
		if diff := cmp.Diff(tt.want, got[:min(len(got), 4)]); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	p := open(t, h, "/glossary?letter=n")
	if n := len(p.all("dt")); n != termsShown {
		t.Errorf("a letter shows %d terms at once", n)
	}
	if got := attr(p.all("a[rel=next]")[0], "href"); got != "/glossary?from-note=40&letter=n" {
		t.Errorf("its next part is at %s", got)
	}
	if got := p.text(".az [aria-current]"); got != "N" {
		t.Errorf("the letter shown is marked as %q", got)
	}
	if got := open(t, h, "/glossary/repo").text("header a[href*=letter]"); got != "R" {
		t.Errorf("a term leads back to %q", got)
	}
	if got := attr(open(t, h, "/glossary?q=two+zebras").all("section a")[0], "href"); got != "/search?q=two+zebras" {
		t.Errorf("what the glossary lacks is looked for at %s", got)
	}
	if w := get(t, h, "/glossary?letter=%C3%9F"); w.Code != http.StatusNotFound {
		t.Errorf("a letter without terms: status %d", w.Code)
	}
}

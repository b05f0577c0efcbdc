package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// "Here" is the place that a newspaper's page gives as its own.
func TestHere(t *testing.T) {
	const head = "Published - August 19, 2026 09:08 pm IST - TARA"
	for _, c := range []struct{ name, text, line, want string }{
		{"at the end", head, "The Board met here.", "The Board met in Tara."},
		{"before a day", head, "The Board met here on Friday.", "The Board met in Tara on Friday."},
		{"near it", head, "The well lies in Koop, near here.", "The well lies in Koop, near Tara."},
		{"of what comes from there", head, "The waste from here lands in the well.", ""},
		{"the people there", head, "Officials here have met.", ""},
		{"said by somebody", head, "“We met here on Friday,” he said.", ""},
		{"named already", head, "The Tara Board met here on Friday.", ""},
		{"of what is spoken about", head, "The Board met to review the wells being dug here.", ""},
		{"no place", "Published - August 19, 2026", "The Board met here on Friday.", ""},
		{"two places", head + "\nUpdated - August 20, 2026 09:08 pm IST - KOOP", "The Board met here on Friday.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := stored("The Board meets", c.line, c.text)
			doc.Tier = sandarbh.Press
			got := ""
			if place := cite.WrittenAt(doc); place != "" {
				if text, ok := cite.Here(c.line, place); ok {
					got = text
				}
			}
			if got != c.want {
				t.Fatalf("%q, want %q", got, c.want)
			}
			if got == "" {
				return
			}
			if faults := cite.Check(citing(doc, got, false), only(doc)); len(faults) > 0 {
				t.Errorf("the gate refuses %q: %v", got, faults)
			}
		})
	}
}

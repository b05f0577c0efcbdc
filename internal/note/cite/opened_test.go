package cite_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// "The yard" is the one with which the document opens, if that is what the title tells of and nothing else is called so.
func TestOpened(t *testing.T) {
	const (
		title = "Board opens wool dye yard at Sagar"
		opens = "The Wool Board on Friday opened a landmark wool dye yard in the hills of Kutch."
		dyes  = "The yard takes 40 tonnes of wool a day."
		yard  = "the wool dye yard"
	)
	for _, c := range []struct {
		name, title, noun, want string
		passages                []string // the last is the sentence that points
	}{
		{"a thing of the title", title, "yard", yard, []string{opens, "Herders came from 12 towns.", dyes}},
		{"another between", title, "yard", "", []string{opens, "Goa has opened a wool trade yard.", dyes}},
		{"a yard of any sort between", title, "yard", "", []string{opens, "Goa wants a yard as well.", dyes}},
		{"several", title, "yard", "", []string{opens, "The Board runs yards in Goa too.", dyes}},
		{"several in the title", "Board opens wool dye yards", "yard", "", []string{opens, dyes}},
		{"a heading between", title, "yard", "", []string{opens, "Wells in the hills", dyes}},
		{"not of the title", "Board meets at Tara", "yard", "", []string{opens, dyes}},
		{"no opening", title, "yard", "", []string{"The Board met on Friday in the town hall of Tara.", "It heard what the masons of the town had to say.", "Then it sat for lunch with the herders of the hills.", opens, dyes}},
		{"a phase", "Board opens Phase II of wool dye yard", "yard", "", []string{opens, dyes}},
		{"a part of it", title, "yard", "", []string{"The Wool Board on Friday opened the first stage of the wool dye yard in Kutch.", dyes}},
		{"the end of a phrase", title, "yard", "", []string{"The Wool Board on Friday opened the thread and wool dye yard in the hills of Kutch.", dyes}},
		{"a name that goes on", title, "yard", "", []string{"The Wool Board on Friday opened the wool dye yard Tara-2 in the hills of Kutch.", dyes}},
		{"the first of its kind", title, "yard", "", []string{"The Wool Board on Friday opened the largest wool dye yard in the hills of Kutch.", dyes}},
		{"a thing with a name of its own", "Board launches WoolGrid platform and WoolMitra", "platform", "", []string{"The Wool Board on Friday launched the WoolGrid platform in the hills of Kutch.", "WoolMitra answers what herders ask.", "The platform speaks Tamil."}},
		{"an office between", "Board launches WoolGrid platform", "platform", "the WoolGrid platform", []string{"The Wool Board on Friday launched the WoolGrid platform in the hills of Kutch.", "The Ministry of Textiles pays for it.", "The platform speaks Tamil."}},
		{"a name of the kind", "Board launches herder pump scheme", "scheme", "", []string{"The Wool Board on Friday launched the herder pump scheme in the hills of Kutch.", "Pumps came under Hill Wells Yojana as well.", "The scheme pays for pumps."}},
		{"a mountain", "Wells of the Outer Himalaya", "Himalaya", "", []string{"The Wool Board on Friday counted the wells of the Outer Himalaya in the hills.", "The Himalaya has 40 wells."}},
		{"a university", "Board visits Tara University", "university", "Tara University", []string{"The Wool Board on Friday went to Tara University in the hills of Kutch.", "The university has 40 rooms."}},
	} {
		doc := stored(c.title, c.passages...)
		start := strings.LastIndex(doc.Text, "\n") + 1
		if got, _ := cite.Opened(doc, start, len(doc.Text), c.noun); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	for _, c := range []struct {
		name, line string
		ok         bool
	}{
		{"the phrase", "The wool dye yard takes 40 tonnes of wool a day.", true},
		{"another figure", "The wool dye yard takes 50 tonnes of wool a day.", false},
		{"a part of the phrase", "The dye yard takes 40 tonnes of wool a day.", false},
	} {
		doc := stored(title, opens, "Herders came from 12 towns.", dyes)
		line := citing(doc, c.line, false)
		slices.Reverse(line.Citations)
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

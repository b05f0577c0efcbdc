package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Paragraphs State by State: "For Bihar, ₹40 crore has been released. Another ₹6 crore goes to 12 blocks." The sentence behind says of
// no State, and in the note it would stand below one of another.

// opensWithState opens a paragraph on one State.
var opensWithState = lang.MustCompile(`^(?:(?:Similarly|Further|Also|Meanwhile|Additionally|Likewise),? )?((?:[Ff]or|[Ii]n)) (?:the case of )?(?:the )?(?:[Ss]tate of )?(` + states + `)(?:,| )`)

// ofCountry is said of more than a State.
var ofCountry = lang.MustCompile(`(?i)\b(?:india|country|nationwide|national|all states)\b`)

// behindState says behind a figure of what State it is, where the document goes from State to State, a paragraph each: of that with which
// the paragraph opens, or, where the sentence goes on with "The procurement", of the one that is named with it above.
func (d *draft) behindState() {
	p := d.from
	if p.kind == sandarbh.Title || p.doc.Language == "hi" || p.block < 0 || stateName.MatchString(d.text) || ofCountry.MatchString(d.text) || len(lang.Quantities(d.text)) == 0 {
		return
	}
	b := p.doc.Blocks[p.block]
	above := p.doc.Text[b.Start:p.span.Start]
	state, with := oneOf(above, stateName), "in"
	if m := opensWithState.FindStringSubmatch(above); m != nil && m[2] == state {
		with = strings.ToLower(m[1])
	} else if m := bareOpening.FindStringSubmatch(d.text); m == nil || !wordIn(lang.Fold(above), m[1]) {
		return // it may be of all States
	}
	if state == "" || !p.byStates(state) {
		return
	}
	put := " [" + with + " " + state + "]."
	if text := strings.TrimSuffix(d.text, ".") + put; !tooLong(text) && inBracketsOf(text) <= mostAdded {
		d.apply("reference", text)
	}
}

// byStates reports a document of which another paragraph is on another State.
func (p *passage) byStates(state string) bool {
	for _, b := range p.doc.Blocks {
		if m := opensWithState.FindStringSubmatch(p.doc.Text[b.Start:b.End]); m != nil && m[2] != state {
			return true
		}
	}
	return false
}

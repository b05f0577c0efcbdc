package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// opensPlain is a first word that is written small behind another.
var opensPlain = lang.MustCompile(`^(?:The|An?|From|In|Under|Across|About|Around|Nearly|Almost|Over|More|Some|Its|Their|Total|Both|All|Several|Many) `)

// hasAdded is no speech.
var hasAdded = lang.MustCompile(`\b(?:has|have) (?:been )?added\b`)

// carry puts before a change the time that only the sentence before it names: "[Over the past decade], 40 wells have been added".
func (d *draft) carry() {
	p := d.from
	if p.block < 0 || d.joined != nil || p.doc.Language == "hi" || labelLine.MatchString(d.text) || saidBy.MatchString(hasAdded.ReplaceAllString(d.text, "")) || strings.ContainsAny(d.text, "[“”\"") {
		return
	}
	of := cite.Carried(p.doc, lang.Range{Start: p.span.Start, End: p.span.End})
	if of == "" {
		return
	}
	rest := d.text
	switch {
	case opensPlain.MatchString(rest):
		rest = strings.ToLower(rest[:1]) + rest[1:]
	case rest[0] >= 'A' && rest[0] <= 'Z':
		if names := lang.Names(rest); len(names) == 0 || names[0].Start > 0 {
			return // whether it is a name, nobody can tell
		}
	}
	if text := "[" + upperFirst(of) + "], " + rest; words(text) <= MaxWords && inBracketsOf(text) <= mostAdded {
		d.apply("period", text)
	}
}

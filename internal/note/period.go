package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

var (
	// setBeside is a figure of one month or year told beside that of another.
	setBeside = lang.MustCompile(`(?i)\b(?:grew|growth|growing|rose|rise|rising|fell|fall|falling|declin(?:e|ed|ing)|increas(?:e|ed|ing)|surg(?:e|ed|ing)|drop(?:ped)?|expand(?:ed|ing)|contract(?:ed|ing)|jump(?:ed)?|higher|lower|up|down)\b[^.;]*\b\d+(?:\.\d+)? ?(?:%|per ?cent\b)|\b\d+(?:\.\d+)? ?(?:%|per ?cent) (?:growth|rise|increase|decline|fall|jump|drop|higher|lower)\b|\b(?:previous|last|preceding|corresponding) (?:financial |fiscal )?(?:year|fiscal|period)\b|\b(?:YoY|CPLY)\b`)
	// otherSpan tells of what is to come, of what lasts, or of a span of its own.
	otherSpan = lang.MustCompile(`(?i)\b(?:will|would|shall|should|may|can|could|expected|estimated|proposed|projected|targets?|likely|planned|aims?|since|decades?|annually|annual|years|CAGR|cumulative\w*|capacity|to date|till date|so far|now|currently|at present|already|approved|earlier)\b`)
)

// leastTold of a sentence say of what it speaks only together with those around it.
const leastTold = 8

var (
	// saidBy has a speaker, whose time the lead would be.
	saidBy = lang.MustCompile(`(?i)(?:^| )(?:said|says|stated|informed|told|added|noted|mentioned|observed|highlight\w*|under(?:scor|lin)\w+|according to)\b`)
	// figureAbove opens with a figure of the sentence before.
	figureAbove = lang.MustCompile(`^(?:The (?:growth|increase|rise|decline|fall|surge|figure|total|amount|number|value|trend)|This|These|Such|That|Those|It|They|Its|Their|Of)\b`)
)

// period leads a sentence with the month or year that only the title of its bulletin names: "May 2026: Coal output rose by 4 per cent".
func (d *draft) period() {
	p := d.from
	if p.block < 0 || p.scoped || d.orphan || words(d.text) < leastTold || saidBy.MatchString(d.text) || figureAbove.MatchString(d.text) || len(d.cites) > 1 || labelLine.MatchString(d.text) || strings.Contains(d.text, "[") || otherSpan.MatchString(d.text) || !setBeside.MatchString(d.text) {
		return
	}
	of := cite.Period(p.doc, lang.Range{Start: p.span.Start, End: p.span.End})
	if of == "" {
		return
	}
	if text, cites := of+": "+d.text, append(slices.Clone(d.cites), titleOf(p.doc)); words(text) <= MaxWords && d.passes(text, cites) {
		d.text, d.cites, d.edits = text, cites, append(d.edits, "lead")
	}
}

package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Scopes: a sentence often says in its heading alone, or in a label before a colon, of what it speaks.

const longestLabel = 5 // words

// scope puts the name in the heading, in square brackets, behind a sentence that says nothing of it: "Output has
// increased to 19 million tonnes [Mustard]."
func (d *draft) scope(before []passage) {
	p := d.from
	name := ""
	if p.scoped {
		name = headingName(p.heading)
	} else if name = ownerAbove(p, before); name == "" {
		return
	}
	if strings.Contains(lang.Fold(d.text), lang.Fold(name)) {
		return // put in for "the Act"
	}
	end := len(strings.TrimRight(d.text, ".।"))
	d.text = d.text[:end] + " [" + name + "]" + d.text[end:]
	d.edits = append(d.edits, "heading")
}

// ownerAbove is the scheme or body of which the sentences before in the same paragraph speak, for a figure that has no
// name of its own and whose paragraph is not about what the title names.
func ownerAbove(p *passage, before []passage) string {
	if p.kind != sandarbh.Paragraph || len(lang.Names(p.text)) > 0 || len(lang.Quantities(p.text)) == 0 || definiteHead.MatchString(p.text) || attributed.MatchString(p.folded) {
		return ""
	}
	for i := len(before) - 1; i >= 0 && i >= len(before)-3 && before[i].block == p.block; i-- {
		text := dropHonorifics(tidy(before[i].text))
		name := strings.TrimPrefix(openingName(text), "The ")
		if name == "" {
			if len(lang.Names(text)) > 0 {
				return "" // of whom, is not plain
			}
			continue
		}
		if words(name) > longestLabel || !nameEnds.MatchString(name) && !shortForm.MatchString(name) || officeName.MatchString(name) || strings.Contains(lang.Fold(p.doc.Title), lang.Fold(name)) {
			return ""
		}
		return name
	}
	return ""
}

var officeName = lang.MustCompile(`\b(?:Ministry|Department|Government|Cabinet|Minister|Secretary|Committee|India|Centre|State|Court|Parliament)\b`)

func headingName(heading string) string {
	return strings.TrimRight(listMarker.ReplaceAllString(tidy(heading), ""), " :.;–-")
}

var labelled = lang.MustCompile(`^([A-Z“"‘'][^.:;]{2,80}?)(?: ?[:–] | - )(.+)$`)

// unlabel drops the label of a sentence that can do without it: one that says the label's words again, or that has
// a name of its own for its subject.
func (d *draft) unlabel() {
	m := labelled.FindStringSubmatch(d.text)
	if m == nil || words(m[1]) > 2*longestLabel || words(m[2]) < 6 || m[2][0] < 'A' || m[2][0] > 'Z' || len(lang.FiniteVerbs(m[2])) == 0 || conditions.MatchString(m[1]) {
		return
	}
	body := stemsOf(m[2], "en")
	shared, all := 0, 0
	for s := range stemsOf(m[1], "en") {
		all++
		if body[s] {
			shared++
		}
	}
	verbs := lang.FiniteVerbs(m[2])
	names := lang.Names(m[2][:verbs[0].Start])
	if shared*2 >= all || len(names) > 0 && words(names[0].Text) >= 2 && names[0].Start < 5 {
		d.apply("label", m[2])
	}
}

// fullName gives a person who is called by the last name alone the name that stands above.
func (d *draft) fullName(before []passage) {
	for _, n := range lang.Names(d.text) {
		if !n.Person || words(n.Text) > 1 || n.Start > 0 && strings.HasSuffix(d.text[:n.Start], ". ") {
			continue
		}
		full, at := "", (*passage)(nil)
		for i := len(before) - 1; i >= 0; i-- {
			for _, o := range lang.Names(before[i].text) {
				if !o.Person || words(o.Text) < 2 || words(o.Text) > 5 || !strings.HasSuffix(o.Text, " "+n.Text) {
					continue
				}
				if full != "" && full != o.Text {
					return // two of that name
				}
				full, at = o.Text, &before[i]
			}
		}
		if full == "" {
			return
		}
		d.name(d.text[:n.Start]+full+d.text[n.End:], at.citation())
		return
	}
}

// outOfScope reports whether a sentence under a heading that is a name says nothing of it: read alone, nobody knows
// of what it speaks.
func outOfScope(p *passage, body string) bool {
	if p.heading == "" || p.kind == sandarbh.Heading || p.kind == sandarbh.Title || strings.Contains(p.heading, "?") || !nameHeading(p.heading, body) {
		return false
	}
	if wholeCountry.MatchString(p.text) {
		return false
	}
	heading := stemsOf(p.heading, p.doc.Language)
	return alike(heading, stemsOf(p.doc.Title, p.doc.Language)) < 0.5 && alike(heading, stemsOf(p.text, p.doc.Language)) == 0
}

// wholeCountry tells that a figure is of more than a heading names.
var wholeCountry = lang.MustCompile(`(?i)\b(?:india|country|total|overall|nationwide|national)\b`)

var (
	shortForm      = lang.MustCompile(`\b[A-Z]{2,}\b`)
	nameEnds       = lang.MustCompile(`(?i)\b(?:yojana|abhiyan|mission|scheme|act|programme|program|fund|initiative|portal|platform|authority|corporation|phase|component|kendra|railway|station|port|district|project|pradesh|policy|code|bill)$`)
	genericHeading = lang.MustCompile(`(?i)\b(?:background|introduction|conclusion|overview|highlights?|features?|objectives?|benefits?|impact|significance|key|way forward|about|details|outcomes?|steps?|measures|initiatives|progress|achievements?|status|why|what|how|future|vision|challenges?|strengthening|enhancing|promoting|ensuring|building|driving|understanding|mechanism|framework|institutional|towards|role of|implementation|expanding|empowering|references?|faqs?|note)\b`)
)

// nameHeading reports a heading that names a thing: it ends or looks as names do, or stands with its capitals in the prose.
func nameHeading(heading, body string) bool {
	h := headingName(heading)
	if words(h) > longestLabel || genericHeading.MatchString(h) || strings.ContainsAny(h, "[]:,") || !closes(h) || h == strings.ToUpper(h) && words(h) > 2 {
		return false
	}
	return nameEnds.MatchString(h) || shortForm.MatchString(h) || words(h) <= 4 && strings.Contains(body, " "+h)
}

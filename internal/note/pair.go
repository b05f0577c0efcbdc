package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pairs: "the two countries" of a document whose title tells of India and one other are these, where the paragraph speaks of no third.

var (
	// pairOf are two countries that the line does not name.
	pairOf = lang.MustCompile(`\b(?:both(?: the)?|the two) (?:countries|nations)\b`)
	// besideIndia is the other country of a title, before or behind "India".
	besideIndia = lang.MustCompile(`\bIndia(?: and |[–-]| ?– ?)([A-Z][a-z]+(?: [A-Z][a-z]+)?)|\b([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: and |[–-]| ?– ?)India\b`)
)

// pair puts the names of the two behind them, in square brackets.
func (d *draft) pair() {
	m := pairOf.FindStringIndex(d.text)
	if m == nil || strings.Contains(d.text, "[") || strings.Contains(d.text, "“") {
		return
	}
	other := partnerOf(d.from.doc.Title)
	if other == "" || wordIn(lang.Fold(d.text), "india") && wordIn(lang.Fold(d.text), lang.Fold(other)) || d.from.thirdCountry(other) {
		return
	}
	for _, names := range []string{"India and " + other, other + " and India"} {
		if strings.Contains(d.from.doc.Title, names) || strings.Contains(d.from.doc.Text, names) {
			d.apply("reference", d.text[:m[1]]+" ["+names+"]"+d.text[m[1]:])
			return
		}
	}
}

// partnerOf is the one country that a title names beside India, "" if it names none or several.
func partnerOf(title string) string {
	found := ""
	for _, m := range besideIndia.FindAllStringSubmatch(title, -1) {
		name := m[1] + m[2]
		for part := range strings.FieldsSeq(name) { // "Peru Sign", "New Peru"
			if place(part) {
				name = part
			}
		}
		if !place(name) || stateName.MatchString(name) {
			return ""
		}
		if found != "" && found != name {
			return ""
		}
		found = name
	}
	return found
}

// thirdCountry reports that the paragraph names another country up to the sentence.
func (p *passage) thirdCountry(partner string) bool {
	for i := p.index; i >= 0 && p.speaks.ps[i].block == p.block; i-- {
		for _, n := range lang.Names(p.speaks.ps[i].text) {
			if name := strings.TrimPrefix(n.Text, "The "); place(name) && name != "India" && name != partner && !stateName.MatchString(name) {
				return true
			}
		}
	}
	return false
}

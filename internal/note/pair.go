package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pairs: "the two countries", "both sides", "the leaders" of a document whose title tells of India and one other, where the paragraph
// speaks of no third.

var (
	// pairOf are two countries that the line does not name, or who speak for them.
	pairOf = lang.MustCompile(`\b(?:[Bb]oth(?: the)?|[Tt]he two) (?:(countries|nations|sides|governments)|(?i:leaders|ministers|prime ministers))\b|^The (?i:leaders)\b`)
	// besideIndia is the other country of a title, before or behind "India".
	besideIndia = lang.MustCompile(`\bIndia(?: and | & |[–-]| ?– ?)([A-Z][a-z]+(?: [A-Z][a-z]+)?)|\b([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: and | & |[–-]| ?– ?)India\b`)
)

// pair puts the names of the two behind them, in square brackets.
func (d *draft) pair() {
	m := pairOf.FindStringSubmatchIndex(d.text)
	if m == nil || strings.ContainsAny(d.text, "[“") || d.from.doc.Language == "hi" {
		return
	}
	other := partner(d.from.doc)
	if other == "" || wordIn(lang.Fold(d.text), "india") && wordIn(lang.Fold(d.text), lang.Fold(other)) || d.from.thirdCountry(other) {
		return
	}
	for _, names := range together(other) {
		of := ""
		if m[2] < 0 && strings.Contains(names, " and ") {
			of = "of "
		}
		if strings.Contains(d.from.doc.Title, names) || strings.Contains(d.from.doc.Text, names) {
			d.apply("reference", d.text[:m[1]]+" ["+of+names+"]"+d.text[m[1]:])
			return
		}
	}
}

// together are the ways in which a text names India and another.
func together(other string) []string {
	return []string{"India and " + other, other + " and India", "India and the " + other, "India and the Republic of " + other, "India & " + other, "India–" + other, "India-" + other}
}

// partner is the one country that a document's title names beside India, or alone where the text names it beside India, "" if there is
// none or there are several.
func partner(doc *sandarbh.Document) string {
	if other := partnerOf(doc.Title); other != "" {
		return other
	}
	found := ""
	for w := range strings.FieldsSeq(doc.Title) {
		w = possessive.ReplaceAllString(strings.Trim(w, ".,:;()‘’“”'\"–-"), "")
		if w == "" || w == found || !place(w) || stateName.MatchString(w) || !slices.ContainsFunc(together(w), func(names string) bool { return strings.Contains(doc.Text, names) }) {
			continue
		}
		if found != "" {
			return ""
		}
		found = w
	}
	return found
}

var possessive = lang.MustCompile(`['’]s?$`)

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
			if name := strings.TrimPrefix(n.Text, "The "); place(name) && name != "India" && name != partner && !stateName.MatchString(name) && headNouns[strings.ToLower(lastWord(name))] == "" {
				return true
			}
		}
	}
	return false
}

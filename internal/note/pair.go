package note

import (
	"cmp"
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
	besideIndia = lang.MustCompile(`\bIndia(?: and | & |[–-]| [–-] |- |– )` + otherCountry + `|\b` + otherCountry + `(?: and | & |[–-]| [–-] |- |– )(?:the (?:Republic of )?)?India\b`)
	// ofTwoWords is a country whose first word alone is none, or one of letters.
	ofTwoWords = lang.MustCompile(`\b(?:` + countryOfTwoWords + `)(?:\b|$)`)
)

const (
	countryOfTwoWords = `New Zealand|Sri Lanka|South Africa|South Korea|Saudi Arabia|Viet Nam|United (?:Kingdom|States|Arab Emirates)|Czech Republic|Slovak Republic|Dominican Republic|Sierra Leone|Costa Rica|El Salvador|Burkina Faso|Cabo Verde|Timor-Leste|Papua New Guinea|Trinidad and Tobago|U\.S\.|USA?|UK|UAE|EU|ROK`
	otherCountry      = `(?:the )?(?:(?:[A-Z][a-z]+ ){0,2}(?:Republic|Kingdom|Sultanate|Federation) of )?(` + countryOfTwoWords + `|[A-Z][a-z]+(?: [A-Z][a-z]+)?)`
)

// pair puts the names of the two behind them, in square brackets.
func (d *draft) pair() {
	m := pairOf.FindStringSubmatchIndex(d.text)
	if m == nil || strings.ContainsAny(d.text, "[“") || d.from.doc.Language == "hi" {
		return
	}
	other, told := partner(d.from.doc)
	if other == "" || wordIn(lang.Fold(d.text), "india") && wordIn(lang.Fold(d.text), lang.Fold(other)) || d.from.thirdCountry(other) || !d.from.speaksOf(other) {
		return
	}
	ways := together(other)
	for _, other := range alsoCalled[other] {
		ways = append(ways, together(other)...)
	}
	ways = append(ways, told)
	slices.SortStableFunc(ways, func(a, b string) int { return cmp.Compare(strings.Count(b, " and "), strings.Count(a, " and ")) })
	for _, names := range ways {
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

// alsoCalled are other names of a country.
var alsoCalled = map[string][]string{
	"Korea": {"ROK", "South Korea"}, "ROK": {"South Korea"}, "South Korea": {"ROK"},
	"UK": {"United Kingdom"}, "United Kingdom": {"UK"}, "Vietnam": {"Viet Nam"}, "Viet Nam": {"Vietnam"}, "EU": {"European Union"},
	"US": {"United States", "U.S.", "USA"}, "U.S.": {"United States", "US", "USA"}, "United States": {"US", "U.S.", "USA"},
}

// together are the ways in which a text names India and another.
func together(other string) []string {
	return []string{"India and " + other, other + " and India", "India and the " + other, "India and the Republic of " + other, "India & " + other, "India–" + other, "India-" + other}
}

// partner is the one country that a document's title names beside India, and how, or alone where the text names it beside India, "" if
// there is none or there are several.
func partner(doc *sandarbh.Document) (other, told string) {
	if other, told := partnerOf(doc.Title); other != "" {
		return other, told
	}
	found := ""
	for w := range strings.FieldsSeq(doc.Title) {
		w = possessive.ReplaceAllString(strings.Trim(w, ".,:;()‘’“”'\"–-"), "")
		if w == "" || w == found || !place(w) || stateName.MatchString(w) || !slices.ContainsFunc(together(w), func(names string) bool { return strings.Contains(doc.Text, names) }) {
			continue
		}
		if found != "" {
			return "", ""
		}
		found = w
	}
	return found, together(found)[0]
}

var possessive = lang.MustCompile(`['’]s?$`)

// partnerOf is the one country that a title names beside India, and how it names both, "" if it names none or several.
func partnerOf(title string) (other, told string) {
	for _, m := range besideIndia.FindAllStringSubmatch(title, -1) {
		name := country(m[1] + m[2])
		if name == "" || other != "" && other != name {
			return "", ""
		}
		other, told = name, m[0]
		if at := strings.LastIndex(told, name); strings.Contains(told[:at], "India") {
			told = told[:at+len(name)] // "India and Peru Sign"
		}
	}
	return other, told
}

// country is the country in one or two words of a title, "" if there is none: "Peru Sign", "New Peru".
func country(title string) string {
	if m := ofTwoWords.FindStringIndex(title); m != nil && m[0] == 0 {
		return title[:m[1]]
	}
	for part := range strings.FieldsSeq(title) {
		if place(part) && !stateName.MatchString(part) {
			return part
		}
	}
	return ""
}

// nearThird is how many sentences before one a third country may stand for its "two" to be others than those of the title.
const nearThird = 2

// thirdCountry reports that the sentence, or one shortly before it in the paragraph, names another country.
func (p *passage) thirdCountry(partner string) bool {
	for i := p.index; i >= max(0, p.index-nearThird) && p.speaks.ps[i].block == p.block; i-- {
		if p.speaks.ps[i].namesThird(partner) {
			return true
		}
	}
	return false
}

// namesThird reports a sentence that names a country beside India and its partner.
func (p *passage) namesThird(partner string) bool {
	for _, m := range ofTwoWords.FindAllStringIndex(p.text, -1) {
		if name := p.text[m[0]:m[1]]; !kindredName(name, partner) && !slices.Contains(alsoCalled[partner], name) && !pactOfIndia.MatchString(p.text[:m[0]]) {
			return true
		}
	}
	return slices.ContainsFunc(lang.Names(p.text), func(n lang.Name) bool {
		name := strings.TrimPrefix(n.Text, "The ")
		return lang.IsCountry(strings.Fields(name)[0]) && place(name) && name != "India" && !kindredName(name, partner) && headNouns[strings.ToLower(lastWord(name))] == ""
	})
}

// pactOfIndia stands before a country in the name of a pact of India's: "the India-EU Free Trade Agreement".
var pactOfIndia = lang.MustCompile(`\bIndia[–-]$`)

// speaksOf reports that a newspaper, which goes from one matter to the next, has named no other country, nor one of its people, since it
// named this one last. A release speaks of its title's throughout.
func (p *passage) speaksOf(country string) bool {
	if p.doc.Tier != sandarbh.Press {
		return true
	}
	for i := p.index; i >= 0; i-- {
		o := &p.speaks.ps[i]
		if wordIn(o.text, country) || slices.ContainsFunc(alsoCalled[country], func(name string) bool { return wordIn(o.text, name) }) {
			return true
		}
		if o.namesThird(country) || slices.ContainsFunc(demonyms.FindAllString(o.text, -1), func(name string) bool { return !kindredName(name, country) }) {
			return false
		}
	}
	return true
}

// demonyms are adjectives of countries.
var demonyms = lang.MustCompile(`\b(?:American|Australian|Austrian|Bangladeshi|Belgian|Brazilian|British|Canadian|Chinese|Danish|Dutch|Egyptian|Emirati|Finnish|French|German|Greek|Indonesian|Iranian|Iraqi|Israeli|Italian|Japanese|Kenyan|Korean|Kuwaiti|Malaysian|Mexican|Nepali|Norwegian|Omani|Pakistani|Polish|Qatari|Russian|Saudi|Singaporean|Spanish|Swedish|Swiss|Thai|Turkish|Ukrainian|Vietnamese)\b`)

// kindredName reports two names that open alike: "Slovak Republic", "Slovakia".
func kindredName(a, b string) bool {
	const telling = 5
	a, b = lang.Fold(a), lang.Fold(b)
	return a[:min(telling, len(a))] == b[:min(telling, len(b))]
}

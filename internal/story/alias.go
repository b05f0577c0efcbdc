package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// placeNames are names of one country or city that has several, parted by "|".
var placeNames = []string{
	"South Korea|S Korea|S. Korea|Republic of Korea|RoK|ROK",
	"North Korea|N Korea|DPRK|Democratic People's Republic of Korea",
	"Ivory Coast|Côte d'Ivoire|Cote d'Ivoire",
	"Myanmar|Burma", "Eswatini|Swaziland", "Türkiye|Turkey|Turkiye", "Czechia|Czech Republic", "Cabo Verde|Cape Verde", "Timor-Leste|East Timor",
	"North Macedonia|Macedonia", "Netherlands|Holland", "Sri Lanka|Ceylon", "Kyiv|Kiev", "Guinea-Bissau|Guinea Bissau",
	"DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo", "Laos|Lao PDR",
	"Mumbai|Bombay", "Chennai|Madras", "Kolkata|Calcutta", "Bengaluru|Bangalore", "Prayagraj|Allahabad", "Gurugram|Gurgaon", "Puducherry|Pondicherry", "Odisha|Orissa",
	"Mysuru|Mysore", "Mangaluru|Mangalore", "Vadodara|Baroda", "Thiruvananthapuram|Trivandrum", "Kochi|Cochin", "Varanasi|Banaras|Benares", "Sri Vijaya Puram|Port Blair", "Shivamogga|Shimoga",
}

// aliases shows that two documents call one country or city by different names.
func (c *comparer) aliases() {
	for _, line := range placeNames {
		forms := strings.Split(line, "|")
		// The first sentence of each document that has each form.
		first := make([][]cited, len(c.readings))
		for i, r := range c.readings {
			first[i] = make([]cited, len(forms))
			for _, s := range r.Sentences {
				for k, f := range forms {
					if at := wordIn(s.Text, f); first[i][k].sentence == nil && at >= 0 {
						first[i][k] = cited{i, s, lang.Range{Start: at, End: at + len(f)}}
					}
				}
			}
		}
		c.aliasRow(forms, first)
	}
}

// aliasRow shows the first pair of documents of which one has a form that the other lacks.
func (c *comparer) aliasRow(forms []string, first [][]cited) {
	for i := range first {
		for j := range first {
			for k := range forms {
				for l := range forms {
					if i == j || k == l || first[i][k].sentence == nil || first[j][k].sentence != nil || first[j][l].sentence == nil {
						continue
					}
					c.addSides(0.8, sandarbh.Variant, "Names of "+forms[0], because("%s and %s are names of one place", forms[k], forms[l]), first[i][k], first[j][l])
					return
				}
			}
		}
	}
}

// wordIn finds a name as a whole word, not as the end of a longer name such as "Sri Vijaya".
func wordIn(text, name string) int {
	text = strings.ReplaceAll(text, "’", "'")
	for from := 0; ; {
		k := strings.Index(text[from:], name)
		if k < 0 {
			return -1
		}
		k += from
		end := k + len(name)
		if (k == 0 || !letter(text[k-1])) && (end == len(text) || !letter(text[end])) {
			return k
		}
		from = end
	}
}

func letter(b byte) bool { return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b >= 0x80 }

// policyName is a policy, plan or mission by its name.
var policyName = lang.MustCompile(`\b((?:[A-Z][\p{L}-]+ ){1,6})(Policy|Mission|Initiative|Programme|Strategy|Plan|Doctrine|Corridor|Partnership|Dialogue|Alliance|Compact|Declaration)\b`)

// shorter shows that one document gives a name in full and another without its first word: New Southern Policy, Southern Policy.
func (c *comparer) shorter() {
	type name struct {
		words []string
		said  cited
	}
	all := make([][]name, len(c.readings))
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			for _, m := range policyName.FindAllStringSubmatchIndex(s.Text, -1) {
				f := strings.Fields(s.Text[m[0]:m[1]])
				at := m[0]
				if lang.Stop(strings.ToLower(f[0])) && len(f) > 2 {
					at += len(f[0]) + 1
					f = f[1:]
				}
				all[i] = append(all[i], name{f, cited{i, s, lang.Range{Start: at, End: m[1]}}})
			}
		}
	}
	has := func(i int, words []string) bool {
		return slices.ContainsFunc(all[i], func(n name) bool { return slices.Equal(n.words, words) })
	}
	for i := range all {
		for j := range all {
			if i == j {
				continue
			}
			for _, x := range all[i] {
				for _, y := range all[j] {
					n := len(x.words) - len(y.words)
					if n != 1 || len(y.words) < 2 || !slices.Equal(x.words[1:], y.words) || has(j, x.words) || has(i, y.words) || !shortens(x.words[0], y.words) {
						continue
					}
					c.addSides(0.8, sandarbh.Variant, "Name of the "+strings.Join(x.words, " "), because("%s and %s are names of one thing", strings.Join(x.words, " "), strings.Join(y.words, " ")), x.said, y.said)
				}
			}
		}
	}
}

// shortens reports a first word without which the rest still names the thing: not "Action Plan", "Strategic Partnership".
func shortens(first string, rest []string) bool {
	switch rest[0] {
	case "Action", "Strategic", "National", "State", "Economic", "Development", "Master", "Annual", "Foreign", "Trade", "Security", "Joint", "Comprehensive":
		return false
	}
	return claim.Concept(lang.Fold(first)) != ""
}

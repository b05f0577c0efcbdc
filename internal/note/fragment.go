package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Fragments: what a head brings in without a verb ("The Board has taken these steps: … Digging of two wells at Avanti."). Many
// pages have lost the marks of such a list, so that each member stands as a paragraph of its own; none can be a line alone.

const (
	longestHead   = 22 // words of what brings in a list
	longStem      = 12
	longestMember = 34
)

// ofTable is a head that brings in a table, the cells of which are no members, or whatever stands behind "The current position is:".
var ofTable = lang.MustCompile(`(?i)\b(?:(?:given|furnished|tabulated|placed|shown|annexed|presented)(?: (?:below|here|under))?|^(?:The )?(?:(?:current|present|latest) (?:position|status|situation)|number|[\w-]+-wise)\b.*|(?:status|details?|break-?up|data|statement|figures) [^:]*\b(?:is|are))$`)

// actOpens is a head that speaks of a law or scheme that it does not name.
var actOpens = lang.MustCompile(`^(?:The|This) (?:Act|Bill|Rules|Code|Scheme|Mission|Policy|Programme|Portal|Platform|Initiative|scheme|programme|portal|platform|initiative|app|application) `)

// membersBehind is what a line says is following, and it follows: "the following wells: Avanti, Bela and Chand".
var membersBehind = lang.MustCompile(`(?i)\b(?:the )?following (?:[\w’'/-]+ ){0,5}?[\w’'/-]+: ?\S`)

// fragments returns the passages without a verb that the passage at i brings in, those between them with a verb left out: a list of
// marked items may mix both, paragraphs that have lost their marks end where a sentence stands.
func fragments(set []passage, i int) []passage {
	head := &set[i]
	if head.block < 0 || head.kind == sandarbh.Title || !bringsIn(head.text) {
		return nil
	}
	var out []passage
	given := true // the items are a list already
	for j := i + 1; j < len(set) && len(out) <= mostItems; j++ {
		p := &set[j]
		alone := p.block == set[j-1].block+1 && (j+1 == len(set) || set[j+1].block != p.block)
		if p.heading != set[i+1].heading || p.kind == sandarbh.Heading || bringsIn(p.text) || p.kind != set[i+1].kind {
			break
		}
		switch {
		case alone && fragment(p.text):
			out = append(out, *p)
			given = given && p.head == i
		case p.kind == sandarbh.Paragraph:
			if len(out) < 2 {
				return nil
			}
			return out
		}
	}
	if len(out) > mostItems || given && !mostlySentences(set[i+1:i+1+run(set, i)]) {
		return nil
	}
	return out
}

// run counts the items that have the passage at i for their head.
func run(set []passage, i int) int {
	n := 0
	for j := i + 1; j < len(set) && set[j].head == i; j++ {
		n++
	}
	return n
}

// bringsIn reports a text that ends in a colon, whatever dash stands behind it.
func bringsIn(s string) bool { return strings.HasSuffix(strings.TrimRight(s, " -–—"), ":") }

// fragment reports a member that is no sentence and no heading: it has words without capitals and no colon of its own.
func fragment(s string) bool {
	s = asMember(s)
	n := words(s)
	if n < 3 || n > longestMember || strings.ContainsAny(s, ":?|") || len(lang.FiniteVerbs(s+".")) > 0 || headlineCase(s) && !strings.ContainsAny(s, "0123456789") {
		return false
	}
	return upperFirst(s) == s
}

// asMember is a member of a list as it stands behind the head: without its mark and what parts it from the next, a plain noun of
// doing in small letters.
func asMember(s string) string {
	s = strings.TrimRight(listMarker.ReplaceAllString(tidy(s), ""), " .;,")
	s = strings.TrimSuffix(strings.TrimSuffix(s, "; and"), " and")
	s = strings.TrimRight(s, " ;,")
	return s
}

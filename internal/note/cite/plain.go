package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Office words: Latin and abbreviations of files for which there is a plain word that says the same.
var (
	videWord  = lang.MustCompile(`\bvide `)
	fromDate  = lang.MustCompile(`(?i)\b(?:w\.e\.f\.?|wef) `)
	namelyOf  = lang.MustCompile(`,? viz\b\.?[,:]? ?[–-]? `)
	piecesOf  = lang.MustCompile(`(\d) (?i:nos?)\.? of ([A-Za-z])`)
	piecesEnd = lang.MustCompile(`(\d) (?i:nos)\b\.?([ ,;)])`)
	// informed is a verb of saying that wants to be told whom: "the Minister informed that". Behind a form of "be" it is none.
	informed = lang.MustCompile(`((?:\S+ )?\S+ )(?:informed|apprised) that\b`)
	passive  = lang.MustCompile(`(?i)\b(?:is|are|was|were|be|been|being|am|keep|kept|stay|remain|not|get|gets|got)\b`)
)

// Plain says "by", "from" and "namely" for "vide", "w.e.f." and "viz.", "Independent Charge" for "I/C", and counts without "nos.". Line and passages are read
// so, so that a line may have either.
func Plain(s string) string {
	if strings.Contains(s, "vide ") {
		s = videWord.ReplaceAllString(s, "by ")
	}
	s = strings.ReplaceAll(fromDate.ReplaceAllString(s, "from "), "(I/C)", "(Independent Charge)")
	if strings.Contains(s, " viz") {
		s = namelyOf.ReplaceAllString(s, ", namely ")
	}
	if strings.Contains(s, " no") || strings.Contains(s, " No") || strings.Contains(s, " NO") {
		s = piecesEnd.ReplaceAllString(piecesOf.ReplaceAllString(s, "$1 $2"), "$1$2")
	}
	return s
}

// informedBy names who informed behind the verb: "It was informed by the Board that".
var informedBy = lang.MustCompile(`\binformed (by [^,.;:]{3,80}? that)\b`)

// Said says "said that" for an "informed that" that does not tell whom. Line and passages are read so.
func Said(s string) string {
	s = informedBy.ReplaceAllString(s, "said $1")
	return informed.ReplaceAllStringFunc(s, func(m string) string {
		before := informed.FindStringSubmatch(m)[1]
		if passive.MatchString(before) {
			return m
		}
		return before + "said that"
	})
}

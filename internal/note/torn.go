package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pages that break a paragraph at a name with a link: "The rate was the highest since", and below "Koop War in May, the Board said".

// tornFrom reports a paragraph that goes on with the sentence of the block above it.
func tornFrom(above, text string) bool {
	above = strings.TrimSpace(above)
	if words(above) < leastTorn || asksWhat.MatchString(above) || text == "" || text[0] < 'A' || text[0] > 'Z' {
		return false
	}
	return hangs.MatchString(above) || styleEnds.MatchString(above) || roleEnds.MatchString(above) && twoCapitals.MatchString(text)
}

// tornNumber reports a block that goes on with the number of what the one above it ends in: "… 40 wells. In phase", and below "-II
// of the scheme, the number was 60".
func tornNumber(above, text string) bool {
	return endsNumbered.MatchString(strings.TrimRight(above, " -–")) && opensNumber.MatchString(text)
}

var (
	endsNumbered = lang.MustCompile(`(?i)\b(?:phase|part|stage|chapter|volume|schedule|tier|round|article|section|type|class)$`)
	opensNumber  = lang.MustCompile(`^[-–\s]*(?:[IVX]{1,4}|\d{1,2}) (?:of|in|and|under|for|is|are|was|were|has|have|had|will)\b`)
)

const leastTorn = 5 // words of a sentence's beginning

var (
	hangs       = lang.MustCompile(` (?:the|an?|of|since|and|or|to|for|with|by|from|than|that|its|their|his|her|while|as|between|against|under|says?)$`)
	styleEnds   = lang.MustCompile(` (?:Dr|Shri|Smt|Ms|Mrs|Mr|Prof|Justice|Kumari|Sri)\.?$`) // the name follows
	roleEnds    = lang.MustCompile(`[a-z] (?:leader|activist|commentator|chief|president|minister|premier|lawmaker|governor|actor|actress|singer|comedian|billionaire|founder|executive|journalist|captain|coach|lawyer|economist|analyst|scientist|astronaut|ambassador|spokesperson|spokesman)$`)
	twoCapitals = lang.MustCompile(`^[A-Z][a-z]+ [A-Z][a-z]+`)
	asksWhat    = lang.MustCompile(`^(?:What|Where|Who|Which|How|Why|When|Also [Rr]ead|ALSO READ|Read)\b`)
)

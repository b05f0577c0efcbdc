package story

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// phaseName is a part of a work that goes by its number: "Phase II", "the second stretch", "दूसरे चरण".
var phaseName = lang.MustCompile(`\b(?i:phase|stage|tranche|round|package|leg|module|unit|reach)[- ]?((?i:i{1,3}|iv|v|vi|[1-9]|one|two|three|four))\b|\b((?i:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th))(?: [\p{L}-]+)? (?:phase|stage|tranche|stretch|section|leg|round|reach|unit|batch|edition|corridor|line|part)\b|\p{L}[-– ](I{1,3}|IV|V)\b|(पहले|प्रथम|दूसरे|द्वितीय|तीसरे|तृतीय|चौथे) (?:चरण|दौर|खंड)`)

// phaseNumbers are the ways of writing the number of a phase.
var phaseNumbers = map[string]int{
	"i": 1, "1": 1, "one": 1, "first": 1, "1st": 1, "पहले": 1, "प्रथम": 1,
	"ii": 2, "2": 2, "two": 2, "second": 2, "2nd": 2, "दूसरे": 2, "द्वितीय": 2,
	"iii": 3, "3": 3, "three": 3, "third": 3, "3rd": 3, "तीसरे": 3, "तृतीय": 3,
	"iv": 4, "4": 4, "four": 4, "fourth": 4, "4th": 4, "चौथे": 4, "v": 5, "5": 5, "fifth": 5, "5th": 5, "vi": 6, "6": 6, "7": 7, "8": 8, "9": 9,
}

// phaseOf is the number of the one phase that a sentence names, else that of the title; 0 where neither names one.
func (c *comparer) phaseOf(reading int, s *claim.Sentence) int {
	if n := phaseIn(s); n != 0 {
		return n
	}
	if before := c.pointedAt(reading, s); before != nil {
		if n := phaseIn(before); n != 0 {
			return n
		}
	}
	for _, t := range c.readings[reading].Sentences {
		if t.Field == sandarbh.FieldTitle {
			return phaseIn(t)
		}
	}
	return 0
}

func phaseIn(s *claim.Sentence) int {
	n := 0
	for _, m := range phaseName.FindAllStringSubmatchIndex(s.Text, -1) {
		k := phaseNumbers[strings.ToLower(span(s.Text, m, 1)+span(s.Text, m, 2)+span(s.Text, m, 3)+span(s.Text, m, 4))]
		if n != 0 && k != n {
			return 0
		}
		n = k
	}
	return n
}

// otherPhase reports two sentences of two phases of one work: what holds for the first stretch says nothing of the second.
func (c *comparer) otherPhase(i int, s *claim.Sentence, j int, t *claim.Sentence) bool {
	p, q := c.phaseOf(i, s), c.phaseOf(j, t)
	return p != 0 && q != 0 && p != q
}

package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Ends that are bound to what stands before them: without them it holds more than was said, or is no sentence. "A loan up to ₹4 lakh
// [with an income up to ₹9 lakh]", "the resolve [to dig wells]", "three towns, namely A and B[, along with C]", "thanks to A[, B and C]".

var (
	// limitsMeasure is an end that says up to what value, or with whose money, the rest holds.
	limitsMeasure = lang.MustCompile(`^,? with (?:an? |the |its |their )?(?:[a-z]+ ){0,3}(?:value|price|income|holdings?|size|age|turnover|salary|tenure|area|capacity|earnings|limit|ceiling)s? (?:of )?(?:up ?to|not (?:exceeding|more than|less than)|less than|more than|at least|above|below|between|within|ranging|exceeding)\b|^,? (?:with|from|through|out of|using|at) (?:their|its|his|her|the States?[’']) own (?:[a-z]+ ){0,2}(?:budget\w*|funds?|resources?|arrangements?|expenses?|cost|means|savings|money)\b`)
	// limitsWhen is an end that says in doing what the rest holds.
	limitsWhen = lang.MustCompile(`^,? while (?:allocating|calculating|computing|determining|assessing|considering|fixing|selecting|granting|sanctioning|evaluating|awarding|releasing|deciding|recruiting|transferring|filing|applying|importing|exporting) `)
	// limitsBy is the leave on which something may be done.
	limitsBy = lang.MustCompile(`^,? (?:with|on) (?:the )?(?:prior |written |due |previous |express )*(?:approval|consent|permission|concurrence|sanction|leave|payment|condition) (?:of|from|that)\b`)
	mayDo    = lang.MustCompile(`\b(?:can|may|could|might|shall|will|would|must)\b`)
	// wantsDeed ends in a noun that says nothing without what is to be done.
	wantsDeed = lang.MustCompile(`\b(?:determination|commitment|resolve|intention|intent|willingness|readiness|desire|pledge|eagerness|reluctance|refusal|ability|inability|obligation|duty|vow|aspiration|ambition|tendency|urge)$`)
	deedNamed = lang.MustCompile(`^ (?:to (?:[a-z]+ly )?[a-z]+|that) `)
	// countedList is a number of things and the members that follow by name.
	countedList = lang.MustCompile(`(?i)\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:[\p{L}-]+ ){1,6}?(?:\([^)]*\) )?(?:,? ?(?:namely|viz\.?)[,:]? |[–—:-] )[^;]*$`)
	nextMember  = lang.MustCompile(`^,? (?:(?:along with|together with|as well as|besides) |and (?:the )?[A-Z])`)
	// nameSoFar ends in the name of a scheme, and nameGoesOn with what tells it from another: "Ghar Yojana[ – Towns 2.0]".
	nameSoFar  = lang.MustCompile(`\b[A-Z]\w+ (?:Yojana|Mission|Abhiyan|Abhiyaan|Scheme|Programme|Policy)$`)
	nameGoesOn = lang.MustCompile(`^ ?[–—-] ?(?:[A-Z][a-z]+|[A-Z]+)(?: \d[\d.]*)?(?: \(|,|\.| |$)`)
	// ofMost ends in the first or most of something, and doesFirst goes on with what it is the first to do.
	ofMost    = lang.MustCompile(`(?i)\b(?:first|first-ever|only|largest|biggest|highest|longest|youngest|oldest|fastest)(?: [\w’'&-]+){1,8}$`)
	doesFirst = lang.MustCompile(`^ to (?:[a-z]+ly )?(?:carry|have|be|use|host|receive|get|win|achieve|adopt|implement|sign|join|cross|reach|become|complete|include|contain|feature|offer|run|fly|land|enter|secure|hold|make|produce|conduct|deploy|introduce|provide|bear|lead|command|undergo)\b`)
	// changedBy ends in a measure of change, and comparedTo says against what.
	changedBy  = lang.MustCompile(`(?i)\b(?:reduc|mitigat|cut|lower|sav|improv|decreas|diminish|emit)\w* (?:[\w’'-]+ ){0,6}?(?:by )?\d[\d.,–-]*(?: ?%| per ?cent)[^.;]*$`)
	comparedTo = lang.MustCompile(`^[^.;]*,? (?:as )?(?:compared (?:to|with)|relative to) (?:the |an? )?[a-z][^\d.;]*\.?$`)
	// causesOpen is the first of what brought something about, to the end; causesGo are the others.
	causesOpen = lang.MustCompile(`\b(?:thanks to|due to|owing to|because of|on account of|driven by|caused by|attributed to|fuelled by|triggered by|on the back of) [^,;]*$`)
	causesGo   = lang.MustCompile(`^, (?:[^;,w]|w[^hi])[^;,]*(?:,[^;,]+)*?, and\b`)
)

// Bound reports that a sentence may not end before words that it goes on with.
func Bound(left, gone string) bool {
	left = strings.TrimRight(left, " ,")
	switch {
	case limitsMeasure.MatchString(gone), limitsWhen.MatchString(gone):
		return true
	case limitsBy.MatchString(gone) && mayDo.MatchString(left):
		return true
	case wantsDeed.MatchString(left) && deedNamed.MatchString(gone):
		return true
	case nameSoFar.MatchString(left) && nameGoesOn.MatchString(gone):
		return true
	case doesFirst.MatchString(gone) && ofMost.MatchString(left), comparedTo.MatchString(gone) && changedBy.MatchString(left):
		return true
	case nextMember.MatchString(gone) && countedList.MatchString(left):
		return true
	case countedAre.MatchString(left) && strings.Contains(gone, ", "):
		return true
	}
	if !causesOpen.MatchString(left) {
		return false
	}
	m := causesGo.FindString(gone)
	return m != "" && len(lang.FiniteVerbs(m)) == 0
}

// countedAre are so many of which all are told: "The 8 steps encompass".
var countedAre = lang.MustCompile(`(?i)^(?:the |these |all )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{L}-]+ ){1,5}(?:encompass|comprise|are|include|cover|consist of|envisage)\b`)

const endWords = 4 // by which the end of a line is found in its passage

// cutBound reports a line that ends where its passage goes on with words to which the rest is bound.
func cutBound(text string, cited []passage) *Fault {
	text = strings.TrimRight(text, ". ")
	f := strings.Fields(text)
	if len(f) < endWords {
		return nil
	}
	end := strings.Join(f[len(f)-endWords:], " ")
	var found *Fault
	for _, p := range cited {
		for at := 0; ; {
			i := strings.Index(p.quote[at:], end)
			if i < 0 {
				break
			}
			at += i + len(end)
			gone := p.quote[at:]
			if gone == "" || strings.HasPrefix(gone, ".") {
				return nil
			}
			first := strings.Join(strings.Fields(gone)[:min(endWords, len(strings.Fields(gone)))], " ")
			if Bound(p.quote[:at], gone) && !strings.Contains(text, strings.Trim(first, " ,")) {
				found = &Fault{"condition", first, "is bound to what the line says"}
			}
		}
	}
	return found
}

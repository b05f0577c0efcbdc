package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Openings of long sentences: "In a step towards clean kilns, the Board has opened …" tells of a reason, an occasion or an aim before the
// matter. Where no line has room for both, the sentence may be entered behind it.

var (
	// spareOpens begins such an opening. Where, when, for whom and by what rule a thing holds is none of them.
	spareOpens = lang.MustCompile(`^(?:In (?:an?|yet another) (?:[a-z-]+ ){0,3}(?:step|move|push|boost|bid|effort|milestone|achievement|sign|relief|development)\b|In the (?:first|latest|clearest|surest) (?:sign|step|move)\b|To [a-z]+ |Seeking to |(?:Describing|Recalling|Recogni[sz]ing|Acknowledging|Presenting|Welcoming|Appreciating|Marking|Building (?:up)?on|Continuing|Reaffirming|Reflecting|Leveraging|Drawing) |(?:Anchored|Developed|Designed|Conceived|Envisaged|Envisioned|Aligned|Aimed|Guided|Driven|Backed|Supported|Based on (?:an? |the )?(?:Memorandum|MoU)) ?[^,;]*|(?:While|By) [a-z]+ing |In (?:the )?(?:pursuance|continuation|furtherance|recognition|keeping|line|view|tune|consonance|addition) (?:of|with|to) |(?:Besides|Apart from|Ahead of|Pursuant to|Consequent (?:up)?on|Amid|Further to|Towards) |With (?:an? |the )?(?:(?:estimated|total|financial|overall|combined|aim|view|objective|vision|goal) )+|With [^,;]* having |Through [^,;]* (?:such as|including|like) |In an? (?:gazette |official )?notification, )`)
	// holdsOpen are words by which an opening limits what follows it.
	holdsOpen = lang.MustCompile(`(?i)\b(?:if|unless|only|except\w*|exclud\w+|subject|provided|barring|until|till|whether|according|as per|said|told|eligible|case of)\b`)
	// hangsOnOpening is a sentence that says less, or other, without its opening.
	hangsOnOpening = lang.MustCompile(`(?i)\b(?:nevertheless|nonetheless|however|therefore|thus|hence|instead|accordingly|thereof|thereunder|respectively|the (?:same|latter|former|said|above|other|remaining|rest))\b`)
	// bySuch is who or what was brought in by the opening alone.
	bySuch = lang.MustCompile(`(?i)\b(?:it|its|they|their|them|he|his|she|her|this|that (?:is|was|has)|these|those|such|there|another|other|remaining|both)\b`)
	// ownSubject opens a main clause with its subject.
	ownSubject = lang.MustCompile(`^(?:the|an?|all|over|about|around|nearly|more than|at least) [a-zA-Z\d₹“‘]|^[A-Z₹\d]`)
)

// behindOpening returns what a long sentence says behind an opening that it can spare, "" if it has none.
func behindOpening(sentence string) string {
	body, ok := longBody(sentence)
	if !ok || !spareOpens.MatchString(sentence) {
		return ""
	}
	named := false // a name stood where the subject could: the one behind it has an article
	for i := range body {
		if !strings.HasPrefix(body[i:], ", ") {
			continue
		}
		opening, rest := body[:i], body[i+len(", "):]
		if holdsOpen.MatchString(opening) {
			return ""
		}
		scope := scopeNext.FindString(rest)
		main := rest[len(scope):]
		if plain := signOpens.MatchString(opening) && !strings.Contains(opening, ",") && scope == "" && loneNoun.MatchString(main); !even(opening) || !ownSubject.MatchString(main) && !plain {
			if scopeLater.MatchString(rest) {
				return ""
			}
			continue
		}
		if !hasSubject(main) || !headsClause(main) {
			if startsName(main) && scope == "" {
				named = true
				continue
			}
			return "" // "an advice from the Secretary, Board of Wells, has been given"
		}
		if named && startsName(main) || hangsOnOpening.MatchString(main) || !even(rest) {
			return ""
		}
		subject := main[:lang.FiniteVerbs(main)[0].Start]
		if wayOpens.MatchString(opening) && (figures(opening) || bounds.MatchString(opening)) {
			return "" // "By keeping wells open for at least nine months, the plan gives …"
		}
		if wayOpens.MatchString(opening) && setsRule.MatchString(main[len(subject):min(len(main), len(subject)+verbReach)]) || besidesOpens.MatchString(opening) && allOfThem.MatchString(subject) {
			return ""
		}
		if deedOpens.MatchString(opening) && namesMore(opening, main) || pointsTo.MatchString(opening) {
			return "" // "Describing the loss of the Vedar dam, the Budget says that a report will be made" is of that dam
		}
		if bySuch.MatchString(subject) || opensRelative(subject) || clauseInside.MatchString(subject) || len(strings.Fields(rest)) < leastEntered || figures(main) && !namesThing(main) {
			return ""
		}
		return capital(rest) + "."
	}
	return ""
}

// namesMore reports a name of an opening, no person's, of which the main clause has no word.
func namesMore(opening, main string) bool {
	return slices.ContainsFunc(lang.Names(opening), func(n lang.Name) bool {
		return !n.Person && !officeNoun.MatchString(n.Text) && !slices.ContainsFunc(strings.Fields(n.Text), func(w string) bool {
			return len(w) > 3 && strings.Contains(main, w)
		})
	})
}

var (
	// deedOpens tells what is done by what follows, or whereof: its names are the matter.
	deedOpens = lang.MustCompile(`^(?:Describing|Recalling|Acknowledging|Presenting|While) `)
	// pointsTo is an aim of a thing above: of that the sentence tells.
	pointsTo = lang.MustCompile(`^(?:To|While) .*\b(?:of|in) (?:this|these|such|the said)\b`)
	// wayOpens may say how or for what a rule must be kept: "To get the grant, a farmer shall register".
	wayOpens = lang.MustCompile(`^(?:To|By|While|Seeking|Through|Towards) `)
	bounds   = lang.MustCompile(`(?i)\b(?:minimum|maximum|at least|at most|not less|not more|up to|twice|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b`)
	setsRule = lang.MustCompile(`\b(?:shall|must|should|may|can|need|needs|required|entitled|eligible|(?:has|have) to)\b`)
	// besidesOpens may take out one of all: "Apart from Avanti, all States have joined".
	besidesOpens = lang.MustCompile(`^(?:Besides|Apart from|In addition to) `)
	allOfThem    = lang.MustCompile(`(?i)\b(?:all|every|each|no|none|only|any)\b`)
	// signOpens judges what follows, whatever that is of.
	signOpens = lang.MustCompile(`^In (?:an?|the|yet another) `)
	// loneNoun is a subject without an article, and no list.
	loneNoun = lang.MustCompile(`^[a-z]+(?: [a-z]+)? (?:in|of|for|at) (?:[A-Z]|the )|^[a-z]+ [a-z]+ed `)
	// scopeNext is a second adverbial, which says for or in what the sentence holds: it stays.
	scopeNext = lang.MustCompile(`^(?:as per|under|in|during|at|for|from|since|by) [^,;:“”"]{2,110}, `)
	// scopeLater opens a further adverbial, which may limit what follows.
	scopeLater = lang.MustCompile(`^(?:for|in|at|on|during|under|from|since|as|if|when|where|with|within|across|among)\b`)
)

// startsName reports a capital where no article is.
func startsName(s string) bool { return s[0] >= 'A' && s[0] <= 'Z' }

// namesThing reports a name that is no person's: a figure may be of that, and not of what the opening named.
func namesThing(s string) bool {
	return slices.ContainsFunc(lang.Names(s), func(n lang.Name) bool { return !n.Person && !officeNoun.MatchString(n.Text) })
}

// officeNoun is an office, which is no thing that a figure is of.
var officeNoun = lang.MustCompile(`^(?:Union |State |Chief |Prime |Deputy |Finance |Home )*(?:Minister|Secretary|Governor|President|Director|Chairman|Chairperson|Commissioner|Ministry|Court|Bench|Board|Committee|Council|Department|Government|Centre)$`)

const (
	leastEntered = 10 // words of what is left
	verbReach    = 24 // bytes of a verb with its helps
)

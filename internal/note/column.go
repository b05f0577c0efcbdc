package note

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// Of what else a newspaper has no exam asks: columns that come every day, pages that go on all day, the lists and quarrels of
// parties, crimes of private persons, and what is to be opened tomorrow. A title says of which of these its report is, and the
// model of worth how sure that is; what a court, a House or a regulator has done is left to the note.

var (
	// daily is a title of a column: a saying, a review, a bet on a match, what one must know of a name in the news.
	daily = lang.MustCompile(`(?i)\b(?:quote|thought|proverb|word|photo|picture|joke) of the day\b|\bbook review\b|\breview \||\bhoroscopes?\b|\bprediction:|^who (?:is|was) [^?]+\?`)
	// opinions is the part of a newspaper in which an address stands that tells what somebody thinks.
	opinions = lang.MustCompile(`(?i)^https?://[^/]+/(?:[^?#]*/)?(?:opinions?|editorials?|op-ed|columns?|columnists|blogs?|commentary)/`)
	// allDay is a title of a page that is written on all day.
	allDay = lang.MustCompile(`\bLIVE\b|\b(?i:elections? |polls? |results? |news |war )(?:\d{4} )?(?:(?i:live|updates|highlights)\b)|\bLive (?:[Uu]pdates|[Bb]log)\b`)
	// party is a party by its name.
	party = lang.MustCompile(`\b(?:` + phrases("parties") + `)(?:\b|$)`)
	// contest is what parties do before a vote, and polls is a vote that a title names first of all.
	contest = lang.MustCompile(`(?i)\b(?:elections?|polls?|bypolls?|by-?elections?|candidates?|nominations?|seats?|tickets?|campaigns?|manifesto(?:s|es)?|constituency|rally|rallies|alliances?|defect(?:s|ed|ors?|ions?)|crossovers?|rebels?)\b`)
	polls   = lang.MustCompile(`(?i)\b(?:assembly|council|urban|civic|municipal) (?:elections?|polls?)\b`)
	// crime is what police and courts have of private persons every day.
	crime = lang.MustCompile(`(?i)\b(?:murder(?:s|ed|er)?|(?:gang-?)?rape[sd]?|suicide|stabbed|booked|arrest(?:s|ed)|held for|found dead|lynched|kidnap(?:s|ped|ping)?|molest(?:s|ed|ing|ation)?|assaulted|attacked)\b`)
	// ofState is a body whose deeds stay, and a law or a budget.
	ofState = lang.MustCompile(`\b(?:Supreme Court|SC|High Court|HC|CJI|RBI|S(?:EBI|ebi)|CBIC|Election Commission|ECI|EC|Parliament|NHRC|CCI|UAPA|[Tt]ribunal|Bill|Ordinance|Budget)\b`)
)

const (
	surelyPolls = 0.5 // likelihood of none from which a report on a vote is one of its parties
	surelyLive  = 0.3
	surelyAhead = 0.6 // of what is to be opened, of meetings, greetings and notices
	surelyHeld  = 0.75
	surelyParty = 0.85 // of what a party says
	surelyCrime = 0.94
	hardlyWorth = 0.15 // likelihood of a note beyond which no title but that of a vote speaks against it
)

// leftOut says why a newspaper report makes no note whatever its sentences are; it is empty for all others.
func (w *Writer) leftOut(lead *sandarbh.Document, f judge.Features) sandarbh.Reason {
	shares := w.Worth.Shares(f)
	note, none := shares[slices.Index(w.Worth.Labels, "note")], shares[slices.Index(w.Worth.Labels, "none")]
	title := lead.Title
	switch reason := reasonOf(f); {
	case note >= noteFrom:
		return ""
	case daily.MatchString(title), opinions.MatchString(lead.URL):
		return sandarbh.ReasonColumn
	case allDay.MatchString(title) && none >= surelyLive:
		return sandarbh.ReasonColumn
	case ofState.MatchString(title):
		return ""
	case none >= surelyPolls && (polls.MatchString(title) || party.MatchString(title) && contest.MatchString(title)):
		return sandarbh.ReasonParty
	case note > hardlyWorth:
		return ""
	case none >= surelyParty && party.MatchString(title):
		return sandarbh.ReasonParty
	case none >= surelyAhead && slices.Contains([]sandarbh.Reason{sandarbh.ReasonAhead, sandarbh.ReasonMeeting, sandarbh.ReasonGreeting, sandarbh.ReasonNotice}, reason),
		none >= surelyHeld && reason == sandarbh.ReasonCeremony:
		return reason
	case none >= surelyCrime && crime.MatchString(title):
		return sandarbh.ReasonCrime
	}
	return ""
}

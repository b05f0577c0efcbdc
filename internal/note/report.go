package note

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// A newspaper report is an inverted pyramid: its lede carries the news, the sentences behind it the facts nearest to it, and what
// people said of it comes last. A release opens with its office and hides the decision. What the model of choice has learned
// from releases therefore counts for less here than the place of a sentence, and the words that it shares with the headline.

const (
	reportLines  = 6   // of a report that an exam hardly asks of
	ledeWeight   = 6.0 // of the first sentence
	ledeReach    = 5.0 // sentences after which a place counts e times less
	learnedShare = 0.3 // of the score by the model
	quoteCost    = 1.5 // of a line that opens with a quotation
	pictureCost  = 4   // of the caption of a picture that stands in the text
	leastReport  = 6   // words of a line without a figure
	emptyCost    = 3   // of an assurance without a figure
	ledeSlack    = 3   // sentences at the beginning that stay whole
	ledeNear     = 1   // the last sentence that may be the lede without a word of the headline
	ledeBonus    = 2.0
	ledeShare    = 0.2 // of the headline that a later one must have
)

// asReport scores the lines of newspaper reports by their place.
func asReport(all []candidate, asked bool) {
	for i := range all {
		c := &all[i]
		if c.from.doc.Tier != sandarbh.Press || timetable.MatchString(c.text) {
			continue
		}
		if early := c.from.index < ledeSlack; !early && c.traits["advice"] > 0 || !early && c.opinion > mostOpinion && c.traits["attributed"] == 0 || c.merelyOpinion() {
			continue // a reporter's first sentences do not praise or advise, whatever their words
		}
		s := c.score
		if (!asked || c.from.index < ledeSlack) && !c.from.second {
			s = ledeWeight*math.Exp(-float64(c.from.index)/ledeReach) + 0.4*c.traits["title words"] + learnedShare*max(c.score, 0)
		}
		if strings.HasPrefix(c.text, `"`) || strings.HasPrefix(c.text, "“") {
			s -= quoteCost
		}
		if c.traits["short"] > 0 {
			s--
		}
		if words(c.text) < leastReport && len(c.figures) == 0 {
			c.score = -1 // "The high court disagreed."
			continue
		}
		if c.from.index > 0 && ceremony.MatchString(c.text) {
			c.score = -1
			continue
		}
		if pictured.MatchString(c.text) {
			s -= pictureCost
		}
		if len(c.figures) == 0 && emptyTalk.MatchString(c.text) {
			s -= emptyCost
		}
		c.score = s
	}
}

// hangsOnReport reports a line that can be read in its newspaper alone: one of "last week", one that ends in "it said" and names
// nobody, and one of another report than the story's first that names nothing, for only the first sentences of that report say
// of what it speaks.
func hangsOnReport(c *candidate) bool {
	if c.from.doc.Tier != sandarbh.Press {
		return false
	}
	if c.from.index >= ledeSlack && saidByNobody(c.text) {
		return true
	}
	return lastWeek.MatchString(c.text) || c.from.second && (ofBefore.MatchString(c.text) || c.from.index > ledeNear && !c.names() && !inLetters.MatchString(c.text))
}

// ofBefore opens with what the sentence before was: somebody's words, an event, a house without its name.
var ofBefore = lang.MustCompile(`^(?:The|This) (?:latest |new )?(?:remarks?|comments?|statements?|brokerage|publication|outlet|speech) (?:[a-z]+ )?(?:follow|came|come|is|are|was|were|has|have|had|will|added|noted|said|expects?|also)`)

// inLetters is a body or group in letters: "RBI", "SCs".
var inLetters = lang.MustCompile(`\b[A-Z]{2,}s?\b`)

// pickLede takes the sentence of a newspaper report that carries its news: the first, unless one close behind it has more of the
// headline.
func pickLede(all []candidate, lead *sandarbh.Document, titleStems map[string]bool) int {
	best, at := -1e9, -1
	for i := range all {
		c := &all[i]
		if c.from.doc != lead || c.from.index > ledeReach || c.from.kind == sandarbh.Title || c.score < 0 {
			continue
		}
		told := share(c.stems, titleStems)
		if c.from.index > ledeNear && told < ledeShare && !(claims.MatchString(lead.Title) && givesSpeaker.MatchString(c.text)) {
			continue // not what the report is about: its lede makes no line
		}
		s := -1.2*float64(c.from.index) + 6*told
		if c.from.index == 0 {
			s += ledeBonus
		}
		if c.traits["short"] > 0 {
			s -= 2
		}
		if labelLine.MatchString(c.text) || strings.HasPrefix(c.text, `"`) {
			s -= 2
		}
		if bareLabel(c.text) {
			s -= neverWhy
		}
		if bareReference.MatchString(c.text) && c.from.index > 0 {
			s--
		}
		if s > best {
			best, at = s, i
		}
	}
	return at
}

// pictured is what a caption says of its picture, or the word that it opens with: "(left)", "Arrival: two members …".
var pictured = lang.MustCompile(`\((?:pictured|left|right|above|below|cent(?:re|er)|file (?:picture|photo))\b[^)]*\)|\b(?:pictured|poses|posing) (?:above|left|right|here|with|in|at|on)\b|^[A-Z][a-z-]+(?: [a-z]+)?: `)

// ceremony is how people were received, who came, and what went round of it.
var ceremony = lang.MustCompile(`(?i)\b(?:` + phrases("ceremony") + `)\b`)

var lastWeek = lang.MustCompile(`(?i)\b(?:last|past) (?:week|weekend|month)\b`)

var emptyTalk = lang.MustCompile(`(?i)\b(?:` + phrases("empty-talk") + `)\b`)

// onePerson reports that the sentences before speak of one person at most. A release has one speaker; a report names whom he
// speaks of, and "he" is as often the one as the other.
func onePerson(before []passage) bool {
	named := ""
	for i := range before {
		if unnamedPerson.MatchString(before[i].text) {
			return false
		}
		for _, n := range lang.Names(before[i].text) {
			if !n.Person && (words(n.Text) < 2 || !plainName.MatchString(n.Text) || bodyWord.MatchString(n.Text)) {
				continue
			}
			switch last := lastWord(n.Text); {
			case named == "":
				named = last
			case named != last:
				return false
			}
		}
	}
	return true
}

// unnamedPerson is a subject who is told of without a name: "The 32-year-old petitioner, a doctor, married in 2020."
var unnamedPerson = lang.MustCompile(`^(?:The|An?|One|Another) (?:[\w-]+ ){0,3}(?:petitioner|appellant|applicant|complainant|man|woman|boy|girl|victim|accused|suspect|student|patient|driver|doctor|couple|farmer|worker|resident|passenger|convict|youth|teenager|child|mother|father|wife|husband|son|daughter)\b,? [a-z]`)

// opensIt is a pronoun that may stand for any noun of the report: "It came less than a month after its first test."
var opensIt = lang.MustCompile(`(?i)^it\b|^[^,]{4,120}, it\b`)

// share is how much of the headline a line has, 0 to 1.
func share(stems, titleStems map[string]bool) float64 {
	shared := 0.0
	for st := range stems {
		if titleStems[st] {
			shared++
		}
	}
	return shared / float64(max(6, len(titleStems)))
}

// headlineStems are the stems of a document's title and subtitle; of one without, the words that it has most often.
func headlineStems(d *sandarbh.Document) map[string]bool {
	if out := stemsOf(d.Title+" "+d.Subtitle, d.Language); len(out) > 0 {
		return out
	}
	times := map[string]int{}
	for _, t := range lang.Tokens(prose(d)) {
		if t.Kind == lang.Word && !lang.Stop(t.Norm) && len(t.Norm) > 2 {
			times[lang.Stem(t.Norm, d.Language)]++
		}
	}
	stems := slices.SortedFunc(maps.Keys(times), func(a, b string) int {
		return cmp.Or(cmp.Compare(times[b], times[a]), cmp.Compare(a, b))
	})
	out := map[string]bool{}
	for _, s := range stems[:min(headlineWords, len(stems))] {
		out[s] = true
	}
	return out
}

const headlineWords = 8 // of a headline

package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/lang/refer"
)

// Referents: what "it", "these ships" or "the platform" of a sentence stands for, by the model of package refer, may stand in its place,
// if a passage that has it is cited too.

// Referent is a pointer of a sentence with the words that may stand in its place.
type Referent struct {
	Pointer    refer.Pointer // in the sentence
	Words      string        // with their article, as inside a sentence
	Likelihood float64       // 0 to 1
	OnlyName   bool          // no other name above ends in the pointer's noun
	Field      sandarbh.Field
	At         lang.Range // of the phrase, in the field
}

// Referents are the pointers of the sentence [start, end) of a document's text for which a phrase above is likely enough, in order.
func Referents(doc *sandarbh.Document, start, end int) []Referent {
	if doc.Language == "hi" || start < 0 || end > len(doc.Text) || end-start > longestReferring {
		return nil
	}
	sentence := lang.Range{Start: start, End: end}
	// Of what "it" and "this" stand for the model is sure in one of forty cases: it is not worth its time.
	pointers := slices.DeleteFunc(refer.Pointers(sentence.Of(doc.Text)), func(p refer.Pointer) bool {
		return p.Kind == "it" || p.Kind == "its" || p.Kind == "this" || p.Kind == "these"
	})
	var out []Referent
	for k, a := range refer.Resolve(doc, sentence, pointers) {
		p := pointers[k]
		if !a.Sure || !fits(doc, sentence.Of(doc.Text), &p, &a) || strings.Contains(lang.Fold(sentence.Of(doc.Text)), lang.Fold(a.Text)) {
			continue
		}
		if a.Field == sandarbh.FieldText && !strings.Contains(lang.Fold(doc.Title), lang.Fold(a.Text)) {
			if _, below, ok := strings.Cut(doc.Text[a.At.End:start], "\n"); ok && otherHeading(below) {
				continue // another section has begun
			}
		}
		out = append(out, Referent{p, worded(&a), a.Likelihood, a.OnlyName, a.Field, a.At})
	}
	return out
}

const longestReferring = 900 // bytes of a sentence

// fits reports a phrase that tells more than its pointer, agrees with it in number, and is of its kind.
func fits(doc *sandarbh.Document, sentence string, p *refer.Pointer, a *refer.Answer) bool {
	words := strings.Fields(a.Text)
	name := strings.ContainsFunc(a.Text, func(r rune) bool { return r >= 'A' && r <= 'Z' })
	folded := lang.Fold(a.Text)
	switch {
	case withoutRespect(a.Text) == "" || len(words) > longestReferent || len(words) == 1 && !name || strings.Count(a.Text, "(") != strings.Count(a.Text, ")") || strings.ContainsAny(a.Text, "“”\"[]:\n"):
		return false
	case doc.Tier == sandarbh.Press && (a.Field == sandarbh.FieldTitle || a.Person): // a headline is a sentence; a report has many who speak
		return false
	case a.Heading || len(words) > 1 && a.Text == strings.ToUpper(a.Text): // a heading may sum up what nothing is called
		return false
	case aimOf.MatchString(folded), sortAlone.MatchString(folded): // "the aim of Exercise Namak" is no exercise, a "Central Sector Scheme" any
		return false
	case ofYear.MatchString(a.Text) && everyYear.MatchString(sentence): // not "Exercise Namak 2026" has been held since 2004
		return false
	case name && saysPart(sentence, words), len(words) == 1 && refer.Common(strings.ToLower(a.Text)), ofDay.MatchString(folded):
		return false
	case !name && len(tellingKeys(a.Text, p.Noun)) == 0, p.Plural() != a.Plural && (!name || p.Plural()), !p.Plural() && strings.Contains(folded, " and the "):
		return false
	case a.Person && hasName(lang.Fold(sentence), strings.ToLower(words[len(words)-1])):
		return false // "She said that Rao …" was not Rao
	case p.Noun == "" || a.Person:
		return true
	case unmade.MatchString(folded) && !unmade.MatchString(strings.Join(p.Sort, " ")+" "):
		return false
	}
	if len(p.Sort) > 0 && strings.Contains(folded, " and ") {
		return false // "the pre-matric scheme" of "the pre-matric and post-matric schemes"
	}
	for _, w := range p.Sort {
		if !refer.Loose(w) && !strings.Contains(folded, w) {
			return false // "the trial court" is no High Court
		}
	}
	return a.Alike || strings.Contains(folded, p.Noun) || name && a.Likelihood >= nearCertain && refer.Common(p.Noun)
}

// nearCertain is the likelihood from which a name need not show that it is of the pointer's kind: "Bhashini" of "the platform".
const nearCertain = 0.9

// saysPart reports a sentence that has a word of a name.
func saysPart(sentence string, name []string) bool {
	return slices.ContainsFunc(name, func(w string) bool {
		w = strings.Trim(w, "(),")
		return len(w) > 3 && w[0] >= 'A' && w[0] <= 'Z' && !refer.Common(strings.ToLower(w)) && hasName(sentence, w)
	})
}

// ofDay is a day that belongs to what is told of a thing.
var ofDay = lang.MustCompile(`\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|tomorrow)\b`)

// sortAlone is of what sort a thing is, and not its name.
var sortAlone = lang.MustCompile(`^(?:centrally sponsored|central sector|state sector|flagship|umbrella|national|joint|bilateral|special|annual) (?:scheme|programme|project|exercise|agreement|committee|survey|report)$`)

// aimOf opens a phrase of what a thing is for or what befalls it.
var aimOf = lang.MustCompile(`^(?:[a-z-]+ )?(?:aims?|objectives?|purposes?|goals?|themes?|importance|significance|launch|implementation|roles?|needs?|progress|status|success|impact|benefits?|features?|highlights?|details?|contours?|guidelines? (?:for|on)|components?|scope|vision|adoption|introduction|completion|conduct|edition|inauguration|signing|release|extension|expansion) of `)

var (
	ofYear    = lang.MustCompile(`\b(?:19|20)\d\d\b`)
	everyYear = lang.MustCompile(`(?i)\b(?:since (?:19|20)\d\d|annual(?:ly)?|every (?:year|two years)|editions?|first held|biennial|so far)\b`)
)

// unmade opens the name of what is not yet in force.
var unmade = lang.MustCompile(`^(?:draft|proposed|model) `)

const longestReferent = 12 // words

// worded are the words of an answer with the article that they have in the text.
func worded(a *refer.Answer) string {
	words := lettersBehind.ReplaceAllString(withoutRespect(a.Text), "")
	if a.Person {
		return words
	}
	definite := a.Determiner != ""
	if last := words[strings.LastIndexByte(words, ' ')+1:]; refer.Common(strings.ToLower(last)) && last != words {
		definite = true
	}
	if definite && !ownerFirst.MatchString(words) && (words[0] < '0' || words[0] > '9') {
		words = "the " + words
	}
	return words
}

// withoutRespect is a name without the words of respect before it, "" if there is nothing else.
func withoutRespect(name string) string {
	for respect := lang.Honorifics(name); len(respect) > 0 && respect[0].Start == 0; respect = lang.Honorifics(name) {
		name = strings.TrimLeft(name[respect[0].End:], " ")
	}
	return name
}

// lettersBehind are the letters of a name in brackets.
var lettersBehind = lang.MustCompile(` \([\w&-]+\)$`)

// ownerFirst opens with whose a thing is.
var ownerFirst = lang.MustCompile(`^[\w.-]+(?: [A-Z][\w.-]+){0,3}['’]s? `)

// referred reports a line that has the phrases for which the pointers of its sentence stand in their place.
func referred(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() {
		return false
	}
	own := line
	changed := false
	for _, r := range slices.Backward(Referents(cited[0].doc, cited[0].start, cited[0].end)) {
		if !slices.ContainsFunc(cited[1:], func(p passage) bool { return p.holds(cited[0].doc, &r) }) {
			continue
		}
		pointer := r.Pointer.Of(cited[0].quote)
		if text, ok := Replaced(own.Text, r.Words, pointer); ok {
			own.Text, changed = text, true
		}
	}
	return changed && (len(checkWords(own, cited)) == 0 || timePut(own, cited) || nowPut(own, cited))
}

// holds reports a passage in which the phrase of a referent stands.
func (p *passage) holds(doc *sandarbh.Document, r *Referent) bool {
	if p.doc != doc {
		return false
	}
	if r.Field == sandarbh.FieldText {
		return p.prose() && p.start <= r.At.Start && r.At.End <= p.end
	}
	return p.field == r.Field && p.start <= r.At.Start && r.At.End <= p.end
}

// Replaced puts one run of words in the place of another, wherever either has its capital; false if the text has it not once.
func Replaced(text, old, put string) (string, bool) {
	lower, upper := lowered(old), raised(old)
	if strings.HasPrefix(text, upper) && boundary(text[len(upper):]) {
		return raised(put) + text[len(upper):], true
	}
	for _, o := range [...]string{lower, old} {
		if at := standsAt(text, o); len(at) == 1 && boundary(text[at[0]+len(o):]) {
			return text[:at[0]] + lowered(put) + text[at[0]+len(o):], true
		}
	}
	return text, false
}

// boundary reports that a phrase ends before the rest: "the Department" does not within "the Department of Posts".
func boundary(rest string) bool {
	return rest == "" || (strings.IndexByte(" ,.;:'", rest[0]) >= 0 || strings.HasPrefix(rest, "’")) && !strings.HasPrefix(rest, " of ") && !strings.HasPrefix(rest, " [")
}

func raised(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// lowered takes the capital of a sentence's beginning off an article or a pointer.
func lowered(s string) string {
	first, rest, _ := strings.Cut(s, " ")
	switch l := strings.ToLower(first); l {
	case "the", "this", "these", "that", "those", "such", "both", "it", "they", "he", "she", "its", "their", "his", "her":
		if rest == "" {
			return l
		}
		return l + " " + rest
	}
	return s
}

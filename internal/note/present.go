package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// The day of what is so "currently", or came about "over the past decade": a note is read long after its sources.

var (
	// lastedBy dates what lasts, not what has been reached.
	lastedBy = lang.MustCompile(`(?i)^(?:currently|presently|at present|now)$`)
	// noPresent stands before a word of the present that dates no figure: "will now pay", "the largest to date", "the currently open".
	noPresent = lang.MustCompile(`(?i)\b(?:will|would|can|could|may|might|must|shall|should|not|until|till|by|from|for|just|right|even|most|the|an?|[a-z]+est [a-z -]*) ?$`)
	// afterNumber ends in the figure of what is so named: "the 151 currently covered towns".
	afterNumber = lang.MustCompile(`\d $`)
	// noState follows a "now" that tells when something got its name, opens a reason, or says what may be done.
	noState = lang.MustCompile(`^,? (?:that|known|called|named|renamed)\b|^[^,;:.]* (?:will|would|can|could|may|must|shall|should)\b`)
	// threshold makes the figure one of a rule, not of a day.
	threshold = lang.MustCompile(`(?i)\b(?:between|up ?to|upto|fewer than|less than|at least|below|above|aged?)\b`)
	// beVerb stands before what is so: "29 wells are currently in use".
	beVerb = lang.MustCompile(`\b(?:is|are) $`)
	// closesClause ends the clause that such a word dates; letters in brackets go on with it.
	closesClause = lang.MustCompile(`, |[;:“”]|—| [–-] | \((?:[^A-Z)]|[A-Z][a-z]+ )| (?:which|who|where|while|whereas|that|but|compared|and (?:said|says|added|noted|the|an?|its?|is|are|was|were|has|have|had|will)) `)
	// goesBehind opens what a clause says besides of its figure.
	goesBehind = lang.MustCompile(`^(?:,? (?:which|who|where|while|whereas|compared)|, (?:(?:out )?of which|with|(?:[a-z]+ly |thereby )?[a-z]+ing)) `)
	// andClause opens another clause behind a comma.
	andClause = lang.MustCompile(`^, (?:and|but|while) (?:the|an?|its?|it|they|this|these|\d[\d,.]*|[A-Z]\w*) `)
	// sinceWhen stands before the time from which something is counted: "since its launch in".
	sinceWhen = lang.MustCompile(`(?i)\b(?:since|from)(?: (?:its|the|their) [a-z ]{1,30} (?:in|on|of))? $`)
	// wantsNow stands before a word of the present that is no adverb ("since May to till date") or that parts what was from what is:
	// "covered 12 sq km, now grown to 18".
	wantsNow = lang.MustCompile(`(?:\bto|\band|,) $`)
	wantedBy = lang.MustCompile(`^(?:[.;]|$| (?:[a-z]+(?:ed|wn|en)|under)\b)`)
	// isRule makes the years before a day those of a condition: "must have served in the last three years".
	isRule = lang.MustCompile(`(?i)\b(?:must|shall|should|may|if|eligib\w+|applicants?|average|any|each|every|will|would)\b`)
	// reckoned follows years that are not counted back from the day of the document: "the last 3 years of service", "the last five
	// years (2021–25)".
	reckoned = lang.MustCompile(`^ ?(?:of|from|preceding|prior|before|after|to|since|i\.?e|and|till|until|up|\(|\[)`)
)

// datePresent puts the day of its document behind a figure that is so "so far" or "currently", in lines that name no time. The news
// has its day.
func datePresent(n *sandarbh.Note, texts cite.Texts) {
	dateLines(n.Insight, texts)
	for _, sec := range n.Sections {
		if sec.Name != sandarbh.SectionWhy && sec.Name != sandarbh.SectionSyllabus {
			dateLines(sec.Lines, texts)
		}
	}
}

func dateLines(lines []sandarbh.Line, texts cite.Texts) {
	for i := range lines {
		l := &lines[i]
		if l.Type != sandarbh.Fact || len(l.Citations) == 0 {
			continue
		}
		doc, ok := texts(l.Citations[0].Document)
		if !ok || doc.Language == "hi" {
			continue
		}
		for _, text := range asOf(l.Text, cite.PresentDay(doc, l.Citations[0].Start)) {
			c := *l
			c.Text, c.Edits = text, with(l.Edits, "day")
			if inBracketsOf(text) <= mostAdded && len(cite.Check(c, texts)) == 0 && len(Flaws(text)) == 0 {
				*l = c
				break
			}
		}
	}
}

// How many words may follow "currently" behind its figure: at the end of a sentence ("29 wells are currently in use"), and in a clause.
const (
	shortRest   = 5
	shortClause = 3
)

// asOf puts the day at the end of the clause that a word of the present dates; behind the word itself where that stands before a
// comma, or where another clause follows. The day makes the word needless: the first text is without it, the second has both.
func asOf(s string, day sandarbh.Date) []string {
	found := cite.Present(s)
	if len(found) != 1 || day.IsZero() || strings.ContainsAny(s, "“”\"") || otherTime(s, found[0], day) {
		return nil
	}
	put := " [as of " + day.Long() + "]"
	start, at := found[0].Start, found[0].End
	word, rest := found[0].Of(s), s[at:]
	end := at
	switch {
	case cite.BackFrom(word):
		if reckoned.MatchString(rest) || isRule.MatchString(s) || !figured(s[:start]+rest) {
			return nil
		}
	case noPresent.MatchString(s[:start]), lastedBy.MatchString(word) && afterNumber.MatchString(s[:start]), strings.EqualFold(word, "now") && (noState.MatchString(rest) || threshold.MatchString(s)):
		return nil
	case start == 0, strings.HasPrefix(rest, ","), strings.HasPrefix(rest, " to "):
		if !figured(s[:start]) && !figured(rest) {
			return nil
		}
	default:
		clause := clauseOf(rest)
		if !figured(s[:at]+clause) || lastedBy.MatchString(word) && !figured(clause) && !briefly(s[:start], clause, rest) {
			return nil // its figure is none of the clause
		}
		end += behind(rest)
	}
	both := s[:end] + put + s[end:]
	switch {
	case cite.BackFrom(word), wantsNow.MatchString(s[:start]) && wantedBy.MatchString(rest):
		return []string{both}
	case start == 0:
		return []string{"[A" + put[3:] + s[end:], both}
	case end == at:
		return []string{s[:start-1] + put + s[end:], both}
	}
	return []string{s[:start] + s[at+1:end] + put + s[end:], both}
}

// briefly reports a clause that ends soon behind the word, so that the figure before it is what is so.
func briefly(before, clause, rest string) bool {
	if len(clause) < len(strings.TrimRight(rest, ".")) {
		return words(clause) <= shortClause && beVerb.MatchString(before)
	}
	return words(clause) <= shortRest
}

// clauseOf is a clause up to where it is closed or a list in it goes on.
func clauseOf(rest string) string {
	if m := closesClause.FindStringIndex(rest); m != nil {
		return rest[:m[0]]
	}
	return strings.TrimRight(rest, ".")
}

// behind is the end of a clause with the lists in it, or 0 if another clause follows.
func behind(rest string) int {
	at := 0
	for {
		at += len(clauseOf(rest[at:]))
		switch left := rest[at:]; {
		case left == "" || left == "." || goesBehind.MatchString(left):
			return at
		case strings.HasPrefix(left, ";"), andClause.MatchString(left):
			return at
		case !strings.HasPrefix(left, ", ") || len(lang.FiniteVerbs(clauseOf(left[2:]))) > 0:
			return 0
		}
		at += len(", ")
	}
}

// figured reports a figure or a rank.
func figured(s string) bool {
	return slices.ContainsFunc(lang.Quantities(s), func(q lang.Quantity) bool { return !q.Ordinal || strings.Contains(s, " rank") })
}

// otherTime reports a time in a line besides the word of the present at r. What has been reached "so far" may tell since when, and a
// name has its year.
func otherTime(s string, r lang.Range, day sandarbh.Date) bool {
	reached := !lastedBy.MatchString(r.Of(s)) && !cite.BackFrom(r.Of(s))
	return slices.ContainsFunc(lang.Dates(s, day), func(w lang.When) bool {
		return (w.End <= r.Start || w.Start >= r.End) && !w.InName && !(reached && sinceWhen.MatchString(s[:w.Start]))
	})
}

package note

import (
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Headlines: the title of a document that has none is made of the sentence that is its news; and a title that
// is too long loses the phrases that tell least. Of all ways to leave out a few phrases those come first that lose least for
// the words they save, and the gate says which may be gone. A newspaper's headline loses what asks and what promises.

const (
	leastHeadline = 6  // words of what is left
	phrasesLost   = 3  // that one title may lose
	titleTries    = 40 // gate checks for one title
	overMax       = 2  // what a word beyond [MaxTitleWords] weighs, as much as two words lost
	overLong      = 6  // and one beyond longTitle besides
)

var (
	// ofDay is the day of the document that its first line was given.
	ofDay = lang.MustCompile(`\s*\[(?:on|release of|report of|reply of)\b[^\]]*\]`)
	// setting opens with when, on what occasion or what for the rest was done.
	setting = lang.MustCompile(`(?i)^(?:as of (?:now|date)|so far|at present|currently|on the occasion of|to mark the occasion of|in order to|with (?:an?|the) (?:view|aim|objective)|to [a-z]+) `)
	// looseTail adds to a headline what came of it, or where it was.
	looseTail = lang.MustCompile(`(?i), (?:[a-z]+ing|along with|who|with provision|in (?:collaboration|partnership|association|coordination) with|observed as) | which (?:aims?|seeks?) to | (?:on the sidelines|in (?:the )?presence) of `)
	// extent is how long or how large what was named before is.
	extent = lang.MustCompile(`\s*(?:\((?:of )?(?:an? )?(?:total )?(?:length (?:of )?)?\d[\d., ]*(?:kms?|kilometres?|hectares?|ha|MW)\)|,? (?:of|with|having) (?:an? )?(?:total )?(?:project |route )?length (?:of )?\(?\d[\d., ]*(?:kms?|kilometres?)\)?)`)
	// beforeMeasure ends before a bracket that gives its measure.
	beforeMeasure = lang.MustCompile(`(?i)\b(?:length|cost|area|capacity|outlay|worth|of|at|by|to)$`)
	// lettersGoOn goes on with the name behind its letters: "National Highway (NH)-63".
	lettersGoOn = lang.MustCompile(`^(?:[\w–-]| \d)`)
	// noPhrase is a member of a list that has the form of a participle: "temperature, handling and hygiene".
	noPhrase = lang.MustCompile(`^, [a-z]+ing and `)
	// reaches opens what a route or a project has.
	reaches = lang.MustCompile(` (?:connecting|covering|linking|comprising|spanning|benefiting) `)
	// openVerb has lost its object, or what says what it was done for.
	openVerb = lang.MustCompile(`\b(?:(?:is|are|was|were|and) [a-z]+ing|constituted|made efforts|(?:collaborated|partnered) with [a-z ]+)$`)
	// onlyThe opens with a thing that only the sentences before name: "The upgrade is", "The exercise [Koop] was".
	onlyThe = lang.MustCompile(`^(?:The|This|These|Those|That|Such|It|They|He|She|Some|Both|All) [a-z]+(?: [a-z]+)?(?: \[[^\]]*\])? (?:is|are|was|were|has|have|had|will|shall|would|may|can|[a-z]+e[ds]|[a-z]+[^s]s)\b`)
)

// shortened leaves out of a title the phrases that tell least for the words that they save, if what is left fits.
func shortened(title sandarbh.Line, losses []loss, fits func(string) bool, texts cite.Texts) (sandarbh.Line, bool) {
	most := overlong(title.Text)
	if !fits(title.Text) {
		most = math.MaxInt
	}
	var all []shorter
	if most > 0 {
		leaveOut(title.Text, losses, phrasesLost, func(text string, cost, last int) {
			s := upperFirst(strings.Trim(tidy(text), " ,;:–—-."))
			if readable(s, last == len(title.Text)) && fits(s) {
				all = append(all, shorter{s, cost + overlong(s)})
			}
		})
	}
	slices.SortStableFunc(all, func(a, b shorter) int { return a.cost - b.cost })
	for i, a := range all {
		if i == titleTries || a.cost >= most {
			break
		}
		l := title
		l.Text, l.Edits = a.text, with(title.Edits, "squeezed")
		if len(cite.Check(l, texts)) == 0 {
			return l, true
		}
	}
	return title, most < math.MaxInt && len(cite.Check(title, texts)) == 0
}

// overlong is what the length of a title weighs.
func overlong(s string) int {
	n := words(s)
	return overMax*max(0, n-MaxTitleWords) + overLong*max(0, n-longTitle)
}

// readable reports what is left of a title that still says something and breaks off nowhere.
func readable(s string, atEnd bool) bool {
	if words(s) < leastHeadline || !closes(s) || saysLittle.MatchString(s) || openEnd.MatchString(s) || loneLetter(s) {
		return false
	}
	if strings.Count(s, "‘") > strings.Count(s, "’") || openVerb.MatchString(s) {
		return false
	}
	return !atEnd || !hanging(s) && !lostAnd(s) && !lonelyAdverb.MatchString(s)
}

// sentenceLosses are the phrases that a title made of a sentence may lose: those of the sentence, and what hangs on a
// preposition at its end.
func sentenceLosses(s string) []loss {
	d := draft{text: s}
	out := slices.DeleteFunc(d.losses(), func(l loss) bool { return noPhrase.MatchString(s[l.start:l.end]) })
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return out
	}
	for _, re := range []*lang.Pattern{titlePrep, reaches} {
		for _, m := range re.FindAllStringIndex(s, -1) {
			if m[0] > verbs[0].End {
				out = append(out, lossOf(s, m[0], len(s))...)
			}
		}
	}
	for _, m := range officeTail.FindAllStringIndex(s, -1) {
		if m[0] < verbs[0].Start {
			out = append(out, lossOf(s, m[0], m[1]-1)...)
		}
	}
	return append(out, asides(s, verbs[0].Start)...)
}

// headlineLosses are what a headline may lose: it has less to spare than a sentence, for what its deed is for tells what was done.
func headlineLosses(s string) []loss {
	verb := len(s)
	if v := lang.FiniteVerbs(s); len(v) > 0 {
		verb = v[0].Start
	}
	out := asides(s, verb)
	letters := lang.Abbreviations(s)
	for _, m := range bracketed.FindAllStringIndex(s, -1) {
		short := slices.ContainsFunc(letters, func(a lang.Abbreviation) bool { return a.Short.Start > m[0] && a.Short.End < m[1] })
		if (short || words(s[m[0]:m[1]]) >= longAside) && !lettersGoOn.MatchString(s[m[1]:]) && !beforeMeasure.MatchString(s[:m[0]]) {
			out = append(out, loss{m[0], m[1], words(s[m[0]:m[1]])})
		}
	}
	for _, m := range looseTail.FindAllStringIndex(s, -1) {
		if !noPhrase.MatchString(s[m[0]:]) && !strings.Contains(s[m[0]:], ": ") && words(s[:m[0]]) > leastHeadline {
			out = append(out, lossOf(s, m[0], len(s))...)
		}
	}
	return out
}

// longAside is how many words a bracket has that is no part of a name.
const longAside = 4

// lossOf is the loss of a phrase, unless it holds a condition.
func lossOf(s string, start, end int) []loss {
	gone := s[start:end]
	if weightyTail(gone) || conditions.MatchString(gone) {
		return nil
	}
	cost := words(gone) + 3*len(lang.Names(gone))
	for _, q := range lang.Quantities(gone) {
		if !q.Ordinal {
			cost += 12
		}
	}
	return []loss{{start, end, cost}}
}

// asides are an opening before the subject, and the length or size of what is named before it.
func asides(s string, verb int) []loss {
	var out []loss
	if comma := strings.LastIndex(s[:verb], ", "); comma > 0 && setting.MatchString(s) && opensSubject.MatchString(s[comma+2:]) && !strings.Contains(s[comma:verb], " and ") {
		out = append(out, loss{0, comma + 2, 1})
	}
	for _, m := range extent.FindAllStringIndex(s, -1) {
		out = append(out, loss{m[0], m[1], words(s[m[0]:m[1]]) / 2})
	}
	return out
}

// headline makes the title of a document without one of the sentence that is its news: its first line if that names of what
// it speaks, or else another of its first sentences. First is the first of all, as a title.
func (f *front) headline(first sandarbh.Line, why *candidate, others []candidate, texts cite.Texts) sandarbh.Line {
	best, least := first, math.MaxInt
	try := func(l sandarbh.Line, worse int) {
		if l, ok := shortened(l, sentenceLosses(l.Text), headsNote, texts); ok && min(overlong(l.Text), mostOverlong)+worse < least {
			best, least = l, min(overlong(l.Text), mostOverlong)+worse
		}
	}
	try(bareTitle(why.line()), 0)
	try(first, afterFirst)
	news := f.newsworth(why)
	for i := range others {
		if c := &others[i]; f.holds(c) && !c.defines && !c.older {
			try(bareTitle(c.line()), 2*afterFirst+max(0, int(3*(news-f.newsworth(c)))))
		}
	}
	for i := f.first; i < min(len(f.set), f.first+headAmong+1); i++ {
		if p := &f.set[i]; !p.withheld() {
			d := draft{text: tidy(p.text), cites: []sandarbh.Citation{p.citation()}, from: p}
			d.clean()
			try(bareTitle(d.line()), 2*afterFirst)
		}
	}
	return best
}

const (
	afterFirst   = 15 // how much less another sentence than the first line of the note is worth as a title
	headAmong    = 2  // the last sentence of which a title is made that made no line
	mostOverlong = 60 // beyond it one title is as long as another
)

// headsNote reports a title that names of what it speaks and says more than that something goes on.
func headsNote(s string) bool {
	return len(lang.FiniteVerbs(s)) > 0 && !strings.HasSuffix(s, ":") && !openPronoun.MatchString(s) && !onlyThe.MatchString(s) && !bareHead.MatchString(s) &&
		!bareReference.MatchString(namedThing.ReplaceAllString(s, " ")) && !goesOnDoing.MatchString(s) && !saysNoNews.MatchString(s)
}

// saysNoNews is true on every day, denies, or points at what stands before.
var saysNoNews = lang.MustCompile(`(?i)^(?:this|these|that|those|such)\b|\b(?:(?:is|are) (?:an? )?(?:continuous|ongoing|important|integral|foundational|committed|leveraging)|is the (?:nodal|apex)|annexure|prior to|(?:do|does|has|have|is|are|was|were) not)\b`)

// bareTitle is a line without its stop and without the day that it was given.
func bareTitle(l sandarbh.Line) sandarbh.Line {
	l.Text = strings.TrimRight(ofDay.ReplaceAllString(l.Text, ""), " .।")
	return l
}

var (
	// asksFirst is a question and what stands behind it.
	asksFirst = lang.MustCompile(`^([^?“”"‘'][^?“”"‘]{7,}\?) (.+)$`)
	// asksWho is a question whose answer is the person of the news.
	asksWho = lang.MustCompile(`(?i)\bwho(?:[’']s)?\b`)
	// bareTeaser promises more behind a headline, and names nothing.
	bareTeaser = lang.MustCompile(`(?i)(?:` + tailJoint + `(?:here[’']?s (?:how|why|what|everything|all|a look)\b[^.]*|(?:key )?(?:details|facts|highlights|takeaways)(?: (?:here|inside))?|(?:all|everything|things|what) (?:(?:you|we) need )?to know|what (?:we know(?: so far)?|it means|next|happened|happens next)|(?:why|how) it matters[^.]*|(?-i:[Ww]ho) (?:is|are|was) (?:he|she|they)|how|why)\W*|,?\s*(?:explained|details here))$`)
	// askedTail asks behind a headline, or promises an answer.
	askedTail = lang.MustCompile(`(?i)` + tailJoint + `(?:here[’']?s|here is|all (?:you|we|to|about)|everything|what|why|how|where|(?-i:[Ww]ho)|know|(?:is|are|will|can|could|should|does|did|has) [^.?]*\?$)(?:\b.*)?$`)
	// turns speaks to the reader.
	turns = lang.MustCompile(`(?i)^(?:(?:what|why|how|where|who|when|which|is|are|will|can|could|should|does|did|has|we|understanding|check|know|everything|all|details|key|things|here is|here[’']?s)\b)|\bhow to\b`)
	// onlyAsks is a headline that tells nothing.
	onlyAsks = lang.MustCompile(`(?i)\?\W*$|^(?:what (?:we|you) |here[’']s |everything )`)
)

// toldPart is the part of a newspaper's headline that says what happened, as bytes of it: without a question before it and
// without the promise behind it.
func toldPart(title string, d *sandarbh.Document) lang.Range {
	all := lang.Range{End: len(title)}
	if m := asksFirst.FindStringSubmatchIndex(title); m != nil {
		asked, told, least := title[:m[3]], title[m[4]:], leastHeadline
		who := asksWho.MatchString(asked)
		if turns.MatchString(asked) {
			_, asked, _ = strings.Cut(asked, " ")
		}
		if len(lang.Names(asked)) > 0 {
			least += 3 // what the question names, the answer must not need
		}
		if !who && !strings.Contains(told, "?") && !turns.MatchString(told) && words(told) >= least && (tells(told, d) || deedOf(told)) {
			all.Start = m[4]
		}
	}
	told := title[all.Start:]
	if m := bareTeaser.FindStringIndex(told); m != nil && words(told[:m[0]]) >= leastHeadline-1 && !onlyAsks.MatchString(told[:m[0]]) {
		all.End = all.Start + m[0]
	} else if m := askedTail.FindStringIndex(told); m != nil && words(told[:m[0]]) >= leastHeadline && !onlyAsks.MatchString(told[:m[0]]) && (tells(told[:m[0]], d) || deedOf(told[:m[0]])) {
		all.End = all.Start + m[0]
	}
	return all
}

const tailJoint = `(?:\s*[.:;|–—]\s+|\s+-\s+)`

// deedOf reports a verb as headlines have it behind their subject: "Court strikes down".
func deedOf(s string) bool {
	fields := strings.Fields(s)
	for i := 1; i+1 < len(fields); i++ {
		before, w, next := fields[i-1], fields[i], fields[i+1]
		if w[0] >= 'a' && w[0] <= 'z' && verbLike(w) && !lang.Stop(strings.ToLower(before)) && !strings.HasSuffix(before, ",") && !afterNoun.MatchString(next) {
			return true
		}
	}
	return false
}

// afterNoun follows a noun rather than a verb.
var afterNoun = lang.MustCompile(`^(?:of|and|or|in|for|to|vs\.?|with|from|by|is|are|was|were)$`)

var (
	// titlePurpose is what a deed is for, as a headline in capitals has it.
	titlePurpose = lang.MustCompile(`,? to (?:Boost|Strengthen|Promote|Enhance|Foster|Accelerate|Ensure|Deepen|Advance|Further|Bolster|Empower|Drive|Support|Improve|Facilitate|Streamline|Transform)\b.*$`)
	// namesGoOn parts names by semicolons: "the Wells Bill, 2026; the Springs Bill, 2026; and the Tanks Bill".
	namesGoOn = lang.MustCompile(`;.*;.*(?: and |& )`)
	// gathers is a headline of what was done there alone.
	gathers = lang.MustCompile(`(?i)\b(?:reviews?|chairs?|participates?|addresses|attends?|visits?|interacts?|urges?|calls (?:for|on)|observes?|meets?|arrives?|continues?|holds? (?:meeting|talks|discussions?))\b`)
	// secondDeed is what a headline tells as done behind its semicolon, and boasts what it only hails.
	secondDeed = lang.MustCompile(`(?i)\b(?:signed|signs|set at|launch(?:es|ed)|approv(?:es|ed)|notif(?:ies|ied)|announc(?:es|ed)|reduced|revised|withdrawn|appointed|cancelled|digiti[sz]ed|commissioned|enabled|releas(?:es|ed)|constituted|inaugurat(?:es|ed)|directs|issue[sd]|sanctioned|adopted|vot(?:es|ed)|abstain(?:s|ed)|vetoe[sd]|ratif(?:ies|ied)|rank(?:s|ed)|elected|struck down|up(?:holds|held))\b`)
	boasts     = lang.MustCompile(`(?i)\b(?:expected to|boosts?|highlights?|reaffirms?|spotlight|calls on|emphasi[sz]es|underscores?|historic|transformation\w*)\b`)
	// vagueThing is one that says nothing without what it is for, unless a name stands before it.
	vagueThing = lang.MustCompile(`(?i)^(?:reforms?|orders?|initiatives?|measures|steps|applications?|apps?|portal|platform|projects|talks|meetings?|systems?|services|guidelines|modules?|intent|mous?|agreements?|letter|committees?)$`)
	// namesOnly tells who signed, what was named or where somebody went: what it is about is told by its purpose.
	namesOnly = lang.MustCompile(`(?i)\b(?:sign(?:s|ed)?|launch(?:es|ed)?|visits?|oversees?|mous?)\b`)
	// ownName has a figure, a bracket, a quotation or two capitals.
	ownName = lang.MustCompile(`[\d()‘’“”'"]|[A-Z].*[A-Z]`)
)

// twoDeeds is how many words more than [MaxTitleWords] a headline of two deeds may have.
const twoDeeds = 2

// firstDeed is a headline up to its semicolon. What stands behind it stays if it goes on with a list, tells a deed in few words, or
// tells what was done where the first half tells only who met.
func firstDeed(t string) string {
	a, b, ok := strings.Cut(t, "; ")
	if !ok {
		return strings.TrimRight(t, "; ")
	}
	most := MaxTitleWords + twoDeeds
	if gathers.MatchString(a) {
		most = longTitle
	}
	if namesGoOn.MatchString(t) || secondDeed.MatchString(b) && !boasts.MatchString(b) && words(t) <= most {
		return t
	}
	return a
}

// withoutPurpose drops what a deed is for from a headline that is too long, if it still says of what it tells.
func withoutPurpose(t string) string {
	s := titlePurpose.ReplaceAllString(t, "")
	f := strings.Fields(s)
	if n := len(f); words(t) <= MaxTitleWords || n < leastHeadline || vagueThing.MatchString(f[n-1]) && !ownName.MatchString(f[n-2]) || saysLittle.MatchString(s) || namesOnly.MatchString(s) {
		return t
	}
	return s
}

// lostMatter reports a cut of a headline after which it says no more what its deed is about: all but the occasion is gone, or a purpose
// that had room, or that alone tells what was signed or what "measures" are of.
func lostMatter(whole, cut string) bool {
	if setting.MatchString(cut) && !strings.Contains(cut, ",") {
		return true
	}
	f := strings.Fields(cut)
	return strings.HasPrefix(strings.TrimPrefix(whole, cut), " to ") && (words(whole) <= MaxTitleWords || namesOnly.MatchString(cut) || vagueThing.MatchString(f[len(f)-1]))
}

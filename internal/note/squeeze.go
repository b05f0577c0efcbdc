package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Squeezing: a sentence that is still too long after the edits with a name loses one or two phrases more. Which, form and
// gate say: what is left must be a sentence and follow from the passage. Of several the one that loses least is taken.

const (
	mostSqueezed = 90 // words of a sentence that is worth trying
	leastLeft    = 10 // words of what is left
	squeezeTries = 24 // gate checks for one sentence
	mostLost     = 2  // phrases that one sentence may lose
	mostLosses   = 14 // phrases of which they are taken
)

// loss is a phrase that may go, and what goes with it: figures count most, then names, then words.
type loss struct{ start, end, cost int }

var (
	// phraseJoint opens a phrase with which a sentence may end.
	phraseJoint = lang.MustCompile(`,\s(?:with|which|who|where|along|together|thereby|covering|while|as|including|such as|namely|[a-z]+ing|[a-z]+ed (?:by|in|at|under|on|as|with|from))\s|[;—–]\s|\s[—–]\s[a-z]+ing\s|\s(?:for|with|under|through|including|along with|aimed|so as|which|who|where|wherein|whereby|while|as well as|in (?:violation|view|accordance|line|order|collaboration|coordination|consultation|response) (?:of|with|to)|to [a-z]+|by [a-z]+ing|as (?:part|a|an|well|mandated|per)|co-?terminus with)\s|,?\s(?:out )?of which\s|,\s(?:and|an?|one of the)\s|\s(?:in|at|during) (?:an?|the) (?:meeting|ceremony|function|event)\b`)
	// doneBy opens who has done what stands before it, or where.
	doneBy = lang.MustCompile(`^, [a-z]+ed [a-z]+$`)
	// membersFollow opens the members of a list that the words before it have counted or named.
	membersFollow = lang.MustCompile(`,? (?:namely|viz\.?):? `)
	// sideNote stands between two commas and adds to the noun before it.
	sideNote = lang.MustCompile(`, (?:including|along with|commonly (?:referred to|known) as|also (?:known|called|referred to) as|popularly known as|chaired by|headed by|led by) [^,;:]{3,90},`)
	// dayPut is the day that was put in for a "today".
	dayPut = lang.MustCompile(` \[on \d{1,2} [A-Z][a-z]+ \d{4}\]`)
	// ofIndia goes on with the office before it: "the Department of Wells, Government of India".
	ofIndia = lang.MustCompile(`^(?:(?:Government|Govt\.?) of |GoI\b)`)
	// addsTo joins what another comma may close.
	addsTo = lang.MustCompile(`^,? ?(?:including|along|together|such as|with|as well as)\b`)
	// ofMany is a ministry or department that is for several things.
	ofMany = lang.MustCompile(`^(?:the )?(?:Union )?(?:Ministry|Department|Minister) (?:of|for) ` + bodyName + `(?:, ` + bodyName + `)*,? (?:and|&) ` + bodyName)
	// noList follows what stands between two commas of no list.
	noList = lang.MustCompile(`^ (?:in|at|for|of|on|under|to|by|from|with|across|during|through|is|are|was|were|has|have|had|will|shall) `)
	// inReply is the occasion on which a Minister informed.
	inReply   = lang.MustCompile(`^In (?:a|his|her) (?:written )?reply [^,]{5,80}, `)
	bracketed = lang.MustCompile(`\s*\([^()]*\)`)
	// partOfName is one word in brackets that belongs to a name: "Gandhinagar (North)".
	partOfName = lang.MustCompile(`^\s*\([A-Z][a-z]+\)$`)
	// opensSubject is an article or a name.
	opensSubject = lang.MustCompile(`^(?:[Tt]he |[Aa]n? |[A-Z₹]|\d[\d,.]* (?:[a-z]|[A-Z]))`)
	// mainLater opens a clause whose main clause comes later.
	mainLater = lang.MustCompile(`^(?:While|Although|Though|If|When|Since|Because|Whereas) `)
	// shared ends in the second of two sums, each with its own source or purpose: "₹4 crore from the State and ₹9 crore".
	shared = lang.MustCompile(`\d(?:[\d,.]*\d)?(?: (?:lakh|thousand|crore|million|billion|per cent))* (?:from|for|to|by|in|through|under|as) [^,;]* and (?:₹|Rs\.?|US ?\$|\$)? ?\d[\d,.]*(?: (?:lakh|thousand|crore|million|billion|per cent))*$`)
	// leadOpen begins a sentence whose subject comes later.
	leadOpen = lang.MustCompile(`^(?:[A-Z][a-z]+ing|Guided|Driven|Aligned|Based|Inspired|In|With|As|Under|Amid|Through|To|For|On|At|During|After|Following|Towards) `)
)

// squeeze shortens a draft that has too many words by what loses least.
func squeeze(d draft, texts cite.Texts) (draft, bool) {
	if n := words(d.text); n <= MaxWords || n > mostSqueezed || d.orphan || d.joined != nil && mainLater.MatchString(d.added) {
		return draft{}, false
	}
	var all, days []shorter
	tries := []draft{d}
	if u := d.unmeasured(); u.text != d.text {
		tries = append(tries, u)
	}
	for _, of := range tries {
		cost := measureCost * (strings.Count(d.text, "(") - strings.Count(of.text, "("))
		end := len(strings.TrimRight(of.text, "."))
		keep := func(text string, more, last int) {
			text = commaBack(d.from.text, upperFirst(tidy(strings.TrimLeft(text, " ,;"))))
			if words(text) <= MaxWords && wellCut(text, last == end) && !lostVerb(d.text, text) {
				all = append(all, shorter{text, cost + more})
			}
		}
		if cost > 0 {
			keep(of.text, 0, 0)
		}
		leaveOut(of.text, of.losses(), mostLost, keep)
		if !slices.Contains(of.edits, "apposition") {
			days = append(days, of.withoutDay()...)
		}
	}
	if d.joined == nil {
		for _, a := range fewerMembers(d.text) {
			if len(Flaws(a.text)) == 0 {
				all = append(all, a)
			}
		}
	}
	if out, ok := cheapest(d, all, squeezeTries, texts); ok {
		return out, true
	}
	return cheapest(d, days, squeezeTries, texts)
}

// commaBack closes an aside that has lost its closing comma with its end: of "the Mill, under the Board, Ministry of Salt, and the Port
// have signed" stays "the Mill, under the Board, and the Port have signed".
func commaBack(whole, cut string) string {
	for _, m := range andNext.FindAllStringSubmatchIndex(whole, -1) {
		next := " " + whole[m[2]:m[3]]
		at := strings.Index(cut, next)
		if at <= 0 || cut[at-1] == ',' {
			continue
		}
		if open := strings.LastIndex(cut[:at], ", "); open >= 0 && underWhom.MatchString(cut[open:at]) {
			cut = cut[:at] + "," + cut[at:]
		}
	}
	return cut
}

var (
	andNext   = lang.MustCompile(`, (and (?:the )?[A-Z]\S+ \S+)`)
	underWhom = lang.MustCompile(`^, (?:under|led by|headed by|chaired by|represented by|attached to) [^,]*$`)
)

// withoutDay are the shorter forms of a sentence without the day that was put in for a "today": where nothing else may go, it does.
func (d draft) withoutDay() []shorter {
	m := dayPut.FindStringIndex(d.text)
	if m == nil || d.from.doc.Tier == sandarbh.Press || !saysToday.MatchString(d.from.text) || strings.HasPrefix(d.text[m[1]:], ",") { // "on [4 May 2026], the last day of the fair"
		return nil
	}
	d.text = tidy(d.text[:m[0]] + d.text[m[1]:])
	var out []shorter
	if words(d.text) <= MaxWords {
		return []shorter{{d.text, 0}}
	}
	leaveOut(d.text, d.losses(), 1, func(text string, cost, last int) {
		if text = upperFirst(tidy(strings.TrimLeft(text, " ,;"))); words(text) <= MaxWords && wellCut(text, last == len(strings.TrimRight(d.text, "."))) && !lostVerb(d.text, text) {
			out = append(out, shorter{text, cost})
		}
	})
	return out
}

// saysToday tells of what was done on the day of its release.
var saysToday = lang.MustCompile(`\b[Tt]oday\b`)

// insideOffice reports a comma that parts what a ministry is for: "the Ministry of Wells, Pumps and Springs".
func insideOffice(before, behind string) bool {
	return len(ofMany.FindString(before+behind)) > len(before)
}

// shorter is a sentence without some of its phrases, and what went with them.
type shorter struct {
	text string
	cost int
}

// leaveOut tells of every way to leave out up to n of a sentence's phrases what is left, what it cost, and where the last one ended.
func leaveOut(s string, losses []loss, n int, tell func(text string, cost, last int)) {
	end := len(strings.TrimRight(s, "."))
	slices.SortStableFunc(losses, func(a, b loss) int { return a.start - b.start })
	var without func(kept string, from, cost, n int, rest []loss)
	without = func(kept string, from, cost, n int, rest []loss) {
		for i, l := range rest {
			if l.start < from {
				continue
			}
			left := kept + s[from:l.start]
			if l.end == end {
				left = closeList(left, s[l.start:])
			}
			tell(left+s[l.end:], cost+l.cost, l.end)
			if n > 1 {
				without(left, l.end, cost+l.cost, n-1, rest[i+1:])
			}
		}
	}
	without("", 0, 0, n, losses)
}

// wellCut reports what is left of a sentence that is one.
func wellCut(s string, atEnd bool) bool {
	bare := strings.TrimRight(s, ".")
	return words(s) >= leastLeft && len(Flaws(s)) == 0 && !loneLetter(s) && !loneMember(s) && !lostAnd(bare) && !(atEnd && (hanging(bare) || lostTold(bare) || lonelyAdverb.MatchString(bare)))
}

// lostTold reports an end in what somebody said that has lost its verb: "He said that before each season, the Board".
func lostTold(s string) bool {
	at := toldThat.FindStringIndex(s)
	return at != nil && len(lang.FiniteVerbs(s[at[1]:])) == 0
}

// toldThat opens what somebody said.
var toldThat = lang.MustCompile(`\b(?:said|says|stated|informed|noted|added|mentioned|observed|announced|highlighted|emphasi[sz]ed|underlined|reported) that `)

// cheapest makes the first draft of the shortened sentences that form and gate let pass, those that lost least first.
func cheapest(d draft, all []shorter, tries int, texts cite.Texts) (draft, bool) {
	slices.SortStableFunc(all, func(a, b shorter) int { return a.cost - b.cost })
	for _, a := range all[:min(len(all), tries)] {
		c := d
		c.text, c.edits = a.text, with(d.edits, "squeezed")
		if d.joined != nil {
			c.added = c.text[len(d.text)-len(d.added):]
		}
		if refuse(c, texts) == nil {
			return c, true
		}
	}
	return draft{}, false
}

// endsInPerson reports words that end in somebody's name: behind an opening it is who acts, "At the call of …, the Chair of the
// Board, Asha Rao, visited".
func (d *draft) endsInPerson(s string) bool {
	return d.from != nil && slices.ContainsFunc(lang.Names(d.from.text), func(n lang.Name) bool { return n.Person && strings.HasSuffix(s, n.Text) })
}

// closeList puts the "and" of a list before the member that is its last where the cut has taken the rest: "The dam rose to 40 m, the
// lake grew to 9 km[, and the canal …]".
func closeList(left, gone string) string {
	at := strings.LastIndex(left, ", ")
	if at < 0 || !restOfList.MatchString(gone) {
		return left
	}
	last := left[at+len(", "):]
	first := left[:at]
	for _, mark := range []string{", ", " that "} {
		first = first[strings.LastIndex(first, mark)+1:]
	}
	first = strings.TrimPrefix(strings.TrimSpace(first), "that ")
	clauses := strings.HasPrefix(gone, ", and ") && independent(first) && !leadOpen.MatchString(upperFirst(first)) && !outOf.MatchString(first) && !endsSaying.MatchString(first) && independent(last) && !gerundMember.MatchString(", "+last) && independent(gone[len(", and "):])
	deeds := gerundMember.MatchString(", "+last) && gerundMember.MatchString(gone)
	if !(clauses || deeds) || firstAnd.MatchString(last) {
		return left
	}
	return left[:at] + ", and " + last
}

var (
	restOfList   = lang.MustCompile(`^, (?:and |[a-z]+ing .*, and [a-z]+ing )`)
	gerundMember = lang.MustCompile(`^, (?:and )?[a-z]+ing `)
	outOf        = lang.MustCompile(`(?i)^(?:out of|of|against|from|by|among|between|despite|since|over|across|within|compared) `) // opens a clause whose subject comes later
	endsSaying   = lang.MustCompile(`\b(?:said|says|added|stated|noted)$`)
	firstAnd     = lang.MustCompile(`^and `)
)

// restricts says for whom or what alone a rule holds: "for specified wells where …".
var restricts = lang.MustCompile(`^,? (?:for|to|in|of) (?:all |the |such |those )?(?:specified|certain|eligible|select|selected|notified|identified|designated|listed|qualifying)\b`)

// timed is an opening that tells when, without which a figure is of another time.
var timed = lang.MustCompile(`(?i)\d|\b(?:days?|weeks?|months?|years?|quarter|since|till|until|so far|decades?)\b`)

// granted ends in a sum whose purpose follows.
var granted = lang.MustCompile(`(?i)\b(?:approved|sanctioned|released|allocated|provided|earmarked|disbursed|spent|used|utili[sz]ed|required|set aside|given|granted|paid)$`)

// lostAnd reports a sentence cut before the last member of a list: "from States such as Goa, Assam", "The Act lifts a cap, grants
// a visa".
func lostAnd(s string) bool {
	last := strings.LastIndex(s, ", ")
	if last < 0 || last+2 >= len(s) || andOr.MatchString(s[last:]) {
		return false
	}
	if m := listOpens.FindString(s[:last]); m != "" && s[last+2] <= 'Z' && !andOr.MatchString(m) {
		return true
	}
	v := lang.FiniteVerbs(s)
	return len(v) > 0 && v[0].Start < last && !strings.Contains(s[v[0].End:last], ", ") && nextDeed.MatchString(s[last:])
}

var andOr = lang.MustCompile(` (?:and|or|&) `)

// nextDeed opens with a verb and its object.
var nextDeed = lang.MustCompile(`^, [a-z]+[^s\W]s (?:an?|the|\d|over|more|up to) `)

// listOpens comes before the members of a list.
var listOpens = lang.MustCompile(`\b(?:such as|like|namely|viz\.?|including)(?:,? [\w’'()./&-]+){1,9}$`)

// ownWords are the words of a phrase that may limit what stands before it: those in its own brackets limit what it says itself, "to raise
// the number of wells (excluding ponds)".
func ownWords(gone string) string {
	if strings.HasPrefix(strings.TrimSpace(gone), "(") {
		return gone
	}
	return bracketed.ReplaceAllString(gone, "")
}

// losses are the phrases of a sentence that may go: brackets, what stands between two commas, an opening before the
// subject, an end from a joint on.
func (d *draft) losses() []loss {
	if d.joined != nil { // the sentence before stays as it is
		second := draft{text: d.added}
		out := slices.DeleteFunc(second.losses(), func(l loss) bool { return l.start == 0 }) // its opening joins it to that one
		for i := range out {
			out[i].start += len(d.text) - len(d.added)
			out[i].end += len(d.text) - len(d.added)
		}
		return out
	}
	s := d.text
	var out []loss
	end := len(strings.TrimRight(s, "."))
	add := func(start, to int) {
		gone := s[start:to]
		if conditions.MatchString(ownWords(gone)) || contrary.MatchString(gone) && judged.MatchString(s[:start]) || restricts.MatchString(gone) || strings.Contains(gone, "[") || to == end && (hollow(s, start) || cite.Bound(s[:start], gone)) {
			return
		}
		cost := words(gone)
		for _, q := range lang.Quantities(gone) {
			if !q.Ordinal {
				cost += measureCost
			}
		}
		cost += 3 * len(lang.Names(gone))
		out = append(out, loss{start, to, cost})
	}
	for _, m := range bracketed.FindAllStringIndex(s, -1) {
		if oneOfMeasures(s, m[0], m[1]) {
			continue
		}
		if ofLaw(s, m[0], m[1]) {
			continue
		}
		if !lawName.MatchString(s[m[1]:]) && !partOfName.MatchString(s[m[0]:m[1]]) {
			add(m[0], m[1])
		}
	}
	for _, y := range d.nearYears() {
		out = append(out, loss{y.Start, y.End, 1})
	}
	verbs := lang.FiniteVerbs(s)
	if m := membersFollow.FindStringIndex(s); m != nil && len(verbs) > 0 && m[0] > verbs[0].End {
		add(m[0], end)
	}
	if len(verbs) == 0 || strings.Contains(s, ": ") {
		return out
	}
	for _, m := range behindBody.FindAllStringIndex(s, -1) {
		end := m[1]
		if s[end-1] == ',' && strings.Contains(s[:m[0]], ", ") {
			end-- // it closes what that comma opened: "Asha Rao, Secretary, Government of India, opened"
		}
		add(m[0], end)
	}
	for _, m := range sideNote.FindAllStringIndex(s, -1) {
		if noList.MatchString(s[m[1]:]) {
			add(m[0], m[1])
		}
	}
	if m := inReply.FindStringIndex(s); m != nil {
		out = append(out, loss{0, m[1], words(s[:m[1]])})
	}
	var commas []int
	for i := range len(s) - 1 {
		if s[i] == ',' && s[i+1] == ' ' && strings.Count(s[:i], "(") == strings.Count(s[:i], ")") {
			commas = append(commas, i)
		}
	}
	late := leadOpen.MatchString(s)
	for i, from := range commas {
		if from < verbs[0].Start && late && !timed.MatchString(s[:from]) && opensSubject.MatchString(s[from+2:]) && !(i > 0 && (ofIndia.MatchString(s[from+2:]) || insideOffice(s[commas[i-1]+2:from+2], s[from+2:]))) && !strings.Contains(ofMany.ReplaceAllString(s[from+2:verbs[0].Start], ""), ", ") && !(topical.MatchString(s) && d.owns(s[from+2:])) {
			add(0, from+2)
		}
		for _, to := range commas[i+1 : min(len(commas), i+4)] {
			// It stands between the subject and its verb: elsewhere commas part a list.
			subject := !late || i > 0 && opensSubject.MatchString(s[commas[i-1]+2:])
			main := slices.ContainsFunc(verbs, func(v lang.Range) bool { return v.Start == to+2 })
			if main && verbs[0].Start > from && subject && words(s[from+2:to]) >= 3 && s[from+2] >= 'a' && !strings.HasPrefix(s[from+2:], "and ") && !(late && d.endsInPerson(s[from:to])) { // a capital may go on with a name
				add(from, to+1)
			}
		}
	}
	for _, m := range phraseJoint.FindAllStringIndex(s, -1) {
		joint, rest := strings.TrimSpace(s[m[0]:m[1]]), s[m[1]:]
		if m[0] < verbs[0].End || (joint == ", and" || strings.Trim(joint, ";—–") == "") && !independent(rest) || joint == ", and" && lastMember(s[:m[0]]) || openList(s[verbs[0].End:m[0]]) || granted.MatchString(s[:m[0]]) || shared.MatchString(s[:m[0]]) {
			continue
		}
		if s[m[0]-1] == ',' && strings.HasPrefix(joint, "to ") {
			m[0]-- // "with the Institute, [to build …]"
		}
		if doneBy.MatchString(joint) && strings.ContainsAny(rest, "0123456789") {
			continue // "…, notified by the Board on 4 May 2026" tells more than by whom
		}
		if addsTo.MatchString(joint) && slices.ContainsFunc(verbs, func(v lang.Range) bool { return v.Start > m[1] && strings.HasSuffix(s[:v.Start], ", ") }) {
			continue // it closes before the sentence's verb
		}
		add(m[0], end)
	}
	return out[:min(len(out), mostLosses)]
}

package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Scopes: a sentence often says in its heading alone, or in a label before a colon, of what it speaks.

const longestLabel = 5 // words

// scope puts what a sentence stands under before it, if it says nothing of it: "Mustard: Output has increased to 19 million
// tonnes." That is the heading, what opens its paragraph, or what its document is about; it is cited too.
func (d *draft) scope(before []passage) {
	p := d.from
	if labelLine.MatchString(d.text) || len(lang.FiniteVerbs(d.text)) == 0 {
		return
	}
	name, at, labels := "", sandarbh.Citation{}, false
	switch {
	case p.scoped:
		labels = true
		if opensWithLetters.MatchString(p.text) || !p.underHeading() || p.definesOther() {
			return
		}
		name, at = headingName(p.heading), p.headingCitation()
	default:
		var head *passage
		if name, head = ownerAbove(p, before); name != "" {
			at = head.citation()
			labels = labelled.MatchString(head.text)
		} else {
			name, at = d.context()
			labels = at.Field == sandarbh.FieldTitle && strings.HasPrefix(lang.Fold(p.doc.Title), lang.Fold(name))
		}
	}
	if name == "" || at.Quote == "" || strings.Contains(lang.Fold(d.text), lang.Fold(bare(name))) || wordIn(d.text, initials(name)) {
		return // put in for "the Act"
	}
	if words(d.text)+words(name) > MaxWords || words(name) > longestScope {
		return
	}
	if a := anaphors(d.text); len(a) > 0 && a[0].start == 0 && d.standsFor(name) {
		text, cites := subjectOf(name, p.doc)+d.text[a[0].end:], append(slices.Clone(d.cites), at)
		if d.passes(text, cites) {
			d.text, d.cites, d.edits, d.orphan = text, cites, append(d.edits, "antecedent"), false
			return
		}
	}
	if !labels || !p.scoped && d.points() {
		return // readers would rather have no label than one of which the document makes none
	}
	if text, cites := name+": "+d.text, append(slices.Clone(d.cites), at); d.passes(text, cites) {
		d.text, d.cites, d.edits = text, cites, append(d.edits, "lead")
		d.orphan = d.orphan && !d.standsFor(name)
	}
}

// subjectOf is a name as a sentence opens with it: letters and yojanas stand bare.
func subjectOf(name string, doc *sandarbh.Document) string {
	if words(name) == 1 || strings.HasSuffix(name, ")") || !takesArticle(name, doc) {
		return name
	}
	return withArticle(name)
}

// takesArticle reports a name that its document gives an article, or that ends in a common noun: "Jal Har Ghar" does not.
func takesArticle(name string, doc *sandarbh.Document) bool {
	if possessed.MatchString(name) {
		return false
	}
	last := lang.Fold(lastWord(name))
	return pointing()[lang.Stem(last, "en")] || offices[last] || wordIn(doc.Text, last) || wordIn(doc.Text, "the "+name) || wordIn(doc.Text, "The "+name) || strings.Contains(name, " of ")
}

// possessed opens a name with its owner: "India’s Mission for Wells".
var possessed = lang.MustCompile(`^[A-Z][\w]*(?: [A-Z]\w*)?[’']s? `)

// underHeading reports a passage of the first block below its heading, or one whose neighbours above speak of it: further
// down, a heading between may have been lost.
func (p *passage) underHeading() bool {
	if p.block > 0 && p.doc.Blocks[p.block-1].Kind == sandarbh.Heading {
		return true
	}
	return p.speaks == nil || p.near(headingName(p.heading))
}

// definesOther reports a sentence that says what a thing with a name of its own is: further down under a heading another thing has
// its turn, whose heading was lost.
func (p *passage) definesOther() bool {
	m := definesName.FindStringSubmatch(p.text)
	return m != nil && words(m[1]) > 1 && alike(stemsOf(m[1], "en"), stemsOf(p.heading, "en")) == 0
}

var definesName = lang.MustCompile(`^(?:The )?([A-Z][\w’'-]*(?: (?:of |for |and )?[A-Z][\w’'-]*)+)(?: \([^()]{2,20}\))?,? (?:is|are|was|were) (?:an?|the|one of) `)

// headingCitation is the heading above a passage as the document has it.
func (p *passage) headingCitation() sandarbh.Citation {
	for i := p.block; i >= 0; i-- {
		if b := p.doc.Blocks[i]; b.Kind == sandarbh.Heading && strings.TrimSpace(p.doc.Text[b.Start:b.End]) == p.heading {
			return sandarbh.Citation{Span: sandarbh.Span{Document: p.doc.ID, Field: sandarbh.FieldText, Start: b.Start, End: b.End}, Quote: p.doc.Text[b.Start:b.End]}
		}
	}
	return sandarbh.Citation{}
}

// properOf are the stems of a name without its last word, by which its text calls it: "the drive".
func properOf(name string) map[string]bool {
	if i := strings.LastIndex(name, " "); i > 0 {
		return stemsOf(name[:i], "en")
	}
	return stemsOf(name, "en")
}

// titleOf cites the title of a document.
func titleOf(doc *sandarbh.Document) sandarbh.Citation {
	return sandarbh.Citation{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldTitle, End: len(doc.Title)}, Quote: doc.Title}
}

// context is what a sentence speaks of that names nothing and shares no word with the title: its section, else what its
// document is about.
func (d *draft) context() (string, sandarbh.Citation) {
	none := sandarbh.Citation{}
	p := d.from
	if p.kind == sandarbh.Title || p.doc.Language == "hi" || strings.Contains(d.text, "[") || wholeCountry.MatchString(d.text) || len(d.cites) > 1 {
		return "", none
	}
	points := d.points()
	for _, n := range lang.Names(d.text) {
		if !points && (words(n.Text) > 1 || n.Text == strings.ToUpper(n.Text)) {
			return "", none
		}
	}
	mine := stemsOf(d.text, "en")
	if p.heading != "" && p.speaks.sections() > 1 {
		h := headingName(p.heading)
		if points && !nameHeading(h, prose(p.doc)) || p.rival(h) {
			return "", none
		}
		if words(h) > 1 && words(h) <= longestTopic && !genericHeading.MatchString(h) && !vagueHeading.MatchString(h) && len(lang.FiniteVerbs(h)) == 0 && closes(h) {
			if alike(stemsOf(h, "en"), mine) > 0 {
				return "", none
			}
			return h, p.headingCitation()
		}
	}
	subject := p.speaks.subject()
	if subject == "" || !points && alike(stemsOf(p.doc.Title, "en"), mine) > 0 || alike(properOf(subject), mine) > 0 || !wordIn(lang.Fold(p.doc.Title), lang.Fold(subject)) {
		return "", none
	}
	if p.rival(subject) || !points && !p.near(subject) {
		return "", none
	}
	return upperFirst(subject), titleOf(p.doc)
}

const rivalBlocks = 2 // paragraphs above, in which another thing may have been brought in

// rival reports that the sentences above in the paragraph, or in its neighbours under the heading, speak of another thing.
func (p *passage) rival(subject string) bool {
	r := p.speaks
	r.study()
	own := r.find(subject)
	for i := p.index - 1; i >= 0 && r.ps[i].heading == p.heading && r.ps[i].block >= p.block-rivalBlocks; i-- {
		if wordIn(r.ps[i].folded, lang.Fold(subject)) {
			return false
		}
		for k := range r.things {
			if t := &r.things[k]; k != own && len(t.nouns) > 0 && slices.Contains(t.at, i) {
				return true
			}
		}
	}
	return false
}

// near reports that one of the two sentences above speaks of the subject.
func (p *passage) near(subject string) bool {
	want := stemsOf(subject, "en")
	for i := max(0, p.index-2); i < p.index; i++ {
		if alike(want, stemsOf(p.speaks.ps[i].text, "en")) >= 0.5 {
			return true
		}
	}
	return false
}

// points reports a line with "the initiative" or "the Network" of which it does not say what it is.
func (d *draft) points() bool {
	for _, m := range anaphors(d.text) {
		noun := strings.ToLower(d.text[m.noun:m.end])
		if !known[noun] && !goesOnWith.MatchString(d.text[m.end:]) && !d.saidBefore(m.start, lang.Stem(noun, "en")) {
			return true
		}
	}
	return false
}

// standsFor reports that what the line opens with can be the thing that leads it.
func (d *draft) standsFor(name string) bool {
	if name != capitalised(name) {
		return false // "Food processing" is no scheme
	}
	for _, m := range anaphors(d.text) {
		noun := strings.ToLower(d.text[m.noun:m.end])
		stem := lang.Stem(noun, "en")
		if works()[stem] && !strings.HasSuffix(noun, "s") && !d.from.speaks.body(name) || lang.Fold(lastWord(name)) == noun {
			return true
		}
		if k := d.from.speaks.find(name); k >= 0 && d.from.speaks.things[k].nouns[stem] {
			return true
		}
	}
	return false
}

// bare is a name without its letters in brackets.
func bare(name string) string {
	if i := strings.Index(name, " ("); i > 0 {
		return name[:i]
	}
	return name
}

// initials are the first letters of a name's capitalised words.
func initials(name string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(name) {
		if w[0] >= 'A' && w[0] <= 'Z' {
			b.WriteByte(w[0])
		}
	}
	if b.Len() < 2 {
		return name
	}
	return b.String()
}

const longestTopic = 3 // words of a heading that is no name

// vagueHeading is a heading that tells of a matter, not of what it is the matter of.
var vagueHeading = lang.MustCompile(`(?i)^(?:an?|the) |\band\b|[\[\]:,?&!0-9]|\b(?:growth|improved|increased|rising|new|reforms?|snapshot|timeline|statistics|data|results?|findings|numbers|journey|legacy|continuum|story|stories|milestones?|dates?|facts|inclusion|expansion|recent|recently|completed|creation|introduction|provision|amendments?|between)\b`)

// opensWithLetters is a sentence with a subject of its own, known by its letters: "ULI enables …".
var opensWithLetters = lang.MustCompile(`^(?:The )?(?:[A-Z][\w–-]+ ){0,5}(?:(?:[A-Z]+[–-])?[A-Z]{3,}\b|\([A-Z]{2,}\))`)

// ownerAbove is the scheme or body of which a paragraph speaks, for a figure in it that has no name of its own and is
// not of what the title names.
func ownerAbove(p *passage, before []passage) (string, *passage) {
	if p.kind != sandarbh.Paragraph || len(lang.Quantities(p.text)) == 0 || definiteHead.MatchString(p.text) && !counted.MatchString(p.text) || attributed.MatchString(p.folded) {
		return "", nil
	}
	verbs := lang.FiniteVerbs(p.text)
	if len(verbs) == 0 || actorWord.MatchString(p.text[:verbs[0].Start]) || wholeCountry.MatchString(p.text) {
		return "", nil
	}
	if names := lang.Names(p.text); len(names) > 0 && names[0].Start < verbs[0].Start {
		return "", nil // it has a subject of its own
	}
	name, head := paragraphOwner(p, before)
	if name == "" || strings.Contains(lang.Fold(p.doc.Title), lang.Fold(name)) {
		return "", nil
	}
	return name, head
}

// actorWord is somebody who acts beside what a paragraph is about.
var actorWord = lang.MustCompile(`(?i)\b(?:government|centre|ministry|cabinet|minister|states?|court|he|she|they)\b`)

// counted is a figure's own word with "the": "The number of accounts".
var counted = lang.MustCompile(`^The (?:number|total|share|cumulative|value|volume|average|amount|output|production)\b`)

// paragraphOwner is what a paragraph is about: the label that it opens with ("DigiLocker: …"), or the one name that is
// its first sentence's subject.
func paragraphOwner(p *passage, before []passage) (string, *passage) {
	first := len(before)
	for first > 0 && before[first-1].block == p.block {
		first--
	}
	if first == len(before) {
		return "", nil // it is the first sentence itself
	}
	head := &before[first]
	text := dropHonorifics(tidy(head.text))
	name := ""
	if m := labelled.FindStringSubmatch(text); m != nil && words(m[1]) <= longestLabel+1 && len(lang.FiniteVerbs(m[1])) == 0 {
		name = strings.TrimSpace(besideBracket.ReplaceAllString(" "+m[1], ""))
		if i := strings.Index(m[1], " ("); i > 0 {
			name = m[1][:i]
		}
	} else if names := lang.Names(text); len(names) > 0 && !names[0].Person && (names[0].Start == 0 || names[0].Start <= len("The ") && strings.HasPrefix(text, "The ")) && !inCompound(besideBracket.ReplaceAllString(text[names[0].End:], "")) {
		name = strings.TrimPrefix(names[0].Text, "The ")
	}
	if name == "" || ofPerson(head.text, name) || strings.Contains(name, ",") || words(name) > longestLabel+1 || officeName.MatchString(name) || genericHeading.MatchString(name) || opensGerund.MatchString(name) {
		return "", nil
	}
	// Another name may have taken its place since.
	for i := first + 1; i < len(before); i++ {
		if other := strings.TrimPrefix(openingName(dropHonorifics(tidy(before[i].text))), "The "); other != "" && other != name && words(other) > 1 {
			return "", nil
		}
	}
	return name, head
}

// opensGerund is a label that tells of a deed: "Supporting Labour Market Stability".
var opensGerund = lang.MustCompile(`^[A-Z][a-z]+ing `)

var officeName = lang.MustCompile(`\b(?:Ministry|Department|Cabinet|Minister|Secretary|Committee|India|Centre|State|Court|Parliament)\b|\bGovernment of\b|^(?:Central |Union |State )?Government$`)

func headingName(heading string) string {
	return strings.TrimPrefix(strings.TrimRight(listMarker.ReplaceAllString(tidy(heading), ""), " :.;–-"), "About ")
}

var labelled = lang.MustCompile(`^([A-Z“"‘'][^.:;]{2,90}?)(?: ?[:–] | - )(.+)$`)

// unlabel drops the label of a sentence that can do without it: one that says the label's words again, or that has
// a name of its own for its subject.
func (d *draft) unlabel() {
	for _, of := range []*lang.Pattern{liveLabel, gluedLabel} {
		here, there := of.FindString(d.text), of.FindString(d.from.text)
		if here == "" || there == "" || of == gluedLabel && !(opensSubject.MatchString(d.text[len(here):]) && standsAlone(d.text[len(here):])) {
			continue
		}
		c := d.from.citation()
		c.Start, c.Quote = c.Start+len(there), c.Quote[len(there):] // the rest alone is cited
		d.text, d.cites, d.edits = upperFirst(d.text[len(here):]), []sandarbh.Citation{c}, append(d.edits, "label")
		return
	}
	if d.dropRunIn() {
		return
	}
	if rest := cite.SaidAgain(d.text); rest != "" && ownSubject(d.text[:len(d.text)-len(rest)], rest) {
		d.apply("label", rest)
		return
	}
	m := labelled.FindStringSubmatch(d.text)
	if m == nil || words(m[1]) > 3*longestLabel || m[2][0] < 'A' || m[2][0] > 'Z' || !ownSubject(m[1]+":", m[2]) || conditions.MatchString(m[1]) {
		return
	}
	body := stemsOf(m[2], "en")
	shared, all := 0, 0
	for s := range stemsOf(m[1], "en") {
		all++
		if body[s] {
			shared++
		}
	}
	verbs := lang.FiniteVerbs(m[2])
	names := lang.Names(m[2][:verbs[0].Start])
	if shared*4 >= all*3 || len(names) > 0 && words(names[0].Text) >= 2 && names[0].Start < 5 {
		d.apply("label", m[2])
	}
}

// ownSubject reports that a sentence behind a label can open a line: it has a verb and does not point at the label. A dash between
// two words is no label's: "Agra - Agra Cantt".
func ownSubject(label, rest string) bool {
	if words(rest) < 6 || len(lang.FiniteVerbs(rest)) == 0 || !strings.Contains(label, ":") && words(strings.Trim(label, " -–")) < 2 {
		return false
	}
	if points := anaphors(rest); len(points) > 0 && points[0].start == 0 && !points[0].capital && !goesOnWith.MatchString(rest[points[0].end:]) && stemsOf(label, "en")[lang.Stem(rest[points[0].noun:points[0].end], "en")] {
		return false // "Soil Card Scheme: The scheme covers …"
	}
	return closes(label)
}

// liveLabel is how a live page opens what it adds: "Fuel prices today live updates: ".
var liveLabel = lang.MustCompile(`^[^.:]{0,90}\b(?:LIVE|Live|(?:Live |Results? )?Updates): `)

// gluedLabel is a heading of a page that has run into its first sentence: "Key Takeaways Wells dug under …".
var gluedLabel = lang.MustCompile(`^(?:Key (?:Takeaways|Highlights|Points|Facts|Findings)|Executive Summary)[\s:–-]+`)

// outOfScope reports whether a sentence under a heading that is a name says nothing of it: read alone, nobody knows
// of what it speaks.
func outOfScope(p *passage, body string) bool {
	if p.heading == "" || p.kind == sandarbh.Heading || p.kind == sandarbh.Title || strings.Contains(p.heading, "?") || !nameHeading(p.heading, body) {
		return false
	}
	if wholeCountry.MatchString(p.text) {
		return false
	}
	heading := stemsOf(p.heading, p.doc.Language)
	return alike(heading, stemsOf(p.doc.Title, p.doc.Language)) < 0.5 && alike(heading, stemsOf(p.text, p.doc.Language)) == 0
}

// wholeCountry tells that a figure is of more than a heading names.
var wholeCountry = lang.MustCompile(`(?i)\b(?:india|country|total|overall|nationwide|national)\b`)

var (
	shortForm      = lang.MustCompile(`\b[A-Z]{2,}\b`)
	ledBy          = lang.MustCompile(`(?i)\b[A-Z]{2,}[-\x{2010}\x{2011}](?:led|based|powered|driven|enabled|ready|linked|supported|aided|assisted)\b`)
	nameEnds       = lang.MustCompile(`(?i)\b(?:yojana|abhiyan|mission|scheme|act|programme|program|fund|initiative|portal|platform|authority|corporation|phase|component|kendra|railway|station|port|district|project|pradesh|policy|code|bill)$`)
	genericHeading = lang.MustCompile(`(?i)\b(?:background|context|introduction|conclusion|overview|highlights?|features?|objectives?|benefits?|impact|significance|key|way forward|about|details|outcomes?|steps?|measures|initiatives|progress|achievements?|status|why|what|how|future|vision|challenges?|strengthening|enhancing|promoting|ensuring|building|driving|understanding|mechanism|framework|institutional|towards|role of|implementation|expanding|empowering|references?|faqs?|note)\b`)
)

// nameHeading reports a heading that names a thing: it ends or looks as names do, or stands with its capitals in the prose.
func nameHeading(heading, body string) bool {
	h := headingName(heading)
	if words(h) > longestLabel || genericHeading.MatchString(h) || strings.ContainsAny(h, "[]:,") || !closes(h) || h == strings.ToUpper(h) && words(h) > 2 {
		return false
	}
	return nameEnds.MatchString(h) || shortForm.MatchString(ledBy.ReplaceAllString(h, "")) || words(h) <= 4 && strings.Contains(body, " "+h)
}

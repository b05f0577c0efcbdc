package note

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/glossary"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// Writer writes notes. It is not changed by writing and may be used by many at once.
type Writer struct {
	Kinds    []Kind
	Worth    *judge.Model       // of stories: note, line, none
	Kind     *judge.Model       // of kinds, beside their cues; none: the cues alone
	Choice   *judge.Model       // of lines: must, nice, drop; none: the weights by hand
	Exam     *exam.Profile      // none: no papers, no relevance
	Glossary *glossary.Glossary // none: only the terms that documents define
	Every    bool               // a note of each newspaper report on public affairs, not only of what an exam asks
}

// Outcome is what became of a story: a note, a line under "Also today", or nothing, with the reason for
// each document that is left out. Refused are the lines that the gate did not let pass.
type Outcome struct {
	Note    *sandarbh.Note
	Also    *sandarbh.Also
	Omitted []sandarbh.Omission
	Refused []sandarbh.Refused
}

const (
	leastMost     = 10  // lines, at most, of a small release
	mainLines     = 16  // half of them, and one more for every four candidates: 14 of an ordinary release
	longLines     = 22  // of a backgrounder or a release with many figures
	leastScore    = 1.7 // below it a line is padding
	forwardLines  = 3
	overviewLines = 3
	backgroundMax = 4
	topicLeast    = 0.4 // likelihood of a topic below which no line says so
	topicLines    = 2
	insightWords  = 20
	insightAmong  = 5   // it is one of the best lines, or there is none
	insightSame   = 0.5 // share of its words that the first line has
	insightFrom   = 6   // lines, before one of them is set apart
	firstLines    = 7   // those that must come first, whatever their slot
)

// Write makes the note of one story. docs are the story's documents; comparisons are what story.Compare
// says of them.
func (w *Writer) Write(s sandarbh.Story, docs []*sandarbh.Document, comparisons []sandarbh.Comparison) Outcome {
	if len(docs) == 0 {
		return Outcome{}
	}
	docs = byTier(docs)
	read := readings(docs)
	out := w.write(s, read, comparisons)
	if !slices.Equal(read, docs) {
		out.asGiven(textsOf(docs))
	}
	return out
}

// write makes the note of readings, those nearest to the event first.
func (w *Writer) write(s sandarbh.Story, docs []*sandarbh.Document, comparisons []sandarbh.Comparison) Outcome {
	docs, sets := w.ordered(docs)
	lead := docs[0]
	p := partsOf(lead, sets[0])
	hand := kindScores(w.Kinds, p)
	f := w.features(p, lead, sets[0], hand)
	kind := w.pickKind(hand, f)
	event := s.Event
	if event.IsZero() {
		event = lead.Published
	}
	titleStems := headlineStems(lead)

	var refused []sandarbh.Refused
	texts := textsOf(docs)
	all := w.candidates(sets, texts, &refused)
	all = slices.DeleteFunc(all, func(c candidate) bool {
		return outranked(&c, comparisons, texts) || overtaken(&c, docs) || hangsOnReport(&c) || borrowed(&c)
	})
	w.weigh(all, kind, titleStems, event)
	promise(f, lead, all)
	if lead.Tier == sandarbh.Press {
		asReport(all, w.asked(f))
	}

	verdict, reason := w.worth(f, lead, sets[0], all)
	if later := after(docs); verdict != Deserves && reason == sandarbh.ReasonAhead && len(later) > 0 {
		return w.taken(s, later, docs, comparisons)
	}
	if verdict != Deserves {
		return unworthy(verdict, reason, docs, refused)
	}

	beginning := frontOf(lead, sets[0], kind.Name)
	whole := beginning.uncut(all, texts)
	w.weigh(whole, kind, titleStems, event)
	why, rest := beginning.pickWhy(all, whole, titleStems, texts)
	if why == nil {
		if len(docs) > 1 && docs[1].Tier == lead.Tier && sets[1] != nil {
			return w.write(s, docs[1:], comparisons) // a list of what came of a visit may name no deed where the joint statement does
		}
		return unworthy(OneLine, sandarbh.ReasonDeedless, docs, refused)
	}
	most := min(max(leastMost, mainLines/2+len(rest)/4), longLines)
	if lead.Tier == sandarbh.Press && !w.asked(f) {
		most = reportLines
	}
	title := makeTitle(lead, texts, all)
	if titleSpan(lead).Field == sandarbh.FieldText {
		title = beginning.headline(title, why, slices.Concat(all, whole), texts)
	}
	if other, left, ok := beginning.besides(why, title, all, whole, texts); ok {
		why, rest = other, left
	}
	chosen := withoutRetold(choose(withoutGeneric(saysMore(rest, title), title.Text), most, leastScore, []candidate{*why}), why, title.Text)
	note := &sandarbh.Note{
		Story: s.ID, StoryVersion: s.Version, Kind: kind.Name, Event: event, Published: lead.Published,
		Language: lead.Language, Disagreements: comparisons,
	}
	for _, c := range comparisons {
		if c.Kind == sandarbh.DiffersStale && note.Stale == "" {
			note.Stale = c.Why
		}
	}
	note.Title = title
	if lead.Tier == sandarbh.Press && !w.asked(f) && len(chosen) == 0 {
		return unworthy(OneLine, sandarbh.ReasonThin, docs, refused)
	}
	past, chosen := w.timeline(all, chosen, *why, event, texts)
	w.arrange(note, kind, *why, chosen)
	if past != nil {
		note.Sections = append(note.Sections, *past)
	}
	w.terms(note, sets)
	w.pointers(note, sets, texts)
	w.connect(note, docs)
	if lead.Tier == sandarbh.Press && !w.asked(f) {
		note.Sections = slices.DeleteFunc(note.Sections, func(s sandarbh.Section) bool { return s.Name == sandarbh.SectionSyllabus })
	}
	static(note, docs)
	slices.SortStableFunc(note.Sections, func(a, b sandarbh.Section) int {
		return slices.Index(pageOrder, a.Name) - slices.Index(pageOrder, b.Name)
	})
	expand(note, docs, texts)
	datePresent(note, texts)
	note.Minutes = minutes(note)
	for _, d := range docs {
		note.Sources = append(note.Sources, sandarbh.NoteSource{Document: d.ID, Title: d.Title, Publisher: d.Publisher, Tier: d.Tier, URL: d.URL, Published: d.Published, Fetched: d.Fetched})
		note.Sample = note.Sample || d.Sample
	}
	note.NoPrimary = lead.Tier != sandarbh.Primary
	return Outcome{Note: note, Refused: slices.DeleteFunc(refused, func(r sandarbh.Refused) bool { return publishes(note, r.Line) })}
}

// publishes reports whether a line of a note says what a refused line says: it cites the passage that the line was made of
// and has nearly all its words. A sentence that cannot stand alone ("It covers 30 States.") stands behind the one
// that it hangs on, and its editor would look for what is amiss in vain.
func publishes(n *sandarbh.Note, refused sandarbh.Line) bool {
	const nearly = 0.8
	if len(refused.Citations) == 0 {
		return false
	}
	of := refused.Citations[0].Span
	words := stemsOf(refused.Text, n.Language)
	return slices.ContainsFunc(n.Lines(), func(l sandarbh.SectionLine) bool {
		if !slices.ContainsFunc(l.Line.Citations, func(c sandarbh.Citation) bool { return c.Span == of }) {
			return false
		}
		there, has := stemsOf(l.Line.Text, n.Language), 0
		for w := range words {
			if there[w] {
				has++
			}
		}
		return float64(has) >= nearly*float64(len(words))
	})
}

// candidates are the lines that can be made of the documents' sentences and lists.
func (w *Writer) candidates(sets [][]passage, texts cite.Texts, refused *[]sandarbh.Refused) []candidate {
	var all []candidate
	for _, set := range sets {
		speech := firstPersonShare(set) > 0.15
		for _, d := range w.lists(set, texts, refused) {
			all = append(all, candidate{draft: d})
		}
		var last []draft // of the sentence before
		for i := range set {
			if speech && !attributed.MatchString(set[i].folded) {
				continue // of a speech only what names its speaker
			}
			made := w.drafts(&set[i], set[:i], texts, refused)
			if len(made) == 0 && len(last) == 1 && !set[i].withheld() {
				if d, ok := set[i].join(last[0], texts); ok {
					made = []draft{d}
				}
			}
			for _, d := range made {
				all = append(all, candidate{draft: d})
			}
			last = made
		}
	}
	return all
}

func (w *Writer) weigh(all []candidate, kind *Kind, titleStems map[string]bool, event sandarbh.Date) {
	told := map[*sandarbh.Document]map[string]bool{}
	for i := range all {
		c := &all[i]
		c.order, c.stems, c.figures = i, stemsOf(cmp.Or(c.plain, c.text), c.from.doc.Language), map[string]bool{}
		c.weigh(kind, titleStems, event, w.Choice)
		if told[c.from.doc] == nil {
			told[c.from.doc] = headlineNumbers(c.from.doc)
		}
		if w.Choice != nil && c.score > 0 && c.from.kind != sandarbh.Title && overlaps(numbers(c.text), told[c.from.doc]) {
			c.score += headlineBonus
		}
	}
}

// ordered puts the document on top that leads the note: of those nearest to the event the one that most
// deserves a note, so that a curtain-raiser does not speak for what came of it. Documents in another
// language than the lead's stay sources, but no lines are made of them.
func (w *Writer) ordered(docs []*sandarbh.Document) ([]*sandarbh.Document, [][]passage) {
	sets := make([][]passage, len(docs))
	best, at := -2.0, 0
	for i, d := range docs {
		sets[i] = passages(d)
		if d.Tier.Rank() > docs[0].Tier.Rank() || w.Worth == nil || len(docs) == 1 {
			continue
		}
		p := partsOf(d, sets[i])
		shares := w.Worth.Shares(w.features(p, d, sets[i], kindScores(w.Kinds, p)))
		s := shares[slices.Index(w.Worth.Labels, "note")]
		if superseded(d, docs) {
			s = -1 // the first, if there is no other
		}
		if s > best+0.05 {
			best, at = s, i
		}
	}
	docs[0], docs[at] = docs[at], docs[0]
	sets[0], sets[at] = sets[at], sets[0]
	for i, d := range docs {
		if d.Language != docs[0].Language {
			sets[i] = nil
		}
		for k := range sets[i] {
			sets[i][k].second = i > 0
		}
	}
	return docs, sets
}

// pageOrder is the order of sections on the page.
var pageOrder = []string{
	sandarbh.SectionWhy, sandarbh.SectionOverview, sandarbh.SectionDevelopments, sandarbh.SectionProvisions, sandarbh.SectionFindings,
	sandarbh.SectionFacts, sandarbh.SectionBackground, sandarbh.SectionTimeline, sandarbh.SectionSyllabus, sandarbh.SectionForward, sandarbh.SectionPointers, sandarbh.SectionStatic,
}

// byTier returns the documents nearest to the event first: primary before press before study, earlier first.
func byTier(docs []*sandarbh.Document) []*sandarbh.Document {
	out := append([]*sandarbh.Document(nil), docs...)
	sort.SliceStable(out, func(i, j int) bool {
		a, b := out[i], out[j]
		if a.Tier.Rank() != b.Tier.Rank() {
			return a.Tier.Rank() < b.Tier.Rank()
		}
		if a.Published != b.Published {
			return a.Published.Before(b.Published)
		}
		return a.ID < b.ID
	})
	return out
}

func textsOf(docs []*sandarbh.Document) cite.Texts {
	return func(id sandarbh.DocumentID) (*sandarbh.Document, bool) {
		for _, d := range docs {
			if d.ID == id {
				return d, true
			}
		}
		return nil, false
	}
}

// handShare is how much of the choice of a kind its cues by hand have beside the model.
const handShare = 0.05

// pickKind takes the kind for which cues and model speak most.
func (w *Writer) pickKind(hand []float64, f judge.Features) *Kind {
	var shares []float64
	if w.Kind != nil {
		shares = w.Kind.Shares(f)
	}
	best, at := -1.0, 0
	for i, k := range w.Kinds {
		s := handShare * min(hand[i], 12)
		if shares != nil {
			if l := slices.Index(w.Kind.Labels, k.Name); l >= 0 {
				s += shares[l]
			}
		}
		if s > best {
			best, at = s, i
		}
	}
	return &w.Kinds[at]
}

// withheld reports a passage of which no line is made, whatever its words.
func (p *passage) withheld() bool {
	return p.quoted || p.kind == sandarbh.Heading || // words of a speaker whom it does not name; a head of a list
		p.within && len(lang.Quantities(p.text)) > 0 || // whose time it does not tell
		p.claimed || p.limited && p.doc.Tier != sandarbh.Press // its speaker is not in it; what follows takes part of it back
}

// drafts edits one passage into lines: first with every edit, then, if form or gate refuse the result, with
// fewer. What is refused is kept aside with the reason.
func (w *Writer) drafts(p *passage, before []passage, texts cite.Texts, refused *[]sandarbh.Refused) []draft {
	if p.withheld() {
		return nil
	}
	if p.kind == sandarbh.Paragraph && p.text[0] >= 'a' && p.text[0] <= 'z' && upperFirst(p.text) != p.text {
		return nil // its beginning is lost in the source
	}
	text := tidy(p.text)
	if p.kind == sandarbh.Title && headlineCase(text) {
		if len(lang.Quantities(text)) == 0 {
			return nil // a headline
		}
		text = sentenceCase(text, prose(p.doc)) // with its figures, which the body may have in a longer sentence
	}
	e := p.edit(text, before, nil)
	if e == nil {
		return nil
	}
	if p.doc.Tier == sandarbh.Press && p.index < ledeSlack {
		if out, _ := passing([]draft{e.whole}, texts); len(out) > 0 {
			return out // a lede is whole
		}
	}
	out, first := passing(e.pieces, texts)
	if len(out) == 0 || len(out) < len(e.pieces) && out[0].text != e.pieces[0].text {
		// Nothing, or what hangs on the sentence without the sentence.
		if whole, _ := passing([]draft{e.whole}, texts); len(whole) > 0 {
			out = whole
		}
	}
	if len(out) == 0 && (slices.ContainsFunc(first, byGate) || spoilt(e.short, texts)) {
		// One of the edits may not be made here: each is asked by itself.
		if e = p.edit(text, before, texts); e == nil {
			return nil
		}
		if out, _ = passing(e.pieces, texts); len(out) == 0 {
			out, _ = passing([]draft{e.whole}, texts)
		}
	}
	bare := draft{text: upperFirst(text), cites: e.whole.cites[:1], from: p, orphan: e.whole.orphan || len(e.whole.cites) > 1 && definiteHead.MatchString(p.text)}
	bare.mend()
	bare.stop()
	e.cleaned.orphan = bare.orphan
	bare.nowhere, e.cleaned.nowhere = e.whole.nowhere, e.whole.nowhere
	for _, d := range []draft{e.cleaned, bare} {
		if len(out) == 0 && d.resolveDays() {
			out, _ = passing([]draft{d}, texts)
		}
	}
	if len(out) == 0 {
		if d, ok := squeeze(e.short, texts); ok {
			return []draft{d}
		}
	}
	*refused = append(*refused, first...)
	return out
}

// edited is a passage with fewer and fewer edits.
type edited struct {
	pieces  []draft // all edits: a long sentence makes several lines
	short   draft   // before it was divided
	whole   draft   // not shortened
	cleaned draft   // nothing put in for what stands above
}

// edit makes the edits of a passage; nil if a day in it cannot be resolved. With texts each edit is made only if the gate
// lets it pass by itself.
func (p *passage) edit(text string, before []passage, texts cite.Texts) *edited {
	d := draft{text: text, cites: []sandarbh.Citation{p.citation()}, from: p, texts: texts}
	d.clean()
	d.unlabel()
	d.dropOpener() // that of the sentence behind its label
	d.apply("list below", withoutBelow(d.text))
	e := edited{cleaned: d}
	if p.doc.Tier != sandarbh.Press || !opensIt.MatchString(d.text) && (!openPronoun.MatchString(d.text) || onePerson(before)) {
		d.resolve(before)
	}
	d.resolveInner(before)
	d.point(before)
	d.byLetters()
	d.restate(before)
	d.sayOpening()
	d.office()
	d.fullName(before)
	d.sayer(before)
	d.toldBy(before)
	d.nameHindi(before)
	if p.doc.Language != "hi" && p.doc.Tier != sandarbh.Press { // without capitals no heading shows whether it is a name; a report has one subject
		d.scope(before)
		d.period()
	}
	if !d.resolveDays() {
		return nil
	}
	d.apply("day", dayOnce(d.text, p.doc.Published))
	d.apply("comma", loneComma(commaDay.ReplaceAllString(d.text, " $1")))
	e.whole, e.short = d, d
	e.pieces = e.short.shorten()
	return &e
}

// passing returns those drafts that form and gate let pass, and why the others may not.
func passing(drafts []draft, texts cite.Texts) (out []draft, refused []sandarbh.Refused) {
	for _, d := range drafts {
		if r := refuse(d, texts); r != nil {
			refused = append(refused, *r)
		} else {
			out = append(out, d)
		}
	}
	return out, refused
}

// spoilt reports a sentence too long to be a line, of which the gate was never asked, that no cut would let pass: an edit has spoilt it.
func spoilt(d draft, texts cite.Texts) bool {
	return words(d.text) > MaxWords && len(cite.Check(d.line(), texts)) > 0
}

// byGate reports a line that the gate refused, not the form.
func byGate(r sandarbh.Refused) bool {
	return slices.ContainsFunc(r.Faults, func(f string) bool { return strings.Contains(f, ": ") })
}

// refuse says why a draft may not stand, or nil. A sentence comes back in the same words when it is tried whole, in pieces
// and with fewer edits, two times of five: what was found of them is kept by the passage.
func refuse(d draft, texts cite.Texts) *sandarbh.Refused {
	words := d.words()
	faults, known := d.from.tried[words]
	if !known {
		faults = faultsOf(d, texts)
		if d.from.tried == nil {
			d.from.tried = map[string][]string{}
		}
		d.from.tried[words] = faults
	}
	if len(faults) == 0 {
		return nil
	}
	return &sandarbh.Refused{Line: d.line(), Faults: slices.Clone(faults)}
}

// words is all of a draft that form and gate look at.
func (d *draft) words() string {
	b := strconv.AppendBool([]byte(d.text), d.orphan || d.nowhere)
	for _, c := range d.cites {
		b = fmt.Appendf(b, "\n%s %s %d %d", c.Document, c.Field, c.Start, c.End)
	}
	return string(b)
}

// faultsOf says why a draft may not stand.
func faultsOf(d draft, texts cite.Texts) []string {
	flaws := Flaws(d.text)
	if d.orphan && (d.from.doc.Tier != sandarbh.Press || d.from.second) || d.nowhere || periodAway(d.text, d.from.doc.Title) { // "the court" of a report is that of its lede
		flaws = append(flaws, Orphan)
	}
	if len(flaws) > 0 {
		return asFaults(flaws)
	}
	if faults := cite.Check(d.line(), texts); len(faults) > 0 {
		return refusal(d.line(), faults).Faults
	}
	return nil
}

func refusal(l sandarbh.Line, faults []cite.Fault) sandarbh.Refused {
	r := sandarbh.Refused{Line: l}
	for _, f := range faults {
		r.Faults = append(r.Faults, strings.TrimSpace(f.Rule+" "+f.Words+": "+f.Why))
	}
	return r
}

func asFaults(flaws []Flaw) []string {
	var out []string
	for _, f := range flaws {
		out = append(out, string(f))
	}
	return out
}

// arrange puts the chosen lines, best first, into sections in the order in which a learner needs them.
func (w *Writer) arrange(n *sandarbh.Note, k *Kind, why candidate, chosen []candidate) {
	var facts, overview, background, forward []candidate
	insight := pickInsight(chosen, &why)
	for i, c := range chosen {
		late := i >= firstLines
		switch {
		case i == insight:
		case (late || k.Section == sandarbh.SectionProvisions) && c.older && len(background) < backgroundMax: // history is no provision
			background = append(background, c)
		case late && c.forward && leadsOn(c.from.folded) && len(forward) < forwardLines:
			forward = append(forward, c)
		case late && c.defines && len(c.figures) == 0 && len(overview) < overviewLines:
			overview = append(overview, c)
		default:
			facts = append(facts, c)
		}
	}
	inOrder(facts[:min(firstLines, len(facts))])
	if len(facts) > firstLines {
		inOrder(facts[firstLines:])
	}
	if insight >= 0 {
		n.Insight = append(n.Insight, finished(chosen[insight], k))
	}
	for _, s := range []struct {
		name  string
		lines []candidate
	}{
		{sandarbh.SectionWhy, []candidate{why}},
		{sandarbh.SectionOverview, overview},
		{k.Section, facts},
		{sandarbh.SectionBackground, background},
		{sandarbh.SectionForward, forward},
	} {
		if len(s.lines) == 0 {
			continue
		}
		sec := sandarbh.Section{Name: s.name}
		for _, c := range s.lines {
			sec.Lines = append(sec.Lines, finished(c, k))
		}
		n.Sections = append(n.Sections, sec)
	}
}

// outranked reports whether a document nearer to the event contradicts a candidate's sentence: what the
// lower one says then stands under "Where sources disagree" alone.
func outranked(c *candidate, comparisons []sandarbh.Comparison, texts cite.Texts) bool {
	for _, cmp := range comparisons {
		if cmp.Kind == sandarbh.Variant {
			continue
		}
		mine, nearest := -1, 9
		for _, s := range cmp.Sides {
			d, ok := texts(s.Document)
			if !ok {
				continue
			}
			nearest = min(nearest, d.Tier.Rank())
			if s.Span.Overlaps(c.from.span) {
				mine = d.Tier.Rank()
			}
		}
		if mine > nearest {
			return true
		}
	}
	return false
}

// finished is a candidate as a line of the note. A figure that study sites alone give says so.
func finished(c candidate, k *Kind) sandarbh.Line {
	l := c.line()
	if len(c.figures) > 0 && c.from.doc.Tier == sandarbh.Study && !c.confirmed {
		l.Unconfirmed = true
		end := len(strings.TrimRight(l.Text, ".।"))
		l.Text = l.Text[:end] + " [unconfirmed]" + l.Text[end:]
	}
	if c.slot >= 0 {
		l.Slot = k.Slots[c.slot].Name
	}
	return l
}

// pickInsight returns the index of the short fact that one would still know a year later, or -1: it is
// taken out of the list, so only a note that has enough without it gets one. It stands alone: a line that says what the first
// line says, or does not say of what or against what its figure is, is none.
func pickInsight(chosen []candidate, why *candidate) int {
	if len(chosen) < insightFrom {
		return -1
	}
	best, at := 0.0, -1
	for i, c := range chosen {
		if i > insightAmong || words(c.text) > insightWords || c.older || labelLine.MatchString(c.text) || len(c.figures) == 0 || c.traits["title words"] < 2 {
			continue
		}
		if hangsOn.MatchString(namedThing.ReplaceAllString(c.text, " ")) || alike(c.stems, why.stems) > insightSame || comparedTo.MatchString(c.text) && periods(c.text) < 2 {
			continue
		}
		s := c.score
		if superlative.MatchString(cueText(c.text)) {
			s += 1.5
		}
		if s > best {
			best, at = s, i
		}
	}
	return at
}

var (
	// hangsOn is a line whose figure is of what other lines name, that somebody mentioned by the way, or that tells what one hopes.
	hangsOn = lang.MustCompile(`(?i)^for (?:the )?(?-i:[A-Z])|\b(?:aims? to|targets? to|the (?:plan|proposal|exclusions|(?:launch |inaugural )event|ceremony)|these|those|building on this|concurrently|next phase|its run|the (?:project|facility|scheme|system|programme|policy|train|services?|allocated|tentative|awardees?|event|(?:\w+ )?grants|(?:\w+ )?edition)|pointed out|referred to|till date|built-up)\b`)
	// comparedTo sets a figure against an earlier one.
	comparedTo = lang.MustCompile(`(?i)\b(?:against|as compared (?:to|with)|stronger|higher than|increas(?:ed|ing) from|declin(?:ed|ing) from|rising from)\b`)
)

// periods is how many times a line names: months, years, days.
func periods(s string) int {
	n := 0
	for _, w := range lang.Dates(s, sandarbh.Date{}) {
		if !w.Relative {
			n++
		}
	}
	return n
}

// inOrder sorts lines by their place in the documents: a line is best understood after those that stood before it.
func inOrder(cs []candidate) {
	sort.SliceStable(cs, func(i, j int) bool { return cs[i].order < cs[j].order })
}

// minutes is the reading time of a note, at 200 words a minute, one at least.
func minutes(n *sandarbh.Note) int {
	total := 0
	for _, l := range n.Lines() {
		total += words(l.Line.Text)
	}
	return max(1, (total+100)/200)
}

// ahead reports a title of what is still to come.
func ahead(d *sandarbh.Document) bool {
	title := cueText(d.Title)
	m := curtain.FindStringIndex(title)
	return setTo.MatchString(title) || m != nil && len(lang.FiniteVerbs(title[:m[0]])) == 0 // "The Board sets up a panel to lead …" has done it
}

var setTo = lang.MustCompile(`\b(?:set|poised|ready|preparing|prepares|gears? up) (?:to|for)\b|\bto (?:perform|commission|sign|roll out|induct|open|take place|be commissioned)\b`)

// superseded reports an office's announcement of what another release, no earlier one, tells as done and does not only hail.
func superseded(d *sandarbh.Document, docs []*sandarbh.Document) bool {
	return d.Tier == sandarbh.Primary && ahead(d) && slices.ContainsFunc(docs, func(o *sandarbh.Document) bool {
		return o != d && o.Tier == d.Tier && !o.Published.Before(d.Published) && !ahead(o) && !greeting.MatchString(cueText(o.Title))
	})
}

// after are the documents that tell of what the lead only announces: published later, and no announcements themselves.
func after(docs []*sandarbh.Document) []*sandarbh.Document {
	var out []*sandarbh.Document
	for _, d := range docs[1:] {
		if docs[0].Published.Before(d.Published) && !ahead(d) {
			out = append(out, d)
		}
	}
	return out
}

// taken writes of what has taken place from the documents that tell of it: the announcement, though nearer to the source,
// would have the story judged for what was then still ahead. What is not among them is left out as an announcement.
func (w *Writer) taken(s sandarbh.Story, later, docs []*sandarbh.Document, comparisons []sandarbh.Comparison) Outcome {
	tells := func(id sandarbh.DocumentID) bool {
		return slices.ContainsFunc(later, func(d *sandarbh.Document) bool { return d.ID == id })
	}
	out := w.write(s, slices.Clone(later), slices.DeleteFunc(slices.Clone(comparisons), func(c sandarbh.Comparison) bool {
		return slices.ContainsFunc(c.Sides, func(side sandarbh.Side) bool { return !tells(side.Document) })
	}))
	if out.Note == nil {
		for _, d := range docs {
			if !tells(d.ID) {
				out.omit(sandarbh.ReasonAhead, d)
			}
		}
	}
	return out
}

// unworthy says what becomes of a story without a note.
func unworthy(v Verdict, reason sandarbh.Reason, docs []*sandarbh.Document, refused []sandarbh.Refused) Outcome {
	o := Outcome{Refused: refused}
	if v == OneLine {
		o.Also = &sandarbh.Also{Document: docs[0].ID, Line: makeTitle(docs[0], textsOf(docs), nil)}
		docs = docs[1:]
	}
	o.omit(reason, docs...)
	return o
}

// omit leaves documents out, beside the line under "Also today" if there is one.
func (o *Outcome) omit(reason sandarbh.Reason, docs ...*sandarbh.Document) {
	for _, d := range docs {
		out := sandarbh.Omission{Document: d.ID, Why: string(reason), Reason: reason}
		if o.Also != nil {
			out.Line, out.Why = o.Also.Document, "the same as a line under \"Also today\": "+out.Why
		}
		o.Omitted = append(o.Omitted, out)
	}
}

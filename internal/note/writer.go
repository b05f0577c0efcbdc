package note

import (
	"cmp"
	"slices"
	"sort"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/exam"
	"github.com/sandarbh/sandarbh/internal/glossary"
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
	insightWords  = 20
	insightAmong  = 5   // it is one of the best lines, or there is none
	insightSame   = 0.5 // share of its words that the first line has
	insightFrom   = 6   // lines, before one of them is set apart
	firstLines    = 7   // those that must come first, whatever their slot
)

// Write makes the note of one story. docs are the story's documents; comparisons are what story.Compare
// says of them.
//
// It cannot be broken off: whoever is asked to end waits for the story in hand. What it costs is bounded by what is read of a
// document, since nothing is made of a sentence that is too long to be checked ([cite.LongestSentence]); a document of 50 kB takes
// half a minute at most, whatever stands in it.
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
	if lead.Tier == sandarbh.Press {
		asReport(whole, w.asked(f))
	}
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
	if why.from.outcome {
		most = longLines
	}
	title := makeTitle(lead, texts, all)
	if titleSpan(lead).Field == sandarbh.FieldText {
		title = beginning.headline(title, why, slices.Concat(all, whole), texts)
	} else {
		title = beginning.deedTitle(title, why, texts)
	}
	if other, left, ok := beginning.besides(why, title, all, whole, texts); ok {
		why, rest = other, left
	}
	rest = withoutGeneric(saysMore(rest, title), title.Text)
	var chosen []candidate
	if w.Choice != nil {
		chosen = chooseLikely(rest, w.asked(f), most, why)
	} else {
		chosen = choose(rest, most, leastScore, []candidate{*why})
	}
	chosen = withoutOtherLedes(withoutRetold(chosen, why, title.Text), why, title.Text)
	note := &sandarbh.Note{
		Story: s.ID, StoryVersion: s.Version, Kind: kind.Name, Event: event, Published: lead.Published, Day: newsDay(docs),
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
	w.unstrand(note, all, texts)
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
	if beginning.eventless(why) {
		asOverview(note)
	}
	slices.SortStableFunc(note.Sections, func(a, b sandarbh.Section) int {
		return slices.Index(pageOrder, a.Name) - slices.Index(pageOrder, b.Name)
	})
	referLines(note, texts)
	introduce(note, texts)
	nameInFront(note, texts)
	expand(note, docs, texts)
	datePresent(note, texts)
	sayPlainly(note, texts)
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
		speech := isSpeech(set)
		listed := outcomes(set, texts)
		for _, d := range listed {
			all = append(all, candidate{draft: d})
		}
		for _, d := range w.lists(set, texts, refused) {
			all = append(all, candidate{draft: d})
		}
		var last []draft // of the sentence before
		for i := range set {
			if slices.ContainsFunc(listed, func(d draft) bool { return d.from.span.Overlaps(set[i].span) }) {
				continue // told as an outcome
			}
			if speech && !attributed.MatchString(set[i].folded) && (!deedInSpeech.MatchString(set[i].text) || firstPerson.MatchString(set[i].text)) {
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
	ownStems(all, titleStems)
}

// ordered puts the document on top that leads the note: of those nearest to the event the one that most
// deserves a note, so that a curtain-raiser does not speak for what came of it. Documents in another
// language than the lead's stay sources, but no lines are made of them, nor of newspaper reports on another matter.
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
		if superseded(d, docs) || listsOutcomes(d) {
			s = -1 // the first, if there is no other
		}
		if s > best+0.05 {
			best, at = s, i
		}
	}
	docs[0], docs[at] = docs[at], docs[0]
	sets[0], sets[at] = sets[at], sets[0]
	for i, d := range docs {
		if d.Language != docs[0].Language || i > 0 && otherMatter(docs[0], sets[0], d) {
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

// handShare is how much of the choice of a kind its cues by hand have beside the model: releases keep to the words by which a kind is
// told, newspapers play with them ("exercise", "launches") where no second word bears them out.
const (
	handShare      = 0.05
	handShareOther = 0.02
	borneOut       = 9 // points of cues
)

// pickKind takes the kind for which cues and model speak most.
func (w *Writer) pickKind(hand []float64, f judge.Features) *Kind {
	primary := f["tier:"+string(sandarbh.Primary)] > 0
	var shares []float64
	if w.Kind != nil {
		shares = w.Kind.Shares(f)
	}
	best, at := -1.0, 0
	for i, k := range w.Kinds {
		s := handShareOther * hand[i]
		if primary || hand[i] >= borneOut {
			s = handShare * min(hand[i], 12)
		}
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

// unworthy says what becomes of a story without a note.
func unworthy(v Verdict, reason sandarbh.Reason, docs []*sandarbh.Document, refused []sandarbh.Refused) Outcome {
	o := Outcome{Refused: refused}
	if v == OneLine {
		o.Also = &sandarbh.Also{Document: docs[0].ID, Line: makeTitle(docs[0], textsOf(docs), nil), Reason: reason}
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

package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// Lists of outcomes: what a visit or a summit came to is published as phrases without a verb, "MoU on Pumps between …",
// "Elevation of relations to a Strategic Partnership", which make no sentences. Under the title that says what they are, each is one.

// listsOutcomes reports a document whose title promises a list of what a meeting came to.
func listsOutcomes(d *sandarbh.Document) bool { return outcomeTitle.MatchString(d.Title) }

var outcomeTitle = lang.MustCompile(`^(?i:list of (?:the )?(?:key )?outcomes?)(?:\s*[:–—-]\s*| (?:of|from|during) )(?:(?i:the) )?(.*\b(?i:visit|summit|meeting|dialogue|talks)\b.*)`)

// outcomes are lines of the phrases of such a list: each cites its phrase and the title.
func outcomes(set []passage, texts cite.Texts) []draft {
	if len(set) == 0 || set[0].doc.Language == "hi" || !listsOutcomes(set[0].doc) {
		return nil
	}
	d := set[0].doc
	var out []draft
	heading := sandarbh.Citation{Span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldTitle, End: len(d.Title)}, Quote: d.Title}
	for i, b := range d.Blocks {
		for _, at := range cells(d.Text, b) {
			text := d.Text[at.Start:at.End]
			if len(out) == mostOutcomes {
				return out
			}
			if !isOutcome.MatchString(text) || outcomeKinds.MatchString(text) || opensArticle.MatchString(text) || words(text) < leastOutcome || words(text) > MaxWords-1 {
				continue
			}
			p := &passage{
				doc: d, text: text, folded: cueText(text), kind: sandarbh.Item, block: i, index: len(out), head: -1, outcome: true,
				span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: at.Start, End: at.End}, speaks: set[0].speaks,
			}
			line := draft{text: outcomeLabel + tidy(text), cites: []sandarbh.Citation{p.citation(), heading}, from: p, edits: []string{"outcome"}}
			line.stop()
			made, _ := passing([]draft{line}, texts)
			out = append(out, made...)
		}
	}
	return out
}

// outcomeNews is how well an outcome tells what its meeting came to.
func (p *passage) outcomeNews() float64 {
	s := mostOutcome - outcomeLater*float64(min(p.index, whyReach))
	if strings.HasPrefix(p.text, "Elevation of ") {
		s += outcomeRaise
	}
	return s
}

// cells are the phrases of a block: the cells of a row, the members of a numbered list, or all of it, without number and full stop.
func cells(text string, b sandarbh.Block) []lang.Range {
	var out []lang.Range
	add := func(start, end int) {
		phrase := strings.TrimRight(text[start:end], " .;,|")
		start += len(phrase) - len(strings.TrimLeft(phrase, " |•–-"))
		if end = start + len(strings.TrimLeft(phrase, " |•–-")); start < end {
			out = append(out, lang.Range{Start: start, End: end})
		}
	}
	at := b.Start
	for _, m := range outcomeBreak.FindAllStringIndex(text[b.Start:b.End], -1) {
		add(at, b.Start+m[0])
		at = b.Start + m[1]
	}
	add(at, b.End)
	return out
}

// ofOutcome has in its label the meeting that the title of the list names: a first line must tell it.
func (c *candidate) ofOutcome(texts cite.Texts) {
	if !c.from.outcome {
		return
	}
	meeting := outcomeTitle.FindStringSubmatch(c.from.doc.Title)[1]
	c.texts = texts
	for _, m := range []string{guest.ReplaceAllString(meeting, ""), courtesyTitle.ReplaceAllString(meeting, "")} {
		if long := upperFirst(m) + ": " + strings.TrimPrefix(c.text, outcomeLabel); words(long) <= MaxWords && strings.HasPrefix(c.text, outcomeLabel) {
			c.apply("meeting", long)
		}
	}
	c.texts = nil
}

// instruments are the papers that a meeting signs or adopts.
const instruments = `MoUs?|MOUs?|Memorand(?:um|a) of(?: Understanding)?|Agreement|Treaty|Convention|(?:Letter|Declaration|Statement)s? of Intent|Joint Declaration|Joint Statement|Protocol|Roadmap|Road Map|Framework|Term Sheet|Arrangement|Terms of Reference|[Cc]ontract|Action Plan|Work Plan|Executive Programme|Cultural Exchange Programme`

const (
	outcomeLabel = "Outcome: "
	leastOutcome = 4   // words
	mostOutcomes = 60  // of a document: no meeting came to more, and each is held against the gate
	outcomeScore = 4   // what was agreed is what a list of outcomes is read for
	mostOutcome  = 20  // more than a sentence that says what one of them is for
	outcomeLater = 0.5 // less for each above it
	outcomeRaise = 6   // relations that were raised to a partnership come before the agreements
)

var (
	// outcomeBreak stands between two outcomes of a block: a bar, or the number of the next.
	outcomeBreak = lang.MustCompile(`\s*\|\s*|(?:^|\s)(?:\(?(?:\d{1,2}|[ivx]{1,4})\)|\d{1,2}\.)\s`)
	// outcomeKinds heads a part of the list: "Memorandum of Understanding/Letter of Intent", "MoUs/ Agreements/ Announcements".
	outcomeKinds = lang.MustCompile(`^(?:(?:` + instruments + `|Announcements?)s?(?:\s*[/,&]\s*| and |$))+$`)
	// opensArticle begins what a paper is for, below its name: "A framework for cooperation in …", "The MoU enables …".
	opensArticle = lang.MustCompile(`^(?:The|An?|This) `)
	// isOutcome is a phrase that opens with an instrument or with the noun of a deed.
	isOutcome = lang.MustCompile(`^(?:(?:[A-Z][\w-]*[ -]){0,5}?(?:` + instruments + `)\b|(?:Elevation|Establishment|Adoption|Creation|Launch|Setting up|Gifting|Handover|Handing over|Renewal|Restitution|Return|Institution|Inauguration|Opening|Completion|Extension|Signing|Announcement|Upgradation|Incubation|Co-hosting|Finali[sz]ation) of [\w“"‘]|Establish (?:an? )?[\w-]+ |(?:[A-Z][a-z]+ ){1,3}(?:joins|joining|to join) |(?:[A-Z][\w&-]* ){1,5}to invest )[^.?!]*(?:\b[A-Z][\w&]*\.[^.?!]*)?$`)
	// guest is what a title has for a guest beside his office and country, courtesyTitle what it has before his name.
	guest         = lang.MustCompile(`,? H\. ?E\.? (?:Mr|Mrs|Ms|Dr)\.? [A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*){0,3},?|Hon[’']ble `)
	courtesyTitle = lang.MustCompile(`\bH\. ?E\.? (?:(?:Mr|Mrs|Ms|Dr)\.? )?|Hon[’']ble `)
)

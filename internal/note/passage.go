package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// occasionIn reports a title that tells of what people said or of where they came together.
func occasionIn(title string) bool {
	return happened.MatchString(title) || talk.MatchString(title) || attributed.MatchString(title)
}

// passage is one sentence of a document as it stands there, with what the choosing needs to know of it.
type passage struct {
	doc     *sandarbh.Document
	span    sandarbh.Span
	text    string
	folded  string
	kind    sandarbh.BlockKind
	block   int        // index in doc.Blocks; -1 for the fields title and subtitle
	index   int        // among the sentences of the document, from 0
	heading string     // the nearest heading above
	head    int        // index of the passage that introduces this item ("The features include:"), or -1
	scoped  bool       // says nothing of what its heading names, in a document of many headings
	claimed bool       // follows a speaker's sentence in its block, names no speaker, and has no figure or law that stands by itself
	within  bool       // its figures are of the last few days, as a sentence above says
	limited bool       // the next sentence limits it: "However, in hilly States …"
	speaks  *discourse // of the document, read when it is asked
	second  bool       // of a report that is not the story's first: what it points at, the others do not name
	torn    bool       // goes on with the sentence of the block above: its beginning is not in it
	quoted  bool       // stands inside a quotation that an earlier sentence opened: its speaker is not in it
	outcome bool       // is a phrase of a list of outcomes, and no sentence
	ends    bool       // is the last of such a quotation and names its speaker behind the closing mark

	// tried has why drafts of it may not stand, by their words.
	tried map[string][]string
	// points are its pointers, once they were asked for.
	points []pointed
	asked  bool
	// stand are those for which a phrase above is likely enough, once that was asked.
	stand    []cite.Referent
	resolved bool
}

// passages returns the sentences of a document that lines may be made of: the subtitle, subtitles that
// stand in the text, and prose.
func passages(d *sandarbh.Document) []passage {
	var out []passage
	add := func(p passage) {
		p.doc, p.index = d, len(out)
		p.folded = cueText(p.text)
		out = append(out, p)
	}
	if strings.TrimSpace(d.Subtitle) != "" {
		for _, r := range lang.Sentences(d.Subtitle, d.Language) {
			add(passage{
				span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldSubtitle, Start: r.Start, End: r.End},
				text: d.Subtitle[r.Start:r.End], kind: sandarbh.Title, block: -1, head: -1,
			})
		}
	}
	title := lang.Fold(d.Title)
	heading, head := "", -1
	goesOn := false // a quotation that the paragraph before has opened and not closed
	for i, b := range d.Blocks {
		text := d.Text[b.Start:b.End]
		switch b.Kind {
		case sandarbh.Heading:
			heading, head = strings.TrimSpace(text), -1
			if strings.HasSuffix(heading, ":") && words(heading) >= 3 {
				// "The sharing pattern is:" introduces the items below; it makes no line of its own.
				at := sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: b.Start, End: b.End}
				add(passage{span: at, text: text, kind: b.Kind, block: i, heading: heading, head: -1})
				head = len(out) - 1
			}
			continue
		case sandarbh.Title:
			if f := lang.Fold(text); f == title || strings.Contains(title, f) {
				continue
			}
		case sandarbh.Paragraph, sandarbh.Item:
			if caption.MatchString(text) {
				continue // all of it belongs to a picture or a table
			}
		default:
			head = -1
			continue
		}
		var open quoteState
		if b.Kind == sandarbh.Paragraph && goesOn && closesFirst(text) {
			open.depth = 1
		}
		for _, r := range lang.Sentences(text, d.Language) {
			if open.depth > 0 && leftOpen(text[r.Start:]) {
				open.depth = 0
			}
			quoted := open.depth > 0
			open = open.behind(text[r.Start:r.End])
			r.Start += datelineEnd(text[r.Start:r.End])
			r.Start += gluedHead(text[r.Start:r.End])
			p := passage{
				quoted: quoted, ends: quoted && lastQuoted.MatchString(text[r.Start:r.End]), span: sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: b.Start + r.Start, End: b.Start + r.End},
				text: text[r.Start:r.End], kind: b.Kind, block: i, heading: heading, head: -1,
			}
			p.torn = r.Start == 0 && i > 0 && b.Kind == sandarbh.Paragraph && tornFrom(d.Text[d.Blocks[i-1].Start:d.Blocks[i-1].End], p.text) ||
				i > 0 && strings.Trim(text[:r.Start], " -–•") == "" && tornNumber(d.Text[d.Blocks[i-1].Start:d.Blocks[i-1].End], p.text)
			if b.Kind == sandarbh.Item {
				p.head = head
			}
			add(p)
		}
		goesOn = open.depth > 0
		if b.Kind == sandarbh.Paragraph {
			head = -1
			if last := strings.TrimSpace(text); strings.HasSuffix(last, ":") || strings.HasSuffix(last, ":-") {
				head = len(out) - 1
			}
		}
	}
	relate(out, d)
	return out
}

// relate tells of each passage what those beside it make of it: that it is somebody's claim, of the last days, of its heading, limited.
func relate(ps []passage, d *sandarbh.Document) {
	speaks := &discourse{ps: ps}
	body := prose(d)
	occasion := occasionIn(cueText(d.Title)) // what follows is mostly speech
	headings := 0
	for _, b := range d.Blocks {
		if b.Kind == sandarbh.Heading {
			headings++
		}
	}
	for i := range ps {
		p := &ps[i]
		p.speaks = speaks
		if i > 0 && ps[i-1].block == p.block && p.block >= 0 {
			before := &ps[i-1]
			p.claimed = goesOnClaiming(p, before, occasion)
			if (before.within || lastDays.MatchString(before.text)) && !lastDays.MatchString(p.text) {
				p.within = len(lang.Dates(p.text, sandarbh.Date{})) == 0
			}
		}
		p.claimed = p.claimed || heardSaid(ps, i)
		p.scoped = headings > 1 && outOfScope(p, body)
		if i+1 < len(ps) && ps[i+1].block == p.block && (len(lang.Quantities(p.text)) > 0 || strings.Contains(p.folded, "earlier")) && limiting.MatchString(ps[i+1].text) {
			p.limited = !sideBySide(p.text, ps[i+1].text)
		}
	}
}

// goesOnClaiming reports a sentence behind a claim, or behind a speaker's words, that stands by nothing of its own.
func goesOnClaiming(p, before *passage, occasion bool) bool {
	if p.doc.Tier == sandarbh.Press && saysNow.MatchString(before.folded) && isDue.MatchString(p.text) && !p.ownStanding() && len(lang.Dates(p.text, sandarbh.Date{})) == 0 {
		return true
	}
	if p.ownStanding() || !before.claimed && !spoken.MatchString(before.folded) {
		return false
	}
	if len(lang.Quantities(p.text)) > 0 {
		return occasion
	}
	return aimOnly.MatchString(p.folded) || fluff.MatchString(p.folded)
}

// saysNow is a speaker in the present: "Developing countries say …".
var saysNow = lang.MustCompile(`\b(?:says?|argues?|insists?|contends?|maintains?|demands?|warns?|claims?|believes?) `)

// isDue is what somebody in a report holds to be due: "Every board must sign such a contract."
var isDue = lang.MustCompile(`\b(?:must|should|ought to|cannot be allowed|needs? to)\b`)

var headThenSpeaker = lang.MustCompile(`^(?:\S+ ){3,16}?((?:Union Minister |The Minister |Minister |Prime Minister )?(?:Shri|Smt\.?|Dr\.?|Ms\.?|Mr\.?) [A-Z]\S*(?: [A-Z]\S*){0,3} (?:further |also )?(?:said|stated|noted|informed|added|mentioned|emphasi[sz]ed|highlighted|urged|explained|observed)\b)`)

// headThenSides is a heading of a joint statement that runs into what the two sides agreed.
var headThenSides = lang.MustCompile(`^(?:\S+ ){1,10}?((?:The (?:two )?(?:[Ll]eaders|(?:Prime |Foreign )?Ministers|Presidents)|Both (?:[Ll]eaders|(?:Prime |Foreign )?Ministers|Presidents)|Leaders|The two sides|Both sides|They|Recogni[sz]ing|Building (?:up)?on|Noting|Acknowledging|Considering) [a-z])`)

// headThenBy is one that runs into a sentence by which means: "Wells Act, 1992 – Boards in Towns By adding Part II, the law gave".
var headThenBy = lang.MustCompile(`^(?:\S+ ){3,16}?(By [a-z]+ing )`)

// closesFirst reports a paragraph whose first quotation mark closes what none of its own has opened.
func closesFirst(text string) bool {
	at := strings.IndexAny(text, "“”")
	return at >= 0 && strings.HasPrefix(text[at:], "”")
}

// datelineEnd returns the length of a dateline that its sentence stands behind: "New Delhi, Jul 26 (PTI) ", "(CNN) -- ".
func datelineEnd(text string) int {
	m := agencyDateline.FindStringIndex(text)
	if m == nil || m[1] == len(text) || text[m[1]] >= 'a' && text[m[1]] <= 'z' {
		return 0 // "a party (PTI) has …"
	}
	return m[1]
}

var agencyDateline = lang.MustCompile(`^(?:[A-Z][\w.'/ -]{1,30}, )?(?:[A-Z][\w.'/ -]{1,30}, )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})? |[A-Z][\w.'/ -]{1,30} )?\((?i:PTI|ANI|IANS|UNI|Reuters|AP|AFP|CNN|Bloomberg|Xinhua|TASS|KUNA|Agencies|Agency|HT Correspondent)\)\s*[-–—:]*\s*`)

// crosshead is a heading in capitals that runs into its sentence: "OBJECTIONABLE TERMDuring the hearing".
var crosshead = lang.MustCompile(`^[A-Z][A-Z0-9’',&-]*(?: [A-Z0-9’',&-]+){1,11}?[?:.]? ?([A-Z][a-z]+ [a-z(]|(?:The|A|An|In|On|At|After|While|When|As|According) )|^(?:[A-Z0-9’',&-]+ ){1,11}[A-Z]{3,}([A-Z][a-z]+)\b`)

// headGluedOn is a heading whose last word is glued to the first of its sentence: "Wells stay openIn a second order, the court".
var headGluedOn = lang.MustCompile(`^[A-Z][\w’'-]*(?: [\w’'-]+){1,8}? ?[a-z]{3,}((?:In|The|An?|On|At|For|With|As|After|While|This|According) (?:a|an|the|[a-z]{3,}|[A-Z][\w.]+ [a-z]+) )`)

// gluedHead returns the length of a heading that runs into its sentence without a mark: "Record Progress and Future
// Expansion Shri Rao stated …".
func gluedHead(text string) int {
	if m := crosshead.FindStringSubmatchIndex(text); m != nil && max(m[2], m[4]) > 11 {
		return max(m[2], m[4])
	}
	if m := headGluedOn.FindStringSubmatchIndex(text); m != nil && !strings.ContainsAny(text[:m[2]], ".;,“”") {
		return m[2]
	}
	m, speaker := headThenSpeaker.FindStringSubmatchIndex(text), true
	if m == nil {
		m, speaker = headThenSides.FindStringSubmatchIndex(text), false
	}
	if m == nil {
		m = headThenBy.FindStringSubmatchIndex(text)
	}
	if m == nil {
		return 0
	}
	head := strings.TrimSpace(text[:m[2]])
	if !headlineCase(head) || len(lang.FiniteVerbs(head)) > 0 || strings.HasSuffix(head, ",") || mentioned.MatchString(head+" ") || speaker && officeEnd.MatchString(head) {
		return 0
	}
	return m[2]
}

// officeEnd is an office before a name: "Joint Secretary Shri Rao".
var officeEnd = lang.MustCompile(`(?i)\b(?:minister|secretary|president|chairman|chairperson|director|general|governor|commissioner|speaker|justice|officer|adviser|advisor|member|ceo|leader|affairs|development|welfare|industry|commerce|technology|labour|employment|education|health|family|farmers|power|cooperation|textiles|jal shakti|railways)$`)

// spoken is a sentence in which somebody speaks; what follows in the block may be theirs too.
var spoken = lang.MustCompile(`\b(?:said|stated|added|noted|observed|remarked|asserted|claimed|emphasi[sz]ed|highlighted|underlined|stressed|pointed out|mentioned|affirmed|declared|expressed)\b`)

// lastDays is the time of the figures of a paragraph, told once: "During last 4 days, 800 inspections were made".
var lastDays = lang.MustCompile(`(?i)\b(?:during|in|over) (?:the )?(?:last|past) (?:\d+|two|three|four|five|six|seven|ten) (?:days|weeks|hours)\b`)

// asOn is the day of a figure: it stands by itself, whoever told it.
var asOn = lang.MustCompile(`\bas (?:on|of) (?:\d|(?:january|february|march|april|may|june|july|august|september|october|november|december),? \d{4})|\bunder (?:section|article|the \w+ act)\b`)

func (p *passage) citation() sandarbh.Citation {
	return sandarbh.Citation{Span: p.span, Quote: p.text}
}

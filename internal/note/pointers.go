package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

const (
	mostPointers = 5
	pointerWords = 26  // of a definition
	toldAlready  = 0.7 // share of a definition's stems that one line of the note may have
)

// aName is a name as a sentence writes it, with the letters that stand for it.
const aName = `((?:[A-Z][\w’'.-]*|[“‘][^”’]{3,60}[”’])(?: (?:(?:of|for|on|and|the|in|to|&) )*(?:[A-Z&][\w’'./-]*|\d{4}))*(?: ?\((?:[A-Z][\w&.-]+ ?){1,2}\))?)`

// alone is a name that opens its sentence: what follows is said of it and not of a word before it.
const alone = `^(?:The )?` + aName

// parent is a ministry, department or government with its letters.
const parent = `(?:the )?(?:Union |Indian )?(?:Ministry|Department|Government|Council)(?: (?:of|for|and|the|&) (?:the )?[A-Z][\w’-]*|,? [A-Z][\w’-]*)*(?: ?\([A-Z][\w&.-]+\))?(?:, (?:Ministry|Department|Government) (?:of|for)(?: (?:of|for|and|the|&)| [A-Z][\w’-]*|, [A-Z][\w’-]* (?:and|&))+)?`

const (
	states = cite.States
	sites  = `(?:National Park|Wildlife Sanctuary|Bird Sanctuary|Sanctuary|Tiger Reserve|Biosphere Reserve|Conservation Reserve|Lake|Wetland|Lagoon|Dam|Barrage|River|Falls|Glacier|Pass|Tunnel|Island|Fort|Caves?|Stupa|Monastery|Hills|Forest|Observatory)`
)

var (
	// kindsOfThing are what an examiner may ask the kind of.
	kindsOfThing = `(?:` + phrases("kinds-of-thing") + `)`
	// pointerForms are the ways in which a sentence says what a thing is: the term, then what is said of it.
	pointerForms = []*lang.Pattern{
		lang.MustCompile(aName + `, (an? [^,;.()]{0,70}?(?:under|of|within) ` + parent + `)`),
		lang.MustCompile(aName + `, (under the (?:aegis of the |administrative control of the )?` + parent + `), [a-z]`),
		lang.MustCompile(alone + `(?:,| was| is| has been) ((?:re)?(?:constituted|established|set up|created|incorporated|formed) (?:as an? [^,;.]{5,60} )?under (?:the provisions of )?(?:the |Article |Section |Sections )[^,;.]{3,70}(?:Act|Constitution|Rules|Code)(?: of India)?(?:,? (?:18|19|20)\d\d)?)`),
		lang.MustCompile(aName + `,? (?:(?:is |are )?(?:located |situated )?)(in (?:the )?(?:[A-Z][\w-]+ ){0,3}(?:district |State |hills |region )?(?:of |in )?` + states + `)\b`),
		lang.MustCompile(aName + `(?:,| is| are) (headquartered (?:in|at) [A-Z][\w-]+(?: [A-Z][\w-]+)?)`),
		lang.MustCompile(alone + `(?:,| is| was| has been) ((?:being )?(?:implemented|administered|developed|designed|launched|run|managed|published|issued|enacted|notified|started|established|introduced)(?: jointly)? (?:by ` + parent + `|by (?:the )?[A-Z][\w&-]+(?: (?:of|and|for) [A-Z][\w-]+| [A-Z][\w-]+)*(?: ?\([A-Z][\w&.-]+\))?|in (?:18|19|20)\d\d)(?: in (?:18|19|20)\d\d)?)(?:[,.]| (?:to|with|under|as|is|has|and)\b)`),
		lang.MustCompile(aName + `, ((?:India’s|India's|Asia’s|Asia's|the world’s|the world's|the country’s|the country's|the Nation’s) (?:first|largest|oldest|only|longest|highest|biggest|second)[^,;.()]{5,90})(?:,|\.$)`),
		lang.MustCompile(aName + `, (an? [^,;.()“”]{8,120}?)(?:, (?:is|was|were|are|has|have|had|will|shall|which|who|where|and|at|in|on|by|under|during|[a-z]+ed)\b|\.$)`),
		lang.MustCompile(`^` + aName + ` (?:is|are) ((?:an?|the) [^.;“”]{8,240})`),
	}
	siteName = lang.MustCompile(`\b` + sites + `(?: \([^)]*\))?$`)
	ofKind   = lang.MustCompile(`(?i)^(?:an?|the) (?:\S+ ){0,8}?` + kindsOfThing + `s?\b`)
	// sideClause goes on about the thing behind its definition; an "and" or a "for" belongs to it and may not be cut.
	sideClause = lang.MustCompile(`,? wherein\b.*$|, (?:which|where|thereby|thus|enabling|ensuring|providing|leaving|with)\b.*$`)
	emptyKind  = lang.MustCompile(`(?i)\b(?:cornerstone|backbone|flagship|key|important|major|premier|leading|one of the|part of)\b`)
	bodyEnd    = lang.MustCompile(`(?:University|Institute|Limited|Ltd\.?|Council|Corporation|Board|Authority|Ministry|Department|Centre|Organisation|Organization|Society|Mission|Government)(?: ?\([^)]*\))? and `)
	namelessly = lang.MustCompile(`(?i)^(?:the |this |that |it|he|she|they|we|these|those|there|what|one|india|government|ministry|department|union|minister|prime minister|president|parliament|centre|state|states)(?:\s|$)`)
)

// pointer is a term with the line that says what a document says of it.
type pointer struct {
	term string
	line sandarbh.Line
}

// pointers gives short answers to what an examiner may ask of the note's own terms: whose body it is, under which Act, in
// which State, what it is. Only what no line and no key term of the note says already; each is cited and passes the gate.
func (w *Writer) pointers(n *sandarbh.Note, sets [][]passage, texts cite.Texts) {
	if n.Language == "hi" {
		return
	}
	var lines []string
	for _, l := range n.Lines() {
		lines = append(lines, l.Line.Text)
	}
	var found []pointer
	for _, set := range sets {
		for i := range set {
			if len(found) == mostPointers {
				break
			}
			for _, p := range set[i].pointers(n, lines, texts) {
				if !slices.ContainsFunc(found, func(o pointer) bool { return sameTerm(o.term, p.term) }) && len(found) < mostPointers {
					found = append(found, p)
				}
			}
		}
	}
	if len(found) == 0 {
		return
	}
	sec := sandarbh.Section{Name: sandarbh.SectionPointers}
	for _, p := range found {
		sec.Lines = append(sec.Lines, p.line)
	}
	n.Sections = append(n.Sections, sec)
}

// pointers are those of one sentence.
func (p *passage) pointers(n *sandarbh.Note, lines []string, texts cite.Texts) []pointer {
	if p.kind == sandarbh.Title || p.kind == sandarbh.Heading || p.quoted || p.claimed {
		return nil
	}
	text := tidy(p.text)
	var out []pointer
	for _, form := range pointerForms {
		for _, m := range form.FindAllStringSubmatch(text, -1) {
			term, what := termOf(m[1]), strings.TrimRight(m[2], " ,")
			if term == "" || strings.HasPrefix(what, "in ") && !siteName.MatchString(term) || len(attributed.FindString(lang.Fold(text))) > 0 && !strings.Contains(m[0], ",") {
				continue
			}
			if !used(term, lines) {
				continue
			}
			if q, ok := p.pointer(term, what, n, lines, texts); ok {
				out = append(out, q)
				break
			}
		}
	}
	return out
}

// termOf is the name that a definition is of, or "".
func termOf(s string) string {
	s = strings.TrimPrefix(strings.TrimSpace(s), "The ")
	if i := bodyEnd.FindStringIndex(s); i != nil {
		s = s[i[1]:] // of two bodies the nearer
	}
	if namelessly.MatchString(s) || words(s) > 12 || len(s) < 3 || household[s] || strings.HasPrefix(s, "“") && !strings.HasSuffix(s, "”") {
		return ""
	}
	if words(s) == 1 && lang.Stop(lang.Fold(s)) {
		return ""
	}
	return s
}

// used reports whether a line of the note has the term, its letters or its long form.
func used(term string, lines []string) bool {
	for _, f := range formsOf(term) {
		for _, l := range lines {
			if wordIn(l, f) {
				return true
			}
		}
	}
	return false
}

// formsOf are a name with its letters, without them, and they alone.
func formsOf(term string) []string {
	long, short, ok := strings.Cut(term, " (")
	if !ok {
		return []string{term}
	}
	return []string{term, long, strings.TrimSuffix(short, ")")}
}

func sameTerm(a, b string) bool {
	for _, x := range formsOf(a) {
		if slices.Contains(formsOf(b), x) {
			return true
		}
	}
	return false
}

func (p *passage) pointer(term, what string, n *sandarbh.Note, lines []string, texts cite.Texts) (pointer, bool) {
	defines := strings.HasPrefix(what, "a ") || strings.HasPrefix(what, "an ") || strings.HasPrefix(what, "the ")
	if defines && !ofKind.MatchString(what) || words(term) == 1 && !proper(term) {
		return pointer{}, false // "Scheme: launched in 2021", and what "Obesity" is
	}
	tries := []string{what}
	if c := sideClause.ReplaceAllString(what, ""); defines && c != what && words(c) >= 6 {
		tries = []string{c, what}
	}
	for _, t := range tries {
		d := draft{text: t, from: p}
		if s := withoutPraise(t); s != t {
			d.text = rightArticle(s)
		}
		if words(d.text) > pointerWords || fluff.MatchString(lang.Fold(d.text)) || emptyKind.MatchString(d.text) || judging.MatchString(d.text) || told(term, d.text, n, lines) {
			continue
		}
		l := sandarbh.Line{Text: term + ": " + d.text + ".", Type: sandarbh.Fact, Label: term, Citations: []sandarbh.Citation{p.citation()}, Edits: []string{"pointer"}}
		if bad := Flaws(l.Text); slices.ContainsFunc(bad, func(f Flaw) bool { return f != NoVerb && f != TooShort }) {
			continue
		}
		if len(cite.Check(l, texts)) == 0 {
			return pointer{term, l}, true
		}
	}
	return pointer{}, false
}

// proper reports one word that is a name by its letters: "CBFC", "SabhaSaar".
func proper(s string) bool {
	return len(s) > 2 && strings.ToLower(s[1:]) != s[1:]
}

// told reports whether a line of the note or one of its key terms says of the term what the definition says.
func told(term, what string, n *sandarbh.Note, lines []string) bool {
	stems := stemsOf(what, n.Language)
	for _, l := range lines {
		if used(term, []string{l}) && held(stems, stemsOf(l, n.Language)) > toldAlready {
			return true
		}
	}
	for _, t := range n.Terms {
		if slices.ContainsFunc(formsOf(term), func(f string) bool { return lang.Fold(f) == lang.Fold(t.First) || lang.Fold(f) == lang.Fold(t.Name) }) &&
			(t.Authority != "" || held(stems, stemsOf(t.Definition, n.Language)) > toldAlready/2) {
			return true
		}
	}
	return false
}

// held is the share of some stems that others hold.
func held(some, others map[string]bool) float64 {
	n := 0
	for s := range some {
		if others[s] {
			n++
		}
	}
	return float64(n) / float64(max(1, len(some)))
}

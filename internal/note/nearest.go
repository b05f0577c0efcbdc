package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Names above: the one name of a kind that stands nearest before a sentence, the office that a document is of, the subject of the
// sentence before.

// headingOf is the heading that a sentence stands under if it is the name of a thing of the kind, "Scheme for Promotion of Bulk
// Drug Parks", and nothing of the kind has been named below it.
func headingOf(p *passage, ends string) string {
	name := headingName(p.heading)
	if name == "" || words(name) < 2 || words(name) > longestHeading || !closes(name) || strings.ContainsAny(name, ":,?;[]") || len(lang.FiniteVerbs(name)) > 0 || opensGerund.MatchString(name) || sortOfScheme.MatchString(name) || sortOfThing.MatchString(name) {
		return ""
	}
	kind := lang.MustCompile(`(?i)^(?:the )?(?:[^ ]+ ){0,8}?(` + ends + `)(?: ?\([A-Z][^ )]*\)| ?[0-9.]+)*(?: (?:for|of|on|to) [^ ].*)?$`)
	if m := kind.FindStringSubmatchIndex(name); m == nil || name[m[2]] > 'Z' || ends == "framework" || ofThing.MatchString(name[:m[2]]) {
		return "" // "Salient features of the scheme", "Salient Features of the Scheme"
	}
	for i := p.index - 1; i >= 0 && p.speaks != nil; i-- {
		q := &p.speaks.ps[i]
		if q.heading != p.heading || q.kind == sandarbh.Heading {
			break
		}
		if wordIn(q.folded, "phase") {
			return "" // of a phase, not of the whole
		}
		for _, n := range lang.Names(q.text) {
			if words(n.Text) > 1 && anySuffix(lang.Fold(n.Text), ends) && !strings.Contains(lang.Fold(name), lang.Fold(n.Text)) && !strings.Contains(lang.Fold(n.Text), lang.Fold(name)) {
				return "" // another of the kind
			}
		}
	}
	return name
}

// ofThing ends before a thing of which a heading tells something.
var ofThing = lang.MustCompile(`(?i)\b(?:of|about|under|for|in) (?:the )?$`)

const longestHeading = 14 // words of a heading that is a name

// officeAbove returns the one name above whose head is an office's kind: "Ministry of Textiles", "Press Council of India".
func officeAbove(before []passage, word string) (string, sandarbh.Citation) {
	best, key := "", ""
	var at sandarbh.Citation
	for i := len(before) - 1; i >= 0; i-- {
		for _, n := range lang.Names(before[i].text) {
			name := strings.TrimPrefix(strings.TrimPrefix(strings.TrimSpace(n.Text), "The "), "the ")
			if ownerBefore.MatchString(before[i].text[:n.Start]) {
				continue
			}
			if words(name) < 2 || words(name) > 12 || !strings.HasPrefix(name, word+" ") && !strings.HasSuffix(name, " "+word) && !headInside(name, word) {
				continue
			}
			k := officeKey(name)
			switch {
			case best == "":
				best, key, at = name, k, before[i].citation()
			case !strings.Contains(key, k) && !strings.Contains(k, key):
				return "", at
			}
		}
	}
	return best, at
}

// headInside reports a name with an office's kind inside, "Press Council of India", and nothing before it that the office could be
// of: "Pump Scheme of Ministry of Wells", "Division Bench of Court of Appeal".
func headInside(name, word string) bool {
	switch word {
	case "Commission", "Council", "Authority", "Corporation", "Board", "Bureau":
	default:
		return false
	}
	first, _, ok := strings.Cut(name, " "+word+" of ")
	return ok && !strings.Contains(first, " of ") && !strings.Contains(first, " for ")
}

// issuer returns the office that the document names as its own, if it is of the kind asked for.
func issuer(doc *sandarbh.Document, word string) (sandarbh.Citation, bool) {
	for _, b := range doc.Blocks {
		text := strings.TrimSpace(doc.Text[b.Start:b.End])
		if b.Kind == sandarbh.Origin && strings.HasPrefix(text, word+" ") && words(text) <= 10 {
			start := b.Start + strings.Index(doc.Text[b.Start:b.End], text)
			return sandarbh.Citation{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldText, Start: start, End: start + len(text)}, Quote: text}, true
		}
	}
	return sandarbh.Citation{}, false
}

// anySuffix reports whether one of the words in which a name ends stands in a title.
func anySuffix(title, ends string) bool {
	for w := range strings.SplitSeq(ends, "|") {
		if wordIn(title, w) {
			return true
		}
	}
	return false
}

// nearestName returns the one name that ends in a head noun's word: the only one of the sentence right above in
// the same block, or of all that stands above; "" if there is none, or more than one that is not a shorter form
// of the other.
func nearestName(from *passage, before []passage, ends string) (name string, at *passage, many bool) {
	if last := len(before) - 1; last >= 0 && before[last].block == from.block && before[last].head < 0 {
		if name, at, _ := onlyName(before[last:], ends); name != "" {
			return name, at, false
		}
	}
	if near := len(before) - nearSentences; near > 0 {
		if name, at, _ := onlyName(before[near:], ends); name != "" {
			return name, at, false
		}
	}
	return onlyName(before, ends)
}

// draftOf reports a name that the document has behind "draft": what it provides is proposed.
func draftOf(doc *sandarbh.Document, name string) bool {
	name = "draft " + lang.Fold(strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the "))
	return strings.Contains(lang.Fold(doc.Title), name) || strings.Contains(lang.Fold(doc.Text), name)
}

const (
	nearSentences = 6 // back, within which a name is the one that is meant
	nearThis      = 1 // back, within which "this" points
)

// version goes on with the number at the end of a name.
var version = lang.MustCompile(`^\.\d+\b`)

var (
	// forWhat is a name with what its thing is for: "Credit Guarantee Scheme for Wells".
	forWhat = lang.MustCompile(`(?i)\b(scheme|agreement) (?:for|on) `)
	// lettersFollow are those by which a long name is called from there on.
	lettersFollow = lang.MustCompile(`^[^.;()]{0,90}\([A-Z][A-Za-z0-9.-]{2,14}\)`)
	// nameEnded follows a name that is whole.
	nameEnded = lang.MustCompile(`^(?:\.\d+)?(?:\s*\(|[.;:]|$|['’]s |,? (?:is|was|has|had|will|shall|aims?|seeks|provides|covers|which|launched|approved|notified|introduced|under|and [a-z]|with|to [a-z]|by|since)\b)`)
)

func onlyName(before []passage, ends string) (name string, at *passage, many bool) {
	of := ""
	if forWhat.MatchString(strings.SplitN(ends, "|", 2)[0] + " for ") {
		of = `(?: (?:for|on) (?:the )?[A-Z].*)?` // "Credit Guarantee Scheme for Wells"
	}
	re := lang.MustCompile(`(?i)(?:^|\s)(?:` + ends + `)` + of + `(?:,? \(?(?:19|20)\d\d\)?)?(?:\s*\([A-Z][A-Za-z0-9&.–-]*\))?$`)
	best, key := "", ""
	for i := len(before) - 1; i >= 0; i-- {
		for _, n := range lang.Names(before[i].text) {
			name := strings.TrimSpace(n.Text) + version.FindString(before[i].text[n.End:])
			if ownerBefore.MatchString(before[i].text[:n.Start]) || strings.HasPrefix(name, "One ") || halfName.MatchString(before[i].text[:n.Start]) {
				continue // "Employees' State Insurance Corporation" is no "State Insurance Corporation"
			}
			if before, after, ok := strings.Cut(name, " of "); ok && words(before) == 1 && !offices[strings.ToLower(before)] {
				name = strings.TrimPrefix(after, "the ") // "Logo of IBCA Summit"
			}
			if strings.HasSuffix(before[i].text[:n.Start], "PM ") {
				name = "PM " + name
			}
			if !re.MatchString(name) || words(name) < 2 || words(name) > 12 || sortOfScheme.MatchString(name) || draftOf(before[i].doc, name) {
				continue
			}
			if forWhat.MatchString(name) && (!nameEnded.MatchString(before[i].text[n.End:]) || strings.HasSuffix(before[i].text[:n.Start], ") ")) {
				if strings.Contains(lang.Fold(before[i].doc.Title), lang.Fold(name)) || lettersFollow.MatchString(before[i].text[n.End:]) {
					continue // the title tells it whole, or its letters do
				}
				return "", nil, true // one of the kind whose name goes on
			}
			k := strings.TrimPrefix(lang.Fold(strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the ")), "pm ")
			switch ahead := before[i].text[:n.Start]; {
			case words(name) == 2 && andName.MatchString(ahead):
				return "", nil, false // half of a name
			case underOther(ahead, ends):
				return "", nil, true
			case best == "":
				best, key, at = name, k, &before[i]
			case k == key || strings.Contains(key, k) || alike(stemsOf(k, "en"), stemsOf(key, "en")) == 1 && words(k) <= words(key):
			case strings.Contains(k, key) || alike(stemsOf(k, "en"), stemsOf(key, "en")) == 1:
				best, key, at = name, k, &before[i]
			default:
				return "", nil, true
			}
		}
	}
	return best, at, false
}

// subjectAbove returns the subject of the sentence right above in the same block, if it is a name or a short phrase that
// can be read alone; where that opens with "it" as well, that of the sentence above it.
func subjectAbove(p *passage, before []passage) (string, *passage) {
	last := &before[len(before)-1]
	text := dropHonorifics(tidy(last.text))
	if last.block != p.block {
		if name := openingName(text); last.kind == p.kind && last.heading == p.heading && words(name) >= 2 {
			return name, last // a paragraph of one sentence, as newspapers print them
		}
		return "", nil
	}
	if m := labelled.FindStringSubmatch(text); m != nil && words(m[1]) <= 2*longestLabel && len(lang.FiniteVerbs(m[1])) == 0 {
		text = m[2]
	}
	if openIt.MatchString(text) && !expletive.MatchString(text) && len(before) > 1 {
		return subjectAbove(last, before[:len(before)-1])
	}
	if name := openingName(text); words(name) >= 2 || name != "" && name == strings.ToUpper(name) && len(name) > 2 {
		if ofPerson(last.text, name) {
			return "", nil
		}
		return name, last
	}
	if name := lateName(text); name != "" {
		return name, last
	}
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 {
		return "", nil
	}
	subject := adverbEnd.ReplaceAllString(strings.TrimSpace(text[:verbs[0].Start]), "")
	if words(subject) == 2 {
		return last.bareSubjectStandsFor(subject, before[:len(before)-1])
	}
	if words(subject) < 2 || words(subject) > 9 || strings.ContainsAny(subject, ",;:") || openOrphan.MatchString(subject) || subordinate.MatchString(subject) ||
		!strings.HasPrefix(subject, "The ") || strings.Contains(subject, " and ") {
		return "", nil
	}
	return subject, last
}

// definedAbove is what the sentence right before a passage says what it is.
func definedAbove(p *passage, before []passage) (string, *passage) {
	last := &before[len(before)-1]
	if name := definedName(dropHonorifics(tidy(last.text))); last.block == p.block && name != "" && !ofPerson(last.text, name) {
		return name, last
	}
	return "", nil
}

// definedName is what a sentence says what it is: "Jaldoot is a sensor for wells", "The pearl spot is a fish of backwaters".
func definedName(text string) string {
	m := defines.FindStringSubmatchIndex(text)
	if m == nil {
		return ""
	}
	name := text[m[2]:m[3]]
	if words(name) > longestDefined || openOrphan.MatchString(name) || subordinate.MatchString(name) || strings.Contains(name, " and ") || pointing()[lang.Stem(lastWord(name), "en")] {
		return ""
	}
	if verbs := lang.FiniteVerbs(text); len(verbs) == 0 || verbs[0].Start < m[3] {
		return ""
	}
	return name
}

// longestDefined is the words of a name that a sentence defines, its article with them.
const longestDefined = 6

// defines is a sentence that says of its subject what it is.
var defines = lang.MustCompile(`^((?:The )?[A-Za-z][\w’'-]*(?: [\w’'-]+){0,5})(?: \([^()]{2,40}\))?,? is (?:an?|the|one of|India['’]s) `)

// bareSubjectStandsFor is the name that "The index", the subject of this sentence, stands for, so that "It" of the next one stands for
// it too; or the subject itself, where the title says what it is.
func (p *passage) bareSubjectStandsFor(subject string, before []passage) (string, *passage) {
	noun, ok := strings.CutPrefix(subject, "The ")
	if !ok || noun != strings.ToLower(noun) || known[noun] {
		return "", nil
	}
	if ends, ok := headNouns[noun]; ok {
		if name, at, many := nearestName(p, before, ends); name != "" && !many {
			return withArticle(name), at
		}
		return "", nil
	}
	if wordIn(lang.Fold(p.doc.Title), noun) && !manyOf(p.doc, noun) {
		return subject, p
	}
	return "", nil
}

// adverbEnd is what stands between a subject and its verb: "The team also".
var adverbEnd = lang.MustCompile(`(?: (?:also|further|now|already|[a-z]+ly))+$`)

// broughtForth is a deed whose object the next sentence is likely to tell of: "The Assembly adopted a resolution. It received …".
var broughtForth = lang.MustCompile(`(?i)\b(?:adopt(?:ed|s)|pass(?:ed|es)|inaugurate[sd]?|(?:lay|laid|lays) the foundation(?: stone)?|dedicate[sd]?|unveil(?:ed|s)?|launch(?:ed|es)?|flag(?:ged|s)? off|releas(?:e|ed|es)|introduc(?:e|ed|es)|operationali[sz]e[sd]?|deploy(?:ed|s)?|roll(?:ed|s)? out) (?:of |for |to the nation |today |\[[^\]]*\] )?(?:(?:an?|the|its|two|three|four|five)\b|\d|[‘“'"]|(?-i:[A-Z]))|\b(?:introduction|launch|inauguration|commissioning|expansion|adoption)(?: and [a-z]+)? of (?:the )?(?-i:[A-Z])`)

// underWhich opens a clause with a subject of its own, of which the next sentence is likely to tell.
var underWhich = lang.MustCompile(`\b(?:under|by|in|through|for|of) which\b`)

// ofPerson reports that a text speaks of a person by the name: no "it" stands for one.
func ofPerson(text, name string) bool {
	return slices.ContainsFunc(lang.Names(text), func(n lang.Name) bool { return n.Person && strings.Contains(n.Text, name) })
}

var openIt = lang.MustCompile(`^(?:It|This|The (?:scheme|platform|portal|mission|programme|initiative|project|app|exercise|system)) `)

// lateName is the name that is the subject behind an opening phrase: "Launched in June 2016, the Abhiyaan provides …".
func lateName(text string) string {
	if !leadOpen.MatchString(text) && !lateOpen.MatchString(text) {
		return ""
	}
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 {
		return ""
	}
	at := strings.LastIndex(text[:verbs[0].Start], ", ")
	if at < 0 {
		return ""
	}
	name := openingName(upperFirst(text[at+2:]))
	if words(name) < 2 && (name != strings.ToUpper(name) || len(name) < 3) {
		return ""
	}
	return name
}

// lateOpen is a participle that opens a sentence.
var lateOpen = lang.MustCompile(`^[A-Z][a-z]+ed `)

var besideBracket = lang.MustCompile(`^\s*\([^)]*\)`)

// openingName returns the name with which a sentence opens, with its article.
func openingName(s string) string {
	names := lang.Names(s)
	if len(names) == 0 {
		return ""
	}
	n := names[0]
	lead := strings.TrimSpace(s[:n.Start])
	if lead != "" && !strings.EqualFold(lead, "the") {
		return ""
	}
	// Its verb must follow at once: in "A (AA) and B have signed" the subject is neither alone.
	rest := strings.TrimLeft(besideBracket.ReplaceAllString(s[n.End:], ""), " ")
	if verbs := lang.FiniteVerbs(rest); n.Person || len(verbs) == 0 || verbs[0].Start > 0 {
		return ""
	}
	if lead != "" && !strings.HasPrefix(n.Text, "The ") {
		return "The " + n.Text
	}
	return n.Text
}

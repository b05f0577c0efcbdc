package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Antecedents: an opening pronoun or "the scheme" gets its name from an earlier sentence of the same
// document, which is then cited too. Where more than one name could be meant, nothing is put in: the line
// then falls to the rule against orphans.

var definiteHead = lang.MustCompile(`^(The|This|These|the|this|these) (\w+)\b`)

// cutPointer takes "This" or "These" off the noun that it points with; not off "This is" or "This year".
func cutPointer(s string) (string, bool) {
	if opensWell.MatchString(s) {
		return "", false
	}
	for _, w := range []string{"This ", "These "} {
		if rest, ok := strings.CutPrefix(s, w); ok && !pointsAlone.MatchString(rest) {
			return rest, true
		}
	}
	return "", false
}

// pointsAlone follows a "this" that stands for a whole sentence.
var pointsAlone = lang.MustCompile(`^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|shall|should|must|does|do|did|also|not|in|on|at|to|of|for|and|or|include[sd]?|means|makes|made|marks|allows|enables|ensures|helps|brings|takes|reflects|gives|provides|follows|comes|led|leads|adds|applies|covers|requires|represents)\b|^[\w-]+(?:ed|ly)\b`)

// resolve replaces an opening pronoun, or "The scheme" and its like, by the name it stands for. before are
// the passages of the same document above, in order.
func (d *draft) resolve(before []passage) {
	if m := definiteHead.FindStringSubmatchIndex(d.text); m != nil && !strings.HasPrefix(d.text[m[1]:], "-") {
		d.resolveDefinite(before, d.text[m[4]:m[5]], d.text[m[1]:])
		if rest, ok := cutPointer(d.text); ok && !d.orphan {
			d.apply("article", "The "+rest) // what "this scheme" is, the title says
		}
		return
	}
	if at := lateIt(d.text); at != nil && len(before) > 0 && d.text[at[0]:at[1]] == "it" {
		if name, from := subjectAbove(d.from, before); name != "" {
			if strings.HasPrefix(name, "The ") {
				name = "the " + name[len("The "):]
			}
			d.name(d.text[:at[0]]+name+d.text[at[1]:], from.citation())
		}
		return
	}
	if m := lateBoth.FindStringSubmatchIndex(d.text); m != nil {
		if names, from := twoPersons(before); names != "" {
			d.name(d.text[:m[2]]+names+d.text[m[3]:], from.citation())
		}
		return
	}
	m := openPronoun.FindStringSubmatchIndex(d.text)
	if m == nil || len(before) == 0 || governs.MatchString(d.text[m[1]:]) {
		return
	}
	word := strings.ToLower(d.text[m[2]:m[3]])
	rest := strings.TrimLeft(d.text[m[3]:], " ")
	for _, filler := range []string{"further ", "also ", "additionally ", "in addition "} {
		rest = strings.TrimPrefix(rest, filler)
	}
	name, from := "", (*passage)(nil)
	switch {
	case word == "he" || word == "she" || word == "the minister" || word == "the union minister":
		name, from = speaker(before, word, spoken.MatchString(lang.Fold(rest)))
	case word == "it":
		if last := &before[len(before)-1]; expletive.MatchString(d.text) || last.block == d.from.block && (broughtForth.MatchString(last.text) || underWhich.MatchString(last.text)) {
			return // "it" may be what was brought forth, or what the clause tells of
		}
		if name, from = subjectAbove(d.from, before); name == "" {
			name, from = definedAbove(d.from, before)
		}
		if name == "" {
			if name, from = paragraphOwner(d.from, before); name != "" {
				name = subjectOf(name, d.from.doc)
			}
		}
	case word == "they" || word == "both" || strings.Contains(word, "two") || strings.Contains(word, "leaders"):
		name, from = twoPersons(before)
	}
	if name == "" || word == "it" && (place(name) || ofAim.MatchString(name)) {
		d.orphan = strings.Contains(word, "minister")
		return
	}
	if (word == "she" || word == "it") && d.from.doubted(word, name) {
		d.orphan = true
		return
	}
	if headNouns[strings.ToLower(name)] != "" {
		name = "The " + name // "The Act applies …. It also covers …"
	}
	d.name(name+" "+rest, from.citation())
}

// ofAim is a subject of which nothing more is told: what goes on is told of the thing whose aim it is.
var ofAim = lang.MustCompile(`(?i)^(?:the )?(?:\w+ )?(?:objectives?|aims?|purpose|goals?|intention|total|number) (?:of|behind)\b`)

// inTitle reports that a title has a name: its words, or its letters.
func inTitle(name, title string) bool {
	short := initials(strings.TrimPrefix(name, "The "))
	return alike(stemsOf(name, "en"), stemsOf(title, "en")) == 1 || slices.ContainsFunc(strings.Fields(title), func(w string) bool {
		w = strings.Trim(w, "(),:;.‘’“”'\"")
		return letters.MatchString(w) && strings.HasPrefix(short, w)
	})
}

// resolveDefinite puts the name for "The scheme", "The Ministry": a name above, or the office that issued
// the document. What has no name can be read alone only if the whole document is about it.
func (d *draft) resolveDefinite(before []passage, word, rest string) {
	noun := strings.ToLower(word)
	title := about(d.from.doc, before)
	if noun == "minister" && !nextIsName(rest) {
		if name, c := minister(d.from.doc, before); name != "" {
			d.name(name+rest, c)
		}
		d.orphan = d.orphan && !strings.Contains(title, noun)
		return
	}
	if noun == "project" && !nextIsName(rest) {
		// A release names many; which one is meant, its paragraph alone says.
		d.orphan = !strings.Contains(title, noun) && manyOf(d.from.doc, noun)
		return
	}
	if inCompound(rest) && !strings.HasSuffix(noun, "s") {
		return // "the scheme period of PMAY-U"
	}
	if ends, ok := headNouns[noun]; ok && !nextIsName(rest) {
		if name := headingOf(d.from, ends); name != "" && d.renamed(withArticle(name)+rest, d.from.headingCitation()) {
			return
		}
		name, p, many := nearestName(d.from, before, ends)
		if t, at := d.from.speaks.named(d.from, noun); t != nil && at != nil && t.key != lang.Fold(name) && wordIn(t.key, noun) {
			name, p = t.name, at // what the paragraph speaks of, before what stands nearest
		}
		if own := lang.Fold(d.from.doc.Title); name != "" && (offices[noun] || p.index != d.from.index-1) && wordIn(own, noun) && !inTitle(name, d.from.doc.Title) {
			name, many = "", false // the Committee whose report this is, and none of those that it speaks of
		}
		if name != "" && strings.HasPrefix(lang.Fold(d.text), "this ") && p.index < d.from.index-nearThis {
			name, many = "", true // "this committee" has been spoken of just before
		}
		if name != "" && p.index != d.from.index-1 && d.from.speaks.severalInTitle(noun) {
			name, many = "", true
		}
		if name != "" && d.from.broughtSince(p, ends) {
			name, many = "", true // "the redesigned e-Crafts portal"
		}
		if name != "" && p.block != d.from.block && d.from.otherOpens(before, name, ends) {
			name, many = "", false // the paragraph opens with a name of its own
		}
		if name != "" && p.block != d.from.block && d.from.rival(strings.TrimPrefix(name, "The ")) {
			name, many = "", true // the paragraph speaks of something else since
		}
		if name != "" {
			d.name(withArticle(name)+rest, p.citation())
			if short := strings.TrimPrefix(name, "The "); d.orphan && words(short) <= longestScope && !d.putIn(short, noun, 0, len(d.text)-len(rest)) && !d.byLetters(false) {
				d.apply("reference", "The "+noun+" ["+short+"]"+rest)
				d.orphan = !strings.Contains(d.text, "["+short+"]") && !strings.Contains(lang.Fold(d.from.doc.Title), lang.Fold(short))
			}
			return
		}
		d.orphan = many || !strings.Contains(title, noun) && !anySuffix(title, ends) && manyOf(d.from.doc, noun)
		return
	}
	if offices[noun] && !nextIsName(rest) {
		word := upperFirst(word) // newspapers write "the court"
		if name, c := d.from.certainOffice(word); name != "" && d.renamed("The "+name+rest, c) {
			return
		}
		if name, c := officeAbove(before, word); name != "" {
			d.name("The "+name+rest, c)
			return
		}
		if c, ok := issuer(d.from.doc, word); ok && strings.Count(d.from.doc.Text, word+" of ")-strings.Count(d.from.doc.Text, c.Quote) <= 0 {
			d.name("The "+c.Quote+rest, c)
			return
		}
		d.orphan = !strings.Contains(title, noun)
		return
	}
	if subject := bareSubject(d.text); subject != "" && !known[lastWord(subject)] && (words(subject) == 2 || pointing()[lang.Stem(lastWord(subject), "en")]) {
		d.orphan = !strings.Contains(title, lang.Stem(lastWord(subject), "en")) && (words(subject) > 2 || !otherWordFor(lastWord(subject), d.from.doc))
	} else if rest, ok := cutPointer(d.text); ok && subject == "" {
		// "This Central assistance …": its last noun must be what the document is about.
		d.orphan = true
		if verbs := lang.FiniteVerbs(rest); len(verbs) > 0 {
			subject := strings.TrimSpace(rest[:verbs[0].Start])
			d.orphan = words(subject) > 6 || subject == "" || !strings.Contains(title, lang.Stem(strings.ToLower(lastWord(subject)), "en"))
		}
	}
}

// innerPointer is "this scheme" inside a sentence, behind a preposition.
var innerPointer = lang.MustCompile(`(?i)(\b(?:under|of|in|through|for|towards|by|with|to|onto|on|from)) (?:this|the said|the) ([Ss]cheme|[Mm]ission|[Pp]rogramme|initiative|[Pp]roject|fund|component|[Aa]ct|[Pp]olicy|[Pp]ortal|[Pp]latform|framework|[Aa]greement|yojana|campaign|exercise|index|survey|[Cc]ode|[Bb]ill|treaty|convention)\b`)

// resolveInner puts the name for a "this scheme" inside the sentence: that of the heading above, or a name above.
func (d *draft) resolveInner(before []passage) {
	m := innerPointer.FindStringSubmatchIndex(d.text)
	if m == nil || len(before) == 0 {
		return
	}
	noun := strings.ToLower(d.text[m[4]:m[5]])
	ends, ok := headNouns[noun]
	if !ok {
		ends = noun
	}
	if rest := d.text[m[1]:]; nextIsName(rest) || namedIn(d.text[:m[0]], ends) {
		return // "the scheme of …"; or the line has the name itself
	}
	if name := headingOf(d.from, ends); name != "" && d.renamed(upperFirst(d.text[:m[3]]+" "+lowerThe(withArticle(name))+d.text[m[1]:]), d.from.headingCitation()) {
		return
	}
	name, p, many := nearestName(d.from, before, ends)
	if name == "" && noun != "act" && noun != "bill" && noun != "code" {
		if owner, _ := paragraphOwner(d.from, before); owner != "" && !strings.EqualFold(owner, noun) {
			if undertaking[noun] && isBody(owner, before) || inCompound(d.text[m[1]:]) {
				d.orphan = true // "the project cost" is of no body, nor is the body the project
				return
			}
			d.apply("owner", d.text[:m[1]]+" ["+owner+"]"+d.text[m[1]:])
			return
		}
	}
	if name == "" {
		// "The Act" of a document that names one in its title is that one.
		d.orphan = d.orphan || many && !strings.Contains(lang.Fold(d.from.doc.Title), noun)
		return
	}
	name = strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the ")
	if !strings.HasSuffix(lang.Fold(name), "yojana") && !strings.HasSuffix(lang.Fold(name), "abhiyan") {
		name = "the " + name
	}
	if d.renamed(upperFirst(d.text[:m[3]]+" "+name+d.text[m[1]:]), p.citation()) {
		return
	}
	d.orphan = true
	if short := strings.TrimPrefix(name, "the "); words(short) <= longestScope && strings.Contains(lang.Fold(d.from.doc.Title), lang.Fold(short)) {
		d.apply("reference", d.text[:m[3]]+" the "+d.text[m[4]:m[1]]+" ["+short+"]"+d.text[m[1]:])
		d.orphan = !strings.Contains(d.text, "["+short+"]")
	}
}

// lowerThe is a name inside a sentence.
func lowerThe(name string) string {
	if rest, ok := strings.CutPrefix(name, "The "); ok {
		return "the " + rest
	}
	return name
}

// namedIn reports whether a text has a name that ends in a head noun's word, or a capitalised short form.
func namedIn(text, ends string) bool {
	for _, n := range lang.Names(text) {
		if words(n.Text) >= 2 && anySuffix(lang.Fold(n.Text), ends) || n.Text == strings.ToUpper(n.Text) && len(n.Text) > 2 {
			return true
		}
	}
	return false
}

// about is what a document is about: its title and its opening sentences, folded.
func about(doc *sandarbh.Document, before []passage) string {
	var s strings.Builder
	s.WriteString(lang.Fold(doc.Title))
	for i, n := 0, 0; i < len(before) && n < 2; i++ {
		if before[i].kind != sandarbh.Title {
			s.WriteString(" " + before[i].folded)
			n++
		}
	}
	return s.String()
}

// manyOf reports whether a document speaks of several things of a kind, so that "the project" may be any of them.
func manyOf(doc *sandarbh.Document, noun string) bool {
	headings := 0
	for _, b := range doc.Blocks {
		if b.Kind == sandarbh.Heading {
			headings++
		}
	}
	return headings > 3 || wordIn(lang.Fold(doc.Text), noun+"s")
}

// name replaces the opening by a name that is cited too.
func (d *draft) name(text string, c sandarbh.Citation) {
	if !d.renamed(text, c) {
		d.orphan = true
	}
}

// renamed puts in a name that is cited too, unless the gate refuses it.
func (d *draft) renamed(text string, c sandarbh.Citation) bool {
	text, cites := strings.TrimSpace(text), append(slices.Clone(d.cites), c)
	if !d.passes(text, cites) {
		return false
	}
	d.text, d.cites = text, cites
	d.edits = append(d.edits, "antecedent")
	return true
}

// bareSubject returns a subject that opens with "The", has no name and no "of" in it, and so must have been
// introduced before: "The extension", "The proposed products".
func bareSubject(text string) string {
	verbs := lang.FiniteVerbs(text)
	if len(verbs) == 0 {
		return ""
	}
	subject := strings.TrimSpace(text[:verbs[0].Start])
	article, rest, _ := strings.Cut(subject, " ")
	if words(subject) < 2 || words(subject) > 5 || article != "The" && article != "This" && article != "These" || rest != strings.ToLower(rest) {
		return ""
	}
	for _, w := range []string{" of ", " for ", " to ", " in ", " between ", " on ", " from ", " by ", " with ", " at "} {
		if strings.Contains(subject, w) {
			return ""
		}
	}
	return subject
}

// halfName stands before a name whose first word was read as something else, "on Jan Samarth Portal", or that is cut at its "and",
// "the Salt and Lime Code".
var halfName = lang.MustCompile(`\S\s+(?:of\s+)?[A-Z][a-z]+\s$|^(?:Jan|Mar|May|Sun|Mon|Sat)\s$|\b[Tt]he [A-Z][a-z]+ (?:and|&) $`)

var ownerBefore = lang.MustCompile(`['’]s?\s$`)

func lastWord(s string) string { return s[strings.LastIndex(s, " ")+1:] }

var openPronoun = lang.MustCompile(`(?i)^(he|she|it|they|both (?:the )?(?:leaders|sides|ministers|prime ministers)|the two (?:leaders|prime ministers|ministers|sides)|(?:the )?leaders|the (?:union )?minister)\s`)

// lateBoth is the subject behind an opening: "Noting the goal of 2029, both leaders agreed".
var lateBoth = lang.MustCompile(`^[A-Z][a-z]+ing [^,]*, (both (?:the )?(?:leaders|prime ministers|ministers)|the two (?:leaders|prime ministers|ministers)) `)

var expletive = lang.MustCompile(`(?i)^it (?:is|was|has been|will be|may be|would be|can be|should be)?\s*(?:also |further |being |hereby )?(?:expected|estimated|hoped|proposed|important|necessary|noted|clarified|decided|reported|believed|observed|learnt|understood|likely|possible|essential|imperative|pertinent|clear|evident|true|felt|aimed|seen|recommended|stated|mentioned|informed|envisaged|envisioned|required|mandatory)`)

func nextIsName(rest string) bool {
	rest = strings.TrimLeft(rest, " ")
	return rest != "" && (rest[0] >= 'A' && rest[0] <= 'Z' || rest[0] == '(' || rest[0] == '\'' || strings.HasPrefix(rest, "of ") || strings.HasPrefix(rest, "for ") || strings.HasPrefix(rest, "’") || onName.MatchString(rest))
}

// onName goes on with a name: "The Agreement on Social Security".
var onName = lang.MustCompile(`^on (?:the )?[A-Z][a-z]+ [A-Z]`)

// withArticle opens a sentence with a name: "Pradhan Mantri Awaas Yojana" stands bare, "Mines Act" takes "The".
func withArticle(name string) string {
	if strings.HasPrefix(name, "The ") || possessed.MatchString(name) {
		return name
	}
	if strings.HasPrefix(name, "the ") {
		return upperFirst(name)
	}
	last := strings.ToLower(name[strings.LastIndex(name, " ")+1:])
	switch last {
	case "yojana", "abhiyan":
		return name
	}
	return "The " + name
}

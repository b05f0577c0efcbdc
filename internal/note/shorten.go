package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Lengths in words at which the cuts begin: a line of 8 to 28 words reads best.
const (
	comfortable = 28
	long        = 34
)

// otherOccasion ends the patterns of an occasion, behind what somebody did there.
const otherOccasion = `|in (?:his|her|their) (?:keynote|inaugural|opening|welcome|special|valedictory|presidential|concluding|address|remarks|speech)[^,]*|on the occasion[^,]*|during (?:the|his|her|this|their) (?:interaction|address|event|visit|programme|meeting|discussion|discussions|session|briefing)[^,]*),\s+`

var (
	occasion     = lang.MustCompile(`(?i)^(?:(?:while )?(?:` + phrases("speaking") + `)\b[^,]*` + otherOccasion)
	longOccasion = lang.MustCompile(`(?i)^(?:(?:while )?(?:` + phrases("speaking") + `)\b[^,]*(?:,[^,]{0,40})?` + otherOccasion)
	leadClause   = lang.MustCompile(`(?i)^(?:as (?:a )?part of|in (?:line|keeping|accordance|tune|continuation|pursuance|view|order|furtherance|a bid)|with (?:a|an|the|this|its|their)|through|by \w+ing|under (?:the|its|this)|to (?:further|ensure|strengthen|promote|enhance|support|facilitate|improve|address|boost|achieve|enable|encourage)|building|recogni[sz]ing|considering|keeping|taking|leveraging|aligned|guided|driven|reaffirming|reinforcing|underscoring|demonstrating|reflecting|responding|as informed by|as reported by|continuing|given|amid|against the backdrop|towards|over the (?:years|course|past)|having|being)\b[^,]*,\s+`)
	examples     = lang.MustCompile(`(?i),?\s+(?:such as|including(?: but not limited to)?|like|namely|viz\.?|e\.g\.,?|inter[- ]alia)\s[^;]*$`)
	whichTail    = lang.MustCompile(`(?i),\s+(?:which|who|whose|where|whereby|wherein|with (?:the|its|their|an?|over|more)|as (?:well|they|it|part)|along with|together with|besides|apart from|while \w+ing|(?-i:[a-z]\w*ing))\b[^;]*$`)
	byTail       = lang.MustCompile(`(?i),?\s+(?:by (?:\w+ly )?\w+ing|through (?:the )?\w+|for (?:the )?(?:\w+ing|effective|better|improved|smooth|efficient|holistic)|to (?:further |effectively |comprehensively |help |better )?(?:ensure|strengthen|promote|enhance|support|facilitate|improve|address|boost|achieve|enable|encourage|provide|create|build|foster|drive|accelerate|deliberate|make|bring|help|secure|develop|advance|increase|expand|serve|meet|empower|deepen)|via|based on|in (?:collaboration|coordination|partnership|association|consultation|accordance|line|view|order) \w+|so that|thereby|as per)\b[^;]*$`)
	midRelative  = lang.MustCompile(`(?i),\s+(?:which|who|whose|where|including|such as|along with|as well as|together with|led by|headed by|chaired by|organi[sz]ed (?:by|as)|held (?:in|on|at)|represented by|comprising)\b[^,;]*,\s+`)
	subjectHead  = lang.MustCompile(`^(?:The )?[A-Z][^,;:“”]{2,110}, (?:an? |the (?:flagship|nodal|apex|premier|largest|first|national|country|world|government))`)
	honours      = lang.MustCompile(`(?:,\s+(?:PVSM|UYSM|AVSM|YSM|SYSM|VSM|SM|NM|VM|KC|SC|VrC|MVC|PVC|ADC|Retd)\*{0,2}){1,}(?:,|\b)`)
	whoClause    = lang.MustCompile(`, (?:who|which) ((?:shall|will|would|is|are|was|were|has|have|had|can|may)\b [^;]*)$`)
	pairSubject  = lang.MustCompile(`,? and (?:also )?((?:is|are|was|were|has|have|had|will|shall|would)\b .*)$`)
)

// shorten brings a long line nearer to what reads well: it sets an apposition as a line of its own, drops
// clauses of occasion, purpose and example that hold no figure and no condition, and divides what is still
// too long between two whole clauses.
func (d *draft) shorten() []draft {
	for _, re := range []*lang.Pattern{occasion, longOccasion} {
		if s := re.ReplaceAllString(d.text, ""); s != d.text && standsAlone(s) && opensSubject.MatchString(s) && !d.owns(s) && !lastNamed(s) {
			d.apply("occasion", upperFirst(s))
			break
		}
	}
	d.apply("honours", honours.ReplaceAllString(d.text, " "))
	var extra []draft
	if words(d.text) > comfortable {
		if left, name, rest := relative(d.text); name != "" {
			main, side := *d, *d
			main.text, main.edits = left+".", with(d.edits, "relative clause")
			side.text, side.edits = upperFirst(name)+" "+rest, with(d.edits, "relative clause")
			if standsAlone(main.text) && !lostTold(left) && !lostWish(left, rest) && words(side.text) >= 7 {
				*d = main
				extra = append(extra, side)
			}
		}
	}
	if words(d.text) > comfortable {
		if subject, what, rest := appositive(d.text); what != "" {
			main, side := *d, *d
			main.text, main.edits = subject+" "+rest, with(d.edits, "apposition")
			side.text, side.edits = subject+" is "+what+".", with(d.edits, "apposition")
			if standsAlone(main.text) {
				*d = main
				if words(side.text) >= 8 {
					extra = append(extra, side)
				}
			}
		}
	}
	for _, cut := range []struct {
		name string
		over int
		edit func(string) string
	}{
		{"opening clause", comfortable, func(s string) string { return cutHead(s, leadClause) }},
		{"purpose", comfortable, func(s string) string { return cutShortest(s, purposeTail, comfortable) }},
		{"purpose", long, func(s string) string { return cutShortest(s, purposeInfinit, long) }},
		{"relative clause", long, func(s string) string { return cutMiddle(s, midRelative) }},
		{"examples", long, func(s string) string { return unlessVague(s, cutList(s)) }},
		{"examples", long, func(s string) string { return unlessVague(s, cutTail(s, examples)) }},
		{"relative clause", long, cutLastClause},
		{"purpose", long, func(s string) string { return unlessMandate(s, cutShortest(s, byTail, long)) }},
		{"parentheses", long, dropLongParens},
		{"short form", MaxWords, shortForms},
		{"acronyms", MaxWords, func(s string) string { return dropParensBut(s, acronymParens, func(string) bool { return false }) }},
		// A clause of purpose with its figures goes whole, where the line would else be too long to stand.
		{"purpose", MaxWords, func(s string) string { return cutWhole(s, purposeTail) }},
		{"purpose", MaxWords, func(s string) string { return cutWhole(s, purposeInfinit) }},
		{"power", MaxWords, func(s string) string { return byPower.ReplaceAllString(s, " $1") }},
		{"measures", MaxWords, cutMeasures},
		{"office", MaxWords, d.stateOffice},
		{"office", MaxWords, d.longOffice},
		{"government", MaxWords, func(s string) string { return ofGovernment.ReplaceAllString(s, "$1$2") }},
	} {
		if words(d.text) > cut.over {
			if s := cut.edit(d.text); words(d.text) > MaxWords || !thin(s) {
				d.apply(cut.name, s)
			}
		}
	}
	if words(d.text) <= long {
		return append([]draft{*d}, extra...)
	}
	var pieces []string
	if !strings.Contains(d.text, ":") { // after a colon a list follows
		pieces = splitClauses(d.text)
	}
	if len(pieces) < 2 {
		pieces = splitPredicates(d.text)
	}
	if len(pieces) < 2 && words(d.text) > MaxWords && !strings.Contains(d.text, ":") {
		pieces = splitAnd(d.text)
	}
	if len(pieces) < 2 && words(d.text) > MaxWords {
		pieces = splitDeeds(d.text)
	}
	if len(pieces) < 2 || lostAnd(strings.TrimRight(pieces[0], ".")) {
		return append([]draft{*d}, extra...)
	}
	var out []draft
	for _, p := range pieces {
		c := *d
		c.edits = with(d.edits, "split")
		c.text = upperFirst(withoutLetter(p))
		c.stop()
		out = append(out, c)
	}
	return append(out, extra...)
}

// lostWish reports a sentence that ends in whom somebody asked, while what they shall do stands behind the clause: "The Bench asked
// the Board, which opposes the plan, and the Mill to answer".
func lostWish(left, rest string) bool {
	m := wishes.FindStringIndex(left)
	return m != nil && !strings.Contains(left[m[1]:], " to ") && strings.Contains(rest, " to ")
}

var wishes = lang.MustCompile(`\b(?:asked|directed|urged|ordered|requested|instructed|told|advised|allowed|permitted|invited|called (?:up)?on) [^,]*$`)

// thin reports what is left of a sentence when the cut took what it was told for: "The Mission was launched as a platform."
func thin(s string) bool { return words(s) < leastWhole && len(lang.Quantities(s)) == 0 }

const leastWhole = 15 // words

// owns reports that what stands before the rest of a sentence names what the rest's figure is of: the rest names nothing but
// persons, "Highlighting Ranchi Airport's traffic, the Minister noted that passengers have increased", or the opening tells of
// what is spoken and names what the rest does not, "Speaking of Goa, he said that 9,300 loans have been given".
func (d *draft) owns(rest string) bool {
	opening, ok := strings.CutSuffix(d.text, rest)
	if !ok || len(lang.Quantities(rest)) == 0 {
		return false
	}
	var persons strings.Builder
	for _, n := range lang.Names(d.from.text) {
		if n.Person {
			persons.WriteString(n.Text + "\n")
		}
	}
	things := func(s, besides string) bool {
		return slices.ContainsFunc(lang.Names(s), func(n lang.Name) bool {
			return !n.Person && !officeName.MatchString(n.Text) && !strings.Contains(persons.String(), n.Text) && (besides == "" || headNouns[lang.Fold(n.Text)] == "" && !strings.Contains(besides, initials(n.Text)) && !strings.Contains(besides, n.Text))
		})
	}
	return things(opening, "") && !things(rest, "") || topical.MatchString(opening) && len(lang.FiniteVerbs(opening)) == 0 && !strings.Contains(opening, "(") && things(opening, rest)
}

// topical opens with that of which somebody speaks, and not with where or when.
var topical = lang.MustCompile(`(?i)^(?:while )?(?:(?:highlighting|emphasi[sz]ing|underlining|underscoring|referring to|citing|recalling|describing|detailing) |(?:speaking|talking) (?:\w+ly )?(?:about|of|on(?-i: (?:the )?[A-Z]))|turning to )`)

// shortForms writes "CAQM" for "Commission for Air Quality Management … (CAQM)" in a sentence that is too long with both,
// one name after the other until it fits.
func shortForms(s string) string {
	for words(s) > MaxWords {
		found := lang.Abbreviations(s)
		i := slices.IndexFunc(found, func(a lang.Abbreviation) bool {
			short, least := a.Short.Of(s), 4
			if short != strings.ToUpper(short) {
				least = 6 // "RoSCTL" is worth it, "IGoM" is not
			}
			return words(a.Long.Of(s)) >= least && a.Long.Start < a.Short.Start && a.Short.End < len(s) && s[a.Short.End] == ')' && !openQuote.MatchString(s[:a.Long.Start]) &&
				!strings.HasPrefix(s[a.Short.End:], "): ") // a label, whose sentence goes on with the letters
		})
		if i < 0 {
			break
		}
		a := found[i]
		s = s[:a.Long.Start] + a.Short.Of(s) + s[a.Short.End+1:]
	}
	return s
}

// openQuote ends inside quotation marks, whose words stay.
var openQuote = lang.MustCompile(`“[^”]*$`)

// vagueEnd is a noun that says nothing without the examples behind it.
var vagueEnd = lang.MustCompile(`(?i)\b(?:regions|areas|sectors|segments|fields|initiatives|measures|schemes|products|categories|platforms|programmes|components|states|districts|items|activities|technologies|features|steps|reforms|entities|institutions|agencies|organisations|partners|countries|crops|sources|services|facilities|modes|parameters|factors|domains|themes|topics|aspects|priorities|units|projects)\.$`)

func unlessVague(whole, cut string) string {
	if vagueEnd.MatchString(cut) {
		return whole
	}
	return cut
}

// unlessMandate keeps what a body was set up for, or somebody told to do, in a sentence that a line can hold.
func unlessMandate(whole, cut string) string {
	if words(whole) <= MaxWords && setUp.MatchString(cut) && toDo.MatchString(whole[len(strings.TrimRight(cut, ".")):]) {
		return whole
	}
	return cut
}

var (
	setUp = lang.MustCompile(`\b(?:established|set up|constituted|created|formed|launched|appointed|mandated|empowered|directed|asked|urged|required|designated)\b`)
	toDo  = lang.MustCompile(`^,? to `)
)

// longOffice keeps the office alone of a run of charges before a name: "Union Minister of A, B and C, Jane Doe" is a Union Minister.
func (d *draft) longOffice(s string) string { return d.ofCharges(s, "") }

// stateOffice keeps the first charge of a Minister of State, of whom there are many: "Union Minister of State (Independent Charge) for A, B
// and MoS, C, Jane Doe" is one for A.
func (d *draft) stateOffice(s string) string {
	m := officeRun.FindStringSubmatchIndex(s)
	if m == nil || !strings.HasSuffix(s[m[2]:m[3]], " of State") {
		return s
	}
	charge := firstCharge.FindStringSubmatch(s[m[3]:])
	if charge == nil {
		return s
	}
	first := anotherOffice.ReplaceAllString(charge[1], "")
	if kept := d.ofCharges(s, first); words(kept) <= MaxWords {
		return kept
	}
	return s
}

// ofCharges keeps an office and one charge of a run of them before a name.
func (d *draft) ofCharges(s, charge string) string {
	m := officeRun.FindStringSubmatchIndex(s)
	if m == nil {
		return s
	}
	held := lang.Honorifics(d.from.text)
	for _, n := range lang.Names(d.from.text) { // as written, with the honorific that tells a person
		start := strings.Index(s, n.Text)
		if start < m[0] || start-m[0] > mostOffices || !slices.ContainsFunc(held, func(h lang.Range) bool { return h.End < n.Start && h.End+2 >= n.Start }) {
			continue
		}
		if words(s[m[0]:start]) < 6 || len(lang.FiniteVerbs(s[m[0]:start])) > 0 {
			return s
		}
		return s[:m[0]] + s[m[2]:m[3]] + charge + " " + s[start:]
	}
	return s
}

var (
	officeRun = lang.MustCompile(`\b(?:the )?((?:Union )?Minister(?: of State)?)(?: \([^)]*\))? (?:for|of) `)
	// firstCharge is what a minister is for, up to what else he is for.
	firstCharge = lang.MustCompile(`^(?: \([^)]*\))?( (?:for|of) (?:the )?[A-Z][\w’'-]*(?: (?:of |and |& )?[A-Z][\w’'-]*)*)(?:[,;]| and )`)
	// anotherOffice is what else he is.
	anotherOffice = lang.MustCompile(` and (?:Minister|MoS)\b.*$`)
)

func with(edits []string, name string) []string { return append(append([]string{}, edits...), name) }

// standsAlone reports whether what a cut leaves is still a sentence that opens with its subject.
func standsAlone(s string) bool {
	return words(s) >= 6 && len(lang.FiniteVerbs(s)) > 0 && !subordinate.MatchString(s)
}

// cutHead drops an opening clause, if it holds no figure and no condition and the rest stands alone.
func cutHead(s string, re *lang.Pattern) string {
	m := re.FindStringIndex(s)
	if m == nil || weightyWords.MatchString(s[:m[1]]) || !standsAlone(s[m[1]:]) || startsWithDigit(s[m[1]:]) || spanOpens.MatchString(s) && len(lang.Quantities(s[m[1]:])) > 0 {
		return s
	}
	if second, ok := strings.CutPrefix(s[m[1]:], "and "); ok { // "In view of the outbreak, and in line with the advice of WHO, …"
		if rest := cutHead(second, re); rest != second {
			return rest
		}
		return s
	}
	if insideList(s[m[1]:]) {
		return s
	}
	return upperFirst(s[m[1]:])
}

func startsWithDigit(s string) bool { return s != "" && s[0] >= '0' && s[0] <= '9' }

// insideList reports whether the comma of an opening clause parts a list: the rest has more of it before its verb.
func insideList(rest string) bool {
	verbs := lang.FiniteVerbs(rest)
	return len(verbs) == 0 || strings.Contains(rest[:verbs[0].Start], ", ")
}

// cutMiddle drops a clause between two commas.
func cutMiddle(s string, re *lang.Pattern) string {
	m := re.FindStringIndex(s)
	if m == nil || m[0] < 15 || weightyWords.MatchString(s[m[0]:m[1]]) || anyOf.MatchString(s[:m[0]]) && tellsWhich.MatchString(s[m[0]:]) {
		return s
	}
	rest := s[m[1]:]
	// What follows must be the main verb: else the second comma parts a list, not the clause.
	if verbs := lang.FiniteVerbs(rest); len(verbs) == 0 || verbs[0].Start > 0 || !closes(s[:m[0]]+" "+rest) {
		return s
	}
	return s[:m[0]] + " " + rest
}

// namedList is a run of names given as examples in the middle of a sentence.
var namedList = lang.MustCompile(`,? (?:namely|viz\.?,?|including|such as|like)\s+(?:[A-Z][\w'’&./-]*(?: (?:(?:of|and|&|the|for) )?[A-Z][\w'’&./-]*){0,4},\s+){2,}(?:[^,;.]{0,50}?)\b(?:and|&)\s+(?:the )?[A-Z][\w'’&./-]*(?: [A-Z][\w'’&./-]*){0,3},?`)

// measures at the end of a sentence, one or two: "with a total length of 160 km and total capital cost of Rs. 8,300 crore".
var measures = lang.MustCompile(`,? (?:with|at|involving|having|covering) (?:an? )?` + measure + `(?:,? and (?:an? )?` + measure + `)?\.$`)

const measure = `(?:[a-z]+ ){0,3}(?:length|outlay|cost|investment|expenditure|capacity|area|value|budget|share|contribution) of [^;,]*\d(?:[^;,]|,\d)*?`

// cutMeasures drops them from a sentence that cannot stand with them: what was approved matters more, and as lines of their own
// they do not say of what they are.
func cutMeasures(s string) string {
	m := measures.FindStringIndex(s)
	if m == nil || conditions.MatchString(s[m[0]:]) || !standsAlone(s[:m[0]]) {
		return s
	}
	return cutAt(s, m[0])
}

// cutList drops such a run, if what is left still has its verb.
func cutList(s string) string {
	m := namedList.FindStringIndex(s)
	if m == nil || conditions.MatchString(s[m[0]:m[1]]) {
		return s
	}
	if s[m[0]] != ',' && s[m[1]-1] == ',' {
		m[1]-- // it parts what follows from what the examples are of
	}
	out := strings.TrimRight(s[:m[0]]+s[m[1]:], ".") + "." // the last name may have taken the full stop
	if len(lang.FiniteVerbs(out)) == 0 || !closes(out) || etcetera.MatchString(s[m[1]:]) {
		return s
	}
	return out
}

// etcetera follows where the list has not ended yet.
var etcetera = lang.MustCompile(`^[^.;]{0,60}\betc\b`)

// cutWhole drops a clause to the end of the sentence with its figures, but never a condition.
func cutWhole(s string, re *lang.Pattern) string {
	m := tailOf(s, re)
	if m == nil || conditions.MatchString(s[m[0]:]) {
		return s
	}
	return cutAt(s, m[0])
}

var (
	acronymParens = lang.MustCompile(`\s*\([A-Z][A-Za-z&./-]{1,12}\)`)
	ofGovernment  = lang.MustCompile(`(\b(?:Ministry|Department|Division|Secretary|Adviser|Minister|Commissioner|Commission|Directorate|Office)\b[^,.;]{0,60}), (?:the )?(?:Government of India|Govt\.? of India)(,|\.| has| have| is| was| on| in)`)
)

var longParens = lang.MustCompile(`\s*\([^()]{12,}\)`)

func dropLongParens(s string) string {
	fits := words(s) <= MaxWords
	return dropParensBut(s, longParens, func(p string) bool {
		return weightyWords.MatchString(p) || fits && strings.Count(p, ", ") >= 2 // the members by name
	})
}

// lawName follows a bracket that belongs to the name of a law: "the Environment (Protection) Act".
var lawName = lang.MustCompile(`^\s*(?:and \w+ )?(?:Act|Bill|Rules|Regulations?|Code|Ordinance|Order|Amendment|Adhiniyam|Sanhita|Scheme|\()`)

// dropParensBut drops brackets, but not those that keep says, that belong to the name of a law, or that end a label.
func dropParensBut(s string, re *lang.Pattern, keep func(string) bool) string {
	var b strings.Builder
	last := 0
	for _, m := range re.FindAllStringIndex(s, -1) {
		if keep(s[m[0]:m[1]]) || partOfName.MatchString(s[m[0]:m[1]]) || lawName.MatchString(s[m[1]:]) || strings.HasPrefix(s[m[1]:], ": ") || strings.HasPrefix(s[m[1]:], "'s") || strings.HasPrefix(s[m[1]:], "’s") {
			continue
		}
		b.WriteString(s[last:m[0]])
		last = m[1]
	}
	b.WriteString(s[last:])
	return b.String()
}

// freshSubject opens a clause that has a subject of its own.
var freshSubject = lang.MustCompile(`^(?:the|a|an|more|over|about|around|nearly|approximately|another|all|each|every|based on|its?|their|there|\d)\b`)

// splitAnd divides a sentence that cannot stand in one line at an "and" between two whole clauses.
func splitAnd(s string) []string {
	for at := 0; ; {
		i := strings.Index(s[at:], " and ")
		if i < 0 {
			return nil
		}
		at += i
		left, right := strings.TrimRight(s[:at], " ,;"), s[at+len(" and "):]
		at += len(" and ")
		if words(left) < 8 || words(right) < 8 || words(left) > MaxWords || words(right) > MaxWords || !independent(left) || !independent(right) || onlyOpening(left) || onlyRelative(right) || saying.MatchString(left) || openRelative(left) || openClause.MatchString(left) || !closes(left) || theirsBefore(right) {
			continue
		}
		if !freshSubject.MatchString(right) {
			continue // "Food and Public Distribution Minister …"
		}
		verbs := lang.FiniteVerbs(right)
		if strings.Contains(right[:verbs[0].Start], ", ") && !strings.HasPrefix(right, "based on") {
			continue // the members of a list
		}
		return []string{left, right}
	}
}

// splitPredicates divides "X has done this, and has done that" and gives the second part its subject.
func splitPredicates(s string) []string {
	verbs := lang.FiniteVerbs(s)
	if len(verbs) == 0 {
		return nil
	}
	subject := strings.TrimSpace(s[:verbs[0].Start])
	if subject == "" || words(subject) > 12 || strings.ContainsAny(subject, ",;:") || subordinate.MatchString(subject) || afterDoing.MatchString(s) {
		return nil
	}
	m := pairSubject.FindStringSubmatchIndex(s)
	if m == nil || m[0] < verbs[0].End || saying.MatchString(s[:m[0]]) {
		return nil
	}
	left, right := s[:m[0]], subject+" "+s[m[2]:m[3]]
	if words(left) < 7 || words(right) < 7 {
		return nil
	}
	return []string{left, right}
}

// afterDoing opens with a deed behind which the subject comes.
var afterDoing = lang.MustCompile(`^(?:After|Before|Upon|While|On|By|Despite|Without|Since) (?:[a-z]+ly )?[a-z]+ing\b`)

// relative divides "…, the Name, who shall …" at the clause, if a name stands right before it.
func relative(s string) (left, name, rest string) {
	m := whoClause.FindStringSubmatchIndex(s)
	if m == nil {
		return "", "", ""
	}
	left = s[:m[0]]
	names := lang.Names(left)
	if len(names) == 0 {
		return "", "", ""
	}
	last := names[len(names)-1]
	if last.End != len(left) || words(last.Text) < 2 || placedIn.MatchString(left[:last.Start]) {
		return "", "", "" // "the launch of the scheme in West Bengal, which will": the scheme
	}
	if verb, _, _ := strings.Cut(s[m[2]:], " "); doneByName.MatchString(left[:last.Start]) && manyDo[verb] {
		return "", "", "" // "plans approved by Gram Sabha, which are": the plans
	}
	name = last.Text
	if strings.HasSuffix(strings.ToLower(left[:last.Start]), "the ") {
		name = "the " + name
	}
	return left, name, s[m[2]:m[3]]
}

// placedIn stands before the place or the matter of what a clause tells more of: "a Working Group on Rain Water, which will".
var placedIn = lang.MustCompile(`\b(?:in|at|across|from|within|on|for|between|regarding) (?:the )?$`)

// doneByName stands before who did what the clause may tell more of.
var doneByName = lang.MustCompile(`[a-z]ed by (?:the )?$`)

// byPower is the power by which somebody acts, between subject and verb.
var byPower = lang.MustCompile(`, in (?:the )?exercise of [^:“”]{10,260}?, ((?:hereby|has|have|had|is|are|was|were)\b )`)

var participle = lang.MustCompile(`\b[a-z]{3,}ed\b`)

// manyDo are verbs whose subject is more than one.
var manyDo = map[string]bool{"have": true, "are": true, "were": true, "do": true}

// appositive divides "The Council, an autonomous body under the Department, has signed …" into subject,
// apposition and the rest, which opens with the sentence's first finite verb.
func appositive(s string) (subject, what, rest string) {
	if !subjectHead.MatchString(s) || leadOpen.MatchString(s) {
		return "", "", ""
	}
	comma := strings.Index(s, ", ")
	if participle.MatchString(s[:comma]) {
		return "", "", "" // "The consignment comprised litchi, one of …": that is its verb
	}
	verbs := lang.FiniteVerbs(s)
	for _, v := range verbs {
		if v.Start <= comma {
			return "", "", ""
		}
		before := s[:v.Start]
		if !strings.HasSuffix(before, ", ") && !strings.HasSuffix(before, ", today ") {
			continue
		}
		end := strings.LastIndex(before, ", ")
		if end <= comma {
			return "", "", ""
		}
		what = s[comma+2 : end]
		if w := words(what); w < 4 || w > 24 || len(lang.FiniteVerbs(what)) > 0 {
			return "", "", ""
		}
		if manyDo[strings.ToLower(v.Of(s))] {
			return "", "", "" // "Avanti and Bela Ltd., a company …, have signed": of which of the two?
		}
		return s[:comma], what, strings.TrimSpace(s[end+2:])
	}
	return "", "", ""
}

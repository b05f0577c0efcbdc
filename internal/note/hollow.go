package note

import (
	"iter"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Cuts at the end of a sentence that would take what it was told for: "The panel explored pathways [for joint chip design]". Such a
// sentence is cut further behind, or stays whole.

var (
	emptyMods = `(?: (?:` + phrases("empty-modifiers") + `))*`
	// abstractEnd is an abstract noun that wants to be told of what it is, and things a thing that any release has, with no
	// noun or name before it that says so.
	abstractEnd = lang.MustCompile(` (?:an?|the|its|their|of|for|on|with|through|into|as|and|held|took|made|gave|to [a-z]+|[a-z]+(?:ed|es))` + emptyMods + ` (?:` + phrases("abstract-nouns") + `)$`)
	thingsEnd   = lang.MustCompile(` (?:an?|of|for|on|with|through|into|as|and|held|took|made|gave|to [a-z]+|[a-z]+(?:ed|es))` + emptyMods + ` (?:` + phrases("empty-things") + `)$`)
	// severalEnd counts such nouns as an object, and the time by which they come may follow.
	severalEnd = lang.MustCompile(`([a-z]+) (?:several|various|multiple|many|certain|key|a (?:number|range|series|set|host) of)` + emptyMods + ` (?:` + phrases("abstract-nouns") + `|` + phrases("empty-things") + `)(?: (?:by|in|during|since|until) \d{4})?$`)
	adjunct    = lang.MustCompile(`^(?:under|across|at|in|through|by|on|among|with|for|of|to|from)$`)
	// lastDeed is the last of several, or a clause that says what a thing is: what stands before it is told already.
	lastDeed = lang.MustCompile(` (?:and (?:[a-z]+ly )?[a-z]+|which (?:is|are))(?: (?:an?|the|its|their))?` + emptyMods + ` (?:` + phrases("abstract-nouns") + `|` + phrases("empty-things") + `)$`)
	// bareEnd is a noun of which nothing is said, where there is room for its examples.
	bareEnd = lang.MustCompile(`\b(?:for|of|on|by|with|from|against|across) [a-z]+s$`)

	// completes opens a phrase that says of what, for what or with what; exemplifies one that gives the members.
	completes   = lang.MustCompile(`^(?: [a-z]|, (?:including|namely|viz|such as|like|covering|comprising|encompassing|spanning|focus(?:ed|ing) on|aimed at|through|under|whereby|wherein|in which|under which|during which|which) ?)`)
	exemplifies = lang.MustCompile(`^,? (?:including|namely|viz\.?|such as|like|comprising|covering|encompassing)\b`)
	// heldEnd is a sitting of which nothing is told but when and where it was, and sits opens what it did.
	heldEnd = lang.MustCompile(`\b(?:meeting|session|conference|workshop|round|dialogue|consultation|seminar|summit)\b[^,;]* (?:(?:was|were) (?:also )?(?:held|convened|organi[sz]ed)|took place)\b[^;]*$`)
	sits    = lang.MustCompile(`^,? (?:during which|in which|at which|where|wherein)\b`)

	// worksWith tells who works with whom, and not at what.
	worksWith = lang.MustCompile(`\b(?:is|are|has been|have been|was|were) (?:also |closely )*(?:working|collaborating|cooperating|partnering|coordinating) with (?:the )?[A-Z][\w.&’'-]*(?: (?:of |and |for )?[A-Z][\w.&’'-]*)*$`)

	// oneNamed ends in the one thing that "namely" goes on to name.
	oneNamed = lang.MustCompile(`\ban? [a-z -]+$`)
	namely   = lang.MustCompile(`^,? (?:namely|viz\.?)[,:]? `)

	// givenFor tells for what a sum was given.
	givenFor = lang.MustCompile(`^ (?:for|towards) `)

	// bareDeed ends in the first of several nouns in "-ing" behind a preposition: "a body for planning[, watching and …]".
	bareDeed = lang.MustCompile(` (?:for|of|in) [a-z]+ing$`)
	// nounsListed goes on with a noun that looks like a participle: "has streamlined planning, accounting and expenditure".
	nounsListed = lang.MustCompile(`^, [a-z]+ing,? and ([a-z-]+)`)
	// deedsListed opens a list of deeds, and anotherDeed goes on with it; wholeList is one with an "and" before its last.
	deedsListed = lang.MustCompile(`\b(?:includes?|included|including|namely|viz\.?|such as|comprises?|comprising):? [a-z]+ing\b[^;]*$`)
	deedsFor    = lang.MustCompile(`\b(?:on|aim(?:s|ed)? at|while) [a-z]+ing\b[^;]*$`)
	anotherDeed = lang.MustCompile(`^, (?:and )?[a-z]+ing\b`)
	wholeList   = lang.MustCompile(`^, (?:[a-z]+ing [^;]*,? )?and [a-z]+ing `)
)

// hollow reports that a sentence cut at an offset ends in a noun that says nothing without what is gone, or inside a list, or
// loses with an aside what it goes on with: "to organise growers, including tenants, into clubs".
func hollow(s string, at int) bool {
	rest, gone := strings.TrimRight(s[:at], " ,."), s[at:]
	switch {
	case amidDeeds(rest, gone), wholeList.MatchString(gone) && deedsFor.MatchString(rest):
		return true
	case exemplifies.MatchString(gone) && (countsOnly(rest) || bareEnd.MatchString(rest) && words(s) <= MaxWords || strings.Contains(gone, ", into ")), sits.MatchString(gone) && heldEnd.MatchString(rest), namely.MatchString(gone) && oneNamed.MatchString(rest), givenFor.MatchString(gone) && granted.MatchString(rest), tellsWhich.MatchString(gone) && anySuch.MatchString(rest):
		return true
	}
	if worksWith.MatchString(rest) {
		return true
	}
	return completes.MatchString(gone) && (abstractEnd.MatchString(rest) || thingsEnd.MatchString(rest)) && !lastDeed.MatchString(rest)
}

// countsOnly reports an end in "achieves several outcomes", but not in "under various schemes", which the sentence can spare.
func countsOnly(s string) bool {
	m := severalEnd.FindStringSubmatch(s)
	return m != nil && !adjunct.MatchString(m[1])
}

// amidDeeds reports that a cut goes through a list of doings.
func amidDeeds(rest, gone string) bool {
	return insideNouns(gone) || anotherDeed.MatchString(gone) && (bareDeed.MatchString(rest) || deedsListed.MatchString(rest))
}

// insideNouns reports that what is gone opens with the next of several nouns in "-ing", not with what came of the deed.
func insideNouns(gone string) bool {
	m := nounsListed.FindStringSubmatch(gone)
	return m != nil && !strings.HasSuffix(m[1], "ing") && !strings.HasSuffix(m[1], "ly") && !participleNext[m[1]]
}

// participleNext are words behind the "and" of two participles: "improving and thereby easing".
var participleNext = map[string]bool{"thereby": true, "thus": true, "further": true, "also": true, "hence": true, "in": true}

// tailOf is where a pattern finds the end of a sentence that may go: the first that leaves it not hollow. Behind one that would, only
// what stands behind a comma may go.
func tailOf(s string, re *lang.Pattern) []int {
	for m := range tailsOf(s, re) {
		return m
	}
	return nil
}

// tailsOf are all ends of a sentence that a pattern finds and that may go, from the longest to the shortest.
func tailsOf(s string, re *lang.Pattern) iter.Seq[[]int] {
	return func(yield func([]int) bool) {
		for from := 0; ; {
			m := re.FindStringIndex(s[from:])
			if m == nil {
				return
			}
			at := from + m[0]
			if !hollow(s, at) && (from == 0 || s[at] == ',') && !memberBehind.MatchString(s[at:]) && !yield([]int{at, from + m[1]}) {
				return
			}
			from = at + 1
		}
	}
}

// memberBehind is a relative clause behind which another member follows, with a clause of its own: "a well, which is old, and the Lime
// Well, which is new".
var memberBehind = lang.MustCompile(`^, (?:which|who|whose) [^,;]*, and (?:the )?[A-Z][^,;]*, (?:which|who|whose)\b`)

// onlyOpening reports an opening with a list whose subject comes later: "Based on the complaints received against A, B [, and C, the
// Registrar has …]".
func onlyOpening(s string) bool {
	first, rest, listed := strings.Cut(s, ", ")
	return listed && openedBy.MatchString(first) && len(lang.FiniteVerbs(rest)) == 0
}

var openedBy = lang.MustCompile(`^(?:Based|Building|Following|Considering|Given|Guided|Driven) `)

// anyOf is one of many, and the clause behind it tells which: "a firm of a State, which has no port, can ship only by road".
var (
	anyOf      = lang.MustCompile(`\b(?:[Aa]ny|[Aa]ll|[Ee]very|[Ee]ach|[Tt]hose|of an?|by an?|in an?|for an?|from an?|^An?) (?:[a-z-]+ ){0,2}(?:[a-z]+|State)$`)
	anySuch    = lang.MustCompile(`\b(?:any|every|each|those) (?:[a-z-]+ ){0,2}[a-z]+$`)
	tellsWhich = lang.MustCompile(`^,?\s+(?:which|who|where|whose)\b`)
)

package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Offices behind a name: "Asha Rao, Secretary, Department of Wells, Ministry of Water, said".

var (
	// opensBehind goes before an office behind a name: a service and a degree of it.
	opensBehind = lang.MustCompile(`^, (?:I[APFR]S(?: \([^)]*\))?, )?`)
	// behindFirst is an office as it begins.
	behindFirst = lang.MustCompile(`^(?:an? |the |former |(?:vice|deputy|senior|general|managing|executive|joint|associate|assistant)[ -]|[A-Z]|(?:[a-z]+ )?` + officeWords + `\b)`)
	// behindPart is a part of an office up to the next comma, with what stands in brackets.
	behindPart = lang.MustCompile(`^(?:[^,;:()“”"]|\([^()“”"]{2,60}\))+`)
	// ofWhat is the body that an office is of, behind a comma: "Ministry of Wells", "Wells Department", "MoW", "NITI Aayog".
	ofWhat    = lang.MustCompile(`^(?:the )?(?:[A-Z][\w’'.&-]*|of|for|and|&|in|on|the|\([^()]*\))(?: (?:[A-Z][\w’'.&-]*|of|for|and|&|in|on|the|\([^()]*\)))*`)
	lettersOf = lang.MustCompile(`^(?:[A-Z][A-Za-z-]*[A-Z][A-Za-z-]*|[A-Z]{2,} [A-Z][a-z]+)$`)
	// closesBehind goes on behind an office; nextOne is the next of a list of persons, each with an office behind the name.
	closesBehind = lang.MustCompile(`^(?:, [a-z]+| along with|;|\.$)`)
	nextOne      = lang.MustCompile(`^,? (?:and )?(?:Shri|Smt\.?|Dr\.?|Ms\.?|Mr\.?|Prof\.?) [A-Z][^,;:()]{2,40}, [^,;:()]*\b` + officeWords + `\b`)
	// firstOfList goes before the first person of a list.
	firstOfList = lang.MustCompile(`(?:including|by|with|of|were|are|from) $`)
	inBrackets  = lang.MustCompile(` \([^()]*\)`)
	acronymOf   = lang.MustCompile(` \([A-Z][A-Za-z-]*[A-Z][A-Za-z-]*\)`)
)

const (
	longestBehind  = 13  // words
	mostBodies     = 2   // behind an office: a department and its ministry
	longestInBytes = 110 // of a part
)

// officeBehind is the office that follows a name between commas, a shorter form of it or "", and where it ends.
func officeBehind(text string, name lang.Range) (office, short string, end int) {
	rest := text[name.End:]
	open := opensBehind.FindString(rest)
	if open == "" {
		return "", "", 0
	}
	rest = rest[len(open):]
	first, _, _ := strings.Cut(behindPart.FindString(rest), " along with ")
	first = strings.TrimSuffix(strings.TrimRight(first, " "), ".")
	if len(first) < 3 || len(first) > longestInBytes || !behindFirst.MatchString(first) || !officeIn.MatchString(first) || strings.ToUpper(first) == first && strings.Contains(first, "&") {
		return "", "", 0
	}
	at, ends := len(first), []int{len(first)}
	direct := false
	if head, verb, ok := lastCapital(first); ok && saysNext(verb) {
		at, ends, direct = len(head), []int{len(head)}, true
	}
	for !direct && len(ends) <= mostBodies && strings.HasPrefix(rest[at:], ", ") {
		body, said := bodyBehind(rest[at+len(", "):])
		if body == "" {
			break
		}
		at += len(", ") + len(body)
		ends, direct = append(ends, at), said
	}
	if !direct && !closesOffice(text[:name.Start], rest[at:], len(ends) > 1) {
		return "", "", 0
	}
	if office = acronymOf.ReplaceAllString(rest[:at], ""); !strings.Contains(office, " ") {
		office = rest[:at] // "Secretary (MoW)"
	}
	for _, p := range ends[:len(ends)-1] {
		if len(strings.Fields(office)) > longestBehind && p > ends[0] {
			office = acronymOf.ReplaceAllString(rest[:p], "")
		}
	}
	if len(strings.Fields(office)) > longestBehind || len(lang.FiniteVerbs(office)) > 0 || hasPerson(office) || len(lang.Honorifics(office)) > 0 {
		return "", "", 0
	}
	if short = inBrackets.ReplaceAllString(office, ""); len(ends) > mostBodies {
		short = inBrackets.ReplaceAllString(rest[:ends[1]], "")
	}
	if short == office {
		short = ""
	}
	return office, short, name.End + len(open) + at
}

// bodyBehind is a body that opens a text, and whether a verb follows it without a comma: "DDWS, said", "MoW emphasised".
func bodyBehind(text string) (body string, said bool) {
	body = ofWhat.FindString(text)
	body = strings.TrimSuffix(body, ".")
	bare := strings.TrimPrefix(inBrackets.ReplaceAllString(body, ""), "the ")
	if len(body) < 2 || len(body) > longestInBytes || !OfBody(bare) && !lettersOf.MatchString(bare) || officeIn.MatchString(bare) || hasPerson(bare) || len(lang.Honorifics(bare)) > 0 {
		return "", false
	}
	behind := text[len(body):]
	if next, ok := strings.CutPrefix(behind, " "); ok {
		word, _, _ := strings.Cut(next, " ")
		return body, saysNext(word)
	}
	if behind == "" || !strings.ContainsAny(behind[:1], ",;.") {
		return "", false
	}
	return body, false
}

// lastCapital is what of a part of an office ends in a word with a capital, or in brackets, and the next word: "Union Wells Minister
// [noted] that".
func lastCapital(part string) (head, next string, ok bool) {
	if m := capitalThenSmall.FindStringSubmatchIndex(part); m != nil {
		return part[:m[3]], part[m[4]:m[5]], true
	}
	return "", "", false
}

var capitalThenSmall = lang.MustCompile(`^((?:an? |the |[a-z]+ )?[A-Z(][^a-z ]*[^ ]*(?: (?:of|for|and|&|the|in|at|to|[A-Z(][^ ]*))*) ([a-z]+)(?: |$)`)

// saysNext reports a word that can only be the verb of one who speaks or acts.
func saysNext(word string) bool {
	return word != "" && (strings.HasSuffix(word, "ed") || word == "said" || word == "told" || word == "spoke") && split(word)[0].is(verb|attribution)
}

// closesOffice reports the words behind an office that close it. In a list of persons the office behind the first is his if those behind
// the next stand there, too, and it says what it is of.
func closesOffice(before, rest string, ofBody bool) bool {
	m := closesBehind.FindString(rest)
	if word, ok := strings.CutPrefix(m, ", "); ok {
		t := split(word)
		return goesOnWith[word] || t[0].is(verb|attribution|auxiliary|modal|participle)
	}
	return m != "" || ofBody && firstOfList.MatchString(before[:withoutHonorific(before+"X", len(before))]) && nextOne.MatchString(rest)
}

// goesOnWith are words behind the comma that closes an office.
var goesOnWith = lang.WordSet("who while in on at during also has as along")

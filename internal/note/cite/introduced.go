package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Introductions: "Rao said that 40 wells were dug" of a document that speaks first of "Wells Minister Asha Rao", or of "Asha Rao, a
// hydrologist at the Lime Board," may be told with that in the place of the name: a line is read far from the sentence that said who
// he is.

// Introduction is how a document brings in a person.
type Introduction struct {
	Words  string     // "Wells Minister Asha Rao", or "Asha Rao, a hydrologist at the Lime Board"
	Short  string     // without what the office is of: "Union Minister Asha Rao" of one for wells; "" if that is all
	Office string     // "Wells Minister"
	Behind bool       // the office stands behind the name
	At     lang.Range // of name and office in the text
}

const (
	longestOffice  = 9   // words before a name
	officeReach    = 170 // bytes before a name in which its office may begin
	mostGivenNames = 3
)

// Introduce returns how a document brings in the person of a name, or of a last or first name alone; false if it does not, or if it
// has two of that name. What says no more than that he is a minister is taken only if it says nothing else.
func Introduce(doc *sandarbh.Document, name string) (Introduction, bool) {
	if doc.Language == "hi" || name == strings.ToUpper(name) || OfBody(name) { // letters are a body's: "Chairman WB, Asha Rao"
		return Introduction{}, false
	}
	sentences := introducing(doc.Text)
	whole, ok := wholeName(doc.Text, sentences, name)
	if !ok {
		return Introduction{}, false
	}
	found := Introduction{}
	for _, s := range sentences {
		text := s.Of(doc.Text)
		for _, full := range calledAt(text, whole) {
			if found.Words != "" && !ofAny.MatchString(found.Words) {
				continue
			}
			if in, ok := introducedAt(text, full); ok && (found.Words == "" || !ofAny.MatchString(in.Words)) {
				in.At.Start, in.At.End = in.At.Start+s.Start, in.At.End+s.Start
				found = in
			}
		}
	}
	return found, found.Words != ""
}

// ofAny is an office that many hold.
var ofAny = lang.MustCompile(`^(?:Union Minister|Minister|Secretary|MP|MLA|Chairman|Director|Speaker)(?: of State)? [A-Z]`)

// Introduced reports a text that has a person with an office, by the name or its last word.
func Introduced(text, name string) bool {
	last := name[strings.LastIndex(name, " ")+1:]
	return slices.ContainsFunc(wordsAt(text, last), func(at lang.Range) bool {
		for n := 0; n <= mostGivenNames; n++ {
			if _, ok := introducedAt(text, at); ok {
				return true
			}
			if clause := text[:at.Start]; officeIn.MatchString(clause[lastBreak(clause):]) {
				return true
			}
			m := givenName.FindStringIndex(text[:at.Start])
			if m == nil {
				return false
			}
			at.Start = m[0]
		}
		return false
	})
}

// lastBreak is where the phrase begins that ends a text: behind a verb or a stop, which the one of an initial is not.
func lastBreak(s string) int {
	at := strings.LastIndexAny(s, ";:“”") + 1
	for _, m := range stopEnd.FindAllStringIndex(s, -1) {
		at = max(at, m[1])
	}
	for _, v := range lang.FiniteVerbs(s) {
		at = max(at, v.End)
	}
	return at
}

var stopEnd = lang.MustCompile(`[a-z\d)\]]\. `)

// introducedAt is the office that a name has in a sentence, before it or behind.
func introducedAt(text string, name lang.Range) (Introduction, bool) {
	if office, charge, from := officeBefore(text, name.Start); office != "" {
		in := Introduction{Words: office + " " + name.Of(text), Office: office, At: lang.Range{Start: from, End: name.End}}
		if charge != "" {
			in.Words, in.Short = office+" "+charge+" "+name.Of(text), in.Words
		}
		return in, true
	}
	if office, short, end := officeBehind(text, name); office != "" {
		in := Introduction{Words: name.Of(text) + ", " + office, Office: office, Behind: true, At: lang.Range{Start: name.Start, End: end}}
		if short != "" {
			in.Short = name.Of(text) + ", " + short
		}
		return in, true
	}
	return Introduction{}, false
}

const (
	officeWords  = `(?:[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]hair(?:man|person|woman)?|[Dd]irector(?:[- ][Gg]eneral)?|[Gg]overnor|[Ss]peaker|[Cc]ommissioner|[Aa]mbassador|[Cc]hancellor|[Cc]hief|CEO|MD|CMD|MP|MLA|MLC|CM|PM|[Ll]eader|[Ss]pokes(?:person|man|woman)|[Cc]ollector|[Mm]ayor|[Rr]egistrar|[Ee]conomist|[Aa]nalyst|[Cc]oordinator|[Aa]dvocate|[Cc]ounsel|[Ee]nvoy|[Rr]esearcher|[Ss]cientist|[Hh]istorian|[Ll]awyer|[Aa]ctivist|[Aa]dvis[eo]r|[Ff]ounder|[Mm]anager|[Mm]agistrate|[Ss]uperintendent|[Ss]enator|[Pp]remier|Attorney General|Solicitor General|Advocate[- ]General|[Ll]egislator|[Mm]ember|[Hh]ead|[Pp]rofessor|Mantri|[Cc]ommander|[Cc]onven[eo]r|[Tt]rustee|Inspector[- ]General)`
	beforeOffice = `(?:[A-Z][\w’'.&/-]*|and|&|former|deputy|vice|state|general|working|national|district|senior|chief|joint|additional|special|principal|foreign|home|finance|defence|cabinet|party|external|affairs|prime|managing|executive|acting|outgoing|external|economic|opposition)`
	chargeWord   = `[A-Z][\w’'&/-]*`
)

var (
	// officeEnd is an office right before a name; chargeEnd one with what it is for.
	officeEnd = lang.MustCompile(`(?:^|[ “"(])((?:` + beforeOffice + ` )*` + officeWords + `(?: \([^()]{2,50}\))?)( ?,|)(?: |$)$`)
	chargeEnd = lang.MustCompile(`(?:^|[ “"(])((?:` + beforeOffice + ` )*(?:Minister of State|MoS|Minister|Secretary|Governor|President|Ambassador|Speaker|Commissioner|Chairman|Chairperson)(?: \(I(?:ndependent Charge|/C)\))?) ((?:for|of|in|at|to) (?:the )?` + chargeWord + `(?:(?:,? and|,? &|,| of| for| to)*(?: the)? ` + chargeWord + `)*)( ?,|)(?: |$)$`)
	officeIn  = lang.MustCompile(`\b` + officeWords + `\b`)
	// bareOffice says nothing without what stood before it.
	bareOffice = lang.MustCompile(`^(?:minister|secretary|president|chair(?:man|person|woman)?|director|governor|speaker|commissioner|chief|leader|spokes(?:person|man|woman)|coordinator|member|head|manager|senior leader|general secretary|MD|CEO|founder|national president|state president|adviser|advisor|analyst)$`)
	// secondCharge is what a minister holds beside his first office.
	secondCharge = lang.MustCompile(`(?:[Hh]ome|Finance|Affairs|Defence|Agriculture|Commerce|Industry|Railways|Health|Education|Welfare|Law) Minister( and) (?:the )?(?:Union )?Minister$`)
	// anotherCharge opens an office behind what another is for: "Ponds and Minister of State".
	anotherCharge = lang.MustCompile(`^ (?:and|&) (?:Minister|MoS)\b`)
	// heldOnce is an office that its holder no longer had, or that is somebody else's.
	heldOnce = lang.MustCompile(`(?i)\b(?:then|late|erstwhile|ex|incoming|future|would-be|former)[ -](?:[a-z-]+ ){0,2}$|['’]s? $`)
	// commaEnd is an office that commas part from what it is of, and from an honorific behind it, where a clause begins.
	commaEnd = lang.MustCompile(`(?:^|, |\b[Tt]he )((?:` + beforeOffice + ` )*` + officeWords + `(?: (?:of|for) (?:the )?` + chargeWord + `(?:(?: of| for| and| &)*(?: the)? ` + chargeWord + `)*|, ` + chargeWord + `(?:(?: of| and| &)? ` + chargeWord + `)*)),? $`)
	ofBody   = lang.MustCompile(`(?i)\b(?:ministry|department|government|court|bank|board|commission|committee|council|corporation|company|limited|party|congress|sabha|assembly|parliament|university|college|institute|school|police|army|navy|force|state|nation|union|india|scheme|mission|act|bill|agency|authority|association|federation|front|alliance|bureau|office|house|street|times|news)\b`)
)

// OfBody reports a name that is no person's by one of its words.
func OfBody(name string) bool { return ofBody.MatchString(name) }

// officeBefore is the office that stands right before a name at an offset, what it is of, and where it begins.
func officeBefore(text string, at int) (office, charge string, start int) {
	bare := withoutHonorific(text, at)
	from := max(0, bare-officeReach)
	before := text[from:bare]
	if m := officeEnd.FindStringSubmatchIndex(before); m != nil {
		office, start = ownOffice(text, from+m[2], from+m[3], m[5] > m[4])
		return office, "", start
	}
	m := chargeEnd.FindStringSubmatchIndex(before)
	if m == nil {
		if m := commaEnd.FindStringSubmatchIndex(before); m != nil && bare < at {
			return officeInCommas(text, before[m[2]:m[3]], from+m[2])
		}
		return openingOffice(text, at), "", 0
	}
	charge = before[m[4]:m[5]]
	end := m[3]
	if second := secondCharge.FindStringSubmatchIndex(before[:end]); second != nil {
		charge, end = "", second[2] // "Wells Minister and Minister of Roads"
	}
	office, start = ownOffice(text, from+m[2], from+end, m[7] > m[6] && bare == at)
	if office == "" || officeIn.MatchString(charge) || hasPerson(charge) {
		return "", "", 0
	}
	if len(strings.Fields(office+" "+charge)) > longestOffice {
		charge = mainCharge(office, charge)
	}
	return office, charge, start
}

// mainCharge is the first of many charges of a Minister of State, of whom there are many: "for Wells" of "for Wells, Tides and Reefs".
// Another office says enough without its charges.
func mainCharge(office, charge string) string {
	if first, _, ok := strings.Cut(charge, ","); ok && strings.HasSuffix(office, "of State") && len(strings.Fields(office+" "+first)) <= longestOffice {
		return first
	}
	return ""
}

// officeInCommas is an office that commas part from what it is of, if it can be nobody else's.
func officeInCommas(text, office string, start int) (string, string, int) {
	if len(strings.Fields(office)) > longestOffice || hasPerson(text[:start+len(office)]) || len(officeIn.FindAllString(office, -1)) > 1 || opensOnly(office[:strings.IndexByte(office, ' ')], true) {
		return "", "", 0
	}
	if strings.Contains(office, ", ") {
		office += ","
	}
	return office, "", start
}

// ownOffice is what of an office's words is one holder's, and where it begins.
func ownOffice(text string, start, end int, comma bool) (string, int) {
	office, from := text[start:end], start
	for { // "Rural Minister and | Wells Secretary"
		i := strings.Index(office, " and ")
		if n := strings.Index(office, " & "); n >= 0 && (i < 0 || n < i) {
			i = n
		}
		if i < 0 || !officeIn.MatchString(office[:i]) && !hasPerson(office[:i]) && !anotherCharge.MatchString(office[i:]) {
			break
		}
		rest := strings.TrimPrefix(strings.TrimPrefix(office[i:], " and "), " & ")
		start += len(office) - len(rest)
		office = rest
	}
	for {
		first, rest, ok := strings.Cut(office, " ")
		if !ok || !opensOnly(first, start == 0) {
			break
		}
		start += len(first) + 1
		office = rest
	}
	switch {
	case len(strings.Fields(office)) > longestOffice, bareOffice.MatchString(office), hasPerson(office), heldOnce.MatchString(text[:start]):
		return "", 0
	case comma && from > 0 && !strings.HasSuffix(text[:start], ", ") && !strings.HasSuffix(text[:start], "the "):
		return "", 0 // "Asha Rao, Secretary, Shri Sen"
	case comma && hasPerson(text[:start]):
		return "", 0
	}
	return office, start
}

// opensOnly reports a word before an office that is none of it: "On", "Addressing", "Monday".
func opensOnly(w string, first bool) bool {
	lower := strings.ToLower(strings.TrimSuffix(w, ","))
	switch {
	case w == "and" || w == "&" || w == "The" || w == "Another" || strings.HasPrefix(w, "Hon") && strings.HasSuffix(w, "ble") || strings.HasSuffix(w, ".") && len(w) > 4:
		return true
	case w == "US" || w == "Union":
		return false
	}
	t := split(w)
	return lang.Stop(lower) || t[0].kind != word || t[0].is(preposition|article|coordinator|today) || first && (strings.HasSuffix(lower, "ing") || strings.HasSuffix(lower, "ed") || strings.HasSuffix(lower, "ly"))
}

func hasPerson(s string) bool {
	return slices.ContainsFunc(lang.Names(s), func(n lang.Name) bool { return n.Person && !noPerson.MatchString(n.Text) })
}

// noPerson is what may look like a person's name behind a word of respect, or by its letters: "Hon'ble Minister", "NITI Aayog".
var noPerson = lang.MustCompile(`\b` + officeWords + `\b|^[A-Z]{4,} `)

// withoutHonorific is where the words of respect before a name begin, or the rank that a comma parts from an office.
func withoutHonorific(text string, at int) int {
	for _, r := range lang.Honorifics(text) {
		if r.End <= at && strings.Trim(text[r.End:at], " ") == "" {
			return r.Start
		}
	}
	if m := rankEnd.FindStringSubmatchIndex(text[:at]); m != nil {
		return m[2]
	}
	return at
}

var rankEnd = lang.MustCompile(`, ((?:(?:Vice |Rear )?Admiral|(?:(?:Lieutenant|Major) )?General|(?:Lt\.?|Maj\.?) Gen\.?|Gen\.|Brigadier|Air (?:Chief |Vice )?Marshal) )$`)

// wordsAt are the places of whole words in a text.
func wordsAt(text, words string) []lang.Range {
	var out []lang.Range
	if words == "" {
		return nil
	}
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return out
		}
		i, from = from+i, from+i+len(words)
		if !partOfWord(text, i, from) && !strings.HasPrefix(text[from:], " Singh") {
			out = append(out, lang.Range{Start: i, End: from})
		}
	}
}

// introduced reports a line that has the introduction of a person in the place of his name.
func introduced(line sandarbh.Line, cited []passage) bool {
	if len(cited) < 2 || !cited[0].prose() || !officeIn.MatchString(line.Text) {
		return false
	}
	for i := range cited[1:] {
		p := &cited[i+1]
		if !p.prose() || !officeIn.MatchString(p.quote) {
			continue
		}
		for _, name := range personsOf(line.Text, p.quote) {
			in, ok := Introduce(p.doc, name)
			if !ok || in.At.Start < p.start || in.At.End > p.end {
				continue
			}
			for _, own := range withoutIntroduction(line, in, calledIn(cited[0].quote, name)...) {
				if len(checkPlain(own, cited)) == 0 || len(checkPlain(own, slices.Delete(slices.Clone(cited), i+1, i+2))) == 0 {
					return true // the passage that only introduces him may name others, of whom one might be "he", and have a day of its own
				}
			}
		}
	}
	return false
}

// withoutIntroduction are the lines that have one of the words for the introduction.
func withoutIntroduction(line sandarbh.Line, in Introduction, instead ...string) []sandarbh.Line {
	var out []sandarbh.Line
	for _, words := range []string{in.Words + ",", in.Words, in.Short + ",", in.Short} {
		if strings.HasSuffix(words, ",") && !in.Behind || len(words) < 2 {
			continue
		}
		if !strings.Contains(line.Text, words) {
			if words = capital(words); !strings.HasPrefix(line.Text, words) {
				continue
			}
		}
		for _, n := range instead {
			own := line
			own.Text = strings.Replace(line.Text, words, n, 1)
			out = append(out, own)
		}
	}
	return out
}

// personsOf are the names in a line and in a passage that may be persons' and stand in both, each with its last word alone. Behind an
// office the line's own may be run together with what that is of: "Director of the Lime Board Asha Rao".
func personsOf(line, quote string) []string {
	var out []string
	for _, text := range []string{line, quote} {
		for _, n := range lang.Names(text) {
			for _, name := range []string{n.Text, n.Text[strings.LastIndex(n.Text, " ")+1:]} {
				if !OfBody(n.Text) && !slices.Contains(out, name) && strings.Contains(line, name) && strings.Contains(quote, name) {
					out = append(out, name)
				}
			}
		}
	}
	return out
}

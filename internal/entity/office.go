package entity

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// classes of offices, the one that outweighs others first. Two people of one name may be told apart by them.
var classes = []struct {
	name  string
	match *lang.Pattern
}{
	{"minister", lang.MustCompile(`\bMinister\b`)},
	{"governor", lang.MustCompile(`\bGovernor\b`)},
	{"president", lang.MustCompile(`\bPresident\b`)},
	{"judge", lang.MustCompile(`\bJustice\b|\bCJI\b`)},
	{"speaker", lang.MustCompile(`\bSpeaker\b`)},
	{"envoy", lang.MustCompile(`\bAmbassador\b|\bHigh Commissioner\b|\bEnvoy\b`)},
	{"officer", lang.MustCompile(`\bGeneral Officer\b|\bChief of\b|\bAdmiral\b|\bMarshal\b|^(Lt\.? |Lieutenant |Major |Brigadier )?Gen(eral)?\b\.?`)},
	{"secretary", lang.MustCompile(`\bSecretary\b`)},
	{"director", lang.MustCompile(`\bDirector\b`)},
	{"chair", lang.MustCompile(`\bChair(man|person|woman)\b|\bCMD\b|\bCEO\b|\bManaging Director\b|\bChief Executive\b|\bCommissioner\b`)},
	{"king", lang.MustCompile(`\bKing\b|\bQueen\b|\bPrince\b|\bPope\b|\bSultan\b|\bEmir\b|\bChancellor\b|\bPremier\b`)},
}

func classOf(office string) string {
	for _, c := range classes {
		if c.match.MatchString(office) {
			return c.name
		}
	}
	return ""
}

const titleWords = `Prime Minister|Deputy Prime Minister|Chief Minister|Deputy Chief Minister|Union Minister of State|Minister of State|Union Cabinet Minister|Union Minister|Cabinet Minister|Minister|` +
	`Vice[- ]President|President|Lieutenant Governor|Lt\.? Governor|Deputy Governor|Governor|Chief Justice of India|Chief Justice|Justice|Deputy Speaker|Speaker|Lok Sabha Speaker|` +
	`Ambassador|High Commissioner|Special Envoy|Chief of Defence Staff|Chief of the Army Staff|Chief of the Naval Staff|Chief of the Air Staff|Air Chief Marshal|Air Marshal|Vice Admiral|Rear Admiral|Admiral|Lieutenant General|Lt\.? General|Lt\.? Gen\.?|Major General|General|Gen\.?|` +
	`Additional Chief Secretary|Additional Secretary|Joint Secretary|Deputy Secretary|Special Secretary|Cabinet Secretary|Home Secretary|Foreign Secretary|Defence Secretary|Finance Secretary|Chief Secretary|Principal Secretary|Secretary[- ]General|Secretary|` +
	`Director[- ]General|Managing Director|Director|Chairman and Managing Director|Chairman & Managing Director|Chairman|Chairperson|CMD|CEO|Chief Executive Officer|Chief Election Commissioner|Election Commissioner|Commissioner|King|Queen|Crown Prince|Prince|Pope|Chancellor|Premier`

var (
	// "Union Minister of Commerce and Industry, Shri": a title right before a name, with the field before or after it.
	before = lang.MustCompile(`(?:(?:` + titleWords + `)(?: \([A-Z][A-Za-z ]+\))?(?:,? (?:of|for|in the) (?:(?:the )?[A-Z][\w.'’-]*(?:,? (?:and|&|of|for|the) |, | )?){1,12}(?:\([A-Za-z ]+\))?)?(?: and (?:` + titleWords + `)[A-Za-z ,&]*?)?),? ?$`)
	after  = lang.MustCompile(`^,? (?:the )?((?:(?:[A-Z][a-z]+|&|and) ){0,3}?(?:` + titleWords + `)(?:,? (?:of|for) (?:(?:the )?[A-Z][\w.'’-]*(?:,? (?:and|&|of|for|the) | )?){1,9}|, (?:[A-Z][\w&'’-]*(?: (?:of|for|and|&) | )?){1,9}|(?: \([A-Z&]+\)))?)`)
	past   = lang.MustCompile(`(?i)\b(former|ex|erstwhile|late|then|outgoing|acting|designate)[- ]$`)
)

// officeOf returns the office that stands beside a name in a sentence, with its place, or "". start is that of the
// honorific, if there is one; people are the names of the sentence.
func officeOf(s string, start, end int, people []lang.Name) (string, lang.Range) {
	from := max(0, start-160)
	for from > 0 && !utf8.RuneStart(s[from]) {
		from++
	}
	head := s[from:start]
	if i := strings.LastIndexAny(head, ".;:()\n"); i >= 0 && !strings.HasSuffix(head[:i], "Lt") && !strings.HasSuffix(head[:i], "Gen") && !strings.HasSuffix(head[:i], "Charge") && i < len(head)-2 {
		from += i + 1
		head = s[from:start]
	}
	if m := before.FindStringIndex(head); m != nil && !strings.Contains(s[from+m[0]:start], ", and ") {
		r := lang.Range{Start: widen(s, from, from+m[0]), End: from + m[1]}
		if !belongsBefore(s[:r.Start], people) {
			return tidy(s, r)
		}
	}
	tail := s[end:min(len(s), end+240)]
	for !utf8.ValidString(tail) && len(tail) > 0 {
		tail = tail[:len(tail)-1]
	}
	if strings.HasPrefix(tail, ",") || strings.HasPrefix(tail, " (") {
		if m := after.FindStringSubmatchIndex(tail); m != nil {
			return tidy(s, lang.Range{Start: end + m[2], End: end + m[3]})
		}
	}
	return "", lang.Range{}
}

// widen moves the start of a title to the left over its field and its country: "Union Finance and Corporate Affairs
// Minister", "Maharashtra Chief Minister".
func widen(s string, from, start int) int {
	best := start
	at := start
	for at > from {
		head := strings.TrimRight(s[from:at], " ")
		if len(head) == at-from || len(head) < at-from-1 {
			break // nothing, or more than a space, between
		}
		k := strings.LastIndexByte(head, ' ') + 1
		word := head[k:]
		if word == "" || strings.HasSuffix(word, ",") {
			break
		}
		at = from + k
		low := lang.Fold(word)
		switch {
		case low == "and" || low == "&":
			continue
		case has("field", low) || fieldWords()[low] || low == "minister" || low == "secretary":
			best = at
			continue
		}
		if unicode.IsUpper(rune(word[0])) {
			two := word
			if j := strings.LastIndexByte(strings.TrimRight(head[:k], " "), ' '); j >= 0 || k > 1 {
				two = head[j+1:]
			}
			switch {
			case len(claim.Places(two)) == 1 && Key(two) == Key(claim.Places(two)[0]):
				best = from + len(head) - len(two)
			case len(claim.Places(word)) == 1:
				best = at
			}
		}
		break
	}
	return best
}

// fieldWords are the words of the names of ministries.
var fieldWords = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for name := range vocabulary()["ministry"] {
		for w := range strings.FieldsSeq(name) {
			if w != "and" && w != "of" {
				m[w] = true
			}
		}
	}
	return m
})

// belongsBefore reports that a title stands behind the name of another person: "Shri A. Rao, Secretary, and Shri B. Sen".
func belongsBefore(head string, people []lang.Name) bool {
	head = strings.TrimRight(head, " ")
	if !strings.HasSuffix(head, ",") && !strings.HasSuffix(head, "(") && !strings.HasSuffix(head, " and") {
		return false
	}
	return slices.ContainsFunc(people, func(n lang.Name) bool {
		return (n.Person || isPersonName(n.Text)) && n.End >= len(head)-6 && n.End <= len(head)
	})
}

// tidy trims an office: spaces, commas, a small word at either end; one that is past is none.
func tidy(s string, r lang.Range) (string, lang.Range) {
	for {
		t := r.Of(s)
		low := strings.ToLower(t)
		switch {
		case t == "":
			return "", r
		case strings.HasSuffix(t, " ") || strings.HasSuffix(t, ","):
			r.End--
		case strings.HasPrefix(t, " ") || strings.HasPrefix(t, ","):
			r.Start++
		case strings.HasSuffix(low, " and") || strings.HasSuffix(low, " for") || strings.HasSuffix(low, " the"):
			r.End -= 4
		case strings.HasSuffix(low, " of"):
			r.End -= 3
		case strings.HasSuffix(t, ", Govt"):
			r.End -= len(", Govt")
		case strings.HasSuffix(t, " &"):
			r.End -= 2
		case strings.HasPrefix(t, "and ") || strings.HasPrefix(t, "And ") || strings.HasPrefix(t, "The "):
			r.Start += 4
		case strings.Contains(t, " Shri ") || strings.Contains(t, " Smt") || strings.Contains(t, " Dr") || strings.Contains(t, " Prof") || strings.Contains(t, "H.E.") || strings.Contains(t, " Mr"):
			return "", r
		default:
			if past.MatchString(s[:r.Start]) || strings.HasPrefix(low, "former ") || strings.HasPrefix(low, "late ") || strings.HasPrefix(low, "then ") {
				return "", r
			}
			return t, r
		}
	}
}

// isPersonName asks that every word of a name is one of a person: capitalised letters, no word of bodies or places.
func isPersonName(name string) bool {
	f := strings.Fields(name)
	if len(f) < 2 || len(f) > 5 {
		return false
	}
	long := 0
	for _, w := range f {
		r, n := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) {
			switch w {
			case "bin", "al", "van", "von", "de", "da", "ul", "el", "ibn":
				continue
			}
			return false
		}
		if len(w) > n+1 && strings.ToUpper(w) == w && len(w) > 3 {
			return false
		}
		if len(w) > 2 {
			long++
		}
		low := lang.Fold(strings.Trim(w, ".,"))
		if has("generic", low) || has("person.not", low) || fieldWords()[low] && low != "shakti" || has("common", low) || has("organisation.tail", low) || has("place.tail", low) || has("scheme.tail", low) || classOf(w) != "" {
			return false
		}
	}
	_, place := placeKind(name)
	return long > 0 && !place && !strings.ContainsAny(name, "0123456789&()/")
}

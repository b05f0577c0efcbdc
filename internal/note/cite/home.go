package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// The State of a report: a newspaper that names one State in all of a report means that one by "the State", of which only its own
// page says which it is.

// States are the names of the country's States and of those Union Territories that have a government of their own.
const States = `(?:Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Keralam?|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|Jammu and Kashmir|Jammu & Kashmir|Ladakh|Lakshadweep|Puducherry|Andaman and Nicobar Islands|Andaman & Nicobar Islands)`

var (
	stateName = lang.MustCompile(`\b` + States + `\b`)
	// ofState is a body of "the State", in whose place its name may stand.
	ofState = lang.MustCompile(`\b([Tt]he )([Ss]tate)( (?:[Gg]overnment|Cabinet|Budget|Assembly|Legislature|Legislative Assembly)\b)`)
	// chiefMinister is one by name without a State; chiefNamed the last name of one.
	chiefMinister = lang.MustCompile(`(?:^|(?:^|[ “(])[a-z]+ |[,;] )(Chief Minister) (?:[A-Z]\.? ?)*[A-Z][a-z]`)
	chiefNamed    = lang.MustCompile(`\b(Deputy |)Chief Minister (?:(?:[A-Z]\.)+ ?|[A-Z][a-z]+ )*([A-Z][a-z]+)`)
	// anyState follows a "state" that may be any, or is no State at all.
	anyState = lang.MustCompile(`\b(?:[Tt]he State Department|[Tt]he [Ss]tate (?:cannot|shall|must|may)\b|[Ss]tate-owned)`)
)

// HomeState is the one State that a report names; "" if it names none or several, or speaks of any State.
func HomeState(doc *sandarbh.Document) string {
	if doc.Tier != sandarbh.Press || doc.Language == "hi" || anyState.MatchString(doc.Text) {
		return ""
	}
	one := ""
	for _, text := range []string{doc.Title, doc.Text} {
		for _, name := range stateName.FindAllString(text, -1) {
			if one != "" && name != one {
				return ""
			}
			one = name
		}
	}
	return one
}

// OfState is a text with the State of a report in the place of the first "State" that has a body, or before its Chief Minister, if
// the report names one; false if the text has neither.
func OfState(text, state string, doc *sandarbh.Document) (string, bool) {
	if m := ofState.FindStringSubmatchIndex(text); m != nil {
		return text[:m[4]] + state + text[m[5]:], true
	}
	if m := chiefMinister.FindStringSubmatchIndex(text); m != nil && oneChief(doc) {
		return text[:m[2]] + state + " " + text[m[2]:], true
	}
	return text, false
}

// oneChief reports a document that names one Chief Minister.
func oneChief(doc *sandarbh.Document) bool {
	one := ""
	for _, m := range chiefNamed.FindAllStringSubmatch(doc.Title+"\n"+doc.Text, -1) {
		switch {
		case m[1] != "":
		case one != "" && m[2] != one:
			return false
		default:
			one = m[2]
		}
	}
	return one != "" && !strings.Contains(doc.Text, "ormer Chief Minister") && !strings.Contains(doc.Text, "Chief Ministers")
}

// atHome reports a line that has the State of its report for the "State" of its sentence, or before its Chief Minister.
func atHome(line sandarbh.Line, cited []passage) bool {
	if !stateName.MatchString(line.Text) || !ofState.MatchString(cited[0].quote) && !chiefMinister.MatchString(cited[0].quote) {
		return false
	}
	state := HomeState(cited[0].doc)
	if state == "" {
		return false
	}
	if at := strings.Index(line.Text, state+" Chief Minister "); at >= 0 && oneChief(cited[0].doc) {
		line.Text = line.Text[:at] + line.Text[at+len(state)+1:]
		return len(checkPlain(line, cited)) == 0 || introduced(line, cited) || held(line, cited)
	}
	for _, word := range []string{"State", "state"} {
		own := line
		own.Text = strings.Replace(line.Text, "he "+state+" ", "he "+word+" ", 1)
		if len(checkPlain(own, cited)) == 0 || introduced(own, cited) || held(own, cited) {
			return true
		}
	}
	return false
}

package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Padding: how something was told, beside who told it and what. "The Board said in a statement" is "the Board said", and whoever
// stood by when a thing was opened is no part of it.

// toldIn is what a speaker's words came in.
const toldIn = `an? (?:official |press |written |detailed |brief |video |joint |social media |media |latest )*(?:press release|release|statement|communiqu[eé]|post|announcement|press note)(?: (?:on|to) (?:X|Twitter|Truth Social|Facebook|social media|(?:the )?(?:social media )?platform X))?(?: here)?`

var (
	// toldWhere is a speaker's verb with it, behind his words or before them.
	toldWhere = lang.MustCompile(`\b((?:said|stated|added|informed|announced|noted)(?: (?:the )?(?:[A-Z][\w.&’'-]*|company|ministry|agency|department|bank|airline|police))*?) in ` + toldIn + `((?:,? (?:that|on|late on|dated)\b| \(|[,.]| \[).*)$`)
	// inWriting opens a sentence with it.
	inWriting = lang.MustCompile(`^In ` + toldIn + `,? ((?:[A-Z]|the [A-Z]).*)$`)
	// inPresence is who of rank stood by, between a subject and its verb or before a place or day.
	inPresence = lang.MustCompile(`,? in (?:the )?(?:[Aa]ugust |gracious |esteemed |virtual )?presence of ([^,;:0-9]{3,90}?)(?:,?( (?:will be|will|has|have|is|was|launched|inaugurated|released|signed|unveiled|opened) |(?: in [A-Z][\w ]+| at [A-Z][\w ]+)? on (?:\d|[A-Z])))`)
	// ofRank holds an office; whoever must be present by a rule holds none of these.
	ofRank = lang.MustCompile(`\b(?:Minister|Mantri|Secretary|Governor|President|Chairman|Chairperson|Director|Ambassador|Admiral|Marshal|General|dignitaries|officers|officials)\b`)
)

// withoutVenue leaves out in what form a speaker's words came.
func withoutVenue(s string) string {
	if m := toldWhere.FindStringSubmatchIndex(s); m != nil && strings.Count(s[:m[0]], "“") == strings.Count(s[:m[0]], "”") {
		return s[:m[3]] + s[m[4]:]
	}
	if m := inWriting.FindStringSubmatch(s); m != nil && attributed.MatchString(lang.Fold(m[1])) {
		return upperFirst(m[1])
	}
	return s
}

// withoutGuests drops those present to the end where semicolons part them, each with an office of commas.
func withoutGuests(s string) string {
	m := guests.FindStringIndex(s)
	if m == nil || !ofRank.MatchString(s[m[0]:]) || weightyWords.MatchString(s[m[0]:]) || len(lang.FiniteVerbs(s[m[0]:])) > 0 {
		return s
	}
	return cutAt(s, m[0])
}

// guests are such a list.
var guests = lang.MustCompile(`(?i),?\s*\bin (?:the )?(?:august |gracious |esteemed |virtual )?presence of\b[^.;]*;.*$`)

// withoutPresence leaves out who stood by.
func withoutPresence(s string) string {
	m := inPresence.FindStringSubmatchIndex(s)
	if m == nil || weightyWords.MatchString(s[m[0]:m[4]]) || !ofRank.MatchString(s[m[2]:m[3]]) || strings.HasSuffix(s[m[2]:m[3]], " and") {
		return s
	}
	return s[:m[0]] + s[m[4]:]
}

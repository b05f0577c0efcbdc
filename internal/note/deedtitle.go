package note

import (
	"strings"
	"unicode"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A release may be headed by what its speaker said, or by a slogan, and tell a deed below: the deed is then its title.

const (
	sloganWords = 6    // at most, of a headline that names and tells nothing
	ownDeed     = 0.35 // of the headline that a deed tells which it does not head
)

// spokenTitle ends in whose words it is: "Wells are the pride of the land: Asha Rao".
var spokenTitle = lang.MustCompile(`^(.{20,}?)[”"’']?\s*[:–—]\s*((?:(?:[A-Z][\w.’'&]*|of|for|and|&|,) ?){1,9})$`)

// deedTitle is the first line of a release that headsNoDeed as its title, or the title that it has.
func (f *front) deedTitle(title sandarbh.Line, why *candidate, texts cite.Texts) sandarbh.Line {
	if !f.headsNoDeed(title.Text, why) {
		return title
	}
	if l := bareTitle(why.line()); headsNote(l.Text) {
		if short, ok := shortened(l, sentenceLosses(l.Text), headsNote, texts); ok {
			return short
		}
	}
	return title
}

// newsDeed is what heads a release of itself.
var newsDeed = lang.MustCompile(`\b(?:launched|inaugurated|signed|approved|released|unveiled|laid|flagged off|dedicated|notified|sanctioned|commissioned|constituted|reconstituted|extended|operationali[sz]ed|introduced)\b`)

// headsNoDeed reports a release's headline that is its speaker's words or a slogan, where the first line tells a deed that the
// headline does not.
func (f *front) headsNoDeed(title string, why *candidate) bool {
	if f.lead.Tier != sandarbh.Primary || f.lead.Language != "en" || !newsDeed.MatchString(why.text) {
		return false
	}
	if m := spokenTitle.FindStringSubmatch(title); m != nil {
		return !strings.ContainsFunc(m[1], unicode.IsDigit) && share(why.stems, stemsOf(m[1], "en")) < ownDeed && (onlySpeaker.MatchString(m[2]) || f.speaks(m[2]))
	}
	return f.kind != "reply" && f.kind != "explainer" && words(title) <= sloganWords && !strings.ContainsFunc(title, unicode.IsDigit) && share(why.stems, stemsOf(title, "en")) == 0 && !tells(title, f.lead)
}

// speaks reports a name that the text has as that of a person: "Rao", "Asha Rao".
func (f *front) speaks(name string) bool {
	name = strings.TrimSpace(name)
	for i := range f.set[:min(len(f.set), f.first+ledeAmong)] {
		for _, n := range lang.Names(f.set[i].text) {
			if n.Person && strings.HasSuffix(n.Text, lastWord(name)) {
				return true
			}
		}
	}
	return false
}

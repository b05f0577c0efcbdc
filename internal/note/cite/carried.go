package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Periods carried over: "Growth has been fast over the past decade. 40 wells have been added." The second sentence alone would read
// as the news of a day.

var (
	carriedPeriod = lang.MustCompile(`(?i)\b(?:(?:over|in|during|within) the (?:last|past) (?:decade|` + someUnits + `[ -](?:decades|years|months))|since (?:19|20)\d\d)\b`)
	// changed tells a change without its time.
	changed = lang.MustCompile(`\b(?:has|have) (?:[a-z]+ly )?(?:(?:been )?(?:added|built|constructed|created|opened|laid|electrified|commissioned|established|completed|inaugurated|empowered|connected|disbursed|sanctioned|covered)|increased|risen|grown|declined|fallen|dropped|doubled|tripled|expanded|gone (?:up|down)|come down)\b|\b(?:rose|grew|increased|declined|fell|doubled|tripled|expanded|dropped) (?:[a-z]+ly )?(?:from|to|by)\b`)
	// timedOwn has a time of its own, or is so at present.
	timedOwn = lang.MustCompile(`(?i)\b(?:since|decades?|years?|months?|weeks?|days?|annual(?:ly)?|so far|till|until|today|now|currently|already|earlier|recently|first|last|next|then|when|after|before|once|will|would|during|period)\b`)
)

// Carried is the time of the sentence before, in its paragraph, of which a sentence speaks that tells a change and names no time: the
// only one there, at its beginning or without a figure beside it.
func Carried(doc *sandarbh.Document, sentence lang.Range) string {
	own, day := sentence.Of(doc.Text), lang.DayOf(doc)
	if !changed.MatchString(own) || timedOwn.MatchString(own) || len(times(own, day)) > 0 || len(lang.Quantities(own)) == 0 {
		return ""
	}
	before := doc.Text[strings.LastIndexByte(doc.Text[:sentence.Start], '\n')+1 : sentence.Start]
	sentences := lang.Sentences(before, doc.Language)
	if len(sentences) == 0 {
		return ""
	}
	last := sentences[len(sentences)-1].Of(before)
	found := carriedPeriod.FindAllStringIndex(last, -1)
	if len(found) != 1 {
		return ""
	}
	start, end := found[0][0], found[0][1]
	beside := func(r lang.Range) bool { return r.End <= start || r.Start >= end }
	if slices.ContainsFunc(lang.Dates(last, day), func(w lang.When) bool { return beside(w.Range) }) {
		return ""
	}
	if start > 0 && slices.ContainsFunc(lang.Quantities(last), func(q lang.Quantity) bool { return beside(q.Range) }) {
		return ""
	}
	return strings.ToLower(last[start:end])
}

// carriedIn reports a time in brackets that is that of the sentence before a cited one; of others it is none.
func carriedIn(added string, cited []passage) (carried, ok bool) {
	if m := carriedPeriod.FindStringIndex(added); m == nil || m[1]-m[0] != len(added) {
		return false, false
	}
	return true, slices.ContainsFunc(cited, func(p passage) bool {
		return p.prose() && Carried(p.doc, lang.Range{Start: p.start, End: p.end}) == strings.ToLower(added)
	})
}

package story

import (
	"slices"

	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// What stands beside a figure says what it is a count of, or that it is a count of something else.

// ofThem stands behind a count of what was named before: "21 of them have been cleaned".
var ofThem = lang.MustCompile(`^ of (?:them|these|those)\b|^ (?:इनमें|उनमें) से`)

// countsNamed reports a count of things that the sentence before names, or its own before the figure: "One goes down to a
// stepwell. At Bundi, 21 of them have been cleaned."
func (c *comparer) countsNamed(m mention, noun string) bool {
	s := m.Sentence
	if noun == "" || m.Quantity.Noun != "" || !ofThem.MatchString(s.Text[m.Quantity.End:]) {
		return false
	}
	names := func(s *claim.Sentence, end int) bool {
		return slices.ContainsFunc(s.Words, func(w claim.Word) bool {
			return w.End <= end && !w.Stop && !w.Punct && !w.Number && sameNoun(lang.HeadNoun(w.Norm), noun)
		})
	}
	all := c.readings[m.reading].Sentences
	k := slices.Index(all, s)
	return names(s, m.Quantity.Start) || k > 0 && all[k-1].Field == s.Field && names(all[k-1], len(all[k-1].Text))
}

// siteNouns are places that are counted for what is there.
var siteNouns = lang.WordSet("place site spot location point")

// atPlaces reports places counted for what is at each: "breaches at 19 places" are 19 breaches.
func atPlaces(m *claim.Mention, noun string) bool {
	if noun == "" || !siteNouns[lang.HeadNoun(m.Quantity.Noun)] {
		return false
	}
	s := m.Sentence
	k := s.WordAt(m.Quantity.Start)
	return k > 1 && (norm(s, k-1) == "at" || norm(s, k-1) == "in") && !s.Words[k-2].Stop && sameNoun(lang.HeadNoun(s.Words[k-2].Norm), noun)
}

// besidesNamed stands behind a count from which something named is left out: "the ibex and 67 other mammals".
var besidesNamed = lang.MustCompile(`(?i)^ (?:other|others|more|अन्य|और)(?:[^\p{L}\p{M}]|$)`)

// oneLeftOut reports two counts of which the one leaves out what its sentence names, so that they may be alike.
func oneLeftOut(x, y *claim.Mention) bool {
	less := func(a, b *claim.Mention) bool {
		d := b.Quantity.Value - a.Quantity.Value
		return d >= 1 && d <= 4 && besidesNamed.MatchString(a.Sentence.Text[a.Quantity.End-len(nounOf(a)):]) && !besidesNamed.MatchString(b.Sentence.Text[b.Quantity.End-len(nounOf(b)):])
	}
	return x.Unit == "" && !x.Quantity.Ordinal && (less(x, y) || less(y, x))
}

// nounOf is what of a figure's range stands behind its numeral.
func nounOf(m *claim.Mention) string {
	return m.Sentence.Text[m.Quantity.Number.End:m.Quantity.End]
}

// partOfThem stands behind a count of some of what there is: "38 of the gold medals".
var partOfThem = lang.MustCompile(`(?i)^ of (?:the|its|their|his|her)\b`)

// asOfDay says up to which day of an event a count was made: "by the evening of the third day".
var asOfDay = lang.MustCompile(`(?i)\b(?:by|at|after|on) (?:the )?(?:(?:evening|end|close|noon|morning) (?:of|on) )?(?:the )?(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|penultimate|opening) day\b|day (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)\b)`)

// someOfMany reports a part of the things set against a count of them that was taken on a day of the event.
func someOfMany(x, y *claim.Mention) bool {
	part := func(a, b *claim.Mention) bool {
		return partOfThem.MatchString(a.Sentence.Text[a.Quantity.Number.End:]) && !partOfThem.MatchString(b.Sentence.Text[b.Quantity.Number.End:]) && asOfDay.MatchString(b.Sentence.Text)
	}
	return part(x, y) || part(y, x)
}

var (
	ofMajority = lang.MustCompile(`(?i)\bmajority\b|\blead opinion\b|बहुमत`)
	ofDissent  = lang.MustCompile(`(?i)\bdissent|\bminority opinion\b|असहमति`)
)

// otherOpinion reports two figures of which the one is told of the dissent and the other of the opinion of the majority.
func (c *comparer) otherOpinion(x, y mention) bool {
	of := func(m mention) int {
		all := c.readings[m.reading].Sentences
		k := slices.Index(all, m.Sentence)
		for i := k; i >= max(0, k-2); i-- {
			if n := onBasis(all[i].Text, [2]*lang.Pattern{ofMajority, ofDissent}); n != 0 {
				return n
			}
		}
		return 0
	}
	return otherSide(of(x), of(y))
}

// exactly reports a figure that n says in full, to its last digit.
func exactly(m, n *claim.Mention) bool {
	return m.Unit == n.Unit && m.Quantity.Value == n.Quantity.Value && m.Quantity.Ordinal == n.Quantity.Ordinal
}

// taken reports a figure n near to m, by rounding, which another figure of m's document has in full, so that n is that one and not m:
// 5.5 per cent and a discount of five, in a report that has the discount too.
func taken(m, n *claim.Mention, of *claim.Reading) bool {
	return m.Unit != "" && !exactly(m, n) && slices.ContainsFunc(of.Mentions, func(o *claim.Mention) bool {
		return o != m && isQuantity(o) && o.Sentence != m.Sentence && exactly(o, n)
	})
}

// atAge stands before an age from which or up to which a rule holds.
var atAge = lang.MustCompile(`(?i)\b(?:after|above|over|beyond|below|under|until|till|up ?to|once|when|before|at|reach(?:es|ed|ing)?|attain(?:s|ed|ing)?|cross(?:es|ed|ing)?) (?:(?:the )?age of|(?:he|she|they|one|a person|a member|someone|he or she) (?:is|are|turns?|reach(?:es)?)) $|\b(?:upper|maximum|minimum|retirement|superannuation) age (?:limit )?(?:of|is|at|will be|shall be|has been (?:fixed|set) at) $`)

// ruled is what one may or may not do from an age on, or until it.
var ruled = lang.MustCompile(`(?i)\b(?:cannot|can|nobody|no one|no person|may|must|shall|not|retires?|eligible|entitled|limit|allowed|barred)\b`)

// ageLimit reports an age that a rule names, and not that of a person.
func ageLimit(m *claim.Mention) bool {
	return m.Unit == "year" && atAge.MatchString(m.Sentence.Text[:m.Quantity.Start]) && ruled.MatchString(m.Sentence.Text) && len(persons(m.Sentence)) == 0
}

package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Rival names: signs that "the scheme" is not the thing whose name stands nearest.

// broughtSince reports that the paragraph brought in another of the kind between a name and the sentence that points.
func (p *passage) broughtSince(at *passage, ends string) bool {
	for i := p.index - 1; p.speaks != nil && i > at.index && p.speaks.ps[i].block == p.block; i-- {
		for _, m := range broughtIn.FindAllStringSubmatch(p.speaks.ps[i].text, -1) {
			if slices.Contains(strings.Split(ends, "|"), m[1]) {
				return true
			}
		}
	}
	return false
}

// otherOpens reports that the paragraph's first sentence has another name for its subject, of no office, and calls nothing by the noun: "PM Neer was launched in
// 2023. The scheme …".
func (p *passage) otherOpens(before []passage, name, ends string) bool {
	first := len(before)
	for first > 0 && before[first-1].block == p.block {
		first--
	}
	if first == len(before) {
		return false
	}
	text := listMarker.ReplaceAllString(dropHonorifics(tidy(before[first].text)), "")
	own := openingName(strings.TrimPrefix(text, "PM "))
	if m := pmScheme.FindString(text); m != "" {
		own = m
	}
	short := strings.TrimPrefix(own, "The ")
	return own != "" && !anySuffix(lang.Fold(text), ends) && !officeName.MatchString(own) && !p.speaks.body(short) && !strings.Contains(name, short) && !strings.Contains(own, name)
}

// pmScheme is a scheme that bears the Prime Minister's letters: "PM Vishwakarma".
var pmScheme = lang.MustCompile(`^PM[ -][A-Z][\w-]+`)

// underOther reports that a name stands for that under which another of the kind took place: "an opening programme held under the
// Lake Diversity Programme".
func underOther(ahead, ends string) bool {
	return heldUnder(ahead, func(noun string) bool { return slices.Contains(strings.Split(ends, "|"), noun) })
}

// heldUnder reports what a text brings in by one of the nouns and then puts under a name.
func heldUnder(ahead string, is func(noun string) bool) bool {
	m := underIt.FindStringSubmatch(ahead)
	return m != nil && slices.ContainsFunc(strings.Fields(m[1]), is)
}

var underIt = lang.MustCompile(`\b[Aa]n? ((?:[a-z-]+ ){1,4})(?:[^.;]* )?(?:under|within|as part of) (?:the )?$`)

// andName stands before the second half of a name that is cut at its "and": "Fraud Reporting and Management System".
var andName = lang.MustCompile(`[A-Z][\w’'-]+ [A-Z][\w’'-]+ (?:and|&) $`)

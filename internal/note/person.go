package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Persons: who "he", "the Minister", "both leaders" and a last name alone are.

// speaker returns the person whom "he" or "the minister" means: the subject of the nearest sentence above that
// has a person for its subject, if only sentences of the same speaker lie between. Who speaks is, in one paragraph, rather
// the one who spoke before than the one of whom he told.
func speaker(before []passage, word string, speaks bool) (string, *passage) {
	told, at := "", (*passage)(nil) // who did something, after somebody else spoke perhaps
	for i := len(before) - 1; i >= 0 && i >= len(before)-speakerReach; i-- {
		text := before[i].text
		if before[i].kind == sandarbh.Title {
			return told, at
		}
		var persons []lang.Name
		for _, n := range lang.Names(text) {
			if n.Person && words(n.Text) <= 5 {
				persons = append(persons, n)
			}
		}
		if len(persons) == 0 {
			continue
		}
		// A person who is only mentioned is nobody's antecedent.
		pick, others := -1, 0
		verbs := lang.FiniteVerbs(text)
		for j, n := range persons {
			if mentioned.MatchString(text[:n.Start]) || another(word, text[n.End:]) {
				others++
				continue
			}
			if len(verbs) > 0 && n.End <= verbs[0].Start && verbs[0].Start-n.End < 12 {
				pick = j // the subject of the main clause; who stands behind "said that" is not
				break
			}
			for _, v := range verbs {
				if gap := v.Start - n.End; gap >= 0 && gap < 12 || n.End < v.Start && v == verbs[0] && len(persons) == 1 {
					if pick >= 0 && pick != j {
						return "", nil
					}
					pick = j
				}
			}
		}
		if pick < 0 {
			if goesOn.MatchString(text) && others <= 1 {
				continue // "He thanked Shri Rao and said …": he still speaks
			}
			return told, at
		}
		if h := strings.ToLower(persons[pick].Honorific.Of(text)); word == "he" && (strings.HasPrefix(h, "smt") || strings.HasPrefix(h, "ms")) || word == "she" && (h == "shri" || h == "mr.") {
			return "", nil
		}
		spoke := spoken.MatchString(before[i].folded)
		switch name := persons[pick].Text; {
		case told == "" && (spoke || !speaks):
			return name, &before[i]
		case told == "":
			told, at = name, &before[i]
		case spoke && before[i].block == at.block && lang.Fold(name) != lang.Fold(told):
			return name, &before[i]
		}
	}
	return told, at
}

// minister is whom "The Minister" means: who spoke above, else the one minister whom the title names, or the sentences above. In a
// newspaper, where others speak between, it is the one minister above alone.
func minister(doc *sandarbh.Document, before []passage) (string, sandarbh.Citation) {
	if doc.Tier == sandarbh.Press {
		if name, at := ministerAbove(before); name != "" || !onePerson(before) {
			return name, at
		}
	}
	if name, from := speaker(before, "the minister", false); name != "" {
		return name, from.citation()
	}
	name := ""
	for _, n := range lang.Names(doc.Title) {
		if n.Person && ministerBefore.MatchString(doc.Title[:n.Start]) {
			if name != "" {
				return "", sandarbh.Citation{}
			}
			name = n.Text
		}
	}
	if name != "" {
		return name, titleOf(doc)
	}
	return ministerAbove(before)
}

// ministerAbove is the one minister whom sentences above name by the office.
func ministerAbove(before []passage) (string, sandarbh.Citation) {
	name, at := "", (*passage)(nil)
	for i := range before {
		for _, n := range lang.Names(before[i].text) {
			if text := before[i].text; !n.Person || !isMinister(text[:n.Start], text[n.End:]) {
				continue
			}
			if at != nil && lastWord(name) != lastWord(n.Text) {
				return "", sandarbh.Citation{}
			}
			if at == nil || words(n.Text) > words(name) {
				name, at = n.Text, &before[i]
			}
		}
	}
	if at == nil {
		return "", sandarbh.Citation{}
	}
	return name, at.citation()
}

// isMinister reports a name between whose neighbours it is that of a minister who is not called by another office.
func isMinister(before, behind string) bool {
	if m := ministerOf.FindStringSubmatch(before); m != nil {
		return !otherMinister.MatchString(m[1])
	}
	m := ministerBehind.FindStringSubmatch(behind)
	return m != nil && m[1] == ""
}

var (
	// ministerOf stands before the name of a minister, with the word before it, and of what he is the minister between.
	ministerOf     = lang.MustCompile(`(?:^|(\S*) )Minister(?: of State)?(?: (?:for|of|in[- ]charge of) [A-Z][^.;:]{2,70}?)?,? (?:Shri |Smt\.? |Dr\.? |Mr\.? |Ms\.? )?$`)
	ministerBehind = lang.MustCompile(`^,? (?:the )?(?:Hon’?'?ble )?(?:[A-Z][a-z]+ ){0,3}?((?:Chief|Prime) )?Minister\b`)
	// otherMinister are ministers who are called by their whole office.
	otherMinister = lang.MustCompile(`(?i)^(?:prime|chief|foreign|former|then)$`)
)

// theMinister opens a sentence of a minister whom sentences above name.
var theMinister = lang.MustCompile(`^The Minister `)

var ministerBefore = lang.MustCompile(`\bMinister,? (?:Shri |Smt\.? |Dr\.? )?$`)

const speakerReach = 8 // sentences

var (
	ofHim = lang.MustCompile(`\b(?:him|his|himself)\b`)
	ofHer = lang.MustCompile(`\b(?:her|herself|she)\b`)
)

// another reports by the words behind a name that it is not whom the pronoun means: "Welcoming President Rao on his first visit" is
// not "she".
func another(pronoun, behind string) bool {
	return pronoun == "she" && ofHim.MatchString(behind) || pronoun == "he" && ofHer.MatchString(behind)
}

// goesOn opens a sentence of the speaker before.
var goesOn = lang.MustCompile(`(?i)^(?:he|she|the (?:union )?minister|further|also|additionally|moreover)\b`)

// mentioned stands before a person who is not the subject, with an office between or none.
var mentioned = lang.MustCompile(`(?i)\b(?:of|by|with|under|to|for|from|alongside|and)\s+(?:the\s+)?(?:hon'?ble\s+)?(?:prime minister|union minister|minister|president|chief minister|former \w+)?\s*(?:of india)?,?\s*(?:shri|smt\.?|dr\.?|ms\.?|mr\.?|sardar|late)?\s*$`)

// twoPersons returns "A and B" if the opening of the document names just two persons.
func twoPersons(before []passage) (string, *passage) {
	for i := range before {
		if i > 3 {
			break
		}
		seen := map[string]bool{}
		var names []string
		for _, n := range lang.Names(before[i].text) {
			if f := lang.Fold(n.Text); n.Person && !seen[f] {
				seen[f] = true
				names = append(names, n.Text)
			}
		}
		if len(names) == 2 {
			return names[0] + " and " + names[1], &before[i]
		}
	}
	return "", nil
}

// fullName gives a person who is called by the last name alone the name that stands above.
func (d *draft) fullName(before []passage) {
	if first, rest, _ := strings.Cut(d.text, " "); secondIsVerb(d.text) {
		if full, at := d.wholeName(first, before); full != "" {
			d.renamed(full+" "+rest, at)
			return
		}
	}
	for _, n := range lang.Names(d.text) {
		if !n.Person || words(n.Text) > 1 || n.Start > 0 && strings.HasSuffix(d.text[:n.Start], ". ") {
			continue
		}
		full, at := d.wholeName(n.Text, before)
		if full == "" {
			return
		}
		d.renamed(d.text[:n.Start]+full+d.text[n.End:], at)
		return
	}
}

// wholeName is the one name of the title or of a sentence above that ends in a last name, with where it stands.
func (d *draft) wholeName(last string, before []passage) (full string, at sandarbh.Citation) {
	for i := len(before); i >= 0; i-- {
		from := titleOf(d.from.doc)
		if i < len(before) {
			from = before[i].citation()
		}
		for _, o := range lang.Names(from.Quote) {
			if !o.Person || words(o.Text) < 2 || words(o.Text) > 5 || !strings.HasSuffix(o.Text, " "+last) {
				continue
			}
			if full != "" && full != o.Text {
				return "", sandarbh.Citation{} // two of that name
			}
			full, at = o.Text, from
		}
	}
	return full, at
}

// secondIsVerb reports a sentence whose second word is its verb.
func secondIsVerb(s string) bool {
	verbs := lang.FiniteVerbs(s)
	return len(verbs) > 0 && verbs[0].Start == strings.Index(s, " ")+1
}

// startsWithVerb reports words that go on with a finite verb.
func startsWithVerb(s string) bool {
	verbs := lang.FiniteVerbs(s)
	return len(verbs) > 0 && verbs[0].Start == 0
}

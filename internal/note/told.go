package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A release names the speaker of a paragraph in its first sentence and goes on with what he said: "As a result, work is moving
// fast." What he claims there is told with him; what stands in a law, or has its own day, needs nobody.

// saysThat is a sentence of a speaker, with what he spoke of or his occasion before him, and no written reply: what a House "was
// informed" of is so on paper.
var saysThat = lang.MustCompile(`^(?:(?:[A-Z][a-z]+ing|On|In|At|With|To|For|From|During|Under|As|While|After)\b[^“”"]{3,140}, )?((?:The |the )?(?:[\w.’'&()-]+ ){0,12}?[\w.’'()-]+?) (?:also |further |later )?(?:said [^“”"]|(?:stated|noted|added|mentioned|observed|remarked|asserted|highlighted|emphasi[sz]ed|underlined|underscored|stressed|explained|affirmed|pointed out|(?:told|reminded) (?:the )?[A-Za-z ]{3,25}) that )`)

var (
	// claim is what is only said to be so: what will be, what goes on, what has been reached, how well.
	claim = lang.MustCompile(`\b(?:will|would|could|may|going to|expected to|set to|poised to|is being|are being|(?:has|have) (?:\w+ ){0,2}?(?:\w+ed|been|become|grown|risen|seen|begun|taken|made|given|brought)|(?:is|are) (?:now |also |rapidly |currently |steadily )*(?:\w+ing)|ensured|exceptionally|uninterrupted|among the (?:largest|lowest|highest|fastest|best))\b`)
	// happens tells what went on there, which is the release's own to tell.
	happens = lang.MustCompile(`\b(?:today|signed|exchanged|attended|participated|inaugurated|announced|directed|instructed|clarified|urged|session|workshop|meeting|event|ceremony|programme was|programme will|yesterday|tomorrow)\b`)
	// heOrMinister is a speaker who is named above.
	heOrMinister = lang.MustCompile(`(?i)^(?:he|she|the (?:union )?minister)$`)
)

const saidThat = " said that "

// toldBy puts the speaker of the paragraph in front of what he claims in it: "Asha Rao said that work is moving fast."
func (d *draft) toldBy(before []passage) {
	p := d.from
	if d.orphan || p.kind != sandarbh.Paragraph || p.doc.Tier == sandarbh.Press || p.doc.Language != "en" || words(d.text) > MaxWords-spareWords || strings.ContainsAny(d.text, "“”\":") {
		return
	}
	if !claim.MatchString(d.text) && !p.claimed || p.ownStanding() || happens.MatchString(p.folded) || talk.MatchString(p.folded) {
		return
	}
	at := speakerAbove(p, before)
	if at < 0 || len(Flaws(d.text)) > 0 { // an opinion is none the more a fact for its speaker
		return
	}
	m := saysThat.FindStringSubmatch(tidy(before[at].text))
	cites := []sandarbh.Citation{before[at].citation()}
	name := dropHonorifics(m[1])
	if heOrMinister.MatchString(name) {
		who, from := speaker(before[:at], strings.ToLower(name), true)
		if who == "" {
			return
		}
		name, cites = who, append(cites, from.citation())
	}
	if words(name) == 1 {
		full, from := d.wholeName(name, before)
		if full == "" {
			return
		}
		name, cites = full, append(cites, from)
	}
	said, ok := d.lowered()
	if !ok || !someone(name) {
		return
	}
	if text := upperFirst(name) + saidThat + said; d.passes(text, append(d.cites[:len(d.cites):len(d.cites)], cites...)) {
		d.text, d.cites = text, append(d.cites, cites...)
		d.edits = append(d.edits, bySpeaker)
	}
}

// toldClaim makes a line of what would be withheld as somebody's claim alone, if its speaker can stand in front of it.
func (p *passage) toldClaim(before []passage, texts cite.Texts) []draft {
	if p.torn || p.quoted || p.limited || p.within || p.kind != sandarbh.Paragraph || !p.claimed || p.doc.Tier == sandarbh.Press {
		return nil
	}
	e := p.edit(tidy(p.text), before, nil)
	if e == nil || !slices.Contains(e.whole.edits, bySpeaker) {
		return nil
	}
	out, _ := passing([]draft{e.whole}, texts)
	return out
}

// bySpeaker is the edit that puts a speaker in front.
const bySpeaker = "speaker"

// unspoken is a line without the speaker put in front of it: what it is worth, that tells.
func (d *draft) unspoken() string {
	if _, said, ok := strings.Cut(d.text, saidThat); ok && slices.Contains(d.edits, bySpeaker) {
		return upperFirst(said)
	}
	return d.text
}

// spareWords is the room that a speaker wants.
const spareWords = 3

// ownStanding reports a sentence that needs no speaker: it names its law or the day of its figure, or somebody speaks in it.
func (p *passage) ownStanding() bool {
	return attributed.MatchString(p.folded) || lawWords.MatchString(p.folded) || asOn.MatchString(p.folded)
}

// speakerAbove is the sentence of the same paragraph in which somebody says what this one goes on with, or -1.
func speakerAbove(p *passage, before []passage) int {
	for i := len(before) - 1; i >= 0 && before[i].block == p.block && before[i].doc == p.doc; i-- {
		b := &before[i]
		switch {
		case saysThat.MatchString(tidy(b.text)):
			return i
		case attributed.MatchString(b.folded) || talk.MatchString(b.folded) || happens.MatchString(b.folded):
			return -1
		}
	}
	return -1
}

// someone reports a speaker who is a person by name or office.
func someone(name string) bool {
	if officeEnd.MatchString(name) || somePerson.MatchString("the "+name+" ") {
		return true
	}
	names := lang.Names(name)
	return len(names) == 1 && names[0].Text == name && words(name) > 1 && !bodyWord.MatchString(name)
}

// lowered is the text as it stands behind "that"; false if its first word may be a name or not.
func (d *draft) lowered() (string, bool) {
	first, _, _ := strings.Cut(d.text, " ")
	lower := strings.ToLower(first[:1]) + first[1:]
	switch names := lang.Names(d.text); {
	case lang.Stop(strings.ToLower(first)):
		return lower + d.text[len(first):], true
	case len(names) > 0 && names[0].Start == 0, first[0] < 'A' || first[0] > 'Z', first[1:] != strings.ToLower(first[1:]):
		return d.text, true
	}
	word := strings.Trim(lower, ",")
	return lower + d.text[len(first):], commonWords()[word] || strings.Contains(d.from.doc.Text, " "+word+" ")
}

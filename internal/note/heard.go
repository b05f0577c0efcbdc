package note

import (
	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// A report tells what it was told in several sentences of a paragraph, and gives the speaker to one of them: "The Front has built
// 5 lakh houses. The rest will be built by May, he said." The others are his claims as well.

// heardSaid reports a sentence of a report that says nothing of its speaker, though it is not the report's own: the next sentence ends
// in a pronoun that said it, what should be done follows upon a speaker, or a reproach upon who alleged another.
func heardSaid(ps []passage, i int) bool {
	p := &ps[i]
	if p.doc.Tier != sandarbh.Press || p.doc.Language == "hi" || p.kind != sandarbh.Paragraph || p.index == 0 || p.ownStanding() || givesSpeaker.MatchString(p.text) || doesItself.MatchString(p.text) {
		return false
	}
	if i+1 < len(ps) && ps[i+1].block == p.block && p.index >= ledeSlack {
		if m := pronounSays.FindStringSubmatch(tidy(ps[i+1].text)); m != nil && m[1] != "it" {
			return true
		}
	}
	if ps[i-1].block != p.block {
		return false
	}
	before := ps[i-1].text
	return shouldBe.MatchString(p.text) && p.index >= ledeSlack && givesSpeaker.MatchString(before) ||
		accuses.MatchString(before) && len(lang.Quantities(p.text)) == 0 && len(lang.Dates(p.text, sandarbh.Date{})) == 0 && unnamedActor(p.text)
}

// unnamedActor reports a sentence that names nobody before its verb: another who is named there acts by himself.
func unnamedActor(s string) bool {
	verbs, names := lang.FiniteVerbs(s), lang.Names(s)
	return len(verbs) > 0 && (len(names) == 0 || names[0].Start > verbs[0].Start)
}

var (
	shouldBe = lang.MustCompile(`\b(?:should|ought to|cannot)\b`)
	// accuses is a speaker who reproaches somebody.
	accuses = lang.MustCompile(`\b(?:alleged|contended|charged) that\b|\baccused (?:the|[A-Z]\w+)[^.]* of\b`)
	// doesItself is a verb of one who speaks or rules in the sentence itself.
	doesItself = lang.MustCompile(`\b(?:contend(?:ed|s)|submitted|maintained|decided|ruled|recommended|suggested|dismissed|rejected|asked|directed|ordered|sought|demanded|urged|moved|observed)\b`)
)

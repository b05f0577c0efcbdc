package exam

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Own are words of a text that speak for a topic by themselves.
type Own struct {
	Words  string // as the text has them
	Phrase bool   // several words, letters or a name, and not one common noun
}

// Own returns the keywords of a topic that stand in a text, phrases before single words, each once. Hints and the words of
// past questions choose a topic among others and are no reason to name it: "per cent" stands in all news of money.
func (p *Profile) Own(topic, text string) []Own {
	node, ok := p.byID[topic]
	if !ok {
		return nil
	}
	language := "en"
	if lang.Detect(text) == "hi" {
		language = "hi"
	}
	ws := words(text, language)
	var out []Own
	for _, h := range p.words.find(ws) {
		if h.node != node || h.scale < 1 || h.n == 1 && otherName(text, ws[h.at], h.text) {
			continue
		}
		// Over a bracket two words are no phrase: "Mission for Self-Reliance (Atmanirbharta) in Pulses".
		if strings.ContainsAny(text[ws[h.at].start:ws[h.at+h.n-1].end], "()") {
			continue
		}
		o := Own{Words: strings.Join(strings.Fields(text[ws[h.at].start:ws[h.at+h.n-1].end]), " "), Phrase: h.n > 1 || named(h.text)}
		if !slices.ContainsFunc(out, func(x Own) bool { return lang.Fold(x.Words) == lang.Fold(o.Words) }) {
			out = append(out, o)
		}
	}
	slices.SortStableFunc(out, func(a, b Own) int {
		switch {
		case a.Phrase == b.Phrase:
			return 0
		case a.Phrase:
			return -1
		}
		return 1
	})
	return out
}

// otherName reports a word that is no name where the profile's is one (the president of a club), or is the end of a name
// that begins with letters (PM-KISAN).
func otherName(text string, w word, keyword string) bool {
	if named(keyword) && w.raw == strings.ToLower(w.raw) && w.raw != strings.ToUpper(w.raw) {
		return true
	}
	before, hyphened := strings.CutSuffix(text[:w.start], "-")
	if !hyphened {
		return false
	}
	letters := before[strings.LastIndexAny(before, " \n(“\"")+1:]
	return letters != "" && letters == strings.ToUpper(letters)
}

// named reports a keyword that the profile writes with a capital.
func named(keyword string) bool { return keyword != strings.ToLower(keyword) }

// Mirrors reports that a topic of the preliminary paper asks what a topic of the written ones asks.
func (p *Profile) Mirrors(preliminary, written string) bool {
	i, ok := p.byID[preliminary]
	return ok && slices.ContainsFunc(p.nodes[i].mirrors, func(m string) bool { return within(written, m) })
}

package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pointers inside a sentence: what "the platform" or "these ships" stands for is put behind it in square brackets, as the
// whole document says it (discourse), or the paragraph.

// pointsBack is a phrase that points back, wherever it stands: "this initiative", "the bilingual portal", "these ships".
var pointsBack = lang.MustCompile(`\b([Tt]he|[Tt]his|[Tt]hese|[Ss]uch|[Tt]he said) ((?:[a-z][a-z-]+ ){0,2}?)([a-z]{3,})\b`)

// goesOnWith follows a noun that explains itself, or that is part of a longer phrase.
var goesOnWith = lang.MustCompile(`^(?: (?:of|for|to|that|which|who|between|on|in (?:the|a) [A-Z]|under|where|named|titled|called|known|signed|launched|issued|released|developed|held|set up|entitled|[A-Z]|[‘’“"']|[a-z]+(?:ed|ing) (?:by|under|in|on|at|with|between|for) )|[-’']| \(|\s*\[)`)

// point puts the name of what a phrase points at behind it, in square brackets, where the line names nothing of its kind:
// "Under the initiative [Eligible Manufacturer Importers]". "This" and "these" become "the".
func (d *draft) point(before []passage) {
	if strings.Contains(d.text, "[") || len(before) == 0 {
		return
	}
	if m := theRegion.FindStringIndex(d.text); m != nil && nameless(d.text) {
		if name := regionOf(d.from, before); name != "" {
			at := m[0] + len("the region")
			d.apply("reference", d.text[:at]+" ["+name+"]"+d.text[at:])
		}
		return
	}
	for _, m := range pointsBack.FindAllStringSubmatchIndex(d.text, -1) {
		article, noun := strings.ToLower(d.text[m[2]:m[3]]), d.text[m[6]:m[7]]
		stem := lang.Stem(noun, "en")
		if takesPlace.MatchString(d.text[m[7]:]) {
			return // the programme is a meeting, not the scheme
		}
		if !pointing()[stem] || noun == "research" || strings.HasSuffix(noun, "ing") || goesOnWith.MatchString(d.text[m[7]:]) || d.saidBefore(m[0], stem) {
			continue
		}
		name, at := "", (*passage)(nil)
		if plural := strings.HasSuffix(noun, "s") && stem != noun; plural {
			name = phraseAbove(d.from, before, noun)
		} else if t, p := d.from.speaks.named(d.from, noun); t != nil && !mentions(d.text, t) {
			name, at = t.name, p
		}
		if name == "" || words(name) > longestScope || words(d.text)+words(name) > MaxWords {
			if verbs := lang.FiniteVerbs(d.text[:m[0]]); m[0] > 0 && len(verbs) == 0 && works()[stem] && d.from.speaks.sections() > 2 && !wordIn(lang.Fold(d.from.doc.Title), noun) {
				d.orphan = true // "Approved in 2023, the project …" of a document with many
			}
			if underThe.MatchString(d.text[:m[4]]) && !wordIn(lang.Fold(d.from.doc.Title), noun) {
				d.orphan = true // "Under the proposal, …"
			}
			if m[0] == 0 || article != "the" {
				return // what the sentence points at first stays unknown
			}
			continue
		}
		the := "the"
		if m[0] == 0 {
			the = "The"
		}
		d.orphan = false
		if at != nil && m[4] == m[5] && wordIn(lang.Fold(name), noun) {
			d.name(d.text[:m[0]]+the+" "+name+d.text[m[7]:], at.citation())
			return
		}
		d.apply("reference", d.text[:m[0]]+the+" "+d.text[m[4]:m[7]]+" ["+name+"]"+d.text[m[7]:])
		return
	}
}

// takesPlace follows what is held at an hour: "The programme will begin at noon".
var takesPlace = lang.MustCompile(`^ (?:will (?:begin|start|commence|conclude|include|feature|be (?:held|attended|organi[sz]ed))|(?:began|started|commenced|concluded|featured)\b|(?:was|were) (?:held|attended|organi[sz]ed)|is (?:scheduled|being held|being presented))`)

var underThe = lang.MustCompile(`^Under (?:the|this) $`)

// mentions reports a line that has a thing's name, its letters, or most of its words.
func mentions(text string, t *thing) bool {
	f := lang.Fold(text)
	return strings.Contains(f, t.key) || t.short != "" && wordIn(f, t.short) || alike(stemsOf(t.name, "en"), stemsOf(text, "en")) > 0.6
}

const longestScope = 7 // words of a name in brackets; eight may be added to a line

// regions are parts of the world and of the country that are called "the region".
var regions = lang.MustCompile(`\b(?:(?:West|South|Central|East|South-?East) Asia|Indo-Pacific|North[ -]East(?:ern Region)?|Middle East|Arctic|Himalayas?|Bundelkhand|Marathwada|Vidarbha|Kutch|Saurashtra|Gulf)\b`)

// regionOf is the one region that the paragraph above names, else the title.
func regionOf(p *passage, before []passage) string {
	one := func(s string) string {
		found := regions.FindAllString(s, -1)
		slices.Sort(found)
		if found = slices.Compact(found); len(found) != 1 {
			return ""
		}
		return found[0]
	}
	for i := len(before) - 1; i >= 0 && before[i].block == p.block; i-- {
		if name := one(before[i].text); name != "" {
			return name
		}
	}
	return one(p.doc.Title)
}

// saidBefore reports that the line names the thing before it points at it: "a platform … the platform", "the Jan Samarth
// Portal … the portal".
func (d *draft) saidBefore(at int, stem string) bool {
	for _, t := range lang.Tokens(d.text[:at]) {
		if t.Kind == lang.Word && lang.Stem(t.Norm, "en") == stem {
			return true
		}
	}
	for _, n := range lang.Names(d.text[:at]) {
		if n.Person {
			continue
		}
		if k := d.from.speaks.find(strings.TrimPrefix(n.Text, "The ")); k >= 0 && d.from.speaks.things[k].nouns[stem] {
			return true
		}
	}
	return false
}

// phraseAbove is the phrase with a plural noun that a sentence above in the same paragraph brought in: "ongoing works under
// the Mission" for "these works". It must say more than the noun.
func phraseAbove(p *passage, before []passage, noun string) string {
	for i := len(before) - 1; i >= 0 && before[i].block == p.block && i >= len(before)-2; i-- {
		text := tidy(before[i].text)
		toks := lang.Tokens(text)
		for k, t := range toks {
			if t.Kind != lang.Word || t.Norm != noun {
				continue
			}
			if k+2 < len(toks) && limits[toks[k+1].Norm] {
				to := 0
				for e := k + 2; e < len(toks) && e <= k+7 && (toks[e].Norm == "the" || toks[e].Kind == lang.Number || toks[e].Text[0] >= 'A' && toks[e].Text[0] <= 'Z'); e++ {
					to = e
				}
				if to > k+2 || to == k+2 && toks[to].Norm != "the" {
					return text[toks[k+1].Start:toks[to].End]
				}
			}
			from := k
			for from > 0 && k-from < 4 && toks[from-1].Kind == lang.Word && !breaksPhrase(text, toks[from-1]) && text[toks[from-1].End:toks[from].Start] == " " {
				from--
			}
			if k > from {
				return text[toks[from].Start:t.End]
			}
		}
	}
	return ""
}

// limits open what says of which things a noun speaks.
var limits = map[string]bool{"of": true, "under": true, "for": true, "to": true, "between": true}

// breaksPhrase reports a word that no noun phrase goes over.
func breaksPhrase(text string, t lang.Token) bool {
	if lang.Stop(t.Norm) || strings.HasSuffix(t.Norm, "ing") || strings.HasSuffix(t.Norm, "ly") || strings.HasSuffix(t.Norm, "ed") {
		return true
	}
	for _, v := range lang.FiniteVerbs(text) {
		if v.Start <= t.Start && t.End <= v.End {
			return true
		}
	}
	return false
}

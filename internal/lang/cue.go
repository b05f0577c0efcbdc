package lang

import "strings"

// Modality is how sure or how far along a statement is; "" is a plain fact.
type Modality string

// The modalities.
const (
	May         Modality = "may"
	Could       Modality = "could"
	Would       Modality = "would"
	Will        Modality = "will"
	Should      Modality = "should"
	Must        Modality = "must"
	Proposed    Modality = "proposed"
	Aims        Modality = "aims"
	Expected    Modality = "expected"
	Planned     Modality = "planned"
	Projected   Modality = "projected"
	Recommended Modality = "recommended"
	Likely      Modality = "likely"
	Conditional Modality = "conditional" // subject to, provided that, if, unless
)

// Cue is a word or phrase that sets how a statement is to be taken. Kind is a [Modality], "not", or a kind of
// attribution: said, according, reported, claimed, alleged.
type Cue struct {
	Range
	Kind string
}

// cuePhrase is a phrase of folded words; words at its end in -ed may be asked for by "+ed".
type cuePhrase struct {
	words []string
	kind  string
}

// readCues reads lines "kind=phrase|phrase" into an index by the first word, longest first.
func readCues(table string) map[string][]cuePhrase {
	m := map[string][]cuePhrase{}
	for line := range strings.Lines(strings.TrimSpace(table)) {
		kind, phrases, _ := strings.Cut(strings.TrimSpace(line), "=")
		for ph := range strings.SplitSeq(phrases, "|") {
			words := formWords(ph)
			ps := append(m[words[0]], cuePhrase{words, kind})
			for j := len(ps) - 1; j > 0 && len(ps[j].words) > len(ps[j-1].words); j-- {
				ps[j], ps[j-1] = ps[j-1], ps[j]
			}
			m[words[0]] = ps
		}
	}
	return m
}

// cues returns the phrases of the index that stand in the tokens and that keep accepts.
func cues(toks []Token, index map[string][]cuePhrase, keep func(i, n int, kind string) bool) []Cue {
	var out []Cue
	for i := 0; i < len(toks); {
		n := 1
		for _, ph := range index[toks[i].Norm] {
			if matches(toks, i, ph.words) && keep(i, len(ph.words), ph.kind) {
				n = len(ph.words)
				out = append(out, Cue{Range{toks[i].Start, toks[i+n-1].End}, ph.kind})
				break
			}
		}
		i += n
	}
	return out
}

var modalCues = readCues(`
may=may|might|is allowed to|are allowed to
could=could|can|is capable of|has the potential to|have the potential to
would=would
will=will|shall|going to|is to be|are to be|to be held|to be completed|to be launched|to be set up|to be implemented|to be established|to be released|to be inaugurated|to be signed|to be constructed|to be commissioned|to be developed
should=should|ought to|need to|needs to
must=must|has to|have to|is required to|are required to|be required to|mandatory|mandatorily|compulsorily
proposed=proposed|proposes|propose|proposing|proposal|proposals|in principle|in-principle|draft|under consideration|under active consideration|under examination|being considered|considering|mulling|mulls|contemplating
aims=aims|aim to|aim at|aimed at|aiming|seeks to|seek to|seeking to|intends|intend to|intended to|intended|designed to|meant to|aspires|aspire to|with the aim of|with an aim to|with the objective of|to explore|in order to|envisages|envisage|envisaged|envisions|envision|envisioned|targets to|target to|targeting|targeted to|strives to|commits to|committed to|pledged to|pledges to
expected=expected|expects|expect|is anticipated|are anticipated|anticipated|anticipates|hopes|hoped to|hopeful|hope to
planned=planned|plans to|plan to|planning to|plans for|scheduled|slated|set to|set for|to be taken up|upcoming|forthcoming|poised to|on track to|is to|are to|agreed to|agree to|will seek
projected=projected|projects to|projection|projections|forecast|forecasts|forecasted|estimated to|is estimated|are estimated|pegged at|projecting
recommended=recommended|recommends|recommend|recommending|suggested|suggests|suggesting|advised to|urged|urges|called for
likely=likely|unlikely|probably|possibly|potentially|perhaps|presumably|tentatively|tentative
conditional=subject to|provided that|if|unless|in case of|on condition that|contingent upon|contingent on|depending on|depending upon
could=सकता|सकती|सकते|सकेगा|सकेगी|सकेंगे
likely=संभावना|संभवतः|शायद
should=चाहिए
proposed=प्रस्तावित|प्रस्ताव|मसौदा
expected=उम्मीद|अपेक्षित|अपेक्षा|आशा|संभावित
projected=अनुमान|अनुमानित
aims=लक्ष्य|उद्देश्य
recommended=सिफारिश|सुझाव
planned=निर्धारित
conditional=यदि|अगर|बशर्ते
`)

// Modalities returns the words that hedge, promise, oblige or set conditions, in order. Kind is a [Modality]. The
// month of May and the noun will are left out. Hindi futures (-गा, -गे, -गी) count as will.
func Modalities(s string) []Cue {
	toks := Tokens(s)
	out := cues(toks, modalCues, func(i, n int, kind string) bool {
		t, before, after := toks[i], tokenAt(toks, i-1), tokenAt(toks, i+n)
		switch t.Norm {
		case "may":
			return t.Text == "may" || i == 0 && after.Kind == Word && monthOf(t) != 0 && !isOneOf(after.Norm, "day")
		case "will", "can", "might", "must":
			return !isOneOf(before.Norm, "the", "a", "political", "good", "free", "strong", "collective", "military", "iron") || t.Norm == "will" && after.Norm == "be"
		case "suggests", "suggest", "suggested":
			return true
		case "going": // going to the ports
			return after.Kind == Word && !isUpper(rune(after.Text[0])) && !isOneOf(after.Norm, "the", "a", "an", "this", "these", "that", "those", "its", "their", "his", "her", "our", "all", "both", "each", "such")
		case "is", "are":
			if n == 2 { // "is to" before a verb, but not "the aim is to"
				return !isOneOf(before.Norm, "aim", "aims", "objective", "objectives", "goal", "goals", "priority", "purpose", "idea", "task", "mandate", "role", "mission", "focus", "target", "challenge", "need") && (after.Kind == Word && !Stop(after.Norm) || after.Norm == "be")
			}
		case "intended", "aiming", "planned", "hopes":
			return true
		case "draft":
			return !isOneOf(before.Norm, "to", "will") || n > 1
		case "if":
			return after.Norm != "any"
		}
		return true
	})
	if !strings.Contains(s, "ग") {
		return out
	}
	for _, t := range toks {
		if t.Kind == Word && len(t.Norm) > 9 && hasSuffixAny(t.Norm, "एगा", "एगी", "ेगा", "ेगी", "ेंगे", "ेंगी", "एंगे", "एंगी", "ोगा", "ोगी", "ोंगे") {
			out = insertCue(out, Cue{t.Range, string(Will)})
		}
	}
	return out
}

// insertCue puts c in its place, unless a cue is there.
func insertCue(cs []Cue, c Cue) []Cue {
	i := len(cs)
	for i > 0 && cs[i-1].Start >= c.Start {
		i--
	}
	if i < len(cs) && cs[i].Start == c.Start {
		return cs
	}
	cs = append(cs, Cue{})
	copy(cs[i+1:], cs[i:])
	cs[i] = c
	return cs
}

var negationCues = readCues(`
not=not|no|never|neither|nor|none|nobody|nothing|nowhere|without|cannot|can't|won't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|couldn't|wouldn't|shouldn't|shan't|mustn't|needn't|fails to|failed to|failing to|fail to|failure to|lack of|lacks|lacked|lacking|unable|refused to|refuses to|refuse to|declined to|declines to|denies|denied|rather than|instead of|barring|except|excluding|hardly|scarcely|yet to|devoid of|absence of|nil|no longer|ceased to|stopped short of
not=नहीं|नही|न|ना|मत|बिना|रहित|सिवाय|इनकार
`)

// Negations returns the words that deny, in order. Kind is "not". "No. 5", "not only", and the "not" of a bound
// before a number ("not less than 50") are left out.
func Negations(s string) []Cue {
	toks := Tokens(s)
	return cues(toks, negationCues, func(i, n int, _ string) bool {
		t, after := toks[i], tokenAt(toks, i+1)
		switch t.Norm {
		case "no":
			if after.Text == "." && (tokenAt(toks, i+2).Kind == Number || isUpper(rune(t.Text[0])) && i > 0) || after.Kind == Number && t.Text == "No" || isOneOf(after.Norm, "doubt") {
				return false
			}
			return !bound(toks, i)
		case "not":
			return !isOneOf(after.Norm, "only", "just", "merely") && !bound(toks, i)
		case "nil":
			return true
		case "denied", "denies":
			return tokenAt(toks, i-1).Norm != "be"
		case "ना":
			return tokenAt(toks, i+1).Kind != Word || tokenAt(toks, i+1).Text[0] >= 0x80
		}
		return n > 0
	})
}

// bound reports "not less than 50": a limit, no denial.
func bound(toks []Token, i int) bool {
	if !isOneOf(tokenAt(toks, i+1).Norm, "less", "more", "fewer", "exceeding", "later", "earlier") {
		return false
	}
	for k := i + 2; k < i+5; k++ {
		if tokenAt(toks, k).Kind == Number || currencyOf(tokenAt(toks, k)) != "" {
			return true
		}
		if _, ok := numberWords[tokenAt(toks, k).Norm]; ok {
			return true
		}
	}
	return false
}

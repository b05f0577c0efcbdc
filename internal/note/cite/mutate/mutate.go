// Package mutate makes wrong lines out of right ones, to try a gate on. It imports nothing of the gate, nor of the
// rooms that the gate is built on: it works on words as they stand, by lists and patterns of its own.
//
// The classes are the errors that the craft forbids and that studies of machine summaries find most often
// (Maynez et al. 2020; Pagnoni et al., FRANK, 2021): a wrong figure or name, a lost condition, a speaker left out,
// what may be told as what is, and two true passages joined to a false one.
package mutate

import (
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
)

// Right is a line that says what its passages say. Passages are whole sentences or paragraphs; Others are further
// passages of the same document, which the line does not use.
type Right struct {
	Text     string
	Passages []string
	Others   []string
}

// Wrong is a line that its passages do not bear out. Passages is set where the passages were changed too (a source
// that breaks off); else the line cites what the right one cited. Joined lines cite Other as well.
type Wrong struct {
	Class    string
	Text     string
	Passages []string
	Other    string
}

// Classes names every class of error, in order.
func Classes() []string {
	out := make([]string, 0, len(makers))
	for _, m := range makers {
		out = append(out, m.class)
	}
	return out
}

type maker struct {
	class string
	make  func(*rand.Rand, Right) []Wrong
}

var makers = []maker{
	{"number", changeNumber},
	{"number swapped", swapNumbers},
	{"unit", changeUnit},
	{"year", changeYear},
	{"date", changeDate},
	{"name", changeName},
	{"subject exchanged", exchangeSubject},
	{"place or year moved", moveFigure},
	{"negation", loseNegation},
	{"qualifier", loseQualifier},
	{"proposal", loseProposal},
	{"modality", changeModality},
	{"intention", intentionToFact},
	{"explore", exploreToDo},
	{"attribution", loseAttribution},
	{"opinion", opinionToFact},
	{"exception", loseException},
	{"scope", loseScope},
	{"direction", turnDirection},
	{"order of time", turnTime},
	{"status", changeStatus},
	{"cause", inventCause},
	{"cut off", completeCut},
	{"foreign word", foreignWord},
}

// Lines returns every wrong line that the makers find in a right one. The same seed gives the same lines.
func Lines(rng *rand.Rand, r Right) []Wrong {
	var out []Wrong
	seen := map[string]bool{clean(r.Text): true}
	for _, m := range makers {
		for _, w := range m.make(rng, r) {
			w.Class = m.class
			w.Text = clean(w.Text)
			if w.Text == "" || seen[w.Text] && w.Passages == nil || len(strings.Fields(w.Text)) < 3 {
				continue
			}
			if w.Passages == nil {
				seen[w.Text] = true
			}
			out = append(out, w)
		}
	}
	return out
}

var spaces = regexp.MustCompile(`\s+`)

func clean(s string) string {
	s = strings.TrimSpace(spaces.ReplaceAllString(s, " "))
	s = strings.NewReplacer(" ,", ",", " .", ".", ",,", ",", ",.", ".").Replace(s)
	s = strings.TrimLeft(s, ", ")
	return s
}

var (
	figure    = regexp.MustCompile(`\d[\d,]*(?:\.\d+)?`)
	bracketed = regexp.MustCompile(`\[[^\]]*\]`)
	yearRe    = regexp.MustCompile(`\b(?:19|20)\d\d\b`)
	months    = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December", "जनवरी", "फरवरी", "मार्च", "अप्रैल", "मई", "जून"}
	nameRe    = regexp.MustCompile(`\b[A-Z][a-z]{2,}(?:[ -](?:of |and )?[A-Z][a-z]{2,})*`)
)

// outside reports whether [a, b) lies outside the editor's brackets.
func outside(text string, a, b int) bool {
	for _, x := range bracketed.FindAllStringIndex(text, -1) {
		if a < x[1] && b > x[0] {
			return false
		}
	}
	return true
}

func replaceAt(s string, a, b int, with string) string { return s[:a] + with + s[b:] }

// whole reports whether [a, b) is no part of a longer word or number.
func whole(s string, a, b int) bool {
	letter := func(c byte) bool { return c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }
	return (a == 0 || !letter(s[a-1]) && s[a-1] != '-' && s[a-1] != '.') && (b == len(s) || !letter(s[b]) && s[b] != '-')
}

// figures are the numbers of a line that are no years.
func figures(text string) [][]int {
	var out [][]int
	for _, f := range figure.FindAllStringIndex(text, -1) {
		v := strings.Trim(text[f[0]:f[1]], ",")
		f[1] = f[0] + len(v)
		if yearRe.MatchString(v) && len(v) == 4 || !whole(text, f[0], f[1]) || !outside(text, f[0], f[1]) {
			continue
		}
		out = append(out, f)
	}
	return out
}

func changeNumber(rng *rand.Rand, r Right) []Wrong {
	var out []Wrong
	fs := figures(r.Text)
	for _, f := range fs {
		b := []byte(r.Text[f[0]:f[1]])
		for {
			k := rng.IntN(len(b))
			if b[k] >= '0' && b[k] <= '9' {
				b[k] = '0' + (b[k]-'0'+byte(1+rng.IntN(8)))%10
				break
			}
		}
		if b[0] == '0' && len(b) > 1 && b[1] != '.' {
			b[0] = '7'
		}
		if string(b) == r.Text[f[0]:f[1]] {
			continue
		}
		out = append(out, Wrong{Text: replaceAt(r.Text, f[0], f[1], string(b))})
	}
	words := []string{"two", "three", "four", "five", "six", "seven", "eight", "nine", "दो", "तीन", "चार"}
	for i, w := range words {
		for _, k := range findWord(r.Text, w) {
			out = append(out, Wrong{Text: replaceAt(r.Text, k, k+len(w), words[(i/8)*8+(i+1)%min(8, len(words)-(i/8)*8)])})
		}
	}
	return out
}

func swapNumbers(rng *rand.Rand, r Right) []Wrong {
	var out []Wrong
	fs := figures(r.Text)
	for i := 0; i+1 < len(fs); i++ {
		a, b := fs[i], fs[i+1]
		x, y := r.Text[a[0]:a[1]], r.Text[b[0]:b[1]]
		if x == y {
			continue
		}
		out = append(out, Wrong{Text: r.Text[:a[0]] + y + r.Text[a[1]:b[0]] + x + r.Text[b[1]:]})
	}
	// A figure of the passage that the line does not use in place of one that it does.
	for _, p := range append(slices.Clone(r.Passages), r.Others...) {
		for _, f := range figures(p) {
			v := p[f[0]:f[1]]
			if strings.Contains(r.Text, v) || len(fs) == 0 {
				continue
			}
			at := fs[rng.IntN(len(fs))]
			out = append(out, Wrong{Text: replaceAt(r.Text, at[0], at[1], v)})
			break
		}
	}
	return out
}

func substitute(r Right, pairs [][2]string) []Wrong {
	var out []Wrong
	for _, p := range pairs {
		for _, k := range findWord(r.Text, p[0]) {
			if outside(r.Text, k, k+len(p[0])) {
				out = append(out, Wrong{Text: replaceAt(r.Text, k, k+len(p[0]), p[1])})
			}
		}
	}
	return out
}

// findWord finds whole words or phrases.
func findWord(s, w string) []int {
	var out []int
	for from := 0; ; {
		k := strings.Index(s[from:], w)
		if k < 0 {
			return out
		}
		k += from
		if whole(s, k, k+len(w)) || !isLetter(w[0]) && !isLetter(w[len(w)-1]) {
			out = append(out, k)
		}
		from = k + len(w)
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' || c >= 0x80 }

func changeUnit(_ *rand.Rand, r Right) []Wrong {
	return substitute(r, [][2]string{
		{"lakh crore", "crore"},
		{"crore", "lakh"},
		{"lakh", "crore"},
		{"million", "billion"},
		{"billion", "million"},
		{"km", "metres"},
		{"tonnes", "kg"},
		{"GW", "MW"},
		{"MW", "GW"},
		{"%", " percentage points"},
		{"per cent", "basis points"},
		{"percentage points", "per cent"},
		{"basis points", "per cent"},
		{"years", "months"},
		{"months", "years"},
		{"days", "weeks"},
		{"weeks", "days"},
		{"Rs.", "US$"},
		{"Rs", "US$"},
		{"₹", "$"},
		{"$", "₹"},
		{"hectares", "acres"},
		{"feet", "metres"},
		{"districts", "blocks"},
		{"villages", "districts"},
		{"households", "persons"},
		{"MoUs", "treaties"},
		{"करोड़", "लाख"},
		{"लाख", "करोड़"},
		{"hours", "days"},
		{"quintal", "tonne"},
	})
}

func changeYear(rng *rand.Rand, r Right) []Wrong {
	var out []Wrong
	for _, y := range yearRe.FindAllStringIndex(r.Text, -1) {
		if !outside(r.Text, y[0], y[1]) {
			continue
		}
		b := []byte(r.Text[y[0]:y[1]])
		b[3] = '0' + (b[3]-'0'+byte(1+rng.IntN(8)))%10
		out = append(out, Wrong{Text: replaceAt(r.Text, y[0], y[1], string(b))})
	}
	return out
}

func changeDate(rng *rand.Rand, r Right) []Wrong {
	var out []Wrong
	for i, m := range months {
		for _, k := range findWord(r.Text, m) {
			set := months[:12]
			if i >= 12 {
				set = months[12:]
			}
			n := set[(i%12+1+rng.IntN(len(set)-1))%len(set)]
			if n != m {
				out = append(out, Wrong{Text: replaceAt(r.Text, k, k+len(m), n)})
			}
		}
	}
	for _, f := range regexp.MustCompile(`\[(?:on )?(\d+) `).FindAllStringSubmatchIndex(r.Text, -1) {
		d := r.Text[f[2]:f[3]]
		n := "9"
		if d == "9" {
			n = "19"
		}
		out = append(out, Wrong{Text: replaceAt(r.Text, f[2], f[3], n)})
	}
	return out
}

// names are the runs of capitalised words of a text, those at its start left out.
func names(s string) [][]int {
	var out [][]int
	for _, n := range nameRe.FindAllStringIndex(s, -1) {
		if n[0] == 0 || !outside(s, n[0], n[1]) {
			continue
		}
		if slices.Contains(months, s[n[0]:n[1]]) {
			continue
		}
		out = append(out, n)
	}
	return out
}

var strangers = []string{"Telangana", "Nitin Gadkari", "Bhutan", "Lakshadweep", "Ministry of Steel", "Krishna Basin", "Manipur", "Sudan", "Reserve Fund", "Ashok Gupta"}

func changeName(rng *rand.Rand, r Right) []Wrong {
	var out []Wrong
	ns := names(r.Text)
	for _, n := range ns {
		out = append(out, Wrong{Text: replaceAt(r.Text, n[0], n[1], strangers[rng.IntN(len(strangers))])})
	}
	// Two names of the line change places.
	for i := 0; i+1 < len(ns); i++ {
		a, b := ns[i], ns[i+1]
		x, y := r.Text[a[0]:a[1]], r.Text[b[0]:b[1]]
		if between := r.Text[a[1]:b[0]]; x == y || between == ", " || strings.TrimSpace(between) == "and" || strings.TrimSpace(between) == "(" || strings.TrimSpace(between) == ", and" || strings.Contains(y, x) {
			continue // a list, or a name with its gloss
		}
		out = append(out, Wrong{Text: r.Text[:a[0]] + y + r.Text[a[1]:b[0]] + x + r.Text[b[1]:]})
	}
	return out
}

var subjectVerb = regexp.MustCompile(`^((?:The |A |An )?[A-Z][^,;:\[\]()]{2,60}?) (approved|signed|passed|launched|held|notified|directed|granted|said|told|will|has|have|is|are|was|were|approves|released|announced|conducted|inaugurated|added|overruled|increased|appointed|invoked|published|ranked|seeks|aims|provides|covers|carried|bought|sold|lent|defeated|supplied|gave|accused|warned|asked|urged|sued|exports|overtook|acquired|replaced) (.*)$`)

// exchangeSubject puts another name in the place of the subject, and where it can the subject in that one's place.
func exchangeSubject(rng *rand.Rand, r Right) []Wrong {
	m := subjectVerb.FindStringSubmatch(r.Text)
	if m == nil {
		return nil
	}
	var out []Wrong
	rest := m[3]
	var inRest [][]int
	for _, n := range nameRe.FindAllStringIndex(rest, -1) {
		if !slices.Contains(months, rest[n[0]:n[1]]) && outside(rest, n[0], n[1]) {
			inRest = append(inRest, n)
		}
	}
	subject := strings.TrimPrefix(m[1], "The ")
	for _, n := range inRest {
		name := rest[n[0]:n[1]]
		if strings.Contains(m[1], name) {
			continue
		}
		out = append(out, Wrong{Text: name + " " + m[2] + " " + replaceAt(rest, n[0], n[1], subject)})
		break
	}
	for _, p := range append(slices.Clone(r.Passages), r.Others...) {
		for _, n := range names(p) {
			name := p[n[0]:n[1]]
			if strings.Contains(r.Text, name) {
				continue
			}
			out = append(out, Wrong{Text: name + " " + m[2] + " " + rest})
			break
		}
	}
	if len(out) > 3 {
		rng.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
		out = out[:3]
	}
	return out
}

// moveFigure gives the line a year or place that stands elsewhere in the document.
func moveFigure(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	pool := append(slices.Clone(r.Passages), r.Others...)
	for _, y := range yearRe.FindAllStringIndex(r.Text, -1) {
		if !outside(r.Text, y[0], y[1]) {
			continue
		}
		for _, p := range pool {
			for _, v := range yearRe.FindAllString(p, -1) {
				if v != r.Text[y[0]:y[1]] {
					out = append(out, Wrong{Text: replaceAt(r.Text, y[0], y[1], v)})
				}
			}
		}
	}
	place := regexp.MustCompile(`\b(in|of|at|from|for|to) ((?:[A-Z][a-z]{3,})(?: [A-Z][a-z]+)*)`)
	for _, n := range place.FindAllStringSubmatchIndex(r.Text, -1) {
		old := r.Text[n[4]:n[5]]
		if slices.Contains(months, strings.Fields(old)[0]) || !outside(r.Text, n[4], n[5]) {
			continue
		}
		for _, p := range pool {
			for _, v := range place.FindAllStringSubmatch(p, -1) {
				if !strings.Contains(r.Text, strings.TrimPrefix(v[2], "Shri ")) && !strings.Contains(v[2], old) && !strings.Contains(v[2], " Shri") && !slices.Contains(months, strings.Fields(v[2])[0]) {
					out = append(out, Wrong{Text: replaceAt(r.Text, n[4], n[5], v[2])})
					break
				}
			}
		}
	}
	if len(out) > 4 {
		out = out[:4]
	}
	return out
}

func drop(r Right, phrases ...string) []Wrong {
	var out []Wrong
	for _, p := range phrases {
		for _, k := range findWord(r.Text, p) {
			if outside(r.Text, k, k+len(p)) {
				out = append(out, Wrong{Text: replaceAt(r.Text, k, k+len(p), "")})
			}
		}
		if strings.HasPrefix(r.Text, capital(p)+" ") {
			out = append(out, Wrong{Text: capital(strings.TrimSpace(r.Text[len(p):]))})
		}
	}
	return out
}

func capital(s string) string {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return s
	}
	return string(s[0]-32) + s[1:]
}

func loseNegation(_ *rand.Rand, r Right) []Wrong {
	out := drop(r, "not", "no", "never", "नहीं")
	out = append(out, substitute(r, [][2]string{{"is not", "is"}, {"are not", "are"}, {"without", "with"}, {"No", "A"}, {"no", "a"}, {"not", "also"}, {"cannot", "can"}, {"neither", "both"}, {"बिना", "साथ"}, {"did not", "did"}, {"denied", "said"}, {"rejected", "accepted"}})...)
	// and one put in
	out = append(out, substitute(r, [][2]string{{"will be", "will not be"}, {"is", "is not"}, {"are", "are not"}, {"has been", "has not been"}, {"was", "was not"}, {"were", "were not"}})...)
	return out
}

func loseQualifier(_ *rand.Rand, r Right) []Wrong {
	out := drop(r, "up to", "about", "at least", "over", "nearly", "more than", "less than", "approximately", "around", "as on", "almost", "a maximum of", "a minimum of", "only", "(Provisional)", "(RE)", "(BE)", "mainly",
		"whichever is earlier", "whichever is lower", "estimated", "provisional", "average", "prima facie", "marginally", "partially", "below", "above", "within", "roughly", "लगभग", "तक", "अधिकतम", "at most", "not more than", "completely or substantially", "some")
	return append(out, substitute(r, [][2]string{{"up to", "at least"}, {"at least", "up to"}, {"over", "nearly"}, {"about", "over"}, {"more than", "less than"}, {"nearly", "over"}, {"up to", "exactly"}, {"provisional", "final"}})...)
}

func loseProposal(_ *rand.Rand, r Right) []Wrong {
	out := drop(r, "proposed", "draft", "in principle", "in-principle", "subject to approval", "claimed", "expected", "planned", "tentatively", "interim", "प्रस्तावित", "सैद्धांतिक", "It is proposed that", "pre-", "recommended", "potential", "likely", "tentative", "advance", "preliminary")
	return append(out, substitute(r, [][2]string{{"draft", "final"}, {"proposed", "approved"}, {"in-principle approval", "approval"}, {"recommended", "approved"}, {"is expected to", "will"}, {"are expected to", "will"}, {"is likely to", "will"}, {"are likely to", "will"}, {"It is proposed that", "It was decided that"}, {"draft", "new"}, {"proposed", "new"}})...)
}

func changeModality(_ *rand.Rand, r Right) []Wrong {
	out := substitute(r, [][2]string{{"could", "will"}, {"may", "will"}, {"would", "will"}, {"can", "must"}, {"should", "must"}, {"might", "will"}, {"will", "may"}, {"shall", "may"}, {"must", "may"}, {"could", "would"}, {"is projected at", "is"}, {"is estimated at", "is"}, {"is estimated to", "will"}, {"could be", "were"}, {"will be", "was"}, {"will be", "has been"}, {"may be", "is"}, {"is to be", "was"}, {"are to be", "were"}, {"will", "did"}})
	return append(out, drop(r, "will", "could", "may", "would")...)
}

var intent = regexp.MustCompile(`\b(is|are) (intended|designed|expected|planned|estimated|set|scheduled|likely|proposed|meant|projected|required|being) to ([a-z]+)|\b(aims?|seeks?|plans?|intends?|hopes?|proposes?|wants?|envisages?|agreed|tries|decided) to ([a-z]+)`)

func intentionToFact(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	for _, m := range intent.FindAllStringSubmatchIndex(r.Text, -1) {
		v := ""
		if m[6] >= 0 {
			v = r.Text[m[6]:m[7]]
		} else {
			v = r.Text[m[10]:m[11]]
		}
		for _, f := range []string{thirdPerson(v), past(v), "will " + v, v} {
			if f == "is" && v == "be" {
				continue
			}
			out = append(out, Wrong{Text: replaceAt(r.Text, m[0], m[1], f)})
		}
	}
	return out
}

func thirdPerson(v string) string {
	switch {
	case v == "be":
		return "is"
	case v == "have":
		return "has"
	case strings.HasSuffix(v, "y") && !strings.HasSuffix(v, "ay"):
		return v[:len(v)-1] + "ies"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"):
		return v + "es"
	}
	return v + "s"
}

func past(v string) string {
	switch {
	case v == "be":
		return "was"
	case v == "have":
		return "had"
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && !strings.HasSuffix(v, "ay"):
		return v[:len(v)-1] + "ied"
	}
	return v + "ed"
}

var explore = regexp.MustCompile(`\b(to )?(explore|consider|examine|study|discuss|look into|assess|explored|discussed|considered|examined|exploring|discussing|considering|examining|studying|assessing) (the (?:possibility|feasibility|option) of |ways of |whether to )?`)

func exploreToDo(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	for _, m := range explore.FindAllStringSubmatchIndex(r.Text, -1) {
		word := r.Text[m[4]:m[5]]
		does := []string{"start", "approve"}
		switch {
		case strings.HasSuffix(word, "ing"):
			does = []string{"starting", "approving"}
		case strings.HasSuffix(word, "ed"):
			does = []string{"started", "approved", "agreed on"}
		default:
			does = append(does, "on", "")
		}
		for _, d := range does {
			to := ""
			if m[2] >= 0 && d != "on" {
				to = "to "
			}
			out = append(out, Wrong{Text: replaceAt(r.Text, m[0], m[1], to+d+" ")})
		}
	}
	return out
}

var (
	saidBefore = regexp.MustCompile(`^(.{3,110}?) (?:said|stated|argued|alleged|claimed|told [^,]{3,40}?|informed [^,]{3,40}?|observed|held|added|believes?|contended|warned|noted|submitted|says?|estimates?|predicts?|announced|maintained|stressed|reported|clarified|indicates|suggests?|expressed hope|opined|predicted|urged|described|called|termed|has said|has claimed|have claimed|has forecast|forecast|has warned)(?: by a majority of \S+)?(?: that)? (.{12,})$`)
	saidBehind = regexp.MustCompile(`^(.{15,}?),? (?:according to|as per|official data showed|[Oo]fficials said|said [A-Z]|the ministry said|the (?:IMD|report|minister|Ministry|company|study|survey)[^,]{0,40} said|he said|she said|[A-Z][^,]{5,60} (?:said|announced|told reporters))\b.*$`)
	according  = regexp.MustCompile(`^(?:According to|As per|As reported by|In the opinion of|In his view|Citing) [^,]{3,70}, (.{10,})$`)
	saidHindi  = regexp.MustCompile(`^.{3,120}? (?:ने|में) (?:[^,]{0,60} )?(?:कहा|बताया|दावा किया|आरोप लगाया|स्पष्ट किया) कि (.+)$`)
	underHindi = regexp.MustCompile(`^.{3,60}? के (?:अनुसार|मुताबिक),? (.+)$`)
)

func loseAttribution(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	// A notice without a speaker ("It may be noted that") may go, and so may a rule ("As per the guidelines").
	if strings.HasPrefix(r.Text, "It ") || strings.HasPrefix(r.Text, "As per the") {
		return nil
	}
	if m := saidBefore.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: capital(strings.TrimPrefix(m[2], "that "))})
	}
	if m := saidBehind.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: m[1] + "."})
	}
	if m := according.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: capital(m[1])})
	}
	if m := saidHindi.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: m[1]})
	}
	if m := underHindi.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: m[1]})
	}
	return out
}

// opinionToFact turns a described or claimed thing into a thing that is.
func opinionToFact(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	if m := regexp.MustCompile(`^(.+?) (?:described|termed|called|hailed|praised|dubbed) (.+?) as (.+)$`).FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: capital(m[2]) + " is " + m[3]}, Wrong{Text: m[1] + " showed " + m[2] + " is " + m[3]}, Wrong{Text: capital(m[2]) + ", " + m[3]})
	}
	if m := saidBefore.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: "It is clear that " + m[2]}, Wrong{Text: "It was found that " + m[2]}, Wrong{Text: m[1] + " proved that " + m[2]}, Wrong{Text: m[1] + " confirmed that " + m[2]})
	}
	out = append(out, substitute(r, [][2]string{{"alleged", "showed"}, {"claimed", "found"}, {"argued", "proved"}, {"said", "confirmed"}, {"alleged", "said"}, {"believes", "knows"}, {"contended", "held"}, {"suggests", "proves"}, {"hoped", "announced"}})...)
	return out
}

var (
	exception        = regexp.MustCompile(`,? (?:except|excluding|unless|if|subject to|provided that|other than|barring|save for|as long as|only if|only when|until|once|pending|depending on|without|on condition that|whichever|but not|in case) [^,;]*(?:, [^,;]{0,30}$)?`)
	leadingException = regexp.MustCompile(`^(?:Except|Excluding|Unless|If|Subject to|Barring|Other than|Until|Once|Pending|In case|Without) [^,]*, (.+)$`)
)

func loseException(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	for _, m := range exception.FindAllStringIndex(r.Text, -1) {
		out = append(out, Wrong{Text: strings.TrimSuffix(replaceAt(r.Text, m[0], m[1], ""), ".") + "."})
		// only the opening word goes, and the exception becomes a member
		out = append(out, Wrong{Text: regexp.MustCompile(`except|excluding|other than|barring`).ReplaceAllString(r.Text[:m[0]]+r.Text[m[0]:], "including")})
	}
	if m := leadingException.FindStringSubmatch(r.Text); m != nil {
		out = append(out, Wrong{Text: capital(m[1])})
	}
	return out
}

var superl = regexp.MustCompile(`\b(?:first|largest|highest|only|biggest|longest|second-largest|fastest|oldest|smallest|lowest|tallest|maiden|top|third-largest|most \w+)\b(?: \w+){0,6}? ((?:in|of|among|to|since|from|for|outside|under|by) [^,.;]+)`)

func loseScope(_ *rand.Rand, r Right) []Wrong {
	var out []Wrong
	for _, m := range superl.FindAllStringSubmatchIndex(r.Text, -1) {
		out = append(out, Wrong{Text: replaceAt(r.Text, m[2]-1, m[3], "")})
		out = append(out, Wrong{Text: replaceAt(r.Text, m[2], m[3], "in the world")})
	}
	out = append(out, substitute(r, [][2]string{{"one of the", "the"}, {"among the", "the"}, {"first of its kind", "first"}, {"second-largest", "largest"}, {"third-largest", "largest"}, {"one of the highest", "the highest"}})...)
	return out
}

func turnDirection(_ *rand.Rand, r Right) []Wrong {
	pairs := [][2]string{
		{"increased", "decreased"},
		{"rose", "fell"},
		{"fell", "rose"},
		{"declined", "increased"},
		{"decline", "increase"},
		{"increase", "decrease"},
		{"lower", "higher"},
		{"higher", "lower"},
		{"reduce", "increase"},
		{"reduces", "raises"},
		{"raise", "lower"},
		{"exports", "imports"},
		{"imports", "exports"},
		{"export", "import"},
		{"grew", "shrank"},
		{"grow", "shrink"},
		{"minimum", "maximum"},
		{"maximum", "minimum"},
		{"surplus", "deficit"},
		{"deficit", "surplus"},
		{"enhanced", "reduced"},
		{"up", "down"},
		{"more", "less"},
		{"below", "above"},
		{"above", "below"},
		{"rise", "fall"},
		{"dropped", "rose"},
		{"widened", "narrowed"},
		{"lender", "borrower"},
		{"from", "to"},
		{"majority", "minority"},
		{"improve", "worsen"},
		{"largest", "smallest"},
		{"highest", "lowest"},
		{"topped", "trailed"},
		{"eliminate", "impose"},
		{"upheld", "struck down"},
		{"struck down", "upheld"},
		{"first", "last"},
		{"add", "remove"},
		{"benefit", "harm"},
		{"allow", "forbid"},
		{"rural", "urban"},
		{"urban", "rural"},
		{"opened", "closed"},
		{"against", "for"},
		{"to", "by"},
		{"by", "to"},
	}
	out := substitute(r, pairs)
	if len(out) > 5 {
		out = out[:5]
	}
	return out
}

func turnTime(_ *rand.Rand, r Right) []Wrong {
	return substitute(r, [][2]string{{"before", "after"}, {"after", "before"}, {"until", "from"}, {"till", "since"}, {"since", "until"}, {"by", "since"}, {"from", "until"}, {"within", "after"}, {"start", "end"}, {"end", "start"}, {"last", "next"}, {"later", "earlier"}, {"during", "before"}, {"over", "before"}, {"as on", "before"}, {"prior", "subsequent"}, {"outgoing", "incoming"}, {"former", "present"}, {"latest", "earliest"}, {"upcoming", "past"}, {"annual", "monthly"}, {"monthly", "annual"}, {"every year", "every month"}, {"पहले", "बाद"}, {"तक", "से"}})
}

func changeStatus(_ *rand.Rand, r Right) []Wrong {
	return substitute(r, [][2]string{
		{"passed", "introduced"},
		{"introduced", "passed"},
		{"approved", "launched"},
		{"launched", "completed"},
		{"sanctioned", "completed"},
		{"completed", "sanctioned"},
		{"signed", "ratified"},
		{"notified", "repealed"},
		{"recommended", "approved"},
		{"released", "withdrew"},
		{"announced", "launched"},
		{"directed", "asked"},
		{"held", "suggested"},
		{"classified", "suspected"},
		{"granted", "refused"},
		{"launched", "inaugurated"},
		{"commenced", "concluded"},
		{"concluded", "began"},
		{"estimated", "confirmed"},
		{"under investigation", "confirmed"},
		{"injured", "killed"},
		{"killed", "injured"},
		{"sign", "ratify"},
		{"approves", "launches"},
		{"inaugurated", "approved"},
		{"overruled", "upheld"},
		{"set up", "abolished"},
		{"appointed", "recommended"},
		{"allocated", "spent"},
		{"allotted", "spent"},
		{"released", "sanctioned"},
		{"pending", "decided"},
		{"Bill", "Act"},
		{"draft", "Act"},
		{"MoU", "treaty"},
		{"मंजूरी", "शुरुआत"},
		{"बैठक", "समारोह"},
	})
}

// inventCause joins the line with another passage of the document by a cause.
func inventCause(rng *rand.Rand, r Right) []Wrong {
	if len(r.Others) == 0 && len(r.Passages) < 2 {
		return nil
	}
	other := ""
	if len(r.Others) > 0 {
		other = r.Others[rng.IntN(len(r.Others))]
	} else {
		other = r.Passages[len(r.Passages)-1]
	}
	text := strings.TrimSuffix(strings.TrimSuffix(r.Text, "."), "।")
	tail := strings.TrimSuffix(other, ".")
	if len(tail) > 1 && tail[0] >= 'A' && tail[0] <= 'Z' && tail[1] >= 'a' && tail[1] <= 'z' {
		tail = strings.ToLower(tail[:1]) + tail[1:]
	}
	hindi := regexp.MustCompile(`\p{Devanagari}`).MatchString(text)
	links := []string{" because ", ", as a result of which ", ", so that ", " since ", ", due to which ", ", leading to "}
	if hindi {
		links = []string{" क्योंकि ", " जिसके कारण "}
	}
	var out []Wrong
	for _, l := range links[:2] {
		out = append(out, Wrong{Text: text + l + tail + ".", Other: other})
	}
	out = append(out, Wrong{Text: text + links[rng.IntN(len(links))] + tail + ".", Other: other})
	if !hindi {
		out = append(out, Wrong{Text: "Because " + tail + ", " + text + ".", Other: other})
	}
	return out
}

// completeCut breaks the passage off inside a word or before the end, and leaves the line whole.
func completeCut(_ *rand.Rand, r Right) []Wrong {
	if len(r.Passages) != 1 || !strings.HasSuffix(r.Text, ".") && !strings.HasSuffix(r.Text, "।") {
		return nil
	}
	p := r.Passages[0]
	words := strings.Fields(r.Text)
	last := strings.Trim(words[len(words)-1], ".।,\"”)]")
	if len(last) < 7 || strings.Contains(strings.Join(words[:len(words)-1], " "), last) {
		return nil
	}
	k := strings.Index(p, last)
	if k < 0 || strings.Count(p, last) > 1 {
		return nil
	}
	cut := k + len(last)*2/3
	for cut > k && p[cut]&0xC0 == 0x80 {
		cut--
	}
	if cut == k {
		cut = k - 1
	}
	return []Wrong{{Text: r.Text, Passages: []string{p[:cut]}}, {Text: r.Text, Passages: []string{strings.TrimSpace(p[:k])}}}
}

// foreignWord changes or adds one content word that no passage has.
func foreignWord(rng *rand.Rand, r Right) []Wrong {
	out := substitute(r, [][2]string{{"farmers", "traders"}, {"students", "teachers"}, {"women", "men"}, {"Cabinet", "Parliament"}, {"Court", "Commission"}, {"court", "tribunal"}, {"loan", "grant"}, {"project", "policy"}, {"scheme", "law"}, {"States", "districts"}, {"Bill", "Ordinance"}, {"cost", "profit"}, {"report", "rumour"}, {"lake", "river"}, {"engine", "satellite"}, {"houses", "schools"}, {"tax", "subsidy"}, {"Chief", "Deputy"}, {"Union", "State"}, {"joint", "separate"}, {"military", "naval"}})
	words := strings.Fields(r.Text)
	if len(words) > 5 {
		adds := []string{"nuclear", "secretly", "illegally", "nationwide", "permanent", "private", "compulsory"}
		k := 2 + rng.IntN(len(words)-3)
		w := slices.Insert(slices.Clone(words), k, adds[rng.IntN(len(adds))])
		if t := strings.Join(w, " "); !strings.Contains(strings.Join(w[max(0, k-4):min(len(w), k+4)], " "), "[") {
			out = append(out, Wrong{Text: t})
		}
	}
	return out
}

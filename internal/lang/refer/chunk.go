package refer

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh/internal/lang"
)

const mostLinks = 6 // phrases in one

// link is how a run of words goes on with the next.
type link int

const (
	apart  link = iota
	within      // "of", "for", brackets
	listed      // "and"
	parted      // a comma of a list, which does not end there
)

// linkOf reads the tokens between two runs; names reports capitals on both sides.
func linkOf(between []lang.Token, names bool) link {
	marks := 0
	for len(between) > 0 && between[len(between)-1].Kind == lang.Punct && strings.Contains("“\"‘'(", between[len(between)-1].Text) {
		between, marks = between[:len(between)-1], marks+1 // "Workshop on “Care”"
	}
	for len(between) > 0 && between[0].Kind == lang.Punct && strings.Contains("”\"’')", between[0].Text) {
		between, marks = between[1:], marks+1
	}
	if n := len(between); n > 1 && determiner[between[n-1].Norm] {
		between = between[:n-1]
	}
	switch {
	case len(between) == 0 && names && marks < 3:
		return within
	case len(between) != 1:
		return apart
	}
	switch between[0].Norm {
	case "of", "for", "on", "between", "in", "with", "under", "at", "to":
		return within
	case "and", "&":
		return listed
	case ",":
		if names {
			return parted
		}
	case "–", "-", ":":
		if names {
			return within
		}
	}
	return apart
}

// cutsName reports a phrase that begins or ends within a name or a compound.
func cutsName(text string, toks []lang.Token, from int, r lang.Range) bool {
	last := r.Of(text)[strings.LastIndexByte(r.Of(text), ' ')+1:]
	rest := text[r.End:]
	if nameBehind.MatchString(rest) && upper(last) || len(rest) > 1 && rest[0] == ' ' && rest[1] >= '0' && rest[1] <= '9' && last == strings.ToUpper(last) || len(rest) > 1 && rest[0] == '.' && rest[1] >= '0' && rest[1] <= '9' || strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, " / ") || upper(last) && len(rest) > 1 && rest[0] == ' ' && upper(rest[1:]) {
		return true
	}
	if r.Start > 0 && text[r.Start-1] == ':' {
		return true // "Youth Co:Lab Challenge"
	}
	if strings.Contains(r.Of(text), " ") && strings.HasSuffix(text[:r.Start], "(") && strings.HasPrefix(rest, ")") {
		return true // "Lime (Sale of Kilns) Act"
	}
	if from == 0 || !upper(r.Of(text)) {
		return false
	}
	b := toks[from-1]
	return b.Kind == lang.Word && b.End+1 == r.Start && from > 1 && upper(b.Text) && !lang.Stop(b.Norm) && !respect[b.Norm] && !strings.HasSuffix(b.Text, "s'") || strings.HasSuffix(text[:r.Start], "/") || strings.HasSuffix(text[:r.Start], "-")
}

var (
	// nameBehind goes on with a name behind brackets: "Lime (Sale of Kilns) Act".
	nameBehind = lang.MustCompile(`^ \([^()]*\) [A-Z]`)
	// ofYear follows the name of a law; lawEnd ends one.
	ofYear = lang.MustCompile(`^, (?:19|20)\d\d\b`)
	lawEnd = lang.MustCompile(`\b(?:Act|Bill|Rules|Code|Order|Regulations|Ordinance|Sanhita|Adhiniyam|Policy|Scheme|Guidelines)$`)
)

// emptyPhrase reports numbers, dates and measures alone.
func emptyPhrase(toks []lang.Token) bool {
	for _, t := range toks {
		if t.Kind == lang.Word && !measure[t.Norm] && len(t.Norm) > 1 {
			return false
		}
	}
	return true
}

var measure = lang.WordSet(`january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
	monday tuesday wednesday thursday friday saturday sunday crore lakh million billion trillion rs inr usd per cent percent km kg mt mw gw tonnes tonne hectares
	year years month months day days fy today total number`)

// chunk is a run of tokens [from, to); bracket is where letters in brackets behind it end, 0 if there are none.
type chunk struct{ from, to, bracket int }

func (c *chunk) end() int {
	if c.bracket > 0 {
		return c.bracket
	}
	return c.to
}

// chunksOf are the runs of words that may be noun phrases.
func chunksOf(text string, toks []lang.Token, verbs []lang.Range, heading bool) []chunk {
	var out []chunk
	for k := 0; k < len(toks); {
		if !inside(toks, k, verbs, heading) {
			k++
			continue
		}
		from := k
		for k < len(toks) && (k == from || joined(text, toks, k)) && inside(toks, k, verbs, heading) {
			k++
		}
		to := k
		for to > from && trailing(toks[to-1]) {
			to--
		}
		for from < to && (leading(toks[from]) || from == 0 && loose[toks[from].Norm]) {
			from++
		}
		if to == from || toks[to-1].Kind == lang.Punct {
			continue
		}
		c := chunk{from: from, to: to}
		if to+2 < len(toks) && toks[to].Text == "(" && toks[to+2].Text == ")" && toks[to+1].Kind == lang.Word {
			c.bracket = to + 3
			k = max(k, c.bracket)
		}
		out = append(out, c)
	}
	return out
}

// inside reports a token of a noun phrase.
func inside(toks []lang.Token, k int, verbs []lang.Range, heading bool) bool {
	t := toks[k]
	switch t.Kind {
	case lang.Punct:
		return k > 0 && (t.Text == "&" || t.Text == "/" || t.Text == "-" || t.Text == "–") && k+1 < len(toks) && toks[k-1].Kind != lang.Punct && toks[k+1].Kind != lang.Punct
	case lang.Number:
		return true
	}
	if lang.Stop(t.Norm) || behindAuxiliary(toks, k) {
		return false
	}
	return !in(verbs, t) || upper(t.Text) && k > 0 && !heading
}

// behindAuxiliary reports a participle with its auxiliary: "has approved", "was formally set".
func behindAuxiliary(toks []lang.Token, k int) bool {
	if upper(toks[k].Text) {
		return false
	}
	b := k - 1
	for b >= 0 && (strings.HasSuffix(toks[b].Norm, "ly") || toks[b].Norm == "also" || toks[b].Norm == "not") {
		b--
	}
	if b < 0 || !auxiliary[toks[b].Norm] {
		return false
	}
	w := toks[k].Norm
	return strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "en") || participle[w]
}

var (
	auxiliary  = lang.WordSet("is are was were be been being has have had having")
	participle = lang.WordSet("seen given taken set made held built led sent found brought kept left lost paid put read sold taught understood cut hit cast laid let bound fed spread struck shot begun won grown shown known drawn borne met become come run done gone said")
)

// joined reports that no mark parts a token from the one before.
func joined(text string, toks []lang.Token, k int) bool {
	return strings.TrimSpace(text[toks[k-1].End:toks[k].Start]) == ""
}

// trailing are words at the end of a run that belong to what follows.
func trailing(t lang.Token) bool {
	if t.Kind == lang.Punct {
		return true
	}
	return t.Kind == lang.Word && !upper(t.Text) && (strings.HasSuffix(t.Norm, "ed") && !nounInEd[t.Norm] || strings.HasSuffix(t.Norm, "ly") || loose[t.Norm])
}

var nounInEd = lang.WordSet("seed feed need breed speed watershed bed")

// leading are words at the beginning of a run that are no part of it.
func leading(t lang.Token) bool {
	return t.Kind == lang.Punct || t.Kind == lang.Word && !upper(t.Text) && (strings.HasSuffix(t.Norm, "ly") || loose[t.Norm] || strings.HasSuffix(t.Norm, "ing") && !ingNoun[t.Norm])
}

var (
	ingNoun = lang.WordSet("training manufacturing shipping banking engineering mining processing building housing funding ongoing existing upcoming meeting ruling hearing farming testing monitoring financing clearing railing breeding reporting landing")
	loose   = lang.WordSet(`today yesterday tomorrow including amid despite via per according compared based within recently further earlier later subsequently namely like worth`)
)

var determiner = lang.WordSet("the a an this that these those such its their his her any each every all both some another no our")

func upper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

func in(verbs []lang.Range, t lang.Token) bool {
	for _, v := range verbs {
		if v.Start <= t.Start && t.End <= v.End {
			return true
		}
	}
	return false
}

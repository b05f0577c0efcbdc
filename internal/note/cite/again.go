package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Labels said again: a heading set before a sentence that names the same things says nothing more than the sentence does.

// labelEnd is what parts a label from its sentence: "Coal: Coal production", "Coal - Coal", "Coal: - Coal", "Coal- Coal".
var labelEnd = lang.MustCompile(`: ?[-–] | ?[-–] |: `)

const (
	longestLabel = 100 // bytes
	shortestTold = 30  // of what stands behind
)

// SaidAgain returns what stands behind a label that only names what its sentence names again: "National Bank (NB): The
// National Bank, established in …", "Coal - Coal production rose"; "" if the label has a word that may limit what follows.
func SaidAgain(sentence string) string {
	for _, m := range labelEnd.FindAllStringIndex(sentence[:min(len(sentence), longestLabel+1)], -1) {
		label, rest := strings.TrimSpace(sentence[:m[0]]), strings.TrimSpace(sentence[m[1]:])
		if len(rest) < shortestTold || rest[0] < 'A' || rest[0] > 'Z' {
			continue
		}
		toks, dashed := split(label), sentence[m[0]] != ':'
		if !(dashed && toks[0].is(preposition)) && tellsAgain(rest, toks, !dashed) { // "Under Seeds - Loans for Seeds, the rate" has no label
			return rest
		}
	}
	return ""
}

// tellsAgain reports that a sentence has every word of a label that may limit it: the word, one of its stem, one that says the
// same of how a figure moves, or, where a colon and not a dash parts them, the letters for it. Letters alone do not tell a name.
func tellsAgain(rest string, label []token, letters bool) bool {
	behind, told := split(rest), 0
	for k := 0; k < len(label)-1; k++ {
		t := &label[k]
		if t.kind == word && (t.is(article|preposition|coordinator) || idle[t.key]) {
			continue
		}
		if t.is(cue) {
			return false
		}
		again := slices.ContainsFunc(behind, func(o token) bool {
			return o.kind == t.kind && (o.key == t.key || t.kind == word && (commonStem(o.key, t.key) || rising[o.key] && rising[t.key]))
		})
		if !again && letters {
			if n := lettersFor(label[k:], rest); n > 0 {
				k += n - 1
				continue
			}
		}
		if !again {
			return false
		}
		told++
	}
	return told > 0
}

// lettersFor returns how many words at the beginning of a label the sentence has as letters, with the letters that the label
// gives behind them: "Ministry of Roads and Dams (MoRD)" of "the MRD". Fewer than three letters tell nothing.
func lettersFor(label []token, rest string) int {
	for _, w := range capitals.FindAllString(rest, -1) {
		n, at := 0, 0
		for ; n < len(label)-1 && at < len(w); n++ {
			if t := &label[n]; t.upper && t.key[0]^w[at] == ' ' { // the letter, but for its case
				at++
			} else if n == 0 || !t.is(preposition|coordinator) {
				break
			}
		}
		if at < len(w) {
			continue
		}
		if next := &label[n]; next.before&opened != 0 && strings.HasSuffix(next.key, strings.ToLower(w)) {
			n++
		}
		return n
	}
	return 0
}

// capitals are letters that stand for a name.
var capitals = lang.MustCompile(`\b[A-Z]{3,}\b`)

// rising are words that say of a figure that it grows.
var rising = lang.WordSet("growth grow grows grew grown growing increase increases increased increasing rise rises rose risen rising raise raises raised expansion expand expands expanded expanding")

// idle are words of a label that limit nothing: what became better, or that something is new, the sentence itself must say.
var idle = lang.WordSet("better faster longer improved enhanced strengthened shortening strengthening highlights")

// commonStem reports two words of one stem: "reduction" and "reduce".
func commonStem(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return n >= leastStem && n >= max(len(a), len(b))-4
}

const leastStem = 5 // letters that words of one stem share

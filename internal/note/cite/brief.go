package cite

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Brief words: a sentence that no line can tell whole may say with fewer words what it says.

// briefly are words of offices with fewer that say the same.
var briefly = []struct {
	long  *lang.Pattern
	short string
}{
	{lang.MustCompile(`\b(?:Rs\.?|INR) ?(\d)`), "₹$1"},
	{lang.MustCompile(`(\d) ?(?:per cent|percent)\b`), "$1%"},
	{lang.MustCompile(`(?i)\b(?:an? (?:total|amount|sum)|total) of (over |about |around |more than |nearly )?((?:₹|US ?\$|\$)? ?\d)`), "$1$2"},
	{lang.MustCompile(`\b([Ii]n|across|from) the States? of ([A-Z])`), "$1 $2"},
	{lang.MustCompile(`\bin order to\b`), "to"},
	{lang.MustCompile(`\b(over|for|within|after) a period of (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d)`), "$1 $2"},
	{lang.MustCompile(`\bwith effect from\b`), "from"},
	{lang.MustCompile(`\b([Ii]n|[Dd]uring|[Ff]or|[Ff]rom|since|by) (?:the )?(?:[Ff]inancial|[Ff]iscal) [Yy]ear (20\d\d ?[-–] ?(?:20)?\d\d)`), "$1 $2"},
	{lang.MustCompile(`\bthe month of ((?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`), "$1"},
	{lang.MustCompile(`\bin the (?:field|area|domain) of ([a-z])`), "in $1"},
	{lang.MustCompile(`\bsetting up of\b`), "setting up"},
	{lang.MustCompile(`\bfor the purposes? of ([a-z]+ing)\b`), "for $1"},
	{lang.MustCompile(`\bto the tune of ((?:₹|US ?\$|\$)? ?\d)`), "of $1"},
	{lang.MustCompile(`\b(?:located|situated) (in|at|near|on) `), "$1 "},
	{lang.MustCompile(`\b(?:Memorandum of Understanding|Memorandum of Understanding \(MoU\)|MoU \(MoU\))`), "MoU"},
	{lang.MustCompile(`,? inter[- ]alia,?`), ""},
	{lang.MustCompile(`\bduly ([a-z]+ed\b)`), "$1"},
	{lang.MustCompile(`\b([Tt]he) (?:said|aforesaid|aforementioned) `), "$1 "},
}

// Brief says a sentence with those.
func Brief(s string) string {
	for _, b := range briefly {
		s = b.long.ReplaceAllString(s, b.short)
	}
	return s
}

// Spared returns what a long sentence says without what it can spare: an end, an opening, what it tells beside its matter; those that
// lose least first, and where one loss is not enough, without two or three.
func Spared(sentence string) []string {
	var out []string
	last := []string{sentence}
	for range mostSpared {
		var next []string
		for _, s := range last {
			for _, left := range slices.Concat(Trimmed(s), spareBeside(s), []string{behindOpening(s)}) {
				if left != "" && !slices.Contains(out, left) && !slices.Contains(next, left) {
					next = append(next, left)
				}
			}
		}
		slices.SortStableFunc(next, func(a, b string) int { return len(b) - len(a) })
		out, last = append(out, next...), next
	}
	return out[:min(len(out), mostForms)]
}

const (
	mostSpared = 3  // phrases that one sentence may lose
	mostForms  = 10 // of one sentence
)

// Divided returns the sentences of which a long one is made, nil if it cannot be divided surely: its clauses, the deeds of its one doer,
// or the members of its list, each with what they share; else those of what it says behind its opening.
func Divided(sentence string) []string {
	if p := divided(sentence); p != nil {
		return p
	}
	return divided(behindOpening(sentence))
}

func divided(s string) []string {
	body, ok := longBody(s)
	if !ok {
		return nil
	}
	if p := Parts(s); p != nil {
		return p
	}
	head := scopeOpens.FindString(body)
	if len(lang.FiniteVerbs(head)) > 0 || hangsTogether.MatchString(head) || strings.Contains(head, " not ") {
		head = ""
	}
	if p := deedParts(head, body[len(head):]); p != nil {
		return p
	}
	return listParts(body)
}

// shorter returns what a sentence too long for a line says in fewer words and in parts, each of which is true alone.
func shorter(sentence string) []string {
	if !tooLong(sentence) {
		return nil
	}
	return memoShorter.Of(sentence, readShorter)
}

var memoShorter lang.Memo[[]string] // each draft of a sentence is held against it

func readShorter(sentence string) []string {
	var out []string
	if b := Brief(sentence); b != sentence {
		out = append(out, b)
	}
	forms := append(Divided(sentence), Spared(sentence)...)
	for _, p := range forms {
		out = append(out, p)
		if b := Brief(p); b != p {
			out = append(out, b)
		}
	}
	return out
}

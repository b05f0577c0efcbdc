package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pastimes: matches, films, stars, looks. A newspaper has them on pages of their own, and no exam asks for them.

var (
	sport = lang.MustCompile(`\b(?:` + phrases("sport") + `)\b`)
	shows = lang.MustCompile(`\b(?:` + phrases("shows") + `)\b`)
	state = lang.MustCompile(`\b(?:government|minister|ministry|court|police|parliament|sabha|assembly|president|prime minister|cabinet|bill|act|law|tax|gst|election|commission|tribunal|court|judge|fir|arrest(?:ed|s)|bank|rbi|isro|nasa|scientists?|study|researchers|army|military|minister|congress|bjp|rupees|crore|flood|climate|probe|ban(?:ned|s)?|censor|cbfc|petition|pil)\b`)
)

// pastime reports a document of sport or show: its title and opening have three words of theirs at least, and more than of
// public affairs; or the title is of a match, and nothing is of them.
func pastime(title string, ps []passage) bool {
	head, n := cueText(title), 0
	for i := range ps {
		if ps[i].kind == "paragraph" && n < 4 {
			head += " \n " + ps[i].folded
			n++
		}
	}
	public := distinct(state, head)
	if public == 0 && match.MatchString(cueText(title)) {
		return true
	}
	return max(distinct(sport, head), distinct(shows, head)) >= max(3, public+1)
}

// match is a title of a match, whatever else its report tells.
var match = lang.MustCompile(`\b(?:fifa|world cup|premier league|champions league|grand slam|live score)\b|\bvs\b.*\b(?:match|cup|final|draw|innings)\b`)

// distinct counts the different words that a pattern finds.
func distinct(p *lang.Pattern, s string) int {
	seen := map[string]bool{}
	for _, w := range p.FindAllString(s, -1) {
		seen[strings.TrimSuffix(w, "s")] = true
	}
	return len(seen)
}

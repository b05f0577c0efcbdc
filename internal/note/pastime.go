package note

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Pastimes: matches, films, stars, looks. A newspaper has them on pages of their own, and no exam asks for them.

var (
	sport = lang.MustCompile(`\b(?:cricket\w*|batsm[ae]n|batt(?:er|ing)s?|bowl(?:er|ers|ing)|wickets?|innings|all-?rounder|test (?:match|series|against|cap|debut)|odis?|t20s?|ipl|bcci|icc|world cup|premier league|football\w*|footballer|striker|midfielders?|defenders?|goalkeeper|goals?|penalty shoot\w*|hat-?trick|coach|head coach|captain|squad|players?|tournament|championships?|semi-?finals?|quarter-?finals?|grand slam|wimbledon|tennis|badminton|hockey|kabaddi|boxing|boxer|wrestl\w+|wwe|ufc|mma|bout|heavyweight|golf\w*|athletes?|athletics|sprinter|olympi(?:an|cs?|ad)|medal(?:s|l?ist)?|grand prix|formula one|f1|nba|nfl|epl|fifa|uefa|manchester (?:united|city)|chelsea|arsenal|liverpool|barcelona|real madrid|juventus|psg|fc|teammates?|team-mates?|seeded|half-time|season|fixture|title defen[cs]e|swimm(?:er|ing)|cycl(?:ist|ing)|jockey|fans?)\b`)
	shows = lang.MustCompile(`\b(?:actors?|actress(?:es)?|bollywood|hollywood|films?|movies?|filmmakers?|directors?|starrer|co-?stars?|stars?|starring|superstar|celebrit(?:y|ies)|trailer|teaser|box office|screening|blockbuster|sequel|singers?|rapper|songs?|albums?|music video|concert|tv (?:show|series|actor)s?|television (?:show|series|actor)s?|reality show|bigg boss|episodes?|comedian|instagram|selfies?|photoshoot|red carpet|fashion|designer|models?|lingerie|bikini|outfits?|gown|dress|wore|makeup|wedding|engaged|dating|girlfriend|boyfriend|honeymoon|kardashian|khan|kapoor|oscars?|grammys?|emmys?|filmfare|iifa|video music|soundtrack|on-?screen|cast|ramp|game of thrones|netflix|youtube|celebs?|cameo|debut|poster)\b`)
	state = lang.MustCompile(`\b(?:government|minister|ministry|court|police|parliament|sabha|assembly|president|prime minister|cabinet|bill|act|law|tax|gst|election|commission|tribunal|court|judge|fir|arrest(?:ed|s)|bank|rbi|isro|nasa|scientists?|study|researchers|army|military|minister|congress|bjp|rupees|crore|flood|climate|probe|ban(?:ned|s)?|censor|cbfc|petition|pil)\b`)
)

// pastime reports a document of sport or show: its title and opening have three words of theirs at least, and more than of
// public affairs.
func pastime(title string, ps []passage) bool {
	head, n := cueText(title), 0
	for i := range ps {
		if ps[i].kind == "paragraph" && n < 4 {
			head += " \n " + ps[i].folded
			n++
		}
	}
	public := distinct(state, head)
	return max(distinct(sport, head), distinct(shows, head)) >= max(3, public+1)
}

// distinct counts the different words that a pattern finds.
func distinct(p *lang.Pattern, s string) int {
	seen := map[string]bool{}
	for _, w := range p.FindAllString(s, -1) {
		seen[strings.TrimSuffix(w, "s")] = true
	}
	return len(seen)
}

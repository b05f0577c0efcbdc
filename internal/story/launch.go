package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// launching is what a sentence says was launched, or is agreed to be launched, under a short name such as KIND-X.
type launching struct {
	name   string // folded
	shown  string
	part   string // what of it: its roadmap, plan, draft; "" the thing itself
	agreed bool   // an agreement to launch or create it, no launch
	said   cited
	verb   lang.Range
}

// planWords are papers that come before the thing that they plan.
const planWords = `roadmap|road map|blueprint|framework|action plan|plan|concept note|concept paper|vision document|strategy|feasibility study|proposal|draft|guidelines|pilot|logo`

var (
	shortName   = lang.MustCompile(`\b[A-Z][A-Z0-9]{2,}(?:[-‑–][A-Z0-9]+)*\b`)
	launchWords = lang.MustCompile(`(?i)\b(agree(?:ment|d|s|ments)?|MoUs?|pacts?|memorand\S+ of understanding|intent)?( (?:is |was |were )?to )?(launch(?:ed|es|ing)?|creat(?:e|es|ed|ing)|set(?:s|ting)? up|establish(?:ed|es|ing)?|inaugurat(?:e|es|ed|ing))( of)?\b`)
	planOf      = lang.MustCompile(`(?i)\b(` + planWords + `)\b`)
)

// launchings lists what the sentences of a reading launch.
func (c *comparer) launchings(i int) []launching {
	var out []launching
	for _, s := range c.readings[i].Sentences {
		for _, m := range launchWords.FindAllStringSubmatchIndex(s.Text, -1) {
			verb := strings.ToLower(s.Text[m[6]:m[7]])
			agreed := m[2] >= 0 && m[4] >= 0
			switch {
			case agreed:
			case m[4] >= 0:
				continue // a purpose: "to launch"
			case !strings.HasPrefix(verb, "launch") && !strings.HasPrefix(verb, "inaugurat"):
				continue // "created" says nothing of a launch
			case verb == "launch" && m[8] < 0 || verb == "launches" && s.Field == "":
				continue
			}
			if !agreed && unsure(s.Text[:m[0]]) {
				continue
			}
			rest := s.Text[m[1]:]
			if cut := strings.IndexAny(rest, ";."); cut >= 0 {
				rest = rest[:cut]
			}
			n := shortName.FindStringIndex(rest)
			if n == nil || n[0] > 110 || strings.Contains(rest[:n[0]], ",") {
				continue
			}
			part := ""
			lead := rest[:n[0]]
			if after := strings.TrimLeft(rest[n[1]:], " )"); planOf.FindStringIndex(after) != nil && planOf.FindStringIndex(after)[0] == 0 {
				part = strings.ToLower(planOf.FindString(after))
			} else if p := planOf.FindString(lead); p != "" {
				part = strings.ToLower(p)
			}
			shown := rest[n[0]:n[1]]
			out = append(out, launching{lang.Fold(shown), shown, part, agreed, cited{i, s, lang.Range{Start: m[0], End: m[1] + n[1]}}, lang.Range{Start: m[0], End: m[1]}})
		}
	}
	return out
}

// unsure reports words before a verb by which nothing is launched yet.
func unsure(before string) bool {
	f := strings.Fields(strings.ToLower(before))
	for _, w := range f[max(0, len(f)-4):] {
		switch strings.Trim(w, ",") {
		case "to", "will", "would", "may", "could", "should", "be", "not", "plans", "planned", "proposed", "after", "before", "since", "when", "upcoming", "for":
			return true
		}
	}
	return false
}

// launches sets what was launched in one document against the other, and within one.
func (c *comparer) launches() {
	all := make([][]launching, len(c.readings))
	for i := range c.readings {
		all[i] = c.launchings(i)
	}
	has := func(i int, name, part string, agreed bool) bool {
		return slices.ContainsFunc(all[i], func(l launching) bool { return l.name == name && l.part == part && l.agreed == agreed })
	}
	seen := map[string]bool{}
	for i := range all {
		for _, x := range all[i] {
			// Within: launched on the day, and only agreed upon.
			for _, y := range all[i] {
				key := fmt.Sprint(i, x.name)
				if x.name != y.name || x.agreed || !y.agreed || x.said.sentence == y.said.sentence || seen[key] || x.part != y.part && has(i, x.name, x.part, true) {
					continue
				}
				if x.part != "" && y.part == "" {
					continue // a roadmap launched for what is to come
				}
				seen[key] = true
				c.addSides(3.5, sandarbh.DiffersInternal, fmt.Sprintf("%s: launched, or only agreed upon?", x.shown),
					because("one document has %s launched in one place and an agreement on it in another", x.shown),
					cited{i, x.said.sentence, x.verb}, cited{i, y.said.sentence, y.verb})
			}
			for j := range all {
				if j <= i {
					continue
				}
				for _, y := range all[j] {
					key := fmt.Sprint(i, j, x.name)
					if x.name != y.name || seen[key] || c.farApart(i, j) {
						continue
					}
					switch {
					case !x.agreed && !y.agreed && x.part != y.part && (x.part == "" || y.part == ""):
						if has(i, y.name, y.part, false) || has(j, x.name, x.part, false) {
							continue
						}
						part := x.part + y.part
						seen[key] = true
						c.addSides(3.7, sandarbh.DiffersStatus, fmt.Sprintf("What was launched: %s, or its %s?", x.shown, part),
							because("one source has %s itself launched, the other its %s", x.shown, part), x.said, y.said)
					case x.agreed != y.agreed && x.part == y.part:
						if has(i, x.name, x.part, y.agreed) || has(j, x.name, x.part, x.agreed) {
							continue
						}
						what := x.shown
						if x.part != "" {
							what = "The " + x.part + " of " + x.shown
						}
						seen[key] = true
						c.addSides(3.6, sandarbh.DiffersStatus, fmt.Sprintf("%s: launched, or only agreed upon?", what),
							because("launched in one source, agreed upon in the other"), x.said, y.said)
					}
				}
			}
		}
	}
}

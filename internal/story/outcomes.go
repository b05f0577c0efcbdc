package story

import (
	"fmt"
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// outcomes are pairs of what may become of one thing on one day, the one or the other.
var outcomes = [][2]*lang.Pattern{
	{
		lang.MustCompile(`(?i)\b(?:approv(?:ed|es)|clear(?:ed|s)|sanctioned|accept(?:ed|s)|allow(?:ed|s)|permitted|okayed|(?:gave|given|gives) (?:its |the |their )?(?:nod|consent|approval|go-ahead)(?: to)?)\b|मंजूरी (?:दी|दे दी|मिली|मिल गई)|मंजूर किया|स्वीकार कि`),
		lang.MustCompile(`(?i)\b(?:reject(?:ed|s)|refused|turned down|vetoed|declined|denied|shot down|threw out|said no to)\b|खारिज|ठुकरा|नामंजूर|अस्वीकार`),
	},
	{
		lang.MustCompile(`(?i)\b(?:held|conducted|completed|carried out|took place|tested|launched|opened|started|began|flagged off|went ahead)\b|संपन्न|आयोजित हुआ|पूरा किया`),
		lang.MustCompile(`(?i)\b(?:put off|postpone[ds]|defer(?:red|s)|call(?:ed|s) off|cancel(?:led|s)|shelve[ds]|abort(?:ed|s))\b|स्थगित|टाल दि|टला|टल गया|रद्द`),
	},
	{ // for a time, and for good
		lang.MustCompile(`(?i)\bsuspend(?:ed|s)\b|\b(?:been|was|were|kept|put) (?:put |kept |placed )?(?:under suspension|in abeyance|on hold)\b|निलंबित`),
		lang.MustCompile(`(?i)\b(?:cancel(?:led|s)|revoke[ds]|terminate[ds]|dismiss(?:ed|es)|sack(?:ed|s)|withdrawn|withdrew|scrap(?:ped|s)|annul(?:led|s)|rescinde?d?s?|blacklist(?:ed|s)|closed for good|shut for good)\b|रद्द|बर्खास्त|समाप्त कर`),
	},
	{
		lang.MustCompile(`(?i)\b(?:acquitted|cleared of|found not guilty|let off)\b|बरी`),
		lang.MustCompile(`(?i)\b(?:convicted|found guilty|sentenced|jailed)\b|दोषी (?:करार|ठहरा)|सजा सुना`),
	},
	{
		lang.MustCompile(`(?i)\b(?:upheld|upholds)\b|बरकरार रख`),
		lang.MustCompile(`(?i)\b(?:quashe[ds]|overturn(?:ed|s)|struck down|strikes down|set aside)\b|रद्द कर`),
	},
	{
		lang.MustCompile(`(?i)\b(?:raise[ds]|increase[ds]|hike[ds])\b|बढ़ा(?:ई|या|ए)`),
		lang.MustCompile(`(?i)\b(?:cut|cuts|reduce[ds]|lower(?:ed|s)|slashe[ds]|halve[ds])\b|घटा(?:ई|या|ए)`),
	},
	{
		lang.MustCompile(`(?i)\b(?:banned|bans|prohibit(?:ed|s)|barred)\b|प्रतिबंध लगा|रोक लगा`),
		lang.MustCompile(`(?i)\b(?:allow(?:ed|s)|permit(?:ted|s)|lift(?:ed|s) the ban|revoke[ds])\b|अनुमति दी|रोक हटा`),
	},
}

// opposedOutcomes finds one thing of which two reports of the same days tell opposite outcomes.
func (c *comparer) opposedOutcomes() {
	for i := range c.readings {
		for j := range c.readings {
			p, q := c.readings[i].Document.Published, c.readings[j].Document.Published
			if i == j || p.IsZero() || q.IsZero() || abs(p.DaysSince(q)) > waiting || c.shown(sandarbh.DiffersStatus, i, j) {
				continue
			}
			for _, o := range outcomes {
				if x, y, ok := c.oneOrOther(i, j, o); ok {
					c.addSides(3.3, sandarbh.DiffersStatus, fmt.Sprintf("What happened: %s or %s?", x.sentence.Text[x.at.Start:x.at.End], y.sentence.Text[y.at.Start:y.at.End]), because("opposite outcomes for one matter"), x, y)
					break
				}
			}
		}
	}
}

// oneOrOther finds the first outcome in one reading and the second in another, of one object, where neither report has both.
func (c *comparer) oneOrOther(i, j int, o [2]*lang.Pattern) (x, y cited, ok bool) {
	if c.says(i, o[1]) || c.says(j, o[0]) {
		return x, y, false
	}
	best := 5.0
	for _, s := range c.readings[i].Sentences {
		m := o[0].FindStringIndex(s.Text)
		if m == nil || !plainOutcome(s, m) {
			continue
		}
		for _, t := range c.readings[j].Sentences {
			n := o[1].FindStringIndex(t.Text)
			if n == nil || !plainOutcome(t, n) || !placesAgree(s, t) || c.otherPhase(i, s, j, t) {
				continue
			}
			a, b := act{reading: i, sentence: s, at: lang.Range{Start: m[0], End: m[1]}}, act{reading: j, sentence: t, at: lang.Range{Start: n[0], End: n[1]}}
			shared, share := agreement(c.subjectOf(a), c.subjectOf(b))
			if shared <= best || share < 0.3 || !c.oneWork(a, b) && !c.aligned(i, s, j, t) {
				continue
			}
			best, ok = shared, true
			x, y = cited{i, s, a.at}, cited{j, t, b.at}
		}
	}
	return x, y, ok
}

// oneWork reports two acts on things with one head noun.
func (c *comparer) oneWork(x, y act) bool {
	p, q := workPhrase(x), workPhrase(y)
	return len(p) > 0 && len(q) > 0 && (slices.Contains(q, p[len(p)-1]) || slices.Contains(p, q[len(q)-1]))
}

// plainOutcome reports an outcome that is told as such: not denied, wished for or a condition.
func plainOutcome(s *claim.Sentence, at []int) bool {
	if supposed.MatchString(s.Text[:at[0]]) {
		return false
	}
	k := s.WordAt(at[0])
	for i := max(0, k-4); i < k; i++ {
		switch norm(s, i) {
		case "not", "no", "never", "may", "might", "could", "would", "if", "n't", "नहीं":
			return false
		}
	}
	return true
}

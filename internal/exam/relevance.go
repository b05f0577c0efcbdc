package exam

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// The most that each part of a relevance can give.
const (
	mostSyllabus = 28
	mostNew      = 14
	mostFigures  = 12
	mostReach    = 16
)

// relevance adds up what speaks for and against a text. The parts always sum to the score.
func (p *Profile) relevance(text string, r *reading, res Result) sandarbh.Relevance {
	head, body := flat(r.title), flat(r.body)
	lead := flat(r.body[:min(len(r.body), 60)])
	if strings.TrimSpace(head) == "" {
		head, lead = flat(r.body[:min(len(r.body), 24)]), flat(r.body[min(len(r.body), 24):min(len(r.body), 84)])
	}
	head, lead = withoutFalseKinds(head), withoutFalseKinds(lead)
	var rel sandarbh.Relevance
	add := func(name string, points int, why string) {
		if points != 0 {
			rel.Parts = append(rel.Parts, sandarbh.RelevancePart{Name: name, Points: points, Why: why})
			rel.Score += points
		}
	}
	points, why := p.syllabusPart(r, res)
	add("Syllabus", points, why)
	points, why = kindPart(head, lead)
	add("Kind of news", points, why)
	points, why = newPart(head, lead)
	add("New fact", points, why)
	points, why = figuresPart(clip(text, 6000))
	add("Figures", points, why)
	points, why = reachPart(head, body)
	add("Reach", points, why)
	for _, c := range against(head, body, len(r.body)) {
		add("Against", c.points, c.name)
	}
	switch {
	case !r.abroad:
	case namesIndia(r.body):
		add("Against", -7, "other countries' affairs; India is named further down only")
	default:
		add("Against", -14, "other countries' affairs; India is not named")
	}
	switch {
	case rel.Score < 0:
		add("Floor", -rel.Score, "never below 0")
	case rel.Score > 100:
		add("Ceiling", 100-rel.Score, "never above 100")
	}
	return rel
}

// flat joins words with single spaces, folded, with a space at both ends, so that phrases can be looked up whole.
func flat(ws []word) string {
	var b strings.Builder
	b.WriteByte(' ')
	for _, w := range ws {
		b.WriteString(lang.Fold(strings.TrimSuffix(strings.TrimSuffix(w.raw, "'s"), "’s")))
		b.WriteByte(' ')
	}
	return b.String()
}

// has returns the first phrase of list that stands in a flat text.
func has(text string, list []string) (string, bool) {
	for _, s := range list {
		if strings.Contains(text, " "+s+" ") {
			return s, true
		}
	}
	return "", false
}

func (p *Profile) syllabusPart(r *reading, res Result) (int, string) {
	// The topic named is one of the subject: the likeliest of all may be of another.
	i := slices.IndexFunc(res.Topics, func(t sandarbh.TopicScore) bool { return t.Why != "" && p.subjectOf(t.Topic) == res.Subject })
	if i < 0 {
		return 0, ""
	}
	weight, title := 0.6, ""
	for _, s := range p.Subjects {
		if s.ID == res.Subject {
			weight, title = s.Weight, s.Title
		}
	}
	evidence := 0.0
	for i, n := range p.nodes {
		if n.class && n.subject == res.Subject {
			evidence += r.evidence[i]
		}
	}
	points := int(math.Round(mostSyllabus * weight * evidence / (evidence + 4)))
	often := "sometimes"
	if weight >= 0.85 {
		often = "often"
	}
	return points, fmt.Sprintf("%s, which the exam asks %s: %s", title, often, res.Topics[i].Why)
}

// falseKind is a word of a kind in another sense: a call to act makes no law, a framework convention sets up no scheme.
var falseKind = lang.MustCompile(`\b(?:to|not|must|will|should|would|could|can|may|cannot|we|they|who|which) act\b|\bact (?:as|on|upon|against|now|swiftly|together|fast|tough)\b|\bframework (?:convention|agreement)\b`)

// withoutFalseKinds leaves of such words what tells of another kind: the convention.
func withoutFalseKinds(text string) string {
	return falseKind.ReplaceAllStringFunc(text, func(s string) string {
		_, last, _ := strings.Cut(s, "framework ")
		return last
	})
}

// kindPart takes the best kind that the title names, or two thirds of the best that the opening names.
func kindPart(head, lead string) (int, string) {
	best, why := 0, ""
	for _, c := range kinds() {
		points := c.points
		w, ok := has(head, c.words)
		if !ok {
			points = points * 3 / 5
			w, ok = has(lead, c.words)
		}
		if ok && points > best {
			best, why = points, fmt.Sprintf("%s (“%s”)", c.name, w)
		}
	}
	return best, why
}

func newPart(head, lead string) (int, string) {
	if w, ok := has(head, novelties()); ok {
		return mostNew, fmt.Sprintf("something is done, in force or known that was not before (“%s”)", w)
	}
	if w, ok := has(lead, novelties()); ok {
		return mostNew / 2, fmt.Sprintf("the opening tells of a deed (“%s”)", w)
	}
	return 0, ""
}

func figuresPart(text string) (int, string) {
	n := 0
	for _, q := range lang.Quantities(text) {
		if q.Unit != "" && !q.Ordinal {
			n++
		}
	}
	switch n {
	case 0:
		return 0, ""
	case 1:
		return 3, "one figure with its unit"
	}
	return min(mostFigures, 3+n), fmt.Sprintf("%d figures with their units", n)
}

func reachPart(head, body string) (int, string) {
	var found []string
	for _, w := range reaches() {
		if strings.Contains(head, " "+w+" ") {
			return mostReach, fmt.Sprintf("concerns the whole country or the world (“%s” in the title)", w)
		}
		if strings.Contains(body, " "+w+" ") {
			found = append(found, w)
		}
	}
	if len(found) == 0 {
		return 0, ""
	}
	return min(mostReach, 2+2*len(found)), "concerns the whole country or the world: " + strings.Join(found[:min(3, len(found))], ", ")
}

// against lists what takes from a relevance: the heaviest noise of the title and the heaviest foreign matter.
func against(head, body string, n int) []cue {
	var out []cue
	var worst cue
	title := head
	head = strings.ReplaceAll(head, " highlights of ", " ") // of a report's figures, not of a speech
	for _, c := range noises() {
		if _, ok := has(head, c.words); ok && c.points < worst.points {
			w, _ := has(head, c.words)
			worst = cue{name: fmt.Sprintf("%s (“%s”)", c.name, w), points: c.points}
		}
	}
	if worst.points < 0 {
		// A deed named in the same title half redeems it: "inaugurates … and releases the index".
		if _, ok := has(head, novelties()); ok && worst.points > -40 {
			worst.points /= 2
		}
		out = append(out, worst)
	}
	worst, head = cue{}, title
	for _, c := range matters() {
		var found []string
		times := 0
		for _, w := range c.words {
			k := strings.Count(body, " "+w+" ") + 2*strings.Count(head, " "+w+" ")
			if k > 0 {
				found = append(found, w)
				times += min(k, 4)
			}
		}
		if len(found) < 3 {
			continue
		}
		// Share of such words against the length: one in twenty-five is a text on that matter.
		share := math.Min(1, float64(times)*22/float64(max(n, 120)))
		if points := int(math.Round(float64(c.points) * share)); points < worst.points {
			worst = cue{name: c.name + ": " + strings.Join(found[:min(4, len(found))], ", "), points: points}
		}
	}
	if worst.points <= -6 {
		out = append(out, worst)
	}
	return out
}

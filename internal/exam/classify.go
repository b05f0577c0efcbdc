package exam

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Result is what the exam makes of a text.
type Result struct {
	Papers    []sandarbh.PaperScore // best first; the written papers' shares add up to one
	Topics    []sandarbh.TopicScore // best first, those of the written papers before those of the preliminary
	Subject   string                // one of the profile's subjects
	Relevance sandarbh.Relevance
}

const (
	topicsWritten = 5    // at most
	topicsLeast   = 3    // always; of a text with a title if their keywords stand in it
	topicsOther   = 3    // of papers without subjects, at most
	topicShare    = 0.06 // below this a topic beyond the least is left out
	whyWords      = 4    // named for a topic
	reportBias    = 2.5  // what a report must overcome to count as a question of ethics
	resourceBias  = 1.2  // reports on mines and plants are economy; questions ask where they lie
	abroadBias    = 2.0  // courts, elections and prices of other countries are international relations
)

// Classify ties a text to papers, topics and a subject, and says how much it matters for the exam. The title may
// be empty.
func (p *Profile) Classify(title, text string) Result {
	r := p.read(title, text)
	like := p.likely(&r)
	var out Result
	bySubject := make([]float64, len(p.Subjects))
	byPaper := make([]float64, len(p.gs))
	for i, l := range like {
		if !p.nodes[i].class {
			continue
		}
		c := p.chain(i)
		byPaper[c[0]] += l
		bySubject[c[1]-len(p.gs)] += l
	}
	out.Subject = p.Subjects[p.subjectOfPaper(bySubject, argmax(byPaper))].ID
	for i, paper := range p.gs {
		out.Papers = append(out.Papers, sandarbh.PaperScore{Paper: paper, Score: round(byPaper[i])})
	}
	slices.SortStableFunc(out.Papers, func(a, b sandarbh.PaperScore) int { return cmp.Compare(b.Score, a.Score) })
	out.Topics = p.topics(&r, like)
	out.Papers = append(out.Papers, p.otherPapers(&r, out.Papers[0].Score)...)
	out.Relevance = p.relevance(text, &r, out)
	return out
}

// likely returns the share of each class.
func (p *Profile) likely(r *reading) []float64 {
	w := p.model
	if w == nil {
		w = p.plain()
	}
	in := p.vector(r, w.idf, w.unseen)
	scores, lean := w.score(p, in), p.lean(r)
	for i := range scores {
		scores[i] += lean[i]
	}
	like := p.likelihoods(scores)
	if near := w.like(p, in, lean); near != nil {
		for i := range like {
			like[i] += centroidShare * (near[i] - like[i])
		}
	}
	return like
}

// lean is what a report's kind adds to the score of each class; the examples are questions, and a question has none.
func (p *Profile) lean(r *reading) []float64 {
	lean := make([]float64, len(p.nodes))
	if r.question {
		return lean
	}
	for i, n := range p.nodes {
		switch {
		case !n.class:
		case strings.HasPrefix(n.subject, "ethics"):
			lean[i] -= reportBias
		case within(n.ID, "gs1.geography.resources"), within(n.ID, "gs1.geography.industry"):
			lean[i] -= resourceBias
		case !r.abroad:
		case n.subject == "polity", n.subject == "governance", n.subject == "economy", n.subject == "social-justice":
			lean[i] -= abroadBias
		case n.subject == "international-relations":
			lean[i] += abroadBias / 2
		}
	}
	return lean
}

// subjectOfPaper returns the likeliest subject of a paper, so that paper and subject never contradict each other.
func (p *Profile) subjectOfPaper(bySubject []float64, paper int) int {
	best := -1
	for _, n := range p.nodes {
		if !n.class || n.paper != paper {
			continue
		}
		s := slices.IndexFunc(p.Subjects, func(s Subject) bool { return s.ID == n.subject })
		if best < 0 || bySubject[s] > bySubject[best] {
			best = s
		}
	}
	return best
}

func argmax(v []float64) int {
	best := 0
	for i, x := range v {
		if x > v[best] {
			best = i
		}
	}
	return best
}

func round(x float64) float64 { return math.Round(x*1000) / 1000 }

// topics lists the likeliest nodes with the words that speak for them.
func (p *Profile) topics(r *reading, like []float64) []sandarbh.TopicScore {
	order := make([]int, 0, len(p.nodes))
	for i, n := range p.nodes {
		if n.class {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(like[b], like[a]) })
	var out []sandarbh.TopicScore
	for _, i := range order[:min(topicsWritten, len(order))] {
		if len(out) >= topicsLeast && like[i] < topicShare {
			break
		}
		why := p.why(r, i)
		if why == "" && len(r.title) > 0 && len(out) > 0 {
			continue // past questions say little of the second matter of a text with a title, a report: "Dr, laid" for the Constitution
		}
		if why == "" {
			why = p.whyNear(r, i)
		}
		out = append(out, sandarbh.TopicScore{Topic: p.nodes[i].ID, Score: round(like[i]), Why: why})
	}
	if len(out) == 0 {
		return nil
	}
	last := out[len(out)-1].Score
	return append(out, p.mirrored(r, like, last)...)
}

// mirrored lists topics of the papers without subjects (Prelims, Essay): a share of the written topics that stand
// behind a news item is also theirs, and their own keywords choose among them.
func (p *Profile) mirrored(r *reading, like []float64, cap float64) []sandarbh.TopicScore {
	type scored struct {
		node  int
		score float64
	}
	var list []scored
	total := 0.0
	for i, n := range p.nodes {
		if !n.leaf || n.class || n.Paper == "Essay" {
			continue
		}
		share := 0.0
		for j, l := range like {
			for _, m := range n.mirrors {
				if within(p.nodes[j].ID, m) {
					share += l
					break
				}
			}
		}
		own := r.evidence[i]
		if own == 0 {
			continue
		}
		s := (0.15 + share) * own
		total += s
		list = append(list, scored{i, s})
	}
	slices.SortStableFunc(list, func(a, b scored) int { return cmp.Compare(b.score, a.score) })
	var out []sandarbh.TopicScore
	for _, s := range list[:min(topicsOther, len(list))] {
		if len(out) > 0 && s.score < 0.2*total {
			break
		}
		out = append(out, sandarbh.TopicScore{Topic: p.nodes[s.node].ID, Score: round(cap * s.score / total), Why: p.why(r, s.node)})
	}
	return out
}

// why names the keywords of a node in the words of the text, the weightiest first.
func (p *Profile) why(r *reading, node int) string {
	var list []found
	for _, h := range r.hits {
		if h.node == node {
			list = append(list, h)
		}
	}
	slices.SortStableFunc(list, func(a, b found) int { return cmp.Compare(b.count, a.count) })
	var names, flats []string
	for _, h := range list {
		// "President" says nothing beside "Vice-President".
		f := flat(words(h.source, "en"))
		if !slices.ContainsFunc(flats, func(g string) bool { return strings.Contains(f, g) || strings.Contains(g, f) }) {
			names, flats = append(names, strings.Join(strings.Fields(h.source), " ")), append(flats, f)
		}
		if len(names) == whyWords {
			break
		}
	}
	return strings.Join(names, ", ")
}

// unsaid is the reason of a topic for which no word speaks by itself.
const unsaid = "no word of its own: near by its subject, or because it is often asked"

// whyNear names the words that mark past questions of a node that no keyword of its own led to: those of which the
// node's questions hold a good part.
func (p *Profile) whyNear(r *reading, node int) string {
	if p.model == nil {
		return ""
	}
	const (
		part   = 0.2  // of all that questions have of a word
		seldom = 0.05 // a word of one question or two tells nothing
	)
	type mark struct {
		stem   string
		weight float64
	}
	var marks []mark
	for _, f := range p.vector(r, p.model.idf, p.model.unseen).features {
		own, all := 0.0, 0.0
		for _, c := range p.model.sums[f.name] {
			all += float64(c.weight)
			if int(c.out) == node {
				own = float64(c.weight)
			}
		}
		if own > seldom && own > part*all && !strings.Contains(f.name, " ") {
			marks = append(marks, mark{f.name, own * f.value})
		}
	}
	if len(marks) == 0 {
		return unsaid
	}
	slices.SortStableFunc(marks, func(a, b mark) int { return cmp.Compare(b.weight, a.weight) })
	var names []string
	for _, m := range marks[:min(whyWords, len(marks))] {
		names = append(names, r.wording(m.stem))
	}
	return strings.Join(names, ", ")
}

// wording returns the first word of the text with a stem.
func (r *reading) wording(stem string) string {
	for _, ws := range [][]word{r.title, r.body} {
		for _, w := range ws {
			if w.stem == stem {
				return w.raw
			}
		}
	}
	return stem
}

// otherPapers scores Prelims and Essay, never above the best written paper: anything static behind an event is
// Prelims too, and an essay wants a theme, not an event.
func (p *Profile) otherPapers(r *reading, top float64) []sandarbh.PaperScore {
	own := make(map[string]float64)
	for _, h := range r.hits {
		if n := &p.nodes[h.node]; !n.class && h.weight > weightHint {
			own[n.Paper] += h.count
		}
	}
	var out []sandarbh.PaperScore
	for _, paper := range p.Papers {
		if slices.Contains(p.gs, paper.ID) || paper.Marking != nil && paper.Marking.Qualifying > 0 {
			continue
		}
		half := 6.0
		if paper.Marking == nil {
			half = 14
		}
		x := own[paper.ID]
		out = append(out, sandarbh.PaperScore{Paper: paper.ID, Score: round(0.95 * top * x / (x + half))})
	}
	slices.SortStableFunc(out, func(a, b sandarbh.PaperScore) int { return cmp.Compare(b.Score, a.Score) })
	return out
}

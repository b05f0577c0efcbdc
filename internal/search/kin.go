package search

import "math"

// The settings of kinship, found on news, abstracts and titles that ask for the other reports of their story.
const (
	kinDepth = 200 // passages that are asked
	kinNear  = 3   // nearest passages that speak for one
	kinShare = 0.25
)

// member is a place in a list with a weight: a term of a passage, or a passage near another.
type member struct {
	at     int
	weight float64
}

// lift lets the best passages speak for those that are most like them: reports of one event, or papers on one
// problem, are alike though some lack the words of the query. A score is mixed with the mean of those of the nearest
// neighbours, weighted by cosine (score regularization, Diaz 2005, over the nearest neighbours of Kurland and Lee,
// 2004). Its cost is bounded by kinDepth, however large the collection is.
func (r *ranker) lift(ranked []rated) error {
	n := min(kinDepth, len(ranked))
	if n < kinNear || ranked[0].score <= 0 {
		return nil
	}
	vectors, terms, err := r.vectors(ranked[:n])
	if err != nil {
		return err
	}
	holders := make([][]member, terms)
	for i, v := range vectors {
		for _, m := range v {
			holders[m.at] = append(holders[m.at], member{i, m.weight})
		}
	}
	lifted := make([]float64, n)
	cosine := make([]float64, n)
	for i, v := range vectors {
		clear(cosine)
		for _, m := range v {
			for _, o := range holders[m.at] {
				cosine[o.at] += m.weight * o.weight
			}
		}
		cosine[i] = 0
		sum, all := 0.0, 0.0
		for _, o := range nearest(cosine) {
			sum += o.weight * ranked[o.at].score
			all += o.weight
		}
		lifted[i] = (1-kinShare)*ranked[i].score + kinShare*sum/math.Max(all, 1e-9)
	}
	for i, s := range lifted {
		ranked[i].score = s
	}
	sortRated(ranked[:n])
	if n < len(ranked) && ranked[n].score > 0 {
		shrink := min(1, ranked[n-1].score/ranked[n].score) // what was not asked stays behind
		for i := n; i < len(ranked); i++ {
			ranked[i].score *= shrink
		}
	}
	return nil
}

// vectors weighs the terms of passages, each vector to the length of one, and counts the terms of all.
func (r *ranker) vectors(ranked []rated) (out [][]member, terms int, err error) {
	places := make(map[uint32]int)
	var numbers []uint32 // of the terms, by place
	var counts []float64 // in one passage
	out = make([][]member, len(ranked))
	for i, d := range ranked {
		held := make([]member, 0, len(d.doc.Title)+len(d.doc.Text))
		count := func(words []uint32, gain float64) {
			for _, w := range words {
				if w == 0 {
					continue
				}
				k, ok := places[w]
				if !ok {
					k = len(numbers)
					places[w] = k
					numbers, counts = append(numbers, w), append(counts, 0)
				}
				if counts[k] == 0 {
					held = append(held, member{at: k})
				}
				counts[k] += gain
			}
		}
		count(d.doc.Title, titleGain)
		count(d.doc.Text, 1)
		for j, m := range held {
			held[j].weight = 1 + math.Log(counts[m.at])
			counts[m.at] = 0
		}
		out[i] = held
	}
	idf, err := r.rarities(numbers)
	if err != nil {
		return nil, 0, err
	}
	for _, v := range out {
		sum := 0.0
		for j, m := range v {
			v[j].weight *= idf[m.at]
			sum += v[j].weight * v[j].weight
		}
		for j := range v {
			v[j].weight /= math.Sqrt(sum)
		}
	}
	return out, len(numbers), nil
}

// nearest returns the kinNear places of the highest cosines above zero.
func nearest(cosine []float64) []member {
	best := make([]member, 0, kinNear+1)
	for i, c := range cosine {
		if c <= 0 || len(best) == kinNear && c <= best[kinNear-1].weight {
			continue
		}
		at := len(best)
		best = append(best, member{})
		for ; at > 0 && best[at-1].weight < c; at-- {
			best[at] = best[at-1]
		}
		best[at] = member{i, c}
		best = best[:min(len(best), kinNear)]
	}
	return best
}

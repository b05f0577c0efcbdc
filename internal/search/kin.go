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
	numbers := make(map[string]int)
	var idf []float64
	var counts []float64
	out = make([][]member, len(ranked))
	for i, d := range ranked {
		var held []int
		for _, f := range []struct {
			words []string
			gain  float64
		}{{d.doc.Title, titleGain}, {d.doc.Text, 1}} {
			for _, w := range f.words {
				if w == "" {
					continue
				}
				k, ok := numbers[w]
				if !ok {
					v, err := r.rarity(w)
					if err != nil {
						return nil, 0, err
					}
					k = len(idf)
					numbers[w] = k
					idf, counts = append(idf, v), append(counts, 0)
				}
				if counts[k] == 0 {
					held = append(held, k)
				}
				counts[k] += f.gain
			}
		}
		sum := 0.0
		v := make([]member, len(held))
		for j, k := range held {
			w := (1 + math.Log(counts[k])) * idf[k]
			v[j] = member{k, w}
			sum += w * w
			counts[k] = 0
		}
		for j := range v {
			v[j].weight /= math.Sqrt(sum)
		}
		out[i] = v
	}
	return out, len(idf), nil
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

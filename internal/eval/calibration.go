package eval

import (
	"context"
	"fmt"
	"math"

	"github.com/sandarbh/sandarbh"
)

// calibration asks of the releases that readers judged whether as many deserve a note as their relevance says, 0 to
// 100, and as the model of worth holds likely. A marginal release counts as half of one that deserves a note.
func calibration(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	verdicts, order, err := verdictsOf(s)
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, id := range order {
		ids[id] = true
	}
	have, err := texts(s, ids, "pib/*.jsonl", "pib/*.jsonl.gz")
	if err != nil {
		return nil, err
	}
	docs := make([]*sandarbh.Document, len(order))
	for i, id := range order {
		docs[i] = document(have[id])
	}
	relevance, likelihood := make([]Scored, len(docs)), make([]Scored, len(docs))
	err = each(ctx, len(docs), func(i int) error {
		deserves := map[string]float64{"note": 1, "marginal": 0.5}[verdicts[order[i]]]
		relevance[i] = Scored{float64(r.Exam.Classify(docs[i].Title, docs[i].Text).Relevance.Score) / 100, deserves}
		likelihood[i] = Scored{r.Likelihood(docs[i]), deserves}
		return nil
	})
	if err != nil {
		return nil, err
	}
	rep := &Report{}
	of, held := Tenths(relevance), Tenths(likelihood)
	rep.tenths("relevance", of)
	rep.tenths("likelihood of a note", held)
	rep.Drawing = drawTenths(fmt.Sprintf("Of %d releases judged by readers, the share that deserves a note", len(docs)), []curve{
		{"relevance", "#8a3a1d", of}, {"likelihood of a note", "#1f4e79", held},
	})
	return rep, nil
}

// verdictsOf reads what readers judged of releases, from both sets of them; the first judgement of a release counts.
func verdictsOf(s *Set) (verdicts map[string]string, order []string, err error) {
	verdicts = map[string]string{}
	judge := func(id, verdict string) {
		if verdicts[id] == "" {
			verdicts[id] = verdict
			order = append(order, id)
		}
	}
	rows, err := table(s, "pib/judged.tsv", 2)
	if err != nil {
		return nil, nil, err
	}
	for _, row := range rows {
		judge(row[0], row[1])
	}
	key, err := lines[keyRelease](s, "keyfacts/pib.jsonl")
	if err != nil {
		return nil, nil, err
	}
	for _, k := range key {
		judge(k.ID, k.Deserves)
	}
	return verdicts, order, nil
}

// Scored is one judged document: how much the program holds it worth, 0 to 1, and whether it deserves a note: 1, 0, or half.
type Scored struct{ Score, Deserves float64 }

// Tenth is what deserves a note among the documents of one tenth of a score.
type Tenth struct {
	From, To int     // percent; the last holds its end
	Deserve  float64 // documents
	Of       int
	Mean     float64 // of their scores
}

// Tenths sorts documents by the tenth that their score lies in; a tenth without documents is left out.
func Tenths(all []Scored) []Tenth {
	var bins [10]Tenth
	for _, j := range all {
		b := &bins[min(int(j.Score*10), 9)]
		b.Deserve += j.Deserves
		b.Mean += j.Score
		b.Of++
	}
	var out []Tenth
	for i, b := range bins {
		if b.Of > 0 {
			b.From, b.To = 10*i, 10*i+9
			if i == 9 {
				b.To = 100
			}
			b.Mean /= float64(b.Of)
			out = append(out, b)
		}
	}
	return out
}

// Share is how many of a tenth's documents deserve a note.
func (t Tenth) Share() float64 { return t.Deserve / float64(t.Of) }

// Gap is the expected calibration error (Naeini, Cooper and Hauskrecht 2015): how far the shares lie from the scores,
// on average over the documents.
func Gap(tenths []Tenth) float64 {
	sum, n := 0.0, 0
	for _, t := range tenths {
		sum += math.Abs(t.Share()-t.Mean) * float64(t.Of)
		n += t.Of
	}
	return ratio(sum, float64(n))
}

// tenths adds the share of each tenth, and the gap over all.
func (r *Report) tenths(name string, all []Tenth) {
	n := 0
	for _, t := range all {
		r.Figures = append(r.Figures, Figure{
			Figure: fmt.Sprintf("%s %d–%d: deserve a note", name, t.From, t.To), Value: t.Share(), Cases: t.Of, Interval: wilson(t.Deserve, t.Of),
		})
		n += t.Of
	}
	r.value(name+": calibration error", Gap(all), n)
}

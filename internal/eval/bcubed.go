package eval

// Grouping is how two groupings of the same documents agree: one found, one labelled.
type Grouping struct {
	Precision, Recall, F1             float64 // B³ over all documents
	ManyPrecision, ManyRecall, ManyF1 float64 // over the documents of labelled stories with several
	Many                              int     // how many these are
	PairPrecision, PairRecall         float64 // of pairs of documents in one story
	Pairs                             int     // found
}

// BCubed compares the story found for each document with its label. For a document, precision is the share of its
// story that has its label, recall the share of its label that is in its story; F1 is of the two means.
func BCubed[S ~string](labels []string, found []S) Grouping {
	type cell struct {
		story S
		label string
	}
	inStory, inLabel, both := map[S]int{}, map[string]int{}, map[cell]int{}
	for i, l := range labels {
		inStory[found[i]]++
		inLabel[l]++
		both[cell{found[i], l}]++
	}
	var g Grouping
	for i, l := range labels {
		c := both[cell{found[i], l}]
		p, r := ratio(c, inStory[found[i]]), ratio(c, inLabel[l])
		g.Precision += p
		g.Recall += r
		if inLabel[l] > 1 {
			g.Many++
			g.ManyPrecision += p
			g.ManyRecall += r
		}
	}
	n, many := float64(len(labels)), float64(g.Many)
	g.Precision, g.Recall = ratio(g.Precision, n), ratio(g.Recall, n)
	g.ManyPrecision, g.ManyRecall = ratio(g.ManyPrecision, many), ratio(g.ManyRecall, many)
	g.F1, g.ManyF1 = harmonic(g.Precision, g.Recall), harmonic(g.ManyPrecision, g.ManyRecall)
	hit, want := pairs(both), pairs(inLabel)
	g.Pairs = pairs(inStory)
	g.PairPrecision, g.PairRecall = ratio(hit, g.Pairs), ratio(hit, want)
	return g
}

// pairs counts the pairs within groups of these sizes.
func pairs[K comparable](sizes map[K]int) int {
	n := 0
	for _, s := range sizes {
		n += s * (s - 1) / 2
	}
	return n
}

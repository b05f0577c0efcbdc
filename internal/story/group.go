package story

import (
	"cmp"
	"container/heap"
	"maps"
	"slices"

	"github.com/sandarbh/sandarbh"
)

// Group assigns each document to a story and returns the assignments in input order.
//
// Documents may come in any order; the result does not depend on it. They are taken day by day, those
// without a date last. A story is named after its first document. Two documents with the same ID are one.
func Group(docs []*sandarbh.Document) []sandarbh.StoryID {
	g := NewGrouper()
	ended := map[sandarbh.DocumentID]sandarbh.StoryID{}
	g.settled = func(d sandarbh.DocumentID, s sandarbh.StoryID) { ended[d] = s }
	g.whole = slices.ContainsFunc(docs, func(d *sandarbh.Document) bool { return d.Published.IsZero() })
	for _, batch := range byDay(docs) {
		g.Add(batch)
	}
	out := make([]sandarbh.StoryID, len(docs))
	for i, d := range docs {
		out[i] = cmp.Or(g.Story(d.ID), ended[d.ID])
	}
	return out
}

// byDay sorts a copy of docs and cuts it into days; documents without a date are the last batch.
func byDay(docs []*sandarbh.Document) [][]*sandarbh.Document {
	sorted := slices.Clone(docs)
	slices.SortStableFunc(sorted, func(a, b *sandarbh.Document) int {
		if x, y := a.Published.IsZero(), b.Published.IsZero(); x != y {
			if x {
				return 1
			}
			return -1
		}
		return cmp.Or(a.Published.Time().Compare(b.Published.Time()), cmp.Compare(a.ID, b.ID))
	})
	var out [][]*sandarbh.Document
	for i := 0; i < len(sorted); {
		j := i + 1
		for j < len(sorted) && sorted[j].Published == sorted[i].Published {
			j++
		}
		out = append(out, sorted[i:j])
		i = j
	}
	return out
}

// Settings of grouping, the same for everything that groups.
const (
	windowDays  = 14   // documents further apart are never one story
	candidates  = 50   // pairs judged for a document
	indexTerms  = 30   // of a document that find candidates
	postingsMax = 400  // newest documents of a term that are looked at
	sample      = 10   // members of a large story that a likeness is averaged over
	joinLogit   = -0.6 // average log-odds from which two stories are one: best on the validation sets, all sizes alike
	floor       = -4.0 // log-odds of a pair count no lower
	ceiling     = 4.0  // … and no higher
	// What is added to the log-odds, by the kind of pair. One publisher seldom tells a happening twice, and two happenings
	// joined spoil a note, so these must be surer: chosen on india-dev and the weeks for fitting, each left out of the fit.
	shiftOne      = -1.2 // two documents of one publisher
	shiftOfficial = -1.0 // one that an office issued, and one of another publisher
	shiftTwo      = 0.7  // two publishers
	shiftUndated  = 0.5  // one has no day: best on unseen halves of neus-train and ecbplus-dev is 0.7; this keeps the precision of neus-val
	shiftHindi    = -4   // the same in Hindi, which the model of undated pairs has never seen: offices and formulas fill a short text
	shiftUntitled = -3   // one has neither day nor title, on which the model of undated pairs leans
	forbidden     = -9.0 // what a rule says against a pair: one such pair keeps small stories apart
)

// Grouper groups documents that come in batches, each the documents of one day (or without a day). It lets go of a story
// when its last document is four weeks older than the newest; until then [Grouper.Story] knows its documents.
// It is not safe for concurrent use.
type Grouper struct {
	split        *splitter
	vocabulary   *vocabulary
	furniture    *furniture
	datedModel   *model // of two documents with days
	undatedModel *model
	docs         []*profile
	index        map[sandarbh.DocumentID]int
	story        []int                    // of each document: index of the story's root document
	members      [][]int                  // by root
	pinned       []bool                   // by root: a hand has made the story
	name         map[int]sandarbh.StoryID // by root: what a seeded story is called
	hoods        []hood
	postings     map[uint32][]int32
	cache        map[[2]int]float64
	formal       map[uint32]bool // terms of the language of laws and offices
	habits       *habits

	latest  int  // newest day met
	swept   int  // the day on which ended stories were let go
	undated int  // documents without a day
	whole   bool // nothing is let go: documents without a day are still to come
	settled func(sandarbh.DocumentID, sandarbh.StoryID)
}

// NewGrouper returns a Grouper that knows no documents.
func NewGrouper() *Grouper {
	g := &Grouper{
		split:        newSplitter(),
		vocabulary:   &vocabulary{numbers: map[string]uint32{}, base: background()},
		furniture:    newFurniture(),
		datedModel:   dated(),
		undatedModel: undated(),
		index:        map[sandarbh.DocumentID]int{},
		postings:     map[uint32][]int32{},
		cache:        map[[2]int]float64{},
		name:         map[int]sandarbh.StoryID{},
		formal:       map[uint32]bool{},
		habits:       newHabits(),
		latest:       noDay,
		swept:        noDay,
	}
	// In order, so that terms of one weight stand in the same order in every run.
	for _, stem := range slices.Sorted(maps.Keys(formal())) {
		g.formal[g.vocabulary.term(stem)] = true
	}
	return g
}

// Placed is a document whose story is known.
type Placed struct {
	Document *sandarbh.Document
	Story    sandarbh.StoryID
	Hand     bool // an editor split or merged the story: the machine adds to it, but joins it with no other stored story
}

// Seed hands the Grouper documents that are in stories already: the neighbours of those to come, and what a hand has
// placed. It keeps their stories and their names. It is to be called before Add.
func (g *Grouper) Seed(placed []Placed) {
	sorted := slices.Clone(placed)
	slices.SortStableFunc(sorted, func(a, b Placed) int {
		return cmp.Or(a.Document.Published.Time().Compare(b.Document.Published.Time()), cmp.Compare(a.Document.ID, b.Document.ID))
	})
	docs := make([]*sandarbh.Document, len(sorted))
	for i, p := range sorted {
		docs[i] = p.Document
	}
	fresh := map[int]bool{}
	for _, i := range g.read(docs) {
		fresh[i] = true
	}
	roots := map[sandarbh.StoryID]int{}
	for _, p := range sorted {
		i := g.index[p.Document.ID]
		if !fresh[i] || p.Story == "" {
			continue
		}
		root, ok := roots[p.Story]
		if !ok {
			roots[p.Story] = i
			g.name[i] = p.Story
			g.pinned[i] = p.Hand
			continue
		}
		g.pinned[root] = g.pinned[root] || p.Hand
		if g.story[i] == i {
			root = g.join(root, i)
			roots[p.Story] = root
			g.name[root] = p.Story
		}
	}
	for i := range g.docs {
		if fresh[i] {
			g.near(i)
		}
	}
}

// Story returns the story of a document that was added.
func (g *Grouper) Story(id sandarbh.DocumentID) sandarbh.StoryID {
	i, ok := g.index[id]
	if !ok {
		return ""
	}
	root := g.story[i]
	if name, ok := g.name[root]; ok {
		return name
	}
	return sandarbh.StoryID(g.docs[root].id)
}

// read makes profiles of docs and puts them into the index, each a story of its own.
func (g *Grouper) read(docs []*sandarbh.Document) []int {
	var fresh []int
	for _, d := range docs {
		g.furniture.note(d)
	}
	for _, d := range docs {
		if _, ok := g.index[d.ID]; ok {
			continue
		}
		i := len(g.docs)
		p := g.profileOf(d, g.furniture.body(d))
		if p.day == noDay {
			p.came = g.latest
			g.undated++
		} else if g.latest = max(g.latest, p.day); g.swept == noDay {
			g.swept = p.day
		}
		g.docs = append(g.docs, p)
		g.index[d.ID] = i
		g.story = append(g.story, i)
		g.members = append(g.members, []int{i})
		g.pinned = append(g.pinned, false)
		g.hoods = append(g.hoods, hood{})
		for _, t := range g.keys(p) {
			g.postings[t] = append(g.postings[t], int32(i))
		}
		g.habits.note(p)
		fresh = append(fresh, i)
	}
	for _, i := range fresh {
		p := g.docs[i]
		for _, v := range []vector{p.object, p.runs, p.spots} {
			g.habits.plain(p.issuer, p.day, v)
		}
	}
	return fresh
}

// keys are the heaviest terms of a document: what finds it.
func (g *Grouper) keys(p *profile) []uint32 {
	v := slices.Clone(p.full)
	slices.SortFunc(v, func(a, b weight) int { return cmp.Or(cmp.Compare(b.w, a.w), cmp.Compare(a.term, b.term)) })
	if len(v) > indexTerms {
		v = v[:indexTerms]
	}
	out := make([]uint32, len(v))
	for i, x := range v {
		out[i] = x.term
	}
	for _, x := range p.numbers {
		out = append(out, x.term) // numerals find the copy in the other language
	}
	return out
}

// near lists the documents within the window that share heavy terms with document i, likest first.
func (g *Grouper) near(i int) []int {
	p := g.docs[i]
	scores := map[int]float64{}
	for _, t := range g.keys(p) {
		list := g.postings[t]
		seen := 0
		w := float64(g.vocabulary.idf[t])
		for k := len(list) - 1; k >= 0 && seen < postingsMax; k-- {
			j := int(list[k])
			q := g.docs[j]
			if p.day != noDay && q.day != noDay && q.day < p.day-windowDays {
				break // postings are in the order of days: what follows is older
			}
			if j == i || !inWindow(p, q) {
				continue
			}
			seen++
			scores[j] += w
		}
	}
	type hit struct {
		j int
		s float64
	}
	hits := make([]hit, 0, len(scores))
	for j, s := range scores {
		if s >= 9 && g.docs[j].hindi == p.hindi || s >= 14 {
			hits = append(hits, hit{j, s})
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.s, a.s), cmp.Compare(g.docs[a.j].id, g.docs[b.j].id))
	})
	if len(hits) > 2*candidates {
		hits = hits[:2*candidates]
	}
	for k := range hits {
		hits[k].s = dot(p.full, g.docs[hits[k].j].full)
		g.hoods[i].nearest = max(g.hoods[i].nearest, hits[k].s)
		g.hoods[hits[k].j].nearest = max(g.hoods[hits[k].j].nearest, hits[k].s)
		if q := g.docs[hits[k].j]; q.hindi != p.hindi {
			hits[k].s = sigmoid(acrossScripts(p, q))
		}
	}
	slices.SortFunc(hits, func(a, b hit) int {
		return cmp.Or(cmp.Compare(b.s, a.s), cmp.Compare(g.docs[a.j].id, g.docs[b.j].id))
	})
	// Local likeness: the mean over ranks 26 to 40, where one event's own reports seldom reach.
	var sum float64
	n := 0
	for k := 25; k < 40; k++ {
		if k < len(hits) {
			sum += hits[k].s
		}
		n++
	}
	g.hoods[i].local = sum / float64(n)
	if len(hits) > candidates {
		hits = hits[:candidates]
	}
	out := make([]int, len(hits))
	for k, h := range hits {
		out[k] = h.j
	}
	return out
}

func inWindow(a, b *profile) bool {
	return a.day == noDay || b.day == noDay || abs(a.day-b.day) <= windowDays
}

// likeness is the clamped log-odds that documents i and j tell of one event.
func (g *Grouper) likeness(i, j int) float64 {
	if i > j {
		i, j = j, i
	}
	k := [2]int{i, j}
	if v, ok := g.cache[k]; ok {
		return v
	}
	a, b := g.docs[i], g.docs[j]
	v := floor
	switch {
	case !inWindow(a, b):
	case a.hindi != b.hindi:
		v = acrossScripts(a, b)
	default:
		f := compare(a, b, &g.hoods[i], &g.hoods[j])
		v = min(max(g.judge(a, b, &f), floor), ceiling)
		if v >= joinLogit-2 && g.apart(a, b, v) {
			v = forbidden
		}
	}
	g.cache[k] = v
	return v
}

// judge is the learned log-odds of a pair, by the model and the cost of error of its kind.
func (g *Grouper) judge(a, b *profile, f *featureSet) float64 {
	switch {
	case f[fDayUnknown] == 1:
		switch {
		case a.hindi:
			return g.undatedModel.logit(f) + shiftHindi
		case a.untitled || b.untitled:
			return g.undatedModel.logit(f) + shiftUntitled
		}
		return g.undatedModel.logit(f) + shiftUndated
	case f[fSamePublisher] == 1:
		return g.datedModel.logit(f) + shiftOne
	case a.official || b.official:
		return g.datedModel.logit(f) + shiftOfficial
	}
	return g.datedModel.logit(f) + shiftTwo
}

// Add groups the documents of one batch among themselves and with those that came before.
func (g *Grouper) Add(docs []*sandarbh.Document) {
	fresh := g.read(docs)
	clear(g.cache)
	near := make([][]int, len(fresh))
	for k, i := range fresh {
		near[k] = g.near(i)
	}
	q := &queue{}
	push := func(a, b int) {
		if a == b || g.pinned[a] && g.stored(b) || g.pinned[b] && g.stored(a) {
			return
		}
		if s := g.linkage(a, b); s >= joinLogit {
			heap.Push(q, g.link(a, b, s))
		}
	}
	pairs := map[[2]int]bool{}
	for k, i := range fresh {
		for _, j := range near[k] {
			a, b := g.story[i], g.story[j]
			p := [2]int{min(a, b), max(a, b)}
			if a != b && !pairs[p] {
				pairs[p] = true
				if g.likeness(i, j) > joinLogit-2 {
					push(a, b)
				}
			}
		}
	}
	neighbours := map[int][]int{} // by root: roots that were linked with it
	for p := range pairs {
		neighbours[p[0]] = append(neighbours[p[0]], p[1])
		neighbours[p[1]] = append(neighbours[p[1]], p[0])
	}
	for q.Len() > 0 {
		l := heap.Pop(q).(link)
		if g.story[l.a] != l.a || g.story[l.b] != l.b || len(g.members[l.a]) != l.na || len(g.members[l.b]) != l.nb {
			continue // one of them has grown meanwhile
		}
		root := g.join(l.a, l.b)
		other := l.a + l.b - root
		merged := append(neighbours[root], neighbours[other]...)
		for i, r := range merged {
			merged[i] = g.story[r]
		}
		slices.Sort(merged)
		merged = slices.Compact(merged)
		merged = slices.DeleteFunc(merged, func(r int) bool { return r == root })
		neighbours[root] = merged
		delete(neighbours, other)
		for _, r := range merged {
			push(root, r)
		}
	}
	g.forget()
}

// stored reports whether a story was seeded: one that a hand has made joins no other stored one.
func (g *Grouper) stored(root int) bool {
	_, ok := g.name[root]
	return ok || g.pinned[root]
}

// linkage is the average likeness of two stories' documents.
func (g *Grouper) linkage(a, b int) float64 {
	ma, mb := g.members[a], g.members[b]
	if len(ma) > sample {
		ma = ma[len(ma)-sample:]
	}
	if len(mb) > sample {
		mb = mb[len(mb)-sample:]
	}
	var sum float64
	for _, i := range ma {
		for _, j := range mb {
			sum += g.likeness(i, j)
		}
	}
	return sum / float64(len(ma)*len(mb))
}

// join makes one story of two; its root is the older document's.
func (g *Grouper) join(a, b int) int {
	if g.before(b, a) {
		a, b = b, a
	}
	for _, i := range g.members[b] {
		g.story[i] = a
	}
	if name, ok := g.name[b]; ok && g.name[a] == "" {
		g.name[a] = name // a story keeps the name it was stored under
	}
	g.pinned[a] = g.pinned[a] || g.pinned[b]
	g.members[a] = append(g.members[a], g.members[b]...)
	slices.SortFunc(g.members[a], func(i, j int) int {
		if g.before(i, j) {
			return -1
		}
		return 1
	})
	g.members[b] = nil
	return a
}

// before orders documents by day, then by ID, those without a day last.
func (g *Grouper) before(i, j int) bool {
	a, b := g.docs[i], g.docs[j]
	da, db := a.day, b.day
	if da == noDay {
		da = 1 << 30
	}
	if db == noDay {
		db = 1 << 30
	}
	return cmp.Or(cmp.Compare(da, db), cmp.Compare(a.id, b.id)) < 0
}

// link is a proposal to join two stories.
type link struct {
	a, b   int // roots
	na, nb int // their sizes when proposed
	s      float64
	ida    sandarbh.DocumentID
	idb    sandarbh.DocumentID
}

func (g *Grouper) link(a, b int, s float64) link {
	if g.before(b, a) {
		a, b = b, a
	}
	return link{a, b, len(g.members[a]), len(g.members[b]), s, g.docs[a].id, g.docs[b].id}
}

type queue []link

func (q queue) Len() int { return len(q) }
func (q queue) Less(i, j int) bool {
	return cmp.Or(cmp.Compare(q[j].s, q[i].s), cmp.Compare(q[i].ida, q[j].ida), cmp.Compare(q[i].idb, q[j].idb)) < 0
}
func (q queue) Swap(i, j int) { q[i], q[j] = q[j], q[i] }
func (q *queue) Push(x any)   { *q = append(*q, x.(link)) }
func (q *queue) Pop() any {
	old := *q
	x := old[len(old)-1]
	*q = old[:len(old)-1]
	return x
}

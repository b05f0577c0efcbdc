package story

import (
	"slices"

	"github.com/sandarbh/sandarbh"
)

// What a Grouper remembers is bounded by its stream's rate, not by its length: a story of which every document is older
// than two windows before the newest can gain none, and is let go. Documents without a day count by when they came.

const (
	memoryDays = 2 * windowDays
	undatedMax = 50_000 // documents without a day that are remembered, of a stream that has none with a day
)

// forget lets go of the stories that have ended, once in a window of days, and tells settled where their documents are.
func (g *Grouper) forget() {
	if g.whole || g.latest == noDay && g.undated < 2*undatedMax || g.latest != noDay && g.latest < g.swept+windowDays {
		return
	}
	g.swept = g.latest
	alive := make([]bool, len(g.docs))
	undated := 0
	for i := len(g.docs) - 1; i >= 0; i-- {
		p := g.docs[i]
		day := p.day
		if day == noDay {
			undated++
			day = p.came
		}
		if day == noDay && undated <= undatedMax || day != noDay && day >= g.latest-memoryDays {
			alive[g.story[i]] = true
		}
	}
	place := make([]int, len(g.docs)) // where a document goes, -1 if it is let go
	n := 0
	for i, p := range g.docs {
		place[i] = -1
		if alive[g.story[i]] {
			place[i] = n
			n++
			continue
		}
		if g.settled != nil {
			g.settled(p.id, g.Story(p.id))
		}
		delete(g.index, p.id)
		if p.day == noDay {
			g.undated--
		}
	}
	if n == len(g.docs) {
		return
	}
	g.keep(place, n)
	if g.latest != noDay {
		g.habits.forget(g.latest - memoryDays)
	}
	g.renumber()
}

// keep moves the n documents that stay to their places.
func (g *Grouper) keep(place []int, n int) {
	names := map[int]sandarbh.StoryID{}
	for i, to := range place {
		if to < 0 {
			continue
		}
		// to ≤ i, so that nothing is overwritten that has yet to move.
		g.docs[to], g.hoods[to], g.pinned[to] = g.docs[i], g.hoods[i], g.pinned[i]
		g.index[g.docs[to].id] = to
		if name, ok := g.name[i]; ok {
			names[to] = name
		}
		m := g.members[i]
		for k := range m {
			m[k] = place[m[k]]
		}
		g.members[to] = m
		g.story[to] = place[g.story[i]]
	}
	g.name = names
	clear(g.docs[n:])
	clear(g.members[n:])
	g.docs, g.hoods, g.pinned, g.members, g.story = g.docs[:n], g.hoods[:n], g.pinned[:n], g.members[:n], g.story[:n]
	for t, list := range g.postings {
		kept := list[:0]
		for _, i := range list {
			if place[i] >= 0 {
				kept = append(kept, int32(place[i]))
			}
		}
		if len(kept) == 0 {
			delete(g.postings, t)
			continue
		}
		g.postings[t] = slices.Clip(kept)
	}
	clear(g.cache)
}

// renumber drops the terms that nothing uses. The others keep their order, by which vectors are sorted.
func (g *Grouper) renumber() {
	old := g.vocabulary
	used := make([]bool, len(old.idf))
	for _, p := range g.docs {
		for _, v := range p.vectors() {
			for _, x := range *v {
				used[x.term] = true
			}
		}
		for _, t := range p.titled {
			used[t] = true
		}
	}
	for t := range g.postings {
		used[t] = true
	}
	for t := range g.formal {
		used[t] = true
	}
	for k := range g.habits.seen {
		used[k.term] = true
	}
	number := make([]uint32, len(used))
	idf := make([]float32, 0, len(used))
	for t, ok := range used {
		if ok {
			number[t] = uint32(len(idf))
			idf = append(idf, old.idf[t])
		}
	}
	fresh := &vocabulary{numbers: make(map[string]uint32, len(idf)), idf: idf, base: old.base}
	for stem, t := range old.numbers {
		if used[t] {
			fresh.numbers[stem] = number[t]
		}
	}
	g.vocabulary = fresh
	for _, p := range g.docs {
		for _, v := range p.vectors() {
			for k := range *v {
				(*v)[k].term = number[(*v)[k].term]
			}
		}
		for k, t := range p.titled {
			p.titled[k] = number[t]
		}
	}
	postings := make(map[uint32][]int32, len(g.postings))
	for t, list := range g.postings {
		postings[number[t]] = list
	}
	g.postings = postings
	formal := make(map[uint32]bool, len(g.formal))
	for t := range g.formal {
		formal[number[t]] = true
	}
	g.formal = formal
	seen := make(map[habit]lately, len(g.habits.seen))
	for k, l := range g.habits.seen {
		seen[habit{k.issuer, number[k.term]}] = l
	}
	g.habits.seen = seen
}

// vectors are all vectors of a profile.
func (p *profile) vectors() []*vector {
	return []*vector{
		&p.full, &p.lead, &p.title, &p.heading, &p.body, &p.names, &p.numbers, &p.sounds, &p.topic,
		&p.object, &p.mould, &p.people, &p.lands, &p.spots, &p.towns, &p.runs, &p.opened,
	}
}

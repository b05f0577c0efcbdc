package story

import (
	"cmp"
	"math"
	"math/bits"
	"slices"
)

// features of a pair of documents, in [0, 1] or so. What they weigh is learned: see model.go.
const (
	fBias = iota
	fFull
	fLead
	fTitle
	fCoverMin // of a title by the other document, the smaller
	fCoverMax
	fNames
	fNameMass
	fNumbers
	fNumberMass
	fFull2
	fLead2
	fDayUnknown
	fDay1
	fDay2
	fDay5
	fDayFar
	fContrast // likeness above that of the documents round about
	fShort
	fSamePublisher
	fMaxSim
	fTitleCover
	fLocalMax // the denser of the two neighbourhoods
	fLenRatio
	fSameIssuer
	fOfficial    // both name the office that issued them
	fObjectTitle // the rarer words of the titles that are shared: of the smaller title
	fObjectMin   // … and of each title in the other document, the smaller share
	fObjectMax
	fObjectMass
	fMould // the rest of the titles that is shared
	fRuns  // pairs of names next to each other in both
	fRunShare
	fSpots    // names of places in both
	fSpotsUn  // both name places, and none is shared
	fGap      // days between what happens
	fDated    // how many of the two tell their day
	fAhead    // the earlier announces
	fActs     // acts of the titles: shared, 0.5 if one has none
	fFormula  // one formula in both titles
	fPeople   // people named: shared, 0.5 if one names none
	fPlaces   // States and countries: the same
	fOpened   // telling numerals of the openings: the share that is in both
	fOpenedUn // both have such numerals, and none is shared
	fForm     // words that two titles have in the same order, of the shorter
	fSlotMin  // what fills the other places of each title: how much of it the other document knows, the smaller
	fSlotMax
	fLive
	fOneFormula // one title has a formula, the other has none
	fTelling    // rare words of both documents, people and places left out
	fNearMin    // likeness as a share of that of the nearest neighbour: the smaller
	fNearMax
	fWeekday  // of pairs without a day: the least distance of the weekdays named, as a share of 3; 1.5 if one names none
	fWeekdays // of such pairs: the share of the weekdays named that both name
	// What follows is of pairs without a day too, and 0 in others.
	fMonth    // months named: one is shared, 0.5 if one names none
	fMonthDay // the least distance of the days of a month, as a share of 15; 1.2 if one names none
	fYear     // the distance of the latest years named, as a share of 4; 1.2 if one names none
	fYears    // the share of the years named that both name
	fBodyMin  // the share of the longer text's words that both have, by weight
	fBodyMax  // … of the shorter's
	fPlain    // rare words of both, names left out
	fPlainShare
	fTitleLeadMin // likeness of each title to the other opening, the smaller
	fTitleLeadMax
	nFeatures
)

type featureSet [nFeatures]float64

// compare computes the features of a pair. hoodA and hoodB are what stands near to each.
func compare(a, b *profile, hoodA, hoodB *hood) featureSet {
	var f featureSet
	f[fBias] = 1
	f[fFull] = dot(a.full, b.full)
	f[fLead] = dot(a.lead, b.lead)
	f[fTitle] = dot(a.title, b.title)
	ca, cb := cover(a.heading, b.body), cover(b.heading, a.body)
	f[fCoverMin], f[fCoverMax] = min(ca, cb), max(ca, cb)
	sharedNames := shared(a.names, b.names)
	f[fNames] = sharedNames / (min(mass(a.names), mass(b.names)) + 8)
	f[fNameMass] = sharedNames / (sharedNames + 40)
	sharedNumbers := shared(a.numbers, b.numbers)
	f[fNumbers] = sharedNumbers / (min(mass(a.numbers), mass(b.numbers)) + 8)
	f[fNumberMass] = sharedNumbers / (sharedNumbers + 15)
	f[fFull2] = f[fFull] * f[fFull]
	f[fLead2] = f[fLead] * f[fLead]
	if a.day == noDay || b.day == noDay {
		f[fDayUnknown] = 1
	} else {
		switch d := abs(a.day - b.day); {
		case d == 0:
		case d == 1:
			f[fDay1] = 1
		case d == 2:
			f[fDay2] = 1
		case d <= 5:
			f[fDay5] = 1
		default:
			f[fDayFar] = 1
		}
	}
	f[fContrast] = f[fFull] - (hoodA.local+hoodB.local)/2
	f[fShort] = 1 / (1 + float64(min(a.length, b.length))/30)
	if a.publisher != "" && a.publisher == b.publisher {
		f[fSamePublisher] = 1
	}
	f[fMaxSim] = max(f[fFull], f[fLead])
	f[fLocalMax] = max(hoodA.local, hoodB.local)
	f[fLenRatio] = float64(min(a.length, b.length)) / float64(max(a.length, b.length, 1))
	f[fTitleCover] = f[fTitle] * f[fCoverMin]
	x, y := f[fFull]/max(hoodA.nearest, f[fFull], 0.05), f[fFull]/max(hoodB.nearest, f[fFull], 0.05)
	f[fNearMin], f[fNearMax] = min(x, y), max(x, y)
	compareEvents(&f, a, b)
	if f[fDayUnknown] == 1 {
		compareUndated(&f, a, b)
	}
	return f
}

// compareWeekdays compares the days of the week that two documents name: what stands for the day of a page that shows none.
func compareWeekdays(a, b uint8) (distance, both float64) {
	if a == 0 || b == 0 {
		return 1.5, 0.5
	}
	n := 0
	for ; n < 3 && a&(b<<n|b>>(7-n)|b>>n|b<<(7-n)) == 0; n++ {
	}
	return float64(n) / 3, float64(bits.OnesCount8(a&b)) / float64(min(bits.OnesCount8(a), bits.OnesCount8(b)))
}

// hood is the neighbourhood of a document.
type hood struct {
	local   float64 // likeness of those of which few are of its story
	nearest float64 // the greatest likeness
}

// compareEvents fills the features of what happened.
func compareEvents(f *featureSet, a, b *profile) {
	if a.issuer != "" && a.issuer == b.issuer {
		f[fSameIssuer] = 1
	}
	if a.official && b.official {
		f[fOfficial] = 1
	}
	ma, mb := mass(a.object), mass(b.object)
	both := min(shared(a.object, b.object), shared(b.object, a.object))
	f[fObjectTitle] = both / (min(ma, mb) + 3)
	x, y := shared(a.object, b.body)/(ma+2), shared(b.object, a.body)/(mb+2)
	f[fObjectMin], f[fObjectMax] = min(x, y), max(x, y)
	f[fObjectMass] = both / (both + 15)
	f[fMould] = shared(a.mould, b.mould) / (min(mass(a.mould), mass(b.mould)) + 3)
	runs := min(shared(a.runs, b.runs), shared(b.runs, a.runs))
	f[fRuns] = runs / (runs + 15)
	f[fRunShare] = runs / (min(mass(a.runs), mass(b.runs)) + 5)
	spots := min(shared(a.spots, b.spots), shared(b.spots, a.spots))
	f[fSpots] = spots / (spots + 6)
	if len(a.spots) > 0 && len(b.spots) > 0 && spots == 0 {
		f[fSpotsUn] = 1
	}
	f[fGap] = 1.2
	if d := gap(a.days, b.days); d >= 0 {
		f[fGap] = float64(min(d, 15)) / 15
	}
	for _, p := range []*profile{a, b} {
		if p.dated {
			f[fDated]++
		}
	}
	first, second := a, b
	if b.day < a.day {
		first, second = b, a
	}
	if first.ahead && !second.ahead {
		f[fAhead] = 1
	}
	switch {
	case a.acts == 0 || b.acts == 0:
		f[fActs] = 0.5
	case a.acts&b.acts != 0:
		f[fActs] = 1
	}
	if a.acts&b.acts&formulas != 0 {
		f[fFormula] = 1
	}
	if (a.acts&formulas == 0) != (b.acts&formulas == 0) {
		f[fOneFormula] = 1
	}
	f[fPeople] = meet(a.people, b.people)
	f[fPlaces] = meet(a.lands, b.lands)
	if len(a.opened) > 0 && len(b.opened) > 0 {
		n := min(shared(a.opened, b.opened), shared(b.opened, a.opened))
		f[fOpened] = n / min(mass(a.opened), mass(b.opened))
		if n == 0 && len(a.opened) > 1 && len(b.opened) > 1 {
			f[fOpenedUn] = 1
		}
	}
	if a.live || b.live {
		f[fLive] = 1
	}
	form, ownA, ownB := align(a.titled, b.titled)
	f[fForm] = float64(form) / float64(max(4, min(len(a.titled), len(b.titled))))
	sa, sb := knownShare(a, b, ownA), knownShare(b, a, ownB)
	f[fSlotMin], f[fSlotMax] = min(sa, sb), max(sa, sb)
	var sum float64
	for _, x := range a.names {
		if x.w >= 3.5 && !has(a.people, x.term) && !has(a.lands, x.term) && has(b.names, x.term) {
			sum += float64(x.w)
		}
	}
	f[fTelling] = sum / (sum + 30)
}

// meet is 1 if two sets share a term, 0 if they do not, 0.5 if one is empty.
func meet(a, b vector) float64 {
	switch {
	case len(a) == 0 || len(b) == 0:
		return 0.5
	case shared(a, b) > 0:
		return 1
	}
	return 0
}

// align counts the words that two titles have in the same order (their longest common subsequence), and gives the
// words of each that are in no such place.
func align(a, b []uint32) (same int, ownA, ownB []uint32) {
	var table [41][41]uint8
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				table[i][j] = table[i+1][j+1] + 1
			} else {
				table[i][j] = max(table[i+1][j], table[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			same++
			i++
			j++
		case table[i+1][j] >= table[i][j+1]:
			ownA = append(ownA, a[i])
			i++
		default:
			ownB = append(ownB, b[j])
			j++
		}
	}
	return same, append(ownA, a[i:]...), append(ownB, b[j:]...)
}

// knownShare is the share of some rare words of a's title that b's text has, 1 if none of them is rare.
func knownShare(a, b *profile, words []uint32) float64 {
	var all, known float64
	for _, t := range words {
		k, ok := slices.BinarySearchFunc(a.topic, t, func(w weight, t uint32) int { return cmp.Compare(w.term, t) })
		if !ok {
			continue
		}
		w := float64(a.topic[k].w)
		all += w
		if has(b.body, t) {
			known += w
		}
	}
	if all < 3 {
		return 1
	}
	return known / all
}

// acrossScripts is the log-odds that a Hindi and an English document tell of one event: their days, their numerals
// and the sound of their names must agree.
func acrossScripts(a, b *profile) float64 {
	if a.day != noDay && b.day != noDay && abs(a.day-b.day) > 1 {
		return floor
	}
	numbers, sounds := 0, int(shared(a.sounds, b.sounds))
	for i, j := 0, 0; i < len(a.numbers) && j < len(b.numbers); {
		switch {
		case a.numbers[i].term < b.numbers[j].term:
			i++
		case a.numbers[i].term > b.numbers[j].term:
			j++
		default:
			numbers++
			i++
			j++
		}
	}
	share := float64(numbers) / float64(max(1, min(len(a.numbers), len(b.numbers))))
	switch {
	case numbers >= 3 && sounds >= 3 && share >= 0.5:
		return 3
	case numbers >= 2 && sounds >= 5 && share >= 0.4:
		return 2
	case numbers >= 1 && sounds >= 8 && share >= 0.5:
		return 1
	}
	return floor
}

// cover is the share of a title's weight that the other document has.
func cover(heading, body vector) float64 {
	return shared(heading, body) / (mass(heading) + 2)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

func sigmoid(x float64) float64 { return 1 / (1 + math.Exp(-x)) }

package story

import "math"

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
	nFeatures
)

type featureSet [nFeatures]float64

// compare computes the features of a pair. The local likeness of each is set by the caller.
func compare(a, b *profile, localA, localB float64) featureSet {
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
	f[fContrast] = f[fFull] - (localA+localB)/2
	f[fShort] = 1 / (1 + float64(min(a.length, b.length))/30)
	if a.publisher != "" && a.publisher == b.publisher {
		f[fSamePublisher] = 1
	}
	f[fMaxSim] = max(f[fFull], f[fLead])
	f[fLocalMax] = max(localA, localB)
	f[fLenRatio] = float64(min(a.length, b.length)) / float64(max(a.length, b.length, 1))
	f[fTitleCover] = f[fTitle] * f[fCoverMin]
	return f
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

package story

import (
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/claim"
)

// countedAlike are nouns by which two writers count the same, a group a line. What is counted apart as well, schools and
// colleges, is in no group.
const countedAlike = `
species kind sort type variety
household family home
personnel troop soldier jawan men man combatant trooper crew sailor
person people individual citizen resident
student pupil learner candidate scholar trainee
worker labourer employee staff workman hand
town city
village hamlet settlement habitation
unit plant factory mill works
page folio sheet leaf
farmer grower cultivator
country nation
boat vessel ship craft
centre hub kendra outlet
company firm enterprise business
bus vehicle coach
tree sapling
job post vacancy position
item product line
doctor physician medic
tower pylon mast
van ambulance
bird specimen animal
device gadget instrument
complaint grievance
award prize honour
medal gong
shop outlet
warehouse godown depot store
bench seat
grant award
camp drive
artisan craftsperson craftsman weaver
fisher fisherman fisherfolk fisherpeople
delegate participant attendee
film movie
book title volume
`

// nounGroups numbers the groups of countedAlike by concept.
var nounGroups = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	n := 0
	for line := range strings.Lines(countedAlike) {
		n++
		for w := range strings.FieldsSeq(line) {
			if c := claim.Concept(w); out[c] == 0 {
				out[c] = n
			}
		}
	}
	return out
})

// inLabel reports a cell whose label counts the noun: "No. of harbours approved: 13".
func inLabel(m *claim.Mention, noun string) bool {
	s := m.Sentence
	if noun == "" || s.Label == "" || m.Quantity.Noun != "" || m.Quantity.Start < len(s.Label) {
		return false
	}
	for _, w := range s.Words {
		if w.End > len(s.Label) {
			break
		}
		if !w.Stop && w.Concept != "" && sameNoun(w.Norm, noun) {
			return true
		}
	}
	return false
}

package lang

// Modality is how sure or how far along a statement is; "" is a plain fact.
type Modality string

// The modalities.
const (
	May         Modality = "may"
	Could       Modality = "could"
	Would       Modality = "would"
	Will        Modality = "will"
	Should      Modality = "should"
	Must        Modality = "must"
	Proposed    Modality = "proposed"
	Aims        Modality = "aims"
	Expected    Modality = "expected"
	Planned     Modality = "planned"
	Projected   Modality = "projected"
	Recommended Modality = "recommended"
	Likely      Modality = "likely"
)

// Cue is a word or phrase that sets how a statement is to be taken. Kind is a [Modality], "not", or a kind of
// attribution: said, according, reported, claimed, alleged.
type Cue struct {
	Range
	Kind string
}

// Modalities returns the words that hedge, promise or oblige, in order.
func Modalities(s string) []Cue { return cues(s, modalWords) }

// Negations returns the words that deny, in order.
func Negations(s string) []Cue { return cues(s, negationWords) }

// Attributions returns the words that give a statement to a speaker or source, in order.
func Attributions(s string) []Cue { return cues(s, attributionWords) }

func cues(s string, words map[string]string) []Cue {
	var out []Cue
	for _, t := range Tokens(s) {
		if k, ok := words[t.Norm]; ok {
			out = append(out, Cue{t.Range, k})
		}
	}
	return out
}

var modalWords = map[string]string{
	"may": "may", "might": "may", "could": "could", "can": "could", "would": "would", "will": "will", "shall": "will", "should": "should", "must": "must",
	"proposed": "proposed", "proposes": "proposed", "aims": "aims", "aim": "aims", "expected": "expected", "planned": "planned", "projected": "projected", "recommended": "recommended", "likely": "likely",
}

var negationWords = map[string]string{"not": "not", "no": "not", "never": "not", "without": "not", "neither": "not", "nor": "not", "cannot": "not", "नहीं": "not", "न": "not"}

var attributionWords = map[string]string{"said": "said", "says": "said", "stated": "said", "informed": "said", "added": "said", "according": "according", "reportedly": "reported", "claimed": "claimed", "allegedly": "alleged"}

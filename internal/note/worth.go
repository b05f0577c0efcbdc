package note

import (
	"math"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/judge"
)

// Verdict says what a story deserves.
type Verdict int

// The verdicts, from least to most.
const (
	None    Verdict = iota // nothing: greetings, notices, results
	OneLine                // a line under "Also today"
	Deserves
)

var (
	greeting    = lang.MustCompile(`\b(?:greet(?:s|ed|ings?)?|wish(?:es|ed)?|congratulat\w+|felicitat\w+|condol\w+|mourns?|pays? (?:tributes?|homage)|paid (?:tributes?|homage)|tributes? to|remembers?|birth anniversary|jayanti|punyatithi|passing away|demise|prays?|subhashitam|op-?ed|pens|shares? (?:a|an|his|her|glimpses|article|video|sanskrit)|thanks|lauds|praises|applauds|hails|salutes|bows|happy)\b`)
	curtain     = lang.MustCompile(`\bto (?:visit|inaugurate|chair|address|attend|participate|grace|lay|dedicate|flag off|launch|hold|host|organi[sz]e|celebrate|preside|deliver|embark|interact|begin|undertake|be held|confer|distribute|release|commence|observe|lead|felicitate|review|kick off|unveil|present|take part|witness|join|meet)\b`)
	meets       = lang.MustCompile(`\b(?:calls? on|called on|meets?|met with|interacts? with|interaction with|speaks? (?:with|to)|telephonic|receives? (?:a )?(?:call|credentials)|hosts? (?:dinner|lunch)|courtesy call)\b`)
	happened    = lang.MustCompile(`\b(?:` + phrases("happened") + `)\b`)
	notice      = lang.MustCompile(`\b(?:` + phrases("notice") + `)\b`)
	speechTitle = lang.MustCompile(`\b(?:text of|english rendering|rendering of|full text|transcript|pm.s (?:speech|address|remarks)|speech (?:by|of|at|delivered)|mann ki baat)\b`)
	weighty     = lang.MustCompile(`\b(?:` + phrases("weighty") + `)\b`)
)

// noteFrom is the likelihood from which a story gets a note. Of 63 notes made between 0.4 and 0.6 readers found 18 deserved, of the
// others three of five (docs/reading.md); on the judged releases nothing changes between 0.42 and 0.5.
const noteFrom = 0.5

// worth judges a story by its lead document: what the model of worth says of its features, and whether there
// are lines to make a note of.
func (w *Writer) worth(f judge.Features, lead *sandarbh.Document, ps []passage, best []candidate) (Verdict, sandarbh.Reason) {
	solid, agreed := 0, 0 // lines that a learner could carry away, and those of what was agreed
	for _, c := range best {
		if c.from.outcome && c.from.doc == lead {
			agreed++
		}
		if c.score >= leastScore {
			solid++
		}
	}
	if len(best) == 0 {
		return None, sandarbh.ReasonLineless
	}
	shares := w.Worth.Shares(f)
	of := func(label string) float64 { return shares[slices.Index(w.Worth.Labels, label)] }
	switch {
	case agreed >= 2, of("note") >= noteFrom && solid >= 2:
		return Deserves, ""
	case w.Every && lead.Tier == sandarbh.Press && pastime(lead.Title, ps):
		return OneLine, sandarbh.ReasonPastime
	case w.Every && lead.Tier == sandarbh.Press:
		switch reason := w.leftOut(lead, f); {
		case reason == "":
			return Deserves, ""
		case of("none") > of("line"):
			return None, reason
		default:
			return OneLine, reason
		}
	case of("note") >= noteFrom:
		return OneLine, sandarbh.ReasonThin
	case of("line") >= of("none"):
		return OneLine, reasonOf(f)
	}
	return None, reasonOf(f)
}

// asked reports whether the model of worth holds a document for what an exam asks.
func (w *Writer) asked(f judge.Features) bool {
	return w.Worth.Shares(f)[slices.Index(w.Worth.Labels, "note")] >= noteFrom
}

// Likelihood returns how likely the model of worth holds it that a document deserves a note, 0 to 1.
func (w *Writer) Likelihood(d *sandarbh.Document) float64 {
	return w.Worth.Shares(w.Features(d))[slices.Index(w.Worth.Labels, "note")]
}

// reasonOf says in words why a story has no note.
func reasonOf(f judge.Features) sandarbh.Reason {
	for _, r := range []struct {
		feature string
		reason  sandarbh.Reason
	}{
		{"is:speech", sandarbh.ReasonSpeech},
		{"is:greeting", sandarbh.ReasonGreeting},
		{"is:notice", sandarbh.ReasonNotice},
		{"is:curtain", sandarbh.ReasonAhead},
		{"is:meets", sandarbh.ReasonMeeting},
		{"is:happened", sandarbh.ReasonCeremony},
	} {
		if f[r.feature] > 0 {
			return r.reason
		}
	}
	return sandarbh.ReasonLittle
}

// firstPersonShare is the share of sentences in the first person, outside quotations: a speech has many.
func firstPersonShare(ps []passage) float64 {
	_, share := firstPersons(ps)
	return share
}

// firstPersons are so many sentences, and that share of all.
func firstPersons(ps []passage) (n int, share float64) {
	all := 0
	for _, p := range ps {
		if p.quoted || strings.ContainsAny(p.text, "“\"") {
			continue
		}
		all++
		if firstPerson.MatchString(p.text) || hindiFirstPerson(p.text) {
			n++
		}
	}
	return n, float64(n) / float64(max(1, all))
}

const (
	speechShare = 0.15 // above it a document is a speech
	leastSpeech = 4    // sentences: "our" in three of a short release makes no speech
)

// isSpeech reports a document of which only what names its speaker, or tells a deed of another, makes a line.
func isSpeech(ps []passage) bool {
	n, share := firstPersons(ps)
	return n >= leastSpeech && share > speechShare
}

// deedInSpeech is what somebody did at the occasion of a speech, as its release tells it.
var deedInSpeech = lang.MustCompile(`^(?:The (?:Union |Home |Prime |Chief |Finance |Defence )*Minister|The (?:President|Governor)|(?:Union |Prime |Chief |Home )+Minister (?:Shri |Smt\.? |Dr\.? )?[A-Z]|(?:Shri|Smt\.?|Dr\.?) [A-Z])[^,;:“”]{0,60}?\b(?:released|launched|e?-?inaugurated|dedicated|unveiled|flagged off|signed|laid the foundation)\b`)

// promise adds to a document's features what its lines promise, as the model of choice sees them.
func promise(f judge.Features, lead *sandarbh.Document, all []candidate) {
	var musts []float64
	keeps := 0.0
	for _, c := range all {
		if c.from.doc != lead {
			continue
		}
		musts = append(musts, c.must)
		keeps += c.must + c.nice
		if c.from.index < 4 {
			f["lines:opening"] = max(f["lines:opening"], 3*c.must)
		}
	}
	if len(musts) == 0 {
		return
	}
	slices.Sort(musts)
	slices.Reverse(musts)
	sum := func(n int) (s float64) {
		for _, m := range musts[:min(n, len(musts))] {
			s += m
		}
		return s
	}
	f["lines:best"], f["lines:best 3"], f["lines:best 7"] = 3*musts[0], sum(3), sum(7)/2
	f["lines:keep"], f["lines:keep all"] = 3*keeps/float64(len(musts)), math.Log1p(keeps)
}

package story

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// happeningTurns are turns of phrase that tell what happened on a day without one of the verbs of claim.EventOf.
var happeningTurns = []struct {
	event string
	re    *lang.Pattern
}{
	{"establish", lang.MustCompile(`(?i)\b(?:c[ao]me up|c[ao]me into being|took shape|takes? its birth from|dates? (?:from|back)|going back to|goes back to|was (?:born|built|raised|laid out)|had its (?:start|origin|beginning)|began life|foundation year|year of foundation|since its (?:birth|founding))\b|अस्तित्व में|नींव पड़ी|बना था|बनी थी`)},
	{"inaugurate", lang.MustCompile(`(?i)\b(?:(?:was|is|were|are|lay|stood) open|open at last|thr[eo]wn? open|opened? (?:its|their) (?:doors|gates)|opened to|cut the ribbon|ribbon was cut|first (?:train|bus|flight|boat|ferry|passengers?)|open(?:ing|ed)? for|went live|gone live|goes live|came alive|dedicated to the (?:nation|public|people))\b|लोकार्पण|खोल दि[यए]|खुल ग[यए]|पट खुले|समर्पित`)},
	{"start", lang.MustCompile(`(?i)\b(?:rolls? out|kicks? off|gets? going|got going|set in motion|under ?way from|takes? off|took off|gets? under way|got under way)\b|आगाज|आगाज़|श्रीगणेश`)},
	{"force", lang.MustCompile(`(?i)\b(?:takes? effect|took effect|kicks? in|be(?:came|come|comes) binding|becomes? (?:law|applicable|operative)|apply from|applies from|applicable from)\b|अमल में|प्रभाव में`)},
	{"enact", lang.MustCompile(`(?i)\b(?:cleared the (?:lower|upper) house|cleared by the (?:lower|upper) house|sailed through|voted through|went through the|got through|assent|became law|(?:lok|rajya) sabha(?: has| had)? (?:cleared|passed|approved))\b|मुहर लग`)},
	{"sign", lang.MustCompile(`(?i)\b(?:put (?:his|her|their|its) (?:names?|pens?|signatures?|seals?)|pens? to paper|was sealed|drawn up|were sealed|inks?)\b|दस्तखत|करार हुआ`)},
	{"deadline", lang.MustCompile(`(?i)\b(?:last (?:day|date)|closing date|closes? on|apply (?:by|before|till|until)|be (?:sent|made|submitted|filed) (?:by|before|till|until)|runs? (?:till|until|up to)|lasts? (?:till|until|up to)|supported until|good (?:till|until)|valid (?:till|until|up to))\b|अंतिम तिथि|आखिरी तारीख|आखिरी दिन`)},
	{"list", lang.MustCompile(`(?i)\b(?:designation|inscription|listing|declared|notified)\b|दर्जा`)},
	{"release", lang.MustCompile(`(?i)\b(?:brought out|came out with|c[ao]me out|put out|made public|placed in the public domain)\b|सार्वजनिक`)},
	{"meet", lang.MustCompile(`(?i)\b(?:sat down|sits? again|will sit|next (?:session|meeting|round|edition)|reconvenes?|c[ao]me together|gathered|takes? place|took place|be held|is on from)\b|आयोजित|लगेगी|लगाएगा|लगेगा|की तारीख`)},
	{"appoint", lang.MustCompile(`(?i)\b(?:takes? (?:over|charge|office)|took (?:over|charge|office)|assumes? (?:charge|office)|named)\b|पदभार|कार्यभार`)},
	{"award", lang.MustCompile(`(?i)\b(?:handed (?:over|out)|gave away|presented|decorated|pinned)\b|प्रदान|नवाजा`)},
}

// happened is what a day is of: the class of the verb beside it, else of a turn of phrase in its sentence or, where that
// points back, the sentence before.
func (c *comparer) happenedOn(m mention) string {
	if e := m.Scope.Event; e != "" {
		return e
	}
	for _, s := range []*claim.Sentence{m.Sentence, c.pointedAt(m.reading, m.Sentence)} {
		if s == nil {
			continue
		}
		for _, t := range happeningTurns {
			if t.re.MatchString(s.Text) {
				return t.event
			}
		}
	}
	return ""
}

// newsDays is how long before its publication a report's day may lie.
const newsDays = 8

// newsDay reports the one day that a document gives for what has just happened: no other near its publication.
func (c *comparer) newsDay(x mention) bool {
	d := c.readings[x.reading].Document
	recent := func(w lang.When) bool {
		return w.Precision == "day" && !w.From.IsZero() && w.From == w.To && !w.From.Before(d.Published.AddDays(-newsDays)) && !d.Published.Before(w.From)
	}
	if d.Published.IsZero() || !recent(x.Day) {
		return false
	}
	return !slices.ContainsFunc(c.readings[x.reading].Mentions, func(m *claim.Mention) bool {
		return m.Kind == sandarbh.ClaimDate && recent(m.Day) && m.Day.From != x.Day.From
	})
}

// reckoned reports a weekday or "yesterday" that the day of publication resolves and that can be set against a date of the
// same days: not by one day, since a report may be of the evening before.
func (c *comparer) reckoned(x, y mention) bool {
	if x.Day.Relative == y.Day.Relative {
		return !x.Day.Relative
	}
	if x.Day.Relative {
		x, y = y, x
	}
	if x.Day.Precision != "day" || y.Day.Precision != "day" || x.Day.From != x.Day.To || y.Day.From != y.Day.To || quoted(y.Sentence.Text, y.Day.Start) || y.Sentence.Field == sandarbh.FieldTitle {
		return false
	}
	if !weekdayNamed.MatchString(y.Sentence.Text[y.Day.Start:y.Day.End]) {
		return false
	}
	p, q := c.readings[x.reading].Document.Published, c.readings[y.reading].Document.Published
	return !p.IsZero() && !q.IsZero() && abs(p.DaysSince(q)) <= newsDays && abs(x.Day.From.DaysSince(q)) <= 2*newsDays && abs(x.Day.From.DaysSince(y.Day.From)) > 1
}

var weekdayNamed = lang.MustCompile(`(?i)(?:mon|tues|wednes|thurs|fri|satur|sun)day|सोमवार|मंगलवार|बुधवार|गुरुवार|बृहस्पतिवार|शुक्रवार|शनिवार|रविवार`)

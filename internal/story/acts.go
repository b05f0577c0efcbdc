package story

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Acts: what a sentence says was done, is being done or is to be done.

// act is one event of a sentence with how far along it is.
type act struct {
	class    string // of actWords
	stage    stage
	reading  int
	sentence *claim.Sentence
	at       lang.Range
	turn     bool // told by a turn of phrase, which has its object in itself
}

type stage int

const (
	done stage = iota + 1
	willBe
	proposed
	mayBe
	notDone
	refused // there is no such plan, or it has been given up
)

func (s stage) String() string {
	return [...]string{"", "done", "to come", "proposed", "possible", "not done", "given up"}[s]
}

// actWords are verbs by class: base forms, then forms that are past or participle.
var actWords = func() map[string]string {
	m := map[string]string{}
	for class, forms := range map[string]string{
		"start":    "launch launched launches start started starts begin begun began begins commence commenced roll rolled flag flagged open opened opens introduce introduced शुरू शुभारंभ आरंभ लॉन्च",
		"set up":   "set sets establish established establishes constitute constituted form formed स्थापित गठित गठन स्थापना",
		"notify":   "notify notified notifies notification अधिसूचित अधिसूचना",
		"approve":  "approve approved approves approval clear cleared clears sanction sanctioned sanctions nod मंजूरी स्वीकृत मंजूर",
		"sign":     "sign signed signs ink inked inks conclude concluded हस्ताक्षर",
		"complete": "complete completed completes commission commissioned ready finish finished operational पूरा तैयार चालू",
		"pass":     "pass passed passes enact enacted adopt adopted पारित पेश",
		"ban":      "ban banned bans prohibit prohibited प्रतिबंध रोक",
		"extend":   "extend extended extends",
		"release":  "release released releases publish published publishes unveil unveiled जारी",
		"appoint":  "appoint appointed appoints नियुक्त",
		"join":     "join joined joins ratify ratified accede acceded",
		"scrap":    "scrap scrapped withdraw withdrawn withdrew repeal repealed cancel cancelled वापस रद्द",
		"arrive":   "arrive arrived arrives",
		"deliver":  "deliver delivered delivers",
		"install":  "install installed installs",
		"resume":   "resume resumed resumes",
		"merge":    "merge merged merges",
		"deploy":   "deploy deployed deploys induct inducted inducts",
		"mandate":  "अनिवार्य",
	} {
		for w := range strings.FieldsSeq(forms) {
			m[w] = class
		}
	}
	return m
}

// pastForms end so, or are these.
func pastForm(norm string) bool {
	switch norm {
	case "set", "begun", "began", "withdrawn", "withdrew", "ready", "operational", "mandatory", "compulsory":
		return true
	}
	return strings.HasSuffix(norm, "ed")
}

// acts lists what a sentence says was, will be or may be done.
func acts(reading int, s *claim.Sentence, table map[string]string) []act {
	var out []act
	for i, w := range s.Words {
		class := table[w.Norm]
		if class == "" {
			class = anyVerb(s, i)
		}
		if class == "" || w.Punct || w.Name && s.Field == "" {
			continue
		}
		if strings.HasPrefix(w.Norm, "conclud") && (norm(s, i+1) == "that" || norm(s, i-1) == "not") {
			continue // a finding
		}
		if w.Norm == "set" || w.Norm == "sets" {
			if next := norm(s, i+1); next != "up" {
				continue
			}
		}
		if nounForm(s, i) {
			continue
		}
		if w.Norm == "flag" && norm(s, i+1) != "off" || w.Norm == "open" && !follow(norm(s, i-1)) {
			continue // to flag an issue, an open goal
		}
		st := stageOf(s, i)
		if st == 0 {
			continue
		}
		end := w.End
		if norm(s, i+1) == "up" {
			end = s.Words[i+1].End
		}
		out = append(out, act{class: class, stage: st, reading: reading, sentence: s, at: lang.Range{Start: w.Start, End: end}})
	}
	out = append(out, stated(reading, s)...)
	out = append(out, turned(reading, s)...)
	// A draft of rules is rules not yet notified.
	for i, w := range s.Words {
		if w.Norm != "draft" && w.Norm != "मसौदा" && w.Norm != "प्रारूप" {
			continue
		}
		for k := i + 1; k < min(i+5, len(s.Words)); k++ {
			switch s.Words[k].Concept {
			case "rule", "notify", "law", "policy", "polici", "bill", "guidelin", "regul", "norm", "order", "code":
				out = append(out, act{class: "notify", stage: proposed, reading: reading, sentence: s, at: lang.Range{Start: w.Start, End: s.Words[k].End}})
				k = len(s.Words)
			}
		}
	}
	return out
}

// stated are acts that stand in a turn of phrase: what is mandatory or not, a verdict reserved or given.
func stated(reading int, s *claim.Sentence) []act {
	var out []act
	add := func(class string, st stage, m []int) {
		out = append(out, act{class: class, stage: st, reading: reading, sentence: s, at: lang.Range{Start: m[0], End: m[1]}, turn: class == "rule"})
	}
	if m := mandated.FindStringSubmatchIndex(s.Text); m != nil {
		st := done
		if m[2] >= 0 {
			st = notDone
		}
		add("rule", st, m)
	}
	if m := leftFree.FindStringIndex(s.Text); m != nil {
		add("rule", notDone, m)
	}
	if m := reserved.FindStringIndex(s.Text); m != nil {
		add("verdict", notDone, m)
	}
	if m := given.FindStringIndex(s.Text); m != nil {
		add("verdict", done, m)
	}
	return out
}

// nounForm reports a form of the table that is no verb here: "approval letters", "with mandatory consent".
func nounForm(s *claim.Sentence, i int) bool {
	switch s.Words[i].Norm {
	case "mandatory", "compulsory":
		return s.Field != sandarbh.FieldTitle && i+1 < len(s.Words) && !s.Words[i+1].Punct && !s.Words[i+1].Stop && !s.Words[i+1].Number
	case "approval", "notification", "nod":
		return i+1 < len(s.Words) && !s.Words[i+1].Punct && !s.Words[i+1].Stop && !s.Words[i+1].Number
	}
	return false
}

// follow reports a word that a base form of a verb follows.
func follow(w string) bool {
	switch w {
	case "to", "will", "shall", "may", "might", "could", "would", "can", "not", "also", "soon", "formally", "now":
		return true
	}
	return false
}

func norm(s *claim.Sentence, i int) string {
	if i < 0 || i >= len(s.Words) {
		return ""
	}
	return s.Words[i].Norm
}

// stageOf reads the auxiliaries before a verb.
func stageOf(s *claim.Sentence, i int) stage {
	form := s.Words[i].Norm
	if !lang.IsASCII(form) {
		return stageOfHindi(s, i)
	}
	if (form == "ready" || form == "operational") && i+1 < len(s.Words) && !s.Words[i+1].Punct && !s.Words[i+1].Stop && !s.Words[i+1].Number {
		return 0 // operational airports
	}
	modal := stage(0)
	past := pastForm(form)
	perfect, bare := false, false
	for k := i - 1; k >= max(0, i-6); k-- {
		w := s.Words[k]
		if w.Punct && s.Text[w.Start:w.End] != "'" {
			break
		}
		if w.Norm == "may" && s.Text[w.Start] == 'M' {
			continue // the month
		}
		switch w.Norm {
		case "will", "shall", "scheduled":
			modal = willBe
		case "may", "might", "could":
			modal = mayBe
		case "likely":
			modal = willBe
		case "would":
			modal = mayBe
			if len(s.Said) > 0 {
				modal = willBe // "said the form would be released": will, in the past
			}
		case "proposed", "proposes", "proposal", "plans", "planning", "planned", "considering", "mulls", "intends", "wants", "aims", "expected", "hopes":
			switch w.Norm {
			case "expected", "aims", "hopes", "plans", "intends", "wants":
				modal = willBe
			default:
				modal = proposed
			}
		case "no":
			if planNoun[norm(s, k+1)] || planNoun[norm(s, k+2)] {
				return refused // "there is no proposal to raise it"
			}
		case "dropped", "shelved", "abandoned", "scrapped", "withdrawn", "withdrew", "rejected", "junked", "discarded":
			if k+1 < i && slices.ContainsFunc(s.Words[k+1:i], func(w claim.Word) bool { return planNoun[w.Norm] }) {
				return refused // "has dropped its plan to ban them"
			}
		case "not", "never", "yet", "n't", "cannot":
			if n := norm(s, k+1); n == "only" || n == "merely" || n == "just" {
				return 0
			}
			if n := norm(s, k-1); n == "does" || n == "do" || n == "will" || n == "would" || n == "should" || n == "must" {
				return 0 // a rule or a threat, no news
			}
			return notDone
		case "has", "have", "had", "was", "were":
			perfect = true
		case "to":
			if modal == 0 && !perfect && ahead(s, k) && (k == i-1 || k == i-2 && norm(s, i-1) == "be") {
				modal = willBe
			}
		case "be", "being":
			bare = true
		case "sought", "seek", "seeks", "seeking", "urged", "asked", "directed", "directions", "directs", "demanded", "called", "need", "tried", "trying", "whether", "decide", "forcing", "force":
			return 0 // what somebody asks for
		case "if", "when", "after", "before", "once", "until":
			return 0 // a condition
		case "which", "that", "who", "and", "while":
			if modal == 0 {
				k = -1
			}
		}
	}
	switch {
	case modal != 0:
		return modal
	case bare:
		return 0 // "that the probe be completed"
	case perfect && past:
		return done
	case past && !reduced(s, i):
		return done
	case s.Field == sandarbh.FieldTitle && strings.HasSuffix(form, "s"):
		return done
	}
	return 0
}

// planNoun are what an act is before it is one.
var planNoun = lang.WordSet("proposal proposals plan plans move idea decision intention request")

// ahead reports a "to" that sets something for the future: "is to open", "set to open", a title's "Centre to open"; not
// "changed its laws to enact".
func ahead(s *claim.Sentence, k int) bool {
	if s.Field == sandarbh.FieldTitle {
		return true
	}
	switch norm(s, k-1) {
	case "is", "are", "was", "were", "be", "set", "due", "ready", "about", "slated", "going", "proposed", "proposes", "plans", "planned", "planning", "scheduled", "likely", "expected", "agreed", "decided", "also", "soon", "yet", "intends", "proposal", "agreement":
		return true
	}
	return false
}

// reduced reports a participle that only describes a noun: "the rolls published as part of it", "a survey released on
// Tuesday"; after a finite past form stands its object.
func reduced(s *claim.Sentence, i int) bool {
	if s.Field == sandarbh.FieldTitle {
		return false
	}
	if s.Words[i].Norm == "began" {
		return false // no participle
	}
	if i == 0 || s.Words[i-1].Punct {
		return true
	}
	switch norm(s, i-1) {
	case "and", "it", "he", "she", "they", "also", "today", "who", "which":
		return false
	}
	next := norm(s, i+1)
	if i+1 < len(s.Words) && strings.HasSuffix(next, "ed") && s.InVerb(s.Words[i+1].Range) {
		return true // "footage released showed"
	}
	if next == "up" {
		next = norm(s, i+2)
	}
	switch next {
	case "as", "by", "in", "on", "under", "during", "at", "for", "to", "with", "from", "last", "this", "":
		return true
	}
	return false
}

func stageOfHindi(s *claim.Sentence, i int) stage {
	if s.Words[i].Norm == "पेश" && strings.Contains(s.Text, "विधेयक") {
		return proposed // brought in, not passed
	}
	for k := i + 1; k < min(len(s.Words), i+7); k++ {
		switch s.Words[k].Norm {
		case "होगा", "होगी", "होंगे", "जाएगा", "जाएगी", "जाएंगे", "जाएंगी", "करेगा", "करेगी", "करेंगे", "देगी", "देगा", "आएगा", "आएगी":
			return willBe
		case "सकता", "सकती", "सकते":
			return mayBe
		case "प्रस्ताव", "प्रस्तावित", "तैयारी", "योजना":
			return proposed
		case "नहीं":
			return notDone
		case "विधेयक":
			return 0
		case "गया", "गई", "गए", "चुका", "चुकी", "चुके", "हुआ", "हुई", "हुए", "दी", "दिया", "किया", "की", "ली", "लिया":
			return done
		}
	}
	return 0
}

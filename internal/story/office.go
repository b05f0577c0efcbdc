package story

import (
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// under are words by which a title a few words on is that of the one below.
// So is the second of two posts that one person holds, and one that he held.
var under = lang.MustCompile(`\b(?:Deputy|Vice|Additional|Joint|Assistant|Associate|Under|acting|Acting|[Ff]ormer|[Tt]hen|[Rr]etired) (?:\p{Lu}[\p{L}]* ){0,2}$|(?:&|and|-cum-|एवं|और|सह) ?$|(?:अपर|उप|सह|सहायक|संयुक्त|अतिरिक्त|विशेष|पूर्व|तत्कालीन|कार्यवाहक|सेवानिवृत्त) (?:\p{Devanagari}+ )?$`)

// titled is a name with the title before it.
type titled struct {
	name, title string
	ladder      int
	reading     int
	sentence    *claim.Sentence
	at          lang.Range
}

// offices finds one person under two ranks, or one act under two offices.
func (c *comparer) offices() {
	re := titledName()
	forms := titleForms()
	var all []titled
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			for _, m := range re.FindAllStringSubmatchIndex(s.Text, -1) {
				form := s.Text[m[2]:m[3]]
				if under.MatchString(s.Text[:m[2]]) {
					continue // "Deputy FBI Director"
				}
				k := slices.IndexFunc(forms, func(f titleForm) bool { return f.text == form })
				all = append(all, titled{s.Text[m[4]:m[5]], forms[k].title, forms[k].ladder, i, s, lang.Range{Start: m[0], End: m[1]}})
			}
		}
	}
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			for _, m := range hindiTitled().FindAllStringSubmatchIndex(s.Text, -1) {
				form := s.Text[m[2]:m[3]]
				if under.MatchString(s.Text[:m[2]]) {
					continue
				}
				k := slices.IndexFunc(forms, func(f titleForm) bool { return f.text == form })
				all = append(all, titled{s.Text[m[4]:m[5]], forms[k].title, forms[k].ladder, i, s, lang.Range{Start: m[2], End: m[5]}})
			}
			all = append(all, takersOver(i, s)...)
		}
	}
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.reading == y.reading || x.ladder != y.ladder || sameTitle(x.title, y.title) || !sameName(x.name, y.name) {
				continue
			}
			if slices.ContainsFunc(all, func(z titled) bool {
				return sameName(z.name, x.name) && (z.reading == x.reading && z.title == y.title || z.reading == y.reading && z.title == x.title)
			}) {
				continue
			}
			if c.farApart(x.reading, y.reading) {
				continue
			}
			c.addSides(4, sandarbh.DiffersOffice, fmt.Sprintf("Rank or office of %s: %s or %s?", x.name, x.title, y.title), because("%s in one source, %s in the other", x.title, y.title),
				cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
		}
	}
	c.agents()
	c.doers()
}

// sameTitle reports titles of which one is the short form of the other: Chief Justice, Chief Justice of India.
func sameTitle(a, b string) bool {
	if a == "Justice" && strings.HasPrefix(b, "Chief Justice") || b == "Justice" && strings.HasPrefix(a, "Chief Justice") {
		return true // every Chief Justice is a Justice, and was one before
	}
	return strings.HasPrefix(a, b+" of") || strings.HasPrefix(b, a+" of") || a == b
}

// cited is a range of a sentence of a reading.
type cited struct {
	reading  int
	sentence *claim.Sentence
	at       lang.Range
}

// addSides adds a row made of ranges of sentences.
func (c *comparer) addSides(score float64, kind sandarbh.ComparisonKind, about string, why ground, sides ...cited) {
	r := row{score: score}
	r.Kind, r.About = kind, about
	r.setGround(why)
	for _, e := range sides {
		at := sandarbh.Span{Document: e.sentence.Document, Field: e.sentence.Field, Start: e.sentence.Start + e.at.Start, End: e.sentence.Start + e.at.End}
		r.Sides = append(r.Sides, side(c.readings[e.reading], e.sentence, at, e.sentence.Text[e.at.Start:e.at.End]))
		r.sentences = append(r.sentences, e.sentence)
	}
	c.add(r)
}

// farApart reports documents of different times: offices change hands.
func (c *comparer) farApart(i, j int) bool {
	p, q := c.readings[i].Document.Published, c.readings[j].Document.Published
	return !p.IsZero() && !q.IsZero() && abs(p.DaysSince(q)) > 60
}

// sameName reports names whose last words agree and whose first words do not contradict one another.
func sameName(a, b string) bool {
	x, y := strings.Fields(strings.ReplaceAll(a, ".", " ")), strings.Fields(strings.ReplaceAll(b, ".", " "))
	if len(x) < 2 || len(y) < 2 {
		return false
	}
	if !lang.IsASCII(a) || !lang.IsASCII(b) {
		return soundsLike(x[0], y[0]) && (soundsLike(x[1], y[1]) || soundsLike(x[len(x)-1], y[len(y)-1]))
	}
	if lang.Fold(x[len(x)-1]) != lang.Fold(y[len(y)-1]) {
		return false
	}
	p, q := lang.Fold(x[0]), lang.Fold(y[0])
	return p == q || len(p) == 1 && strings.HasPrefix(q, p) || len(q) == 1 && strings.HasPrefix(p, q)
}

// soundsLike reports two words of two scripts, or of one, with the same consonants.
func soundsLike(a, b string) bool {
	p, q := claim.Skeleton(lang.Fold(a)), claim.Skeleton(lang.Fold(b))
	return lang.Fold(a) == lang.Fold(b) || len(p) >= 2 && p == q
}

// Offices by which an act is told: "released by the Environment Minister", "Minister of Earth Sciences".
const portfolio = `((?:[A-Z][\p{L}&-]+)(?:(?:,| and| &| of| for)? [A-Z][\p{L}&-]+){0,5})`

var (
	ministerOf   = lang.MustCompile(`\b(?:Union |State |Central )?(Minister)(?: of State)?(?: \((?:I/C|Independent Charge)\))? (?:of|for) (?:State (?:for|of) )?` + portfolio)
	nounMinister = lang.MustCompile(`\b(?:Union |State |Central |India's )?((?:[A-Z][\p{L}&-]+)(?:(?: and| &)? [A-Z][\p{L}&-]+){0,3}|external affairs|home|finance|defence|environment|education|health|railway|agriculture|commerce|law|power|labour|tourism|culture|steel|coal|mines|textiles|civil aviation|shipping|water|rural development|panchayati raj|food|fisheries|science|earth sciences) [Mm]inister\b`)
	mantri       = lang.MustCompile(`\b(Raksha|Rail|Grih|Vitta|Krishi|Shiksha|Swasthya) Mantri\b`)
	secretary    = lang.MustCompile(`\b(?:Union )?(?:Secretary,? (?:of )?(?:the )?(?:Ministry|Department) of ` + portfolio + `|((?:[A-Z][\p{L}&-]+)(?:(?: and| &)? [A-Z][\p{L}&-]+){0,3}) Secretary)\b`)
	highOffice   = lang.MustCompile(`\b(Prime Minister|Vice[- ]President|President|Lieutenant Governor|Deputy Chief Minister|Chief Minister|Governor|Lok Sabha Speaker|Speaker|Chief Justice of India|Chief Justice|Cabinet Secretary|Home Secretary|Foreign Secretary|Chief of Defence Staff|Chief of (?:the )?(?:Army|Naval|Air) Staff|Army Chief|Navy Chief|Air Chief|District Collector|Collector|Mayor|Vice[- ]Chancellor)\b`)
)

// hindiOffice is an office in Hindi; the words before मंत्री are its portfolio.
var hindiOffice = lang.MustCompile(`(प्रधानमंत्री|मुख्यमंत्री|उपमुख्यमंत्री|उपराष्ट्रपति|राष्ट्रपति|उपराज्यपाल|राज्यपाल)|((?:[\p{Devanagari}]+ (?:एवं|और|तथा) )?[\p{Devanagari}]+(?: विज्ञान| परिवहन| विकास| कल्याण)?) मंत्री`)

// hindiHigh names high offices in English.
func hindiHigh(s string) string {
	switch s {
	case "प्रधानमंत्री":
		return "Prime Minister"
	case "मुख्यमंत्री":
		return "Chief Minister"
	case "उपमुख्यमंत्री":
		return "Deputy Chief Minister"
	case "उपराष्ट्रपति":
		return "Vice-President"
	case "राष्ट्रपति":
		return "President"
	case "उपराज्यपाल":
		return "Lieutenant Governor"
	}
	return "Governor"
}

// agent is the office that does an act.
type agent struct {
	office   string
	words    map[string]bool // of the portfolio; nil for a high office
	rank     string          // "secretary" of a ministry, else ""
	class    string          // of the act
	reading  int
	sentence *claim.Sentence
	at       lang.Range
}

// agentAct names the class of an act whose doer matters.
func agentAct(concept, norm string) string {
	if strings.HasSuffix(norm, "tion") || strings.HasSuffix(norm, "tions") || norm == "approval" || norm == "signature" || norm == "inaugural" {
		return "" // the act itself, at which somebody rejoices
	}
	switch concept {
	case "release", "inaugurate", "sign", "lead", "start", "approve":
		return concept
	}
	switch norm {
	case "presented", "presents", "chaired", "chairs", "presided", "presides", "dedicated", "dedicates", "appointed", "introduced", "moved", "tabled", "sanctioned", "announced", "announces", "received", "laid", "administered", "flagged":
		return norm
	}
	return ""
}

// agents finds one act ascribed to two offices.
func (c *comparer) agents() {
	var all []agent
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all = append(all, agentsIn(i, s)...)
		}
	}
	for a := range all {
		for b := a + 1; b < len(all); b++ {
			x, y := all[a], all[b]
			if x.reading == y.reading || x.class != y.class || sameOffice(x, y) || c.farApart(x.reading, y.reading) {
				continue
			}
			if slices.ContainsFunc(all, func(z agent) bool {
				return z.reading == x.reading && sameOffice(z, y) || z.reading == y.reading && sameOffice(z, x)
			}) {
				continue
			}
			if c.mentionsOffice(x.reading, y) || c.mentionsOffice(y.reading, x) {
				continue
			}
			shared, share := c.inCommon(cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
			score := min(shared/6, 2.2) + share + 0.7
			if score < joinScore-0.3 || shared < 4 || !placesAgree(x.sentence, y.sentence) {
				continue
			}
			c.addSides(score, sandarbh.DiffersOffice, fmt.Sprintf("%s: %s or %s?", better(agentMatter(x), agentMatter(y)), strings.TrimPrefix(x.office, "The "), strings.TrimPrefix(y.office, "The ")), because("%s in one source, %s in the other", x.office, y.office),
				cited{x.reading, x.sentence, x.at}, cited{y.reading, y.sentence, y.at})
		}
	}
}

// mentionsOffice reports whether a document names an agent's office anywhere.
func (c *comparer) mentionsOffice(reading int, x agent) bool {
	for _, s := range c.readings[reading].Sentences {
		if x.words != nil && strings.Contains(s.Text, x.office) {
			return true
		}
		for _, o := range officesIn(reading, s) {
			if sameOffice(o, x) {
				return true
			}
		}
	}
	return false
}

// sameOffice reports whether two offices can be one.
func sameOffice(x, y agent) bool {
	if (x.words == nil) != (y.words == nil) {
		return false
	}
	if x.words == nil {
		return sameTitle(x.office, y.office)
	}
	if x.rank != y.rank {
		return false
	}
	for w := range x.words {
		if y.words[w] {
			return true
		}
	}
	return false
}

// agentsIn finds the offices that do an act in a sentence.
func agentsIn(reading int, s *claim.Sentence) []agent {
	var out []agent
	for _, o := range officesIn(reading, s) {
		best, class := 12, ""
		for i, w := range s.Words {
			a := agentAct(w.Concept, w.Norm)
			if a == "" {
				continue
			}
			k := slices.IndexFunc(s.Words, func(v claim.Word) bool { return v.Start >= o.at.Start })
			d := i - k
			// The doer stands before its verb, or after "by".
			if d < 0 {
				d = -d
				if w.End <= o.at.Start && !strings.Contains(s.Text[w.End:o.at.Start], "by") && lang.IsASCII(w.Norm) && w.Concept != "lead" {
					continue
				}
			}
			if d < best {
				best, class = d, a
			}
		}
		if class != "" {
			o.class = class
			out = append(out, o)
		}
	}
	return out
}

// officesIn lists the offices that a sentence names.
func officesIn(reading int, s *claim.Sentence) []agent {
	var out []agent
	taken := func(at lang.Range) bool {
		return slices.ContainsFunc(out, func(x agent) bool { return at.Start < x.at.End && x.at.Start < at.End })
	}
	add := func(m []int, office, fields string) {
		at := lang.Range{Start: m[0], End: m[1]}
		if taken(at) {
			return
		}
		var words map[string]bool
		if fields != "" {
			words = map[string]bool{}
			for _, w := range meaning(fields) {
				switch w {
				case "union", "state", "affair", "develop", "welfar", "new", "central":
					continue
				}
				words[portfolioAlias(w)] = true
			}
			if len(words) == 0 {
				return
			}
		}
		out = append(out, agent{office: office, words: words, reading: reading, sentence: s, at: at})
	}
	for _, m := range highOffice.FindAllStringSubmatchIndex(s.Text, -1) {
		add(m, s.Text[m[2]:m[3]], "")
	}
	for _, m := range hindiOffice.FindAllStringSubmatchIndex(s.Text, -1) {
		if m[2] >= 0 {
			add(m, hindiHigh(s.Text[m[2]:m[3]]), "")
		} else if f := s.Text[m[4]:m[5]]; f != "राज्य" && f != "केंद्रीय" {
			add(m, s.Text[m[0]:m[1]], f)
		}
	}
	for _, m := range ministerOf.FindAllStringSubmatchIndex(s.Text, -1) {
		add(m, s.Text[m[0]:m[1]], s.Text[m[4]:m[5]])
	}
	for _, m := range mantri.FindAllStringSubmatchIndex(s.Text, -1) {
		add(m, s.Text[m[0]:m[1]], s.Text[m[2]:m[3]])
	}
	for _, m := range secretary.FindAllStringSubmatchIndex(s.Text, -1) {
		if add(m, s.Text[m[0]:m[1]], span(s.Text, m, 1)+span(s.Text, m, 2)); len(out) > 0 && out[len(out)-1].at.Start == m[0] {
			out[len(out)-1].rank = "secretary"
		}
	}
	for _, m := range nounMinister.FindAllStringSubmatchIndex(s.Text, -1) {
		f := s.Text[m[2]:m[3]]
		if f == "Prime" || f == "Chief" || f == "Deputy Chief" || f == "Union" || f == "State" || f == "The" || strings.HasSuffix(f, "Prime") || strings.HasSuffix(f, "Chief") {
			continue
		}
		add(m, s.Text[m[0]:m[1]], f)
	}
	return out
}

// portfolioAlias joins the names of one portfolio.
func portfolioAlias(w string) string {
	switch w {
	case "raksha", "defens", "defence", "रक्षा":
		return "defenc"
	case "foreign", "extern":
		return "extern"
	case "home", "house", "home_affairs":
		return "home"
	case "rail", "railway":
		return "rail"
	case "grih":
		return "home"
	case "vitta":
		return claim.Concept("finance")
	case "krishi":
		return claim.Concept("agriculture")
	case "shiksha":
		return claim.Concept("education")
	case "swasthya":
		return claim.Concept("health")
	case "forest", "climat", "environ", "chang":
		return "environ"
	case "farmer", "farming":
		return "farming"
	}
	return w
}

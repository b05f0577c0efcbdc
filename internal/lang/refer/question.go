package refer

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// question is a pointer with all that may answer it.
type question struct {
	doc        *sandarbh.Document
	sentence   string // whole
	at         lang.Range
	above      int    // sentences above
	title      string // folded
	pointer    Pointer
	stem       string // of the pointer's noun
	group      string // of the pointer's noun
	opens      bool   // the pointer opens its sentence
	first      bool   // the sentence opens its paragraph
	verb       string // stem of the first word behind the pointer
	stems      map[string]bool
	behind     string // folded: what stands behind the pointer
	candidates []candidate
	alike      int // candidates that end in the pointer's noun
	most       int // mentions of the candidate that has most of them
	// The candidates that come first in their way, by number; -1: none.
	chain                                                  int // sentences back to the first that opens with no pointer
	nearHead, nearGroup, nearName, nearSubject, nearPerson int
}

// ask takes the pointer with the phrases above of which it may be one.
func (s *scene) ask(p Pointer, above []mention) *question {
	doc, sentence := s.doc, s.sentence
	q := &question{doc: doc, at: sentence, sentence: sentence.Of(doc.Text), title: lang.Fold(doc.Title), pointer: p}
	q.stem = lang.Stem(p.Noun, "en")
	q.group = groups[q.stem]
	q.opens = p.Start == 0
	q.first = sentence.Start == 0 || strings.HasSuffix(strings.TrimRight(doc.Text[:sentence.Start], " "), "\n")
	q.verb = verbBehind(q.sentence, p.End)
	q.stems = stemsOf(q.sentence)
	q.behind = lang.Fold(q.sentence[p.End:])
	q.above = len(s.all)
	q.chain = chain(doc, s.all)
	q.candidates = s.candidates(p, above)
	q.nearHead, q.nearGroup, q.nearName, q.nearSubject, q.nearPerson = -1, -1, -1, -1, -1
	first := func(at *int, i int, ok bool) {
		if ok && (*at < 0 || q.candidates[*at].mentions[0].back > q.candidates[i].mentions[0].back || q.candidates[*at].mentions[0].within(&q.candidates[i].mentions[0])) {
			*at = i
		}
	}
	for i := range q.candidates {
		c := &q.candidates[i]
		head, near := c.stem, &c.mentions[0]
		same := q.stem != "" && head == q.stem
		if same {
			q.alike++
		}
		q.most = max(q.most, len(c.mentions))
		if near.back == 0 {
			continue
		}
		first(&q.nearHead, i, same && strings.Contains(c.text, " "))
		first(&q.nearGroup, i, q.group != "" && groups[head] == q.group)
		first(&q.nearName, i, upper(c.text) && !near.opens)
		first(&q.nearSubject, i, near.opens && !near.heading)
		first(&q.nearPerson, i, near.person)
	}
	return q
}

// chain counts back the sentences to the first that opens with no pointer.
func chain(doc *sandarbh.Document, all []sentenceAt) int {
	for back := 1; back <= sentencesBack && back <= len(all); back++ {
		if s := all[len(all)-back].Of(doc.Text); !opensPointing.MatchString(s) {
			return back
		}
	}
	return 0
}

// opensPointing opens a sentence with what points above.
var opensPointing = lang.MustCompile(`^(?:It|They|He|She|This|These|Its|Their|His|Her|The (?:[a-z]+ )?[a-z]+ (?:also |further |will |has |have |had )?(?:is|are|was|were|has|have|had|will|[a-z]+s|[a-z]+ed)) `)

// verbBehind is the stem of the verb right behind a byte of a sentence, without auxiliaries; "" if there is none.
func verbBehind(s string, at int) string {
	rest := s[at:]
	for n, t := range lang.Tokens(rest[:min(len(rest), 60)]) {
		if t.Kind != lang.Word || n > 4 {
			return ""
		}
		if auxiliary[t.Norm] || strings.HasSuffix(t.Norm, "ly") || t.Norm == "also" || t.Norm == "will" || t.Norm == "further" || t.Norm == "would" || t.Norm == "can" || t.Norm == "not" {
			continue
		}
		if lang.Stop(t.Norm) {
			return ""
		}
		return lang.Stem(t.Norm, "en")
	}
	return ""
}

// stemsOf are the stems of the words of a text that say something.
func stemsOf(s string) map[string]bool {
	m := map[string]bool{}
	for _, t := range lang.Tokens(s) {
		if t.Kind == lang.Word && !lang.Stop(t.Norm) && len(t.Norm) > 3 {
			m[lang.Stem(t.Norm, "en")] = true
		}
	}
	return m
}

// within reports a phrase that is a part of another.
func (m *mention) within(o *mention) bool {
	return m.field == o.field && o.at.Contains(m.at) && o.at != m.at
}

// headStem is the stem of the last word of a folded phrase before its "of" or "for".
func headStem(s string) string {
	s = beforeLinks(s, " of ", " for ", " on ", " between ", " in ", " (")
	return lang.Stem(s[strings.LastIndexAny(s, " -")+1:], "en")
}

// lastOf is the word of a folded phrase before its "of" or "for".
func lastOf(s string) string {
	s = beforeLinks(s, " of ", " for ", " on ", " between ", " (")
	return s[strings.LastIndexByte(s, ' ')+1:]
}

// beforeLinks is what stands in a phrase before all words that link it with another.
func beforeLinks(s string, links ...string) string {
	for _, link := range links {
		if before, _, ok := strings.Cut(s, link); ok && before != "" {
			s = before
		}
	}
	return s
}

// groups are kinds of things by which each other may be called, by stem. A word that is of two kinds is of the first.
var groups = func() map[string]string {
	m := map[string]string{}
	for _, g := range [...]struct{ name, words string }{
		{"scheme", "scheme yojana programme program mission initiative abhiyan abhiyaan pariyojana campaign project fund nidhi drive component guarantee"},
		{"pact", "agreement mou memorandum pact treaty convention partnership framework declaration statement roadmap accord deal understanding ceca cepa fta"},
		{"study", "report study survey bulletin publication data research paper analysis assessment index release findings compendium estimates census"},
		{"law", "act bill code rules amendment law legislation provisions regulations notification order guidelines policy ordinance directions norms circular"},
		{"body", "committee commission board council authority ministry department institute centre agency organisation organization association university society corporation body panel group team task force secretariat directorate bureau"},
		{"firm", "company firm bank limited enterprise psu subsidiary undertaking refiner lender"},
		{"platform", "platform portal app system application software tool website dashboard interface service helpline technology solution model"},
		{"vessel", "ship vessel submarine frigate corvette boat craft ships aircraft jet helicopter drone missile satellite rocket vehicle tanker"},
		{"site", "plant facility unit complex park terminal station factory port airport corridor bridge tunnel road line railway reactor dam reservoir museum hospital campus college school"},
		{"event", "exercise summit meeting conference forum visit dialogue event conclave workshop session festival edition competition award awards games expo"},
		{"act", "decision move step approval directive launch proposal recommendation measure intervention reform"},
		{"court", "court bench tribunal hc sc judges"},
		{"people", "farmers workers women students beneficiaries people persons children families youth members employees candidates patients citizens consumers"},
		{"firms", "companies firms banks enterprises units msmes startups exporters institutions entities associations"},
		{"states", "states countries nations governments sides districts cities"},
		{"matter", "material compound gene protein species virus disease bacteria mineral element drug vaccine battery fuel gas crystal molecule polymer"},
	} {
		for w := range strings.FieldsSeq(g.words) {
			if stem := lang.Stem(w, "en"); m[stem] == "" {
				m[stem] = g.name
			}
		}
	}
	return m
}()

// kind is how the model calls the pointer's: "the" of several is "thes".
func (q *question) kind() string {
	if q.pointer.Kind == "the" && q.pointer.Plural() {
		return "thes"
	}
	return q.pointer.Kind
}

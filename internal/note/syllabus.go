package note

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// connect ties the note to papers, topics and a relevance.
func (w *Writer) connect(n *sandarbh.Note, docs []*sandarbh.Document) {
	if w.Exam == nil {
		return
	}
	var b strings.Builder
	for _, l := range n.Lines() {
		b.WriteString(l.Line.Text)
		b.WriteByte('\n')
	}
	var head strings.Builder
	head.WriteString(n.Title.Text) // what the story is about: its title, its news, its insight
	if why := n.Section(sandarbh.SectionWhy); why != nil {
		for _, l := range append(why.Lines, n.Insight...) {
			head.WriteString("\n" + l.Text)
		}
	}
	r := w.Exam.Classify(docs[0].Title, b.String())
	// Relevance is of the release: of its few lines alone it came out 11 points too low (docs/quality.md).
	n.Relevance = w.Exam.Classify(modelText(docs[0].Title), modelText(docs[0].Text)).Relevance
	n.Topics = w.ties(n, r.Topics, story{docs[0].Title, head.String(), b.String()})
	n.Papers = w.papers(r.Papers, n.Topics)
	sec := sandarbh.Section{Name: sandarbh.SectionSyllabus}
	for _, t := range n.Topics {
		topic, _ := w.Exam.Topic(t.Topic)
		text := paperNames[topic.Paper] + ", " + topic.Title
		if t.Why != "" {
			text += ": " + t.Why
		}
		sec.Lines = append(sec.Lines, sandarbh.Line{Type: sandarbh.Reference, Reference: &sandarbh.Ref{Topic: t.Topic}, Text: text + "."})
	}
	if len(sec.Lines) > 0 {
		n.Sections = append(n.Sections, sec)
	}
}

// constituted is the title of a body that is set up, and not of a person who takes an office.
var constituted = lang.MustCompile(`(?i)\b(?:re-?)?constitute[sd]?\b`)

// capitalised gives each word of a text in small letters a capital.
func capitalised(s string) string {
	fields := strings.Fields(s)
	for i, f := range fields {
		fields[i] = upperFirst(f)
	}
	return strings.Join(fields, " ")
}

// telling keeps of the words that won a topic at most three that stand in the story's head and say something, no two of
// one stem, and behind them who acts; named tells that the head has a word of the topic's own title, which need not be said again.
// Of a headline in capitals a word keeps them only if the note's lines have it so.
func telling(why []string, head, title, lines string, shouting bool) (kept []string, named bool) {
	head = besideMatter(head)
	told := lang.Fold(officeNamed.ReplaceAllString(head, " "))
	head = lang.Fold(head)
	var actors []string
	for _, w := range why {
		w = strings.TrimSuffix(strings.TrimSuffix(strings.Trim(unquoted.Replace(w), " "), "’s"), "'s")
		f := lang.Fold(w)
		if strings.Contains(head, f) && len(f) > 3 && (strings.Contains(title, f) || opensWith(f, title)) {
			named = true
			continue
		}
		if namesNone[f] || !toldAs(told, f) || whoStudies.MatchString(f) {
			named = named || strings.Contains(head, f) // by a ministry's name alone: not what the story is about
			continue
		}
		if w == strings.ToUpper(w) && (shouting || len(w) >= longCapitals) && !strings.Contains(lines, w) {
			w = capitalised(f)
		}
		if w == f {
			w = asWritten(f, lines)
		}
		if common[f] || adjective.MatchString(f) || onlyInside(w, lines) || len(f) < 3 || slices.ContainsFunc(kept, func(k string) bool {
			k, f := withoutAccents(lang.Fold(k)), withoutAccents(f)
			return strings.Contains(k, f) || strings.Contains(f, k) || lang.Stem(k, "en") == lang.Stem(f, "en") || oneSpelling.Replace(k) == oneSpelling.Replace(f)
		}) {
			continue
		}
		if whoActs[f] {
			actors = append(actors, w)
		} else if kept = append(kept, w); len(kept) == 3 {
			break
		}
	}
	kept = overlapping(kept, head)
	kept = slices.DeleteFunc(slices.Clone(kept), func(k string) bool { // "Consumer Price Index, CPI"
		return slices.ContainsFunc(kept, func(o string) bool { return strings.ContainsAny(o, " -") && lettersOf(o) == capitalsOf(k) })
	})
	if whole := slices.DeleteFunc(slices.Clone(kept), scrap); len(whole) > 0 {
		kept = whole // "Lane" says nothing beside "National Highway"
	}
	return append(kept, actors...), named
}

// opensWith reports one word that only goes on from a word of the topic: "healthcare" of Health.
func opensWith(f, title string) bool {
	return words(f) == 1 && slices.ContainsFunc(strings.Fields(title), func(w string) bool {
		w = strings.Trim(w, ",;")
		return len(w) > 4 && strings.HasPrefix(f, w)
	})
}

// officeNamed is an office or a ministry, whose fields are not what the story is about.
var officeNamed = regexp.MustCompile(`(?:Union )?(?:Ministry|Minister|Department|Secretary|MoS|Directorate)(?: of State)?(?: \([^)]*\))? (?:of|for|in)(?: (?:the|and|&|of|for)|,? [A-Z][a-z][\w-]*)+|(?:(?:[A-Z][a-z][\w-]*,?|and|&) )+(?:Minister|Ministry|Secretary|Department)\b`)

// onlyInside reports words that the lines have only as part of a longer name: "Mahatma Gandhi" of an employment scheme.
func onlyInside(w, lines string) bool {
	found := false
	for from := 0; ; {
		at := strings.Index(lines[from:], w)
		if at < 0 {
			return found
		}
		from += at + len(w)
		if found = true; words(w) < 2 || !schemeNamed.MatchString(lines[from:]) {
			return false
		}
	}
}

// adjective is one word that names nothing alone: "Powered", "Green".
var adjective = lang.MustCompile(`^(?:\w+ed|green|smart|clean|safe|major|rural|urban|digital|cosmic|orbital|fiscal|electronic|\w+ (?:asian|african|american|european))$`)

// whoStudies are people by whom a story is of their field without being about them.
var whoStudies = lang.MustCompile(`^(?:astronomers?|scientists?|researchers?|physicists?|chemists?|biologists?|economists?|engineers?|historians?|experts?)$`)

// notSuch is what a thing is not: "non-debt receipts" are no debt.
var notSuch = lang.MustCompile(`\bnon[- ][a-z]+`)

// toldAs reports a text that has a word elsewhere than in what a thing is not.
func toldAs(told, w string) bool {
	return strings.Contains(told, w) && (strings.HasPrefix(w, "non") || strings.Contains(notSuch.ReplaceAllString(told, " "), w))
}

// withoutAccents writes "El Niño" as "El Nino".
func withoutAccents(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(s))
}

var schemeNamed = lang.MustCompile(`^ (?:N[A-Z]{2,}|National|Rural|[A-Z]\w+ (?:Scheme|Yojana|Act|Mission))`)

var unquoted = strings.NewReplacer("\"", "", "“", "", "”", "")

// scrap is one word that is neither letters nor a country nor a state.
func scrap(w string) bool {
	capitals := 0
	for _, r := range w {
		if unicode.IsUpper(r) {
			capitals++
		}
	}
	return words(w) == 1 && capitals < 2 && len(lang.Names(w)) == 0
}

// lettersOf are the first letters of a name's words, but for its small ones: "CPI" of "Consumer Price Index".
func lettersOf(name string) string {
	var b strings.Builder
	for _, w := range strings.FieldsFunc(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		if f := lang.Fold(w); f != "of" && f != "for" && f != "and" && f != "the" && f != "&" {
			r, _ := utf8.DecodeRuneInString(w)
			b.WriteRune(unicode.ToUpper(r))
		}
	}
	return b.String()
}

// capitalsOf are the letters of a short form: "RD" of "R&D", "SEZ" of "SEZs".
func capitalsOf(short string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToUpper(r)
	}, strings.TrimSuffix(short, "s"))
}

// oneSpelling writes "Organizations" as "Organisations", and "India - Africa" as "India-Africa".
var oneSpelling = strings.NewReplacer("iz", "is", " - ", "-", " – ", "-", "–", "-")

// overlapping makes one of two phrases of which one goes on with the other's last word, if the head of the story has it: "Hydrogen Fuel",
// "Fuel Cell".
func overlapping(kept []string, head string) []string {
	for i, a := range kept {
		last := lang.Fold(lastWord(a))
		for j, b := range kept {
			first, rest, ok := strings.Cut(b, " ")
			if whole := a + " " + rest; ok && i != j && lang.Fold(first) == last && strings.Contains(head, lang.Fold(whole)) {
				out := slices.Clone(kept)
				out[min(i, j)] = whole
				return slices.Delete(out, max(i, j), max(i, j)+1)
			}
		}
	}
	return kept
}

// longCapitals is the length from which a word in capitals is shouted and no short form: "SPAIN".
const longCapitals = 5

// asWritten is a folded word as the lines write it where that is a short form: "PM-AJAY".
func asWritten(f, lines string) string {
	for w := range strings.FieldsSeq(lines) {
		if w = strings.Trim(w, ".,;:()[]’'"); w != f && lang.Fold(w) == f && w != upperFirst(f) {
			return w
		}
	}
	return f
}

var common = map[string]bool{
	"plan": true, "plans": true, "planning": true, "growth": true, "economy": true, "guidelines": true, "launch": true, "launches": true, "launched": true,
	"government": true, "scheme": true, "schemes": true, "implemented": true, "intervention": true, "mou": true, "mous": true, "visit": true, "minister": true, "policy": true,
	"development": true, "programme": true, "initiative": true, "mission": true, "national": true, "india": true, "bilateral": true, "agreement": true, "institution": true, "institutions": true, "sector": true, "words": true, "talks": true, "km": true, "care": true, "society": true, "states": true, "state": true, "power": true, "word": true, "patients": true, "plant": true, "year": true, "firmly": true, "national dairy": true, "per cent": true, "capacity": true, "save": true, "station": true, "stations": true, "economic": true, "financial": true,
	"project": true, "projects": true, "indigenous": true, "quarterly": true, "beneficiaries": true, "platform": true, "portal": true, "construction": true, "students": true, "health ministry": true,
	"guideline": true, "implementation": true, "member": true, "members": true, "academic": true, "report": true, "reports": true, "training": true, "workshop": true, "meeting": true,
	"conference": true, "department": true, "ministry": true, "public": true, "private": true, "global": true, "international": true, "people": true, "citizens": true, "services": true,
	"service": true, "support": true, "system": true, "systems": true, "management": true, "standing committee": true, "committee": true, "union minister": true, "release": true, "data": true,
	"powers": true, "memorandum of understanding": true, "mou signed": true, "biological": true, "business": true, "house": true, "industries": true, "connectivity": true, "multi-modal": true,
	"important": true, "struck down": true, "features": true, "evolution": true, "scientists develop": true, "in space": true, "signs": true,
	"star": true, "saving": true, "growth rate": true, "indian economy": true, "cabinet approves": true, "market": true, "nature": true, "docking": true,
	"sign": true, "empowerment": true, "union government": true, "societies": true,
	"bank": true, "viksit bharat": true, "cabinet approval": true, "policy implementation": true, "relations": true, "yojana": true, "petitions": true,
	"technology": true, "trump": true, "company": true, "companies": true, "teachers": true, "amendment": true, "amendments": true, "import": true, "imports": true, "self-sufficiency": true,
	"recoveries": true, "asset": true, "investment": true, "sectors": true, "economically": true,
	"paperless": true, "app": true, "birth anniversary": true, "online": true, "courses": true, "quarter": true,
	"session": true, "veteran": true, "veterans": true, "strategic partnership": true, "strategic partnerships": true, "chairman": true,
	"mar": true, "kisan": true, "ias": true,
}

// namesNone are words that tell of a topic and name none: a road of four lanes is infrastructure.
var namesNone = map[string]bool{
	"lane": true, "lanes": true, "official visit": true, "mou with": true, "mou) with": true, "joint statement": true, "state visit": true, "foreign ministers": true,
	"foreign minister": true, "ranking": true, "rankings": true, "disease": true, "diseases": true, "renewable": true, "poll": true, "small and medium": true,
	"cooperation": true, "missions": true, "houses": true, "banks": true, "forest": true, "bench": true, "ease of living": true,
}

// whoActs are letters that say who did something: they tie a story to his field, which the topic tells, and are no words of it.
var whoActs = map[string]bool{
	"csir": true, "dst": true, "meity": true, "mospi": true, "mnre": true, "dgft": true, "asi": true, "icar": true, "ins": true, "article": true,
}

// withoutActors leaves out the letters that only say who did something.
func withoutActors(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), func(w string) bool { return whoActs[lang.Fold(w)] })
}

// paperNames are the papers as the exam's own notices write them.
var paperNames = map[string]string{"GS1": "GS I", "GS2": "GS II", "GS3": "GS III", "GS4": "GS IV", "Essay": "Essay", "Prelims": "Prelims", "CSAT": "CSAT"}

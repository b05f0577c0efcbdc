package cite

import (
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// mostAdded is how many words an editor may add to a line.
const mostAdded = 8

// cutBrackets parts a line from the editor's words in square brackets. The text keeps its offsets: brackets and
// their words become spaces.
func cutBrackets(text string) (rest string, added []string, fault *Fault) {
	if strings.IndexByte(text, '[') < 0 && strings.IndexByte(text, ']') < 0 {
		return text, nil, nil
	}
	b := []byte(text)
	words := 0
	for {
		i := strings.IndexByte(string(b), '[')
		if i < 0 {
			break
		}
		n := strings.IndexByte(string(b[i:]), ']')
		if n < 0 {
			return "", nil, &Fault{"bracket", text[i:], "is not closed"}
		}
		inner := text[i+1 : i+n]
		added = append(added, inner)
		words += len(strings.Fields(inner))
		for k := i; k <= i+n; k++ {
			b[k] = ' '
		}
	}
	if strings.IndexByte(string(b), ']') >= 0 {
		return "", nil, &Fault{"bracket", text, "closes no bracket"}
	}
	if words > mostAdded {
		return "", nil, &Fault{"bracket", strings.Join(added, " … "), fmt.Sprintf("has %d words, more than %d", words, mostAdded)}
	}
	return string(b), added, nil
}

// ownBrackets makes spaces of square brackets that the passage has too, so that their words are the passage's.
func ownBrackets(text string, cited []passage) string {
	if strings.IndexByte(text, '[') < 0 {
		return text
	}
	b := []byte(text)
	for from := 0; ; {
		i := strings.IndexByte(text[from:], '[')
		if i < 0 {
			return string(b)
		}
		i += from
		n := strings.IndexByte(text[i:], ']')
		if n < 0 {
			return string(b)
		}
		for _, p := range cited {
			if strings.Contains(p.quote, text[i:i+n+1]) {
				b[i], b[i+n] = ' ', ' '
			}
		}
		from = i + n + 1
	}
}

// checkAdded checks the editor's words: a day against the passages and the dateline, an expansion against the
// cited documents.
func checkAdded(line string, added []string, cited []passage) []Fault {
	var out []Fault
	for _, a := range added {
		toks := split(a)
		if nameOf(a, cited) || auxiliaries.MatchString(a) {
			continue // an auxiliary is checked in its place
		}
		if f, ok := standing(line, a, toks, cited); ok {
			if f != nil {
				out = append(out, *f)
			}
			continue
		}
		s := scopeOf(toks)
		whole := len(s.words) > 1 || len(s.words) == 1 && s.with != ""
		if whole && !s.stands(cited) {
			out = append(out, Fault{"bracket", a, "has words that stand together in no sentence of the cited documents"})
			continue
		}
		for k := range toks[:len(toks)-1] {
			t := &toks[k]
			switch {
			case t.kind == date || t.kind == year || t.is(today):
				if !resolves(t, cited) {
					out = append(out, Fault{"bracket", a, "is not the day that the passage and its dateline give"})
				}
			case t.kind == number || t.kind == ordinal:
				if !whole && !inDocuments(t, cited) {
					out = append(out, Fault{"bracket", a, "has a number that the cited documents lack"})
				}
			case t.is(cue):
				if !inPassages(t, cited) {
					out = append(out, Fault{"bracket", a, "changes what the passage says"})
				}
			case t.is(preposition|article|coordinator|auxiliary) || t.key == "dated":
			case !whole && !inDocuments(t, cited):
				out = append(out, Fault{"bracket", a, "has words that the cited documents lack"})
			}
		}
	}
	return out
}

// nameOf reports capitalised words alone that a cited document has as they stand, as a name: "Pradhan Mantri Jan Dhan
// Yojana", whose Jan is no month.
func nameOf(a string, cited []passage) bool {
	fields := strings.Fields(a)
	for _, w := range fields {
		if w[0] < 'A' || w[0] > 'Z' || strings.ContainsAny(w, "0123456789") {
			return false
		}
	}
	if len(fields) < 3 {
		return false
	}
	for _, p := range cited {
		if strings.Contains(p.doc.Text, a) {
			return true
		}
	}
	return false
}

// standing checks the words that an editor may always add: "release of" and "report of" with the day of
// publication, "unconfirmed", and "among others" behind members of a list.
func standing(line, a string, toks []token, cited []passage) (*Fault, bool) {
	n := len(toks) - 1
	if carried, ok := carriedIn(a, cited); carried {
		if ok {
			return nil, true
		}
		return &Fault{"bracket", a, "is not the time of the sentence before"}, true
	}
	switch {
	case n == 1 && toks[0].key == "unconfirmed", n == 2 && toks[0].key == "among" && toks[1].key == "others":
		return nil, true
	case n == 3 && toks[0].kind == date && toks[1].key == "की" && (toks[2].key == "विज्ञप्ति" || toks[2].key == "रिपोर्ट"):
		for _, p := range cited {
			if names(toks[0].key, p.doc.Published, p.doc.Published) {
				return nil, true
			}
		}
		return &Fault{"bracket", a, "is not the day of publication"}, true
	case n == 6 && toks[0].key == "reply" && toks[5].kind == date && (toks[3].key == "lok" || toks[3].key == "rajya") && toks[4].key == "sabha":
		for _, p := range cited {
			if day := lang.ReplyDay(p.doc); names(toks[5].key, day, day) && strings.Contains(lang.Fold(p.doc.Text), toks[3].key+" sabha") {
				return nil, true
			}
		}
		return &Fault{"bracket", a, "is not the House and day of the reply"}, true
	case n == 3 && (toks[0].key == "release" || toks[0].key == "report") && toks[1].key == "of" && toks[2].kind == date:
		for _, p := range cited {
			if names(toks[2].key, p.doc.Published, p.doc.Published) {
				return nil, true
			}
		}
		return &Fault{"bracket", a, "is not the day of publication"}, true
	case n == 3 && toks[0].key == "as" && toks[1].key == "of" && toks[2].kind == date:
		for _, p := range cited {
			if (hasToday(p.quote) || asOfNow.MatchString(p.quote) || bySameNow(line, p.quote)) && names(toks[2].key, lang.DayOf(p.doc), lang.DayOf(p.doc)) {
				return nil, true
			}
		}
		return &Fault{"bracket", a, "is not the “today” of the passage"}, true
	}
	return nil, false
}

// resolves reports whether the day in brackets is what a relative word of a cited passage comes to, or the day of
// publication where the passages name no other.
func resolves(t *token, cited []passage) bool {
	explicit := false
	for _, p := range cited {
		for _, w := range lang.Dates(p.quote, lang.DayOf(p.doc)) {
			if !w.Relative {
				if w.Precision == "day" && p.field != sandarbh.FieldTitle {
					explicit = explicit || !w.From.IsZero()
				}
				if names(t.key, w.From, w.To) {
					return true
				}
				continue
			}
			if names(t.key, w.From, w.To) {
				return true
			}
			explicit = explicit || w.Precision == "day" && !w.From.IsZero() && w.From != lang.DayOf(p.doc)
		}
	}
	for _, p := range cited {
		if day := lang.DayOf(p.doc); day.IsZero() || !names(t.key, day, day) {
			continue
		}
		if !explicit || hasToday(p.quote) {
			return true
		}
	}
	return false
}

// asOfNow opens a sentence with the day of its document.
var asOfNow = lang.MustCompile(`(?i)^(?:(?:further|also|moreover|additionally),? )?(?:as o[fn] (?:now|date)|till (?:now|date)|currently|presently|at present)\b`)

func hasToday(s string) bool {
	toks := split(s)
	for i := range toks {
		switch toks[i].key {
		case "today", "आज":
			return true
		}
	}
	return false
}

// names reports whether the key of a date says the time from … to.
func names(key string, from, to sandarbh.Date) bool {
	if from.IsZero() {
		return false
	}
	switch {
	case strings.HasPrefix(key, "day -"):
		return from == to && key[5:] == from.String()[5:]
	case strings.HasPrefix(key, "day "):
		return from == to && key[4:] == from.String()
	case strings.HasPrefix(key, "month -"):
		return from.Month == to.Month && from.Year == to.Year && key[7:] == from.String()[5:7]
	case strings.HasPrefix(key, "month "):
		return from.Month == to.Month && from.Year == to.Year && key[6:] == from.String()[:7]
	case strings.HasPrefix(key, "fiscal "):
		return from.Month == 4 && to.Month == 3 && fmt.Sprint(to.Year) == key[7:]
	}
	return from.Year == to.Year && key == fmt.Sprint(from.Year)
}

func inPassages(t *token, cited []passage) bool {
	for _, p := range cited {
		if holdsToken(p.quote, t) {
			return true
		}
	}
	return false
}

func inDocuments(t *token, cited []passage) bool {
	if inPassages(t, cited) {
		return true
	}
	for _, p := range cited {
		if holdsToken(p.doc.Title, t) || holdsToken(p.doc.Subtitle, t) || holdsToken(p.doc.Text, t) {
			return true
		}
	}
	return false
}

func holdsToken(text string, t *token) bool {
	for _, o := range split(text) {
		if o.kind == t.kind && (o.key == t.key || o.kind == word && inflected(o.key, t.key)) {
			return true
		}
	}
	return false
}

// checkCommentary lets the desk's own words pass if they bring no fact: no figure, date or name that the cited
// passages lack.
func checkCommentary(text string, cited []passage) []Fault {
	var out []Fault
	toks := split(text)
	for k := range toks[:len(toks)-1] {
		t := &toks[k]
		w := text[t.start:t.end]
		switch {
		case t.kind == number && smallCount(t, w), t.kind == ordinal && t.is(superlative):
		case t.kind == number || t.kind == ordinal || t.kind == date || t.kind == year:
			if !inPassages(t, cited) {
				out = append(out, Fault{"number", w, "stands in a commentary and in no cited passage"})
			}
		case len(cited) > 0 && k > 0 && t.upper && t.before&(stop|colon) == 0 && lexicon[t.key] == 0 && !inDocuments(t, cited) && !examName(t.key):
			out = append(out, Fault{"name", w, "stands in a commentary and in no cited document"})
		}
	}
	return out
}

// smallCount reports a number word that counts the desk's own points: "two questions".
func smallCount(t *token, w string) bool {
	return len(t.key) == 1 && (w[0] < '0' || w[0] > '9')
}

// examName reports the capitalised words that belong to the exam and to no story.
func examName(k string) bool {
	switch k {
	case "gs", "i", "ii", "iii", "iv", "mains", "prelims", "essay", "paper", "upsc", "india", "indian", "constitution", "union", "parliament", "state", "states", "article", "gs1", "gs2", "gs3", "gs4", "centre", "center":
		return true
	}
	return false
}

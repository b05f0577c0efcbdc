package note

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// longestExpansion is the most words of a full form that a line can take.
const longestExpansion = 8

// fullForm is what letters are short for, and where a document says so.
type fullForm struct {
	long string
	at   sandarbh.Citation
}

// expand puts the full form that a document gives behind the first use of a short one, in square brackets: a line is
// taken out of its document, and the sentence that explained the letters stays behind. Another document of the story that gives
// it is cited too.
func expand(n *sandarbh.Note, docs []*sandarbh.Document, texts cite.Texts) {
	full := fullForms(docs)
	unmarked(n, docs, full)
	if len(full) == 0 {
		return
	}
	for short, f := range full {
		if strings.Contains(n.Title.Text, f.long) {
			delete(full, short)
		}
	}
	eachFact(n, func(section string, l *sandarbh.Line) {
		if section != sandarbh.SectionSyllabus && section != sandarbh.SectionPointers { // a pointer's term is its label, which is the line's beginning
			expandLine(l, full, texts)
		}
	})
}

// fullForms are those that documents in the language of the first give; none of letters that two of them read in two ways.
func fullForms(docs []*sandarbh.Document) map[string]fullForm {
	full := map[string]fullForm{}
	two := map[string]bool{}
	for _, d := range docs {
		if d.Language != docs[0].Language {
			continue
		}
		for _, field := range [...]sandarbh.Field{sandarbh.FieldText, sandarbh.FieldTitle, sandarbh.FieldSubtitle} {
			text := d.FieldText(field)
			for _, a := range lang.Abbreviations(text) {
				short, long := a.Short.Of(text), tidy(a.Long.Of(text))
				if longerName.MatchString(ending(text[:a.Long.Start])) && initials(long) != strings.TrimSuffix(short, "s") || words(long) < 2 || words(long) > longestExpansion || len(short) < 3 || household[short] {
					continue // "Fund of Funds for Startups (FFS)" begins before "Funds"
				}
				f, known := full[short]
				if known {
					if f.at.Document != d.ID && !sameOpening(f.long, long) {
						two[short] = true
					}
					continue
				}
				at := lang.Range{Start: min(a.Short.Start, a.Long.Start), End: max(a.Short.End, a.Long.End)}
				full[short] = fullForm{notShouted(long), citationAt(d, field, at)}
			}
		}
	}
	for short := range two {
		delete(full, short)
	}
	return full
}

// citationAt cites the words of a field at a range.
func citationAt(d *sandarbh.Document, field sandarbh.Field, at lang.Range) sandarbh.Citation {
	return sandarbh.Citation{Span: sandarbh.Span{Document: d.ID, Field: field, Start: at.Start, End: at.End}, Quote: at.Of(d.FieldText(field))}
}

// unmarked adds the full forms of letters of a note that no document gives beside them, but one has elsewhere: "The Central Wells
// Authority met. … The CWA has 40 wells."
func unmarked(n *sandarbh.Note, docs []*sandarbh.Document, full map[string]fullForm) {
	var all []string
	for _, l := range n.Lines() {
		all = append(all, l.Line.Text)
	}
	told := strings.Join(all, "\n")
	asked := map[string]bool{}
	for _, t := range lang.Tokens(told) {
		short := strings.TrimSuffix(t.Text, "s")
		if asked[short] || household[t.Text] || household[short] || full[short].long != "" || full[short+"s"].long != "" || strings.Contains(told, "("+short) {
			continue
		}
		asked[short] = true
		for _, d := range docs {
			if d.Language != docs[0].Language || !strings.Contains(d.Text, short) || inBracketsBeside(d, short) {
				continue
			}
			if r, ok := lang.Unmarked(d.Text, t.Text); ok && words(r.Of(d.Text)) <= longestExpansion {
				full[t.Text] = fullForm{tidy(r.Of(d.Text)), citationAt(d, sandarbh.FieldText, r)}
				break
			}
		}
	}
}

// inBracketsBeside reports a document that gives letters a full form in brackets, or stands them in some.
func inBracketsBeside(d *sandarbh.Document, short string) bool {
	return strings.Contains(d.Text, "("+short) || strings.Contains(d.Text, short+" (") || strings.Contains(d.Text, short+"s (")
}

// notShouted writes a full form in capitals as a name is written.
func notShouted(long string) string {
	if long != strings.ToUpper(long) {
		return long
	}
	fields := strings.Fields(long)
	for i, w := range fields {
		if fields[i] = strings.ToLower(w); i == 0 || !lang.Stop(fields[i]) {
			fields[i] = upperFirst(fields[i])
		}
	}
	return strings.Join(fields, " ")
}

// sameOpening reports two full forms that open with the same letters: "Centres" and "Centers", "Consumer" and not "Communist".
func sameOpening(a, b string) bool {
	const telling = 3
	a, b = lang.Fold(a), lang.Fold(b)
	return a[:min(telling, len(a))] == b[:min(telling, len(b))]
}

// longerName stands before a full form that is only the end of a name.
var longerName = lang.MustCompile(`[A-Z]\w* (?:of|for|and|&) $|[a-z,] [A-Z][a-z]+ $`)

// changesInPlural ends in a plural that has more than an "s".
var changesInPlural = lang.MustCompile(`(?:i|ss|sh|ch|x)es$`)

func expandLine(l *sandarbh.Line, full map[string]fullForm, texts cite.Texts) {
	for _, t := range lang.Tokens(l.Text) {
		short := strings.TrimSuffix(t.Text, "s")
		f := full[t.Text]
		switch one := full[short]; {
		case f.long != "":
			short = t.Text
		case one.long != "" && strings.HasSuffix(t.Text, "s"):
			f = one
		case full[t.Text+"s"].long != "":
			short, f = t.Text+"s", full[t.Text+"s"]
			if !changesInPlural.MatchString(f.long) { // of the Registrar of Cooperative Societies there is one
				f.long = strings.TrimSuffix(f.long, "s")
			}
		default:
			continue
		}
		if strings.Contains(lang.Fold(l.Text), lang.Fold(f.long)) {
			delete(full, short)
			continue
		}
		if inBracketsOf(l.Text)+words(f.long) > mostAdded {
			continue
		}
		at := strings.Index(l.Text, t.Text)
		before, rest := l.Text[:at], l.Text[at+len(t.Text):]
		if noneBeside(before, rest) || countBefore.MatchString(ending(before)) && !strings.HasSuffix(t.Text, "s") && !countedNoun.MatchString(rest) {
			continue
		}
		c := *l
		c.Text = before + t.Text + " [" + f.long + "]" + rest
		c.Edits = with(l.Edits, "full form")
		if len(cite.Check(c, texts)) > 0 { // another document says so
			c.Citations = append(slices.Clone(l.Citations), f.at)
		}
		if len(cite.Check(c, texts)) == 0 && len(Flaws(c.Text)) == 0 {
			*l = c
			delete(full, short)
		}
	}
}

// noneBeside reports letters between whose neighbours no full form may stand: behind their full form, in an editor's words, before
// their ending or a number, or within others, "RSB-run", "RSB(M)", "RSB21".
func noneBeside(before, rest string) bool {
	if strings.HasSuffix(before, "(") || strings.LastIndexByte(before, '[') > strings.LastIndexByte(before, ']') || strings.HasPrefix(rest, "’") {
		return true
	}
	return rest != "" && strings.IndexByte("'-(0123456789", rest[0]) >= 0
}

// countBefore ends in a number of things, which are not what the letters are short for, if no noun follows: "860 million NDM made".
var (
	countBefore = lang.MustCompile(`\d (?:crore|lakh|million|billion|thousand) $`)
	countedNoun = lang.MustCompile(`^ [a-z]+s\b`)
)

// mostAdded is how many words an editor may add to a line; the gate asks the same.
const mostAdded = 8

// inBracketsOf counts the words of a line in square brackets.
func inBracketsOf(s string) int {
	n := 0
	for i, part := range strings.Split(s, "[") {
		if i > 0 {
			inner, _, _ := strings.Cut(part, "]")
			n += words(inner)
		}
	}
	return n
}

// household are short forms that every reader of these notes knows.
var household = lang.WordSet(`GDP GST RBI SEBI ISRO NASA DRDO UPSC WHO IMF WTO NITI AIIMS IIT IITs IIM CBI NIA UNESCO UNICEF IUCN BRICS SAARC ASEAN NATO G20 USA
		MoU MoUs MSME MSMEs FDI CSR PPP LPG CNG PNG NGO NGOs MLA MLAs PMO INR USD CEO ICAR ICMR CSIR NHAI FCI BSF CRPF NDRF GPS SMS OTP PAN PDF FAQ FAQs UTs SCs STs OBC OBCs SHG SHGs
		UPI ATM PIB BJP UNO NEET JEE CBSE UGC NCC NSS UAE INS`)

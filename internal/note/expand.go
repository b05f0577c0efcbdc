package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// longestExpansion is the most words of a full form that a line can take.
const longestExpansion = 8

// expand puts the full form that a document gives behind the first use of a short one, in square brackets: a line is
// taken out of its document, and the sentence that explained the letters stays behind.
func expand(n *sandarbh.Note, docs []*sandarbh.Document, texts cite.Texts) {
	full := map[string]string{}
	for _, d := range docs {
		if d.Language != docs[0].Language {
			continue
		}
		for _, a := range lang.Abbreviations(d.Text) {
			short, long := a.Short.Of(d.Text), tidy(a.Long.Of(d.Text))
			if longerName.MatchString(ending(d.Text[:a.Long.Start])) {
				continue // "Fund of Funds for Startups (FFS)" begins before "Funds"
			}
			if full[short] == "" && words(long) >= 2 && words(long) <= longestExpansion && len(short) > 2 && !household[short] {
				full[short] = long
			}
		}
	}
	if len(full) == 0 {
		return
	}
	for short, long := range full {
		if strings.Contains(n.Title.Text, long) {
			delete(full, short)
		}
	}
	for i := range n.Sections {
		if name := n.Sections[i].Name; name == sandarbh.SectionSyllabus || name == sandarbh.SectionPointers {
			continue // a pointer's term is its label, which is the line's beginning
		}
		for j := range n.Sections[i].Lines {
			if l := &n.Sections[i].Lines[j]; l.Type == sandarbh.Fact {
				expandLine(l, full, texts)
			}
		}
	}
}

// longerName stands before a full form that is only the end of a name.
var longerName = lang.MustCompile(`[A-Z]\w* (?:of|for|and|&) $|[a-z,] [A-Z][a-z]+ $`)

func expandLine(l *sandarbh.Line, full map[string]string, texts cite.Texts) {
	for _, t := range lang.Tokens(l.Text) {
		short := strings.TrimSuffix(t.Text, "s")
		long := full[t.Text]
		if long == "" {
			if long = full[short]; long == "" || !strings.HasSuffix(t.Text, "s") {
				continue
			}
		} else {
			short = t.Text
		}
		if strings.Contains(lang.Fold(l.Text), lang.Fold(long)) {
			delete(full, short)
			continue
		}
		if put := inBracketsOf(l.Text); put+words(long) > mostAdded || words(l.Text)+words(long) > MaxWords {
			continue
		}
		at := strings.Index(l.Text, t.Text)
		if rest := l.Text[at+len(t.Text):]; at > 0 && l.Text[at-1] == '(' || strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "’") || strings.HasPrefix(rest, "-") || countBefore.MatchString(ending(l.Text[:at])) && !strings.HasSuffix(t.Text, "s") && !countedNoun.MatchString(rest) {
			continue // it stands behind its full form, or its ending follows
		}
		c := *l
		c.Text = l.Text[:at+len(t.Text)] + " [" + long + "]" + l.Text[at+len(t.Text):]
		c.Edits = with(l.Edits, "full form")
		if len(cite.Check(c, texts)) == 0 && len(Flaws(c.Text)) == 0 {
			*l = c
			delete(full, short)
		}
	}
}

// countBefore ends in a number of things, which are not what the letters are short for, if no noun follows: "860 million NDM made".
var (
	countBefore = lang.MustCompile(`\d (?:crore|lakh|million|billion|thousand) $`)
	countedNoun = lang.MustCompile(`^ [a-z]+s\b`)
)

// mostAdded is how many words an editor may add to a line; the gate asks the same.
const mostAdded = 8

// inBracketsOf counts the words of a line in square brackets.
func inBracketsOf(s string) int { return words(s) - words(outsideBrackets(s)) }

// household are short forms that every reader of these notes knows.
var household = func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`GDP GST RBI SEBI ISRO NASA DRDO UPSC WHO IMF WTO NITI AIIMS IIT IITs IIM CBI NIA UNESCO UNICEF IUCN BRICS SAARC ASEAN NATO G20 USA
		MoU MoUs MSME MSMEs FDI CSR PPP LPG CNG PNG NGO NGOs MLA MLAs PMO INR USD CEO ICAR ICMR CSIR NHAI FCI BSF CRPF NDRF GPS SMS OTP PAN PDF FAQ FAQs UTs SCs STs OBC OBCs SHG SHGs
		UPI ATM PIB BJP UNO NEET JEE CBSE UGC NCC NSS`) {
		m[w] = true
	}
	return m
}()

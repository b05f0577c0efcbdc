package story

import (
	"maps"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// variants finds two spellings of one name: words written as names, each in one document alone, that sound alike.
func (c *comparer) variants() {
	type named struct {
		norm     string
		skeleton string
		at       lang.Range
		sentence *claim.Sentence
		i        int
	}
	names := func(i int) []named {
		var out []named
		seen := map[string]bool{}
		for _, s := range c.readings[i].Sentences {
			for _, w := range s.Words {
				first := len(s.Words) > 0 && w.Start == s.Words[0].Start
				if !(w.Name || first && upper(s.Text[w.Start:w.End])) || len(w.Norm) < 5 || seen[w.Norm] || !lang.IsASCII(w.Norm) || background().df[lang.Stem(w.Norm, "en")] > 40 {
					continue
				}
				seen[w.Norm] = true
				out = append(out, named{w.Norm, w.Skeleton, w.Range, s, i})
			}
		}
		return out
	}
	for i := range c.readings {
		for j := i + 1; j < len(c.readings); j++ {
			p, q := names(i), names(j)
			for _, x := range p {
				if slices.ContainsFunc(q, func(n named) bool { return n.norm == x.norm }) {
					continue
				}
				for _, y := range q {
					if x.norm[0] != y.norm[0] || slices.ContainsFunc(p, func(n named) bool { return n.norm == y.norm }) || lang.Stem(x.norm, "en") == lang.Stem(y.norm, "en") {
						continue
					}
					if strings.ReplaceAll(x.norm, "-", "") == strings.ReplaceAll(y.norm, "-", "") {
						continue
					}
					d := editDistance(x.norm, y.norm)
					if d == 0 || d > 2 || x.skeleton != y.skeleton || len(x.skeleton) < 3 && !(len(x.skeleton) == 2 && d == 1 && company(x.sentence, x.at) && company(y.sentence, y.at)) || strings.HasPrefix(x.norm, y.norm) && d > 1 {
						continue
					}
					why := because("%s and %s are spellings of one name", x.sentence.Text[x.at.Start:x.at.End], y.sentence.Text[y.at.Start:y.at.End])
					if a, b := fullName(x.sentence, x.at), fullName(y.sentence, y.at); otherUnits(a, b) {
						why = why.and(", but %s and %s differ in the rest: two units, it may be", a, b)
					}
					c.addSides(1, sandarbh.Variant, "Spelling of "+x.sentence.Text[x.at.Start:x.at.End], why,
						cited{x.i, x.sentence, x.at}, cited{y.i, y.sentence, y.at})
				}
			}
		}
	}
}

// company reports a name that goes on with another name, as those of firms do.
func company(s *claim.Sentence, at lang.Range) bool {
	for i, w := range s.Words {
		if w.Start == at.Start {
			return i+1 < len(s.Words) && s.Words[i+1].Name
		}
	}
	return false
}

func upper(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

// fullName is a name with the names that follow it: of Hanwha, "Hanwha Land Systems".
func fullName(s *claim.Sentence, at lang.Range) string {
	end := at.End
	for _, w := range s.Words {
		if w.Start <= at.Start {
			continue
		}
		if !w.Name || w.Punct || w.Start > end+1 {
			break
		}
		end = w.End
	}
	return s.Text[at.Start:end]
}

// otherUnits reports two full names of which each goes on otherwise than the other, neither only further.
func otherUnits(a, b string) bool {
	_, p, okP := strings.Cut(a, " ")
	_, q, okQ := strings.Cut(b, " ")
	p, q = strings.ToLower(p), strings.ToLower(q)
	return okP && okQ && !strings.HasPrefix(p, q) && !strings.HasPrefix(q, p)
}

// ofAmerica stands before an American spelling that belongs to a name.
var ofAmerica = lang.MustCompile(`(?i)\b(?:department|secretary|under ?secretary|pentagon|advanced|US|U\.S\.)\b`)

// spellings shows a word that one document writes the British way throughout and another the American way, where it is
// one of those that the documents are about: everyone meets "center" in a page.
func (c *comparer) spellings() {
	type use struct {
		first cited
		n     int
	}
	uses := make([]map[string]use, len(c.readings)) // by document and word as written
	for i, r := range c.readings {
		uses[i] = map[string]use{}
		for _, s := range r.Sentences {
			for _, w := range s.Words {
				if american := americanSpelling[w.Norm] != ""; !american && !britishSpelling[w.Norm] || american && ofAmerica.MatchString(s.Text) {
					continue
				}
				u := uses[i][w.Norm]
				if u.n == 0 {
					u.first = cited{i, s, w.Range}
				}
				u.n++
				uses[i][w.Norm] = u
			}
		}
	}
	for _, american := range slices.Sorted(maps.Keys(americanSpelling)) {
		british := americanSpelling[american]
		for i := range uses {
			for j := range uses {
				p, q := uses[i][british], uses[j][american]
				if min(p.n, q.n) >= spelledOften && uses[i][american].n == 0 {
					c.addSides(0.7, sandarbh.Variant, "Spelling of "+british, because("%s and %s are the British and the American spelling of one word", british, american), p.first, q.first)
					return // one row tells the reader which page follows which
				}
			}
		}
	}
}

// spelledOften is how often a document has a word that it is about.
const spelledOften = 3

// americanSpelling maps the American spellings that Indian pages have most to the British ones. Words that differ in
// meaning (program, meter, check) are left out.
var americanSpelling = map[string]string{
	"defense": "defence", "labor": "labour", "center": "centre", "centers": "centres", "fertilizer": "fertiliser", "fertilizers": "fertilisers",
	"harbor": "harbour", "neighbor": "neighbour", "neighbors": "neighbours", "neighboring": "neighbouring", "color": "colour", "fiber": "fibre",
}

// britishSpelling is the set of the British ones.
var britishSpelling = func() map[string]bool {
	out := map[string]bool{}
	for _, b := range americanSpelling {
		out[b] = true
	}
	return out
}()

// glossed is a name with its meaning in brackets: "Aatmanirbhar Bharat (self-reliant India)".
var glossed = lang.MustCompile(`\b((?:[A-Z]\p{L}+ ){1,3}[A-Z]\p{L}+)["”’']? \(((?:an? |the )?[a-z]\p{L}+(?:[- ]\p{L}+){1,5})\)`)

// glosses shows that one document explains a name in brackets and another has the name alone.
func (c *comparer) glosses() {
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			for _, m := range glossed.FindAllStringSubmatchIndex(s.Text, -1) {
				name, gloss := s.Text[m[2]:m[3]], s.Text[m[4]:m[5]]
				if first, _, _ := strings.Cut(gloss, " "); len(lang.FiniteVerbs(gloss)) == 0 && (!lang.Stop(first) || articles[first]) {
					c.glossing(name, gloss, cited{i, s, lang.Range{Start: m[2], End: m[1]}})
				}
			}
		}
	}
}

// glossing sets a glossed name beside the first document that has it without.
func (c *comparer) glossing(name, gloss string, said cited) {
	for j, r := range c.readings {
		if j == said.reading {
			continue
		}
		var bare cited
		explained := false
		for _, s := range r.Sentences {
			if k := strings.Index(s.Text, name); k >= 0 {
				rest := strings.TrimLeft(s.Text[k+len(name):], "\"”’' ")
				explained = explained || strings.HasPrefix(rest, "(")
				if bare.sentence == nil {
					bare = cited{j, s, lang.Range{Start: k, End: k + len(name)}}
				}
			}
		}
		if bare.sentence != nil && !explained {
			c.addSides(0.6, sandarbh.Variant, "Meaning of "+name, because("one source gives the name with its meaning, %s, the other alone", gloss), said, bare)
			return
		}
	}
}

var articles = map[string]bool{"a": true, "an": true, "the": true}

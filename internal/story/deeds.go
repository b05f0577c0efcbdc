package story

import (
	"fmt"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// ceremony is an act that one office-holder does, in the words of many writers.
type ceremony struct {
	class string
	re    *lang.Pattern
}

// ceremonies are the acts whose doer is news.
var ceremonies = []ceremony{
	{"flagged off", lang.MustCompile(`(?i)\b(?:flagg(?:ed|ing) off|flags off|wav(?:ed|es|ing) (?:\w+ ){0,2}(?:off|away)|green flag|saw off|sent (?:off|on their way|on its way))\b|हरी झंडी|रवाना (?:किया|कि[यए]|की)`)},
	{"opened", lang.MustCompile(`(?i)\b(?:inaugurat(?:ed|es|ing)|dedicat(?:ed|es)|opened|opens|thr(?:ew|own) open|commissioned|commissions|cut the ribbon|cutting the ribbon)\b|लोकार्पण|उद्घाटन|के लिए खोल|खोला`)},
	{"laid the stone", lang.MustCompile(`(?i)\b(?:foundation stone|bhoomi ?pujan|broke ground|first brick)\b|शिलान्यास|आधारशिला|भूमि ?पूजन`)},
	{"released", lang.MustCompile(`(?i)\b(?:releas(?:ed|es)|unveil(?:ed|s)|brought out|launch(?:ed|es))\b|विमोचन|जारी (?:किया|की)|अनावरण|शुभारंभ`)},
	{"gave", lang.MustCompile(`(?i)\b(?:presented|presents|to present|gave (?:away|out)|hand(?:ed|s) (?:over|out)|hung|conferred|confers|honoured|decorated|pinned|bestowed|distributed|awarded)\b|प्रदान|सम्मानित|नवाजा|बांटे|वितरित|भेंट|सौंपे`)},
	{"chaired", lang.MustCompile(`(?i)\b(?:chaired|chairs|presided|presides|headed|heads|led|leads|in the chair|chairmanship of|chairpersonship of|leadership of|(?:team|delegation|contingent|side)\b[^.;]{0,40}?,? under)\b|अध्यक्षता|नेतृत्व`)},
	{"assured", lang.MustCompile(`(?i)\b(?:undertaking|assur(?:ed|es|ance)|g[ai]ve(?:s|n)? (?:his|her|its|their|the) word|promised|submitted that|told the (?:court|bench|judges)|pledged)\b|आश्वासन|भरोसा दिया|वचन दिया`)},
	{"administered the oath", lang.MustCompile(`(?i)\b(?:administered|oath (?:of office )?(?:was|is) given|swore in|sworn in by|oath by)\b|शपथ दिला`)},
	{"signed", lang.MustCompile(`(?i)\b(?:signed|signs|inked|put (?:his|her) (?:name|pen|signature)|signature)\b|हस्ताक्षर|दस्तखत`)},
	{"announced", lang.MustCompile(`(?i)\b(?:announced|announces|declared|declares)\b|घोषणा की|ऐलान`)},
	{"brought in", lang.MustCompile(`(?i)\b(?:introduced|moved|tabled|piloted|laid (?:it|the (?:report|paper|bill)))\b|पेश (?:किया|की)|पटल पर`)},
	{"received", lang.MustCompile(`(?i)\b(?:received (?:him|her|them|the)|welcomed|greeted)\b|अगवानी|स्वागत`)},
	{"reviewed", lang.MustCompile(`(?i)\b(?:reviewed|took stock|inspected|visited|toured)\b|जायजा|समीक्षा|निरीक्षण|दौरा`)},
	{"promulgated", lang.MustCompile(`(?i)\b(?:promulgated|gave (?:his|her) assent|assented)\b`)},
}

// lawOffice are offices beside those of highOffice whose holder is one person.
var lawOffice = lang.MustCompile(`\b((?:Additional )?Solicitor General|Attorney General|Advocate General|Chief Election Commissioner|Comptroller and Auditor General|Chief Secretary|Defence Secretary|Revenue Secretary|Finance Secretary|Health Secretary|Principal Scientific Adviser|National Security Adviser|Principal Secretary|Leader of (?:the )?Opposition|Deputy Speaker|Deputy Chairman|Director General of Police|Police Commissioner|Divisional Commissioner|Municipal Commissioner|Registrar General)\b|(अटॉर्नी जनरल|सॉलिसिटर जनरल|महाधिवक्ता|मुख्य सचिव|नेता प्रतिपक्ष|जिलाधिकारी|महापौर)`)

// doersIn finds who does what in a sentence: the office before the verb, or after its "by".
func doersIn(reading int, s *claim.Sentence) []agent {
	offices := officesIn(reading, s)
	for _, m := range lawOffice.FindAllStringSubmatchIndex(s.Text, -1) {
		offices = append(offices, agent{office: s.Text[m[0]:m[1]], reading: reading, sentence: s, at: lang.Range{Start: m[0], End: m[1]}})
	}
	var out []agent
	for k := range ceremonies {
		m := ceremonies[k].re.FindStringIndex(s.Text)
		if m == nil {
			continue
		}
		var best *agent
		for i := range offices {
			if o := &offices[i]; does(s, o.at, m) && (best == nil || fromVerb(o.at, m) < fromVerb(best.at, m)) {
				best = o
			}
		}
		if best != nil {
			d := *best
			d.class = ceremonies[k].class
			out = append(out, d)
		}
	}
	return out
}

func fromVerb(at lang.Range, verb []int) int {
	if at.End <= verb[0] {
		return verb[0] - at.End
	}
	return at.Start - verb[1]
}

// does reports an office that does what the verb says.
func does(s *claim.Sentence, at lang.Range, verb []int) bool {
	if at.End <= verb[0] {
		between := s.Text[at.End:verb[0]]
		if lang.IsASCII(lang.Fold(s.Text[at.Start:at.End])) {
			return len(between) < 110 && !strings.Contains(between, " by ") && !otherDoer.MatchString(between)
		}
		return hindiDoer.MatchString(between)
	}
	if at.Start < verb[1] {
		return false
	}
	between := strings.ToLower(s.Text[verb[1]:at.Start])
	return len(between) < 90 && (strings.HasSuffix(strings.TrimRight(strings.TrimSuffix(strings.TrimRight(between, " "), " the"), " "), " by") || strings.HasSuffix(strings.TrimSpace(between), "by the") || strings.TrimSpace(between) == "by" || (strings.HasSuffix(s.Text[:verb[1]], " under") || strings.HasSuffix(s.Text[:verb[1]], "ship of")) && (between == " " || between == " the "))
}

var (
	// otherDoer is where a clause has another subject: "the Governor was present when the Mayor opened".
	otherDoer = lang.MustCompile(`(?i)\b(?:was|were) present\b|\bin the presence of\b|\bwhen\b|\bwhile\b|\bwhere\b|\bsaid that\b`)
	hindiDoer = lang.MustCompile(`^\s*(?:[\p{Devanagari}.]+ ){0,4}ने |^\s*(?:[\p{Devanagari}.]+ ){0,4}(?:के हाथों|द्वारा)`)
)

// doers finds one ceremony ascribed to two offices, of which neither document knows the other's.
func (c *comparer) doers() {
	all := make([][]agent, len(c.readings))
	for i, r := range c.readings {
		for _, s := range r.Sentences {
			all[i] = append(all[i], doersIn(i, s)...)
		}
	}
	for i := range all {
		for j := i + 1; j < len(all); j++ {
			if c.farApart(i, j) || c.shown(sandarbh.DiffersOffice, i, j) {
				continue
			}
			if x, y, ok := c.twoDoers(all[i], all[j]); ok {
				c.addSides(3.1, sandarbh.DiffersOffice, fmt.Sprintf("Who %s: %s or %s?", x.class, x.office, y.office), because("%s in one source, %s in the other", x.office, y.office),
					cited{i, x.sentence, x.at}, cited{j, y.sentence, y.at})
			}
		}
	}
}

// twoDoers finds the two doers of one ceremony whose sentences have most in common.
func (c *comparer) twoDoers(p, q []agent) (x, y agent, ok bool) {
	best := 0.0
	for _, a := range p {
		for _, b := range q {
			if a.class != b.class || sameOffice(a, b) || c.mentionsOffice(a.reading, b) || c.mentionsOffice(b.reading, a) || c.hasOffice(a.reading, b.office) || c.hasOffice(b.reading, a.office) || !placesAgree(a.sentence, b.sentence) {
				continue
			}
			shared, share := agreement(c.matterAround(act{reading: a.reading, sentence: a.sentence, at: a.at}), c.matterAround(act{reading: b.reading, sentence: b.sentence, at: b.at}))
			least := 6.0
			if c.readings[a.reading].Language != c.readings[b.reading].Language {
				least = 4
			}
			if shared < least || share < 0.22 || shared <= best {
				continue
			}
			best, x, y, ok = shared, a, b, true
		}
	}
	return x, y, ok
}

// hasOffice reports whether a document has the words of an office.
func (c *comparer) hasOffice(i int, office string) bool {
	d := c.readings[i].Document
	if office == "President" {
		return strings.Contains(strings.ReplaceAll(strings.ReplaceAll(d.Text, "Vice-President", ""), "Vice President", ""), office)
	}
	return strings.Contains(d.Text, office) || strings.Contains(d.Title, office)
}

package story

import (
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// bases are what figures may be reckoned on, two ways each: no two figures of one measure on two bases disagree, however alike
// they look.
var bases = [][2]*lang.Pattern{
	{ // prices
		lang.MustCompile(`(?i)\b(?:constant|base[- ]year|fixed|(?:20|19)\d\d-\d\d) prices\b|\bin real terms\b|\breal (?:gdp|gva|growth|wages?|value|terms)\b|\b(?:adjusted|adjusting|allowing) for inflation\b|\binflation[- ]adjusted\b|\bafter (?:stripping|taking) out (?:inflation|price)|\bonce (?:inflation|price rises?) (?:is|are) (?:taken|stripped)|स्थिर (?:मूल्य|कीमत)`),
		lang.MustCompile(`(?i)\b(?:current|today['’]s|prevailing|market|the day['’]s) prices\b|\bprices of the (?:day|year)\b|\brupees of the day\b|\bin (?:nominal|money|rupee|cash) terms\b|\bnominal (?:gdp|gva|growth|wages?|value|terms)\b|\b(?:not adjusted|unadjusted|without adjusting) for inflation\b|(?:चालू|वर्तमान|मौजूदा) (?:मूल्य|कीमत)`),
	},
	{ // who is counted
		lang.MustCompile(`(?i)\b(?:eligible|entitled|qualif(?:y|ied|ies)|target(?:ed)? (?:group|population|children|families|households|villages)|of the target|identified beneficiar)|पात्र|\b(?:of|among) (?:those|them|the \p{L}+) (?:who|that|which) (?:had )?(?:applied|registered|enrolled|appeared|sat|took|came|were (?:tested|screened|eligible|registered))\b`),
		lang.MustCompile(`(?i)\b(?:counting|taking|reckoning) (?:every|all|the whole|each)\b|\b(?:eligible or not|of any age|whatever (?:their|its) age|irrespective of)\b|\bof (?:all|every) (?:the )?(?:\p{L}+ )?(?:people|persons|children|calves|cattle|animals|households|homes|families|farmers|women|men|villages|students|candidates|population)\b|\bof the (?:whole|entire|total) (?:population|herd|stock|number)\b|\bof the population\b`),
	},
	{ // how much of the year
		lang.MustCompile(`(?i)\b(?:this|the|current|ongoing|present) (?:(?:kharif|rabi|summer|winter|crushing|marketing|sowing|current|ongoing) ){1,3}season\b|\b(?:first|second|third|last) (?:quarter|half)\b|\b(?:half-year|quarter) (?:to|ended|ending)\b|\bquarter of \d{4}|(?:तिमाही|छमाही)|(?:खरीफ|रबी) (?:सीजन|मौसम|सत्र)`),
		lang.MustCompile(`(?i)\b(?:whole|entire|full|all) (?:of the |of )?(?:(?:last|previous|past|marketing|financial|fiscal|crop|calendar|sugar) ){0,3}(?:year|twelve months|12 months)\b|\b(?:year as a whole|taken together|both seasons|all seasons|full[- ]year)\b|पूरे (?:साल|वर्ष)`),
	},
	{ // which year
		lang.MustCompile(`(?i)\b(?:financial|fiscal) year\b|वित्त(?:ीय)? वर्ष`),
		lang.MustCompile(`(?i)\bcalendar year\b|कैलेंडर वर्ष`),
	},
	{ // how much of a work
		lang.MustCompile(`(?i)\b(?:first|second|third|1st|2nd|3rd|priority|initial|opening|elevated|underground|remaining|this|one) (?:\p{L}+ )?(?:section|stretch|segment|reach|leg|package|phase|stage|tranche)\b|\b(?:section|stretch|segment|phase|stage|package)[- ](?:i{1,3}|iv|[1-4]|one|two|three)\b|(?:पहले|दूसरे|तीसरे) (?:चरण|खंड)`),
		lang.MustCompile(`(?i)\b(?:whole|entire|full|complete|total) (?:\p{L}+ )?(?:network|line|route|project|corridor|length|system|scheme|programme|highway|expressway|canal|campus|work)\b|\b(?:all|both|its|two|three|four) (?:the )?(?:phases|stages|sections|stretches|reaches|packages)\b|\b(?:when|once) (?:it is |they are )?(?:complete|completed|finished|fully built|all is built)\b|\bend to end\b|पूर[ेी] (?:परियोजना|लाइन|नेटवर्क|मार्ग|योजना)`),
	},
	{ // of a reserve
		lang.MustCompile(`(?i)\bcore (?:area|zone|of)\b|\bcritical (?:tiger )?habitat\b|\bcore\b[^.;]{0,20}\balone\b|कोर (?:क्षेत्र|एरिया)`),
		lang.MustCompile(`(?i)\b(?:with|including|counting|and) (?:the |its )?buffer\b|\bbuffer (?:area|zone)\b|\bcore and buffer\b|बफर`),
	},
	{ // with tax or without
		lang.MustCompile(`(?i)\b(?:inclusive of|including|with) (?:all )?(?:gst|taxes|tax|duties|cess)\b|\bon-road\b|कर सहित`),
		lang.MustCompile(`(?i)\b(?:exclusive of|excluding|without|before|plus) (?:all )?(?:gst|taxes|tax|duties|cess)\b|\bex-(?:showroom|factory)\b|कर रहित`),
	},
	{ // a distance by which way
		lang.MustCompile(`(?i)\bby (?:road|train|rail|boat|river)\b|\bon foot\b|सड़क मार्ग`),
		lang.MustCompile(`(?i)\bas the crow flies\b|\b(?:straight|aerial|air) (?:line|distance)\b|\bby air\b|हवाई दूरी`),
	},
	{ // a height from where
		lang.MustCompile(`(?i)\b(?:above|over) (?:the )?(?:mean )?sea(?: level)?\b|समुद्र तल`),
		lang.MustCompile(`(?i)\b(?:above|from|over) (?:the|its) (?:ground|foot|base|plinth|foundation|river ?bed|bed|valley floor|water)\b|\bfrom (?:base|ground|foot|foundation) (?:to|level)\b|नींव|जमीन से`),
	},
	{ // a town within which bounds
		lang.MustCompile(`(?i)\b(?:municipal (?:limits|area|corporation area)|city (?:proper|limits)|within the city)\b`),
		lang.MustCompile(`(?i)\b(?:metropolitan (?:area|region)|urban agglomeration|(?:with|and) (?:its|the) suburbs|greater [A-Z]\p{L}+|whole district)\b`),
	},
}

// otherBasis reports two figures of which each is reckoned on another basis, as their sentences say or those before, where they
// go on with them.
func (c *comparer) otherBasis(x, y mention) bool {
	s, t := c.tellingOf(x), c.tellingOf(y)
	for _, b := range bases {
		if otherSide(onBasis(s, b), onBasis(t, b)) {
			return true
		}
	}
	return partOfIt(x.Mention) != partOfIt(y.Mention)
}

// tellingOf is the sentence of a mention, with the one before where it points back to that.
func (c *comparer) tellingOf(m mention) string {
	if before := c.pointedAt(m.reading, m.Sentence); before != nil {
		return before.Text + " " + m.Sentence.Text
	}
	return m.Sentence.Text
}

// onBasis is 1 or 2 for the one basis that a text names, 0 for none or both.
func onBasis(text string, b [2]*lang.Pattern) int {
	switch p, q := b[0].MatchString(text), b[1].MatchString(text); {
	case p && !q:
		return 1
	case q && !p:
		return 2
	}
	return 0
}

// otherSide reports that of two texts each names one basis, and not the same.
func otherSide(p, q int) bool { return p != 0 && q != 0 && p != q }

// pieceOf stands before the size of a whole of which the sentence tells a part: "a piece of the 22 km that make up the phase".
var pieceOf = lang.MustCompile(`(?i)\b(?:piece|part|section|stretch|slice|bit|portion|fraction|chunk|segment) of (?:the|its|a|an|this|that) (?:(?:planned|proposed|total|whole|entire|full) )?$`)

func partOfIt(m *claim.Mention) bool {
	return pieceOf.MatchString(m.Sentence.Text[:m.Quantity.Start])
}

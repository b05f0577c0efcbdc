package note

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// draft is a line in the making: the words, the passages that they come from, and the edits so far.
type draft struct {
	text  string
	cites []sandarbh.Citation
	edits []string
	from  *passage
	// joined is the passage of the sentence before, if the line has both; added is then what the line says beyond it.
	joined *passage
	added  string
	// orphan: it opens with "The scheme" or its like, and nothing above says which.
	orphan bool
	// plain is the line before the name or phrase was put in that it points at: what it says beyond others, that tells.
	plain string
	// nowhere: it speaks of "the State", and nothing says which.
	nowhere bool
	// texts is where the gate finds the passages if each edit must pass it by itself; nil: the whole line is asked at the end.
	texts cite.Texts
}

// passes reports that an edit may be made: always, or as the gate says.
func (d *draft) passes(text string, cites []sandarbh.Citation) bool {
	if d.texts == nil {
		return true
	}
	l := d.line()
	l.Text, l.Citations = text, cites
	return len(cite.Check(l, d.texts)) == 0
}

// apply replaces the text if an edit changed it, and notes the edit's name.
func (d *draft) apply(name, text string) {
	if text == d.text {
		return
	}
	if text = tidy(text); text != d.text && text != "" && d.passes(text, d.cites) {
		d.text = text
		d.edits = append(d.edits, name)
	}
}

func (d *draft) line() sandarbh.Line {
	return sandarbh.Line{Text: d.text, Type: sandarbh.Fact, Citations: d.cites, Edits: d.edits}
}

var (
	spaces       = lang.MustCompile(`[\s\x{a0}\x{2000}-\x{200a}\x{202f}]+`)
	spaceBefore  = lang.MustCompile(` +([,.;:)])([\s,;:]|$)`)
	emptyParens  = lang.MustCompile(`\(\s*\)|\[\s*\]`)
	commaComma   = lang.MustCompile(`,(\s*,)+`)
	zeroWidth    = strings.NewReplacer("\u200b", "", "\u200c", "", "\u2060", "", "\ufeff", "", "\u00ad", "", "¬", "") // a soft hyphen, or what became of one
	tornOrdinal  = lang.MustCompile(`\b(\d{1,3}) (st|nd|rd|th)\b`)
	leadingComma = lang.MustCompile(`^[\s,;:–—-]+`)
	ornament     = lang.MustCompile(`^[\x{2190}-\x{2bff}\x{fe0f}\x{1f000}-\x{1faff}\s]+`) // a pictograph before a line
)

// tidy makes spaces uniform and mends what an edit left behind.
func tidy(s string) string {
	if untidy(s) {
		s = zeroWidth.Replace(s)
		s = spaces.ReplaceAllString(s, " ")
		s = emptyParens.ReplaceAllString(s, "")
		s = commaComma.ReplaceAllString(s, ",")
		s = spaces.ReplaceAllString(s, " ")
		s = spaceBefore.ReplaceAllString(s, "$1$2")
		s = strings.ReplaceAll(strings.ReplaceAll(s, "( ", "("), " )", ")")
	}
	s = strings.TrimLeft(strings.TrimSpace(pairedQuotes(s)), "| ") // a cell's bar
	return strings.ReplaceAll(s, "“, ", "“")
}

// untidy reports what tidy would mend; most sentences have nothing of it.
func untidy(s string) bool {
	last := rune(0)
	for _, r := range s {
		switch {
		case r == '\u00ad' || r == '¬' || r == '\u00a0' || r >= '\u2000' && r <= '\u200c' || r == '\u202f' || r == '\u2060' || r == '\ufeff' || r == '\t' || r == '\n' || r == '\r':
			return true
		case r == ' ' && (last == ' ' || last == '('), last == ' ' && strings.ContainsRune(",.;:)", r), last == ',' && r == ',', last == '(' && r == ')', last == '[' && r == ']':
			return true
		}
		last = r
	}
	return strings.Contains(s, "[ ") || strings.Contains(s, ", ,")
}

// source is the text of the document that the line is made of.
func (d *draft) source() string {
	if d.from == nil || d.from.doc == nil {
		return ""
	}
	return d.from.doc.Text
}

// upperFirst makes the first letter a capital, as a sentence wants it.
func upperFirst(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if unicode.IsLower(r) {
		// A word such as iGOT or eSakhi keeps its letters.
		word, _, _ := strings.Cut(s, " ")
		for _, c := range word[n:] {
			if unicode.IsUpper(c) {
				return s
			}
		}
		return string(unicode.ToUpper(r)) + s[n:]
	}
	return s
}

var (
	footnote   = lang.MustCompile(`^\d{1,3}([A-Z][a-z])`)
	listMarker = lang.MustCompile(`^(?:(?i:ans(?:wer)?)\s*[:.–-]+\s*|[•▪●◦‣➢✓·*–—-]\s*|\(?(?:[ivx]{1,4}|[a-h]|\d{1,2})[.)]\s+)`)
	// connectives and filler that open a sentence and carry no fact
	opener      = lang.MustCompile(`(?i)^(?:(?:` + phrases("openers") + `)\s*,?\s+)+`)
	governs     = lang.MustCompile(`^(?:to|of|with|from|by)\b`) // "In addition to": the opener was no connective
	leadership  = lang.MustCompile(`(?i),?\s*\bunder the (?:(?:able|visionary|dynamic|decisive|strong|astute|inspiring|guiding|overall|transformative|farsighted|far-sighted)\s+(?:and \w+ )?)?(?:leadership|guidance|stewardship|vision) of (?:the |our )?(?:hon'?ble |honourable |union |visionary |dynamic )*(?:prime minister|pm|home minister|finance minister|raksha mantri|defence minister|minister|chief minister|shri|smt|president|secretary)(?: of india,(?-i:(?: [A-Z][\w.’-]+){2,3})(?:[,.]|$)|[^,;.]*,?)`)
	praiseWord  = lang.MustCompile(`(?i)\b(an? |the |its |of |with |)(?:state[- \x{2010}\x{2011}]of[- \x{2010}\x{2011}]the[- \x{2010}\x{2011}]art|world[- ]class|cutting[- ]edge|path-?breaking|groundbreaking|revolutionary|prestigious|iconic|visionary|flagship|transformative|transformational|unprecedented|remarkable|game[- ]changing|trail-?blazing|massive|illustrious|glorious|lightning-fast|tremendous|impressive|phenomenal|stellar|exceptional|dramatic|whopping|staggering|robust|vibrant|renowned|eminent) `)
	andOthers   = lang.MustCompile(`(?i),? (?:and|along with|as well as) (?:several |many )?other (?:dignitaries|senior (?:officers?|officials)|officials|eminent \w+|guests)(,|\.)`)
	chaired     = lang.MustCompile(`,?\s*\b(?i:chaired|headed|led) by (?i:the )?(?i:hon'?ble )?(?i:prime minister)(?i: of india)?,?(?i: shri| smt\.?)?(?: [A-Z][\w.]+){1,3},?`)
	visionary   = lang.MustCompile(`(?i),?\s*(?:in line with|aligned with|in keeping with|guided by|driven by|inspired by|reflecting|in pursuit of|in tune with|realising|true to) (?:the )?(?:hon'?ble )?(?:prime minister|pm|government)[^,;.]{0,120}\bvision\b[^,;.]{0,80}`)
	viksit      = lang.MustCompile(`(?i),?\s*(?:in line with|aligned with|towards?|in keeping with|contributing to|supporting|advancing|furthering|reinforcing|realising|in pursuit of|as part of) (?:the )?(?:national )?(?:vision|goals?|mission|objectives?|spirit) of (?:an? )?[“"‘']?(?:viksit|atma ?nirbhar|aatma ?nirbhar|developed india|self[- ]reliant|new india)[^,;.]{0,60}`)
	dignitaries = lang.MustCompile(`(?i),?\s*\b(?:in the (?:august |gracious |esteemed |virtual )?presence of|in presence of|along with senior officials|accompanied by)\b[^;]*$`)
	praiseTail  = lang.MustCompile(`(?i)(?:,|\s*[—–])\s*(?:thereby |thus |hence |further |while |and |also |firmly |clearly |strongly )?(?:` + phrases("praise-tails") + `)\b[^;]*$`)
	markingTail = lang.MustCompile(`(?i),?\s+(?:marking|which marks|signifying|heralding) (?:a|an|the|another|yet another) (?:\w+ )?(?:significant|major|important|historic|key|new|transformative|decisive|proud|big|landmark)\b[^;]*$`)
	purposeTail = lang.MustCompile(`(?i),\s*(?:thereby |thus |hence |further |while |and |also )?(?:significantly |greatly |substantially |further |effectively )?(?:strengthening|ensuring|fostering|promoting|enabling|boosting|contributing|bringing|making|giving|enhancing|improving|supporting|facilitating|accelerating|creating|helping|providing|advancing|driving|empowering|deepening|building|encouraging|addressing|leading|opening|offering|transforming|unlocking|safeguarding|with (?:a|an|the) (?:view|aim|objective|focus|vision|emphasis)|aimed at|so as to|in order to)\b[^;]*$`)
	// whichPraises is a judgement as a clause of its own: ", which highlights the reach of the scheme".
	whichPraises = lang.MustCompile(`,\s+which (?:\w+ly |also |further |in turn )?(?:reflects?|underscores?|underlines?|highlights?|showcases?|demonstrates?|signif(?:y|ies)|symboli[sz]es?|exemplif(?:y|ies)|reaffirms?|marks?) (?:[\w’'-]+ ){0,6}?(?:commitment|outreach|impact|success|significance|importance|strength|confidence|trust|resolve|vision|leadership|maturity|effectiveness|popularity|reach|milestone|achievement|step)\b[^;]*$`)
	// benefitTail promises what nobody can check, and names nobody: "along with significant development for the region".
	benefitTail    = lang.MustCompile(`,?\s+(?:along with|as well as|together with|besides|apart from) (?:the )?(?:significant|substantial|considerable|immense|numerous|various|enhanced|improved|overall) [a-z ,’'-]*\b(?:benefits|development|growth|opportunities|improvements?|prosperity|progress|gains)(?: (?:for|of|in|to|across) [a-z ]+)?\.?$`)
	purposeInfinit = lang.MustCompile(`(?i)\s+(?:with (?:a|an|the) (?:view|aim|objective|vision) (?:to|of)|aimed at|so as to|in order to|with (?:a |special |renewed )?(?:focus|emphasis) on)\b[^;]*$`)
	informedThat   = lang.MustCompile(`(?i)^(?:the house was informed|it was informed|parliament was informed|the minister informed the house) that\s+`)
	inThisRegard   = lang.MustCompile(`(?i),? (?:in (?:this|that) (?:regard|context|direction|connection|respect|behalf)|for (?:this|the said) purpose|to (?:this|that) (?:effect|end)|on this occasion|during this period|as mentioned above|as stated above)([,.;]|$| [a-z])`)
	// hangingAdverb points back or praises, and says nothing: "has successfully launched", "has also been".
	hangingAdverb = lang.MustCompile(`(?i) (successfully|accordingly|specifically|subsequently|further|also|graciously|duly|additionally|effectively) ([a-z]+ed|[a-z]+ing|been|being|launch|implement|set|made|held|built|is|are|was|were|has|have|had|provides?|includes?|said|stated|informed|noted|added|mentioned|emphasi[sz]ed|highlighted|introduces?|aims?|offers?|serves?|covers?|allows?|seeks?|supports?|receives?|operates?|provided|offered)\b`)
	// openingParted is a participle's opening that a semicolon parts from its sentence.
	openingParted = lang.MustCompile(`^([A-Z][a-z]+ing [^,;:.]{20,150}(?:\d\.\d)?); ?`)
	// follows is a "therefore" behind a subject that opens the sentence: from what, the line does not say.
	follows = lang.MustCompile(`^((?:The )?[A-Z][^,;:]{2,70}?),? therefore,? ((?:is|are|was|were|has|have|had|will) [a-z]|(?:recommends?|reiterates?|desires?|urges?|suggests?|proposes?|stresses|notes?|feels|directs?|agreed|decided|asked|advised|called|ordered)\b)`)
	// alsoInside is an "also" between subject and verb.
	alsoInside = lang.MustCompile(`([\w)’']) also ([a-z])`)
	// twiceGiven is a number with its word behind it: "12 (Twelve)".
	twiceGiven = lang.MustCompile(`(?i)\b(\d{1,2}) \((?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)\)`)
	// proudTail is a judgement behind a dash, or an apposition that praises.
	proudTail = lang.MustCompile(`(?i)(?: [—–-] |—|, )(?:one of (?:(?:the|its) (?:largest|biggest|most|world)|(?-i:[A-Z])[\w’' ]+?[’']s most)|an? (?:\w+ ){0,2}(?:responsibility|achievement|milestone|step|testament|improvement|development|moment|feat|recognition|reflection)\b)[^;]*$`)
	// longTalk is a verb of speech with praise between it and what was said: "highlighted the massive scale of …, noting that".
	longTalk   = lang.MustCompile(`(?i)\b(?:highlighted|underlined|underscored|pointed out|provided|praised|lauded|congratulated|emphasi[sz]ed|elaborated on|spoke (?:of|about|on)|referred to|described|outlined|shared)\b[^.;“”0-9]{3,110}(?:, (noting|adding|stating|pointing out|saying|informing|mentioning)| and (noted|added|stated|said|informed|mentioned)) that `)
	recently   = lang.MustCompile(`(?i)\b(?:recently|just)\s+(concluded|launched|held|signed|approved|introduced|released|notified|announced|concluded)\b`)
	recentWord = lang.MustCompile(`(?i)\s*\brecently\b`)
	// recentName is a name with its recent participle, of which neither is missed: "under the recently launched Well Survey".
	recentName = lang.MustCompile(`(?i:\b(the) recently (?:launched|concluded|held|signed|approved|introduced|released|notified|announced|constituted|enacted|unveiled|passed|amended|published|inaugurated|organi[sz]ed)) ((?:\d+(?:st|nd|rd|th) )?[A-Z][\w-]+ (?:(?:and|of|for) |\()?[A-Z])`)
	// recentThing is a thing with its recent participle: what is left without the adverb would say nothing or not be English.
	recentThing = lang.MustCompile(`(?i)\b(?:an?|the) recently \w+ed\b`)
	// untilRecently is a time that nothing but the adverb names.
	untilRecently = lang.MustCompile(`(?i)\b(?:until|till|as|more|most|very|quite) recently\b`)
	// whoRecently says between two commas what somebody was till then.
	whoRecently   = lang.MustCompile(`, who (?:was|is|had been) (?:until|till) recently [^,;.]*, `)
	dropParens    = lang.MustCompile(`(?i)\s*\((?:(?:https?:|www\.)[^)]*|i/c|retd\.?|hereinafter[^)]*|hereafter[^)]*|as applicable|see [^)]*|refer [^)]*|annexure[^)]*|annex[^)]*|details [^)]*|local time|link[^)]*|click[^)]*|photo[^)]*|from (?:left|right)[^)]*)\)`)
	foreignParens = lang.MustCompile(`\s*\([^)a-zA-Z0-9]*[\x{0900}-\x{0DFF}][^)]*\)`)
	conditions    = lang.MustCompile(`(?i)\b(?:except|unless|subject to|conditional|contingent (?:on|upon)|provided that|provided it|only|not|no|if|excluding|other than|until|whichever|whether|or|in the name)\b`)
	weightyWords  = lang.MustCompile(`(?i)\b(?:except|unless|subject to|conditional|contingent (?:on|upon)|provided that|only|not|no|if|excluding|other than|until|whichever|or joint|in the name)\b|\d`)
)

// proudFigure is praise before a figure: "a comfortable $703 billion".
var proudFigure = lang.MustCompile(`(?i)\b(?:an? )?(?:comfortable|robust|massive|whopping|staggering|impressive|healthy|mere|phenomenal|record-breaking) ((?:₹|Rs\.? ?|US ?\$|\$|USD ?)?\d)`)

// proudShare is the same before a share, where no noun wants the article.
var proudShare = lang.MustCompile(`(?i)\b(?:an? )?(?:significant|notable|substantial|considerable|remarkable) (\d[\d.]*(?: ?%| per ?cent\b))`)

// secondOffice is what a minister holds beside the first: "Union Home Minister and Minister of Cooperation Shri".
var secondOffice = lang.MustCompile(`\b(Minister) and Minister (?:of|for) [A-Z][A-Za-z&, ]+? (?:Shri|Smt\.?|Dr\.?) `)

// landmark praises before these nouns; elsewhere it is a place.
var landmark = lang.MustCompile(`(?i)\b(an? |the |ongoing |)landmark (national|transoceanic|international|global|showcase|study|report|reform|step|decision|judge?ment|initiative|achievement|legislation|partnership|scheme|agreement|memorandum|move|law|event|occasion|project|policy|programme|collaboration|mission|launch|milestone|ceremony|bill|act)`)

var (
	// landmarkThing is any deed that it praises with its number, its name or what it is of: "a landmark five-year pact".
	landmarkThing = lang.MustCompile(`\b([Aa]n? |[Tt]he )landmark ((?:\d|[A-Z]|[a-z]+-[a-z]+ project\b|(?:[a-z-]+ ){1,2}?(?:` + phrases("deeds-done") + `)\b))`)
	// historic praises deeds and figures; a city or a low may be historic in fact.
	historic = lang.MustCompile(`\b(?:[Aa]n? historic (\d)|((?:[Tt]he |[Ii]ts |[Tt]heir |))historic (\d)|((?:[Aa]n? |[Tt]he |[Ii]ts |[Tt]heir |\d+ |))historic ((?:[a-z–-]+ ){0,2}?(?:` + phrases("deeds-done") + `)\b))`)
)

// withoutLandmark leaves both words out.
func withoutLandmark(s string) string {
	if !strings.Contains(s, "landmark ") && !strings.Contains(s, "historic ") {
		return s
	}
	cut := landmarkThing.ReplaceAllString(landmark.ReplaceAllString(s, "$1$2"), "$1$2")
	if cut = historic.ReplaceAllString(cut, "$1$2$3$4$5"); cut == s {
		return s
	}
	return rightArticle(cut)
}

var (
	aVowel      = lang.MustCompile(`\b([Aa]) ([aeiAEI]|8|1[18](?:[- %]|\d\d [a-z])|[oO](?:[^nN]|n[^ce])|[uU](?:n[^i]|r[bg]|p|lt|m))`)
	anConsonant = lang.MustCompile(`\b([Aa])n ([b-df-gj-np-tv-zB-DF-GJ-KP-QT-WYZ][a-z]|Rs\b|[2-79]|1(?:[02-79]|\b))`)
)

// rightArticle puts "an" before a vowel and "a" before a consonant, where an adjective between has gone: "an 1898 ruling".
func rightArticle(s string) string {
	return anConsonant.ReplaceAllString(aVowel.ReplaceAllStringFunc(s, func(m string) string {
		return m[:1] + "n" + m[1:]
	}), "$1 $2")
}

// lawLetter is a letter that belongs to a law.
var lawLetter = lang.MustCompile(`(?i)\b(?:section|sub-section|clause|sub-clause|para|paragraph|rule|article|regulation|schedule|part|item|[0-9]+)\s?(?:\((?:a|i|1)\))+`)

// lawPart ends in a part of a law by its number, and lawMark says which part of that.
var (
	lawPart = lang.MustCompile(`(?i)(?:\b(?:sub-?)?(?:sections?|clauses?|para(?:graph)?s?|rules?|articles?|regulations?|schedules?|orders?)(?: \d{1,3}[A-Z]{0,2})?|\d[A-Z]{0,2}|\([0-9a-zA-Z]{1,4}\))$`)
	lawMark = lang.MustCompile(`^ ?\((?:\d{1,2}|[A-Za-z]|[ivx]{1,5})\)$`)
)

// ofLaw reports a bracket s[start:end] that belongs to a part of a law: "clause (b) of sub-section (1)", "section 13(1)".
func ofLaw(s string, start, end int) bool {
	return lawMark.MatchString(s[start:end]) && lawPart.MatchString(s[:start])
}

// firstLetter is the mark of a list's first member.
var firstLetter = lang.MustCompile(`\((?:a|i)\) `)

// withoutLetter takes it out where the other members are not in the sentence.
func withoutLetter(s string) string {
	if !listLetter(s) {
		return s
	}
	return firstLetter.ReplaceAllString(s, "")
}

// thisVery is how offices point at what a paper is about: "as part of instant project".
var thisVery = lang.MustCompile(`(?:\b([Tt]he|[Ii]n|[Oo]f|[Uu]nder|[Ff]or|[Bb]y|[Ww]ith) |^)[Ii]nstant (?:projects?|schemes?|proposals?|case|matter|petition|appeal|work)\b`)

// theThing is the same with its article.
func theThing(s string) string {
	before, noun, _ := strings.Cut(s, "nstant ")
	before = strings.TrimRight(before[:len(before)-1], " ")
	switch {
	case before == "":
		return "The " + noun
	case strings.EqualFold(before, "the"):
		return before + " " + noun
	}
	return before + " the " + noun
}

var footnoteMark = lang.MustCompile(`\*|\s?\[\d{1,2}\]\.?$|\s?\[\d{1,2}\]`)

// talkPast is the verb that a participle of speech becomes.
var talkPast = map[string]string{
	"noting": "noted", "adding": "added", "stating": "stated", "pointing out": "pointed out", "saying": "said", "informing": "informed", "mentioning": "mentioned",
}

// withoutBelow makes a sentence of the head of a table or list that tells a figure by itself: "the following 54 trains run:", "The
// share is 70%, as indicated below:".
func withoutBelow(s string) string {
	head := strings.TrimRight(s, ".")
	if !strings.HasSuffix(head, ":") && !strings.HasSuffix(head, "below") || len(lang.Quantities(head)) == 0 {
		return s
	}
	head = theFollowing.ReplaceAllString(asBelow.ReplaceAllString(head, ""), "$1$2")
	return strings.TrimRight(head, " :,") + "."
}

var (
	theFollowing = lang.MustCompile(`\b(?:the |((?:of|in|at|for|on|and) ))following (\d[\d,]* )`)
	asBelow      = lang.MustCompile(`,? as (?:(?:indicated|given|shown|detailed|listed|tabulated) )?(?:in the table )?below:?$`)
)

// dropOpener takes away the openings that connect and say nothing.
func (d *draft) dropOpener() {
	s := opener.ReplaceAllString(d.text, "")
	if s != d.text && (strings.HasPrefix(d.text, "In a ") || strings.HasPrefix(d.text, "As a ")) {
		s = behindList(s)
	}
	if topical.MatchString(d.text) && d.owns(s) || urges.MatchString(s) && advised.MatchString(d.text[:len(d.text)-len(s)]) {
		return
	}
	if len(s) > 20 && (!governs.MatchString(s) || strings.HasSuffix(strings.TrimRight(d.text[:len(d.text)-len(s)], " "), ",")) {
		d.orphan = d.orphan || s != d.text && totals.MatchString(s)
		d.apply("connective", upperFirst(s))
	}
}

// totals sums up what a sentence has with what stands before it: "Further, 6 MT lie at Neer …, totalling 156 MT".
var totals = lang.MustCompile(`(?i)^(?:there (?:is|are|was|were)|(?:about |around |over |another )?[\d₹]).*\b(?:total(?:l)?ing|taking the (?:\w+ )?total)\b`)

// urges is what somebody wants done, and advised who says so, though not by name: "It was emphasized that there is need to …".
var (
	urges   = lang.MustCompile(`(?i)^there (?:is|was) (?:an? )?(?:\w+ )?need\b|^[^,;.]{0,120}\b(?:should|must|ought to|needs? to)\b`)
	advised = lang.MustCompile(`(?i)\bit was [a-z ]*(?:noted|highlighted|emphasi[sz]ed|stated|observed|underlined) that $`)
)

// clean takes away what carries no fact. It never touches figures, names or conditions.
func (d *draft) clean() {
	d.text = tidy(ornament.ReplaceAllString(d.text, ""))
	d.apply("footnote figure", footnote.ReplaceAllString(d.text, "$1"))
	d.apply("list marker", listMarker.ReplaceAllString(d.text, ""))
	d.mend()
	d.apply("day", cite.DayOnce(d.text))
	d.dropOpener()
	d.apply("comma", openingParted.ReplaceAllString(d.text, "$1, "))
	if len(lang.Quantities(d.text)) == 0 {
		d.apply("connective", upperFirst(currently.ReplaceAllString(d.text, "")))
	}
	if s := informedThat.ReplaceAllString(d.text, ""); len(s) > 20 {
		d.apply("informed that", upperFirst(s))
	}
	if words(d.text) > long {
		d.apply("office", secondOffice.ReplaceAllString(d.text, "$1 "))
		if m := titleOffices.FindString(d.text); d.texts != nil && words(m) >= 6 {
			d.apply("office", d.text[len(m):])
		}
	}
	d.apply("honorific", dropHonorifics(d.text))
	if s := withoutPraise(d.text); s != d.text {
		d.apply("praise", rightArticle(s))
	}
	d.apply("praise", withoutLandmark(d.text))
	d.apply("praise", withoutVerdict(d.text))
	if strings.Contains(d.text, "milestone") {
		d.apply("praise", milestone(d.text))
	}
	d.apply("parenthesis", foreignParens.ReplaceAllString(dropParens.ReplaceAllString(d.text, ""), ""))
	d.apply("chair", chaired.ReplaceAllString(d.text, " "))
	d.apply("praise", withoutGrade(d.text))
	d.apply("praise", proudShare.ReplaceAllString(proudFigure.ReplaceAllString(d.text, "$1"), "$1"))
	d.apply("praise", oneOfMany(d.text))
	d.apply("praise", cutInside(d.text, leadership))
	d.apply("praise", cutInside(d.text, visionary))
	d.apply("praise", cutInside(d.text, viksit))
	d.apply("dignitaries", andOthers.ReplaceAllString(d.text, "$1"))
	d.apply("dignitaries", cutTail(d.text, dignitaries))
	d.apply("dignitaries", withoutGuests(d.text))
	d.apply("dignitaries", withoutPresence(d.text))
	d.apply("venue", withoutVenue(d.text))
	d.apply("praise", behindProud(d.text))
	d.apply("praise", cutPraise(d.text, praiseTail))
	d.apply("praise", cutPraise(d.text, markingTail))
	d.apply("praise", cutPraise(d.text, proudTail))
	if s := cutPraise(d.text, whichPraises); s != d.text && strings.ContainsFunc(s[1:], unicode.IsUpper) {
		d.apply("praise", s) // what it alone names says of what the figure is
	}
	d.apply("praise", cutTail(d.text, benefitTail))
	d.apply("empty", cutEmpty(d.text))
	d.apply("consequence", withoutConsequence(d.text))
	d.apply("empty", cutEmptyOpening(d.text))
	if !strings.Contains(d.text, "only") {
		d.apply("adverb", alsoInside.ReplaceAllString(d.text, "$1 $2"))
	}
	d.apply("said twice", saidTwice(d.text))
	d.apply("number twice", twiceGiven.ReplaceAllString(d.text, "$1"))
	d.apply("plain words", plainWords(d.text)) // "08 (eight)" is "08" by now
	d.apply("connective", follows.ReplaceAllString(d.text, "$1 $2"))
	d.apply("adverb", hangingAdverb.ReplaceAllString(d.text, " $2"))
	if m := longTalk.FindStringSubmatchIndex(d.text); m != nil {
		said := ""
		if m[2] >= 0 {
			said = talkPast[strings.ToLower(d.text[m[2]:m[3]])]
		} else {
			said = d.text[m[4]:m[5]]
		}
		d.apply("talk", d.text[:m[0]]+said+" that "+d.text[m[1]:])
	}
	d.apply("list letter", withoutLetter(d.text))
	d.apply("office", thisVery.ReplaceAllStringFunc(d.text, theThing))
	d.apply("address", withoutAddress(d.text))
	d.apply("end of a member", memberEnd.ReplaceAllString(d.text, "."))
	d.apply("bracket", withoutLoneBracket(d.text))
	d.apply("footnote mark", footnoteMark.ReplaceAllString(d.text, ""))
	d.apply("connective", inThisRegard.ReplaceAllString(d.text, "$1"))
	d.apply("recently", recentName.ReplaceAllString(d.text, "$1 $2"))
	d.apply("recently", whoRecently.ReplaceAllString(d.text, " "))
	d.apply("recently", recently.ReplaceAllString(d.text, "$1"))
	if !recentThing.MatchString(d.text) && !untilRecently.MatchString(d.text) {
		d.apply("recently", recentWord.ReplaceAllString(d.text, ""))
	}
	if strings.Count(d.text, "“") == strings.Count(d.text, "”")+1 {
		if at := strings.LastIndex(d.text, "“"); at == 0 || speechBefore.MatchString(ending(d.text[:at])) {
			d.apply("quote closed", strings.TrimRight(d.text, " ")+"”")
		} else if words(d.text[at:]) > fewQuoted {
			d.apply("quote mark", d.text[:at]+d.text[at+len("“"):]) // where the name ends that it opens, nobody can tell
		}
	}
	d.text = upperFirst(strings.TrimSpace(leadingComma.ReplaceAllString(d.text, "")))
	d.stop()
	d.auxiliary()
}

// fewQuoted words behind a quotation mark at the end of a sentence are the beginning of what is quoted: "under the theme “Wells."
const fewQuoted = 3

// auxiliary puts in the "is" or "has been" that a release leaves out as a headline does: "A pilot plant [has been] established".
func (d *draft) auxiliary() {
	if d.from.kind == sandarbh.Title || d.from.doc.Language == "hi" {
		return
	}
	if at, a := cite.LostAuxiliary(d.text); a != "" {
		d.apply("auxiliary", d.text[:at]+"["+a+"] "+d.text[at:])
	}
}

// mend shows the words and numbers whole that the source has torn or glued.
func (d *draft) mend() {
	d.apply("mended word", mendWords(d.text, d.source()))
	d.apply("mended ordinal", tornOrdinal.ReplaceAllString(d.text, "$1$2"))
	d.apply("mended number", cite.Mend(d.text))
}

// behindList enters behind the members of a list that the first comma of an opening parted: "In a step to join agriculture, nutrition, and
// public health, the Council".
func behindList(s string) string {
	if opensSubject.MatchString(s) && !listedPair.MatchString(s) || leadOpen.MatchString(upperFirst(s)) || !insideList(s) {
		return s
	}
	rest := s
	for {
		member, after, more := strings.Cut(rest, ", ")
		if len(lang.FiniteVerbs(member)) > 0 || !more {
			return s
		}
		rest = after
		if s[0] >= 'a' && s[0] <= 'z' && strings.Contains(member, " and ") && rest[0] >= 'A' && rest[0] <= 'Z' && standsAlone(rest) {
			return rest // "wells, pumps and public health, Neer Council has opened"
		}
		if opensWithThe.MatchString(rest) && standsAlone(rest) {
			return rest
		}
	}
}

var (
	listedPair   = lang.MustCompile(`^[A-Z]\w+ and [A-Z]\w+, the `)
	opensWithThe = lang.MustCompile(`^(?:[Tt]he|[Aa]n?|Shri|Smt|Dr|Union|[a-z]+-[a-z]+ [A-Z]\w+) `)
)

// speechBefore stands before a quotation of what somebody said.
var speechBefore = lang.MustCompile(`(?:[,:]|\bthat) ?$`)

// withoutPraise drops adjectives of praise, but not one that an adverb or an "and" holds ("most economically vibrant cities",
// "more robust and open"), nor one that is all that is said of a thing ("remained robust for the year").
func withoutPraise(s string) string {
	var b strings.Builder
	last := 0
	for _, m := range praiseWord.FindAllStringSubmatchIndex(s, -1) {
		if degree.MatchString(ending(s[:m[3]])) || complement.MatchString(s[max(0, m[3]-longestComplement):m[3]]) || predicated.MatchString(s[m[1]:]) || measured.MatchString(s[m[1]:]) && strings.HasSuffix(s[:m[2]], "at ") || strings.HasSuffix(s[:m[3]], "-") {
			continue
		}
		kept := s[last:m[3]]
		if m[2] == m[3] && besideAdjective.MatchString(kept) {
			kept = strings.TrimSuffix(kept, ", ") + " " // "investment-ready, world-class parks"
		}
		if m[2] == m[3] && pairedAdjective.MatchString(kept) {
			kept = strings.TrimSuffix(kept, "and ") // "the decisive and visionary leadership"
		}
		b.WriteString(kept)
		last = m[1]
	}
	b.WriteString(s[last:])
	return b.String()
}

const longestComplement = 80 // bytes

// complement stands before what a thing is to become: "making Sagar a world-class port" says nothing without its adjective.
var complement = lang.MustCompile(`\b(?:mak(?:e|es|ing)|becom(?:e|es|ing)|turn(?:s|ed|ing)?|transform(?:s|ed|ing)?)(?: [\w’'-]+){0,6}? (?:an?|into an?|as an?) $`)

// pairedAdjective ends in the first of two adjectives and their "and".
var pairedAdjective = lang.MustCompile(`\b(?:the|an?|its|his|her|their|of|with) [a-z]+(?:ive|al|ous|ic|ful|able|ent|ant) and $`)

// predicated follows an adjective that stands before no noun.
var predicated = lang.MustCompile(`^(?:and|for|in|with|at|on|to|by|during|despite|amid|across|over|from|as|than|under|through|since|after) `)

// measured is a noun that an adjective measures: "at an unprecedented scale".
var measured = lang.MustCompile(`^(?:scale|pace|rate|levels?|speed|extent|heights?)\b`)

// degree stands before an adjective that it measures.
var degree = lang.MustCompile(`(?i)\b(?:more|most|very|so|as|too|\w+ly) $`)

// stop puts the full stop that a sentence wants; a colon or semicolon at the end becomes one.
func (d *draft) stop() {
	t := strings.TrimRight(d.text, " ;,*")
	if strings.HasSuffix(t, ";.") || strings.HasSuffix(t, ",.") { // "camps, rallies, etc;."
		t = strings.TrimRight(t, ";,.") + "."
	}
	r, _ := utf8.DecodeLastRuneInString(t)
	switch {
	case t == "":
	case strings.ContainsRune(".!?:।…", r):
	case strings.ContainsRune("\"”’'", r):
		inner := strings.TrimRight(t, "\"”’'")
		if q, _ := utf8.DecodeLastRuneInString(inner); !strings.ContainsRune(".!?।…", q) {
			t += "."
		}
	default:
		if d.from != nil && lang.Detect(t) == "hi" {
			t += "।"
		} else {
			t += "."
		}
	}
	d.text = t
}

// honourOpens stands before an honorific that belongs to more: "Rt. Honourable", "Padma Shri".
var honourOpens = lang.MustCompile(`(?:Rt\.?|Padma|Jai) $`)

// dropHonorifics takes "Shri", "Smt." and their like away.
func dropHonorifics(s string) string {
	ranges := lang.Honorifics(s)
	for i := len(ranges) - 1; i >= 0; i-- {
		r := ranges[i]
		if w := r.Of(s); strings.HasPrefix(s[r.End:], " "+w) || strings.HasSuffix(s[:r.Start], w+" ") {
			continue // "Sri Sri" is a name
		}
		if honourOpens.MatchString(ending(s[:r.Start])) {
			continue // "Padma Shri" is an award
		}
		end := r.End
		for end < len(s) && s[end] == ' ' {
			end++
		}
		s = s[:r.Start] + s[end:]
	}
	return s
}

var (
	saying      = lang.MustCompile(`(?i)\b(?:said|says|stated|informed|told|added|noted|mentioned|observed|claimed|alleged|announced|according to|submitted|argued|if|provided|unless)\b`)
	subordinate = lang.MustCompile(`(?i)^(?:which|who|whose|whom|that|where|when|including|such|thereby|thus|as|because|since|although|though|if|unless|with|to|by|for|of|in order|it|they|he|she|this|these|those|its|their|his|her|also|both|all|not|will|has|have|had|is|are|was|were|shall|would|can|may)\b`)
)

func words(s string) int { return len(strings.Fields(s)) }

// besideAdjective ends in an adjective and the comma behind it.
var besideAdjective = lang.MustCompile(`(?:[a-z]+-[a-z]+|[a-z]+(?:ed|ive|al|ous|ful|able|ible|ic|ern|ent|ant)), $`)

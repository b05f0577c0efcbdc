package note

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// MaxWords is the most that a line may have; most have 8 to 28.
const MaxWords = cite.LongSentence

// MaxPair is the most that a line of two sentences may have, if neither is over maxOfPair: two short sentences read easier than one
// long one, and the second says nothing without the first.
const (
	MaxPair   = 50
	maxOfPair = 30
)

var (
	firstPerson = lang.MustCompile(`\b(?:we|We|our|Our|ours|us|my|My|me|myself|ourselves|I'm|I've|I’m|I’ve)\b|\bI (?:am|have|had|was|will|would|shall|should|think|believe|want|wish|know|feel|hope|say|said|do|can|must|may|urge|request|congratulate|thank|extend|also|too|assure|see|remember|always|appeal|express|welcome|invite|once|too|myself|believe|bow|pay|salute|take|recall|look|met|saw|went|came|told|understand)\b|\b(?:friends?|colleagues?|brothers?|sisters?|is|are|was|dream|wish) (?:of )?mine\b`)
	unresolved  = lang.MustCompile(`(?i)\b(?:today|yesterday|tomorrow|recently|the day (?:before|after)|(?:past|last) (?:24|48|72) hours|(?:days?|hours?|weeks?) ago|as on date|at the time of (?:writing|filing|publishing)|the (?:past|last) (?:[2-9]|1[0-5]|two|three|four|five|six|seven|ten) days|(?:past|last) few (?:days|weeks|months)|(?:next|this|coming) week|(?:next|coming) few (?:days|weeks))\b`)
	pointsAway  = lang.MustCompile(`(?i)\b(?:` + phrases("points-away") + `)\b`)
	marks       = lang.MustCompile(`https?://|www\.|@[A-Za-z]|#\w|pic\.twitter|\b\w+\.(?:com|in|org)/`)
	phrasal     = lang.MustCompile(`\b(?:(?:dispensed|complied|dealt|done away) with|disposed of|(?:acted|agreed|decided|deliberated) (?:up)?on|(?:adhered|attended|responded|agreed) to|looked into)\.$|\b(?:and so on|and the like)\.$`) // verbs that end so
	namedDay    = lang.MustCompile(`\b[A-Z][a-z]+ (?:Today|Tomorrow) [A-Z][a-z]+|\b[Aa]ccording to [A-Z][a-z]+ Today\b|\b[A-Z][a-z]+ Today report(?:ed|s)\b`)                                                                              // "Shaping Tomorrow Together"
	cutShort    = lang.MustCompile(`(?:…|\.\.\.)["”'’]?\.?$|[,:;–—-]["”']?\.?$|\b(?:and|or|of|the|a|an|to|in|for|with|by|from|under|at|on|as|that|which|their|its|various|include|includes|including|are|is|was|were|has|have|he|she|they|who|when|where|while|than|namely|viz|e\.g|i\.e|after)\.$|\b(?:Justice|Justices|Judge|Mr|Ms|Mrs|Dr|Prof|Shri|Smt|Advocate)\.? (?:[A-Z]\. ?){1,3}$|\bn\.e\.c\.[”"’]?$`)
	// cutClause is a clause of which only the subject is left: "… were enraged when Sinha."
	cutClause = lang.MustCompile(`\b(?:when|while|because|although|though|unless) (?:[A-Z][\w.’'-]+ ?){1,3}\.$`)
	// tornName is the last letter of a name that a line break has torn: "Y’s programme".
	tornName     = lang.MustCompile(`^[A-Z]['’]s `)
	letteredItem = lang.MustCompile(`^\(?[a-z0-9]{1,3}\)\s|\s\([b-h]\)\s`)
	openOrphan   = lang.MustCompile(`(?i)^(?:` + phrases("open-orphan") + `)\b`)
	// opensWell are openings that look like a reference and are none: "this year", "so far", "the first meeting of …".
	opensWell     = lang.MustCompile(`^(?:(?:This|These|That|Those) (?:year|month|week|financial year|fiscal)|(?:Earlier|Later|Subsequently)(?: \[|, )(?:on|in) (?:[A-Z]|\d)[a-z]*|So far|It (?:is|was|has been) (?:proposed|expected|estimated|projected|mandatory|(?:reported|observed|found|noted|brought out|decided|clarified) that)|The (?:First|Second|Third|Latter|Same|Other) [A-Z]|The first[- ]ever [A-Z]|The (?:first|second|third|other)(?:[ -]ever)?(?:[ -][a-z-]+){1,5} (?:of|on|for|between|under|in|since|at|to|was|is|will|has|have)|The (?:first|second|third)(?:[ -]ever)?(?: [A-Z][\w-]*){1,5}(?: [a-z]+){0,2}(?: \([A-Za-z]+\))? (?:of|on|for|between|under|in|since|at|to|was|is|will|has|have)|One of the|Both [A-Z]|Another [a-z-]+ (?:of|in|for|with))\b`)
	innerOrphan   = lang.MustCompile(`(?i)\b(?:he|she) (?:further|also|added|said|noted|stated|highlighted|emphasi[sz]ed|informed|mentioned)\b|\b(?:in|under|for|through|of|with|from|on|at) (?:this|these|that|those) (?:regard|context|initiative|scheme|project|direction|occasion|event|connection|programme|mission|platform|agreement|collaboration|facility|period|framework|approach|purpose|respect|sector|area|effort|campaign|route|projects|schemes|measures|initiatives|reforms)s?\b`)
	demonstrative = lang.MustCompile(`(?i)\b(?:these|those|this|the said|such an?) ([a-z-]+)`)
	// suchAhead points above from within the phrase before the subject: "For liquidation of such accounts, the Board approved".
	suchAhead   = lang.MustCompile(`^(?:For|In|Under|To|On|With|By|As|At|From|Through|Upon|During|After|Before|Among|Against|Towards)\b[^,]*? such ([a-z-]+s)(?: [a-z-]+){0,2}, [a-zA-Z]`)
	timeNouns   = lang.MustCompile(`(?i)^(?:year|month|week|weekend|day|financial|fiscal|season|quarter|summer|winter|morning|evening|decade|century|who|that|in|of|with|from|and|period|kharif|rabi|is|are|was|were|will|has|have)$`)
	lateSubject = lang.MustCompile(`^(?:[A-Z][a-z]+(?:ed|ing)|Built|Led|Set up|To|In|With|By|Over|Under|For|Through|Prior|After|As|At|On|Since|During|While|From|Among|Despite|Besides|Building|Recogni[sz]ing|Keeping|Given|When|If|Although|Though)\b[^,]*(?:, (?:19|20)\d\d)?, (?:it|they|he|she|these|this|the same|both)\b`)
	judging     = lang.MustCompile(`(?i)\b(?:` + phrases("verdicts") + `)\b`)
	// forecast is what the source expects of its own work, told as if it were so; a figure makes it a claim that can be checked.
	forecast = lang.MustCompile(`(?i)\b(?:will|would|shall|set to|poised to|going to)(?: also| further| significantly| greatly| substantially| not only| immensely| effectively)* (?:` + phrases("forecasts") + `)\b`)
	// inspires is what something is said to do for abstract things to the end, without a name or a figure: "is transforming rural lives."
	inspires = lang.MustCompile(`\b(?:is|are) (?:\w+ly |also |now )?(?:strengthening|transforming|reshaping|redefining|fostering|empowering|unlocking|shaping|igniting|inspiring|instilling|boosting|enhancing|deepening|nurturing) [a-z’' ,-]+(?: \[[^]]*\])?\.(?: \[[^]]*\])?$`)
	// reporterJudges is what a reporter thinks; judgedAlone is a judgement that no figure bears out.
	reporterJudges = lang.MustCompile(`(?i)(?:\b(?:` + phrases("reporters-verdicts") + `))`)
	judgedAlone    = lang.MustCompile(`(?i)\b(?:` + phrases("judged-alone") + `)\b`)
	selfPraise     = lang.MustCompile(`(?i)\b(?:` + phrases("self-praise") + `)`)
	caption        = lang.MustCompile(`(?i)^(?:an? file (?:photo|picture|image)\b|(?:last )?date (?:of|for|before|by|from) [^:.]{3,60}: |(?:note|fig(?:ure)?|table|statement|chart|image|photo|graph|plate|map|annex\w*)\b\s*(?:[IVX\d]+[a-z]?)?\s*[:.(-])`)
	tableHead      = lang.MustCompile(`^(?:No\. of|Number of|Total (?:no\.|number)|Name of|Sl\.?|S\. ?No|Percentage of|% of|Details of|Status of|List of)\b`)
	// rowOfTable is a row whose cells run together: "2 Ministry of Ports (MoP) Tap water …".
	rowOfTable   = lang.MustCompile(`^\(?\d{0,2}\)? ?(?:Ministry|Department|Dept\.?) of [A-Z]\w*(?: (?:[A-Z]\w*|and|of|for|&))* ?\([A-Za-z&]+\) ?[A-Z]|^\([A-Z][^)]*\) \d|\d{4} \d+ [a-z]+ (?:is|are) proposed|^S\.? ?(?:[lr]\.? ?)?N(?:o\b)?\.? (?:Names?|States?|Schemes?|Items?|Years?|Projects?|Districts?|Ministry|Particulars|Details|Description|Sector|Category)\b`)
	helper       = lang.MustCompile(`\b(?:is|are|was|were|has|have|had|will|stood|stands|rose|fell|increased|decreased|reached|crossed)\b`)
	gluedHeading = lang.MustCompile(`[A-Za-z] (?:[A-Z][\w&-]+ (?:(?:and|of|in|for|on|&) )?)+(?:Both|The|This|These|It|They|An|As|During|Under|With) [a-z]|^(?:[A-Z][\w&-]+ (?:(?:and|of|in|for|on|&) )?){2,}(?:Both|The|This|These|It|They|As|During|Under) [A-Za-z]`)
	personal     = lang.MustCompile(`\b(?:he|she|He|She|him)\b`)
	// besideWhat is what only the sentence before names: "When combined with the second grant, …", "Another is the mill".
	besideWhat = lang.MustCompile(`^(?:When|If|Once) (?:combined|coupled|clubbed|taken together|added) (?:with|to)\b|(?:^|[.;] )Another (?:is|was|has)\b`)
	// opensQuoted is a quotation at the beginning that is longer than a name in quotes.
	opensQuoted = lang.MustCompile(`^[“"](?:[^”"\s]+\s+){6}`)
	wrote       = lang.MustCompile(`["”’] (?:[\w.-]+ ){0,6}?(?:says?|wrote|writes|tweeted|posted|asked|asks|explained|declared|warned|tells|read|captioned|remarked|announced|recalled|argued|admitted|insisted|reads)\b|\b(?:says|wrote|tweeted|warned)\b[^"]*\.$`)
	capsLine    = lang.MustCompile(`^[^a-z]{25,}$`)
	labelLine   = lang.MustCompile(`^[^.:]{2,60}: \S`)
	gluedWord   = lang.MustCompile(`\b[A-Za-z]*[a-z][A-Z][a-z]+[A-Z][a-z]+\w*\b|\b[A-Z][a-z]{4,}[A-Z][a-z]{5,}\b|[a-z]{3}\.[A-Z][a-z]{2}|[a-z]{3}(?:The|This|These|It|In|For|On|With|As|Of|At|By|But|When|While|After|He|She|According)\s[A-Za-z]|[a-z]{3}\d+%|[a-z]{4,}\d+(?:st|nd|rd|th)?[A-Z]|\b\d*[02-9]ST\b|\d(?:SC|OBC)\b`)
	balanced    = map[rune]rune{')': '(', ']': '[', '”': '“'}
)

// Flaw is a rule of form that a line breaks.
type Flaw string

// The rules of form; [Doctor] reports them.
const (
	NoVerb      Flaw = "no finite verb"
	Orphan      Flaw = "opens with a pronoun or demonstrative that nothing resolves"
	FirstPerson Flaw = "first person"
	Unresolved  Flaw = "a relative day or \"recently\" is left unresolved"
	TooLong     Flaw = "more than 40 words"
	TooShort    Flaw = "fewer than 4 words"
	CutShort    Flaw = "a sentence cut short"
	PointsAway  Flaw = "points to words that are not here"
	Foreign     Flaw = "an address, a tag or glued words"
	Question    Flaw = "a question or an exclamation"
	Unbalanced  Flaw = "quotes or brackets that do not close"
	Capitals    Flaw = "capitals throughout"
	Opinion     Flaw = "praise or judgement told as fact"
	Caption     Flaw = "the caption of a picture or table"
)

// Flaws returns the rules of form that a line's text breaks, none if it may stand in a note.
func Flaws(text string) []Flaw { return memoFlaws.Of(text, flaws) }

// tooLong reports a line of over MaxWords that is not two sentences within MaxPair.
func tooLong(text string) bool {
	n := words(text)
	if n <= MaxWords || n > MaxPair {
		return n > MaxWords
	}
	sentences := lang.Sentences(text, lang.Detect(text))
	return len(sentences) != 2 || slices.ContainsFunc(sentences, func(s lang.Range) bool { return words(outsideBrackets(s.Of(text))) > maxOfPair })
}

var memoFlaws lang.Memo[[]Flaw] // a draft is asked for them before and behind each edit that may mend one

func flaws(text string) []Flaw {
	var out []Flaw
	add := func(bad bool, f Flaw) {
		if bad {
			out = append(out, f)
		}
	}
	bare := outsideBrackets(text)
	add(tooLong(text), TooLong)
	add(words(text) < 4, TooShort)
	hindi := lang.Detect(text) == "hi"
	if !hindi {
		add(len(lang.FiniteVerbs(bare)) == 0 && !labelLine.MatchString(text) && !putAuxiliary.MatchString(text), NoVerb)
		add(openOrphan.MatchString(text) && !opensWell.MatchString(text) && !behindPair(text) || pointsInside(text) || pointsLate(text) || danglingInside(text) || hangsBack(text), Orphan)
		add(unsaidOf.MatchString(text) || besideWhat.MatchString(text), Orphan)
		add(nameless(text) || lateIt(text) != nil || itsOwn.MatchString(text) || bareThing(text) || concludes.MatchString(text) || ofList(text), Orphan)
		add(saysNothing(bare) || subjectLost(bare) || showsNothing.MatchString(bare), NoVerb)
		add((opensGerund.MatchString(text) || leadOpen.MatchString(text) && !labelLine.MatchString(text)) && onlyRelative(text), NoVerb)
		add(headless(text) || samePeriod.MatchString(text) && !hasPeriod(text), Orphan)
		add(firstPerson.MatchString(titledMy.ReplaceAllString(strings.ReplaceAll(text, "U.S.", ""), "$1")), FirstPerson)
		add(unresolved.MatchString(namedDay.ReplaceAllString(businessDaily.ReplaceAllString(bare, ""), " ")), Unresolved)
		add(opensQuoted.MatchString(text) && !attributed.MatchString(lang.Fold(text)) && !wrote.MatchString(text), Orphan)
		praised := notPraised(milestone(text))
		add((verdictIn(praised) || selfPraise.MatchString(praised) || reporterJudges.MatchString(text) && !calledSo.MatchString(text) || (inspires.MatchString(text) || forecast.MatchString(praised) || judgedAlone.MatchString(text) && !calledSo.MatchString(text)) && len(lang.Quantities(text)) == 0 || merelyAwaited(text)) && !saidSo.MatchString(lang.Fold(text)), Opinion)
		add(caption.MatchString(text) || labelOfCell.MatchString(text) || rowOfTable.MatchString(text) || tableHead.MatchString(text) && !helper.MatchString(text), Caption)
		add(capsLine.MatchString(text), Capitals)
		r, _ := utf8.DecodeRuneInString(text)
		add(unicode.IsLower(r) && upperFirst(text) != text || tornName.MatchString(text), CutShort)
	} else {
		out = append(out, hindiFlaws(bare)...)
	}
	add(bareClause(text) || halfCompared(text), CutShort)
	add(cutShort.MatchString(ending(text)) && !phrasal.MatchString(text) || cutClause.MatchString(text), CutShort)
	add(pointsAway.MatchString(membersBehind.ReplaceAllString(text, "")), PointsAway)
	add(strings.ContainsAny(text, "@#/") && marks.MatchString(text) || strings.Contains(text, "www.") || strings.ContainsRune(text, utf8.RuneError) || innerCapital(text) && gluedWord.MatchString(withoutBrands(text)) || gluedHeading.MatchString(text), Foreign)
	add(strings.ContainsAny(text, "?!") || letteredItem.MatchString(text) || listLetter(text), Question)
	add(!closes(text), Unbalanced)
	return slices.Clip(out) // what is appended to it is not for the next who asks
}

// calledSo gives a judgement to somebody by another verb than that of saying.
var calledSo = lang.MustCompile(`\b(?:highlighted|emphasi[sz]ed|underlined|described|called|termed|warned|argued|believes?|hoped|expressed|wrote|says|remarked|ruled|held)\b`)

// slipped is a comparison that a source has left half said, and that may be mended in two ways.
var slipped = lang.MustCompile(`\b(?:declined|rose|fell|increased|decreased|grew|jumped|dropped) to (?:₹|Rs\.? ?|US ?\$|\$)?\d[^,;]{0,24} to [₹$\d]|\b[A-Z][a-z]{2,8} \d{1,2}, 2[1-9]\d\d\b|\b(?:nearly|about|around|over|approximately) than\b|\b[a-z]{4,}ed[A-Z][a-z]{3,}\b`)

// halfCompared reports such a comparison; "rose to 65% and then to 75%" is whole.
func halfCompared(text string) bool {
	return slices.ContainsFunc(slipped.FindAllStringIndex(text, -1), func(m []int) bool {
		return !strings.Contains(text[m[0]:m[1]], " and ")
	})
}

// bareClause reports a subordinate clause without its main clause: "Though there have been talks between both."
func bareClause(text string) bool {
	return bareOpens.MatchString(text) && !strings.Contains(text, ",") && len(lang.FiniteVerbs(text)) <= 1
}

var bareOpens = lang.MustCompile(`^(?:Though|Although|While|Whereas|Because|Unless|Even though|If) [a-z]`)

// putAuxiliary is an auxiliary that the editor has put in.
var putAuxiliary = lang.MustCompile(`\[(?:is|are|was|were|has been|have been)\]`)

// saysNothing reports a speaker's sentence of which the verb has been cut away: "Sources said uncertainty over the regime.".
func saysNothing(text string) bool {
	m := speakerOpens.FindStringIndex(text)
	if m == nil || strings.ContainsAny(text, "“”\"‘") {
		return false
	}
	return words(text[m[1]:]) > 4 && !slices.ContainsFunc(lang.FiniteVerbs(text), func(v lang.Range) bool { return v.Start >= m[1] }) && len(lang.FiniteVerbs(upperFirst(text[m[1]:]))) == 0
}

// speakerOpens is a speaker of a few words, and his "said".
var speakerOpens = lang.MustCompile(`^(?:[A-Z][\w.’'-]*|[a-z]+|&|,)(?: (?:[\w.’'&-]+,?)){0,9} (?:said|says|stated) (?:that )?(?:the )?`)

// saidSo gives a judgement to a speaker; what "added 14 MLD" is no speaker.
var saidSo = lang.MustCompile(`\b(?:said|stated|informed|told|added that|noted|mentioned|observed|claimed|alleged|according to)\b`)

// pointsInside reports "under this scheme" in a line that has named none, or a "he said" that has no name.
func pointsInside(text string) bool {
	m := innerOrphan.FindStringIndex(text)
	if m == nil {
		return false
	}
	noun := lang.Stem(lang.Fold(lastWord(text[m[0]:m[1]])), "en")
	return !stemsOf(text[:m[0]], "en")[noun]
}

// labelOfCell is a column's name inside a line: "Projects are: Description: a tool".
var labelOfCell = lang.MustCompile(`(?:^|: )(?:Description|Objectives?|Title|Details|Name): `)

// milestone takes praise off a milestone that a figure measures: "achieved a historic milestone by crossing 9 crore".
func milestone(text string) string {
	if !strings.Contains(text, "milestone") || len(lang.Quantities(text)) == 0 {
		return text
	}
	return praisedMilestone.ReplaceAllString(text, "milestone")
}

var praisedMilestone = lang.MustCompile(`(?i)\b(?:historic|significant|major|important|key|proud) milestone\b`)

// titledMy is a pronoun inside the title of a work or the name of a scheme: "Lipstick Under My Burkha".
var titledMy = lang.MustCompile(`([A-Z][a-z]+ )(?:My|Our|Me|Us|We) `)

// danglingInside reports "these sectors", "for such accounts, the Board", or "he" without a name before it in the line.
func danglingInside(text string) bool {
	if m := suchAhead.FindStringSubmatchIndex(text); m != nil && !saidBefore(text[:m[2]], text[m[2]:]) {
		return true
	}
	for _, m := range demonstrative.FindAllStringSubmatchIndex(text, -1) {
		if those := strings.EqualFold(text[m[0]:min(m[0]+5, len(text))], "those"); those && thoseWho.MatchString(text[m[2]:m[3]]) {
			continue
		}
		if ofFigure.MatchString(text[m[2]:m[3]]) && len(lang.Quantities(text[:m[0]])) > 0 {
			continue // "up to ₹50 crore … beyond this limit"
		}
		if strings.HasSuffix(text[:m[0]], ". ") && text[m[0]] == 'T' {
			continue // "The Board bought 52 cranes. These include …"
		}
		if !timeNouns.MatchString(text[m[2]:m[3]]) && !saidBefore(text[:m[0]], text[m[2]:]) && !strings.Contains(text[:m[0]], "“") && !strings.Contains(text[:m[0]], "‘") {
			return true
		}
	}
	if m := personal.FindStringIndex(text); m != nil {
		return !personBefore(text[:m[0]]) && !personAhead(text, m[0])
	}
	return false
}

// personAhead reports a "he" in a clause of time before the subject that names him: "Hours after he resigned, Asha Rao took oath".
func personAhead(text string, at int) bool {
	comma := strings.Index(text, ", ")
	if comma < at || !clauseOfTime.MatchString(text[:at]) {
		return false
	}
	names := lang.Names(text[comma:])
	return len(names) > 0 && names[0].Start == len(", ") && (names[0].Person || plainName.MatchString(names[0].Text) && words(names[0].Text) > 1 && !bodyWord.MatchString(names[0].Text))
}

var clauseOfTime = lang.MustCompile(`(?i)\b(?:after|before|when|while|since|as|although|though)\s+$`)

// ofFigure is what a figure before it may be called.
var ofFigure = lang.MustCompile(`^(?:limit|level|amount|figure|rate|threshold|number|total|target)\b`)

// personBefore reports words that "he" may stand for: a name of a person, "a suspect in the case", or a name of one to three
// words that is no body and no place.
func personBefore(s string) bool {
	if somePerson.MatchString(s) {
		return true
	}
	for _, n := range lang.Names(s) {
		if n.Person {
			return true
		}
		if k := words(n.Text); k <= 3 && !bodyWord.MatchString(n.Text) && plainName.MatchString(n.Text) && !placeBefore.MatchString(s[:n.Start]) {
			return true
		}
	}
	return false
}

var (
	persons     = `(?:` + phrases("persons") + `)`
	somePerson  = lang.MustCompile(`\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w'-]+ ){0,5}?` + persons + `\b|\b[Tt]he (?:[\w'-]+ ){0,2}?` + persons + `\b|\b(?i:` + persons + `) [A-Z][a-z]+\b`)
	bodyWord    = lang.MustCompile(`(?i)\b(?:ministry|department|government|court|bank|board|commission|committee|council|corporation|company|limited|ltd|party|congress|sabha|assembly|parliament|university|railways?|college|institute|school|hospital|police|army|navy|force|state|states|nation|nations|union|india|scheme|yojana|mission|act|bill|agency|authority|association|federation|organi[sz]ation|airport|station|house|street|road|city|district|pradesh|nadu|bengal|kashmir|delhi|york|kingdom|times|day|week|report|centre|center|fund|trust|group|industries|airlines|league|cup|world|international|national|global|front|alliance|bureau|office|service|services)\b`)
	plainName   = lang.MustCompile(`^[A-Z][a-z]{2,}(?: [A-Z][a-z'’]*\.?){0,2}$`)
	placeBefore = lang.MustCompile(`(?i)\b(?:in|at|near|from|to|of|across|outside|the)\s+$`)
)

// lateIt finds the pronoun that is the subject behind an opening without a name: "Operational in all States, it carries".
func lateIt(text string) []int {
	m := latePronoun.FindStringSubmatchIndex(text)
	if m == nil || len(lang.FiniteVerbs(text[:m[2]])) > 0 || itIsThat.MatchString(text[m[2]:]) {
		return nil
	}
	return m[2:4]
}

// concludes is a line that draws a conclusion or speaks of a figure, and the sentence before has from what.
var concludes = lang.MustCompile(`^(?:[A-Z][\w’'-]*\s){1,3}(?:therefore|thus|hence|accordingly)\b|^The figure (?:is|was|has|had|stands)\b`)

// ofList reports a line that counts on from lines which are not in it: "The third announcement is …", "A further 30 MW was
// added", "voting for the remaining 11 seats".
func ofList(text string) bool {
	if m := remaining.FindStringIndex(text); m != nil && !strings.ContainsAny(text[:m[0]], "0123456789") {
		return true
	}
	return countsOn.MatchString(text)
}

var (
	remaining = lang.MustCompile(`\bthe remaining \d`)
	countsOn  = lang.MustCompile(`^A further [\d₹]|\bthe same (?:facility|scheme|benefit|rule|relief) is |^One of the (?:two|three|four|five|six) (?:on|in|at|from) |^The (?:second|third|fourth|fifth|sixth) (?:[a-z]+ ){0,2}(?:announcement|initiative|pillar|decision|objective|component|recommendation|measure|feature|priority|outcome)(?: (?:is|was|will|relates|has|focuses|involves|concerns)\b|,)`)
)

// itsOwn is a possessive that opens a line whose subject comes after its verb: "At its foundation is the facility".
var itsOwn = lang.MustCompile(`^(?:At|In|Of|Among|With) (?:its|their) (?:[a-z]+ ){1,2}(?:is|are|was|were)\b`)

// bareThing reports a line that opens with a thing's sort alone, where "the" has been left out: "Program includes three modules".
func bareThing(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	return secondIsVerb(text) && (works()[lang.Stem(strings.ToLower(first), "en")] || first == "Report" || first == "Committee") && !strings.HasSuffix(first, "s")
}

var latePronoun = lang.MustCompile(`^(?:[A-Z][^,:]{4,120}(?:, (?:19|20)\d\d)?|With [^:A-Z]{4,200}), (it|they)\b`)

// onlyRelative reports that every verb of a text stands in a clause with "which" or "that".
func onlyRelative(text string) bool {
	for _, v := range lang.FiniteVerbs(text) {
		if !behindRelative.MatchString(text[:v.Start]) {
			return false
		}
	}
	return true
}

// showsNothing is a verb of showing whose object has lost the adjective that it was: "has demonstrated [robust] performance".
var showsNothing = lang.MustCompile(`\b(?:has|have|had) (?:shown|demonstrated|delivered|displayed|exhibited|witnessed|registered|recorded) (?:an? |its )?(?:performance|progress|growth|results?|improvements?|achievements?|outcomes?|trends?)\.?$`)

// subjectLost reports a deed in front of a verb without who did it: "After weighing all the bids shall begin in May", and a thing of
// which all verbs stand in clauses: "Implementation of the Salt Mission which aims to …".
func subjectLost(s string) bool {
	if m := afterDoing.FindStringIndex(s); m != nil {
		before, _, _ := strings.Cut(s, ",")
		v := mainAuxiliary.FindStringIndex(before)
		return v != nil && v[0] > m[1] && !subjectBefore.MatchString(before[m[1]:v[0]])
	}
	return (nounOfDeed.MatchString(s) || nameAlone.MatchString(s)) && !labelLine.MatchString(s) && onlyRelative(s)
}

var (
	mainAuxiliary = lang.MustCompile(`\b(?:shall|will|would|has been|have been|is|are|was|were)\b`)
	subjectBefore = lang.MustCompile(`\b(?:which|that|who|where|when|what|how|it|they|he|she|we)\b|\b[A-Z]`)
	// nounOfDeed opens an item of a list of measures.
	nounOfDeed = lang.MustCompile(`^(?:Implementation|Introduction|Establishment|Development|Promotion|Creation|Provision|Launch|Expansion|Adoption|Constitution|Notification|Formation|Organi[sz]ation|Extension|Revision|Paucity|Lack|Delay|Shortage|Use|(?:(?:Close|Regular|Continuous) )?[Mm]onitoring) (?:of|in) `)
	// nameAlone is a name, or several, of which one clause tells something: "Lime Scheme (LS) and Salt Plan, which promote digging".
	nameAlone = lang.MustCompile(`^(?:[-–—] ?)?(?:[Tt]he )?[A-Z][\w()/&.’-]*(?:,? (?:of|and|for|the|in|on|&|[A-Z(][\w()/&.’-]*))*,? (?:under |in |by |through )?(?:which|who|wherein) [^,;:]*(?:,? (?:thereby|thus|particularly|especially|including|such as) [^;:]*)?\.$`)
)

var behindRelative = lang.MustCompile(`\b(?:which|that|who|where)(?: \w+)? $`)

// bothOf is two that the line must name: "signed by both countries".
var bothOf = lang.MustCompile(`(?i)\b(?:both|the two) (?:the )?(?:countries|nations|sides|parties|governments|organi[sz]ations|leaders|ministers|prime ministers)\b`)

// nameless reports "both countries" in a line that does not name two, and "the region" in one that names no place before.
func nameless(text string) bool {
	if m := bothOf.FindStringIndex(text); m != nil {
		names := map[string]bool{}
		for _, n := range lang.Names(text) {
			names[n.Text] = true
		}
		return len(names) < 2 && !strings.Contains(text, "–") && !betweenTwo.MatchString(text)
	}
	m := theRegion.FindStringIndex(text)
	return m != nil && len(lang.Names(text[:m[0]])) == 0 && !strings.Contains(text, "[")
}

// betweenTwo is a pair joined by a hyphen: "India-France".
var betweenTwo = lang.MustCompile(`\b[A-Z][a-z]+-[A-Z][A-Za-z]+\b`)

var theRegion = lang.MustCompile(`\b[Tt]he region(?:\b[^'’-]|\.$)`)

// ending is the last two dozen bytes of a text, whole characters.
func ending(s string) string {
	at := max(0, len(s)-24)
	for at < len(s) && !utf8.RuneStart(s[at]) {
		at++
	}
	return s[at:]
}

// innerCapital reports a capital right behind a small letter, a digit or a stop, without which no words are glued.
func innerCapital(s string) bool {
	for i := 1; i < len(s); i++ {
		if p := s[i-1]; 'A' <= s[i] && s[i] <= 'Z' && ('a' <= p && p <= 'z' || '0' <= p && p <= '9' || p == '.') {
			return true
		}
	}
	return false
}

// headless reports a line, or what stands behind its label, that opens with its verb or a pronoun: a member of a list
// whose subject is its head.
func headless(text string) bool {
	rest := text
	if m := labelLine.FindString(text); m != "" {
		rest = strings.TrimSpace(text[strings.Index(text, ":")+1:])
		if openOrphan.MatchString(rest) && !opensWell.MatchString(rest) || lateSubject.MatchString(rest) {
			return true
		}
	}
	if opensWithVerb.MatchString(rest) {
		return true
	}
	verbs := lang.FiniteVerbs(rest)
	return len(verbs) > 0 && verbs[0].Start == 0 && strings.HasSuffix(verbs[0].Of(rest), "s") && !strings.HasSuffix(verbs[0].Of(rest), "ss")
}

// opensWithVerb is a deed without its doer: "Signed an MoU with …", "Introduced the product …".
var opensWithVerb = lang.MustCompile(phrases("deeds-without-doer"))

// unsaidOf is a word of relation without that to which it relates.
var unsaidOf = lang.MustCompile(`(?i)` + phrases("unsaid-of"))

var samePeriod = lang.MustCompile(`(?i)\b(?:during|over|in|for) the (?:same|said) period\b`)

// periodAway reports "this period" in a line that tells no time, of a document whose title tells none.
func periodAway(text, title string) bool {
	return thisPeriod.MatchString(text) && !hasPeriod(text) && !lapse.MatchString(text) && !hasPeriod(title)
}

var thisPeriod = lang.MustCompile(`(?i)\b(?:during|over|in|for) this period\b`)

// lapse is a stretch of time that a line tells before it points at it: "has served for 12 years, and during this period".
var lapse = lang.MustCompile(`(?i)\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|a|last|past) (?:years?|months?|weeks?|days?|decades?)\b.*\bthis period\b`)

// hasPeriod reports whether a line names a time of its own.
func hasPeriod(text string) bool {
	for _, w := range lang.Dates(text, sandarbh.Date{}) {
		if !w.Relative {
			return true
		}
	}
	return false
}

// thoseWho follows a "those" that explains itself.
var thoseWho = lang.MustCompile(`^(?:who|whose|which|that|with|without|in|of|from|having|under|on|at|by|not|above|below|affected|involved|living|working|belonging|covered|engaged|seeking|holding|[a-z]{3,}(?:ing|ed))$`)

// saidBefore reports whether one of the three words behind a "these" stands before it in the line: "to study the
// changes and to deal with these changes".
func saidBefore(before, behind string) bool {
	stems := stemsOf(before, "en")
	for i, t := range lang.Tokens(behind) {
		if i == 3 || t.Kind != lang.Word {
			break
		}
		if !lang.Stop(t.Norm) && stems[lang.Stem(t.Norm, "en")] {
			return true
		}
	}
	return false
}

func outsideBrackets(s string) string {
	if !strings.ContainsAny(s, "[]") {
		return s
	}
	var b strings.Builder
	depth := 0
	for _, r := range s {
		switch {
		case r == '[':
			depth++
		case r == ']':
			depth = max(0, depth-1)
		case depth == 0:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// lonelyQuote is a single quotation mark with a space on both sides.
var lonelyQuote = lang.MustCompile(`(?:^|\s)['‘’](?:\s|$)|\s['’][.,]`)

// closes reports whether brackets and double quotes come in pairs.
func closes(s string) bool {
	var open []rune
	straight := 0
	for i, r := range s {
		switch r {
		case '(', '[', '“':
			open = append(open, r)
		case ')', ']', '”':
			if r == '”' && len(open) == 0 && inches.MatchString(s[:i]) {
				continue // "wafers of 6”"
			}
			if len(open) == 0 || open[len(open)-1] != balanced[r] {
				return false
			}
			open = open[:len(open)-1]
		case '"':
			straight++
		}
	}
	return len(open) == 0 && straight%2 == 0 && len(lonelyQuote.FindAllString(s, -1))%2 == 0
}

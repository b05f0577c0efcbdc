package cite

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// class is a set of roles that a word can play. The lists are small on purpose: a word in none of them must simply
// be kept.
type class uint32

const (
	article   class = 1 << iota // and demonstratives: may go and come
	honorific                   // before a name
	filler                      // adverbs of connexion and praise that carry no fact
	praise                      // adjectives that carry no fact
	preposition
	coordinator
	auxiliary
	modal
	negation
	hedge       // limits what is said: about, up to, proposed, draft, estimated …
	condition   // if, unless, except, subject to …
	attribution // said, according to, alleged …
	relative    // which, who, where
	verb        // finite forms common in news
	participle  // -ed and -ing
	superlative // first, largest, only
	today       // a relative day
	pronoun
	generic // nouns by which a text refers back: scheme, Ministry, project
	causal
)

// cue are the classes that must not be left out.
const cue = modal | negation | hedge | condition | attribution

var lexicon = build(map[class]string{
	article: "a an the this these that those such said its their his her",
	honorific: "shri smt sri sh shrimati sushri kumari ms mr mrs dr prof professor hon'ble honble honourable hon miss h.e h.e. excellency excellencies majesty highness m/s thiru selvi adv er padma " +
		"श्री श्रीमती सुश्री डॉ डा प्रो माननीय श्रीमान पंडित",
	filler: "recently newly hereby also further furthermore moreover additionally besides meanwhile accordingly however successfully formally officially notably " +
		"significantly thus indeed jointly respectfully proudly warmly etc viz already " +
		"भी",
	praise: "premier significant historic landmark flagship ambitious visionary major key important robust vibrant prestigious great worldclass " +
		"dedicated comprehensive pioneering transformative transformational remarkable momentous total overall renowned celebrated " +
		"iconic revolutionary pathbreaking groundbreaking phenomenal unprecedented impressive massive tremendous stellar whopping staggering gamechanging trailblazing special present glorious grand esteemed respected magnitude strategic proactive able dynamic",
	preposition: "of in on at by for with from to into onto under over above below between among across through during within since until till " +
		"against towards toward upon about around as than per via after before behind beyond along near amid despite including concerning regarding " +
		"में पर से तक को के की का ने द्वारा लिए साथ तहत बीच",
	coordinator: "and or nor while whereas but और तथा एवं व या लेकिन परंतु जबकि",
	auxiliary: "is are was were be been being has have had am do does did " +
		"है हैं था थी थे हो गया गई गए रहा रही रहे",
	modal: "will would shall should can could may might must ought cannot चाहिए सकता सकती सकते",
	negation: "not no never neither nor none without cannot nobody nothing hardly scarcely fails fail failed refuse refused refuses reject rejected rejects deny denied " +
		"denies lack lacks lacked n't non नहीं न मत बिना ना",
	hedge: "approximately approx nearly almost roughly circa some least most maximum minimum only merely just mainly largely partly partially " +
		"substantially completely fully wholly initially temporarily temporary interim provisional provisionally tentative tentatively draft proposed propose proposes " +
		"proposal likely unlikely expected expects expect estimated estimates estimate projected projection planned plans plan intended intends intend aims aim aimed seeks seek " +
		"envisaged envisages envisioned envisions targeted scheduled slated poised potential possible possibly probable probably perhaps principle preliminary advance " +
		"claimed claims claim alleged allegedly reportedly reported purported supposed apparently seemingly seems seem appears appear attempt attempts attempted " +
		"try tries tried trying hope hopes hoped consider considers considered considering explore explores explored exploring examine examined examining recommend recommends recommended " +
		"suggest suggests suggested urge urges urged call calls called agreed agree agrees want wants wanted pending eligible voluntary mandatory optional " +
		"marginally slightly barely half double nominal real average cumulative annual monthly gross net upto exceeding exceed exceeds minimum ceiling limit limited capped " +
		"less more fewer greater lower higher before after earlier later prior unconfirmed suspected ready set due " +
		"decided decides decide resolved pledged promised committed vowed directed asked allowed permitted required requires " +
		"लगभग करीब तकरीबन अधिकतम न्यूनतम कम अधिक ज्यादा केवल सिर्फ प्रस्तावित प्रस्ताव संभावित संभावना अनुमानित अनुमान अपेक्षित उम्मीद आशंका मसौदा प्रारूप सैद्धांतिक अंतरिम अनंतिम आंशिक " +
		"शुद्ध कथित दावा सुझाव सिफारिश लक्ष्य पहले बाद",
	condition: "if unless except excepting excluding exclusive inclusive barring save provided providing notwithstanding subject whether once otherwise contingent conditional " +
		"conditions condition whichever whenever wherever although though lest depending irrespective regardless until till when only instead rather " +
		"यदि अगर बशर्ते सिवाय छोड़कर अलावा शर्त अधीन जब तब अन्यथा हालांकि",
	attribution: "said says saying say told tells telling stated stating according added adds argued argues arguing contended contends submitted submits informed informs informing " +
		"alleged alleges alleging claimed claims claiming noted notes noting observed observes observing opined opines believes believe believed hoped expressed described describes describing " +
		"termed called calls calling asserted asserts urged warned warns warning maintained insisted emphasised emphasized stressed underlined highlighted mentioned reiterated affirmed " +
		"remarked commented showed shows quoted quoting reportedly allegedly accused accuses predicted predicts forecast forecasts viewed feels felt acknowledged admitted conceded denied assured clarified " +
		"replied responded sources citing cited per recalled apprised alluded " +
		"कहा बताया अनुसार मुताबिक दावा आरोप कहते कहना मानना जताया जताई बोले कथित",
	relative: "which who whose whom where wherein whereby जो जिस जिसके जिसमें जिसकी जिन",
	verb: "rose fell grew increased decreased declined dropped stood reached remained became came went made took gave got held met launched approved signed passed inaugurated released announced " +
		"sanctioned notified introduced covers cover includes include comprises comprise provides provide aims seeks uses use requires require rose falls rises grows increases decreases declines stands reaches remains " +
		"becomes comes makes takes gives gets holds meets launches approves signs passes inaugurates releases announces appointed appoints ordered orders directed directs ruled rules dismissed dismisses " +
		"upheld upholds struck quashed killed died injured affected affects benefits benefit helps help enables enable allows allow ensures ensure supports support offers offer serves serve lies lie flows flow " +
		"began begin begins commenced commences concluded concludes ended ends started starts started set sets won wins lost loses won developed develops built builds found finds shows show showed " +
		"received receives paid pays spent spends allocated allocates disbursed disburses exported exports imported imports produced produces generated generates conducted conducts completed completes joined joins " +
		"established establishes constituted constitutes amended amends replaced replaces repealed repeals bans banned imposed imposes raised raises cut cuts reduced reduces doubled hosted hosts chaired chairs led leads visited visits " +
		"called said says told stated added informed described noted observed argued contended alleged claimed registered registers recorded records witnessed witnesses issued issues granted grants extended extends " +
		"decides agrees recommends suggests urges intends proposes hopes wants expects considers explores ranked ranks topped tops projects recognizes highlights underscores underlines entered enters left leaves moved moves bought sold brought taught kept wrote drew drove flew chose caught fought shot lent laid stays stay stayed runs run ran works work worked",
	participle:  "set built held led made known given taken sent spread run based born spent won drawn grown seen written spoken",
	superlative: "first largest biggest highest lowest smallest longest shortest oldest newest fastest latest last only sole maiden deepest tallest second third most top पहला पहली पहले सबसे प्रथम",
	today:       "today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday आज कल सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार",
	pronoun:     "it he she they them him her its their his this these इस इसका इसकी इसके इन इनका इसे यह ये वे वह उन्होंने उन्हें उनके उनकी",
	generic: "scheme schemes yojana ministry project projects programme program mission bill act court bench tribunal board commission committee council company agency mou mous agreement agreements treaty pact pilot " +
		"exercise satellite engine missile species crab bird frog plant university institute centre center bank policy initiative portal campaign report survey index bulletin minister government department corporation authority loan " +
		"fund platform system facility corridor bridge tunnel road line lines plan framework rules guidelines code ordinance amendment law judgment order " +
		"petitioner vessel ship submarine aircraft drone vaccine drug device technology mission summit conference meeting visit dialogue body organisation organization delegation team group award park sanctuary " +
		"reserve river lake island district state union country countries city village villages houses house farmers farmer beneficiaries " +
		"योजना योजनाओं परियोजना परियोजनाओं मंत्रालय मिशन विधेयक अधिनियम न्यायालय आयोग समिति परिषद कार्यक्रम पोर्टल समझौता समझौते",
	causal: "because due owing therefore hence thereby consequently resulting results result resulted leading leads led causing causes caused cause owing since so thanks triggered क्योंकि इसलिए कारण वजह",
})

// build turns lists into a table from a word to its classes.
func build(lists map[class]string) map[string]class {
	out := make(map[string]class, 1200)
	for c, words := range lists {
		for w := range strings.FieldsSeq(words) {
			out[spelling(lang.Fold(w))] |= c
		}
	}
	return out
}

// folded brings the keys of a table into the form of a token's.
func folded(in map[string]string) map[string]string {
	out := make(map[string]string, len(in))
	for k, v := range in {
		out[lang.Fold(k)] = v
	}
	return out
}

// classify sets the classes of tokens, which for some depend on their neighbours.
func classify(in []token) {
	for i := range in {
		t := &in[i]
		if t.kind != word {
			if t.kind == ordinal && (t.key == "1th" || t.key == "2th" || t.key == "3th") {
				t.class = superlative
			}
			continue
		}
		next, prev := "", ""
		if i+1 < len(in) {
			next = in[i+1].key
		}
		if i > 0 {
			prev = in[i-1].key
		}
		c := lexicon[t.key]
		if c&^(verb|hedge|attribution|negation|causal) == 0 {
			if n := len(t.key); n > 4 && (strings.HasSuffix(t.key, "ed") || strings.HasSuffix(t.key, "ing")) {
				c |= participle
			}
		}
		t.class = contextual(t, c, prev, next, i+1 < len(in) && in[i+1].kind == number)
		if t.key == "higher" && schooling[next] {
			t.class = 0 // "higher education" is no comparison
		}
		if t.key == "about" && i > 0 && in[i-1].kind == number {
			t.class |= hedge
		}
		if t.is(attribution) && !speaks(in, i) {
			t.class = t.class&^attribution | verb
		}
		if t.is(condition) && (t.key == "until" || t.key == "till") && i+1 < len(in) && (in[i+1].kind == date || in[i+1].kind == year) {
			t.class &^= condition
		}
		if t.class&(verb|participle) != 0 && t.class&attribution == 0 && thatBehind(in, i) {
			t.class |= attribution
		}
	}
}

var schooling = map[string]bool{"education": true, "educational": true, "secondary": true, "learning": true, "studies": true, "judiciary": true}

// speaks tells a verb of saying from its other uses: "described a new species", "added two wetlands".
func speaks(in []token, i int) bool {
	switch in[i].key {
	case "described", "describes", "describing", "viewed", "expressed", "called", "termed", "calling":
		for k := i + 1; k < len(in) && k < i+12; k++ {
			if in[k].key == "as" || in[k].key == "that" || in[k].key == "hope" || in[k].key == "confidence" {
				return true
			}
		}
		return in[i].key == "called" || in[i].key == "termed" || in[i].key == "calling"
	case "added", "adds", "noted", "observed", "recalled", "submitted", "submits", "replied", "responded", "quoted", "maintained", "highlighted", "mentioned", "reported":
		next := &in[i+1]
		if next.kind == terminal && i > 0 && in[i-1].is(auxiliary) && in[i].key != "reported" {
			return false // "links will be added"
		}
		return next.key == "that" || next.kind == terminal || next.before&(comma|colon) != 0 || i > 0 && (in[i-1].is(pronoun) || in[i-1].key == "as" || in[i-1].key == "are" || in[i-1].key == "is") || thatBehind(in, i)
	}
	switch in[i].key {
	case "warning": // "an early warning system"
		return in[i].before&comma != 0 || in[i+1].key == "against" || thatBehind(in, i)
	case "sources": // "data from satellite sources", but "according to official sources", "sources in the ministry said"
		for k := max(0, i-3); k < i; k++ {
			if in[k].key == "to" || in[k].key == "per" || in[k].key == "citing" || in[k].key == "quoting" || in[k].key == "quoted" {
				return true
			}
		}
		for k := i + 1; k < len(in) && k < i+7; k++ {
			if lexicon[in[k].key]&attribution != 0 {
				return true
			}
		}
		return false
	}
	if k := in[i].key; k == "showed" || k == "shows" {
		next := &in[i+1]
		if next.kind == terminal || next.key == "on" || next.before&comma != 0 || thatBehind(in, i) {
			return true
		}
		return false
	}
	return true
}

// thatBehind reports a clause with "that" that depends on the word at i: "held by a majority of 8:1 that".
func thatBehind(in []token, i int) bool {
	for k := i + 1; k < len(in) && k < i+9; k++ {
		if in[k].key == "that" {
			p := &in[k-1]
			return k == i+1 || in[i].key == "held" || in[i].key == "ruled" || in[i].key == "told" || in[i].key == "informed" || p.kind == number || p.before != 0
		}
		if in[k].before&edge != 0 || in[k].is(verb|auxiliary|modal|coordinator) {
			return false
		}
	}
	return false
}

// contextual takes a role away, or gives one, where the neighbours tell.
func contextual(t *token, c class, prev, next string, numberNext bool) class {
	switch t.key {
	case "no":
		if numberNext || next == "." {
			c &^= negation
		}
	case "may", "march":
		if t.upper && prev != "" {
			c &^= modal
		}
	case "that":
		c &^= relative
	case "said":
		if prev == "the" {
			return article
		}
		c &^= article
	case "over", "above", "around", "about", "under", "below", "within", "beyond", "some":
		if numberNext || prev == "and" || prev == "or" {
			c |= hedge
		} else {
			c &^= hedge
		}
	case "up":
		if next == "to" {
			c |= hedge
		}
	case "as":
		if next == "on" || next == "of" {
			c |= hedge
		}
	case "per":
		if prev == "as" {
			c |= attribution
		} else {
			c &^= attribution
		}
	case "subject":
		if next != "to" {
			c &^= condition
		}
	case "provided", "providing":
		if next != "that" {
			c = c&^condition | participle
		}
	case "inclusive", "exclusive":
		if next != "of" {
			c &^= condition
		}
	case "principle":
		if prev != "in" {
			c &^= hedge
		}
	case "set", "ready", "due", "able", "call", "calls", "limit", "limited", "plan", "plans", "target", "aim", "limitless":
		if next != "to" {
			c &^= hedge | causal
		}
		if t.key == "calls" && (next == "at" || next == "from" || next == "of") {
			c &^= attribution
		}
	case "agreed", "decided", "directed", "asked", "allowed", "permitted", "required", "resolved", "pledged", "promised", "committed", "vowed", "want", "wants", "wanted":
		if next != "to" {
			c &^= hedge
		}
	case "called":
		if next != "for" && next != "it" && next != "the" {
			c &^= attribution | hedge
		}
	case "noted", "observed", "submitted", "expressed", "described", "mentioned", "highlighted", "reported":
	case "once":
		if next == "in" || next == "a" || next == "every" {
			c &^= condition
		}
	case "save":
		if next != "for" && next != "as" && next != "that" {
			c &^= condition
		}
	case "claims", "forecasts":
		switch next {
		case "at", "of", "against", "from", "and", "by", "for", "on":
			c &^= attribution | hedge
		}
	case "informed":
		switch prev {
		case "make", "makes", "making", "made", "more", "well", "an", "take", "taking", "for", "better":
			c &^= attribution
		}
	case "assured":
		if numberNext || next == "free" || next == "return" || next == "returns" || next == "supply" || next == "income" {
			c &^= attribution
		}
	case "conditions":
		switch prev {
		case "", "under", "on", "the", "certain", "these", "such", "following", "prescribed", "to", "of", "with", "and", "all", "any", "no", "or", "per", "specified", "some", "its", "their":
		default:
			c &^= condition
		}
	case "scheduled":
		if t.upper && (strings.HasPrefix(next, "caste") || strings.HasPrefix(next, "tribe") || strings.HasPrefix(next, "area")) {
			c &^= hedge
		}
	case "potential":
		if next == "" && lexicon[prev]&auxiliary == 0 {
			c &^= hedge // "the future potential."
		}
	case "just":
		if !numberNext && (strings.HasSuffix(next, "ed") || next == "begun" || next == "held" || next == "opened") {
			c = c&^hedge | filler
		}
	case "since":
		c &^= causal
	case "second", "third", "last", "top", "latest":
		if prev != "the" {
			c &^= superlative
		}
	case "most":
		if prev == "at" {
			c |= hedge
		}
	case "her", "his", "their", "its":
		c &^= article
	case "being":
		if prev == "well" {
			c &^= auxiliary
		}
	case "this", "these", "those", "that's", "such":
	case "real", "nominal", "average", "annual", "monthly", "gross", "net", "cumulative", "special", "advance", "revised":
	case "led":
		if next == "by" {
			c = participle | verb
		}
	}
	return c
}

var currency = folded(map[string]string{
	"rs": "INR", "rs.": "INR", "₹": "INR", "inr": "INR", "rupees": "INR", "rupee": "INR", "रुपये": "INR", "रुपए": "INR", "रु": "INR", "रु.": "INR", "रूपये": "INR",
	"$": "USD", "us": "USD", "us$": "USD", "usd": "USD", "dollars": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP", "¥": "JPY", "jpy": "JPY", "yen": "JPY",
})

var scale = folded(map[string]string{
	"lakh": "lakh", "lakhs": "lakh", "lac": "lakh", "lacs": "lakh", "crore": "crore", "crores": "crore", "cr": "crore", "thousand": "thousand",
	"million": "million", "billion": "billion", "trillion": "trillion", "mn": "million", "bn": "billion", "hundred": "hundred",
	"लाख": "lakh", "करोड़": "crore", "करोड": "crore", "हजार": "thousand", "हज़ार": "thousand",
})

var numberWords = folded(map[string]string{
	"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8", "nine": "9", "ten": "10", "eleven": "11", "twelve": "12",
	"thirteen": "13", "fourteen": "14", "fifteen": "15", "sixteen": "16", "seventeen": "17", "eighteen": "18", "nineteen": "19", "twenty": "20", "thirty": "30",
	"forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
	"दो": "2", "तीन": "3", "चार": "4", "पांच": "5", "पाँच": "5", "छह": "6", "सात": "7", "आठ": "8", "नौ": "9", "दस": "10",
})

var ordinalWords = folded(map[string]string{
	"first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9", "tenth": "10",
	"eleventh": "11", "twelfth": "12", "thirteenth": "13", "fourteenth": "14", "fifteenth": "15", "sixteenth": "16",
})

var monthNumber = folded(map[string]string{
	"january": "01", "february": "02", "march": "03", "april": "04", "may": "05", "june": "06", "july": "07", "august": "08", "september": "09", "october": "10", "november": "11", "december": "12",
	"jan": "01", "feb": "02", "mar": "03", "apr": "04", "jun": "06", "jul": "07", "aug": "08", "sept": "09", "sep": "09", "oct": "10", "nov": "11", "dec": "12",
	"जनवरी": "01", "फरवरी": "02", "मार्च": "03", "अप्रैल": "04", "मई": "05", "जून": "06", "जुलाई": "07", "अगस्त": "08", "सितंबर": "09", "सितम्बर": "09", "अक्टूबर": "10", "नवंबर": "11", "नवम्बर": "11", "दिसंबर": "12", "दिसम्बर": "12",
})

// same brings variants of one word together.
var same = folded(map[string]string{
	"kms": "km", "kilometre": "km", "kilometres": "km", "kilometer": "km", "kilometers": "km", "percent": "%", "upto": "upto",
	"approx": "about", "approximately": "about", "programme": "program", "programmes": "programs", "centre": "center", "centres": "centers", "labour": "labor",
	"defence": "defense", "hectares": "hectare", "tonnes": "tonne", "metres": "metre", "metric": "metric", "degrees": "degree",
	"प्रतिशत": "%", "फीसदी": "%", "फ़ीसदी": "%", "किमी": "km", "किलोमीटर": "km",
})

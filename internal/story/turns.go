package story

import (
	"slices"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// stageTurns are turns of phrase that tell how far an act is, beside the verbs of actWords.
var stageTurns = []struct {
	class string
	stage stage
	re    *lang.Pattern
}{
	{"start", done, lang.MustCompile(`(?i)\b(?:(?:has|have|had) (?:now |already |at last |finally )?(?:gone|come|entered|moved)|went|entered|was put|were put|has been put|have been put) (?:in)?to (?:(?:commercial|full|regular|passenger|public) )?(?:production|service|operations?|use)\b|\b(?:has|have|had) (?:now |already )?gone (?:live|on stream|on air)\b|\bwent live\b|\b(?:has|have) come on stream\b|\b(?:is|are) (?:now |already )?(?:up and running|in service|in operation|in commercial production)\b|\b(?:has|have) (?:now |already )?(?:taken off|got going|got under ?way|opened (?:its|their) doors|thrown open)\b|\b(?:is|are) (?:now |already )(?:open|running|working|plying|operating|producing|serving|available)\b|\b(?:has|have) (?:carried|ferried|served|treated|produced) (?:its|their|the) first\b`)},
	{"start", willBe, lang.MustCompile(`(?i)\b(?:yet|still|set|due|slated|scheduled|about|going|expected|likely|poised|ready) to (?:go (?:in)?to (?:commercial )?(?:production|service|operation)|go live|come on stream|take off|become operational|be operational|enter (?:service|production|operation))\b|\b(?:will|shall) (?:go (?:in)?to (?:commercial )?(?:production|service|operation)|go live|come on stream|take off|become operational|be operational|be in service|enter (?:service|production|operation))\b|\b(?:launch|roll-?out|opening|inauguration|production|service|operations?) (?:is|are) (?:yet to|still to|due|expected|slated|scheduled|awaited)\b`)},
	{"join", willBe, lang.MustCompile(`(?i)\bratification (?:will|is (?:yet|still|pending|awaited|due|to )|has yet|remains|is under)|\b(?:yet|still|has) to (?:be )?(?:ratify|ratified|accede)\b|\b(?:awaits?|awaiting|pending) ratification\b|अनुसमर्थन (?:होगा|बाकी|शेष|लंबित)`)},
	{"join", done, lang.MustCompile(`(?i)\b(?:has|have|had) (?:now |already |also )?(?:ratified|acceded)\b|\bdeposited (?:its|the) instruments? of ratification\b|\bratified by\b|अनुसमर्थन (?:कर दिया|किया|हो गया)`)},
	{"pass", done, lang.MustCompile(`(?i)\b(?:both Houses|Parliament|the Assembly|Vidhan Sabha)(?: of Parliament)?(?: has| have| had)?(?: now)? (?:passed|cleared|adopted|enacted)\b|\b(?:was|were|been) (?:passed|adopted|cleared) by (?:both Houses|Parliament|the Assembly)\b|\bhas become (?:law|an Act)\b|\bgot (?:the )?assent\b|संसद ने .{0,60}(?:पारित|मंजूर)`)},
	{"pass", proposed, lang.MustCompile(`(?i)\b(?:Bill|legislation)\b.{0,90}\b(?:was|were|has been|been) (?:introduced|tabled|brought|moved|listed|taken up)\b|\b(?:introduced|tabled|brought in|moved) (?:the|a) .{0,80}\bBill\b|\bBill\b.{0,80}\b(?:referred|sent|go) to (?:a |the )?(?:joint|select|standing|parliamentary) (?:parliamentary )?(?:committee|panel)\b|विधेयक.{0,60}(?:पेश किया|पेश हुआ|समिति को भेज)`)},
	{"houses", done, lang.MustCompile(`(?i)\b(?:both Houses|Parliament)(?: of Parliament)?(?: has| have| had)?(?: now)? (?:passed|passes|cleared|clears|adopted|approved|approves)\b|\b(?:passed|cleared|adopted|approved) by (?:both Houses|Parliament)\b|संसद (?:के दोनों सदनों )?(?:ने|में|से) .{0,60}(?:पारित|मंजूर)|दोनों सदनों (?:ने|में|से) .{0,60}(?:पारित|मंजूर)`)},
	{"houses", notDone, lang.MustCompile(`(?i)\b(?:Lok|Rajya) Sabha\b[^.]{0,90}\b(?:passe[sd]|cleared|clears|adopted|approved)\b[^.]{0,60}\b(?:the )?(?:Lok|Rajya) Sabha (?:is|will|has yet|is yet)\b|\b(?:passed|cleared|adopted|approved) by the (?:Lok|Rajya) Sabha\b[^.]{0,70}\b(?:will|to|goes|go|moves|sent|next|awaits?)\b[^.]{0,30}\b(?:Lok|Rajya) Sabha\b|\b(?:has|have) (?:yet|still) to (?:pass|clear|be passed by) the (?:Lok|Rajya) Sabha\b|\b(?:goes|moves|go|sent) (?:now )?to the (?:Lok|Rajya) Sabha\b`)},
	{"approve", proposed, lang.MustCompile(`(?i)\bin[- ]principle (?:approval|clearance|nod|sanction|consent)\b|\b(?:preliminary|provisional|interim|stage[- ](?:I|1|one)|first[- ]stage) (?:approval|clearance|nod|sanction)\b`)},
	{"approve", done, lang.MustCompile(`(?i)\b(?:final|full|formal|stage[- ](?:II|2|two)) (?:approval|clearance|nod|sanction|consent)\b`)},
	{"approve", proposed, lang.MustCompile(`(?i)\b(?:approval|clearance|nod|sanction|licence|consent)\b[^.;]{0,40}\b(?:will be (?:considered|given|sought|decided|taken)|is (?:awaited|pending|yet to|still to|being sought)|(?:has|have) yet to|is under consideration)|(?:मंजूरी|स्वीकृति|अनुमति)[^।]{0,30}(?:बाकी|लंबित|मिलनी है|ली जाएगी)`)},
	{"approve", done, lang.MustCompile(`(?i)\b(?:approval|clearance|nod|sanction|licence|consent)\b[^.;]{0,40}\b(?:has|have|had|was|were) (?:now |already )?(?:been )?(?:granted|given|accorded|obtained|received)\b|\b(?:has|have) (?:now |already )?(?:granted|given|accorded|got|received|won|secured|obtained) (?:(?:the|its|an?|final|environmental|environment|forest) ){0,3}(?:approval|clearance|nod|sanction|licence|consent)\b|(?:मंजूरी|स्वीकृति|अनुमति) (?:मिल गई|दे दी|मिली)`)},
	{"work", willBe, lang.MustCompile(`(?i)\b(?:tenders?|bids?|quotations?)\b[^.;,]{0,60}? (?:will|shall|are to|is to|are yet to|is yet to|have yet to|would) be (?:invited|called|floated|opened|issued|sought|awarded|finalised|decided)\b|\b(?:foundation stone|ground-?breaking|bhoomi pujan)\b[^.;]{0,40}\b(?:will|shall|is to|is yet to|would) be\b|\b(?:work|construction|digging|laying|building)\b[^.;]{0,60}\b(?:will|shall|is to|is expected to|is likely to|is yet to|is due to|is scheduled to) (?:begin|start|commence|be taken up|be started)\b|निविदा[^।]{0,40}(?:होगी|जाएगी|जाएंगी)|(?:काम|निर्माण|खुदाई)[^।]{0,40}शुरू (?:होगा|होगी|किया जाएगा|की जाएगी)`)},
	{"work", done, lang.MustCompile(`(?i)\b(?:work|construction|digging|laying|building)\b[^.;]{0,110}?\b(?:has|have) (?:already |now )?(?:begun|started|commenced|been taken up)\b|\b(?:work|construction)\b[^.;]{0,40}?\b(?:began|started|commenced|is under ?way|is on)\b|\bis under construction\b|\b(?:diggers|earthmovers|workers|masons) (?:are|have been) (?:at work|digging|building)\b|(?:काम|निर्माण|खुदाई)[^।]{0,40}शुरू (?:हो गया|हो गई|हो चुका|हो चुकी|हुआ|हुई|कर दिया)`)},
	{"exempt", willBe, lang.MustCompile(`(?i)\b(?:will|shall|would|are to|is to) be (?:exempt(?:ed)?|freed|free of|waived|spared)\b|\b(?:will|shall) (?:pay no|not have to pay|be given (?:an exemption|relief))\b|छूट (?:मिलेगी|दी जाएगी)|माफ (?:होगा|किया जाएगा)`)},
	{"exempt", done, lang.MustCompile(`(?i)\b(?:has|have) (?:now |already )?been (?:exempted|freed|waived|spared)\b|\b(?:no longer|already) (?:pay|have to pay|need to pay)s?\b|छूट (?:मिल गई|दे दी|मिलने लगी)|माफ (?:हो गया|कर दिया)`)},
	{"pay", willBe, lang.MustCompile(`(?i)\b(?:will|shall|is to|are to) (?:soon )?(?:be (?:paid|credited|transferred|disbursed|distributed)|receive|get)\b`)},
	{"pay", done, lang.MustCompile(`(?i)\b(?:has|have) (?:now |already )?(?:been (?:paid|credited|transferred|disbursed|distributed)|received|got)\b|\b(?:was|were) (?:paid|credited|transferred|disbursed|distributed)\b`)},
	{"notify", proposed, lang.MustCompile(`(?i)\bpropos(?:al|es|ed|ing) (?:to|for) (?:the )?(?:notify|notifying|notification)\b|\bdraft notification\b|\bobjections (?:may|can|are|have been) (?:be )?(?:filed|sent|invited|sought)\b`)},
	{"notify", proposed, lang.MustCompile(`(?i)\b(?:prepared|issued|released|published|circulated|put out|brought out|floated) (?:a|the|its) draft\b|\bdraft (?:on|of|for) (?:the )?\p{L}+|\b(?:comments|objections|suggestions|views) (?:are|have been|were) (?:invited|sought)\b|\b(?:is|are) (?:still )?(?:only )?(?:a draft|in draft|at (?:the )?draft stage)\b`)},
	{"notify", done, lang.MustCompile(`(?i)\b(?:issued|notified|published|released|brought out|put out) (?:the |its )?final\b|\bfinal (?:rules|norms|guidelines|notification|list|regulations|policy|code)\b[^.;]{0,40}\b(?:have|has|was|were|are|is) (?:been )?(?:issued|notified|published|released|out)\b`)},
	{"complete", notDone, lang.MustCompile(`(?i)\b(?:is|are) (?:still |now )?(?:under construction|under execution|being (?:built|laid|constructed|erected)|unfinished|half[- ]built)\b|\b(?:per cent|%) (?:of the (?:[\p{L}]+ ){0,2}(?:work|piling|tunnelling|construction|structure) )?(?:is|has been|was) (?:complete|completed|over|done|finished)\b|निर्माणाधीन|काम (?:जारी|चल रहा)`)},
	{"verdict", done, lang.MustCompile(`\b(?:struck down|upheld|quashed|set aside|thrown out|dismissed) by (?:the |a )?(?:[\p{L}]+ ){0,3}(?:Court|[Bb]ench|[Tt]ribunal|[Jj]udges)\b|\b(?:Supreme Court|High Court|[Cc]ourt|[Bb]ench|[Tt]ribunal|[Jj]udges)\b[^.;]{0,40}\b(?:ruled|held|upheld|struck down|quashed|allowed|dismissed|set aside|threw out|decided)\b`)},
	{"start", proposed, lang.MustCompile(`(?i)\b(?:is|are) (?:still |now |only )?(?:on (?:a )?trial|being (?:tried|tested|piloted)|in (?:a |its )?pilot|at (?:the )?(?:pilot|trial|testing) stage)\b|परीक्षण के तौर पर`)},
	{"start", willBe, lang.MustCompile(`के लिए (?:इसे )?(?:खोला जाएगा|खोली जाएगी|खोले जाएंगे|खुलेगा|खुलेगी)`)},
	{"start", done, lang.MustCompile(`के लिए (?:खोल (?:दिया|दी|दिए)|खोला गया|खोली गई|खुल (?:गया|गई|चुका|चुकी))`)},
	{"talks", notDone, lang.MustCompile(`(?i)\b(?:talks|negotiations)\b[^.;]{0,40}\b(?:are|is) (?:still )?(?:continuing|on|under ?way|in progress|going on|ongoing)\b|\b(?:talks|negotiations) (?:continue|remain inconclusive|will continue|are yet to)\b|बातचीत (?:जारी|चल रही)`)},
	{"talks", done, lang.MustCompile(`(?i)\b(?:has|have) (?:now |already )?(?:concluded|wrapped up|sealed|clinched|finalised) (?:(?:the|their|its|a|an|free|trade|long-awaited) )*(?:agreement|pact|deal|treaty|talks|negotiations)\b|\b(?:talks|negotiations|agreement|pact)\b[^.;]{0,40}\b(?:has|have) (?:now |already )?(?:been )?(?:concluded|wrapped up)\b|बातचीत (?:पूरी|संपन्न) हो`)},
	{"inscribe", proposed, lang.MustCompile(`(?i)\bon (?:the |its |UNESCO['’]s )*(?:UNESCO )?tentative list\b|संभावित सूची|अस्थायी सूची`)},
	{"inscribe", done, lang.MustCompile(`(?i)\b(?:has|have) (?:now |already )?been (?:inscribed|added to the (?:UNESCO )?World Heritage List)\b|\b(?:was|were|is|are) (?:now )?(?:inscribed (?:on|in|as)|a World Heritage Site)\b|विश्व (?:धरोहर|विरासत) सूची में (?:शामिल|दर्ज)`)},
	{"use", proposed, lang.MustCompile(`(?i)\b(?:is|are) (?:still |now )?(?:in|under|undergoing|on) (?:(?:a|its|the|human|clinical|final|last|field|late-stage|phase[- ](?:i{1,3}|[1-4]|one|two|three)) )*trials?\b|\b(?:is|are) (?:still |now )?being tried (?:on|out|in)\b|परीक्षण (?:जारी|चल रहा|के तीसरे चरण)`)},
	{"use", done, lang.MustCompile(`(?i)\b(?:has|have|was|were) (?:now |already )?(?:been )?(?:approved|cleared|licensed|authorised) for (?:(?:emergency|public|general|human|commercial|restricted) )*(?:use|sale|marketing|cultivation|release)\b|उपयोग (?:की मंजूरी मिल|के लिए मंजूर)`)},
	{"force", done, lang.MustCompile(`(?i)\b(?:has|have) (?:now |already )?(?:come|entered) into (?:force|effect)\b|\b(?:is|are) (?:now |already )?in force\b|\b(?:came|entered) into (?:force|effect)\b|\btook effect\b|लागू (?:हो गया|हो गई|हो गए|हो चुका|हो चुकी|कर दिया|कर दी)`)},
	{"force", willBe, lang.MustCompile(`(?i)\b(?:will|shall|would|to) (?:come|enter) into (?:force|effect)\b|\b(?:will|shall) take effect\b|\bnot yet (?:in force|come into force|entered into force)\b|\byet to (?:come|enter) into force\b|लागू (?:होगा|होगी|होंगे|किया जाएगा|की जाएगी)`)},
}

// stepBefore opens a sentence on what came in between.
var stepBefore = lang.MustCompile(`(?i)^(?:following|after|upon|earlier|initially|originally|thereafter|subsequently)\b`)

// turned are the acts that a sentence tells by a turn of phrase.
func turned(reading int, s *claim.Sentence) []act {
	if stepBefore.MatchString(s.Text) {
		return nil // a step on the way, told after the last
	}
	var out []act
	for _, t := range stageTurns {
		m := t.re.FindStringIndex(s.Text)
		if m == nil || supposed.MatchString(s.Text[:m[0]]) {
			continue
		}
		out = append(out, act{class: t.class, stage: t.stage, reading: reading, sentence: s, at: lang.Range{Start: m[0], End: m[1]}, turn: true})
	}
	return out
}

// supposed are words after which an act is a condition or a wish.
var supposed = lang.MustCompile(`(?i)\b(?:if|when|once|after|until|unless|should|whether|before|following|earlier|originally|initially)\b[^,;.]*$`)

// matterAround is the context of an act with what its title and the sentence before it name, where it points back: "India
// has ratified it".
func (c *comparer) matterAround(x act) context {
	at := x.at
	if x.turn {
		at = lang.Range{} // which may span what it is of
	}
	ctx := c.subject(x.reading, x.sentence, at)
	for _, t := range c.readings[x.reading].Sentences {
		if t == x.sentence || t.Field != sandarbh.FieldTitle && t.Index != x.sentence.Index-1 {
			continue
		}
		for _, w := range c.allWords(x.reading, t) {
			if !slices.ContainsFunc(ctx, func(v contextWord) bool { return v.concept == w.concept }) {
				w.w *= ofBefore
				ctx = append(ctx, w)
			}
		}
	}
	return ctx
}

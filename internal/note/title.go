package note

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// MaxTitleWords is the most that a note's title should have.
const MaxTitleWords = 14

// longTitle is what a title must have more of before it loses brackets: letters are good to know.
const longTitle = 20

// leastSaved is how many words a title that stays long must lose, or it keeps its letters.
const leastSaved = 3

var (
	titleLead   = lang.MustCompile(`(?i)^(?:press (?:release|note|communique)[:\s–-]*(?:(?:on|of|regarding) (?:the )?)?|(?:parliament|rajya sabha|lok sabha) question\s*[:–-]?\s*|in an? (?:major|significant|landmark|historic|targeted|big|key|first)[^,]{0,60},\s*|aatmanirbhar bharat:\s*|atmanirbhar bharat:\s*|(?:a )?(?:major|big|historic|significant) (?:breakthrough|boost|milestone|achievement)[^:]{0,60}:\s*|(?:explained|live|watch|book review|opinion|editorial|exclusive|analysis|interview|data|review|in pics)\s*[:|]\s*|[^:|]{0,90}\b(?-i:LIVE|Live|(?:Live |Results? )?Updates):\s*)`)
	titleTail   = lang.MustCompile(`(?i)(?:\s+[–—|]\s+.*|,\s+(?:says|said|asserts)\s.*|:\s*(?:union minister|dr\.?|shri|minister)\s.*|,?\s+(?:in the presence of|under the leadership|on the occasion of|with an aim|with the aim|aimed at|in order to|so as to|as part of|in line with|marking|reaffirming|reflecting|highlighting|paving|showcasing|underscoring|reinforcing|boosting|strengthening|ensuring|advancing|driving|giving|bringing|promoting|fostering|drawing|with (?:a )?grand|(?:an? )?(?:historic|major|significant|landmark|big|key|crucial|important) (?:step|move|milestone|boost|push|stride|leap)|(?-i:to (?:boost|strengthen|promote|enhance|foster|accelerate|ensure|deepen|advance|further|bolster|empower|drive|support|improve|facilitate|streamline|usher|revolutioni[sz]e|transform|celebrate|mark)))\b.*)$`)
	titleOffice = lang.MustCompile(`\b(?:Union )?Minister(?: of State)?(?: \(I/?C\))?(?: for| of)? [A-Z][A-Za-z&, ]*? (?:Shri|Smt\.?|Dr\.?|Sh\.) `)
	// titleOffices is a run of offices before a person.
	titleOffices = lang.MustCompile(`^(?:Union )?(?:[A-Z][a-z]+ )?Minister (?:and|for|of) [A-Za-z&, ]+ (?:Shri|Smt\.?|Dr\.?|Sh\.) `)
	titlePrep    = lang.MustCompile(`,? (?:for|under|with|during|through|amid|at|by|as|across|including|towards|following|after|while|from|on|in) `)
)

// todayWord in a title is a day that the note gives.
var todayWord = lang.MustCompile(`(?i),? \b(?:today|(?:from )?tomorrow)(\s|[,.;:]|$)`)

var (
	// titleHead is an opening that says before whom, or how well, something was done.
	titleHead = lang.MustCompile(`(?i)^(?:in (?:the )?(?:august )?presence of|equipped with|driving|strengthening|boosting|advancing|empowering|transforming|marking|celebrating|under the (?:visionary |able )?leadership of)\b[^,:]{3,90},\s+`)
	// slogan is what a headline has before its colon when it tells nothing: "Transforming Urban Roads", "From Forest to Fashion".
	slogan = lang.MustCompile(`^(?:[A-Z][a-z]+ing\b(?: sourcing)?|Crowd sourcing|From\b.* (?:to|To)\b|When|Where|How|Beyond|Towards?)[^:0-9]*$`)
	// bareComma parts a name from its verb: "Asha Rao, chaired".
	bareComma = lang.MustCompile(`^((?:[A-Z][\w.’'&-]+ ){1,7}[A-Z][\w.’'&-]+), ([a-z]+ed|(?i:held|chairs|launches|inaugurates|releases|addresses|reviews|visits|unveils|lays|flags|approves|interacts|dedicates|attends|meets)) `)
	// partParens says of what something is a part, or what it has.
	partParens = lang.MustCompile(`(?i)\s*\((?:part of|having|including|as part)\b[^()]*\)`)
	// titleLetters are the letters of the name before them, but not of "(DISHA) 2.0".
	titleLetters = lang.MustCompile(`\s*\((?:[A-Z]{2,}[A-Za-z]?|[A-Z][a-z]?[A-Z][A-Za-z]*|[A-Z]+-[A-Z]+)\)( [^\d]|[,.;:]|$)`)
	// onlySpeaker is the half of a headline that says whose words the other half is.
	onlySpeaker = lang.MustCompile(`^(?:(?:Union|Prime|Home|Chief|Raksha|Finance|Rajya) )*(?:Minister|Mantri|PM|RM|President|Vice-President|Governor|Dr\.?|Shri)\b`)
	// doneWord is the participle that a headline has for its verb.
	doneWord = lang.MustCompile(`\b(?:signed|launched|held|approved|released|inaugurated|notified|commissioned|issued|opened|selected|kicks|begins|concludes)\b`)
	// pairOfNames ends before the dash of a pair: "departs for India – Egypt exercise".
	pairOfNames = lang.MustCompile(`\b(?:for|of|between|with|in|from) (?:the )?[A-Z]\w+$`)
	// saysLittle is a title of which only that something was done is left.
	saysLittle = lang.MustCompile(`(?i)\b(?:various|several|number of|multiple|key) (?:\w+ )?(?:initiatives|measures|steps|projects|schemes|programmes)$`)
)

// openEnd is a title cut inside a date, a list or a pair.
var openEnd = lang.MustCompile(`(?i)(?:\b(?:\d{1,2}(?:st|nd|rd|th)?|and|&|of|the|a|an|to|between|both|from|its|with|to \w+|more than|over|nearly|around|about|up to|worth|rs\.?|(?:historic|major|global|national) first|(?:providing|offering|creating|enabling|developing|building|setting) [a-z]+)|[,–—-])$`)

// namesNothing is a title that says what sort of page it is.
var namesNothing = lang.MustCompile(`(?i)^\W*(?:frequently asked questions|faqs?|press (?:release|note|communique)|backgrounder|explainer|factsheet|updates?)(?: \(faqs?\))?\W*$`)

// titles returns the titles that can be made from the document's own by the allowed edits, the least
// edited first: an edit that the gate refuses is not made. A title cites its document's title.
func titles(d *sandarbh.Document, texts cite.Texts) []sandarbh.Line {
	at := titleSpan(d)
	original, _ := d.Quote(at)
	if label := titleLead.FindString(original); label != "" && words(original[len(label):]) >= 2 {
		at.Start += len(label) // "Parliament Question:" says what the page is, not what happened
		original = original[len(label):]
	}
	original = teaser.ReplaceAllString(original, "")
	if whole := brokenOff.ReplaceAllString(original, ""); words(whole) >= 5 {
		original = whole
	}
	original = beforeGlue(original, d)
	if d.Tier == sandarbh.Press {
		told := toldPart(original, d)
		at.Start, original = at.Start+told.Start, told.Of(original)
	}
	at.End = at.Start + len(original)
	cites := []sandarbh.Citation{{Span: at, Quote: original}}
	t := strings.Trim(tidy(original), " ,;:–—-.")
	if quotedWhole(t) {
		t = strings.Trim(t, "“”‘’\"' ")
	}
	out := []sandarbh.Line{{Text: upperFirst(t), Type: sandarbh.Fact, Citations: cites}}
	var edits []string
	apply := func(name, s string) {
		s = strings.Trim(tidy(s), " ,;:–—-.")
		l := sandarbh.Line{Text: upperFirst(s), Type: sandarbh.Fact, Citations: cites, Edits: with(edits, name)}
		if s != "" && s != t && closes(s) && len(cite.Check(l, texts)) == 0 {
			t, edits = s, l.Edits
			out = append(out, l)
		}
	}
	if mostlyCapitals(t) {
		apply("capitals", lowerCapitals(t, prose(d)))
	}
	apply("capitals", lowerShouting(t, prose(d)))
	if m := titleOffices.FindString(t); words(m) >= 6 {
		apply("office", t[len(m):])
	}
	apply("mended word", mendWords(t, d.Text))
	apply("mended number", cite.Mend(t))
	apply("office", titleOffice.ReplaceAllString(t, "Union Minister "))
	apply("honorific", dropHonorifics(t))
	if rest := titleHead.ReplaceAllString(t, ""); rest != t && words(rest) >= 6 && tells(rest, d) {
		apply("opening clause", rest)
	}
	apply("comma", bareComma.ReplaceAllString(t, "$1 $2 "))
	apply("praise", rightArticle(landmark.ReplaceAllString(withoutPraise(t), "$1$2")))
	apply("today", todayWord.ReplaceAllString(t, "$1"))
	if s := titleTail.ReplaceAllString(firstDeed(t), ""); words(s) >= 4 && !(saidBySomebody(t) && !saidBySomebody(s)) && !insideName(t, s, prose(d)) && !openEnd.MatchString(s) && !saysLittle.MatchString(s) && !lostMatter(t, s) && (len(lang.FiniteVerbs(s)) > 0 || len(lang.FiniteVerbs(t)) == 0 || words(t) > MaxTitleWords && tells(s, d)) {
		apply("clause", s)
	}
	if s := withoutPurpose(t); tells(s, d) {
		apply("purpose", s)
	}
	if words(t) > longTitle {
		apply("parentheses", partParens.ReplaceAllString(t, ""))
		apply("acronyms", titleLetters.ReplaceAllString(t, "$1"))
	}
	for words(t) > MaxTitleWords {
		before := t
		// Cut the last phrase that opens with a preposition, as long as six words are left.
		ms := titlePrep.FindAllStringIndex(t, -1)
		cut := ""
		for i := len(ms) - 1; i >= 0; i-- {
			if s := t[:ms[i][0]]; words(s) >= 6 && closes(s) && !weightyTail(t[ms[i][0]:]) && !openEnd.MatchString(s) && !saysLittle.MatchString(s) && !lostMatter(t, lonePart.ReplaceAllString(s, "")) {
				cut = lonePart.ReplaceAllString(s, "")
				break
			}
		}
		if cut == "" || saidBySomebody(t) && !saidBySomebody(cut) || tells(t, d) && !tells(cut, d) {
			break
		}
		if apply("phrase", cut); t == before {
			break
		}
	}
	if s, ok := cite.OfItsState(t, d); ok {
		apply("reference", s)
	}
	if words(t) > longTitle {
		if sentence := sentenceCase(t, prose(d)); len(sentence) == len(t) {
			if l, ok := shortened(out[len(out)-1], headlineLosses(sentence), anyTitle, texts); ok && (words(l.Text) <= longTitle || words(t)-words(l.Text) >= leastSaved) {
				out = append(out, l)
			}
		}
	}
	return out
}

// quotedWhole reports a title that is a quotation as a whole.
func quotedWhole(t string) bool {
	r, n := utf8.DecodeRuneInString(t)
	last, m := utf8.DecodeLastRuneInString(t)
	closing := map[rune]rune{'“': '”', '‘': '’', '"': '"'}[r]
	return len(t) > n+m && closing != 0 && last == closing && !strings.ContainsAny(t[n:len(t)-m], "“”\"‘")
}

func anyTitle(string) bool { return true }

// titleSpan is where the title of a document stands: in its first words where it has none.
func titleSpan(d *sandarbh.Document) sandarbh.Span {
	switch {
	case strings.TrimSpace(d.Title) != "" && !namesNothing.MatchString(d.Title) && !(d.Tier == sandarbh.Press && unfitTitle(d.Title)):
		return sandarbh.Span{Document: d.ID, Field: sandarbh.FieldTitle, End: len(d.Title)}
	case strings.TrimSpace(d.Subtitle) != "":
		return sandarbh.Span{Document: d.ID, Field: sandarbh.FieldSubtitle, End: len(d.Subtitle)}
	}
	return firstWords(d)
}

// unfitTitle reports a newspaper's headline that is somebody's words without his name, or that has a word with stars in it.
func unfitTitle(t string) bool {
	return quotedWhole(strings.TrimSpace(t)) || starred.MatchString(t)
}

var starred = lang.MustCompile(`[A-Za-z]\*+[A-Za-z]`)

// teaser is what a newspaper's title has behind a bar.
var teaser = lang.MustCompile(`\s+\|\s+(?:Check|Read|Watch|Here|See|Details|Full|Live|LIVE|Know|All|Top|Explained|Updates?|Exclusive|Video|Videos|Pics|Photos|Data|Analysis|Opinion|Review|In pics)\b.*$`)

// brokenOff is a quotation at the end of a title that is not whole.
var brokenOff = lang.MustCompile(`(?:\s+[—–-]\s+|,\s)(?:[^—–,]*\b(?:warns?|says?|said)\b\s*)?[^—–,]*(?:…|\.\.\.).*$`)

// saidBySomebody reports a title that judges and names at its end who said so: "It showed resolve: Raksha Mantri".
func saidBySomebody(t string) bool {
	i := strings.LastIndex(t, ": ")
	return i > 0 && words(t[i:]) <= 7 && onlySpeaker.MatchString(t[i+2:]) && (judging.MatchString(t) || selfPraise.MatchString(t) || unwaver.MatchString(t))
}

var unwaver = lang.MustCompile(`(?i)\b(?:showcased|demonstrated|mindset|resolve|proved|commitment)\b`)

// lonePart is a participle that has lost what hangs on it: "…, developed [with an investment of …]".
var lonePart = lang.MustCompile(`, [a-z]+(?:ed|ing)$`)

// beforeGlue is a title up to where the next headline runs into it: "… in MaduraiWorks will improve …". A name of that
// form stands in the text as well.
func beforeGlue(t string, d *sandarbh.Document) string {
	body := strings.ReplaceAll(d.Text, d.Title, "") // which may say the title again
	text := lang.Fold(body)
	for _, m := range glue.FindAllStringSubmatchIndex(t, -1) {
		if words(t[:m[3]]) >= 5 && !strings.Contains(body, t[m[0]:m[1]]) && wordIn(text, lang.Fold(t[m[2]:m[3]])) && wordIn(text, lang.Fold(t[m[4]:m[5]])) {
			return t[:m[3]]
		}
	}
	return t
}

var glue = lang.MustCompile(`\b([A-Z]?[a-z]{3,})([A-Z][a-z]{3,})\b`)

// insideName reports a cut at a dash that the prose has within a name: "Viksit Bharat – G RAM G Act".
func insideName(whole, cut, text string) bool {
	rest := strings.TrimSpace(strings.TrimPrefix(whole, cut))
	for _, dash := range []string{"–", "—"} {
		if after, ok := strings.CutPrefix(rest, dash); ok {
			if next := strings.Fields(after); len(next) > 0 {
				if pairOfNames.MatchString(cut) {
					return true
				}
				last := lastWord(cut)
				if first, _ := utf8.DecodeRuneInString(next[0]); unicode.IsUpper(first) && strings.Contains(text, last+" "+next[0]) {
					return true // "Report on Village Wells – Water Index", of which the text has "the Village Wells Water Index"
				}
				return strings.Contains(text, last+" "+dash+" "+next[0]) || strings.Contains(text, last+dash+next[0])
			}
		}
	}
	return false
}

// firstWords is the title of a document that has none: its first heading, else its first sentence.
func firstWords(d *sandarbh.Document) sandarbh.Span {
	for _, b := range d.Blocks {
		if b.Kind == sandarbh.Heading || b.Kind.Prose() {
			for _, r := range lang.Sentences(d.Text[b.Start:b.End], d.Language) {
				r.Start += datelineEnd(d.Text[b.Start+r.Start : b.Start+r.End])
				return sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText, Start: b.Start + r.Start, End: b.Start + r.End}
			}
		}
	}
	return sandarbh.Span{Document: d.ID, Field: sandarbh.FieldText}
}

// makeTitle takes the most edited title; the document's own always passes.
func makeTitle(d *sandarbh.Document, texts cite.Texts, lines []candidate) sandarbh.Line {
	all := titles(d, texts)
	if side, ok := tellingSide(all[len(all)-1], lines); ok && len(cite.Check(side, texts)) == 0 {
		return side
	}
	if len(all) > 1 {
		return all[len(all)-1]
	}
	if line := all[0]; !closes(line.Text) {
		line.Text = unbracketed.Replace(line.Text) // the source opens or closes one bracket alone
		if len(cite.Check(line, texts)) == 0 {
			return line
		}
	}
	return all[0]
}

var unbracketed = strings.NewReplacer("[", "", "]", "")

// tellingSide is the half of a title "Slogan: what happened" that the best lines speak of, if the other says little of it.
func tellingSide(title sandarbh.Line, lines []candidate) (sandarbh.Line, bool) {
	a, b, ok := strings.Cut(title.Text, ": ")
	if !ok || words(a) < 3 || words(b) < 4 {
		return title, false
	}
	said := map[string]bool{}
	best := slices.Clone(lines)
	slices.SortStableFunc(best, func(x, y candidate) int { return cmp.Compare(y.must, x.must) })
	for _, c := range best[:min(5, len(best))] {
		for s := range c.stems {
			said[s] = true
		}
	}
	share := func(s string) float64 {
		n, all := 0, 0
		for st := range stemsOf(s, "en") {
			if all++; said[st] {
				n++
			}
		}
		return float64(n) / float64(max(1, all))
	}
	x, y := share(a), share(b)
	switch {
	case onlySpeaker.MatchString(b) && !tells(b, nil):
		return title, false
	case bannerWords.MatchString(a) && !bannerWords.MatchString(b), slogan.MatchString(a) && tells(b, nil):
		// The half alone is cited: the gate lets nobody leave out what stands before a colon.
		c := title.Citations[0]
		if i := strings.Index(c.Quote, ": "); i > 0 {
			c.Start, c.Quote = c.Start+i+len(": "), c.Quote[i+len(": "):]
			title.Text, title.Citations = upperFirst(b), []sandarbh.Citation{c}
		}
	case y > x+0.3 && words(b) >= 5:
		title.Text = upperFirst(b)
	case x > y+0.3 && words(a) >= 5:
		title.Text = a
	default:
		return title, false
	}
	title.Edits = with(title.Edits, "half")
	return title, true
}

// tells reports whether a headline says that something is done.
func tells(title string, d *sandarbh.Document) bool {
	text := ""
	if d != nil {
		text = prose(d)
	}
	return doneWord.MatchString(title) || len(lang.FiniteVerbs(title)) > 0 || len(lang.FiniteVerbs(sentenceCase(title, text))) > 0
}

// bannerWords are of a slogan before what happened.
var bannerWords = lang.MustCompile(`(?i)\b(?:leadership|visionary|vision driving|major boost|under (?:the )?(?:prime minister|pm)|new india|golden era|pace of development|(?:unleash|energi[sz]e|usher)(?:es|s|ed|ing)?(?: in)? (?:an?|the|its) )\b`)

// prose is the text of a document that is written as sentences: there a word in capitals is an acronym.
func prose(d *sandarbh.Document) string {
	var b strings.Builder
	for _, bl := range d.Blocks {
		if bl.Kind.Prose() && !mostlyCapitals(d.Text[bl.Start:bl.End]) {
			b.WriteString(d.Text[bl.Start:bl.End])
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// weightyTail reports whether a phrase holds a condition that must not be lost.
func weightyTail(s string) bool {
	f := lang.Fold(s)
	return has(f, " not ", "except", "unless", "subject to", " draft", "proposed", " up to", "at least", "provided that", " without ")
}

func mostlyCapitals(s string) bool {
	upper, lower := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	return upper > 10 && upper > 3*lower
}

// lowerCapitals gives the words of a title in capitals the case that they have in the text: a word that the
// text writes in capitals too is an acronym.
func lowerCapitals(t, text string) string {
	caps, other := map[string]int{}, map[string]map[string]int{}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '-' && r != '&' }) {
		k := strings.ToUpper(w)
		if w == k {
			caps[k]++
			for part := range strings.SplitSeq(k, "-") {
				caps[part]++ // PMGSY-IV says that PMGSY is an acronym
			}
			continue
		}
		if other[k] == nil {
			other[k] = map[string]int{}
		}
		other[k][w]++
	}
	fields := strings.Fields(t)
	for i, f := range fields {
		core := strings.Trim(f, ".,;:()“”‘’\"'")
		for _, own := range []string{"'S", "’S"} {
			if head, ok := strings.CutSuffix(core, own); ok {
				fields[i] = strings.Replace(f, core, head+strings.ToLower(own), 1)
				f, core = fields[i], head
			}
		}
		if fiscalYear.MatchString(core) {
			continue
		}
		k := strings.ToUpper(core)
		best, n := "", 0
		for w, c := range other[k] {
			if c > n || c == n && w < best {
				best, n = w, c
			}
		}
		title := upperFirst(strings.ToLower(core))
		switch {
		case month.MatchString(title) && i+1 < len(fields) && fields[i+1][0] >= '0' && fields[i+1][0] <= '9':
			fields[i] = strings.Replace(f, core, title, 1)
		case i > 0 && lang.Stop(lang.Fold(core)):
			fields[i] = strings.Replace(f, core, strings.ToLower(core), 1)
		case n > 0 && n >= caps[k]:
			fields[i] = strings.Replace(f, core, best, 1)
		case strings.Contains(k, "-") && allCapitals(strings.Split(k, "-"), caps):
		case caps[k] > 0 || len(core) <= 4 && !lang.Stop(lang.Fold(core)) && other[k] == nil && !commonShort(core):
		default:
			lower := strings.ToLower(core)
			if len(lang.Names(title)) > 0 {
				lower = title // a country or state
			}
			fields[i] = strings.Replace(f, core, lower, 1)
		}
	}
	return upperFirst(strings.Join(fields, " "))
}

var month = lang.MustCompile(`^(?:January|February|March|April|May|June|July|August|September|October|November|December)$`)

// allCapitals reports whether every part of a compound stands in capitals in the text, as in TDB-DST.
func allCapitals(parts []string, caps map[string]int) bool {
	for _, p := range parts {
		if caps[p] == 0 {
			return false
		}
	}
	return true
}

// sentenceCase writes a headline as a sentence: a word that the prose has in small letters oftener than with a capital
// loses its capital.
func sentenceCase(t, text string) string {
	small, large := map[string]int{}, map[string]int{}
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' }) {
		if l := strings.ToLower(w); l == w {
			small[l]++
		} else {
			large[l]++
		}
	}
	fields := strings.Fields(t)
	for i, f := range fields {
		core := strings.Trim(f, ".,;:()“”‘’\"'%")
		if i == 0 || core == "" || core == strings.ToUpper(core) {
			continue
		}
		if l := strings.ToLower(core); lang.Stop(l) || small[l] > large[l] || small[l]+large[l] == 0 && strings.ToUpper(core[:1]) == core[:1] && !unicode.IsDigit(rune(core[0])) && verbLike(l) {
			fields[i] = strings.Replace(f, core, l, 1)
		}
	}
	return strings.Join(fields, " ")
}

// verbLike reports a form of a verb, as headlines have it: "reaches", "declined".
func verbLike(w string) bool {
	return len(lang.FiniteVerbs("it "+w+" the")) > 0
}

// lowerShouting gives a word in capitals inside an ordinary title the case that the text uses for it.
func lowerShouting(t, text string) string {
	fields := strings.Fields(t)
	for i, f := range fields {
		core := strings.Trim(f, ".,;:()“”‘’\"'")
		if len(core) < 4 && !auxiliaryCaps[core] || fiscalYear.MatchString(core) || core != strings.ToUpper(core) || core == strings.ToLower(core) || strings.Contains(text, core) {
			continue
		}
		if auxiliaryCaps[core] {
			fields[i] = strings.Replace(f, core, strings.ToLower(core), 1)
			continue
		}
		title := core[:1] + strings.ToLower(core[1:])
		for _, form := range []string{title, strings.ToLower(core)} {
			if len(lang.Names(title)) > 0 || wordIn(text, form) { // the name of a country needs no text
				fields[i] = strings.Replace(f, core, form, 1)
				break
			}
		}
	}
	return strings.Join(fields, " ")
}

// fiscalYear is short for a financial year: "FY27", "FY2026-27".
var fiscalYear = lang.MustCompile(`^FY\d`)

// auxiliaryCaps are short words that stand for nothing in capitals.
var auxiliaryCaps = map[string]bool{"SET": true, "TO": true, "FOR": true, "AND": true, "OF": true, "NEW": true, "HAS": true, "ON": true, "AT": true, "WITH": true, "IS": true}

func commonShort(w string) bool {
	switch strings.ToLower(w) {
	case "new", "plan", "farm", "fund", "road", "rail", "bank", "work", "high", "low", "rise", "port", "ship", "coal", "gas", "oil", "data", "rate", "bond", "year", "land", "food", "crop", "milk", "fish", "tax", "duty", "bill", "act", "law", "city", "role", "goal", "aid", "use", "base", "list", "core", "unit":
		return true
	}
	return false
}

// has reports whether any of words stands in s.
func has(s string, words ...string) bool {
	for _, w := range words {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

package lang

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Sentences splits text, which is one paragraph or block, into its sentences, in order. They do not overlap, have
// no white space at their ends, and cover everything but white space. language is "en", "hi" or another tag;
// "" takes it from the script.
//
// A full stop ends no sentence after a title or other abbreviation (Rs., Dr., No., viz.), after initials
// (S. Jaishankar), inside numbers and initialisms, in brackets that close soon, after a list marker ("2."), or
// before a small letter. Sentences glued by extraction ("… is done.The next") are split. The danda ends a sentence
// in every language. An empty line, and a bullet, begin a new one.
func Sentences(text, language string) []Range {
	if language == "" {
		language = Detect(text)
	}
	sp := splitter{s: text, hindi: language == "hi" || language == "mr"}
	for i := 0; i < len(text); {
		c := text[i]
		if c >= utf8.RuneSelf {
			if c != 0xe0 && c != 0xe2 && c != 0xdb && c != 0xef && c != 0xc2 {
				i++
				continue
			}
			r, n := utf8.DecodeRuneInString(text[i:])
			switch {
			case r == '।' || r == '॥' || r == '۔':
				i = closers(text, i+n)
				sp.cut(i)
			case r == '…':
				i = sp.stop(i, i+n)
			case isBullet(r):
				if r != '·' || i > 0 && text[i-1] == ' ' && i+n < len(text) && text[i+n] == ' ' {
					sp.cut(i)
				}
				i += n
			default:
				i += n
			}
			continue
		}
		switch c {
		case '.', '!', '?':
			end := i + 1
			for end < len(text) && (text[end] == '.' || text[end] == '!' || text[end] == '?') {
				end++
			}
			i = sp.stop(i, end)
			continue
		case '|':
			if sp.hindi && i > 0 && text[i-1] >= utf8.RuneSelf {
				sp.cut(i + 1)
			}
		case '(':
			sp.open = i
			sp.depth++
		case ')':
			if sp.depth > 0 {
				sp.depth--
			}
		case '\n':
			sp.line(i)
		}
		i++
	}
	sp.cut(len(text))
	return sp.out
}

// splitter is the state of one pass of Sentences.
type splitter struct {
	s     string
	hindi bool
	out   []Range
	start int // of the sentence at hand
	open  int // the last opening bracket
	depth int // of round brackets since start
}

// cut ends the sentence at hand at end.
func (p *splitter) cut(end int) {
	r := trim(p.s, Range{p.start, end})
	p.start, p.depth = end, 0
	if r.Start >= r.End {
		return
	}
	if len(p.out) > 0 && !hasWord(r.Of(p.s)) {
		p.out[len(p.out)-1].End = r.End // stray marks belong to the sentence before
		return
	}
	p.out = append(p.out, r)
}

// hasWord reports whether s has a letter or digit.
func hasWord(s string) bool {
	return strings.IndexFunc(s, func(r rune) bool { return isLetter(r) || isDigit(r) }) >= 0
}

// stop looks at the stops from i to end, cuts there if they end the sentence, and returns where to go on.
func (p *splitter) stop(i, end int) int {
	after := closers(p.s, end)
	if p.opensQuote(i, end) {
		after = end
	}
	if p.ends(i, end, after) {
		p.cut(after)
		return after
	}
	return end
}

// opensQuote reports a straight quotation mark glued to the stop before it, with a word right behind and no quotation open:
// it opens the next sentence.
func (p *splitter) opensQuote(i, end int) bool {
	if end+1 >= len(p.s) || p.s[end] != '"' || strings.Count(p.s[strings.LastIndexByte(p.s[:i], '\n')+1:i], `"`)%2 == 1 {
		return false
	}
	r, _ := runeAt(p.s, end+1)
	return isLetter(r)
}

// line looks at the line break at i: an empty line, or a list marker at the start of the next, ends the sentence.
func (p *splitter) line(i int) {
	j := i + 1
	for j < len(p.s) && (p.s[j] == ' ' || p.s[j] == '\t' || p.s[j] == '\r') {
		j++
	}
	if j < len(p.s) && (p.s[j] == '\n' || marker(p.s, j) > j) {
		p.cut(j)
	}
}

// closers moves i over closing quotes and brackets, and over a footnote mark in square brackets.
func closers(s string, i int) int {
	for {
		r, n := runeAt(s, i)
		switch r {
		case '"', '”', '’', ')', ']', '»', '\'', '*':
			i += n
		case '[':
			k := i + 1
			for k < len(s) && '0' <= s[k] && s[k] <= '9' {
				k++
			}
			if k == i+1 || k >= len(s) || s[k] != ']' {
				return i
			}
			i = k + 1
		default:
			return i
		}
	}
}

// trim takes white space off both ends of r.
func trim(s string, r Range) Range {
	part := s[r.Start:r.End]
	left := strings.TrimLeftFunc(part, isBlank)
	r.Start += len(part) - len(left)
	r.End = r.Start + len(strings.TrimRightFunc(left, isBlank))
	return r
}

func isBlank(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || '\t' <= r && r <= '\r'
	}
	return unicode.IsSpace(r) || r == '\u200b' || r == '\ufeff'
}

func isBullet(r rune) bool {
	switch r {
	case '•', '●', '▪', '■', '◦', '➢', '➤', '✓', '✔', '❖', '◆', '►', '▶', '‣', '○', '·', '\uf0b7', '\uf0a7', '\uf0d8', '\uf0fc':
		return true
	}
	return false
}

// ends reports whether the stop at i, which reaches to end and with its closing marks to after, ends the sentence.
func (p *splitter) ends(i, end, after int) bool {
	s := p.s
	k := after
	for {
		r, n := runeAt(s, k)
		if n == 0 {
			return true
		}
		if !isBlank(r) {
			break
		}
		k += n
	}
	spaced := k > after
	next := openers(s, k)
	if p.bracketed(i, after) {
		return false
	}
	dot := s[i] == '.' && end == i+1
	if !dot { // ! ? … ..
		return p.startsSentence(next, spaced, k) && (spaced || s[i] != '?' || !inAddress(s, i))
	}
	word := lastWord(s, p.start, i)
	if word == "" {
		b, _ := runeBefore(s, i)
		if !spaced && (b == 0 || isBlank(b)) {
			return false // " .NET", " .5"
		}
		return p.startsSentence(next, spaced, k)
	}
	if p.start+leading(s, p.start) == i-len(word) && isMarker(word) {
		return false // "2. The": the number of the item
	}
	if r, _ := runeAt(word, 0); r >= 0x0900 && r < 0x0e00 {
		return p.endsHindi(word, next, spaced)
	}
	if i >= 3 && s[i-2] == '/' && (s[i-3] == 'M' || s[i-3] == 'm') {
		return false // M/s.
	}
	if !p.startsSentence(next, spaced, k) {
		return spaced && plainEnd(word) && lowerStarter(s[next:])
	}
	switch shorteningOf(word) {
	case alwaysGoesOn:
		return false
	case numberFollows:
		if word[0] == 'N' && i-len(word) > p.start+1 || strings.HasPrefix(s[next:], "No") {
			return starter(s[next:]) // "S. No. State", "Tel. No."
		}
		r, _ := runeAt(s, next)
		return !isDigit(r) && !(isUpper(r) && codeAt(s, next))
	case mayEnd:
		return starter(s[next:])
	case mayEndTime:
		return !strings.HasPrefix(s[next:], "IST") && !strings.HasPrefix(s[next:], "GMT") && (spaced || starter(s[next:]))
	}
	if isInitials(word) {
		return starter(s[next:])
	}
	if after > end && s[after-1] == ')' && strings.IndexByte(s[end:after], ')') >= 0 && p.open > p.start && p.depth > 0 {
		// "(… in 2015.) The": the sentence ends only if what follows is plainly another.
		return starter(s[next:])
	}
	return true
}

// bracketed reports whether i stands in round brackets that close within reach after it.
func (p *splitter) bracketed(i, after int) bool {
	if p.depth == 0 || i-p.open > 300 || strings.IndexByte(p.s[i:after], ')') >= 0 {
		return false
	}
	if p.open <= p.start+leading(p.s, p.start) {
		return false
	}
	rest := p.s[after:min(len(p.s), after+200)]
	shut := strings.IndexByte(rest, ')')
	again := strings.IndexByte(rest, '(')
	return shut >= 0 && (again < 0 || shut < again)
}

// leading returns the width of white space, quotes and brackets at i.
func leading(s string, i int) int {
	n := 0
	for {
		r, w := runeAt(s, i+n)
		if w == 0 || !isBlank(r) && r != '(' && r != '"' && r != '“' && r != '‘' && r != '*' {
			return n
		}
		n += w
	}
}

// openers moves i over opening quotes and brackets.
func openers(s string, i int) int {
	for {
		r, n := runeAt(s, i)
		switch r {
		case '"', '“', '‘', '\'', '(', '[', '*', '«':
			i += n
		default:
			return i
		}
	}
}

// startsSentence reports whether what stands at next can begin a sentence. first is where its opening marks began;
// spaced tells whether white space parts it from the stop.
func (p *splitter) startsSentence(next int, spaced bool, first int) bool {
	s := p.s
	r, n := runeAt(s, next)
	switch {
	case n == 0:
		return true
	case !spaced:
		if first != next && isUpper(r) {
			return true
		}
		return isUpper(r) && (titleAt(s, next) || initialAt(s, next) && plainEnd(lastWord(s, p.start, first-1))) && !domainAt(s, next) || r >= 0x0900 && r < 0x0e00 && isLetter(r)
	case isDigit(r):
		return true
	case r < utf8.RuneSelf && 'a' <= r && r <= 'z':
		return marker(s, first) > first || brandAt(s, next)
	case unicode.IsLower(r):
		return false
	case r == ',' || r == ';' || r == ':' || r == '-' || r == '–' || r == '—' || r == ')' || r == '&' || r == '/':
		return false
	}
	return true
}

// endsHindi decides after a word of an Indic script, where there are no capitals to go by.
func (p *splitter) endsHindi(word string, next int, spaced bool) bool {
	if isHindiShortening(word) {
		return false
	}
	r, _ := runeAt(p.s, next)
	return isLetter(r) || isDigit(r) && spaced
}

// lastWord returns the letters, digits and inner dots before i, not before start.
func lastWord(s string, start, i int) string {
	j := i
	for j > start {
		r, n := runeBefore(s, j)
		if !isLetter(r) && !isDigit(r) && r != '.' && r != '\'' && r != '’' {
			break
		}
		j -= n
	}
	return strings.Trim(s[j:i], ".'’")
}

// titleAt reports a capitalised word, or a lone capital letter, at i.
func titleAt(s string, i int) bool {
	_, n := runeAt(s, i)
	r, _ := runeAt(s, i+n)
	return unicode.IsLower(r) || isBlank(r) && (s[i] == 'A' || s[i] == 'I') || isUpper(r) && allCapsWord(s, i)
}

// initialAt reports an initial before a name at i: "E Rajesh".
func initialAt(s string, i int) bool {
	blank, n := runeAt(s, i+1)
	r, _ := runeAt(s, i+1+n)
	return isBlank(blank) && isUpper(r) && titleAt(s, i+1+n)
}

// allCapsWord reports a run of three capitals or more at i ("DRDO has …").
func allCapsWord(s string, i int) bool {
	j := i
	for j < len(s) && 'A' <= s[j] && s[j] <= 'Z' {
		j++
	}
	return j-i >= 3
}

// domainAt reports the last part of a web name ("Booking.Com") at i.
func domainAt(s string, i int) bool {
	j := i
	for j < len(s) && isASCIIAlnum(s[j]) {
		j++
	}
	switch s[i:j] {
	case "Com", "Org", "Net", "Gov", "Nic", "COM", "ORG", "NET", "NIC", "Pdf", "PDF", "Jpg":
		return true
	}
	return false
}

// brandAt reports a name that begins with a small letter: e-NAM, iGOT, mAadhaar.
func brandAt(s string, i int) bool {
	if i+2 >= len(s) {
		return false
	}
	if s[i+1] == '-' {
		return (s[i] == 'e' || s[i] == 'i' || s[i] == 'm') && isUpper(rune(s[i+2]))
	}
	return (s[i] == 'e' || s[i] == 'i' || s[i] == 'm') && isUpper(rune(s[i+1]))
}

// codeAt reports letters and digits of a number at i: "B-12", "XII", "A/4".
func codeAt(s string, i int) bool {
	j, digits := i, 0
	for j < len(s) && (isASCIIAlnum(s[j]) || s[j] == '-' || s[j] == '/' || s[j] == '.') {
		if '0' <= s[j] && s[j] <= '9' {
			digits++
		}
		j++
	}
	return digits > 0 || isRoman(strings.TrimRight(s[i:j], "."))
}

// isRoman reports a roman numeral up to 39, in one case.
func isRoman(w string) bool {
	if w == "" || len(w) > 6 {
		return false
	}
	for i := 0; i < len(w); i++ {
		switch w[i] {
		case 'i', 'v', 'x', 'I', 'V', 'X':
		default:
			return false
		}
	}
	return true
}

// isMarker reports a word that numbers an item of a list: "2", "iv", "b", "2.1".
func isMarker(w string) bool {
	if isRoman(w) {
		return true
	}
	if len(w) == 1 {
		return true
	}
	if len(w) > 5 {
		return false
	}
	if len(w) > 1 && isLower(w[len(w)-1:]) { // 1a
		w = w[:len(w)-1]
	} else if len(w) > 2 && w[1] == '.' { // A.2
		w = w[2:]
	}
	for i := 0; i < len(w); i++ {
		if (w[i] < '0' || w[i] > '9') && w[i] != '.' {
			return false
		}
	}
	return len(w) < 4 || strings.IndexByte(w, '.') >= 0
}

// marker returns the end of a list marker at i ("(i)", "b)", "2.", "•", "- "), or i if there is none.
func marker(s string, i int) int {
	r, n := runeAt(s, i)
	if isBullet(r) {
		return i + n
	}
	if isHyphen(r) {
		if b, _ := runeAt(s, i+n); b == ' ' {
			return i + n
		}
		return i
	}
	j := i
	if r == '(' {
		j++
	}
	k := j
	for k < len(s) && (isASCIIAlnum(s[k]) || s[k] == '.' && k+1 < len(s) && isASCIIAlnum(s[k+1])) && k-j < 6 {
		k++
	}
	if k == j || k >= len(s) || !isMarker(s[j:k]) {
		return i
	}
	if s[k] == ')' || s[k] == '.' && r != '(' && k+1 < len(s) && s[k+1] == ' ' {
		return k + 1
	}
	return i
}

// isInitials reports "S", "K.C", "A.P.J", "Vinod.R": the last part is one capital.
func isInitials(w string) bool {
	r, n := runeBefore(w, len(w))
	return isUpper(r) && (len(w) == n || w[len(w)-n-1] == '.')
}

// inAddress reports whether i stands in a web address.
func inAddress(s string, i int) bool {
	word := s[strings.LastIndexAny(s[:i], " \n(")+1 : i]
	return strings.Contains(word, "://") || strings.HasPrefix(word, "www.")
}

// plainEnd reports an ordinary word of small letters, which no abbreviation ends with.
func plainEnd(w string) bool {
	return len(w) >= 4 && isLower(w) && shorteningOf(w) == notShortened
}

// lowerStarter reports that s begins with a word that begins sentences, in small letters.
func lowerStarter(s string) bool {
	for _, w := range [...]string{"the ", "this ", "these ", "it ", "he ", "she ", "they "} {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}

// starter reports that s begins with a word that begins sentences and hardly ever goes on after an abbreviation.
func starter(s string) bool {
	j := 0
	for j < len(s) && ('A' <= s[j] && s[j] <= 'Z' || 'a' <= s[j] && s[j] <= 'z') {
		j++
	}
	if j == 0 || j > 14 || s[0] < 'A' || s[0] > 'Z' {
		return false
	}
	if j < len(s) && (s[j] == '.' || s[j] == '-' || s[j] == '\'') {
		return false
	}
	if j == 1 && s[0] != 'A' {
		return false
	}
	_, ok := starters[s[:j]]
	return ok
}

var starters = exactSet(`The This That These Those There It Its He She They We You A An In On At As For From With By To Of
And But Or Nor So Yet If When While Where Since Although Though Because Until Unless After Before During Under Over Through Among Amid Between Besides Despite
However Further Furthermore Moreover Additionally Also Earlier Later Meanwhile Today Yesterday Now Then Thus Hence Therefore Subsequently Accordingly Similarly Together Once
His Her Their Our My Your All Both Each Every Some Many Most Several Such Another Other Others Any No Not Only Even What Why How Who Which Speaking According Addressing Highlighting Following Referring`)

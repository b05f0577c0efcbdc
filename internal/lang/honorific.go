package lang

import "strings"

// Honorifics returns the words of respect before names: Shri, Smt., Hon'ble, Dr., Mr. … Those in a row are one range.
// Ranks and offices (Lt Gen, Justice, Prime Minister) say what a person is and are not among them.
func Honorifics(s string) []Range {
	toks := Tokens(s)
	var out []Range
	for i := 0; i < len(toks); {
		n, last := 0, 0
		for {
			k := honorific(toks, i+n)
			if k == 0 {
				break
			}
			n += k
			last = n
		}
		if last > 0 && beforeName(toks, i+last) && !(i > 0 && isOneOf(toks[i-1].Norm, "&", "and") && strings.HasSuffix(toks[i].Norm, "able")) { // "Safe & Honourable Tourism"
			out = append(out, Range{toks[i].Start, toks[i+last-1].End})
			i += last
			continue
		}
		i++
	}
	return out
}

// beforeName reports whether a capitalised word or one of an Indic script stands at i.
func beforeName(toks []Token, i int) bool {
	t := tokenAt(toks, i)
	if t.Kind != Word {
		return false
	}
	r, _ := runeAt(t.Text, 0)
	return isUpper(r) || r >= 0x0900
}

var honorifics = set(`shri shree sri shrimati smt sushri kumari kum km dr doctor prof professor mr mrs ms miss mx messrs hon'ble honble honourable honorable hon sh thiru tmt selvi sardar janab begum pandit pt er adv ca swami mahamahim h.e he late
	श्री श्रीमती सुश्री कुमारी डॉ डा डॉ. प्रो माननीय सुश्री पंडित स्वामी जनाब सरदार`)

// honorific returns the number of tokens of one honorific at i, with its full stop, or 0.
func honorific(toks []Token, i int) int {
	t := tokenAt(toks, i)
	if n := address(toks, i); n > 0 {
		return n
	}
	if t.Kind != Word || !has(honorifics, t.Norm) {
		return 0
	}
	if t.Text[0] < 0x80 && !isUpper(rune(t.Text[0])) {
		return 0
	}
	next := tokenAt(toks, i+1)
	dot := next.Text == "." && glued(toks, i+1)
	switch t.Norm {
	case "sh", "km", "pt", "er", "adv", "hon", "kum":
		if !dot && (t.Norm != "sh" && t.Norm != "pt" || t.Text == strings.ToUpper(t.Text)) {
			return 0
		}
	case "dr":
		if namesPlace(toks, i+1) {
			return 0 // "Dr. Asha Rao International Centre"
		}
		if t.Text == "DR" && !dot && next.Text != strings.ToUpper(next.Text) {
			return 0 // DR Congo
		}
	case "he":
		if t.Text != "H.E." && t.Text != "HE" && t.Text != "H.E" || t.Text == "HE" && honorific(toks, i+1) == 0 && !isUpperWord(next) {
			return 0
		}
	case "ca", "late":
		if t.Norm == "ca" && t.Text != "CA" || honorific(toks, i+1) == 0 && t.Norm == "late" {
			return 0
		}
	case "shree", "sri", "shri":
		if t.Text == "SRI" && next.Text != strings.ToUpper(next.Text) {
			return 0 // the letters of a fund
		}
		if isOneOf(bare(next.Norm), "anna", "ann", "lanka", "lankan", "lankans") || namesPlace(toks, i+1) {
			return 0 // millets; the country; "Sri Venkateswara University"
		}
	case "doctor", "swami", "pandit", "sardar", "begum", "miss", "professor":
		if !beforeName(toks, i+1) || i+1 < len(toks) && toks[i+1].Text[0] < 0x80 && Stop(toks[i+1].Norm) {
			return 0
		}
	}
	if dot {
		return 2
	}
	return 1
}

// address returns the number of tokens of a style of two words before a name: "His Excellency", "the Right Honourable".
func address(toks []Token, i int) int {
	t, next := tokenAt(toks, i), tokenAt(toks, i+1)
	if t.Norm == "the" && next.Norm == "right" {
		if n := address(toks, i+1); n > 0 {
			return 1 + n
		}
	}
	if !isUpperWord(t) || !isUpperWord(next) || !beforeName(toks, i+2) {
		return 0
	}
	if isOneOf(t.Norm, "his", "her", "their") && isOneOf(next.Norm, "excellency", "excellencies", "majesty", "highness") || t.Norm == "right" && isOneOf(next.Norm, "honourable", "honorable") {
		return 2
	}
	return 0
}

// namesPlace reports that the name at i, initials or not, goes on to what makes a place, an award or a scheme of it.
func namesPlace(toks []Token, i int) bool {
	for k := i; k < i+10; k++ {
		t := tokenAt(toks, k)
		switch {
		case t.Text == ".":
		case k > i && isOneOf(t.Norm, "centre", "center", "district", "university", "college", "institute", "hospital", "school", "airport", "park", "stadium", "foundation", "award", "awards", "scheme", "yojana", "memorial", "marg", "chair", "auditorium", "bhawan", "bhavan", "temple", "mandir", "gurdwara", "trust", "mutt", "math", "ashram", "samadhi"):
			return true
		case k > i && verbForms()[t.Norm] != 0:
			return false // "Dr. Rao Lays Foundation of Wells Institute"
		case !isUpperWord(t):
			return false
		}
	}
	return false
}

func isUpperWord(t Token) bool { return t.Kind == Word && isUpper(rune(t.Text[0])) }

// ranks stand before a person's name and are left out of it.
var ranks = set(`justice lt lieutenant gen general maj major col colonel brig brigadier capt captain cdr commander cmde commodore adm admiral vice rear air marshal wing group squadron flight sqn gp wg flt leader sub subedar havildar naik sepoy constable inspector sgt ias ips ifs chief ambassador rajmata maharaja king queen prince princess pope imam maulana guru rev reverend father sister bishop acharya sant mahant baba`)

// rank returns the number of tokens of a rank at i, if a name follows: "Lt Gen", "Air Marshal", "Justice".
func rank(toks []Token, i int) int {
	n := 0
	for {
		t := tokenAt(toks, i+n)
		if t.Kind != Word || !isUpper(rune(t.Text[0])) || !has(ranks, t.Norm) {
			break
		}
		n++
		if tokenAt(toks, i+n).Text == "." && glued(toks, i+n) {
			n++
		}
	}
	if n == 0 {
		return 0
	}
	first := toks[i].Norm
	if (first == "chief" || first == "vice" || first == "sub" || first == "air" || first == "flight" || first == "group" || first == "wing" || first == "general" || first == "major") && n < 2 {
		return 0
	}
	return n
}

package lang

// numberWords gives the value of number words, English and Hindi, below a hundred, and of the Hindi fractions.
var numberWords = readNumberWords()

func readNumberWords() map[string]float64 {
	m := map[string]float64{
		"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
		"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
		"twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
		"डेढ़": 1.5, "ढाई": 2.5,
	}
	hindi := [...]string{
		"एक", "दो", "तीन", "चार", "पांच पाँच", "छह छः छ", "सात", "आठ", "नौ", "दस",
		"ग्यारह", "बारह", "तेरह", "चौदह", "पंद्रह पन्द्रह", "सोलह", "सत्रह", "अठारह", "उन्नीस", "बीस",
		"इक्कीस", "बाईस बाइस", "तेईस तेइस", "चौबीस", "पच्चीस", "छब्बीस", "सत्ताईस सत्ताइस", "अट्ठाईस अठाईस अट्ठाइस", "उनतीस", "तीस",
		"इकतीस", "बत्तीस", "तैंतीस", "चौंतीस", "पैंतीस", "छत्तीस", "सैंतीस", "अड़तीस", "उनतालीस", "चालीस",
		"इकतालीस", "बयालीस", "तैंतालीस", "चौवालीस", "पैंतालीस", "छियालीस", "सैंतालीस", "अड़तालीस", "उनचास", "पचास",
		"इक्यावन", "बावन", "तिरपन", "चौवन", "पचपन", "छप्पन", "सत्तावन", "अट्ठावन", "उनसठ", "साठ",
		"इकसठ", "बासठ", "तिरसठ", "चौंसठ", "पैंसठ", "छियासठ", "सड़सठ", "अड़सठ", "उनहत्तर", "सत्तर",
		"इकहत्तर", "बहत्तर", "तिहत्तर", "चौहत्तर", "पचहत्तर", "छिहत्तर", "सतहत्तर", "अठहत्तर", "उनासी", "अस्सी",
		"इक्यासी", "बयासी", "तिरासी", "चौरासी", "पचासी", "छियासी", "सत्तासी", "अट्ठासी", "नवासी", "नब्बे",
		"इक्यानवे", "बानवे", "तिरानवे", "चौरानवे", "पचानवे", "छियानवे", "सत्तानवे", "अट्ठानवे", "निन्यानवे",
	}
	for i, words := range hindi {
		for w := range set(words) {
			m[w] = float64(i + 1)
		}
	}
	for k, v := range m {
		if f := Fold(k); f != k {
			delete(m, k)
			m[f] = v
		}
	}
	return m
}

// ordinalWords gives the value of ordinal words.
var ordinalWords = foldKeys(map[string]float64{
	"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
	"eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18, "nineteenth": 19,
	"twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
	"पहला": 1, "पहली": 1, "पहले": 1, "प्रथम": 1, "दूसरा": 2, "दूसरी": 2, "दूसरे": 2, "द्वितीय": 2, "तीसरा": 3, "तीसरी": 3, "तीसरे": 3, "तृतीय": 3,
	"चौथा": 4, "चौथी": 4, "चौथे": 4, "चतुर्थ": 4, "पांचवां": 5, "पांचवीं": 5, "पांचवें": 5, "छठा": 6, "छठी": 6, "छठे": 6, "सातवां": 7, "सातवीं": 7, "सातवें": 7,
	"आठवां": 8, "आठवीं": 8, "आठवें": 8, "नौवां": 9, "नौवीं": 9, "नौवें": 9, "दसवां": 10, "दसवीं": 10, "दसवें": 10,
})

// fractionWords gives the parts that "one-third", "two-fifths" speak of.
var fractionWords = map[string]float64{"half": 2, "third": 3, "thirds": 3, "fourth": 4, "fourths": 4, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6, "tenth": 10, "tenths": 10}

// foldKeys returns m with folded keys.
func foldKeys[V any](m map[string]V) map[string]V {
	out := make(map[string]V, len(m))
	for k, v := range m {
		out[Fold(k)] = v
	}
	return out
}

// hindiQuarters change the number after them: साढ़े तीन is three and a half.
var hindiQuarters = foldKeys(map[string]float64{"साढ़े": 0.5, "सवा": 0.25, "पौने": -0.25})

package lang

import "strings"

// scales multiply a number.
var scales = foldKeys(map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "crs": 1e7, "cr.": 1e7, "dozen": 12,
	"million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12, "trillions": 1e12, "tn": 1e12, "trn": 1e12,
	"सौ": 1e2, "हज़ार": 1e3, "हजार": 1e3, "लाख": 1e5, "करोड़": 1e7, "करोड": 1e7, "अरब": 1e9, "खरब": 1e11, "दर्जन": 12, "मिलियन": 1e6, "बिलियन": 1e9, "ट्रिलियन": 1e12,
})

// unit is a canonical unit and what one of the written unit is worth in it.
type unit struct {
	name   string
	factor float64
}

// unitPhrase is a way to write a unit, in folded words.
type unitPhrase struct {
	words []string
	unit  unit
}

// unitWords gives, by their first word, the ways to write units, longest first.
var unitWords = readUnits(`
percentage point=percentage points|percentage point|percentage-points|percentage-point|per cent points|per cent point|percent points|प्रतिशत अंक
percent=%|per cent|percent|per-cent|percentage|pc|प्रतिशत|फीसदी|फ़ीसदी|फीसद
percentage point*0.01=bps|basis points|basis point|आधार अंक
INR=rupees|rupee|रुपये|रुपए|रुपयों|रूपये|रूपए|रुपया|रु
INR*0.01=paise|paisa|पैसे
USD=us dollars|us dollar|u.s. dollars|american dollars|dollars|dollar|usd|अमेरिकी डॉलर|डॉलर
EUR=euros|euro|eur|यूरो
GBP=pounds sterling|gbp
JPY=yen|jpy|येन
CNY=yuan|renminbi|rmb|cny
AED=dirhams|dirham|aed
RUB=roubles|rubles|ruble|rouble
km=km|kms|kilometre|kilometres|kilometer|kilometers|route km|route kilometres|rkm|किमी|किलोमीटर|कि.मी.|किमी.
sq km=sq km|sq. km|sq.km|sqkm|sq kms|sq. kms|sq. kilometre|square kilometre|square kilometres|square kilometer|square kilometers|square km|square kms|sq km.|वर्ग किलोमीटर|वर्ग किमी
km/h=kmph|km/h|kilometres per hour|kilometers per hour|km per hour|kph
m=metre|metres|meter|meters|mtr|mtrs|m|मीटर
sq m=sq m|sq. m|sq m.|sqm|sq. metre|sq. metres|sq. meters|sq. meter|sq metres|sq meters|square metre|square metres|square meter|square meters|वर्ग मीटर
sq ft=sq ft|sq. ft|sq. ft.|sq feet|sq. feet|square feet|square foot|sqft|वर्ग फुट
cubic metre=cubic metre|cubic metres|cubic meter|cubic meters|cum|cu m|cu. m|m3
cubic metre*1e9=bcm|billion cubic metres
cubic metre*1e6=mcm|mcum
million cubic metre/day=mmscmd
mm=mm|millimetre|millimetres|millimeter|millimeters
cm=cm|centimetre|centimetres|centimeter|centimeters
feet=feet|foot|ft|फीट|फुट
inch=inch|inches
mile=mile|miles|मील
nautical mile=nautical mile|nautical miles|nm
knot=knots
kg=kg|kgs|kilogram|kilograms|kilogramme|kilo|kilos|किलोग्राम|किलो|किग्रा
g=gram|grams|gms|gm|g|ग्राम
mg=mg|milligram|milligrams
quintal=quintal|quintals|क्विंटल
tonne=tonne|tonnes|ton|tons|metric tonne|metric tonnes|metric ton|metric tons|टन|मीट्रिक टन
tonne*1e5=lmt|lakh metric tonnes|lakh metric tons|lakh tonnes
tonne*1e6=mmt
MT=mt|mts
MTPA=mtpa|million tonnes per annum|mmtpa|million tonne per annum|million tons per annum
W=watt|watts
kW=kw|kilowatt|kilowatts|किलोवाट
MW=mw|megawatt|megawatts|mega watt|mega watts|मेगावाट
GW=gw|gigawatt|gigawatts|giga watt|giga watts|गीगावाट
kWh=kwh
MWh=mwh|megawatt hours|megawatt-hours
GWh=gwh|gigawatt hours|gigawatt-hours
MW peak=mwp
GW peak=gwp
kV=kv
MVA=mva
billion unit=bu|billion units
million unit=mu|million units
hectare=hectare|hectares|ha|हेक्टेयर
acre=acre|acres|एकड़
litre=litre|litres|liter|liters|ltr|ltrs|लीटर
kilolitre=kilolitre|kilolitres|kiloliters|kl|kld
million litre/day=mld
barrel=barrel|barrels|bbl
barrel/day=barrels per day|barrels a day|bpd
million barrel/day=mbpd
TEU=teu|teus
carat=carat|carats
Hz=hz
MHz=mhz|megahertz
GHz=ghz|gigahertz
kbps=kbps
Mbps=mbps
Gbps=gbps
GB=gb|gigabytes
TB=tb|terabytes
MB=mb|megabytes
petaflop=petaflops|petaflop|peta flops|peta flop|pf
degree Celsius=degree celsius|degrees celsius|deg c|°c|° c|डिग्री सेल्सियस
degree=degree|degrees|°|डिग्री
second=second|seconds|सेकंड
minute=minute|minutes|मिनट
hour=hour|hours|hrs|hr|घंटे|घंटा|घंटों
day=day|days|दिन|दिनों|दिवसीय
week=week|weeks|सप्ताह|हफ्ते
month=month|months|महीने|महीनों|माह
year=year|years|financial years|fiscal years|calendar years|academic years|yrs|yr|वर्ष|वर्षों|साल|वर्षीय
decade=decade|decades
`)

func readUnits(table string) map[string][]unitPhrase {
	m := map[string][]unitPhrase{}
	for line := range strings.Lines(strings.TrimSpace(table)) {
		name, forms, _ := strings.Cut(strings.TrimSpace(line), "=")
		u := unit{name, 1}
		if n, f, ok := strings.Cut(name, "*"); ok {
			u = unit{n, map[string]float64{"0.01": 0.01, "1e5": 1e5, "1e6": 1e6, "1e9": 1e9}[f]}
		}
		for form := range strings.SplitSeq(forms, "|") {
			words := formWords(form)
			m[words[0]] = append(m[words[0]], unitPhrase{words, u})
		}
	}
	for _, phrases := range m {
		for i := range phrases { // longest first; the lists are short
			for j := i; j > 0 && len(phrases[j].words) > len(phrases[j-1].words); j-- {
				phrases[j], phrases[j-1] = phrases[j-1], phrases[j]
			}
		}
	}
	return m
}

// formWords cuts a form of the tables as Tokens would.
func formWords(form string) []string {
	var words []string
	form = Fold(form)
	for i := 0; i < len(form); {
		j := i
		for j < len(form) {
			r, n := runeAt(form, j)
			if !isLetter(r) && !isDigit(r) && r != '-' && (r != '\'' || j == i) {
				break
			}
			j += n
		}
		if j == i {
			_, n := runeAt(form, i)
			j += n
		}
		if form[i] != ' ' {
			words = append(words, form[i:j])
		}
		i = j
	}
	return words
}

// unitAt returns the unit written at token i and how many tokens it takes; 0 if there is none.
func unitAt(toks []Token, i int) (unit, int) {
	if i >= len(toks) {
		return unit{}, 0
	}
	t := toks[i]
	if t.Kind == Number {
		return unit{}, 0
	}
	for _, p := range unitWords[t.Norm] {
		if matches(toks, i, p.words) && (len(p.words) > 1 || singleUnit(toks, i)) {
			return p.unit, len(p.words)
		}
	}
	return unit{}, 0
}

// singleUnit refuses short unit words that are something else where they stand: "10 m" is metres, "10 M" is not;
// "5 PC" is no per cent; "second" after a number is an ordinal's remains.
func singleUnit(toks []Token, i int) bool {
	t := toks[i]
	switch t.Norm {
	case "m", "g", "pc":
		return t.Text == t.Norm && (i+1 >= len(toks) || toks[i+1].Text != "." || !glued(toks, i+1) || i+2 >= len(toks) || !glued(toks, i+2))
	case "second":
		return false
	case "cum":
		return t.Text == "cum" // "cum" in small letters only, and "Ordinary cum Luggage" has no number before it
	}
	return true
}

func matches(toks []Token, i int, words []string) bool {
	if i+len(words) > len(toks) {
		return false
	}
	for k, w := range words {
		if toks[i+k].Norm != w {
			return false
		}
	}
	return true
}

// gluedUnit reports letters that may stand right after a number as its unit or scale: "500MW", "5bn".
func gluedUnit(letters string) bool {
	n := Fold(letters)
	if _, ok := scales[n]; ok {
		return true
	}
	if n == "am" || n == "pm" || n == "hrs" || n == "g" {
		return n != "g" // 5G
	}
	if n == "m" || n == "d" {
		return letters == "m"
	}
	ps, ok := unitWords[n]
	return ok && len(ps) > 0 && len(ps[len(ps)-1].words) == 1
}

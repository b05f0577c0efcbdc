package lang

import (
	"strconv"
	"strings"
)

// Quantity is a number as the text gives it, with its scale, currency and unit, and what it counts.
type Quantity struct {
	Range                  // the number with its scale, currency and unit: "Rs. 9,450 crore", "three"
	Number         Range   // the numeral or number words alone
	Value          float64 // in base units, the scale multiplied out
	Upper          float64 // the upper end of a range; else equal to Value
	Step           float64 // the value of one in the last printed place
	Unit           string  // canonical: INR, percent, km …; "" for a bare count
	Qualifier      string  // canonical: about, "at least", "up to" …; "" for none
	QualifierRange Range
	Noun           string // of a count: the head noun counted, stemmed, lower case
	Ordinal        bool   // 4th, third
}

// Quantities returns the numbers of s in order, without those that name a year, a date, a section or a release.
func Quantities(s string) []Quantity {
	toks := Tokens(s)
	var out []Quantity
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		if t.Kind != Number {
			continue
		}
		v, err := strconv.ParseFloat(strings.ReplaceAll(t.Norm, ",", ""), 64)
		if err != nil {
			continue
		}
		q := Quantity{Range: t.Range, Number: t.Range, Value: v, Step: 1}
		if i > 0 {
			switch toks[i-1].Norm {
			case "₹", "rs.", "rs", "inr":
				q.Unit, q.Start = "INR", toks[i-1].Start
			case "$":
				q.Unit, q.Start = "USD", toks[i-1].Start
			}
		}
		if dot := strings.IndexByte(t.Norm, '.'); dot >= 0 {
			for range len(t.Norm) - dot - 1 {
				q.Step /= 10
			}
		}
		for i+1 < len(toks) {
			f, ok := scales[toks[i+1].Norm]
			if !ok {
				break
			}
			q.Value *= f
			q.Step *= f
			i++
			q.End = toks[i].End
		}
		if i+1 < len(toks) && q.Unit == "" {
			n := toks[i+1].Norm
			if u, ok := units[n]; ok {
				q.Unit = u
				i++
				q.End = toks[i].End
			} else if n == "%" {
				q.Unit = "percent"
				i++
				q.End = toks[i].End
			} else if toks[i+1].Kind == Word {
				q.Noun = Stem(n, "")
			}
		}
		if q.Unit == "" && q.Noun == "" && v >= 1900 && v < 2100 {
			continue
		}
		q.Upper = q.Value
		out = append(out, q)
	}
	return out
}

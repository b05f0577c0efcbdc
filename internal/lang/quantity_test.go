package lang

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// quantityText writes a quantity as one line: words, value, unit or noun, qualifier.
func quantityText(s string, q Quantity) string {
	out := fmt.Sprintf("%s = %.10g", q.Of(s), q.Value)
	if q.Upper != q.Value {
		out += fmt.Sprintf("..%.10g", q.Upper)
	}
	if q.Unit != "" {
		out += " " + q.Unit
	}
	if q.Noun != "" {
		out += " of " + q.Noun
	}
	if q.Ordinal {
		out += " ordinal"
	}
	if q.Qualifier != "" {
		out += " <" + q.Qualifier + ">"
	}
	return out
}

func TestQuantities(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"rupees and crore", "an outlay of Rs. 9,450 crore", "Rs. 9,450 crore = 9.45e+10 INR"},
		{"lakh crore is one scale", "₹1.54 lakh crore", "₹1.54 lakh crore = 1.54e+12 INR"},
		{"no-break space", "Rs.\u00a012\u202flakh", "Rs.\u00a012\u202flakh = 1200000 INR"},
		{"rupees after the number", "500 crore rupees", "500 crore rupees = 5000000000 INR"},
		{"slash and dash of a price", "Rs. 50/- each", "Rs. 50/- = 50 INR"},
		{"paise", "40 paise", "40 paise = 0.4 INR"},
		{"hyphens", "a Rs 675-crore college", "Rs 675-crore = 6750000000 INR"},
		{"dollars", "US$ 5 bn and USD 2.5 million and $3 trillion", "US$ 5 bn = 5000000000 USD; USD 2.5 million = 2500000 USD; $3 trillion = 3e+12 USD"},
		{"letter scale after a currency", "$5b", "$5b = 5000000000 USD"},
		{"euro, pound, yen", "€2.5 billion, £3 million, 5 billion yen", "€2.5 billion = 2500000000 EUR; £3 million = 3000000 GBP; 5 billion yen = 5000000000 JPY"},
		{"per cent forms", "5.4 per cent, 6%, 7 percent", "5.4 per cent = 5.4 percent; 6% = 6 percent; 7 percent = 7 percent"},
		{"percentage points and basis points", "up 1.7 percentage points, cut by 25 bps", "1.7 percentage points = 1.7 percentage point; 25 bps = 0.25 percentage point"},
		{"range with hyphen", "5.4-5.6%", "5.4-5.6% = 5.4..5.6 percent"},
		{"range with scale written once", "Rs 10 to 12 lakh", "Rs 10 to 12 lakh = 1000000..1200000 INR"},
		{"between", "between 3 and 5 per cent", "3 and 5 per cent = 3..5 percent"},
		{"change is no range", "from 21 to 25 days", "21 = 21 day; 25 days = 25 day"},
		{"change with units", "from 54.4 per cent to 55.4 per cent", "54.4 per cent = 54.4 percent; 55.4 per cent = 55.4 percent"},
		{"count with noun", "three MoUs were signed", "three = 3 of mou"},
		{"count behind adjectives", "50 new electric buses", "50 = 50 of bus"},
		{"head is the last plural", "5 women scientists", "5 = 5 of scientist"},
		{"scale and noun", "60 lakh rural youth", "60 lakh = 6000000 of youth"},
		{"member", "a 12-member committee", "12 = 12 of member"},
		{"number words", "two hundred and fifty villages, twenty-five districts", "two hundred and fifty = 250 of village; twenty-five = 25 of district"},
		{"word with scale", "two lakh houses", "two lakh = 200000 of house"},
		{"half a million", "half a million people", "half a million = 500000 of person"},
		{"a hundred", "more than a hundred cities", "a hundred = 100 of city <more than>"},
		{"compound scale", "2 crore 35 lakh farmers", "2 crore 35 lakh = 23500000 of farmer"},
		{"fraction", "two-thirds of members", "two-thirds = 0.6666666667 fraction"},
		{"one of a kind is counted", "one agreement was signed", "one = 1 of agreement"},
		{"one as a pronoun", "no one knows which one of them it is", ""},
		{"qualifiers before", "about 410 km, up to 5%, at least 60 houses, nearly 3 lakh, not less than 5 MW", "410 km = 410 km <about>; 5% = 5 percent <up to>; 60 = 60 of house <at least>; 3 lakh = 300000 <nearly>; 5 MW = 5 MW <at least>"},
		{"over is a bound", "over 300 villages", "300 = 300 of village <over>"},
		{"over a span of time is none", "spread over 5 years", "5 years = 5 year"},
		{"under heads is none", "under three heads", "three = 3 of head"},
		{"qualifiers after", "Rs. 9,450 crore (approx.), 15 years and above, 2,000+ villages", "Rs. 9,450 crore = 9.45e+10 INR <approximately>; 15 years = 15 year <at least>; 2,000 = 2000 of village <more than>"},
		{"units", "76 MTPA, 5 sq. km, 12 MW, 30 GW, 2.5 acres, 3 LMT, 10 lakh tonnes", "76 MTPA = 76 MTPA; 5 sq. km = 5 sq km; 12 MW = 12 MW; 30 GW = 30 GW; 2.5 acres = 2.5 acre; 3 LMT = 300000 tonne; 10 lakh tonnes = 1000000 tonne"},
		{"glued unit", "500MW", "500MW = 500 MW"},
		{"unit before a hyphen", "a 10-km-long road", "10-km = 10 km"},
		{"time", "12-year-old, three-day", "12-year-old = 12 year; three-day = 3 day"},
		{"ordinals", "the 4th meeting, the third phase, its 4 th line", "4th = 4 of meeting ordinal; third = 3 of phase ordinal; 4 th = 4 of line ordinal"},
		{"long ordinal", "the One Hundred and Sixth Amendment", "One Hundred and Sixth = 106 of amendment ordinal"},
		{"first as an adverb", "it first opened here", ""},
		{"irregular plural", "three grandchildren, two policewomen", "three = 3 of grandchild; two = 2 of policewoman"},
		{"minus", "-5.2 per cent", "-5.2 per cent = -5.2 percent"},
		{"years and dates are none", "in 2026, since 15 March 2019, FY 2025-26, 20.05.2026, May 5", ""},
		{"numbers of law are none", "Section 5, Article 370, Rule 12(3), sections 5 and 6, Schedule 7", ""},
		{"release and telephone are none", "Release ID: 2274525, call +91-11-23389678or 011-23389678", ""},
		{"times are none", "at 7:22 PM, at 10.30 am, at 1800 hrs", ""},
		{"names are none", "INS 23, COP30, Mission 2.0, 5G, Agni 5", ""},
		{"scores and ratios are none", "won 3-1 by a ratio of 60:40, a 6-3 decision", ""},
		{"two-digit list marker is none", "2. The plan", ""},
		{"year-like count", "2000 villages and 2026 polls", "2000 = 2000 of village"},
		{"Hindi", "लगभग दो लाख किसानों को 500 करोड़ रुपये", "दो लाख = 200000 of किसान <about>; 500 करोड़ रुपये = 5000000000 INR"},
		{"Hindi fraction and qualifier after", "साढ़े तीन लाख से अधिक परियोजनाएं", "साढ़े तीन लाख = 350000 of परियोज <more than>"},
		{"Devanagari digits", "२५ प्रतिशत", "२५ प्रतिशत = 25 percent"},
		{"Hindi ordinal", "150 वीं जयंती", "150 वीं = 150 of जयं ordinal"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, q := range Quantities(tt.in) {
				got = append(got, quantityText(tt.in, q))
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "; ")); d != "" {
				t.Errorf("Quantities(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

func TestQuantityParts(t *testing.T) {
	s := "at a cost of about Rs. 9,450.5 crore"
	q := Quantities(s)
	if len(q) != 1 {
		t.Fatalf("got %d quantities", len(q))
	}
	if got := q[0].Number.Of(s); got != "9,450.5" {
		t.Errorf("number %q, want 9,450.5", got)
	}
	if got := q[0].QualifierRange.Of(s); got != "about" {
		t.Errorf("qualifier words %q, want about", got)
	}
	if q[0].Step != 1e6 {
		t.Errorf("step %g, want 1e6: a tenth of a crore", q[0].Step)
	}
}

func FuzzQuantities(f *testing.F) {
	for _, s := range []string{"Rs. 5-6 crore", "3%-5%", "from 5 to 10 lakh km", "two-thirds -5 ₹", "साढ़े तीन लाख", "9999999999999999 crore crore crore", "1,00,0,00 4 th 5/-", "a b-5-6-7 ten-to"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		end := 0
		for _, q := range Quantities(s) {
			if q.Start < end || q.End <= q.Start || q.End > len(s) {
				t.Fatalf("range %v after %d in %q", q.Range, end, s)
			}
			if !q.Contains(q.Number) || q.Number.Len() == 0 {
				t.Fatalf("number %v outside %v in %q", q.Number, q.Range, s)
			}
			if q.Qualifier == "" != (q.QualifierRange.Len() == 0) || q.QualifierRange.End > len(s) {
				t.Fatalf("qualifier %q at %v", q.Qualifier, q.QualifierRange)
			}
			if q.Upper < q.Value {
				t.Fatalf("upper %g below %g in %q", q.Upper, q.Value, s)
			}
			end = q.End
		}
	})
}

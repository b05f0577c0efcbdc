package lang

import (
	"strings"
	"time"
)

var months = foldKeys(map[string]time.Month{
	"january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6, "july": 7, "jul": 7,
	"august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
	"जनवरी": 1, "फरवरी": 2, "मार्च": 3, "अप्रैल": 4, "मई": 5, "जून": 6, "जुलाई": 7, "अगस्त": 8, "सितंबर": 9, "सितम्बर": 9,
	"अक्टूबर": 10, "अक्तूबर": 10, "नवंबर": 11, "नवम्बर": 11, "दिसंबर": 12, "दिसम्बर": 12,
})

var weekdays = foldKeys(map[string]time.Weekday{
	"sunday": 0, "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
	"रविवार": 0, "सोमवार": 1, "मंगलवार": 2, "बुधवार": 3, "गुरुवार": 4, "बृहस्पतिवार": 4, "शुक्रवार": 5, "शनिवार": 6,
})

// monthOf returns the month that t names, or 0. The verbs "may" and "march" are no months: these two need a
// capital letter.
func monthOf(t Token) time.Month {
	if t.Kind != Word || len(t.Norm) < 3 || len(t.Norm) > 40 {
		return 0
	}
	m := months[t.Norm]
	if (m == time.May || m == time.March) && !isUpper(rune(t.Text[0])) && t.Text[0] < 0x80 {
		return 0
	}
	return m
}

// isMonthShort reports an abbreviated month, which needs a number beside it.
func isMonthShort(t Token) bool {
	return len(t.Norm) <= 4 && t.Norm != "june" && t.Norm != "july" && t.Norm != "may"
}

// monthPair reads a hyphenated pair: "April-June", or a month with a short year, "Feb-26".
func monthPair(t Token) (from, to time.Month, year int) {
	i := strings.IndexByte(t.Norm, '-')
	if i < 3 || t.Kind != Word {
		return 0, 0, 0
	}
	from = months[t.Norm[:i]]
	if from == 0 || !isUpper(rune(t.Text[0])) {
		return 0, 0, 0
	}
	rest := t.Norm[i+1:]
	if to = months[rest]; to != 0 {
		return from, to, 0
	}
	switch y := atoi(rest); {
	case y >= 1900 && y < 2100:
		return from, from, y
	case len(rest) == 2 && y >= 0:
		return from, from, 2000 + y
	}
	return 0, 0, 0
}

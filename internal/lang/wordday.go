package lang

// wordDay reads a day that is written out: "पांच सितंबर", "बीस से पच्चीस जून", "the fifth of September". In English a day so
// written needs its "of": the first May is another thing.
func (f *dateFinder) wordDay(i int) int {
	day, hindi := dayWord(f.at(i))
	if day == 0 {
		return 0
	}
	last, j := day, i+1
	switch to, _ := dayWord(f.at(j + 1)); {
	case hindi && f.at(j).Norm == "से" && to > day:
		last, j = to, j+2
	case !hindi && f.at(j).Norm != "of":
		return 0
	case !hindi:
		j++
	}
	m := monthOf(f.at(j))
	if !validDay(m, last) {
		return 0
	}
	year, next := f.yearAfter(j + 1)
	return f.addDay(i, next, day, last, m, year)
}

// dayWord is the day of the month that a number word of Hindi or an ordinal of English names, 0 for none.
func dayWord(t Token) (day int, hindi bool) {
	if t.Kind != Word || t.Norm == "" {
		return 0, false
	}
	v, hindi := 0.0, t.Norm[0] >= 0x80
	if hindi {
		v = numberWords[t.Norm]
	} else {
		v = ordinalWords[t.Norm]
	}
	if v < 1 || v > 31 || v != float64(int(v)) {
		return 0, hindi
	}
	return int(v), hindi
}

package note

import "testing"

func TestRetold(t *testing.T) {
	const title = "Ministry of Salt opens second pan at Vedar"
	for _, c := range []struct {
		line, other string
		want        bool
	}{
		{"The pans at Vedar yielded 418 tonnes of salt in 2025.", "In 2025 the pans at Vedar yielded 418.36 tonnes of salt, above the target of 402 tonnes.", true},
		{"In 2025 the pans at Vedar yielded 418.36 tonnes of salt.", "The pans at Vedar yielded 418 tonnes of salt.", false},
		{"The pans at Vedar yielded 431 tonnes of salt in 2025.", "In 2025 the pans at Vedar yielded 418 tonnes of salt.", false},
		{"About 1 crore people live beside the pans.", "At least 13 people who live beside the pans drowned in the flood of May.", false},
		{"The pans will open in two phases.", "The pans, to be opened in two phases, are the largest of the coast.", true},
		{"The pans will not open in two phases.", "The pans, to be opened in two phases, are the largest of the coast.", false},
		{"The pans employ women from fishing villages.", "The pans, to be opened in two phases, are the largest of the coast.", false},
		{"Under the grant 31,250 workers got boots.", "Under the grant 31,250 workers got boots and 4,000 got gloves.", true},
		{"Under the grant 31,250 workers were paid for lost monsoon days by bank transfer.", "Under the grant 31,250 workers got boots.", false},
		{"Vedar has pans for 41.8 million tonnes per annum (MTPA) of salt.", "Vedar, the second largest of its coast, has pans for 41.8 MTPA of salt and boils 3 MT.", true},
		{"Vedar has pans for 41.8 million tonnes of salt.", "Vedar, the second largest of its coast, has pans for 41.9 MTPA of salt and boils 3 MT.", false},
		{"SAL 27001 asks pans to keep records of brine.", "Pans that follow SAL 27001 test the brine and keep purity above the mark.", false},
	} {
		line, other := lineOf("a", c.line), lineOf("a", c.other)
		if got := retold(&line, &other, title); got != c.want {
			t.Errorf("%q beside %q: %v", c.line, c.other, got)
		}
	}
}

func TestWithoutRetold(t *testing.T) {
	why := lineOf("a", "The Ministry opened a second pan at Vedar with 31,250 workers.")
	good, short := lineOf("a", "In 2025 the pans yielded 418.36 tonnes of salt, above the target of 402 tonnes."), lineOf("a", "The pans yielded 418 tonnes of salt in 2025.")
	got := withoutRetold([]candidate{short, good}, &why, "A second pan")
	if len(got) != 1 || got[0].text != good.text {
		t.Errorf("%d lines, the first %q: the poorer goes, though it weighs more", len(got), got[0].text)
	}
	sum := lineOf("a", "The project is estimated at a cost of Rs 418 crore.")
	if got = withoutRetold([]candidate{good, sum}, &why, "Board approves Rs 418 crore for pans at Vedar"); len(got) != 1 {
		t.Errorf("%d lines left: the sum of the title is told again", len(got))
	}
	if got = withoutRetold([]candidate{short, short}, &why, "A second pan"); len(got) != 1 {
		t.Errorf("%d lines left of two that say the same", len(got))
	}
}

// A second report opens with the news in its own words; what it adds stays.
func TestWithoutOtherLedes(t *testing.T) {
	why := lineOf("a", "The Salt Board has amended the export policy of sea salt from 'free' to 'barred' till 31 March 2031.")
	price := lineOf("a", "The Salt Board fixed a price of Rs 40 a tonne for sea salt.")
	for _, c := range []struct {
		line string
		want int
	}{
		{"The Centre has barred the export of sea salt until March 31, 2031 to keep prices down.", 1},
		{"The Centre has barred the export of sea salt, of which 40 lakh tonnes left in 2030.", 2},
		{"The Centre has barred the export of sea salt, the Vedar Pan Workers' Union said.", 2},
		{"Workers of the pans have struck work for more pay.", 2},
	} {
		lede := lineOf("b", c.line)
		lede.from.second = true
		if got := withoutOtherLedes([]candidate{price, lede}, &why, "Export of sea salt barred till 31 March 2031"); len(got) != c.want {
			t.Errorf("%q: %d lines, want %d", c.line, len(got), c.want)
		}
	}
}

package claim

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// figuresOf writes the figures and counts of a text: their words and the part asked for.
func figuresOf(text string, part func(sandarbh.Claim) string) string {
	d := &sandarbh.Document{ID: "d", Text: text, Published: sandarbh.Date{Year: 2026, Month: 5, Day: 6}, Language: "en"}
	var out []string
	for _, c := range Extract(d) {
		if c.Kind == sandarbh.ClaimQuantity || c.Kind == sandarbh.ClaimCount {
			words, _ := d.Quote(c.Span)
			out = append(out, fmt.Sprintf("%s: %s", words, part(c)))
		}
	}
	return strings.Join(out, "; ")
}

func TestTimeOfFigures(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"each figure has its own", "Cover rose from 10 per cent in 2016 to 17 per cent in 2023.", "10 per cent: 2016; 17 per cent: 2023"},
		{"in brackets beside it", "Sales reached ₹500 crore (2025-26) from ₹30 crore (2004-05).", "₹500 crore: 2025-26; ₹30 crore: 2004-05"},
		{"the phrase that opens the sentence", "In February 2026, the ports handled 40 lakh tonnes and 300 ships.", "40 lakh tonnes: 2026-02; 300: 2026-02"},
		{"not across a comparison", "In April 2026, 61 ferries sailed, compared to 59 earlier.", "61: 2026-04; 59: "},
		{"as on a day holds for all", "Loans of ₹90 crore went to 400 weavers (as on 27.02.2026).", "₹90 crore: 2026-02-27; 400: 2026-02-27"},
		{"an aside on something else", "Established in 1961, the body has 21 members.", "21: "},
		{"a relative clause", "The portal was opened in August 2023, which serves 200 stations.", "200: "},
		{"the day of the saying", "Fares fall by 8 per cent, the minister said on 4 May 2026.", "8 per cent: "},
		{"the day of a paper", "According to the report, carried on 4 May 2026, four boats sank.", "four: "},
		{"a year in a name", "The Ferries Act, 2019 has 40 sections.", "40: "},
		{"what it is set against", "Exports grew by 11 per cent over the previous year.", "11 per cent: "},
		{"a length of time", "Since 2020 the course lasts six months.", "six months: "},
		{"a visit from day to day", "She begins a three-day visit from May 29 to 31, 2026.", "three-day: 2026-05-29/2026-05-31"},
		{"a compound that names a kind", "A 14-kg cylinder costs ₹60 more from 7 March 2026.", "14-kg: ; ₹60: 2026-03-07"},
		{"from one month to another", "It will dig 200 wells between June 2026 and May 2027.", "200: 2026-06/2027-05"},
		{"a body set up in a year", "The fund of three States set up in 2004, has paid for 50 boats.", "three: 2004; 50: "},
		{"across figures in brackets", "The ratio rose from 918 (of 1,000) in 2014 to 929 in 2024.", "918: 2014; 1,000: ; 929: 2024"},
		{"not into a promise", "Use has reached 81 per cent and is expected to reach 90 per cent by 2029.", "81 per cent: ; 90 per cent: 2029"},
		{"the day of a report", "The firm is worth $9 billion, according to a report of 4 May 2026.", "$9 billion: "},
		{"an earlier figure", "It reached 28 MW in 2025, up from the previous capacity of 6 MW.", "28 MW: 2025; 6 MW: "},
		{"days of one month", "On April 9, 23 and 29, it had 98 lakh hits.", "98 lakh: 2026-04-09"},
		{"two days, two counts", "On 3 May it had 98 hits and on 4 May it had 30 hits.", "98: 2026-05-03; 30: 2026-05-04"},
		{"from one fiscal year to another", "Aid of ₹15 crore was given from the financial year 2015-16 to 2020-21.", "₹15 crore: 2015-04-01/2021-03-31"},
		{"the day of a later saying", "The envoy on 4 May met her and said that two boats sank.", "two: "},
		{"a sum before a hyphen", "On 3 May it signed a ₹50-crore contract.", "₹50-crore: 2026-05-03"},
		{"a claim that begins with its day", "Officials, however, claimed that on 3 May, 22 lakh workers came.", "22 lakh: 2026-05-03"},
		{"what was said of a year", "He said that in 1976 the ports had 54 piers.", "54: 1976"},
		{"today", "The minister opened 40 units today.", "40: 2026-05-06"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := figuresOf(tt.in, func(c sandarbh.Claim) string { return c.When }); got != tt.want {
				t.Errorf("times of %q\n got %s\nwant %s", tt.in, got, tt.want)
			}
		})
	}
}

func TestModalityOfFigures(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"ahead of the figure", "The dam will hold 90 lakh litres.", "90 lakh litres: will"},
		{"behind its subject", "₹50 crore will be spent on the port.", "₹50 crore: will"},
		{"not past a relative clause", "It opened seven lines, which will help weavers.", "seven: "},
		{"not the other of two verbs", "The fair opened in three cities and will end soon.", "three: "},
		{"an ability", "The ferry can carry 40 cars.", "40: "},
		{"an adjective of something else", "It gave Rs 20 crore for the proposed pier.", "Rs 20 crore: "},
		{"an adjective of the figure", "It keeps the proposed 500-metre strip.", "500-metre: proposed"},
		{"an estimated cost", "The pier was built at an estimated cost of Rs 5 crore.", "Rs 5 crore: estimated"},
		{"a target", "It met a target of 140 million tonnes.", "140 million tonnes: target"},
		{"a target of doing", "It has a target of building 140 piers.", "140: target"},
		{"a participle beside the figure", "Twenty shortlisted teams will receive kits.", "Twenty: will"},
		{"a goal behind an article", "It has the goal of achieving a USD 30 billion market.", "USD 30 billion: target"},
		{"the fact before a promise", "Use has reached 81 per cent and is expected to rise.", "81 per cent: "},
		{"an outlook ends at a comma", "There are strong projections for the ports, with 40 piers in use.", "40: "},
		{"a question that another asks", "A nine-judge Bench asks whether it would apply.", "nine: "},
		{"behind a preposition", "Ideas from these two days will be used.", "two days: "},
		{"going to a place", "About 50 per cent of the gas is going to these sectors.", "50 per cent: "},
		{"a participle behind the figure", "About 8 flights expected today.", "8: expected"},
		{"what is added", "The loss will be small, it said, adding that 10 ports face more.", "10: "},
		{"the first of two cues", "The work is expected to be completed in 45 days.", "45 days: expected"},
		{"a wish", "The scheme aims to train 300 divers.", "300: aims"},
		{"a pledge", "The State committed to build 40 jetties.", "40: aims"},
		{"a duty", "At least 50 per cent of the members must be women.", "50 per cent: must"},
		{"what another clause hedges", "Levels fell to 120 units while forecasts say that rain is likely.", "120: "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := figuresOf(tt.in, func(c sandarbh.Claim) string { return c.Modality }); got != tt.want {
				t.Errorf("modalities of %q\n got %s\nwant %s", tt.in, got, tt.want)
			}
		})
	}
}

func TestLimitsOfFigures(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a minimum of something", "It needs a minimum own revenue of Rs 50 lakh.", "Rs 50 lakh: at least"},
		{"a maximum of something", "It has a maximum speed of 80 km.", "80 km: at most"},
		{"of another thing", "The minimum wage and a fee of Rs 50 apply.", "Rs 50: "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := figuresOf(tt.in, func(c sandarbh.Claim) string { return c.Qualifier }); got != tt.want {
				t.Errorf("limits of %q\n got %s\nwant %s", tt.in, got, tt.want)
			}
		})
	}
}

func TestWhatFiguresCount(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"the noun behind", "The State has 40 rural jetties.", "40: jetty"},
		{"a number of things that changes", "The number of judges rises by 4 from the present 33 to 37.", "4: judge; 33: judge; 37: judge"},
		{"a number that stays", "The number of Indian vessels in the gulf stays, unchanged at 28.", "28: vessel"},
		{"an index that moves", "The Air Quality Index (AQI) improved from 175 to 119.", "175: aqi; 119: aqi"},
		{"a word for much of a thing", "It pays for 90 minor forest produce under the plan.", "90: produce"},
		{"nothing counted", "The index topped 70,000 early Tuesday.", "70,000: "},
		{"a measure counts nothing", "The canal is 40 km long.", "40 km: "},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := figuresOf(tt.in, func(c sandarbh.Claim) string { return c.Counted }); got != tt.want {
				t.Errorf("counts of %q\n got %s\nwant %s", tt.in, got, tt.want)
			}
		})
	}
}

func TestOrdinalsAreNoCounts(t *testing.T) {
	d := &sandarbh.Document{ID: "d", Text: "The 12th edition has 40 stalls."}
	var kinds []sandarbh.ClaimKind
	for _, c := range Extract(d) {
		kinds = append(kinds, c.Kind)
	}
	if len(kinds) != 2 || kinds[0] != sandarbh.ClaimOrdinal || kinds[1] != sandarbh.ClaimCount {
		t.Errorf("kinds = %v, want ordinal, count", kinds)
	}
}

func TestDateText(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"a day", "on 4 May 2026", "2026-05-04"},
		{"days", "on 4-6 May 2026", "2026-05-04/2026-05-06"},
		{"a month", "in May 2026", "2026-05"},
		{"a fiscal year", "in FY 2025-26", "2025-26"},
		{"the turn of the century", "in 1999-2000", "1999-00"},
		{"years", "for 2026–31", "2026/2031"},
		{"a quarter", "in Q1 FY27", "2026-04-01/2026-06-30"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ds := lang.Dates(tt.in, sandarbh.Date{Year: 2026, Month: 5, Day: 6})
			if len(ds) != 1 || dateText(ds[0]) != tt.want {
				t.Errorf("Dates(%q) = %+v, want one that reads %s", tt.in, ds, tt.want)
			}
		})
	}
}

func TestEventOfDay(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       []string // by date, in order
	}{
		{"a life in brackets", "Asha Rane (4 June 1903 – 7 July 1980) was a chemist.", []string{"born", "die"}},
		{"behind the name at birth", "Asha Rane (born Asha Patil; 4 June 1903 – 7 July 1980) was a chemist.", []string{"born", "die"}},
		{"two days of one fair", "The Rangmela fair (4 June 2025 – 7 June 2025) drew potters.", []string{"", ""}},
		{"no brackets", "The strike lasted from 4 June 1903 – 7 July 1980 by one count.", []string{"", ""}},
		{"what took place is no oath", "Polling took place on 4 May 2026.", []string{""}},
		{"an oath", "She took office on 4 May 2026.", []string{"appoint"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, m := range Read(&sandarbh.Document{ID: "d", Text: tt.text}).Mentions {
				if m.Kind == sandarbh.ClaimDate {
					got = append(got, m.Scope.Event)
				}
			}
			if !slices.Equal(got, tt.want) {
				t.Errorf("events of %q: %q, want %q", tt.text, got, tt.want)
			}
		})
	}
}

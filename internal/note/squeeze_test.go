package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A sentence that is too long loses what matters least, and stays as it is where nothing may go.
func TestSqueeze(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"a clause between subject and verb",
			"The National Board for River Ports, which was set up by a resolution of the Ministry in the summer of the year before last after long talks with the States, has approved eleven terminals on the Brahmaputra at a cost of Rs. 412 crore.",
			"The National Board for River Ports has approved eleven terminals on the Brahmaputra at a cost of Rs. 412 crore.",
		},
		{
			"two notes by the way",
			"A total of 242 Wells Centres, including six (06) in the State of Punjab, have been approved across the country under the Small Wells Cluster Programme and 513 clusters, including two (02) in the State of Punjab, have been approved across the country since 2015 under the Well Fund for Old Trades.",
			"A total of 242 Wells Centres have been approved across the country under the Small Wells Cluster Programme and 513 clusters have been approved across the country since 2015 under the Well Fund for Old Trades.",
		},
		{
			"the government of an office",
			"The National Board of Wells and Springs, Department of Rain, Government of India, has approved eleven terminals on the Brahmaputra at a cost of Rs. 412 crore for the carriage of salt, clay, sand and timber between the eight ports of the State.",
			"The National Board of Wells and Springs, Department of Rain, has approved eleven terminals on the Brahmaputra at a cost of Rs. 412 crore for the carriage of salt, clay, sand and timber between the eight ports of the State.",
		},
		{
			"a participle behind a dash",
			"The index of ports rates each of the 412 ports of the country against 150 marks and 230 points of data in nine fields each year in the month of June – covering safety, depth, speed, berths, health, water, cranes, rail links, roads, staff and the welfare of divers.",
			"The index of ports rates each of the 412 ports of the country against 150 marks and 230 points of data in nine fields each year in the month of June.",
		},
		{
			"members that the words before them count",
			"Various schemes of the Ministry for nutrition, safety and welfare of women all over the country have been clubbed into three Umbrella Missions viz. (1) Mission Sagar with the aim of better food and health in all villages (2) Mission Kumbh, for safety of women; and (3) Mission Tara, for care of children.",
			"Various schemes of the Ministry for nutrition, safety and welfare of women all over the country have been clubbed into three Umbrella Missions.",
		},
		{
			"who acts, before the government whose office it is",
			"In order to widen the cover of pumps in the hills and on the coast, the Department of Wells and Springs, Government of India has raised the grant from 5 pumps to 10 pumps for each house in all the villages of the northern States, except for houses with a well of their own, where the limit is 5 pumps.",
			"",
		},
		{
			"a list keeps its members",
			"The Mission gives grants for seeds, small pumps, drip lines, storage sheds, cold rooms, solar dryers, packing halls, testing kits, trained field staff, market links, farm ponds, farm roads, hired machines, nursery beds, bee boxes, weather posts, soil cards, fencing, godowns and village collection centres for produce.",
			"",
		},
		{
			"a condition stays",
			"The Board shall pay each owner of a vessel half of the cost of the new engine for five years from the day of its fitting, subject to a limit of Rs. 12 lakh a vessel and to the rules that the State may make for its own waters and ports.",
			"",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			ps := reads(t, "A release", c.text)
			texts := textsOf([]*sandarbh.Document{ps[0].doc})
			got, ok := squeeze(draft{text: c.text, cites: []sandarbh.Citation{ps[0].citation()}, from: &ps[0]}, texts)
			if ok != (c.want != "") || ok && got.text != c.want {
				t.Errorf("%v %q, want %q", ok, got.text, c.want)
			}
			if ok && len(lang.FiniteVerbs(got.text)) == 0 {
				t.Error("no verb is left")
			}
		})
	}
}

func TestHanging(t *testing.T) {
	for s, want := range map[string]bool{
		"The agency shall follow the rules with respect":       true,
		"The agency shall follow the rules with great respect": false,
		"The rules were read and divers should endeavour":      true,
		"The Board has asked divers for a plan":                false,
		"The Board was told that the dam, which":               true,
		"The Board built the dam in 2024, while the lake":      true,
		"The Board built the dam that divers had asked for":    false,
	} {
		if hanging(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

// A list of names is not divided before its last.
func TestLastMember(t *testing.T) {
	for s, want := range map[string]bool{
		"The Board released its Output Well Price Index, Trial Input Well Price Index of Ports": true,
		"The Board released its Output Well Price Index, Trial wells have been dug in the port": false,
		"The Board released its index of prices, a work of ten years by many hands":             false,
	} {
		if lastMember(s) != want {
			t.Errorf("%q: %v", s, !want)
		}
	}
}

// Of a run of charges the office stays, as it is written.
func TestLongOffice(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Union Minister of State (Independent Charge) for Wells & Springs, Rain and Minister of State for Tides, Reefs and Snow, Dr. Asha Rao opened a dam.", "Union Minister of State Asha Rao opened a dam."},
		{"The dam was opened by the Union Minister of Wells, Springs and Public Rain Shri Asha Rao.", "The dam was opened by Union Minister Asha Rao."},
		{"Minister for Wells, Springs, Tides and Public Rain, Shri Asha Rao opened a dam.", "Minister Asha Rao opened a dam."},
		{"Union Minister of State for Wells met Shri Asha Rao.", "Union Minister of State for Wells met Asha Rao."},
		{"Union Minister of Wells, Springs, Tides and Public Rain Asha Rao opened a dam.", "Union Minister of Wells, Springs, Tides and Public Rain Asha Rao opened a dam."},
	} {
		ps := reads(t, "A release", c.text)
		d := draft{from: &ps[0]}
		if got := d.longOffice(dropHonorifics(c.text)); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// Of the charges of a Minister of State the first stays, if there is one and if there is room.
func TestStateOffice(t *testing.T) {
	const many = " opened a dam across the Lime River at Tara in the hills of Kutch with a gate of iron, a road along its crest, a pump for each of nine villages and a house."
	for _, c := range []struct{ text, want string }{
		{"Union Minister of State (Independent Charge) for Wells & Springs, Rain and Minister of State for Tides, Reefs and Snow, Dr. Asha Rao opened a dam.", "Union Minister of State for Wells & Springs Asha Rao opened a dam."},
		{"Minister of State for Wells and Springs, Tides and Public Rain, Shri Asha Rao opened a dam.", "Minister of State for Wells and Springs Asha Rao opened a dam."},
		{"Minister of State for Wells and Springs and Minister of State for Tides, Reefs and Snow, Shri Asha Rao opened a dam.", "Minister of State for Wells and Springs Asha Rao opened a dam."},
		{"Minister for Wells, Springs, Tides and Public Rain, Shri Asha Rao opened a dam.", "Minister for Wells, Springs, Tides and Public Rain, Asha Rao opened a dam."},
		{"Union Minister of State for Wells & Springs, Rain, Tides, Reefs and Snow, Dr. Asha Rao" + many, "Union Minister of State for Wells & Springs, Rain, Tides, Reefs and Snow, Asha Rao" + many},
	} {
		ps := reads(t, "A release", c.text)
		d := draft{from: &ps[0]}
		if got := d.stateOffice(dropHonorifics(c.text)); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

// An edit that the gate refuses spoils no sentence that is too long to be asked whole: the others are made, and it is cut.
func TestSpoiltLongSentence(t *testing.T) {
	text := "The National Board of Wells has graciously approved a 30-day extension for the purchase of salt (rock salt) at the Minimum Port Price (MPP) through the Port Price Scheme (PPS) for the season of 2025-26 in the eleven districts of the State of Karnataka."
	ps := reads(t, "A release", text)
	got := (&Writer{}).drafts(&ps[0], nil, textsOf([]*sandarbh.Document{ps[0].doc}), new([]sandarbh.Refused))
	if len(got) != 1 || !strings.Contains(got[0].text, "graciously approved a 30-day extension") || words(got[0].text) > MaxWords {
		t.Errorf("%v", got)
	}
}

// Where one edit is not allowed, the others are still made: what opens the sentence stays, "Shri" goes.
func TestEditsOneByOne(t *testing.T) {
	ps := reads(t, "A release", "In a major step towards energy security, promoting solar power and saving land, Minister Shri Ravi Rao has approved a 250 MW plant at Sitapur.")
	texts := textsOf([]*sandarbh.Document{ps[0].doc})
	together, single := ps[0].edit(ps[0].text, nil, nil), ps[0].edit(ps[0].text, nil, texts)
	if len(cite.Check(together.whole.line(), texts)) == 0 {
		t.Errorf("the gate lets %q pass", together.whole.text)
	}
	want := "In a major step towards energy security, promoting solar power and saving land, Minister Ravi Rao has approved a 250 MW plant at Sitapur."
	if single.whole.text != want || len(cite.Check(single.whole.line(), texts)) > 0 {
		t.Errorf("%q, want %q", single.whole.text, want)
	}
}

// An opening goes if it only tells of the occasion, and stays if it alone names what the figure is of.
func TestOpeningThatOwns(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{
			"Highlighting Mahi Airport’s growing traffic, Shri Ravi Rao noted that passengers have increased from 17 lakh to over 27 lakh in the last five years.",
			"Highlighting Mahi Airport’s growing traffic, Ravi Rao noted that passengers have increased from 17 lakh to over 27 lakh in the last five years.",
		},
		{
			"Addressing the gathering, Shri Ravi Rao noted that passengers at Mahi Airport have increased from 17 lakh to over 27 lakh in the last five years.",
			"Ravi Rao noted that passengers at Mahi Airport have increased from 17 lakh to over 27 lakh in the last five years.",
		},
		{
			"Speaking specifically about Goa, Shri Ravi Rao stated that more than 9,300 loans have been given in the State under the Hill Loan Mission.",
			"Speaking specifically about Goa, Ravi Rao stated that more than 9,300 loans have been given in the State under the Hill Loan Mission.",
		},
		{
			"Speaking on the occasion of Lake Day, Shri Ravi Rao stated that more than 9,300 loans have been given under the Hill Loan Mission.",
			"Ravi Rao stated that more than 9,300 loans have been given under the Hill Loan Mission.",
		},
		{
			"Providing details of the loans, Shri Ravi Rao stated that more than 9,300 loans have been given under the Hill Loan Mission.",
			"Ravi Rao stated that more than 9,300 loans have been given under the Hill Loan Mission.",
		},
		{
			"Highlighting the main works under the Mission, Shri Ravi Rao stated that more than 9,300 loans have been given by the Hill Loan Board.",
			"Ravi Rao stated that more than 9,300 loans have been given by the Hill Loan Board.",
		},
		{
			"Emphasizing that Goa is a pearl of the coast, Shri Ravi Rao stated that more than 9,300 loans have been given under the Hill Loan Mission.",
			"Ravi Rao stated that more than 9,300 loans have been given under the Hill Loan Mission.",
		},
	} {
		ps := reads(t, "A release", c.text)
		e := ps[0].edit(c.text, nil, nil)
		if e.pieces[0].text != c.want {
			t.Errorf("%q, want %q", e.pieces[0].text, c.want)
		}
	}
}

// What a sentence adds to the one before it, and sums up with it, cannot be told alone.
func TestTotalOfMore(t *testing.T) {
	for text, want := range map[string]bool{
		"Further, there is 6 MT of salt at Neer and 15 MT at Sagar, totalling 156 MT.":             true,
		"There is 6 MT of salt at Neer and 15 MT at Sagar, totalling 21 MT.":                       false,
		"Further, the Board said that six ships carry 5 MT of salt each, totalling 30 MT of salt.": false,
	} {
		d := draft{text: text, from: &reads(t, "Salt", text)[0]}
		if d.clean(); d.orphan != want {
			t.Errorf("%q: %v, want %v", text, d.orphan, want)
		}
	}
}

// A cut that leaves the verb of a clause alone is none.
func TestLostVerb(t *testing.T) {
	whole := "Five wells which include Neer and Sagar, as well as four springs were opened in May."
	for cut, want := range map[string]bool{
		"Five wells which include Neer and Sagar.":                 true,
		"Five wells which include Neer and Sagar were opened.":     false,
		"Five wells were opened in May, which brought water to us": false,
	} {
		if got := lostVerb(whole, cut); got != want {
			t.Errorf("%q: %v, want %v", cut, got, want)
		}
	}
}

// Of several names in a line that is too long only as many are shortened as it takes.
func TestShortForms(t *testing.T) {
	const in = "The National Board for River Ports (NBRP) also gives loans for jetties, cranes, barges, store rooms, lights, ramps, roads, fences and gates to every small port that the Union Fund for Inland Trade (UFIT) has named in its list of the year for this work."
	const want = "NBRP also gives loans for jetties, cranes, barges, store rooms, lights, ramps, roads, fences and gates to every small port that the Union Fund for Inland Trade (UFIT) has named in its list of the year for this work."
	if got := shortForms(in); got != "The "+want {
		t.Errorf("%q", got)
	}
}

// A list that has lost its last member shows that it has.
func TestLostAnd(t *testing.T) {
	for text, want := range map[string]bool{
		"Gas came from States such as Goa, Assam, Kerala":                   true,
		"Gas came from States such as Goa, Assam and Kerala":                false,
		"The index now has more, including Gas and Water, Sewerage & Waste": false,
		"The Act lifts the cap on wells, grants a permit to all who dig":    true,
		"The Board of Wells, set up in 2019, has 40 members":                false,
		"The plant was approved at Sitapur, Kerala, on 850 acres of sand":   false,
		"He built designs for reactors namely a small one (S-1), BSR (S-2)": true,
	} {
		if got := lostAnd(text); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// What is left of a list has its "and".
func TestCloseList(t *testing.T) {
	for _, tt := range []struct{ name, left, gone, want string }{
		{"clauses", "The dam rose to 40 m, the lake grew to 9 km", ", and the canal reached Koop", "The dam rose to 40 m, and the lake grew to 9 km"},
		{"deeds", "It helps by digging wells, lining tanks and drains", ", mending pumps, and clearing canals", "It helps by digging wells, and lining tanks and drains"},
		{"what is said, and how", "The pumps remain sound, the Minister of Wells said, responding to fears that they were old", ", and the canal is dry", "The pumps remain sound, the Minister of Wells said, responding to fears that they were old"},
		{"a year in a name", "The Wells Scheme, 1995 was amended for new diggers", ", and the Board was formed", "The Wells Scheme, 1995 was amended for new diggers"},
		{"an opening", "The Board notes that out of the 12 wells which were dug, only 8 are in use", ", and the canal is dry", "The Board notes that out of the 12 wells which were dug, only 8 are in use"},
		{"no list", "In the hills, the lake grew to 9 km", ", and the canal reached Koop", "In the hills, the lake grew to 9 km"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := closeList(tt.left, tt.gone); got != tt.want {
				t.Errorf("gave %q, want %q", got, tt.want)
			}
		})
	}
}

// What somebody said is not cut to its subject.
func TestWellCut(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     bool
	}{
		{"a subject alone", "Minister of Wells Asha Rao informed that before each dry season, the Board of Wells and Springs.", false},
		{"with its verb", "Minister of Wells Asha Rao informed that before each dry season, the Board of Wells counts the springs.", true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := wellCut(tt.in, true); got != tt.want {
				t.Errorf("wellCut is %v, want %v", got, tt.want)
			}
			if got := stands(strings.TrimRight(tt.in, ".")); got != tt.want {
				t.Errorf("stands is %v, want %v", got, tt.want)
			}
		})
	}
}

func TestALongListTellsItsFirstMembers(t *testing.T) {
	long := "The growth of output that the Board of Wells reported for the hill districts is 3.1 per cent in pumps, 4.3 per cent in pipes, 6.0 per cent in tanks, 13.7 per cent in filters of old make and 6.3 per cent in valves of the new kind."
	got := fewerMembers(long)
	if len(got) == 0 || !strings.HasSuffix(got[0].text, "3.1 per cent in pumps, 4.3 per cent in pipes and 6.0 per cent in tanks [among others].") {
		t.Errorf("%v", got)
	}
	for name, s := range map[string]string{
		"an aside and no list":       strings.Replace(long, "6.0 per cent in tanks", "which fell in May", 1),
		"figures of several things":  strings.Replace(long, "is 3.1", "respectively is 3.1", 1),
		"a clause of its own at end": strings.Replace(long, "6.3 per cent in valves of the new kind", "the Board has closed 6.3 per cent of them", 1),
	} {
		if got := fewerMembers(s); got != nil {
			t.Errorf("%s: %v", name, got)
		}
	}
}

func TestCommaBack(t *testing.T) {
	const whole = "The Salt Mission (SMD), under the Board of Wells (NBW), Ministry of Springs, and the Port of Sagar Trust, a firm, have signed."
	for _, c := range []struct{ name, cut, want string }{
		{"an aside that lost its end", "The Salt Mission, under the Board of Wells and the Port of Sagar Trust have signed.", "The Salt Mission, under the Board of Wells, and the Port of Sagar Trust have signed."},
		{"one that is closed", "The Salt Mission, under the Board of Wells, and the Port of Sagar Trust have signed.", "The Salt Mission, under the Board of Wells, and the Port of Sagar Trust have signed."},
		{"one that has gone", "The Salt Mission and the Port of Sagar Trust have signed.", "The Salt Mission and the Port of Sagar Trust have signed."},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := commaBack(whole, c.cut); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

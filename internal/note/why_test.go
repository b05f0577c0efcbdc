package note

import (
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// news is the first line of the note that a release would get, without any model.
func news(t *testing.T, title, text string) string {
	t.Helper()
	return newsOf(reads(t, title, text))
}

// newsOfReport is the first line of a newspaper's note.
func newsOfReport(t *testing.T, title, text string) string {
	t.Helper()
	set := reads(t, title, text)
	set[0].doc.Tier = sandarbh.Press
	return newsOf(set)
}

func newsOf(set []passage) string {
	lead := set[0].doc
	texts := cite.Texts(func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return lead, true })
	w, kind := &Writer{}, &Kind{Name: "scheme", Section: sandarbh.SectionFacts}
	var refused []sandarbh.Refused
	all := w.candidates([][]passage{set}, texts, &refused)
	w.weigh(all, kind, headlineStems(lead), lead.Published)
	beginning := frontOf(lead, set, kind.Name)
	whole := beginning.uncut(all, texts)
	w.weigh(whole, kind, headlineStems(lead), lead.Published)
	if lead.Tier == sandarbh.Press {
		asReport(all, false)
		asReport(whole, false)
	}
	why, _ := beginning.pickWhy(all, whole, headlineStems(lead), texts)
	if why == nil {
		return ""
	}
	line, _, _ := strings.Cut(why.text, " [re")
	return line
}

// The first line tells what the title tells: a sentence about days of release, heads counted or mutual trust may stand before
// it and be as long.
func TestWhyTellsTheTitle(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{
			"not the calendar of a bulletin", "Lighthouse output grows by 4.1% in March 2026",
			"The Estimate of Lighthouse Output is released on 28th of every month. The output of lighthouses grew by 4.1 per cent in March 2026 over March 2025.",
			"The output of lighthouses grew by 4.1 per cent in March 2026 over March 2025.",
		},
		{
			"not a label with its figure", "Lighthouse cost of Rs. 340 crore approved",
			"Total lighthouse cost approved: Rs. 340 crore, lighthouse cost share of State: Rs. 40 crore. Ships are guided by lamps and bells on the coast of Goa.",
			"Ships are guided by lamps and bells on the coast of Goa.",
		},
		{
			"not who came", "Ministry of Wells releases Atlas of Springs",
			"The National Workshop on Springs brought together over 500 stakeholders from government and industry. The Ministry of Wells released the Atlas of Springs with 2,300 entries.",
			"The Ministry of Wells released the Atlas of Springs with 2,300 entries.",
		},
		{
			"not what two sides are to each other", "India and Lumbinia sign Treaty on Rivers",
			"India and Lumbinia share a relationship based on trust and a common vision for the future. India and Lumbinia signed a Treaty on Rivers in Delhi.",
			"India and Lumbinia signed a Treaty on Rivers in Delhi.",
		},
		{
			"not the thing without its name", "Ministry of Wells notifies Well Digging Rules, 2026",
			"The amendment has been issued as a measure to bring wells under the order. The Ministry of Wells has notified the Well Digging Rules, 2026.",
			"The Ministry of Wells has notified the Well Digging Rules, 2026.",
		},
		// What an agreement is for and what rules change is the news: a cut that serves another line would take it away.
		{
			"what the rules change", "Ministry of Wells notifies expansion of the Well Laboratory for water testing",
			"The Ministry of Wells has notified amendments to the Well Rules, 1945, expanding the functions of the Well Laboratory at the National Institute of Water and Springs, Lumbini, for testing water of village wells and tanks.",
			"The Ministry of Wells has notified amendments to the Well Rules, 1945, expanding the functions of the Well Laboratory at the National Institute of Water and Springs, Lumbini, for testing water of village wells and tanks.",
		},
		{
			"an opening that ends in a list of offices", "Well Office holds session on deep wells",
			"As part of the Well Day of the Board of Springs under the Ministry of Staff, Public Wells and Pumps, a session on deep wells was organised by the Well Office for the owners of wells and tanks in the dry districts of Lumbinia, for the diggers of the hills around Koop, for the keepers of springs in the north and for the makers of pumps.",
			"A session on deep wells was organised by the Well Office for the owners of wells and tanks in the dry districts of Lumbinia, for the diggers of the hills around Koop.",
		},
		{
			"in whose presence is no news", "MoU signed between Lumbinia and Sarnathia for digging wells in the boundary areas",
			"In the presence of the Minister of Wells Asha Rao, a Memorandum of Understanding (MoU) was signed in New Delhi on 3 March 2026 between the Government of India, the Government of Lumbinia and the Government of Sarnathia for digging deep wells in their boundary areas.",
			"A Memorandum of Understanding (MoU) was signed in New Delhi on 3 March 2026 between the Government of India, the Government of Lumbinia and the Government of Sarnathia for digging deep wells in their boundary areas.",
		},
		{
			"not under what the Cabinet acted", "Cabinet approves Well Credit Scheme",
			"In view of the stress of well owners after two dry years, compounded by the closing of tanks and fewer pumps, particularly in the hills, leading to smaller harvests and less cash for diesel and for wages, the Union Cabinet has approved the Well Credit Scheme to lend money to owners.",
			"The Union Cabinet has approved the Well Credit Scheme to lend money to owners.",
		},
		{
			"the deed and its day, without what it provides", "Ministry of Wells notifies Well Concession Rules",
			"The Ministry of Wells has notified the Well Concession (Second Amendment) Rules, 2026 on 30th March, 2026 providing a mechanism for the inclusion of adjoining springs in the lease and licence of deep wells and for the inclusion of tanks in the leases of shallow as well as of deep wells.",
			"The Ministry of Wells has notified the Well Concession (Second Amendment) Rules, 2026 on 30th March, 2026.",
		},
		{
			"not who led what only the title names", "Conference on Wells and Springs: code for digging approved",
			"The conference was led by the Secretary of Wells and the Chairman of the Springs Board. The Ministry of Wells approved a code for digging.",
			"The Ministry of Wells approved a code for digging.",
		},
		{
			"not how a guest was received", "Prime Minister of Lumbinia visits the Well Institute",
			"Prime Minister of Lumbinia Mohan Das was warmly welcomed by the Director at the gate of the Well Institute. Mohan Das and the Director agreed on three joint projects for deep wells.",
			"Mohan Das and the Director agreed on three joint projects for deep wells.",
		},
		{
			"not that steps have been taken", "Updates on supply of well water",
			"Steps have been taken to ensure stable supply of well water across the country. The Ministry of Wells has opened 4,000 more wells in the hills.",
			"The Ministry of Wells has opened 4,000 more wells in the hills.",
		},
		{
			"not the preamble", "Calendar of well auctions for April 2026 to September 2026",
			"In order to enable bidders to plan their purchases efficiently and to keep the market of wells stable, the Ministry of Wells releases the calendar of well auctions for the first half of the year 2026-27.",
			"The Ministry of Wells releases the calendar of well auctions for the first half of the year 2026-27.",
		},
		{
			"not how a guest was received there", "Joint Statement of India and Lumbinia",
			"The President of Lumbinia Mohan Das was accorded a ceremonial reception in Delhi. India and Lumbinia signed a Treaty on Rivers.",
			"India and Lumbinia signed a Treaty on Rivers.",
		},
		{
			"an office of many commas in a lede that is too long", "Minister Asha Rao launches Well Portal of Lumbinia",
			"The Union Minister for Wells and Springs, Tanks and Pumps and Public Water, Shri Asha Rao, launched the Well Portal of Lumbinia in the course of the National Conference on the Wells of the Hills and the Plains that was held by the Ministry of Wells and Springs in Koop.",
			"The Union Minister Asha Rao launched the Well Portal of Lumbinia in the course of the National Conference on the Wells of the Hills and the Plains that was held by the Ministry of Wells and Springs in Koop.",
		},
		{
			"not under what the lede acted", "Well Board releases Road Map of Springs",
			"Springs are no longer just water. They are what a hill lives by. Against this backdrop, the Well Board released the first Road Map of Springs for ten years.",
			"The Well Board released the first Road Map of Springs for ten years.",
		},
		{
			"what was told at a briefing, not that it was held", "Inter-Office Briefing on Wells in the Hills",
			"As part of its work to keep people informed, the Government held a briefing at the Media Centre in Lumbini. An update on wells was provided by the Ministry of Wells. The Ministry of Wells has cut the duty on pumps from 18 to 12 per cent.",
			"The Ministry of Wells has cut the duty on pumps from 18 to 12 per cent.",
		},
		{
			"who came is better than what he wished", "Governor attends the Well Day in Koop",
			"The Governor of Lumbinia, Asha Rao, graced the Well Day in Koop. She said that the journey of the wells will go on with vigour.",
			"The Governor of Lumbinia, Asha Rao, graced the Well Day in Koop.",
		},
		{
			"a comma between the doer and his deed", "Minister of Wells releases the Atlas of Springs",
			"The Minister of Wells Asha Rao, released the Atlas of Springs with 2,300 entries. It has maps of every hill.",
			"The Minister of Wells Asha Rao released the Atlas of Springs with 2,300 entries.",
		},
		{
			"two sentences of which the second is no news", "Ministry of Wells enacts Springs Code",
			"The Ministry of Wells has enacted the Springs Code. It is the pride of many people in distant places.",
			"The Ministry of Wells has enacted the Springs Code.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := news(t, tt.title, tt.text); got != tt.want {
				t.Errorf("the news is\n%q, want\n%q", got, tt.want)
			}
		})
	}
}

// A day stands once in a line.
func TestDayOnce(t *testing.T) {
	day := sandarbh.Date{Year: 2026, Month: 6, Day: 6}
	for _, tt := range []struct{ name, in, want string }{
		{"put in twice", "Asha Rao [on 6 June 2026] opened a well which was dug earlier [on 6 June 2026].", "Asha Rao [on 6 June 2026] opened a well which was dug."},
		{"beside the day in figures", "A meet was held on the third day (6.6.2026) of the fair [on 6 June 2026].", "A meet was held on the third day (6.6.2026) of the fair."},
		{"beside another day", "A meet that began on 4 June 2026 closed [on 6 June 2026].", "A meet that began on 4 June 2026 closed [on 6 June 2026]."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := dayOnce(tt.in, day); got != tt.want {
				t.Errorf("dayOnce is %q, want %q", got, tt.want)
			}
		})
	}
}

// A lede of over forty words loses whose spirit it was done in, who watched and what its doer is, before what was done.
func TestLongLede(t *testing.T) {
	text := "Strengthening the vision of a country of full wells, the Well Board, an autonomous body under the Ministry of Wells and Springs, has signed an agreement with the University of Lumbinia for the establishment of a Centre for Spring Research at Koop, in the august presence of the Minister of Wells Asha Rao, the Secretary Mohan Das and other dignitaries of the State."
	want := "The Well Board, an autonomous body under the Ministry of Wells and Springs, has signed an agreement with the University of Lumbinia for the establishment of a Centre for Spring Research at Koop."
	if got := news(t, "Well Board signs agreement with University of Lumbinia for Centre for Spring Research", text); got != want {
		t.Errorf("the news is\n%q, want\n%q", got, want)
	}
}

// Of a lede that is too long goes first what the title does not tell.
func TestTrimmedLede(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{
			"what the doer said of his deed", "Ministry of Wells releases third Atlas of Springs with 2,300 entries",
			"The Ministry of Wells released the third Atlas of Springs with 2,300 entries of deep and shallow springs in the hill districts of Lumbinia and said that the growth of farming is now seen in the yield of every field and in the homes of those who work in it.",
			"The Ministry of Wells released the third Atlas of Springs with 2,300 entries of deep and shallow springs in the hill districts of Lumbinia.",
		},
		{
			"what somebody remarks on it", "Well Board opens trial of lime wells in four hill districts of Lumbinia",
			"The Well Board opened a trial of lime wells in four hill districts of Lumbinia, with Union Minister of State (Independent Charge) for Wells, Springs; Minister of State in the Office of Rain, Lakes and Ponds, Dr. Asha Rao, describing it as a union of old and new ways of keeping rain.",
			"The Well Board opened a trial of lime wells in four hill districts of Lumbinia.",
		},
		{
			"the sitting at which it was done", "Asha Rao Launches Lime Portal for Wells",
			"The Union Minister for Wells and Springs, Rain and Ponds, Smt. Asha Rao, launched the Lime Portal for the Wells of Lumbinia during the National Workshop on “Better Wells: Through Lime, Salt, Sand & the Stones of the Hills” organised by the Ministry of Wells and Springs with the States of the hills here.",
			"The Union Minister for Wells and Springs, Rain and Ponds, Asha Rao, launched the Lime Portal for the Wells of Lumbinia.",
		},
		{
			"who presides over the doer", "63rd Report of the Committee on Wells and Springs on Grants of the Department of Lime",
			"The Department-related Standing Committee on Wells and Springs, Rain, Ponds and Climate Change under the Chairmanship of Shri Brij Rao, M.P., Upper House presented/laid on the Table its 63rd Report on Grants (2026-27) of the Department of Lime, in both the Houses on the 16th March, 2026.",
			"The Department-related Standing Committee on Wells and Springs, Rain, Ponds and Climate Change presented/laid on the Table its 63rd Report on Grants (2026-27) of the Department of Lime, in both the Houses on the 16th March, 2026.",
		},
		{
			"what its purpose limits", "Cabinet approves Wells Amendment Bill",
			"The Cabinet approved the proposal for introducing the Wells (Number of Pumps) Amendment Bill, 2026 in Parliament to amend the Wells (Number of Pumps) Act, 1956 for increasing the number of pumps of the hill districts of Lumbinia in the coming years (excluding the old pump of Neer).",
			"The Cabinet approved the proposal for introducing the Wells (Number of Pumps) Amendment Bill, 2026 in Parliament to amend the Wells (Number of Pumps) Act, 1956.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := news(t, tt.title, tt.text); got != tt.want {
				t.Errorf("the news is\n%q, want\n%q", got, tt.want)
			}
		})
	}
}

// Of what somebody was saying after his deed and of the deed itself the deed is the news. What a study finds is told apart from what was held before.
func TestDeedBeforeTalk(t *testing.T) {
	for _, tt := range []struct{ name, title, text, want string }{
		{
			"a deed", "At Neer, Asha Rao Lays Foundation Stone of Well School and Opens Four Lime Halls",
			"Dr. Asha Rao was addressing diggers after opening four lime halls and laying the foundation stone of a well school at Neer. Dr. Asha Rao opened four lime halls and laid the foundation stone of a well school for 200 pupils at Neer.",
			"Asha Rao opened four lime halls and laid the foundation stone of a well school for 200 pupils at Neer.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := news(t, tt.title, tt.text); got != tt.want {
				t.Errorf("the news is\n%q, want\n%q", got, tt.want)
			}
		})
	}
	if !finding.MatchString("a new study reveals that wells of lime keep rain for a year") || !oldView.MatchString("For nearly 50 years, wells were held to be dead") {
		t.Error("a finding or what was held before it is not seen")
	}
}

// A first line that would say the title again makes room for another with a figure; one that gives the day of the deed stays.
func TestBesidesTheTitle(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"another with a figure", "The Well Board has released the Atlas of Springs. The Atlas of Springs that the Well Board releases has 2,300 springs.", "The Atlas of Springs that the Well Board releases has 2,300 springs."},
		{"the day of the deed", "The Well Board released the Atlas of Springs on 2 June 2026. The Atlas of Springs that the Well Board releases has 2,300 springs.", ""},
		{"nothing else has a figure", "The Well Board has released the Atlas of Springs. The Atlas of Springs of the Board is in blue.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			set := reads(t, "Well Board releases the Atlas of Springs", tt.text)
			lead := set[0].doc
			lead.Published, lead.Tier = sandarbh.Date{Year: 2026, Month: 6, Day: 6}, sandarbh.Primary
			texts := cite.Texts(func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return lead, true })
			var refused []sandarbh.Refused
			all := (&Writer{}).candidates([][]passage{set}, texts, &refused)
			(&Writer{}).weigh(all, &Kind{Name: "report", Section: sandarbh.SectionFacts}, headlineStems(lead), lead.Published)
			f := frontOf(lead, set, "report")
			why, _ := f.newest(all[:1], nil, -1e9, func(*candidate) bool { return true }, texts)
			got := ""
			if other, _, ok := f.besides(why, sandarbh.Line{Text: lead.Title}, all, nil, texts); ok {
				got, _, _ = strings.Cut(other.text, " [release")
			}
			if got != strings.TrimSuffix(tt.want, ".") {
				t.Errorf("besides the title stands %q, want %q", got, tt.want)
			}
		})
	}
}

// The year of a law makes no deed old, nor does the day since or as of which a figure counts.
func TestTellsOld(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		acts, old  bool
	}{
		{"a deed under a law", "The Board of Springs has approved four measures under the Springs Act, 2002.", true, false},
		{"a rule is as old as its law", "Springs are notified as public springs under the Springs Act, 2002.", true, true},
		{"a count since a year", "The Board has opened 340 wells since the first auction in 2015.", false, false},
		{"what has been so since a year", "The trade in pearls has been banned since 1975.", false, true},
		{"a count as of a day", "Loans of Rs. 40 crore were given as of 31 December 2025.", false, false},
		{"a deed of an earlier day", "The Well Mission was launched on 2 March 2019.", true, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := &front{lead: &sandarbh.Document{Published: sandarbh.Date{Year: 2026, Month: 6, Day: 6}}}
			if got := f.tellsOld(&candidate{draft: draft{text: tt.text}, older: true, acts: tt.acts, figures: counts(tt.text)}); got != tt.old {
				t.Errorf("tellsOld(%q) is %v", tt.text, got)
			}
		})
	}
}

// A comma that opens the next office stays.
func TestOfficeKeepsComma(t *testing.T) {
	s := "The Well Board (WB), Department of Springs, Government of India, has lent Rs. 40 crore."
	var left []string
	for _, r := range officesBehind(s, strings.Index(s, "has")) {
		left = append(left, s[:r.Start]+s[r.End:])
	}
	for _, want := range []string{"The Well Board (WB), Government of India, has lent Rs. 40 crore.", "The Well Board (WB), Department of Springs, has lent Rs. 40 crore."} {
		if !slices.Contains(left, want) {
			t.Errorf("%q is not among %q", want, left)
		}
	}
}

// counts are the figures of a text that are no days.
func counts(s string) map[string]bool {
	out := map[string]bool{}
	for _, q := range lang.Quantities(s) {
		out[q.Number.Of(s)] = true
	}
	return out
}

// A line that is full makes room for its day by letters and offices alone.
func TestRoomForTheDay(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{
			"the ministry goes",
			"The National Well Institute (NWI), under the Ministry of Wells, has signed an agreement with the Board of Springs of Lumbinia for digging four deep wells with pumps of a new kind in the dry hills in the north.",
			"The National Well Institute (NWI) has signed an agreement with the Board of Springs of Lumbinia for digging four deep wells with pumps of a new kind in the dry hills in the north [release of 6 June 2026].",
		},
		{
			"a list keeps its members",
			"The National Well Institute has signed an agreement with the Board of Springs of Lumbinia for digging four deep wells with pumps, ropes, pails and lamps of a new kind in the dry hills of Koop in the north.",
			"The National Well Institute has signed an agreement with the Board of Springs of Lumbinia for digging four deep wells with pumps, ropes, pails and lamps of a new kind in the dry hills of Koop in the north.",
		},
		{
			"of what is put in no more than eight words",
			"The portal [Map of Wells and Springs] lists 400 wells of the dry hills.",
			"The portal [Map of Wells and Springs] lists 400 wells of the dry hills.",
		},
		{
			"the day of an earlier deed is another",
			"The Well Mission was launched on 2 March 2019 with an outlay of Rs. 340 crore.",
			"The Well Mission was launched on 2 March 2019 with an outlay of Rs. 340 crore [release of 6 June 2026].",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			set := reads(t, "Well Institute signs agreement with Board of Springs", tt.text)
			lead := set[0].doc
			lead.Published, lead.Tier = sandarbh.Date{Year: 2026, Month: 6, Day: 6}, sandarbh.Primary
			c := candidate{draft: draft{text: tt.text, from: &set[0], cites: []sandarbh.Citation{set[0].citation()}}}
			frontOf(lead, set, "scheme").date(&c, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return lead, true })
			if c.text != tt.want {
				t.Errorf("the line is\n%q, want\n%q", c.text, tt.want)
			}
		})
	}
}

// Between a subject and its verb stands no comma of its own.
func TestLoneComma(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"before the verb", "The Board of Wells, has opened a tank.", "The Board of Wells has opened a tank."},
		{"before the day", "Minister Asha Rao, [on 3 March 2026] opened a tank.", "Minister Asha Rao [on 3 March 2026] opened a tank."},
		{"before a verb that has no other form", "Minister Asha Rao, launched a tank.", "Minister Asha Rao launched a tank."},
		{"a participle of another's deed", "Adoption of the Charter of Wells, backed by nine States.", "Adoption of the Charter of Wells, backed by nine States."},
		{"a participle beside the verb", "The Board of Wells, established in 1990, has opened a tank.", "The Board of Wells, established in 1990, has opened a tank."},
		{"one of two", "The Board of Wells, under the Ministry, has opened a tank.", "The Board of Wells, under the Ministry, has opened a tank."},
		{"one of a pair", "Asha Rao while opening the tank, said that it holds 40 litres.", "Asha Rao while opening the tank, said that it holds 40 litres."},
		{"behind an opening", "In the hills of Koop, has the Board opened a tank.", "In the hills of Koop, has the Board opened a tank."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := loneComma(tt.in); got != tt.want {
				t.Errorf("loneComma is %q, want %q", got, tt.want)
			}
		})
	}
}

// What says what a body is goes whole: a comma inside the ministry's name does not end it.
func TestWithoutAside(t *testing.T) {
	for in, want := range map[string]string{
		"The Well Corporation, a firm under the Ministry of Wells, has opened a tank.":                                                      "The Well Corporation, has opened a tank.",
		"The Well Corporation (WC), a firm under the Ministry of Wells, Pumps and Springs (MoWPS) provides tanks across the hills of Koop.": "The Well Corporation (WC), a firm under the Ministry of Wells, Pumps and Springs (MoWPS) provides tanks across the hills of Koop.",
	} {
		if got := withoutAside(in, true); got != want {
			t.Errorf("withoutAside(%q) = %q, want %q", in, got, want)
		}
	}
}

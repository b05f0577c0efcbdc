package note

import (
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A report is read as it was before its quotes were lost, and its citations have the words as they were given.
func TestReading(t *testing.T) {
	given := &sandarbh.Document{ID: "d", Title: "Wells of the district?s east", Text: "The district?s wells are dry.?It is bad,? the collector said on Monday.", Language: "en"}
	read := reading(given)
	if want := `The district's wells are dry."It is bad," the collector said on Monday.`; read.Text != want {
		t.Errorf("read as %q, want %q", read.Text, want)
	}
	if given.Text[12] != '?' {
		t.Error("the document was changed")
	}
	if d := (&sandarbh.Document{Text: "Who dug the well?"}); reading(d) != d {
		t.Error("a text that lost nothing was copied")
	}

	at := sandarbh.Span{Document: "d", Field: sandarbh.FieldText, End: 29}
	l := sandarbh.Line{Text: "The district's wells are dry.", Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: at, Quote: "The district's wells are dry."}}}
	texts := textsOf([]*sandarbh.Document{given})
	asGiven(l.Citations, texts)
	if got := l.Citations[0].Quote; got != "The district?s wells are dry." {
		t.Errorf("the citation has %q", got)
	}
	if faults := Check(l, texts); len(faults) > 0 {
		t.Errorf("the gate refuses it: %v", faults)
	}
	l.Text = "The district's wells are full."
	if len(Check(l, texts)) == 0 {
		t.Error("the gate passes a wrong line")
	}
	l.Text, l.Citations[0].Quote = "The district's wells are dry.", "The district's wells are dry."
	if len(Check(l, texts)) == 0 {
		t.Error("the gate passes a quote that does not stand in the document")
	}
}

// Where a report's sentences begin: behind the dateline and behind a crosshead in capitals.
func TestReportOpenings(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"an agency", "New Delhi, Jul 26 (PTI) The wells of Lumbini are dry.", "The wells of Lumbini are dry."},
		{"an agency alone", "(CNN) -- The wells of Lumbini are dry.", "The wells of Lumbini are dry."},
		{"letters of a party", "The Peoples Party (PTI) dug wells.", "The Peoples Party (PTI) dug wells."},
		{"a crosshead that runs in", "WHO WILL DIGThe wells of Lumbini are dry.", "The wells of Lumbini are dry."},
		{"a crosshead", "WHO WILL DIG NOW? The wells of Lumbini are dry.", "The wells of Lumbini are dry."},
		{"a crosshead before a name", "WHO WILL DIG NOW The Lumbini wells are dry.", "The Lumbini wells are dry."},
		{"a crosshead that runs into a name", "STATES SUPPORT PETITIONERSAsha Rao told the court so.", "Asha Rao told the court so."},
		{"an acronym", "DRDO and ISRO dug wells.", "DRDO and ISRO dug wells."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := reads(t, "Wells", tt.text)
			if got := ps[len(ps)-1].text; got != tt.want {
				t.Errorf("the sentence is %q, want %q", got, tt.want)
			}
		})
	}
}

// A sentence within a quotation has no speaker of its own, whichever marks the quotation has.
func TestQuotedSentence(t *testing.T) {
	ps := reads(t, "Wells", `"Wells are dry. Tankers come late. Nobody helps," the collector said. The dam holds. "Wells are full," said another.`)
	want := []bool{false, true, true, false, false}
	for i, p := range ps {
		if p.quoted != want[i] {
			t.Errorf("%q: quoted = %t", p.text, p.quoted)
		}
	}
}

// "He" needs a person before it in the line: a name, or what somebody is.
func TestPersonBefore(t *testing.T) {
	for text, orphan := range map[string]bool{
		"A suspect was found dead after he was called by the police.":          false,
		"Comedian Sunil Rao left the show after he quarrelled with the owner.": false,
		"The victim had sought help when she was attacked.":                    false,
		"The village was empty after he was called by the police.":             true,
		"In Lumbini the wells were dry when he came.":                          true,
		"The Ministry of Wells closed the well after he came.":                 true,
	} {
		if got := slices.Contains(Flaws(text), Orphan); got != orphan {
			t.Errorf("%q: orphan = %t", text, got)
		}
	}
}

// What an edit cut to its subject is no line.
func TestCutClause(t *testing.T) {
	for text, cut := range map[string]bool{
		"The post said that the guards were enraged when Sinha.":          true,
		"The post said that the guards were enraged when Sinha sat down.": false,
		"The proof of address has been dispensed with.":                   false,
		"The owner of each well has been asked to come with.":             true,
	} {
		if got := slices.Contains(Flaws(text), CutShort); got != cut {
			t.Errorf("%q: cut short = %t", text, got)
		}
	}
}

// A weekday gets its day; of a report without a day, it stays; a paper's name is no day.
func TestReportDays(t *testing.T) {
	day := sandarbh.Date{Year: 2017, Month: 7, Day: 30}
	for _, tt := range []struct {
		text, want string
		published  sandarbh.Date
	}{
		{"The wells ran dry on Thursday morning.", "The wells ran dry on Thursday morning [27 July 2017].", day},
		{"The wells ran dry on Thursday.", "The wells ran dry [on 27 July 2017].", day},
		{"The wells ran dry on Thursday.", "The wells ran dry on Thursday.", sandarbh.Date{}},
		{"The wells ran dry, India Today said.", "The wells ran dry, India Today said.", day},
	} {
		d := draft{text: tt.text, from: &passage{doc: &sandarbh.Document{Published: tt.published, Language: "en"}}}
		if ok := d.resolveDays(); !ok || d.text != tt.want {
			t.Errorf("%q became %q, %t; want %q", tt.text, d.text, ok, tt.want)
		}
	}
}

// Last year of a document that counts in fiscal years gets no number beside a figure, but that of a month does.
func TestLastYearOfCounts(t *testing.T) {
	doc := &sandarbh.Document{Published: sandarbh.Date{Year: 2026, Month: 5, Day: 6}, Language: "en", Text: "Salt sold well in 2025-26."}
	for text, want := range map[string]string{
		"Output was 4 tonnes higher than last year’s 9 tonnes.":  "Output was 4 tonnes higher than last year’s 9 tonnes.",
		"Output was 4 tonnes higher than in May last year.":      "Output was 4 tonnes higher than in May [2025].",
		"The Board opened 40 wells for salt and lime last year.": "The Board opened 40 wells for salt and lime [in 2025].",
	} {
		d := draft{text: text, from: &passage{doc: doc, text: text, block: -1}}
		if ok := d.resolveDays(); !ok || d.text != want {
			t.Errorf("%q became %q, %t", text, d.text, ok)
		}
	}
}

// Sport and show make no note, whatever words of state they have beside.
func TestPastime(t *testing.T) {
	for _, tt := range []struct {
		title, text string
		want        bool
	}{
		{"Rao fastest captain to 1,000 runs", "Captain Rao hit his third Test century. The batsman reached it in 17 innings of the series.", true},
		{"Devi shares picture from her film", "Actor Devi shared a picture on Instagram. The Bollywood star plays a singer in the movie.", true},
		{"Court stays release of film", "The High Court stayed the release of a film after a petition. The censor board told the judge that the government had banned it.", false},
		{"Lumbinia vs Sarnathia: both sides battle to a draw", "The two sides shared a point on Friday.", true},
		{"A fan stands like a statue at the World Cup", "He stood for ninety minutes in the sun of the north.", true},
		{"Government approves ₹40 crore for World Cup stadiums", "The Minister told the Assembly that the bill was passed.", false},
		{"Wells dry in Lumbini", "The wells of Lumbini are dry. The State government sent tankers.", false},
	} {
		if got := pastime(tt.title, reads(t, tt.title, tt.text)); got != tt.want {
			t.Errorf("%q: pastime = %t", tt.title, got)
		}
	}
}

// The lede carries the news; a later sentence has it where it alone says what the headline says.
func TestPickLede(t *testing.T) {
	for _, tt := range []struct {
		name, title string
		sentences   []string
		want        int
	}{
		{"the first", "Wells of Lumbini dry up", []string{"Forty wells of Lumbini have run dry.", "Tankers bring water to Lumbini twice a day."}, 0},
		{"colour before the news", "Lumbini bans new borewells for two years", []string{"Asha Devi walks four hours every day.", "The district bans new borewells in Lumbini for two years."}, 1},
		{"of a claim the sentence with its speaker", "Lumbini claims Ruritania shelled kilns of the delta, widening a quarrel of the two neighbours over water", []string{"", "", "Two wells burned at Sagar, Lumbini’s officers said."}, 2},
		{"nothing of the headline", "Lumbini bans new borewells", []string{"", "", "", "Tankers come twice a day."}, -1},
	} {
		t.Run(tt.name, func(t *testing.T) {
			lead := &sandarbh.Document{ID: "d", Title: tt.title, Language: "en", Tier: sandarbh.Press}
			var all []candidate
			at := []int{}
			for i, s := range tt.sentences {
				if s != "" {
					all = append(all, candidate{draft: draft{text: s, from: &passage{doc: lead, index: i}}, stems: stemsOf(s, "en"), traits: map[string]float64{}})
					at = append(at, i)
				}
			}
			got := pickLede(all, lead, headlineStems(lead))
			if got >= 0 {
				got = at[got]
			}
			if got != tt.want {
				t.Errorf("the lede is sentence %d, want %d", got, tt.want)
			}
		})
	}
}

// A document without a title is about the words that it has most often.
func TestHeadlineStems(t *testing.T) {
	ps := reads(t, "", "Wells are dry. The wells of Lumbini are dry, and Lumbini waits.")
	stems := headlineStems(ps[0].doc)
	for w := range strings.FieldsSeq("wells Lumbini dry") {
		for s := range stemsOf(w, "en") {
			if !stems[s] {
				t.Errorf("%q is missing in %v", w, stems)
			}
		}
	}
}

// "He" of a report is named only where one person has been: a report names whom he speaks of, too.
func TestOnePerson(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"The wells are dry, collector Asha Rao said. The dam of Lumbini holds.", true},
		{"The wells are dry, collector Asha Rao said. Rao blamed the dam.", true},
		{"The wells are dry, collector Asha Rao ruled. The 32-year-old petitioner, a potter, had asked for water.", false},
		{"Collector Asha Rao praised Sunil Menon. The dam of Lumbini holds.", false},
	} {
		if got := onePerson(reads(t, "Wells", tt.text)); got != tt.want {
			t.Errorf("%q: one person = %t", tt.text, got)
		}
	}
}

// What another report says without a name, nobody can tell of what it is; nor of when, what a report says of last week.
func TestSecondReport(t *testing.T) {
	doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
	for _, c := range []struct {
		text   string
		index  int
		second bool
		stays  bool
	}{
		{"The fee is fixed at 0.50 per cent a year.", 5, true, false},
		{"The fee is fixed at 0.50 per cent a year.", 5, false, true},
		{"The fee is fixed at 0.50 per cent a year.", 0, true, true},
		{"The Sagar Well Board fixed the fee at 0.50 per cent a year.", 5, true, true},
		{"The remarks follow a quarrel of the Sagar Well Board with Asha Rao.", 1, true, false},
		{"The new kiln may stand open for 20 years, it said.", 5, false, false},
		{"The Sagar Well Board may charge a fee for 20 years, it said.", 5, false, true},
		{"Last week, the Sagar Well Board fixed the fee at 0.50 per cent a year.", 0, false, false},
	} {
		line := candidate{draft: draft{text: c.text, from: &passage{doc: doc, index: c.index, second: c.second}}}
		if hangsOnReport(&line) == c.stays {
			t.Errorf("%s, sentence %d, second %v: stays %v", c.text, c.index, c.second, !c.stays)
		}
	}
}

// Of a story that an exam asks of, place counts for the first sentences of its first report alone.
func TestPlaceInReports(t *testing.T) {
	doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
	for _, c := range []struct {
		name          string
		index         int
		second, asked bool
		byPlace       bool
	}{
		{"the first sentence of what is asked", 0, false, true, true},
		{"a late one of what is asked", 4, false, true, false},
		{"a late one of a report for its own sake", 4, false, false, true},
		{"the first of another report", 0, true, false, false},
	} {
		all := []candidate{{draft: draft{text: "The Well Board of Sagar fixed a fee of 4 per cent.", from: &passage{doc: doc, index: c.index, second: c.second}}, traits: map[string]float64{}, figures: map[string]bool{"4": true}}}
		if asReport(all, c.asked); (all[0].score > 0) != c.byPlace {
			t.Errorf("%s: score %.1f", c.name, all[0].score)
		}
	}
}

// What somebody surely only thinks is no fact for having a speaker, unless it is the news or has a figure.
func TestMerelyOpinion(t *testing.T) {
	for _, tt := range []struct {
		opinion float64
		index   int
		figures map[string]bool
		time    string
		falls   bool
	}{
		{0.6, 4, nil, "", true},
		{0.5, 4, nil, "", false},
		{0.6, 0, nil, "", false},
		{0.6, 4, map[string]bool{"40": true}, "", false},
		{0.6, 4, nil, ", dug in 2022,", false},
	} {
		doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
		all := []candidate{{draft: draft{text: "The Sagar Well Board said that its wells" + tt.time + " are the pride of the hills.", from: &passage{doc: doc, index: tt.index}}, opinion: tt.opinion, figures: tt.figures, score: -1, traits: map[string]float64{"attributed": 1}}}
		if asReport(all, false); (all[0].score < 0) != tt.falls {
			t.Errorf("%+v: score %.1f", tt, all[0].score)
		}
	}
}

// What is over before it has said anything, and what assures, is no line of a report.
func TestReportLinesThatFall(t *testing.T) {
	doc := &sandarbh.Document{ID: "d", Tier: sandarbh.Press}
	for text, stays := range map[string]bool{
		"The high court disagreed.": false,
		"The two Boards announced that the pact on wells will come into force.":    true,
		"The government is closely monitoring the situation of the wells.":         false,
		"District officers, potters and others attended the well programme.":       false,
		"Minister Asha Rao will preside over the opening of the Sagar well.":       false,
		"The Sagar Well Board was set up by a Minister who attended school there.": true,
	} {
		all := []candidate{{draft: draft{text: text, from: &passage{doc: doc, index: 4}}, traits: map[string]float64{}}}
		if asReport(all, false); all[0].score >= leastScore != stays {
			t.Errorf("%s: score %.1f", text, all[0].score)
		}
	}
}

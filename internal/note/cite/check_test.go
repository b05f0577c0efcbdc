package cite_test

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// document is one stored document whose paragraphs are the passages.
func stored(title string, passages ...string) *sandarbh.Document {
	return &sandarbh.Document{ID: "d", Title: title, Published: sandarbh.Date{Year: 2026, Month: 8, Day: 19}, Language: "en", Text: strings.Join(passages, "\n")}
}

// citing makes a fact line that cites every passage of the document, and its title if asked to.
func citing(doc *sandarbh.Document, text string, title bool) sandarbh.Line {
	l := sandarbh.Line{Text: text, Type: sandarbh.Fact}
	at := 0
	for p := range strings.SplitSeq(doc.Text, "\n") {
		l.Citations = append(l.Citations, sandarbh.Citation{Span: sandarbh.Span{Document: doc.ID, Start: at, End: at + len(p)}, Quote: p})
		at += len(p) + 1
	}
	if title {
		l.Citations = append(l.Citations, sandarbh.Citation{Span: sandarbh.Span{Document: doc.ID, Field: sandarbh.FieldTitle, End: len(doc.Title)}, Quote: doc.Title})
	}
	return l
}

func only(doc *sandarbh.Document) cite.Texts {
	return func(id sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, id == doc.ID }
}

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name     string
		passages []string
		line     string
		rule     string // of the first fault; "" where the line passes
	}{
		{"a sentence as it stands", []string{"The dam holds 5 tmcft of water."}, "The dam holds 5 tmcft of water.", ""},
		{"the number of a note glued to a word goes", []string{"The fund has paid for 18 dams[4], which hold 5 tmcft."}, "The fund has paid for 18 dams.", ""},
		{"the numbers of notes behind the end go", []string{"The dam was built ahead of schedule.[38][39]"}, "The dam was built ahead of schedule.", ""},
		{"a figure in brackets of its own is no note's", []string{"The fund has paid for dams [40] in 2024."}, "The fund has paid for dams in 2024.", "order"},
		{"styles before names go", []string{"At the call of His Excellency Ravi Rao, Her Excellency Dr. Maya Sen met the Right Honourable Jane Doe."}, "At the call of Ravi Rao, Maya Sen met the Jane Doe.", ""},
		{"a possessive that is no style stays", []string{"Ravi Rao met his Minister Maya Sen."}, "Ravi Rao met Minister Maya Sen.", "order"},
		{"who chairs the body that acts may go", []string{"The Committee on Wells chaired by Shri Brij Rao, MP, Upper House, presented its 63rd Report on 16 March 2026."}, "The Committee on Wells presented its 63rd Report on 16 March 2026.", ""},
		{"the charge of a Minister of State may go", []string{"Union Minister of State (Independent Charge) for Wells & Tanks, and MoS PMO, Personnel, Pensions and Space, Dr. Asha Rao said that the well holds 40 litres."}, "Union Minister of State Asha Rao said that the well holds 40 litres.", ""},
		{"but he is no other minister", []string{"Union Minister of State (Independent Charge) for Wells & Tanks, and MoS PMO, Personnel, Pensions and Space, Dr. Asha Rao said that the well holds 40 litres."}, "Union Minister Asha Rao said that the well holds 40 litres.", "order"},
		{"what a speaker asserts besides may go", []string{"The Minister said that the Board has dug 340 wells, asserting that this would be the pride of all."}, "The Minister said that the Board has dug 340 wells.", ""},
		{"what the doer said besides may go", []string{"The Minister released the atlas of 340 springs and said that the Government works for the farmers of the hills."}, "The Minister released the atlas of 340 springs.", ""},
		{"what was denied besides may not", []string{"The Minister confirmed the loss of 340 springs and denied that the Board knew of it."}, "The Minister confirmed the loss of 340 springs.", "negation"},
		{"several charges of one minister go", []string{"Union Minister of State (Independent Charge) for Wells & Springs, Rain and Minister of State for Office of Tides, Reefs, Public Wells, Pensions, Lake Energy and Snow, Dr. Asha Rao today opened the dam."}, "Union Minister of State Asha Rao opened the dam.", ""},
		{"short for the charge", []string{"Union Minister of State (I/C) for Wells, and MoS, Office of Tides, Dr. Asha Rao opened the dam."}, "Union Minister of State Asha Rao opened the dam.", ""},
		{"another office among them is somebody else's", []string{"The Minister for Wells, the Secretary for Rain, Dr. Asha Rao opened the dam."}, "The Minister Asha Rao opened the dam.", "order"},
		{"so is a chief minister's", []string{"The Minister for Wells, Chief Minister Dr. Asha Rao opened the dam."}, "The Minister Asha Rao opened the dam.", "order"},
		{"the government of an office goes", []string{"Asha Rao, Secretary, Department of Wells, Government of India, opened 40 dams."}, "Asha Rao, Secretary, Department of Wells, opened 40 dams.", ""},
		{"but not where it acts", []string{"To bring water to all homes, since August 2019, Government of India, in partnership with States, is building 40 dams."}, "To bring water to all homes, since August 2019 is building 40 dams.", "order"},
		{"no sentence begins behind the last of several doers", []string{"Presiding Officer of the Wells Committee Justice Arun Sen, Supreme Court along with Justice Maya Nair, Chief Justice; and Shri Ravi Rao, Senior Advocate, Goa High Court presented the report."}, "Goa High Court presented the report.", "order"},
		{"a list of which something consists keeps its members", []string{"The Board has built a network consisting of wells, forecasting models, and a desk of divers."}, "The Board has built a network consisting of wells.", "pairing"},
		{"a gerund is a member of a list", []string{"The guidelines deal with reporting of leaks, following of rules, and audit of wells."}, "The guidelines deal with reporting of leaks.", "order"},
		{"a system of warning warns nobody", []string{"The Board built 40 dams, covering five rivers with an early warning system."}, "The Board built 40 dams.", ""},
		{"what a doer said besides goes", []string{"The Board put off the opening of the canal, saying that the springs of five rivers were low."}, "The Board put off the opening of the canal.", ""},
		{"who said all of it does not go with a clause", []string{"The Board puts off the opening of the canal, which would lead to five towns, the Times of Lumbinia reported, citing two divers."}, "The Board puts off the opening of the canal.", "attribution"},
		{"what went on meanwhile goes", []string{"The Board opened the canal, even as the towns of the hills protested against it."}, "The Board opened the canal.", ""},
		{"what went before goes", []string{"The Board shut the dam, days after it cracked."}, "The Board shut the dam.", ""},
		{"a condition of what goes on meanwhile stays", []string{"The Board opens the canal, even as it says that it will shut it if the springs run low."}, "The Board opens the canal.", "condition"},
		{"who warns stays", []string{"The Board built 40 dams, warning that five rivers may dry up."}, "The Board built 40 dams.", "attribution"},
		{"sources of power tell nothing", []string{"The Board built 40 dams, covering five rivers with new sources of power."}, "The Board built 40 dams.", ""},
		{"sources that tell stay", []string{"The Board built 40 dams, according to official sources."}, "The Board built 40 dams.", "attribution"},
		{"a non- goes with its phrase", []string{"The Board built 40 dams, covering five non-seasonal rivers."}, "The Board built 40 dams.", ""},
		{"a not stays", []string{"The Board built 40 dams, covering not all of the rivers."}, "The Board built 40 dams.", "negation"},
		{"what must be so in order for something stays", []string{"The rules set terms that must be met in order for the gas to be called clean."}, "The rules set terms that must be met.", "order"},
		{"what is said keeps its verb", []string{"Asha Rao said that in the spirit of the Wells Code, which was passed in June, the Board should pay 40 owners."}, "Asha Rao said that in the spirit of the Wells Code.", "order"},
		{"what is advised needs no other verb", []string{"The Committee recommends that the Board consider 40 wells, with a view to the needs of divers."}, "The Committee recommends that the Board consider 40 wells.", ""},
		{"a figure under another noun", []string{"The scheme covers 12 districts and 340 villages."}, "The scheme covers 12 villages.", "order"},
		{"two figures exchanged", []string{"Exports were Rs 40 crore in 2024 and Rs 50 crore in 2025."}, "Exports were Rs 50 crore in 2024.", "order"},
		{"a figure carried to the other year", []string{"Exports were Rs 40 crore in 2024 and Rs 50 crore in 2025."}, "Exports were Rs 40 crore in 2025.", "order"},
		{"the agent of a passive made its object", []string{"The port was leased by Sri Lanka to a Chinese firm."}, "The port leased Sri Lanka to a Chinese firm.", "order"},
		{"an up to is lost", []string{"Up to 5 per cent of the seats are reserved."}, "5 % of the seats are reserved.", "qualifier"},
		{"an approximation behind the figure is lost", []string{"The outlay is Rs 900 crore approximately."}, "The outlay is Rs 900 crore.", "qualifier"},
		{"brackets that limit a figure are lost", []string{"The grant is Rs 2 lakh (hill States) for each unit."}, "The grant is Rs 2 lakh for each unit.", "order"},
		{"brackets that only give the share go", []string{"About 15 crore (81 %) households have taps."}, "About 15 crore households have taps.", ""},
		{"a speaker behind is lost", []string{"The bridge will open in May, the minister said."}, "The bridge will open in May.", "attribution"},
		{"what a court observes first is no fact", []string{"Observing that the wells are dry, the Board has sold its pumps, the court stayed the order on Monday."}, "The Board has sold its pumps.", "attribution"},
		{"a speaker in front is lost", []string{"The petitioner argued that the rule is arbitrary."}, "The rule is arbitrary.", "attribution"},
		{"a speaker far from his that is lost", []string{"The Bench held by a majority of 3:2 that the rule is valid and that the State may levy the cess."}, "The State may levy the cess.", "attribution"},
		{"what is judged from a fact goes", []string{"The force of the Wells Code is evident from the fact that 300 owners repaid in May."}, "300 owners repaid in May.", ""},
		{"not what a speaker judges from it", []string{"The Board said that its force is evident from the fact that 300 owners repaid in May."}, "300 owners repaid in May.", "attribution"},
		{"not what is denied of a fact", []string{"The force of the Wells Code is not evident from the fact that 300 owners repaid in May."}, "300 owners repaid in May.", "negation"},
		{"as what a law is hailed goes", []string{"Hailed as a watershed reform, the Wells Code was enacted in 2016."}, "The Wells Code was enacted in 2016.", ""},
		{"a potential at the end is none of the fact", []string{"Sagar is among the makers of clay in May, a reflection of the future potential."}, "Sagar is among the makers of clay in May.", ""},
		{"a potential before its noun stays", []string{"The Board chose 40 potential makers of clay."}, "The Board chose 40 makers of clay.", "qualifier"},
		{"an exception is lost", []string{"No levy shall be imposed, except with the approval of the Centre."}, "No levy shall be imposed.", "condition"},
		{"an if is lost", []string{"The trial will be widened, if it works."}, "The trial will be widened.", "condition"},
		{"a modal is lost", []string{"The plant could produce 5 MW."}, "The plant will produce 5 MW.", "modality"},
		{"an aim at the end goes", []string{"The Board opened 12 schools with an aim to teach divers and pilots."}, "The Board opened 12 schools.", ""},
		{"an aim told as act", []string{"The Board opened 12 schools with an aim to teach divers and pilots."}, "The Board opened 12 schools to teach divers and pilots.", "qualifier"},
		{"an intention told as act", []string{"The trial is intended to guide a rollout."}, "The trial guides a rollout.", "qualifier"},
		{"a passage that breaks off is not completed", []string{"The firm signed with Bharat Electro"}, "The firm signed with Bharat Electronics.", "word"},
		{"a cause that no passage states", []string{"Rains failed in June.", "Prices rose in July."}, "Prices rose in July because rains failed in June.", "word"},
		{"a shared will is lost with its verb", []string{"The line will be opened in 2027 and extended by 2030."}, "The line extended by 2030.", "modality"},
		{"a first loses its scope", []string{"It is the first port in India to handle such ships."}, "It is the first port in India.", "order"},
		{"a verb that commands keeps its infinitive", []string{"The order allows the State to acquire land."}, "The order allows the State.", "order"},
		{"that in respect of which a thing holds stays", []string{"The waiver will cut the cost and the price of lime in respect of kilns on the coast."}, "The waiver will cut the cost.", "order"},
		{"a purpose may go", []string{"India signed a loan of $180 million to modernise sewers."}, "India signed a loan of $180 million.", ""},
		{"the time of a figure may not go", []string{"In 2025-26, the board sanctioned 300 houses."}, "The board sanctioned 300 houses.", "date"},
		{"a figure that has changed since", []string{"The Board initially approved 40,000 wells under the Project of Cleaning of village wells with a total outlay of ₹516 crore which has now been increased up to ₹925 crore covering 79,000 wells which entails bringing all the wells onto a common map, linking them with the Board."}, "The Board initially approved 40,000 wells under the Project of Cleaning of village wells.", "condition"},
		{"whose share a figure is", []string{"The funds of the State under the Well Project (the Centre's share) are Rs. 3 crore."}, "The funds of the State under the Well Project are Rs. 3 crore.", "order"},
		{"what a group is about is not what goes on", []string{"The sides set up a Working Group on Rain Water, which will meet in May."}, "Rain Water will meet in May.", "order"},
		{"the count of a point goes", []string{"Second, 40 wells will be dug in Salem."}, "40 wells will be dug in Salem.", ""},
		{"a first stays", []string{"First prize went to the wells of Salem."}, "Prize went to the wells of Salem.", "order"},
		{"letters with a small one stand for their name", []string{"The Board has extended the Rebate of State Taxes and Levies (RoSTL) Scheme up to May 2026."}, "The Board has extended the RoSTL Scheme up to May 2026.", ""},
		{"other letters do not", []string{"The Board has extended the Rebate of State Taxes and Levies (RSTP) Scheme up to May 2026."}, "The Board has extended the RSTP Scheme up to May 2026.", "order"},
		{"a condition behind a comma stays", []string{"Loans of 2% were given to the States, which is conditional upon reforms of their ports."}, "Loans of 2% were given to the States.", "condition"},
		{"a condition keeps both its halves", []string{"In cases where seeds are bought from traders and are sold across the country, the fee is paid to the Board."}, "In cases where seeds are sold across the country, the fee is paid to the Board.", "condition"},
		{"the day of all the figures before it stays", []string{"In Goa 33 lakh accounts were opened; 265 machines were given to agents as on 28.02.2026."}, "In Goa 33 lakh accounts were opened.", "date"},
		{"the last members of a list are no clause", []string{"The firm's integration of feedstock selection, catalyst design, and process engineering forms its core property."}, "Process engineering forms its core property.", "order"},
		{"a sentence is not entered inside a list", []string{"In a major step to strengthen the quality, safety and integrity of supplies, the Ministry has notified the rules."}, "Safety and integrity of supplies, the Ministry has notified the rules.", "order"},
		{"what is judged before the matter goes, whatever its aim", []string{"In a significant initiative aimed at wells for all, the Ministry has opened 40 pumps."}, "The Ministry has opened 40 pumps.", ""},
		{"and before a measured figure", []string{"In a further testament to the reach of wells, gross sales of pumps have crossed 4 lakh."}, "Gross sales of pumps have crossed 4 lakh.", ""},
		{"no place behind the subject is entered", []string{"In a significant initiative aimed at wells, the pumps at Neer, Sagar were opened in May."}, "Sagar were opened in May.", "order"},
		{"nor of the doer", []string{"In a major initiative proposed for wells, the Board of Neer, Sagar has fined 40 owners."}, "Sagar has fined 40 owners.", "order"},
		{"a place that is praised is the scope", []string{"In a major basin planned for lime, the Ministry has opened 40 pumps."}, "The Ministry has opened 40 pumps.", "order"},
		{"but behind it", []string{"In a major step to strengthen the quality, safety and integrity of supplies, the Ministry has notified the rules."}, "The Ministry has notified the rules.", ""},
		{"what a thing remained stays", []string{"Demand remained robust for the year, with 40 orders."}, "Demand remained for the year, with 40 orders.", "order"},
		{"of which division an office is stays", []string{"The Department of Finance (Insurance Division) came first with 40 cases."}, "The Department of Finance came first with 40 cases.", "order"},
		{"what a dated deed provides may go", []string{"The Ministry has notified the Well Rules, 2026 on 30th March, 2026 providing a mechanism for the inclusion of springs in the lease."}, "The Ministry has notified the Well Rules, 2026 on 30th March, 2026.", ""},
		{"no person for a thing", []string{"Shri Anil Rao will chair this Group.", "It will include three engineers."}, "Anil Rao will include three engineers.", "order"},
		{"a whole clause before the and may go", []string{"Output rose 3.9%, while mining fell 8.7%."}, "Mining fell 8.7%.", ""},
		{"half of a name with and may not go", []string{"The Ministry of Petroleum and Natural Gas was present."}, "The Ministry of Petroleum was present.", "order"},
		{"no draft for what it will be", []string{"Talks were held on the draft National Well Policy.", "The Policy cuts losses to 4 per cent."}, "The National Well Policy cuts losses to 4 per cent.", "order"},
		{"an antecedent for a pronoun", []string{"The Neer Mission was launched in 2019.", "It covers 12 districts."}, "The Neer Mission covers 12 districts.", ""},
		{"an antecedent that is not the subject", []string{"The Neer Mission was launched in 2019 by Kerala.", "It covers 12 districts."}, "Kerala covers 12 districts.", "order"},
		{"the day in brackets", []string{"The Cabinet today approved the canal."}, "The Cabinet [on 19 August 2026] approved the canal.", ""},
		{"a wrong day in brackets", []string{"The Cabinet today approved the canal."}, "The Cabinet [on 18 August 2026] approved the canal.", "bracket"},
		{"the day of publication where the passage names another", []string{"The Cabinet approved the canal on 12 August 2026."}, "The Cabinet approved the canal [on 19 August 2026].", "bracket"},
		{"words in brackets that no document has", []string{"The Cabinet approved the canal."}, "The Cabinet approved the [Indira Gandhi] canal.", "bracket"},
		{"more than eight words in brackets", []string{"The Cabinet approved the canal."}, "The Cabinet approved the canal [the Cabinet approved the canal the Cabinet approved it].", "bracket"},
		{"a label", []string{"The overall RFI (farms below 2 hectares) increased to 55.7% in July, 2026, from 52.1% in June, 2026."}, "RFI (farms below 2 hectares): 55.7 % in July 2026, from 52.1 % in June 2026.", ""},
		{"a label with the former figure as the present one", []string{"The overall RFI increased to 55.7% in July, 2026, from 52.1% in June, 2026."}, "RFI: 52.1 % in July 2026, from 55.7 % in June 2026.", "order"},
		{"a label with the change as the value", []string{"The rural RFI increased by 2.6 percentage points in July 2026."}, "Rural RFI: 2.6 percentage points in July 2026.", "order"},
		{"label parts out of order", []string{"As on 04.07.2026, against a total quota of 6.40 lakh wells given to the districts under the programme, 5.75 lakh wells have been approved, and 4.02 lakh wells have been dug."}, "Quota given to districts: 6.40 lakh wells; approved 5.75 lakh; dug 4.02 lakh (as on 04.07.2026).", ""},
		{"label parts with figures exchanged", []string{"As on 04.07.2026, against a total quota of 6.40 lakh wells given to the districts under the programme, 5.75 lakh wells have been approved, and 4.02 lakh wells have been dug."}, "Quota given to districts: 6.40 lakh wells; approved 4.02 lakh; dug 5.75 lakh (as on 04.07.2026).", "order"},
		{"a participle made the verb", []string{"The 03 (Three) canals covering 09 Blocks across the states of Assam and Bihar, will lengthen the main system by about 230 Kms."}, "The three canals cover 9 blocks of Assam and Bihar.", ""},
		{"a torn ordinal and a name in brackets", []string{"Rampur – Sitapur (Junction) 4 th Line – 173 km (Bihar and Odisha)"}, "Rampur–Sitapur (Junction) 4th line: 173 km (Bihar and Odisha)", ""},
		{"glued words of the source", []string{"Under Mukhya MantriJalYojana- Shahari, 5 lakh meters have been sanctioned."}, "Under Mukhya Mantri Jal Yojana – Shahari, 5 lakh meters were sanctioned.", ""},
		{"a Hindi negation is lost", []string{"भूमि सहमति के बिना नहीं ली जाएगी।"}, "भूमि सहमति के बिना ली जाएगी।", "negation"},
		{"a Hindi speaker is lost", []string{"मंत्री ने कहा कि पुल मई में खुलेगा।"}, "पुल मई में खुलेगा।", "attribution"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := stored("", tt.passages...)
			faults := cite.Check(citing(doc, tt.line, false), only(doc))
			if tt.rule == "" {
				if len(faults) > 0 {
					t.Errorf("refused: %v", faults)
				}
				return
			}
			if len(faults) == 0 {
				t.Fatal("passes")
			}
			for _, f := range faults {
				if f.Rule == tt.rule {
					return
				}
			}
			t.Errorf("refused for %v, want the rule %q", faults, tt.rule)
		})
	}
}

// A headline in capitals may be left before a purpose, but not inside the name of what has one.
func TestPurposeOfHeadline(t *testing.T) {
	for _, tt := range []struct {
		name, title, line string
		ok                bool
	}{
		{"a purpose", "Board Approves Widening of Lock No. 9 to Boost Trade in Koop", "Board Approves Widening of Lock No. 9", true},
		{"a name", "Board Invites Bids Under the Scheme to Promote Deep Wells", "Board Invites Bids Under the Scheme", false},
		{"a plan", "Board Plans to Boost Trade in Koop", "Board Plans", false},
		{"a limit in it", "Board Opens Lock No. 9 to Improve Trade Subject to Clearance of the Court", "Board Opens Lock No. 9", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := stored(tt.title, "The lock is in Koop.")
			l := sandarbh.Line{Text: tt.line, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldTitle, End: len(tt.title)}, Quote: tt.title}}}
			faults := cite.Check(l, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return doc, true })
			if (len(faults) == 0) != tt.ok {
				t.Errorf("%q has the faults %v", tt.line, faults)
			}
		})
	}
}

func TestCheckCitations(t *testing.T) {
	doc := stored("Canal approved", "The Cabinet approved the canal.")
	good := citing(doc, "The Cabinet approved the canal.", false)
	moved, foreign, outside, bare := good, good, good, good
	moved.Citations = []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", Start: 1, End: 31}, Quote: doc.Text}}
	foreign.Citations = []sandarbh.Citation{{Span: sandarbh.Span{Document: "x", End: 3}, Quote: "The"}}
	outside.Citations = []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", End: 300}, Quote: doc.Text}}
	bare.Citations = nil
	title := sandarbh.Line{Text: "Canal approved", Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: sandarbh.Span{Document: "d", Field: sandarbh.FieldTitle, End: 14}, Quote: "Canal approved"}}}
	for _, tt := range []struct {
		name string
		line sandarbh.Line
		ok   bool
	}{
		{"the quote stands there", good, true},
		{"a title is a passage", title, true},
		{"the quote stands elsewhere", moved, false},
		{"an unknown document", foreign, false},
		{"a span beyond the text", outside, false},
		{"a fact without a citation", bare, false},
		{"a reference to a term", sandarbh.Line{Text: "CCEA: a committee", Type: sandarbh.Reference, Reference: &sandarbh.Ref{Term: "ccea"}}, true},
		{"a reference to nothing", sandarbh.Line{Text: "CCEA: a committee", Type: sandarbh.Reference}, false},
		{"commentary on the story", sandarbh.Line{Text: "The Cabinet's canal tests how far the Centre can plan rivers.", Type: sandarbh.Commentary, Citations: good.Citations}, true},
		{"commentary with a figure", sandarbh.Line{Text: "The canal will cost 900 crore.", Type: sandarbh.Commentary}, false},
		{"commentary with a new name", sandarbh.Line{Text: "The canal will please Manipur.", Type: sandarbh.Commentary, Citations: good.Citations}, false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if faults := cite.Check(tt.line, only(doc)); (len(faults) == 0) != tt.ok {
				t.Errorf("faults %v, want passing %v", faults, tt.ok)
			}
		})
	}
}

// A name in brackets may stand for a pronoun if it could stand there without brackets.
func TestCheckNameForPronoun(t *testing.T) {
	const named, said = "The Cabinet approved the Saryu canal project.", "It will water 3 lakh hectares in two States."
	doc := stored("", named+" "+said)
	first, second := sandarbh.Span{Document: "d", End: len(named)}, sandarbh.Span{Document: "d", Start: len(named) + 1, End: len(doc.Text)}
	for _, tt := range []struct {
		text string
		both bool // whether the sentence with the name is cited too
		ok   bool
	}{
		{"[The Saryu canal project] will water 3 lakh hectares in two States.", true, true},
		{"The Saryu canal project will water 3 lakh hectares in two States.", true, true},
		{"[The Saryu canal project] will water 3 lakh hectares in two States.", false, false},
		{"[The Kosi canal project] will water 3 lakh hectares in two States.", true, false},
		{"[The Saryu canal project] may water 3 lakh hectares in two States.", true, false},
		{"[The Saryu canal project] will water 3 lakh hectares in [three] States.", true, false},
		{"[The Saryu canal project] will not water 3 lakh hectares in two States.", true, false},
	} {
		line := sandarbh.Line{Text: tt.text, Type: sandarbh.Fact, Citations: []sandarbh.Citation{{Span: second, Quote: said}}}
		if tt.both {
			line.Citations = append(line.Citations, sandarbh.Citation{Span: first, Quote: named})
		}
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != tt.ok {
			t.Errorf("%s: faults %v, want passing %v", tt.text, faults, tt.ok)
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("The Cabinet, chaired by X, today approved four projects (410 km).", "The Cabinet approved four projects.")
	f.Add("As on 31.07.2026, 5.4-5.6% of 2 lakh—up to—FY27", "[on 5 May 2026] 2025-26: ₹5 लाख")
	f.Fuzz(func(t *testing.T, passage, line string) {
		if passage == "" || strings.ContainsAny(passage, "\n[]") {
			t.Skip()
		}
		doc := stored("", passage)
		for _, x := range cite.Check(citing(doc, line, false), only(doc)) {
			if x.Rule == "" || x.Why == "" {
				t.Errorf("a fault without rule or reason: %+v", x)
			}
		}
	})
}

package story

import (
	"math/rand/v2"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func day(s string) sandarbh.Date {
	d, err := sandarbh.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestGroupDoesNotDependOnOrder(t *testing.T) {
	docs := []*sandarbh.Document{
		{ID: "a", Title: "Cabinet approves Bina river barrage at Rs 812 crore", Published: day("2026-03-05"), Text: "The Union Cabinet approved the Bina barrage near Khurai at a cost of Rs 812 crore. It will irrigate 41,300 hectares of Sagar district."},
		{ID: "b", Title: "Barrage on the Bina gets Cabinet nod", Published: day("2026-03-06"), Text: "A barrage on the Bina near Khurai, costing Rs 812 crore, was approved by the Cabinet. Sagar district gets water for 41,300 hectares."},
		{ID: "c", Title: "Prime Minister condoles the passing of singer Hema Rao", Published: day("2026-03-06"), Text: "The Prime Minister has expressed grief at the passing of the singer Hema Rao."},
		{ID: "d", Title: "Prime Minister condoles the passing of historian Ajit Bose", Published: day("2026-03-06"), Text: "The Prime Minister has expressed grief at the passing of the historian Ajit Bose."},
		{ID: "e", Text: ""},
	}
	want := Group(docs)
	if want[0] != want[1] {
		t.Errorf("one decision in two reports: stories %s and %s", want[0], want[1])
	}
	if want[2] == want[3] {
		t.Errorf("two condolences are one story %s", want[2])
	}
	rnd := rand.New(rand.NewPCG(1, 0))
	for range 10 {
		order := rnd.Perm(len(docs))
		shuffled := make([]*sandarbh.Document, len(docs))
		for i, k := range order {
			shuffled[i] = docs[k]
		}
		got := Group(shuffled)
		for i, k := range order {
			if got[i] != want[k] {
				t.Fatalf("order %v: %s is in %s, want %s", order, docs[k].ID, got[i], want[k])
			}
		}
	}
}

func TestSeededStoriesKeepTheirNames(t *testing.T) {
	a := &sandarbh.Document{ID: "a", Title: "Tehri lake gets a floating library", Published: day("2026-04-01"), Text: "A floating library with 6,000 books was opened on Tehri lake by the Tourism Department."}
	b := &sandarbh.Document{ID: "b", Title: "Floating library opens on Tehri lake", Published: day("2026-04-02"), Text: "On Tehri lake a floating library was opened with 6,000 books; the Tourism Department runs it."}
	g := NewGrouper()
	g.Seed([]Placed{{Document: a, Story: "story-7"}})
	g.Add([]*sandarbh.Document{b})
	if g.Story("a") != "story-7" || g.Story("b") != "story-7" {
		t.Errorf("a stored story and its new report are in %s and %s, want story-7", g.Story("a"), g.Story("b"))
	}
}

func TestSplitByHandStays(t *testing.T) {
	a := &sandarbh.Document{ID: "a", Title: "Tehri lake gets a floating library", Published: day("2026-04-01"), Text: "A floating library with 6,000 books was opened on Tehri lake by the Tourism Department."}
	b := &sandarbh.Document{ID: "b", Title: "Floating library opens on Tehri lake", Published: day("2026-04-01"), Text: "On Tehri lake a floating library was opened with 6,000 books; the Tourism Department runs it."}
	c := &sandarbh.Document{ID: "c", Title: "Floating library on Tehri lake opened", Published: day("2026-04-02"), Text: "A floating library with 6,000 books on Tehri lake was opened; the Tourism Department runs it."}
	g := NewGrouper()
	g.Seed([]Placed{{Document: a, Story: "one", Hand: true}, {Document: b, Story: "two", Hand: true}})
	g.Add([]*sandarbh.Document{c})
	if g.Story("a") != "one" || g.Story("b") != "two" {
		t.Errorf("what a hand has split is in %s and %s", g.Story("a"), g.Story("b"))
	}
	if s := g.Story("c"); s != "one" && s != "two" {
		t.Errorf("the third report is alone in %s", s)
	}
}

func TestGroupTellsLookAlikesApart(t *testing.T) {
	type report struct{ day, publisher, title, text string }
	for _, tt := range []struct {
		name string
		a, b report
		want bool
	}{
		{
			"two visits of one guest, two years apart",
			report{"2024-03-04", "PIB", "Visit of the President of Malawi: outcomes", "The President of Malawi met the Prime Minister in New Delhi. Agreements on crops and training were signed."},
			report{"2026-03-04", "PIB", "Visit of the President of Malawi: outcomes", "The President of Malawi met the Prime Minister in New Delhi. Agreements on minerals and yoga were signed."},
			false,
		},
		{
			"two ambassadors call on one minister",
			report{"2026-04-02", "PIB", "Ambassador of Peru calls on Minister of Culture", "The Ambassador of Peru, Mr Luis Vargas, called on the Minister of Culture and spoke of Inca looms."},
			report{"2026-04-02", "PIB", "Ambassador of Latvia calls on Minister of Culture", "The Ambassador of Latvia, Ms Ilze Kalna, called on the Minister of Culture and spoke of amber and choirs."},
			false,
		},
		{
			"two notices of one commission",
			report{"2026-05-11", "PIB", "Rights commission takes note of death of a labourer in Surat", "The rights commission has taken suo motu cognizance of the death of a labourer in a dye unit at Surat and asked for a report in two weeks."},
			report{"2026-05-11", "PIB", "Rights commission takes note of tainted meals at a hostel in Dumka", "The rights commission has taken suo motu cognizance of tainted meals at a girls' hostel at Dumka and asked for a report in two weeks."},
			false,
		},
		{
			"two replies in Parliament on two schemes of one ministry",
			report{"2026-03-10", "PIB", "STATUS OF SCHEME FOR WEAVERS", "The Handloom Uplift Scheme gives looms to weavers of 14 States; Rs 212 crore was released in 2025-26. Under it 41,200 looms were given. The following are the State-wise details of beneficiaries of the scheme. This information was given by the Minister of State for Textiles Shri A. B. Kale in a written reply in the Lok Sabha today."},
			report{"2026-03-11", "PIB", "BENEFICIARIES OF SCHEME FOR DYERS", "The Dye House Support Scheme gives boilers to dyers of 14 States; Rs 118 crore was released in 2025-26. Under it 3,120 boilers were given. The following are the State-wise details of beneficiaries of the scheme. This information was given by the Minister of State for Textiles Shri A. B. Kale in a written reply in the Lok Sabha today."},
			false,
		},
		{
			"two replies of one ministry on one mission, of one day",
			report{"2026-03-10", "PIB", "LAMP MISSION IN NAGALAND", "The National Lamp Mission has given 4,20,000 lamps. The Lamp Mission has three components: lamps, poles and cells. In Nagaland 31,000 lamps were given. This was stated by the Minister of State for Power in the Rajya Sabha in response to a question asked by a member."},
			report{"2026-03-10", "PIB", "PROGRESS OF LAMP MISSION", "The National Lamp Mission has given 4,20,000 lamps. The Lamp Mission has three components: lamps, poles and cells. A third-party study was made in 2025. This was stated by the Minister of State for Power in the Rajya Sabha in response to a question asked by a member."},
			false,
		},
		{
			"a reply in Parliament and a report on it",
			report{"2026-03-10", "PIB", "TIGER RESERVES WITHOUT CORRIDORS", "Of 58 tiger reserves 11 have no corridor on record, and Rs 74.2 crore was released for mapping them. This information was given by the Minister of State for Environment in a written reply in the Lok Sabha today."},
			report{"2026-03-11", "Plains Herald", "11 tiger reserves have no corridor on record, Lok Sabha told", "Eleven of 58 tiger reserves have no corridor on record, the Minister of State for Environment told the Lok Sabha in a written reply. Rs 74.2 crore was released for mapping the corridors of tiger reserves."},
			true,
		},
		{
			"two Acts of one year passed by one house",
			report{"2023-12-12", "PIB", "Upper House passes Bill on the appointment of the Auditor", "The Rajya Sabha today passed the Auditor (Appointment and Conditions of Service) Bill, 2023. Key provisions: a committee of three chooses the Auditor. The Bill was moved by the Law Minister and was passed by voice vote after a debate of four hours."},
			report{"2023-12-13", "Study Notes", "Seed Act, 2023: key provisions explained", "The Seed Act, 2023 was passed by the Lok Sabha and the Rajya Sabha and got assent in August. Key provisions: seeds are to be registered, a board fixes norms, and fines go up to Rs 5 lakh. The Rajya Sabha passed the Bill by voice vote."},
			false,
		},
		{
			"a meeting that its page dates, and a study note that knows nothing so late",
			report{"", "Exam Notes", "Minister in Hanoi signs papers to deepen India-Vietnam naval ties", "On 18 May 2026, the Defence Minister met Vietnam's Defence Minister in Hanoi, signing papers on naval training and radar. India and Vietnam speak of naval cooperation, of technology and of joint production of boats."},
			report{"", "Civil Aspirant", "Reviving India-Vietnam naval cooperation", "India and Vietnam have been fostering naval cooperation, joint production of boats and technology. India and Vietnam endorsed a roadmap for naval cooperation in 2020. Training and radar are fields of naval cooperation."},
			false,
		},
		{
			"the bulletins of two days",
			report{"2026-04-02", "PIB", "Inter-agency briefing on the cyclone season", "At the briefing the agencies said that 214 shelters are open on the east coast, fuel stocks are enough for 41 days and helplines run day and night. Fishermen are asked to stay ashore."},
			report{"2026-04-03", "PIB", "Inter-agency briefing on the cyclone season", "At the briefing the agencies said that 226 shelters are open on the east coast, fuel stocks are enough for 40 days and helplines run day and night. Trains to Puri run again."},
			false,
		},
		{
			"one pact with two States, one after the other",
			report{"2026-04-02", "PIB", "Sikkim signs pact on school kitchens under Poshan Reform 2.0", "Sikkim signed a reform-linked pact on school kitchens with the Department of School Meals. The pact has four parts: grain, cooks, fuel and audits. The Minister spoke of trust."},
			report{"2026-04-04", "PIB", "Tripura signs pact on school kitchens under Poshan Reform 2.0", "Tripura signed a reform-linked pact on school kitchens with the Department of School Meals. The pact has four parts: grain, cooks, fuel and audits. The Minister spoke of trust."},
			false,
		},
		{
			"two reports of one committee",
			report{"2026-03-17", "PIB", "Press release on the 211th report of the Committee on Ports", "The Committee on Ports presented its 211th report on demands for grants of the Department of Dredging to both Houses. The Committee asks that vacancies be filled."},
			report{"2026-03-17", "PIB", "Press release on the 212th report of the Committee on Ports", "The Committee on Ports presented its 212th report on demands for grants of the Department of Lighthouses to both Houses. The Committee asks that vacancies be filled."},
			false,
		},
		{
			"recognition of two bodies in one form on one day",
			report{"2026-04-11", "PIB", "Skill Council and Marudhar Weaving Institute signed agreement for recognition of Marudhar Weaving Institute as Awarding Body", "Ministry of Skills\nThe Skill Council signed an agreement with the Marudhar Weaving Institute, which is now an awarding body. Awarding bodies set courses, test learners and give certificates under the national framework. The Council's chair spoke of quality."},
			report{"2026-04-11", "PIB", "Skill Council and Board of Surveyors signed agreement for recognition of Board of Surveyors as Awarding Body", "Ministry of Skills\nThe Skill Council signed an agreement with the Board of Surveyors, which is now an awarding body. Awarding bodies set courses, test learners and give certificates under the national framework. The Council's chair spoke of quality."},
			false,
		},
		{
			"two buildings approved for one town on one day",
			report{"2026-06-10", "PIB", "Cabinet approves construction of general pool office block at the new capital Nirmalpur", "The Cabinet approved the office block at Nirmalpur at a cost of Rs 1,458.26 crore. It has 84,310 square metres on 5.53 acres and is to be ready in 38 months."},
			report{"2026-06-10", "PIB", "Cabinet approves construction of general pool residential block at the new capital Nirmalpur", "The Cabinet approved the residential block at Nirmalpur at a cost of Rs 1,329.47 crore. It has 1,824 flats on 22.53 acres and is to be ready in 41 months."},
			false,
		},
		{
			"two makers join one scheme, one after the other",
			report{"2026-06-18", "PIB", "Himgiri Motors also joins the scheme for discounts on new trucks in Nirmalpur", "Himgiri Motors signed the memorandum today: owners of old trucks at Nirmalpur get a discount of 4 per cent on new ones under the scheme. The Secretary of Transport was present."},
			report{"2026-06-19", "PIB", "Sagarika group companies also join the scheme for discounts on new trucks in Nirmalpur", "The Sagarika group signed the memorandum today: owners of old trucks at Nirmalpur get a discount of 4 per cent on new ones under the scheme. Himgiri Motors had joined the day before. The Secretary of Transport was present."},
			false,
		},
		{
			"good wishes on a State's day and what was done on it",
			report{"2026-05-16", "PIB", "Prime Minister extends greetings to the people of Tripura on Statehood Day", "The Prime Minister today extended greetings to the people of Tripura on Statehood Day. Tripura is known for bamboo and for its people's warmth, he wrote."},
			report{"2026-05-17", "PIB", "Vice President addresses Statehood Day celebrations of Tripura in Agartala", "The Vice President addressed the Statehood Day celebrations of Tripura in Agartala and praised its bamboo missions. The Governor and the Chief Minister of Tripura were present."},
			false,
		},
		{
			"the verses of two days",
			report{"2026-03-21", "PIB", "Prime Minister shares Sanskrit verse on the faith of Navratri", "The Prime Minister today shared a Sanskrit verse on the faith of Navratri and a hymn to the Goddess."},
			report{"2026-03-22", "PIB", "Prime Minister shares Sanskrit verse on the devotion of Navratri", "The Prime Minister today shared a Sanskrit verse on the devotion of Navratri and a hymn to the Goddess."},
			false,
		},
		{
			"two retreats of ministers in two towns",
			report{"2026-04-25", "PIB", "Youth retreat of ministers from States opens in Srinagar", "The three-day retreat of ministers from the States opened in Srinagar. Ministers of 22 States came; sessions on sport follow. The Union Minister spoke of teamwork."},
			report{"2026-04-25", "PIB", "Social justice retreat of ministers from States opens in Chandigarh", "The three-day retreat of ministers from the States opened in Chandigarh. Ministers of 22 States came; sessions on pensions follow. The Union Minister spoke of teamwork."},
			false,
		},
		{
			"one pact with two States, told by an office and a paper",
			report{"2026-04-02", "PIB", "Sikkim signs reform-linked pact under Poshan Reform 2.0", "Sikkim signed a reform-linked pact on school kitchens under Poshan Reform 2.0 with the Department of School Meals. The pact has four parts: grain, cooks, fuel and audits."},
			report{"2026-04-03", "City Mirror", "Kerala, Centre sign pact under Poshan Reform 2.0", "Kerala signed the pact on school kitchens under Poshan Reform 2.0 with the Department of School Meals. The pact has four parts: grain, cooks, fuel and audits."},
			false,
		},
		{
			"an invitation days before, and the seminar",
			report{"2026-04-06", "PIB", "Tri-service seminar Rann Vichar to be held on April 9 and 10 in Bengaluru", "The tri-service seminar Rann Vichar will be held on 9-10 April 2026 at the Training Command, Bengaluru. The Chief of Defence Staff will open it; 14 speakers are to discuss operations in many domains."},
			report{"2026-04-10", "PIB", "Seminar Rann Vichar on operations in many domains opens in Bengaluru", "The two-day tri-service seminar Rann Vichar opened at the Training Command, Bengaluru, on 9 April. The Chief of Defence Staff told the 14 speakers that domains overlap."},
			true,
		},
		{
			"a curtain-raiser and the event",
			report{"2026-04-02", "PIB", "President to visit Meghalaya on 3 April", "The President of India will visit Meghalaya on 3 April 2026 and open the Umiam Tribal Museum at Shillong."},
			report{"2026-04-03", "PIB", "President opens Umiam Tribal Museum at Shillong", "The President of India opened the Umiam Tribal Museum at Shillong, Meghalaya, today. The President spoke to weavers of Meghalaya."},
			true,
		},
		{
			"an overview without a date and a visit",
			report{"2026-04-02", "City Mirror", "India and Oman sign two pacts on shipyards during minister's visit", "The Shipping Minister visited Muscat, and India and Oman signed two pacts, on shipyards and on training of crews. India and Oman have old maritime ties, and joint work on ports will grow."},
			report{"", "", "India and Oman: maritime ties", "India and Oman have old maritime ties. The recent visit of the Shipping Minister to Muscat shows them. A roadmap on ports was endorsed in 2019. Challenges: slow clearances. Opportunities: shipyards, training of crews, joint work on ports. Way forward: a maritime strategy of India and Oman."},
			false,
		},
		{
			"two pages without a date on one visit",
			report{"", "", "Shipping Minister in Muscat: two pacts signed", "On 2 April 2026, the Shipping Minister met Oman's Minister of Transport in Muscat. Two pacts were signed, on shipyards at Duqm and on training of crews."},
			report{"", "", "India, Oman deepen shipping ties", "On 2 April 2026 the Shipping Minister met Oman's Minister of Transport in Muscat; pacts on the shipyards at Duqm and on the training of crews were signed."},
			true,
		},
		{
			"two visits, years apart, on pages without a date",
			report{"", "", "Shipping Minister in Muscat", "On 9 May 2019, the Shipping Minister met Oman's Minister of Transport in Muscat. Pacts on shipyards and on crews were discussed."},
			report{"", "", "Shipping Minister visits Muscat", "On 2 April 2026, the Shipping Minister met Oman's Minister of Transport in Muscat. Pacts on dredging and on pilots were discussed."},
			false,
		},
		{
			"a release and its reprint",
			report{"2026-06-07", "PIB", "Jute mill at Hooghly to make compostable bags", "A line for compostable bags was opened at the jute mill at Hooghly. It makes 40,000 bags a day and employs 210 women."},
			report{"2026-06-08", "City Mirror", "Jute mill at Hooghly to make compostable bags", "A line for compostable bags was opened at the jute mill at Hooghly. It makes 40,000 bags a day and employs 210 women, the ministry said."},
			true,
		},
		{
			"a release and its Hindi copy",
			report{"2026-06-07", "PIB", "Barauni plant opens", "The urea plant at Barauni was opened by Narendra Modi with Nitish Kumar. It makes 3,850 tonnes a day, cost Rs 8,387 crore and gives work to 412 people. Giriraj Singh and Samrat Choudhary came."},
			report{"2026-06-07", "PIB", "बरौनी संयंत्र शुरू", "बरौनी का यूरिया संयंत्र नरेंद्र मोदी ने नीतीश कुमार के साथ शुरू किया। यह रोज 3,850 टन बनाता है, इस पर 8,387 करोड़ रुपये लगे और 412 लोगों को काम मिला। गिरिराज सिंह और सम्राट चौधरी आए।"},
			true,
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var docs []*sandarbh.Document
			for i, r := range []report{tt.a, tt.b} {
				docs = append(docs, &sandarbh.Document{ID: sandarbh.DocumentID("ab"[i : i+1]), Title: r.title, Text: r.text, Publisher: r.publisher})
				if r.publisher == "PIB" {
					docs[i].Ministry = "Press Office"
				}
				if r.day != "" {
					docs[i].Published = day(r.day)
				}
			}
			got := Group(docs)
			if (got[0] == got[1]) != tt.want {
				t.Errorf("stories %s and %s, want one: %v", got[0], got[1], tt.want)
			}
		})
	}
}

package note

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// sample makes a document of one paragraph for a sentence.
func sample(text string) *sandarbh.Document {
	return &sandarbh.Document{
		ID: "d", Language: "en", Text: text, Published: sandarbh.Date{Year: 2026, Month: 5, Day: 6},
		Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(text)}},
	}
}

func TestEdits(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"an honorific goes", "Shri Arun Mehta launched the portal.", "Arun Mehta launched the portal."},
		{"a connective goes", "Further, the Board approved the budget for 2026-27.", "The Board approved the budget for 2026-27."},
		{"who was told further goes", "It was further informed that 700 wells were proposed by the Board.", "700 wells were proposed by the Board."},
		{"an opening goes with all its list", "In a major step towards helping divers with lamps, masks and health checks, Koop Wells Board has opened a school at Neer.", "Koop Wells Board has opened a school at Neer."},
		{"an opening with what it is a step to", "As a major step towards full wells, lamp-lit Memoranda of Understanding (MoUs) were signed in May with the States of Goa and Assam.", "Lamp-lit Memoranda of Understanding (MoUs) were signed in May with the States of Goa and Assam."},
		{"the count of a point goes", "First, 40 wells will be dug along the canal in Salem by 2027.", "40 wells will be dug along the canal in Salem by 2027."},
		{"a first estimate stays", "First advance estimates put the crop of 2026-27 at 40 lakh tonnes.", "First advance estimates put the crop of 2026-27 at 40 lakh tonnes."},
		{"an opening that points goes whole", "As a result of this change, about 70 per cent of the water comes from the hills.", "About 70 per cent of the water comes from the hills."},
		{"an opening behind a label goes", "More diggers: Through these amendments, Dwarka Diggers may bid for all wells of the Board.", "Dwarka Diggers may bid for all wells of the Board."},
		{"a count of what a list below names stands alone", "As on 5 May 2026, the following 54 wells are being run in the hills:", "As on 5 May 2026, 54 wells are being run in the hills."},
		{"a share that a table below divides stands alone", "In the hills, the share of open wells is about 70%, as indicated below:", "In the hills, the share of open wells is about 70%."},
		{"the head of a list without a figure stays", "The wells of the hills are run by these Boards:", "The wells of the hills are run by these Boards:"},
		{"a count given twice has no zero", "The Board has 08 (eight) wells.", "The Board has 8 wells."},
		{"filler goes", "It may be noted that the rate of duty was cut to 5 per cent.", "The rate of duty was cut to 5 per cent."},
		{"praise at the end goes", "The Ministry notified the rules in March, reflecting its commitment to reform.", "The Ministry notified the rules in March."},
		{"the answer's yes goes", "Yes, the pact gives both States 60 days to dig the wells.", "The pact gives both States 60 days to dig the wells."},
		{"what was recently launched keeps its name", "Wells are to be counted under the recently launched Rural Wells Survey.", "Wells are to be counted under the Rural Wells Survey."},
		{"a result of empty words goes", "The Board has opened 40 pumps in the delta, ensuring holistic development and better services for citizens.", "The Board has opened 40 pumps in the delta."},
		{"a result with a thing of its own stays", "The Board has opened 40 pumps in the delta, ensuring drinking water for goats.", "The Board has opened 40 pumps in the delta, ensuring drinking water for goats."},
		{"what the sentence is told for stays", "The Lime Portal was opened for masons, improving transparency.", "The Lime Portal was opened for masons, improving transparency."},
		{"what is only awaited goes", "The Board has opened 40 pumps in the delta and is expected to significantly boost the trade in clay.", "The Board has opened 40 pumps in the delta."},
		{"a deed that is awaited stays", "The Board has opened 40 pumps in the delta and is expected to open another depot by winter.", "The Board has opened 40 pumps in the delta and is expected to open another depot by winter."},
		{"a mood before the matter goes", "Amid spiritual fervour and great enthusiasm, the Lime Fair was opened in Sagar.", "The Lime Fair was opened in Sagar."},
		{"a cause before the matter stays", "Amid a shortage of clay, the Lime Fair was opened in Sagar.", "Amid a shortage of clay, the Lime Fair was opened in Sagar."},
		{"a clause that judges goes", "More than 23 of the 40 pumps of Sagar are run by women, which highlights the inclusive reach of the Pump Mission.", "More than 23 of the 40 pumps of Sagar are run by women."},
		{"but not the only name of the sentence", "More than 23 of the 40 pumps are run by women, which highlights the inclusive reach of the Pump Mission.", "More than 23 of the 40 pumps are run by women, which highlights the inclusive reach of the Pump Mission."},
		{"a clause that tells stays", "The Board read the Pump Report, which highlights the gaps in the delta.", "The Board read the Pump Report, which highlights the gaps in the delta."},
		{"a landmark before a thing goes", "The Board signed a landmark five-year pact with Oman in May.", "The Board signed a five-year pact with Oman in May."},
		{"a landmark that is all that is said stays", "The bridge of Sagar has emerged as a landmark stone project in May.", "The bridge of Sagar has emerged as a landmark stone project in May."},
		{"a landmark that is a place stays", "The Board opened a landmark celebrating the lime of the delta in May.", "The Board opened a landmark celebrating the lime of the delta in May."},
		{"a historic figure is a figure", "Output rose to a historic 50 tonnes in May, and a historic peace accord was signed.", "Output rose to 50 tonnes in May, and a peace accord was signed."},
		{"a historic city stays one", "The ship reached the historic port of Sagar in May.", "The ship reached the historic port of Sagar in May."},
		{"benefits that nobody can check go", "The State will receive 12% free power, along with significant road development and social benefits for the region.", "The State will receive 12% free power."},
		{"benefits with a name stay", "The State will receive 12% free power, along with significant benefits for Anjaw.", "The State will receive 12% free power, along with significant benefits for Anjaw."},
		{"a tail with a figure stays", "The Ministry notified the rules in March, marking a rise of 4 per cent.", "The Ministry notified the rules in March, marking a rise of 4 per cent."},
		{"praise behind a clause that is told whole goes", "The fee fell in March, while the number of wells rose, reflecting steady care.", "The fee fell in March, while the number of wells rose."},
		{"praise behind a time goes", "Potters have kept kilns in Sagar, since 2008, demonstrating their long patience.", "Potters have kept kilns in Sagar, since 2008."},
		{"praise behind the figure of the matter goes", "Wells were mostly dug by hand, with 86% below ₹500, highlighting the skill of the villages.", "Wells were mostly dug by hand, with 86% below ₹500."},
		{"praise goes, its speaker stays", "The Board opened the second well in Sagar, marking a key step ahead, officials said.", "The Board opened the second well in Sagar, officials said."},
		{"what a thing kindles goes", "Pupils of Class 6 are taught to build kilns in the labs, igniting a love of clay.", "Pupils of Class 6 are taught to build kilns in the labs."},
		{"what an event sparks in fact stays", "The well ran dry in the first week of May, sparking fears of a shortage.", "The well ran dry in the first week of May, sparking fears of a shortage."},
		{"as what a thing is praised goes", "Hailed as a watershed reform, the Wells Code was enacted in 2016.", "The Wells Code was enacted in 2016."},
		{"from a fact what is judged goes", "The deterrent force of the Wells Code is evident from the fact that 300 owners repaid their loans in full.", "300 owners repaid their loans in full."},
		{"the best feature is told itself", "One of the most innovative features of the Well Portal is the Map Module, which shows the depth of each well.", "The Map Module shows the depth of each well."},
		{"the most populous is a fact", "One of the most populous districts of the State is Sagar, which has 40 wells.", "One of the most populous districts of the State is Sagar, which has 40 wells."},
		{"who leads goes with the name behind the country", "The Lime Alliance was founded in 2015 under the leadership of the Prime Minister of India, Shri Ravi Rao.", "The Lime Alliance was founded in 2015."},
		{"an opening with the place of a figure stays", "Highlighting a drive for wells in Goa, the Minister recalled that 27,000 accounts were opened.", "Highlighting a drive for wells in Goa, the Minister recalled that 27,000 accounts were opened."},
		{"what is urged keeps that somebody urges it", "It was also emphasized that there is need to open a school of wells.", "It was emphasized that there is need to open a school of wells."},
		{"what is observed goes without", "It was also observed that 40 wells in the hills are dry.", "40 wells in the hills are dry."},
		{"last year stays where years are not those of the calendar", "Output of salt in 2025-26 was 4 tonnes higher than last year’s 9 tonnes.", "Output of salt in 2025-26 was 4 tonnes higher than last year’s 9 tonnes."},
		{"and gets its number elsewhere", "Output of salt was 4 tonnes higher than last year’s 9 tonnes.", "Output of salt was 4 tonnes higher than last year’s [2025] 9 tonnes."},
		{"a condition stays", "The loan is waived, except for traders above the limit.", "The loan is waived, except for traders above the limit."},
		{"today becomes its day and the perfect a past", "The Council today has approved the new rate.", "The Council [on 6 May 2026] approved the new rate."},
		{"a torn ordinal is mended", "The 4 th line will be 173 km long.", "The 4th line will be 173 km long."},
		{"a list marker goes", "(ii) States shall submit plans by June.", "States shall submit plans by June."},
		{"the chair of a committee goes", "The Committee, chaired by Prime Minister Narendra Modi, has approved the line.", "The Committee has approved the line."},
		{"a missing stop is put", "The dam is being built by the State", "The dam is being built by the State."},
		{"an opening goes with the members of its list", "In a major step to join farming, food, and public health, the Seeds Council launched a programme for schools.", "The Seeds Council launched a programme for schools."},
		{"an opening stays where no subject is sure behind it", "In a major step, scientists of two institutes have found a beetle.", "Scientists of two institutes have found a beetle."},
		{"praise of a career goes", "In her illustrious career of 40 years, Asha Rao dug 12 wells.", "In her career of 40 years, Asha Rao dug 12 wells."},
		{"a move that is judged goes", "The Board has closed the sale of 40 kilns in Sagar, a move that directly translates to more clay.", "The Board has closed the sale of 40 kilns in Sagar."},
		{"a move that tells stays", "The Board has closed the sale of 40 kilns in Sagar, a move that cuts the fee of potters.", "The Board has closed the sale of 40 kilns in Sagar, a move that cuts the fee of potters."},
		{"what a law is made into goes", "The Wells Code raised the fee and cut the red tape, making the tax one of India's most important reforms.", "The Wells Code raised the fee and cut the red tape."},
		{"praise that is all that is said stays", "Demand remained robust for the year, with 40 orders.", "Demand remained robust for the year, with 40 orders."},
		{"praise that measures stays", "A shield has been built at an unprecedented scale.", "A shield has been built at an unprecedented scale."},
		{"praise beside another adjective takes its comma", "The plan is of 100 investment-ready, world-class parks.", "The plan is of 100 investment-ready parks."},
		{"the label of a live page goes", "Well elections Live Updates: Concerns over pumps have grown in the north.", "Concerns over pumps have grown in the north."},
		{"a heading that has run into its sentence goes", "Key Takeaways Village wells are dug under the Well Mission in 40 districts.", "Village wells are dug under the Well Mission in 40 districts."},
		{"a heading that is the subject stays", "Key Facts of the Well Census were released in May 2026.", "Key Facts of the Well Census were released in May 2026."},
		{"a point behind decimals goes", "Over 1.1. crore divers use the wells.", "Over 1.1 crore divers use the wells."},
		{"a space before a bracket's end goes", "The Well Mission (WM ), which digs wells, has 40 offices.", "The Well Mission (WM), which digs wells, has 40 offices."},
		{"a label whose words the sentence has goes", "Growth in wool exports: Wool exports have risen three times since 2015.", "Wool exports have risen three times since 2015."},
		{"a label with a dash behind its colon goes", "Rent Index: - The Rent index for April is 104.", "The Rent index for April is 104."},
		{"a label with a dash alone goes", "Tender for Salt and Lime- Two firms have issued a tender for 3 tonnes of salt and lime.", "Two firms have issued a tender for 3 tonnes of salt and lime."},
		{"a label that names a body by words goes for its letters", "Pact with Board of Salt, Lime and Wells (MoBSLW): The Salt Fund has signed a pact with BSLW for ten years.", "The Salt Fund has signed a pact with BSLW for ten years."},
		{"a label whose letters alone return stays", "Rural Goat Mission (RGM): RGM is run in all the hills of Sikkim.", "Rural Goat Mission (RGM): RGM is run in all the hills of Sikkim."},
		{"a label with a word that limits stays", "Rural housing loans: Housing loans have grown to ₹4 lakh crore.", "Rural housing loans: Housing loans have grown to ₹4 lakh crore."},
		{"a label that the sentence points at stays", "Soil Card Scheme: The scheme gives soil cards to all farms of the hills.", "Soil Card Scheme: The scheme gives soil cards to all farms of the hills."},
		{"the office's own word for a thing goes", "A bypass of 6 km will be built as part of instant project.", "A bypass of 6 km will be built as part of the project."},
		{"and with its article", "The instant projects have four lanes and bypasses.", "The projects have four lanes and bypasses."},
		{"an instant loan is one", "The instant loan scheme pays within an hour.", "The instant loan scheme pays within an hour."},
		{"half of a word stays", "The mela shows the world-renowned pots of Lumbini.", "The mela shows the world-renowned pots of Lumbini."},
		{"an award is no honorific", "The Committee is led by Padma Shri A. Rao.", "The Committee is led by Padma Shri A. Rao."},
		{"a milestone keeps its figure, not its praise", "The total will cross the historic milestone of ₹4 lakh crore.", "The total will cross the milestone of ₹4 lakh crore."},
		{"one of many first bodies is one of many", "The Salt Fund is a premier institute of the Salt Board.", "The Salt Fund is an institute of the Salt Board."},
		{"the first body stays", "The Salt Fund is the premier institute of the Salt Board.", "The Salt Fund is the premier institute of the Salt Board."},
		{"how much better it got goes", "The Salt Board opened a road to Koop in March, significantly enhancing travel for diggers.", "The Salt Board opened a road to Koop in March."},
		{"in what spirit goes", "Strengthening its outreach, the Salt Board opened 12 offices.", "The Salt Board opened 12 offices."},
		{"a figure that has been reached is as of the day", "The number of wells rose from 74 in 2014 to 164 today.", "The number of wells rose from 74 in 2014 to 164 [as of 6 May 2026]."},
		{"these times are as of the day", "The Board said the town today has a network of 40 wells.", "The Board said the town [as of 6 May 2026] has a network of 40 wells."},
		{"a figure that has its day needs no other", "Today, over 40 towns have 200 wells (as on 19 January 2026).", "Over 40 towns have 200 wells (as on 19 January 2026)."},
		{"nor one as of now", "As of now, 40 towns have 200 wells (as on 19 January 2026).", "40 towns have 200 wells (as on 19 January 2026)."},
		{"what is so currently is of the day", "Currently, the Board has 29 wells.", "[As of 6 May 2026], the Board has 29 wells."},
		{"but not beside its own day", "Currently, the Board has 29 wells as on May 1.", "Currently, the Board has 29 wells as on May 1."},
		{"a day far back gets its year", "The first draft was tabled on February 11 by the Minister.", "The first draft was tabled on February 11 [2026] by the Minister."},
		{"a day that has its year gets none", "The first draft was tabled on 11 August 2025.", "The first draft was tabled on 11 August 2025."},
		{"a day of every week is no day", "Forecasts are updated every week on Thursday.", "Forecasts are updated every week on Thursday."},
		{"the last year of a term is no calendar year", "In the first or last year of ownership the test is of months.", "In the first or last year of ownership the test is of months."},
		{"a mark whose end nobody can tell goes", "The “Well and Pump Fund of the hills is open.", "The Well and Pump Fund of the hills is open."},
		{"but not where the name has hardly begun", "The day is kept under the theme “Wells.", "The day is kept under the theme “Wells."},
		{"how great a change is, its figure tells", "Sales of salt saw a significant increase of 8.9% in May.", "Sales of salt saw an increase of 8.9% in May."},
		{"and stays where none does", "Sales of salt saw a significant increase in May.", "Sales of salt saw a significant increase in May."},
		{"how bold a plan is goes", "The Board has set an ambitious target of 40 wells by 2047.", "The Board has set a target of 40 wells by 2047."},
		{"where somebody spoke says nothing", "During the ceremony, the Salt Board said that 40 towns have wells.", "The Salt Board said that 40 towns have wells."},
		{"nor does on what journey", "In this journey, the Salt Board opened 12 offices.", "The Salt Board opened 12 offices."},
		{"nor does against what something was done", "To address this challenge, the Salt Board opened 12 offices.", "The Salt Board opened 12 offices."},
		{"nor does that there was more", "In yet another significant development, the Salt Board opened 12 offices.", "The Salt Board opened 12 offices."},
		{"what else was opened does", "In another town of the coast, the Salt Board opened 12 offices.", "In another town of the coast, the Salt Board opened 12 offices."},
		{"a quotation that goes on is closed", "Smt. Rao said, “The index rose in April.", "Rao said, “The index rose in April.”"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := passages(sample(tt.in))
			if len(ps) != 1 {
				t.Fatalf("%q is %d passages, want 1", tt.in, len(ps))
			}
			d := draft{text: tidy(ps[0].text), from: &ps[0]}
			d.clean()
			d.unlabel()
			d.dropOpener()
			d.apply("list below", withoutBelow(d.text))
			if !d.resolveDays() {
				t.Fatalf("%q: a day is left unresolved", tt.in)
			}
			if d.text != tt.want {
				t.Errorf("%q\n gave %q\n want %q", tt.in, d.text, tt.want)
			}
		})
	}
}

func TestShorten(t *testing.T) {
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{
			"an apposition becomes a line of its own",
			"The National Seeds Council, an autonomous body under the Department of Agriculture and Farmers Welfare of the Government of India, has signed an agreement with four State governments to certify seeds of millets.",
			[]string{
				"The National Seeds Council has signed an agreement with four State governments to certify seeds of millets.",
				"The National Seeds Council is an autonomous body under the Department of Agriculture and Farmers Welfare of the Government of India.",
			},
		},
		{
			"an apposition behind two names is of one of them",
			"The Institute of Seeds and Malwa Ltd., a company that makes trays and pots for the nurseries of the hill districts and of the coast, have signed an agreement with four State governments to certify seeds of millets and of pulses.",
			[]string{"The Institute of Seeds and Malwa Ltd., a company that makes trays and pots for the nurseries of the hill districts and of the coast, have signed an agreement with four State governments to certify seeds of millets and of pulses."},
		},
		{
			"two whole clauses part at a semicolon",
			"The scheme covers 112 districts in the first year and will be extended to all districts of the hill States by 2028; the Ministry of Finance has released the first instalment of Rs 340 crore to the States in April.",
			[]string{
				"The scheme covers 112 districts in the first year and will be extended to all districts of the hill States by 2028.",
				"The Ministry of Finance has released the first instalment of Rs 340 crore to the States in April.",
			},
		},
		{
			"a comma of a list does not end a clause",
			"A key outcome would be the adoption of a joint declaration on rivers by all ministers of the region, which will articulate shared goals, strengthen the work across borders, and promote the care of wetlands in all the countries of the region.",
			[]string{
				"A key outcome would be the adoption of a joint declaration on rivers by all ministers of the region.",
			},
		},
		{
			"an outlay stays in a sentence that can stand with it",
			"The Hill Seeds Mission pays for seed banks and for the training of masons and weavers in all the districts of the northern hills, with a total outlay of Rs. 340 crore for 2026-27.",
			[]string{"The Hill Seeds Mission pays for seed banks and for the training of masons and weavers in all the districts of the northern hills, with a total outlay of Rs. 340 crore for 2026-27."},
		},
		{
			"measures at the end of one that cannot go with it, and make no label",
			"The Hill Seeds Council has approved the widening of the old road from the seed bank at Kota to the lime works on the upper lake of the northern hills and the road from there to the border with a total length of 340 km and total cost of Rs. 7,100 crore.",
			[]string{"The Hill Seeds Council has approved the widening of the old road from the seed bank at Kota to the lime works on the upper lake of the northern hills and the road from there to the border."},
		},
		{
			"a label keeps its name before a sentence with the letters",
			"National Hill Seeds Mission (NHSM): NHSM has paid for seed banks and for the training of masons and weavers in all the districts of the northern hills and of the lakes and for the roads of the border with a project cost of Rs. 340 crore for banks and Rs. 20 crore for roads.",
			[]string{"National Hill Seeds Mission (NHSM): NHSM has paid for seed banks and for the training of masons and weavers in all the districts of the northern hills and of the lakes and for the roads of the border."},
		},
		{
			"the mark of a first member goes with the others",
			"The Hill Seeds Mission aims to provide (a) money for the movement of seeds and for the margins of seed dealers in the hills, and (b) a register of seeds was opened that shows what has come and gone in the stores of the northern districts and of the lakes.",
			[]string{
				"The Hill Seeds Mission aims to provide money for the movement of seeds and for the margins of seed dealers in the hills.",
				"(b) a register of seeds was opened that shows what has come and gone in the stores of the northern districts and of the lakes.",
			},
		},
		{
			"brackets in the name of a law stay",
			"The framework will strengthen compliance with the Environment (Protection) Act, 1986 and with the Water (Prevention and Control of Pollution) Act, 1974 in all units that fall under the consent regime of the State boards and committees, the industry associations and the training bodies of the sector.",
			[]string{"The framework will strengthen compliance with the Environment (Protection) Act, 1986 and with the Water (Prevention and Control of Pollution) Act, 1974 in all units that fall under the consent regime of the State boards and committees, the industry associations and the training bodies of the sector."},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			ps := passages(sample(tt.in))
			d := draft{text: tidy(ps[0].text), from: &ps[0]}
			got := d.shorten()
			for i, w := range tt.want {
				if i >= len(got) || got[i].text != w {
					t.Errorf("piece %d of %v\n want %q", i, texts(got), w)
				}
			}
			if len(got) != len(tt.want) {
				t.Errorf("%d pieces %q, want %d", len(got), texts(got), len(tt.want))
			}
		})
	}
}

func texts(ds []draft) []string {
	var out []string
	for _, d := range ds {
		out = append(out, d.text)
	}
	return out
}

func TestFlaws(t *testing.T) {
	for _, tt := range []struct {
		in   string
		want Flaw // "" for a line that may stand
	}{
		{"The Cabinet approved the scheme on 6 May 2026.", ""},
		{"Literacy rate: 81.2 % in 2025, from 79.6 % in 2023.", ""},
		{"The scheme will run in 40 districts this year.", ""},
		{"The Mission provides (a) money for seeds of 40 districts.", Question},
		{"The Mission pays 40 districts under Section 4 (a) of the Act.", ""},
		{"It will be implemented in 40 districts.", Orphan},
		{"S N Name of Scheme Progress 1 Wells under the Mission are dug in 40 villages.", Caption},
		{"S. N. Rao has dug wells in 40 villages.", ""},
		{"These sectors accounted for 91 per cent of the total.", Orphan},
		{"For liquidation of such wells, the Board approved a pilot of 40 pumps.", Orphan},
		{"For wells with a cover and pumps of such wells, the Board approved 40 lakh rupees.", ""},
		{"Under Schemes such as Lime Mission, 40 pumps were bought.", ""},
		{"Prior to that, he was the Secretary of the Board.", Orphan},
		{"To deepen the market, it has introduced reforms.", Orphan},
		{"We will build a new India with our farmers.", FirstPerson},
		{"The Phase I of the project was completed in 2024.", ""},
		{"The portal was launched today by the Minister.", Unresolved},
		{"The well scheme is transforming rural lives and water security.", Opinion},
		{"The well scheme is transforming 40 dry villages.", ""},
		{"The Lime Portal of Sagar is expected to boost trade and foster trust.", Opinion},
		{"The Lime Portal of Sagar is expected to boost trade by 4 per cent.", ""},
		{"The Lime Portal of Sagar is expected to deliver great benefits. It will replace 40 registers.", Opinion},
		{"The Lime Portal of Sagar is expected to serve the masons of Anjaw.", ""},
		{"Sagar’s kilns are uniquely placed to fire the clay of the delta.", Opinion},
		{"The Kiln Index has empowered young potters of Sagar to choose with care.", Opinion},
		{"The Kiln Plan has been instrumental in improving the trade of Sagar.", Opinion},
		{"The Kiln Plan was instrumental in the sale of 40 kilns.", ""},
		{"The talks of 2024 gave renewed momentum to the bilateral ties.", Opinion},
		{"A letter gave fresh momentum to the search for the potter of Sagar.", ""},
		{"The supply of clay in Sagar is structurally assured.", Opinion},
		{"The pact directly translates to more clay in Sagar.", Opinion},
		{"The award positions Sagar among the leading towns of potters.", Opinion},
		{"The plan is to position Sagar among the first five towns.", ""},
		{"The Kiln Portal played a central role in the sale of pots at Sagar.", Opinion},
		{"The Kiln Portal sold 40 lakh pots of the central kilns at Sagar.", ""},
		{"The town of Sagar is steadily positioning itself as a place for potters.", Opinion},
		{"The Potters’ Road has emerged as a landmark kiln project of the delta.", Opinion},
		{"The Clay Alliance of 40 towns represents one of the most significant pacts of potters.", Opinion},
		{"The Sagar Plan shows how potters can turn clay into a shared duty.", Opinion},
		{"The Minister said the well scheme is transforming rural lives.", ""},
		{"Launch of the new portal for traders.", NoVerb},
		{"Lime Mission (LM), SALT and Potters’ Fund, which promote the sale of pots, thereby strengthening the trade of clay.", NoVerb},
		{"Deep Clay Mission (DCM), under which CLB is the office for kilns of the delta.", NoVerb},
		{"Monitoring of kilns which are to be fired by June 2026.", NoVerb},
		{"Lime Mission (LM), which promotes the sale of pots, reached 40 towns.", ""},
		{"The Lime Mission promotes the sale of pots.", ""},
		{"A file photo of pots that were seized at Sagar.", Caption},
		{"A file of photos that were seized at Sagar was lost.", ""},
		{"For larger pumps (except those of deep wells): 5 years from the date of payment.", ""},
		{"For larger pumps, which include pumps of deep wells and tanks.", NoVerb},
		{"The programme aimed to train 400 women in two States.", ""},
		{"The sales under the plan stand at Rs 340 crore.", ""},
		{"Program includes three modules of 15 hours each.", Orphan},
		{"At its foundation is a facility with 45 pumps.", Orphan},
		{"Open in all States from 2023 to 2027, it carries an outlay of ₹60 crore.", Orphan},
		{"Eleven ministers took oath with him.", Orphan},
		{"Less than 16 hours after he resigned, Nitish Rao took oath as Chief Minister.", ""},
		{"The Court therefore did not decide the matter.", Orphan},
		{"The figure is within the band of 2 to 6 per cent.", Orphan},
		{"The limit is Rs 12 lakh, and a licence is needed beyond this limit.", ""},
		{"The Board of Wells has set a price against this stock.", Orphan},
		{"The Board of Wells bought 52 cranes. These include 12 for Vizag.", ""},
		{"The Board of Wells hears of cranes if the matter is against the employer himself.", ""},
		{"Earlier, on May 8, the Salt Board tested a pump.", ""},
		{"Earlier [in May 2026], the Salt Board tested a pump.", ""},
		{"Earlier, the Salt Board tested a pump.", Orphan},
		{"Earlier in January, the Salt Board tested a pump.", Orphan},
		{"The first urban flood project has been approved for Lumbini.", ""},
		{"Asha Rao of the People's Movement took oath as Chief Minister.", ""},
		{"The third important announcement is related to the forum.", Orphan},
		{"The third pump of the Sagar Well Scheme was opened in May.", ""},
		{"A further 30 MW was imported through Gulf ports.", Orphan},
		{"Voting will take place for the remaining 11 seats.", Orphan},
		{"Of 37 seats 26 were filled, and voting will be held for the remaining 11 seats.", ""},
		{"In the last 5 days, output has been raised by 28 per cent.", Unresolved},
		{"Golden mahseer and trout are bred in tanks of the hill States.", ""},
		{"Applications of fellows will open from 1 June 2026 on the portal.", ""},
		{"The plan has a component on wells with following parts.", PointsAway},
		{"Sources said persistent uncertainty over the regime of tariffs, including two ongoing inquiries.", NoVerb},
		{"Sources said the regime of tariffs will be changed in May.", ""},
		{"After that, the tariffs will come into force on goods.", Orphan},
		{"FDI of ₹2 crore indicates strong foreign confidence.", Opinion},
		{"The rates are given below in the table.", PointsAway},
		{"The details are at https://example.org/rules and were notified.", Foreign},
		{"Is the scheme open to all farmers?", Question},
		{"The Minister said, “the rate was cut.", Unbalanced},
		{"The cost rose by 40 per cent in five years after.", CutShort},
		{"Y’s Well Programme will be run by Sagar Pumps of Pune.", CutShort},
		{"Villages are chosen if they have at least 50ST population.", Foreign},
		{"The line leaves on the 21ST of May.", ""},
		{"The three major producing states are Goa, Assam and Kerala.", Orphan},
		{"The three major coffee producing states are Goa, Assam and Kerala.", ""},
		{"Goa (34), Assam (44) and Kerala (11) were the leading contributors.", Orphan},
		{"A notable proposal is the setting up of a Board of Wells.", Orphan},
		{"A notable proposal of the Budget is the setting up of a Board of Wells.", ""},
		{"A total of 86 trains have been identified across zonal railways.", Orphan},
		{"A total of 86 trains have been identified for cleaning on board.", ""},
		{"Lime, which masons burn, is one such stone.", PointsAway},
		{"Goa accounts for the majority of its cultivation.", Orphan},
		{"He was told that similar experiments have been made with limes.", Orphan},
		{"The works include roads, bridges and.", CutShort},
	} {
		t.Run(tt.in, func(t *testing.T) {
			got := Flaws(tt.in)
			if slices.Contains(got, tt.want) {
				return
			}
			if tt.want != "" || len(got) > 0 {
				t.Errorf("Flaws = %q, want %q", got, tt.want)
			}
		})
	}
}

// "This period" is one that the line or the title of its document tells.
func TestPeriodAway(t *testing.T) {
	for _, c := range []struct {
		text, title string
		want        bool
	}{
		{"During this period, the sector grew by 8 per cent.", "Wells of the hills", true},
		{"During this period, the sector grew by 8 per cent.", "Wells of the hills in April 2026", false},
		{"In 2025, 40 wells were dug, and 12 fell dry during this period.", "Wells of the hills", false},
		{"The sector has been open for 12 years, and during this period it grew by 8 per cent.", "Wells of the hills", false},
	} {
		if got := periodAway(c.text, c.title); got != c.want {
			t.Errorf("%q of %q: %v, want %v", c.text, c.title, got, c.want)
		}
	}
}

func TestTitle(t *testing.T) {
	for _, tt := range []struct{ name, in, text, want string }{
		{"a second headline after a semicolon goes", "Cabinet approves ropeway in Sikkim; to cost Rs 400 crore", "", "Cabinet approves ropeway in Sikkim"},
		{"capitals become those of the text", "PROGRESS OF THE PM SURYA SCHEME IN KERALA", "The progress of the PM Surya scheme in Kerala is good.", "Progress of the PM Surya scheme in Kerala"},
		{"praise goes", "Union Minister Dr. Meera Nair launches seed portal, reaffirming commitment to farmers", "", "Union Minister Meera Nair launches seed portal"},
		{"a headline that runs into the next ends there", "Minister opens a bridge over the MahiWorks will go on in the hills", "The Mahi has a bridge. Works go on.", "Minister opens a bridge over the Mahi"},
		{"a name written as one word stays whole", "Minister opens the second contest of KiteFlight in Surat", "KiteFlight is a contest. A kite is taken on a flight.", "Minister opens the second contest of KiteFlight in Surat"},
		{"offices before a person go, the name stays", "Union Home Minister and Minister of Fairs and Rivers Shri Mohan Das opens a bridge", "", "Mohan Das opens a bridge"},
		{"a slogan before a colon goes", "From lanes to the pace of development under Prime Minister Rao’s leadership: 25 years of the Lane Mission", "", "25 years of the Lane Mission"},
		{"a month keeps its capital", "INDEX OF EIGHT INDUSTRIES (BASE YEAR: 2011-12=100) FOR MAY 2026", "The index of eight industries rose.", "Index of eight industries (base year: 2011-12=100) for May 2026"},
		{"a date is not cut in two", "India to host the third Conference on Rivers and Deltas in Patna on 1st and 2nd June 2026", "", "India to host the third Conference on Rivers and Deltas in Patna on 1st and 2nd June 2026"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := sample(tt.text)
			d.Title = tt.in
			if got := makeTitle(d, textsOf([]*sandarbh.Document{d}), nil).Text; got != tt.want {
				t.Errorf("makeTitle(%q)\n gave %q\n want %q", tt.in, got, tt.want)
			}
		})
	}
}

func TestHonorificsKeepNames(t *testing.T) {
	const in = "Dr. Leela Iyer met Shri B. K. Das"
	if got := dropHonorifics(in); lang.Fold(got) != "leela iyer met b. k. das" {
		t.Errorf("dropHonorifics(%q) = %q", in, got)
	}
}

// No cut leaves the first of several aims without what it is of.
func TestStandsWithoutItsAims(t *testing.T) {
	for s, want := range map[string]bool{
		"The Fair is a work of the Board aimed at showing":       false,
		"The Fair is a work of the Board aimed at showing wells": true,
	} {
		if got := stands(s); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

// "This year" of what is counted in financial years is neither of the two for sure.
func TestYearOfTheEconomy(t *testing.T) {
	for text, want := range map[string]bool{
		"The GDP could grow by 4 per cent this year, says the panel.":    false,
		"The wool trade could grow by 4 per cent this year, says Sagar.": true,
		"The GDP of Sagar grew by 4 per cent in March this year.":        true,
		"Salt exports this year have reached 40 million dollars.":        false,
		"The salt trade of Sagar opened 40 pans this year.":              true,
	} {
		ps := passages(sample(text))
		d := draft{text: ps[0].text, from: &ps[0]}
		if got := d.resolveDays(); got != want {
			t.Errorf("%q is resolved: %v, as %q", text, got, d.text)
		}
	}
}

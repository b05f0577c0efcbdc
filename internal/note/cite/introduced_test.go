package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

const rain = "The rain came late to the hills of Kutch this year, as it often does."

// A document brings a person in with the office before the name or behind it; what may be another's is nobody's.
func TestIntroduce(t *testing.T) {
	for _, c := range []struct {
		name, who, want string
		passages        []string
	}{
		{"before the name", "Rao", "Wells Minister Asha Rao", []string{"On Friday Wells Minister Asha Rao opened a pump in the hills of Kutch.", rain}},
		{"over an honorific", "Asha Rao", "Union Minister for Wells and Ponds Asha Rao", []string{"The pump was opened by the Union Minister for Wells and Ponds, Smt. Asha Rao, in Kutch."}},
		{"what he was", "Rao", "former finance secretary Arun Rao", []string{"The pump was opened on Friday by former finance secretary Arun Rao in the hills."}},
		{"what he was, of something", "Rao", "", []string{"The pump was opened on Friday by former coal Board Chairman Arun Rao in the hills."}},
		{"the first of two offices", "Asha Rao", "Union Home Minister Asha Rao", []string{"Union Home Minister and Minister of Ponds Smt. Asha Rao opened a pump in the hills."}},
		{"the first of many charges", "Rao", "Union Minister of State for Wells Asha Rao", []string{"Union Minister of State for Wells, Tides and Reefs, Snow, Salt, Rain, Lime and Sand, Dr. Asha Rao opened a pump in the hills."}},
		{"a minister of many charges", "Rao", "Union Minister Asha Rao", []string{"Union Minister for Wells, Tides and Reefs, Snow, Salt, Rain, Lime and Sand, Dr. Asha Rao opened a pump in the hills."}},
		{"the second of two holders", "Sen", "Wells Secretary Omi Sen", []string{"Prime Minister Shri Arun Rao and Wells Secretary Shri Omi Sen opened a pump in the hills."}},
		{"between commas", "Asha Rao", "Secretary, Wells, Asha Rao", []string{"Opening the pump in the hills, Secretary, Wells, Smt. Asha Rao said that work goes on."}},
		{"behind the name", "Rao", "Asha Rao, a member of the Kutch wells board", []string{"The pump is old by now, Asha Rao, a member of the Kutch wells board, told the herders."}},
		{"behind the name, with a ministry", "Asha Rao", "Asha Rao, Secretary, Ministry of Wells", []string{"In the end Smt. Asha Rao, Secretary, Ministry of Wells, traced the way of the water."}},
		{"a longer word of it later", "Rao", "Union Wells Minister Asha Rao", []string{"Union Minister Smt. Asha Rao opened a pump in the hills of Kutch on Friday.", "Union Wells Minister Smt. Asha Rao then drank of the water with the herders."}},
		{"without an office", "Rao", "", []string{"The pump was opened on Friday by Asha Rao of Tara in the hills."}},
		{"two of the name", "Rao", "", []string{"Wells Minister Asha Rao and the Ponds Minister Arun Rao opened a pump in Kutch.", rain}},
		{"the next in a list", "Asha Rao", "", []string{"There were Smt. Asha Rao, Secretary, Shri Omi Sen, Joint Secretary, and Shri Lal of Tara."}},
		{"who was so then", "Rao", "", []string{"The pump was opened by the then Wells Minister Asha Rao in the hills of Kutch."}},
		{"an office that says nothing", "Rao", "", []string{"The pump was opened on Friday by the leader Asha Rao in the hills."}},
		{"over a rank", "Rao", "Governor of Kutch A. Rao", []string{"In the hills the Governor of Kutch, Admiral A. Rao, drank of the water with the herders."}},
		{"a governor", "Rao", "Governor of Kutch Asha Rao", []string{"Addressing the herders, the Governor of Kutch Smt. Asha Rao spoke of the way of the water."}},
		{"behind the article", "Rao", "Wells Secretary Asha Rao", []string{"The pump in the hills was opened by the Wells Secretary, Smt. Asha Rao, with the herders."}},
		{"a ministry before the name", "Rao", "Secretary, Ministry of Wells, Asha Rao", []string{"Secretary, Ministry of Wells Smt. Asha Rao said that work on the pump goes on."}},
		{"charges in a row", "Rao", "Union Minister for Wells, Ponds & Rivers, and Rain Asha Rao", []string{"In Kutch the Union Minister for Wells, Ponds & Rivers, and Rain, Asha Rao, opened a pump."}},
		{"behind what another office is for", "Rao", "Minister of State for Ponds Asha Rao", []string{"The guest was Minister for Wells; Rain and Minister of State for Ponds, Smt. Asha Rao, in Kutch."}},
		{"several offices open", "Rao", "Former Wells Secretary, Lime Board, and founding Director of the Rain Mission, Asha Rao", []string{"Former Wells Secretary, Lime Board, and founding Director of the Rain Mission, Asha Rao, on Friday opened a pump."}},
		{"another of a party", "Rao", "TTP spokesperson Asha Rao", []string{"Another TTP spokesperson, Asha Rao, questioned on Friday the figures of the wells board."}},
		{"what is in brackets behind an office", "Rao", "KLP general secretary (Wells) Asha Rao", []string{"On Friday KLP general secretary (Wells) Asha Rao questioned the figures of the wells board."}},
		{"initials apart", "Rao", "Wells Minister A.B. Rao", []string{"The pump was opened on Friday by Wells Minister A.B. Rao in the hills of Kutch.", "In the end A. B. Rao drank of the water with the herders of the hills."}},
		{"by the first name", "Asha", "Asha Rao, founder of the Kutch herders’ guild", []string{"The pump was opened on Friday by Asha Rao, founder of the Kutch herders’ guild, in the hills."}},
		{"two of the first name", "Asha", "", []string{"Wells Minister Asha Rao said so, and Ponds Minister Asha Sen said that it was no more than half of it."}},
		{"a department and its ministry", "Asha Rao", "Asha Rao, Secretary, Department of Wells, Ministry of Water", []string{"In the chair was Smt. Asha Rao, Secretary, Department of Wells, Ministry of Water, in the hills of Kutch."}},
		{"letters behind an office", "Asha Rao", "Asha Rao, Secretary, DoW", []string{"Opening the pump in the hills, Smt. Asha Rao, Secretary, DoW, said that work goes on."}},
		{"letters before the verb", "Asha Rao", "Asha Rao, Secretary, DoW", []string{"Opening the pump in the hills, Smt. Asha Rao, Secretary, DoW emphasised that work goes on."}},
		{"letters of what is written out", "Rao", "Asha Rao, joint secretary at the Ministry of Wells", []string{"Asha Rao, joint secretary at the Ministry of Wells (MoW), told herders on Friday that work goes on."}},
		{"letters that alone say of what", "Asha Rao", "Asha Rao, Secretary (MoW)", []string{"The guest of the day was Smt. Asha Rao, Secretary (MoW), as the herders of the hills had asked."}},
		{"the verb at once", "Asha Rao", "Asha Rao, Union Wells Minister", []string{"In the hills of Kutch Smt. Asha Rao, Union Wells Minister noted that the work goes on."}},
		{"honourable", "Asha Rao", "Union Minister of Wells Asha Rao", []string{"Hon’ble Union Minister of Wells, Smt. Asha Rao, told the herders in the hills of Kutch so."}},
		{"the first of a list", "Asha Rao", "Asha Rao, Secretary, DoW", []string{"There were many, including Smt. Asha Rao, Secretary, DoW, Shri Omi Sen, Joint Secretary, and Shri Lal of Tara."}},
		{"the second of a list", "Omi Sen", "", []string{"There were many, including Smt. Asha Rao, Secretary, DoW, Shri Omi Sen, Joint Secretary, and Shri Lal of Tara."}},
		{"before what is said", "Rao", "Wells Minister Asha Rao", []string{"Opening the pump in the hills on Friday, Wells Minister Asha Rao said, “The work goes on in Kutch.”"}},
		{"with a place that ends the office", "Rao", "Union Minister of Ponds Asha Rao", []string{"The Union Minister of Ponds Asha Rao opened a pump in the hills of Kutch.", "In the end Smt. Asha Rao drank of the water with the herders of the hills."}},
		{"letters", "LKB", "", []string{"The pump was opened by the Wells Secretary and Chairman LKB Shri Omi Sen in Kutch."}},
		{"a body", "Wells Board", "", []string{"The pump was opened on Friday by Minister Wells Board in the hills of Kutch."}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := cite.Introduce(stored("Pump opened", c.passages...), c.who); got.Words != c.want {
				t.Errorf("%q, want %q", got.Words, c.want)
			}
		})
	}
}

// One holder of an office may be named; of two, or of one who only was it, none.
func TestHolder(t *testing.T) {
	const says = "The Chief Minister said that 40 wells were dug in the hills of Kutch."
	for _, c := range []struct {
		name, want string
		passages   []string
	}{
		{"the one", "Goa Chief Minister Asha Rao", []string{"Goa Chief Minister Asha Rao opened a pump in the hills of Kutch on Friday.", says}},
		{"his deputy is another", "Chief Minister Asha Rao", []string{"Chief Minister Asha Rao and Deputy Chief Minister Omi Sen opened a pump in the hills.", says}},
		{"two of them", "", []string{"Chief Minister Asha Rao met Odisha Chief Minister Omi Sen in the hills of Kutch.", says}},
		{"of somewhere", "", []string{"Chief Minister Asha Rao met the Chief Minister of Odisha in the hills of Kutch.", says}},
		{"only his deputy", "", []string{"Deputy Chief Minister Omi Sen opened a pump in the hills of Kutch on Friday.", says}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := cite.Holder(stored("Pump opened", c.passages...), "the Chief Minister"); got.Words != c.want {
				t.Errorf("%q, want %q", got.Words, c.want)
			}
		})
	}
}

// The one minister of a document is "the Minister"; of two, none is.
func TestHolderMinister(t *testing.T) {
	const says = "The Minister said that 40 wells were dug in the hills of Kutch."
	for _, c := range []struct {
		name, want string
		passages   []string
	}{
		{"the one", "Union Minister for Wells and Ponds Asha Rao", []string{"Union Minister for Wells and Ponds, Smt. Asha Rao opened a pump in the hills of Kutch.", says}},
		{"beside a Chief Minister", "Wells Minister Asha Rao", []string{"Wells Minister Asha Rao and Chief Minister Omi Sen opened a pump in the hills of Kutch.", says}},
		{"two of them", "", []string{"Wells Minister Asha Rao and Ponds Minister Omi Sen opened a pump in the hills of Kutch.", says}},
		{"one without a name", "", []string{"Wells Minister Asha Rao and the Minister of Ponds of Goa opened a pump in the hills.", says}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, _ := cite.Holder(stored("Pump opened", c.passages...), "The Minister"); got.Words != c.want {
				t.Errorf("%q, want %q", got.Words, c.want)
			}
		})
	}
}

// The gate lets an introduction stand that the document has, in the place of the name or the office alone, and no other.
func TestCheckIntroduced(t *testing.T) {
	opens := "Wells Minister Asha Rao opened a pump with Ponds Minister Omi Sen in Kutch."
	for _, c := range []struct {
		name, says, line string
		ok               bool
	}{
		{"the office", "Rao said that 40 wells were dug.", "Wells Minister Asha Rao said that 40 wells were dug.", true},
		{"the holder", "The Wells Minister said that 40 wells were dug.", "Wells Minister Asha Rao said that 40 wells were dug.", true},
		{"another office", "Rao said that 40 wells were dug.", "Ponds Minister Asha Rao said that 40 wells were dug.", false},
		{"another holder", "The Wells Minister said that 40 wells were dug.", "Ponds Minister Omi Sen said that 40 wells were dug.", false},
		{"another figure", "Rao said that 40 wells were dug.", "Wells Minister Asha Rao said that 50 wells were dug.", false},
		{"whom the passage respects", "On Friday Ms. Rao walked to the pump.", "On Friday Wells Minister Asha Rao walked to the pump.", true},
		{"by the first name", "Asha said that 40 wells were dug.", "Wells Minister Asha Rao said that 40 wells were dug.", true},
		{"of another person", "Sen said that 40 wells were dug.", "Wells Minister Asha Rao said that 40 wells were dug.", false},
		{"another of the name", "Maya Rao said that 40 wells were dug in the hills of Kutch.", "Wells Minister Asha Rao said that 40 wells were dug in the hills of Kutch.", false},
		{"the office of the other", "Sen said that 40 wells were dug.", "Wells Minister Omi Sen said that 40 wells were dug.", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := stored("Pump opened", c.says, opens)
			if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
				t.Errorf("%q: %v", c.line, faults)
			}
		})
	}
}

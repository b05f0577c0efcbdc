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
	} {
		t.Run(c.name, func(t *testing.T) {
			doc := stored("Pump opened", c.says, opens)
			if faults := cite.Check(citing(doc, c.line, false), only(doc)); (len(faults) == 0) != c.ok {
				t.Errorf("%q: %v", c.line, faults)
			}
		})
	}
}

package note

import (
	"slices"
	"testing"
)

// Words that hang on the sentence before make no line; words that look so and tell of what they speak do.
func TestHangsBack(t *testing.T) {
	for _, c := range []struct {
		name, text string
		orphan     bool
	}{
		{"that demand", "The move to twelve pumps is a response to that demand, and doubles the flow.", true},
		{"a country that is named", "The Board lauded Peru during its visit to that country.", false},
		{"a clause, no noun", "The Board is aware of that and of the two floods in Goa.", false},
		{"the next day", "A letter of the Board was published the next day.", true},
		{"a day that is named", "The wells were dug on 4 May 2026 and filled the next day.", false},
		{"a rule for any day", "Pumps that are sold must be entered in the book the next day.", false},
		{"such pumps, of which nothing tells", "Masons who buy such pumps will have to send a form first.", true},
		{"such as", "Masons who buy goods such as pumps, pipes and wires will have to send a form first.", false},
		{"such pumps as the line tells", "Masons who buy such pumps as are listed will have to send a form first.", false},
		{"it, behind its day", "[As of 3 May 2026], it is read in more than 40 schools.", true},
		{"it was he who", "[In May 2026], it was Asha Rao who opened the first well of the coast.", false},
		{"more than this", "The last time the price of lime was higher than this was in May 2019.", true},
		{"its object", "Sagar Ratings expects it to ease to 4 per cent in 2027-28.", true},
		{"an object that is named", "Sagar Ratings expects prices to ease to 4 per cent in 2027-28.", false},
		{"the same year", "In the same year, 219 pupils of the lime schools passed the first test.", true},
		{"the same year, and which", "In the same year, 219 pupils passed, compared with 180 in 2024-25.", false},
		{"words of nobody", "“Sagar Lime joined the wells of the hills.”", true},
		{"of this", "Of this, Sagar Lime Limited alone lost ₹28 crore.", true},
		{"until then", "Until then, the rule on wells is not in force.", true},
		{"in that case", "In that case, the court ruled that wells are common land.", true},
	} {
		if got := slices.Contains(Flaws(c.text), Orphan); got != c.orphan {
			t.Errorf("%s: %q: orphan %v, want %v", c.name, c.text, got, c.orphan)
		}
	}
}

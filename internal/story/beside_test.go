package story

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What stands beside two figures decides whether they are of one matter. Each pair is told with and without it.
func TestBeside(t *testing.T) {
	for _, tt := range []struct {
		name, a, b string
		rows       int
	}{
		{"of them", "In all 27 tanks of Sirohi were desilted and lined with stone by the masons.", "Sirohi is proud of its tanks. Masons have desilted 21 of them there and lined them with stone.", 1},
		{"breaches at places", "Breaches at 19 places of the Dhansiri embankment have been closed with sand bags.", "On the Dhansiri embankment 29 breaches have been closed with sand bags.", 1},
		{"one named, the others counted", "The Rupi register lists 68 mammals of the high pasture.", "The ibex is in the Rupi register with 67 other mammals of the high pasture.", 0},
		{"two benches of a vote", "By a majority of 4:1 the Supreme Court upheld the Goa law on tenants of mine land.", "The Supreme Court upheld, by 3:2, the Goa law on tenants of mine land.", 1},
		{"one vote in two spellings", "By a majority of 4:1 the Supreme Court upheld the Goa law on tenants of mine land.", "The Supreme Court upheld, by four to one, the Goa law on tenants of mine land.", 0},
		{"no bench", "The Goa team won the final of the court tennis league by 4:1 at Margao.", "The Goa team won the final of the court tennis league by 3:2 at Margao.", 0},
		{"limit of age", "Members of the Jute Board cannot continue after the age of 75.", "Nobody can sit on the Jute Board once he is 70.", 1},
		{"ages of two limits", "Members of the Jute Board cannot continue after the age of 75.", "Nobody can sit on the Jute Board until he is 30.", 0},
		{"two kinds of year", "Exports of coir in the financial year 2025-26 were 17.9 lakh tonnes.", "In the calendar year 2025 exports of coir were 17.1 lakh tonnes.", 0},
		{"talks", "The eighth round of talks on a trade agreement between India and Oman was held at Muscat. Negotiations are continuing.", "India and Oman have concluded their trade agreement after eight rounds of talks at Muscat.", 1},
		{"tentative list", "The stepwells of Bundi are on the tentative list of UNESCO.", "The stepwells of Bundi have been inscribed by UNESCO.", 1},
	} {
		day := sandarbh.Date{Year: 2026, Month: 5, Day: 18}
		docs := []*sandarbh.Document{
			{ID: "a", Title: "A", Text: tt.a, Published: day, Publisher: "one"},
			{ID: "b", Title: "B", Text: tt.b, Published: day, Publisher: "two"},
		}
		if got := Compare(docs); len(got) != tt.rows {
			t.Errorf("%s: %d rows, want %d: %+v", tt.name, len(got), tt.rows, got)
		}
	}
}

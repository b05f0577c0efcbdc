package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A press headline becomes the act and its object by cuts alone.
func TestTitleIsActAndObject(t *testing.T) {
	for _, tt := range []struct{ name, title, want string }{
		{"in whose presence", "In the presence of Well Minister Asha Rao, a tripartite MoU signed between India, Lumbinia and Sarnathia for digging wells", "A tripartite MoU signed between India, Lumbinia and Sarnathia for digging wells"},
		{"a slogan before the colon", "Transforming Village Wells: Lumbinia signs agreement with Sarnathia on springs", "Lumbinia signs agreement with Sarnathia on springs"},
		{"what stands before the colon is the news", "Well Census 2026: 40 lakh wells have fallen dry", "Well Census 2026: 40 lakh wells have fallen dry"},
		{"a pair of names is not cut at its dash", "Well diggers depart for India – Lumbinia Joint Exercise Koop", "Well diggers depart for India – Lumbinia Joint Exercise Koop"},
		{"what is left must say something", "Ministry of Wells implements various initiatives to support diggers and their families", "Ministry of Wells implements various initiatives to support diggers and their families"},
		{"a comma before the verb", "Asha Rao, chaired the meeting of the Well Board", "Asha Rao chaired the meeting of the Well Board"},
		{"whose judgement it is", "The new wells demonstrated a shift from an old mindset of digging late and showed the resolve of the Board through early action: Raksha Mantri", "The new wells demonstrated a shift from an old mindset of digging late and showed the resolve of the Board through early action: Raksha Mantri"},
		{"an occasion alone is no title", "To mark the occasion of the coming Well Day, observed on June 21, ‘Well India’ launches the ‘Dipper’ collection", "To mark the occasion of the coming Well Day, observed on June 21, ‘Well India’ launches the ‘Dipper’ collection"},
		{"a live page", "Well Board elections LIVE: Voting begins for 5 seats", "Voting begins for 5 seats"},
		{"a teaser behind a bar", "Well Board announces election dates for 2026 | Check Full Schedule Here", "Well Board announces election dates for 2026"},
		{"a quotation that breaks off", "Lumbinia digs 40 wells in the north, Minister warns ‘…will run dry’", "Lumbinia digs 40 wells in the north"},
		{"a label before a bar", "Book Review | Wells of Lumbinia and how they were dug", "Wells of Lumbinia and how they were dug"},
		{"a video behind a bar", "Well Board opens 40 wells in Lumbinia | Video", "Well Board opens 40 wells in Lumbinia"},
		{"a word in capitals", "Well Board SET to open 40 wells in Lumbinia", "Well Board set to open 40 wells in Lumbinia"},
		{"a slogan of the same deed", "India and Lumbinia Unleash a Great New Corridor: Well Pact and Spring Pact Set to Enter into Force", "Well Pact and Spring Pact Set to Enter into Force"},
		{"a step that is praised", "Government Approves Well Mission of ₹40 Crore, Historic Step Towards Reviving Springs", "Government Approves Well Mission of ₹40 Crore"},
		{"letters stay in a title of bearable length", "Well Board of India (WBI) releases the Atlas of Springs", "Well Board of India (WBI) releases the Atlas of Springs"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := &sandarbh.Document{ID: "d", Title: tt.title, Language: "en"}
			texts := cite.Texts(func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return d, true })
			if got := makeTitle(d, texts, nil).Text; got != tt.want {
				t.Errorf("the title is %q, want %q", got, tt.want)
			}
		})
	}
}

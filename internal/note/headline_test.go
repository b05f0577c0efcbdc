package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// titledBy is the title that a document's own makes.
func titledBy(title string, tier sandarbh.Tier) string {
	d := &sandarbh.Document{ID: "d", Title: title, Language: "en", Tier: tier}
	return makeTitle(d, func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return d, true }, nil).Text
}

// Of a long headline goes what came of the deed and what stands in brackets; what the deed is for stays.
func TestLongTitleLosesWhatItCanSpare(t *testing.T) {
	for _, tt := range []struct{ name, title, want string }{
		{"what comes of it", "Cabinet approves two canal projects covering 15 Districts across the states of Lumbinia and Sarnathia, increasing the existing network of canals by about 601 km", "Cabinet approves two canal projects covering 15 Districts across the states of Lumbinia and Sarnathia"},
		{"members in brackets", "300 Canal Projects Sanctioned in the Last 3 Years Under the National Canal Master Plan, Covering 13,808 km (51 New Canals, 17 Locks, 232 Widenings)", "300 Canal Projects Sanctioned in the Last 3 Years Under the National Canal Master Plan, Covering 13,808 km"},
		{"a length in brackets", "Cabinet approves widening of the Koop-Vihara Section to the four lock standard (143.529 km) at a cost of Rs.3936.05 crore in Lumbinia", "Cabinet approves widening of the Koop-Vihara Section to the four lock standard at a cost of Rs.3936.05 crore in Lumbinia"},
		{"letters that are part of a name", "Cabinet approves the widening of the Koop Section of National Canal (NC)-63 and the Vihara Section of National Canal (NC)-64 in the two States", "Cabinet approves the widening of the Koop Section of National Canal (NC)-63 and the Vihara Section of National Canal (NC)-64 in the two States"},
		{"what it is for stays", "A tripartite MoU signed between the Government of India, Lumbinia and Sarnathia for facilitating pearl diving operations in the boundary areas of both", "A tripartite MoU signed between the Government of India, Lumbinia and Sarnathia for facilitating pearl diving operations in the boundary areas of both"},
		{"a headline of bearable length stays", "Cabinet approves a canal covering Koop District, increasing the network of canals by about 134 km", "Cabinet approves a canal covering Koop District, increasing the network of canals by about 134 km"},
		{"what was done where only a review is told first", "Secretary Reviews Preparedness of Wells with the Boards of all States; Target for Wells in 2026-27 Set at 303", "Secretary Reviews Preparedness of Wells with the Boards of all States; Target for Wells in 2026-27 Set at 303"},
		{"what the second half only hails", "Well Board Opens Forty Wells in Koop; Expected to Boost Water for All", "Well Board Opens Forty Wells in Koop"},
		{"names parted by semicolons", "Minister Replies in the House to the Debate on the Wells Bill, 2026; the Springs Bill, 2026; and the Tanks Bill, 2026", "Minister Replies in the House to the Debate on the Wells Bill, 2026; the Springs Bill, 2026; and the Tanks Bill, 2026"},
		{"a purpose in capitals", "Canal Board Approves Widening of Lock No. 9 at the Port of Koop to Boost Trade and the Efficiency of Ships", "Canal Board Approves Widening of Lock No. 9 at the Port of Koop"},
		{"a purpose that tells what was signed", "Well Board and the Springs Office of Lumbinia Sign MoU to Strengthen Digging of Deep Wells in the Hills of Koop", "Well Board and the Springs Office of Lumbinia Sign MoU to Strengthen Digging of Deep Wells in the Hills of Koop"},
		{"a purpose in small letters", "Canal Board approves widening of Lock No. 9 at the Port of Koop to boost trade and the efficiency of all ships", "Canal Board approves widening of Lock No. 9 at the Port of Koop"},
		{"a purpose that there is room for", "Canal Board launches ‘Dipper’ to ensure safe boats for divers of Koop", "Canal Board launches ‘Dipper’ to ensure safe boats for divers of Koop"},
		{"a purpose that tells what measures are of", "The Canal Board of the two States is taking measures to promote the use of deep locks and of tide mills among divers of Koop", "The Canal Board of the two States is taking measures to promote the use of deep locks and of tide mills among divers of Koop"},
		{"all but the occasion", "To mark the occasion of upcoming Canal Day, observed on June 21, ‘Dive Lumbinia’ launches the ‘Dipper’ well suit collection for divers", "To mark the occasion of upcoming Canal Day, observed on June 21, ‘Dive Lumbinia’ launches the ‘Dipper’ well suit collection for divers"},
		{"a purpose in a name", "Board Invites Bids of Firms for Forty Wells in Koop Under the Scheme to Promote Deep Wells and Tanks in the Hills", "Board Invites Bids of Firms for Forty Wells in Koop Under the Scheme to Promote Deep Wells and Tanks in the Hills"},
		{"what sort of page it is", "Press Release of the Well Price Index for March, 2026", "Well Price Index for March, 2026"},
		{"a sign that is none", "Calendar of Well Auctions for April 2026 ¬- September 2026", "Calendar of Well Auctions for April 2026 - September 2026"},
		{"a number that a space has torn", "Board opens a canal of 143. 529 km in Lumbinia", "Board opens a canal of 143.529 km in Lumbinia"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := titledBy(tt.title, sandarbh.Primary); got != tt.want {
				t.Errorf("the title is %q, want %q", got, tt.want)
			}
		})
	}
}

// A newspaper's headline is the half that tells: what asks and what promises goes, and a question is never made an answer.
func TestTitleOfNewspaperTells(t *testing.T) {
	for _, tt := range []struct{ name, title, want string }{
		{"the answer", "What is dowsing? Supreme Court strikes down Lumbinia law banning it for minors", "Supreme Court strikes down Lumbinia law banning it for minors"},
		{"an answer that needs its question", "India to use pond marks for well scores? Board frames other plan after tests", "India to use pond marks for well scores? Board frames other plan after tests"},
		{"the person asked for is the news", "Who is Asha Rao? Diver appointed as Executive Director at the World Well Bank", "Who is Asha Rao? Diver appointed as Executive Director at the World Well Bank"},
		{"no answer at all", "Worried about wells running dry? Here's how to dig one at home and get paid", "Worried about wells running dry? Here's how to dig one at home and get paid"},
		{"a promise", "Lumbinia identifies all eight wells lost in the flood of March: Key details", "Lumbinia identifies all eight wells lost in the flood of March"},
		{"a question behind", "Price of well water hits highest level in ten years. Is another drought coming?", "Price of well water hits highest level in ten years"},
		{"a question stays one", "Will divers carry papers to the test centres by boat? What we know", "Will divers carry papers to the test centres by boat? What we know"},
		{"a name in capitals is no question", "Well firm loses licence over deaths in Koop. WHO seeks report", "Well firm loses licence over deaths in Koop. WHO seeks report"},
		{"what tells nothing without its promise", "Old and new wells of Lumbinia: How a village dug its own", "Old and new wells of Lumbinia: How a village dug its own"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := titledBy(tt.title, sandarbh.Press); got != tt.want {
				t.Errorf("the title is %q, want %q", got, tt.want)
			}
		})
	}
}

// headed is the title of a text that has none, without any model.
func headed(t *testing.T, text string) string {
	t.Helper()
	set := reads(t, "", text)
	lead := set[0].doc
	texts := cite.Texts(func(sandarbh.DocumentID) (*sandarbh.Document, bool) { return lead, true })
	w, kind := &Writer{}, &Kind{Name: "reply", Section: sandarbh.SectionFacts}
	var refused []sandarbh.Refused
	all := w.candidates([][]passage{set}, texts, &refused)
	w.weigh(all, kind, headlineStems(lead), lead.Published)
	beginning := frontOf(lead, set, kind.Name)
	why, _ := beginning.pickWhy(all, nil, headlineStems(lead), texts)
	if why == nil {
		t.Fatal("no first line")
	}
	return beginning.headline(makeTitle(lead, texts, all), why, all, texts).Text
}

// A text without a title is headed by its news, cut to its core.
func TestHeadlineOfPlainText(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{
			"the news, not the first words",
			"Improvement of wells is a continuous process. The Well Board has named Koop, Vihara and Lumbini as centres for dowsing with an aim to promote the use of dowsing rods and pendulums in all of the dry districts.",
			"The Well Board has named Koop, Vihara and Lumbini as centres for dowsing",
		},
		{
			"without what it is for",
			"In order to ensure timely and effective supply of water to the people of the hills, 16 Spring Centres have been opened by the Lumbini Well Board.",
			"16 Spring Centres have been opened by the Lumbini Well Board",
		},
		{
			"not the thing without its name",
			"The fifth edition of the Well Diving Games opened today in Koop, Lumbinia. The host town is providing 40 boats and 16 wells to the divers.",
			"The fifth edition of the Well Diving Games opened in Koop, Lumbinia",
		},
		{
			"a denial is no news",
			"The Well Board does not fix the price of pumps, ropes and pails. A sum of ₹40 crore has been released to the Well Board for pumps in 2025-26.",
			"A sum of ₹40 crore has been released to the Well Board for pumps in 2025-26",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := headed(t, tt.text); got != tt.want {
				t.Errorf("the title is %q, want %q", got, tt.want)
			}
		})
	}
}

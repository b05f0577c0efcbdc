package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// reads makes passages of paragraphs, as of a release with this title.
func reads(t *testing.T, title string, paragraphs ...string) []passage {
	t.Helper()
	d := &sandarbh.Document{ID: "d", Title: title, Language: "en"}
	for _, p := range paragraphs {
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: sandarbh.Paragraph, Start: len(d.Text), End: len(d.Text) + len(p)})
		d.Text += p + "\n"
	}
	return passages(d)
}

// What a phrase points at is said where the document makes it sure, and nowhere else.
func TestPoint(t *testing.T) {
	for _, c := range []struct {
		name, title string
		paragraphs  []string // the last sentence is the one that points
		want        string   // "" where nothing may be put in
	}{
		{
			"a name that is said to be a portal", "SETU launched for weavers",
			[]string{"SETU is a digital portal for weavers. Launched in 2024, the portal has 12 lakh users."},
			"Launched in 2024, the portal [SETU] has 12 lakh users.",
		},
		{
			"the paragraph names two portals", "SETU and KIRAN launched",
			[]string{"SETU is a portal for weavers. KIRAN is a portal for fishers. In 2024, the portal had 12 lakh users."},
			"",
		},
		{
			"the noun is in the line already", "SETU launched",
			[]string{"SETU is a portal for weavers. A portal of the State feeds the portal with 12 lakh records."},
			"",
		},
		{
			"these ships, of which the sentence before tells", "Navy inducts two ships",
			[]string{"Two survey ships of the Sagar class joined the Navy. These ships carry 120 sailors each."},
			"The ships [of the Sagar] carry 120 sailors each.",
		},
		{
			"a noun with a capital, which one name bears", "Lime in the hills",
			[]string{"The Board lit a Rotary Lime Kiln in Kota. The Kiln was built by masons."},
			"The Rotary Lime Kiln was built by masons.",
		},
		{
			"two names bear it", "Lime in the hills",
			[]string{"The Board lit a Rotary Lime Kiln near the Old Brick Kiln. The Kiln was built by masons."},
			"",
		},
		{
			"the noun goes on", "Lime in the hills",
			[]string{"The Board has lit a Rotary Lime Press in the hills above Kota. Now the Press worker is a mason."},
			"",
		},
		{
			"the noun ends a name", "Lime in the hills",
			[]string{"A Festival of Hill Kilns opened. The Old Hill Arts Day was May 4. The Centre for the Day was moved to Kota."},
			"",
		},
		{
			"the name is cut", "Lime in the hills",
			[]string{"Masons met for the 2026 Lime Kiln Day. In May, the Day was moved to Kota."},
			"",
		},
		{
			"the title's airport, beside other names", "Kota Hill Airport opens",
			[]string{"Kota Hill Airport opened in May. Kota Hill Airport has a runway.", "Kota Hill Airport lies in the hills. Work began in 2021. The road of the Western Valley Corridor leads to the airport."},
			"The road of the Western Valley Corridor leads to the Kota Hill Airport.",
		},
		{
			"a name that ends in the noun takes its place", "Lime in the hills",
			[]string{"Money came for Hill Lime Centres in May. These centres have trained 400 masons."},
			"Hill Lime Centres have trained 400 masons.",
		},
		{
			"its article goes with it", "Lime in the hills",
			[]string{"The money is for the Hill Lime Centres alone. These centres have trained 400 masons."},
			"The Hill Lime Centres have trained 400 masons.",
		},
		{
			"a count does not say which", "Lime in the hills",
			[]string{"Money is given under two Central Sector Schemes. Masons are trained under these schemes."},
			"",
		},
		{
			"nor does a preposition with a figure", "Lime in the hills",
			[]string{"The Board gives tools to 394 masons. Using these tools, walls are built in the hills."},
			"",
		},
		{
			"nor an office", "Lime in the hills",
			[]string{"It pays for the reforms of the Government. These reforms have cut the price of lime."},
			"",
		},
		{
			"nor does a verb open a name", "Lime in the hills",
			[]string{"Money is given to develop lime parks. Masons are trained in these parks."},
			"",
		},
		{
			"a programme that begins at an hour is a meeting", "Lane Mission: 25 years",
			[]string{"The Lane Mission is a programme for roads. Ministers will come. At Patna the programme will begin at noon."},
			"",
		},
		{
			"the State of the title", "Wells in Assam",
			[]string{"Wells are dug by the Board. All the wells of the State have been mapped."},
			"All the wells of the State [Assam] have been mapped.",
		},
		{
			"another State above it", "Wells in Assam",
			[]string{"Wells of Bihar and Goa were dug. All the wells of the State have been mapped."},
			"",
		},
		{
			"the government of a State", "Wells in Assam",
			[]string{"Wells are dug by the Board. The plan of the State Government has been mapped."},
			"",
		},
		{
			"another portal that has come in since, by a name in small letters", "KIRAN Portal opened",
			[]string{"The KIRAN Portal pays fishers. Work on the new e-Setu portal was reviewed. Since May the portal has 12 lakh users."},
			"",
		},
		{
			"not those who run it", "Lane Taxi is used by 4 lakh",
			[]string{"Lane Taxi was opened in May.", "Drivers of Lane Taxi own it.", "The Lane Taxi Team thanked them.", "Fares of Lane Taxi are fixed.", "As of May, the platform has 4 lakh drivers."},
			"As of May, the platform [Lane Taxi] has 4 lakh drivers.",
		},
		{
			"what the whole document is about", "Launch of Lane Taxi",
			[]string{"Lane Taxi was opened in May.", "Drivers of Lane Taxi own it.", "Fares of Lane Taxi are fixed.", "As of May, the platform has 4 lakh drivers."},
			"As of May, the platform [Lane Taxi] has 4 lakh drivers.",
		},
		{
			"not of another sort than the sentence says", "Health cover of SETU",
			[]string{"SETU is a health insurance scheme. Doses were bought, and the vaccination scheme was opened in May."},
			"",
		},
		{
			"shipping is no ship", "Vessel delivered",
			[]string{"The vessel meets the rules of the Register of Shipping. Since May the ship carries 120 sailors."},
			"",
		},
		{
			"a body makes no project", "Lane Railways plan",
			[]string{"The Lane Railways project was cleared. Under the project, wires will be hung."},
			"",
		},
		{
			"an aircraft beside one that the line names", "Air Force orders",
			[]string{"The Remotely Piloted Strike Aircraft will be bought. The Su-30 overhaul will lengthen the life of the aircraft."},
			"",
		},
		{
			"a scheme that the sentence before names, whatever else it speaks of", "Money for farmers under SETU",
			[]string{"The SETU scheme is a central sector scheme of 2019. Under the scheme, ₹6,000 a year goes to farmers by Direct Benefit Transfer (DBT)."},
			"Under the scheme [SETU], ₹6,000 a year goes to farmers by Direct Benefit Transfer (DBT).",
		},
		{
			"a noun that explains itself", "SETU launched",
			[]string{"SETU is a portal for weavers. Since then the portal for fishers has 12 lakh users."},
			"",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			ps := reads(t, c.title, c.paragraphs...)
			last := &ps[len(ps)-1]
			d := &draft{text: last.text, from: last}
			d.point(ps[:len(ps)-1])
			if c.want == "" {
				c.want = last.text
			}
			if d.text != c.want {
				t.Errorf("%q, want %q", d.text, c.want)
			}
		})
	}
}

// A document is about the one thing that its title names and its sentences repeat.
func TestSubject(t *testing.T) {
	ps := reads(t, "Home voting opens in three States",
		"The Commission has opened home voting for elderly voters.", "Home voting is held before the day of poll.", "Those who choose home voting apply in writing.")
	if got := ps[0].speaks.subject(); got != "home voting" {
		t.Errorf("subject %q, want home voting", got)
	}
	ps = reads(t, "Minister visits Nagpur", "The Minister visited Nagpur.", "He met farmers.", "Roads will be built.")
	if got := ps[0].speaks.subject(); got != "" {
		t.Errorf("subject %q, want none", got)
	}
}

// lastSentence is the last sentence of a release of one paragraph as a draft, and the passages before it.
func lastSentence(t *testing.T, title, paragraph string) (*draft, []passage) {
	t.Helper()
	ps := reads(t, title, paragraph)
	last := &ps[len(ps)-1]
	return &draft{text: last.text, cites: []sandarbh.Citation{last.citation()}, from: last}, ps[:len(ps)-1]
}

// A platform that only carries the thing that is told of does not stand for it, and neither does a thing told two paragraphs above.
func TestHostAndRival(t *testing.T) {
	r := reads(t, "Board opens Neer portal", "The Board has launched Neer Setu (Neer) on the SAGAR platform for well owners.")[0].speaks
	r.study()
	if k := r.find("SAGAR"); k < 0 || r.things[k].nouns["platform"] {
		t.Errorf("SAGAR, which carries Neer Setu, is what the platform stands for: %+v", r.things)
	}
	r = reads(t, "Neer against floods", "NEER lets farmers report a flood through the number 1933 and the SAGAR app.")[0].speaks
	r.study()
	if k := r.find("SAGAR"); k >= 0 && r.things[k].nouns["app"] {
		t.Error("SAGAR, through which NEER is told, is what the app stands for")
	}
	ps := reads(t, "VARSHA app and SAGAR dashboard", "The Board launched the VARSHA mobile application, a digital platform for rain. The app counts rain.",
		"Another, application “SAGAR”, a dashboard for wells, was launched too.", "It lists 400 wells.", "The platform works in nine languages.")
	if !ps[len(ps)-1].rival("VARSHA") {
		t.Error("SAGAR, told of since, is no rival of VARSHA")
	}
}

func TestAnInstitution(t *testing.T) {
	for name, want := range map[string]bool{
		"National Institute of Open Looms": true, "Well Council": true, "Board for Pumps": true,
		"School Meal Programme": false, "Board Exam Reform Initiative": false, "SETU": false,
	} {
		if got := anInstitution.MatchString(name); got != want {
			t.Errorf("%s: %t", name, got)
		}
	}
}

// "The State" is the one that the paragraph names, or the paragraph above where neither paragraph nor title names another.
func TestStateOf(t *testing.T) {
	for _, tt := range []struct {
		name, title string
		paragraphs  []string
		want        string
	}{
		{"of its paragraph", "Wells dug in two States", []string{"In Assam 40 wells were dug. All are in the hills of the State."}, "Assam"},
		{"of the nearest sentence that names one", "Wells dug in two States", []string{"In Goa 10 wells were dug. In Assam 40 wells were dug. All are in the hills of the State."}, "Assam"},
		{"of the paragraph above", "Wells dug in two States", []string{"In Assam 40 wells were dug.", "All are in the hills of the State."}, "Assam"},
		{"of a title, which the paragraph above does not outweigh", "Wells of Assam and Bihar", []string{"In Goa 40 wells were dug.", "All are in the hills of the State."}, ""},
		{"of several above", "Wells dug in two States", []string{"In Assam and Goa 40 wells were dug.", "All are in the hills of the State."}, ""},
		{"of several in its paragraph", "Wells dug in two States", []string{"In Bihar 40 wells were dug.", "In Assam and Goa 40 wells were dug. All are in the hills of the State."}, ""},
		{"of none", "Wells dug", []string{"Here 40 wells were dug.", "All are in the hills of the State."}, ""},
	} {
		ps := reads(t, tt.title, tt.paragraphs...)
		last := len(ps) - 1
		if got := stateOf(&ps[last], ps[:last]); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

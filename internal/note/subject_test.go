package note

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What a title is about is the one name in it that most sentences speak of.
func TestHeadline(t *testing.T) {
	for _, c := range []struct {
		title, want string
		text        []string
	}{
		{"Minister launches Hill Nutrition Drive in Shimla", "Hill Nutrition Drive", []string{
			"The Minister launched the Hill Nutrition Drive on Monday.", "The drive covers 40 districts.", "Under the Hill Nutrition Drive, eggs are served.",
		}},
		{"KARUNA: Help for weavers", "KARUNA", []string{"KARUNA lends money to weavers.", "Weavers apply on KARUNA.", "KARUNA has 12 lakh users."}},
		{"Shri Rao meets the Governor of Kerala", "", []string{"Shri Rao met the Governor of Kerala.", "Kerala grows rice.", "Kerala has 14 districts."}},
		{"Sagar Port and Kumbh Port sign a pact", "", []string{"Sagar Port will dredge.", "Kumbh Port will pay.", "Sagar Port has cranes.", "Kumbh Port has none."}},
	} {
		ps := reads(t, c.title, c.text...)
		r := ps[0].speaks
		r.study()
		if r.title != c.want {
			t.Errorf("%q is about %q, want %q", c.title, r.title, c.want)
		}
	}
}

// "The Minister" is who spoke above, else the one whom the title names.
func TestMinister(t *testing.T) {
	for _, c := range []struct{ name, title, above, want string }{
		{"who spoke above", "Port opened", "Union Minister Shri Anil Rao said that the port is open.", "Anil Rao said that 12 cranes work."},
		{"the one of the title", "Ports Minister Anil Rao opens a port", "The port is open.", "Anil Rao said that 12 cranes work."},
		{"two in the title", "Ports Minister Anil Rao and Steel Minister Meera Das open a port", "The port is open.", "The Minister said that 12 cranes work."},
		{"the one of the text", "A port opens", "The port was opened by Minister for Ports and Steel Shri Anil Rao. Ships came.", "Anil Rao said that 12 cranes work."},
		{"two of the text", "A port opens", "The port was opened by Ports Minister Anil Rao and by Meera Das, Minister of Steel. Ships came.", "The Minister said that 12 cranes work."},
	} {
		ps := reads(t, c.title, c.above+" The Minister said that 12 cranes work.")
		last := len(ps) - 1
		d := &draft{text: ps[last].text, from: &ps[last]}
		d.resolve(ps[:last])
		if d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// In a newspaper "The Minister" is the one minister above, whoever spoke between.
func TestMinisterOfNewspaper(t *testing.T) {
	for above, want := range map[string]string{
		"Ports Minister Anil Rao opened the port. Meera Das of the union said that ships are late.":         "Anil Rao said that 12 cranes work.",
		"Ports Minister Anil Rao opened the port. Chief Minister Meera Das said that ships are late.":       "Anil Rao said that 12 cranes work.",
		"Ports Minister Anil Rao opened the port. Meera Das, Minister for Steel, said that ships are late.": "The Minister said that 12 cranes work.",
	} {
		doc := sample("Port opened last week. Wells are dug in the north. Roads are old. " + above + " The Minister said that 12 cranes work.")
		doc.Tier = sandarbh.Press
		ps := passages(doc)
		last := len(ps) - 1
		var refused []sandarbh.Refused
		out := (&Writer{}).drafts(&ps[last], ps[:last], textsOf([]*sandarbh.Document{doc}), &refused)
		if len(out) != 1 || out[0].text != want {
			t.Errorf("%q: %v, want %q", above, out, want)
		}
	}
}

// A title's name takes the place of "The drive", and leads no line that points at something else.
func TestLeadByTitle(t *testing.T) {
	drive := []string{"The Hill Nutrition Drive began on Monday in schools of the western hills.", "Eggs are bought under the Hill Nutrition Drive.", "The Hill Nutrition Drive has a budget of its own that the State approved."}
	for _, c := range []struct{ name, last, want string }{
		{"the noun of its name", "The drive covers 40 districts.", "The Hill Nutrition Drive covers 40 districts."},
		{"a thing that the line points at", "In 2025, the portal had 3 lakh users.", "In 2025, the portal had 3 lakh users."},
		{"a line that says its subject", "Kerala Milk Board sells eggs to 40 districts.", "Kerala Milk Board sells eggs to 40 districts."},
	} {
		ps := reads(t, "Hill Nutrition Drive covers Shimla", append(drive, c.last)...)
		last := &ps[len(ps)-1]
		d := &draft{text: last.text, cites: nil, from: last}
		d.resolve(ps[:len(ps)-1])
		d.point(ps[:len(ps)-1])
		d.scope(ps[:len(ps)-1])
		if d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// Who speaks is who spoke before, not the one of whom he told.
func TestSpeaker(t *testing.T) {
	ps := reads(t, "Roads opened", "Shri Anil Rao said that roads were few. Shri Mohan Das built 40 roads by 2024. He added that 12 more will come.")
	d := &draft{text: ps[2].text, from: &ps[2]}
	if d.resolve(ps[:2]); d.text != "Anil Rao added that 12 more will come." {
		t.Errorf("%q", d.text)
	}
}

// Today is a day of a deed, and these times where its verb is of the present.
func TestNowadays(t *testing.T) {
	for text, want := range map[string]bool{
		"The Board today approved 12 dams.":               true,
		"Since 2019 and today 6 lakh villages are served": false,
		"He made States and today all three have grown":   false,
	} {
		at := strings.Index(text, "today")
		if got := happenedOn(text, at); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// What "it" and "the scheme" stand for is a name above, if only one thing can be meant.
func TestResolve(t *testing.T) {
	for _, c := range []struct{ name, title, above, last, want string }{
		{"a name", "Wells", "The Sagar Well Board has 40 members.", "It meets in May.", "The Sagar Well Board meets in May."},
		{"a noun with its article", "Digital Well Act, 2023: key provisions", "The Act applies to wells in India.", "It also applies to wells outside India.", "The Act applies to wells outside India."},
		{"no person", "Wells", "Shri Anil Rao will chair the Group.", "It will include three engineers.", "It will include three engineers."},
		{"what was brought forth, perhaps", "Wells", "The Sagar Well Board adopted a resolution on pumps.", "It received 40 votes.", "It received 40 votes."},
		{"of what the clause tells, perhaps", "Wells", "The Sagar Well Act has a section under which names are secret.", "It cannot be shown to anybody.", "It cannot be shown to anybody."},
		{"the longer of two names in the title", "Minister opens Global Well Cities Alliance in Oslo", "The Global Well Cities Alliance grew out of the Well Cities Alliance of 2021.", "The alliance has 40 cities.", "The Global Well Cities Alliance has 40 cities."},
		{"the scheme whose name tells what it is for", "Wells", "The Sagar Pump Scheme began in May. The Credit Guarantee Scheme for Wells was extended.", "The scheme covers 40 firms.", "The Credit Guarantee Scheme for Wells covers 40 firms."},
		{"this committee, of which nothing was said just before", "Wells", "The Pump Finance Committee met. Rain fell on the hills. Wells were filled again. Many came to see them.", "This committee has 40 members.", "This committee has 40 members."},
		{"whose report it is", "40th Report of the Standing Committee on Wells", "The Delhi Pump Control Committee sent its figures.", "The Committee notes that 40 wells are dry.", "The Committee notes that 40 wells are dry."},
		{"an agreement of its own", "Well Trade Agreement signed", "The Well Trade Agreement was signed.", "The Agreement on Social Wells exempts 40 firms.", "The Agreement on Social Wells exempts 40 firms."},
		{"an adverb is no part of a name", "Wells", "The team also tried the alloy in pumps.", "It lifted 40 litres.", "It lifted 40 litres."},
		{"that under which another of the kind was held", "Wells", "The fair was opened at an inaugural programme held under the Lake Diversity Programme.", "The programme showed 40 dances.", "The programme showed 40 dances."},
		{"half of a name with an and", "Wells", "The Board runs the Salt Fraud Reporting and Control Portal.", "The portal has 40 lakh users.", "The portal has 40 lakh users."},
		{"another that was brought in since", "Wells", "The Lime Loan Portal was shown. Work on the new e-Crafts portal was reviewed.", "The portal sells 40 crafts.", "The portal sells 40 crafts."},
		{"the Prime Minister's letters before a name", "Wells", "Loans are given under the PM Sagar Scheme.", "The scheme covers 40 firms.", "The PM Sagar Scheme covers 40 firms."},
		{"not a draft", "Wells", "The draft National Well Policy was shown.", "The policy will cut losses to 4 per cent.", "The policy will cut losses to 4 per cent."},
	} {
		d, before := lastSentence(t, c.title, c.above+" "+c.last)
		if d.resolve(before); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// A paragraph that opens with a name of its own speaks of that, and of no scheme above.
func TestParagraphOpensWithAName(t *testing.T) {
	for opens, want := range map[string]string{
		"PM Sagar was opened in 2023 for weavers and potters.": "The scheme gives loans of Rs. 3 lakh.",
		"Weavers and potters asked for more.":                  "The Lime Guarantee Scheme gives loans of Rs. 3 lakh.",
	} {
		ps := reads(t, "Loans", "The Lime Guarantee Scheme was opened in 2000.", opens+" The scheme gives loans of Rs. 3 lakh.")
		d := draft{text: ps[2].text, from: &ps[2]}
		if d.resolve(ps[:2]); d.text != want {
			t.Errorf("%s: %q, want %q", opens, d.text, want)
		}
	}
}

// A thing that is pointed at is none of the bodies named above.
func TestBodiesAreNoThings(t *testing.T) {
	for _, c := range []struct{ name, above, last, want string }{
		{"a thing", "The pumps are of the Sagar Lift System, Pune.", "The system has been tried in May.", "The Sagar Lift System has been tried in May."},
		{"an institute", "Wells were made by the National Institute of Ocean Technology.", "The technology lifts water from 400 metres.", "The technology lifts water from 400 metres."},
		{"a firm", "The pumps are of Sagar Defence Systems & Technologies Limited, Pune.", "The system has been tried in May.", "The system has been tried in May."},
	} {
		d, before := lastSentence(t, "Wells", c.above+" "+c.last)
		if d.point(before); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// A sentence under a heading that is the name of a scheme is of that scheme.
func TestHeadingNamesTheScheme(t *testing.T) {
	for _, c := range []struct{ name, heading, between, want string }{
		{"the name of a scheme", "Scheme for Promotion of Well Parks", "", "The Scheme for Promotion of Well Parks has 12 parks."},
		{"a scheme named below it", "Scheme for Promotion of Well Parks", "The Sagar Pump Scheme pays for pumps.", "The Sagar Pump Scheme has 12 parks."},
		{"a heading that names none", "Salient features of the scheme", "", "The scheme has 12 parks."},
		{"the same with capitals", "Salient Features of the Scheme", "", "The scheme has 12 parks."},
	} {
		d := &sandarbh.Document{ID: "d", Title: "Wells", Language: "en"}
		add := func(kind sandarbh.BlockKind, s string) {
			if s != "" {
				d.Blocks = append(d.Blocks, sandarbh.Block{Kind: kind, Start: len(d.Text), End: len(d.Text) + len(s)})
				d.Text += s + "\n"
			}
		}
		add(sandarbh.Heading, c.heading)
		add(sandarbh.Paragraph, c.between)
		add(sandarbh.Paragraph, "The scheme has 12 parks.")
		ps := passages(d)
		last := len(ps) - 1
		l := &draft{text: ps[last].text, from: &ps[last]}
		if l.resolve(ps[:last]); l.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, l.text, c.want)
		}
	}
}

// "The norms" are those of which the paragraph speaks, if it speaks of one sort.
func TestRestate(t *testing.T) {
	for _, c := range []struct{ name, above, last, want string }{
		{"what tells it from others", "Meals follow the nutrition norms contained in Schedule II of the Wells Act.", "These norms have been revised in May.", "The nutrition norms contained in Schedule II of the Wells Act have been revised in May."},
		{"without the deed behind it", "This is a hill drive for Lake Day 2026 launched in collaboration with the Board of Wells.", "The drive will run for 40 days.", "The hill drive will run for 40 days."},
		{"whose it is", "India’s first water atlas was read. Many came.", "The atlas has 40 maps.", "India’s first water atlas has 40 maps."},
		{"two of a kind", "The Board opened the tidal power plant and the solar power plant.", "The plant lights 40 huts.", "The plant lights 40 huts."},
		{"one of several", "Two tidal plants were built.", "The plant lights 40 huts.", "The plant lights 40 huts."},
		{"what is brought in anew each time", "A pump plant will come up at Sagar. A pump plant will come up at Tara.", "The plant will have 40 rooms.", "The plant will have 40 rooms."},
		{"what is no more", "The Court struck down the old rate.", "The rate is 5 per cent.", "The rate is 5 per cent."},
		{"what the line says itself", "The Board granted an automatic extension.", "The extension shall be granted automatically.", "The extension shall be granted automatically."},
		{"praise", "The Board has taken a landmark loan.", "The loan will run for 40 years.", "The loan will run for 40 years."},
	} {
		d, before := lastSentence(t, "Wells", c.above+" "+c.last)
		d.texts = textsOf([]*sandarbh.Document{d.from.doc})
		if d.restate(before); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// "The facility", wherever it stands, is the one with which the document opens, if that is what its title tells of.
func TestSayOpening(t *testing.T) {
	const title = "Board opens wool dye facility at Sagar"
	for _, c := range []struct{ name, above, last, want string }{
		{"as the subject", "The Board on Friday opened a landmark wool dye facility in the hills of Kutch.", "The facility takes 40 tonnes a day.", "The wool dye facility takes 40 tonnes a day."},
		{"inside", "The Board on Friday opened a landmark wool dye facility in the hills of Kutch.", "Goa has paid for half of the facility.", "Goa has paid for half of the wool dye facility."},
		{"a longer noun", "The Board on Friday opened a landmark wool dye facility in the hills of Kutch.", "The facility manager has 40 men.", "The facility manager has 40 men."},
		{"what the line says itself", "The Board on Friday opened a landmark wool dye facility in the hills of Kutch.", "Wool and its dye fill the facility.", "Wool and its dye fill the facility."},
		{"a noun that explains itself", "The Board on Friday opened a landmark wool dye facility in the hills of Kutch.", "The facility of Goa has 40 men.", "The facility of Goa has 40 men."},
	} {
		d, _ := lastSentence(t, title, c.above+" Many came from afar. They sang. All were fed. "+c.last)
		d.texts = textsOf([]*sandarbh.Document{d.from.doc})
		if d.sayOpening(); d.text != c.want {
			t.Errorf("%s: %q, want %q", c.name, d.text, c.want)
		}
	}
}

// What a source sets against an earlier time is of these times and not of one day.
func TestAgainstOnce(t *testing.T) {
	for text, want := range map[string]bool{
		"He noted that while the delta once had only 500 mills, ": true,
		"He said that the delta had once 500 mills, ":             true,
		"The Board met once a year, and ":                         false,
		"He opened 500 mills, ":                                   false,
	} {
		if got := againstOnce.MatchString(text); got != want {
			t.Errorf("%q: %t", text, got)
		}
	}
}

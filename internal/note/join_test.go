package note

import (
	"slices"
	"testing"

	"github.com/sandarbh/sandarbh"
)

// A sentence that points at the one before it joins its line; one that stands alone, or would make it too long to read, does not.
func TestJoin(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{
			"what a count is of", "The Harbour Board approved 52 cranes for the eastern coast in March 2026. Of these, 12 stand in Paradip and 40 in Vizag.",
			"The Harbour Board approved 52 cranes for the eastern coast in March 2026. Of these, 12 stand in Paradip and 40 in Vizag.",
		},
		{"two sentences that each stand", "The Harbour Board approved 52 cranes in March 2026. The Dock Council bought 12 tugs in April 2026.", ""},
		{
			"two short sentences of over forty words together",
			"The Harbour Board of the eastern coast approved 52 new electric cranes for eleven ports, six docks and four inland terminals in March 2026 after a study of their traffic. Of these, 12 stand in Paradip, 20 in Vizag and 20 in the inland terminals of the Ganga.",
			"The Harbour Board of the eastern coast approved 52 new electric cranes for eleven ports, six docks and four inland terminals in March 2026 after a study of their traffic. Of these, 12 stand in Paradip, 20 in Vizag and 20 in the inland terminals of the Ganga.",
		},
		{
			"more than fifty words together",
			"The Harbour Board of the eastern coast approved 52 new electric cranes for eleven ports, six docks and four inland terminals in March 2026 after a study of their traffic. Of these, 12 stand in Paradip, 20 in Vizag, 8 in Haldia, 4 in Kandla and 8 in the inland terminals of the Ganga.", "",
		},
		{
			"over forty words, of which one sentence has over thirty",
			"The Harbour Board of the eastern coast approved 52 new electric cranes for eleven ports, six docks, nine jetties and four inland terminals in March 2026 after a study of their traffic of grain. Of these, 12 stand in Paradip and 40 in Vizag.", "",
		},
		{
			"what the second can lose for it goes",
			"As per the rules of the Bill, 784 provisions in 79 laws on wells and pumps of 23 Boards of the eastern coast of Goa have been amended. Of these, 717 provisions have been decriminalised for small traders, while 67 provisions have been amended for the ease of those who dig wells.",
			"As per the rules of the Bill, 784 provisions in 79 laws on wells and pumps of 23 Boards of the eastern coast of Goa have been amended. Of these, 717 provisions have been decriminalised for small traders.",
		},
		{
			"a main clause that comes later does not go",
			"The Harbour Board of the eastern coast approved 52 new electric cranes for eleven ports and six docks in March 2026. While these cranes were made with steel of the north by the new Pipe Works of Koop, the Board bought the engines abroad for the sake of the long warranty.", "",
		},
		{
			"two sums keep what each is for",
			"The Sagar Fund was set up by the Harbour Board in March 2026 to give grants of ₹52 crore to small ports of the eastern coast. It comprises ₹12 crore from the Union and ₹40 crore through loans of the banks of the coast.", "",
		},
		{
			"praise that the gate keeps", "The Harbour Board approved 52 cranes for the eastern coast in March 2026. This has increased to nearly 61 cranes under the new Port Plan, significantly enhancing trade and travel.",
			"The Harbour Board approved 52 cranes for the eastern coast in March 2026. This has increased to nearly 61 cranes under the new Port Plan, significantly enhancing trade and travel.",
		},
		{
			"a verb behind what stands for the sentence before", "The Harbour Board handled 915 million tonnes of cargo in 2025-26. This marks a growth of 7 per cent over 2024-25.",
			"The Harbour Board handled 915 million tonnes of cargo in 2025-26. This marks a growth of 7 per cent over 2024-25.",
		},
		{
			"a sentence that only compares", "Before 2015, the Harbour Board had sanctioned ₹62 crore for cranes of the eastern coast. This marks an increase of 343 per cent over 2014.",
			"",
		},
		{
			"another word for what the line has lost",
			"The Harbour Board opened a road to Koop in March, significantly enhancing travel for diggers. These workers are from 12 towns of the coast.",
			"",
		},
		{
			"another word for what the sentence before tells", "The Harbour Board of Kandla will make 500 tonnes of methanol a year by 2028. This supply is for ships of the eastern coast with 12 crew.",
			"The Harbour Board of Kandla will make 500 tonnes of methanol a year by 2028. This supply is for ships of the eastern coast with 12 crew.",
		},
		{"a sentence that the one before does not lead to", "Why were cranes bought? Of these, 12 stand in Paradip and 40 in Vizag.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			ps := reads(t, "Cranes for the coast", c.text)
			texts := textsOf([]*sandarbh.Document{ps[0].doc})
			var refused []sandarbh.Refused
			var lines []string
			for _, d := range (&Writer{}).candidates([][]passage{ps}, texts, &refused) {
				if d.joined != nil {
					lines = append(lines, d.text)
				}
			}
			if got := slices.Contains(lines, c.want); got != (c.want != "") || c.want == "" && len(lines) > 0 {
				t.Errorf("joined %q, want %q", lines, c.want)
			}
		})
	}
}

// The opening of a second sentence joins it to the first: it is no phrase that may go.
func TestJoinedLosses(t *testing.T) {
	const first, second = "Wells of the coast want good pumps.", "To end this want in all the ports, the Board introduced the Sagar Pump Fund for traders of the coast."
	d := draft{text: first + " " + second, added: second, joined: &passage{}}
	ends := false
	for _, l := range d.losses() {
		if l.start <= len(first)+1 {
			t.Errorf("%q may go", d.text[l.start:l.end])
		}
		ends = ends || d.text[l.start:l.end] == " for traders of the coast"
	}
	if !ends {
		t.Error("the end of the second sentence may not go")
	}
}

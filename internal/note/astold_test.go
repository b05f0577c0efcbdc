package note

import "testing"

// "The decision", "under this collaboration" are those of the title, where the document speaks of one.
func TestAsTold(t *testing.T) {
	for _, c := range []struct {
		name, title, text, want string
		orphan                  bool
	}{
		{
			"a deed of the title is a decision", "Salt Board prohibits sale of 16 brines",
			"Brines of the coast were tested in 2025. The decision follows orders of the High Court of Goa.",
			"The decision follows orders of the High Court of Goa.", false,
		},
		{
			"a title without a deed", "Salt Board on brines",
			"Brines of the coast were tested in 2025. The decision follows orders of the High Court of Goa.",
			"The decision follows orders of the High Court of Goa.", true,
		},
		{
			"several decisions", "Salt Board prohibits sale of 16 brines",
			"Brines of the coast were tested in 2025. Salt rose. Decisions on wells are due. The decision follows orders of the High Court of Goa.",
			"The decision follows orders of the High Court of Goa.", true,
		},
		{
			"a memorandum is a collaboration", "Salt Board signs MoU with Dock Council",
			"Brines of the coast were tested in 2025. Under this collaboration, 600 divers will be trained.",
			"Under the collaboration, 600 divers will be trained.", false,
		},
		{
			"two memoranda are two", "Salt Board signs MoUs with Dock Council and Well Board",
			"Brines of the coast were tested in 2025. Under this collaboration, 600 divers will be trained.",
			"Under this collaboration, 600 divers will be trained.", false,
		},
		{
			"the word of the title itself", "Salt Board begins a survey of wells",
			"Brines of the coast were tested in 2025. Salt pans will be mapped in this survey by 600 divers.",
			"Salt pans will be mapped in the survey by 600 divers.", false,
		},
	} {
		ps := reads(t, c.title, c.text)
		p := &ps[len(ps)-1]
		d := draft{text: p.text, from: p}
		d.resolve(ps[:len(ps)-1])
		if d.asTold(); d.text != c.want || d.orphan != c.orphan {
			t.Errorf("%s: %q, orphan %v; want %q, %v", c.name, d.text, d.orphan, c.want, c.orphan)
		}
	}
}

package note

import "testing"

// Sentences that go on about one thing say which it is, by the name with which the first of them opens.
func TestChain(t *testing.T) {
	for _, c := range []struct {
		name, title string
		paragraphs  []string
		want        string // the name that "the platform" of the last sentence stands for
	}{
		{
			"a coined name that is called a tool once", "LimeSetu speaks Tamil",
			[]string{"Kilns use the LimeSetu tool.", "LimeSetu lists the kilns of Goa. It is free for masons. The platform has 12 lakh users."},
			"LimeSetu",
		},
		{
			"nothing says that it is software", "LimeSetu grows",
			[]string{"LimeSetu lists the kilns of Goa. Masons of Goa and LimeSetu met in Kota. Users of Kota praised the platform."},
			"",
		},
		{
			"another is brought in between", "LimeSetu speaks Tamil",
			[]string{"Kilns use the LimeSetu tool.", "LimeSetu lists the kilns of Goa. A platform was built in Kota. The platform has 12 lakh users."},
			"",
		},
		{
			"two of them", "LimeSetu and BrickSetu speak Tamil",
			[]string{"Kilns use the LimeSetu tool and the BrickSetu app.", "LimeSetu lists the kilns of Goa and BrickSetu those of Kota. The platform has 12 lakh users."},
			"",
		},
	} {
		ps := reads(t, c.title, c.paragraphs...)
		got, _ := ps[0].speaks.named(&ps[len(ps)-1], "platform")
		if name := ""; got != nil && got.name != c.want || got == nil && name != c.want {
			t.Errorf("%s: got %v, want %q", c.name, got, c.want)
		}
	}
}

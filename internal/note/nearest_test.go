package note

import "testing"

// "It" is what the sentence before tells of: its name, the name that its bare subject stands for, or that subject where the title says
// what it is. A thing brought forth there may be meant as well.
func TestSubjectAbove(t *testing.T) {
	for _, c := range []struct{ name, title, before, own, want string }{
		{"a name", "Salt prices", "The Salt Price Index was told on Friday.", "It covers 40 pans.", "The Salt Price Index"},
		{"what a bare subject stands for", "Salt prices", "Vedar leads the Salt Price Index. The index was told on Friday at Vedar.", "It covers 40 pans.", "The Salt Price Index"},
		{"a subject that the title tells", "Salt Board ends with decision on pans", "The decision calls on pans to store rain.", "It calls for sluices.", "The decision"},
		{"a subject that nothing tells", "Salt Board ends its meeting", "The decision calls on pans to store rain.", "It calls for sluices.", ""},
	} {
		ps := reads(t, c.title, c.before+" "+c.own)
		if got, _ := subjectAbove(&ps[len(ps)-1], ps[:len(ps)-1]); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	for text, want := range map[string]bool{
		"The index was released on Friday.":   false,
		"The Board released a Salt Plan.":     true,
		"The Board launched Namak Mitra.":     true,
		"The pans were introduced in stages.": false,
	} {
		if got := broughtForth.MatchString(text); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestDefinedName(t *testing.T) {
	for text, want := range map[string]string{
		"Jaldoot is a sensor that reads the water of wells.":                  "Jaldoot",
		"The pearl spot (karimeen) is the State fish of backwaters.":          "The pearl spot",
		"It is a sensor that reads the water of wells.":                       "",
		"The scheme is a measure of the Ministry.":                            "",
		"Jaldoot and its pump are one of the finds.":                          "",
		"What the Ministry of Wells has said of late is a change of its aim.": "",
	} {
		if got := definedName(text); got != want {
			t.Errorf("definedName(%q) = %q, want %q", text, got, want)
		}
	}
}

package note

import (
	"slices"
	"testing"
)

// A topic's words are not told twice, whole and as letters.
func TestTellingOnce(t *testing.T) {
	head := "Consumer Price Index (CPI) of wells dug by the price board, says the Ministry of Labour and Employment"
	own := []string{"Consumer Price Index", "CPI", "lane", "Employment"}
	if got, _ := telling(own, head, "", "The Consumer Price Index (CPI) rose.", false); !slices.Equal(got, own[:1]) {
		t.Errorf("the words are %q", got)
	}
	if got, named := telling([]string{"Lane"}, "a road of four lane width", "", "A lane is built.", false); len(got) != 0 || !named {
		t.Errorf("%q tells of the topic: %v, want no word that does", got, named)
	}
}

// Letters are those of a name however it is written, and two phrases that overlap are one.
func TestTellingInOneForm(t *testing.T) {
	for _, c := range []struct {
		head      string
		own, want []string
	}{
		{"Salt R&D: the Board spends more on Research and Development of salt", []string{"R&D", "Research and Development"}, []string{"Research and Development"}},
		{"Salt Economic Zones, the first SEZs of the coast", []string{"SEZs", "Salt Economic Zones"}, []string{"Salt Economic Zones"}},
		{"Salt Producer Organisations and Salt Producer Organizations of the coast", []string{"Salt Producer Organisations", "Salt Producer Organizations"}, []string{"Salt Producer Organisations"}},
		{"Salt Fuel Cell of the coast", []string{"Salt Fuel", "Fuel Cell"}, []string{"Salt Fuel Cell"}},
		{"Salt Fuel of the coast, and a Fuel Cell", []string{"Salt Fuel", "Fuel Cell"}, []string{"Salt Fuel", "Fuel Cell"}},
		{"DST finds salt of the coast of Neer with Salt Lidar", []string{"DST", "Salt Lidar"}, []string{"Salt Lidar", "DST"}},
	} {
		if got, _ := telling(c.own, c.head, "", c.head, false); !slices.Equal(got, c.want) {
			t.Errorf("%q: the words are %q, want %q", c.head, got, c.want)
		}
	}
	if got := withoutActors([]string{"Salt Lidar", "DST"}); !slices.Equal(got, []string{"Salt Lidar"}) {
		t.Errorf("%q is shown", got)
	}
}

// A body that is constituted has its field, whom a title appoints has not.
func TestConstituted(t *testing.T) {
	for title, want := range map[string]bool{
		"Ministry of Wells reconstitutes Expert Committee on Springs": true,
		"Asha Rao appointed as Chief of the Well Staff":               false,
		"Bench hears pleas on the Constitution":                       false,
	} {
		if got := constituted.MatchString(title); got != want {
			t.Errorf("%q constitutes a body: %v", title, got)
		}
	}
}

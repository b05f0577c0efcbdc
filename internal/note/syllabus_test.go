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

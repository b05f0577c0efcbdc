package note

import "testing"

// A topic's words are not told twice, whole and as letters.
func TestTellingOnce(t *testing.T) {
	head := "Consumer Price Index (CPI) of wells dug by the price board, says the Ministry of Labour and Employment"
	if got, _ := telling("Consumer Price Index, CPI, lane, Employment", head, "", "The Consumer Price Index (CPI) rose.", false); got != ": Consumer Price Index" {
		t.Errorf("the words are %q", got)
	}
	if got, named := telling("Lane", "a road of four lane width", "", "A lane is built.", false); got != "" || !named {
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

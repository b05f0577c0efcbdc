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

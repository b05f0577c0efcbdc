package note

import "testing"

// A topic's words are not told twice, whole and as letters.
func TestTellingOnce(t *testing.T) {
	head := "consumer price index cpi wells dug by the price board"
	if got, _ := telling("Consumer Price Index, CPI, lane", head, "", "The Consumer Price Index (CPI) rose.", false); got != ": Consumer Price Index" {
		t.Errorf("the words are %q", got)
	}
}

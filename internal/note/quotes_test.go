package note

import "testing"

func TestPairedQuotes(t *testing.T) {
	for text, want := range map[string]string{
		`The Board spoke of a “well swap" with the towns.`:            `The Board spoke of a “well swap” with the towns.`,
		`The court called it “symbolic" rather than “a crime."`:       `The court called it “symbolic” rather than “a crime.”`,
		`The court called it “symbolic” and "bold".`:                  `The court called it “symbolic” and "bold".`,
		`The court called it "symbolic", the Board “not so”.`:         `The court called it "symbolic", the Board “not so”.`,
		`The Board called it "a well swap”.`:                          `The Board called it “a well swap”.`,
		`A pipe of 4" was laid by those whom it calls “old” diggers.`: `A pipe of 4" was laid by those whom it calls “old” diggers.`,
	} {
		if got := pairedQuotes(text); got != want {
			t.Errorf("%s\nbecame %s\nwant   %s", text, got, want)
		}
	}
}

package note

import "testing"

// What stands before the speaker at the end goes as it would before the end.
func TestEndSpeaker(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"There is no water in the canal, as springs have run dry, officials said.", ", officials said."},
		{"Rates will stay, as prices rise, the Bank of Lumbinia said in a note on wells.", ", the Bank of Lumbinia said in a note on wells."},
		{"Sales of pumps grew, according to data of the Board.", ", according to data of the Board."},
		{"The Board said that rates will stay, as prices rise.", ""},
	} {
		got := ""
		if at := endSpeaker(tt.text); at > 0 {
			got = tt.text[at:]
		}
		if got != tt.want {
			t.Errorf("%q: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// A lede of a newspaper that is too long for a line loses what its deed was told with.
func TestLongLedeOfReport(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{
			"what a deed was told with goes",
			"The High Court of Lumbinia on Monday (June 1, 2026) gave the government four weeks to reply to a petition on the wells of the town, saying that there were larger matters before the government of the day than the wells of a town in the hills.",
			"The High Court of Lumbinia on 1 June 2026 gave the government four weeks to reply to a petition on the wells of the town.",
		},
		{
			"what its news comes after goes",
			"After a stormy beginning of the winter session of the House in the town on the river, the government of Lumbinia has drawn up a plan for the wells of the town, even as the first week was lost to the protests of the parties that sit on the other side of it.",
			"After a stormy beginning of the winter session of the House in the town on the river, the government of Lumbinia has drawn up a plan for the wells of the town.",
		},
		{
			"what its doer thinks goes",
			"Expressing grave concern over the recent cases of theft of pumps and pipes from the public wells of the hill towns, the High Court of Lumbinia has asked the government to formulate a plan for the guarding of the wells of every town of the hills at night.",
			"The High Court of Lumbinia has asked the government to formulate a plan for the guarding of the wells of every town of the hills at night.",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := newsOfReport(t, "Lumbinia: government, Well Board and wells of the town", tt.text); got != tt.want {
				t.Errorf("the news is\n%q, want\n%q", got, tt.want)
			}
		})
	}
}

// A participle that has lost its main clause is no sentence.
func TestWithoutMain(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"Hailing the canal as the pride of a land where springs have dried up.", true},
		{"Hailing the canal as the pride of the land, the Minister opened it.", false},
		{"Housing prices rose by 4% in towns that have wells.", false},
	} {
		if got := withoutMain(tt.text); got != tt.want {
			t.Errorf("%q: %t", tt.text, got)
		}
	}
}

// Why something was done stays in a line that has room for it.
func TestCutLastClause(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"The High Court set aside the notice of the Board on the wells of the town, citing a breach of the Wells Act.", "The High Court set aside the notice of the Board on the wells of the town, citing a breach of the Wells Act."},
		{"The High Court set aside the notice of the Board on the wells of the town, which was pasted on their walls.", "The High Court set aside the notice of the Board on the wells of the town."},
	} {
		if got := cutLastClause(tt.text); got != tt.want {
			t.Errorf("%q became\n%q, want\n%q", tt.text, got, tt.want)
		}
	}
}

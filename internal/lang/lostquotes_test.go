package lang

import "testing"

func TestRestoreQuotes(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, in, want string }{
		{"a possessive", "The district?s wells are dry.", "The district's wells are dry."},
		{"a plural one", "It is the farmers? demand, the state?s reply.", "It is the farmers' demand, the state's reply."},
		{"a quotation glued to the sentence before", "Wells can?t be dug.?It is unfortunate,? he said.", `Wells can't be dug."It is unfortunate," he said.`},
		{"words in quotation marks", "The houses were found ?unsafe?, the collector said.", `The houses were found "unsafe", the collector said.`},
		{"one within the other", "?They call it ?the drain?,? he said.", `"They call it 'the drain'," he said.`},
		{"a dash", "It?s dry ? and stays so.", "It's dry - and stays so."},
		{"a hard space", "On?Sunday the district?s wells were dry.", "On Sunday the district's wells were dry."},
		{"an initial", "Mr D?Costa?s well.", "Mr D'Costa's well."},
		{"a question in a text that lost quotes", "Who dug the district?s well? Nobody knows.", "Who dug the district's well? Nobody knows."},
		{"a text that lost none", "Who dug the well? The collector asked: why?", "Who dug the well? The collector asked: why?"},
		{"an address", "See www.wells.in/list?id=4 for more.", "See www.wells.in/list?id=4 for more."},
		{"a sum that lost its sign", "The well?s price is ?500.", "The well's price is ?500."},
		{"a hard space read wrongly", "A fine of\ufffd Rs 100.\ufffd The well", "A fine of    Rs 100.    The well"},
		{"a lost letter stays", "The cr\ufffdche is open for \ufffd5.", "The cr\ufffdche is open for \ufffd5."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			got := RestoreQuotes(tt.in)
			if got != tt.want {
				t.Errorf("RestoreQuotes(%q) = %q, want %q", tt.in, got, tt.want)
			}
			if len(got) != len(tt.in) {
				t.Errorf("%d bytes became %d", len(tt.in), len(got))
			}
		})
	}
}

func TestRestoreCapitals(t *testing.T) {
	t.Parallel()
	const filler = " the wells of the two villages below the dam have been dry since the first week of the month, and tankers bring water twice a day. "
	for _, tt := range []struct{ name, in, want string }{
		{"sentences", "wells are dry. the dam holds.", "Wells are dry. The dam holds."},
		{"a dateline", "(cnn) wells are dry.", "(cnn) Wells are dry."},
		{"places and days", "wells in nepal went dry on monday, may 12.", "Wells in Nepal went dry on Monday, May 12."},
		{"a verb is no month", "it may rain.", "It may rain."},
		{"a person of an age, wherever named", "asha verma, 34, dug it. later verma said so.", "Asha Verma, 34, dug it. Later Verma said so."},
		{"a person behind mr", "then mr. verma spoke of verma's well.", "Then Mr. Verma spoke of Verma's well."},
		{"who said it", "it is dry, said verma, the owner.", "It is dry, said Verma, the owner."},
		{"no common noun", "it is dry, said police, and the man, 34, left.", "It is dry, said police, and the man, 34, left."},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			in := tt.in + filler
			got := RestoreCapitals(in)
			if head := got[:len(tt.in)]; head != tt.want {
				t.Errorf("RestoreCapitals(%q) = %q, want %q", tt.in, head, tt.want)
			}
			if len(got) != len(in) {
				t.Errorf("%d bytes became %d", len(in), len(got))
			}
			if again := RestoreCapitals(got); again != got {
				t.Errorf("a text with capitals became %q", again)
			}
		})
	}
}

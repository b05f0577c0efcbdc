package cite_test

import (
	"testing"

	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// A sentence that opens with "The programme" takes the name of the title for its subject, if there is one programme.
func TestNameOfTheTitle(t *testing.T) {
	covers := "The programme will cover 40 districts by 2028."
	for _, c := range []struct {
		name, title, line string
		passages          []string
		ok                bool
	}{
		{"the name in the title", "Minister launches Hill Nutrition Drive (HND) in Shimla", "Hill Nutrition Drive (HND) will cover 40 districts by 2028.", []string{covers}, true},
		{"its letters", "Minister launches Hill Nutrition Drive (HND) in Shimla", "HND will cover 40 districts by 2028.", []string{covers}, true},
		{"another figure", "Minister launches Hill Nutrition Drive (HND) in Shimla", "HND will cover 50 districts by 2028.", []string{covers}, false},
		{"another programme in the text", "Minister launches Hill Nutrition Drive (HND) in Shimla", "HND will cover 40 districts by 2028.", []string{covers, "The Coast Literacy Programme ended."}, false},
		{"several programmes", "Minister launches Hill Nutrition Drive (HND) in Shimla", "HND will cover 40 districts by 2028.", []string{covers, "It is one of five programmes, he said."}, false},
		{"half of the name", "Minister launches Hill Nutrition Drive (HND) in Shimla", "Hill Nutrition will cover 40 districts by 2028.", []string{covers}, false},
		{"words that are not in the title", "Minister launches Hill Nutrition Drive (HND) in Shimla", "Coast Nutrition Drive will cover 40 districts by 2028.", []string{covers}, false},
		{"a draft", "Meeting on the draft Hill Nutrition Drive (HND) in Shimla", "Hill Nutrition Drive (HND) will cover 40 districts by 2028.", []string{covers}, false},
		{"a sentence with a subject of its own", "Minister launches Hill Nutrition Drive (HND) in Shimla", "HND will cover 40 districts by 2028.", []string{"Kerala will cover 40 districts by 2028."}, false},
	} {
		doc := stored(c.title, c.passages...)
		if faults := cite.Check(citing(doc, c.line, true), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

// A name may stand where its sentence has the noun in which the name ends or with which it opens, if the document writes the name so.
func TestNameInPlace(t *testing.T) {
	bought := "The Board has bought 40 tonnes of lime since May."
	for _, c := range []struct {
		name, line, sentence, other string
		ok                          bool
	}{
		{"the name ends in the noun", "The Lime Board has bought 40 tonnes of lime since May.", bought, "The Lime Board sits in Kota.", true},
		{"it opens with the noun", "Exercise Green Hill is being held from 5 to 18 May.", "The exercise is being held from 5 to 18 May.", "Troops came for Exercise Green Hill.", true},
		{"several of the kind", "Hill Lime Centres have trained 400 masons.", "These centres have trained 400 masons.", "Money came for Hill Lime Centres in May.", true},
		{"inside the sentence", "Since May, the Lime Board has bought 40 tonnes of lime.", "Since May, the Board has bought 40 tonnes of lime.", "The Lime Board sits in Kota.", true},
		{"half of a name with an and", "The Lime Board has bought 40 tonnes of lime since May.", bought, "The Salt and Lime Board sits in Kota.", false},
		{"the end of a name", "The Lime Board has bought 40 tonnes of lime since May.", bought, "The Rural Lime Board sits in Kota.", false},
		{"the beginning of a name", "The Lime Board has bought 40 tonnes of lime since May.", bought, "The Lime Board of Goa sits in Kota.", false},
		{"a name of another noun", "The Lime Fund has bought 40 tonnes of lime since May.", bought, "The Lime Fund sits in Kota.", false},
		{"a draft", "The Lime Board has bought 40 tonnes of lime since May.", bought, "Talks were held on the proposed Lime Board.", false},
		{"a name that the document has not", "The Salt Board has bought 40 tonnes of lime since May.", bought, "The Lime Board sits in Kota.", false},
		{"another figure", "The Lime Board has bought 50 tonnes of lime since May.", bought, "The Lime Board sits in Kota.", false},
		{"a board that is not pointed at", "The Lime Board has bought 40 tonnes of lime since May.", "A Board has bought 40 tonnes of lime since May.", "The Lime Board sits in Kota.", false},
	} {
		doc := stored("Lime in the hills", c.sentence, c.other)
		line := citing(doc, c.line, false)
		line.Citations = line.Citations[:1]
		if faults := cite.Check(line, only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

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
		{"a sentence with a subject of its own", "Minister launches Hill Nutrition Drive (HND) in Shimla", "HND will cover 40 districts by 2028.", []string{"Kerala will cover 40 districts by 2028."}, false},
	} {
		doc := stored(c.title, c.passages...)
		if faults := cite.Check(citing(doc, c.line, true), only(doc)); (len(faults) == 0) != c.ok {
			t.Errorf("%s: %q: %v", c.name, c.line, faults)
		}
	}
}

package refer

import (
	"runtime"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

func TestPointers(t *testing.T) {
	for _, c := range []struct{ name, sentence, want string }{
		{"a pronoun", "It will carry twelve aircraft.", "It:it"},
		{"one behind an opening", "In May, it sailed for Goa.", "it:it"},
		{"a noun with its sort", "The brood bank has 20 species.", "The brood bank:the"},
		{"a possessive ends the phrase", "The scheme's outlay is ₹40 crore.", "The scheme:the"},
		{"and with the mark of print", "The scheme’s outlay is ₹40 crore.", "The scheme:the"},
		{"several", "These ships draw little water.", "These ships:these"},
		{"whose", "Its output rose by 4 per cent.", "Its:its"},
		{"a noun that its sentence defines", "The scheme for salt workers has begun.", ""},
		{"a name", "The Salt Department has asked for bids.", ""},
		{"what everybody knows", "The country has 36 States.", ""},
		{"an expletive", "It is expected that rain will fall.", ""},
		{"a noun that the sentence has had", "A kiln was lit and the kiln fell.", ""},
		{"no sentence", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, p := range Pointers(c.sentence) {
				got = append(got, p.Of(c.sentence)+":"+p.Kind)
			}
			if s := strings.Join(got, " "); s != c.want {
				t.Errorf("got %q, want %q", s, c.want)
			}
		})
	}
}

// document makes one of a title and sentences, each of which ends in a full stop.
func document(title string, sentences ...string) (*sandarbh.Document, lang.Range) {
	text := strings.Join(sentences, " ")
	last := sentences[len(sentences)-1]
	return &sandarbh.Document{ID: "a", Title: title, Text: text, Language: "en"}, lang.Range{Start: len(text) - len(last), End: len(text)}
}

func TestResolve(t *testing.T) {
	for _, c := range []struct {
		name, title string
		sentences   []string
		want        string // "" if nobody could be sure
	}{
		{"a scheme by its letters", "Cabinet approves Jal Sathi Yojana", []string{"The Cabinet has approved the Jal Sathi Yojana (JSY).", "The scheme will cover 40 districts."}, "Jal Sathi Yojana"},
		{"who said so", "Secretary opens salt fair", []string{"Shri Asha Rao, Secretary, opened the fair at Sagar.", "Shri Rao said the fair has 40 stalls.", "He added that twelve States have sent salt."}, "Rao"},
		{"nothing above", "", []string{"It has been extended."}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			doc, last := document(c.title, c.sentences...)
			pointers := Pointers(last.Of(doc.Text))
			answers := Resolve(doc, last, pointers)
			if len(answers) != 1 {
				t.Fatalf("%d answers for %v", len(answers), pointers)
			}
			a := answers[0]
			if a.Sure != (c.want != "") || a.Sure && !strings.Contains(a.Text, c.want) {
				t.Errorf("got %q (likelihood %.2f, sure: %t), want %q", a.Text, a.Likelihood, a.Sure, c.want)
			}
			if a.Sure && a.At.Of(doc.FieldText(a.Field)) != a.Text {
				t.Errorf("%q does not stand at %v of the %s", a.Text, a.At, a.Field)
			}
		})
	}
}

func TestClearUnderItsTitle(t *testing.T) {
	sentence := "The exercise will last two weeks."
	likely := func(title string, above ...string) float64 {
		doc, last := document(title, append(above, sentence)...)
		return Clear(doc, last, Pointers(sentence))[0]
	}
	told := likely("Exercise Namak Shakti to begin in Goa", "Exercise Namak Shakti will begin in Goa in May.")
	lost := likely("Minister speaks on forests", "The Minister spoke on forests.", "He praised the guards.", "Salt was not spoken of.")
	if told <= lost || told < 0.5 {
		t.Errorf("%.2f under a title that names the exercise, %.2f under another", told, lost)
	}
}

func TestLoad(t *testing.T) {
	if _, err := Load("# remark\n\n0.5\ttitle\n-1\tthe|title\n"); err != nil {
		t.Error(err)
	}
	for _, bad := range []string{"heading", "x\theading", "NaN\theading", "-Inf\theading", "1\ttitle"} {
		if _, err := Load("0.5\ttitle\n" + bad); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%q: got %v, want an error that names line 2", bad, err)
		}
	}
}

// TestTrainTellsTheSubject fits a model to a handful of made-up stories in which "It" is always what opens the sentence before.
func TestTrainTellsTheSubject(t *testing.T) {
	names := []string{"Jwala", "Lavan", "Sagar", "Namak", "Dhara", "Kinara", "Megha", "Tarang"}
	var all []Example
	for i, n := range names {
		doc, last := document("News of the day", "The "+n+" Dam stands near "+names[(i+1)%len(names)]+" Town.", "It holds 40 million litres.")
		all = append(all, Example{Document: doc, Sentence: last, Pointer: Pointers(last.Of(doc.Text))[0], Phrases: []string{n + " Dam"}})
	}
	m := Train(all)
	doc, last := document("News of the day", "The Neer Dam stands near Bindu Town.", "It holds 40 million litres.")
	if got := m.Best(doc, last, Pointers(last.Of(doc.Text))[0]); got != "Neer Dam" {
		t.Errorf("got %q", got)
	}
}

// A sentence with many nouns that may point is read once, and of what is run together above it nothing is compared.
func TestWorkOfPointers(t *testing.T) {
	work := func(nouns int) uint64 { // bytes of memory
		s := strings.Repeat("the platform of wells lists the kiln and the scheme has opened, ", nouns)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		Pointers(s)
		runtime.ReadMemStats(&after)
		return after.TotalAlloc - before.TotalAlloc
	}
	work(400) // reads the word lists
	if few, many := work(50), work(400); many > 16*few {
		t.Errorf("eight times as many nouns take %d bytes, the first %d", many, few)
	}
	doc, last := document("News of the day", strings.Repeat("the Jwala Dam of Goa, ", 400)+"and the Lavan Dam stand.", "It holds 40 million litres.")
	if a := Resolve(doc, last, Pointers(last.Of(doc.Text)))[0]; a.Text != "" && a.Field != sandarbh.FieldTitle {
		t.Errorf("got %q of what is run together", a.Text)
	}
}

func FuzzResolve(f *testing.F) {
	f.Add("Jal Sathi Yojana", "The Jal Sathi Yojana (JSY) was approved.\nIt pays for wells.", 41)
	f.Add("", "(a) \"These “ships” – the\" (", 3)
	f.Add("योजना", "यह योजना है। It is.", 30)
	f.Fuzz(func(t *testing.T, title, text string, start int) {
		if start < 0 || start > len(text) {
			return
		}
		doc := &sandarbh.Document{Title: title, Text: text}
		sentence := lang.Range{Start: start, End: len(text)}
		pointers := Pointers(sentence.Of(text))
		for _, p := range pointers {
			if p.Start < 0 || p.End > sentence.Len() || p.Start >= p.End {
				t.Fatalf("pointer %v outside of %q", p, sentence.Of(text))
			}
		}
		for _, a := range Resolve(doc, sentence, pointers) {
			if a.Text != "" && a.At.Of(doc.FieldText(a.Field)) != a.Text {
				t.Fatalf("%q does not stand at %v", a.Text, a.At)
			}
			if !(a.Likelihood >= 0 && a.Likelihood <= 1.000001) {
				t.Fatalf("likelihood %v of %q", a.Likelihood, a.Text)
			}
		}
		for _, likely := range Clear(doc, sentence, pointers) {
			if !(likely >= 0 && likely <= 1) {
				t.Fatalf("likelihood %v", likely)
			}
		}
	})
}

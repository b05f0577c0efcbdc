package desk

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/search"
	"github.com/sandarbh/sandarbh/internal/store"
	"github.com/sandarbh/sandarbh/internal/store/sqlite"
)

// news is a small archive: reports of one flood, two that share a word with them by chance, a case in Hindi, and what
// else was in the papers, without which no word is rare.
func news() []search.Doc {
	docs := []search.Doc{
		{ID: "flood", Title: "Brahmaputra breaches embankment at Majuli", Text: "The Brahmaputra breached an embankment at Majuli on Tuesday and drowned forty villages, the authority said."},
		{ID: "boats", Title: "Boats sent to Majuli", Text: "Boats reached forty drowned villages of Majuli on Tuesday, where the embankment had gone."},
		{ID: "walk", Title: "Embankment walk opens", Text: "A walk along the old embankment of the Sabarmati opened to visitors with music."},
		{ID: "kin", Title: "Forty villages wait", Text: "Forty villages have drowned and wait for boats, the authority said."},
		{ID: "tigers", Title: "बाघ अभयारण्यों में गणना", Text: "देश के बाघ अभयारण्यों में गणना शुरू हुई। कैमरे लगाए गए हैं।"},
		{ID: "parks", Title: "राष्ट्रीय उद्यान खुले", Text: "अभयारण्य और राष्ट्रीय उद्यान पर्यटकों के लिए खुल गए।"},
		{ID: "warning", Title: "WHO warns of cholera", Text: "The WHO warned of cholera in the drowned villages."},
		{ID: "those", Title: "Those who stayed", Text: "People who stayed at home read the news."},
	}
	for i := range 40 {
		docs = append(docs, search.Doc{
			ID: fmt.Sprintf("paper-%02d", i), Title: fmt.Sprintf("Examination paper%d", i),
			Text: fmt.Sprintf("Examination paper%d is on day%d in hall%d of the old college, the authority of 40 said.", i, i%7, i%5),
		})
	}
	return docs
}

var questions = []string{
	"Brahmaputra breaches embankment", "embankment", "Where did the Brahmaputra breach an embankment?", "villages drowned Majuli",
	"बाघ अभयारण्य", "WHO cholera", "Majuli boats", "brahmputra embankmant", "examination hall3 day2", "old college music",
}

// archive stores the news twice over: as notes, and as passages of documents without a title.
func archive(t *testing.T, docs []search.Doc) *Desk {
	t.Helper()
	db, err := sqlite.Open(t.Context(), filepath.Join(t.TempDir(), "archive.db"), Reader())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	err = db.Update(t.Context(), func(tx store.Tx) error {
		for _, d := range docs {
			id := sandarbh.DocumentID(d.ID)
			doc := &sandarbh.Document{ID: id, Published: monday, Text: d.Text, Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(d.Text)}}}
			if _, _, err := tx.PutDocument(t.Context(), doc, monday); err != nil {
				return err
			}
			s := sandarbh.Story{ID: sandarbh.StoryID(d.ID), Version: 1, Documents: []sandarbh.DocumentID{id}}
			if err := tx.PutStories(t.Context(), []sandarbh.Story{s}, s.Documents, 1); err != nil {
				return err
			}
			n := &sandarbh.Note{
				ID: sandarbh.NoteID(d.ID), Story: s.ID, Version: 1, Day: monday, Slug: d.ID, Title: sandarbh.Line{Text: d.Title},
				Sections: []sandarbh.Section{{Name: sandarbh.SectionFacts, Lines: []sandarbh.Line{{Text: d.Text}}}},
			}
			if err := tx.PutOutcome(t.Context(), store.Outcome{Story: s.ID, Note: n, Day: monday}, 1); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return New(db, nil, nil, nil, nil)
}

// ranking is the order of the command, which stores nothing, of the documents with a word of the query.
func ranking(t *testing.T, docs []search.Doc, query string, listed []string) []string {
	t.Helper()
	ranked, err := search.Rank(t.Context(), docs, []search.Query{{ID: "q", Text: query}}, hitsMost)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, r := range ranked {
		if slices.Contains(listed, r.Doc) {
			out = append(out, r.Doc)
		}
	}
	return out[:min(len(out), hitsDefault)]
}

// The order of notes and of passages is that of the command for the same texts, hit by hit.
func TestSearchRanksAsTheCommand(t *testing.T) {
	t.Parallel()
	titled := news()
	slices.SortFunc(titled, func(a, b search.Doc) int { return strings.Compare(a.ID, b.ID) }) // equal scores come in this order
	bare := slices.Clone(titled)
	for i := range bare {
		bare[i].Title = ""
	}
	d := archive(t, titled)
	for _, q := range questions {
		found, err := d.Search(t.Context(), sandarbh.Query{Words: q})
		if err != nil {
			t.Fatal(err)
		}
		var notes, passages []string
		for _, h := range found.Notes {
			notes = append(notes, string(h.Note))
		}
		for _, h := range found.Passages {
			passages = append(passages, string(h.Span.Document))
		}
		if len(notes) == 0 || len(passages) == 0 {
			t.Errorf("%s: %d notes, %d passages", q, len(notes), len(passages))
		}
		if diff := cmp.Diff(ranking(t, titled, q, notes), notes); diff != "" {
			t.Errorf("%s: notes (-command +desk):\n%s", q, diff)
		}
		if diff := cmp.Diff(ranking(t, bare, q, passages), passages); diff != "" {
			t.Errorf("%s: passages (-command +desk):\n%s", q, diff)
		}
	}
}

func TestSearch(t *testing.T) {
	t.Parallel()
	d := archive(t, news())
	for _, tt := range []struct {
		name, query, first string // the first note; "" for none
		all                int    // notes with all the words
	}{
		{"all the words", "embankment villages", "flood", 2},
		{"a word that nobody has costs nothing but the count", "embankment submarine", "walk", 0},
		{"a phrase as it stands", `"forty villages"`, "kin", 2},
		{"a phrase in another order", `"villages forty"`, "", 0},
		{"a phrase with what stands outside", `Sabarmati "old embankment"`, "walk", 1},
		{"curly quotation marks", "“old embankment”", "walk", 1},
		{"a phrase of function words asks nothing", `"of the" embankment`, "walk", 3},
		{"one quotation mark opens nothing", `embankment "walk`, "walk", 1},
		{"another form of a Hindi word", "अभयारण्य बाघों", "tigers", 1},
		{"initials are a name, where the word is none", "WHO", "warning", 1},
		{"initials in quotation marks", `"WHO" cholera`, "warning", 1},
		{"slips of the pen", "brahmputra", "flood", 1},
		{"function words alone", "the of and", "", 0},
		{"nonsense", "xyzzy qwertyuiop", "", 0},
		{"the number of a numbered name alone", "Q40", "", 0},
		{"operators of the full text", `NEAR( * AND NOT ") OR - ^`, "", 0},
		{"an attack", "'; DROP TABLE notes; -- embankment\x00", "walk", 0},
	} {
		found, err := d.Search(t.Context(), sandarbh.Query{Words: tt.query})
		if err != nil {
			t.Errorf("%s: %v", tt.name, err)
			continue
		}
		first := ""
		if len(found.Notes) > 0 {
			first = string(found.Notes[0].Note)
		}
		if wordless := tt.name == "function words alone"; found.Wordless != wordless {
			t.Errorf("%s: wordless %v, want %v", tt.name, found.Wordless, wordless)
		}
		if first != tt.first || found.TotalNotes != tt.all {
			t.Errorf("%s: first %q, %d with all, want %q, %d", tt.name, first, found.TotalNotes, tt.first, tt.all)
		}
		for _, h := range slices.Concat(found.Notes, found.Passages) {
			if len(h.Marks) == 0 && h.Note == "" {
				t.Errorf("%s: nothing marked in %q", tt.name, h.Text)
			}
		}
	}
}

// What has all the words stands before what has some, and the totals are those of the marked hits.
func TestSearchPutsTheWholeFirst(t *testing.T) {
	t.Parallel()
	d := archive(t, news())
	for _, q := range []string{"embankment villages", "Sabarmati embankment", "brahmputra embankment"} {
		found, err := d.Search(t.Context(), sandarbh.Query{Words: q})
		if err != nil {
			t.Fatal(err)
		}
		for name, list := range map[string][]sandarbh.Hit{"notes": found.Notes, "passages": found.Passages} {
			whole := 0
			for i, h := range list {
				if h.Whole {
					if whole++; whole != i+1 {
						t.Errorf("%s: %q has all the words and stands behind %s that have not", q, h.Text, name)
					}
				}
			}
			if total := map[string]int{"notes": found.TotalNotes, "passages": found.TotalPassages}[name]; total != whole || whole == 0 {
				t.Errorf("%s: %d %s are told, %d have all the words", q, total, name, whole)
			}
		}
	}
}

// A word that stands nowhere is replaced by one that does, and the answer says so.
func TestSearchSaysWhatItRespelt(t *testing.T) {
	t.Parallel()
	d := archive(t, news())
	for _, tt := range []struct {
		query string
		want  []sandarbh.Respelt
	}{
		{"brahmputra", []sandarbh.Respelt{{Word: "brahmputra", Instead: "brahmaputra"}}},
		{"Embankmant villages", []sandarbh.Respelt{{Word: "Embankmant", Instead: "embankment"}}},
		{"embankment", nil},
		{"xyzzy", nil},
	} {
		found, err := d.Search(t.Context(), sandarbh.Query{Words: tt.query})
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(tt.want, found.Respelt); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.query, diff)
		}
	}
}

func TestSearchKeepsToFiltersAndLimit(t *testing.T) {
	t.Parallel()
	d := archive(t, news())
	for _, tt := range []struct {
		name            string
		q               sandarbh.Query
		notes, passages int
	}{
		{"all", sandarbh.Query{}, 3, 3},
		{"a limit", sandarbh.Query{Limit: 1}, 1, 1},
		{"a limit beyond what is useful", sandarbh.Query{Limit: 1e9}, 3, 3},
		{"another day", sandarbh.Query{From: monday.AddDays(1)}, 0, 0},
		{"a paper, which passages have none of", sandarbh.Query{Paper: "GS1"}, 0, 0},
	} {
		tt.q.Words = "embankment"
		found, err := d.Search(t.Context(), tt.q)
		if err != nil || len(found.Notes) != tt.notes || len(found.Passages) != tt.passages {
			t.Errorf("%s: %d notes, %d passages, %v, want %d, %d", tt.name, len(found.Notes), len(found.Passages), err, tt.notes, tt.passages)
		}
	}
}

// A name and its letters find each other: by the glossary, and by what a document explains.
func TestSearchByOtherName(t *testing.T) {
	t.Parallel()
	d := archive(t, append(news(),
		search.Doc{ID: "full", Title: "Bank keeps rate", Text: "The Reserve Bank of India kept its rate on the old money."},
		search.Doc{ID: "letters", Title: "Notes withdrawn", Text: "Old notes are withdrawn, the RBI said."},
		search.Doc{ID: "part", Title: "A bank in reserve", Text: "Along the bank of a river a reserve was opened in India."},
		search.Doc{ID: "corps", Title: "Corps sent", Text: "The National River Corps built boats."},
	))
	d.names = []names{namesOf([]string{"Reserve Bank of India", "RBI"})}
	err := d.rows.Update(t.Context(), func(tx store.Tx) error {
		e := &sandarbh.Entity{ID: "national-river-corps", Kind: sandarbh.EntityOrganisation, Name: "National River Corps", Aliases: []string{"NRC"}}
		explained := store.Named{Mentions: []sandarbh.Mention{{Document: "corps", Entity: e.ID, Name: e.Name}}, Aliases: []sandarbh.Alias{{Document: "corps", Name: "nrc", Entity: e.ID}}}
		if err := tx.PutNamed(t.Context(), "corps", monday, explained, 1); err != nil {
			return err
		}
		return tx.PutEntity(t.Context(), e, "", 1)
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name, query string
		want        []sandarbh.NoteID // with all of it, in any order
		marked      string            // in the first passage
	}{
		{"letters reach the name", "rbi rate", []sandarbh.NoteID{"full"}, "Reserve Bank India rate"},
		{"the name reaches its letters", "Reserve Bank of India withdrawn", []sandarbh.NoteID{"letters"}, "withdrawn RBI"},
		{"each alone finds both", "RBI", []sandarbh.NoteID{"full", "letters"}, ""},
		{"explained by a document", "NRC boats", []sandarbh.NoteID{"corps"}, "National River Corps boats"},
	} {
		found, err := d.Search(t.Context(), sandarbh.Query{Words: tt.query})
		if err != nil {
			t.Fatal(err)
		}
		var first []sandarbh.NoteID
		for _, h := range found.Notes[:min(len(tt.want), len(found.Notes))] {
			first = append(first, h.Note)
		}
		slices.Sort(first)
		if !slices.Equal(first, tt.want) || found.TotalNotes != len(tt.want) {
			t.Errorf("%s: %q first, %d in all, want %q", tt.name, first, found.TotalNotes, tt.want)
		}
		if p := found.Passages[0]; tt.marked != "" {
			var words []string
			for _, m := range p.Marks {
				words = append(words, p.Text[m[0]:m[1]])
			}
			if got := strings.Join(words, " "); got != tt.marked {
				t.Errorf("%s: marked %q in %q, want %q", tt.name, got, p.Text, tt.marked)
			}
		}
	}
}

// Who types words of a source that no line of the note holds finds the note all the same, below those whose lines do.
func TestSearchFindsNotesByTheirSources(t *testing.T) {
	t.Parallel()
	d := archive(t, news())
	n := &sandarbh.Note{
		ID: "count", Story: "kin", Version: 2, Day: monday, Slug: "count", Title: sandarbh.Line{Text: "Tigers are counted"},
		Sources: []sandarbh.NoteSource{{Document: "tigers"}},
	}
	err := d.rows.Update(t.Context(), func(tx store.Tx) error {
		return tx.PutOutcome(t.Context(), store.Outcome{Story: "kin", Note: n, Day: monday}, 1)
	})
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name string
		q    sandarbh.Query
		want []sandarbh.NoteID
		all  int
	}{
		{"two words of a Hindi source", sandarbh.Query{Words: "कैमरे गणना"}, []sandarbh.NoteID{"tigers", "count"}, 2},
		{"one of them", sandarbh.Query{Words: "कैमरे submarine"}, []sandarbh.NoteID{"tigers", "count"}, 0},
		{"no more than the limit", sandarbh.Query{Words: "कैमरे", Limit: 1}, []sandarbh.NoteID{"tigers"}, 1},
	} {
		found, err := d.Search(t.Context(), tt.q)
		if err != nil {
			t.Fatal(err)
		}
		var notes []sandarbh.NoteID
		for _, h := range found.Notes {
			notes = append(notes, h.Note)
		}
		if !slices.Equal(notes, tt.want) || found.TotalNotes != tt.all {
			t.Errorf("%s: %q, %d in all, want %q, %d", tt.name, notes, found.TotalNotes, tt.want, tt.all)
		}
		for _, h := range found.Passages {
			if h.Span.Document == "tigers" && h.Note != "count" {
				t.Errorf("%s: the passage leads to %q, want the note that is made from it", tt.name, h.Note)
			}
		}
	}
}

// The line that is shown of a note is the one with the rarest words asked for.
func TestSearchShowsTheLineThatAnswers(t *testing.T) {
	t.Parallel()
	d, _ := open(t)
	found, err := d.Search(t.Context(), sandarbh.Query{Words: "corridor wide"})
	if err != nil || len(found.Notes) != 1 || found.Notes[0].Text != "It is wide." {
		t.Errorf("found %+v, %v", found, err)
	}
}

// Beside rare words, common ones are not looked for once that costs too much; the words of the query come before those
// that widen it, of which the heaviest alone are looked for.
func TestRarest(t *testing.T) {
	t.Parallel()
	c := &collection{stats: search.Stats{Documents: 100000}}
	add := func(term string, texts int) search.Weighted {
		c.counts = append(c.counts, store.TermCount{Texts: texts})
		return search.Weighted{Term: term, Number: uint32(len(c.counts) - 1), Weight: 1}
	}
	india, coal, unknown := add("india", 60000), add("coal", 400), add("unknown", 0)
	var wide []search.Weighted
	for i := range 20 {
		w := add(fmt.Sprintf("wide%02d", i), 10)
		w.Weight = 1 / float64(i+2)
		wide = append(wide, w)
	}
	c.own = []search.Weighted{india, coal}
	for _, tt := range []struct {
		name  string
		terms []search.Weighted
		want  int
		first string
	}{
		{"a rare word without the common one", []search.Weighted{india, coal, unknown}, 1, "coal"},
		{"a common word alone", []search.Weighted{india}, 1, "india"},
		{"the heaviest of what widens", slices.Concat([]search.Weighted{coal}, wide), 1 + wideMost, "coal"},
	} {
		if got := c.rarest(tt.terms); len(got) != tt.want || got[0] != tt.first {
			t.Errorf("%s: %v, want %d, first %q", tt.name, got, tt.want, tt.first)
		}
	}
}

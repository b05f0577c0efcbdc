package plain

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"github.com/sandarbh/sandarbh"
)

var update = flag.Bool("update", false, "rewrite the wanted labels in testdata")

// TestDocuments labels the documents of testdata and compares the labels, a line a block.
func TestDocuments(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no documents in testdata (%v)", err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			archive, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var title, text, want string
			for _, f := range archive.Files {
				switch f.Name {
				case "title.txt":
					title = strings.TrimSpace(string(f.Data))
				case "in.txt":
					text = string(f.Data)
				case "want.txt":
					want = string(f.Data)
				}
			}
			blocks := Blocks(title, text)
			got := render(text, blocks)
			if *update {
				for i := range archive.Files {
					if archive.Files[i].Name == "want.txt" {
						archive.Files[i].Data = []byte(got)
					}
				}
				if err := os.WriteFile(name, txtar.Format(archive), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("labels differ (-want +got):\n%s", diff)
			}
		})
	}
}

func render(text string, blocks []sandarbh.Block) string {
	var b strings.Builder
	for _, k := range blocks {
		fmt.Fprintf(&b, "%s: %s\n", k.Kind, strings.ReplaceAll(text[k.Start:k.End], "\n", "⏎"))
	}
	return b.String()
}

// kinds returns the kinds of blocks as a line.
func kinds(blocks []sandarbh.Block) string {
	var out []string
	for _, b := range blocks {
		out = append(out, string(b.Kind))
	}
	return strings.Join(out, " ")
}

const sentence = "The scheme has reached four hundred villages of the hill districts since it began in the year before last."

// TestLine labels one line that stands between two sentences.
func TestLine(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       sandarbh.BlockKind
	}{
		{"a running sentence is prose", "The ministry has released the second part of the grant to the states.", sandarbh.Paragraph},
		{"a title-case line without a stop is a heading", "Progress in the Hill Districts", sandarbh.Heading},
		{"a question is a heading", "What does the new rule change?", sandarbh.Heading},
		{"a short lead with a colon is a heading", "Main features:", sandarbh.Heading},
		{"a bullet is an item", "• Roads to every hamlet above 250 people", sandarbh.Item},
		{"a Roman counter is an item", "(ii) Roads to every hamlet above 250 people;", sandarbh.Item},
		{"a Markdown heading", "## Progress so far", sandarbh.Heading},
		{"cells parted by bars are a row", "Assam | 1,204 | 98 per cent", sandarbh.Row},
		{"cells run together are a row", "S.No State Sanctioned Released 1 Assam 120 98 2 Bihar 240 201 3 Goa 12 12 Total 372 311", sandarbh.Row},
		{"a row of numbers is no sentence", "1,204 98 77.5 2,310", sandarbh.Row},
		{"a sentence with many figures stays prose", "In 2024, 2025 and 2026 the office cleared 1,204, 1,310 and 1,422 cases in 98, 77 and 61 days.", sandarbh.Paragraph},
		{"languages of a release", "Read this release in: Urdu , Tamil", sandarbh.Chrome},
		{"a number of a release", "(Release ID: 1234567)", sandarbh.Chrome},
		{"a link to another article", "Also read | Minister promises more roads", sandarbh.Chrome},
		{"an advertisement", "Advertisement", sandarbh.Chrome},
		{"the date of the page", "Published - April 03, 2026 11:56 am IST", sandarbh.Chrome},
		{"log-in prompt", "Login to bookmark articles", sandarbh.Chrome},
		{"something to click", "Click here to see the annexure", sandarbh.Chrome},
		{"a bare address", "https://www.example.org/notice.pdf", sandarbh.Chrome},
		{"an offer to listen", "Listen to this article in summarized format", sandarbh.Chrome},
		{"a biography of the writer", "Asha Rao is a senior correspondent at the Daily, with over nine years of experience covering mines.", sandarbh.Chrome},
		{"a photograph's credit", "The bridge at night. | Photo Credit: A. Nair", sandarbh.Caption},
		{"a scene in brackets", "(The Minister handing the keys to the first families in the hall at Leh.)", sandarbh.Caption},
		{"a post ends with its short link", "Roads reach the last hamlet of the valley! pic.twitter.com/aBcD123", sandarbh.Quote},
		{"the line that closes a post", "— Asha Rao (@asharao) June 9, 2026", sandarbh.Quote},
		{"hashtags", "#RoadsForAll #HillDistricts", sandarbh.Quote},
		{"verse in another script", "विद्या ददाति विनयं विनयाद् याति पात्रताम्", sandarbh.Quote},
		{"the question of a reply", "(a) whether the roads of the hill districts are complete; and", sandarbh.Quote},
		{"a day alone", "19 August 2026", sandarbh.Dateline},
		{"place and day", "New Delhi, 5 May 2026", sandarbh.Dateline},
		{"a rule of stars", "*****", sandarbh.Signature},
		{"agency credit", "(With inputs from PTI)", sandarbh.Signature},
		{"a menu run together", "HomeEditorialsSchemesPricing", sandarbh.Chrome},
		{"names in a program", "+ The release added logAdminCommands, showDeathMessages, reducedDebugInfo, sendCommandFeedback", sandarbh.Item},
		{"a list saved by letters that look like ticks", "Ø Roads to every hamlet", sandarbh.Item},
	} {
		t.Run(tt.name, func(t *testing.T) {
			text := sentence + "\n" + tt.line + "\n" + "The second part of the work begins after the rains and covers nine more districts of the state."
			blocks := Blocks("", text)
			if len(blocks) != 3 || blocks[1].Kind != tt.want {
				t.Errorf("label of %q = %s, want %s in the middle", tt.line, kinds(blocks), tt.want)
			}
		})
	}
}

// TestTail labels the last line of a text.
func TestTail(t *testing.T) {
	for _, tt := range []struct {
		name, line string
		want       sandarbh.BlockKind
	}{
		{"initials", "MJPS", sandarbh.Signature},
		{"code with slashes", "PR-62/TAR/KV", sandarbh.Signature},
		{"names of officers", "Asha Rao/ Dr. Vikram Sen/ M. Das", sandarbh.Signature},
		{"a short last sentence is prose", "Work begins in June.", sandarbh.Paragraph},
		{"a sentence that lost its stop is prose", "This information was given by the Minister of State for Roads in a written reply in the Lok Sabha today", sandarbh.Paragraph},
	} {
		t.Run(tt.name, func(t *testing.T) {
			blocks := Blocks("", sentence+"\n"+tt.line)
			if got := blocks[len(blocks)-1].Kind; got != tt.want {
				t.Errorf("label of %q = %s, want %s", tt.line, got, tt.want)
			}
		})
	}
}

func TestLabelKeepsGivenKinds(t *testing.T) {
	text := "Rivers\nThe river rises in the north.\nShort\nAdvertisement"
	given := []sandarbh.Block{
		{Kind: sandarbh.Heading, Start: 0, End: 6, Level: 2},
		{Kind: sandarbh.Paragraph, Start: 7, End: 36},
		{Kind: sandarbh.Row, Start: 37, End: 42},
		{Kind: sandarbh.Paragraph, Start: 43, End: 56},
		{Kind: sandarbh.Paragraph, Start: 50, End: 400}, // out of order and outside: dropped
	}
	want := []sandarbh.Block{
		{Kind: sandarbh.Heading, Start: 0, End: 6, Level: 2},
		{Kind: sandarbh.Paragraph, Start: 7, End: 36},
		{Kind: sandarbh.Row, Start: 37, End: 42},
		{Kind: sandarbh.Chrome, Start: 43, End: 56},
	}
	if diff := cmp.Diff(want, Label("", text, given)); diff != "" {
		t.Errorf("Label (-want +got):\n%s", diff)
	}
}

func FuzzBlocks(f *testing.F) {
	names, _ := filepath.Glob("testdata/*.txtar")
	for _, name := range names {
		archive, err := txtar.ParseFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add("A title of some words", string(archive.Files[len(archive.Files)-2].Data))
	}
	f.Add("", "<p>a</p><ul><li>b <b>c")
	f.Add("Title here twice", "Title here twiceSubtitle one hereAnother subtitle two\n(a) whether;\n— X (@y) June 1\n")
	f.Add("", "**a**: b\n1. **c** d\n*****\n“x\ny”")
	f.Fuzz(func(t *testing.T, title, text string) {
		if !utf8.ValidString(text) || !utf8.ValidString(title) {
			t.Skip("a document's text is valid UTF-8")
		}
		blocks := Blocks(title, text)
		check(t, text, blocks)
		if diff := cmp.Diff(blocks, Blocks(title, text)); diff != "" {
			t.Errorf("labelled twice, not equal:\n%s", diff)
		}
		check(t, text, Label(title, text, blocks))
	})
}

// check holds the promises on ranges: in order, inside the text, on rune boundaries, not blank at the ends,
// and nothing but white space and markers outside.
func check(t *testing.T, text string, blocks []sandarbh.Block) {
	t.Helper()
	at := 0
	for _, b := range blocks {
		if b.Start < at || b.End > len(text) || b.Start >= b.End {
			t.Fatalf("block %v is out of order or outside a text of %d bytes, after %d", b, len(text), at)
		}
		if !utf8.ValidString(text[b.Start:b.End]) {
			t.Fatalf("block %v cuts a character", b)
		}
		if b.Kind == "" {
			t.Fatalf("block %v has no kind", b)
		}
		between(t, text[at:b.Start])
		at = b.End
	}
	between(t, text[at:])
}

func between(t *testing.T, s string) {
	t.Helper()
	for line := range strings.SplitSeq(s, "\n") {
		start, end := trim(line, 0, len(line))
		if end-start > 16 {
			t.Fatalf("%q lies outside every block and is no marker", line[start:end])
		}
	}
}

func BenchmarkBlocks(b *testing.B) {
	para := strings.Repeat(sentence+" ", 3)
	var s strings.Builder
	s.WriteString("Ministry of Roads\nRoads reach four hundred villages\n19 AUG 2026 7:22PM by PIB Delhi\n")
	for i := range 40 {
		fmt.Fprintf(&s, "Part %d of the Report\n%s In year %d it was %d.\n• Item number %d of the list\n", i, para, 1980+i, i*7919, i)
	}
	text := s.String()
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Blocks("Roads reach four hundred villages", text)
	}
}

func TestTitleBelowTheFirstSentences(t *testing.T) {
	const title = "Roads reach the hill districts of the north"
	opening := "The office says that the last of the nine hundred hamlets of the valley was joined to a road before the rains set in."
	text := opening + "\n" + title + "\n" + sentence + "\nThe second part of the work begins after the rains and covers nine more districts of the state."
	if got, want := kinds(Blocks(title, text)), "paragraph title paragraph paragraph"; got != want {
		t.Errorf("kinds = %s, want %s: what is told above the title is no menu", got, want)
	}
}

// TestRepeatedLinksFrameNothing holds that two equal lines of furniture inside an article do not turn what
// stands between them into furniture.
func TestRepeatedLinksFrameNothing(t *testing.T) {
	text := sentence + "\nAlso Read: More roads planned\nThe work began in June and went on through the rains.\nAlso Read: More roads planned\nIt ends in March."
	if got, want := kinds(Blocks("", text)), "paragraph chrome paragraph chrome paragraph"; got != want {
		t.Errorf("kinds = %s, want %s", got, want)
	}
}

// TestLongTexts labels long texts of one repeated line each, which would outlast the run's time-out if a rule looked at
// all parts for each part.
func TestLongTexts(t *testing.T) {
	for _, unit := range []string{
		"Done it now. ***\n", "<a href='x \n", "**Reach:** The road is open.\n", "They took part in it: • A b c • D e f g h\n",
		"1. Aa bb cc dd ee ff gg hh ii jj kk ll. 2. Cc dd ee ff gg hh ii jj kk.\n", "Posted On: 19 AUG 2026 7:22PM by PIB Delhi The Cabinet has met.\n",
		"The details are as under: S.No State Sanctioned Released 1 Assam 120 98 2 Sikkim 240 201 Total\n", "roadsOver many ", "A. Rao said it.\n",
		"“Open and never closed\n", "They posted on X:\n“a”\n", "Share\n", "12\n", "he went to the\n",
	} {
		if got := Blocks("Roads reach 400 villages", "Roads reach 400 villages"+strings.Repeat(unit, 600_000/len(unit))); len(got) == 0 {
			t.Errorf("600 kB of %q gave no block", unit)
		}
	}
}

// An office whose holder's name is a link goes on with the next line; a line that ends in its sentence does not.
func TestNameBehindItsOffice(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Lumbinian Prime Minister Asha Rao and Sarnathian President \nMohan Das have signed a pact of forty pages on wells in the hills.\n", "Lumbinian Prime Minister Asha Rao and Sarnathian President \nMohan Das have signed a pact of forty pages on wells in the hills."},
		{"The pact on wells in the hills was shown to the President\nMohan Das has signed a pact of forty pages on wells in the hills.\n", "The pact on wells in the hills was shown to the President"},
	} {
		rest := "Forty wells will be dug in the hills by the end of the year, the two said. \nThe pact will be shown to both Houses in May, when they meet again. \n"
		b := Blocks("A pact on wells", c.text+rest)
		if got := c.text[b[0].Start:b[0].End]; got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

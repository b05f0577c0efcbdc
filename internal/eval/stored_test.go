package eval

import (
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestStoredLabels(t *testing.T) {
	t.Parallel()
	all, err := readStored(storedLabels)
	if err != nil {
		t.Fatal(err)
	}
	if len(all) != 200 {
		t.Errorf("%d labelled documents, not 200", len(all))
	}
	for _, bad := range []string{"a\tb\tc", "a\tb\t-\t5-3:t", "a\tb\t-\t0-9:t 4-12:c", "a\tb\t-\t0-9:?"} {
		if _, err := readStored(bad); err == nil {
			t.Errorf("readStored(%q) found no fault", bad)
		}
	}
}

func TestStoredFaults(t *testing.T) {
	t.Parallel()
	const text = "Office of Pumps\nWells dug\nWater nearBuckets sent\nThe office has dug nine wells.\nShare this\nWell Depth 1 40 2 55"
	at := func(words string) (int, int) {
		i := strings.Index(text, words)
		return i, i + len(words)
	}
	block := func(kind sandarbh.BlockKind, words string) sandarbh.Block {
		from, to := at(words)
		return sandarbh.Block{Kind: kind, Start: from, End: to}
	}
	right := []sandarbh.Block{
		block(sandarbh.Origin, "Office of Pumps"), block(sandarbh.Title, "Wells dug"), block(sandarbh.Title, "Water near"), block(sandarbh.Title, "Buckets sent"),
		block(sandarbh.Paragraph, "The office has dug nine wells."), block(sandarbh.Chrome, "Share this"), block(sandarbh.Row, "Well Depth 1 40 2 55"),
	}
	change := func(i int, kind sandarbh.BlockKind) []sandarbh.Block {
		out := append([]sandarbh.Block(nil), right...)
		out[i].Kind = kind
		return out
	}
	glued := append([]sandarbh.Block(nil), right[:2]...)
	glued = append(glued, block(sandarbh.Title, "Water nearBuckets sent"))
	glued = append(glued, right[4:]...)
	halved := append([]sandarbh.Block(nil), right[:1]...)
	halved = append(halved, block(sandarbh.Title, "Wells"))
	halved = append(halved, right[2:]...)
	want, err := readStored("d\t-\t2026-03-04\t0-15:o 16-25:h 26-36:s 36-48:s 49-79:t 80-90:c 91-111:r")
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name   string
		blocks []sandarbh.Block
		day    int
		want   int // the property broken, -1 for none
	}{
		{"all as labelled", right, 4, -1},
		{"the office as text", change(0, sandarbh.Paragraph), 4, officeProperty},
		{"two subtitles in one", glued, 4, titleProperty},
		{"half a title", halved, 4, titleProperty},
		{"furniture as text", change(5, sandarbh.Paragraph), 4, chromeProperty},
		{"text lost", change(4, sandarbh.Chrome), 4, textProperty},
		{"text as a table", change(4, sandarbh.Row), 4, tableProperty},
		{"cells as prose", change(6, sandarbh.Paragraph), 4, tableProperty},
		{"another day", right, 5, dayProperty},
	} {
		t.Run(tt.name, func(t *testing.T) {
			doc := &sandarbh.Document{Text: text, Blocks: tt.blocks, Published: sandarbh.Date{Year: 2026, Month: 3, Day: tt.day}}
			got := want[0].faults(doc)
			if tt.want < 0 && len(got) > 0 || tt.want >= 0 && (len(got) == 0 || got[0].property != tt.want) {
				t.Errorf("faults = %v, want property %d", got, tt.want)
			}
		})
	}
}

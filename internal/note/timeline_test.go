package note

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// article makes a document of paragraphs, released on 6 May 2026.
func article(paragraphs ...string) *sandarbh.Document {
	d := &sandarbh.Document{ID: "d", Language: "en", Tier: sandarbh.Primary, Published: sandarbh.Date{Year: 2026, Month: 5, Day: 6}}
	for _, p := range paragraphs {
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: sandarbh.Paragraph, Start: len(d.Text), End: len(d.Text) + len(p)})
		d.Text += p + "\n"
	}
	return d
}

// candidatesOf are the lines that a document offers, weighed by hand.
func candidatesOf(t *testing.T, d *sandarbh.Document) ([]candidate, cite.Texts) {
	t.Helper()
	w := &Writer{}
	texts := textsOf([]*sandarbh.Document{d})
	var refused []sandarbh.Refused
	all := w.candidates([][]passage{passages(d)}, texts, &refused)
	w.weigh(all, &Kind{}, nil, d.Published)
	return all, texts
}

func TestTimeline(t *testing.T) {
	for _, tt := range []struct {
		name   string
		in     []string
		chosen []int // lines that the note has already
		want   []string
		stays  int
	}{
		{
			name: "the history of a law, in order of time",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"The Legal Metre Act was amended on 9 June 2011.",
				"The Metre Authority (MA) was set up in 1956 under the Ministry of Measures.",
				"In October 2025, the Ministry of Measures notified the Metre Rules for 18 instruments.",
			},
			want: []string{
				"1956: The Metre Authority (MA) was set up under the Ministry of Measures.",
				"9 June 2011: The Legal Metre Act was amended.",
				"October 2025: The Ministry of Measures notified the Metre Rules for 18 instruments.",
			},
		},
		{
			name: "a line of the background moves and is not said twice",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"The Legal Metre Act was amended on 9 June 2011.",
				"The Metre Authority (MA) was set up in 1956 under the Ministry of Measures.",
				"In October 2025, the Ministry of Measures notified the Metre Rules for 18 instruments.",
			},
			chosen: []int{1},
			want: []string{
				"1956: The Metre Authority (MA) was set up under the Ministry of Measures.",
				"9 June 2011: The Legal Metre Act was amended.",
				"October 2025: The Ministry of Measures notified the Metre Rules for 18 instruments.",
			},
		},
		{
			name: "a place before the day, a year in a name, a meeting that decided",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"The Litre Mission was launched in Surat, Gujarat, on 6 September 2024 for 90 dairies.",
				"The Metre Board, in its meeting on 30 April 2025, decided to add weights to the Scale Census 2027.",
				"India conducted a first count of scales in 1881.",
			},
			want: []string{
				"1881: India conducted a first count of scales.",
				"6 September 2024: The Litre Mission was launched in Surat, Gujarat, for 90 dairies.",
				"The Metre Board, in its meeting on 30 April 2025, decided to add weights to the Scale Census 2027.",
			},
		},
		{
			name: "two days are no timeline, and the line stays",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"The Legal Metre Act was amended on 9 June 2011.",
				"The Metre Authority (MA) was set up in 1956 under the Ministry of Measures.",
			},
			chosen: []int{1}, stays: 1,
		},
		{
			name: "days of figures, of forms and of plans are no events",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"As on 31 March 2025, the Metre Authority had certified 4,000 scales.",
				"The number of laboratories of the Metre Authority rose to 40 in 2024.",
				"Applications to the Metre Authority were invited till 9 June 2023.",
				"The Metre Rules will come into force on 1 April 2027.",
				"The Metre Fund, set up in 2019, opened three laboratories since 2021.",
			},
		},
		{
			name: "the days of a visit are a diary",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"The Ministry of Measures signed an agreement with Oman on 1 May 2026.",
				"The Ministry of Measures inaugurated a Metre Museum on 2 May 2026.",
				"The Ministry of Measures launched the Metre Portal on 3 May 2026.",
			},
		},
		{
			name: "years told in passing",
			in: []string{
				"The Metre Authority (MA) opened a laboratory at Faridabad on 4 May 2026.",
				"Launched in 2014, the Metre Mission (MM) provides scales to 400 markets.",
				"The Weights Portal, launched in 2017, covers 66 instruments.",
				"The Litre Scheme, started in 2019, supports 90 dairies.",
			},
			want: []string{
				"2014: The Metre Mission (MM) was launched.",
				"2017: The Weights Portal was launched.",
				"2019: The Litre Scheme was started.",
			},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := article(tt.in...)
			all, texts := candidatesOf(t, d)
			var chosen []candidate
			for _, i := range tt.chosen {
				chosen = append(chosen, all[i])
			}
			sec, stays := (&Writer{}).timeline(all, chosen, all[0], d.Published, texts)
			var got []string
			if sec != nil {
				for _, l := range sec.Lines {
					got = append(got, l.Text)
					if faults := cite.Check(l, texts); len(faults) > 0 || !strings.Contains(l.Text, l.Label) {
						t.Errorf("%q with label %q: %v", l.Text, l.Label, faults)
					}
				}
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
			if len(stays) != tt.stays {
				t.Errorf("%d lines stay, want %d", len(stays), tt.stays)
			}
		})
	}
}

// What was announced in the morning falls where another release of the day tells that it took place.
func TestOvertaken(t *testing.T) {
	day := func(n int) sandarbh.Date { return sandarbh.Date{Year: 2026, Month: 3, Day: n} }
	morning := &sandarbh.Document{ID: "a", Title: "Minister will address the Well Day at Cuttack", Published: day(6)}
	evening := &sandarbh.Document{ID: "b", Title: "Minister addresses the Well Day at Cuttack", Published: day(6)}
	before := &sandarbh.Document{ID: "c", Title: "Well Day nears", Published: day(5)}
	docs := []*sandarbh.Document{evening, morning, before}
	for _, c := range []struct {
		text string
		from *sandarbh.Document
		want bool
	}{
		{"The Minister will virtually inaugurate the well.", morning, true},
		{"The Minister will inaugurate the well on 9 March 2026.", morning, false},
		{"The well will serve 40 villages.", morning, false},
		{"The Minister will inaugurate the well.", before, true},
		{"The Minister will inaugurate the well.", evening, false},
	} {
		got := overtaken(&candidate{draft: draft{text: c.text, from: &passage{doc: c.from}}}, docs)
		if got != c.want {
			t.Errorf("%s of %s: %v, want %v", c.text, c.from.ID, got, c.want)
		}
	}
}

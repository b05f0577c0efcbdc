package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/note/cite"
)

// hostile are texts of which each repeats one thing that some step reads with every other: nobody writes so, but a page that was
// cut badly, or one that means harm, may come in by any feed.
var hostile = []struct {
	name  string
	piece func(i int) string
}{
	{"clauses in one sentence", func(i int) string {
		return "the Ministry of Wells opened 40 wells in Goa, and the platform of Sagar Dam and it has Rs 40 crore, "
	}},
	{"long sentences", func(i int) string {
		return strings.Repeat("the Ministry of Wells opened 40 wells in Goa, and the platform of Sagar Dam and it has Rs 40 crore, ", 18) + fmt.Sprintf("which %d use. It will serve the State.\n", i)
	}},
	{"lines", func(i int) string { return fmt.Sprintf("The scheme has opened %d wells.\n", i) }},
	{"headings", func(i int) string { return fmt.Sprintf("Wells of Goa %d:\nThe scheme has opened %d wells.\n", i, i) }},
	{"items", func(i int) string { return fmt.Sprintf("• Opened %d wells in Goa for the scheme\n", i) }},
	{"one sentence", func(int) string { return "The Board opened 40 wells in Goa on 4 May 2026. " }},
	{"pointers", func(i int) string {
		return fmt.Sprintf("It has opened %d wells, and it will serve the districts of the State. ", i)
	}},
	{"schemes", func(i int) string {
		return fmt.Sprintf("The Jal %s Scheme was launched. The scheme has %d wells. Under the scheme, it serves Goa. ", coined(i), i)
	}},
	{"names", func(i int) string {
		return fmt.Sprintf("The Aab %s Scheme of Cde and Eff %s Board opened %d wells in Goa. ", coined(i), coined(i+7), i)
	}},
	{"a run of names", func(i int) string { return coined(i) + " " }},
	{"letters", func(i int) string {
		return fmt.Sprintf("The Board of Wells and Dams (%s) opened %d wells under %s. ", strings.ToUpper(coined(i)), i, strings.ToUpper(coined(i+1)))
	}},
	{"a list", func(i int) string { return "wells in " + coined(i) + " and " }},
	{"laws", func(i int) string {
		return fmt.Sprintf("Under Section %d of the Wells Act, 2%03d, the Board may open wells. ", i, i%1000)
	}},
	{"days", func(i int) string {
		return fmt.Sprintf("The Board opened %d wells on %d May 20%02d. ", i, i%28+1, i%40)
	}},
	{"today", func(i int) string {
		return fmt.Sprintf("The Union Minister Shri %s today launched the Wells Scheme in %s. ", coined(i), coined(i+3))
	}},
	{"speech", func(i int) string {
		return fmt.Sprintf("The Minister said that the platform and the scheme of the Ministry have opened %d wells. ", i)
	}},
	{"quotations", func(int) string { return "“It is good,” Shri Rao said. " }},
	{"open quotations", func(int) string { return "“the wells \"of Goa ‘are " }},
	{"brackets", func(int) string { return "(the wells [of Goa] (" }},
	{"open brackets", func(int) string { return "(" }},
	{"digits", func(int) string { return "1" }},
	{"numbers", func(i int) string { return fmt.Sprintf("%d, ", i) }},
	{"sums", func(i int) string {
		return fmt.Sprintf("Rs %d crore on %d wells in 20%02d-%02d, ", i, i+1, i%50, i%50+1)
	}},
	{"commas", func(int) string { return "," }},
	{"spaces", func(int) string { return " " }},
	{"one word", func(int) string { return "wells" }},
	{"hyphens", func(int) string { return "well-" }},
	{"relatives", func(i int) string { return fmt.Sprintf("which opened the %d wells, which serve Goa, ", i) }},
	{"offices", func(int) string { return "Minister of State for Wells and Dams, " }},
	{"Hindi", func(i int) string {
		return fmt.Sprintf("मंत्री ने कहा कि %d कुएं गोवा में खोले गए और यह योजना है। ", i)
	}},
	{"Hindi in one sentence", func(i int) string {
		return fmt.Sprintf("मंत्री ने कहा कि %d कुएं गोवा में खोले गए और यह योजना ", i)
	}},
}

// coined is the i-th of many names.
func coined(i int) string {
	const letters = "abcdefghijklmnopqrstuvwxyz"
	return "B" + string(letters[i%26]) + string(letters[i/26%26]) + string(letters[i/676%26]) + "ar"
}

// A document of 50 kB is told whatever stands in it, and of what is run together in it no line is made. The patience is that of
// a slow machine: the longest takes half a minute, and where a step asks all of all it takes hours.
func TestHostile(t *testing.T) {
	if testing.Short() || slower > 1 {
		t.Skip("reads long documents")
	}
	const size, patience = 50_000, 5 * time.Minute
	a := &app{}
	if err := a.wire(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range hostile {
		var b strings.Builder
		b.WriteString("The Cabinet approved the Wells Scheme on 4 May 2026. The scheme ")
		for i := 0; b.Len() < size; i++ {
			b.WriteString(tt.piece(i))
		}
		b.WriteString(" end. It holds 40 million litres of water in Goa for 20 districts.")
		long := b.String()
		t.Run(tt.name+"/text", func(t *testing.T) {
			tells(t, a, "Cabinet approves the Wells Scheme", long, patience)
		})
		t.Run(tt.name+"/title", func(t *testing.T) {
			tells(t, a, strings.ReplaceAll(long, "\n", " "), "The Cabinet approved 40 wells in Goa on 4 May 2026. The Board has opened 20 wells.", patience)
		})
	}
}

// tells reads a release, groups, compares, writes and names it.
func tells(t *testing.T, a *app, title, text string, patience time.Duration) {
	t.Helper()
	record, err := json.Marshal(map[string]string{"id": "a", "title": title, "text": text, "date": "2026-05-04", "publisher": "PIB", "tier": "primary"})
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan error, 1)
	var quotes []string
	go func() {
		docs, err := a.rooms.Read("a.jsonl", record, "")
		for i := range docs {
			a.rooms.Name(&docs[i])
			told, failed := a.every().TellAll(t.Context(), []*sandarbh.Document{&docs[i]}, nil, 1)
			err = errors.Join(err, failed)
			for _, o := range told {
				quotes = append(quotes, passagesOf(o.Outcome.Note)...)
			}
		}
		done <- err
	}()
	select {
	case <-time.After(patience):
		t.Fatalf("no end after %v", patience)
	case err := <-done:
		if err != nil {
			t.Error(err)
		}
	}
	for _, q := range quotes {
		if len(q) > cite.LongestSentence {
			t.Errorf("a line cites %d bytes: %.80s…", len(q), q)
		}
	}
}

// passagesOf are the passages that the lines of a note cite; the title of a release is its own, however long. No note cites none.
func passagesOf(n *sandarbh.Note) (quotes []string) {
	if n == nil {
		return nil
	}
	for _, l := range n.Lines() {
		if l.Section == sandarbh.SectionTitle {
			continue
		}
		for _, c := range l.Line.Citations {
			quotes = append(quotes, c.Quote)
		}
	}
	return quotes
}

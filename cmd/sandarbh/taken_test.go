package main

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// What has taken place is not left out because a release announced it before.
func TestAnnouncedAndDone(t *testing.T) {
	t.Parallel()
	a := &app{}
	if err := a.wire(); err != nil {
		t.Fatal(err)
	}
	doc := func(id string, tier sandarbh.Tier, day int, title, text string) *sandarbh.Document {
		return &sandarbh.Document{
			ID: sandarbh.DocumentID(id), Tier: tier, Language: "en", Published: sandarbh.Date{Year: 2026, Month: 3, Day: day}, Title: title,
			Text: text, Blocks: []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(text)}},
		}
	}
	ahead := doc("ahead", sandarbh.Primary, 4, "Minister to inaugurate Deccan Weaves Fair at Hyderabad on 5 March",
		"The Minister will visit Hyderabad on 5 March and inaugurate the Deccan Weaves Fair. He will address the gathering.")
	done := doc("done", sandarbh.Press, 6, "'Weaves of Deccan' brand launched at Hyderabad fair",
		"The Minister on Thursday launched 'Weaves of Deccan', a brand for handlooms of Telangana, at the Deccan Weaves Fair in Hyderabad. The brand will be owned by the weavers of the State. The fair was held for two days.")
	for _, docs := range [][]*sandarbh.Document{{ahead}, {ahead, done}} {
		out := a.writer.Write(sandarbh.Story{ID: "s"}, docs, nil)
		if out.Note != nil {
			t.Fatalf("%d documents make a note: this tests nothing", len(docs))
		}
		for _, o := range out.Omitted {
			if (o.Reason == sandarbh.ReasonAhead) != (o.Document == ahead.ID) {
				t.Errorf("%s of %d is left out: %s", o.Document, len(docs), o.Why)
			}
		}
		if len(docs) == 2 && (out.Also == nil || out.Also.Document != done.ID || out.Omitted[0].Line != done.ID) {
			t.Errorf("what has taken place is no line, or the announcement does not name it: %+v", out)
		}
	}
}

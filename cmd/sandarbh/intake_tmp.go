package main

import (
	"encoding/json"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// readOne stands in for intake's door until that is there.
func readOne(_ string, data []byte, _ string) ([]sandarbh.Document, error) {
	var l struct {
		URL, Title, Subtitle, Publisher, Ministry, HTML, Text, Tier string
		Date                                                        sandarbh.Date
	}
	if json.Unmarshal(data, &l) != nil {
		return nil, errUnwired
	}
	d := sandarbh.Document{
		URL: l.URL, Title: l.Title, Subtitle: l.Subtitle, Publisher: l.Publisher, Ministry: l.Ministry,
		Tier: sandarbh.Tier(l.Tier), Published: l.Date, Text: l.Text + l.HTML,
	}
	d.Blocks = []sandarbh.Block{{Kind: sandarbh.Paragraph, End: len(d.Text)}}
	d.Language = lang.Detect(d.Text)
	return []sandarbh.Document{d}, nil
}

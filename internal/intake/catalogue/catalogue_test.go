package catalogue

import (
	"os"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func TestShippedCatalogue(t *testing.T) {
	data, err := os.ReadFile("../../../data/sources/catalogue.json")
	if err != nil {
		t.Fatal(err)
	}
	all, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	tiers := map[sandarbh.Tier]int{}
	feeds := 0
	for _, e := range all {
		tiers[e.Tier]++
		if e.Kind == "feed" {
			feeds++
		}
	}
	if len(all) < 40 || feeds < 35 || tiers[sandarbh.Primary] < 15 || tiers[sandarbh.Press] < 15 || tiers[sandarbh.Study] < 3 {
		t.Errorf("%d sources, %d feeds, tiers %v: a beginner finds too little", len(all), feeds, tiers)
	}
}

func TestLoadRefuses(t *testing.T) {
	const good = `{"id":"a","name":"A","address":"https://a.example/feed","kind":"feed","publisher":"A","tier":"press"}`
	for _, tt := range []struct{ name, data, want string }{
		{"an address twice", "[" + good + "," + strings.Replace(good, `"id":"a"`, `"id":"b"`, 1) + "]", "address"},
		{"an id twice", "[" + good + "," + strings.Replace(good, "a.example", "b.example", 1) + "]", "id a"},
		{"no web address", "[" + strings.Replace(good, "https://a.example/feed", "file:///etc/passwd", 1) + "]", "no web address"},
		{"an unknown tier", "[" + strings.Replace(good, "press", "blog", 1) + "]", "tier"},
		{"no name", "[" + strings.Replace(good, `"name":"A"`, `"name":""`, 1) + "]", "must be given"},
		{"no JSON", "[", "read catalogue"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load([]byte(tt.data))
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Load = %v, want an error with %q", err, tt.want)
			}
		})
	}
}

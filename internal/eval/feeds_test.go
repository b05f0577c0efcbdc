package eval

import "testing"

func TestSameValue(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name      string
		got, want any
		same      bool
	}{
		{"text but for space", " Wells ", "Wells", true},
		{"one instant in two zones", "2026-05-04T10:00:00+05:30", "2026-05-04T04:30:00Z", true},
		{"two instants", "2026-05-04T10:00:00Z", "2026-05-04T04:30:00Z", false},
		{"nothing and no text", nil, "", true},
		{"nothing and a text", nil, "Wells", false},
		{"a number", 12.0, 12.0, true},
	} {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			if got := sameValue(tt.got, tt.want); got != tt.same {
				t.Errorf("sameValue(%v, %v) = %t, want %t", tt.got, tt.want, got, tt.same)
			}
		})
	}
}

func TestFeedsOfAFolder(t *testing.T) {
	t.Parallel()
	dir := lay(t, map[string]string{
		"wells.xml": `<rss version="2.0"><channel><title>Wells</title><item><title>Dry</title><author>a@example.org (A. Rao)</author></item></channel></rss>`,
		"none.xml":  "no feed at all",
		"cases.jsonl": `{"page":"wells.xml","group":"wellformed/rss","wellformed":true,"values":[{"value":"Wells","core":"feed.title"},{"value":"Dry","core":"items[0].title"},{"value":"Full","core":"items[1].title"},{"value":1,"op":"length","core":"items"},{"value":"x"}]}
{"page":"wells.xml","group":"wellformed/sanitize","values":[{"value":"<b>Wells</b>","core":"feed.title"}]}
{"page":"none.xml","error":true}`,
	})
	rep, err := feeds(t.Context(), Rooms{}, open(t, dir))
	if err != nil {
		t.Fatal(err)
	}
	// Four values are asked, two found; the one with markup is not of the plain part.
	check(t, rep, want{"values": 0.5, "values, plain": 2.0 / 3, "refused": 1})
	if len(rep.Misses) != 2 {
		t.Errorf("misses %v, want two", rep.Misses)
	}
}

package exam

import (
	"slices"
	"testing"
)

// TestOwn holds that a topic is named by words of its own: no hint, no name's end, no common noun where the profile has a name.
func TestOwn(t *testing.T) {
	p := load(t)
	for _, tt := range []struct {
		name, topic, text string
		want              []Own
	}{
		{"a hint is none", "gs3.economy.growth", "Output rose by 9 per cent", nil},
		{"phrases stand first", "gs3.environment.conservation", "The tigers of the Tiger Reserve", []Own{{"Tiger Reserve", true}, {"tigers", false}}},
		{"a name", "gs2.ir.bilateral", "Talks with Norway", []Own{{"Norway", true}}},
		{"the president of a club is no President", "prelims.gs1.polity.institutions", "The president of the club spoke", nil},
		{"a word at the end of a name", "gs3.agriculture.technology", "Money under PM-KISAN", nil},
		{"no phrase goes over a bracket", "gs3.environment.conservation", "The park (Tiger) Reserve", nil},
		{"no topic", "gs9.none", "Tiger Reserve", nil},
	} {
		if got := p.Own(tt.topic, tt.text); !slices.Equal(got, tt.want) {
			t.Errorf("%s: %v, want %v", tt.name, got, tt.want)
		}
	}
	if !p.Mirrors("prelims.gs1.environment.biodiversity", "gs3.environment.conservation") || p.Mirrors("prelims.gs1.environment.biodiversity", "gs2.health") {
		t.Error("the preliminary topic of species asks what conservation asks, and not what health asks")
	}
}

// TestFalseKinds holds that a word in another sense is no kind of news.
func TestFalseKinds(t *testing.T) {
	for _, tt := range []struct{ name, head, want string }{
		{"a call to act is no law", " ministers called on the board to act on wells ", ""},
		{"an Act is", " the wells act of 1951 is amended ", "a law, bill or rules (“act”)"},
		{"a framework convention is no scheme", " the framework convention on wells ", "an agreement or treaty (“convention”)"},
		{"a framework is", " a framework for wells ", "a scheme or mission (“framework”)"},
	} {
		if _, got := kindPart(withoutFalseKinds(tt.head), ""); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

package note

import (
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// Nouns by which a document points at what it has named.

// headNouns are nouns that stand for a name said before, with the words in which such a name ends.
var headNouns = map[string]string{
	"scheme": "scheme|yojana|pariyojana|mission|programme|initiative|pli", "mission": "mission|abhiyan", "programme": "programme|mission|scheme",
	"portal": "portal", "platform": "platform|portal", "app": "app|application", "application": "app|application",
	"bill": "bill", "act": "act", "ordinance": "ordinance", "rules": "rules", "guidelines": "guidelines", "policy": "policy",
	"index": "index", "survey": "survey", "report": "report", "bulletin": "bulletin",
	"exercise": "exercise", "summit": "summit", "agreement": "agreement|mou|memorandum of understanding|pact", "mou": "mou|memorandum of understanding", "dialogue": "dialogue", "conference": "conference|conclave",
	"alliance": "alliance", "fund": "fund", "authority": "authority", "commission": "commission", "board": "board", "corporation": "corporation|limited",
	"committee": "committee", "council": "council", "institute": "institute", "bank": "bank", "company": "limited|ltd|company",
	"campaign": "campaign|abhiyan", "yojana": "yojana", "plan": "plan", "framework": "framework", "code": "code", "treaty": "treaty", "convention": "convention",
	"satellite": "satellite", "vessel": "vessel", "ship": "ship", "airport": "airport", "port": "port",
}

// offices are bodies called by their kind alone once they have been named.
var offices = map[string]bool{
	"ministry": true, "department": true, "committee": true, "commission": true, "authority": true, "board": true, "council": true,
	"corporation": true, "institute": true, "bank": true, "agency": true, "court": true, "bureau": true, "directorate": true, "secretariat": true, "tribunal": true, "bench": true, "organisation": true, "university": true,
}

// known are things of which there is one, or that need no name.
var known = map[string]bool{
	"government": true, "centre": true, "country": true, "nation": true, "world": true, "economy": true, "parliament": true, "house": true, "cabinet": true,
	"president": true, "constitution": true, "states": true, "state": true, "union": true, "public": true, "people": true, "sun": true, "earth": true, "moon": true, "rupee": true,
	"army": true, "navy": true, "judiciary": true, "opposition": true, "monsoon": true, "market": true, "environment": true, "rate": true, "total": true, "number": true,
}

// pointing are the stems of nouns that stand for something said before even with a word of their own: "the proposed
// project". "The fiscal deficit" needs nothing before it.
var pointing = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(`initiative project scheme programme program platform portal app application dashboard event move decision directive study team researcher route corridor
		system agency mission collaboration agreement partnership conference meeting discussion result finding order notification facility centre unit service loan policy
		guideline framework body committee minister company firm kitty phase exercise visit ship vessel aircraft satellite accused petitioner bench report survey index
		bulletin amendment bill act proposal process conduct corpus step measure reform programme method approach technology device tool model threshold limit component
		activity area institution state district village city site park lake river bird animal plant species train station airport port bridge tunnel road line leader
		temple monument fort dam mine refinery island glacier valley forest reserve sanctuary ropeway metro highway expressway hospital museum stupa palace
		side country party official author scientist group member delegation summit session workshop campaign drive festival award theme recommendation provision rule missile figure module material hub exhibition network contest toolkit variant compound`) {
		m[lang.Stem(w, "en")] = true
	}
	return m
})

// standsFor are the nouns by which things of a kind are called, beside the kind's own.
var standsFor = sync.OnceValue(func() map[string][]string {
	m := map[string][]string{}
	for _, row := range []struct{ kinds, nouns string }{
		{"scheme yojana pariyojana mission programme program abhiyan campaign drive project portal platform app", "initiative"},
		{"scheme yojana pariyojana mission abhiyan", "scheme programme program mission"},
		{"abhiyan drive", "campaign"},
		{"portal", "platform"},
		{"app", "platform"},
		{"application", "app platform"},
		{"dashboard", "platform"},
		{"agreement mou memorandum pact treaty convention protocol contract partnership", "agreement"},
		{"memorandum", "mou"},
		{"act ordinance code adhiniyam sanhita", "act law legislation"},
		{"bill vidheyak", "bill legislation"},
		{"ship vessel frigate corvette destroyer submarine craft carrier", "ship vessel"},
		{"limited ltd corporation company psu cpse undertaking", "company corporation"},
		{"conclave conference summit", "conference summit conclave"},
		{"tournament championship", "event"},
		{"report survey index bulletin", "publication"},
		{"guidelines rules regulations", "framework"},
		{"alliance forum grouping", "alliance grouping"},
		{"institute university laboratory centre", "institute centre institution"},
	} {
		for kind := range strings.FieldsSeq(row.kinds) {
			for noun := range strings.FieldsSeq(row.nouns) {
				m[lang.Stem(kind, "en")] = append(m[lang.Stem(kind, "en")], lang.Stem(noun, "en"))
			}
		}
	}
	return m
})

// works are the stems of nouns of what offices make and run.
var works = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq("platform portal scheme programme program initiative project mission app application dashboard system framework campaign facility") {
		m[lang.Stem(w, "en")] = true
	}
	return m
})

package entity

import (
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// rocket names spacecraft and the flights of launchers, which need no "Mission" in their names.
var rocket = lang.MustCompile(`(?i)^(\w+yaan|chandrayaan|mangalyaan|gaganyaan)(-\d+)?( mission)?$|^(PSLV|GSLV|LVM3|SSLV)-\w+$|^artemis (i|ii|iii|iv|\d)$|^aditya-l1( mission)?$|^(ax|axiom mission)-? ?\d$`)

// space are words beside a mission that flies.
var space = lang.MustCompile(`(?i)\b(spacecraft|satellite|orbit|lunar|moon|astronauts?|isro|nasa|space|mars|launch vehicle)\b`)

// partOfScheme are the parts of schemes that stand behind a hyphen: "Yojana-III", "Mission-Urban".
var partOfScheme = map[string]bool{
	"i": true, "ii": true, "iii": true, "iv": true, "v": true, "gramin": true, "urban": true, "g": true, "u": true, "rural": true, "2": true,
}

// convened are places whose conventions and protocols need no subject in their names.
var convened = map[string]bool{
	"ramsar": true, "basel": true, "geneva": true, "vienna": true, "stockholm": true, "minamata": true, "rotterdam": true, "bonn": true,
	"hague": true, "berne": true, "bern": true, "budapest": true, "chicago": true, "paris": true, "kyoto": true, "montreal": true,
	"nagoya": true, "cartagena": true, "istanbul": true, "lisbon": true, "madrid": true, "marrakesh": true, "warsaw": true, "barcelona": true,
	"new-york": true, "simla": true, "tashkent": true, "rome": true, "abraham": true, "indus": true, "abidjan": true, "cape-town": true,
}

// kindOf says what sort of thing a name is of, "" if its words do not tell, and false if it is a name of many things.
// around is the sentence that it stands in.
func kindOf(name, around string) (sandarbh.EntityKind, bool) {
	words := coreWords(name)
	if len(words) == 0 || len(words) > 12 || len(name) > 120 {
		return "", false
	}
	whole := strings.Join(words, " ")
	switch {
	case rocket.MatchString(name):
		return sandarbh.EntityMission, true
	case has("organisation.whole", whole):
		return sandarbh.EntityOrganisation, true
	case len(words) == 1:
		return placeKind(name)
	}
	last := words[len(words)-1]
	if stem, part, ok := strings.Cut(last, "-"); ok && (has("scheme.tail", stem) || stem == "mission") && partOfScheme[part] {
		last = stem
		words = append(slices.Clone(words[:len(words)-1]), stem)
	}
	switch {
	case words[0] == "ministry" || last == "ministry":
		return sandarbh.EntityOrganisation, ministryOf(name) != ""
	case titled(words):
		return "", false
	}
	if k, ok := placeKind(name); ok {
		return k, true
	}
	switch {
	case ends("place.tail", words) > 0 || begins("place.head", words) > 0 && len(words) > 2 && words[1] == "of":
		return sandarbh.EntityPlace, slices.ContainsFunc(words, func(w string) bool { return !has("generic", w) && !has("generic.place", w) })
	case ends("treaty.tail", words) > 0 || begins("treaty.head", words) > 0 && len(words) > 2:
		return sandarbh.EntityTreaty, isTreaty(words)
	case ends("index.tail", words) > 0 || words[0] == "index" && words[1] == "of":
		return sandarbh.EntityIndex, apart(words) || whole == "consumer price index" || whole == "wholesale price index"
	case words[0] == "united" && words[1] == "nations" && last == "programme":
		return sandarbh.EntityOrganisation, true
	case words[0] == "united" && words[1] == "nations" && slices.Contains(words, "convention"):
		return sandarbh.EntityTreaty, true
	case last == "survey" && strings.HasSuffix(strings.ToLower(name), "survey of india") || last == "survey" && len(words) == 2 && strings.HasSuffix(words[0], "ogical"):
		return sandarbh.EntityOrganisation, true
	case ends("report.tail", words) > 0:
		return sandarbh.EntityReport, apart(words) && (last != "report" || len(words) > 2) || whole == "economic survey" || whole == "world economic outlook"
	case last == "mission" && words[0] != "mission" || words[0] == "mission":
		if last == "mission" && space.MatchString(around) && words[0] != "national" {
			return sandarbh.EntityMission, apart(words)
		}
		return sandarbh.EntityScheme, apart(words) && !slices.ContainsFunc(words, func(w string) bool {
			return w == "permanent" || w == "indian" || w == "high" || w == "diplomatic" || w == "rescue" || w == "director" || w == "mode"
		})
	case ends("scheme.tail", words) > 0 || begins("scheme.head", words) > 0 || words[0] == "pradhan" && words[1] == "mantri" && len(words) > 5:
		return sandarbh.EntityScheme, apart(words)
	case ends("organisation.tail", words) > 0 || words[1] == "of" && begins("organisation.head", words) > 0 || begins("organisation.head", words) > 1:
		return sandarbh.EntityOrganisation, isBody(words)
	}
	return "", true
}

// apart reports whether a word of a name sets it apart from others of its kind.
func apart(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return len(w) > 1 && !has("generic", w) && !number(w) })
}

func number(w string) bool { return w[0] >= '0' && w[0] <= '9' }

// isTreaty asks for a place, or for a subject after "on", "for", "to".
func isTreaty(words []string) bool {
	if !apart(words) {
		return false
	}
	last := words[len(words)-1]
	switch last {
	case "convention", "protocol", "charter", "pact", "accord":
		return convened[strings.Join(words[:len(words)-1], "-")] || words[0] == "united" || words[0] == "un" || last == "accord" && len(words) > 2
	case "agreement", "treaty":
		return len(words) > 2 || convened[words[0]]
	}
	return slices.Contains(words, "on") || slices.Contains(words, "for") || slices.Contains(words, "to") || slices.Contains(words, "against")
}

// isBody asks of the name of a body that it cannot be that of another one elsewhere.
func isBody(words []string) bool {
	if !apart(words) {
		return false
	}
	last := words[len(words)-1]
	switch {
	case last == "department" || words[0] == "department":
		return words[0] == "department" && departments[strings.Join(words, " ")]
	case last == "court":
		return len(words) > 2 && words[len(words)-2] == "high"
	case last == "committee" || words[0] == "committee":
		return slices.Contains(words, "on") && len(words) > 3 || len(words) > 3
	case last == "limited":
		return len(words) > 2
	}
	return true
}

// departments of the Union that no State has under that name.
var departments = map[string]bool{
	"department of atomic energy": true, "department of space": true, "department of biotechnology": true,
	"department of science and technology": true, "department of telecommunications": true, "department of posts": true,
	"department of defence production": true, "department of military affairs": true, "department of economic affairs": true,
	"department of financial services": true, "department of pharmaceuticals": true, "department of expenditure": true,
	"department for promotion of industry and internal trade": true, "department of fertilizers": true,
	"department of investment and public asset management": true, "department of land resources": true,
	"department of drinking water and sanitation": true, "department of food and public distribution": true,
	"department of agriculture and farmers welfare": true, "department of animal husbandry and dairying": true,
	"department of school education and literacy": true, "department of empowerment of persons with disabilities": true,
	"department of health research": true, "department of administrative reforms and public grievances": true,
	"department of personnel and training": true, "department of chemicals and petrochemicals": true,
	"department of legal affairs": true, "department of justice": true, "department of consumer affairs": true,
	"department of pension and pensioners welfare": true, "department of scientific and industrial research": true,
}

// ministryOf gives the full name of the Union ministry that a name is of, "" if it is none. "Commerce Ministry" is
// known by its first word if only one ministry has it there.
func ministryOf(name string) string {
	words := keyWords(name)
	if len(words) < 2 {
		return ""
	}
	switch {
	case words[0] == "ministry" && words[1] == "of":
		words = words[2:]
	case words[len(words)-1] == "ministry":
		words = words[:len(words)-1]
		for len(words) > 1 && (words[0] == "union" || words[0] == "central") {
			words = words[1:]
		}
	default:
		return ""
	}
	for len(words) > 0 && (words[0] == "the" || words[0] == "union") {
		words = words[1:]
	}
	want := strings.Join(words, " ")
	if want == "msme" {
		want = "micro small and medium enterprises"
	}
	if has("ministry", want) {
		return want
	}
	found := ""
	for m := range vocabulary()["ministry"] {
		if want != "" && strings.HasPrefix(m, want+" ") {
			if found != "" {
				return ""
			}
			found = m
		}
	}
	return found
}

// titled reports a name that begins with an office: "Minister of State", "Director General".
func titled(words []string) bool {
	switch words[0] {
	case "minister", "secretary", "director", "chairman", "chairperson", "president", "chief", "governor", "prime", "deputy", "vice",
		"additional", "joint", "commissioner", "principal", "under", "member", "head", "union", "ambassador", "consul", "speaker", "cabinet",
		"justice", "managing", "honorary", "former", "shri", "attorney", "solicitor", "comptroller", "registrar":
		return words[0] != "union" || slices.Contains(words, "minister") || slices.Contains(words, "secretary") || slices.Contains(words, "government")
	}
	return slices.Contains(words, "minister") || slices.Contains(words, "secretary")
}

// placeKind knows States and countries by their full names.
func placeKind(name string) (sandarbh.EntityKind, bool) {
	p := claim.Places(name)
	if len(p) != 1 || p[0] == "india" {
		return "", false
	}
	if k := strings.Join(keyWords(name), " "); k == p[0] || countryForms[k] == p[0] {
		return sandarbh.EntityPlace, true
	}
	return "", false
}

// countryForms are short names of countries.
var countryForms = map[string]string{
	"united states of america": "united states", "uae": "uae", "united arab emirates": "uae", "britain": "united kingdom", "orissa": "odisha",
}

// placeName writes the name of a State or country.
func placeName(name string) string {
	p := claim.Places(name)[0]
	if p == "uae" {
		return "United Arab Emirates"
	}
	f := strings.Fields(p)
	for i, w := range f {
		if w != "and" && w != "of" {
			f[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return strings.Join(f, " ")
}

// listed are names of ministries that are lists, with their commas.
var listed = strings.NewReplacer(
	"consumer affairs food", "consumer affairs, food", "environment forest", "environment, forest", "fisheries animal", "fisheries, animal",
	"micro small", "micro, small", "personnel public", "personnel, public", "ports shipping", "ports, shipping",
)

// ministryName writes the name of a ministry.
func ministryName(words string) string {
	words = listed.Replace(words)
	f := strings.Fields(words)
	for i, w := range f {
		switch w {
		case "and", "of":
		case "ayush":
			f[i] = "Ayush"
		default:
			f[i] = strings.ToUpper(w[:1]) + w[1:]
		}
	}
	return "Ministry of " + strings.Join(f, " ")
}

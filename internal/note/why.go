package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// occasionVerb tells that people came together.
var occasionVerb = lang.MustCompile(`\b(?:addressed|visited|called on|convened|took stock|to take stock|met with|met the|held (?:a |an |the )?(?:high-level |bilateral |review |virtual )*(?:meeting|talks|discussions?|interaction|briefing)|media interaction|attended|participated in|chaired (?:a|the)|led the indian delegation|organi[sz]ed (?:a|an|the)|via video conferenc|in the presence of|interacted with)\b`)

// bareReference is a thing that only its note names.
var bareReference = lang.MustCompile(`(?i)\b(?:the|this) (?:scheme|system|project|programme|initiative|policy|mission|facility|order|minister|union minister|ministry|country)\b`)

// goesOnDoing says that something goes on as it was.
var goesOnDoing = lang.MustCompile(`\b(?:continues? (?:to|its)|remains? committed|is (?:closely )?monitoring|has been working)\b`)

// pickWhy takes the sentence that says who did what, on which day, from the lead document.
func pickWhy(all []candidate, lead *sandarbh.Document, titleStems map[string]bool, kind string) (*candidate, []candidate) {
	best, at := -1e9, -1
	if lead.Tier == sandarbh.Press {
		at = pickLede(all, lead, titleStems)
	}
	for i, c := range all {
		if lead.Tier == sandarbh.Press || c.from.doc != lead || c.from.index > 12 || c.from.kind == sandarbh.Title || c.traits["presence"] > 0 {
			continue
		}
		folded := cueText(c.text)
		s := -0.5*float64(min(c.from.index, 8)) + 8*c.must
		if c.acts {
			s += 1.5
		}
		if c.older {
			s -= 4
		}
		s -= 5*c.opinion + 1.5*c.traits["recites"]
		if bareReference.MatchString(c.text) {
			s -= 2
		}
		if kind == "explainer" && c.defines {
			s += 3 // a backgrounder has no event: what its subject is
		}
		if labelLine.MatchString(c.text) {
			s -= 4
		}
		if c.traits["bare"] > 0 || c.traits["aim alone"] > 0 {
			s -= 3
		}
		if c.defines {
			s -= 1
		}
		if talk.MatchString(folded) {
			s -= 1.5
		}
		if goesOnDoing.MatchString(folded) {
			s -= 3 // no news
		}
		if strings.Contains(c.text, "[on ") || dated(c.text, lead.Published) {
			s += 1.5
		}
		shared := 0.0
		for st := range c.stems {
			if titleStems[st] {
				shared++
				if st[0] >= '0' && st[0] <= '9' {
					s++ // the figure of the title
				}
			}
		}
		s += 6 * shared / float64(max(6, len(titleStems)))
		if forecast.MatchString(c.text) {
			s -= 3
		}
		if occasionVerb.MatchString(folded) {
			s -= 2 // that people met is not what they decided
		}
		if s > best {
			best, at = s, i
		}
	}
	if at < 0 {
		return nil, all
	}
	why := all[at]
	rest := append(append([]candidate{}, all[:at]...), all[at+1:]...)
	if !strings.Contains(why.text, "[on ") && !dated(why.text, lead.Published) && !lead.Published.IsZero() {
		day := " " + ofDocument(lead, kind)
		if words(why.text)+words(day) > MaxWords || strings.Contains(why.text, "[") {
			return &why, rest
		}
		end := len(strings.TrimRight(why.text, ".।"))
		why.text = why.text[:end] + day + why.text[end:]
	}
	return &why, rest
}

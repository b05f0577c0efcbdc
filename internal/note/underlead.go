package note

import (
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Members of a list below a lead: "The Board made the following changes under the Wells Scheme:" tells of each of the sentences below of
// what scheme it speaks, and none of them does.

var (
	// leadsUnder ends a lead with what the members are under.
	leadsUnder = lang.MustCompile(`\bfollowing\b[^.;:]{0,90}? under (?:the )?([A-Z][\w&–-]*(?: (?:(?:of|for|and|on) )?[A-Z][\w&–-]*){0,5}(?: (?:scheme|programme|mission|policy|project|fund))?)\s*[:–-]+$`)
	// besideList opens a paragraph that is no member of the list above it.
	besideList = lang.MustCompile(`^(?:Further|Also|Besides|However|Moreover|Additionally|In addition|Apart from|This|The above|These)\b`)
)

const longestList = 8 // paragraphs below a lead that may be its members

// underLead says behind a member of a list under what it is, as the lead has it.
func (d *draft) underLead() {
	p := d.from
	if p.kind == sandarbh.Title || p.doc.Language == "hi" || p.block <= 0 || len(d.cites) > 1 || labelLine.MatchString(d.text) || strings.Contains(lang.Fold(d.text), "under") || len(lang.FiniteVerbs(d.text)) == 0 {
		return
	}
	name := p.leadName()
	if name == "" || strings.Contains(d.text, name) || wordIn(d.text, strings.Fields(name)[0]) || inBracketsOf(d.text)+words(name)+2 > mostAdded {
		return
	}
	text := strings.TrimSuffix(d.text, ".")
	if strings.HasSuffix(text, " etc") {
		text = d.text
	}
	if text += " [under the " + name + "]."; !tooLong(text) {
		d.apply("lead", text)
	}
}

// leadName is what the lead above a sentence says that the members of its list are under, "" if the sentence is no member: nothing but
// members of one sentence stands between.
func (p *passage) leadName() string {
	for b := p.block; b > 0 && b > p.block-longestList; b-- {
		block := p.doc.Blocks[b]
		text := p.doc.Text[block.Start:block.End]
		if block.Kind != sandarbh.Paragraph && block.Kind != sandarbh.Item || besideList.MatchString(text) || sentencesIn(text, p.doc.Language) > 1 {
			return ""
		}
		above := p.doc.Blocks[b-1]
		if m := leadsUnder.FindStringSubmatch(strings.TrimSpace(p.doc.Text[above.Start:above.End])); m != nil {
			return m[1]
		}
	}
	return ""
}

package note

import (
	"testing"

	"github.com/sandarbh/sandarbh"
)

// Whatever a story comes to, each of its documents has its reason: the one that leads the line under "Also today" too.
func TestUnworthy(t *testing.T) {
	docs := []*sandarbh.Document{{ID: "lead", Title: "Board opens a well", Text: "The Board opened a well."}, {ID: "twin", Title: "Well opened", Text: "The Board opened a well."}}
	o := unworthy(OneLine, sandarbh.ReasonThin, docs, nil)
	if o.Also == nil || o.Also.Document != "lead" || o.Also.Reason != sandarbh.ReasonThin {
		t.Errorf("the line is %+v, want that of lead with its reason", o.Also)
	}
	if len(o.Omitted) != 1 || o.Omitted[0].Document != "twin" || o.Omitted[0].Line != "lead" {
		t.Errorf("left out are %+v, want twin beside the line", o.Omitted)
	}
	if o = unworthy(None, sandarbh.ReasonThin, docs, nil); o.Also != nil || len(o.Omitted) != 2 {
		t.Errorf("without a verdict for a line: %+v", o)
	}
}

package site

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// objectionPage is the form for "something is wrong or missing", and the thanks after it.
type objectionPage struct {
	frame
	Note   navItem
	Action string
	Lines  []option
	Fault  string
	Reason string
	Sent   bool
}

func (s *Server) objection(w http.ResponseWriter, r *http.Request) error {
	n, err := s.noteOf(r)
	if err != nil {
		return err
	}
	v := s.view(r)
	q := r.URL.Query()
	p := v.objectionPage(n, q.Get("line"))
	p.Sent = q.Has("sent")
	return s.render(w, r, http.StatusOK, "objection", p)
}

// noteOf reads the note that an objection is on.
func (s *Server) noteOf(r *http.Request) (*sandarbh.Note, error) {
	d, err := sandarbh.ParseDate(r.PathValue("day"))
	if err != nil {
		return nil, errNoSuchPage
	}
	return s.noteAt(r.Context(), d, r.PathValue("slug"), 0)
}

func (v view) objectionPage(n *sandarbh.Note, line string) objectionPage {
	p := objectionPage{
		frame: v.frame(v.msg("objection.title"), ""), Note: *noteLink(n), Action: "/objection" + noteAddress(n),
		Lines: []option{{"", v.msg("objection.choose"), line == ""}},
	}
	for _, to := range wider {
		p.Lines = append(p.Lines, option{string(to), v.msg("objection.to." + string(to)), string(to) == line})
	}
	for _, l := range objectionable(n) {
		p.Lines = append(p.Lines, option{l.id, l.line.Text, l.id == line})
	}
	return p
}

// wider are what an objection may be to but a line; no line has such an id.
var wider = []sandarbh.ObjectionTo{sandarbh.ToMissing, sandarbh.ToNote}

// objectionTo makes an objection to what an id of the form names.
func objectionTo(n *sandarbh.Note, id string) (o sandarbh.Objection, ok bool) {
	o.Note = n.ID
	if to := sandarbh.ObjectionTo(id); slices.Contains(wider, to) {
		o.To = to
		return o, true
	}
	for _, l := range objectionable(n) {
		if l.id == id {
			o.Section, o.Line = sectionOf(n, l.line), l.line.Text
			return o, true
		}
	}
	return o, false
}

// objectionable lists the lines of a note under the ids that they have on its page.
func objectionable(n *sandarbh.Note) []placedLine {
	a := arrange(n)
	out := append([]placedLine{a.title}, a.deck...)
	for _, s := range a.sections {
		out = append(out, s.lines...)
	}
	return out
}

func (s *Server) object(w http.ResponseWriter, r *http.Request) error {
	n, err := s.noteOf(r)
	if err != nil {
		return err
	}
	if err := parseForm(w, r); err != nil {
		return err
	}
	v, id, reason := s.view(r), field(r, "line"), field(r, "reason")
	o, ok := objectionTo(n, id)
	if !ok || reason == "" {
		p := v.objectionPage(n, id)
		p.Fault, p.Reason = v.msg("objection.incomplete"), reason
		return s.render(w, r, http.StatusBadRequest, "objection", p)
	}
	o.Reason, o.At = reason, s.opt.Now()
	if err := s.opt.Listener.Object(r.Context(), o); err != nil {
		return fmt.Errorf("objection to %s: %w", n.ID, err)
	}
	http.Redirect(w, r, strings.TrimSuffix(r.URL.Path, "/")+"?sent=1", http.StatusSeeOther)
	return nil
}

// sectionOf names the section in which a line stands.
func sectionOf(n *sandarbh.Note, line sandarbh.Line) string {
	for _, l := range n.Lines() {
		if l.Line.Text == line.Text {
			return l.Section
		}
	}
	return ""
}

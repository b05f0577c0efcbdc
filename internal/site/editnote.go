package site

import (
	"fmt"
	"net/http"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// editNotePage offers each line of a note to be edited, a line to be added, and the note to be hidden.
type editNotePage struct {
	frame
	Note     navItem
	Day      navItem // the editor's page of it
	Action   string
	Story    string
	Done     string   // what was done, where no line is there to say it at
	Failed   *navItem // leads to the form that failed
	Lines    []editLine
	Add      editLine // holds what the editor wrote and the gate refused
	Sections []option // that a line may be added to
	Hide     editLine // holds why it could not be hidden
}

// editLine is a line with what its form holds: the line as it is, or what the editor wrote and the gate refused.
type editLine struct {
	ID, Section, Name, Text string
	Quotes                  []sideView
	After, Reason           string
	Passages                string // one a line
	Faults                  []string
	Done                    string // what was done to it just now
}

// The forms of a note's page that are of no line of it.
const (
	addForm  = "add"
	hideForm = "hide"
)

func (s *Server) editNote(w http.ResponseWriter, r *http.Request) error {
	n, err := s.oneNote(r.Context(), sandarbh.NoteID(r.PathValue("id")))
	if err != nil {
		return err
	}
	v := s.view(r)
	p := v.editNotePage(n)
	p.Done = v.done(r, "editor.done.")
	at := r.URL.Query().Get("at")
	for _, x := range append([]*editLine{&p.Add}, pointers(p.Lines)...) {
		if x.ID == at {
			x.Done, p.Done = p.Done, ""
		}
	}
	return s.render(w, r, http.StatusOK, "editnote", p)
}

func pointers(lines []editLine) []*editLine {
	out := make([]*editLine, len(lines))
	for i := range lines {
		out[i] = &lines[i]
	}
	return out
}

func (v view) editNotePage(n *sandarbh.Note) editNotePage {
	p := editNotePage{
		frame: v.frame(v.msg("editor.note"), ""), Note: *noteLink(n), Action: editAddress(n.ID), Story: editStoryAddress(n.Story),
		Day: navItem{Name: v.msg("editor.heading", "date", v.date(n.Day)), Address: editorAddress(n.Day)},
		Add: editLine{ID: addForm}, Hide: editLine{ID: hideForm},
	}
	for i, l := range n.Lines() {
		p.Lines = append(p.Lines, v.editLine(fmt.Sprintf("line-%d", i+1), l))
	}
	for _, name := range sandarbh.OpenSections {
		p.Sections = append(p.Sections, option{name, v.sectionName(name), name == sandarbh.SectionFacts})
	}
	return p
}

// failed shows the lines of a note, with what the editor wrote and why it was not done in the form that she sent.
func (s *Server) failed(w http.ResponseWriter, r *http.Request, status int, n *sandarbh.Note, tried sandarbh.Layer, faults []string) error {
	v := s.view(r)
	p := v.editNotePage(n)
	var x *editLine
	switch tried.Kind {
	case sandarbh.LayerAdd:
		x = &p.Add
		for i := range p.Sections {
			p.Sections[i].Selected = p.Sections[i].Value == tried.Section
		}
	case sandarbh.LayerHide:
		x = &p.Hide
	default:
		i := slices.IndexFunc(p.Lines, func(l editLine) bool { return l.Section == tried.Section && l.Text == tried.Before })
		if i < 0 { // the line has gone meanwhile; what she wrote has not
			gone := v.editLine("line-0", sandarbh.SectionLine{Section: tried.Section, Line: sandarbh.Line{Text: tried.Before}})
			p.Lines, i = append([]editLine{gone}, p.Lines...), 0
		}
		x = &p.Lines[i]
	}
	x.keep(tried, faults)
	p.Failed = &navItem{Name: v.msg("editor.failed"), Address: "#" + x.ID}
	return s.render(w, r, status, "editnote", p)
}

func (v view) editLine(id string, l sandarbh.SectionLine) editLine {
	x := editLine{
		ID: id, Section: l.Section, Name: v.sectionName(l.Section), Text: l.Line.Text, After: l.Line.Text,
		Quotes: quoted(l.Line.Citations),
	}
	var words []string
	for _, c := range l.Line.Citations {
		words = append(words, strings.Join(strings.Fields(c.Quote), " "))
	}
	x.Passages = strings.Join(words, "\n")
	return x
}

// keep puts what the editor wrote into the form again.
func (x *editLine) keep(l sandarbh.Layer, faults []string) {
	x.After, x.Reason, x.Faults = l.After, l.Reason, faults
	if l.Passages != nil {
		x.Passages = strings.Join(l.Passages, "\n")
	}
}

// faults says in the reader's language why a line must not be shown; what the gate says in words that the catalogue
// lacks stays as it is.
func (v view) faults(faults []sandarbh.Fault) []string {
	var out []string
	for _, f := range faults {
		if key := gateKey(f.Why); v.has(key) {
			out = append(out, v.msg(key, "words", f.Words))
		} else {
			out = append(out, f.String())
		}
	}
	return out
}

// gateKey is the key of the message for what the gate says, whatever the numbers in it.
func gateKey(why string) string {
	return "gate." + slug(strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return ' '
		}
		return r
	}, why))
}

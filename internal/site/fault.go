package site

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"net"
	"net/http"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/desk"
)

var (
	errNotLocal    = errors.New("asked from another machine")
	errForeignForm = errors.New("form of another site")
	errNoSuchPage  = errors.New("no such page")
	errNoEdition   = errors.New("no edition")
	errNotOffered  = errors.New("not offered by this server")
	errTooLarge    = errors.New("too much at once")
	errIncomplete  = errors.New("form is incomplete")
)

// faults is the table from errors to status and words; the first match counts. Message keys are
// fault.NAME.title, .text.
var faults = []struct {
	is     error
	status int
	name   string
}{
	{errNotLocal, http.StatusForbidden, "local"},
	{errForeignForm, http.StatusForbidden, "foreign"},
	{errNoEdition, http.StatusNotFound, "edition"},
	{errNotOffered, http.StatusNotFound, "offered"},
	{errTooLarge, http.StatusRequestEntityTooLarge, "large"},
	{errIncomplete, http.StatusBadRequest, "incomplete"},
	{desk.ErrLayer, http.StatusConflict, "layer"},
	{errNoSuchPage, http.StatusNotFound, "page"},
	{sandarbh.ErrNotFound, http.StatusNotFound, "page"},
}

// kept says by the beginning of an address what stands there: the name of the message where there is nothing, and where
// to look for it.
var kept = map[string]struct{ name, message, address string }{
	"document":  {"document", "nav.search", "/search"},
	"story":     {"story", "nav.search", "/search"},
	"syllabus":  {"topic", "nav.syllabus", "/syllabus"},
	"glossary":  {"term", "nav.glossary", "/glossary"},
	"entity":    {"entity", "nav.entities", "/entities"},
	"entities":  {"entity", "nav.entities", "/entities"},
	"sources":   {"source", "nav.sources", "/sources"},
	"add":       {"lot", "add.title", "/add"},
	"objection": {"note", "nav.search", "/search"},
}

// faultPage is what is shown in place of a page.
type faultPage struct {
	frame
	Text   string
	Reason string // of an editor, in her words
	Remedy string
	Links  []navItem
}

// fault answers with the page of an error. What is not in the table is our fault: it is logged whole under
// a number, and the page shows the number alone.
func (s *Server) fault(w http.ResponseWriter, r *http.Request, err error) {
	if errors.Is(err, context.Canceled) && r.Context().Err() != nil {
		return // the reader has gone
	}
	v := s.view(r)
	var gone *withdrawn
	if errors.As(err, &gone) {
		s.answer(w, r, http.StatusGone, v.withdrawn(gone.Withdrawal))
		return
	}
	status, name, number := http.StatusInternalServerError, "broken", ""
	for _, f := range faults {
		if errors.Is(err, f.is) {
			status, name = f.status, f.name
			break
		}
	}
	if status == http.StatusInternalServerError {
		sum := sha256.Sum256([]byte(err.Error() + r.URL.Path + s.opt.Now().String()))
		number = hex.EncodeToString(sum[:2])
		s.opt.Log.ErrorContext(r.Context(), "page failed", "path", r.URL.Path, "number", number, "err", err)
	}
	look := navItem{Name: v.msg("nav.search"), Address: "/search"}
	if status == http.StatusNotFound && name == "page" {
		name, look = v.missing(r.URL.Path, look)
	}
	s.answer(w, r, status, faultPage{
		frame: v.frame(v.msg("fault."+name+".title"), ""), Text: v.msg("fault."+name+".text", "number", number),
		Remedy: v.msg("fault." + name + ".remedy"), Links: []navItem{{Name: v.msg("latest"), Address: "/"}, look},
	})
}

// answer shows a fault page. What is not there may come: a browser that keeps such an answer would not ask again.
func (s *Server) answer(w http.ResponseWriter, r *http.Request, status int, p faultPage) {
	for _, h := range []string{"ETag", "Refresh"} {
		w.Header().Del(h)
	}
	w.Header().Set("Cache-Control", "no-cache")
	if err := s.render(w, r, status, "fault", p); err != nil {
		// unreachable: the fault page has no data that could fail; plain words are left.
		http.Error(w, p.Title+"\n"+p.Text, status)
	}
}

// missing names what is not at an address, and leads to where such things are found.
func (v view) missing(path string, look navItem) (string, navItem) {
	first, rest, _ := strings.Cut(strings.TrimPrefix(path, "/"), "/")
	if k, ok := kept[first]; ok && rest != "" {
		return k.name, navItem{Name: v.msg(k.message), Address: k.address}
	}
	if d, err := sandarbh.ParseDate(first); err == nil && rest != "" {
		return "note", v.dayItem(d)
	}
	return "page", look
}

// withdrawn is the page in place of a note that an editor has hidden.
func (v view) withdrawn(w sandarbh.Withdrawal) faultPage {
	return faultPage{
		frame:  v.frame(v.msg("fault.withdrawn.title"), ""),
		Text:   v.msg("fault.withdrawn.text", "title", w.Note.Title.Text, "when", v.clock(w.At)),
		Reason: w.Reason, Remedy: v.msg("fault.withdrawn.remedy"),
		Links: []navItem{
			v.dayItem(w.Note.Day),
			{Name: v.msg("nav.corrections"), Address: "/corrections"},
		},
	}
}

// onLoopback reports whether a request comes from this machine and was meant for it. A Host that is no
// loopback name is refused, so that no foreign page can reach the editor by rebinding its own name; a
// forwarded request comes from elsewhere.
func onLoopback(r *http.Request) bool {
	host, _, err := net.SplitHostPort(r.RemoteAddr)
	if err != nil || !net.ParseIP(host).IsLoopback() {
		return false
	}
	for _, h := range []string{"Forwarded", "X-Forwarded-For", "X-Real-Ip"} {
		if r.Header.Get(h) != "" {
			return false
		}
	}
	name := r.Host
	if h, _, err := net.SplitHostPort(name); err == nil {
		name = h
	}
	name = strings.Trim(name, "[]")
	return name == "localhost" || net.ParseIP(name).IsLoopback()
}

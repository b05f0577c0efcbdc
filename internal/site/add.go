package site

import (
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Bounds of one lot.
const (
	lotBytes     = 64 << 20
	lotFiles     = 200
	lotAddresses = 200
)

type addPage struct {
	frame
	Limit string
	Fault string
}

func (s *Server) addForm(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	return s.render(w, r, http.StatusOK, "add", v.addPage(""))
}

func (v view) addPage(fault string) addPage {
	return addPage{frame: v.frame(v.msg("add.title"), "/sources"), Limit: v.msg("add.limit", "files", lotFiles, "size", lotBytes>>20), Fault: fault}
}

// add hands addresses, a pasted text and files on and leads to the page that shows how far they are.
func (s *Server) add(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, lotBytes)
	if err := r.ParseMultipartForm(8 << 20); err != nil {
		return formError(err)
	}
	defer r.MultipartForm.RemoveAll() //nolint:errcheck // temporary files; nothing can be done about one that stays
	v := s.view(r)
	var addresses []string
	for line := range strings.Lines(r.PostFormValue("addresses")) {
		if line = strings.TrimSpace(line); line != "" {
			addresses = append(addresses, line)
		}
	}
	files, err := uploads(r)
	if err != nil {
		return err
	}
	if text := r.PostFormValue("text"); strings.TrimSpace(text) != "" {
		files = append(files, v.pasted(text))
	}
	if len(addresses) > lotAddresses || len(files) > lotFiles {
		return errTooLarge
	}
	if len(addresses)+len(files) == 0 {
		return s.render(w, r, http.StatusBadRequest, "add", v.addPage(v.msg("add.nothing")))
	}
	lot, err := s.opt.Adder.Add(r.Context(), addresses, files)
	if err != nil {
		return fmt.Errorf("add: %w", err)
	}
	http.Redirect(w, r, "/add/"+url.PathEscape(lot), http.StatusSeeOther)
	return nil
}

// pastedBound is how many characters of a pasted text name it.
const pastedBound = 60

// pasted makes a file of a pasted text, named by its first words. A form ends lines otherwise than the page that they
// were copied from, so that the same text would be another one.
func (v view) pasted(text string) sandarbh.File {
	text = strings.ReplaceAll(text, "\r\n", "\n")
	first := clipWords(strings.Join(strings.Fields(text), " "), pastedBound)
	return sandarbh.File{Name: v.msg("add.pasted", "words", first), Data: []byte(text)}
}

func uploads(r *http.Request) ([]sandarbh.File, error) {
	var out []sandarbh.File
	for _, h := range r.MultipartForm.File["files"] {
		if h.Filename == "" && h.Size == 0 {
			continue // a form sent with no file chosen
		}
		f, err := h.Open()
		if err != nil {
			return nil, fmt.Errorf("open %s: %w", h.Filename, err)
		}
		data, err := io.ReadAll(f)
		f.Close() //nolint:errcheck // read only
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", h.Filename, err)
		}
		out = append(out, sandarbh.File{Name: h.Filename, Data: data})
	}
	return out, nil
}

// progressPage is how far a lot is. While work goes on the browser asks again by itself (the Refresh
// header), so it needs no script and is never left "loading".
type progressPage struct {
	frame
	Summary string
	Done    bool
	Here    string
	Items   []progressItem
}

type progressItem struct {
	Name, Step, Class string
	Part, Parts       int
	Documents         []addedDocument
	Notes             []navItem
	Fault, Remedy     string
}

// addedDocument is a document that was read, with its day, or with words that it has none.
type addedDocument struct {
	navItem
	Day string
}

const refreshSeconds = "2"

var steps = []sandarbh.Step{
	sandarbh.StepWaiting, sandarbh.StepReading, sandarbh.StepRead, sandarbh.StepGrouped, sandarbh.StepWritten,
}

func (s *Server) progress(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	lot := r.PathValue("lot")
	x, err := s.opt.Adder.Progress(ctx, lot)
	if err != nil {
		return fmt.Errorf("lot %s: %w", lot, err)
	}
	var docIDs []sandarbh.DocumentID
	var noteIDs []sandarbh.NoteID
	for _, i := range x.Items {
		docIDs, noteIDs = append(docIDs, i.Documents...), append(noteIDs, i.Notes...)
	}
	docs, err := s.opt.Shelf.Documents(ctx, docIDs)
	if err != nil {
		return fmt.Errorf("documents of lot %s: %w", lot, err)
	}
	notes, err := s.opt.Shelf.Notes(ctx, noteIDs)
	if err != nil {
		return fmt.Errorf("notes of lot %s: %w", lot, err)
	}
	p := progressPage{frame: v.frame(v.msg("progress.title"), "/sources"), Done: x.Done, Here: r.URL.Path}
	byID, byNote := documentsByID(docs), notesByID(notes)
	done, failed := 0, 0
	for _, i := range x.Items {
		p.Items = append(p.Items, v.progressItem(i, byID, byNote))
		switch i.Step {
		case sandarbh.StepWritten:
			done++
		case sandarbh.StepFailed:
			failed++
		}
	}
	p.Summary = v.msg("progress.summary", "done", v.number(done), "all", v.number(len(x.Items)))
	if failed > 0 {
		p.Summary += " " + v.count("progress.failed", failed)
	}
	if !x.Done {
		w.Header().Set("Refresh", refreshSeconds)
	}
	w.Header().Set("Cache-Control", "no-store")
	return s.render(w, r, http.StatusOK, "progress", p)
}

func (v view) progressItem(i sandarbh.ProgressItem, docs map[sandarbh.DocumentID]*sandarbh.Document, notes map[sandarbh.NoteID]*sandarbh.Note) progressItem {
	x := progressItem{Name: i.Name, Step: v.msg("step." + string(i.Step)), Fault: i.Fault, Remedy: i.Remedy, Parts: len(steps) - 1}
	for k, s := range steps {
		if s == i.Step {
			x.Part = k
		}
	}
	switch {
	case i.Step == sandarbh.StepFailed:
		x.Class = "false"
	case i.Known:
		x.Step = v.msg("step.known")
	case i.Step == sandarbh.StepWritten:
		x.Class = "true"
	}
	for _, id := range i.Documents {
		if d := docs[id]; d != nil {
			title, _ := v.documentTitle(d)
			doc := addedDocument{navItem{Name: title, Address: documentAddress(id)}, v.date(d.Published)}
			if doc.Day == "" {
				doc.Day = v.msg("progress.undated", "date", v.date(filedUnder(d)))
			}
			x.Documents = append(x.Documents, doc)
		}
	}
	for _, id := range i.Notes {
		if n := notes[id]; n != nil {
			x.Notes = append(x.Notes, *noteLink(n))
		}
	}
	return x
}

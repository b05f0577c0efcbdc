package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"net"
	"net/http"
	"path"
	"strings"
	"sync"
	"syscall"
)

// pages are the templates by language tag and page name.
type pages map[string]map[string]*template.Template

// loadPages parses each page with the layout and the shared parts, once for each language, for the words
// are looked up by a function bound to it.
func loadPages(fsys fs.FS, c catalogue, a assets) (pages, error) {
	names, err := fs.Glob(fsys, "templates/*/*.html")
	if err != nil {
		return nil, err
	}
	all := pages{}
	for _, m := range c {
		set := map[string]*template.Template{}
		shared, err := template.New("layout").Funcs(templateFuncs(m, a)).ParseFS(fsys, "templates/*.html")
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			page, err := shared.Clone()
			if err != nil {
				return nil, err
			}
			if _, err := page.ParseFS(fsys, name); err != nil {
				return nil, err
			}
			set[strings.TrimSuffix(path.Base(name), ".html")] = page
		}
		all[m.tag] = set
	}
	return all, nil
}

// templateFuncs are the two functions that templates have: t for words, asset for addresses of static
// files. Everything else is done before.
func templateFuncs(m *messages, a assets) template.FuncMap {
	return template.FuncMap{
		"t":     func(key string) string { return m.msg(key) },
		"asset": func(name string) string { return a.address[name] },
	}
}

// render writes a page: whole or not at all.
func (s *Server) render(w http.ResponseWriter, r *http.Request, status int, name string, data any) error {
	t := s.pages[s.catalogue.of(r).tag][name]
	if t == nil {
		return fmt.Errorf("no page %q", name)
	}
	var buf bytes.Buffer
	if err := t.ExecuteTemplate(&buf, "layout", data); err != nil {
		return fmt.Errorf("render %s: %w", name, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	return send(w, r, status, buf.Bytes())
}

// send writes an answer with its ETag, compressed if the reader takes it, or 304 if he has it.
func send(w http.ResponseWriter, r *http.Request, status int, body []byte) error {
	h := w.Header()
	h.Add("Vary", "Accept-Encoding, Cookie")
	if status == http.StatusOK && r.Method == http.MethodGet {
		sum := sha256.Sum256(body)
		tag := `W/"` + hex.EncodeToString(sum[:8]) + `"`
		h.Set("ETag", tag)
		if h.Get("Cache-Control") == "" {
			h.Set("Cache-Control", "no-cache") // keep it, and ask whether it still holds
		}
		if matches(r.Header.Get("If-None-Match"), tag) {
			w.WriteHeader(http.StatusNotModified)
			return nil
		}
	}
	if !acceptsGzip(r) || len(body) < 600 {
		w.WriteHeader(status)
		_, err := w.Write(body)
		return ignoreGone(err)
	}
	h.Set("Content-Encoding", "gzip")
	w.WriteHeader(status)
	return ignoreGone(compress(w, body))
}

// compressors keeps gzip writers: each holds some 800 KB of tables, more than the page (BenchmarkNote).
var compressors = sync.Pool{New: func() any {
	w, _ := gzip.NewWriterLevel(io.Discard, 5) // the level is a constant within range
	return w
}}

func compress(w io.Writer, body []byte) error {
	z := compressors.Get().(*gzip.Writer)
	defer compressors.Put(z)
	z.Reset(w)
	if _, err := z.Write(body); err != nil {
		return err
	}
	return z.Close()
}

// ignoreGone drops the error of a reader who has closed the connection: nobody is left to tell.
func ignoreGone(err error) error {
	if errors.Is(err, syscall.EPIPE) || errors.Is(err, syscall.ECONNRESET) || errors.Is(err, net.ErrClosed) {
		return nil
	}
	return err
}

func matches(list, tag string) bool {
	for have := range strings.SplitSeq(list, ",") {
		if have = strings.TrimSpace(have); have == "*" || strings.TrimPrefix(have, "W/") == strings.TrimPrefix(tag, "W/") {
			return true
		}
	}
	return false
}

func acceptsGzip(r *http.Request) bool {
	for part := range strings.SplitSeq(r.Header.Get("Accept-Encoding"), ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(part), ";")
		if name == "gzip" && strings.ReplaceAll(q, " ", "") != "q=0" {
			return true
		}
	}
	return false
}

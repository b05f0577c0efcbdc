package site

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"mime"
	"net/http"
	"path"
	"strings"
)

//go:embed templates messages assets
var files embed.FS

// asset is a static file, kept as it is and compressed.
type asset struct {
	kind           string
	plain, gzipped []byte
}

// assets are the static files under names that hold a hash of their content.
type assets struct {
	byAddress map[string]asset  // site.1f2e3d4c.css
	address   map[string]string // site.css → /assets/site.1f2e3d4c.css
}

func loadAssets(fsys fs.FS) (assets, error) {
	a := assets{map[string]asset{}, map[string]string{}}
	names, err := fs.Glob(fsys, "assets/*")
	if err != nil {
		return a, err
	}
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return a, err
		}
		var z bytes.Buffer
		w, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
		if err != nil {
			return a, err
		}
		if _, err := w.Write(b); err != nil {
			return a, fmt.Errorf("compress %s: %w", name, err)
		}
		if err := w.Close(); err != nil {
			return a, fmt.Errorf("compress %s: %w", name, err)
		}
		sum := sha256.Sum256(b)
		base, ext := path.Base(name), path.Ext(name)
		hashed := strings.TrimSuffix(base, ext) + "." + hex.EncodeToString(sum[:6]) + ext
		a.byAddress[hashed] = asset{mime.TypeByExtension(ext), b, z.Bytes()}
		a.address[base] = "/assets/" + hashed
	}
	return a, nil
}

func (s *Server) asset(w http.ResponseWriter, r *http.Request) error {
	a, ok := s.assets.byAddress[r.PathValue("name")]
	if !ok {
		return errNoSuchPage
	}
	h := w.Header()
	h.Set("Content-Type", a.kind)
	h.Set("Cache-Control", "public, max-age=31536000, immutable")
	h.Set("Vary", "Accept-Encoding")
	body := a.plain
	if acceptsGzip(r) {
		h.Set("Content-Encoding", "gzip")
		body = a.gzipped
	}
	_, err := w.Write(body)
	return ignoreGone(err)
}

func (s *Server) favicon(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Cache-Control", "public, max-age=31536000")
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func (s *Server) robots(w http.ResponseWriter, _ *http.Request) error {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	_, err := w.Write([]byte("User-agent: *\nDisallow: /search\nDisallow: /add\nDisallow: /editor\n"))
	return ignoreGone(err)
}

package site

import (
	"net/http"
)

// handler is a page or an action: it writes nothing if it returns an error.
type handler func(http.ResponseWriter, *http.Request) error

// audience is whom a route is for.
type audience int

const (
	everyone  audience = iota
	objectors          // where somebody listens
	editors            // on loopback, where there is an editor's desk
	adders             // on loopback, where there is an intake
)

// route is a line of the site's map.
type route struct {
	pattern string
	handle  handler
	whom    audience
}

// routes is the site's map.
func (s *Server) routes() []route {
	return []route{
		{"GET /{$}", s.today, everyone},
		{"GET /day", s.goTo, everyone},              // ?on=2026-05-20
		{"GET /{day}", s.day, everyone},             // 2026-05-20, 2026-05, 2026-W21
		{"GET /{day}/{slug}", s.underDay, everyone}, // a note, slug.txt, left-out, notes
		{"GET /objection/{day}/{slug}", s.objection, objectors},
		{"POST /objection/{day}/{slug}", s.object, objectors},
		{"GET /document/{id}", s.document, everyone},
		{"GET /document/{id}/passage", s.passage, everyone},
		{"GET /story/{id}", s.story, everyone},
		{"GET /syllabus", s.syllabus, everyone},
		{"GET /syllabus/{topic}", s.topic, everyone},
		{"GET /glossary", s.glossary, everyone},
		{"GET /glossary/{term}", s.term, everyone},
		{"GET /entities", s.entities, everyone},
		{"GET /entity/{slug}", s.entity, everyone},
		{"GET /search", s.search, everyone},
		{"GET /sources", s.sources, everyone},
		{"GET /sources/{id}", s.source, everyone},
		{"POST /sources/{id}", s.changeSource, adders},
		{"GET /add", s.addForm, adders},
		{"POST /add", s.add, adders},
		{"GET /add/{lot}", s.progress, adders},
		{"GET /editor", s.editor, editors},
		{"GET /editor/{day}", s.editor, editors},
		{"GET /editor/note/{id}", s.editNote, editors},
		{"GET /editor/story/{id}", s.editStory, editors},
		{"POST /editor/{day}", s.changeDay, editors},
		{"POST /editor/note/{id}", s.changeNote, editors},
		{"POST /editor/story/{id}", s.changeStory, editors},
		{"GET /corrections", s.corrections, everyone},
		{"GET /about", s.about, everyone},
		{"POST /language", s.language, everyone},
		{"GET /feed.atom", s.atom, everyone},
		{"GET /feed.json", s.jsonFeed, everyone},
		{"GET /healthz", s.healthz, everyone},
		{"GET /robots.txt", s.robots, everyone},
		{"GET /favicon.ico", s.favicon, everyone},
		{"GET /assets/{name}", s.asset, everyone},
		{"/", s.nothingHere, everyone},
	}
}

// handler wires the routes with what every answer has in common.
func (s *Server) handler() http.Handler {
	mux := http.NewServeMux()
	for _, r := range s.routes() {
		mux.Handle(r.pattern, s.adapt(r))
	}
	if s.opt.Metrics != nil {
		mux.Handle("GET /metrics", s.opt.Metrics)
	}
	guard := http.NewCrossOriginProtection()
	guard.SetDenyHandler(s.adapt(route{handle: func(http.ResponseWriter, *http.Request) error { return errForeignForm }}))
	return headers(guard.Handler(mux))
}

// headers sets what every answer carries. The policy allows our own style sheet and script, nothing inline.
func headers(next http.Handler) http.Handler {
	const policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
		"form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "same-origin")
		next.ServeHTTP(w, r)
	})
}

// adapt is the one place where a handler's error becomes an answer.
func (s *Server) adapt(rt route) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		err := s.admit(r, rt.whom)
		if err == nil {
			err = rt.handle(w, r)
		}
		if err != nil {
			s.fault(w, r, err)
		}
	})
}

// admit says why a request is not of those whom a route is for.
func (s *Server) admit(r *http.Request, whom audience) error {
	switch {
	case (whom == editors || whom == adders) && !onLoopback(r):
		return errNotLocal
	case whom == editors && s.opt.Editor == nil, whom == adders && s.opt.Adder == nil, whom == objectors && s.opt.Listener == nil:
		return errNotOffered
	}
	return nil
}

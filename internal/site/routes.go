package site

import (
	"net/http"
)

// handler is a page or an action: it writes nothing if it returns an error.
type handler func(http.ResponseWriter, *http.Request) error

// route is a line of the site's map. A local one is answered on loopback only.
type route struct {
	pattern string
	handle  handler
	local   bool
}

// routes is the site's map.
func (s *Server) routes() []route {
	return []route{
		{"GET /{$}", s.today, false},
		{"GET /day", s.goTo, false},              // ?on=2026-05-20
		{"GET /{day}", s.day, false},             // 2026-05-20, 2026-05, 2026-W21
		{"GET /{day}/{slug}", s.underDay, false}, // a note, slug.txt, left-out, notes
		{"GET /objection/{day}/{slug}", s.objection, false},
		{"POST /objection/{day}/{slug}", s.object, false},
		{"GET /document/{id}", s.document, false},
		{"GET /document/{id}/passage", s.passage, false},
		{"GET /story/{id}", s.story, false},
		{"GET /syllabus", s.syllabus, false},
		{"GET /syllabus/{topic}", s.topic, false},
		{"GET /glossary", s.glossary, false},
		{"GET /glossary/{term}", s.term, false},
		{"GET /entities", s.entities, false},
		{"GET /entity/{slug}", s.entity, false},
		{"GET /search", s.search, false},
		{"GET /sources", s.sources, false},
		{"GET /sources/{id}", s.source, false},
		{"POST /sources/{id}", s.changeSource, true},
		{"GET /add", s.addForm, true},
		{"POST /add", s.add, true},
		{"GET /add/{lot}", s.progress, true},
		{"GET /editor", s.editor, true},
		{"GET /editor/{day}", s.editor, true},
		{"GET /editor/note/{id}", s.editNote, true},
		{"GET /editor/story/{id}", s.editStory, true},
		{"POST /editor/{day}", s.changeDay, true},
		{"POST /editor/note/{id}", s.changeNote, true},
		{"POST /editor/story/{id}", s.changeStory, true},
		{"GET /corrections", s.corrections, false},
		{"GET /about", s.about, false},
		{"POST /language", s.language, false},
		{"GET /feed.atom", s.atom, false},
		{"GET /feed.json", s.jsonFeed, false},
		{"GET /healthz", s.healthz, false},
		{"GET /robots.txt", s.robots, false},
		{"GET /favicon.ico", s.favicon, false},
		{"GET /assets/{name}", s.asset, false},
		{"/", s.nothingHere, false},
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
		err := error(errNotLocal)
		if !rt.local || onLoopback(r) {
			err = rt.handle(w, r)
		}
		if err != nil {
			s.fault(w, r, err)
		}
	})
}

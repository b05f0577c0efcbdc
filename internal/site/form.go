package site

import (
	"errors"
	"fmt"
	"mime/multipart"
	"net/http"
	"strings"
)

// formBytes bounds a form without files.
const formBytes = 64 << 10

// parseForm reads a small form.
func parseForm(w http.ResponseWriter, r *http.Request) error {
	r.Body = http.MaxBytesReader(w, r.Body, formBytes)
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	return nil
}

func formError(err error) error {
	var large *http.MaxBytesError
	if errors.As(err, &large) || errors.Is(err, multipart.ErrMessageTooLarge) {
		return errTooLarge
	}
	return fmt.Errorf("%w: %w", errIncomplete, err)
}

// field returns a form's field, trimmed and bounded.
func field(r *http.Request, name string) string {
	return clip(strings.TrimSpace(r.PostFormValue(name)), 4000)
}

// language keeps a reader's choice of language and goes back to where he was.
func (s *Server) language(w http.ResponseWriter, r *http.Request) error {
	if err := parseForm(w, r); err != nil {
		return err
	}
	tag := r.PostFormValue("language")
	for _, m := range s.catalogue {
		if m.tag == tag {
			http.SetCookie(w, &http.Cookie{
				Name: languageCookie, Value: tag, Path: "/", MaxAge: 365 * 24 * 3600,
				HttpOnly: true, SameSite: http.SameSiteLaxMode, Secure: r.TLS != nil,
			})
			http.Redirect(w, r, ownPath(r.PostFormValue("back")), http.StatusSeeOther)
			return nil
		}
	}
	return errIncomplete
}

// ownPath lets a path of this site through and makes anything else the first page.
func ownPath(p string) string {
	if !strings.HasPrefix(p, "/") || strings.HasPrefix(p, "//") || strings.ContainsAny(p, "\\\r\n") {
		return "/"
	}
	return p
}

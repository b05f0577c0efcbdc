package intake

import (
	"errors"

	"github.com/sandarbh/sandarbh/internal/intake/feed"
	"github.com/sandarbh/sandarbh/internal/intake/page"
)

// Fault says why a source cannot be read, in words for the person who added it.
type Fault struct {
	Source string // the file or address
	Cause  string
	Remedy string
	Err    error // what lies below, may be nil
}

// Error returns "source: cause".
func (f *Fault) Error() string { return f.Source + ": " + f.Cause }

// Unwrap returns what lies below.
func (f *Fault) Unwrap() error { return f.Err }

// fault turns an error of a reading room into a Fault.
func fault(source string, err error) error {
	var f *Fault
	switch {
	case err == nil:
		return nil
	case errors.As(err, &f):
		return err
	case errors.Is(err, page.ErrNoArticle):
		return &Fault{source, "no article was found on this page", "add the address of one article, or the feed of the site", err}
	case errors.Is(err, feed.ErrNoFeed):
		return &Fault{source, "this is not a feed that can be read", "check the address in a browser: it should show RSS, Atom or JSON Feed", err}
	}
	return &Fault{source, err.Error(), "open it in a browser or editor and check what it holds", err}
}

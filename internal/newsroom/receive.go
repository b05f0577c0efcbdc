package newsroom

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/store"
)

// Item is something received: a file, a page, a feed.
type Item struct {
	Name   string // of the file, or the address
	Data   []byte
	URL    string
	Source sandarbh.SourceID // empty: each document's publisher is its source
	Sample bool
}

// Received says what became of an item.
type Received struct {
	Documents []sandarbh.DocumentID // the current versions, new or known
	New       int                   // of them, not known before in these words
	Undated   int                   // of the new ones, that tell no day of publication
	Fault     error                 // what could not be read, beside the documents that could
}

// Receive reads an item and keeps its bytes and its documents, all or nothing. Bytes that cannot be read are kept,
// too, since a better reader may come; that is a fault of the result. The error is for what stops the run.
func (n *Newsroom) Receive(ctx context.Context, it Item) (Received, error) {
	raw, err := n.bytes(it)
	if err != nil {
		return Received{}, err
	}
	return n.read(ctx, raw, it.Data)
}

// bytes keeps an item's bytes.
func (n *Newsroom) bytes(it Item) (store.Raw, error) {
	hash, err := n.Blobs.Put(it.Data)
	return store.Raw{
		SHA256: hash, Name: it.Name, URL: it.URL, Source: it.Source, Size: int64(len(it.Data)),
		Fetched: n.Now().UTC(), Sample: it.Sample,
	}, err
}

// Reread reads what is kept once more, with the readers of today, and tells of each item.
func (n *Newsroom) Reread(ctx context.Context, tell func(raw store.Raw, r Received)) error {
	raws, err := n.Store.Raws(ctx)
	if err != nil {
		return err
	}
	for _, raw := range raws {
		data, err := n.Blobs.Get(raw.SHA256)
		if err != nil {
			return fmt.Errorf("reread %s: %w", raw.Name, err)
		}
		r, err := n.read(ctx, raw, data)
		if err != nil {
			return err
		}
		if tell != nil {
			tell(raw, r)
		}
	}
	return nil
}

func (n *Newsroom) read(ctx context.Context, raw store.Raw, data []byte) (r Received, err error) {
	docs, fault := n.Rooms.Read(raw.Name, data, raw.URL)
	h := haul{raws: []store.Raw{raw}, tiers: n.Tiers}
	h.take(raw, docs)
	have, err := n.sources(ctx)
	if err != nil {
		return r, err
	}
	err = n.Store.Update(ctx, func(tx store.Tx) error {
		r, err = h.put(ctx, tx, have)
		return err
	})
	if err != nil {
		return Received{}, fmt.Errorf("keep %s: %w", raw.Name, err)
	}
	r.Fault = fault
	return r, nil
}

// sources are the sources that there are.
func (n *Newsroom) sources(ctx context.Context) (map[sandarbh.SourceID]sandarbh.Source, error) {
	known, err := n.Store.Sources(ctx)
	if err != nil {
		return nil, err
	}
	have := make(map[sandarbh.SourceID]sandarbh.Source, len(known))
	for _, s := range known {
		have[s.ID] = s
	}
	return have, nil
}

// haul is what reading has brought, ready to be kept in one transaction.
type haul struct {
	raws  []store.Raw
	docs  []sandarbh.Document
	tiers intake.Tiers
}

// take adds the documents of something received.
func (h *haul) take(raw store.Raw, docs []sandarbh.Document) {
	for _, doc := range docs {
		h.tiers.Put(&doc)
		doc.ID, doc.Raw, doc.Fetched, doc.Sample, doc.Source = Page(&doc), raw.SHA256, raw.Fetched, raw.Sample, raw.Source
		h.docs = append(h.docs, doc)
	}
}

// put keeps it all. Documents without a source get their publisher as one; have says which there are, and
// such a source has the tier of the document that came last.
func (h *haul) put(ctx context.Context, tx store.Tx, have map[sandarbh.SourceID]sandarbh.Source) (r Received, err error) {
	for _, raw := range h.raws {
		if err := tx.PutRaw(ctx, raw); err != nil {
			return r, err
		}
	}
	for i := range h.docs {
		doc := &h.docs[i]
		if err := ctx.Err(); err != nil {
			return r, err
		}
		if doc.Source == "" {
			if err := source(ctx, tx, doc, have); err != nil {
				return r, err
			}
		}
		id, fresh, err := tx.PutDocument(ctx, doc, Day(doc))
		if err != nil {
			return r, err
		}
		r.Documents = append(r.Documents, id)
		if fresh {
			r.New++
			if doc.Published.IsZero() && doc.Fault == "" {
				r.Undated++
			}
		}
	}
	return r, nil
}

// source gives a document its publisher as source, kept if it is new or has another tier than before; one that is read by
// itself keeps the tier that it came with.
func source(ctx context.Context, tx store.Tx, doc *sandarbh.Document, have map[sandarbh.SourceID]sandarbh.Source) error {
	now := sourceOf(doc)
	doc.Source = now.ID
	src, known := have[now.ID]
	switch {
	case !known:
		src = now
		src.LastRead = doc.Fetched
	case src.Kind != now.Kind || src.Tier == now.Tier:
		return nil
	}
	src.Tier = now.Tier
	have[src.ID] = src
	return tx.PutSource(ctx, src)
}

// Page names the page that a document is a version of: its address, or the name that its file gave it.
func Page(doc *sandarbh.Document) sandarbh.DocumentID {
	derived := doc.ID == "" || len(doc.ID) == 13 && strings.HasPrefix(string(doc.ID), "d")
	if doc.URL == "" || !derived {
		return doc.ID
	}
	sum := sha256.Sum256([]byte(doc.URL))
	return sandarbh.DocumentID("d" + hex.EncodeToString(sum[:6]))
}

// sourceOf is the source of a document that came in a file: its publisher.
func sourceOf(doc *sandarbh.Document) sandarbh.Source {
	if doc.Publisher == "" {
		return sandarbh.Source{ID: "files", Name: "Files", Kind: "file", Enabled: true, Sample: doc.Sample}
	}
	return sandarbh.Source{
		ID: sandarbh.SourceID(Slug(doc.Publisher)), Name: doc.Publisher, Kind: "file", Publisher: doc.Publisher,
		Tier: doc.Tier, Enabled: true, Sample: doc.Sample,
	}
}

// Remove takes a document's page out, or all pages of a source and the source. It returns an error wrapping
// [sandarbh.ErrNotFound] if there is neither.
func (n *Newsroom) Remove(ctx context.Context, id string) (pages int, err error) {
	filed, err := n.Store.Filed(ctx, store.Filter{})
	if err != nil {
		return 0, err
	}
	var out []sandarbh.DocumentID
	for _, f := range filed {
		if string(f.Page) == id || string(f.Document.ID) == id || string(f.Document.Source) == id {
			out = append(out, f.Page)
		}
	}
	sources, err := n.Store.Sources(ctx)
	if err != nil {
		return 0, err
	}
	source := slices.ContainsFunc(sources, func(s sandarbh.Source) bool { return string(s.ID) == id })
	if len(out) == 0 && !source {
		return 0, fmt.Errorf("document or source %q: %w", id, sandarbh.ErrNotFound)
	}
	err = n.Store.Update(ctx, func(tx store.Tx) error {
		for _, page := range out {
			if err := tx.RemovePage(ctx, page); err != nil && !errors.Is(err, sandarbh.ErrNotFound) {
				return err
			}
		}
		if source {
			return tx.RemoveSource(ctx, sandarbh.SourceID(id))
		}
		return nil
	})
	return len(out), err
}

package newsroom

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"time"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
	"github.com/sandarbh/sandarbh/internal/intake/fetch"
	"github.com/sandarbh/sandarbh/internal/intake/page"
	"github.com/sandarbh/sandarbh/internal/store"
)

const (
	readEvery = 30 * time.Minute // a source that does not say how often
	pagesMost = 40               // pages behind the items of one reading of a feed; the rest come next time
)

// ErrNoAddresses says that this newsroom brings nothing from addresses.
var ErrNoAddresses = errors.New("addresses are not read here")

// Due returns the sources that are switched on and to be read now.
func (n *Newsroom) Due(ctx context.Context) ([]store.Unit, error) {
	sources, err := n.Store.Sources(ctx)
	if err != nil || n.Get == nil {
		return nil, err
	}
	var out []store.Unit
	for _, s := range sources {
		if s.Enabled && s.Kind != "file" && s.Address != "" && !n.Now().Before(s.NextDue) {
			out = append(out, store.Unit{Step: store.StepFetch, Key: string(s.ID)})
		}
	}
	return out, nil
}

// source returns a source by its ID.
func (n *Newsroom) source(ctx context.Context, id sandarbh.SourceID) (sandarbh.Source, error) {
	sources, err := n.Store.Sources(ctx)
	if err != nil {
		return sandarbh.Source{}, err
	}
	i := slices.IndexFunc(sources, func(s sandarbh.Source) bool { return s.ID == id })
	if i < 0 {
		return sandarbh.Source{}, fmt.Errorf("source %q: %w", id, sandarbh.ErrNotFound)
	}
	return sources[i], nil
}

// fetch reads a source once. Whatever comes of it is kept: documents, or the fault with its remedy, and when to
// come again.
func (n *Newsroom) fetch(ctx context.Context, id sandarbh.SourceID) (store.Save, error) {
	src, err := n.source(ctx, id)
	if err != nil {
		return nil, err
	}
	if n.Get == nil {
		return nil, ErrNoAddresses
	}
	have, err := n.sources(ctx)
	if err != nil {
		return nil, err
	}
	h, err := n.bring(ctx, &src)
	if ctx.Err() != nil {
		return nil, ctx.Err()
	}
	if err != nil {
		src.Failures++
		var after time.Duration
		src.Fault, src.Remedy, after = fault(err)
		src.NextDue = n.Now().UTC().Add(fetch.Backoff(src.Failures, after))
	} else {
		src.Failures, src.Fault, src.Remedy = 0, "", ""
		src.LastRead = n.Now().UTC()
		src.NextDue = src.LastRead.Add(cmp.Or(src.Every, readEvery))
	}
	return func(ctx context.Context, tx store.Tx) error {
		if _, err := h.put(ctx, tx, have); err != nil {
			return err
		}
		return tx.PutSource(ctx, src)
	}, nil
}

// fault is what a person reads of an error of fetching or reading.
func fault(err error) (cause, remedy string, after time.Duration) {
	var f *fetch.Fault
	var r *intake.Fault
	switch {
	case errors.As(err, &f):
		return f.Cause, f.Remedy, f.After
	case errors.As(err, &r):
		return r.Cause, r.Remedy, 0
	}
	return err.Error(), "try again later", 0
}

// bring reads a source's address, and the pages behind the items of a feed that have no text of their own.
func (n *Newsroom) bring(ctx context.Context, src *sandarbh.Source) (h haul, err error) {
	h.tiers = n.Tiers
	resp, err := n.Get(ctx, fetch.Request{URL: src.Address, ETag: src.ETag, LastModified: src.LastModified, Page: src.Kind == "page"})
	if err != nil {
		return h, err
	}
	src.ETag, src.LastModified = resp.ETag, resp.LastModified
	if resp.Moved != "" {
		src.Address = resp.Moved
	}
	if resp.Unchanged {
		return h, nil
	}
	docs, raw, err := n.readResponse(resp, src.ID)
	h.raws = append(h.raws, raw)
	if err != nil && len(docs) == 0 {
		return h, err
	}
	for i := range docs {
		docs[i].Tier = cmp.Or(src.Tier, docs[i].Tier)
		docs[i].Publisher = cmp.Or(src.Publisher, docs[i].Publisher)
	}
	return n.behind(ctx, h, raw, docs)
}

func (n *Newsroom) readResponse(resp fetch.Response, source sandarbh.SourceID) ([]sandarbh.Document, store.Raw, error) {
	raw, err := n.bytes(Item{Name: resp.URL, Data: resp.Body, URL: resp.URL, Source: source})
	if err != nil {
		return nil, raw, err
	}
	docs, err := n.Rooms.Read(resp.URL, resp.Body, resp.URL)
	return docs, raw, err
}

// behind replaces the items of a feed that are only summaries by the pages that they lead to. A page that cannot
// be read leaves its item as it is; one that is known already is not asked for again.
func (n *Newsroom) behind(ctx context.Context, h haul, raw store.Raw, docs []sandarbh.Document) (haul, error) {
	asked := 0
	for _, doc := range docs {
		if !doc.Truncated || doc.URL == "" || doc.URL == raw.URL || asked == pagesMost {
			h.take(raw, []sandarbh.Document{doc})
			continue
		}
		known, err := n.Store.Documents(ctx, []sandarbh.DocumentID{Page(&doc)})
		if err != nil {
			return h, err
		}
		if len(known) > 0 {
			continue
		}
		asked++
		resp, err := n.Get(ctx, fetch.Request{URL: doc.URL, Page: true})
		if err != nil {
			h.take(raw, []sandarbh.Document{doc})
			continue
		}
		pages, pageRaw, err := n.readResponse(resp, raw.Source)
		if err != nil || len(pages) != 1 {
			h.take(raw, []sandarbh.Document{doc})
			continue
		}
		p := pages[0]
		p.URL = cmp.Or(p.URL, doc.URL)
		p.Title = cmp.Or(p.Title, doc.Title)
		p.Publisher, p.Tier = cmp.Or(doc.Publisher, p.Publisher), cmp.Or(doc.Tier, p.Tier)
		if p.Published.IsZero() {
			p.Published, p.Time = doc.Published, doc.Time
		}
		h.raws = append(h.raws, pageRaw)
		h.take(pageRaw, []sandarbh.Document{p})
	}
	return h, nil
}

// ReceiveAddress reads an address once: a page becomes a document, a feed a source that is read from now on. A page
// without an article that announces a feed leads to that.
func (n *Newsroom) ReceiveAddress(ctx context.Context, address string) (Received, error) {
	if n.Get == nil {
		return Received{}, ErrNoAddresses
	}
	resp, err := n.Get(ctx, fetch.Request{URL: address, Page: true})
	if err != nil {
		return Received{Fault: err}, ctx.Err()
	}
	kind, err := intake.Sniff(resp.URL, resp.Body)
	if err == nil && kind == intake.KindFeed {
		return n.subscribe(ctx, address)
	}
	r, err := n.Receive(ctx, Item{Name: resp.URL, Data: resp.Body, URL: resp.URL})
	if err != nil || r.Fault == nil {
		return r, err
	}
	if a, err := page.Extract(resp.Body, resp.URL); err != nil && len(a.Feeds) > 0 {
		return n.subscribe(ctx, a.Feeds[0])
	}
	return r, nil
}

// subscribe makes a feed a source, and reads it.
func (n *Newsroom) subscribe(ctx context.Context, address string) (Received, error) {
	src := sandarbh.Source{ID: feedID(address), Name: address, Address: address, Kind: "feed", Enabled: true}
	if old, err := n.source(ctx, src.ID); err == nil {
		src = old
		src.Enabled = true
	}
	if err := n.Store.Update(ctx, func(tx store.Tx) error { return tx.PutSource(ctx, src) }); err != nil {
		return Received{}, err
	}
	save, err := n.fetch(ctx, src.ID)
	if err != nil {
		return Received{}, err
	}
	if err := n.Store.Update(ctx, func(tx store.Tx) error { return save(ctx, tx) }); err != nil {
		return Received{}, err
	}
	filed, err := n.Store.Filed(ctx, store.Filter{Source: src.ID})
	if err != nil {
		return Received{}, err
	}
	var r Received
	for _, f := range filed {
		r.Documents = append(r.Documents, f.Document.ID)
	}
	now, err := n.source(ctx, src.ID)
	if err == nil && now.Fault != "" {
		r.Fault = &intake.Fault{Source: address, Cause: now.Fault, Remedy: now.Remedy}
	}
	return r, err
}

// feedID names a feed by its host and path.
func feedID(address string) sandarbh.SourceID {
	u, err := url.Parse(address)
	if err != nil {
		return sandarbh.SourceID(Slug(address))
	}
	return sandarbh.SourceID(Slug(u.Host + " " + u.Path + " " + u.RawQuery))
}

// Switch turns a source on or off. One that is turned on is due at once.
func (n *Newsroom) Switch(ctx context.Context, id sandarbh.SourceID, on bool) error {
	src, err := n.source(ctx, id)
	if err != nil {
		return err
	}
	src.Enabled, src.NextDue = on, time.Time{}
	return n.Store.Update(ctx, func(tx store.Tx) error { return tx.PutSource(ctx, src) })
}

// ReadNow makes a source due.
func (n *Newsroom) ReadNow(ctx context.Context, id sandarbh.SourceID) error {
	src, err := n.source(ctx, id)
	if err != nil {
		return err
	}
	return n.Switch(ctx, id, src.Enabled)
}

// Offer adds the sources of a catalogue that are not there yet, switched off.
func (n *Newsroom) Offer(ctx context.Context, sources []sandarbh.Source) error {
	have, err := n.sources(ctx)
	if err != nil {
		return err
	}
	return n.Store.Update(ctx, func(tx store.Tx) error {
		for _, s := range sources {
			if _, ok := have[s.ID]; ok {
				continue
			}
			s.Enabled = false
			if err := tx.PutSource(ctx, s); err != nil {
				return err
			}
		}
		return nil
	})
}

package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strconv"
	"syscall"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/data"
	"github.com/sandarbh/sandarbh/internal/desk"
	"github.com/sandarbh/sandarbh/internal/intake/catalogue"
	"github.com/sandarbh/sandarbh/internal/newsroom"
	"github.com/sandarbh/sandarbh/internal/site"
	"github.com/sandarbh/sandarbh/internal/store/queue"
)

func serveCommand(a *app) *cobra.Command {
	var demo bool
	c := &cobra.Command{
		Use:   "serve",
		Short: "Serve the site, and work through what waits",
		Long: `Serve shows the editions, notes and documents on the address of --listen, and works in the background
through all that waits. With --demo it makes an edition from the sample documents that ship, in a data
folder of its own.`,
		Example: "  sandarbh serve --demo",
		Args:    between(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if demo && !c.Flags().Changed("data") {
				a.settings.Data = filepath.Join(a.settings.Data, "demo")
			}
			listener, err := listen(c.Context(), a.settings.Listen)
			if err != nil {
				return err
			}
			defer listener.Close()
			return a.with(c, func(k *kept) error { return a.serve(c, k, listener, demo) })
		},
	}
	c.Flags().BoolVar(&demo, "demo", false, "serve the sample documents that ship")
	settingFlags(c.Flags(), "listen", "base")
	return c
}

// listen takes the address, or says who to ask for another.
func listen(ctx context.Context, address string) (net.Listener, error) {
	var lc net.ListenConfig
	l, err := lc.Listen(ctx, "tcp", address)
	switch {
	case err == nil:
		return l, nil
	case errors.Is(err, syscall.EADDRINUSE):
		return nil, &told{address + " is in use", "sandarbh serve --listen " + next(address), err}
	case errors.Is(err, syscall.EACCES):
		return nil, &told{address + " may not be served on by this user", "sandarbh serve --listen 127.0.0.1:8080", err}
	}
	return nil, &told{address + " is no address to serve on", "sandarbh serve --listen 127.0.0.1:8080", err}
}

// next is the address with the port after.
func next(address string) string {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return "127.0.0.1:8081"
	}
	n, err := strconv.Atoi(port)
	if err != nil || n >= 65535 {
		n = 8080
	}
	return net.JoinHostPort(host, strconv.Itoa(n+1))
}

// serve wires the site and runs it beside the work until the context ends.
func (a *app) serve(c *cobra.Command, k *kept, listener net.Listener, demo bool) (err error) {
	g, ctx := errgroup.WithContext(c.Context())
	if err := k.fill(ctx, demo); err != nil {
		return err
	}
	units, err := k.Waiting(ctx)
	if err != nil {
		return err
	}
	work, err := queue.Start(context.WithoutCancel(ctx), k.db, queue.Work{Next: k.Waiting, Do: k.Do}, a.log)
	if err != nil {
		return err
	}
	run := func(f func(context.Context)) { g.Go(func() error { f(ctx); return nil }) }
	handler, err := a.site(k, demo, work.Wake, newsroom.NewLots(k.Newsroom, run, work.Wake))
	if err != nil {
		return err
	}
	c.PrintErrf("Serving %s on http://%s; Ctrl-C ends it\n", a.settings.Data, listener.Addr())
	if len(units) > 0 {
		c.PrintErrln("Notes are being made; the pages show each as it is done")
	}
	g.Go(func() error { return site.Serve(ctx, listener, handler) })
	g.Go(func() error {
		<-ctx.Done()
		last, cancel := context.WithTimeout(context.WithoutCancel(ctx), lastUnit)
		defer cancel()
		return work.Stop(last)
	})
	if err := g.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		return err
	}
	return nil
}

// site wires the site over what is kept.
func (a *app) site(k *kept, demo bool, wake func(context.Context) error, adder site.Adder) (site.Handler, error) {
	zone, err := time.LoadLocation("Asia/Kolkata")
	if err != nil {
		return nil, fmt.Errorf("time zone: %w", err)
	}
	d := a.desk(k, wake)
	return site.New(site.Options{
		Shelf: d, Editor: d, Listener: d, Adder: adder,
		Topics: a.profile.Tree(), Exam: a.profile.Title,
		Now: time.Now, Zone: zone, Log: a.log, Base: a.settings.Base,
		Metrics: promhttp.HandlerFor(k.metrics(), promhttp.HandlerOpts{}), Version: version(), Sample: demo,
	})
}

// lastUnit is how long the unit in hand may take when the server ends; it is done once more otherwise.
const lastUnit = 5 * time.Second

// fill puts what ships into the data folder: the documents of the demo, or the catalogue of sources.
func (k *kept) fill(ctx context.Context, demo bool) error {
	if demo {
		return k.addDemo(ctx)
	}
	text, err := data.Read("sources/catalogue.json")
	if err != nil {
		return err
	}
	entries, err := catalogue.Load(text)
	if err != nil {
		return err
	}
	sources := make([]sandarbh.Source, len(entries))
	for i, e := range entries {
		sources[i] = e.Source
	}
	return k.Offer(ctx, sources)
}

// desk wires the desk over what is kept.
func (a *app) desk(k *kept, changed func(context.Context) error) *desk.Desk {
	return desk.New(k.Store, a.glossary, a.profile.Tree(), time.Now, changed)
}

// addDemo receives the documents that ship. Those that are there already stay as they are.
func (k *kept) addDemo(ctx context.Context) error {
	names, err := data.Names("demo", ".jsonl")
	if err != nil {
		return err
	}
	for _, name := range names {
		text, err := data.Read(name)
		if err != nil {
			return err
		}
		r, err := k.Receive(ctx, newsroom.Item{Name: name, Data: text, Sample: true})
		if err = errors.Join(err, r.Fault); err != nil {
			return fmt.Errorf("demo: %w", err)
		}
	}
	return nil
}

// metrics counts what is kept, at each asking.
func (k *kept) metrics() *prometheus.Registry {
	r := prometheus.NewRegistry()
	r.MustRegister(collectors.NewGoCollector(), collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}), rowsKept{k})
	return r
}

// rowsKept collects the numbers of rows.
type rowsKept struct{ k *kept }

var rowsDesc = prometheus.NewDesc("sandarbh_rows", "Rows kept, by what they are.", []string{"thing"}, nil)

// Describe sends the one description.
func (rowsKept) Describe(ch chan<- *prometheus.Desc) { ch <- rowsDesc }

// Collect counts.
func (r rowsKept) Collect(ch chan<- prometheus.Metric) {
	n, err := r.k.Store.Counts(context.Background())
	if err != nil {
		ch <- prometheus.NewInvalidMetric(rowsDesc, err)
		return
	}
	for _, row := range []struct {
		thing string
		n     int
	}{
		{"source", n.Sources},
		{"document", n.Documents},
		{"version", n.Versions},
		{"story", n.Stories},
		{"note", n.Notes},
		{"edition", n.Editions},
		{"refused", n.Refused},
	} {
		ch <- prometheus.MustNewConstMetric(rowsDesc, prometheus.GaugeValue, float64(row.n), row.thing)
	}
}

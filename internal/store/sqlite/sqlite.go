// Package sqlite keeps the store's rows in one SQLite file.
//
// [Open] brings the schema up to date and returns a [DB], which is a store.Store. Statements are written in
// the portable form ($1 placeholders, ON CONFLICT, integers for times and booleans); what only SQLite knows
// is the full text of words.go and the pragmas here. One connection writes, several read: with WAL a reader
// never waits for the writer.
package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"runtime"
	"strings"

	"github.com/pressly/goose/v3"
	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/store"
)

//go:embed migrations/*.sql
var migrations embed.FS

// DB is a store in one SQLite file.
type DB struct {
	write  *sql.DB // one connection, its transactions take the lock at their start
	read   *sql.DB
	reader store.Reader
}

var _ store.Store = (*DB)(nil)

// Open opens the file, makes it where there is none, and walks its schema forward. Words that another version of the
// reader has read are read anew, which takes some milliseconds a document.
func Open(ctx context.Context, path string, reader store.Reader) (*DB, error) {
	db, err := connect(path)
	if err != nil {
		return nil, err
	}
	db.reader = reader
	if err := db.migrate(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	if err := db.reread(ctx); err != nil {
		return nil, errors.Join(err, db.Close())
	}
	return db, nil
}

func connect(path string) (*DB, error) {
	write, err := sql.Open("sqlite", dsn(path, "immediate"))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, err)
	}
	write.SetMaxOpenConns(1)
	read, err := sql.Open("sqlite", dsn(path, "deferred"))
	if err != nil {
		return nil, errors.Join(fmt.Errorf("open %s: %w", path, err), write.Close())
	}
	read.SetMaxOpenConns(2 * runtime.GOMAXPROCS(0))
	read.SetMaxIdleConns(2 * runtime.GOMAXPROCS(0))
	return &DB{write: write, read: read}, nil
}

// dsn names the file with the pragmas that every connection sets. Without txlock=immediate, transactions
// that read and then write fail when eight of them run at once.
func dsn(path, txlock string) string {
	q := url.Values{
		"_pragma": {"journal_mode(WAL)", "busy_timeout(5000)", "foreign_keys(1)", "synchronous(FULL)"},
		"_txlock": {txlock},
	}
	return "file:" + (&url.URL{Path: path}).EscapedPath() + "?" + q.Encode()
}

// migrate walks the schema from where the file stands to the last migration.
func (db *DB) migrate(ctx context.Context) error {
	files, err := fs.Sub(migrations, "migrations")
	if err != nil {
		return fmt.Errorf("embedded migrations: %w", err)
	}
	p, err := goose.NewProvider(goose.DialectSQLite3, db.write, files)
	if err != nil {
		return fmt.Errorf("read migrations: %w", err)
	}
	if _, err := p.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	return nil
}

// Writer returns the connection that writes, for the queue, whose rows lie in the same file.
func (db *DB) Writer() *sql.DB { return db.write }

// Close waits for what runs and closes the file.
func (db *DB) Close() error {
	return errors.Join(db.read.Close(), db.write.Close())
}

// Update runs f in one write transaction.
func (db *DB) Update(ctx context.Context, f func(store.Tx) error) (err error) {
	tx, err := db.write.BeginTx(ctx, nil)
	if err != nil {
		return fmt.Errorf("begin: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, ignoreDone(tx.Rollback()))
		}
	}()
	if err := db.In(ctx, tx, f); err != nil {
		return err
	}
	if err := tx.Commit(); err != nil {
		return fmt.Errorf("commit: %w", err)
	}
	return nil
}

// ignoreDone drops the error of a transaction that a cancelled context has ended already.
func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// Tx is a write transaction.
type Tx struct {
	tx      *prepared
	reader  store.Reader
	tallies map[store.Collection]*tally
}

// In runs f in a transaction that somebody else commits: the queue, together with a job.
func (db *DB) In(ctx context.Context, tx *sql.Tx, f func(store.Tx) error) error {
	t := Tx{&prepared{tx: tx, by: map[string]*sql.Stmt{}}, db.reader, map[store.Collection]*tally{}}
	if err := f(t); err != nil {
		return err
	}
	return t.putTallies(ctx)
}

// prepared is a transaction that prepares each statement once: a batch runs the same ones for every document and every
// block of it. They end with the transaction.
type prepared struct {
	tx *sql.Tx
	by map[string]*sql.Stmt
}

func (p *prepared) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if s, ok := p.by[query]; ok {
		return s, nil
	}
	s, err := p.tx.PrepareContext(ctx, query)
	if err == nil {
		p.by[query] = s
	}
	return s, err
}

func (p *prepared) ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error) {
	s, err := p.statement(ctx, query) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return nil, err
	}
	return s.ExecContext(ctx, args...)
}

func (p *prepared) QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error) {
	s, err := p.statement(ctx, query) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return nil, err
	}
	return s.QueryContext(ctx, args...)
}

func (p *prepared) QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row {
	s, err := p.statement(ctx, query) //nolint:sqlclosecheck // the end of the transaction closes it
	if err != nil {
		return p.tx.QueryRowContext(ctx, query, args...) // a row is the only one that can hold the error
	}
	return s.QueryRowContext(ctx, args...)
}

var _ store.Tx = Tx{}

func (t Tx) exec(ctx context.Context, what, query string, args ...any) error {
	if _, err := t.tx.ExecContext(ctx, query, args...); err != nil {
		return fmt.Errorf("%s: %w", what, err)
	}
	return nil
}

// querier is a pool or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

// collect runs a query and scans every row.
func collect[T any](ctx context.Context, q querier, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// column scans rows of one column.
func column[T any](rows *sql.Rows) (v T, err error) {
	err = rows.Scan(&v)
	return v, err
}

// missing turns "no rows" into the error that callers know.
func missing(err error, what string, id any) error {
	if errors.Is(err, sql.ErrNoRows) {
		return fmt.Errorf("%s %v: %w", what, id, sandarbh.ErrNotFound)
	}
	if err != nil {
		return fmt.Errorf("%s %v: %w", what, id, err)
	}
	return nil
}

// list returns "$from, $from+1, …" for n values: the one text that is built for a statement.
func list(from, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "$%d", from+i)
	}
	return b.String()
}

// anys makes arguments of ids.
func anys[T ~string](ids []T) []any {
	out := make([]any, len(ids))
	for i, id := range ids {
		out[i] = string(id)
	}
	return out
}

package sqlite

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// NotesBy returns the latest versions of the notes that a link reaches.
func (db *DB) NotesBy(ctx context.Context, link sandarbh.Link, offset, limit int) ([]*sandarbh.Note, int, error) {
	from, id := `
		FROM note_links l
		JOIN notes n ON n.id = l.note
		WHERE l.kind = $1 AND l.link = $2 AND n.latest = 1 AND n.hidden = 0`, link.ID
	if link.Kind == sandarbh.LinkStory {
		from = `
		FROM notes n
		WHERE $1 = 'story' AND n.story = $2 AND n.latest = 1 AND n.hidden = 0`
	}
	var total int
	if err := db.read.QueryRowContext(ctx, `SELECT COUNT(*)`+from, string(link.Kind), id).Scan(&total); err != nil {
		return nil, 0, fmt.Errorf("notes by %s %s: %w", link.Kind, link.ID, err)
	}
	notes, err := collect(ctx, db.read, note, `SELECT n.body`+from+`
		ORDER BY n.day DESC, n.relevance DESC, n.id
		LIMIT $3 OFFSET $4`, string(link.Kind), id, limit, offset)
	if err != nil {
		return nil, 0, fmt.Errorf("notes by %s %s: %w", link.Kind, link.ID, err)
	}
	return notes, total, nil
}

// CountNotes returns how many notes each link of a kind reaches.
func (db *DB) CountNotes(ctx context.Context, kind sandarbh.LinkKind) (map[string]int, error) {
	out, err := counted(ctx, db.read, `
		SELECT l.link, COUNT(*)
		FROM note_links l
		JOIN notes n ON n.id = l.note
		WHERE l.kind = $1 AND n.latest = 1 AND n.hidden = 0
		GROUP BY l.link`, string(kind))
	if err != nil {
		return nil, fmt.Errorf("count notes by %s: %w", kind, err)
	}
	return out, nil
}

// CountNotesIn returns how many notes each group of links of a kind reaches.
func (db *DB) CountNotesIn(ctx context.Context, kind sandarbh.LinkKind, groups map[string][]string) (map[string]int, error) {
	var values strings.Builder
	args := []any{string(kind)}
	for _, name := range slices.Sorted(maps.Keys(groups)) {
		for _, link := range groups[name] {
			if len(args) > 1 {
				values.WriteString(", ")
			}
			fmt.Fprintf(&values, "($%d, $%d)", len(args)+1, len(args)+2)
			args = append(args, name, link)
		}
	}
	if len(args) == 1 {
		return map[string]int{}, nil
	}
	out, err := counted(ctx, db.read, `
		WITH members (name, link) AS (VALUES `+values.String()+`)
		SELECT m.name, COUNT(DISTINCT l.note)
		FROM members m
		JOIN note_links l ON l.kind = $1 AND l.link = m.link
		JOIN notes n ON n.id = l.note
		WHERE n.latest = 1 AND n.hidden = 0
		GROUP BY m.name`, args...)
	if err != nil {
		return nil, fmt.Errorf("count notes by groups of %s: %w", kind, err)
	}
	return out, nil
}

// counted makes a map of rows of a name and a number.
func counted(ctx context.Context, q querier, query string, args ...any) (map[string]int, error) {
	type count struct {
		name string
		n    int
	}
	counts, err := collect(ctx, q, func(rows *sql.Rows) (c count, err error) {
		err = rows.Scan(&c.name, &c.n)
		return c, err
	}, query, args...)
	if err != nil {
		return nil, err
	}
	out := make(map[string]int, len(counts))
	for _, c := range counts {
		out[c.name] = c.n
	}
	return out, nil
}

const nearest = 30 // notes looked at for each way of being related

// Related returns what is near to a note: a name that both are about counts before a topic, what is
// nearer in time before what is not.
func (db *DB) Related(ctx context.Context, id sandarbh.NoteID, limit int) ([]sandarbh.Relation, error) {
	var out []sandarbh.Relation
	seen := map[sandarbh.NoteID]bool{id: true}
	for _, way := range []sandarbh.LinkKind{sandarbh.LinkEntity, sandarbh.LinkTopic} {
		near, err := collect(ctx, db.read, func(rows *sql.Rows) (r sandarbh.Relation, err error) {
			r.Link.Kind = way
			err = rows.Scan(&r.Note, &r.Link.ID, &r.Name)
			return r, err
		}, `
			SELECT o.note, l.link, l.name
			FROM note_links l
			JOIN note_links o ON o.kind = l.kind AND o.link = l.link AND o.note <> l.note
			JOIN notes n ON n.id = o.note AND n.latest = 1 AND n.hidden = 0
			JOIN notes m ON m.id = l.note AND m.story <> n.story
			WHERE l.note = $1 AND l.kind = $2
			ORDER BY l.weight DESC, l.link, ABS(n.day - m.day), o.weight DESC, o.note
			LIMIT $3`, string(id), string(way), nearest)
		if err != nil {
			return nil, fmt.Errorf("notes related to %s: %w", id, err)
		}
		for _, r := range near {
			if !seen[r.Note] && len(out) < limit {
				seen[r.Note] = true
				out = append(out, r)
			}
		}
	}
	return out, nil
}

// FoundTerms returns the definitions that documents gave.
func (db *DB) FoundTerms(ctx context.Context) ([]sandarbh.TermNote, error) {
	out, err := collect(ctx, db.read, func(rows *sql.Rows) (sandarbh.TermNote, error) {
		s, err := column[string](rows)
		if err != nil {
			return sandarbh.TermNote{}, err
		}
		return noun[sandarbh.TermNote](s)
	}, `
		SELECT f.body
		FROM found_terms f
		JOIN notes n ON n.id = f.note AND n.latest = 1 AND n.hidden = 0
		ORDER BY f.name, f.note`)
	if err != nil {
		return nil, fmt.Errorf("found terms: %w", err)
	}
	return out, nil
}

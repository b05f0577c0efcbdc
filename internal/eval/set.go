package eval

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
)

// Set is a file, a folder or an archive (tar.gz) of cases. The names of its files are relative to its folder; a name
// may lead out of it ("../pib/a.jsonl"), and what lies there in an archive is found too. Bytes that gzip packed are
// unpacked, and ".gz" at the end of a name may be left out.
type Set struct {
	Name string // of the file or folder, without its endings: "allsides-val"

	folder string // that names are relative to
	file   string // the set itself where it is one file, else ""

	mu     sync.Mutex
	packed map[string]map[string][]byte // files of archives, by the folder that the archive stands for
}

const packedEnding = ".tar.gz"

// Open opens a set. It returns the error of the file system if there is none.
func Open(name string) (*Set, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if name, err = filepath.Abs(name); err != nil {
		return nil, err
	}
	s := &Set{folder: name, packed: map[string]map[string][]byte{}}
	switch {
	case info.IsDir():
	case strings.HasSuffix(name, packedEnding):
		s.folder = strings.TrimSuffix(name, packedEnding)
		if s.packed[s.folder], err = unpack(name); err != nil {
			return nil, err
		}
	default:
		s.folder, s.file = filepath.Split(name)
	}
	base := filepath.Base(name)
	for _, ending := range []string{packedEnding, ".gz", ".jsonl", ".tsv"} {
		base = strings.TrimSuffix(base, ending)
	}
	s.Name = base
	return s, nil
}

// unpack reads the files of an archive. A folder that holds them all is left out of their names.
func unpack(name string) (map[string][]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", name, err)
	}
	files := map[string][]byte{}
	tops := map[string]bool{}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("unpack %s: %w", name, err)
		}
		if h.Typeflag != tar.TypeReg {
			continue
		}
		data, err := io.ReadAll(r)
		if err != nil {
			return nil, fmt.Errorf("unpack %s: %s: %w", name, h.Name, err)
		}
		at := strings.TrimPrefix(path.Clean("/"+h.Name), "/")
		top, _, _ := strings.Cut(at, "/")
		tops[top] = true
		files[at] = data
	}
	if len(tops) != 1 {
		return files, nil
	}
	out := make(map[string][]byte, len(files))
	for at, data := range files {
		_, rest, _ := strings.Cut(at, "/")
		out[rest] = data
	}
	return out, nil
}

// Read returns the bytes of a file of the set.
func (s *Set) Read(name string) ([]byte, error) {
	full := filepath.Join(s.folder, filepath.FromSlash(name))
	for _, at := range []string{full, full + ".gz"} {
		data, err := s.find(at)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, err
		}
		return gunzip(at, data)
	}
	return nil, &fs.PathError{Op: "open", Path: full, Err: fs.ErrNotExist}
}

// find returns a file of an archive or of a folder.
func (s *Set) find(full string) ([]byte, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for folder := filepath.Dir(full); folder != filepath.Dir(folder); folder = filepath.Dir(folder) {
		files, ok := s.packed[folder]
		if !ok {
			var err error
			if files, err = unpack(folder + packedEnding); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return nil, err
			}
			s.packed[folder] = files // nil: there is no archive
		}
		rest, err := filepath.Rel(folder, full)
		if err != nil {
			return nil, err
		}
		if data, ok := files[filepath.ToSlash(rest)]; ok {
			return data, nil
		}
	}
	return os.ReadFile(full)
}

func gunzip(name string, data []byte) ([]byte, error) {
	if len(data) < 2 || data[0] != 0x1f || data[1] != 0x8b {
		return data, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", name, err)
	}
	out, err := io.ReadAll(z)
	if err != nil {
		return nil, fmt.Errorf("unpack %s: %w", name, err)
	}
	return out, nil
}

// Files lists the names of the set's files that match a pattern of [path.Match], sorted. The pattern may lead out of
// the set's folder, into folders but not into archives.
func (s *Set) Files(pattern string) ([]string, error) {
	var out []string
	for name := range s.packed[s.folder] {
		if ok, err := path.Match(pattern, name); err != nil {
			return nil, err
		} else if ok {
			out = append(out, name)
		}
	}
	found, err := filepath.Glob(filepath.Join(s.folder, filepath.FromSlash(pattern)))
	if err != nil {
		return nil, err
	}
	for _, full := range found {
		rel, err := filepath.Rel(s.folder, full)
		if err != nil {
			return nil, err
		}
		out = append(out, filepath.ToSlash(rel))
	}
	slices.Sort(out)
	return out, nil
}

// main is the name of the file of cases: the set itself, or the one file of a folder with a name like pattern.
func (s *Set) main(pattern string) (string, error) {
	if s.file != "" {
		return s.file, nil
	}
	var all []string
	for _, p := range []string{pattern, pattern + ".gz"} {
		names, err := s.Files(p)
		if err != nil {
			return "", err
		}
		all = append(all, names...)
	}
	if len(all) != 1 {
		return "", fmt.Errorf("%s holds %d files %s: name one", s.folder, len(all), pattern)
	}
	return all[0], nil
}

// lines reads a file of JSON Lines.
func lines[T any](s *Set, name string) ([]T, error) {
	data, err := s.Read(name)
	if err != nil {
		return nil, err
	}
	var out []T
	n := 0
	for l := range bytes.Lines(data) {
		n++
		if l = bytes.TrimSpace(l); len(l) == 0 {
			continue
		}
		var v T
		if err := json.Unmarshal(bytes.ReplaceAll(l, []byte(": NaN"), []byte(": null")), &v); err != nil {
			return nil, fmt.Errorf("%s line %d: %w", name, n, err)
		}
		out = append(out, v)
	}
	return out, nil
}

// cases reads the set's own file of JSON Lines.
func cases[T any](s *Set, pattern string) ([]T, error) {
	name, err := s.main(pattern)
	if err != nil {
		return nil, err
	}
	return lines[T](s, name)
}

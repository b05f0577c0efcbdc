// Package blob keeps raw bytes in a folder under their SHA-256: what was fetched stays as it was, and the
// same bytes lie there once.
package blob

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/sandarbh/sandarbh"
)

// Folder is where the bytes lie, in subfolders by the first two digits of their hash.
type Folder string

// Put keeps bytes and returns their hash. A crash leaves either the whole file or none under the hash.
func (f Folder) Put(data []byte) (string, error) {
	sum := sha256.Sum256(data)
	name := hex.EncodeToString(sum[:])
	path := f.path(name)
	if _, err := os.Stat(path); err == nil {
		return name, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return "", fmt.Errorf("keep bytes: %w", err)
	}
	tmp, err := os.CreateTemp(filepath.Dir(path), "new-*")
	if err != nil {
		return "", fmt.Errorf("keep bytes: %w", err)
	}
	_, err = tmp.Write(data)
	err = errors.Join(err, tmp.Sync(), tmp.Close())
	if err == nil {
		err = os.Rename(tmp.Name(), path)
	}
	if err != nil {
		return "", fmt.Errorf("keep bytes: %w", errors.Join(err, os.Remove(tmp.Name())))
	}
	return name, nil
}

// Get returns the bytes of a hash. It returns an error wrapping [sandarbh.ErrNotFound] if there are none,
// and refuses bytes that the hash does not fit.
func (f Folder) Get(name string) ([]byte, error) {
	if len(name) != 2*sha256.Size {
		return nil, fmt.Errorf("bytes %q: %w", name, sandarbh.ErrNotFound)
	}
	data, err := os.ReadFile(f.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("bytes %s: %w", name, sandarbh.ErrNotFound)
	}
	if err != nil {
		return nil, fmt.Errorf("bytes: %w", err)
	}
	if sum := sha256.Sum256(data); hex.EncodeToString(sum[:]) != name {
		return nil, fmt.Errorf("bytes %s: the file has been changed", name)
	}
	return data, nil
}

func (f Folder) path(name string) string {
	return filepath.Join(string(f), name[:2], name)
}

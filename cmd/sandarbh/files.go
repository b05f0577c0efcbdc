package main

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
)

const largestFile = 256 << 20 // bytes, packed or unpacked: a month of all releases is a twentieth of it

// slurp reads one file whole, or standard input for "-"; what gzip packed is unpacked.
func slurp(c *cobra.Command, name string) ([]byte, error) {
	r, closer, err := openInput(c, name)
	if err != nil {
		return nil, err
	}
	defer closer()
	data, err := io.ReadAll(io.LimitReader(r, largestFile+1))
	if err != nil {
		return nil, &told{name + " cannot be read", "check that the file is whole", err}
	}
	if len(data) > largestFile {
		return nil, &told{name + " is larger than 256 MB", "cut it into parts", nil}
	}
	return data, nil
}

// openInput opens a file, or standard input for "-", and unpacks what gzip packed, whatever its name.
func openInput(c *cobra.Command, name string) (io.Reader, func(), error) {
	in, closer := c.InOrStdin(), func() {}
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return nil, nil, err
		}
		in, closer = f, func() { _ = f.Close() } // it was read only
	}
	head := make([]byte, 2)
	n, err := io.ReadFull(in, head)
	if err != nil && n == 0 && name != "-" {
		if _, ok := err.(*fs.PathError); ok { //nolint:errorlint // a folder opens, and fails at the first read
			closer()
			return nil, nil, err
		}
	}
	whole := io.MultiReader(bytes.NewReader(head[:n]), in)
	if n < 2 || head[0] != 0x1f || head[1] != 0x8b {
		return whole, closer, nil
	}
	z, err := gzip.NewReader(whole)
	if err != nil {
		closer()
		return nil, nil, &told{name + " is no whole gzip file", "pack it again", err}
	}
	return z, closer, nil
}

// filesUnder names the files of paths, folders walked in order of names. Hidden files and READMEs are no news.
func filesUnder(paths []string) ([]string, error) {
	var out []string
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			out = append(out, path)
			continue
		}
		err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			name := d.Name()
			switch {
			case p != path && strings.HasPrefix(name, "."):
				if d.IsDir() {
					return filepath.SkipDir
				}
			case d.Type().IsRegular() && !strings.HasPrefix(strings.ToUpper(name), "README"):
				out = append(out, p)
			}
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("folder %s: %w", path, err)
		}
	}
	return out, nil
}

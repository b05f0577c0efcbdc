// Package data holds what ships with the program as data: the exam profile, the kinds of notes, the
// glossary, the catalogue of sources, the demo's documents and the trained models. It is embedded, and
// imported by cmd alone, which hands the files to the rooms.
package data

import (
	"embed"
	"fmt"
	"io/fs"
	"path"
)

// Files is everything that ships, under the names of the folders beside this file.
//
//go:embed exam kinds glossary sources demo models
var Files embed.FS

// Read returns one file, e.g. Read("exam/upsc-cse.json").
func Read(name string) ([]byte, error) {
	b, err := Files.ReadFile(name)
	if err != nil {
		return nil, fmt.Errorf("read shipped data: %w", err)
	}
	return b, nil
}

// Names lists the files of a folder that end in ext (".json"), sorted, as names for [Read].
func Names(folder, ext string) ([]string, error) {
	entries, err := fs.ReadDir(Files, folder)
	if err != nil {
		return nil, fmt.Errorf("list shipped data: %w", err)
	}
	var names []string
	for _, e := range entries {
		if !e.IsDir() && path.Ext(e.Name()) == ext {
			names = append(names, folder+"/"+e.Name())
		}
	}
	return names, nil
}

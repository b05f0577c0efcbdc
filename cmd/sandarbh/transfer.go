package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/sandarbh/sandarbh/internal/store/blob"
)

// The form of an export: a folder of JSON Lines, one file a table, the bytes under blobs/, and a manifest.
const exportForm = 1

type manifest struct {
	Form    int    `json:"form"`
	Program string `json:"program"`
}

func exportCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "export DIR",
		Short:   "Write everything that is kept into a folder",
		Long:    `Export writes every row as JSON Lines and every blob into a new folder, for import elsewhere.`,
		Example: "  sandarbh export ~/sandarbh-backup",
		Args:    between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.reading(c, func(k *kept) error { return k.export(c, args[0]) })
		},
	}
}

func (k *kept) export(c *cobra.Command, dir string) error {
	if entries, err := os.ReadDir(dir); err == nil && len(entries) > 0 {
		return &told{dir + " is not empty", "name a new folder", nil}
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	text, err := json.Marshal(manifest{exportForm, version()})
	if err != nil {
		return fmt.Errorf("write manifest: %w", err)
	}
	if err := os.WriteFile(filepath.Join(dir, "manifest.json"), append(text, '\n'), 0o644); err != nil {
		return err
	}
	err = k.Store.Dump(c.Context(), func(table string) (io.WriteCloser, error) {
		return os.Create(filepath.Join(dir, table+".jsonl"))
	})
	if err != nil {
		return err
	}
	raws, err := k.Store.Raws(c.Context())
	if err != nil {
		return err
	}
	out := blob.Folder(filepath.Join(dir, "blobs"))
	for _, raw := range raws {
		data, err := k.Blobs.Get(raw.SHA256)
		if err != nil {
			return err
		}
		if _, err := out.Put(data); err != nil {
			return err
		}
	}
	return k.summary(c, 0, "")
}

func importCommand(a *app) *cobra.Command {
	return &cobra.Command{
		Use:     "import DIR",
		Short:   "Take in what export wrote, into an empty data folder",
		Long:    `Import reads a folder that export wrote. The data folder must be new or empty.`,
		Example: "  sandarbh import ~/sandarbh-backup --data ~/elsewhere",
		Args:    between(1, 1),
		RunE: func(c *cobra.Command, args []string) error {
			return a.with(c, func(k *kept) error { return k.load(c, args[0]) })
		},
	}
}

func (k *kept) load(c *cobra.Command, dir string) error {
	text, err := os.ReadFile(filepath.Join(dir, "manifest.json"))
	if err != nil {
		return &told{dir + " holds no export", "name the folder that sandarbh export wrote", err}
	}
	var m manifest
	if err := json.Unmarshal(text, &m); err != nil || m.Form != exportForm {
		return &told{dir + " is of a form that this version does not read", "import it with " + m.Program, errors.Join(err)}
	}
	in := blob.Folder(filepath.Join(dir, "blobs"))
	err = k.Store.Load(c.Context(), func(table string) (io.ReadCloser, error) {
		return os.Open(filepath.Join(dir, table+".jsonl"))
	})
	if err != nil {
		return err
	}
	raws, err := k.Store.Raws(c.Context())
	if err != nil {
		return err
	}
	for _, raw := range raws {
		data, err := in.Get(raw.SHA256)
		if err != nil {
			return err
		}
		if _, err := k.Blobs.Put(data); err != nil {
			return err
		}
	}
	return k.summary(c, 0, "")
}

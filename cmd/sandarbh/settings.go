package main

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/knadh/koanf/v2"
	"github.com/spf13/pflag"

	"github.com/sandarbh/sandarbh/internal/intake"
)

// settings are what a flag, the environment, the file and the defaults come to, in this order.
type settings struct {
	Data   string `koanf:"data"`
	Listen string `koanf:"listen"`
	Base   string `koanf:"base"`
	Log    string `koanf:"log"`
	// Tiers are of publishers, by name or host. They stand in the file alone.
	Tiers intake.Tiers `koanf:"tiers"`
}

// tiersKey is the one key of the file that is no knob.
const tiersKey = "tiers"

// knobs is the one table of settings: the flag --KEY, the variable SANDARBH_KEY, the line KEY: of the file.
var knobs = []struct{ key, value, help string }{
	{"data", "", "folder where everything lives (default " + dataFolder("sandarbh") + ")"},
	{"listen", "127.0.0.1:8080", "address to serve on, HOST:PORT"},
	{"base", "", "address of the site for its readers, for feeds: https://…"},
	{"log", "info", "what to log: debug, info, warn, error"},
}

// settingFlags are the flags that each command shows; listen and base belong to serve alone.
func settingFlags(f *pflag.FlagSet, keys ...string) {
	for _, k := range knobs {
		if slices.Contains(keys, k.key) {
			f.String(k.key, k.value, k.help)
		}
	}
}

// loadSettings reads the settings for a command line.
func loadSettings(flags *pflag.FlagSet) (s settings, err error) {
	k := koanf.New("\x00") // names of publishers have dots in them
	defaults := map[string]any{}
	for _, knob := range knobs {
		defaults[knob.key] = knob.value
	}
	defaults["data"] = dataFolder("sandarbh")
	file, err := fileSettings(flags)
	if err != nil {
		return s, err
	}
	for _, layer := range []map[string]any{defaults, file, environment(), changed(flags)} {
		if err := k.Load(values(layer), nil); err != nil {
			return s, fmt.Errorf("settings: %w", err)
		}
	}
	if err := k.Unmarshal("", &s); err != nil {
		return s, wrong(fmt.Errorf("settings: %w", err))
	}
	for _, name := range sortedKeys(s.Tiers) {
		if t := s.Tiers[name]; !intake.Known(t) {
			return s, wrong(fmt.Errorf("%s of %q: there is no tier %q: primary, press, study", tiersKey, name, t))
		}
	}
	return s, nil
}

// values is a layer of settings as koanf takes it.
type values map[string]any

func (v values) ReadBytes() ([]byte, error)    { return nil, errors.New("no bytes") }
func (v values) Read() (map[string]any, error) { return v, nil }

// environment returns the settings named by variables.
func environment() map[string]any {
	out := map[string]any{}
	for _, knob := range knobs {
		if v := os.Getenv("SANDARBH_" + strings.ToUpper(knob.key)); v != "" {
			out[knob.key] = v
		}
	}
	return out
}

// changed returns the settings named by flags.
func changed(flags *pflag.FlagSet) map[string]any {
	out := map[string]any{}
	for _, knob := range knobs {
		if f := flags.Lookup(knob.key); f != nil && f.Changed {
			out[knob.key] = f.Value.String()
		}
	}
	return out
}

// fileSettings reads the file that --config names, else the user's, which need not exist. A key that is none of
// ours is refused with the nearest that is.
func fileSettings(flags *pflag.FlagSet) (map[string]any, error) {
	path, named := "", false
	if f := flags.Lookup("config"); f != nil {
		path, named = f.Value.String(), f.Changed
	}
	if !named {
		dir, err := os.UserConfigDir()
		if err != nil {
			return nil, nil //nolint:nilerr // no home: no file
		}
		path = filepath.Join(dir, "sandarbh", "config.yaml")
	}
	text, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) && !named {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var out map[string]any
	if err := yaml.Unmarshal(text, &out); err != nil {
		return nil, wrong(fmt.Errorf("%s is no file of settings: %w", path, err))
	}
	for _, key := range sortedKeys(out) {
		if key != tiersKey && !slices.ContainsFunc(knobs, func(k struct{ key, value, help string }) bool { return k.key == key }) {
			return nil, wrong(fmt.Errorf("%s: there is no setting %q; did you mean %q", path, key, nearest(key)))
		}
	}
	return out, nil
}

func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// nearest is the setting that differs least from a key.
func nearest(key string) string {
	best := slices.MinFunc(knobs, func(a, b struct{ key, value, help string }) int {
		return cmp.Compare(distance(key, a.key), distance(key, b.key))
	})
	return best.key
}

// distance is Levenshtein's: the least insertions, deletions and exchanges that make b of a.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		before := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := before
			if a[i] != b[j] {
				cost++
			}
			before = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

// dataFolder is where a user's data lies by the custom of the system.
func dataFolder(name string) string {
	home, err := os.UserHomeDir()
	if err != nil {
		return name
	}
	switch runtime.GOOS {
	case "windows":
		return filepath.Join(cmp.Or(os.Getenv("LocalAppData"), home), name)
	case "darwin":
		return filepath.Join(home, "Library", "Application Support", name)
	}
	return filepath.Join(cmp.Or(os.Getenv("XDG_DATA_HOME"), filepath.Join(home, ".local", "share")), name)
}

package sqlite

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/sandarbh/sandarbh"
)

// day writes a date as a number that sorts: 20260520, 0 if unknown.
func day(d sandarbh.Date) int { return d.Year*10000 + int(d.Month)*100 + d.Day }

// date reads what day wrote.
func date(n int) sandarbh.Date {
	return sandarbh.Date{Year: n / 10000, Month: time.Month(n / 100 % 100), Day: n % 100}
}

// micros writes a time as UTC microseconds, 0 if unknown.
func micros(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return t.UnixMicro()
}

func instant(n int64) time.Time {
	if n == 0 {
		return time.Time{}
	}
	return time.UnixMicro(n).UTC()
}

// body writes a noun as JSON. The nouns always can be: they hold no channels, functions or cycles.
func body(v any) (string, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return "", fmt.Errorf("write %T: %w", v, err)
	}
	return string(b), nil
}

// noun reads what body wrote.
func noun[T any](s string) (v T, err error) {
	if s == "" {
		return v, nil
	}
	if err := json.Unmarshal([]byte(s), &v); err != nil {
		return v, fmt.Errorf("read %T: %w", v, err) // unreachable: a row that body did not write
	}
	return v, nil
}

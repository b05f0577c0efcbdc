package page

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/unicode"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var declaredCharset = lang.MustCompile(`(?i)(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_:.-]+)`)

// Decode turns the bytes of a page into UTF-8. A byte order mark wins, then bytes that are valid UTF-8
// whatever the page declares, then the declared charset, then windows-1252, as browsers do.
func Decode(data []byte) string {
	switch {
	case bytes.HasPrefix(data, []byte{0xEF, 0xBB, 0xBF}):
		return strings.ToValidUTF8(string(data[3:]), "\ufffd")
	case bytes.HasPrefix(data, []byte{0xFF, 0xFE}), bytes.HasPrefix(data, []byte{0xFE, 0xFF}):
		if s, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(data); err == nil {
			return string(s)
		}
	}
	if utf8.Valid(data) {
		return string(data)
	}
	head := data[:min(len(data), 4096)]
	if m := declaredCharset.FindStringSubmatch(string(head)); m != nil {
		enc, name := charset.Lookup(m[1])
		if enc != nil && name != "utf-8" && !strings.HasPrefix(name, "utf-16") {
			if s, err := enc.NewDecoder().Bytes(data); err == nil {
				return string(s)
			}
		}
	}
	if mostlyUTF8(data) {
		return strings.ToValidUTF8(string(data), "\ufffd")
	}
	enc, _ := charset.Lookup("windows-1252")
	if s, err := enc.NewDecoder().Bytes(data); err == nil {
		return string(s)
	}
	return strings.ToValidUTF8(string(data), "\ufffd")
}

// mostlyUTF8 reports whether the bytes beyond ASCII are UTF-8 but for a few broken ones.
func mostlyUTF8(data []byte) bool {
	good, bad := 0, 0
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		switch {
		case r == utf8.RuneError && n == 1:
			bad++
		case n > 1:
			good++
		}
		data = data[n:]
	}
	return good > 4*bad
}

package feed

import (
	"bytes"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var declared = lang.MustCompile(`^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']([^>]*)\?>`)

// decode turns the bytes into UTF-8 and rewrites the declaration to say so. A byte order mark or the shape of
// the first bytes wins, then valid UTF-8, then what the feed declares.
func decode(data []byte) (text, note string) {
	s := ""
	switch enc := wide(data); {
	case enc != nil:
		if b, err := enc.NewDecoder().Bytes(data); err == nil {
			s = string(b)
		}
	}
	if s == "" {
		data = bytes.TrimPrefix(data, []byte{0xEF, 0xBB, 0xBF})
		name := ""
		if m := declared.FindStringSubmatch(string(data[:min(len(data), 512)])); m != nil {
			name = m[1]
		}
		s, note = narrow(data, name)
	}
	s = strings.TrimPrefix(s, "\ufeff")
	s = strings.TrimLeft(s, " \n\t\r\x00")
	if m := declared.FindStringSubmatchIndex(s[:min(len(s), 512)]); m != nil {
		s = s[:m[2]] + "utf-8" + s[m[3]:]
	}
	return s, note
}

// wide recognises UTF-32 and UTF-16 by mark or by where the zero bytes of "<?xm" stand.
func wide(b []byte) encoding.Encoding {
	if len(b) < 4 {
		return nil
	}
	switch {
	case b[0] == 0 && b[1] == 0 && (b[2] == 0xFE && b[3] == 0xFF || b[2] == 0 && b[3] == '<'):
		return utf32.UTF32(utf32.BigEndian, utf32.UseBOM)
	case b[2] == 0 && b[3] == 0 && (b[0] == 0xFF && b[1] == 0xFE || b[0] == '<' && b[1] == 0):
		return utf32.UTF32(utf32.LittleEndian, utf32.UseBOM)
	case b[0] == 0xFE && b[1] == 0xFF, b[0] == 0 && b[1] == '<', b[0] == 0 && b[1] == '{':
		return unicode.UTF16(unicode.BigEndian, unicode.UseBOM)
	case b[0] == 0xFF && b[1] == 0xFE, b[1] == 0 && (b[0] == '<' || b[0] == '{'):
		return unicode.UTF16(unicode.LittleEndian, unicode.UseBOM)
	}
	return nil
}

// narrow decodes bytes of an encoding that holds ASCII.
func narrow(data []byte, name string) (text, note string) {
	lower := strings.ToLower(name)
	seven := strings.HasPrefix(lower, "iso-2022") || lower == "hz-gb-2312" || strings.Contains(lower, "utf-7") || strings.Contains(lower, "037") || strings.Contains(lower, "ebcdic")
	if utf8.Valid(data) && !seven {
		return string(data), ""
	}
	if name != "" && lower != "utf-8" && lower != "utf8" {
		if enc, canonical := charset.Lookup(name); enc != nil && canonical != "utf-8" {
			if b, err := enc.NewDecoder().Bytes(data); err == nil {
				return string(b), ""
			}
		}
	}
	enc, _ := charset.Lookup("windows-1252")
	if b, err := enc.NewDecoder().Bytes(data); err == nil {
		return string(b), "encoding"
	}
	return strings.ToValidUTF8(string(data), "\ufffd"), "encoding"
}

package feed

import (
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var (
	tagIn     = lang.MustCompile(`<!\[CDATA\[|<!--|<\?|<!|</?[A-Za-z_][\w:.-]*`)
	strayAmp  = lang.MustCompile(`&(#\d+;|#[xX][0-9a-fA-F]+;|[A-Za-z][A-Za-z0-9]*;)?`)
	forbidden = strings.NewReplacer("\x00", "", "\x01", "", "\x02", "", "\x03", "", "\x04", "", "\x05", "", "\x06", "", "\x07", "", "\x08", "", "\x0b", "", "\x0c", "", "\x0e", "", "\x0f", "",
		"\x10", "", "\x11", "", "\x12", "", "\x13", "", "\x14", "", "\x15", "", "\x16", "", "\x17", "", "\x18", "", "\x19", "", "\x1a", "", "\x1b", "", "\x1c", "", "\x1d", "", "\x1e", "", "\x1f", "")
)

// mend makes broken XML readable: characters that XML forbids go, a bare "&" is escaped, what follows the end of the
// root is cut, and elements that were left open are closed. An item that was cut off is kept as far as it came.
func mend(s string) string {
	if !strings.HasPrefix(strings.TrimSpace(s), "<") {
		return s
	}
	s = forbidden.Replace(s)
	var out strings.Builder
	var open []string
	for s != "" {
		m := tagIn.FindStringIndex(s)
		if m == nil {
			out.WriteString(escapeAmps(s))
			break
		}
		out.WriteString(escapeAmps(s[:m[0]]))
		tag := s[m[0]:m[1]]
		s = s[m[0]:]
		var end string
		switch tag {
		case "<![CDATA[":
			end = "]]>"
		case "<!--":
			end = "-->"
		case "<?":
			end = "?>"
		case "<!":
			end = ">"
			if i, j := strings.IndexByte(s, '['), strings.IndexByte(s, '>'); i >= 0 && i < j {
				end = "]>"
			}
		default:
			s = mendTag(&out, &open, s, tag)
			continue
		}
		i := strings.Index(s, end)
		if i < 0 {
			if tag == "<![CDATA[" {
				out.WriteString(s + end)
			}
			s = ""
			break
		}
		out.WriteString(s[:i+len(end)])
		s = s[i+len(end):]
	}
	for i := len(open) - 1; i >= 0; i-- {
		out.WriteString("</" + open[i] + ">")
	}
	return out.String()
}

// mendTag writes one tag and keeps the stack of what is open; it returns what follows.
func mendTag(out *strings.Builder, open *[]string, s, tag string) string {
	end := tagEnd(s)
	if end < 0 {
		return "" // cut off inside a tag
	}
	whole := s[:end+1]
	rest := s[end+1:]
	if strings.HasPrefix(tag, "</") {
		name := tag[2:]
		for i := len(*open) - 1; i >= 0; i-- {
			if (*open)[i] != name {
				continue
			}
			for j := len(*open) - 1; j >= i; j-- {
				out.WriteString("</" + (*open)[j] + ">")
			}
			*open = (*open)[:i]
			if i == 0 {
				return ""
			}
			break
		}
		return rest
	}
	out.WriteString(escapeAmps(whole))
	if !strings.HasSuffix(whole, "/>") {
		*open = append(*open, tag[1:])
	}
	return rest
}

// tagEnd is the place of the ">" that ends the tag, outside quotes; -1 if there is none.
func tagEnd(s string) int {
	quote := byte(0)
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
	return -1
}

func escapeAmps(s string) string {
	if !strings.Contains(s, "&") {
		return s
	}
	return strayAmp.ReplaceAllStringFunc(s, func(m string) string {
		if len(m) > 1 {
			return m
		}
		return "&amp;"
	})
}

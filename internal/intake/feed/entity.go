package feed

import (
	"strconv"
	"strings"

	"github.com/sandarbh/sandarbh/internal/lang"
)

var (
	entityDecl = lang.MustCompile(`<!ENTITY\s+([A-Za-z_][\w.-]*)\s+"([^"&<%]{0,512})"\s*>`)
	lateRef    = lang.MustCompile(`&#(1[2-5]\d);`)
	bareAuthor = lang.MustCompile(`<author>\s*([^<]{3,200}?)\s*</author>`)
)

// expand replaces the entities that a feed declares itself. Values that refer to others are left alone, and at most a
// thousand are replaced, so that nothing can grow without end.
func expand(text string) string {
	head := text[:min(len(text), 8<<10)]
	if !strings.Contains(head, "<!ENTITY") {
		return text
	}
	for _, m := range entityDecl.FindAllStringSubmatch(head, 50) {
		text = strings.Replace(text, "&"+m[1]+";", m[2], 1000)
	}
	return text
}

// modern writes references to the numbers 128 to 159, which old programs meant in windows-1252, as what they meant.
func modern(s string) string {
	if !strings.Contains(s, "&#1") {
		return s
	}
	return lateRef.ReplaceAllStringFunc(s, func(m string) string {
		n, err := strconv.Atoi(m[2 : len(m)-1])
		if err != nil || n < 128 || n > 159 || late[n-128] == 0 {
			return m
		}
		return "&#x" + strconv.FormatInt(int64(late[n-128]), 16) + ";"
	})
}

// late is the upper control range as windows-1252 reads it.
var late = [32]rune{
	0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
}

// channelAuthor is an author that stands as a plain element in the channel, before any item.
func channelAuthor(text string) string {
	head := text[:min(len(text), 16<<10)]
	if i := strings.Index(head, "<item"); i >= 0 {
		head = head[:i]
	}
	if !strings.Contains(head, "<channel") {
		return ""
	}
	if m := bareAuthor.FindStringSubmatch(head); m != nil {
		return m[1]
	}
	return ""
}

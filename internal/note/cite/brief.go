package cite

import "github.com/sandarbh/sandarbh/internal/lang"

// Brief words: a sentence that no line can tell whole may say with fewer words what it says.

// briefly are words of offices with fewer that say the same.
var briefly = []struct {
	long  *lang.Pattern
	short string
}{
	{lang.MustCompile(`\b(?:Rs\.?|INR) ?(\d)`), "₹$1"},
	{lang.MustCompile(`(\d) ?(?:per cent|percent)\b`), "$1%"},
	{lang.MustCompile(`(?i)\b(?:an? (?:total|amount|sum)|total) of (over |about |around |more than |nearly )?((?:₹|US ?\$|\$)? ?\d)`), "$1$2"},
	{lang.MustCompile(`\b([Ii]n|across|from) the States? of ([A-Z])`), "$1 $2"},
	{lang.MustCompile(`\bin order to\b`), "to"},
	{lang.MustCompile(`\b(over|for|within|after) a period of (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d)`), "$1 $2"},
	{lang.MustCompile(`\bwith effect from\b`), "from"},
	{lang.MustCompile(`\b([Ii]n|[Dd]uring|[Ff]or|[Ff]rom|since|by) (?:the )?(?:[Ff]inancial|[Ff]iscal) [Yy]ear (20\d\d ?[-–] ?(?:20)?\d\d)`), "$1 $2"},
	{lang.MustCompile(`\bthe month of ((?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`), "$1"},
	{lang.MustCompile(`\bin the (?:field|area|domain) of ([a-z])`), "in $1"},
	{lang.MustCompile(`\bsetting up of\b`), "setting up"},
	{lang.MustCompile(`\bfor the purposes? of ([a-z]+ing)\b`), "for $1"},
	{lang.MustCompile(`\bto the tune of ((?:₹|US ?\$|\$)? ?\d)`), "of $1"},
	{lang.MustCompile(`\b(?:located|situated) (in|at|near|on) `), "$1 "},
	{lang.MustCompile(`\b(?:Memorandum of Understanding|Memorandum of Understanding \(MoU\)|MoU \(MoU\))`), "MoU"},
	{lang.MustCompile(`,? inter[- ]alia,?`), ""},
	{lang.MustCompile(`\bduly ([a-z]+ed\b)`), "$1"},
	{lang.MustCompile(`\b([Tt]he) (?:said|aforesaid|aforementioned) `), "$1 "},
}

// Brief says a sentence with those.
func Brief(s string) string {
	for _, b := range briefly {
		s = b.long.ReplaceAllString(s, b.short)
	}
	return s
}

// Shorter returns what a sentence too long for a line says in fewer words and in parts, each of which is true alone.
func Shorter(sentence string) []string {
	if !tooLong(sentence) {
		return nil
	}
	var out []string
	if b := Brief(sentence); b != sentence {
		out = append(out, b)
	}
	for _, p := range append(Parts(sentence), Trimmed(sentence)...) {
		out = append(out, p)
		if b := Brief(p); b != p {
			out = append(out, b)
		}
	}
	return out
}

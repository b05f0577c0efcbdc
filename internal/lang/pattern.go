package lang

import (
	"maps"
	"math/bits"
	"regexp"
	"regexp/syntax"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// Pattern is a regular expression that first looks whether there is a match at all: for the letters which any match
// must hold, then by an automaton. Most patterns are long lists of words, and most sentences hold none of them: the
// looks cost a twentieth of the match.
//
// All three are made at the first use, and the expression is parsed then: a command uses few of the hundreds of
// patterns, and `sandarbh version` none.
type Pattern struct {
	expr string

	literals  sync.Once
	must      *literals // nil: every text must be tried
	compiling sync.Once
	compiled  *regexp.Regexp
	starting  sync.Once
	started   *automaton
	loose     bool // the automaton was made of a pattern that matches more
}

// literals are strings in lower case, by five bits of each of their first two bytes. first marks the pairs that there
// are, so that two lines of the processor's cache hold it (there are hundreds of patterns), and by has the strings of
// each, in their order; before counts the pairs marked in the words of first before each.
type literals struct {
	first  [1 << 10 / 64]uint64
	before [1 << 10 / 64]uint16
	by     [][]string
}

// mostLiterals is the most that a pattern keeps; one that needs more is tried on every text.
const mostLiterals = 600

// MustCompile returns a pattern that its first use parses as regexp.MustCompile does: it panics then if the expression
// is wrong. A test compiles those of the whole program.
func MustCompile(expr string) *Pattern { return &Pattern{expr: expr} }

// Compile parses a pattern as regexp.Compile does.
func Compile(expr string) (*Pattern, error) {
	if _, err := syntax.Parse(expr, syntax.Perl); err != nil {
		return nil, err
	}
	return MustCompile(expr), nil
}

// regexp returns the regular expression.
func (p *Pattern) regexp() *regexp.Regexp {
	p.compiling.Do(func() { p.compiled = regexp.MustCompile(p.expr) })
	return p.compiled
}

// automaton returns the automaton.
func (p *Pattern) automaton() *automaton {
	p.starting.Do(func() {
		tree := p.tree()
		p.loose = loosen(tree)
		p.started = newAutomaton(tree.Simplify())
	})
	return p.started
}

// tree parses the expression.
func (p *Pattern) tree() *syntax.Regexp {
	tree, err := syntax.Parse(p.expr, syntax.Perl)
	if err != nil {
		panic("lang: " + err.Error())
	}
	return tree
}

// mostCounted is the highest count that an automaton counts.
const mostCounted = 4

// loosen makes any number of what may come more often than mostCounted times, and reports whether there was such a
// thing. The states of an automaton that counts letters are many times as many, and most texts without a match have none
// of the looser pattern either.
func loosen(re *syntax.Regexp) bool {
	loose := false
	for _, sub := range re.Sub {
		loose = loosen(sub) || loose
	}
	if re.Op == syntax.OpRepeat && re.Max > mostCounted {
		re.Min, re.Max = min(re.Min, 1), -1
		loose = true
	}
	return loose
}

// String returns the pattern as it was written.
func (p *Pattern) String() string { return p.expr }

// literalsOf are the literals to look for; nil if there are none, or so many that the look would not pay.
func literalsOf(must []string) *literals {
	if len(must) == 0 || len(must) > mostLiterals {
		return nil
	}
	byPair := map[uint16][]string{}
	for _, s := range must {
		at := pairBits(s[0], s[1])
		byPair[at] = append(byPair[at], s)
	}
	l := &literals{}
	for _, at := range slices.Sorted(maps.Keys(byPair)) {
		l.first[at/64] |= 1 << (at % 64)
		l.by = append(l.by, byPair[at])
	}
	for i := 1; i < len(l.first); i++ {
		l.before[i] = l.before[i-1] + uint16(bits.OnesCount64(l.first[i-1]))
	}
	return l
}

// required returns strings, two bytes long at least, of which any match holds one, in lower case; nil if there
// are none.
func required(re *syntax.Regexp) []string {
	switch re.Op {
	case syntax.OpLiteral:
		s := string(re.Rune)
		if len(s) < 2 || !IsASCII(s) {
			return nil
		}
		return []string{strings.ToLower(s)}
	case syntax.OpCapture, syntax.OpPlus:
		return required(re.Sub[0])
	case syntax.OpRepeat:
		if re.Min > 0 {
			return required(re.Sub[0])
		}
	case syntax.OpAlternate:
		var all []string
		for _, sub := range re.Sub {
			one := required(sub)
			if one == nil {
				return nil
			}
			all = append(all, one...)
		}
		return all
	case syntax.OpConcat:
		var best []string
		for _, sub := range re.Sub {
			if one := required(sub); one != nil && (best == nil || shortest(one) > shortest(best) || shortest(one) == shortest(best) && len(one) < len(best)) {
				best = one
			}
		}
		return best
	}
	return nil
}

// anchored reports a pattern that matches at the beginning of a text alone.
func anchored(re *syntax.Regexp) bool {
	switch re.Op {
	case syntax.OpBeginText:
		return true
	case syntax.OpCapture, syntax.OpConcat:
		return len(re.Sub) > 0 && anchored(re.Sub[0])
	}
	return false
}

func shortest(words []string) int {
	n := len(words[0])
	for _, w := range words {
		n = min(n, len(w))
	}
	return min(n, 4) // beyond that fewer words count for more
}

// IsASCII reports a text without a letter of Hindi or a mark of print.
func IsASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// possible reports whether a text may hold a match.
func (p *Pattern) possible(s string) bool {
	if p.lacks(s) {
		return false
	}
	found, known := p.automaton().match(s)
	return found || !known
}

// lacks reports a text without the letters that any match holds.
func (p *Pattern) lacks(s string) bool {
	p.literals.Do(func() {
		if tree := p.tree().Simplify(); !anchored(tree) { // of most texts the automaton of such a one reads a few letters
			p.must = literalsOf(required(tree))
		}
	})
	return p.must != nil && !p.must.in(s)
}

// in reports whether a text may hold one of the literals.
func (l *literals) in(s string) bool {
	if strings.Contains(s, "\u212a") || strings.Contains(s, "ſ") {
		return true // letters that fold to k and s
	}
	for i := 1; i < len(s); i++ {
		at := pairBits(s[i-1], s[i])
		marks, mark := l.first[at/64], uint64(1)<<(at%64)
		if marks&mark == 0 {
			continue
		}
		rest := s[i-1:]
		for _, w := range l.by[int(l.before[at/64])+bits.OnesCount64(marks&(mark-1))] {
			if len(rest) >= len(w) && equalLower(rest[:len(w)], w) {
				return true
			}
		}
	}
	return false
}

// pairBits is the place of two bytes in literals.first, whatever their case.
func pairBits(a, b byte) uint16 { return uint16(a&31)<<5 | uint16(b&31) }

func equalLower(s, lower string) bool {
	for i := range len(lower) {
		if lowerByte(s[i]) != lower[i] {
			return false
		}
	}
	return true
}

// MatchString is that of regexp.
func (p *Pattern) MatchString(s string) bool {
	if p.lacks(s) {
		return false
	}
	found, known := p.automaton().match(s)
	if known && !(found && p.loose) {
		return found
	}
	return p.regexp().MatchString(s)
}

// FindString is that of regexp.
func (p *Pattern) FindString(s string) string {
	if !p.possible(s) {
		return ""
	}
	return p.regexp().FindString(s)
}

// FindStringIndex is that of regexp.
func (p *Pattern) FindStringIndex(s string) []int {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindStringIndex(s)
}

// FindStringSubmatch is that of regexp.
func (p *Pattern) FindStringSubmatch(s string) []string {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindStringSubmatch(s)
}

// FindStringSubmatchIndex is that of regexp.
func (p *Pattern) FindStringSubmatchIndex(s string) []int {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindStringSubmatchIndex(s)
}

// FindAllString is that of regexp.
func (p *Pattern) FindAllString(s string, n int) []string {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindAllString(s, n)
}

// FindAllStringIndex is that of regexp.
func (p *Pattern) FindAllStringIndex(s string, n int) [][]int {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindAllStringIndex(s, n)
}

// FindAllStringSubmatchIndex is that of regexp.
func (p *Pattern) FindAllStringSubmatchIndex(s string, n int) [][]int {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindAllStringSubmatchIndex(s, n)
}

// ReplaceAllString is that of regexp.
func (p *Pattern) ReplaceAllString(s, repl string) string {
	if !p.possible(s) {
		return s
	}
	return p.regexp().ReplaceAllString(s, repl)
}

// ReplaceAllStringFunc is that of regexp.
func (p *Pattern) ReplaceAllStringFunc(s string, repl func(string) string) string {
	if !p.possible(s) {
		return s
	}
	return p.regexp().ReplaceAllStringFunc(s, repl)
}

// FindAllStringSubmatch is that of regexp.
func (p *Pattern) FindAllStringSubmatch(s string, n int) [][]string {
	if !p.possible(s) {
		return nil
	}
	return p.regexp().FindAllStringSubmatch(s, n)
}

// Split is that of regexp.
func (p *Pattern) Split(s string, n int) []string { return p.regexp().Split(s, n) }

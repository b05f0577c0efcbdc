package lang

import (
	"encoding/binary"
	"regexp/syntax"
	"slices"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// automaton tells whether a text holds a match of a pattern, in one look at each letter: a deterministic automaton whose
// states are sets of places in the pattern (the subset construction of Rabin and Scott), made only as texts ask for
// them, as in RE2. Where the match lies it does not tell. It may be used by several goroutines at once.
type automaton struct {
	prog     *syntax.Prog
	anchored bool // a match begins where the text does

	// Letters that no instruction tells from each other are of one class. bounds are the first letters of the ranges
	// and classes the class of each; the last column of a state's row, width-1, is the end of the text.
	bounds  []rune
	classes []uint16
	ascii   [utf8.RuneSelf]uint16
	sample  []rune   // a letter of each class, -1 for the end of the text
	set     []uint16 // by instruction: the set of letters that it takes
	takes   [][]bool // by set and class
	width   int

	start, yes, no *state

	mu     sync.Mutex
	states map[string]*state
	seen   []bool // by instruction, for closure
}

// state is a set of places that have been reached, and the sort of the letter before them.
type state struct {
	places []uint32
	before rune // -1, '\n', 'a' for the letters of words, ' ' for all others
	next   []atomic.Pointer[state]
}

const (
	// mostCells bounds the memory of an automaton, a quarter of a megabyte: one that would have more states times
	// classes forgets them and begins anew, as one pattern in fifty here does within some thousand documents.
	mostCells = 1 << 15
	// A text for which more steps than stepsAtOnce, and one for each stepEvery bytes, have to be worked out is left to
	// regexp, which is quicker then.
	stepsAtOnce = 100
	stepEvery   = 16
)

func newAutomaton(tree *syntax.Regexp) *automaton {
	prog, err := syntax.Compile(tree)
	if err != nil {
		panic(err) // unreachable: regexp has compiled the same tree
	}
	a := &automaton{
		prog: prog, anchored: prog.StartCond()&syntax.EmptyBeginText != 0, states: map[string]*state{},
		yes: &state{}, no: &state{}, seen: make([]bool, len(prog.Inst)),
	}
	a.classify()
	a.start = a.state(-1, nil)
	return a
}

// classify parts the letters into classes.
func (a *automaton) classify() {
	// The borders that \b and ^ look for are those of the letters of words and of the line.
	a.bounds = []rune{0, '\n', '\n' + 1, '0', '9' + 1, 'A', 'Z' + 1, '_', '_' + 1, 'a', 'z' + 1}
	numbers := map[string]uint16{} // one for each set of letters
	var sets [][]rune              // as pairs of first and last
	a.set = make([]uint16, len(a.prog.Inst))
	var key []byte
	for i := range a.prog.Inst {
		in := &a.prog.Inst[i]
		if !letters(in) {
			continue
		}
		key = append(key[:0], byte(in.Op), byte(in.Arg&uint32(syntax.FoldCase)))
		for _, r := range in.Rune {
			key = binary.LittleEndian.AppendUint32(key, uint32(r))
		}
		n, ok := numbers[string(key)]
		if !ok {
			n = uint16(len(sets))
			numbers[string(key)] = n
			sets = append(sets, taken(in))
			for j, r := range sets[n] {
				a.bounds = append(a.bounds, r+rune(j%2))
			}
		}
		a.set[i] = n
	}
	slices.Sort(a.bounds)
	a.bounds = slices.Compact(a.bounds)
	a.join(sets)
	a.sample = append(a.sample, -1)
	a.width = len(a.sample)
	for r := range rune(len(a.ascii)) {
		a.ascii[r] = a.class(r)
	}
}

// join makes one class of the ranges between bounds that every set takes, or none.
func (a *automaton) join(sets [][]rune) {
	row := 1 + (len(sets)+7)/8 // the sort, and a bit for each set
	marks := make([]byte, row*len(a.bounds))
	for k, pairs := range sets {
		for i := 0; i < len(pairs); i += 2 {
			from, _ := slices.BinarySearch(a.bounds, pairs[i])
			for j := from; j < len(a.bounds) && a.bounds[j] <= pairs[i+1]; j++ {
				marks[row*j+1+k/8] |= 1 << (k % 8)
			}
		}
	}
	a.takes = make([][]bool, len(sets))
	a.classes = make([]uint16, len(a.bounds))
	known := map[string]uint16{}
	for j, r := range a.bounds {
		mark := marks[row*j : row*(j+1)]
		mark[0] = byte(sort(r))
		c, ok := known[string(mark)]
		if !ok {
			c = uint16(len(known))
			known[string(mark)] = c
			a.sample = append(a.sample, r)
			for k := range sets {
				a.takes[k] = append(a.takes[k], mark[1+k/8]&(1<<(k%8)) != 0)
			}
		}
		a.classes[j] = c
	}
}

func letters(in *syntax.Inst) bool {
	switch in.Op {
	case syntax.InstRune, syntax.InstRune1, syntax.InstRuneAny, syntax.InstRuneAnyNotNL:
		return true
	}
	return false
}

// taken are the letters that an instruction takes, as pairs of first and last.
func taken(in *syntax.Inst) []rune {
	switch {
	case in.Op == syntax.InstRuneAny:
		return []rune{0, unicode.MaxRune}
	case in.Op == syntax.InstRuneAnyNotNL:
		return []rune{0, '\n' - 1, '\n' + 1, unicode.MaxRune}
	case len(in.Rune) > 1:
		return in.Rune
	}
	out := []rune{in.Rune[0], in.Rune[0]}
	if syntax.Flags(in.Arg)&syntax.FoldCase != 0 {
		for r := unicode.SimpleFold(in.Rune[0]); r != in.Rune[0]; r = unicode.SimpleFold(r) {
			out = append(out, r, r)
		}
	}
	return out
}

// sort stands for all letters that are alike for the borders of words, lines and texts.
func sort(r rune) rune {
	switch {
	case r < 0 || r == '\n':
		return r
	case syntax.IsWordChar(r):
		return 'a'
	}
	return ' '
}

func (a *automaton) class(r rune) uint16 {
	i, ok := slices.BinarySearch(a.bounds, r)
	if !ok {
		i--
	}
	return a.classes[i]
}

// match reports whether a text holds a match. It is not known where too much would have to be worked out.
func (a *automaton) match(s string) (yes, known bool) {
	at, left := a.start, stepsAtOnce+len(s)/stepEvery
	for i := 0; i <= len(s); {
		var c uint16
		switch {
		case i == len(s):
			c = uint16(a.width - 1)
			i++
		case s[i] < utf8.RuneSelf:
			c = a.ascii[s[i]]
			i++
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			c = a.class(r)
			i += n
		}
		next := at.next[c].Load()
		if next == nil {
			if left--; left < 0 {
				return false, false
			}
			next = a.after(at, c)
		}
		if next.next == nil { // yes or no: nothing comes behind them
			return next == a.yes, true
		}
		at = next
	}
	panic("lang: no state behind the end of a text") // unreachable: the end leads to yes or no
}

// after works out the state that a letter of a class leads to.
func (a *automaton) after(at *state, c uint16) *state {
	a.mu.Lock()
	defer a.mu.Unlock()
	next := a.step(at, c)
	at.next[c].Store(next)
	return next
}

// step works out where a letter leads to: from the places that are reached without one, over it.
func (a *automaton) step(at *state, c uint16) *state {
	flags := syntax.EmptyOpContext(at.before, a.sample[c])
	clear(a.seen)
	todo := slices.Clone(at.places)
	if !a.anchored || at.before == -1 {
		todo = append(todo, uint32(a.prog.Start))
	}
	end := int(c) == a.width-1
	reached := map[uint32]bool{}
	for len(todo) > 0 {
		pc := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if a.seen[pc] {
			continue
		}
		a.seen[pc] = true
		switch in := &a.prog.Inst[pc]; in.Op {
		case syntax.InstMatch:
			return a.yes
		case syntax.InstAlt, syntax.InstAltMatch:
			todo = append(todo, in.Out, in.Arg)
		case syntax.InstCapture, syntax.InstNop:
			todo = append(todo, in.Out)
		case syntax.InstEmptyWidth:
			if syntax.EmptyOp(in.Arg)&^flags == 0 {
				todo = append(todo, in.Out)
			}
		case syntax.InstFail:
		default:
			if !end && a.takes[a.set[pc]][c] {
				reached[in.Out] = true
			}
		}
	}
	if end || a.anchored && len(reached) == 0 {
		return a.no
	}
	places := make([]uint32, 0, len(reached))
	for pc := range reached {
		places = append(places, pc)
	}
	slices.Sort(places)
	return a.state(sort(a.sample[c]), places)
}

// state returns the one state of places behind a sort of letter.
func (a *automaton) state(before rune, places []uint32) *state {
	key := binary.AppendVarint(nil, int64(before))
	for _, pc := range places {
		key = binary.LittleEndian.AppendUint32(key, pc)
	}
	if s, ok := a.states[string(key)]; ok {
		return s
	}
	if len(a.states)*a.width > mostCells {
		clear(a.states)
		for i := range a.start.next {
			a.start.next[i].Store(nil)
		}
	}
	s := &state{places: places, before: before, next: make([]atomic.Pointer[state], a.width)}
	a.states[string(key)] = s
	return s
}

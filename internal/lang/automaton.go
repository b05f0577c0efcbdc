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

	table atomic.Pointer[table]

	mu   sync.Mutex
	rows map[string]uint32 // where the row of a state is, by its places and the letter before
	// places and before are, by state, the set of places that have been reached, and the sort of the letter before them:
	// -1, '\n', 'a' for the letters of words, ' ' for all others.
	places [][]uint32
	before []rune
	seen   []bool // by instruction, for step
}

// table says by state, a row, and class where a letter leads to. It is one run of small numbers: what is looked at for
// each letter of each sentence should stay near the processor.
type table struct {
	cells []atomic.Uint32
	age   int // how often the states before were forgotten
}

// What a cell holds: one of these, or behind them the place where the row of the next state begins. The first row is
// that of the start.
const (
	unknown = iota
	yes
	no
	row
)

const firstRows = 16 // of a new table

const (
	// mostCells bounds the memory of an automaton, half a megabyte: one that would have more states times classes forgets
	// them and begins anew, as two patterns here do within some thousand documents, and most have a hundredth of it.
	mostCells = 1 << 17
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
		prog: prog, anchored: prog.StartCond()&syntax.EmptyBeginText != 0, rows: map[string]uint32{},
		seen: make([]bool, len(prog.Inst)),
	}
	a.classify()
	a.begin(0)
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
func (a *automaton) match(s string) (found, known bool) {
	t := a.table.Load()
	at, left := 0, stepsAtOnce+len(s)/stepEvery
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
		next := t.cells[at+int(c)].Load()
		if next == unknown {
			if left--; left < 0 {
				return false, false
			}
			if next, t = a.after(t, at, c); t == nil {
				return false, false
			}
		}
		if next < row { // nothing comes behind yes and no
			return next == yes, true
		}
		at = int(next - row)
	}
	panic("lang: no state behind the end of a text") // unreachable: the end leads to yes or no
}

// after works out where a letter of a class leads to from the state whose row begins at a place, and returns the table
// that has it; nil if the state has been forgotten meanwhile.
func (a *automaton) after(t *table, at int, c uint16) (uint32, *table) {
	a.mu.Lock()
	defer a.mu.Unlock()
	now := a.table.Load()
	if now.age != t.age {
		return unknown, nil
	}
	if next := now.cells[at+int(c)].Load(); next != unknown {
		return next, now
	}
	next := a.step(at/a.width, c)
	if now = a.table.Load(); now.age == t.age {
		now.cells[at+int(c)].Store(next)
	}
	return next, now
}

// step works out where a letter leads to: from the places that are reached without one, over it.
func (a *automaton) step(from int, c uint16) uint32 {
	flags := syntax.EmptyOpContext(a.before[from], a.sample[c])
	clear(a.seen)
	todo := slices.Clone(a.places[from])
	if !a.anchored || a.before[from] == -1 {
		todo = append(todo, uint32(a.prog.Start))
	}
	end := int(c) == a.width-1
	var reached []uint32
	for len(todo) > 0 {
		pc := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		if a.seen[pc] {
			continue
		}
		a.seen[pc] = true
		switch in := &a.prog.Inst[pc]; in.Op {
		case syntax.InstMatch:
			return yes
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
				reached = append(reached, in.Out)
			}
		}
	}
	if end || a.anchored && len(reached) == 0 {
		return no
	}
	slices.Sort(reached)
	return row + a.state(sort(a.sample[c]), slices.Compact(reached))
}

// state returns where the row of the one state of places behind a sort of letter begins.
func (a *automaton) state(before rune, places []uint32) uint32 {
	key := binary.AppendVarint(nil, int64(before))
	for _, pc := range places {
		key = binary.LittleEndian.AppendUint32(key, pc)
	}
	if at, ok := a.rows[string(key)]; ok {
		return at
	}
	if len(a.rows)*a.width > mostCells {
		a.begin(a.table.Load().age + 1)
	}
	return a.add(key, before, places)
}

// begin makes a table that knows the start alone.
func (a *automaton) begin(age int) {
	clear(a.rows)
	a.places, a.before = nil, nil
	a.table.Store(&table{make([]atomic.Uint32, firstRows*a.width), age})
	a.add(binary.AppendVarint(nil, -1), -1, nil)
}

// add gives a state a row, in a table twice as large if this one is full.
func (a *automaton) add(key []byte, before rune, places []uint32) uint32 {
	at := len(a.places) * a.width
	if t := a.table.Load(); at == len(t.cells) {
		larger := &table{make([]atomic.Uint32, 2*len(t.cells)), t.age}
		for i := range t.cells {
			larger.cells[i].Store(t.cells[i].Load())
		}
		a.table.Store(larger)
	}
	a.rows[string(key)] = uint32(at)
	a.places, a.before = append(a.places, places), append(a.before, before)
	return uint32(at)
}

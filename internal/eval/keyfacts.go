package eval

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/intake"
)

// keyRelease is a release with the facts that a learner must take away, in a reader's words.
type keyRelease struct {
	ID       string   `json:"id"`
	Deserves string   `json:"deserves"` // note, line, none
	Kind     []string `json:"kind"`
	Must     []keyFact
	Nice     []keyFact
}

type keyFact struct {
	Fact   string
	Values []string
}

// kindWords are words one of which stands in the name of a kind that readers' kinds accept, beside their own.
var kindWords = map[string]string{
	"cabinet":     "decision approval ministry",
	"scheme":      "programme program mission yojana",
	"reply":       "parliament question answer",
	"bill":        "act rule notification law regulation order legislation",
	"judgment":    "judgement court tribunal order ruling penalty",
	"agreement":   "mou visit summit treaty meeting bilateral diplomacy international dialogue",
	"loan":        "grant investment finance",
	"report":      "index survey statistic data release",
	"science":     "space defence defense technology mission discovery test",
	"species":     "place environment site heritage wildlife",
	"exercise":    "drill",
	"appointment": "office body committee",
	"incident":    "disaster accident advisory enforcement security crime",
	"explainer":   "backgrounder background feature",
	"campaign":    "event ceremony greeting speech",
}

func (k keyRelease) accepts(kind string) bool {
	kind = foldFact(kind)
	for _, name := range k.Kind {
		for _, w := range append(strings.Fields(kindWords[name]), name) {
			if strings.Contains(kind, w) {
				return true
			}
		}
	}
	return false
}

// facts counts the facts of one list that were found.
type facts struct{ one, anywhere, first, all int }

// kept is what the notes hold of one release.
type kept struct {
	release    keyRelease
	got        bool // a note cites it
	rightKind  bool
	must, nice facts
	lines      int
	words      int
}

const firstLines = 7 // what a reader sees of the key facts before he turns away

// keep marks the notes for one release. A note belongs to a release that one of its lines cites; the one with most
// such lines is read first.
func keep(k keyRelease, all []*sandarbh.Note) (r kept, missed []string) {
	type own struct {
		note  *sandarbh.Note
		lines []factLine
	}
	var mine []own
	for _, n := range all {
		cited := slices.DeleteFunc(factLines(n), func(l factLine) bool { return !l.cites(k.ID) })
		if len(cited) > 0 {
			mine = append(mine, own{n, cited})
		}
	}
	slices.SortStableFunc(mine, func(a, b own) int { return cmp.Compare(len(b.lines), len(a.lines)) })
	r = kept{release: k, got: len(mine) > 0}
	var folded, first []string
	for i, m := range mine {
		for _, l := range m.lines {
			folded = append(folded, foldFact(l.text))
			r.words += len(strings.Fields(l.text))
		}
		if i == 0 {
			first = head(m.lines)
			r.rightKind = k.accepts(m.note.Kind)
		}
	}
	r.lines = len(folded)
	text := strings.Join(folded, " \n ")
	count := func(list []keyFact, into *facts) {
		for _, m := range list {
			f := newFact(m.Values)
			into.all++
			one, anywhere := slices.ContainsFunc(folded, f.in), f.in(text)
			into.one += b2i(one)
			into.anywhere += b2i(anywhere)
			into.first += b2i(slices.ContainsFunc(first, f.in))
			if !one && into == &r.must {
				why := "absent"
				if anywhere {
					why = "in pieces"
				} else if !r.got {
					why = "no note"
				}
				missed = append(missed, why+": "+m.Fact+" ["+strings.Join(m.Values, "; ")+"]")
			}
		}
	}
	if k.Deserves == "note" {
		count(k.Must, &r.must)
		count(k.Nice, &r.nice)
	}
	return r, missed
}

// head is the first lines of the key facts, or of what stands in their place.
func head(lines []factLine) []string {
	of := func(sections ...string) (out []string) {
		for _, l := range lines {
			if slices.Contains(sections, l.section) && len(out) < firstLines {
				out = append(out, foldFact(l.text))
			}
		}
		return out
	}
	if out := of(sandarbh.SectionFacts); len(out) > 0 {
		return out
	}
	return of(sandarbh.SectionFindings, sandarbh.SectionProvisions, sandarbh.SectionDevelopments)
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}

// keyFacts writes the notes of the releases and looks for the facts in them. A fact is told by a line that holds all
// its values and cites the release.
func keyFacts(ctx context.Context, r Rooms, s *Set) (*Report, error) {
	keys, err := cases[keyRelease](s, "pib.jsonl")
	if err != nil {
		return nil, err
	}
	ids := map[string]bool{}
	for _, k := range keys {
		ids[k.ID] = true
	}
	have, err := texts(s, ids, "../pib/*.jsonl", "../pib/*.jsonl.gz")
	if err != nil {
		return nil, err
	}
	var docs []*sandarbh.Document
	for _, k := range keys {
		docs = append(docs, document(bareText(have[k.ID])))
	}
	all, err := notes(ctx, r.Rooms, docs, nil)
	if err != nil {
		return nil, err
	}
	return markKeyFacts(keys, all), nil
}

// bareText is a record with its markup taken out: a line for each paragraph, nothing else changed.
func bareText(r intake.Record) intake.Record {
	if r.HTML != "" {
		r.Text, r.HTML = tag.ReplaceAllString(strings.ReplaceAll(r.HTML, "</p>", "\n"), ""), ""
	}
	r.Ministry = "" // the page gives it, but a reader of the text alone has not seen it
	return r
}

func markKeyFacts(keys []keyRelease, all []*sandarbh.Note) *Report {
	rep := &Report{}
	var results []kept
	for _, k := range keys {
		res, missed := keep(k, all)
		results = append(results, res)
		if res.got != (k.Deserves == "note") {
			rep.miss("%s deserves %s: %s", k.ID, k.Deserves, gotNote(res.got))
		}
		if res.got && k.Deserves == "note" && !res.rightKind {
			rep.miss("%s is of kind %s", k.ID, strings.Join(k.Kind, ", "))
		}
		for _, m := range missed {
			rep.miss("%s %s", k.ID, m)
		}
	}
	keyFigures(rep, results)
	return rep
}

func gotNote(got bool) string {
	if got {
		return "it got a note"
	}
	return "it got none"
}

// keyFigures adds up the results.
func keyFigures(rep *Report, results []kept) {
	right, deserving := map[string]int{}, map[string]int{}
	var wanted []kept
	var kinds, withNote, lines, words int
	for _, r := range results {
		note := r.release.Deserves == "note"
		deserving[r.release.Deserves]++
		right[r.release.Deserves] += b2i(r.got == note)
		if !note {
			continue
		}
		wanted = append(wanted, r)
		if r.got {
			withNote++
			kinds += b2i(r.rightKind)
			lines += r.lines
			words += r.words
		}
	}
	rep.share("note or none", right["note"]+right["line"]+right["none"], len(results))
	rep.share("note for note", right["note"], deserving["note"])
	rep.share("none for line", right["line"], deserving["line"])
	rep.share("none for none", right["none"], deserving["none"])
	rep.share("kind", kinds, withNote)
	if len(wanted) == 0 {
		return
	}
	of := func(found func(kept) int, all func(kept) int) func([]int) float64 {
		return func(drawn []int) float64 {
			k, n := 0, 0
			for _, i := range drawn {
				k += found(wanted[i])
				n += all(wanted[i])
			}
			return ratio(k, n)
		}
	}
	must := func(r kept) int { return r.must.all }
	rep.sampled("must facts, in one line", len(wanted), of(func(r kept) int { return r.must.one }, must))
	rep.sampled("must facts, anywhere", len(wanted), of(func(r kept) int { return r.must.anywhere }, must))
	rep.sampled("must facts, in seven lines", len(wanted), of(func(r kept) int { return r.must.first }, must))
	rep.sampled("nice facts, in one line", len(wanted), of(func(r kept) int { return r.nice.one }, func(r kept) int { return r.nice.all }))
	missing := 0
	for _, r := range wanted {
		missing += r.must.all - r.must.one
	}
	rep.value("must facts missing a note", ratio(float64(missing), float64(len(wanted))), len(wanted))
	rep.value("lines a note", ratio(float64(lines), float64(withNote)), withNote)
	rep.value("words a line", ratio(float64(words), float64(lines)), lines)
	rep.value("words a note", ratio(float64(words), float64(withNote)), withNote)
}

package site

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"github.com/sandarbh/sandarbh"
)

// syllabusPage is the tree with how many notes each topic has.
type syllabusPage struct {
	frame
	Summary string
	Papers  []topicGroup
}

type topicGroup struct {
	paper
	Topics []topicNode
}

type topicNode struct {
	Title, Address string // no address: no note yet
	N              string
	Below          []topicNode
}

func (s *Server) syllabus(w http.ResponseWriter, r *http.Request) error {
	v := s.view(r)
	counts, err := s.opt.Shelf.CountNotesIn(r.Context(), sandarbh.LinkTopic, s.topics.branches(""))
	if err != nil {
		return fmt.Errorf("count notes by topic: %w", err)
	}
	p := syllabusPage{frame: v.frame(v.msg("nav.syllabus"), "/syllabus"), Summary: v.msg("syllabus.summary", "exam", s.opt.Exam)}
	papers := paperOrder
	for _, id := range s.topics.children[""] {
		if x := s.topics.byID[id].Paper; !slices.Contains(papers, x) {
			papers = append(papers[:len(papers):len(papers)], x)
		}
	}
	for _, id := range papers {
		g := topicGroup{paper: v.paper(id)}
		for _, root := range s.topics.children[""] {
			if s.topics.byID[root].Paper != id {
				continue
			}
			node := v.topicNode(root, counts)
			// A root that is the paper itself would say its name twice.
			if len(s.topics.children[root]) > 0 && s.onlyRoot(root) {
				g.Topics = append(g.Topics, node.Below...)
			} else {
				g.Topics = append(g.Topics, node)
			}
		}
		if len(g.Topics) > 0 {
			p.Papers = append(p.Papers, g)
		}
	}
	return s.render(w, r, http.StatusOK, "syllabus", p)
}

// onlyRoot reports whether a topic is the one root of its paper.
func (s *Server) onlyRoot(id string) bool {
	for _, other := range s.topics.children[""] {
		if other != id && s.topics.byID[other].Paper == s.topics.byID[id].Paper {
			return false
		}
	}
	return true
}

// topicNode is a topic with those below it. counts are of branches.
func (v view) topicNode(id string, counts map[string]int) topicNode {
	t := v.s.topics.byID[id]
	n := topicNode{Title: t.Title}
	for _, c := range v.s.topics.children[id] {
		n.Below = append(n.Below, v.topicNode(c, counts))
	}
	n.N = v.number(counts[id])
	if counts[id] > 0 {
		n.Address = topicAddress(id)
	}
	return n
}

// topicPage is a topic with its notes.
type topicPage struct {
	frame
	Paper    paper
	Official string
	Summary  string
	Below    []topicNode
	Up       []navItem
	Notes    []brief
	listEnds
}

// listEnds lead to the earlier and later part of a long list.
type listEnds struct{ Newer, Older string }

const listShown = 30

func (s *Server) topic(w http.ResponseWriter, r *http.Request) error {
	ctx, v := r.Context(), s.view(r)
	t, ok := s.topics.byID[r.PathValue("topic")]
	if !ok {
		return errNoSuchPage
	}
	offset := offsetOf(r)
	notes, total, err := s.opt.Shelf.NotesBy(ctx, sandarbh.Link{Kind: sandarbh.LinkTopic, ID: t.ID}, offset, listShown)
	if err != nil {
		return fmt.Errorf("notes of topic %s: %w", t.ID, err)
	}
	counts, err := s.opt.Shelf.CountNotesIn(ctx, sandarbh.LinkTopic, s.topics.branches(t.ID))
	if err != nil {
		return fmt.Errorf("count notes by topic: %w", err)
	}
	p := topicPage{
		frame: v.frame(t.Title, "/syllabus"), Paper: v.paper(t.Paper), Official: t.Official,
		Summary: v.count("notes", total), Notes: v.briefs(notes), listEnds: ends(r, offset, len(notes), total),
	}
	if p.Official == p.Title {
		p.Official = ""
	}
	for _, c := range s.topics.children[t.ID] {
		p.Below = append(p.Below, v.topicNode(c, counts))
	}
	for up := t.Parent; up != ""; up = s.topics.byID[up].Parent {
		if x, ok := s.topics.byID[up]; ok {
			p.Up = append([]navItem{{Name: x.Title, Address: topicAddress(up)}}, p.Up...)
		}
	}
	return s.render(w, r, http.StatusOK, "topic", p)
}

// offsetOf reads where a list begins.
func offsetOf(r *http.Request) int {
	k, err := strconv.Atoi(r.URL.Query().Get("from-note"))
	if err != nil || k < 0 || k > 1_000_000 {
		return 0
	}
	return k
}

func ends(r *http.Request, offset, shown, total int) listEnds {
	return endsBy(r, offset, shown, total, listShown)
}

// endsBy leads to the parts of a list that shows step entries at once.
func endsBy(r *http.Request, offset, shown, total, step int) listEnds {
	at := func(k int) string {
		q := r.URL.Query()
		q.Del("from-note")
		if k > 0 {
			q.Set("from-note", strconv.Itoa(k))
		}
		return (&url.URL{Path: r.URL.Path, RawQuery: q.Encode()}).String()
	}
	var e listEnds
	if offset > 0 {
		e.Newer = at(max(0, offset-step))
	}
	if offset+shown < total && shown > 0 {
		e.Older = at(offset + shown)
	}
	return e
}

// topicTree is the syllabus: topics in their order, by id, and by parent.
type topicTree struct {
	order    []sandarbh.Topic
	byID     map[string]sandarbh.Topic
	children map[string][]string // by parent; "" holds the roots
}

func newTopicTree(topics []sandarbh.Topic) topicTree {
	t := topicTree{topics, map[string]sandarbh.Topic{}, map[string][]string{}}
	for _, x := range topics {
		t.byID[x.ID] = x
	}
	for _, x := range topics {
		parent := x.Parent
		if _, ok := t.byID[parent]; !ok {
			parent = ""
		}
		t.children[parent] = append(t.children[parent], x.ID)
	}
	return t
}

// branches are the topics under one, at whatever depth, each with all that stand under it; "" is the whole tree.
func (t topicTree) branches(id string) map[string][]string {
	out := map[string][]string{}
	for _, b := range t.below(id)[1:] {
		out[b] = t.below(b)
	}
	return out
}

// below returns a topic and all that stand under it.
func (t topicTree) below(id string) []string {
	out := []string{id}
	for _, c := range t.children[id] {
		out = append(out, t.below(c)...)
	}
	return out
}

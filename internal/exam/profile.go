package exam

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/sandarbh/sandarbh"
)

// Paper is one paper of the exam.
type Paper struct {
	ID        string   `json:"id"`
	Title     string   `json:"title"`
	Root      string   `json:"root"` // its topmost node
	Marks     int      `json:"marks"`
	Minutes   int      `json:"minutes"`
	Questions int      `json:"questions"`
	Each      int      `json:"each,omitempty"` // marks of a question, where all are alike
	Words     string   `json:"words,omitempty"`
	Parts     []Part   `json:"parts,omitempty"`
	Marking   *Marking `json:"marking,omitempty"` // of an objective paper
}

// Part is a run of questions of one kind in a written paper.
type Part struct {
	Count int    `json:"count"`
	Marks int    `json:"marks"`
	Words int    `json:"words"`
	Kind  string `json:"kind,omitempty"`
}

// Marking is how an objective paper is marked, in whole parts of a mark, so that sums are exact: General
// Studies in thirds (right 6, wrong -2), the aptitude test in sixths (right 15, wrong -5).
type Marking struct {
	Parts      int    `json:"parts"` // of one mark
	Right      int    `json:"right"`
	Wrong      int    `json:"wrong"`
	Blank      int    `json:"blank"`
	Dropped    string `json:"dropped"` // "nobody": it counts for nobody and the maximum falls; "everybody": right for all
	Qualifying int    `json:"qualifying,omitempty"`
}

// Sum returns the marks of a test in parts of a mark.
func (m Marking) Sum(right, wrong, blank int) int {
	return right*m.Right + wrong*m.Wrong + blank*m.Blank
}

// Subject is one of the subjects under which teachers file questions.
type Subject struct {
	ID    string   `json:"id"`
	Title string   `json:"title"`
	Under []string `json:"under"` // the nodes whose topics belong to it; the deepest rule wins
	// Weight is how much of the exam it is, the most asked subjects being 1.
	Weight float64 `json:"weight"`
}

// Profile is one exam, ready for use. It is not changed after [Load] and may be used by many at once.
type Profile struct {
	Exam     string
	Title    string
	AsOf     string
	Papers   []Paper
	Subjects []Subject

	gs    []string // the papers whose topics have subjects
	nodes []node
	byID  map[string]int
	words index // keywords of all nodes
	model *weights
}

// node is a topic with what classifying needs to know of it.
type node struct {
	sandarbh.Topic
	hints   []string
	mirrors []string
	leaf    bool
	class   bool   // a candidate of the written papers
	paper   int    // index into Profile.gs of a class, else -1
	subject string // of a class
}

type file struct {
	Exam     string    `json:"exam"`
	Title    string    `json:"title"`
	AsOf     string    `json:"as_of"`
	Papers   []Paper   `json:"papers"`
	Subjects []Subject `json:"subjects"`
	Nodes    []struct {
		sandarbh.Topic
		Hints   []string `json:"hints"`
		Mirrors []string `json:"mirrors"`
	} `json:"nodes"`
}

// Load reads a profile and, if model is not empty, the weights that cmd's training command wrote for it.
// Without weights the keywords alone decide.
func Load(profileJSON, model []byte) (*Profile, error) {
	dec := json.NewDecoder(bytes.NewReader(profileJSON))
	dec.DisallowUnknownFields()
	var f file
	if err := dec.Decode(&f); err != nil {
		return nil, fmt.Errorf("read exam profile: %w", err)
	}
	p := &Profile{Exam: f.Exam, Title: f.Title, AsOf: f.AsOf, Papers: f.Papers, Subjects: f.Subjects, byID: make(map[string]int)}
	for _, n := range f.Nodes {
		if _, twice := p.byID[n.ID]; twice || n.ID == "" {
			return nil, fmt.Errorf("read exam profile: node %q is empty or stands twice", n.ID)
		}
		if n.Parent != "" {
			if _, ok := p.byID[n.Parent]; !ok {
				return nil, fmt.Errorf("read exam profile: node %q stands before its parent %q", n.ID, n.Parent)
			}
			p.nodes[p.byID[n.Parent]].leaf = false
		}
		p.byID[n.ID] = len(p.nodes)
		p.nodes = append(p.nodes, node{Topic: n.Topic, hints: n.Hints, mirrors: n.Mirrors, leaf: true, paper: -1})
	}
	p.gs = p.written()
	for i := range p.nodes {
		n := &p.nodes[i]
		n.subject = p.subjectOf(n.ID)
		if n.subject == "" {
			continue
		}
		n.class = n.leaf || len(n.Keywords) > 0
		n.paper = slices.Index(p.gs, n.Paper)
	}
	p.index()
	if len(model) > 0 {
		m, err := readWeights(model, p)
		if err != nil {
			return nil, fmt.Errorf("read exam model: %w", err)
		}
		p.model = m
	}
	return p, nil
}

// subjectOf returns the subject of the longest rule that covers id.
func (p *Profile) subjectOf(id string) string {
	best, length := "", 0
	for _, s := range p.Subjects {
		for _, u := range s.Under {
			if within(id, u) && len(u) > length {
				best, length = s.ID, len(u)
			}
		}
	}
	return best
}

// within reports whether id is the node u or lies below it.
func within(id, u string) bool {
	return id == u || strings.HasPrefix(id, u) && id[len(u)] == '.'
}

// written lists the papers whose topics have subjects, in the profile's order.
func (p *Profile) written() []string {
	var out []string
	for _, paper := range p.Papers {
		if p.subjectOf(paper.Root) != "" || p.subjectBelow(paper.Root) {
			out = append(out, paper.ID)
		}
	}
	return out
}

func (p *Profile) subjectBelow(root string) bool {
	for _, s := range p.Subjects {
		for _, u := range s.Under {
			if within(u, root) {
				return true
			}
		}
	}
	return false
}

// Topic returns a node of the tree.
func (p *Profile) Topic(id string) (sandarbh.Topic, bool) {
	i, ok := p.byID[id]
	if !ok {
		return sandarbh.Topic{}, false
	}
	return p.nodes[i].Topic, true
}

// Tree returns every node, parents before their children, in the profile's order.
func (p *Profile) Tree() []sandarbh.Topic {
	out := make([]sandarbh.Topic, len(p.nodes))
	for i, n := range p.nodes {
		out[i] = n.Topic
	}
	return out
}

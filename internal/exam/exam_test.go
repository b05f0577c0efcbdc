package exam

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/sandarbh/sandarbh"
)

func load(t testing.TB) *Profile {
	t.Helper()
	p, err := Load(profileFile(t), modelFile(t))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTreeIsWhole(t *testing.T) {
	p := load(t)
	if n := len(p.Tree()); n != 183 {
		t.Errorf("the tree has %d nodes, want 183", n)
	}
	for _, n := range p.Tree() {
		if n.Parent != "" && !strings.HasPrefix(n.ID, n.Parent+".") {
			t.Errorf("%s is not below its parent %s", n.ID, n.Parent)
		}
		if n.Title == "" || n.Official == "" {
			t.Errorf("%s has no title or no official words", n.ID)
		}
	}
	if len(p.Subjects) != 18 {
		t.Errorf("%d subjects, want 18", len(p.Subjects))
	}
	if _, ok := p.Topic("gs2.ir.groupings"); !ok {
		t.Error("no topic gs2.ir.groupings")
	}
	for _, n := range p.nodes {
		for _, m := range n.mirrors {
			if _, ok := p.byID[m]; !ok {
				t.Errorf("%s mirrors %q, which does not exist", n.ID, m)
			}
		}
	}
}

func TestMarkingIsExact(t *testing.T) {
	p := load(t)
	for _, tt := range []struct {
		name, paper                    string
		right, wrong, blank, sum, unit int
	}{
		{"all right", "Prelims", 100, 0, 0, 600, 3},
		{"all wrong", "Prelims", 0, 100, 0, -200, 3},
		{"a mixed paper", "Prelims", 60, 25, 15, 310, 3},
		{"three wrong cancel one right", "Prelims", 1, 3, 96, 0, 3},
		{"the aptitude test in sixths", "CSAT", 32, 17, 31, 395, 6},
	} {
		t.Run(tt.name, func(t *testing.T) {
			i := slices.IndexFunc(p.Papers, func(q Paper) bool { return q.ID == tt.paper })
			m := p.Papers[i].Marking
			if got := m.Sum(tt.right, tt.wrong, tt.blank); got != tt.sum || m.Parts != tt.unit {
				t.Errorf("sum = %d/%d, want %d/%d", got, m.Parts, tt.sum, tt.unit)
			}
		})
	}
}

// TestTeachersRules holds what any teacher would say of such news, on texts written for this test.
func TestTeachersRules(t *testing.T) {
	p := load(t)
	for _, tt := range []struct{ name, title, text, paper, subject string }{
		{
			"international relations are GS2", "India and Kenya sign maritime security agreement during State visit",
			"The Prime Minister held delegation-level talks with the President of Kenya, who is on a State visit. The two sides signed a Memorandum of Understanding and agreed to raise bilateral ties to a strategic partnership.", "GS2", "international-relations",
		},
		{
			"defence technology is GS3", "DRDO test-fires new surface-to-air missile off Odisha coast",
			"The Defence Research and Development Organisation carried out a flight test of an indigenously developed missile. The radar and the seeker worked as designed.", "GS3", "science-technology",
		},
		{
			"a judgment is GS2", "Supreme Court strikes down provision on remission",
			"A five-judge Constitution Bench of the Supreme Court held that the provision violates Article 14 of the Constitution. The Chief Justice wrote the judgment.", "GS2", "polity",
		},
		{
			"health is GS2", "Measles and rubella vaccination drive reaches two crore children",
			"The Ministry of Health and Family Welfare said the immunisation drive under the National Health Mission covered public health facilities and hospitals in 20 States.", "GS2", "social-justice",
		},
		{
			"farm support is GS3", "Cabinet raises minimum support price for kharif crops",
			"The Cabinet approved the minimum support prices (MSP) for fourteen kharif crops. The MSP for paddy was raised on the recommendation of the CACP; farmers will gain.", "GS3", "agriculture",
		},
		{
			"a species is GS3", "New frog species found in Western Ghats",
			"Scientists of the Zoological Survey of India described a new species of frog from a wildlife sanctuary in the Western Ghats. The species is endangered and its habitat is shrinking.", "GS3", "environment",
		},
		{
			"an earthquake warning system is GS3", "NDMA launches cell broadcast for early warning of disasters",
			"The National Disaster Management Authority launched an early warning system. NDRF teams held a mock drill on disaster preparedness.", "GS3", "disaster-management",
		},
		{
			"an art form is GS1", "Exhibition of Madhubani and Warli painting opens",
			"The Lalit Kala Akademi opened an exhibition of folk art; artisans showed miniature painting, terracotta and handloom.", "GS1", "art-culture",
		},
		{
			"cyber fraud is GS3", "I4C blocks accounts used in digital arrest frauds",
			"The Indian Cyber Crime Coordination Centre blocked thousands of accounts used for cyber fraud, phishing and digital arrest. CERT-In issued an advisory on malware.", "GS3", "internal-security",
		},
		{
			"prices are GS3", "Retail inflation falls to 2.9 per cent in July",
			"Inflation based on the Consumer Price Index fell, MoSPI said. Food inflation was the lowest in two years; the RBI's Monetary Policy Committee meets next week.", "GS3", "economy",
		},
		{
			"elections are GS2", "Election Commission orders revision of electoral rolls in five States",
			"The Election Commission of India said the special intensive revision of the electoral roll will cover five States. Voters may file claims under the Representation of the People Act.", "GS2", "polity",
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := p.Classify(tt.title, tt.text)
			if r.Papers[0].Paper != tt.paper || r.Subject != tt.subject {
				t.Errorf("got %s, %s; want %s, %s\ntopics %v", r.Papers[0].Paper, r.Subject, tt.paper, tt.subject, r.Topics)
			}
			if r.Topics[0].Why == "" {
				t.Error("no reason for the first topic")
			}
		})
	}
}

func TestRelevanceAddsUp(t *testing.T) {
	p := load(t)
	for _, tt := range []struct {
		name, title, text string
		low, high         int
	}{
		{
			"a Cabinet decision with figures", "Cabinet approves ₹4,200 crore mission for coastal wetlands",
			"The Union Cabinet approved a mission of ₹4,200 crore over five years to restore 1.2 lakh hectares of wetlands and mangroves in nine States. The Ministry of Environment will run the scheme.", 75, 100,
		},
		{"a cricket match", "Sharma's century takes hosts to final", "The opener scored 104 runs off 96 balls; the bowler took five wickets. The captain said the batting won the match. The squad plays the final on Sunday at the stadium.", 0, 20},
		{"a condolence", "Prime Minister condoles the passing away of a veteran actor", "The Prime Minister expressed grief at the passing away of the actor.", 0, 15},
		{"a curtain-raiser", "Union Minister to inaugurate workshop on skills tomorrow", "The Union Minister will inaugurate a workshop.", 0, 30},
		{"nothing", "", "", 0, 0},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := p.Classify(tt.title, tt.text).Relevance
			if r.Score < tt.low || r.Score > tt.high {
				t.Errorf("score %d, want %d to %d: %v", r.Score, tt.low, tt.high, r.Parts)
			}
			if sum(r) != r.Score {
				t.Errorf("parts sum to %d, score is %d", sum(r), r.Score)
			}
		})
	}
}

// TestFalseFriends holds that a keyword is not found in a word of another meaning that has its stem.
func TestFalseFriends(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		keyword, word string
		same          bool
	}{
		{"imports", "important", false},
		{"imports", "import", true},
		{"governance", "government", false},
		{"nationalism", "national", false},
		{"nations", "national", false},
		{"ration", "rational", false},
		{"Emergency", "emerging", false},
		{"power", "powerful", false},
		{"Constitution", "constitutional", true},
		{"industry", "industries", true},
		{"happiness", "happiness", true},
		{"launch", "launched", true},
		{"women", "women’s", true},
	} {
		if got := madeWith(tt.keyword) == madeWith(tt.word); got != tt.same {
			t.Errorf("%q is found in %q: %t, want %t", tt.keyword, tt.word, got, tt.same)
		}
	}
}

// TestReasons holds what a teacher reads beside a topic: words of the text, none of them inside another, or that there
// is none.
func TestReasons(t *testing.T) {
	p := load(t)
	got := p.Classify("Vice-President meets the President of the Senate", "The Vice-President spoke with the President of the Senate.").Topics
	i := slices.IndexFunc(got, func(s sandarbh.TopicScore) bool { return s.Topic == "gs2.polity.executive" })
	if i < 0 || got[i].Why != "Vice-President" {
		t.Errorf("the executive: %v, want it for “Vice-President” alone", got)
	}
	for _, s := range p.Classify("", "Why is it zyzzyva?").Topics {
		if s.Why != unsaid {
			t.Errorf("%s is there for %q, which the question has not", s.Topic, s.Why)
		}
	}
	parts := p.Classify("Highlights of telephone subscriptions at the end of May", "Subscriptions rose by 2 per cent.").Relevance.Parts
	if i := slices.IndexFunc(parts, func(q sandarbh.RelevancePart) bool { return q.Name == "Against" }); i >= 0 {
		t.Errorf("the highlights of figures are taken for a speech: %v", parts)
	}
}

func sum(r sandarbh.Relevance) int {
	n := 0
	for _, p := range r.Parts {
		n += p.Points
	}
	return n
}

func TestLoadRefuses(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"no JSON", "{", "read exam profile"},
		{"a key it does not know", `{"exams":"x"}`, "unknown field"},
		{"a node before its parent", `{"nodes":[{"id":"a.b","parent":"a"}]}`, "before its parent"},
		{"a node twice", `{"nodes":[{"id":"a"},{"id":"a"}]}`, "stands twice"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Load([]byte(tt.in), nil); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Load = %v, want an error with %q", err, tt.want)
			}
		})
	}
}

func FuzzClassify(f *testing.F) {
	p := load(f)
	f.Add("", "")
	f.Add("Cabinet approves", "₹4,200 crore\n\xff PM‑KISAN's")
	f.Add("भारत", "मंत्रिमंडल ने योजना को मंजूरी दी")
	f.Fuzz(func(t *testing.T, title, text string) {
		r := p.Classify(title, text)
		if sum(r.Relevance) != r.Relevance.Score || r.Relevance.Score < 0 || r.Relevance.Score > 100 {
			t.Fatalf("relevance %v", r.Relevance)
		}
		for _, s := range r.Papers {
			if !(s.Score >= 0 && s.Score <= 1) {
				t.Fatalf("paper %v", s)
			}
		}
	})
}

func profileFile(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "data", "exam", "upsc-cse.json"))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// modelFile returns the shipped weights, or nothing before they are first trained.
func modelFile(t testing.TB) []byte {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "..", "data", "models", "exam-upsc-cse.tsv"))
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	return b
}

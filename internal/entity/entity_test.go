package entity

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

var noon = sandarbh.Date{Year: 2026, Month: time.May, Day: 20}

// doc is a document of a title and paragraphs.
func doc(id, title string, paragraphs ...string) *sandarbh.Document {
	d := &sandarbh.Document{ID: sandarbh.DocumentID(id), Title: title, Language: "en", Published: noon, Tier: sandarbh.Primary}
	for _, p := range paragraphs {
		start := len(d.Text)
		kind := sandarbh.Paragraph
		if h, ok := strings.CutPrefix(p, "# "); ok {
			kind, p = sandarbh.Heading, h
		}
		d.Text += p + "\n"
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: kind, Start: start, End: start + len(p)})
	}
	return d
}

func TestKey(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, a, b string }{
		{"an article", "The Lokpal Board of Review", "Lokpal Board of Review"},
		{"of India", "Archaeological Survey of India", "Archaeological Survey"},
		{"spelling", "World Seed Organization", "World Seed Organisation"},
		{"and", "Ports & Harbours Authority", "Ports and Harbours Authority"},
		{"an honour behind", "Ramesh Varma Ji", "Ramesh Varma"},
		{"a bracket", "Pradhan Mantri Jal Yojana (PMJY)", "Pradhan Mantri Jal Yojana"},
		{"PM of a scheme", "PM Jal Yojana", "Pradhan Mantri Jal Yojana"},
		{"a possessive", "Farmers' Seed Council", "Farmers Seed Council"},
	} {
		if a, b := Key(tt.a), Key(tt.b); a != b {
			t.Errorf("%s: %q and %q, want one key", tt.name, a, b)
		}
	}
	for _, tt := range []struct{ name, a, b string }{
		{"Bank of India is no bank", "Bank of India", "Bank"},
		{"likeness is not enough", "National Seed Board", "National Seeds Board"},
		{"another country's", "Supreme Court of Japan", "Supreme Court"},
	} {
		if a, b := Key(tt.a), Key(tt.b); a == b {
			t.Errorf("%s: %q and %q share the key %q", tt.name, tt.a, tt.b, a)
		}
	}
}

func TestKinds(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name string
		want sandarbh.EntityKind
		ok   bool
	}{
		{"Pradhan Mantri Jal Yojana", sandarbh.EntityScheme, true},
		{"Mission Karmayogi", sandarbh.EntityScheme, true},
		{"Central Sector Scheme", sandarbh.EntityScheme, false},
		{"Ministry of Coal", sandarbh.EntityOrganisation, true},
		{"Finance Ministry", sandarbh.EntityOrganisation, true},
		{"Ministry of Magic", sandarbh.EntityOrganisation, false},
		{"Reserve Bank of India", sandarbh.EntityOrganisation, true},
		{"High Court", sandarbh.EntityOrganisation, false},
		{"Madras High Court", sandarbh.EntityOrganisation, true},
		{"Executive Committee", sandarbh.EntityOrganisation, false},
		{"Forest Department", "", true},
		{"Minister of State", "", false},
		{"Ramsar Convention", sandarbh.EntityTreaty, true},
		{"Annual Convention", sandarbh.EntityTreaty, false},
		{"Free Trade Agreement", sandarbh.EntityTreaty, false},
		{"Kaziranga National Park", sandarbh.EntityPlace, true},
		{"International Airport", sandarbh.EntityPlace, false},
		{"West Bengal", sandarbh.EntityPlace, true},
		{"Bay of Bengal", sandarbh.EntityPlace, true},
		{"Global Hunger Index", sandarbh.EntityIndex, true},
		{"Annual Report", sandarbh.EntityReport, false},
		{"Geological Survey of India", sandarbh.EntityOrganisation, true},
		{"Exhibition Centre", sandarbh.EntityOrganisation, false},
		{"Chandrayaan-4", sandarbh.EntityMission, true},
	} {
		if got, ok := kindOf(tt.name, ""); got != tt.want || ok != tt.ok {
			t.Errorf("kindOf(%q) = %q, %v, want %q, %v", tt.name, got, ok, tt.want, tt.ok)
		}
	}
}

// named are the mentions of a document as "kind entity", those that it is on with a star.
func named(r Reading) []string {
	var out []string
	for _, m := range r.Mentions {
		star := ""
		if m.On {
			star = "*"
		}
		out = append(out, string(m.Kind)+" "+m.Entity+star)
	}
	return out
}

func TestRead(t *testing.T) {
	t.Parallel()
	d := doc("a", "Union Minister Shri Ramesh Varma reviews Sagar Setu Yojana",
		"Union Minister for Ports, Shri Ramesh Varma today reviewed the Sagar Setu Yojana (SSY), which was launched in 2019. The SSY is implemented by the Ministry of Ports, Shipping and Waterways.",
		"Shri Varma said that work goes on. The Great Hornbill (Buceros bicornis) nests near the site.",
		"Officials of the Inland Waterways Authority of India (IWAI) took part.", "Talks went on.", "IWAI will report.")
	r := Read(d)
	want := []string{
		"person ramesh-varma-minister*", "scheme sagar-setu-yojana*", "organisation ministry-of-ports-shipping-and-waterways*",
		"species great-hornbill*", "organisation inland-waterways-authority*",
	}
	if diff := cmp.Diff(want, named(r)); diff != "" {
		t.Errorf("mentions (-want +got):\n%s", diff)
	}
	for _, m := range r.Mentions {
		if _, ok := d.Quote(m.Span); !ok {
			t.Errorf("%s: the span lies outside", m.Entity)
		}
		for _, p := range m.Particulars {
			if q, ok := d.Quote(p.Span); !ok || p.Name != sandarbh.ParticularMinistry && !strings.Contains(q, p.Value) {
				t.Errorf("%s: %s %q is not in %q", m.Entity, p.Name, p.Value, q)
			}
		}
	}
	e := Gather("sagar-setu-yojana", r.Mentions[1:2], nil)
	var got []string
	for _, p := range e.Particulars {
		got = append(got, p.Name+" "+p.Value)
	}
	if diff := cmp.Diff([]string{"ministry Ministry of Ports, Shipping and Waterways", "launched 2019"}, got); diff != "" {
		t.Errorf("particulars (-want +got):\n%s", diff)
	}
	explained := []sandarbh.Alias{
		{Document: "a", Name: "iwai", Entity: "inland-waterways-authority"},
		{Document: "a", Name: "ramesh-varma", Entity: "ramesh-varma-minister"},
		{Document: "a", Name: "ssy", Entity: "sagar-setu-yojana"},
	}
	if diff := cmp.Diff(explained, r.Aliases); diff != "" {
		t.Errorf("aliases (-want +got):\n%s", diff)
	}
}

// What a part of a body does is of the body; what a deed happened beside is not what it is on.
func TestReadBodies(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, want string }{
		{"a part of it", "A Constitution Bench of the Supreme Court today upheld the order.", "organisation supreme-court*"},
		{"only beside it", "Parliament passed two Bills on the day of the Supreme Court's verdict.", "organisation supreme-court"},
		{"in letters", "The UN General Assembly adopted a resolution.", "organisation united-nations-general-assembly*"},
		{"in full", "The United Nations General Assembly adopted a resolution.", "organisation united-nations-general-assembly*"},
	} {
		if diff := cmp.Diff([]string{tt.want}, named(Read(doc("a", "News", tt.text)))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.name, diff)
		}
	}
	if got := Read(doc("a", "News", "The UN General Assembly adopted a resolution.")).Mentions[0].Name; got != "United Nations General Assembly" {
		t.Errorf("the Assembly is called %q", got)
	}
}

func TestReadLeavesOut(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, not string }{
		{"another country's ministry", "Japan's Ministry of Defence said so.", "ministry-of-defence"},
		{"another country's, behind it", "The Ministry of Defence, Japan said so.", "ministry-of-defence"},
		{"an office is no body", "The Director General of Ports spoke to the Chief Secretary.", "director-general-of-ports"},
		{"half a name", "The Small Tools Development Programme is part of Micro and Small Tools Development Programme.", "small-tools-development-programme-"},
		{"half a name after and", "It is run under the Micro and Small Tools Cluster Programme.", "small-tools-cluster-programme"},
		{"a name of many things", "The High Court and the State Government differ.", "high-court"},
	} {
		if got := named(Read(doc("a", "Talks", tt.text))); slices.ContainsFunc(got, func(s string) bool { return strings.HasSuffix(strings.Trim(s, "*"), tt.not) }) {
			t.Errorf("%s: %q names %s", tt.name, tt.text, got)
		}
	}
	if got := named(Read(doc("a", "Health spending is 1.5% of GDP", "It was so in 2024-25."))); len(got) > 0 {
		t.Errorf("a share of GDP is on %v", got)
	}
	if got := named(Read(doc("a", "GDP growth slows", "It was so in 2024-25."))); !slices.Contains(got, "measure gdp-growth*") {
		t.Errorf("GDP growth in a title is on %v", got)
	}
	hindi := doc("h", "बैठक", "मंत्रालय की बैठक हुई।")
	hindi.Language = "hi"
	if got := Read(hindi); len(got.Mentions) > 0 {
		t.Errorf("a Hindi document gives %v", got.Mentions)
	}
}

func TestFigures(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, text string
		want       []string
	}{
		{"time after the figure", "The unemployment rate rose to 5.1 per cent in April 2026.", []string{"unemployment-rate||month|2026-04-01|5.1"}},
		{"two times", "The unemployment rate rose to 5.1% in April 2026 from 4.9% in March 2026.", []string{"unemployment-rate||month|2026-04-01|5.1", "unemployment-rate||month|2026-03-01|4.9"}},
		{"time opens the sentence", "In April 2026, the unemployment rate stood at 5.1%.", []string{"unemployment-rate||month|2026-04-01|5.1"}},
		{"women of the countryside", "The rural female unemployment rate was 4.2% in April 2026.", []string{"unemployment-rate|rural, female|month|2026-04-01|4.2"}},
		{"said after the figure", "The unemployment rate was 4.2% for women in rural areas in April 2026.", []string{"unemployment-rate|rural, female|month|2026-04-01|4.2"}},
		{"a fall is below nought", "Industrial output contracted by 1.2 per cent in March 2026.", []string{"industrial-production-growth||month|2026-03-01|-1.2"}},
		{"a stretch keeps its months", "Merchandise exports were US$ 60 billion during April-May 2026.", nil}, // May has not ended
		{"a stretch that has ended", "Merchandise exports were US$ 60 billion during February-March 2026.", []string{"merchandise-exports||02/03|2026-02-01|6e+10"}},
		{"gross is not net", "Gross GST collections were ₹2 lakh crore in April 2026.", []string{"gst-collections|gross|month|2026-04-01|2e+12"}},
		{"a State", "The unemployment rate in Kerala was 7.1% in April 2026.", []string{"unemployment-rate|kerala|month|2026-04-01|7.1"}},
		{"provisional", "Coal production was 90 million tonnes (provisional) in April 2026.", []string{"coal-production|provisional|month|2026-04-01|9e+07"}},
		{"from and to", "The female LFPR fell from 38.2% in January 2026 to 37.9% in February 2026.", []string{
			"labour-force-participation-rate|female|month|2026-01-01|38.2", "labour-force-participation-rate|female|month|2026-02-01|37.9",
		}},
		{"an age in a bracket", "Urban LFPR (15+ years) was 50.1% in April 2026.", []string{"labour-force-participation-rate|urban, 15+|month|2026-04-01|50.1"}},
		{"not yet counted", "The estimated foodgrain production was 350 million tonnes in 2024-25.", []string{"foodgrain-production|estimated|fiscal year|2024-04-01|3.5e+08"}},
		{"three times", "The unemployment rate was 6.2% in March 2026, compared to 6.4% in February 2026 and 6.9% in March 2025.", []string{
			"unemployment-rate||month|2026-03-01|6.2", "unemployment-rate||month|2026-02-01|6.4", "unemployment-rate||month|2025-03-01|6.9",
		}},
		{"a change before the figure", "Foreign exchange reserves rose by $2 billion to $700 billion on 8 May 2026.", []string{"forex-reserves||day|2026-05-08|7e+11"}},
		{"a short form says it again", "The female unemployment rate (UR) was 4.2% in April 2026.", []string{"unemployment-rate|female|month|2026-04-01|4.2"}},
		{"the age that opens the sentence", "In the age group of 15 years and above, the unemployment rate was 4.2% in April 2026.", []string{"unemployment-rate|15+|month|2026-04-01|4.2"}},
		{"a part that opens the sentence", "In rural areas, the unemployment rate was 4.2% in April 2026.", []string{"unemployment-rate|rural|month|2026-04-01|4.2"}},
		{"a part unknown that opens it", "Among graduates, the unemployment rate was 14.2% in April 2026.", nil},
		{"a relative time", "The unemployment rate was 4.2% in the previous month.", nil},
		{"an unknown part", "The youth graduate unemployment rate was 15% in April 2026.", nil},
		{"an unknown part, after", "The unemployment rate among graduates was 15% in April 2026.", nil},
		{"of some goods only", "Merchandise exports of engineering goods were US$ 9 billion in April 2026.", nil},
		{"a change", "The unemployment rate rose by 0.3 per cent in April 2026.", nil},
		{"a forecast", "Retail inflation is projected at 4 per cent in April 2026.", nil},
		{"no time", "The unemployment rate stood at 5.1%.", nil},
		{"a rate set on the day of the release", "The Bank kept the policy repo rate unchanged at 6.5 per cent.", []string{"repo-rate||day|2026-05-20|6.5"}},
		{"the sentence after goes on", "The year-on-year inflation rate based on the all-India CPI was 5.5 per cent in April 2026. It was 5.8 per cent in April 2025.", []string{
			"retail-inflation||month|2026-04-01|5.5", "retail-inflation||month|2025-04-01|5.8",
		}},
		{"after a part of the whole it does not", "The rural unemployment rate was 4.2% in April 2026. It was 5.8% in April 2025.", []string{"unemployment-rate|rural|month|2026-04-01|4.2"}},
		{"to come", "Retail inflation stood at 4 per cent in July 2026.", nil},
		{"about", "The unemployment rate was nearly 5% in April 2026.", nil},
		{"two kinds at once", "The unemployment rate for males and females was 5% in April 2026.", nil},
	} {
		var got []string
		for _, f := range Read(doc("a", "Data", tt.text)).Figures {
			got = append(got, fmt.Sprintf("%s|%s|%s|%.10s|%v", f.Entity, f.Basis, f.Period, f.When, f.Value))
		}
		if d := cmp.Diff(tt.want, got); d != "" {
			t.Errorf("%s: %q (-want +got):\n%s", tt.name, tt.text, d)
		}
	}
	under := doc("a", "Data", "# Urban areas", "The unemployment rate was 6.6% in April 2026.")
	if got := Read(under).Figures; len(got) > 0 {
		t.Errorf("under a heading that narrows it: %v", got)
	}
	state := doc("a", "Dairy week", "Talks went on.", "Farmers of Kerala met.", "Milk production rose from 2 million tonnes in 2014-15 to 3 million tonnes in 2024-25.")
	if got := Read(state).Figures; len(got) > 0 {
		t.Errorf("of a State named before: %v", got)
	}
	abroad := doc("a", "Japan's jobs data", "The unemployment rate was 2.6% in April 2026.")
	if got := Read(abroad).Figures; len(got) > 0 {
		t.Errorf("of another country: %v", got)
	}
}

func TestResolve(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		name, form string
		explained  map[string]int
		want       string
	}{
		{"two documents agree", "iwai", map[string]int{"inland-waterways-authority": 2}, "inland-waterways-authority"},
		{"one is too few", "iwai", map[string]int{"inland-waterways-authority": 1}, ""},
		{"three letters want three", "nda", map[string]int{"national-defence-academy": 2}, ""},
		{"they differ", "nmcg", map[string]int{"one": 3, "other": 2}, ""},
		{"nearly all agree", "nmcg", map[string]int{"one": 40, "other": 1}, "one"},
		{"two people of one name", "ajay-kumar", map[string]int{"ajay-kumar-secretary": 5, "ajay-kumar-judge": 3}, ""},
		{"nothing is explained", "xyz", nil, ""},
	} {
		if got := Resolve(tt.form, tt.explained); got != tt.want {
			t.Errorf("%s: Resolve = %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestSeries(t *testing.T) {
	t.Parallel()
	figure := func(doc, basis, when string, value, step float64) sandarbh.Figure {
		return sandarbh.Figure{
			Entity: "r", Name: "Rate", Basis: basis, Period: "month", When: when, Value: value, Step: step, Unit: "percent",
			Span: sandarbh.Span{Document: sandarbh.DocumentID(doc), End: 1},
		}
	}
	all := []sandarbh.Figure{
		figure("a", "", "2026-04-01/2026-04-30", 5.1, .1), figure("b", "", "2026-04-01/2026-04-30", 5.12, .01),
		figure("a", "", "2026-03-01/2026-03-31", 4.9, .1), figure("c", "", "2026-02-01/2026-02-28", 4.7, .1),
		figure("d", "", "2026-02-01/2026-02-28", 5.5, .1), figure("a", "female", "2026-04-01/2026-04-30", 5.4, .1),
	}
	slices.Reverse(all)
	e := Gather("r", nil, all)
	if len(e.Series) != 1 {
		t.Fatalf("%d series, want one: a single figure is none", len(e.Series))
	}
	if lone := Gather("r", nil, all[:1]); len(lone.Series) != 1 || len(lone.Series[0].Points) != 1 {
		t.Errorf("a measure with one figure shows %v", lone.Series)
	}
	var got []string
	for _, p := range e.Series[0].Points {
		got = append(got, fmt.Sprintf("%.7s %v %v %d", p.When, p.Value, p.Differs, len(p.Figures)))
	}
	want := []string{"2026-02 4.7 true 2", "2026-03 4.9 false 1", "2026-04 5.12 false 2"}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("points (-want +got):\n%s", d)
	}
}

// Whatever a document says, spans lie inside it, and reading twice gives the same.
func FuzzRead(f *testing.F) {
	f.Add("Rates", "In April 2026, the unemployment rate (UR) for females stood at 5.1% from 4.9% in March.")
	f.Add("Shri A. Rao, Secretary, visits", "The Snow Leopard (Panthera uncia) of the “Jal Yojana (JY) Scheme”.")
	f.Fuzz(func(t *testing.T, title, text string) {
		d := doc("f", title, text)
		r := Read(d)
		for _, m := range r.Mentions {
			if _, ok := d.Quote(m.Span); !ok {
				t.Errorf("%+v lies outside", m)
			}
			for _, p := range m.Particulars {
				if _, ok := d.Quote(p.Span); !ok {
					t.Errorf("%+v lies outside", p)
				}
			}
		}
		for _, g := range r.Figures {
			if q, ok := d.Quote(g.Span); !ok || !strings.Contains(q, g.Text) {
				t.Errorf("%+v is not in %q", g, q)
			}
		}
		if diff := cmp.Diff(r, Read(d)); diff != "" {
			t.Errorf("read twice:\n%s", diff)
		}
	})
}

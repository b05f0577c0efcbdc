package glossary

import (
	"strings"
	"testing"
)

const sample = `[
 {"id":"repo-rate","name":"Repo rate","definition":"The rate at which the central bank lends to banks for a short time against government securities.","field":"economy","topics":["gs3.economy.growth"],"authority":"Reserve Bank of India Act, 1934, Section 45ZB"},
 {"id":"mpc","name":"Monetary Policy Committee","aliases":["MPC"],"expansion":"Monetary Policy Committee","definition":"A body of six members that sets the policy rate.","field":"institution","authority":"Reserve Bank of India Act, 1934, Section 45ZB"},
 {"id":"ramsar-site","name":"Ramsar site","definition":"A wetland listed under the convention of 1971.","field":"environment","authority":"Ramsar Convention, Article 2"}
]
[
 {"id":"pm-kisan","name":"PM-KISAN","aliases":["Pradhan Mantri Kisan Samman Nidhi"],"definition":"A scheme that pays farmer families ₹6,000 a year.","field":"scheme","authority":"Ministry of Agriculture and Farmers Welfare"},
 {"id":"it-act","name":"IT Act","definition":"The law on electronic records.","field":"security","authority":"Information Technology Act, 2000"},
 {"id":"who","name":"WHO","definition":"The health agency of the United Nations.","field":"international","authority":"Constitution of the WHO, 1946"}
]`

func TestMarks(t *testing.T) {
	g, err := Load([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct{ name, text, want string }{
		{"the longest name wins", "The Monetary Policy Committee met.", "mpc:Monetary Policy Committee"},
		{"case and plural do not matter", "The REPO RATE fell; two Ramsar sites were added.", "repo-rate:REPO RATE ramsar-site:Ramsar sites"},
		{"an acronym is written as it stands", "Those who asked the WHO, and mpc, and the MPC's vote.", "who:WHO mpc:MPC's"},
		{"hyphen or space", "PM KISAN and PM-KISAN are one.", "pm-kisan:PM KISAN pm-kisan:PM-KISAN"},
		{"a stop parts the words", "He raised the repo. Rate cuts follow; repo, rate.", ""},
		{"a body of a State bears a longer name", "The State Monetary Policy Committee met.", ""},
		{"whole words alone", "Reporate and whoever.", ""},
		{"curly apostrophe and broken hyphen", "the repo‑rate", "repo-rate:repo‑rate"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, m := range g.Marks(tt.text) {
				got = append(got, m.Term.ID+":"+tt.text[m.Start:m.End])
			}
			if s := strings.Join(got, " "); s != tt.want {
				t.Errorf("Marks(%q) = %q, want %q", tt.text, s, tt.want)
			}
		})
	}
}

func TestLoadRefuses(t *testing.T) {
	term := func(fields string) string {
		return `[{"id":"a","name":"Alpha law","definition":"One thing.","field":"polity","authority":"Act"},{` + fields + `}]`
	}
	for _, tt := range []struct{ name, in, want string }{
		{"an id twice", term(`"id":"a","name":"Beta","definition":"One.","field":"polity","authority":"Act"`), "stands twice"},
		{"a name that is another's alias", term(`"id":"b","name":"Beta","aliases":["alpha laws"],"definition":"One.","field":"polity","authority":"Act"`), "is that of"},
		{"two sentences", term(`"id":"b","name":"Beta","definition":"One thing stands here. Another stands there.","field":"polity","authority":"Act"`), "2 sentences"},
		{"no authority", term(`"id":"b","name":"Beta","definition":"One.","field":"polity","authority":" "`), "no authority"},
		{"unknown field", term(`"id":"b","name":"Beta","definition":"One.","field":"sport","authority":"Act"`), "unknown field"},
		{"unknown key", term(`"id":"b","nam":"Beta"`), "unknown field"},
		{"malformed topic", term(`"id":"b","name":"Beta","definition":"One.","field":"polity","authority":"Act","topics":["GS 2"]`), "malformed topic"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Load([]byte(tt.in)); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Load = %v, want an error with %q", err, tt.want)
			}
		})
	}
}

func TestTermAndTopics(t *testing.T) {
	g, err := Load([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	if term, ok := g.Term("mpc"); !ok || term.Name != "Monetary Policy Committee" {
		t.Errorf("Term(mpc) = %v, %v", term, ok)
	}
	if _, ok := g.Term("nothing"); ok {
		t.Error("Term(nothing) is found")
	}
	if n := len(g.All()); n != 6 {
		t.Errorf("All has %d terms, want 6", n)
	}
	if err := g.CheckTopics(func(string) bool { return false }); err == nil {
		t.Error("CheckTopics accepts a topic that does not exist")
	}
	if empty, err := Load(nil); err != nil || len(empty.Marks("repo rate")) != 0 {
		t.Errorf("an empty glossary: %v", err)
	}
}

func FuzzMarks(f *testing.F) {
	g, err := Load([]byte(sample))
	if err != nil {
		f.Fatal(err)
	}
	f.Add("The MPC‑PM-KISAN's repo rates")
	f.Add("मौद्रिक नीति repo rate \xff")
	f.Fuzz(func(t *testing.T, text string) {
		end := 0
		for _, m := range g.Marks(text) {
			if m.Start < end || m.End <= m.Start || m.End > len(text) {
				t.Fatalf("mark %v of %q overlaps or lies outside", m.Range, text)
			}
			end = m.End
		}
	})
}

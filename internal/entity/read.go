package entity

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
	"github.com/sandarbh/sandarbh/internal/claim"
	"github.com/sandarbh/sandarbh/internal/lang"
)

// Reading is what one document names and explains, and the figures that it gives.
type Reading struct {
	Mentions []sandarbh.Mention
	Aliases  []sandarbh.Alias
	Figures  []sandarbh.Figure
}

// Read lists the entities that a document names, one mention each in the order of their first places, the aliases that
// it explains, and its figures. A document of another language than English gives nothing.
func Read(doc *sandarbh.Document) Reading {
	language := doc.Language
	if language == "" {
		language = lang.Detect(doc.Title + " " + doc.Text)
	}
	if language != "en" && language != "" || doc.Fault != "" {
		return Reading{}
	}
	r := &reader{doc: doc, at: map[string]int{}, short: map[string]string{}, longs: map[string]string{}}
	r.passages()
	for _, p := range r.parts {
		r.shortenings(p)
	}
	for _, p := range r.parts {
		for _, s := range p.sentences {
			r.names(p, s)
		}
	}
	r.settle()
	out := Reading{Mentions: r.mentions, Aliases: r.aliases}
	for _, p := range r.parts {
		r.last = nil
		for _, s := range p.sentences {
			out.Figures = append(out.Figures, r.figures(p, s)...)
		}
	}
	r.measured(&out)
	return out
}

// part is the title, the subtitle or a block of prose.
type part struct {
	field     sandarbh.Field
	start     int
	text      string
	head      bool   // title, subtitle, or one of the first two paragraphs
	under     string // the heading above it
	before    string // the paragraph before it
	sentences []lang.Range
}

type reader struct {
	doc      *sandarbh.Document
	parts    []*part
	short    map[string]string // short form, as written, to the long one
	longs    map[string]string // key of a long form to its short one
	places   []string          // of title and first paragraph
	mentions []sandarbh.Mention
	count    []int          // how often each mention's entity is named
	head     []bool         // whether it is named at the head
	at       map[string]int // by entity
	aliases  []sandarbh.Alias
	last     *measure // whose one figure the sentence before gives, of the whole
}

// passages cuts the document into its parts.
func (r *reader) passages() {
	add := func(f sandarbh.Field, start, end int, head bool, under string) {
		text := r.doc.FieldText(f)[start:end]
		if f == sandarbh.FieldText {
			f = ""
		}
		p := &part{field: f, start: start, text: text, head: head, under: under}
		if n := len(r.parts); n > 2 {
			p.before = r.parts[n-1].text
		}
		if f == "" {
			p.sentences = lang.Sentences(text, "en")
		} else {
			p.sentences = []lang.Range{{Start: 0, End: len(text)}}
		}
		r.parts = append(r.parts, p)
	}
	add(sandarbh.FieldTitle, 0, len(r.doc.Title), true, "")
	add(sandarbh.FieldSubtitle, 0, len(r.doc.Subtitle), true, "")
	n, under := 0, ""
	for _, b := range r.doc.Blocks {
		if b.Start < 0 || b.End > len(r.doc.Text) || b.Start >= b.End {
			continue
		}
		switch b.Kind {
		case sandarbh.Heading:
			under = r.doc.Text[b.Start:b.End]
		case sandarbh.Paragraph, sandarbh.Item:
			if b.End-b.Start < 6000 {
				add(sandarbh.FieldText, b.Start, b.End, n < 2, under)
				n++
			}
		}
	}
	lead := r.doc.Title
	if len(r.parts) > 2 {
		lead += ". " + r.parts[2].text
	}
	r.places = claim.Places(lead)
}

// heads of schemes and the like may stand after the bracket: "Production Linked Incentive (PLI) Scheme".
var tailAfter = lang.MustCompile(`^\) (Scheme|Yojana|Mission|Programme|Program|Project|Index|Survey|Report|Agreement|Initiative|Abhiyan|Campaign|Fund|Award)\b`)

// shortenings notes the short forms that a part explains.
func (r *reader) shortenings(p *part) {
	for _, a := range lang.Abbreviations(p.text) {
		short, long := a.Short.Of(p.text), a.Long.Of(p.text)
		if a.Long.End <= a.Short.Start {
			if m := tailAfter.FindStringSubmatch(p.text[a.Short.End:]); m != nil {
				long += " " + m[1]
			}
		}
		if len(short) < 3 || r.short[short] != "" || has("common", lang.Fold(short)) {
			continue
		}
		r.short[short] = long
		r.longs[Key(long)] = short
	}
}

// names reads the names of one sentence.
func (r *reader) names(p *part, s lang.Range) {
	text := s.Of(p.text)
	names := lang.Names(text)
	for _, n := range names {
		if whole, ok := uncut(text, n); ok {
			r.name(p, s.Start, text, whole, names)
		}
	}
	low := lang.Fold(text)
	for _, name := range species() {
		if i := strings.Index(low, name); i >= 0 && len(low) == len(text) && whole(low, i, i+len(name)) {
			r.keep(p, speciesKey(name), sandarbh.EntitySpecies, title(text[i:i+len(name)]), s.Start+i, s.Start+i+len(name))
		}
	}
	for _, m := range binomial.FindAllStringSubmatchIndex(text, -1) {
		common, latin := text[m[2]:m[3]], text[m[4]:m[5]]
		if !latinWord.MatchString(latin) {
			continue
		}
		if i := r.keep(p, speciesKey(lang.Fold(common)), sandarbh.EntitySpecies, title(common), s.Start+m[2], s.Start+m[3]); i >= 0 {
			r.say(i, sandarbh.ParticularLatin, latin, p, s)
		}
	}
}

var (
	binomial  = lang.MustCompile(`((?:[A-Z][a-z'’-]+ ){0,3}[A-Z]?[a-z'’-]+) \(([A-Z][a-z]{3,} [a-z]{4,})\)`)
	latinWord = lang.MustCompile(`^[A-Z][a-z]*(us|a|is|um|es|ops|ps|x|os|on|er|i|ax|or|as|ys) [a-z]*(us|a|is|um|ii|i|ae|ensis|e|es|or|ans|ens|x|on|er)$`)
)

// species are the common names of words.txt, in order.
var species = sync.OnceValue(func() []string { return slices.Sorted(maps.Keys(vocabulary()["species"])) })

func speciesKey(name string) string {
	k := Key(name)
	for _, end := range []string{"turtles", "dugongs", "falcons", "gharials"} {
		if strings.HasSuffix(k, end) {
			return strings.TrimSuffix(k, "s")
		}
	}
	return k
}

func whole(s string, start, end int) bool {
	letter := func(c byte) bool { return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' }
	return (start == 0 || !letter(s[start-1])) && (end == len(s) || !letter(s[end]))
}

func title(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// foreign is what follows a name that belongs to another country: "Ministry of Defence, Japan".
var foreign = lang.MustCompile(`^(?:,| of the| of| in) ([A-Z][A-Za-z]+(?: [A-Z][a-z]+)?)`)

// subtitled is the first part of a scheme's name before a colon: "PM Surya Ghar: Muft Bijli Yojana".
var subtitled = lang.MustCompile(`\b(?:PM|Pradhan Mantri)(?: [A-Z][a-z]+){1,3}: ?$`)

// uncut gives a name that stands inside a longer run of capitals its beginning, if that is an honour of schemes, and
// reports false if it is cut: "Relief Fund" of "Prime Minister's Relief Fund".
func uncut(text string, n lang.Name) (lang.Name, bool) {
	if n.Person {
		return n, true
	}
	for _, head := range []string{"Pradhan Mantri ", "Pradhan Mantri-", "PM ", "PM-", "Mukhya Mantri ", "Mukhyamantri "} {
		if strings.HasSuffix(text[:n.Start], head) {
			n.Start -= len(head)
			n.Text = text[n.Start:n.End]
			break
		}
	}
	if m := subtitled.FindStringIndex(text[:n.Start]); m != nil {
		n.Start = m[0]
		n.Text = text[n.Start:n.End]
	}
	head := text[:n.Start]
	trimmed := strings.TrimRight(head, " -")
	if len(trimmed) == len(head) || len(head)-len(trimmed) > 1 {
		return n, true
	}
	word := trimmed[strings.LastIndexAny(trimmed, " -")+1:]
	first, _ := utf8.DecodeRuneInString(word)
	low := lang.Fold(word)
	switch {
	case low == "and" || low == "&":
		f := strings.Fields(trimmed)
		if strings.HasSuffix(n.Text, "Islands") && len(f) > 1 && f[len(f)-2] == "Andaman" {
			return n, false
		}
		return n, true
	case !unicode.IsUpper(first), lang.Stop(low), strings.HasSuffix(word, ","), strings.HasSuffix(word, ":"), strings.HasSuffix(word, "."):
		return n, true
	}
	opens := strings.TrimLeft(trimmed, "“\"'‘ ") == word
	return n, opens && (strings.HasSuffix(low, "ing") || strings.HasSuffix(low, "ed") || len(lang.Names(word+" of")) == 0)
}

// name keeps one name, if it is that of an entity.
func (r *reader) name(p *part, at int, text string, n lang.Name, all []lang.Name) {
	start, end := at+n.Start, at+n.End
	name := strings.Trim(n.Text, " ,.;:'\"“”‘’")
	if n.Person || isPersonName(name) {
		if r.person(p, at, text, n, name, all) {
			return
		}
	}
	if n.Person {
		return
	}
	// The bracket with the short form may stand inside: "Production Linked Incentive (PLI) Scheme".
	long := r.short[name]
	if long == "" {
		if rest := p.text[end:]; strings.HasPrefix(rest, " (") {
			if i := strings.IndexByte(rest, ')'); i > 0 && r.short[strings.Trim(rest[2:i], " '\"“”‘’")] != "" {
				long = r.short[strings.Trim(rest[2:i], " '\"“”‘’")]
				if Key(long) != Key(name) && !strings.HasPrefix(Key(long), Key(name)+"-") {
					long = ""
				}
			}
		}
	}
	if long == "" { // "Processed Food Board" of "Agricultural and Processed Food Board (APFB)"
		for _, l := range r.expansions() {
			if strings.HasSuffix(l, " and "+name) || strings.HasSuffix(l, " & "+name) {
				long = l
			}
		}
		if long == "" && joined(p.text[:start], name, all) {
			return
		}
	}
	if long == "" { // "PLI Scheme"
		if head, tail, ok := strings.Cut(name, " "); ok && r.short[head] != "" && tailWord(tail) {
			long = r.short[head]
			if !strings.HasSuffix(long, " "+tail) && !strings.HasSuffix(long, "Mission") && !strings.HasSuffix(long, "Yojana") {
				long += " " + tail
			}
		}
	}
	if long == "" {
		long = name
	}
	kind, ok := kindOf(long, text)
	if whole, found := bodyOf(long, text); !ok && found && long == name {
		start += len(long) - len(whole)
		n.Start, n.Text = n.Start+len(long)-len(whole), whole
		long, name, kind, ok = whole, whole, sandarbh.EntityOrganisation, true
	}
	if !ok {
		return
	}
	if kind == "" {
		r.acronym(p, name, start, end)
		return
	}
	if short, ok := strings.CutPrefix(long, "UN "); ok {
		long = "United Nations " + short
	}
	key := Key(long)
	switch {
	case kind == sandarbh.EntityPlace && len(claim.Places(long)) == 1 && isState(long):
		long = placeName(long)
		key = Key(long)
	case ministryOf(long) != "":
		if r.abroad(text, n) {
			return
		}
		long = ministryName(ministryOf(long))
		key = Key(long)
	case bare[key]:
		// "Supreme Court" is India's only where no other country is spoken of.
		if r.abroad(text, n) || len(r.places) > 0 && !slices.Contains(r.places, "india") && abroadPlaces(r.places) {
			return
		}
	}
	if r.short[name] != "" && long != name {
		r.keepAlias(p, key, kind, long, name, start, end)
		return
	}
	r.keep(p, key, kind, long, start, end)
	if s := r.longs[key]; s != "" {
		r.alias(key, s)
	}
}

// bodyOf returns the body that a part of it names: "Constitution Bench of the Supreme Court".
func bodyOf(name, around string) (string, bool) {
	_, whole, found := strings.Cut(name, " of the ")
	if !found {
		return "", false
	}
	kind, ok := kindOf(whole, around)
	return whole, ok && kind == sandarbh.EntityOrganisation
}

// expansions are the long forms that the document explains, in order.
func (r *reader) expansions() []string { return slices.Sorted(maps.Values(r.short)) }

// joined reports a name that "and" or "&" joins to the word before it, which is no name by itself: "Micro and Small
// Enterprises Programme".
func joined(head, name string, all []lang.Name) bool {
	words := keyWords(name)
	if len(words) == 0 || words[0] == "ministry" || words[0] == "department" || words[0] == "mission" || len(words) > 1 && words[1] == "of" {
		return false
	}
	f := strings.Fields(head)
	if len(f) < 2 || !strings.HasSuffix(head, " ") || f[len(f)-1] != "and" && f[len(f)-1] != "&" {
		return false
	}
	last := f[len(f)-2]
	first, _ := utf8.DecodeRuneInString(last)
	low := lang.Fold(last)
	for _, kind := range []string{"scheme", "organisation", "index", "report", "treaty", "place"} {
		if has(kind+".tail", low) {
			return false
		}
	}
	if !unicode.IsUpper(first) || strings.ToUpper(last) == last || len(claim.Places(last)) > 0 || low == "india" || strings.HasSuffix(last, ")") {
		return false
	}
	return !slices.ContainsFunc(all, func(n lang.Name) bool { return n.Person && strings.HasSuffix(n.Text, last) })
}

func tailWord(s string) bool {
	switch s {
	case "Scheme", "Yojana", "Mission", "Programme", "Project", "Index", "Survey", "Report", "Agreement", "Initiative", "scheme":
		return true
	}
	return false
}

func isState(name string) bool { _, ok := placeKind(name); return ok }

// bare names are those of one body in every country.
var bare = map[string]bool{
	"supreme-court": true, "election-commission": true, "central-bank": true, "competition-commission": true, "law-commission": true,
	"finance-commission": true, "planning-commission": true, "national-human-rights-commission": true, "border-security-force": true,
	"coast-guard": true, "space-agency": true, "reserve-bank": true, "economic-survey": true, "consumer-price-index": true,
}

// abroad reports a name that the words beside it give to another country.
func (r *reader) abroad(text string, n lang.Name) bool {
	if m := foreign.FindStringSubmatch(text[n.End:]); m != nil {
		if ps := claim.Places(m[1]); len(ps) > 0 && ps[0] != "india" {
			return true
		}
	}
	head := text[max(0, n.Start-40):n.Start]
	for _, end := range []string{"'s ", "’s ", "' ", "’ "} {
		if h, ok := strings.CutSuffix(head, end); ok {
			f := strings.Fields(h)
			if len(f) > 0 && len(claim.Places(strings.Join(f[max(0, len(f)-2):], " "))) > 0 && !strings.HasSuffix(h, "India") {
				return true
			}
		}
	}
	return false
}

// abroadPlaces reports places of which one is a country: no State can be told from one by name, so only what is not in
// the first half of the list counts.
func abroadPlaces(places []string) bool {
	return slices.ContainsFunc(places, func(p string) bool { return countries[p] })
}

// countries are those whose own bodies are written of most.
var countries = map[string]bool{
	"united states": true, "united kingdom": true, "pakistan": true, "china": true, "bangladesh": true, "nepal": true, "sri lanka": true,
	"maldives": true, "bhutan": true, "myanmar": true, "russia": true, "ukraine": true, "israel": true, "iran": true, "japan": true,
	"france": true, "germany": true, "italy": true, "spain": true, "brazil": true, "canada": true, "australia": true, "indonesia": true,
	"malaysia": true, "singapore": true, "thailand": true, "vietnam": true, "philippines": true, "iraq": true, "saudi arabia": true,
	"uae": true, "qatar": true, "oman": true, "kuwait": true, "egypt": true, "ethiopia": true, "kenya": true, "nigeria": true,
	"south africa": true, "mauritius": true, "turkey": true, "south korea": true, "north korea": true, "afghanistan": true, "mexico": true,
}

// keepAlias keeps a mention by its short form.
func (r *reader) keepAlias(p *part, key string, kind sandarbh.EntityKind, long, short string, start, end int) {
	if r.keep(p, key, kind, long, start, end) >= 0 {
		r.alias(key, short)
	}
}

// alias notes that a document has a short form for an entity.
func (r *reader) alias(key, short string) {
	i, ok := r.at[key]
	if !ok || slices.Contains(r.mentions[i].Aliases, short) {
		return
	}
	r.mentions[i].Aliases = append(r.mentions[i].Aliases, short)
	r.explain(Key(short), key)
}

func (r *reader) explain(form, entity string) {
	a := sandarbh.Alias{Document: r.doc.ID, Name: form, Entity: entity}
	if form != entity && form != "" && !slices.Contains(r.aliases, a) {
		r.aliases = append(r.aliases, a)
	}
}

// bareForm are short forms that may wait for an explanation.
var bareForm = lang.MustCompile(`^[A-Z][A-Z&-]*[A-Z](-[A-Z0-9]+)?$`)

// acronym keeps a short form that the document does not explain; another one may.
func (r *reader) acronym(p *part, name string, start, end int) {
	if len(name) < 3 || len(name) > 12 || !bareForm.MatchString(name) || has("common", lang.Fold(name)) {
		return
	}
	r.keep(p, Key(name), "", name, start, end)
}

// keep notes a place where an entity is named, and returns its mention, or -1.
func (r *reader) keep(p *part, key string, kind sandarbh.EntityKind, name string, start, end int) int {
	if key == "" || len(key) > 120 {
		return -1
	}
	i, ok := r.at[key]
	if !ok {
		i = len(r.mentions)
		r.at[key] = i
		r.mentions = append(r.mentions, sandarbh.Mention{
			Document: r.doc.ID, Entity: key, Kind: kind, Name: name,
			Span: sandarbh.Span{Document: r.doc.ID, Field: p.field, Start: p.start + start, End: p.start + end},
		})
		r.count, r.head = append(r.count, 0), append(r.head, false)
	}
	r.count[i]++
	r.head[i] = r.head[i] || p.head && !amid.MatchString(p.text[:start])
	return i
}

// amid stands before what a deed happened beside: "on the day of the Supreme Court's verdict".
var amid = lang.MustCompile(`(?i)\b(?:on the (?:day|eve) of|a day (?:after|before)|amid|amidst|ahead of|despite|in the wake of)(?: the| a| an)? $`)

// say adds a particular to a mention, once.
func (r *reader) say(i int, name, value string, p *part, s lang.Range) {
	m := &r.mentions[i]
	for _, q := range m.Particulars {
		if q.Name == name && q.Value == value {
			return
		}
	}
	m.Particulars = append(m.Particulars, sandarbh.Particular{
		Name: name, Value: value, Of: r.doc.Published,
		Span: sandarbh.Span{Document: r.doc.ID, Field: p.field, Start: p.start + s.Start, End: p.start + s.End},
	})
}

// person keeps a person's full name, with the office beside it.
func (r *reader) person(p *part, at int, text string, n lang.Name, name string, all []lang.Name) bool {
	if !isPersonName(name) {
		return false
	}
	start := n.Start
	if n.Honorific.Len() > 0 {
		start = n.Honorific.Start
	}
	office, where := officeOf(text, start, n.End, all)
	if _, known := r.at[Key(name)]; office == "" && !n.Person && !known {
		return false
	}
	i := r.keep(p, Key(name), sandarbh.EntityPerson, name, at+n.Start, at+n.End)
	if i >= 0 && office != "" && classOf(office) != "" && where.Len() < 140 {
		r.say(i, sandarbh.ParticularOffice, office, p, lang.Range{Start: at + min(where.Start, n.Start), End: at + max(where.End, n.End)})
	}
	return true
}

// settle ends the reading of names: persons are told apart by their offices, what the document is on is marked, and
// what it says of schemes is taken.
func (r *reader) settle() {
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind == sandarbh.EntityPerson {
			r.surname(i)
			if c := r.class(m); c != "" {
				// What he was or is beside it may be of another time.
				m.Particulars = slices.DeleteFunc(m.Particulars, func(p sandarbh.Particular) bool { return classOf(p.Value) != c })
				bare := m.Entity
				m.Entity += "-" + c
				r.explain(bare, m.Entity)
			} else {
				m.Kind = ""
			}
		}
		m.On = r.head[i] || r.count[i] >= 3
		if m.Entity == "lok-sabha" || m.Entity == "rajya-sabha" { // answers are given there to questions on other things
			m.On = strings.Contains(r.doc.Title, m.Name) && !strings.Contains(r.doc.Title, "in "+m.Name)
		}
		if m.Kind == sandarbh.EntityPlace && isState(m.Name) {
			m.On = slices.Contains(claim.Places(r.doc.Title), strings.ToLower(m.Name)) || strings.Contains(r.doc.Title, m.Name)
		}
	}
	for _, p := range r.parts {
		for _, s := range p.sentences {
			r.schemes(p, s)
		}
	}
	// Two mentions may have come to one entity.
	slices.SortStableFunc(r.aliases, func(a, b sandarbh.Alias) int {
		return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Entity, b.Entity))
	})
}

// class is that of the weightiest office of a person.
func (r *reader) class(m *sandarbh.Mention) string {
	for _, c := range classes {
		for _, q := range m.Particulars {
			if classOf(q.Value) == c.name {
				return c.name
			}
		}
	}
	return ""
}

// surname counts the places where a person is named by the last word alone, if no other person of the document shares it.
func (r *reader) surname(i int) {
	f := strings.Fields(r.mentions[i].Name)
	last := f[len(f)-1]
	for k, m := range r.mentions {
		if k != i && m.Kind == sandarbh.EntityPerson && strings.HasSuffix(m.Name, " "+last) {
			return
		}
	}
	for _, p := range r.parts {
		for at := 0; ; {
			k := strings.Index(p.text[at:], last)
			if k < 0 {
				break
			}
			at += k + len(last)
			if at-len(last)-len(r.mentions[i].Name)+len(last) >= 0 && strings.HasSuffix(p.text[:at], r.mentions[i].Name) {
				continue
			}
			r.count[i]++
		}
	}
}

var (
	launched = lang.MustCompile(`^(?: \([A-Z][\w-]*\))?(?: (?:[Ss]cheme|[Mm]ission|[Pp]rogramme|[Yy]ojana|[Ii]nitiative))?,? (?:which )?(?:was |has been |were )?(?:officially |formally |first )?(?:launched|introduced|started|rolled out)(?: by [^.,;]{3,80}?)? (?:in|on) `)
	ministry = lang.MustCompile(`^(?: \([A-Z][\w-]*\))?(?: (?:[Ss]cheme|[Mm]ission|[Pp]rogramme|[Yy]ojana|[Ii]nitiative))?,? (?:is )?(?:a |an |the )?(?:[a-z-]+ ){0,3}(?:scheme |programme |initiative |mission )?(?:(?:being )?(?:implemented|run|administered|launched) by|of|under) the (Ministry of [A-Z][\w]*(?:,? (?:and |& |of )?[A-Z][\w]*){0,7})`)
	runs     = lang.MustCompile(`(Ministry of [A-Z]\w*(?:,? (?:and |& |of )?[A-Z]\w*){0,7}),? (?:Government of India,? )?(?:\([A-Z&]+\),? )?(?:has |is |have |had )?(?:been )?(?:implementing|implements|launched|administers|introduced|runs) (?:a |an |the )?(?:[a-z-]+ ){0,4}(?:called |namely |viz\.? )?["“'‘]?$`)
)

// schemes takes the ministry and the year of launch of schemes, where a sentence says so of the scheme itself.
func (r *reader) schemes(p *part, s lang.Range) {
	text := s.Of(p.text)
	for i := range r.mentions {
		m := &r.mentions[i]
		if m.Kind != sandarbh.EntityScheme && m.Kind != sandarbh.EntityMission {
			continue
		}
		for _, form := range append([]string{m.Name}, m.Aliases...) {
			head, tail, ok := strings.Cut(text, form)
			if !ok {
				continue
			}
			if q := launched.FindStringIndex(tail); q != nil {
				for _, d := range lang.Dates(tail, r.doc.Published) {
					if d.Start == q[1] && !d.Relative && !d.From.IsZero() && d.From.Year == d.To.Year {
						r.say(i, sandarbh.ParticularLaunched, d.From.String()[:4], p, s)
					}
				}
			}
			if q := ministry.FindStringSubmatch(tail); q != nil && ministryOf(q[1]) != "" {
				r.say(i, sandarbh.ParticularMinistry, ministryName(ministryOf(q[1])), p, s)
			} else if q := runs.FindStringSubmatch(head); q != nil && ministryOf(q[1]) != "" {
				r.say(i, sandarbh.ParticularMinistry, ministryName(ministryOf(q[1])), p, s)
			}
			break
		}
	}
}

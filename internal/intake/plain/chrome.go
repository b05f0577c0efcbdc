package plain

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/sandarbh/sandarbh"
)

// own labels what a part says of itself, whatever stands around it.
func (d *reader) own() {
	for i := range d.parts {
		p := &d.parts[i]
		if p.kind == sandarbh.Chrome || p.kind == sandarbh.Caption {
			continue
		}
		s := d.at(i)
		if k := d.ownKind(p, s, i < 10); k != "" {
			p.kind = k
		}
	}
	d.captions()
}

// captions labels the line above "| Photo Credit: …", and the name below a credit that has none.
func (d *reader) captions() {
	for i := range d.parts {
		p := &d.parts[i]
		if p.kind != sandarbh.Caption {
			continue
		}
		s := d.at(i)
		if i > 0 && (s[0] == '|' || p.words <= 3) && d.parts[i-1].open() && d.parts[i-1].words <= 70 {
			d.parts[i-1].kind = sandarbh.Caption
		}
		if i+1 < len(d.parts) && strings.HasSuffix(s, ":") && p.words <= 3 && (d.parts[i+1].open() || d.parts[i+1].kind == sandarbh.Signature) && d.parts[i+1].words <= 5 && !d.parts[i+1].stopped() {
			d.parts[i+1].kind = sandarbh.Caption
		}
	}
	// A short line between the page's date and the first paragraph is the caption of the picture there.
	for i := 1; i+1 < len(d.parts) && i < 40; i++ {
		p := &d.parts[i]
		if d.parts[i-1].kind == sandarbh.Chrome && p.open() && p.words <= 8 && p.last == 0 && p.links <= 1 && p.titled() > 0.7 && d.parts[i+1].open() && d.parts[i+1].words > 14 {
			if f := fold(d.at(i - 1)); starts(f, "published -", "updated -") && !city(fold(d.at(i))) {
				p.kind = sandarbh.Caption
			}
		}
		if p.open() && p.words > 14 {
			break
		}
	}
}

func (d *reader) ownKind(p *part, s string, early bool) sandarbh.BlockKind {
	if p.words == 0 {
		return ruler(s)
	}
	if len(s) > 900 {
		if bio(fold(s[:600]), p) {
			return sandarbh.Chrome
		}
		return ""
	}
	f := strings.TrimLeft(fold(s), "*- ")
	if f == "" {
		return ""
	}
	switch {
	case post(f, p):
		return sandarbh.Quote
	case strings.Count(s, " | ") >= 2 && !furniture(f, s, p) && !slashed(s, p):
		return sandarbh.Row
	case filed(s, p):
		return sandarbh.Signature
	case caption(f, p):
		return sandarbh.Caption
	case furniture(f, s, p):
		return sandarbh.Chrome
	case credit(f, p, early):
		return sandarbh.Signature
	}
	return ""
}

// ruler labels a line without a letter or digit: a rule of stars or strokes, or a stray mark.
func ruler(s string) sandarbh.BlockKind {
	for _, r := range s {
		switch r {
		case '*', '-', '_', '=', '#', '~', '–', '—', '|', '+', ' ', '\u00a0', '\t', 'x':
		default:
			return sandarbh.Chrome
		}
	}
	return sandarbh.Signature
}

// furniture reports whether a folded line is a site's: menus, sharing, newsletters, notices, dates of the
// page, links to other articles.
func furniture(f, f0 string, p *part) bool {
	f = strings.Replace(f, " :", ":", 1)
	if len(f) <= 48 && exactFurniture(strings.Trim(f, " .:…!>»|-")) {
		return true
	}
	if strings.HasPrefix(f, "(release id") || strings.HasPrefix(f, "release id:") {
		return len(f) < 60
	}
	switch {
	case starts(f, "read this release in", "read this release"):
		return p.words <= 40
	case starts(f, "also read", "read also", "also watch", "also see:", "must read:", "must read |", "read more:", "read more |",
		"read more on", "read more news", "read more →", "read more -", "read more here", "read more at", "read more about", "read original", "read the full", "read full", "read:", "read |", "don't miss", "watch:", "watch |", "in pics",
		"more stories", "more from", "follow updates", "follow live", "follow |", "read live updates", "live updates here", "track live", "follow the live", "follow all the", "catch live", "live updates:", "check live", "related:", "related |", "explore:", "recommended:", "trending:", "next story", "previous story", "in this story", "first look"):
		return p.words <= 40
	case starts(f, "editorial |", "explained |", "comment |", "opinion |", "analysis |", "data |", "profile |", "interview |", "review |", "podcast |",
		"video |", "live |", "photos |", "gallery |", "column |", "view |", "express view |", "listen |", "quiz |"):
		return p.words <= 30
	case starts(f, "published -", "published on", "published:", "updated -", "updated:", "updated on", "last updated", "first published", "modified -", "posted by"):
		return p.words <= 16 && p.numbers >= 1
	case starts(f, "copyright", "©", "(c) 20"):
		return p.words <= 40
	case starts(f, "comments have to be", "we have migrated to", "comments are moderated", "your email address will not", "required fields",
		"all comments", "be the first to comment", "post your comment", "view comments", "start the conversation"):
		return p.words <= 80
	case starts(f, "listen to this", "login to", "log in to", "sign in to", "sign up", "subscribe to", "subscribe now", "subscribe for", "already a subscriber",
		"already have an account", "you have exhausted", "you have reached your", "to continue reading", "continue reading", "unlock", "get access to",
		"account subscription", "additional subscription", "need help with your sub", "you are logged in", "your active sub", "you don't have any active", "products you've"):
		return p.words <= 30
	case starts(f, "follow us", "follow our", "join us on", "join our", "like us on", "share this", "share on", "share via", "share your", "tag us",
		"download the", "download our", "scan the qr", "scan qr", "get the latest", "get latest", "catch all the", "catch the latest", "stay updated with", "stay tuned",
		"check out all", "for more updates", "for the latest", "for latest updates", "you can also follow", "click here", "please click here", "click on the", "click to", "click the link", "to read more", "to know more", "for more information", "for more details", "for further details", "for details", "for more info", "visit us", "view on", "open in app", "install the app"):
		return p.words <= 30
	case starts(f, "thanks for visiting", "thank you for visiting", "you seem to have an ad", "to continue, please", "to continue reading, please",
		"please turn off", "please disable", "turn off your ad", "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing", "by clicking",
		"by signing", "accept all", "accept cookies", "manage cookies", "oops! ", "loading", "please wait", "tip:", "page load", "javascript"):
		return p.words <= 60
	case starts(f, "upsc syllabus topic", "syllabus:", "relevance:", "gs paper", "gs-i", "gs i", "gs1 ", "gs2 ", "gs3 ", "gs4 ", "gs 1", "gs 2", "gs 3", "gs 4", "essay - ", "essay -", "prelims_gs", "prelims -", "mains -", "upsc cse", "for prelims:", "for mains:", "explore:"):
		return p.words <= 40 && !p.stopped() || p.words <= 8
	case starts(f, "disclaimer:", "disclaimer -", "(disclaimer", "*disclaimer"):
		return true
	case starts(f, "tags:", "topics:", "filed under", "category:", "categories:", "keywords:", "also in", "source link", "view all", "see all", "show more", "load more", "see more", "view more"):
		return p.words <= 25
	}
	if p.words <= 14 {
		switch {
		case starts(f, "phone", "tel:", "tel.", "tel :", "telephone", "ph:", "ph.", "ph :", "fax", "mobile:", "mobile no", "e-mail", "email", "toll free", "toll-free", "contact:", "contact no", "for any quer", "for any media", "publication link", "doi:", "doi :", "article link", "paper link", "link:", "link :", "links:", "weblink", "for queries", "for any clarification", "media contact") && (p.numbers > 0 || strings.ContainsAny(f, "@:") || strings.Contains(f, "[at]")):
			return true
		case strings.HasSuffix(f, "e-paper") && p.numbers > 0 && p.words <= 6,
			strings.Contains(f, "min read") && p.numbers > 0,
			strings.Contains(f, "minutes read") || strings.Contains(f, "minute read"),
			(strings.HasSuffix(f, " marks") || strings.HasSuffix(f, " keywords")) && p.words == 2 && p.numbers == 1,
			strings.HasSuffix(f, " views") && p.words <= 3 && p.numbers > 0,
			strings.HasSuffix(f, " comments") && p.words <= 3 && p.numbers > 0,
			strings.HasSuffix(f, " shares") && p.words <= 3 && p.numbers > 0,
			strings.Contains(f, "visitor counter"),
			strings.Contains(f, "all rights reserved"),
			strings.Contains(f, "institutional subscriber"),
			strings.Contains(f, "related articles") && p.words <= 5,
			strings.HasPrefix(f, "follow ") && (strings.Contains(f, " live") || strings.Contains(f, " on x") || strings.Contains(f, "on google") || strings.Contains(f, "whatsapp")),
			strings.HasPrefix(f, "this live") && strings.Contains(f, "closed"),
			strings.HasPrefix(f, "read the highlights"), strings.HasPrefix(f, "read highlights"),
			strings.Contains(f, "upsc relevance") && strings.Contains(f, "%"),
			strings.HasSuffix(f, " news live"), strings.HasSuffix(f, " | explained"), strings.HasSuffix(f, " explains"), strings.HasSuffix(f, " | editorial"), strings.HasSuffix(f, " | analysis"), strings.HasSuffix(f, " | video"), strings.HasSuffix(f, " | watch"), strings.HasSuffix(f, " | premium"),
			strings.HasPrefix(f, "version ") && p.numbers > 0 && strings.Contains(f, "built"):
			return true
		}
	}
	if p.words <= 60 && bareLink(f) {
		return true
	}
	if strings.HasSuffix(f, ".read more") || strings.HasSuffix(f, "\"read more") || strings.HasSuffix(f, "...read more") {
		return true // a teaser that unfolds
	}
	if p.words <= 20 && strings.Contains(f, "click here") {
		return true
	}
	if p.words <= 60 && !p.stopped() && menu(f0) {
		return true
	}
	if p.words <= 45 {
		switch {
		case hasAny(f, "click here to join", "join our channel", "is now on telegram", "whatsapp channel", "ad blocker", "adblock", "mcq quiz", "mock test",
			"comments policy", "community guidelines", "enter your email", "our newsletter", "for our newsletters", "sign up for", "has its own app", "download the app", "download our app"):
			return true
		}
	}
	return bio(f, p)
}

// menu reports whether a line is the entries of a menu glued together: "HomeEditorialsSchemesPricing".
func menu(s string) bool {
	joints, spaces, dots := 0, 0, 0
	name := false // the word in hand starts with a capital: "logAdminCommands" is a name in a program
	var before rune
	for _, r := range s {
		if !unicode.IsLetter(before) {
			name = unicode.IsUpper(r)
		}
		switch {
		case name && unicode.IsLower(before) && unicode.IsUpper(r):
			joints++
		case r == ' ':
			spaces++
		case r == '•' || r == '·':
			dots++
		}
		before = r
	}
	return joints >= 3 && joints*3 >= spaces || dots >= 3 && joints+dots >= 6 && spaces <= 12*dots
}

// exactFurniture reports whether the whole line is one of the words that sites put between and around
// articles.
func exactFurniture(f string) bool {
	switch f {
	case "advertisement", "advertisements", "advertising", "ad", "ads", "sponsored", "promoted", "story continues below this ad",
		"story continues below", "article continues below", "continue reading", "read more", "read less", "more", "view all", "see all", "load more", "show more",
		"share", "share this", "share this article", "share article", "share via", "shares", "tweet", "print", "email", "copy link", "link copied", "whatsapp", "facebook", "twitter", "telegram", "linkedin", "instagram", "reddit", "x", "pinterest",
		"follow us", "subscribe", "subscribe now", "sign in", "sign up", "login", "log in", "log out", "logout", "register", "menu", "search", "close", "skip", "home",
		"skip to content", "skip to main content", "back to top", "top", "go to top", "newsletter", "newsletters", "e-paper", "epaper", "trending", "trending now", "latest", "latest news",
		"latest blogs", "latest additions", "latest stories", "latest articles", "latest posts", "recent posts", "recent articles", "top news", "top stories", "top headlines", "must watch", "must read", "must review", "most read", "most viewed",
		"most popular", "popular posts", "popular articles", "popular stories", "editor's pick", "editor's picks", "editors' picks", "recommended", "recommended for you", "recommended stories", "recommended articles", "related", "related articles",
		"related articles more", "related stories", "related news", "related posts", "related resources", "related links", "related topics", "related content", "related releases",
		"also in this section", "more from this section", "more in this section", "more on this topic", "you might also like", "you may also like", "you may like", "you might like", "watch", "watch now", "watch live", "video", "videos",
		"photos", "photo gallery", "gallery", "comments", "comment", "post a comment", "leave a comment", "leave a reply", "post comment", "add a comment", "tags", "topics", "about us", "contact us", "privacy policy", "terms of use",
		"terms & conditions", "terms and conditions", "terms of service", "privacy", "terms", "cookie policy", "privacy | terms", "privacyterms", "sitemap", "feedback", "help", "faq", "loading", "start test", "start quiz", "take test", "take quiz", "join live",
		"bookmark", "save", "previous", "next", "previous article", "next article", "prev", "go back", "back", "live news", "premium", "free trial", "account settings", "view on pib website", "new", "live",
		"quick answers to key questions", "this live is now closed", "text size", "font size", "a+", "a-", "listen", "play", "pause", "loading related articles", "full article", "read full article",
		"read original", "daily quiz", "daily puzzle", "current affairs quiz", "upsc gpt", "no comments", "notifications", "my account", "get app", "open app", "install app", "e-mail", "download pdf", "download", "view pdf", "pdf", "scroll to top",
		"link to original", "source", "photo", "image", "image source", "view image", "more miff stories", "more related news", "practice questions", "practice question", "prelims mcq", "mains short answer", "mains essay", "easy", "medium", "hard", "mark as read", "mark as complete", "more like this", "follow updates here", "people also ask", "ai powered insights from this story", "ai-powered insights", "ai generated summary":
		return true
	}
	return false
}

// bareLink reports whether a folded line is an address, or a few words that lead to one.
func bareLink(f string) bool {
	if strings.Contains(f, "[at]") && strings.Count(f, " ") <= 8 {
		return true
	}
	i := strings.Index(f, "http")
	if i < 0 {
		i = strings.Index(f, "www.")
	}
	if i < 0 {
		// "office@example.org", with or without "Email:"
		if at := strings.IndexByte(f, '@'); at > 0 && strings.Count(f, " ") <= 3 && strings.IndexByte(f[at:], '.') > 0 && f[at-1] != ' ' {
			return true
		}
		return false
	}
	if strings.HasPrefix(f, "http") || strings.HasPrefix(f, "www.") {
		return strings.Count(f, " ") <= 14
	}
	// Words lead to the address: a few of them, or a line that ends with a colon before it.
	if before := strings.TrimSpace(f[:i]); strings.Count(before, " ") > 4 && !strings.HasSuffix(before, ":") && !strings.HasSuffix(before, "-") && !starts(f, "link", "watch", "access", "visit", "the link", "click", "for ", "to ", "see ", "read", "available", "source", "more ") {
		return false
	}
	// what stands before and after the address
	end := strings.IndexByte(f[i:], ' ')
	after := ""
	if end >= 0 {
		after = f[i+end:]
	}
	return strings.Count(strings.TrimSpace(f[:i]), " ")+strings.Count(strings.TrimSpace(after), " ") <= 9
}

// bio reports whether the line tells who writes for the paper.
func bio(f string, p *part) bool {
	if p.words < 6 {
		return strings.HasPrefix(f, "about the author")
	}
	if strings.HasPrefix(f, "about the author") || p.words <= 90 && disowned(f) {
		return true
	}
	if !hasAny(f, "journalist", "correspondent", "content producer", "news desk", "world desk", "sub-editor", "sub editor", "deputy editor", "senior editor", "desk editor", "assistant editor", "associate editor", "reporter", "columnist", "copy editor") {
		return false
	}
	if p.breaks > 1 && strings.Index(f, " is a ") > 60 && !strings.Contains(f, "desk") {
		return false
	}
	if hasAny(f, "years of experience", "team of", "based in", "specialis", "specializ", "writes on", "writes about", "covers ", "covering ", "focuses on", "with a focus on", "reporting on", "holds a bachelor", "previously worked", "joined the", "experience in journalism", "alumn", "graduate", "credible source", "tirelessly", "keen interest", "passion") {
		// A story that speaks of journalists has quotes or a verb of the past early; a biography is in the present.
		return hasAny(f, " is a ", " is an ", " is the ", " has been ", " comprises ", " works ", " our dedicated", " is currently", " with over ", " is based", " is deputy", " is senior", " is political")
	}
	return false
}

// disowned reports whether the line says that the paper does not share its author's views.
func disowned(f string) bool {
	if !hasAny(f, "views expressed in", "views expressed here", "opinions expressed in", "views in this article", "views are of the author") {
		return false
	}
	return hasAny(f, "are personal", "the author's", "of the author", "the writer's", "do not necessarily reflect", "does not reflect", "do not reflect", "their own")
}

// caption reports whether the line belongs to a picture.
func caption(f string, p *part) bool {
	if p.words > 70 {
		return false
	}
	if hasAny(f, "photo credit", "image credit", "picture credit") && p.words <= 60 || starts(f, "credit:", "credits:", "| credit") && p.words <= 12 {
		return true
	}
	if g := strings.TrimRight(f, ". "); p.words <= 40 && (strings.HasSuffix(g, "file picture") || strings.HasSuffix(g, "file photo") || strings.HasSuffix(g, ". file")) {
		return true
	}
	if i := strings.LastIndex(f, "photo: "); i > 20 && len(f)-i < 60 || strings.HasSuffix(f, "ani photo") || strings.HasSuffix(f, "pti photo") {
		return true
	}
	if starts(strings.Replace(f, " :", ":", 1), "photo:", "photos:", "image:", "images:", "pic:", "picture:", "file photo", "(file photo", "representative image", "representational image", "(representative", "(representational",
		"representative picture", "image for representation", "photo for representation", "photograph:", "photo by", "photo courtesy", "image courtesy", "image source", "photo source", "video:", "file image", "source: pti", "source: ani", "getty images", "in pic", "caption:") {
		return p.words <= 45
	}
	if g := strings.TrimRight(f, ". "); strings.HasSuffix(g, ")") || strings.HasSuffix(g, "]") {
		i := strings.LastIndexAny(g, "([")
		if i >= 0 && len(g)-i <= 70 {
			in := g[i:]
			if hasAny(in, "photo", "file pic", "image", "getty", "pic:", "afp)", "pti file", "reuters/", "representative", "photograph", "ap/", "source: ", "courtesy", "via ap", "via reuters") && !hasAny(in, "imaging", "imagery") {
				return true
			}
		}
	}
	if len(f) > 40 && f[0] == '(' && strings.IndexByte(f, ')') >= 0 && strings.HasSuffix(strings.TrimRight(f, ". "), ")") && p.words <= 80 &&
		hasAny(f[:min(len(f), 160)], " is a ", " is an ", " is the ", " is dean", " is professor", " teaches", " is director", " is fellow", " is senior", " is founder", " is former", " are with", " is with", " writes") && hasAny(f, "professor", "fellow", "university", "institute", "director", "author", "writer", "economist", "advocate", "columnist", "researcher", "scholar", "editor", "centre for", "founder", "former") {
		return true // "(A. Rao is a professor of law at …)"
	}
	// A whole paragraph in brackets with words of a scene: "(The Minister releasing the report in Delhi.)"
	if len(f) > 40 && f[0] == '(' && p.words <= 45 && strings.IndexByte(f, ')') >= len(f)-2 && !p.marked && p.numbers <= 2 {
		return true
	}
	if starts(f, "fig.", "fig ", "figure ", "image ", "photo ", "picture ", "chart ", "graph ", "map ", "infographic") && p.words <= 40 {
		rest := strings.TrimLeft(f[strings.IndexAny(f, ". "):], ". ")
		if rest != "" && (rest[0] >= '0' && rest[0] <= '9' || strings.HasPrefix(rest, "no")) {
			// "Figure 2 shows the change in …" is a sentence.
			mark := strings.TrimLeft(rest, "no. 0123456789")
			return !p.stopped() || mark != "" && strings.IndexByte(":.-|(", mark[0]) >= 0
		}
	}
	return false
}

// post reports whether the line is, or ends, a post of a social network.
func post(f string, p *part) bool {
	if hasAny(f, "pic.twitter.com/", "pic.x.com/", "https://t.co/", "http://t.co/") {
		return true
	}
	if strings.IndexByte(f, '@') >= 0 {
		// "— Name (@handle) June 9, 2026"
		if strings.Contains(f, "(@") && len(f) < 120 && (f[0] == '-' || p.words <= 9 || strings.HasSuffix(f, ")") || f[len(f)-1] >= '0' && f[len(f)-1] <= '9') {
			return true
		}
		// A post with its closing line in the same paragraph.
		if i := strings.LastIndex(f, "(@"); i > 0 && len(f)-i < 60 {
			if at := strings.LastIndex(f[i:], ", 20"); at > 0 && len(f)-i-at <= 7 {
				return true
			}
		}
		words, tags := 0, 0
		for w := range strings.FieldsSeq(f) {
			words++
			w = strings.TrimLeft(w, "\"'(")
			if len(w) > 1 && (w[0] == '@' || w[0] == '#') && w[1] > '9' {
				tags++
			}
		}
		if tags > 0 && (tags*2 >= words || tags >= 2) {
			return true
		}
	}
	if f != "" && f[0] == '#' || strings.HasPrefix(f, "\"#") {
		words, tags := 0, 0
		for w := range strings.FieldsSeq(f) {
			words++
			if w[0] == '#' || strings.HasPrefix(w, "\"#") {
				tags++
			}
		}
		return tags*2 >= words
	}
	return false
}

// credit reports whether the line names who wrote, edited or supplied the text.
func credit(f string, p *part, early bool) bool {
	if p.words > 22 {
		return false
	}
	g := strings.Trim(f, "()[]*_ .")
	switch {
	case starts(g, "with inputs from", "with input from", "this is a bloomberg story", "this is a reuters story", "this is an ap story", "this is a developing story", "inputs from", "with agency inputs", "with pti inputs", "with ani inputs", "with inputs", "with reuters inputs", "with ap inputs",
		"reporting by", "additional reporting", "edited by", "editing by", "written by", "compiled by", "report by", "reported by", "inputs by", "this story has been", "this story was", "this report has been", "this article was", "this article has been", "the writer is", "the author is", "the writers are", "the authors are", "the writer,", "the author,", "views are personal", "views expressed", "views personal", "(views", "first published in"):
		return true
	case g == "ends" || g == "-ends-" || g == "sd/-" || g == "end" || g == "eom" || g == "-end-" || g == "pib research" || g == "pib research unit":
		return true
	case strings.HasPrefix(f, "by ") && p.words <= 6 && p.titled() > 0.9 && !p.stopped() && p.numbers == 0 && early && !strings.ContainsAny(f, ":-|"):
		return true
	}
	return agency(g) && p.words <= 3
}

// agency reports whether g is the name of a news agency.
func agency(g string) bool {
	switch strings.Trim(g, "().,- ") {
	case "pti", "ani", "reuters", "ap", "afp", "ians", "uni", "agencies", "bloomberg", "tnn", "ens", "xinhua", "the new york times", "nyt", "press trust of india", "associated press", "dpa", "special correspondent", "our bureau", "staff reporter", "our correspondent", "express news service", "news desk", "web desk":
		return true
	}
	return false
}

// filed reports whether a line is the file name of a release ("HFW/Vaccines for All/26 June 2026/2") or the
// press unit with its officers ("PIB Mumbai | A. Rao/B. Das").
func filed(s string, p *part) bool {
	if p.stopped() || p.words > 24 {
		return false
	}
	if strings.HasPrefix(s, "PIB ") && strings.Contains(s, "|") && strings.Contains(s, "/") {
		return true
	}
	i, j := strings.IndexByte(s, '/'), strings.LastIndexByte(s, '/')
	if i < 2 || j <= i || len(s)-j > 4 {
		return false
	}
	if k := strings.IndexAny(s, "/- "); k >= 2 && k <= 6 && strings.ToUpper(s[:k]) == s[:k] && s[len(s)-1] >= '0' && s[len(s)-1] <= '9' {
		return true
	}
	return false
}

// slashed reports whether a line of names has slashes and bars: "PIB City | A/B/C".
func slashed(s string, p *part) bool {
	return p.numbers == 0 && strings.Contains(s, "/") && p.words <= 12
}

// wide reports whether r starts a word.
func wide(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}

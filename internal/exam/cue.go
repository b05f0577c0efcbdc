package exam

// cue is a class of words that say what a report is, with what it adds to or takes from the relevance.
type cue struct {
	name   string // as a learner reads it
	points int
	words  []string // folded, whole words; "a … b" is not needed: phrases suffice
}

// kinds are the contents that an examiner can ask about. The best one counts; in the title fully.
func kinds() []cue {
	return []cue{
		{"a Cabinet decision", 30, []string{"cabinet approves", "cabinet approved", "cabinet clears", "cabinet cleared", "ccea", "cabinet committee", "union cabinet", "cabinet nod", "cabinet decision", "मंत्रिमंडल", "कैबिनेट"}},
		{"a judgment", 28, []string{"supreme court", "high court", "constitution bench", "judge bench", "division bench", "verdict", "judgment", "judgement", "apex court", "upholds", "strikes down", "tribunal", "ngt", "सुप्रीम कोर्ट", "उच्चतम न्यायालय", "उच्च न्यायालय"}},
		{"a law, bill or rules", 28, []string{"bill", "act", "ordinance", "rules", "amendment", "notifies", "notified", "notification", "regulations", "repeal", "gazette", "draft rules", "code", "guidelines", "norms", "विधेयक", "अधिनियम", "नियम", "अधिसूचना"}},
		{"a scheme or mission", 25, []string{"scheme", "schemes", "yojana", "mission", "abhiyan", "programme guidelines", "pli", "package", "portal", "framework", "policy", "strategy", "action plan", "roadmap", "योजना", "मिशन", "अभियान", "नीति"}},
		{"a report, index or statistics", 26, []string{"report", "index", "survey", "estimates", "statistics", "census", "ranking", "ranks", "data", "gdp", "inflation", "cpi", "wpi", "iip", "plfs", "growth rate", "bulletin", "outlook", "collections", "exports", "रिपोर्ट", "सूचकांक", "सर्वेक्षण"}},
		{"an agreement or treaty", 24, []string{"agreement", "treaty", "pact", "mou", "memorandum of understanding", "fta", "cepa", "convention", "protocol", "joint statement", "declaration", "list of outcomes", "summit", "strategic partnership", "accord", "समझौता", "संधि", "शिखर सम्मेलन"}},
		{"science, space or defence technology", 24, []string{"isro", "drdo", "satellite", "launch vehicle", "missile", "test fired", "flight test", "successfully tests", "indigenous", "indigenously", "scientists", "researchers", "discover", "discovered", "commissioned", "induction", "quantum", "semiconductor", "genome", "vaccine", "reactor", "artificial intelligence", "उपग्रह", "मिसाइल", "वैज्ञानिक"}},
		{"a species, protected area or heritage", 23, []string{"species", "tiger reserve", "national park", "sanctuary", "ramsar", "wetland", "biodiversity", "elephant", "tiger", "cheetah", "gi tag", "geographical indication", "world heritage", "unesco", "biosphere", "iucn", "archaeological", "प्रजाति", "अभयारण्य"}},
		{"a reply or a figure given in Parliament", 20, []string{"written reply", "reply in the lok sabha", "reply in the rajya sabha", "in a written reply", "lok sabha today", "rajya sabha today", "लिखित उत्तर"}},
		{"a loan, outlay or project", 20, []string{"crore", "loan", "grant", "project", "projects", "corridor", "airport", "port", "highway", "metro rail", "rail line", "power plant", "outlay", "investment", "contract", "billion", "million", "subsidy", "instalment", "करोड़", "परियोजना"}},
		{"a body or office", 20, []string{"appointed as", "sworn in", "chief justice", "election commissioner", "governor", "commission", "authority", "board constituted", "committee constituted", "reconstitutes", "constitutes", "finance commission", "takes charge", "आयोग", "नियुक्त"}},
		{"a military exercise", 20, []string{"exercise", "joint military exercise", "naval exercise", "अभ्यास"}},
		{"monetary or fiscal policy", 26, []string{"repo rate", "monetary policy", "rbi", "fiscal deficit", "union budget", "gst council", "borrowing plan", "borrowing calendar", "tax", "msp", "minimum support price"}},
		{"a disaster or emergency", 16, []string{"earthquake", "cyclone", "flood", "floods", "landslide", "cloudburst", "heatwave", "drought", "outbreak", "gas leak", "train accident", "plane crash", "भूकंप", "चक्रवात", "बाढ़"}},
		{"events abroad that touch India", 15, []string{"ceasefire", "sanctions", "tariff", "tariffs", "strait of hormuz", "west asia", "ukraine", "united nations", "security council", "nuclear deal", "nato", "european union", "white house", "election", "elections", "coup", "president trump"}},
	}
}

// novelties are verbs of a deed done: something is in force, published, signed or found that was not before.
func novelties() []string {
	return []string{
		"approves", "approved", "notifies", "notified", "launches", "launched", "signs", "signed", "sign", "inks", "inked", "passes", "passed",
		"releases", "released", "introduces", "introduced", "unveils", "unveiled", "issues", "issued", "inaugurates", "inaugurated",
		"dedicates", "commissions", "commissioned", "sanctions", "sanctioned", "extends", "extended", "amends", "amended", "constitutes",
		"constituted", "reconstitutes", "reconstituted", "appoints", "appointed", "declares", "declared", "designated", "recognises", "adopts", "adopted",
		"ratifies", "ratified", "concludes agreement", "rolls out", "rolled out", "operationalises", "operationalised", "tests", "tested", "discovers", "discovered",
		"develops", "developed", "upholds", "quashes", "strikes down", "rules that", "ruled", "directs", "orders", "held that", "raises", "cuts", "hikes",
		"imposes", "bans", "lifts", "records", "recorded", "rises", "rose", "falls", "fell", "grows", "grew", "crosses", "achieves", "exceeds",
		"ranks", "revises", "revised", "clears", "cleared", "allocates", "awards contract", "publishes", "published", "invokes", "revokes", "establishes",
		"established", "mandates", "handed over", "inducted", "inducts", "detects", "finds", "merges", "enters into force", "comes into force", "came into force",
		"स्वीकृति", "मंजूरी", "मंज़ूरी", "जारी", "शुभारंभ", "हस्ताक्षर", "पारित", "अधिसूचित", "लागू",
	}
}

// noises are what an examination does not ask, by the title's words.
func noises() []cue {
	return []cue{
		{"greetings, wishes, tributes or condolences", -50, []string{"greets", "greetings", "greeting", "wishes", "condoles", "condolence", "condolences", "tribute", "tributes", "pays homage", "homage", "felicitates", "congratulates", "birthday", "jayanti", "bows to", "remembers", "mourns", "prays for", "passing away", "demise", "बधाई", "शुभकामनाएं", "श्रद्धांजलि", "शोक"}},
		{"a call or meeting without an outcome", -34, []string{"calls on", "called on", "meets prime minister", "meets pm", "meets the prime minister", "meets president", "meets union", "meets cm", "meets chief minister", "meets governor", "meets with", "meets delegation", "speaks with", "speaks to", "receives phone call", "telephonic", "interacts with", "holds meeting", "holds talks", "holds review", "courtesy call", "consultative committee", "भेंट", "मुलाकात"}},
		{"a curtain-raiser: nothing has happened yet", -34, []string{"to visit", "to inaugurate", "to address", "to chair", "to attend", "to participate", "to preside", "to grace", "to host", "to lead", "to flag off", "to celebrate", "to undertake", "to lay foundation", "to interact", "to kick off", "to be held", "to begin tomorrow", "curtain raiser", "tomorrow", "ahead of", "gears up", "all set to", "will inaugurate", "will address", "to deliver", "to embark", "to organise", "to organize", "to meet"}},
		{"a speech, post or article", -34, []string{"text of", "english rendering", "rendering of", "remarks", "address at", "addresses", "address to the nation", "subhashitam", "pens", "op ed", "shares", "mann ki baat", "speech", "lauds", "hails", "praises", "urges", "exhorts", "stresses", "emphasises", "emphasizes", "calls upon", "calls for", "highlights", "says", "attends", "recalls", "reaffirms", "expresses", "reiterates"}},
		{"a notice: dates, posts, results, tenders", -44, []string{"last date", "nominations", "nomination", "invites applications", "applications invited", "internship", "results declared", "final result", "answer key", "recruitment", "recruits", "admit card", "vacancy", "vacancies", "corrigendum", "tender", "release date", "examination results", "written result", "advt", "induction programme", "holiday", "holidays", "school timing"}},
		{"a ceremony, event or campaign", -26, []string{"foundation day", "celebrates", "celebration", "celebrations", "celebrated", "marathon", "run for", "rally", "pledge", "pakhwada", "webinar", "workshop", "workshops", "seminar", "training programme", "felicitation", "cultural festival", "walkathon", "cyclothon", "exhibition", "convocation", "observes", "observed", "commemorates", "marks", "awareness campaign", "chintan shivir", "cleanliness drive", "swachhata", "swachhta", "yoga session", "quiz", "essay competition", "contest", "visits", "visit of", "tours", "investiture", "hackathon begins", "roundtable", "expo", "festival", "mela", "mahotsav", "plantation drive", "outreach", "sammelan", "conclave", "समारोह", "उत्सव"}},
		{"a review or inspection", -16, []string{"reviews", "reviewed", "review meeting", "inspects", "takes stock", "assesses", "monitors", "chairs", "chaired", "समीक्षा"}},
	}
}

// matters are fields outside the syllabus, by how many different words of them a text has.
func matters() []cue {
	return []cue{
		{"sport", -60, []string{"cricket", "football", "ipl", "wicket", "wickets", "innings", "batter", "bowler", "batting", "bowling", "match", "matches", "goal", "goals", "tournament", "coach", "semifinal", "semi final", "quarterfinal", "final", "championship", "championships", "league", "premier league", "player", "players", "captain", "squad", "medal", "medals", "odi", "t20", "test match", "fifa", "world cup", "striker", "midfielder", "seed", "grand slam", "hockey", "badminton", "tennis", "chess", "athlete", "athletes", "scored", "runs", "stadium", "defeated", "unbeaten", "bcci", "icc", "olympic", "olympics", "khelo india", "games", "sports", "f1", "grand prix", "fans"}},
		{"entertainment", -58, []string{"film", "films", "actor", "actress", "box office", "bollywood", "ott", "trailer", "album", "celebrity", "singer", "song", "songs", "movie", "movies", "director", "screenplay", "netflix", "web series", "season", "episode", "biopic", "starring", "cast", "hollywood", "oscar", "grammy", "concert", "music video", "fans", "teaser", "tamil cinema", "kollywood", "tollywood", "audience", "stage", "theatre release"}},
		{"crime and police work", -40, []string{"murder", "murdered", "arrested", "accused", "robbery", "stabbed", "rape", "raped", "assault", "assaulted", "fir", "police station", "custody", "kidnapped", "suicide", "victim", "suspect", "suspects", "gang", "theft", "stolen", "chargesheet", "allegedly", "inspector", "shot dead", "booked", "remanded", "burglary", "molestation", "killed", "knife"}},
		{"lifestyle", -55, []string{"recipe", "recipes", "horoscope", "zodiac", "fashion", "weight loss", "skincare", "skin care", "makeup", "travel tips", "restaurant", "restaurants", "chef", "dish", "dishes", "cuisine", "dating", "wedding", "hair", "smartphone", "smartphones", "discount", "best deals", "gadget", "gadgets", "iphone", "workout", "wellness tips", "astrology", "interior", "menu", "flavour", "luxury", "brand", "outfit", "viral video", "instagram", "reel", "couple", "podcast"}},
		{"party politics", -24, []string{"slams", "slammed", "hits out", "hit out", "jibe", "bjp", "congress leader", "aap", "tmc", "dmk", "aiadmk", "opposition", "seat sharing", "candidate", "candidates", "poll campaign", "campaigning", "party workers", "party president", "mla", "rebel", "alliance partner", "alleged that", "accused the", "political rival", "ticket", "lashed out", "demanded the resignation", "party leader", "cadre"}},
		{"the day on the markets", -26, []string{"sensex", "nifty", "shares", "stock", "stocks", "brokerage", "target price", "rally", "bse", "nse", "investors", "multibagger", "ipo", "gmp", "listing", "intraday", "q4 results", "net profit", "profit after tax", "earnings", "analyst", "buy rating", "market cap", "gold price", "silver price"}},
		{"a local matter", -18, []string{"corporation commissioner", "councillor", "ward", "residents", "bus stand", "taluk", "mandal", "collectorate", "tahsildar", "traffic", "pothole", "potholes", "civic body", "locality", "junction", "flyover", "panchayat president", "collector", "district collector", "locals", "temple festival", "shopkeepers", "vendors", "tehsil", "drainage", "market road"}},
	}
}

// reaches are signs of what concerns the whole country.
func reaches() []string {
	return []string{
		"union minister", "union government", "central government", "centre", "ministry", "government of india", "india", "national", "nationwide",
		"across the country", "states and union territories", "states/uts", "all states", "parliament", "lok sabha", "rajya sabha", "supreme court",
		"cabinet", "rbi", "reserve bank", "niti aayog", "isro", "drdo", "president", "prime minister", "world bank", "united nations", "global", "bilateral",
		"election commission", "pan india", "country", "भारत", "केंद्र", "राष्ट्रीय", "देश",
	}
}

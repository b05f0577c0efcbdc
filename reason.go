package sandarbh

// Reason is why a document has no note: one of those below, in English.
type Reason string

// The reasons.
const (
	ReasonSpeech     Reason = "the text of a speech"
	ReasonGreeting   Reason = "a greeting, a tribute or a message"
	ReasonNotice     Reason = "a notice: dates, results, vacancies"
	ReasonAhead      Reason = "it announces what is still to take place"
	ReasonMeeting    Reason = "a meeting without an outcome"
	ReasonCeremony   Reason = "an event whose content is that it took place"
	ReasonPastime    Reason = "sport or show"
	ReasonColumn     Reason = "a column: a saying, a review, a page that is written on all day"
	ReasonParty      Reason = "parties among themselves: candidates, campaigns, quarrels"
	ReasonCrime      Reason = "a crime of private persons"
	ReasonLittle     Reason = "little in it that the exam could ask: no law, scheme, decision, report or discovery leads it"
	ReasonThin       Reason = "too little in it that can be cited line by line"
	ReasonLineless   Reason = "no sentence of it can stand as a line"
	ReasonDeedless   Reason = "no one sentence says who did what"
	ReasonNothing    Reason = "nothing in it makes a note"
	ReasonHidden     Reason = "an editor has hidden its note"
	ReasonTextless   Reason = "there is no text in it to read"
	ReasonNoArticle  Reason = "no article was found on this page"
	ReasonNotWritten Reason = "there is no article in its text"
)

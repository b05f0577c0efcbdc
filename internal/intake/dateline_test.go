package intake

import "testing"

// The day of a text that nothing else dates is that of the dateline that opens its first sentence, and never one inside it.
func TestDatelineGivesTheDay(t *testing.T) {
	const lede = "The Board of Wells today opened a register of the wells of Koop. The register will hold every well within 14 days."
	const hindi = "कूप मंडल ने आज कुओं की पंजी खोली। पंजी में 14 दिनों के भीतर हर कुआँ दर्ज होगा।"
	for _, tt := range []struct{ name, text, want string }{
		{"a release", "New Delhi, 3 March 2024: " + lede, "2024-03-03"},
		{"with its title above", "Board of Wells opens a register of wells\n\nNew Delhi, 3rd March, 2024 – " + lede, "2024-03-03"},
		{"an agency", "NEW DELHI, March 3, 2024 (PTI) — " + lede, "2024-03-03"},
		{"figures alone", "New Delhi, 03.03.2024: " + lede, "2024-03-03"},
		{"the day first", "3 March 2024, New Delhi: " + lede, "2024-03-03"},
		{"the day in brackets", "Bhubaneswar (3 March 2024): " + lede, "2024-03-03"},
		{"in Hindi", "नई दिल्ली, 3 मार्च 2024: " + hindi, "2024-03-03"},
		{"in Hindi, by an agency, in Devanagari figures", "नई दिल्ली, ३ मार्च २०२४ (भाषा) " + hindi, "2024-03-03"},
		{"a line of its own above goes first", "Board of Wells opens a register\n4 March 2024\nNew Delhi, 3 March 2024: " + lede, "2024-03-04"},
		{"no year", "New Delhi, March 3 (PTI) — " + lede, ""},
		{"a day inside the sentence", "The register of wells will close on 3 March 2024: owners of wells have been asked to come before that day, the Board said.", ""},
		{"a deed of a day in Hindi", "सरकार ने 3 मार्च 2024: कुओं की पंजी " + hindi, ""},
		{"below the first sentence", lede + "\nKoop, 3 March 2024: The Board of Wells met owners of wells in the hall of the town, and heard them until the evening.", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			docs, err := Read("a.txt", []byte(tt.text), "")
			if err != nil {
				t.Fatal(err)
			}
			if got := docs[0].Published.String(); got != tt.want {
				t.Errorf("published %s, want %s", got, tt.want)
			}
		})
	}
}

// What a page says of itself goes before the dateline of its text.
func TestDatelineOfAPage(t *testing.T) {
	const body = "<h1>Board of Wells opens a register of wells</h1><p>New Delhi, 3 March 2024: The Board of Wells today opened a register of the wells of Koop.</p><p>The register will hold every well within 14 days, the Board said, and owners may look into it at any time.</p>"
	for _, tt := range []struct{ name, head, want string }{
		{"nothing in its head", "", "2024-03-03"},
		{"a day in its head", `<meta property="article:published_time" content="2024-03-05">`, "2024-03-05"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			docs, err := Read("a.html", []byte("<!DOCTYPE html><html><head><title>Wells</title>"+tt.head+"</head><body>"+body+"</body></html>"), "")
			if err != nil {
				t.Fatal(err)
			}
			if got := docs[0].Published.String(); got != tt.want {
				t.Errorf("published %s, want %s", got, tt.want)
			}
		})
	}
}

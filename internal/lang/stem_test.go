package lang

import "testing"

func TestStem(t *testing.T) {
	for _, tt := range []struct{ name, a, b, language string }{
		{"plural", "projects", "project", "en"},
		{"verb forms", "approved", "approves", "en"},
		{"noun of a verb", "connected", "connecting", "en"},
		{"Hindi plural", "किसानों", "किसान", "hi"},
		{"Hindi feminine plural", "परियोजनाओं", "परियोजना", "hi"},
		{"language by its script", "योजनाएं", "योजना", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if a, b := Stem(tt.a, tt.language), Stem(tt.b, tt.language); a != b || a == "" {
				t.Errorf("Stem(%q) = %q, Stem(%q) = %q, want the same", tt.a, a, tt.b, b)
			}
		})
	}
	if got := Stem("2026", "en"); got != "2026" {
		t.Errorf("Stem of a number = %q", got)
	}
}

func TestStop(t *testing.T) {
	for _, w := range []string{"the", "of", "which", "है", "और"} {
		if !Stop(w) {
			t.Errorf("Stop(%q) = false", w)
		}
	}
	for _, w := range []string{"scheme", "india", "योजना", ""} {
		if Stop(w) {
			t.Errorf("Stop(%q) = true", w)
		}
	}
}

func TestDetect(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"English", "The bridge opened in 2026.", "en"},
		{"Hindi with an English acronym", "सरकार ने PMAY योजना को मंजूरी दी।", "hi"},
		{"Marathi by its letters", "महाराष्ट्र शासनाने शाळा व काळजी केंद्रे सुरू केली आहेत, मुळे", "mr"},
		{"Urdu", "یہ ایک جملہ ہے", "ur"},
		{"Tamil", "இது ஒரு வாக்கியம்", "ta"},
		{"Bengali", "এটি একটি বাক্য", "bn"},
		{"no letters", "2026, 5.4%", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if got := Detect(tt.in); got != tt.want {
				t.Errorf("Detect(%q) = %q, want %q", tt.in, got, tt.want)
			}
		})
	}
}

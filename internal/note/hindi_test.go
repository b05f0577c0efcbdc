package note

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/sandarbh/sandarbh"
)

func TestCueText(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, text, want string }{
		{"English is folded", "The Union Cabinet approved it.", "the union cabinet approved it."},
		{"a decision", "केंद्रीय मंत्रिमंडल ने सौर पंप योजना को मंजूरी दी।", "union cabinet solar to scheme approved."},
		{"a postposition goes before its noun", "भारत में 12 लाख किसानों के लिए", "in india 12 lakh for farmers"},
		{"inflected forms", "योजनाओं और परियोजनाओं", "schemes and project"},
		{"a word before the stem of another", "सेना की पहल; पहले", "of army initiative; first"},
		{"under a section", "धारा 25 के तहत", "under section 25"},
		{"the longer phrase", "समझौता ज्ञापन पर हस्ताक्षर किए", "on memorandum of understanding signed"},
		{"a law by its name and year", "जल अधिनियम, 1974 की धारा 25", "water act, 1974 of section 25"},
		{"the end of a reply", "मंत्री ने आज राज्यसभा में एक लिखित उत्तर में यह जानकारी दी।", "minister today in rajya sabha a gave this information in a written reply."},
		{"Latin words stay, others have no English here", "DRDO ने फुलझड़ी देखी", "drdo"},
	} {
		if got := cueText(tt.text); got != tt.want {
			t.Errorf("%s: %q is %q, want %q", tt.name, tt.text, got, tt.want)
		}
	}
}

// The table has no phrase twice: the second would never be found.
func TestGlossesAreDistinct(t *testing.T) {
	t.Parallel()
	written, _ := hindiGlosses()
	for _, same := range written {
		for i, g := range same {
			for _, o := range same[:i] {
				if slices.Equal(g.words, o.words) {
					t.Errorf("%s is %q and %q", strings.Join(g.words, " "), o.english, g.english)
				}
			}
		}
	}
}

func TestHindiFlaws(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct {
		text string
		want []Flaw
	}{
		{"मंत्रिमंडल ने 400 करोड़ रुपये की नहर परियोजना को मंजूरी दी है।", nil},
		{"इस वर्ष 12 लाख किसानों ने पंजीकरण कराया है।", nil},
		{"इसके अलावा, मंत्रालय ने 40 केंद्र स्थापित किए हैं।", nil},
		{"इसके अलावा, यह मिशन 40 केंद्र स्थापित करेगा।", []Flaw{Orphan}},
		{"इस योजना में 3 लाख रुपये तक का ऋण मिलता है।", []Flaw{Orphan}},
		{"वे 12 मार्च 2026 को लौटे हैं।", []Flaw{Orphan}},
		{"मिशन के तहत 12 लाख परिवारों को लाभ मिला है।", []Flaw{Orphan}},
		{"मिशन अमृत के तहत 12 लाख परिवारों को लाभ मिला है।", nil},
		{"और 15% परिवारों को लाभ मिला है।", []Flaw{Orphan}},
		{"[नहर योजना] में 3 लाख रुपये तक का ऋण मिलता है।", nil},
		{"आज हमने 12 समझौतों पर हस्ताक्षर किए हैं।", []Flaw{FirstPerson, Unresolved}},
		{"हाल ही में सीमा बढ़ाकर 10 करोड़ रुपये कर दी गई है।", []Flaw{Unresolved}},
		{"रेलवे यात्रियों की सुविधा के लिए निरंतर प्रयासरत है।", []Flaw{Opinion}},
		{"दोनों देशों के बीच व्यापार को बढ़ावा मिलेगा।", []Flaw{Orphan, Opinion}},
		{"नहर से 12 लाख किसानों को पानी मिलेगा।", nil},
		{"मंत्री ने कहा कि यह ऐतिहासिक निर्णय है।", nil},
		{"वातानुकूलित डिब्बे में चार निचली सीटें।", []Flaw{NoVerb}},
		{"मानक को परिषद द्वारा मंजूरी दी गई है 16.", []Flaw{CutShort}},
	} {
		if diff := cmp.Diff(tt.want, Flaws(tt.text)); diff != "" {
			t.Errorf("%s (-want +got):\n%s", tt.text, diff)
		}
	}
}

func TestNameHindi(t *testing.T) {
	t.Parallel()
	for _, tt := range []struct{ name, before, line, want string }{
		{"a scheme", "केंद्र सरकार ने बुनकरों के लिए करघा ऋण योजना शुरू की है।", "इस योजना में 3 लाख रुपये तक का ऋण मिलता है।", "करघा ऋण योजना में 3 लाख रुपये तक का ऋण मिलता है।"},
		{"behind what joins", "सरकार ने शीत भंडार मिशन को मंजूरी दी है।", "इसके अलावा, यह मिशन 40 केंद्र स्थापित करेगा।", "इसके अलावा, शीत भंडार मिशन 40 केंद्र स्थापित करेगा।"},
		{"the noun alone", "सरकार ने शीत भंडार मिशन को मंजूरी दी है।", "मिशन के तहत 40 केंद्र स्थापित होंगे।", "शीत भंडार मिशन के तहत 40 केंद्र स्थापित होंगे।"},
		{"a short form between", "सरकार ने शीत भंडार (एसबी) मिशन को मंजूरी दी है।", "यह मिशन 40 केंद्र स्थापित करेगा।", "शीत भंडार मिशन 40 केंद्र स्थापित करेगा।"},
		{"half a name", "सरकार ने भंडार एवं परिवहन मिशन को मंजूरी दी है।", "यह मिशन 40 केंद्र स्थापित करेगा।", ""},
		{"two names", "सरकार ने करघा ऋण योजना और नाविक बीमा योजना को मंजूरी दी है।", "इस योजना में 3 लाख रुपये मिलते हैं।", ""},
		{"no name", "सरकार ने एक नई योजना को मंजूरी दी है।", "इस योजना में 3 लाख रुपये मिलते हैं।", ""},
		{"another noun", "सरकार ने करघा ऋण योजना को मंजूरी दी है।", "यह मिशन 40 केंद्र स्थापित करेगा।", ""},
		{"a name itself", "सरकार ने करघा ऋण मिशन को मंजूरी दी है।", "मिशन पोषण 40 केंद्र स्थापित करेगा।", ""},
	} {
		doc := &sandarbh.Document{ID: "hi", Language: "hi"}
		first := passage{doc: doc, text: tt.before, kind: sandarbh.Paragraph, span: sandarbh.Span{Document: "hi", End: len(tt.before)}}
		d := draft{text: tt.line, from: &passage{doc: doc, text: tt.line, kind: sandarbh.Paragraph}}
		d.nameHindi([]passage{first})
		want, cites := tt.want, 1
		if want == "" {
			want, cites = tt.line, 0
		}
		if d.text != want || len(d.cites) != cites {
			t.Errorf("%s: %q with %d citations, want %q with %d", tt.name, d.text, len(d.cites), want, cites)
		}
	}
}

// A Hindi document fires the features that the models learned from English ones.
func TestHindiFeatures(t *testing.T) {
	t.Parallel()
	text := []string{
		"केंद्रीय मंत्रिमंडल ने राष्ट्रीय शीत श्रृंखला मिशन को मंजूरी दी है।",
		"मिशन का कुल परिव्यय 4,200 करोड़ रुपये है।",
		"भंडारण अधिनियम, 2007 की धारा 12 के तहत एक प्राधिकरण स्थापित किया जाएगा।",
		"यह जानकारी मंत्री ने आज राज्यसभा में एक लिखित उत्तर में दी।",
		"अ.ब./ क.ख.",
	}
	d := &sandarbh.Document{ID: "hi", Title: "मंत्रिमंडल ने शीत श्रृंखला मिशन को मंजूरी दी", Language: "hi"}
	for _, s := range text {
		start := len(d.Text)
		d.Text += s + "\n"
		d.Blocks = append(d.Blocks, sandarbh.Block{Kind: sandarbh.Paragraph, Start: start, End: start + len(s)})
	}
	w := &Writer{}
	f := w.Features(d)
	for _, name := range []string{"t:cabinet", "t:mission", "t:approv", "l:outlay", "l:crore", "is:law", "weighty:3", "acts:2"} {
		if f[name] == 0 {
			t.Errorf("%s does not fire; what fires: %v", name, f)
		}
	}
	if tail := partsOf(d, passages(d)).tail; !strings.Contains(tail, "written reply") || strings.Contains(tail, "/") {
		t.Errorf("the tail is %q", tail)
	}
}

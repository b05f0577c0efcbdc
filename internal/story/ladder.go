package story

import (
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/sandarbh/sandarbh/internal/lang"
)

// ladders are families of titles; two titles of one family before one name contradict one another.
// Within a line the longer forms stand first, "=" joins an abbreviation to its title.
var ladders = []string{
	`Lieutenant General=Lt General=Lt. General=Lt Gen=Lt. Gen=लेफ्टिनेंट जनरल|Major General=Maj General=Maj Gen=Maj. Gen=मेजर जनरल|Brigadier=Brig=ब्रिगेडियर|Lieutenant Colonel=Lt Colonel=Lt. Colonel=Lt Col=Lt. Col=लेफ्टिनेंट कर्नल|Colonel=Col=कर्नल|Major=Maj=मेजर|Captain=Capt=कैप्टन|Lieutenant Commander=Lt Commander=Lt Cdr=लेफ्टिनेंट कमांडर|Lieutenant=Lt=लेफ्टिनेंट|General=Gen=जनरल|Vice Admiral=Vice-Admiral=वाइस एडमिरल|Rear Admiral=Rear-Admiral=रियर एडमिरल|Admiral=एडमिरल|Commodore=Cmde=कमोडोर|Commander=Cdr=कमांडर|Air Chief Marshal=एयर चीफ मार्शल|Air Marshal=एयर मार्शल|Air Vice Marshal=Air Vice-Marshal=एयर वाइस मार्शल|Air Commodore=एयर कमोडोर|Group Captain=Gp Capt=ग्रुप कैप्टन|Wing Commander=Wg Cdr=विंग कमांडर|Squadron Leader=Sqn Ldr=स्क्वाड्रन लीडर|Flight Lieutenant=Flt Lt=फ्लाइट लेफ्टिनेंट|Subedar Major=सूबेदार मेजर|Subedar=सूबेदार|Havildar=हवलदार|Naik=नायक`,
	`Additional Director General of Police=ADGP|Deputy Inspector General=DIG=डीआईजी=उप महानिरीक्षक|Inspector General=IG=IGP=आईजी=महानिरीक्षक|Director General of Police=DGP=पुलिस महानिदेशक=डीजीपी|Deputy Superintendent of Police=DSP=डीएसपी|Superintendent of Police=SP=पुलिस अधीक्षक=एसपी|Assistant Commandant=सहायक कमांडेंट=असिस्टेंट कमांडेंट|Deputy Commandant=डिप्टी कमांडेंट=उप कमांडेंट|Commandant=कमांडेंट|Inspector=इंस्पेक्टर=निरीक्षक|Assistant Sub-Inspector=Assistant Sub Inspector=ASI=सहायक उप निरीक्षक|Sub-Inspector=Sub Inspector=सब इंस्पेक्टर=सब-इंस्पेक्टर=उप निरीक्षक=दरोगा|Head Constable=हेड कांस्टेबल=प्रधान आरक्षक|Constable=कांस्टेबल=सिपाही=आरक्षक`,
	`Additional Secretary=अतिरिक्त सचिव=अपर सचिव|Joint Secretary=संयुक्त सचिव|Deputy Secretary=उप सचिव|Under Secretary=अवर सचिव|Special Secretary=विशेष सचिव|Cabinet Secretary=कैबिनेट सचिव|Home Secretary=गृह सचिव|Foreign Secretary=विदेश सचिव|Chief Secretary=मुख्य सचिव|Principal Secretary=प्रमुख सचिव=प्रधान सचिव|Secretary=सचिव`,
	`Deputy Director General=उप महानिदेशक|Additional Director General=अतिरिक्त महानिदेशक=अपर महानिदेशक|Director General=Director-General=महानिदेशक|Deputy Director=उप निदेशक|Joint Director=संयुक्त निदेशक|Assistant Director=सहायक निदेशक|Additional Director=अपर निदेशक=अतिरिक्त निदेशक|Director=निदेशक`,
	`Vice Chairman=Vice-Chairman=उपाध्यक्ष|Vice Chairperson=Vice-Chairperson|Chairman=Chairperson=अध्यक्ष|Member`,
	`Lieutenant Governor=Lt Governor=Lt. Governor=L-G=उपराज्यपाल|Deputy Governor=डिप्टी गवर्नर|Governor=राज्यपाल=गवर्नर`,
	`Deputy Chief Minister=उपमुख्यमंत्री=उप मुख्यमंत्री|Chief Minister=मुख्यमंत्री|Prime Minister=प्रधानमंत्री|Minister of State=राज्य मंत्री=राज्यमंत्री`,
	`Vice President=Vice-President=उपराष्ट्रपति|President=राष्ट्रपति`,
	`Chief Justice of India|Chief Justice=मुख्य न्यायाधीश|Justice=न्यायमूर्ति|District Judge=जिला न्यायाधीश`,
	`Associate Professor=एसोसिएट प्रोफेसर|Assistant Professor=सहायक प्रोफेसर=असिस्टेंट प्रोफेसर|Professor=Prof=प्रोफेसर`,
	`Deputy Speaker|Speaker`,
	`High Commissioner=उच्चायुक्त|Ambassador=राजदूत|Consul General=महावाणिज्य दूत`,
	`Managing Director=MD=प्रबंध निदेशक|Chief Executive Officer=CEO=Chief Executive=मुख्य कार्यकारी अधिकारी=सीईओ|Chief Operating Officer|Chief Financial Officer`,
	`Additional District Magistrate=ADM=अपर जिलाधिकारी|Sub-Divisional Magistrate=SDM=एसडीएम|District Magistrate=District Collector=Collector=जिलाधिकारी=कलेक्टर|Naib Tehsildar=नायब तहसीलदार|Tehsildar=तहसीलदार`,
	`Additional Commissioner=अपर आयुक्त|Joint Commissioner=संयुक्त आयुक्त|Deputy Commissioner=उपायुक्त|Assistant Commissioner=सहायक आयुक्त|Commissioner=आयुक्त`,
	`Superintending Engineer|Executive Engineer=अधिशासी अभियंता|Assistant Engineer=सहायक अभियंता|Junior Engineer=कनिष्ठ अभियंता|Chief Engineer=मुख्य अभियंता`,
	`Principal Chief Conservator of Forests=PCCF|Chief Conservator of Forests=CCF|Deputy Conservator of Forests|Conservator of Forests=वन संरक्षक|Divisional Forest Officer=DFO=डीएफओ|Range Officer=Ranger=रेंजर|Forest Guard=वन रक्षक`,
	`Attorney General|Additional Solicitor General|Solicitor General|Advocate General=महाधिवक्ता`,
	`Pro Vice Chancellor=Pro Vice-Chancellor|Vice Chancellor=Vice-Chancellor=कुलपति|Chancellor=कुलाधिपति|Registrar=कुलसचिव`,
	`Deputy General Manager|General Manager=महाप्रबंधक|Divisional Railway Manager=DRM=डीआरएम`,
}

type titleForm struct {
	text   string // as written
	title  string // canonical
	ladder int
}

// titleForms are all forms, longest first.
var titleForms = sync.OnceValue(func() []titleForm {
	var out []titleForm
	for k, line := range ladders {
		for entry := range strings.SplitSeq(line, "|") {
			forms := strings.Split(entry, "=")
			for _, f := range forms {
				out = append(out, titleForm{f, forms[0], k})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b titleForm) int { return len(b.text) - len(a.text) })
	return out
})

// titlesIn are the forms in English or in Hindi, as a pattern has them.
func titlesIn(english bool) string {
	var out []string
	for _, f := range titleForms() {
		if lang.IsASCII(f.text) == english {
			out = append(out, regexp.QuoteMeta(f.text))
		}
	}
	return strings.Join(out, "|")
}

// titledName is a name behind one of the titles.
var titledName = sync.OnceValue(func() *lang.Pattern {
	return lang.MustCompile(`\b(` + titlesIn(true) + `)\.?,? (?:\(\w+\) )?((?:[A-Z]\.? ?){0,3}[A-Z][\p{L}’-]+(?: [A-Z][\p{L}’-]+){0,3})`)
})

// hindiTitled is the same in Hindi: what follows the title is a name, as far as two words go.
var hindiTitled = sync.OnceValue(func() *lang.Pattern {
	return lang.MustCompile(`(?:^|[^\p{L}\p{M}])(` + titlesIn(false) + `) (?:(?:श्री|श्रीमती|सुश्री|डॉ\.?|डा\.?) )?([\p{Devanagari}]{2,} [\p{Devanagari}]{2,})`)
})

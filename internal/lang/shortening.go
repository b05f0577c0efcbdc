package lang

import "strings"

// shortening is what a full stop after a word cut short may mean.
type shortening int

const (
	notShortened  shortening = iota
	alwaysGoesOn             // something always follows: Dr., Rs., viz.
	numberFollows            // a number follows, else it is a plain word: No. 5, Art. 14, Sept. 5
	mayEnd                   // ends a sentence only if another plainly begins: Ltd., U.S.
	mayEndTime               // ends a sentence before any capital but a zone's: a.m., etc.
)

// shortenings lists words without their last stop. A word with a capital stands for the capitalised form (and for
// all capitals) only, so that "under the sun." ends a sentence.
var shortenings = readShortenings([...]struct {
	kind  shortening
	words string
}{
	{alwaysGoesOn, `Rt incl Incl Dr Mr Mrs Ms Mx Messrs Shri Smt Sh Km Kum Pt Md Prof Er Adv Hon Sri St Ch Rev Fr Sr Swami
		Lt Gen Col Maj Capt Cdr Cmde Adm Brig Sgt Hav Nb Sub Sqn Wg Gp Flt Mshl Cpl Insp Supdt Comdt Jr
		Addl Jt Dy Asst Asstt Spl Secy Retd Sen Rep Gov Pres Pvt Mt Ft Univ Deptt Min Intl Natl Bros Govt Dept
		rs re inr usd viz vs v cf i.e e.g w.r.t w.e.f approx ca c.f o/o c/o d/o s/o m/s`},
	{numberFollows, `fy f.y ay q no nos sl s.no sr.no Art Arts Sec Secs Fig Figs Vol Vols Para Paras Cl pp pg Ref Regn Reg Ph Tel Mob Ext
		Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun g.s.r s.o`},
	{mayEnd, `ltd co inc corp plc llp u.s u.k u.n u.s.a e.u u.p m.p a.p h.p w.b t.n ph.d b.tech m.tech m.phil b.sc m.sc b.com m.com b.ed
		sq ft cu km kg mt govt dept`},
	{mayEndTime, `a.m p.m etc hrs`},
})

func readShortenings(lists [4]struct {
	kind  shortening
	words string
},
) map[string]shortening {
	m := map[string]shortening{}
	for _, l := range lists {
		for w := range strings.FieldsSeq(l.words) {
			if _, ok := m[w]; !ok {
				m[w] = l.kind
			}
		}
	}
	return m
}

// shorteningOf returns how w, without its stop, is cut short.
func shorteningOf(w string) shortening {
	if k, ok := shortenings[w]; ok {
		return k
	}
	var buf [8]byte
	small := lower(buf[:], w)
	if small == nil {
		return notShortened
	}
	if k, ok := shortenings[string(small)]; ok {
		return k
	}
	if len(w) > 1 && isUpper(rune(w[0])) && isUpper(rune(w[1])) { // DR., SMT.
		small[0] = w[0]
		return shortenings[string(small)]
	}
	return notShortened
}

// isHindiShortening reports a Hindi word that a full stop follows without ending the sentence: titles, and the
// names of Latin letters as initials (एस. जयशंकर).
func isHindiShortening(w string) bool {
	if i := strings.LastIndexByte(w, '.'); i >= 0 {
		w = w[i+1:]
	}
	return has(hindiShortenings, w)
}

var hindiShortenings = exactSet(`डॉ डा प्रो श्री सुश्री रु रू सं क्र नं कि मी मि कि.मी कि.ग्रा ग्रा ले ब्रि कर्नल मो पं स्व सर्व ई पू उ द अ वि प्रा लि नि पृ
	ए बी सी डी एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी डब्ल्यू एक्स वाई जेड ज़ेड`)

package lang

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestAbbreviations(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"long form first", "the Labour Force Participation Rate (LFPR) rose", "LFPR=Labour Force Participation Rate"},
		{"short form first", "LFPR (Labour Force Participation Rate) rose", "LFPR=Labour Force Participation Rate"},
		{"small words between", "Society for Welfare of Indian Farmers (SWIF)", "SWIF=Society for Welfare of Indian Farmers"},
		{"initials before inner letters", "the Indian Institute of Tropical Forests (IITF)", "IITF=Indian Institute of Tropical Forests"},
		{"small words that count", "Index of Industrial Growth (IIG)", "IIG=Index of Industrial Growth"},
		{"inner letters", "Goods and Services Tax Appellate Tribunal (GSTAT)", "GSTAT=Goods and Services Tax Appellate Tribunal"},
		{"plural", "Self Help Groups (SHGs)", "SHGs=Self Help Groups"},
		{"hyphen in the short form", "Pradhan Mantri Kisan Yojana (PM-KY)", "PM-KY=Pradhan Mantri Kisan Yojana"},
		{"quotation marks inside", "Open Seeds Network (“OSN”)", "OSN=Open Seeds Network"},
		{"ampersand", "Department of Rivers & Lakes (DRL)", "DRL=Department of Rivers & Lakes"},
		{"a unit is none", "a capacity of Mega Watts (MW)", ""},
		{"a remark is none", "the village (in the north) is old", ""},
		{"no match", "the old scheme (XYZ) ended", ""},
		{"not over a sentence", "Rivers rise. Lakes Run (RLR)", ""},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, a := range Abbreviations(tt.in) {
				got = append(got, a.Short.Of(tt.in)+"="+a.Long.Of(tt.in))
			}
			if d := cmp.Diff(tt.want, strings.Join(got, "; ")); d != "" {
				t.Errorf("Abbreviations(%q) (-want +got):\n%s", tt.in, d)
			}
		})
	}
}

package note

import "testing"

// What is told beside another year's figure is led by the period of its bulletin's title.
func TestPeriod(t *testing.T) {
	for _, tt := range []struct{ in, want string }{
		{"Exports of burnt lime grew by 4 per cent to ₹9 crore.", "May 2026: Exports of burnt lime grew by 4 per cent to ₹9 crore."},
		{"Sales of burnt lime earned ₹9 crore, against ₹7 crore in the previous year.", "May 2026: Sales of burnt lime earned ₹9 crore, against ₹7 crore in the previous year."},
		{"Exports of value-added lime goods grew by 4 per cent.", "May 2026: Exports of value-added lime goods grew by 4 per cent."},
		{"Rao said exports of burnt lime grew by 4 per cent.", ""},
		{"The growth was led by burnt lime, up by 4 per cent.", ""},
		{"Exports of burnt lime will grow by 4 per cent this time.", ""},
		{"Exports of burnt lime have grown by 4 per cent since the lease.", ""},
		{"Exports of burnt lime to Koop earned ₹9 crore.", ""},
		{"Exports of lime grew by 4 per cent in April 2026.", ""},
	} {
		doc := sample(tt.in)
		doc.Title, doc.Published.Month = "Lime exports rise in May 2026", 6
		if tt.want == "" {
			tt.want = tt.in
		}
		p := &passages(doc)[0]
		d := draft{text: tt.in, from: p}
		d.cites = append(d.cites, p.citation())
		if d.period(); d.text != tt.want {
			t.Errorf("%q\n gave %q\n want %q", tt.in, d.text, tt.want)
		}
	}
}

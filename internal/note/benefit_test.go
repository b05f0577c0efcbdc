package note

import "testing"

// What a source reads from its own figures, and what good comes of its work, goes; a finding, an aim and what names a thing stay.
func TestConsequence(t *testing.T) {
	for _, tt := range []struct{ name, in, want string }{
		{"read from a figure", "Sales of pumps in Salem rose to 4,200 in May 2026, indicating growing interest in deep wells.", "Sales of pumps in Salem rose to 4,200 in May 2026."},
		{"good that comes of it", "The Wells Awards were revamped in 2024 and aligned with the nine goals of the Board, making the selection more holistic and transparent.", "The Wells Awards were revamped in 2024 and aligned with the nine goals of the Board."},
		{"what the deed ensures", "Some ₹4,200 crore has been paid to the villages of Kutch by the Board, ensuring timely support nationwide.", "Some ₹4,200 crore has been paid to the villages of Kutch by the Board."},
		{"behind places of one sort", "The Board has dug 42 wells in the dry districts, supporting rural growth.", "The Board has dug 42 wells in the dry districts."},
		{"what is made cheaper", "The Board dug 40 wells in Goa in 2025, reducing the price of sweet water by half.", "The Board dug 40 wells in Goa in 2025, reducing the price of sweet water by half."},
		{"a statement of its own", "Sales of pumps in Salem rose to 4,200 in May 2026, indicating that farmers dig deeper wells.", "Sales of pumps in Salem rose to 4,200 in May 2026, indicating that farmers dig deeper wells."},
		{"behind figures in brackets", "Sales of pumps (2.1 million, up 3 per cent) and of pipes (1.4 million, up 2 per cent) rose, indicating steady demand across the hill towns.", "Sales of pumps (2.1 million, up 3 per cent) and of pipes (1.4 million, up 2 per cent) rose."},
		{"letters said before", "By May 2026 some 37,500 users of LPW gave up their LPC pumps, indicating a clear shift towards LPW.", "By May 2026 some 37,500 users of LPW gave up their LPC pumps."},
		{"a finding", "The Committee notes that 40 of 60 wells lie idle, indicating serious delays in repair.", "The Committee notes that 40 of 60 wells lie idle, indicating serious delays in repair."},
		{"the next of several aims", "The Wells Act, 2002 is the legal framework for saving water, promoting sustainable use and ensuring equity.", "The Wells Act, 2002 is the legal framework for saving water, promoting sustainable use and ensuring equity."},
		{"a figure", "The Board dug 40 wells in Goa in 2025, improving access to water for 4,000 people.", "The Board dug 40 wells in Goa in 2025, improving access to water for 4,000 people."},
		{"a thing of its own", "The Board dug 40 wells in Goa in 2025, supporting orchards of mango and cashew along the coast.", "The Board dug 40 wells in Goa in 2025, supporting orchards of mango and cashew along the coast."},
	} {
		if got := withoutConsequence(tt.in); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.name, got, tt.want)
		}
	}
}

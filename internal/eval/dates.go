package eval

import (
	"context"
	"slices"
)

// dates reads pages and asks their day of publication.
func dates(ctx context.Context, _ Rooms, s *Set) (*Report, error) {
	all, err := cases[pageCase](s, "cases.jsonl")
	if err != nil {
		return nil, err
	}
	got := make([]string, len(all))
	err = each(ctx, len(all), func(i int) error {
		r, err := readPage(s, all[i].Page)
		got[i] = day(r)
		return err
	})
	if err != nil {
		return nil, err
	}
	return markDates(all, got), nil
}

// dayCount is how many days are right, wrong and not told.
type dayCount struct{ right, wrong, none int }

func (d dayCount) f() float64 { return ratio(2*d.right, 2*d.right+d.wrong+d.none) }

func markDates(all []pageCase, got []string) *Report {
	rep := &Report{}
	var sum dayCount
	parts := map[string]*dayCount{}
	var order []string
	for i, c := range all {
		if parts[c.Part] == nil {
			parts[c.Part] = &dayCount{}
			order = append(order, c.Part)
		}
		for _, d := range []*dayCount{&sum, parts[c.Part]} {
			switch got[i] {
			case c.Date:
				d.right++
			case "":
				d.none++
			default:
				d.wrong++
			}
		}
		if got[i] != c.Date {
			rep.miss("%s %q, not %s", c.Page, got[i], c.Date)
		}
	}
	n := len(all)
	rep.value("F", sum.f(), n)
	rep.share("precision", sum.right, sum.right+sum.wrong)
	rep.share("accuracy", sum.right, n)
	slices.Sort(order)
	for _, p := range order {
		if p != "" {
			d := parts[p]
			rep.value("F, "+p, d.f(), d.right+d.wrong+d.none)
		}
	}
	return rep
}

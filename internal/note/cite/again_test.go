package cite

import "testing"

// A label goes if its sentence has every word of it that may limit what is said.
func TestSaidAgain(t *testing.T) {
	for sentence, want := range map[string]string{
		"Growth in wool exports: Wool exports have risen three times.":                         "Wool exports have risen three times.",
		"Rent index: - The rent index for April is 104 in towns.":                              "The rent index for April is 104 in towns.",
		"Pact with Board of Salt and Lime (BSL): The Fund has signed a pact with BSL.":         "The Fund has signed a pact with BSL.",
		"Faster Salt Loans: Loans for salt works are given in 5 days, from 9 days.":            "Loans for salt works are given in 5 days, from 9 days.",
		"Fall in wool exports: Wool exports of 12 per cent have been recorded.":                "",
		"Rural rent index: The rent index for April is 104 in towns.":                          "",
		"Board of Salt and Lime (BSL): Loans of ₹4 crore were given by BSL.":                   "",
		"Pact with Board of Salt and Lime (BSL): The Fund has signed a pact with BS in April.": "",
		"Under Seeds - Loans for Seeds, the rate of loans is 4 per cent.":                      "",
		"No tax on salt: Salt has been freed of the tax since April.":                          "",
	} {
		if got := SaidAgain(sentence); got != want {
			t.Errorf("%q gave %q, want %q", sentence, got, want)
		}
	}
}

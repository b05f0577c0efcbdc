package lang

// scales multiply a number.
var scales = map[string]float64{
	"hundred": 1e2, "thousand": 1e3, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "crs": 1e7,
	"million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "billion": 1e9, "billions": 1e9, "bn": 1e9, "bln": 1e9, "trillion": 1e12, "trillions": 1e12, "tn": 1e12, "trn": 1e12,
	"सौ": 1e2, "हज़ार": 1e3, "हजार": 1e3, "लाख": 1e5, "करोड़": 1e7, "करोड": 1e7, "अरब": 1e9, "खरब": 1e11, "मिलियन": 1e6, "बिलियन": 1e9, "ट्रिलियन": 1e12,
}

func gluedUnit(t string) bool {
	n := Fold(t)
	if _, ok := scales[n]; ok {
		return true
	}
	_, ok := units[n]
	return ok
}

// units gives the canonical name of a unit's first word.
var units = map[string]string{
	"km": "km", "kms": "km", "kilometre": "km", "kilometres": "km", "kilometer": "km", "kilometers": "km",
	"metre": "m", "metres": "m", "meter": "m", "meters": "m", "mm": "mm", "cm": "cm",
	"kg": "kg", "kgs": "kg", "kilogram": "kg", "kilograms": "kg", "tonne": "tonne", "tonnes": "tonne", "ton": "tonne", "tons": "tonne", "mt": "million tonne",
	"mw": "MW", "gw": "GW", "mwh": "MWh", "gwh": "GWh", "kw": "kW", "kv": "kV", "hectare": "hectare", "hectares": "hectare", "ha": "hectare", "acre": "acre", "acres": "acre",
	"litre": "litre", "litres": "litre", "year": "year", "years": "year", "month": "month", "months": "month", "day": "day", "days": "day", "hour": "hour", "hours": "hour",
	"percent": "percent", "percentage": "percent", "bps": "bps",
}

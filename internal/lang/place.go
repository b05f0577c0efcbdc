package lang

// placeNames are words that name countries, states and great cities. They are names even where a sentence begins
// with them, and they end the name of a body before "and".
var placeNames = set(countryList + `
	andhra arunachal assam bihar chhattisgarh goa gujarat haryana himachal jharkhand karnataka kerala keralam madhya maharashtra manipur meghalaya mizoram nagaland odisha orissa punjab rajasthan sikkim tamil telangana tripura uttar uttarakhand bengal ladakh jammu kashmir delhi puducherry chandigarh lakshadweep andaman nicobar daman diu
	mumbai kolkata chennai bengaluru bangalore hyderabad ahmedabad pune jaipur lucknow patna bhopal guwahati thiruvananthapuram kochi visakhapatnam srinagar leh ranchi raipur bhubaneswar dehradun shimla gandhinagar imphal shillong aizawl kohima itanagar gangtok agartala amaravati varanasi ayodhya surat nagpur indore kanpur washington london moscow beijing tokyo seoul paris berlin geneva brussels vienna rome dubai riyadh tehran doha islamabad dhaka kathmandu colombo thimphu york`)

// countries are those of placeNames that are countries or continents.
var countries = set(countryList)

// IsCountry reports a word that names a country, or a continent: "Peru".
func IsCountry(word string) bool { return has(countries, Fold(word)) }

const countryList = `india bharat pakistan bangladesh nepal bhutan china tibet myanmar maldives afghanistan iran iraq israel palestine gaza syria lebanon jordan egypt saudi qatar oman kuwait bahrain uae yemen turkey türkiye russia ukraine belarus poland germany france italy spain portugal britain england scotland wales ireland netherlands belgium luxembourg switzerland austria hungary romania bulgaria greece serbia croatia slovenia slovakia czechia denmark norway sweden finland iceland estonia latvia lithuania cyprus malta canada mexico brazil argentina chile peru colombia venezuela bolivia ecuador paraguay uruguay guyana suriname cuba jamaica haiti panama guatemala honduras nicaragua japan korea mongolia taiwan vietnam thailand cambodia laos malaysia singapore indonesia philippines brunei australia fiji samoa tonga vanuatu kenya tanzania uganda rwanda burundi ethiopia eritrea somalia sudan chad niger nigeria ghana togo benin mali senegal gambia guinea liberia morocco algeria tunisia libya namibia botswana zimbabwe zambia malawi mozambique madagascar mauritius seychelles angola congo gabon cameroon kazakhstan uzbekistan kyrgyzstan tajikistan turkmenistan azerbaijan armenia georgia europe asia africa america antarctica`

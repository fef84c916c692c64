package mention

// amounts are the forms of amounts of money: one form, so that what stands
// behind one figure is never taken for the front of the next.
var amounts = []Form{{
	// What an amount cannot be without stands in it, be it behind a long number in
	// words; what may open one is asked for a figure nearer by.
	Name: "figure", Kind: Amount, Starts: money | numeral | symbol | currency | sumWord | pay | plus | roughSign,
	Needs: currency | symbol | sumUnit | pay, Within: 40,
	Read: amount, Yes: amountExamples, No: noAmounts,
}}

// currencies are the codes that Value of a currency word is an index of; the
// words that name more than one currency are settled by the next word.
var currencies = [...]string{"", "EUR", "USD", "GBP", "CHF", "CAD", "XOF", "MAD", "JPY", "AUD", "PLN", "SEK", "NOK", "DKK", "CZK",
	"SGD", "HKD", "NZD", "INR", "ZAR", "NGN", "KES", "TND", "DZD", "HUF", "BRL", "MXN", "CNY", "GHS", "MYR",
	"AED", "JOD", "SAR", "QAR", "KWD", "OMR", "BHD", "EGP", "LBP", "XAF", "THB", "IDR", "VND", "KRW",
	"TWD", "UAH", "UGX", "TZS", "RWF", "PKR", "BDT", "LKR", "NPR", "BGN", "ISK", "ETB", "MGA",
	"CLP", "COP", "ARS", "RON", "XPF"}

const (
	noCurrency = iota
	eur
	usd
	gbp
	chf
	cad
	xof
	mad
	jpy
	aud
	pln
	sek
	nok
	dkk
	czk
	sgd
	hkd
	nzd
	inr
	zar
	ngn
	kes
	tnd
	dzd
	huf
	brl
	mxn
	cny
	ghs
	myr
	aed
	jod
	sar
	qar
	kwd
	omr
	bhd
	egp
	lbp
	xaf
	thb
	idr
	vnd
	krw
	twd
	uah
	ugx
	tzs
	rwf
	pkr
	bdt
	lkr
	npr
	bgn
	isk
	etb
	mga
	clp
	cop
	ars
	ron
	xpf
)

// The bytes that Value of a pay word holds.
const (
	gross, net            = 'g', 'n'
	hourly, daily, weekly = 'H', 'D', 'W' // as of units of time
	monthly, yearly       = 'M', 'Y'
	payItself             = 's' // salaire: what a bare "35-40K" needs near it
)

var amountWords = []entry{
	{"euro eur", currency, eur},
	{"dollar usd", currency, usd},
	{"gbp sterling", currency, gbp},
	{"chf", currency, chf},
	{"cad", currency, cad},
	{"xof fcfa", currency, xof},
	{"mad dirham", currency, mad},
	{"jpy yen", currency, jpy},
	{"aud", currency, aud},
	{"pln zloty zlotys", currency, pln},
	{"sek", currency, sek},
	{"nok", currency, nok},
	{"dkk", currency, dkk},
	{"czk", currency, czk},
	{"sgd", currency, sgd}, {"hkd", currency, hkd}, {"nzd", currency, nzd}, {"inr", currency, inr}, {"zar", currency, zar},
	{"ngn naira", currency, ngn}, {"kes", currency, kes}, {"tnd", currency, tnd}, {"dzd", currency, dzd}, {"huf forint", currency, huf},
	{"brl", currency, brl}, {"mxn", currency, mxn}, {"cny", currency, cny}, {"ghs", currency, ghs}, {"myr", currency, myr},
	{"aed", currency, aed}, {"jod", currency, jod}, {"sar", currency, sar}, {"qar", currency, qar}, {"kwd", currency, kwd}, {"omr", currency, omr},
	{"bhd", currency, bhd}, {"egp", currency, egp}, {"lbp", currency, lbp}, {"xaf", currency, xaf}, {"thb", currency, thb}, {"idr", currency, idr},
	{"vnd", currency, vnd}, {"krw", currency, krw}, {"twd", currency, twd}, {"uah", currency, uah}, {"ugx", currency, ugx}, {"tzs", currency, tzs},
	{"rwf", currency, rwf}, {"pkr", currency, pkr}, {"bdt", currency, bdt}, {"lkr", currency, lkr}, {"npr", currency, npr}, {"bgn", currency, bgn},
	{"isk", currency, isk}, {"etb", currency, etb}, {"mga", currency, mga}, {"clp", currency, clp}, {"cop", currency, cop}, {"ars", currency, ars},
	{"ron", currency, ron}, {"xpf fcfp", currency, xpf},
	{"brut brute gross", pay, gross},
	{"net nette", pay, net},
	{"horaire hourly", pay, hourly},
	{"journalier journalière daily tjm", pay, daily},
	{"hebdomadaire weekly", pay, weekly},
	{"mensuel mensuelle monthly", pay, monthly},
	{"annuel annuelle annual annually yearly", pay, yearly},
	{"salaire salary rémunération rem package wage compensation gratification fourchette fixe", pay, payItself},
	{"environ env autour aux approximativement about around approximately approx circa near près dès from starting partir supérieur supérieure plus moins peu ordre", sumWord, 0},
	{"us ca jusqu maxi maximum max minimum mini min a au up at least less more between entre de", sumWord, 0},
	{"annum", timeUnit, yearly},
	{"k mille ke keur keuro kchf m mn million meur meuro md milliard b bn billion livre franc f e", sumUnit, 0},
}

// period is the schema's word for a unit of time, "" for one that no pay is
// counted in.
func period(unit byte) string {
	switch unit {
	case hourly:
		return "hour"
	case daily:
		return "day"
	case weekly:
		return "week"
	case monthly:
		return "month"
	case yearly:
		return "year"
	}
	return ""
}

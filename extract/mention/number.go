package mention

var numberWords []entry

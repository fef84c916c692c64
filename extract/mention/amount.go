package mention

// amounts are the forms of amounts of money.
var amounts []Form

var amountWords []entry

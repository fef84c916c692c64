package mention

// dates are the forms of dates.
var dates []Form

var dateWords []entry

package mention

// urls are the forms of web addresses.
var urls []Form

var linkWords []entry

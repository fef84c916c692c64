package mention

// degrees are the forms of degrees and levels.
var degrees []Form

var degreeWords []entry

package mention

// durations are the forms of lengths of time.
var durations []Form

var durationWords []entry

package mention

// persons are the forms of persons' names.
var persons []Form

var personWords []entry

package mention

// hours are the forms of working hours.
var hours []Form

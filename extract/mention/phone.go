package mention

// phones are the forms of telephone numbers.
var phones []Form

package mention

// addresses are the forms of e-mail addresses.
var addresses []Form

package mention

// places are the forms of places.
var places []Form

var placeWords []entry

package schema

// Failure stands in the output for a file that gave no record. Its Source says
// as much of the file as is known: at least the path.
type Failure struct {
	Source *Source `json:"source"`
	Error  Fault   `json:"error"`
}

// Fault is why a file gave no record.
type Fault struct {
	Kind    string `json:"kind"`           // one of FailureKinds
	Message string `json:"message"`        // what is wrong, without the path
	Hint    string `json:"hint,omitempty"` // the next step for the user
}

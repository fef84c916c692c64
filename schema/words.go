package schema

// The closed vocabularies of the record. They are arrays, so that nothing can
// change them.
var (
	// Contracts are the values of /contract.
	Contracts = [...]string{"internship", "apprenticeship", "permanent", "fixed-term", "temporary", "secondment", "civil-servant", "civic-service", "volunteering", "phd", "freelance"}
	// Remotes are the values of /remote.
	Remotes = [...]string{"none", "hybrid", "full"}
	// Degrees are the values of /diploma/degrees.
	Degrees = [...]string{"none", "cap", "bac", "bac+2", "bts", "dut", "licence", "but", "bac+3", "bac+4", "master-1", "bac+5", "master-2", "master", "engineer", "iep", "phd"}
	// Periods are the values of /salary/period.
	Periods = [...]string{"hour", "day", "week", "month", "year"}
	// Bases are the values of /salary/basis.
	Bases = [...]string{"gross", "net"}
	// PayKinds are the values of /salary/kind.
	PayKinds = [...]string{"salary", "stipend"}
	// Purposes are the values of /contacts/*/purpose.
	Purposes = [...]string{"application", "information"}
	// Documents are the values of /documents.
	Documents = [...]string{"cv", "cover-letter", "diploma", "transcripts", "appraisals", "id", "portfolio", "references"}
	// Kinds are the values of /ledger/*/kind.
	Kinds = [...]string{"date", "duration", "amount", "phone", "email", "url", "degree", "place", "person", "hours"}
)

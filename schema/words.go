package schema

// The closed vocabularies of the record, in the order the schema prints them.
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
	// SourceFormats are the values of /source/format.
	SourceFormats = [...]string{"text", "html", "pdf"}
	// BasisWords are the values of /evidence/*/basis.
	BasisWords = [...]string{string(Stated), string(Derived), string(Assumed)}
	// Fates are the values of /ledger/*/fate.
	Fates = [...]string{string(Taken), string(Confirms), string(Refused), string(Unexplained)}
	// FailureKinds are the values of /error/kind in a Failure.
	FailureKinds = [...]string{"empty", "not-found", "unreadable", "unsupported", "too-large", "too-deep", "timeout", "password", "damaged", "no-pages", "no-text", "unmappable-fonts", "not-a-posting", "several-postings", "bug"}
)

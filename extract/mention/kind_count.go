package mention

// KindCount is one more than the last kind.
const KindCount = int(kinds)

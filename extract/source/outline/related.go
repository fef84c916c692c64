package outline

import (
	"strings"

	"offers/extract/token"
)

// What stands over other offers than the posting's own.

// others are folded phrases of headings that stand over other offers than the
// page's own.
var others = [...]string{
	"offres similaires", "offres d'emploi similaires", "annonces similaires", "emplois similaires", "postes similaires", "stages similaires",
	"jobs similaires", "missions similaires", "autres offres", "autres postes", "autres annonces", "autres opportunites", "autres emplois",
	"autres stages", "offres associees", "offres liees", "offres peuvent", "offres pourraient", "annonces peuvent", "annonces pourraient", "pourraient aussi vous interesser",
	"pourraient egalement vous interesser", "susceptibles de vous interesser", "vous aimerez aussi", "vous pourriez aimer",
	"dernieres offres", "offres recentes", "offres recommandees", "offres consultees", "recherches similaires", "recherches associees",
	"similar jobs", "jobs like this", "similar roles", "similar positions", "similar offers", "similar internships", "related jobs", "related positions",
	"related offers", "other jobs", "other roles", "other positions", "other openings", "other open positions", "other open roles", "other open jobs", "other opportunities", "other offers", "more jobs",
	"more roles", "more openings", "more opportunities", "recommended jobs", "you may also like", "you might also like", "jobs you may",
	"jobs you might", "recently viewed", "latest jobs",
	"related content", "related posts", "related articles", "related vacancies", "other vacancies", "similar vacancies", "more vacancies",
	"latest vacancies", "nos dernieres missions", "nos dernieres annonces", "nos autres missions", "contenus associes", "articles similaires", "articles recents",
}

// OtherOffers says whether a heading stands over other offers: "Offres
// similaires (3)", "You may also like".
func OtherOffers(heading string) bool {
	folded := string(token.Fold(nil, heading))
	for _, phrase := range others {
		if strings.Contains(folded, phrase) {
			return true
		}
	}
	return false
}

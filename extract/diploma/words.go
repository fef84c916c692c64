package diploma

import (
	"sync"

	"offers/extract/wordlist"
)

// Words around fields of study, folded.
const (
	// leads stand between a degree and its field.
	leads = "en in de d du des dans le la les l un une domaine domaines secteur secteurs suivant suivants suivante suivantes ces filiere filieres specialite specialites specialise specialisee specialisation option options mention parcours dominante majeure oriente orientee orientation lie liee lies liees a au aux of field fields major the relatif discipline disciplines following soit profil like preferably ideally idealement"
	// asides may stand before a field's name: "de préférence en science politique".
	asides = "de d du des la le les l en dans au aux the a preference idealement notamment plutot soit une un principalement option specialite specialisation formation in"
	// adjectives go with the degree, not with the field.
	adjectives = "degree degrees universitaire universitaires superieur superieure superieures technique generaliste generalistes initiale national europeen student students graduate graduates"
	// disciplines are fields wherever they stand behind a degree.
	disciplines = "droit economie gestion informatique sciences science histoire geographie sociologie psychologie philosophie lettres langues linguistique communication marketing commerce comptabilite finance finances management rh urbanisme amenagement geomatique environnement ecologie agronomie biologie chimie physique mathematiques maths statistique statistiques mecanique electronique electrotechnique automatique robotique genie ingenierie architecture archivistique journalisme medecine sante chemistry physics biology mathematics engineering computer economics law history geography statistics psychology sociology ecology geology linguistics philosophy accounting nursing cuisine soudage tuyauterie menuiserie maconnerie plomberie electricite coiffure boulangerie patisserie horticulture logistique maintenance secretariat chaudronnerie"
	// nouns are no field by themselves: "ou filière équivalente".
	nouns = "filiere filieres domaine domaines discipline disciplines formation formations secteur secteurs parcours cursus specialite field fields domain domains area areas subject subjects"
	// turns end the list in the middle of a field, where at its head they lead in.
	turns = "degree dans via specialise specialisee specialisation"
	// stops end the list.
	stops = "courte courtes longue longues continue duree effective excellent proven skills deja devant etudiant etudiante etudiants etudiantes avec vous nous tu il elle votre notre exige exigee exiges exigees requis requise souhaite souhaitee souhaites obligatoire apprecie appreciee appreciees valide validee obtenu obtenue demande demandee recommande recommandee indispensable imperatif imperatif imperativement equivalent equivalents equivalente equivalentes similaire similaires connexe connexes assimile assimilee autre autres tout toute tous experience experiences minimum minima mini maximum ayant justifiant possedant disposant souhaitant est sont serait etes etre pour afin qui que dont ainsi plus moins si sans sur par chez depuis pendant lors complete completee accompagne accompagnee couple couplee associe associee acquis acquise bonne bonnes bon connaissance connaissances competence competences niveau type permis debutant debutante justifiez pouvant preparant permettant oriente orientee vers with equivalent required preferred related similar relevant is are who you from at strong etc habilitation habilitations bafa bafd caces cqp cqpm ssiap cpjesp max apparente apparentee propose proposee optionnel optionnelle facultatif ni cdi cdd stage stages alternance apprentissage job candidat candidate capable capacite maitrise souhaitez recherchez possedez disposez avez preparez interet cette ce ces cet son sa ses nos vos recrute fin cours cas propose proposant ecole ecoles universite faculte diplome diplomes diplomee titre bac cap bts dut licence master doctorat as must have preferably convient conviennent suffit suffisent bienvenu bienvenue contrat contrats plein pleine annee annees an ans mois by before until constitue constituerait serieux souhaitable souhaitables anciennement minium idealement non other pertinent pertinents pertinente pertinentes curieux curieuse expertise expertises etroitement comparable another any closely i we they them autodidacte autodidactes"
)

// The lists, each told where it stands.
const (
	lead wordlist.Class = 1 << iota
	aside
	adjective
	discipline
	noun
	turn
	stop
)

// lists are the words of all lists.
var lists = sync.OnceValue(func() *wordlist.Table {
	return wordlist.New(leads, asides, adjectives, disciplines, nouns, turns, stops)
})

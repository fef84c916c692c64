package post

import "offers/extract/cue"

// contractCues name contracts. A term names the contract itself; a hint names
// the one who holds it, which counts only in the title, behind a label or
// behind "recrute": "vous encadrez un stagiaire" is no internship. Weak ones
// say who may apply, not what is offered. Phrases
// without a word to say are shields: they name some other contract, or none.
var contractCues = []cue.Rule{
	{Role: cue.ContractLabel, Reach: cue.Label, Phrase: "(type|nature|forme|statut) [contrat|recrutement|type contrat|type emploi|nature emploi|statut poste|type poste|contract|contract type|job type|position type]", Yes: "Type de contrat : CDI", Value: "CDI"},
	{Role: cue.ContractLabel, Reach: cue.Label, Phrase: "[statut|type|nature|durée contrat|ouvert|poste ouvert|emploi ouvert|modalités recrutement|cadre|statut poste|type offre|catégorie contrat|typecontratlibelle|jobposting employmenttype|status|employment type|ouvert aux contractuels|recrutement|mode recrutement|voie accès|voie recrutement|conditions|contrat proposé|employment]", Yes: "Statut : CDD", Value: "CDD"},

	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[cdi|contrat à durée indéterminée|durée indéterminée|permanent contract|permanent position|permanent full time|poste permanent|full time permanent|contrat indéterminée|contrat indéterminé|permanent … contract|cdic|durée indéterminé]", Says: "permanent", Yes: "Poste en CDI à Lyon"},
	{Role: cue.ContractTerm, Reach: cue.Label, Phrase: "permanent|permanente", Only: cue.InLabelled, Says: "permanent", Yes: "Type : Permanent"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[cdd|contrat à durée déterminée|contrat durée déterminée|durée déterminée|fixed term|fixed term contract|temporary contract|vacation|vacataire|contrat projet|contrat post doctoral|contrat postdoctoral|contrat saisonnier|emploi saisonnier|cddu|cddi|emploi temporaire|contrat recherche]", Says: "fixed-term", Yes: "CDD de 12 mois"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[post doctorat|post doc|postdoc|postdoctorat|postdoctoral|post doctoral|postdoctoral position|post doctoral position]", Says: "fixed-term", Yes: "Offre de post-doctorat"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[stage|internship|traineeship|stage master|stage ingénieur]", Says: "internship", Yes: "Offre de stage"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[alternance|en apprentissage|contrat apprentissage|contrat professionnalisation|apprenticeship|contrat pro|contrat alternance|par apprentissage]", Says: "apprenticeship", Yes: "Contrat d'apprentissage de 12 mois"},
	{Role: cue.ContractTerm, Reach: cue.Label, Phrase: "apprentissage", Only: cue.InLabelled, Says: "apprenticeship", Yes: "Type de contrat : Apprentissage"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[intérim|mission intérim|travail temporaire|contrat intérim|contrat travail temporaire|mission intérimaire|ctt]", Says: "temporary", Yes: "Mission d'intérim de 3 mois"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[contrat doctoral|thèse cifre|phd position|phd thesis|doctoral position|offre thèse|sujet thèse|proposition thèse|cifre|phd offer|phd project|bourse thèse|thèse doctorat|projet thèse|poste doctorat|doctoral contract]", Says: "phd", Yes: "Thèse CIFRE"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "thèse|doctorat", Lang: cue.InFrench, Says: "phd", Yes: "Thèse financée pendant trois ans"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[fonctionnaires|fonctionnaire|titulaires|titulaire|agents titulaires] (par voie) détachement", Says: "secondment", Yes: "fonctionnaires par voie de détachement"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[par voie détachement|on secondment|secondment opportunity|secondment basis|en détachement|détachement sur contrat|mutation ou détachement|ou détachement|détachement possible|détachement ou|détachement fonctionnaire|détachement pour agents|poste en détachement|détachement auprès]", Says: "secondment", Yes: "Poste ouvert par voie de détachement"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "secondment", Only: cue.InData, Says: "secondment", Yes: "---\ncontract: secondment\n---\n\nTexte"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "secondment", Only: cue.InHead, Says: "secondment", Yes: "Secondment: policy officer", No: "# Engineer\n\n## Tasks\n\nA 4-month secondment at our Turin partner is scheduled."},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "remplacement", Only: cue.InLabelled, Says: "fixed-term", Yes: "Statut : Remplacement à temps complet"},
	{Role: cue.ContractTerm, Reach: cue.Label, Phrase: "détachement", Only: cue.InLabelled, Says: "secondment", Yes: "Voie d'accès : détachement"},
	{Role: cue.ContractTerm, Reach: cue.Label, Phrase: "mutation", Only: cue.InLabelled, Says: "civil-servant", Yes: "Voie d'accès : mutation"},
	{Role: cue.ContractTerm, Reach: cue.Label, Weak: true, Phrase: "fonctionnaire|titulaire", Only: cue.InLabelled, Says: "civil-servant", Yes: "Statut : titulaire"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[recrutement par voie statutaire|voie statutaire|par voie mutation|titulaire ou contractuel|titulaire contractuel|concours externe|concours interne|poste titulaire|recrutement statutaire]", Says: "civil-servant", Yes: "Recrutement par voie statutaire"},
	{Role: cue.ContractTerm, Reach: cue.Here, Weak: true, Phrase: "[titulaire fonction publique|agent titulaire|emploi ouvert aux titulaires|ouvert aux titulaires|ouvert aux fonctionnaires|fonctionnaire titulaire|fonctionnaire catégorie]", Says: "civil-servant", Yes: "Emploi ouvert aux fonctionnaires"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "défaut … contrat", Says: "fixed-term", Yes: "à défaut par contrat de six mois"},
	{Role: cue.ContractTerm, Reach: cue.Here, Weak: true, Phrase: "[ouvert aux contractuels|ouvert contractuels|à défaut contractuel|par voie contractuelle|agent contractuel|ou contractuel|recrutement contractuel|aux contractuels|et contractuels|ou contractuels|contractuel droit public]", Says: "fixed-term", Yes: "ouvert aux contractuels"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[service civique|mission service civique|volontaire service civique]", Says: "civic-service", Yes: "Mission de service civique"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[volontariat solidarité|volontaire solidarité|vsi|volontariat|volontariat international|volontariat territorial|volontariat entreprise|contrat volontariat|mission bénévole|poste bénévole|volunteer position]", Says: "volunteering", Yes: "Contrat de volontariat de solidarité internationale"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[freelance|statut indépendant|pour indépendant|pour un indépendant|travailleur indépendant|auto entrepreneur|micro entrepreneur|profession libérale|contrat prestation|portage salarial|independent contractor|en indépendant|indépendant ou indépendante|prestation service]", Says: "freelance", Yes: "Poste ouvert pour un indépendant"},

	// The words of a page's own data, which mean a contract nowhere else. TEMPORARY and CONTRACTOR are not
	// among them: French pages say them of any contract that is not permanent.
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "jobposting employmenttype intern", Says: "internship", Yes: "jobposting.employmentType: INTERN"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "jobposting employmenttype volunteer|volunteering", Says: "volunteering", Yes: "jobposting.employmentType: VOLUNTEER"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "jobposting employmenttype phd", Says: "phd", Yes: "jobposting.employmentType: PhD"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "jobposting employmenttype civil servant", Says: "civil-servant", Yes: "jobposting.employmentType: civil servant"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "jobposting employmenttype civic service", Says: "civic-service", Yes: "jobposting.employmentType: civic service"},

	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "stagiaire|intern|trainee", Says: "internship", Yes: "Stagiaire communication"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "alternant|alternante|apprenti|apprentie|apprentice", Says: "apprenticeship", Yes: "Alternant tourneur"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "[doctorant|doctorante|phd student|phd candidate]", Says: "phd", Yes: "Doctorant en biologie"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "[post doctorat|postdoctorat|post doctoral|postdoctoral|postdoctorant|postdoctorante|post doctorant|post doctorante|postdoctoral researcher|postdoctoral fellow|saisonnier|saisonnière]", Says: "fixed-term", Yes: "Chercheuse postdoctorante"},
	{Role: cue.ContractHint, Reach: cue.Here, Weak: true, Phrase: "contractuel|contractuelle", Says: "fixed-term", Yes: "Agent contractuel"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "intérimaire", Says: "temporary", Yes: "Cariste intérimaire"},
	{Role: cue.ContractHint, Reach: cue.Here, Weak: true, Phrase: "fonctionnaire|titulaire|statutaire", Says: "civil-servant", Yes: "Fonctionnaire"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "indépendant|indépendante", Says: "freelance", Yes: "Consultante indépendante"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "bénévole|volontaire", Says: "volunteering", Yes: "Animateur bénévole"},

	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[recrutement|cabinet|agence|prestations|réseau|spécialiste|groupe|entreprise|leader] (et|conseil|emploi|spécialisée|en) [intérim|travail temporaire]", Says: "", No: "Un cabinet de recrutement et d'intérim"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[intérim et recrutement|intérim spécialisé|intérim recrutement|recrutement intérim|cdi cdd intérim|cdi cdd et intérim|intérim cdd cdi|intérim cdd et cdi|cdi intérimaire|cdi cdd ou intérim|intérim et cdi|intérim cdi et cdd|recrutement cdi|recrutement en cdi cdd|management transition]", Says: "", No: "GR Intérim et Recrutement"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[stage probatoire|stage découverte|or apprenticeship|apprenticeship or|an apprenticeship as|stage long|justifiez … stage|expérience … stage|expérience … alternance|stage significatif|alternance comprise|stages compris|stage compris|alternance réalisée|stage réussi|stages inclus|hors stage|hors alternance]", Says: "", No: "vous justifiez d'un stage long"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[emploi permanent|emplois permanents|poste permanent collectivité|maître stage|rapport stage|tuteur stage|stages découverte|encadrement stage|stage précédent|stages obligatoires|stages précédents|stage ou|premier stage|première stage|expérience stage|stages formation|un stage significatif|après stage|stage préalable|fin stage|stages réalisés]", Says: "", No: "Un premier stage serait un plus"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[formation en apprentissage|formation par apprentissage|apprentissage automatique|écoles en alternance|filière apprentissage|centre formation apprentissage|maître apprentissage|formation en alternance|formations en alternance|cursus alternance|filière par apprentissage]", Says: "", No: "responsable de la formation par apprentissage"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[encadrement thèse|directeur thèse|poursuite en thèse|poursuivre en thèse|poursuivre thèse|thèse soutenue|titulaire thèse|titulaire doctorat|diplôme doctorat|niveau doctorat|doctorat en|thèse en|école doctorale|doctorat ou|thèse après|en thèse|continuer en thèse|éventuelle thèse|suite en thèse|un doctorat|thèses en cours|doctorat dans|ou doctorat|doctorat récent|après thèse|possibilité thèse|thèse doctorat en]", Says: "", No: "Titulaire d'un doctorat en chimie"},
	{Role: cue.ContractTerm, Reach: cue.Here, Phrase: "[conversion en cdi|passage en cdi|conversion cdi|évolutif en cdi|évolutive en cdi|transformation en cdi|débouchant sur cdi|possibilité cdi|perspective cdi|évolution vers cdi|puis cdi|cdi à l'issue|avant cdi|recrutement en cdi|vers cdi|éventuel cdi|évolutif cdi|pérennisation en cdi|suivi cdi|suivi d'un cdi|débouchera sur cdi|cdi possible|pouvant déboucher sur cdi|pré embauche cdi|issue cdi|évoluer vers cdi|évoluer en cdi|transformé en cdi|transformable en cdi|prolongation en cdi|cdisable|pouvant évoluer vers cdi|pouvant aboutir à un cdi|déboucher sur un cdi|un cdi à la clé]", Says: "", No: "avec possibilité de CDI"},
	{Role: cue.ContractHint, Reach: cue.Here, Phrase: "[titulaire diplôme|titulaire permis|titulaire bac|titulaire poste|titulaire master|titulaire doctorat|titulaire licence|titulaire bts|titulaire cap|anciens stagiaires|autorité administrative indépendante|collectivité indépendante|association indépendante|encadrer stagiaires|accueil stagiaires|équipe bénévoles|salariés et bénévoles|réseau bénévoles|bénévoles association|titulaire au moins|titulaire idéalement|titulaire d'un|titulaire d'une|titulaires d'un|rémunération statutaire|congés statutaires|conditions statutaires|cabinet indépendant|entreprise indépendante|groupe indépendant]", Says: "", No: "Titulaire du permis B"},
}

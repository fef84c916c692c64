package duration

import "offers/extract/cue"

// The cues of lengths of time, experience apart.
var cues = []cue.Rule{
	{Role: cue.ContractLength, Reach: cue.Label, Phrase: "(durée) (prévue) [stage|contrat|mission|cdd|emploi|thèse|poste|durée|internship|alternance|service civique|période|engagement|type contrat|nature contrat|contrat et durée|duration|period and length|length|contract|type emploi|financement|funding|volontariat|vacation|type] (prévue|indicative)", Yes: "Durée du stage : 6 mois", Value: "P6M", No: "Trajet : 2 mois"},
	{Role: cue.ContractLength, Reach: cue.Before, Phrase: "cdd|stage|mission|intérim|alternance|apprentissage|internship|postdoc|mandat|remplacement|vacation|contrat|thèse|doctorat|volontariat|détachement|période|financement|placement|convention|cdi|stagiaire|apprenti|volontaire|doctorant|saisonnier|intern (temps plein) (remplacement) (renouvelable)", Yes: "CDD de trois ans", Value: "P3Y", No: "Cursus de trois ans"},
	{Role: cue.ContractLength, Reach: cue.Before, Phrase: "[contrat à durée déterminée|service civique|fixed term contract|fixed term|contrat projet|contrat alternance|contrat apprentissage|contrat doctoral|durée déterminée|contract|position|post doctorat|postdoctorat|postdoctoral|durée contrat|durée stage|durée mission]", Yes: "Contrat à durée déterminée de 12 mois", Value: "P12M", No: "Projet de 12 mois"},
	{Role: cue.ContractLength, Reach: cue.Before, Weak: true, Phrase: "[durée|duration|for period|period]", Yes: "Poste à pourvoir pour une durée de 18 mois", Value: "P18M", No: "Poste créé il y a 18 mois"},
	{Role: cue.ContractLength, Reach: cue.After, Phrase: "[contrat|cdd|stage|internship|contract|mission|postdoc|thèse|fixed term|volontariat]", Yes: "18-month contract", Value: "P18M", No: "18-month delay"},
	{Role: cue.ContractLength, Reach: cue.After, Weak: true, Phrase: "renouvelable|renewable|prolongeable|reconductible", Yes: "12 mois renouvelables", Value: "P12M", No: "12 mois révolus"},
	{Role: cue.ContractLength, Reach: cue.Section, Phrase: "[durée|durée stage|durée contrat|duration|durée mission|durée et période|période et durée|date et durée|quand]", Only: cue.InHeading, Yes: "# Durée\n\nComptez six mois environ", Value: "P6M", No: "# Trajet\n\nComptez six mois environ"},

	{Role: cue.Trial, Reach: cue.Sentence, Phrase: "[période essai|période d'essai|période probatoire|trial period|probation|probation period|probationary period]", Yes: "probation period of 3 months", Value: "P3M", No: "employment period of 3 months"},
	{Role: cue.Trial, Reach: cue.Before, Phrase: "[essai|stage probatoire]", Yes: "Embauche en février, essai d'un mois", Value: "P1M", No: "Embauche en février, stage d'un mois"},
	{Role: cue.Renewal, Reach: cue.Before, Phrase: "renouvelable|reconductible|prolongeable|renouvellement|prolongation|renewable|extension|prolongé|renouvelé|reconduit", Yes: "CDD de trois mois renouvelable 2 mois", Value: "P2M", No: "CDD de 2 mois"},

	// Ages of people and institutions.
	{Role: cue.Age, Reach: cue.Before, Phrase: "[depuis|âge|âgé|âgée|existe|histoire|historique|fort|forte|fête|fêter|il y a]", Yes: "Il y a 40 ans, nous soignions déjà", Value: "P40Y", No: "Pendant 40 ans, nous soignions"},
	{Role: cue.Age, Reach: cue.After, Phrase: "[existence|savoir faire|âge|histoire|présence|activité|plus jeune|expertise groupe|révolus|ago|ancienneté|tradition|procédure]", Yes: "avec 25 ans d'existence", Value: "P25Y", No: "avec 25 ans de contrat"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "enfant|jeune|adolescent|adulte|élève|mineur|ado|pôle|tranche|personne|section", Yes: "Des jeunes de 15 à 18 ans", Value: "P15Y-P18Y", No: "Des contrats de 15 à 18 mois"},

	// Lengths of studies, leave, journeys, projects.
	{Role: cue.StudyLength, Reach: cue.Sentence, Phrase: "[cursus|scolarité|études|année césure|titularisation|congés|préavis|vacances|rtt|astreinte|garantie|délai|trajet|minimum séjour|résidence|amplitude|validité|recyclage|procédure|classement|classant]", Yes: "Un préavis de 3 mois", Value: "P3M", No: "Un contrat de 3 mois"},
	{Role: cue.StudyLength, Reach: cue.Before, Weak: true, Phrase: "[formation|télétravail|projet|programme|plan|convention pluriannuelle|édition|[accueille|accueillir|encadre|encadrer|tuteur] … [stagiaire|apprenti|volontaire]]", Yes: "Un projet de 2 ans", Value: "P2Y", No: "Un contrat de 2 ans"},
	{Role: cue.StudyLength, Reach: cue.After, Phrase: "[higher education|university|university study|study|studies|education|schooling|funding]", Yes: "At least four years of higher education", Value: "P4Y-", No: "At least four years of higher management"},
	{Role: cue.OtherLength, Reach: cue.Sentence, Phrase: "[déplacement|voyage|séjour|trajet|formation|réunion|travel|trip] … [durée|duration]", Yes: "Des déplacements en Europe (durée d'une semaine)", Value: "P1W", No: "Un contrat en Europe (durée d'une semaine)"},
	{Role: cue.OtherLength, Reach: cue.Sentence, Phrase: "[conservation|conserve|conservée|retention|cookie|cookies|traceur]", Yes: "Durée de conservation : 25 mois", Value: "P25M", No: "Durée de la mission : 25 mois"},
	{Role: cue.OtherLength, Reach: cue.Before, Phrase: "[lasted|a duré|ont duré|en moyenne]", Yes: "Our theses lasted 41 months", Value: "P41M", No: "Our contracts are for 41 months"},
	{Role: cue.OtherLength, Reach: cue.After, Phrase: "[on average|en moyenne]", Yes: "Thèses soutenues en 41 mois en moyenne", Value: "P41M", No: "Thèses financées 36 mois, en ville"},
	{Role: cue.OtherLength, Reach: cue.Before, Phrase: "[durée totale|dans limite|durée maximale totale|au terme|à l'issue|cdisation|premiers|prochains|prochaines|dernières|derniers|tous|toutes|chaque|après|au bout|au delà|d'ici|forfait|dont|ahead|last|next]", Yes: "Au terme de 6 ans, un CDI est possible", Value: "P6Y", No: "Un CDD de 6 ans est possible"},
	{Role: cue.OtherLength, Reach: cue.After, Phrase: "[congés|congés payés|cp|télétravail|rtt|déplacement|formation|vacances|préavis|repos|astreinte|ouvrés|ouvrables|travaillés|après|off|leave|holidays|événement|master|research master|flottants|ahead|festival]", Yes: "2 jours de télétravail", Value: "P2D", No: "2 jours de contrat"},

	{Role: cue.RenewableTerm, Reach: cue.Here, Phrase: "renouvelable|renouvellable|reconductible|prolongeable|renewable|extensible|extendable", Says: "true", Yes: "CDD de 6 mois renouvelable", No: "CDD de 6 mois ferme"},
	{Role: cue.RenewableTerm, Reach: cue.Here, Phrase: "[renouvellement possible|possibilité renouvellement|prolongation possible|possibilité prolongation|extension possible|possibilité extension|pouvant être renouvelé|peut être reconduit|pouvant être reconduit|pouvant être prolongé|peut être renouvelé|peut être prolongé|with possibility extension|possible extension|possibly renewable|pourra être renouvelé|pourra être prolongé|susceptible d'être renouvelé|susceptible d'être prolongé|possibilité reconduction|éventuellement renouvelable|prolongation envisageable|prolongation éventuelle|with possible extension]", Says: "true", Yes: "12 mois, prolongation possible", No: "Prolongation du projet en cours"},
	{Role: cue.RenewableTerm, Reach: cue.Here, Phrase: "[non renouvelable|énergie renouvelable|énergies renouvelables|essai renouvelable|période essai renouvelable|essai … renouvelable|ressource renouvelable|renewable energy|renewable energies]", Says: "", No: "Ingénieur en énergies renouvelables"},
}

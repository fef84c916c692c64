package post

import "offers/extract/cue"

// The cues of the header. Articles and "de" are not heard.
var cues = []cue.Rule{

	// Working hours.
	{Role: cue.Weekly, Reach: cue.Before, Phrase: "[temps travail|durée hebdomadaire|horaires|base hebdomadaire|durée travail|temps hebdomadaire|temps plein|temps complet|temps partiel|base|quotité|volume horaire|hebdomadaire|working hours|scheduled hours|standard hours|contracted hours|weekly hours|jobposting workhours|full time|part time|durée contrat|contrat]", Yes: "Temps de travail : 35h"},
	{Role: cue.OtherHours, Reach: cue.Sentence, Phrase: "td|tp|vacation|formation|cours|enseignement|astreinte|amplitude|préavis|délai|supplémentaires|intervention|ouverture", Yes: "Une formation de 35 heures par semaine"},

	// Documents.
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[cv|curriculum vitae|c v]", Says: "cv", Yes: "Envoyez votre CV"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "curriculum", Lang: cue.InFrench, Says: "cv", Yes: "Envoyez votre curriculum"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "resume", Lang: cue.InEnglish, Says: "cv", Yes: "Please send us your resume, and we will be in touch with you"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[lettre motivation|lm|cover letter|lettre|motivation letter|letter of motivation|lettre candidature|covering letter|lettre présentation|lignes motivation|page letter|supporting statement|letter of interest|letter of application|application letter|courrier motivation|message motivation|motivational letter|motivation statement|statement motivation|personal statement|statement purpose]", Says: "cover-letter", Yes: "une lettre de motivation"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[copie diplôme|copie … diplôme|et diplôme état|dernier diplôme|photocopie diplôme|degree certificate|diploma certificate|copy … diploma|copy … degree|copies … [diploma|degree|certificate]|copy … certificate|[academic|university|school] certificates|diplôme obtenu|attestation diplôme]", Says: "diploma", Yes: "copie du diplôme"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "your|academic|university grades", Lang: cue.InEnglish, Says: "transcripts", Yes: "Please send your grades to us by mail"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[relevés notes|bulletins notes|transcripts|academic transcript|notes master|résultats et classements|notes m1|notes m2|notes licence|notes obtenues|dernières notes]", Says: "transcripts", Yes: "relevés de notes"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[comptes rendus entretien professionnel|comptes rendus entretien|évaluations professionnelles|derniers entretiens professionnels|fiches évaluation|compte rendu évaluation|dernières évaluations]", Says: "appraisals", Yes: "les trois derniers comptes rendus d'entretien professionnel"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[pièce identité|copy passport|passport copy|carte identité|copie pièce identité|carte nationale identité|passeport copie|carte vitale]", Says: "id", Yes: "copie de la pièce d'identité"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[portfolio|book|dossier travaux]", Says: "portfolio", Yes: "CV et portfolio"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "cv … cvthèque", Says: "", No: "Déposez votre CV dans notre CVthèque"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "existing|research|project|product|client|our|their|service|property portfolio", Says: "", No: "CV of somebody to extend our existing portfolio"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[lettre recommandation|lettre recommendation|susceptible recommander|pouvant recommander|contact information … references|contact info … references|contact details … references|recommandations|lettre appui|lettres référence|recommendation letters|letters recommendation|contacts référents|contacts 2 référents|contacts deux référents|coordonnées référents|contacts recommandation|noms référents|reference letters|referee|nom … référent|personnes référence|pouvant vous recommander|deux références|trois références|anciens employeurs|coordonnées … référence|names references|two references|three references|contact references|list references|cv et références|vitae et références|présentation et références|motivation et références|personnes référentes]", Says: "references", Yes: "lettre de recommandation"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[recommandations techniques|recommandations stratégiques|recommandations produits|recommandations bonnes|formuler … recommandations|émettre … recommandations|proposer … recommandations|pas lettre|pas lm|pas cv|sans lettre|sans cv|ni lettre|ni cv|lettre … pas nécessaire|lettre … pas demandée|lettre … inutile|pas besoin … lettre|pas besoin … cv|no cover letter|no letter|no cv|no resume|no motivation letter|no need … cover letter|cover letter … not [required|needed|necessary]|without cover letter|[do|does|did] not ask … cover letter|[do|please] not send (a) cv|cover letter is optional|cv is optional|tailor … resume|resume fit]", Says: "", No: "Pas de lettre, un appel suffit"},
	{Role: cue.PurposeTerm, Reach: cue.Here, Phrase: "candidature|candidater|candidatez|postuler|postulez|dossier|envoyer|adresser|adressez|envoyez|transmettre|apply|application|send|submit|joindre|transmettez|merci|pièces|répondre|fournir|comprenant|composé|constitué|parvenir", Says: "apply", Yes: "Candidature à envoyer"},
}

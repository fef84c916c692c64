package post

import "offers/extract/cue"

// The cues of the header. Articles and "de" are not heard.
var cues = []cue.Rule{

	// Working hours.
	{Role: cue.Weekly, Reach: cue.Before, Phrase: "[temps travail|durée hebdomadaire|horaires|horaire|base hebdomadaire|durée travail|temps hebdomadaire|temps plein|temps complet|temps partiel|base|quotité|volume horaire|hebdomadaire|working hours|jobposting workhours|full time|part time|durée contrat|contrat]", Yes: "Temps de travail : 35h"},
	{Role: cue.OtherHours, Reach: cue.Sentence, Phrase: "formation|cours|enseignement|astreinte|amplitude|préavis|délai|supplémentaires|intervention|ouverture", Yes: "Une formation de 35 heures par semaine"},

	// Title, reference, documents.
	{Role: cue.TitleLabel, Reach: cue.Label, Phrase: "[intitulé poste|intitulé|titre|poste|titre poste|fonction|intitulé offre|emploi|title|job title|position|titre offre|titre stage|sujet|sujet stage|sujet thèse|intitulé stage|nom poste|jobposting title|roles|métier|intitulé emploi|poste proposé|poste pourvoir|titre sujet|offre stage|offre emploi|objet|intitulé thèse|titre thèse|recrute|stage|mission|libellé]", Yes: "Intitulé du poste : Chargé de mission"},
	{Role: cue.ReferenceLabel, Reach: cue.Label, Phrase: "[référence|réf|ref|n° offre|numéro offre|référence offre|référence poste|référence annonce|référence interne|reference|job id|id offre|numéro poste|référence à rappeler|job reference|requisition|job number|n°|numéro annonce|référence csp|jobposting identifier|référence à mentionner|reference number|ref number|numéro référence|code poste|code emploi|numéro|offre n°|offre numéro]", Yes: "Référence : 2025-114"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[cv|curriculum vitae|curriculum|resume|c v|cvs]", Says: "cv", Yes: "Envoyez votre CV"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[lettre motivation|lm|cover letter|lettre|motivation letter|letter of motivation|lettre candidature|lettres motivation]", Says: "cover-letter", Yes: "une lettre de motivation"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[copie diplôme|dernier diplôme|copies diplômes|copie diplômes|photocopie diplôme|diplôme obtenu|attestation diplôme|copie diplômes]", Says: "diploma", Yes: "copie du diplôme"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[relevés notes|relevé notes|bulletins notes|transcripts|academic transcript|notes master|relevés|résultats et classements|grades|bulletin notes|transcript]", Says: "transcripts", Yes: "relevés de notes"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[comptes rendus entretien professionnel|compte rendu entretien professionnel|comptes rendus entretien|évaluations professionnelles|derniers entretiens professionnels|fiches évaluation|compte rendu entretien|compte rendu évaluation|dernières évaluations|dernière évaluation|comptes rendus évaluation]", Says: "appraisals", Yes: "les trois derniers comptes rendus d'entretien professionnel"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[pièce identité|carte identité|copie pièce identité|carte nationale identité|passeport copie|carte vitale]", Says: "id", Yes: "copie de la pièce d'identité"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[portfolio|book|dossier travaux]", Says: "portfolio", Yes: "CV et portfolio"},
	{Role: cue.DocumentTerm, Reach: cue.Here, Phrase: "[lettre recommandation|lettres recommandation|recommandations|lettre appui|lettres référence|recommendation letters|letters recommendation|letter recommendation|contacts référents|noms référents|reference letters|names references|two references|three references|contact references|list references|coordonnées référents|personnes référentes|lettre de référence|lettres de recommandations]", Says: "references", Yes: "lettre de recommandation"},
	{Role: cue.PurposeTerm, Reach: cue.Here, Phrase: "candidature|candidatures|candidater|candidatez|postuler|postulez|dossier|envoyer|adresser|adressez|envoyez|transmettre|apply|application|send|submit|joindre|transmettez|merci|pièces|répondre|fournir|comprenant|composé|constitué|parvenir", Says: "apply", Yes: "Candidature à envoyer"},
}

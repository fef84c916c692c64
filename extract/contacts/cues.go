package contacts

import "offers/extract/cue"

// The cues of contacts. Articles and "de" are not heard.
var cues = []cue.Rule{
	{Role: cue.Apply, Reach: cue.Sentence, Phrase: "candidature|candidater|candidatez|postuler|postulez|adresser|adressez|envoyer|envoyez|transmettre|transmettez|cv|apply|application|applications|dossier|parvenir|postule|candidate", Yes: "Candidature à envoyer à recrutement@example.org", Value: "recrutement@example.org"},
	{Role: cue.Apply, Reach: cue.Label, Phrase: "[postuler|candidature|lien candidature|adresse candidature|comment postuler|contact candidature|lien pour postuler|urlpostulation|url postulation|send|lien offre|link apply|jobposting applicationcontact|pour postuler|candidater|apply here|modalités candidature|courriel candidature|adresse mail candidature|envoyer|jobposting directapply]", Yes: "Pour postuler : https://jobs.example.org/12", Value: "https://jobs.example.org/12"},
	{Role: cue.Apply, Reach: cue.Section, Phrase: "[candidature|candidater|postuler|modalités candidature|pour postuler|comment postuler|apply|how to apply|candidatures|application|envoi candidatures|pour candidater|contact et candidature|contacts et candidature|dépôt candidature|réponse|comment candidater|procédure candidature]", Only: cue.InHeading, Yes: "# Candidature\n\nLe service : rh@example.org", Value: "rh@example.org"},
	{Role: cue.Inform, Reach: cue.Sentence, Phrase: "renseignement|renseignements|information|informations|question|questions|précision|contacter|contactez|contact|informations complémentaires|further information|joindre|téléphoner|appeler|appelez|détails", Yes: "Renseignements : 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Label, Phrase: "[contact|contacts|tél|téléphone|tel|mail|e mail|email|courriel|mél|phone|adresse mail|adresse électronique|portable|mobile|courrier électronique|mèl|adresse email|numéro téléphone|référent|interlocuteur|responsable|tuteur|encadrant|link mailto|link tel|votre contact|contact rh|personne à contacter|correspondant|personnes à contacter|standard|ligne directe]", Yes: "Tél. : 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Section, Phrase: "[contact|contacts|renseignements|informations|pour plus informations|encadrants|encadrement|supervisors|supervision|personnes à contacter|contact(s)|encadrant|responsables|tuteur]", Only: cue.InHeading, Yes: "# Contact\n\nLe service : rh@example.org", Value: "rh@example.org"},

	{Role: cue.Fax, Reach: cue.Before, Phrase: "fax|télécopie|télécopieur|facsimile", Yes: "Fax : 04 65 71 00 13"},
	{Role: cue.Company, Reach: cue.Sentence, Phrase: "[site internet|site web|en savoir plus|plus informations sur notre|website|notre site|découvrez|découvrir|retrouvez|suivez|web|site|learn more|about us|rejoignez nous sur|facebook|linkedin|consulter|visitez|homepage|plus infos sur|plus d'informations sur l'association]", Yes: "Site internet : https://www.example.org"},
	{Role: cue.OtherLink, Reach: cue.Sentence, Phrase: "[rgpd|données personnelles|dpo|politique confidentialité|cookies|mentions légales|désabonner|délégué protection données|privacy|gdpr|signaler|droit accès]", Yes: "Vos droits RGPD : dpo@example.org"},
}

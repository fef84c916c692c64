package contacts

import "offers/extract/cue"

// The cues of contacts. Articles and "de" are not heard. A weak cue invites to
// write or call without saying what for; of those that only call, not even to
// ask.
var cues = []cue.Rule{
	// To apply.
	{Role: cue.Apply, Reach: cue.Sentence, Phrase: "candidature|candidater|candidatez|postuler|postulez|postule|cv|curriculum|dossier", Yes: "Candidature à envoyer à recrutement@example.org", Value: "recrutement@example.org", No: "Le poste est ouvert : recrutement@example.org"},
	{Role: cue.Apply, Reach: cue.Sentence, Phrase: "[lettre motivation|contact details|contact information … [referee|references]|apply|resume|cover letter|interested in this position|interested in this role|interested in role|interested in applying|application link|application portal|application website|apply link|lien candidature|lien pour candidater|intéressé par poste|intéressé par cette offre|intéressé par offre|intéressé par stage|interested in position|written application|formulaire candidature|formulaire ligne|remplir formulaire|remplissant formulaire|formulaire inscription|application form]", Yes: "To apply, write to jobs@example.org", Value: "jobs@example.org"},
	{Role: cue.Apply, Reach: cue.Sentence, Phrase: "[interested [applicant|candidate] [should|must|shall] contact|application to|send application|send an application|send us application|submit application|submit an application|application should|application must|application by|application including|application with]", Yes: "Please send your application to jobs@example.org", Value: "jobs@example.org", No: "Une application pour la mairie : dev@example.org"},
	{Role: cue.Apply, Reach: cue.Sentence, Phrase: "[[postuler|candidater|candidature] … [information|renseignement|question|précision]]", Yes: "Pour postuler ou obtenir des informations : recrutement@example.org", Value: "recrutement@example.org", No: "Pour visiter ou obtenir des informations : recrutement@example.org"},
	{Role: cue.Apply, Reach: cue.Sentence, Weak: true, Phrase: "envoyer|envoyez|envoie|envoi|adresser|adressez|adressé|transmettre|transmettez|parvenir|déposer|déposez|verser|téléverser|send|submit|écrivez|écrire", Yes: "Tout est à envoyer à recrutement@example.org", Value: "recrutement@example.org"},
	{Role: cue.Apply, Reach: cue.Label, Phrase: "[postuler|candidature|lien candidature|adresse candidature|comment postuler|contact candidature|lien pour postuler|urlpostulation|url postulation|send|link apply|jobposting applicationcontact|pour postuler|candidater|apply here|modalités candidature|courriel candidature|adresse mail candidature|envoyer|how to apply|to apply|application procedure]", Yes: "Pour postuler : https://jobs.example.org/12", Value: "https://jobs.example.org/12"},
	{Role: cue.Apply, Reach: cue.Label, Phrase: "application", Lang: cue.InEnglish, Yes: "Application: https://jobs.example.org/12", Value: "https://jobs.example.org/12", No: "Our application stands at https://app.example.org/12"},
	{Role: cue.Apply, Reach: cue.Label, Phrase: "[external_url|apply_url|application_url|apply_link|job_url|offer_url|emploi_url|offre_url|lien_candidature|url_candidature]", Only: cue.InData, Yes: "---\napply_url: https://www.example.org/jobs/12\n---\n\nTexte", Value: "https://www.example.org/jobs/12"},
	{Role: cue.Apply, Reach: cue.Section, Phrase: "[candidature|candidater|postuler|apply|application|réponse|nous écrire|nous rejoindre]", Only: cue.InHeading, Yes: "# Candidature\n\nLe service : rh@example.org", Value: "rh@example.org"},

	// To ask.
	{Role: cue.Inform, Reach: cue.Sentence, Phrase: "renseignement|renseigner|renseigne|complément|question|précision|enquiry|enquiries|détails|infos", Yes: "Renseignements : 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Sentence, Phrase: "[information|further information|informations complémentaires|complément information|en savoir plus|en savoir davantage|demande précise|demandes plus précises|not sure|parler métier|parlera métier|parlera poste|parler poste|pour échanger|répond|pas pour candidature]", Yes: "Pour toute information : 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Sentence, Weak: true, Phrase: "contacter|contactez|auprès", Yes: "Vous pouvez contacter le service au 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Before, Weak: true, Phrase: "joindre|téléphoner|appeler|appelez|attention", Yes: "Vous pouvez joindre le service au 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Label, Phrase: "[contact scientifique|contact administratif|contact technique|contact pédagogique|sur poste|sur statut|renseignements sur poste|scientific contact|administrative contact]", Yes: "Contact scientifique : 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Label, Weak: true, Phrase: "[contact|contact rh|personne à contacter|correspondant|interlocuteur|link mailto|link tel]", Yes: "Contact : 04 65 71 00 12", Value: "+33465710012"},
	{Role: cue.Inform, Reach: cue.Section, Weak: true, Phrase: "[contact|encadrant|encadrement|supervisor|supervision]", Only: cue.InHeading, Yes: "# Contact\n\nLe service : rh@example.org", Value: "rh@example.org"},
	{Role: cue.Inform, Reach: cue.Section, Phrase: "[renseignement|pour plus informations|further information|question]", Only: cue.InHeading, Yes: "# Renseignements\n\nLe service : rh@example.org", Value: "rh@example.org"},

	// The page of the offer.
	{Role: cue.OfferPage, Reach: cue.Sentence, Phrase: "[further information|further details|full details|full announcement|more details|more information on position|more information about position|informations détaillées|plus informations sur poste|plus informations sur offre|plus informations sur stage|consulter offre|consultez offre|consulter annonce|voir offre|voir annonce|lire offre|lire annonce|lien offre|lien annonce|lien vers offre|lien vers annonce|informations sur cette page|fiche poste|sujet stage|sujet thèse|profil ci joint|profil poste|offre complète|annonce complète|descriptif complet|sujet complet|sujet détaillé|offre détaillée|annonce détaillée|fiche détaillée|description détaillée|détail offre|texte offre|description complète|full job description|full description|job description|informations sur poste|informations sur offre|informations sur stage|informations sur sujet|savoir plus sur poste|savoir plus sur offre|savoir plus sur mission|link more|more about position|lien vers sujet]",
		Yes: "Fiche de poste : https://www.example.org/offres/12.pdf", Value: "https://www.example.org/offres/12.pdf", No: "Notre projet : https://www.example.org/projet"},

	// What is no contact of the offer.
	{Role: cue.Fax, Reach: cue.Before, Phrase: "fax|télécopie|télécopieur|facsimile|téléfax", Yes: "Fax : 04 65 71 00 13"},
	{Role: cue.Company, Reach: cue.Sentence, Phrase: "[site internet|site web|en savoir plus|plus informations sur notre|website|notre site|découvrez|découvrir|retrouvez|suivez|web|learn more|about us|rejoignez nous sur|facebook|linkedin|consulter|visitez|homepage|plus infos sur|plus informations sur association]", Yes: "Site internet : https://www.example.org"},
	{Role: cue.OtherLink, Reach: cue.Sentence, Phrase: "[rgpd|données personnelles|données à caractère personnel|dpo|politique confidentialité|cookies|mentions légales|désabonner|délégué protection données|privacy|gdpr|signaler|droit accès]", Yes: "Vos droits RGPD : dpo@example.org"},
	{Role: cue.OtherLink, Reach: cue.Sentence, Phrase: "[billetterie|devis|siège social|service client|webmestre|webmaster|presse|press|rcs|siret|last updated|mise à jour site|numéro entreprise|équivalences|head office]", Yes: "Billetterie : 04 65 71 00 14", No: "Le service : 04 65 71 00 14"},
	{Role: cue.OtherLink, Reach: cue.Label, Phrase: "standard", Yes: "Standard : 04 65 71 00 14", No: "Renseignements au 04 65 71 00 14 (standard)"},
}

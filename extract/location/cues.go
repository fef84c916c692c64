package location

import "offers/extract/cue"

// The cues of places. Articles and "de" are not heard.
var cues = []cue.Rule{
	{Role: cue.Workplace, Reach: cue.Label, Phrase: "lieu|localisation|lieux|localité|où|ville|site|affectation|location|workplace|place|localisations|adresse|implantation|commune|implantations|emplacement", Yes: "Lieu : Toulouse", Value: "31555", No: "Partenaire : Toulouse"},
	{Role: cue.Workplace, Reach: cue.Label, Phrase: "[lieu travail|lieu stage|lieu exercice|lieu mission|lieu affectation|résidence administrative|lieu poste|poste basé|poste basé à|lieu prestation|localisation poste|adresse lieu travail|lieu service|site travail|zone géographique|base|lieu accueil|adresse travail|lieu d'embauche|jobposting joblocation|secteur géographique|ville site|lieu principal|lieu et adresse|situation géographique|localisation géographique|département|région|where|job location|office|bureau|bureaux|adresse administrative|location of work|place of work|lieu implantation|lieu thèse]", Yes: "Résidence administrative : Toulouse", Value: "31555"},
	{Role: cue.Workplace, Reach: cue.Before, Phrase: "basé|basée|situé|située|basés|situés|localisé|localisée|implanté|implantée|based|located|affecté|affectée|domicilié|sis|sise", Yes: "Vous serez basé à Toulouse", Value: "31555"},
	{Role: cue.Workplace, Reach: cue.Before, Phrase: "[stage|poste|mission|emploi|travail|se déroulera|se déroule|aura lieu|locaux|lieu|bureaux|exercera|exercerez|travaillerez|s'effectuera|effectué|accueilli|accueillie|au sein|bureau|cdi|cdd|alternance|lieu stage|lieu travail|interviendrez|agence|site|recrute|recherche|réalisé|embauche|thèse] [à|en|dans|sur]", Yes: "Le stage se déroulera à Toulouse", Value: "31555"},
	{Role: cue.Workplace, Reach: cue.Before, Phrase: "[work in|working in|office in|offices in|based in|located in|position in|internship in|role in|lab in|join us in]", Yes: "You will be working in Toulouse", Value: "31555"},
	{Role: cue.Workplace, Reach: cue.Section, Phrase: "[lieu|lieu travail|lieu stage|localisation|location|lieu exercice|lieu mission|lieu affectation|où|adresse|lieu et date|lieu poste]", Only: cue.InHeading, Yes: "# Lieu\n\nNous vous attendons à Toulouse", Value: "31555"},

	{Role: cue.HeadOffice, Reach: cue.Before, Phrase: "[siège|siège social|headquarters|maison mère|siège est|headquartered in|head office|siège basé|siège situé]", Yes: "Siège social : Toulouse", Value: "31555"},
	{Role: cue.ApplyAddress, Reach: cue.Before, Phrase: "candidature|candidatures|adresser|adressez|envoyer|envoyez|courrier|adressées|transmettre", Yes: "Candidatures à envoyer 3 rue des Lilas 31000 Toulouse"},
	{Role: cue.ApplyAddress, Reach: cue.Section, Phrase: "[candidature|candidatures|contact|contacts|pour postuler|postuler|modalités candidature|apply|how to apply|candidater]", Only: cue.InHeading, Yes: "# Candidature\n\nMairie, 3 rue des Lilas, 31000 Toulouse", Value: "31555"},

	{Role: cue.TravelArea, Reach: cue.Sentence, Phrase: "déplacement|déplacements|mobilité|mobile|voyages|déplacer|déplacerez|travel|trips|déplace|intervention|interventions|itinérant|itinérance|partout", Yes: "Déplacements à Toulouse à prévoir"},
	{Role: cue.TravelArea, Reach: cue.Before, Phrase: "[secteur|périmètre|territoire|rayonnement|zone intervention|département couvert|couvrant|couvre|présent|présente|présents|présence|implanté dans|agences|antennes|sites]", Yes: "Un périmètre à cheval sur Toulouse"},
	{Role: cue.OtherPlace, Reach: cue.Before, Phrase: "[université|école|lycée|institut|iut|faculté|centre hospitalier|chu|académie|rectorat|préfecture|tribunal|cour appel|aéroport|gare|musée|région|ligne|entre|proche|près|km|minutes|kilomètres|min|heures|heure|à côté|aux portes|sud|nord|est|ouest|proximité|de paris|depuis|bassin|pays|vallée|métropole|agglomération|communauté|communauté communes|parc|festival|accords|accord|loi|convention|partenaires|partenaire|partenariat|collaboration|jeux olympiques|salle|rue|quartier|filiale|clients|groupe]", Yes: "à 20 km de Toulouse"},
}

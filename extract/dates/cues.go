package dates

import "offers/extract/cue"

// The cues of dates. Articles and "de" are not heard: "date de prise de poste"
// is "date prise poste".
var cues = []cue.Rule{
	// Publication.
	{Role: cue.Published, Reach: cue.Label, Phrase: "(date) (première) [publication|parution|mise en ligne|dépôt offre|création offre] (initiale)", Yes: "Date de publication : 12/03/2024", Value: "2024-03-12"},
	{Role: cue.Published, Reach: cue.Label, Phrase: "(date) [début diffusion|diffusion|offre|annonce|posté|poste ouvert|ouverte|publication annonce|publication offre]", Yes: "Début de diffusion : 2 mai 2023", Value: "2023-05-02"},
	{Role: cue.Published, Reach: cue.Before, Phrase: "publiée|publié|parue|paru|postée|posté|diffusée|diffusé (par) (employeur) (sur)", Yes: "Publié le 1 décembre 2025", Value: "2025-12-01", No: "Nos travaux sont présentés le 1 décembre 2025"},
	{Role: cue.Published, Reach: cue.Before, Phrase: "[mis ligne|mise ligne|mis en ligne|mise en ligne|offre déposée|annonce déposée|poste ouvert]", Yes: "Mise en ligne le 4 mars 2024", Value: "2024-03-04"},
	{Role: cue.Published, Reach: cue.Before, Phrase: "[posted (on)|date posted|published (on)|publication date|listed on]", Yes: "Posted on 3 March 2025", Value: "2025-03-03"},
	{Role: cue.Published, Reach: cue.Label, Phrase: "[jobposting dateposted|meta article published_time|webpage datepublished|date_content|date|pubdate|published|publishdate]", Only: cue.InData, Yes: "---\ndate: 2014-09-01\n---\n\nTexte", Value: "2014-09-01"},

	// The last day to apply.
	{Role: cue.Deadline, Reach: cue.Sentence, Phrase: "[date limite|date butoir|dernier délai|délai rigueur|date clôture|dernière limite|limite candidature]", Yes: "La date limite de dépôt des candidatures est fixée au 5 juin 2020", Value: "2020-06-05", No: "La date de la réunion est fixée au 5 juin 2020"},
	{Role: cue.Deadline, Reach: cue.Before, Phrase: "fin|clôture|limite|fermeture|échéance (appel) (à) (réception|dépôt) [candidature|recrutement|inscription|offre|annonce]", Yes: "Clôture des candidatures : 12 mai 2024", Value: "2024-05-12"},
	{Role: cue.Deadline, Reach: cue.Before, Phrase: "[candidature|candidater|candidatez|postuler|postulez|dossier|cv|lettre motivation|lettre|offre ouverte|candidater ici] … [avant|jusqu'au|jusqu'à|au plus tard|d'ici]", Yes: "Candidature à envoyer avant le 3 mars 2024", Value: "2024-03-03", No: "Le bâtiment sera livré avant le 3 mars 2024"},
	{Role: cue.Deadline, Reach: cue.Before, Phrase: "[envoyer|adresser|transmettre|envoyez|adressez|transmettez|envoyés|adressés|transmis|parvenir|envoi|réception|postuler] … [avant|jusqu'au|jusqu'à|au plus tard|d'ici]", Yes: "Merci d'adresser votre demande avant le 12 mai 2025", Value: "2025-05-12"},
	{Role: cue.Deadline, Reach: cue.Before, Weak: true, Phrase: "au plus tard", Yes: "CV et lettre au plus tard le 15 mars 2025", Value: "2025-03-15"},
	{Role: cue.Deadline, Reach: cue.After, Phrase: "[dernier délai|délai rigueur|minuit|à minuit|inclus]", Yes: "Réponse le 15 mars 2025, dernier délai", Value: "2025-03-15"},
	{Role: cue.Deadline, Reach: cue.Label, Phrase: "[limite|jobposting validthrough|postuler avant|candidater avant|pourvoir avant|candidature|candidature avant|candidature jusqu'au|fin publication offre|réponse avant|clôture|échéance]", Yes: "Candidature avant le : 04/05/2026", Value: "2026-05-04"},
	{Role: cue.Deadline, Reach: cue.Before, Phrase: "[apply|application|resume|cover letter] … [by|before|until|no later than|close on|close]", Yes: "Please send your application before 12 May 2025", Value: "2025-05-12"},
	{Role: cue.Deadline, Reach: cue.Sentence, Phrase: "(application) [deadline|closing date]", Yes: "Deadline for applications: 12 May 2025", Value: "2025-05-12"},
	{Role: cue.Deadline, Reach: cue.Section, Phrase: "[date limite|application deadline|limite candidature|date clôture]", Only: cue.InHeading, Yes: "# Date limite\n\nLe 5 juin 2020 sans faute", Value: "2020-06-05"},

	// The start.
	{Role: cue.Start, Reach: cue.Before, Phrase: "date|période|mois (prévue|prévisionnelle|prévisible|souhaitée|estimée) [prise poste|prise fonction|début|démarrage|commencement|recrutement|embauche|affectation|entrée en fonction|arrivée|vacance|disponibilité]", Yes: "Date prévisionnelle de prise de poste : 1er septembre 2025", Value: "2025-09-01", No: "Date de réunion : 1er septembre 2025"},
	{Role: cue.Start, Reach: cue.Before, Phrase: "[prise poste|prise fonction|entrée en fonction|démarrage|début contrat|début stage|début thèse|début mission|arrivée|embauche|prise effet|rentrée] (souhaitée|prévue|prévisionnelle|idéale|idéalement|envisagée|possible)", Yes: "Prise de poste souhaitée en septembre 2025", Value: "2025-09"},
	{Role: cue.Start, Reach: cue.Before, Phrase: "début|débutant|démarrant|commençant|débutera|commencera|démarrera|débute|commence|démarre|débuter|commencer|démarrer", Yes: "Le stage débutera en février 2026", Value: "2026-02", No: "L'atelier se tiendra en février 2026"},
	{Role: cue.Start, Reach: cue.Before, Phrase: "[pourvoir|vacant|disponible|recrute|recrutement|recherche|recherchons|stage|poste|contrat|cdd|cdi|mission|alternance|thèse|emploi|apprentissage] … [à partir|à compter|dès|pour|au|en|courant]", Yes: "Poste à pourvoir à compter du 16 juin 2025", Value: "2025-06-16"},
	{Role: cue.Start, Reach: cue.Before, Weak: true, Phrase: "[à partir|à compter|dès]", Yes: "Stage de fin d'études à partir du 2 février 2026", Value: "2026-02-02"},
	{Role: cue.Start, Reach: cue.Label, Phrase: "[début|démarrage|date début|date démarrage|pourvoir|poste pourvoir|pourvoir au|poste pourvoir au|à partir|à compter|disponibilité|quand|emploi disponible|vacant à partir|poste disponible|date embauche|date recrutement|embauche|arrivée|entrée|date affectation|jobposting jobstartdate|date effet|rentrée|date entrée]", Yes: "Démarrage : septembre 2025", Value: "2025-09", No: "Date de réunion : septembre 2025"},
	{Role: cue.Start, Reach: cue.Before, Phrase: "[starting|start|starting date|start date|available from|beginning|begins|commencing|starts]", Yes: "The position starts in October 2025", Value: "2025-10"},
	{Role: cue.Start, Reach: cue.Section, Phrase: "[date début|prise poste|prise fonction|démarrage|start date|date démarrage|date recrutement]", Only: cue.InHeading, Yes: "# Prise de poste\n\nLe 5 juin 2020 sans faute", Value: "2020-06-05"},

	// Both ends.
	{Role: cue.Period, Reach: cue.Label, Phrase: "(période|durée|date|calendrier|type|nature) [stage|contrat|mission|emploi|alternance|cdd|période|durée|période et durée|durée et période|date|dates|type contrat|calendrier]", Yes: "Période du stage : du 2 mars 2026 au 28 août 2026", Value: "2026-03-02/2026-08-28"},
	{Role: cue.Period, Reach: cue.Before, Phrase: "[stage|contrat|cdd|mission|période|remplacement|saison|emploi|internat|alternance|apprentissage|thèse|vacation|intérim|durée|contrat à durée déterminée|se déroulera|se dérouler|aura lieu|internship|contract]", Yes: "CDD du 18 avril au 7 août 2026", Value: "2026-04-18/2026-08-07"},
	{Role: cue.Period, Reach: cue.Section, Phrase: "[durée|période|durée et période|date|dates|durée stage|période stage|duration|calendrier|dates et durée|durée et dates]", Only: cue.InHeading, Yes: "# Période\n\nDu 5 juin 2020 au 9 juillet 2020 sans faute", Value: "2020-06-05/2020-07-09"},
	{Role: cue.End, Reach: cue.Label, Phrase: "[date fin|fin contrat|fin mission|fin stage|date fin contrat|date fin mission|end date|fin]", Yes: "Date de fin : 31/08/2026", Value: "2026-08-31"},
	{Role: cue.End, Reach: cue.Before, Phrase: "[contrat|cdd|mission|poste|stage|remplacement|financement|durée|emploi|vacation] … [jusqu'au|jusqu'à|jusque|prend fin|prendra fin|se terminera|se termine|until]", Yes: "CDD jusqu'au 31 mars 2018", Value: "2018-03-31"},

	// Dates that fill no field.
	{Role: cue.LawDate, Reach: cue.Before, Phrase: "loi|décret|arrêté|ordonnance|circulaire|directive|règlement|délibération|ccn|ccnt|convention|accord|rgpd|législation (collective) (nationale) (travail)", Yes: "En application du décret du 13 mars 2020"},
	{Role: cue.PastDate, Reach: cue.Before, Phrase: "depuis|créée|créé|fondée|fondé|née|existe|fondation|création|inauguré|inaugurée|ouverte|installée|lancé|lancée|labellisée|signé|signée|adopté|adoptée|rachetée|historique|instituée|since|founded|established|created|launched", Yes: "Notre association, fondée en janvier 1998"},
	{Role: cue.PastDate, Reach: cue.Label, Phrase: "[modifié|modifiée|mise à jour|dernière mise à jour|date mise à jour|fin diffusion|date fin diffusion|actualisée|actualisé|date validité|depublication_date|imprimé|version|dernière modification]", Yes: "Modifié le : 3 mars 2020"},
	{Role: cue.PastDate, Reach: cue.Before, Phrase: "modifié|modifiée|actualisée|actualisé", Yes: "Offre modifiée le 3 mars 2020"},
	{Role: cue.EventDate, Reach: cue.Before, Phrase: "jury|entretien|audition|réunion|événement|salon|forum|colloque|conférence|congrès|festival|exposition|séminaire|atelier|oral|oraux|concours|épreuve|examen|assemblée|élection|webinaire|commission|convocation|interview|workshop", Yes: "Les entretiens auront lieu le 12 juin 2024"},

	{Role: cue.ASAPTerm, Reach: cue.Here, Phrase: "[dès que possible|au plus vite|au plus tôt|plus tôt possible|plus rapidement possible|immédiatement|prise poste immédiate|asap|as soon as possible|pourvoir suite|disponible suite|poste suite|dès à présent|dès maintenant|sans délai|immediately|disponibilité immédiate|dans meilleurs délais|immédiat]", Says: "asap"},
}

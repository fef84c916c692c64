package dates

import "offers/extract/cue"

// against are the cues of dates that fill no field: of laws, of what was, of
// what happens meanwhile.
var against = []cue.Rule{
	{Role: cue.LawDate, Reach: cue.Before, Phrase: "loi|décret|arrêté|ordonnance|circulaire|directive|règlement|délibération|ccn|ccnt|ccneac|convention|accord|rgpd|législation|agrément|law (collective) (nationale) (travail)", Yes: "En application du décret du 13 mars 2020", Value: "2020-03-13", No: "En application du contrat du 13 mars 2020"},

	{Role: cue.PastDate, Reach: cue.Before, Phrase: "depuis|créée|créé|fondée|fondé|née|né|existe|fondation|création|naissance|inauguré|inaugurée|ouverte|ouvert|installée|installé|lancé|lancée|lancement|labellisée|labellisé|signé|signée|signature|adopté|adoptée|rachetée|racheté|historique|instituée|since|founded|established|created|launched", Yes: "Notre association, fondée en janvier 1998", Value: "1998-01", No: "Notre association recrute en janvier 1998"},
	{Role: cue.PastDate, Reach: cue.Before, Phrase: "[construit|reconstruit|construite|reconstruite|rénové|rénovée|renouvelé|classé|classée|agréé|agréée|déployé|déployée|recueilli|recueillie|sorti|sortie|élu|élue|obtenu|obtenue|acquis|rejoint|fusionné|devenu|devenue|transformé|mis en service|mise en service|mis en place|mise en place|reconnu|reconnue|atteint|démarré|engagé|engagée]", Yes: "L'école, reconstruite en 2009, accueille 300 élèves", Value: "2009", No: "L'école recrute en 2009"},
	{Role: cue.PastDate, Reach: cue.Label, Phrase: "[modifié|modifiée|mise à jour|dernière mise à jour|date mise à jour|fin diffusion|date fin diffusion|actualisée|actualisé|date validité|depublication_date|imprimé|version|dernière modification|dateactualisation|datemodification|datemaj|updatedat|lastmodified|datemodified|date updated|last updated|updated|date modification]", Yes: "dateActualisation : 2025-05-22", Value: "2025-05-22", No: "dateCreation : 2025-05-22"},
	{Role: cue.PastDate, Reach: cue.Before, Phrase: "[modifié|modifiée|actualisée|actualisé|mise à jour|[lancé|lancée|créé|créée|initié|initiée] … [début|fin|courant|milieu]]", Yes: "Offre modifiée le 3 mars 2020", Value: "2020-03-03", No: "Offre parue le 3 mars 2020"},
	{Role: cue.PastDate, Reach: cue.Before, Phrase: "[étude|rapport|article|livre|ouvrage|enquête|texte|décret] … [publié|paru|publiée|parue]", Yes: "Notre dernier rapport, publié le 3 mars 2020", Value: "2020-03-03", No: "Offre publiée le 3 mars 2020"},
	{Role: cue.PastDate, Reach: cue.Sentence, Phrase: "proceedings|journal|springer|ieee|lncs|doi|arxiv|symposium|transactions", Yes: "Journal of Image Analysis, Jan. 2017", Value: "2017-01", No: "Stage in Image Analysis, Jan. 2017"},

	{Role: cue.EventDate, Reach: cue.Before, Phrase: "jury|entretien|audition|réunion|événement|salon|forum|colloque|conférence|congrès|festival|exposition|séminaire|atelier|oral|oraux|concours|épreuve|examen|assemblée|élection|webinaire|commission|convocation|interview|workshop|sélection|notification|résultat|soutenance|meeting|cruise", Yes: "Les entretiens auront lieu le 12 juin 2024", Value: "2024-06-12", No: "Les contrats sont signés le 12 juin 2024"},
	{Role: cue.EventDate, Reach: cue.Before, Phrase: "[fête|journée|rencontre|stand|spectacle|concert|tournée|biennale|visite|inventaire|séance|séjour|anniversaire|fermeture|congés|vacances|édition|stock|soirée|projet|programmé|planifié|versé|versée|exercice|bilan|retraite|field work|fieldwork]", Yes: "Préparer la fête du village, le 12 juin 2024", Value: "2024-06-12", No: "Préparer la classe, le 12 juin 2024"},
	{Role: cue.EventDate, Reach: cue.Before, Phrase: "[se tiendra|se tiendront|auront lieu|aura lieu|organisé|organisée|célébrera|fêtera|will be held|will take place|is planned|planned]", Yes: "Il se tiendra le 2 décembre 2025", Value: "2025-12-02", No: "Il viendra le 2 décembre 2025"},
	{Role: cue.EventDate, Reach: cue.Before, Phrase: "[review|reviewing|screening|étude|examen] (candidature|application) … [begin|start|débutera|commencera]", Yes: "Review of applications will begin on 15 May 2027", Value: "2027-05-15", No: "The contract will begin on 15 May 2027"},
	{Role: cue.EventDate, Reach: cue.Before, Phrase: "[ex|exemple|par exemple]", Yes: "Selon votre calendrier (ex. mars - août 2026)", Value: "2026-03/2026-08", No: "Selon votre calendrier, mars - août 2026"},
}

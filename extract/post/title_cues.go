package post

import "offers/extract/cue"

// headerCues are the labels of title and reference. A weak label is believed
// only where its value names a post.
var headerCues = []cue.Rule{
	{Role: cue.TitleLabel, Reach: cue.Label, Phrase: "[intitulé poste|intitulé|titre|titre poste|intitulé offre|job title|titre offre|titre stage|intitulé stage|nom poste|intitulé emploi|poste proposé|titre sujet|intitulé thèse|titre thèse|intitulé mission|dénomination poste|libellé poste|libellé emploi|position title|thesis title|titre mission|poste offert|emploi proposé]", Yes: "Intitulé du poste : Chargé de mission", Value: "Chargé de mission", No: "Un titre professionnel est demandé"},
	{Role: cue.TitleLabel, Reach: cue.Label, Weak: true, Phrase: "[poste|fonction|emploi|title|position|sujet|sujet stage|sujet thèse|métier|poste à pourvoir|poste recherché|offre stage|offre emploi|objet|recrute|stage|mission|libellé|role|offre|topic|internship topic|fiche poste|fonctions|emploi type|nature poste]", Yes: "Poste : chargé de mission", Value: "chargé de mission", No: "Le poste est à pourvoir"},
	{Role: cue.ReferenceLabel, Reach: cue.Label, Phrase: "[référence|réf|ref|n° offre|numéro offre|référence offre|référence poste|référence annonce|référence interne|reference|job id|id offre|numéro poste|référence à [rappeler|mentionner|indiquer|préciser|citer] (dans [message|candidature|objet|objet mail|courrier|mail|courriel])|job reference|requisition id|job number|numéro annonce|référence csp|jobposting identifier|reference number|ref number|numéro référence|code poste|code emploi|offre n°|offre no|offre numéro|annonce n°|annonce numéro|fiche poste n°|poste n°|vacancy number|vacancy reference|code sélection|identifiant offre|numéro dossier|code offre|requisition number|posting number|référence candidature|référence recrutement|référence du concours|offer number|job code|réf offre|réf annonce|numéro concours]", Yes: "Référence : 2025-114", Value: "2025-114", No: "Nos références sont connues"},
	{Role: cue.ReferenceLabel, Reach: cue.Label, Weak: true, Phrase: "[n°|numéro|requisition|id]", Yes: "N° : 2025-114", Value: "2025-114", No: "12 rue du Numéro"},
}

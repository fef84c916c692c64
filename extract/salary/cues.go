package salary

import "offers/extract/cue"

// The cues of pay. Articles and "de" are not heard.
var cues = []cue.Rule{
	{Role: cue.Pay, Reach: cue.Sentence, Phrase: "salaire|paie|paye|rémunération|rémunéré|rémunérée|salary|compensation|traitement|salarial|salariale|salaries|tjm|appointements|wage|rem|pay", Yes: "Rémunération : 2 000 à 2 300 € brut mensuel", Value: "2000-2300", No: "Budget de 300 000 €"},
	{Role: cue.Pay, Reach: cue.Sentence, Phrase: "[compensated according|remunerated according|paid according|taux horaire|taux journalier|package|fixe annuel|fourchette|pay range|base salary|salary range|stipend range|combien|jobposting basesalary|honoraires|minimum garanti|prétentions salariales|smic|convention collective|rétribution|conditions salariales|commission paritaire|barème]", Yes: "Taux horaire : 12,50 €", Value: "12.5-12.5"},
	{Role: cue.Pay, Reach: cue.Label, Phrase: "[income|salary|salaire|rémunération] (and|et) (funding|financement)", Yes: "Income and funding: 1900 € per month", Value: "1900-1900", No: "Funding: 1900 € per month"},
	{Role: cue.Pay, Reach: cue.Label, Phrase: "basesalary", Yes: "baseSalary: 1900 €", Value: "1900-1900"},
	{Role: cue.Pay, Reach: cue.Before, Phrase: "coefficient|coef|coeff|échelon|indice … soit", Yes: "Coefficient de base 413, soit 1 801,80 €", Value: "1801.8-1801.8", No: "Coefficient de marée 113, contre 1 801,80 €"},
	{Role: cue.Pay, Reach: cue.Section, Phrase: "rémunération|salaire|salary|compensation", Only: cue.InHeading, Yes: "# Rémunération\n\nEntre 2 000 et 2 300 € par mois", Value: "2000-2300"},
	{Role: cue.Pay, Reach: cue.After, Phrase: "[selon expérience|selon profil|bruts mensuels|brut annuel|net mensuel|brut horaire|négociable|fixe]", Yes: "De 35 à 40 k€ selon profil", Value: "35000-40000"},
	{Role: cue.Pay, Reach: cue.Sentence, Phrase: "salaire|rémunération|traitement variable selon|suivant|[en fonction]", Yes: "Salaire variable selon l'expérience : 2 000 à 2 300 € brut", Value: "2000-2300", No: "Part variable selon l'expérience : 2 000 à 2 300 € brut"},
	{Role: cue.Stipend, Reach: cue.Sentence, Phrase: "gratification|gratifié|gratifiée|stipend", Yes: "Gratification de 600 euros par mois", Value: "600-600"},
	{Role: cue.Stipend, Reach: cue.Sentence, Phrase: "[allowance|indemnité stage|indemnité service civique|indemnité mensuelle|stage rémunéré|stage gratifié|indemnité volontariat|bourse]", Yes: "une indemnité de stage de 550 €", Value: "550-550"},
	{Role: cue.Stipend, Reach: cue.Sentence, Weak: true, Phrase: "indemnisé|indemnisée|indemnisation|indemnité", Yes: "Le stage est indemnisé 600 € par mois", Value: "600-600"},
	{Role: cue.Stipend, Reach: cue.Sentence, Phrase: "gratification|indemnité variable selon|suivant|[en fonction]", Yes: "Gratification variable selon le niveau, entre 1 050 € et 1 500 €", Value: "1050-1500", No: "Prime variable selon le niveau, entre 1 050 € et 1 500 €"},
	{Role: cue.Stipend, Reach: cue.Section, Phrase: "gratification|indemnité", Only: cue.InHeading, Yes: "# Gratification\n\nEnviron 600 € par mois", Value: "600-600"},

	{Role: cue.Bonus, Reach: cue.Before, Phrase: "[ifse|cia|nbi|per diem|complément traitement|complément traitement indiciaire|commissionnement|prime|bonus|intéressement|participation|commission|variable|13e mois|treizième mois|chèques vacances|chèque cadeau|indemnité kilométrique|indemnité transport|indemnité repas|panier|indemnité nuit|abonnement|frais|remboursement|prise charge|aide logement|forfait mobilité|forfait|carte cadeau|cooptation|mutuelle|prévoyance|complémentaire santé|cotisation|budget formation|chèque|titre transport|indemnité logement|majoration|astreinte|allocation]", Yes: "Prime annuelle de 1 000 €", No: "2 000 € brut par mois + prime d'ancienneté"},
	{Role: cue.Bonus, Reach: cue.Before, Phrase: "aide (au|à) [permis|logement|mobilité|installation|équipement|premier équipement|financière|déménagement|repas|transport]", Yes: "Aide au permis de 500 €"},
	{Role: cue.Bonus, Reach: cue.Before, Phrase: "[ticket restaurant|titre restaurant|chèque déjeuner|carte restaurant|meal voucher|chèque repas|ticket resto|carte swile|swile|repas|lunch voucher|ticket repas|titre repas]", Yes: "Tickets restaurant de 9 € par jour"},
	{Role: cue.Bonus, Reach: cue.After, Phrase: "[ticket restaurant|titre restaurant|repas|km|kilomètre|par ticket|par repas|chèque vacances]", Yes: "9 € de tickets restaurant"},
	{Role: cue.Budget, Reach: cue.Sentence, Phrase: "[budget|régie|avances|milliard|chiffre affaires|financement|financé|investissement|levée fonds|dotation|subvention|turnover|revenue|capital|million|valeur|portefeuille|enveloppe|crédits|marché|dépenses|collecte|dette|ca annuel|funding|raised|coût|amende|prix|facture|volume affaires|deal|arr|ticket moyen|panier moyen|chiffre|montant projet|stagiaires formés|assurance|garantie|capitaux|patrimoine|encours|fonds|épargne|donation|dons|loyer|projets|opérations|chantiers]", Yes: "Budget de 300 000 €"},

	{Role: cue.StipendTerm, Reach: cue.Here, Phrase: "[gratification|stage gratifié|stage rémunéré|indemnités stage|gratification stage|stage indemnisé|gratification légale|gratification selon législation|gratification réglementaire|indemnité légale|stage conventionné et gratifié|stage conventionné et rémunéré|indemnité service civique|internship stipend|paid internship|indemnité mensuelle|indemnisation selon [réglementation|législation|loi|barème légal]]", Says: "stipend", Yes: "Gratification selon la législation"},
	{Role: cue.StipendTerm, Reach: cue.Here, Phrase: "[non gratifié|pas gratification|sans gratification|stage non rémunéré|aucune gratification|non indemnisé|pas rémunéré|stage non gratifié]", Says: "", No: "Stage non gratifié"},
	{Role: cue.ScaleTerm, Reach: cue.Here, Phrase: "[pesée|pay grid|salary grid|échelle traitement|carrière … convention|grille|grille salariale|grille indiciaire|rémunération statutaire|traitement indiciaire|indice majoré|indice brut|statutaire et régime indemnitaire|traitement indiciaire et|selon grille|conditions statutaires|rémunération indiciaire|régime indemnitaire|rifseep|barème|échelon|pay scale|selon statut|selon grille cnrs|salary scale|rémunération selon statut|statut fonction publique|grille fonction publique|coefficient|coef|coeff|échelle barémique|selon ancienneté et convention|convention collective nationale selon grille|point indice|groupe rifseep|rémunération selon grille|selon échelle|salary scheme|tv l|tvl|tvöd|pay grade]", Says: "true", Yes: "Rémunération selon la grille indiciaire"},
	{Role: cue.ScaleTerm, Reach: cue.Here, Phrase: "grille calcul|horaire|lecture|évaluation|analyse|entretien|notation|tarifaire|observation|programme|compétence|départ|[mots croisés]", Says: "", No: "des calculs sur des grilles de calcul"},
	{Role: cue.ScaleTerm, Reach: cue.Here, Weak: true, Phrase: "im|inm|indice", Says: "true", Yes: "Traitement : IM 366"},
	{Role: cue.BasisTerm, Reach: cue.Here, Phrase: "brut|brute|gross|[before tax]", Says: "gross", Yes: "2 000 € brut"},
	{Role: cue.BasisTerm, Reach: cue.Here, Phrase: "net|nette", Says: "net", Yes: "1 600 € net"},
	{Role: cue.PeriodTerm, Reach: cue.Here, Phrase: "[mensuel|mensuelle|mensuellement|par mois|mois|month|monthly|per month]", Says: "month", Yes: "salaire mensuel"},
	{Role: cue.PeriodTerm, Reach: cue.Here, Phrase: "paid|payable monthly", Says: "", No: "stipend of £17,668 paid monthly"},
	{Role: cue.PeriodTerm, Reach: cue.Here, Phrase: "[annuel|annuelle|par an|annuellement|année|yearly|annual|per year|per annum|an]", Says: "year", Yes: "salaire annuel"},
	{Role: cue.PeriodTerm, Reach: cue.Here, Phrase: "année|an expérience|scolarité|ancienneté|service|étude", Says: "", No: "Salaire horaire : 13 €, selon les années d'expérience"},
	{Role: cue.PeriodTerm, Reach: cue.Here, Phrase: "[horaire|par heure|heure|hourly|per hour|hour]", Says: "hour", Yes: "taux horaire"},
	{Role: cue.PeriodTerm, Reach: cue.Here, Phrase: "[tjm|journalier|par jour|jour|daily|per day]", Says: "day", Yes: "taux journalier"},
}

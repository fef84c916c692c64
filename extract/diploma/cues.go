package diploma

import "offers/extract/cue"

// The cues of degrees. Articles and "de" are not heard: "niveau d'études
// requis" is "niveau études requis".
var cues = []cue.Rule{
	// Labels.
	{Role: cue.Required, Reach: cue.Before, Phrase: "diplôme|formation|niveau|études|qualification (études|diplôme|formation|initiale) (minimum|minimal|requis|requise|souhaité|souhaitée|exigé|exigée|demandé|attendu|préparé|visé|recherché|minimum requis)", Yes: "Diplôme requis : Master 2 en droit", Value: "master-2", No: "Niveau B2 en anglais"},
	{Role: cue.Required, Reach: cue.Before, Phrase: "profil|profile|candidat|prérequis|requis|cursus|scolarité|exigence|education|degree|qualification|requirement (recherché|souhaité|type|attendu|idéal|candidat|études|diplôme|level|required)", Yes: "Profil recherché : Bac + 2", Value: "bac+2"},
	{Role: cue.Required, Reach: cue.Before, Phrase: "[pré requis|formation et expérience|diplôme et expérience|formation expérience|diplôme formation|formation diplôme|niveau d'expérience et diplôme|education level|conditions particulières exercice|conditions accès|jobposting educationrequirements]", Yes: "Formation et expérience : BTS", Value: "bts"},

	{Role: cue.Required, Reach: cue.Before, Phrase: "titre (professionnel|universitaire) exigé|requis|demandé|souhaité|attendu", Yes: "Titre exigé : Master 2 en droit", Value: "master-2", No: "Titre du poste : responsable des achats"},

	{Role: cue.Required, Reach: cue.Label, Phrase: "level", Only: cue.InData, Yes: "---\nlevel: (Bac+3 ou Bac+4)\n---\n\nTexte", Value: "bac+3", No: "---\nteam: (Bac+3 ou Bac+4)\n---\n\nTexte"},

	// Who is looked for.
	{Role: cue.Required, Reach: cue.Before, Phrase: "titulaire|diplômé|diplômée|issu|issue|possédez|possédant|posséder|détenteur|détenir|détenez|doté|dotée|obtenu|obtenir|obtention|validé|prépare|préparez|préparant|préparer|inscrit|inscrite|suivez|intégrez|intégrer", Yes: "Titulaire d'une licence de droit", Value: "licence"},
	{Role: cue.Required, Reach: cue.Before, Phrase: "étudiant|étudiante|élève|candidat|candidate|formation|cursus|profil|niveau|qualification|scolarité|diplôme|degree|diploma|education|graduate|graduated|pursuing|enrolled|completed|hold|holding", Yes: "Étudiant·e en master 1", Value: "master-1"},
	{Role: cue.Required, Reach: cue.Before, Phrase: "[vous avez|vous êtes|tu es|tu as|vous justifiez|disposez|disposant|justifiant|justifier|avoir|ayant|ayez|en cours|fin études|en fin|recherchons|looking for|searching for|educated to|seeking|studying|student in|you have|you are|you hold|must have|should have|shall have|with|doit être|devez être|être titulaire|master student in|proposé … étudiants|destiné … étudiants|ouvert … étudiants|s'adresse … étudiants|vous préparez|vous suivez|actuellement|pourvoir]", Yes: "Vous avez un Bac+5", Value: "bac+5"},
	{Role: cue.Required, Reach: cue.After, Phrase: "exigé|exigée|requis|requise|souhaité|souhaitée|demandé|demandée|obligatoire|apprécié|appréciée|minimum|indispensable|impératif|recommandé|validé|required|preferred|mandatory|expected|desirable|équivalent|expérience|exp", Yes: "BTS comptabilité exigé", Value: "bts"},

	{Role: cue.Required, Reach: cue.Before, Phrase: "[level studies|level study|required level|required to [have|hold|possess]|we expect|we require|requires|expected to [have|hold]]", Lang: cue.InEnglish, Yes: "Required level of studies: PhD", Value: "phd", No: "Her level of detail: PhD"},

	{Role: cue.Required, Reach: cue.Before, Phrase: "[[you|candidate|applicant] [will|should|must] [have|possess]|close to completing|near completion]", Lang: cue.InEnglish, Yes: "You will have, or be close to completing, a PhD in physics", Value: "phd", No: "You will need, or be close to needing, a PhD in physics"},
	{Role: cue.Required, Reach: cue.After, Phrase: "essential|[is a must]", Lang: cue.InEnglish, Yes: "A PhD in physics or chemistry is essential", Value: "phd", No: "A PhD in physics or chemistry is wonderful"},
	{Role: cue.Required, Reach: cue.Label, Phrase: "[level|student level|study level|academic level|target level|degree level|qualification level]", Lang: cue.InEnglish, Yes: "Level: Master 2 in physics, with us and with you", Value: "master-2", No: "Team: Master 2 in physics, with us and with you"},

	// Sections.
	{Role: cue.Required, Reach: cue.Section, Phrase: "diplôme|formation|niveau|études|qualification (études|diplôme|formation|initiale) (minimum|minimal|requis|requise|souhaité|souhaitée|exigé|exigée|demandé|attendu|préparé|visé|recherché|minimum requis)", Only: cue.InHeading, Yes: "# Diplôme requis\n\nUn Bac+5 en droit", Value: "bac+5"},
	{Role: cue.Required, Reach: cue.Section, Phrase: "profil|candidat|prérequis|requis|cursus|scolarité|exigence|education|degree|qualification|requirement|profile|compétence|vous (recherché|souhaité|type|attendu|idéal|candidat|études|diplôme|level|required|requis)", Only: cue.InHeading, Yes: "# Profil recherché\n\nUn Bac+5 en droit", Value: "bac+5"},
	{Role: cue.Required, Reach: cue.Section, Phrase: "[pré requis|required|essential|must have|who you are|about you|what you bring|what we are looking for|we are looking for|conditions accès|conditions exercice|qui êtes vous|your profile]", Only: cue.InHeading, Yes: "# Who you are\n\nA Master in physics", Value: "master"},

	// The year of study that an offer is for.
	{Role: cue.OfferLevel, Reach: cue.Before, Phrase: "stage|internship|sujet|offre|alternance|apprentissage|stagiaire|intern|apprenti|mémoire|pfe (niveau) (recherche) (fin études)", Yes: "Offre de stage Master 2", Value: "master-2"},
	{Role: cue.OfferLevel, Reach: cue.After, Phrase: "internship|stage|intern|stagiaire", Yes: "L3 internship", Value: "licence"},

	// Degrees that are not asked for.
	{Role: cue.Attached, Reach: cue.Before, Phrase: "[dernier diplôme|copie|photocopie|scan|relevé notes|bulletins|notes|classement|résultats|attestation|rapport stage|mémoire stage|joindre|fournir]", Yes: "Relevés de notes de M1 et de M2"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "[demandes stage|agents titulaires|apprenants|classes|promotion|offre formation|enseigner|enseignement|enseigne|cours|formant|formateur|encadrement|encadrer|co encadrement|supervise|supervising|supervision|former|forment|forme|encadrent|encadre|intervenir|intervenant|jury|taux réussite|accueille|accueillant|propose formations|délivre|délivrant|titre certifiant|diplômes reconnus|formations diplômantes|reconnus par état|reconnues par état|accompagnement profils|recrutement profils|inférieur]", Yes: "L'école accueille 300 apprenants du CAP à la licence"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "[encadrement|encadrer|encadre|encadrent|accompagnement|accompagner|suivi|suivre|former|forme|forment|formation|auprès] (des|aux) étudiants", Yes: "Encadrement d'étudiants en master"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "[rémunération|salaire|gratification|indemnité|prime|expérience en stage|stage de fin|poursuite|poursuivre|déboucher|suite|suivi d'une|suivie d'une|étudiants en économie de niveau]", Yes: "Rémunération Bac+2 : 16 euros"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "encadrer|encadre|encadrent|encadrez|encadrera|encadrerez|encadrement|diriger|dirige|direction|superviser|supervision|accueillir|former|tutorat … mémoire|thèse|stage|stagiaire|doctorant|doctorante", Yes: "Encadrer un mémoire de master par an"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "doctorant|doctorante|thésard|postdoctorant|chercheur|ingénieur … stagiaire|étudiant", Yes: "Trois doctorantes et deux stagiaires de M2"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "accueille|accueillent|scolarise|scolarisent|compte|forme … élèves|étudiants|apprenants|apprentis", Yes: "Le lycée accueille 1 240 élèves, de la seconde au BTS"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "priorité|prioritairement … étudiants|étudiantes|élèves", Yes: "Priorité aux étudiants boursiers, de la licence au master"},
	{Role: cue.Attached, Reach: cue.Before, Phrase: "université|établissement|école|campus [pluridisciplinaire|comprend|regroupe|rassemble|est composée]", Yes: "L'université regroupe trois facultés, un IUT et une école d'ingénieurs"},
	{Role: cue.Attached, Reach: cue.After, Phrase: "[serait un atout|est un atout|atout|supplémentaire|possible à l'issue]", Yes: "Un master serait un atout"},
	{Role: cue.Attached, Reach: cue.After, Phrase: "résultats … encore connus", Yes: "Premier semestre de M2 si les résultats ne sont pas encore connus"},
	{Role: cue.Attached, Reach: cue.Label, Phrase: "author|auteur", Yes: "author: Andrée Delmas, Ph.D."},
	{Role: cue.Attached, Reach: cue.After, Phrase: "encadrés|encadrées|supervisés|supervisées", Yes: "Nombre de mémoires de master encadrés"},
	{Role: cue.Attached, Reach: cue.After, Phrase: "[pas nécessaire|pas obligatoire|pas exigé|pas requis|pas indispensable|not required|not necessary|not needed|isn t needed|isn t required|isn t necessary|is no must]", Yes: "Le BTS n'est pas nécessaire"},
	{Role: cue.Attached, Reach: cue.Sentence, Phrase: "[on s'en fiche|on s'en moque|peu importe|importe peu|peu nous importe|nous importe peu|we don't care]", Yes: "École de commerce, fac, autodidacte : on s'en fiche"},

	// Fields of study without a degree in front.
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "formation|diplôme|diplômée|étudiant|étudiante|études|cursus (supérieur|supérieure|universitaire|technique|initiale|scientifique|spécialisée|type) en", Says: "fields", Yes: "Formation supérieure en gestion"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "[degree in|degree level in|degree program in|degree programme in|advanced degree in|postgraduate degree in|undergraduate degree in|first degree in|degree or equivalent experience in|university degree in|university or college degree in|college degree in|college or university degree in|honours degree in|academic degree in|higher education degree in]", Lang: cue.InEnglish, Says: "fields", Yes: "University degree in economics is required for this position"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "[diploma in|certificate in|qualification in|diploma or degree in|degree or diploma in]", Lang: cue.InEnglish, Says: "fields", Yes: "Two years of experience and a diploma in bookkeeping", No: "Two years of experience and a dilemma in bookkeeping"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "diploma|certificate in (a) language", Lang: cue.InEnglish, Says: "", No: "If you have a diploma in a language other than English"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "candidate|applicant|you … have|has|hold (a|an) (university|relevant|higher|advanced|postgraduate|good|first) degree in", Lang: cue.InEnglish, Says: unnamed, Yes: "The candidate should preferably have a degree in physics"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "pursuing|hold|have|require|completing|studying (for) (a|an) (relevant|good|university|higher|completed) degree in", Lang: cue.InEnglish, Says: unnamed, Yes: "Currently pursuing a degree in engineering"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "vous|tu êtes|es formé|formée|diplômé|diplômée en", Lang: cue.InFrench, Says: unnamed, Yes: "Vous êtes formé(e) en gestion", No: "Vous êtes patient en gestion"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "formation|études|cursus|diplôme|titre (universitaire|supérieure) (à finalité professionnelle) [lié|liée|dans domaine|spécialisé|spécialisée]", Says: "fields", Yes: "formation liée aux métiers du numérique"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "ingénieur|ingénieure|chargé|chargée|bureau|directeur|directrice études en", Says: "", No: "Ingénieure d'études en développement"},
	{Role: cue.FieldsLabel, Reach: cue.Here, Phrase: "spécialiste|leader|expert|organisme|centre|acteur|métiers formation en", Says: "", No: "Tannix, spécialiste de la formation en commerce"},
	{Role: cue.FieldsLabel, Reach: cue.Label, Phrase: "spécialité|discipline (formation|études|souhaitée|diplôme|recherchée)", Yes: "Spécialité : droit public"},
	{Role: cue.FieldsLabel, Reach: cue.Label, Phrase: "[filière privilégiée|filière visée|filière recherchée|filière formation|filière études|formation privilégiée|domaine formation|domaine études|spécialité diplôme|spécialisation|field study]", Yes: "Domaine de formation : biologie"},
}

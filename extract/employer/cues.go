package employer

import "offers/extract/cue"

// cues are the labels of the employer and the words whose subject, or whose
// object, it is. Says tells which.
var cues = []cue.Rule{
	{Role: cue.EmployerLabel, Reach: cue.Label, Phrase: "[employeur|entreprise|société|organisme|structure|organisation|établissement|employer|company|recruteur|collectivité|association|organisme accueil|structure accueil|laboratoire|laboratoire accueil|établissement recruteur|jobposting hiringorganization name|hiringorganization|front employer|nom entreprise|nom employeur|institution|startup|nom structure|unité accueil|organisme recruteur|institut|organization|employeur recruteur|annonceur|entreprise accueil|nom société|raison sociale|entité recruteur|entité juridique|ministère|administration|collectivité recruteur|commune|mairie|nom organisme|company name|hiring organization|host institution|host laboratory|laboratory|nom établissement|établissement accueil|recruteur organisme|centre accueil|nom entreprise accueil]", Yes: "Employeur : Mairie de Vernois", Value: "Mairie de Vernois", No: "Une entreprise du Vernois"},
	{Role: cue.EmployerLabel, Reach: cue.Label, Phrase: "[agency|hiring agency|host organisation|host organization|host university|hiring company|hiring institution|employing institution|organization name]", Lang: cue.InEnglish, Yes: "Hiring agency: Board of Vernois", Value: "Board of Vernois", No: "Hiring season: Spring of Vernois"},
	{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "recrute|recrutent|engage|recherche|recherchent|cherche|cherchent|embauche|propose|proposent|[souhaite recruter]|[souhaitent recruter]|[souhaite accueillir]|[souhaitent accueillir]|[cherche à recruter]|[cherche à pourvoir]|[is hiring]|[is looking for]|[is seeking]|[is recruiting]|seeks|[est à la recherche]|[est … à la recherche]|[sont à la recherche]|[est recherche]|[sont recherche]|[invites applications]|[is inviting applications]|[welcomes applications]|[is accepting applications]|[is pleased to announce]|[is happy to announce]|[is pleased to offer]|[looks forward to filling]|[wishes to appoint]|[seeks to appoint]|[wishes to recruit]|[seeks to recruit]|[is currently looking]|[is currently seeking]|[is looking to [hire|recruit|appoint|bring|add|expand|fill|grow]]|[are looking for]|[are hiring]|[has an opening]|[has a vacancy]|[offers … [position|internship|vacancy|studentship|fellowship|traineeship]]|[will offer]|[is offering]|[souhaite renforcer]|[met au concours]|[ouvre un poste]|[ouvre un concours]|[mettent au concours]|[renforce … équipe]|[lance … appel à candidature]|[lance … recrutement]", Says: recruitsVerb, Yes: "La Tannerie recrute un chargé de projet"},
	{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "est|is|sont|are", Says: isVerb, Yes: "La Tannerie est une association"},
	{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "intervient|accompagne|développe|œuvre|gère|regroupe|emploie|anime|rassemble|conçoit|fabrique|réunit|compte|accueille|organise|fondée|créée|installée|implantée|basée|située|builds|develops|provides|delivers|manufactures|specialises|specializes|publishes|designs|[was established]|[was founded]|[is building]|dispose|[a été créé]|[s'étend]|[se présente]|[a pour]|[est placé]|[est placée]|met|mène|porte|agit|lutte|exerce|participe|produit|brings|founded|mobilise|appuie|soutient|édite|entretient|commercialise|distribue|exploite|représente|contribue|assure", Says: actsVerb, Yes: "La Tannerie accompagne les artistes"},
	{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "[à propos]|about|présentation|[qui est]|[découvrez]", Says: headed, Yes: "À propos de La Tannerie"},
	{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "join", Says: within, Yes: "Join Tannery Works as an accountant"},
	{Role: cue.EmployerVerb, Reach: cue.Here, Phrase: "[au sein]|rejoignez|rejoindre|rejoins|intégrez|intégrerez|chez|[en intégrant]|[en rejoignant]|[en choisissant]|[bienvenue chez]|[rejoindre l'aventure]|[rejoins l'aventure]|[rejoignez l'aventure]|[hosted by]|[hosted at]|[travailler à]|[bienvenue à]|[joining]|[pour compte]|[poste situé]|[position is at]|[position at]|[poste basé]|[publié par]|[publiée par]|[proposé par]|[proposée par]|[posted by]|[premises of]|[employed by]|[will work for]|[will work at]|[be working for]|[travailler chez]|[[rejoignez|rejoindre|rejoins|rejoindrez] équipe]", Says: within, Yes: "au sein de La Tannerie"},
}

// What the verbs and phrases say of the name beside them.
const (
	recruitsVerb = "recruits" // its subject hires
	isVerb       = "is"       // its subject is described
	actsVerb     = "acts"     // its subject does what organisations do
	headed       = "headed"   // a heading that names whom the section presents
	within       = "within"   // the name behind it is where the post is
)

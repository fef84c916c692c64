package experience

import "offers/extract/cue"

// practice is words that mean experience only right behind its length.
const practice = "[pratique|exercice|métier|vie professionnelle|laboratory practice]"

// The words behind "expérience" are no part of the phrase: "minimum" can belong
// to the length that follows.
var cues = []cue.Rule{
	{Role: cue.ExperienceLength, Reach: cue.Label, Phrase: "[jobposting experiencerequirements|experiencelibelle|experienceexigee|experiencerequise|experienceminimum|ancienneté|séniorité|niveau expérience|niveau séniorité]", Yes: "Niveau de séniorité : 5 à 10 ans", Value: "P5Y-P10Y", No: "Niveau : 5 à 10 ans"},
	{Role: cue.ExperienceLength, Reach: cue.Before, Phrase: "expérience|xp|pratique|parcours (professionnelle|significative|similaire|confirmée|confirmé|réussie|requise|souhaitée|exigée|demandée|required)", Yes: "Vous avez une expérience professionnelle de 5 ans dans un poste similaire", Value: "P5Y", No: "Un contrat de 5 ans"},
	{Role: cue.ExperienceLength, Reach: cue.Before, Phrase: "[work experience|professional experience]", Yes: "Work experience: at least 2 years", Value: "P2Y-", No: "Work placement: at least 2 years"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "expérience|expé|xp|exp (professionnelle|significative|similaire|confirmée|réussie|requise|souhaitée|exigée|demandée|required)", Yes: "Vous avez 3 ans d'expérience", Value: "P3Y", No: "3 ans de contrat"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "[pratique professionnelle|work experience|professional experience|expérience professionnelle|expérience , vous|experience , you]", Yes: "Forte de 5 ans d'expérience, vous savez coordonner", Value: "P5Y", No: "Forte de 5 ans d'existence, la maison grandit"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: practice, Yes: "Deux ans de métier au moins", Value: "P2Y", No: "Deux ans de contrat"},
	{Role: cue.ExperienceLength, Reach: cue.After, Weak: true, Phrase: "[au contact|en tant que|en qualité|in an|in a|as a|as an|working|passé au|passé à]", Yes: "5+ years in a platform role", Value: "P5Y-", No: "5+ years of growth"},
	{Role: cue.ExperienceLength, Reach: cue.After, Weak: true, Phrase: "building|developing|designing|managing|leading|writing|running|shipping|teaching|selling|coding|programming|supporting|engineering", Lang: cue.InEnglish, Yes: "3+ years building backend systems in production", Value: "P3Y-", No: "3+ years of backend systems in production"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "[derrière vous|derrière toi|à votre actif|à ton actif|under your belt|behind you]", Yes: "Trois années de chantier derrière vous", Value: "P3Y", No: "Trois années de chantier derrière la gare"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "[poste|fonction|emploi|métier|domaine|secteur|environnement] [similaire|équivalent|équivalente|comparable|identique|analogue]", Yes: "CDI, 42 h, 3 ans minimum à un poste équivalent", Value: "P3Y-", No: "CDI, 42 h, 3 ans minimum à un poste avancé"},
	{Role: cue.ExperienceLength, Reach: cue.After, Phrase: "minimum|mini|min [demandé|demandée|exigé|exigée|requis|requise|souhaité|required]", Yes: "2 ans de spl mini demandé", Value: "P2Y", No: "2 ans de tournée sans découcher"},
	{Role: cue.ExperienceLength, Reach: cue.Before, Phrase: "[you have|you bring|you possess|disposez|possédez|tu as|must have|should have|have worked|having worked|avez|ayant travaillé|exercé|pratiqué]", Yes: "You have worked on clinical trials for two years", Value: "P2Y", No: "We run clinical trials for two years"},
	{Role: cue.ExperienceLength, Reach: cue.Sentence, Phrase: "[vous justifiez|justifiant|justifier|et justifiez]", Yes: "Vous justifiez de 3 ans en gestion", Value: "P3Y", No: "Un contrat de 3 ans"},
	{Role: cue.ExperienceLength, Reach: cue.Section, Phrase: "expérience (requise|souhaitée|professionnelle)", Only: cue.InHeading, Yes: "# Expérience\n\nComptez six mois environ", Value: "P6M", No: "# Contrat\n\nComptez six mois environ"},

	// The employer's own years.
	{Role: cue.Age, Reach: cue.After, Phrase: "[expérience , [nous|société|entreprise|groupe|cabinet|agence|association|établissement]|expérience nous|expérience cumulée|expertise]", Yes: "Avec 30 ans d'expérience, notre groupe accompagne ses clients", No: "Avec 30 ans d'expérience, vous accompagnez nos clients"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "par notre|un|une directeur|directrice|développeur|ingénieur|expert|formateur|tuteur|tutrice|professionnel|responsable|senior", Lang: cue.InFrench, Yes: "Vous serez accompagné par notre directeur technique (plus de 10 ans d'expérience)", Value: "P10Y-", No: "Vous êtes directeur technique (plus de 10 ans d'expérience)"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "ton|votre|son tuteur|tutrice|[maître apprentissage]|binôme", Lang: cue.InFrench, Yes: "Vous suivez votre tuteur, 19 ans d'expérience", Value: "P19Y", No: "Vous suivez votre instinct, 19 ans d'expérience"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "team|company|firm|group|agency|founders|we has|have|bring", Lang: cue.InEnglish, Yes: "Our team has 20 years of experience", Value: "P20Y", No: "A candidate who has 20 years of experience"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "spent|celebrate|[has been]", Lang: cue.InEnglish, Yes: "Tidewheel has spent 12 years building software", Value: "P12Y", No: "You have 12 years building software"},
	{Role: cue.Age, Reach: cue.Before, Phrase: "[[équipe|société|entreprise|groupe|cabinet|agence|association] [a|possède|cumule|dispose]|nous avons|[équipe|associé|fondateur] [ont|cumulent]]", Lang: cue.InFrench, Yes: "Notre équipe cumule 18 ans d'expérience", Value: "P18Y", No: "Le candidat cumule 18 ans d'expérience"},

	{Role: cue.UnaskedTerm, Reach: cue.Here, Phrase: "[(expérience) non exigée|requise|obligatoire|demandée|nécessaire|sans expérience|aucune expérience|débutant accepté|no experience (is) required|needed|necessary]", Says: "none", Yes: "Non exigée ; 6 mois seraient appréciés", No: "Exigée ; 6 mois au moins"},
}

package post

import "offers/extract/cue"

// remoteCues say what is said of telework. Phrases without a word to say are
// shields.
var remoteCues = []cue.Rule{
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "[depuis chez toi|depuis chez vous|télétravail|telework|teleworking|from home|semaine remote|jours remote|remote partiel|remote possible|travail à distance|home office|remote work|remotely|working from home|work from home|partially remote|hybrid work|mode hybride|travail hybride|principalement à distance|poste hybride|rythme hybride|hybrid role|hybrid position|télétravaillable|partial remote|remote friendly|hybrid working|home working|homeworking]", Says: "hybrid", Yes: "Télétravail possible", No: "suivi à distance des chantiers"},
	{Role: cue.RemoteTerm, Reach: cue.Label, Phrase: "hybride|hybrid|oui", Only: cue.InLabelled, Says: "label-hybrid", Yes: "Présence : Hybride"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "[100 % télétravail|télétravail exclusivement|télétravail exclusif|exclusivement télétravail|exclusivement en télétravail|télétravail complet|full remote|fully remote|télétravail total|télétravail à 100|full télétravail|entièrement à distance|100 % remote|100 % à distance|totalement à distance|remote only|télétravail intégral|jobposting joblocationtype telecommute|100 % télétravaillable|entièrement en télétravail|totalement en télétravail|exclusivement à distance|intégralement à distance|remote full|work from anywhere|fully distributed|intégralement en télétravail|télétravail à temps plein|full time remote|télétravail à plein temps]", Says: "full", Yes: "Poste en full remote"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "[pas … télétravail|télétravail non|pas télétravail|non télétravaillable|télétravail impossible|sans télétravail|[pas|sans|aucune] possibilité [télétravail|travail à distance|travailler à distance]|aucun télétravail|télétravail non autorisé|télétravail non possible|100 % présentiel|présentiel uniquement|uniquement présentiel|sur site uniquement|uniquement sur site|no remote|on site only|télétravail exclu|pas éligible télétravail|non éligible télétravail|poste en présentiel|stage en présentiel|travail en présentiel|mission en présentiel|entièrement en présentiel|no remote work|not remote|office based|télétravail inenvisageable|télétravail pas|présentiel obligatoire|remote work is not|obligatoirement en présentiel|emploi non télétravaillable|pas en télétravail|pas compatible télétravail|non compatible télétravail|totalité en présentiel|télétravail n'est pas|télétravail … pas possible|télétravail … pas envisageable|télétravail … exclu|remote … not offered|remote … not possible|remote … not available]", Says: "none", Yes: "Télétravail : non"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "hybride|hybrid", Only: cue.InHead, Says: "place-hybrid", Yes: "Lisbon · Hybrid · Internship"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "remote", Only: cue.InHead, Says: "place-full", Yes: "Vernois Ltd | Remote | Full time"},
	{Role: cue.RemoteTerm, Reach: cue.Label, Phrase: "travail à domicile (à distance)", Only: cue.InLabelled, Says: "place-full", Yes: "Lieu : Travail à domicile", No: "Aide à domicile"},
	{Role: cue.RemoteTerm, Reach: cue.Label, Phrase: "remote", Only: cue.InLabelled, Says: "place-full", Yes: "Location : Lisbon (Remote)"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "[en présentiel|sur place|présentiel à|on site|in person]", Says: "place-none", Yes: "Lieu : Nantes (en présentiel)"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "[outils|logiciels|solutions|tools] (de|for) [travail à distance|télétravail|remote work]", Says: "", No: "grâce aux outils de travail à distance"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "[remotely sensed|remotely operated|remotely controlled]", Says: "", No: "a wide range of remotely-sensed data"},
	{Role: cue.RemoteTerm, Reach: cue.Here, Phrase: "full remote is not", Says: "", No: "Full remote is not possible"},
	{Role: cue.RemoteTerm, Reach: cue.Label, Phrase: "[présentiel|sur site|non|présence au bureau]", Only: cue.InLabelled, Says: "label-none", Yes: "Présence : Non"},
	{Role: cue.RemoteLabel, Reach: cue.Label, Phrase: "télétravail|présence|remote|distanciel|télétravaillable (possible|autorisé)", Yes: "Télétravail : Oui", Value: "Oui"},
	{Role: cue.RemoteLabel, Reach: cue.Label, Phrase: "[mode travail|travail à distance|type présence|lieu et mode travail|remote work|modalités travail|workplace type|travail hybride]", Yes: "Mode de travail : hybride", Value: "hybride"},
}

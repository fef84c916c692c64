package post

import (
	"strings"
	"sync"

	"offers/extract/wordlist"
)

// The words by which a title is known, folded, by the first letters of the
// alphabet they come in the trade lists. Feminines and plurals are derived by
// masculine.

// The lists, each told where it stands.
const (
	occupationNoun wordlist.Class = 1 << iota
	trade
	kindNoun
	apprentice
	vague
	announcer
	sectionNoun
	bodyNoun
	bodyEnd
	clauseWord
	opener
	hanging
	leadIn
	determiner
	tail
	recruiting
	toRecruit
	wishing
)

// classes are the words of all lists, so that a word is looked up once.
var classes = sync.OnceValue(func() *wordlist.Table {
	all := wordlist.New(occupations, trades, kindNouns, apprentices, vagueNouns, announcers, sections, bodies, bodiesAnywhere, clauses, openers, hangers, leadIns, determiners, tails, recruiters, infinitives, wishes)
	for w := range strings.FieldsSeq(occupations) {
		for _, f := range feminines {
			if stem, ok := strings.CutSuffix(w, f.masculine); ok {
				all.Add(stem+f.ending, occupationNoun)
			}
		}
	}
	return all
})

// occupations are nouns that begin the name of a post in French.
const occupations = `
accompagnant accompagnateur accordeur acheteur actuaire adjoint administrateur affreteur agent agriculteur aide ajusteur alternant ambassadeur amenageur
analyste animateur apprenti archeologue architecte archiviste artisan assistant astronome attache audioprothesiste auditeur automaticien auxiliaire avocat
barman barista bibliothecaire biochimiste bioinformaticien biologiste boucher boulanger brancardier bucheron cadre caissier calorifugeur canalisateur
cardiologue cariste carreleur carrossier cartographe caviste charcutier charge chargee charpentier chaudronnier chauffagiste chauffeur chef chefe chefffe cheffe chercheur
chimiste chirurgien chocolatier clerc climaticien coach coiffeur collaborateur collecteur commercial commis  comptable concepteur
concierge conditionneur conducteur conseiller conservateur consultant contremaitre controleur convoyeur coordinateur coordonnateur coordo correcteur costumier
couturier couvreur creancier cuisinier curateur dealer deleguee delegue demenageur demonstrateur dentiste depanneur dermatologue designer dessinateur
developpeur dev dieteticien  directeur  documentaliste doctorant drh dsi ebeniste ecologue econome economiste econometre ecoutant editeur educateur
electricien electromecanicien electronicien eleveur employe encadrant enqueteur enseignant ergonome ergotherapeute estheticien etancheur etudiant expert facadier
facilitateur facteur femme ferrailleur fleuriste forestier formateur forgeron fossoyeur fraiseur frigoriste garagiste garcon gardien gendarme geographe geologue
geomaticien geometre geotechnicien gerant gestionnaire goutteur gouvernante graphiste greffier grutier guide homme horloger horticulteur hote hotesse huissier hydraulicien
hydrogeologue hydrologue illustrateur imprimeur infirmier infographiste informaticien ingenieur inspecteur installateur instituteur instructeur integrateur interprete
intervenant jardinier journaliste juriste kinesitherapeute laborantin lecteur libraire linguiste livreur logisticien machiniste macon magasinier magistrat maitre
manager manageur mandataire manipulateur manoeuvre manutentionnaire maquettiste maquilleur maraicher marin maroquinier masseur mathematicien mecanicien mediateur medecin mediatheque
menuisier metallier meteorologue methodiste metreur metrologue microbiologiste miroitier modeleur moderateur moniteur monteur moteur naturaliste negociateur neurologue
notaire nutritionniste oceanographe oenologue officier operateur opticien orthophoniste orthoptiste outilleur ouvreur ouvrier paysagiste pharmacien photographe physicien
pilote pisciculteur pizzaiolo plaquiste platrier plombier plongeur podologue poissonnier policier polisseur pompier poseur postier potier postdoc postdoctorant preparateur prepose
president prestataire proviseur producteur  professeur prof programmateur programmeur projectionniste prospecteur prothesiste psychiatre psychologue
psychomotricien puericulteur qualiticien radiologue ramoneur receptionnaire recruteur redacteur referent referente regisseur relieur reparateur repetiteur reporter
representant responsable resp restaurateur retoucheur sableur sacristain sapeur scenariste scenographe scientifique secretaire serrurier serveur serviceman sociologue soigneur soignant solier sommelier
soudeur specialiste sportif statisticien stratifieur superviseur surveillant syndic tailleur tapissier taxidermiste technicien technico telealtiste teleconseiller teleoperateur teleprospecteur
teleacteur terrassier testeur topographe tourneur traducteur traiteur travailleur tresorier tuteur tuyauteur urbaniste usineur vacataire valoriste valet veilleur vendangeur
vendeur verificateur vernisseur veterinaire viticulteur vitrier volontaire webdesigner webmaster webmestre zingueur zootechnicien
maieuticien sagefemme coiffeuse aidesoignant ibode ide atsem aesh aed cpe dpo   devops    cto cfo cmo ceo daf raf hotelier maitresse enseignantchercheur chercheuse stagiaire
lecteurs postdoctorante ingenieure
agenceur agronome aiguilleur ambulancier animalier apiculteur arboriculteur ascensoriste avitailleur bagagiste bancheur bijoutier blanchisseur boiseur brasseur cableur cascadeur
cimentier coffreur conferencier cordonnier coursier courtier crepier croupier danseur decorateur diagnostiqueur domoticien douanier ecailler eclairagiste eclusier electrotechnicien
emballeur encadreur energeticien epidemiologiste etalagiste ferronnier fromager geneticien geochimiste hydrobiologiste hygieniste immunologiste jointeur lad laveur linger ludothecaire
luthier marbrier mareyeur marechal merchandiser mouleur musicien nettoyeur nounou oenotechnicien orfevre osteopathe ostreiculteur patissier paysan pedicure pediatre peintre
pepinieriste pharmacologue preleveur ravaleur regleur saisonnier salaisonnier sauveteur scaphandrier sculpteur sellier serigraphe sophrologue staffeur standardiste steward styliste
sylviculteur telesecretaire televendeur toiletteur tolier tonnelier toxicologue tractoriste trieur vannier verrier vigneron virologue voiturier`

// trades are nouns that end, or stand in, the name of a post in English.
const trades = `
engineer developer scientist manager analyst officer assistant designer researcher consultant coordinator director technician architect specialist
administrator lead fellow lecturer intern trainee professor teacher nurse accountant editor writer apprentice clerk supervisor programmer strategist recruiter representative postdoc
associate head owner advisor adviser trainer tester buyer planner controller librarian curator producer operator mechanic driver cook chef cleaner postdoctoral
bioinformatician biologist chemist physicist statistician economist mathematician psychologist physician lawyer auditor attorney paralegal plumber electrician carpenter welder painter cashier waiter waitress bartender
barista receptionist secretary caregiver midwife therapist physiotherapist pharmacist veterinarian dentist surgeon paramedic firefighter instructor tutor examiner inspector surveyor estimator machinist fitter roofer gardener
farmer courier dispatcher housekeeper janitor nanny copywriter journalist translator interpreter photographer animator illustrator hairdresser actuary underwriter broker bookkeeper treasurer registrar
ecologist geologist geographer archaeologist historian linguist sociologist anthropologist meteorologist oceanographer astronomer hydrologist agronomist geneticist microbiologist biochemist neuroscientist epidemiologist
toxicologist technologist asst modeller modeler barman handyman foreman`

// kindNouns are words that begin the name of a post without being an occupation.
const kindNouns = `stage stagiaire alternance alternant apprentissage apprenti these doctorat phd postdoc postdoctoral post volontariat volontaire internship vacation cifre`

// apprentices are the posts that a word of the kind names, where "H/F" stands
// beside it.
const apprentices = `stagiaire alternant alternante apprenti apprentie doctorant doctorante volontaire vacataire`

// vagueNouns are occupations too general to be a title alone in a sentence: "un
// agent".
const vagueNouns = `agent collaborateur employe technicien ingenieur cadre operateur responsable assistant charge personne travailleur aide chef expert consultant manager ouvrier stagiaire alternant volontaire candidat candidate profil talent collegue`

// announcers are the words of the lines that announce a posting and name
// nothing: "Offre de stage M2", "Toutes les offres", "Type d'emploi".
const announcers = `
a an and ou et en au aux the of for de d du des la le les l un une notre nos votre vos pour par sur
offre offres offer offers emploi emplois stage stages poste postes job jobs career careers carriere carrieres mission missions service civique civic volontariat
recrutement recrutements recruter recrute recrutons recruit hiring annonce annonces fiche descriptif description profil intitule titre sujet sujets topic topics these theses thesis doctorat
doctoral doctorale phd position positions opening openings vacancy vacancies internship internships intern traineeship traineeships call calls applications diffusion interne externe remote hybrid onsite proposition propositions appel candidature candidatures avis
vacance vacances toutes tous toute all our new nouveau nouvelle detail details retour accueil home liste recherche research cherche rejoindre rejoignez equipe team
son sa nous ses niveau level annee year master masters m1 m2 l3 bac licence cdi cdd cddu alternance apprentissage contrat contract cifre interim temps plein partiel complet full part time
permanent temporaire saisonnier urgent new candidat candidate candidats pourvoir informations information generales general generale document travail work opportunity opportunities
janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre january february march april may june july august october november december september
lundi mardi mercredi jeudi vendredi samedi dimanche mois months month ans an jour jours semaine semaines session automne printemps ete hiver spring summer autumn
postuler apply now rechercher imprimer partager menu fermer contenu page acces direct aller principal connexion creer compte site plan aide
liberte egalite fraternite republique francaise www http https com fr ref reference numero n no date publie publiee le posted postdoctorat postdoctoral postdoc post doc dr
financee finance funded fully search platform advice objectives topic solidarite internationale vsi vsc saison saisonnier contrats fin etude etudes concours mise fonction fonctions publique etat territoriale hospitaliere titulaire contractuel stagiaire stagiaires etudiant etudiants
cadre categorie metier metiers domaine famille type lieu localisation remuneration salaire
proposal proposals announcement posting call applications application subject opening available open wanted role
skip content main sign log login share save print favoris ajouter favorite favorites back results alert alerts courses volunteering volunteer recruiters advice enregistrer signaler copier
`

// sections are the words that begin a section of a posting, and never its
// title.
const sections = `
contexte context profil profile description descriptif presentation presentations environnement activites activite competences competence qualites qualifications conditions
objectifs objectif objective objectives details about introduction background responsabilites responsibilities requirements benefits avantages taches tasks qui pourquoi comment ce
what why who how where organization organisation modalites encadrement encadrants contacts contact informations information duree date dates lieu localisation location remuneration salaire
candidature candidatures candidater postuler procedure calendrier gratification statut statuts formation formations experience experiences diplome diplomes expertise
synthese resume summary abstract keywords mots mission missions travail work annexe bibliographie references stack technologies publication partager rattachement affectation
direction secteur domaine filiere categorie grade cadre famille theme themes thematique thematiques principales principaux principale livrables sur vos votre nos notre nous vous your our you tu ton tes le la les l region perimetre structure
employeur entreprise organisme laboratoire equipe etablissement site adresse horaires horaire temps niveau langue langues nature motif type publie publiee deadline start period supervisors supervisor supervision
pour si afin dans au aux en sous depuis avec chez par rejoignez venez participez devenez bienvenue bonjour cher chere chers a il elle on cette cet ces tout toute tous et mais ou dont plus merci attention important nb documents detail fichier piece pieces liens lien
`

// bodies are the words that begin the name of an organisation.
const bodies = `
ministere republique mairie ville commune communaute universite ecole institut laboratoire centre association departement direction conseil prefecture sousprefecture academie metropole
region pole fondation groupe societe service musee hopital chu clinique rectorat agence office federation comite compagnie collectif unite umr umrs equipe delegation secretariat syndicat parc
hotel station orchestre atelier restaurant garage ferme domaine foyer syndicat conservatoire ligue observatoire maison cabinet entreprise ets etablissement cnrs inria inrae inserm cea ifremer university institute department school laboratory lab company center faculty museum library council trust foundation society
faculte ufr iut caisse chambre tribunal theatre festival ong ensemble club union reseau plateforme liberte cci campus college lycee cfa ehpad ccas sarl sas sa fonction mission 
`

// bodiesAnywhere are the words of an English organisation's name, which stand
// at its end.
const bodiesAnywhere = `laboratory university institute ltd gmbh inc llc`

// clauses are the words of a sentence: a line that holds one names nothing.
const clauses = `
est sont sera seront etes sommes vous nous je tu il elle ils elles on avez avons ont doit doivent devra devront peut peuvent faut permet recherchons recrutons proposons souhaitez souhaite
qui que dont assure assurera assurez participe participera participez travaillez rejoignez you we they it will is are should must please that which has have your our offers invites
aura aurez serez etait lors ainsi depuis afin c'est n'est cliquez envoyez consultez retrouvez s'agit realise intervient dure debute commence demarre consiste vise gere contribue encadre
`

// openers are the words that an announcement begins with.
const openers = `offre stage poste mission these sujet internship phd alternance recrutement annonce job contrat proposition topic master service emploi fiche appel volontariat`

// hangers are the words that no title ends in.
const hangers = `de du des d la le les l et ou a au aux en dans par pour sur sous avec sans the of and or to in for with on`

// leadIns are the words that may stand between the beginning of a title and
// its occupation.
const leadIns = `un une e le la l deux trois quatre plusieurs senior junior sr jr lead futur future notre data business poste postes offre emploi recrutement avis annonce d de du des stage alternance apprentissage apprenti alternant ou et stagiaire premier premiere haut jeune grand petit assistant full backend frontend front back web r d se son sa leur ing ref`

// determiners stand between "recrute" and the post; inclusive ones come in
// pieces: "un·e", "son/sa prochain(e)".
const determiners = `un une e ou son sa le la l des deux trois quatre ses a an two three leur notre nos plusieurs nouveau nouvelle nouvel futur future futurs futures prochain prochaine ne le`

// tails are the words, folded, that open what does not belong to the title any
// more; a mark or a bracket stands before them.
const tails = `ref reference date limite deadline candidature candidatures n offre publie publiee cloture postuler`

// recruiters are the verbs before a post's name.
const recruiters = `recrute recrutent recherche recherchent cherche cherchent recrutons recherchons embauche seeks hires hiring seeking looking recruiting`

// infinitives are the verbs before a post's name behind one of wishes: "souhaite
// recruter". By themselves they are tasks.
const infinitives = `recruter embaucher engager`

// wishes are the verbs before infinitives.
const wishes = `souhaite souhaitons souhaitent desire desirons desirent veut voulons veulent va vont allons propose proposons proposent prevoit prevoyons`

// feminines are the endings of feminine and plural nouns, and what the
// masculine has in their place. The longest come first.
var feminines = [...]struct{ ending, masculine string }{
	{"trice", "teur"}, {"ienne", "ien"}, {"iere", "ier"}, {"euse", "eur"}, {"eure", "eur"}, {"enne", "en"}, {"ante", "ant"}, {"ente", "ent"}, {"ive", "if"}, {"ere", "er"}, {"ee", "e"}, {"le", "l"}, {"ne", "n"}, {"te", "t"}, {"se", "s"},
}

// known is a word of a hash and the lists it stands in.
func known(lists *wordlist.Table, fold string, hash uint32, from, to int32) word {
	w := word{fold: fold, class: lists.Of(hash, fold), from: from, to: to}
	w.one = w.class
	if one, several := strings.CutSuffix(fold, "s"); several {
		w.one = lists.Word(one)
	}
	return w
}

// occupation says whether a word is the noun of a post, in either gender and
// number.
func (w word) occupation() bool { return (w.class|w.one)&occupationNoun != 0 }

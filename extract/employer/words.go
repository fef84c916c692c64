package employer

import (
	"sync"

	"offers/extract/wordlist"
)

// The words by which an organisation's name is known, folded.

// The lists, each told where it stands.
const (
	body wordlist.Class = 1 << iota
	wrapper
	introducer
	territory
	legalForm
	part
	stranger
	noun
	connector
	quality
	commonWord
	land
	productNoun
	mixedForm
	stop
	frontKey
	sharedHost
	secondLevel
	institute
	seat
	support
	tool
)

// lists are the words of all lists.
var lists = sync.OnceValue(func() *wordlist.Table {
	return wordlist.New(bodies, wrappers, introducers, territories, forms, parts, strangers, nouns, connectors, qualities, commonWords, lands, products, mixedForms, stops, fronts, hosts, seconds, institutes, seats, supports, tools)
})

// class is the lists that token i stands in.
func (n *names) class(i int) wordlist.Class { return n.lists.Token(&n.Text, i) }

// is says whether token i stands in one of the lists of c.
func (n *names) is(i int, c wordlist.Class) bool { return n.class(i)&c != 0 }

// bodies are nouns that begin the name of an organisation, in small letters
// or capitals.
const bodies = `
ministere mairie ville commune communaute universite ecole institut laboratoire centre association departement conseil prefecture academie metropole agglomeration
region fondation groupe societe musee hopital chu chru clinique rectorat agence office federation comite compagnie collectif delegation secretariat syndicat parc
conservatoire ligue observatoire maison cabinet entreprise etablissement cooperative mutuelle caisse chambre tribunal theatre festival ong ensemble club union reseau plateforme
faculte campus college lycee cfa ehpad ccas cias mission croix secours mouvement autorite defenseur haut haute direction service unite bureau studio atelier ateliers librairie
restaurant hotel station domaine ferme banque menuiserie boulangerie patisserie charpente carrosserie imprimerie boucherie fromagerie scierie epicerie auberge camping etude garage pharmacie residence foyer scene orchestre opera bibliotheque mediatheque archives fabrique startup start-up structure organisme institution groupement regie antenne
alliance umr company laboratory university institute department foundation agency council school college museum hospital society association lab team`

// institutes are public bodies that are known by one word, however it is
// written.
const institutes = `cnrs inria inrae inra inserm cea ifremer ird cirad brgm onera cerema cnes irsn ined insa epfl`

// seats are the nouns in the name of what researches or teaches.
const seats = `university universite universiteit universitat universidad universita institute institut college laboratory hospital museum academy`

// supports stand before those who only help: "avec l'appui de la commune".
const supports = `appui soutien partenariat partenaires partenaire collaboration aide financement convention lien`

// tools stand before the program SAS, "sous SAS", or beside it among others.
const tools = `sql python excel spss stata sous`

// wrappers are nouns in front of a name that belong to no name: "l'entreprise
// Sillon", "notre agence Vernois".
const wrappers = `association entreprise societe structure startup start-up agence cabinet ong organisme plateforme site client partenaire restaurant hotel groupe pme tpe eti cooperative magasin filiale leader etat produit`

// introducers are wrappers that tell an organisation: "l'association Sillon".
const introducers = `association societe entreprise start-up startup cabinet agence ong fondation cooperative laboratoire collectif compagnie`

// territories begin the names of public bodies.
const territories = `ville mairie commune departement metropole communaute region conseil prefecture universite rectorat`

// forms are the legal forms of companies and associations.
const forms = `sas sarl sasu eurl snc scop scic asbl gmbh ltd inc llc scp sa`

// parts are units inside an organisation: the organisation is named behind
// them, if at all.
const parts = `departement service direction pole equipe groupe unite team department bureau sous-direction division cellule mission antenne secteur site programme projet ensemble`

// strangers are words that no name of an organisation begins with.
const strangers = `
join meet discover come about working become help nous notre nos on il elle ils elles vous votre vos ce cet cette ces c ca afin dans pour we us our qui je j tu si son sa ses et a au aux en un une des du de d il/elle leur leurs it this that these they you your there
profil poste postes grade grades mission missions stage stages offre offres contexte description candidat candidate candidats candidature capacite capacites titulaire stagiaire stagiaires agent agents personne these sujet
projet projets travail formation experience competences competence objectif objectifs plusieurs chaque tout toute tous toutes aucun responsable charge chargee directeur directrice volontaire doctorant etudiant
emploi recrutement contrat remuneration salaire duree lieu date localisation type categorie filiere metier fonction role position internship job salary candidate student project work thesis
activite activites gestion objet titre temps horaires conditions environnement avantages statut niveau diplome permis l'objectif l'equipe equipe quel quelle quels pourquoi comment ou quand depuis avec sans sous sur par chez
aujourd hui actuellement ainsi enfin cependant toutefois plus moins tres bien autre autres premier premiere deuxieme troisieme janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
reference ref deadline apply application applications candidates here what who why how when where research recherche chercheur ingenieur technicien assistant data developpeur logiciel application
apres devant lors suite face convention conventions selon malgre outre grace entre vers but however since as with within in at from to for by on retrouvez activez cv lettre dossier bp cs tel fax siret full part temps dsi dpo rh daf bu cdd cdi interim presentation drh ceci cela etre soyez envie pose garant acteur present presente possibilite prise ref respect maitrise connaissance connaissances capable bonne bon sens merci bonjour urgent nouveau nouvelle important attention evolution salarie salaries collaborateur collaborateurs systeme systemes logiciels
rejoignez rejoindre rejoins integrez integrer decouvrez devenez venez rattache rattachee situe situee manager referent referente analyste conseiller conseillere travailleur travailleuse product customer
cadremploi hellowork indeed linkedin meteojob eurobrussels charityjob monster regionsjob keljob jobteaser stepstone profilculture euraxess glassdoor jobijoba adzuna
chef cheffe director manager officer head starting rigueur autonomie curiosite dynamisme motivation aisance logistique responsabilites taches pme tpe eti toi moi lui eux soi`

// nouns follow "est un(e)" where an organisation is described.
const nouns = `
association entreprise etablissement laboratoire collectivite structure ong reseau cabinet groupe leader acteur societe institution institut autorite ecole centre startup start agence commune ville company lab laboratory organization organisation
fondation federation mutuelle cooperative service bureau editeur filiale pme eti esn ssii compagnie ensemble collectif syndicat organisme office plateforme universite musee theatre hopital clinique site fabricant specialiste maison studio club lieu unite umr
communaute department departement parc conservatoire comite entite operateur pionnier reference institute university ngo charity nonprofit profit agency scale scaleup firm provider platform team mouvement union ligue festival marque enseigne unit museum school association banque tiers residence hotel restaurant garage ferme membre epicerie boulangerie brasserie creche ressourcerie recyclerie menuiserie imprimerie pepiniere auberge camping scop
consultancy business manufacturer supplier publisher collective college council retailer fund foundation hospital trust enterprise corporation charitable brewery bakery subsidiary spinoff fintech marketplace consortium cooperative corporation studios library newspaper bank`

// connectors are the small words inside a name.
const connectors = `de du des d la le les l et pour a au aux en of the for and sur & - ' sous`

// qualities are adjectives written small inside a name.
const qualities = `
national nationale nationaux regional regionale departemental departementale municipal municipale naturel naturelle botanique intercommunal intercommunale hospitalier hospitaliere social sociale socio culturel culturelle universitaire
general generale public publique publics urbaine urbain communes communal communale agglomeration francais francaise europeen europeenne international internationale mediterraneen mediterraneenne technique scientifique scientifiques
mixte populaire rural rurale locale local droits oiseaux protection recherche culture education superieure superieur interministerielle interministeriel franco-allemand jeunesse espaces naturels sante mines arts metiers ville accueil integration refugies
riviere rivieres bassin eau habitat logement enfants familles medical medicale prive privee`
